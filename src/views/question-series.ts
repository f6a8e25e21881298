import { addDecimal, divideDecimal, multiplyDecimal } from '../model/index.ts';
import type { ObservationFilter } from './answers.ts';
import { observationsWhere } from './observations.ts';
import { type AskedEdition, countOf, decimalOf, numberOf, type Row, textOf } from './question.ts';
import type { Reach, Trail } from './question-answers.ts';
import { queryOf } from './question-parts.ts';

/** The list of observations under a filter, as the trail of a number. */
export const observationTrail = (filter: Partial<ObservationFilter>): Trail => ({
  page: 'observations',
  query: queryOf(filter as Readonly<Record<string, string | number | null>>),
});

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
  const where = observationsWhere(filter);
  const heads = columns.map((column) => `o.${column}`);
  const rows = await edition.rows(
    `select ${heads.join(', ')}, o.unit, sum(o.value) as total, sum(o.out_of) as whole, count(*) as n
     from observation o where ${where.sql} and o.value is not null group by ${heads.join(', ')}, o.unit order by o.unit`,
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
  const where = observationsWhere(filter);
  const [row] = await edition.rows(
    `select count(*) as n, count(o.value) as stated, min(o.period) as first, max(o.period) as last
     from observation o where ${where.sql}`,
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

/** Prices of one year in those of another, by a country's GDP deflator. */
export interface Deflator {
  readonly source: string;
  /** First and last year that it joins without a gap. */
  readonly from: number;
  readonly to: number;
  /** An amount of a year in prices of the base year, to the whole unit; null outside the deflator. */
  constant(value: string | null, year: number, base: number): string | null;
}

/** The deflator of a country: of several sources the one that reaches furthest. Null when none is held. */
export async function loadDeflator(edition: AskedEdition, area: string): Promise<Deflator | null> {
  const rows = await edition.rows(
    `select o.source, o.year, o.value from observation o
     where o.indicator = 'gdp-deflator-change' and o.area = ? and o.year is not null and o.value is not null
     order by max(o.year) over (partition by o.source) desc, o.source, o.year desc`,
    [area],
  );
  const source = rows[0] && textOf(rows[0], 'source');
  if (!source) return null;
  const change = new Map<number, string>();
  for (const row of rows.filter((each) => textOf(each, 'source') === source))
    change.set(numberOf(row, 'year') as number, decimalOf(row, 'value') as string);
  const to = Math.max(...change.keys());
  let from = to;
  while (change.has(from)) from -= 1;
  /** By how much prices rose from the end of one year to that of a later one. */
  const growth = (earlier: number, later: number): string => {
    let factor = '1';
    for (let year = earlier + 1; year <= later; year += 1)
      factor = multiplyDecimal(factor, addDecimal('1', multiplyDecimal(change.get(year) as string, '0.01')));
    return factor;
  };
  return {
    source,
    from,
    to,
    constant(value, year, base) {
      if (value === null || Math.min(year, base) < from || Math.max(year, base) > to) return null;
      return year <= base
        ? divideDecimal(multiplyDecimal(value, growth(year, base)), '1', 0)
        : divideDecimal(value, growth(base, year), 0);
    },
  };
}
