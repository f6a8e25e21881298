import { type ActivityListAnswer, writeFilter } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable, MoneyTable } from '../parts/activities.tsx';
import { ActivityFilters } from '../parts/activity-filters.tsx';
import { Filters } from '../parts/filters.tsx';
import { ListTools } from '../parts/list-tools.tsx';
import { Pager } from '../parts/pager.tsx';
import { FigureNote } from '../parts/source.tsx';
import { useReader } from '../reader.ts';
import { isFirst } from './country.tsx';

export function ActivitiesPage({ answer }: { readonly answer: ActivityListAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { filter, facets, total, money } = answer;
  const state = { list: 'activities', sort: filter.sort, columns: filter.columns } as const;
  const count = { count: total, n: tr.number(total) };
  return (
    <>
      <h1>{t('nav-activities')}</h1>
      <p class="lede">{t('activities-plain', count)}</p>
      <Filters path={paths.activities} isList>
        <ActivityFilters filter={filter} facets={facets} />
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
                {t('money-plain')}{' '}
                <a href={href(paths.money, Object.fromEntries(writeFilter('money', filter)))}>{t('totals-see')}</a>
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
            <ListTools state={state} />
            <ActivityTable
              sources={answer.sources}
              rows={answer.rows}
              caption={t('activities-count', count)}
              state={state}
            />
          </section>
        </>
      )}
      <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
    </>
  );
}
