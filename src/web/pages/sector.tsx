import type { EvidenceAnswer, SectorAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable, MoneyTable } from '../parts/activities.tsx';
import { FigureSection } from '../parts/pieces.tsx';
import { FigureNote, LicenceText } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, Facts, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { EventList } from './commitment-evidence.tsx';
import { isFirst } from './country.tsx';

export const sectorTitle = ({ sector }: SectorAnswer, { tr }: Reader): string => tr.code('sector', sector);

/** One kind of infrastructure: what it is made of, where and when, the money stated, the newest activities. */
export function SectorPage({ answer }: { readonly answer: SectorAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { sector, rule, total, money, figures, activities, sectors } = answer;
  const count = { count: total, n: tr.number(total) };
  return (
    <>
      <p class="kicker">{t('sector-kicker')}</p>
      <h1>{sectorTitle(answer, reader)}</h1>
      <p class="lede">{t('sector-lede', count)}</p>
      <nav class="kinds" aria-label={t('sector-others')}>
        <ul>
          {sectors.map((each) => (
            <li>
              <a href={href(paths.sector(each.sector))} aria-current={each.sector === sector ? 'page' : undefined}>
                {tr.code('sector', each.sector)} <span class="count">{tr.number(each.count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rule ? (
        <details>
          <summary>{t('sector-rule')}</summary>
          <p>{t('sector-rule-plain')}</p>
          <Facts
            rows={[
              [t('sector-codes'), rule.codes.join(', ')],
              [t('sector-names'), <span lang="en">{rule.names.join('; ')}</span>],
            ]}
          />
        </details>
      ) : null}
      {figures.map((figure) => (
        <FigureSection figure={figure} anchor={figure.id} />
      ))}
      {money.length > 0 ? (
        <section aria-labelledby="money">
          <h2 id="money">{t('money-title')}</h2>
          <p>{t('money-plain')}</p>
          <MoneyTable
            rows={money}
            caption={t('money-caption')}
            hrefOf={(source) => href(paths.activities, { sector, source: source.id })}
          />
          <FigureNote sources={money.map((row) => row.source).filter(isFirst)} />
        </section>
      ) : null}
      {activities.length > 0 ? (
        <section aria-labelledby="activities">
          <h2 id="activities">{t('nav-activities')}</h2>
          <ActivityTable
            sources={answer.sources}
            rows={activities}
            caption={t('activities-some', { n: tr.number(activities.length), of: tr.number(total) })}
          />
          <p>
            <a href={href(paths.activities, { sector })}>{t('activities-all', count)}</a> ·{' '}
            <a href={href(paths.explore, { sector })}>{t('nav-explore')}</a>
          </p>
        </section>
      ) : (
        <p class="empty">{t('empty-list')}</p>
      )}
    </>
  );
}

/** Bytes by their hash: which sources they are, how to check them on one's own machine, what rests on them. */
export function EvidencePage({ answer }: { readonly answer: EvidenceAnswer }) {
  const { t, tr, href } = useReader();
  const { sha256, held, events } = answer;
  return (
    <>
      <p class="kicker">{t('evidence-kicker')}</p>
      <h1>{held[0]?.source.title ?? sha256}</h1>
      <p class="lede">{t('evidence-lede', { count: events.length, n: tr.number(events.length) })}</p>
      <Facts
        rows={[
          ['SHA-256', <code class="hash">{sha256}</code>],
          [t('evidence-check'), <code>sha256sum FILE</code>],
        ]}
      />
      <p>{t('evidence-check-plain')}</p>
      <section aria-labelledby="as">
        <h2 id="as">{t('evidence-as')}</h2>
        <Table
          caption={t('evidence-as-caption')}
          columns={[t('col-source'), t('licence'), t('evidence-bytes'), t('evidence-statements')]}
          rows={held.map(({ source, isHeld, mayRepublish, statements }) => [
            <a href={href(paths.document(source.id))}>{source.title}</a>,
            <LicenceText licence={source.licence} />,
            isHeld ? (
              t(mayRepublish ? 'evidence-held' : 'evidence-held-not-shown')
            ) : (
              <Unknown>{t('evidence-not-held')}</Unknown>
            ),
            num(<CountLink count={statements} href={href(paths.document(source.id))} />),
          ])}
        />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('evidence-events')}</h2>
        {events.length === 0 ? <p class="empty">{t('evidence-no-events')}</p> : <EventList events={events} />}
      </section>
    </>
  );
}
