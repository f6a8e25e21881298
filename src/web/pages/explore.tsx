import { type ExploreAnswer, type Figure, measureName, writeFilter } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable, flowWords, MoneyTable, priceWords } from '../parts/activities.tsx';
import { ActivityFilters } from '../parts/activity-filters.tsx';
import { Filters } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { FigureSection } from '../parts/pieces.tsx';
import { useReader } from '../reader.ts';
import { LeftOutTable } from './money.tsx';

const views = ['map', 'time', 'table', 'flow'] as const;

/** One filter, four shapes; every choice is a link, and what is on screen is what its files hold. */
export function ExplorePage({ answer }: { readonly answer: ExploreAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { filter, facets, total, money, figures, refused } = answer;
  const count = { count: total, n: tr.number(total) };
  const measures = money.filter(({ currency, sum }) => currency !== null && sum !== null);
  const isOne = (row: (typeof measures)[number]) =>
    filter.source === row.source.id && filter.measure === measureName(row);
  const chosen = filter.view === 'table' ? [] : money.filter(isOne);
  const query = Object.fromEntries(writeFilter('activities', { ...filter, page: 1 }));
  return (
    <>
      <h1>{t('nav-explore')}</h1>
      <p class="lede">{t('explore-lede', count)}</p>
      <Filters path={paths.explore}>
        {filter.view === 'map' ? null : <input type="hidden" name="view" value={filter.view} />}
        {filter.measure === null ? null : <input type="hidden" name="measure" value={filter.measure} />}
        <ActivityFilters filter={filter} facets={facets} />
      </Filters>
      <nav class="kinds" aria-label={t('explore-views')}>
        <ul>
          {views.map((view) => (
            <li>
              <a
                href={same({ query: { view: view === 'map' ? '' : view, page: '' } })}
                aria-current={view === filter.view ? 'page' : undefined}
              >
                {t(`explore-${view}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {filter.view === 'table' ? null : (
        <details open={refused !== null}>
          <summary>
            {t('explore-measure')}:{' '}
            {filter.measure === null ? t('explore-count') : measureWords(filter.measure, reader)}
          </summary>
          {refused ? <p class="note">{t('explore-choose-source')}</p> : null}
          <p>{t('explore-measure-plain')}</p>
          <ul>
            <li>
              {filter.measure === null ? (
                <strong>{t('explore-count')}</strong>
              ) : (
                <a href={same({ query: { measure: '' } })}>{t('explore-count')}</a>
              )}
            </li>
            {measures.map((row) => {
              const measure = measureName(row);
              const words = `${measureWords(measure, reader)} · ${row.source.title}`;
              return (
                <li>
                  {isOne(row) ? (
                    <strong>{words}</strong>
                  ) : (
                    <a href={same({ query: { source: row.source.id, measure } })}>{words}</a>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {filter.sector ? (
        <p>
          <a href={href(paths.sector(filter.sector))}>
            {t('sector-kicker')}: {tr.code('sector', filter.sector)}
          </a>
        </p>
      ) : (
        <p>
          <a href={href(paths.sector('infrastructure'))}>{t('sector-others')}</a> ·{' '}
          <a href={href(paths.places, filter.country ? { country: filter.country } : {})}>{t('nav-places')}</a> ·{' '}
          <a href={href(paths.borders)}>{t('nav-borders')}</a>
        </p>
      )}
      {total === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.explore)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <>
          {figures.map((figure) => (
            <>
              <FigureSection figure={figure} anchor={figure.id} />
              <FlowsLeft figure={figure} />
            </>
          ))}
          {chosen.length > 0 ? (
            <section aria-labelledby="sum">
              <h2 id="sum">{t('explore-sum')}</h2>
              <MoneyTable rows={chosen} caption={t('money-caption')} hrefOf={() => href(paths.activities, query)} />
              {chosen.some(({ left }) => left.length > 0) ? (
                <LeftOutTable rows={chosen} hrefOf={(more) => href(paths.activities, { ...query, ...more })} />
              ) : null}
              <p>
                {t('explore-sum-plain')}{' '}
                <a href={href(paths.money, Object.fromEntries(writeFilter('money', { ...filter, rule: null })))}>
                  {t('totals-title')}
                </a>
              </p>
            </section>
          ) : null}
          {filter.view === 'table' ? (
            <section aria-labelledby="list">
              <h2 id="list">{t('list-title')}</h2>
              <ActivityTable sources={answer.sources} rows={answer.rows} caption={t('activities-count', count)} />
              <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
            </section>
          ) : null}
          {filter.view === 'table' && money.length > 0 ? (
            <section aria-labelledby="money">
              <h2 id="money">{t('money-title')}</h2>
              <p>{t('money-plain')}</p>
              <MoneyTable
                rows={money}
                caption={t('money-caption')}
                hrefOf={(source) => same({ query: { source: source.id, page: '' } })}
              />
            </section>
          ) : null}
        </>
      )}
    </>
  );
}

/** How many bands the figure leaves to its files. */
function FlowsLeft({ figure }: { readonly figure: Figure }) {
  const { t, tr } = useReader();
  const left = figure.about.left?.kind === 'number' ? (figure.about.left.value ?? '0') : '0';
  if (left === '0') return null;
  return (
    <p class="note">
      {t('explore-flow-left', { n: tr.number(figure.rows.length), left: tr.number(left), count: Number(left) })}
    </p>
  );
}

function measureWords(measure: string, reader: ReturnType<typeof useReader>): string {
  const [kind = '', currency = '', basis = '', ...flow] = measure.split('.');
  const words = [reader.tr.code('transaction', kind), currency, priceWords(basis, reader)];
  return (flow.length === 0 ? words : [...words, flowWords(flow.join('.'), reader)]).join(', ');
}
