import type { ObservationListAnswer, ObservationRow, ObservationSum } from '../../views/index.ts';
import { paths } from '../address.ts';
import { priceWords } from '../parts/activities.tsx';
import { choicesOf, Filters, inOrder, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { FigureNote } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { DateText, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

/** Figures as the sources state them: their sums within what may be added, then row by row with line and column. */
export function ObservationsPage({ answer }: { readonly answer: ObservationListAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { filter, facets, total, sums, rows } = answer;
  return (
    <>
      <h1>{t('nav-observations')}</h1>
      <p class="lede">{t('observations-plain', { count: total, n: tr.number(total) })}</p>
      <Filters path={paths.observations}>
        <SelectFilter
          name="indicator"
          label={t('col-indicator')}
          value={filter.indicator}
          any={t('filter-any')}
          choices={choicesOf(facets.indicator, (code) => tr.code('indicator', code), reader)}
        />
        <SelectFilter
          name="area"
          label={t('col-country')}
          value={filter.area}
          any={t('filter-any')}
          choices={[
            { value: 'region', words: t('area-region') },
            ...inOrder(
              choicesOf(facets.area, (code) => tr.country(code), reader),
              reader,
            ),
          ]}
        />
        <SelectFilter
          name="source"
          label={t('col-source')}
          value={filter.source}
          any={t('filter-any')}
          choices={choicesOf(facets.source, null, reader)}
        />
        <TextFilter name="from" label={t('filter-from')} value={filter.from} type="number" />
        <TextFilter name="to" label={t('filter-to')} value={filter.to} type="number" />
        {(['counterpart', 'topic', 'stage', 'basis', 'period', 'name'] as const).map((name) =>
          filter[name] === null ? null : <input type="hidden" name={name} value={filter[name]} />,
        )}
      </Filters>
      {rows.length === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.observations)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <>
          <section aria-labelledby="sums">
            <h2 id="sums">{t('observation-sums')}</h2>
            <p>{t('observation-sums-plain')}</p>
            <Table
              caption={t('observation-sums')}
              columns={[
                t('col-indicator'),
                t('col-other-side'),
                t('col-years'),
                t('col-rows'),
                t('col-sum'),
                t('col-prices'),
              ]}
              rows={sums.map((sum) => [
                kindOf(sum, reader),
                sum.counterpart === null ? '–' : tr.country(sum.counterpart),
                sum.first === null || sum.last === null ? (
                  <Unknown />
                ) : (
                  t('range', { low: tr.date(sum.first), high: tr.date(sum.last) })
                ),
                num(
                  <a href={same({ query: narrowed(sum) })}>
                    {t('n-of-n', { n: tr.number(sum.stated), of: tr.number(sum.rows) })}
                  </a>,
                ),
                num(
                  sum.sum === null ? (
                    <Unknown>{t('not-added')}</Unknown>
                  ) : (
                    written(sum.sum, sum.outOf, sum.unit, reader)
                  ),
                ),
                sum.priceBasis === null ? '–' : priceWords(sum.priceBasis, reader),
              ])}
            />
            <FigureNote sources={answer.sources} />
          </section>
          <section aria-labelledby="list">
            <h2 id="list">{t('list-title')}</h2>
            <Table
              caption={t('observations-plain', { count: total, n: tr.number(total) })}
              columns={[
                t('col-country'),
                t('col-indicator'),
                t('col-other-side'),
                t('fcol-period'),
                t('col-value'),
                t('col-place-in-file'),
              ]}
              rows={rows.map((row) => [
                row.area === null ? <bdi>{row.areaName ?? t('unknown')}</bdi> : tr.country(row.area),
                kindOf(row, reader),
                row.counterpart === null ? '–' : tr.country(row.counterpart),
                <DateText date={row.period} />,
                num(
                  row.value === null ? (
                    <Unknown>{t('not-stated')}</Unknown>
                  ) : (
                    <>
                      {written(row.value, row.outOf, row.unit, reader)}
                      {row.priceBasis === null ? null : (
                        <span class="soft second">{priceWords(row.priceBasis, reader)}</span>
                      )}
                    </>
                  ),
                ),
                <>
                  <a href={href(paths.document(row.source))}>{row.source}</a>
                  <span class="soft second">
                    {row.line === null ? t('place-not-recorded') : t('place-line', { n: tr.number(row.line) })}
                    {row.path === null ? null : <>, {row.path}</>} · {tr.code('method', row.method)}
                  </span>
                </>,
              ])}
            />
          </section>
        </>
      )}
      <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
    </>
  );
}

/** The query of the rows of one sum, beside what the page is already filtered by. */
const narrowed = (sum: ObservationSum): Record<string, string> => ({
  source: sum.source.id,
  indicator: sum.indicator,
  counterpart: sum.counterpart ?? '',
  topic: sum.topic ?? 'all',
  stage: sum.stage ?? '',
  basis: sum.priceBasis ?? '',
  page: '',
});

/** "Assistance · obligated", "Votes alike · human rights". */
const kindOf = (row: Pick<ObservationRow, 'indicator' | 'stage' | 'topic'>, { tr }: Reader): string =>
  [
    tr.code('indicator', row.indicator),
    row.stage === null ? null : tr.code('money-stage', row.stage),
    row.topic === null ? null : tr.code('topic', row.topic),
  ]
    .filter((part) => part !== null)
    .join(' · ');

const written = (value: string, outOf: string | null, unit: string | null, { t, tr }: Reader): string => {
  const words = tr.quantity(value, unit);
  return outOf === null ? words : t('n-of-n', { n: words, of: tr.number(outOf) });
};
