import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlLang } from '../locale/index.ts';
import type { AnswerTable, FeedItem, NotUnderstood, PlaceListAnswer, SourceNote, Stamp } from '../views/index.ts';
import { feedPages } from '../views/index.ts';
import { paths } from './address.ts';
import { deskScriptHref, iconHref, offlineScriptHref, styleHref } from './assets.ts';
import { renderFeed } from './feed.ts';
import { drawFigure, figuresOf, figureTable, fileWordsOf, titleOf } from './figures/figures.ts';
import { svgFile } from './figures/file.ts';
import { type PageAnswers, type PageName, pages } from './pages/index.tsx';
import { EmbeddedFigure } from './parts/pieces.tsx';
import { makeReader, type PageContext, ReaderProvider } from './reader.ts';
import { Shell } from './shell.tsx';
import { pointsScriptHref } from './vendor.ts';

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

/** A figure of a page and whoever reads it; null where the page has no such figure, or one that cannot be drawn. */
function figureAt(name: string, answer: object, context: PageContext) {
  const held = answer as { readonly stamp?: Stamp | null };
  const reader = makeReader(context, held.stamp ?? null);
  const wanted = context.query.figure;
  const all = figuresOf(name, answer);
  const placed = all.find(({ anchor }) => wanted === undefined || anchor === wanted);
  return placed ? { placed, reader } : null;
}

/** A figure of a page (`?figure=`; the first without it) as SVG; null where there is none. */
export function renderFigure(name: string, answer: object, context: PageContext): string | null {
  const at = figureAt(name, answer, context);
  const drawn = at && drawFigure(at.placed, at.reader);
  return drawn ? svgFile(drawn.drawing, fileWordsOf(drawn, at.placed, at.reader)) : null;
}

/** The table of one figure; null where the page has no such figure. */
export function tableOfFigure(name: string, answer: object, context: PageContext): AnswerTable | null {
  const at = figureAt(name, answer, context);
  return at ? figureTable(at.placed, at.reader) : null;
}

/** What is new of a page, as Atom. */
export function renderNews(name: string, answer: object, items: readonly FeedItem[], context: PageContext): string {
  const stamp = (answer as { readonly stamp: Stamp }).stamp;
  const page = pages[name as PageName];
  const title = page.title(answer as never, makeReader(context, stamp));
  return renderFeed(title, items, { stamp, context });
}

/** Places as GeoJSON (RFC 7946), each with the title of its activity and the address of its page. */
export function geoJson({ rows, stamp }: PlaceListAnswer, context: PageContext): string {
  const { href } = makeReader(context, stamp);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map(({ activity, title, latitude, longitude, country, name, precision }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
      properties: {
        title: title ?? activity,
        href: href(paths.activity(activity)),
        activity,
        country,
        name,
        precision,
      },
    })),
  });
}

/** One figure as a page of its own, to be shown within another: no script, nothing from elsewhere, a link home. */
export function renderEmbed(name: string, answer: object, context: PageContext): string | null {
  const at = figureAt(name, answer, context);
  if (!at) return null;
  const { placed, reader } = at;
  const { anchor, figure } = placed;
  const title = titleOf(figure, reader);
  const html = renderToString(
    <ReaderProvider value={reader}>
      <html lang={htmlLang(context.lang)}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} · Obras`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href={iconHref} type="image/svg+xml" />
          <link rel="stylesheet" href={styleHref} />
        </head>
        <body class="embed">
          <main>
            <EmbeddedFigure figure={figure} anchor={anchor} />
            <p>
              <a href={`${reader.permalink}#${anchor}`}>{reader.t('embed-home')}</a>
            </p>
          </main>
        </body>
      </html>
    </ReaderProvider>,
  );
  return `<!doctype html>${html}`;
}

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
        scriptHref={
          page.script === undefined
            ? null
            : { desk: deskScriptHref, offline: offlineScriptHref, points: pointsScriptHref }[page.script]
        }
        sources={held.sources ?? []}
        isCitable={page.sort === 'answer'}
        hasFeed={feedPages.includes(name)}
        isIndexed={page.sort !== 'act'}
        notUnderstood={leftOver(held.notUnderstood ?? [], page.parameters?.(answer) ?? {})}
      >
        <Body answer={answer} />
      </Shell>
    </ReaderProvider>,
  );
  return `<!doctype html>${html}`;
}
