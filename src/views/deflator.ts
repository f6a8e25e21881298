import { addDecimal, divideDecimal, multiplyDecimal } from '../model/index.ts';
import { type AskedEdition, decimalOf, numberOf, onceOf, textOf } from './question.ts';

/** Prices of one year in those of another, by a country's GDP deflator. */
export interface Deflator {
  readonly source: string;
  /** First and last year that it joins without a gap. */
  readonly from: number;
  readonly to: number;
  /** An amount of a year in prices of the base year, to the whole unit; null outside the deflator. */
  constant(value: string | null, year: number, base: number): string | null;
  /** By what an amount of a year is multiplied to be in prices of the base year; null outside the deflator. */
  factor(year: number, base: number, places: number): string | null;
}

/**
 * The state whose currency this is, ISO 3166-1 alpha-2: by ISO 4217 the first two letters of a national currency are its
 * country. Null for the euro and for those that begin with X, which no single state issues.
 */
export const issuerOf = (currency: string): string | null =>
  currency === 'EUR' || currency.startsWith('X') ? null : currency.slice(0, 2);

/** The deflator of a country: of several sources the one that reaches furthest. Null when none is held. */
export const loadDeflator = onceOf<Deflator | null, string>(readDeflator);
async function readDeflator(edition: AskedEdition, area: string): Promise<Deflator | null> {
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
    factor(year, base, places) {
      if (Math.min(year, base) < from || Math.max(year, base) > to) return null;
      return year <= base
        ? divideDecimal(growth(year, base), '1', places)
        : divideDecimal('1', growth(base, year), places);
    },
  };
}
