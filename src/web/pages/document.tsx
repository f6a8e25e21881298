import type { DocumentAnswer, DocumentStatement } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { markUp } from '../parts/highlight.ts';
import { History } from '../parts/history.tsx';
import { LicenceText } from '../parts/source.tsx';
import { checkWords, flagWords, Quote, unsourced } from '../parts/statement.tsx';
import { DateText, Facts, Maybe, Note, Outside, PartyLink, Say, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

const anchorOf = (statement: DocumentStatement): string => `s-${statement.id.slice(-16)}`;
const nameOf = (statement: DocumentStatement): string => statement.label ?? statement.id.slice(3, 9);

export const documentTitle = ({ source }: DocumentAnswer, { t }: Reader): string => source.title ?? t('untitled');

/** The kinds of statement by which a document may be filtered (`?kind=`). */
export const kindsOf = ({ kinds }: DocumentAnswer): { readonly kind: readonly string[] } => ({
  kind: kinds.map(({ kind }) => kind),
});

/** A document taken apart: its paragraphs, the statements typed in each, what was looked up beside them. */
export function DocumentPage({ answer }: { readonly answer: DocumentAnswer }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { source } = answer;
  const total = answer.kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="kicker">{t(`source-kind-${source.kind}`)}</p>
      <h1 lang={source.title && source.language ? source.language : undefined} dir="auto">
        {source.title ?? t('untitled')}
      </h1>
      <p class="lede">{documentLede(answer, total, reader)}</p>
      <SourceFacts answer={answer} />
      <Copies answer={answer} />
      <DocumentBody answer={answer} />
      {answer.commitments.length > 0 ? (
        <section aria-labelledby="commitments">
          <h2 id="commitments">{t('document-commitments')}</h2>
          <CommitmentTable
            rows={answer.commitments}
            caption={t('commitments-count', {
              count: answer.commitments.length,
              n: tr.number(answer.commitments.length),
            })}
          />
        </section>
      ) : null}
      <section class="not-printed" aria-labelledby="history">
        <h2 id="history">{t('history-title')}</h2>
        <History rows={answer.history} />
      </section>
    </>
  );
}

/** The copy before this one, and what became of the quotes in those after it. */
function Copies({ answer: { laterCopyOf, laterCopies } }: { readonly answer: DocumentAnswer }) {
  const { t, tr, href } = useReader();
  if (laterCopyOf === null && laterCopies.length === 0) return null;
  return (
    <section class="note" aria-labelledby="copies">
      <h2 id="copies">{t('copies-title')}</h2>
      {laterCopyOf ? (
        <p>
          {t('copies-earlier')} <a href={href(paths.document(laterCopyOf.id))}>{laterCopyOf.title ?? laterCopyOf.id}</a>
        </p>
      ) : null}
      <ul>
        {laterCopies.map(({ source, counts }) => (
          <li>
            <a href={href(paths.document(source.id))}>{source.title ?? source.id}</a>:{' '}
            {tr.list(counts.map(({ resolution, count }) => t(`copies-${resolution}`, { count, n: tr.number(count) })))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function documentLede(answer: DocumentAnswer, total: number, { t, tr }: Reader): string {
  const unrated = answer.kinds
    .filter(({ kind }) => kind === 'opinion' || kind === 'forecast')
    .reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return t('document-no-statements');
  const typed = t('document-typed', { count: total, n: tr.number(total) });
  const rest = unrated === 0 ? '' : ` ${t('document-unrated', { count: unrated, n: tr.number(unrated) })}`;
  return `${typed}${rest}`;
}

/** How much of a source was read, for the extents that recur; any other as it is written. */
function examinedWords(examined: string, { t, tr }: Reader) {
  const key = `examined-${examined.replaceAll(/[^a-z]+/g, '-')}`;
  return tr.has(key) ? t(key) : <Note words={examined} />;
}

function SourceFacts({ answer }: { readonly answer: DocumentAnswer }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { source, publisher } = answer;
  return (
    <Facts
      rows={[
        [t('fact-publisher'), publisher ? <PartyLink party={publisher} /> : <Unknown />],
        [t('fact-author'), <Maybe text={source.author} />],
        [t('fact-published-on'), <DateText date={source.datePublished} />],
        [t('fact-language'), source.language ? tr.language(source.language) : <Unknown />],
        [t('fact-address'), source.url ? <Outside url={source.url} /> : <Unknown>{t('no-address')}</Unknown>],
        source.archivedUrl ? [t('fact-archived'), <Outside url={source.archivedUrl} />] : null,
        [t('fact-retrieved-on'), <DateText date={source.dateRetrieved} />],
        [
          t('licence'),
          <>
            <LicenceText licence={source.licence.id} />
            {source.licence.attribution ? `. ${source.licence.attribution}` : ''}
          </>,
        ],
        [t('fact-hand'), `${t(`source-class-${source.sourceClass}`)} · ${t(`interest-${source.interest}`)}`],
        source.examined ? [t('fact-examined'), examinedWords(source.examined, reader)] : null,
        [
          t('fact-bytes'),
          source.sha256 ? (
            <a href={reader.href(paths.evidence(source.sha256))}>
              <code class="hash">{source.sha256}</code>
            </a>
          ) : (
            <Unknown>{t('bytes-not-held')}</Unknown>
          ),
        ],
        source.caveat ? [t('caveat'), <Say text={source.caveat} />] : null,
        source.note ? [t('fact-note'), <Note words={source.note} />] : null,
      ]}
    />
  );
}

/** Filter by kind, legend, and the paragraphs: with their text where it may be shown, else as a skeleton of short quotes. */
export function DocumentBody({ answer, level = 2 }: { readonly answer: DocumentAnswer; readonly level?: 2 | 3 }) {
  const reader = useReader();
  const { t, tr, same, context } = reader;
  const chosen = answer.kinds.some(({ kind }) => kind === context.query.kind) ? (context.query.kind as string) : null;
  const total = answer.kinds.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 && answer.paragraphs.length === 0) return null;
  const H = level === 2 ? 'h2' : 'h3';
  const P = level === 2 ? 'h3' : 'h4';
  const keeps = (statement: DocumentStatement) => chosen === null || (statement.kind ?? 'none') === chosen;
  const paragraphs = answer.paragraphs
    .map((paragraph) => ({ ...paragraph, statements: paragraph.statements.filter(keeps) }))
    .filter((paragraph) => paragraph.statements.length > 0 || (chosen === null && paragraph.text !== null));
  return (
    <section aria-labelledby="text">
      <H id="text">{t('document-text')}</H>
      {answer.withheld ? (
        <p class="note">
          {t(`withheld-${answer.withheld}`)}{' '}
          {answer.source.url ? <Outside url={answer.source.url}>{t('at-the-source')}</Outside> : null}
        </p>
      ) : null}
      <nav class="kinds" aria-label={t('kinds-title')}>
        <ul>
          <li>
            <a href={`${same({ query: { kind: '' } })}#text`} aria-current={chosen === null ? 'true' : undefined}>
              {t('kinds-all')} <span class="count">{tr.number(total)}</span>
            </a>
          </li>
          {answer.kinds.map(({ kind, count }) => (
            <li>
              <a href={`${same({ query: { kind } })}#text`} aria-current={chosen === kind ? 'true' : undefined}>
                <span class={`sample k-${kind}`} aria-hidden="true" />
                {tr.code('kind', kind)} <span class="count">{tr.number(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen !== null && tr.has(`kind-${chosen}.plain`) ? <p>{t(`kind-${chosen}.plain`)}</p> : null}
      <div class="paragraphs">
        {paragraphs.map((paragraph) => (
          <div class="paragraph" id={paragraph.number === null ? undefined : `p-${paragraph.number}`}>
            <P class="paragraph-number">
              {paragraph.number === null
                ? t('place-unknown')
                : t('place-paragraph', { n: tr.number(paragraph.number) })}
              {paragraph.page === null ? null : `, ${t('place-page', { n: tr.number(paragraph.page) })}`}
            </P>
            {paragraph.text === null ? null : (
              <p class="original" lang={answer.source.language ?? ''} dir="auto">
                {markUp(paragraph.text, paragraph.start ?? 0, paragraph.statements, answer.source.id).map((piece) =>
                  piece.statements.length === 0 ? (
                    piece.text
                  ) : (
                    <mark
                      class={`k-${piece.statements.length > 1 ? 'several' : (piece.statements[0]?.kind ?? 'none')}`}
                    >
                      {piece.text}
                      {piece.ends.map((statement) => (
                        <sup>
                          <a href={`#${anchorOf(statement)}`}>{nameOf(statement)}</a>
                        </sup>
                      ))}
                    </mark>
                  ),
                )}
              </p>
            )}
            <ul class="plain typed">
              {paragraph.statements.map((statement) => (
                <TypedStatement
                  statement={statement}
                  language={answer.source.language}
                  shown={paragraph.text !== null}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function TypedStatement({
  statement,
  language,
  shown,
}: {
  readonly statement: DocumentStatement;
  readonly language: string | null;
  readonly shown: boolean;
}) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const kind = statement.kind ?? 'none';
  const flags = statement.flags.filter((flag) => !unsourced.has(flag));
  return (
    <li id={anchorOf(statement)} class="typed-statement">
      <p class="typed-head">
        <a href={href(paths.statement(statement.id))}>{nameOf(statement)}</a>{' '}
        <span class={`kind k-${kind}`}>{tr.code('kind', kind)}</span>{' '}
        <span
          class={`check check-${kind === 'opinion' || kind === 'forecast' ? 'unrated' : (statement.finding ?? 'none')}`}
        >
          {checkWords(statement.kind, statement.finding, statement.flags, t)}
        </span>
      </p>
      {statement.quote ? <Quote words={statement.quote} language={language} /> : null}
      {statement.about ? (
        <p class="soft">
          {t('about')}: <Note words={statement.about} />
        </p>
      ) : null}
      {statement.speaker ? (
        <p class="soft">
          {t('spoken-by')}: <PartyLink party={statement.speaker} />
        </p>
      ) : null}
      {statement.note ? (
        <p class="soft">
          {t('check-note')}: <Note words={statement.note} />
        </p>
      ) : null}
      {flags.length > 0 ? <p class="soft">{flags.map((flag) => flagWords(flag, reader)).join('; ')}</p> : null}
      {shown ? <p class="soft">{t(`resolution-${statement.anchor?.resolution ?? 'unchecked'}`)}</p> : null}
      {statement.inCopies
        .filter(({ resolution }) => resolution !== 'exact')
        .map(({ copy, resolution, found }) => (
          <p class="soft">
            {t('copies-in')} <a href={href(paths.document(copy))}>{copy}</a>: {t(`resolution-${resolution}`)}
            {found !== null && resolution === 'changed' ? <Quote words={found} language={language} /> : null}
          </p>
        ))}
      {statement.reviewStatus === 'accepted' ? null : <p class="soft">{t(`review-${statement.reviewStatus}`)}</p>}
      {statement.commitment ? (
        <p>
          <a href={href(paths.commitment(statement.commitment))}>{t('to-commitment')}</a>
        </p>
      ) : null}
    </li>
  );
}
