import { addDecimal, divideDecimal, multiplyDecimal } from '../../model/index.ts';
import type { ObservationFilter } from '../answers.ts';
import { observationsWhere } from '../observations.ts';
import { type AskedEdition, countOf, decimalOf, type Row, textOf } from '../question.ts';
import type { Reach, Trail } from '../question-answers.ts';
import { queryOf } from './parts.ts';

/** The list of observations under a filter, as the trail of a number. */
export const observationTrail = (filter: Partial<ObservationFilter>): Trail => ({
  page: 'observations',
  query: queryOf(filter as Readonly<Record<string, string | number | null>>),
});

/**
 * Where observations under a filter are added: by year already where all countries of the region are asked for
 * together. Both tables have `value` and `out_of`; what else is counted of them in SQL follows.
 */
export function addedOf(filter: Partial<ObservationFilter>) {
  if (filter.area !== 'region')
    return {
      from: 'observation',
      where: observationsWhere(filter),
      number: 'count(*)',
      stated: 'count(o.value)',
      first: 'min(o.period)',
      last: 'max(o.period)',
    };
  const { sql, params } = observationsWhere({ ...filter, area: null });
  return {
    from: 'observation_sum',
    where: { sql: `${sql} and o.area = 'region'`, params },
    number: 'coalesce(sum(o.number), 0)',
    stated: 'coalesce(sum(o.stated), 0)',
    first: 'min(o.first)',
    last: 'max(o.last)',
  };
}

/** Value and whole of the observations under a filter, added by the columns named; within one unit each. */
export async function sumsBy(
  edition: AskedEdition,
  filter: Partial<ObservationFilter>,
  columns: readonly string[],
): Promise<
  ReadonlyMap<
    string,
    {
      readonly value: string | null;
      readonly outOf: string | null;
      readonly unit: string | null;
      readonly rows: number;
    }
  >
> {
  const { from, where, ...added } = addedOf(filter);
  const heads = columns.map((column) => `o.${column}`);
  const rows = await edition.rows(
    `select ${heads.join(', ')}, o.unit, sum(o.value) as total, sum(case when o.value is not null then o.out_of end) as whole, ${added.stated} as n
     from ${from} o where ${where.sql} group by ${heads.join(', ')}, o.unit having ${added.stated} > 0 order by o.unit`,
    where.params,
  );
  return new Map(
    rows.map((row) => [
      columns.map((column) => textOf(row, column) ?? '').join(' '),
      {
        value: decimalOf(row, 'total'),
        outOf: decimalOf(row, 'whole'),
        unit: textOf(row, 'unit'),
        rows: countOf(row, 'n'),
      },
    ]),
  );
}

/** How far the observations under a filter reach. */
export async function reachOf(edition: AskedEdition, filter: Partial<ObservationFilter>): Promise<Reach> {
  const { from, where, ...added } = addedOf(filter);
  const [row] = await edition.rows(
    `select ${added.number} as n, ${added.stated} as stated, ${added.first} as first, ${added.last} as last from ${from} o where ${where.sql}`,
    where.params,
  );
  return toReach(row ?? {});
}

export const toReach = (row: Row): Reach => ({
  rows: countOf(row, 'n'),
  unknown: countOf(row, 'n') - countOf(row, 'stated'),
  from: textOf(row, 'first'),
  to: textOf(row, 'last'),
});

/** `(later - earlier) / earlier` in percent, to a tenth; null when either is unknown or the earlier is not above zero. */
export function changePercent(earlier: string | null, later: string | null): string | null {
  if (earlier === null || later === null || earlier.startsWith('-')) return null;
  const difference = addDecimal(later, multiplyDecimal(earlier, '-1'));
  return divideDecimal(multiplyDecimal(difference, '100'), earlier, 1);
}

/** `part / whole` in percent, to a tenth; null when either is unknown or the whole is zero. */
export const sharePercent = (part: string | null, whole: string | null): string | null =>
  part === null || whole === null ? null : divideDecimal(multiplyDecimal(part, '100'), whole, 1);
