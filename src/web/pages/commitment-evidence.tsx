import { readAssessment } from '../../assessment/index.ts';
import type { SearchLog } from '../../model/index.ts';
import type { CommitmentAnswer, EventView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { GradeMark } from '../parts/label.tsx';
import { MoreOnPaper, printedClass } from '../parts/paper.tsx';
import { StatementList } from '../parts/statement.tsx';
import { num, Table } from '../parts/table.tsx';
import { By, DateText, Note, Say } from '../parts/text.tsx';
import { useReader } from '../reader.ts';
import { Step } from './commitment-chain.tsx';

/** Evidence by grade, what is missing and what would raise it, and where was looked. */
export function EvidenceStep({ answer }: { readonly answer: CommitmentAnswer }) {
  const { t, href } = useReader();
  const { events, assessment, searches } = answer;
  const grades = ['A', 'B', 'C', 'D'].filter((grade) => events.some((event) => event.grade === grade));
  return (
    <Step id="evidence">
      {events.length === 0 ? (
        <p class="empty">{t('no-evidence')}</p>
      ) : (
        grades.map((grade, at) => (
          <div class={at < 2 ? 'grade-group' : 'grade-group not-printed'}>
            <h4>
              <GradeMark grade={grade} />
            </h4>
            <p class="soft not-printed">{t(`grade-${grade}.plain`)}</p>
            <EventList events={events.filter((event) => event.grade === grade)} printed={1} />
          </div>
        ))
      )}
      <MoreOnPaper of={events.filter(({ grade }) => grades.indexOf(grade) > 1).length} most={0} />
      {assessment.missing.length > 0 ? (
        <>
          <h4>{t('missing-title')}</h4>
          <p class="not-printed">{t('missing-plain')}</p>
          <ul class="missing">
            {(readAssessment(assessment)?.missing ?? []).map(({ text }) => (
              <li>
                <Say text={text} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4 id="searches">{t('searches-title')}</h4>
      <Searches searches={searches} />
      <p class="not-printed">
        <a href={href(paths.contribute(`commitment:${answer.commitment.id}`))}>{t('contribute-link')}</a> ·{' '}
        <a href={`${href(paths.help)}#help-evidence`}>{t('bring-evidence')}</a>
      </p>
    </Step>
  );
}

export function EventList({
  events,
  printed = 3,
}: {
  readonly events: readonly EventView[];
  readonly printed?: 1 | 2 | 3;
}) {
  const { t, tr } = useReader();
  return (
    <>
      <ul class={['plain events', printedClass(events.length, printed)].filter(Boolean).join(' ')}>
        {events.map(({ event, lineages, photo, statements }) => (
          <li class="event">
            <p class="event-head">
              <DateText date={event.on} /> · <Say text={event.what} />
            </p>
            <p class="soft">
              {t(`stage-${event.stage}`)} · {t(`bearing-${event.bearing}`)}
              {event.quantity ? (
                <>
                  {' '}
                  · {tr.measure(event.quantity)} ({t(event.cumulative ? 'cumulative' : 'not-cumulative')})
                </>
              ) : null}{' '}
              · {t('independent-lines', { count: lineages, n: tr.number(lineages) })}
            </p>
            {photo === null ? null : (
              <figure class="attachment not-printed">
                <a href={photo}>
                  <img src={photo} alt={tr.say(event.what)} loading="lazy" decoding="async" />
                </a>
                <figcaption>{t('contributed-photo')}</figcaption>
              </figure>
            )}
            <StatementList views={statements} />
          </li>
        ))}
      </ul>
      <MoreOnPaper of={events.length} most={printed} />
    </>
  );
}

/** Where was looked, for what, with what result. Without it, absence of evidence says nothing. */
function Searches({ searches }: { readonly searches: readonly SearchLog[] }) {
  const { t, tr } = useReader();
  if (searches.length === 0) return <p class="empty">{t('no-searches')}</p>;
  return (
    <Table
      printed={2}
      caption={t('searches-caption', { count: searches.length, n: tr.number(searches.length) })}
      columns={[t('col-where'), t('col-query'), t('col-language'), t('col-when'), t('col-hits'), t('col-by')]}
      rows={searches.map((search) => [
        <>
          {t(`where-${search.where}`)}: <Note words={search.place} />
        </>,
        <>
          <q lang={search.language ?? ''} dir="auto">
            {search.query}
          </q>
          <br />
          <span class="soft">
            <Note words={search.question} />
          </span>
        </>,
        search.language ? tr.language(search.language) : t('not-stated'),
        <DateText date={search.on} />,
        num(
          t('hits-relevant', {
            n: tr.number(search.hits),
            relevant: tr.number(search.relevant),
            count: search.relevant,
          }),
        ),
        <By id={search.by} />,
      ])}
    />
  );
}
