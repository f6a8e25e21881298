import type { Work } from '../../model/index.ts';
import type { WorkAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable } from '../parts/activities.tsx';
import { CommitmentTable } from '../parts/commitments.tsx';
import { History } from '../parts/history.tsx';
import { StatementList } from '../parts/statement.tsx';
import { num, Table } from '../parts/table.tsx';
import { Country, DateText, Facts, PartyLink, Say, TitleLanguage, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { AskedTable, AttestationList } from './commitment-chain.tsx';
import { EventList } from './commitment-evidence.tsx';

export const workTitle = ({ work }: WorkAnswer, { tr }: Reader): string => tr.say(work.name);

/** How a work stands and where it is, for a sentence. */
export function workWords(work: Work, { t, tr }: Reader): { readonly status: string; readonly where: string } {
  const country = work.country ? tr.country(work.country) : null;
  return {
    status: work.status ? t(`work-status-${work.status}`) : t('status-unknown'),
    where: [work.place?.name, country].filter(Boolean).join(', ') || tr.unknown(),
  };
}

const periodOf = (period: Work['planned']): string | null =>
  period === null || (period.start === null && period.end === null)
    ? null
    : `${period.start ?? ''}/${period.end ?? ''}`;

/** What a record says of a work beyond its state, as far as it says anything. */
export function WorkClaims({ work }: { readonly work: Work }) {
  const { t, tr } = useReader();
  const [planned, actual] = [periodOf(work.planned), periodOf(work.actual)];
  if (!(planned || actual || work.budget || work.finalValue)) return null;
  return (
    <Facts
      rows={[
        planned === null ? null : [t('fact-planned'), <DateText date={planned} />],
        actual === null ? null : [t('fact-actual'), <DateText date={actual} />],
        work.budget ? [t('fact-budget'), tr.measure(work.budget)] : null,
        work.finalValue ? [t('fact-final-value'), tr.measure(work.finalValue)] : null,
      ]}
    />
  );
}

/** The newest photo that anybody sent and that is public, with its day and who sent it. */
function lastPhoto({ events, attestations }: WorkAnswer, { t, tr }: Reader) {
  const ofPeople = events.flatMap(({ event, photo }) =>
    photo === null || event.on === null ? [] : [{ on: event.on, address: photo, who: t('last-photo-citizen') }],
  );
  const ofParties = attestations.flatMap(({ attestation, party, at }) =>
    (attestation.attachments ?? [])
      .filter(({ mediaType }) => mediaType !== 'application/pdf')
      .map(({ sha256 }) => ({
        on: attestation.date ?? at.slice(0, 10),
        address: `/file/${sha256}`,
        who: tr.say(party.name),
      })),
  );
  const last = [...ofPeople, ...ofParties].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
  if (last === undefined) return null;
  return <a href={last.address}>{t('last-photo-of', { date: tr.date(last.on), who: last.who })}</a>;
}

export function WorkPage({ answer }: { readonly answer: WorkAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { work, owner, events, statements, attestations, asked, activities, commitments } = answer;
  const photo = lastPhoto(answer, reader);
  return (
    <>
      <p class="kicker">
        {t('type-work')}
        <TitleLanguage text={work.name} />
      </p>
      <h1>
        <Say text={work.name} />
      </h1>
      <p class="lede">{t('work-lede', workWords(work, reader))}</p>
      <p class="not-printed">
        <a class="button" href={href(paths.contribute(`work:${work.id}`))}>
          {t('contribute-link')}
        </a>
      </p>
      <Facts
        rows={[
          work.type
            ? [t('fact-work-type'), tr.has(`work-type-${work.type}`) ? t(`work-type-${work.type}`) : work.type]
            : null,
          [t('fact-owner'), owner ? <PartyLink party={owner} /> : <Unknown />],
          [t('col-country'), work.country ? <Country code={work.country} held={answer.countriesHeld} /> : <Unknown />],
          [
            t('col-place'),
            work.place === null ? (
              <Unknown>{t('place-not-known')}</Unknown>
            ) : (
              <>
                <bdi>{work.place.name}</bdi> ({t(`precision-${work.place.precision}`)}
                {work.place.latitude !== null && work.place.longitude !== null
                  ? `: ${work.place.latitude}, ${work.place.longitude}`
                  : ''}
                )
              </>
            ),
          ],
          [t('fact-planned'), <DateText date={periodOf(work.planned)} />],
          [t('fact-actual'), <DateText date={periodOf(work.actual)} />],
          [t('fact-budget'), work.budget ? tr.measure(work.budget) : <Unknown />],
          [t('fact-final-value'), work.finalValue ? tr.measure(work.finalValue) : <Unknown />],
          [t('fact-last-photo'), photo ?? t('last-photo-none')],
          work.ocid.length > 0 ? [t('fact-contracts'), work.ocid.join(', ')] : null,
          work.note ? [t('fact-note'), <Say text={work.note} />] : null,
        ]}
      />
      {work.metrics.length > 0 ? (
        <Table
          caption={t('metrics-caption')}
          columns={[t('col-metric'), t('col-forecast'), t('col-actual')]}
          rows={work.metrics.map((metric) => [
            metric.title,
            num(metric.forecast === null ? <Unknown /> : tr.measure(metric.forecast)),
            num(metric.actual === null ? <Unknown /> : tr.measure(metric.actual)),
          ])}
        />
      ) : null}
      <section aria-labelledby="commitments">
        <h2 id="commitments">{t('work-commitments')}</h2>
        {commitments.length === 0 ? (
          <p class="empty">{t('work-no-commitments')}</p>
        ) : (
          <CommitmentTable
            rows={commitments}
            caption={t('commitments-count', { count: commitments.length, n: tr.number(commitments.length) })}
          />
        )}
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t('step-evidence')}</h2>
        {events.length === 0 ? <p class="empty">{t('no-evidence')}</p> : <EventList events={events} />}
      </section>
      {attestations.length + asked.length > 0 ? (
        <section aria-labelledby="answered">
          <h2 id="answered">{t('step-answered')}</h2>
          {attestations.length === 0 ? <p class="empty">{t('asked-none-answered')}</p> : null}
          {attestations.length === 0 ? null : <AttestationList views={attestations} />}
          <AskedTable asked={asked} />
        </section>
      ) : null}
      {activities.length > 0 ? (
        <section aria-labelledby="activities">
          <h2 id="activities">{t('nav-activities')}</h2>
          <ActivityTable
            sources={answer.sources}
            rows={activities}
            caption={t('activities-count', { count: activities.length, n: tr.number(activities.length) })}
          />
          <p class="note">{t('links-not-added')}</p>
        </section>
      ) : null}
      {statements.length > 0 ? (
        <section aria-labelledby="statements">
          <h2 id="statements">
            {t('other-statements', { count: statements.length, n: tr.number(statements.length) })}
          </h2>
          <StatementList views={statements} />
        </section>
      ) : null}
      <section class="not-printed" aria-labelledby="history">
        <h2 id="history">{t('history-title')}</h2>
        <History rows={answer.history} />
      </section>
    </>
  );
}
