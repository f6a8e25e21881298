import type { CommitmentRow, StatementAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentLink, CommitmentTable } from '../parts/commitments.tsx';
import { History } from '../parts/history.tsx';
import { checkWords, flagWords, placeOf, Quote, StatementList, ValueText } from '../parts/statement.tsx';
import { By, DateText, Facts, Note, Outside, PartyLink, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { AskedTable, AttestationList } from './commitment-chain.tsx';

export const statementTitle = ({ view }: StatementAnswer, { t }: Reader): string => {
  const words = view.statement.anchor?.exact ?? view.statement.label ?? view.id.slice(0, 12);
  return t('statement-title', { words: words.length > 80 ? `${words.slice(0, 79)}…` : words });
};

export function StatementPage({ answer }: { readonly answer: StatementAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { view, beside, usedBy } = answer;
  const { statement, source } = view;
  const { anchor } = statement;
  const isSubject = ({ id }: CommitmentRow) => statement.subject.type === 'commitment' && id === statement.subject.id;
  const place = placeOf(anchor, statement.locator, reader);
  const kind = statement.kind ?? 'none';
  const language = statement.value.type === 'text' ? statement.value.language : null;
  return (
    <>
      <p class="kicker">
        {t('type-statement')} {statement.label ? <strong>{statement.label}</strong> : null}
      </p>
      <h1>{statementHeading(answer, reader)}</h1>
      {anchor ? <Quote words={anchor.exact} language={language} /> : null}
      <Facts
        rows={[
          [t('fact-value'), <ValueText value={statement.value} />],
          statement.originalValue
            ? [
                t('as-written'),
                <q lang="" dir="auto">
                  {statement.originalValue}
                </q>,
              ]
            : null,
          [
            t('fact-about'),
            <SubjectLink type={statement.subject.type} id={statement.subject.id} row={usedBy.find(isSubject)} />,
          ],
          [
            t('fact-property'),
            tr.has(`property-${statement.property}`) ? (
              t(`property-${statement.property}`)
            ) : (
              <code>{statement.property}</code>
            ),
          ],
          [t('fact-kind'), `${t(`kind-${kind}`)}. ${t(`kind-${kind}.plain`)}`],
          [t('fact-check'), checkWords(statement.kind, statement.check?.finding ?? null, statement.flags, t)],
          statement.check?.note ? [t('check-note'), <Note words={statement.check.note} />] : null,
          statement.about ? [t('fact-in-short'), <Note words={statement.about} />] : null,
          statement.voice
            ? [
                t('spoken-by'),
                <>
                  {view.speaker ? (
                    <PartyLink party={view.speaker} />
                  ) : (
                    (statement.voice.speakerAsWritten ?? <Unknown />)
                  )}{' '}
                  ({t(`manner-${statement.voice.manner}`)}
                  {statement.voice.occasion ? `, ${statement.voice.occasion}` : ''})
                </>,
              ]
            : null,
          [t('says'), view.asserter ? <PartyLink party={view.asserter} /> : <Unknown />],
          [t('reports'), view.reporter ? <PartyLink party={view.reporter} /> : <Unknown />],
          [t('fact-said-on'), <DateText date={statement.assertedAt} />],
          statement.validFrom || statement.validTo
            ? [t('fact-valid'), <DateText date={`${statement.validFrom ?? ''}/${statement.validTo ?? ''}`} />]
            : null,
          [t('fact-method'), t(`method-${statement.method}`)],
          [
            t('in-source'),
            source ? (
              <>
                <a href={href(paths.document(source.id))}>{source.title}</a>
                {place ? <>, {place}</> : null}
                {source.url ? (
                  <>
                    {' · '}
                    <Outside url={source.url}>{t('at-the-source')}</Outside>
                  </>
                ) : null}
              </>
            ) : (
              <Unknown />
            ),
          ],
          anchor ? [t('fact-anchor'), anchorWords(answer, reader)] : null,
          statement.flags.length > 0
            ? [t('fact-flags'), statement.flags.map((flag) => flagWords(flag, reader)).join('; ')]
            : null,
          [t('fact-entered'), <By id={statement.enteredBy} />],
          [t('fact-review'), t(`review-${statement.reviewStatus}`)],
          [
            t('fact-rank'),
            `${t(`rank-${statement.rank}`)}${statement.rankReason ? `: ${t(`rank-reason-${statement.rankReason}`)}` : ''}`,
          ],
          [t('fact-id'), <code class="hash">{view.id}</code>],
          [t('fact-entry'), <a href={href(paths.receipt(view.entryIndex))}>{tr.number(view.entryIndex)}</a>],
        ]}
      />
      {statement.relations.length > 0 ? (
        <ul>
          {statement.relations.map((relation) => (
            <li>
              {t(`relation-${relation.kind}`)}{' '}
              <a href={href(paths.statement(relation.statement))}>
                <code>{relation.statement.slice(0, 12)}</code>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {usedBy.length > 0 ? (
        <section aria-labelledby="used">
          <h2 id="used">{t('statement-used')}</h2>
          <CommitmentTable
            rows={usedBy}
            caption={t('commitments-count', { count: usedBy.length, n: tr.number(usedBy.length) })}
          />
        </section>
      ) : null}
      <section aria-labelledby="beside">
        <h2 id="beside">{t('statement-beside')}</h2>
        {beside.length === 0 ? <p class="empty">{t('statement-beside-none')}</p> : <StatementList views={beside} />}
      </section>
      <section aria-labelledby="canonical">
        <h2 id="canonical">{t('statement-canonical')}</h2>
        <p>{t('statement-canonical-plain')}</p>
        <details>
          <summary>{t('statement-canonical-show')}</summary>
          <pre>{answer.canonical}</pre>
        </details>
        {answer.annotation ? (
          <details>
            <summary>{t('statement-annotation')}</summary>
            <pre>{JSON.stringify(answer.annotation, null, 2)}</pre>
          </details>
        ) : null}
      </section>
      {answer.attestations.length + answer.asked.length > 0 ? (
        <section aria-labelledby="answered">
          <h2 id="answered">{t('statement-answers')}</h2>
          {answer.attestations.length === 0 ? (
            <p class="empty">{t('asked-none-answered')}</p>
          ) : (
            <AttestationList views={answer.attestations} />
          )}
          <AskedTable asked={answer.asked} />
        </section>
      ) : null}
      <p class="soft">
        {t('reply-right')} <a href={href(paths.corrections)}>{t('nav-corrections')}</a>
      </p>
      <section class="not-printed" aria-labelledby="history">
        <h2 id="history">{t('history-title')}</h2>
        <History rows={answer.history} />
      </section>
    </>
  );
}

function statementHeading({ view }: StatementAnswer, { t, tr }: Reader): string {
  const who = view.speaker ?? view.asserter;
  return who ? t('statement-heading', { who: tr.say(who.name) }) : t('statement-heading-unknown');
}

function anchorWords({ view: { statement } }: StatementAnswer, { t, tr }: Reader): string {
  const anchor = statement.anchor;
  if (anchor === null) return '';
  const words = t(`resolution-${anchor.resolution ?? 'unchecked'}`);
  const position =
    anchor.start === null || anchor.end === null
      ? ''
      : `; ${t('code-points', { from: tr.number(anchor.start), to: tr.number(anchor.end) })}`;
  return `${words}${position}${anchor.checkedAt ? `; ${tr.date(anchor.checkedAt)}` : ''}`;
}

/** A link to whatever a statement is about. */
function SubjectLink({
  type,
  id,
  row,
}: {
  readonly type: string;
  readonly id: string;
  /** The commitment where it is one that is listed on the page: then its title is said. */
  readonly row: CommitmentRow | undefined;
}) {
  const { href, tr } = useReader();
  const to = subjectPath(type, id);
  return (
    <>
      {tr.code('type', type)}:{' '}
      {row ? <CommitmentLink row={row} /> : to === null ? <code>{id}</code> : <a href={href(to)}>{id}</a>}
    </>
  );
}

export function subjectPath(type: string, id: string): string | null {
  switch (type) {
    case 'source':
    case 'document':
      return paths.document(id);
    case 'commitment':
    case 'party':
    case 'instrument':
    case 'activity':
    case 'work':
    case 'statement':
    case 'country':
      return paths[type](id);
    case 'coverage':
      return paths.coverage;
    default:
      return null;
  }
}
