import type { ComponentChildren } from 'preact';
import type { Anchor, Locator, Value } from '../../model/index.ts';
import type { StatementView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';
import { MoreOnPaper, printedClass } from './paper.tsx';
import { DateText, Note, Outside, PartyLink, Unknown } from './text.tsx';

/** Words of a source, never translated; `language` null when it is not recorded. */
export function Quote({ words, language }: { readonly words: string; readonly language?: string | null }) {
  return (
    <blockquote class="quote" lang={language ?? ''} dir="auto">
      <p>{words}</p>
    </blockquote>
  );
}

/** The value of a statement in words of the reader's language. */
export function ValueText({ value }: { readonly value: Value }) {
  const { tr, t, href } = useReader();
  switch (value.type) {
    case 'text':
      return (
        <span lang={value.language ?? ''} dir="auto">
          {value.text}
        </span>
      );
    case 'measure':
      return <>{tr.measure(value.measure)}</>;
    case 'number':
      return <>{tr.number(value.number)}</>;
    case 'date':
      return <DateText date={value.date} />;
    case 'code':
      if (value.list === 'contribution-seen') return <>{t(`contribute-seen-${value.code}`)}</>;
      return (
        <>
          {value.code} <span class="soft">({value.list})</span>
        </>
      );
    case 'party':
      return <a href={href(paths.party(value.party))}>{value.party}</a>;
    case 'boolean':
      return <>{t(value.boolean ? 'yes' : 'no')}</>;
    case 'unknown':
      return <Unknown>{t(`unknown-why-${value.why}`)}</Unknown>;
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const counted = /^(?:(\w+) (paragraph|sentence|list|item|measure)|item (\d+))$/;

/** A place that was noted in words ("fourth paragraph") in those of the reader; null when it is of another form. */
function placeInWords(place: string, { t, tr }: Reader): string | null {
  const [, ordinal, part = 'item', digits] = counted.exec(place) ?? [];
  if (ordinal === 'last') return t(`place-last-${part}`);
  const n = digits === undefined ? ordinals.indexOf(ordinal ?? '') + 1 : Number(digits);
  if (n === 0) return null;
  return t(part === 'paragraph' ? 'place-paragraph' : `place-${part}`, { n: tr.number(n) });
}

/** Where in a document or data file something stands, in words; null when no place is recorded. */
export function placeOf(anchor: Anchor | null, locator: Locator | null, reader: Reader): ComponentChildren | null {
  const { t, tr } = reader;
  const parts: ComponentChildren[] = [];
  if (anchor?.page != null) parts.push(t('place-page', { n: tr.number(anchor.page) }));
  if (anchor?.paragraph != null) parts.push(t('place-paragraph', { n: tr.number(anchor.paragraph) }));
  if (anchor?.place != null) parts.push(placeInWords(anchor.place, reader) ?? <Note words={anchor.place} />);
  if (locator?.line != null) parts.push(t('place-line', { n: tr.number(locator.line) }));
  if (locator?.path != null) parts.push(<bdi>{locator.path}</bdi>);
  return parts.length === 0 ? null : parts.map((part, at) => (at === 0 ? part : <>, {part}</>));
}

/** Flags of a check without an address; said beside the finding. */
export const unsourced: ReadonlySet<string> = new Set(['unsourced', 'check-unsourced']);

/** What was looked up about a statement; opinion and forecasts are named as not rated. */
export function checkWords(
  kind: string | null,
  finding: 'agrees' | 'differs' | 'partly' | null,
  flags: readonly string[],
  t: Reader['t'],
): string {
  if (kind === 'opinion' || kind === 'forecast') return t(`finding-not-rated-${kind}`);
  const words = t(`finding-${finding ?? 'none'}`);
  return finding !== null && flags.some((flag) => unsourced.has(flag)) ? `${words}; ${t('finding-unsourced')}` : words;
}

/** A flag such as `duplicate-of:S12` in words. */
export function flagWords(flag: string, { tr, t }: Reader): string {
  const [code, rest] = flag.split(/:(.*)/s) as [string, string?];
  if (code === 'duplicate-of' && rest) return `${t('relation-duplicate-of')} ${rest}`;
  const words = tr.code('flag', code);
  return rest ? `${words}: ${rest}` : words;
}

/** One statement: its words, who says so, who reports it, and the way back to the line of the source. */
function StatementCard({ view }: { readonly view: StatementView }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { statement, source } = view;
  const words = statement.anchor?.exact ?? null;
  const place = placeOf(statement.anchor, statement.locator, reader);
  const isRated = statement.kind !== null && statement.kind !== undefined;
  return (
    <article class="statement">
      {words ? <Quote words={words} language={languageOf(statement.value)} /> : null}
      {statement.value.type === 'text' && statement.value.text === words ? null : (
        <p class="statement-value">
          <ValueText value={statement.value} />
          {statement.originalValue && statement.originalValue !== words ? (
            <>
              {' '}
              <span class="soft">
                {t('as-written')}:{' '}
                <q lang="" dir="auto">
                  {statement.originalValue}
                </q>
              </span>
            </>
          ) : null}
        </p>
      )}
      <p class="statement-by">
        {view.speaker ? (
          <span>
            {t('spoken-by')}: <PartyLink party={view.speaker} />
            {statement.voice ? ` (${t(`manner-${statement.voice.manner}`)})` : ''}
          </span>
        ) : null}
        <span>
          {t('says')}: {view.asserter ? <PartyLink party={view.asserter} /> : <Unknown />}
        </span>
        {view.reporter && view.reporter.id !== view.asserter?.id ? (
          <span>
            {t('reports')}: <PartyLink party={view.reporter} />
          </span>
        ) : null}
        {statement.assertedAt ? (
          <span>
            <DateText date={statement.assertedAt} />
          </span>
        ) : null}
        {statement.method === 'reported' ? null : <span>{t(`method-${statement.method}`)}</span>}
      </p>
      <p class="statement-from">
        {source ? (
          <span>
            {t('in-source')}: <a href={href(paths.document(source.id))}>{source.title}</a>
            {place ? <>, {place}</> : null}
          </span>
        ) : (
          <span>
            {t('in-source')}: <Unknown />
          </span>
        )}
        {source?.url ? (
          <span>
            <Outside url={source.url}>{t('at-the-source')}</Outside>
          </span>
        ) : null}
        {isRated ? (
          <span>
            {t(`kind-${statement.kind}`)} ·{' '}
            {checkWords(statement.kind, statement.check?.finding ?? null, statement.flags, t)}
          </span>
        ) : null}
        {statement.reviewStatus === 'accepted' ? null : <span>{t(`review-${statement.reviewStatus}`)}</span>}
        {statement.rank === 'deprecated' ? (
          <span>
            {t('rank-deprecated')}
            {statement.rankReason ? `: ${t(`rank-reason-${statement.rankReason}`)}` : ''}
          </span>
        ) : null}
        {statement.flags.some((flag) => !unsourced.has(flag)) ? (
          <span>
            {statement.flags
              .filter((flag) => !unsourced.has(flag))
              .map((flag) => flagWords(flag, reader))
              .join('; ')}
          </span>
        ) : null}
        <span>
          <a href={href(paths.statement(view.id))}>{t('statement-link')}</a>{' '}
          <a class="soft" href={href(paths.receipt(view.entryIndex))}>
            {t('entry-number', { n: tr.number(view.entryIndex) })}
          </a>
        </span>
      </p>
    </article>
  );
}

const languageOf = (value: Value): string | null => (value.type === 'text' ? value.language : null);

/** Statements one below the other; `printed`: how many are printed where a page is printed on one sheet. */
export function StatementList({
  views,
  printed = 1,
}: {
  readonly views: readonly StatementView[];
  readonly printed?: 1 | 2;
}) {
  return (
    <>
      <ul class={['plain statements', printedClass(views.length, printed)].filter(Boolean).join(' ')}>
        {views.map((view) => (
          <li>
            <StatementCard view={view} />
          </li>
        ))}
      </ul>
      <MoreOnPaper of={views.length} most={printed} />
    </>
  );
}
