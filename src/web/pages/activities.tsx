import type { ActivityListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable, MoneyTable } from '../parts/activities.tsx';
import { Filters, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { FigureNote } from '../parts/source.tsx';
import { useReader } from '../reader.ts';
import { choicesOf } from './commitments.tsx';
import { isFirst } from './country.tsx';

const moneyQuery = ({ page: _page, left: _left, ...filter }: ActivityListAnswer['filter']) =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );

export function ActivitiesPage({ answer }: { readonly answer: ActivityListAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { filter, facets, total, money } = answer;
  const count = { count: total, n: tr.number(total) };
  return (
    <>
      <h1>{t('nav-activities')}</h1>
      <p class="lede">{t('activities-plain', count)}</p>
      <Filters path={paths.activities}>
        <TextFilter name="q" label={t('filter-words')} value={filter.q} />
        <SelectFilter
          name="country"
          label={t('col-country')}
          value={filter.country}
          any={t('filter-any')}
          choices={choicesOf(facets.country, (code) => tr.country(code), reader)}
        />
        <SelectFilter
          name="source"
          label={t('col-source')}
          value={filter.source}
          any={t('filter-any')}
          choices={choicesOf(facets.source, null, reader)}
        />
        <SelectFilter
          name="status"
          label={t('col-status')}
          value={filter.status}
          any={t('filter-any')}
          choices={choicesOf(facets.status, (code) => tr.code('activity-status', code), reader)}
        />
        <SelectFilter
          name="sector"
          label={t('filter-sector')}
          value={filter.sector}
          any={t('filter-any')}
          choices={['infrastructure', 'transport', 'energy', 'communications', 'water', 'unstated'].map((value) => ({
            value,
            words: tr.code('sector', value),
          }))}
        />
        <TextFilter name="funder" label={t('col-funders')} value={filter.funder} />
        <TextFilter name="from" label={t('filter-from')} value={filter.from} type="number" />
        <TextFilter name="to" label={t('filter-to')} value={filter.to} type="number" />
      </Filters>
      {answer.rows.length === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.activities)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <>
          {money.length > 0 ? (
            <section aria-labelledby="money">
              <h2 id="money">{t('money-title')}</h2>
              <p>
                {t('money-plain')} <a href={href(paths.money, moneyQuery(filter))}>{t('totals-see')}</a>
              </p>
              <MoneyTable
                rows={money}
                caption={t('money-caption')}
                hrefOf={(source) => same({ query: { source: source.id, page: '' } })}
              />
              <FigureNote sources={money.map((row) => row.source).filter(isFirst)} />
            </section>
          ) : null}
          <section aria-labelledby="list">
            <h2 id="list">{t('list-title')}</h2>
            <ActivityTable rows={answer.rows} caption={t('activities-count', count)} />
          </section>
        </>
      )}
      <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
    </>
  );
}
