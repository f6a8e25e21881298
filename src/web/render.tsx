import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { NotUnderstood, SourceNote, Stamp } from '../views/index.ts';
import { deskScriptHref, iconHref, styleHref } from './assets.ts';
import { type PageAnswers, type PageName, pages } from './pages/index.tsx';
import { makeReader, type PageContext, ReaderProvider } from './reader.ts';
import { Shell } from './shell.tsx';

/** What neither the views nor the page itself understood of the address. */
const leftOver = (
  items: readonly NotUnderstood[],
  own: Readonly<Record<string, readonly string[]>>,
): readonly NotUnderstood[] =>
  items.flatMap((item) => {
    const values = Object.hasOwn(own, item.name) ? own[item.name] : undefined;
    if (!values || item.why !== 'unknown-name') return [item];
    return item.value === '' || values.includes(item.value) ? [] : [{ ...item, why: 'not-a-value' as const }];
  });

/**
 * A whole HTML document for an answer. Complete without script and without inline style; everything from the ledger
 * is escaped. Throws only on a bug (a message that no language has).
 */
export function renderPage<N extends PageName>(name: N, answer: PageAnswers[N], context: PageContext): string {
  const page = pages[name];
  const held = answer as {
    readonly stamp?: Stamp | null;
    readonly sources?: readonly SourceNote[];
    readonly notUnderstood?: readonly NotUnderstood[];
  };
  const reader = makeReader(context, held.stamp ?? null);
  const Body = page.body as (props: { readonly answer: PageAnswers[N] }) => VNode | null;
  const html = renderToString(
    <ReaderProvider value={reader}>
      <Shell
        title={page.title(answer, reader)}
        description={page.description?.(answer, reader) ?? null}
        styleHref={styleHref}
        iconHref={iconHref}
        scriptHref={page.isScripted ? deskScriptHref : null}
        sources={held.sources ?? []}
        isCitable={page.sort === 'answer'}
        isIndexed={page.sort !== 'act'}
        notUnderstood={leftOver(held.notUnderstood ?? [], page.parameters?.(answer) ?? {})}
      >
        <Body answer={answer} />
      </Shell>
    </ReaderProvider>,
  );
  return `<!doctype html>${html}`;
}
