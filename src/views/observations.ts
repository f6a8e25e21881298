import type {
  AnswerTable,
  ObservationFilter,
  ObservationListAnswer,
  ObservationRow,
  ObservationSum,
} from './answers.ts';
import { allOf, type Condition, type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import { type AskedEdition, countOf, decimalOf, numberOf, type Row, textOf, wordOf } from './question.ts';
import { loadSources, regionOnly, stampOf } from './references.ts';

/** Figures that are never added: by their unit, prices of a currency, and what a country is or makes in a year. */
const notAdded =
  "(o.unit in ('index', 'ratio', 'percent') or o.indicator like 'currency-per-%' or o.indicator in ('gdp', 'population'))";
const shared = ['source', 'indicator', 'counterpart', 'stage'] as const;

/** The condition of a filter on `observation o`. */
export function observationsWhere(filter: Partial<ObservationFilter>): Condition {
  const conditions: Condition[] = [];
  const add = (sql: string, ...params: Condition['params'][number][]) => conditions.push({ sql, params });
  for (const name of shared) {
    const value = filter[name] ?? null;
    if (value !== null) add(`o.${name} = ?`, value);
  }
  const { area = null, name = null, topic = null, basis = null, period = null, from = null, to = null } = filter;
  if (area === 'region') add(`o.area in (select p.country from party p where ${regionOnly})`);
  else if (area !== null) add('o.area = ?', area);
  if (name !== null) add('o.area is null and o.area_name = ?', name);
  if (topic === 'all') add('o.topic is null');
  else if (topic !== null) add('o.topic = ?', topic);
  if (basis !== null) add('o.price_basis = ?', basis);
  if (period !== null) add('o.period = ?', period);
  if (from !== null) add('o.year >= ?', from);
  if (to !== null) add('o.year <= ?', to);
  return allOf(conditions);
}

/**
 * Observations under a filter, newest first, and their sums: within one source, indicator, other side, topic, stage,
 * unit and price basis. An index, a ratio, a percentage, a population or a gross domestic
 * product is never added; a sum of nothing stated is null.
 */
export async function observations(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ObservationFilter>,
): Promise<ObservationListAnswer> {
  const where = observationsWhere(filter);
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const facet = (column: string) =>
    edition.rows(
      `select o.${column} as value, count(*) as n from observation o where ${where.sql} and o.${column} is not null
       group by o.${column} order by value`,
      where.params,
    );
  const [list, summed, source, indicator, area] = await Promise.all([
    edition.rows(
      `select o.* from observation o where ${where.sql}
       order by o.period desc, o.source, o.indicator, o.area nulls last, o.area_name, o.counterpart, o.topic nulls first, o.stage, o.price_basis, o.id
       limit ${size} offset ${from}`,
      where.params,
    ),
    edition.rows(
      `select o.source, o.indicator, o.counterpart, o.topic, o.stage, o.unit, o.price_basis,
         count(*) as n, count(o.value) as stated, min(o.period) as first, max(o.period) as last,
         case when ${notAdded} then null else sum(o.value) end as total,
         case when ${notAdded} then null else sum(case when o.value is not null then o.out_of end) end as whole
       from observation o where ${where.sql}
       group by o.source, o.indicator, o.counterpart, o.topic, o.stage, o.unit, o.price_basis
       order by o.source, o.indicator, o.counterpart nulls first, o.topic nulls first, o.stage nulls first, o.unit, o.price_basis nulls first`,
      where.params,
    ),
    facet('source'),
    facet('indicator'),
    facet('area'),
  ]);
  const sources = await loadSources(
    edition,
    summed.map((row) => textOf(row, 'source')),
  );
  const rows = list.map(toRow);
  const facetOf = (found: readonly Row[]) =>
    found.map((row) => ({ value: wordOf(row, 'value'), name: null, count: countOf(row, 'n') }));
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: observationTable(rows),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all ? { ...filter, page: 1 } : filter,
    total: summed.reduce((sum, row) => sum + countOf(row, 'n'), 0),
    pageSize: size,
    rows,
    sums: summed.map(
      (row): ObservationSum => ({
        source: sources.get(wordOf(row, 'source')),
        indicator: wordOf(row, 'indicator'),
        counterpart: textOf(row, 'counterpart'),
        topic: textOf(row, 'topic'),
        stage: textOf(row, 'stage'),
        unit: textOf(row, 'unit'),
        priceBasis: textOf(row, 'price_basis'),
        rows: countOf(row, 'n'),
        stated: countOf(row, 'stated'),
        first: textOf(row, 'first'),
        last: textOf(row, 'last'),
        sum: decimalOf(row, 'total'),
        outOf: decimalOf(row, 'whole'),
      }),
    ),
    facets: {
      source: facetOf(source).map((each) => {
        const { title } = sources.get(each.value);
        return { ...each, name: { en: title, es: title } };
      }),
      indicator: facetOf(indicator),
      area: facetOf(area),
    },
  };
}

const toRow = (row: Row): ObservationRow => ({
  id: wordOf(row, 'id'),
  source: wordOf(row, 'source'),
  indicator: wordOf(row, 'indicator'),
  area: textOf(row, 'area'),
  areaName: textOf(row, 'area_name'),
  counterpart: textOf(row, 'counterpart'),
  topic: textOf(row, 'topic'),
  period: textOf(row, 'period'),
  value: decimalOf(row, 'value'),
  outOf: decimalOf(row, 'out_of'),
  unit: textOf(row, 'unit'),
  stage: textOf(row, 'stage'),
  priceBasis: textOf(row, 'price_basis'),
  method: wordOf(row, 'method'),
  line: numberOf(row, 'line'),
  path: textOf(row, 'path'),
});

const observationTable = (rows: readonly ObservationRow[]): AnswerTable => ({
  columns: [
    'id',
    'source',
    'indicator',
    'area',
    'area_name',
    'counterpart',
    'topic',
    'period',
    'value',
    'out_of',
    'unit',
    'stage',
    'price_basis',
    'method',
    'line',
    'column',
  ],
  rows: rows.map((row) => [
    row.id,
    row.source,
    row.indicator,
    row.area,
    row.areaName,
    row.counterpart,
    row.topic,
    row.period,
    row.value,
    row.outOf,
    row.unit,
    row.stage,
    row.priceBasis,
    row.method,
    row.line === null ? null : String(row.line),
    row.path,
  ]),
});
