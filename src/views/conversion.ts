import { divideDecimal, multiplyDecimal } from '../model/index.ts';
import { type Deflator, issuerOf, loadDeflator } from './deflator.ts';
import { type AskedEdition, decimalOf, groupBy, numberOf, onceOf, type Row, textOf, wordOf } from './question.ts';

/**
 * Why an amount is not shown in another currency or in other prices, the first that holds. `no-currency`, `undated`:
 * its source states none. `constant-prices`: it is in prices of a year, and current prices were asked for.
 * `unknown-prices`: constant, but of a year that its source does not state. `no-rate`: no rate is held for its currency
 * and year. `rates-differ`: those that are held differ, and none is the issuer's. `no-deflator`: none is held that
 * joins the year with the base year.
 */
export const conversionReasons = [
  'no-currency',
  'undated',
  'constant-prices',
  'unknown-prices',
  'no-rate',
  'rates-differ',
  'no-deflator',
] as const;
export type ConversionReason = (typeof conversionReasons)[number];

/** A yearly rate as its source states it: units of the currency per US dollar. The US dollar itself needs none. */
export interface Rate {
  readonly currency: string;
  readonly perUsd: string;
  readonly year: number;
  readonly source: string;
  /** The observation and where it stands. */
  readonly row: string;
  readonly line: number | null;
  /** ISO 3166-1 alpha-2, or null and the name of an area without a code. */
  readonly area: string | null;
  readonly areaName: string | null;
}
/** By what an amount of one currency and year is multiplied, and where that comes from. */
export interface Conversion {
  readonly currency: string;
  /** Year of the rate: of the amount, or of the prices in which it is stated. */
  readonly year: number;
  /** To 20 decimals. `1` where nothing is changed. */
  readonly factor: string;
  readonly rates: readonly Rate[];
  /** Prices of `year` in those of `base`; null: not asked for, or already in prices of that year. */
  readonly deflator: { readonly source: string; readonly area: string; readonly base: number } | null;
}
export interface ConversionBasis {
  /** ISO 4217; null: each in its own currency. */
  readonly in: string | null;
  /** Year of constant prices; null: prices of the amount's own year. */
  readonly prices: number | null;
}
/** A sum as statements of conversion, one a year; `years` and `left` together are the whole sum, to the last digit. */
export interface ConvertedMoney {
  /** null: nothing could be converted. */
  readonly sum: string | null;
  readonly years: readonly {
    /** Year that the amounts are dated; null: undated, in prices of a year. */
    readonly dated: number | null;
    readonly amounts: number;
    /** In the original currency and prices. */
    readonly stated: string;
    /** `stated` times the factor, exactly. */
    readonly sum: string;
    readonly conversion: Conversion;
  }[];
  /** What is not converted, by reason, in the original currency. */
  readonly left: readonly {
    readonly reason: ConversionReason;
    readonly years: readonly number[];
    readonly amounts: number;
    readonly sum: string;
  }[];
}
/** One amount in another currency or other prices, or why not. */
export interface BesideAmount {
  /** Year of constant prices; null: prices of its own year. */
  readonly prices: number | null;
  readonly sum: string | null;
  readonly conversion: Conversion | null;
  readonly reason: ConversionReason | null;
}
/** What was asked for and what may be. */
export interface ConversionAsked {
  readonly in: string | null;
  readonly prices: number | null;
  /** Currencies with a rate, US dollars first; empty: no rates are held. */
  readonly currencies: readonly string[];
  /** Years of constant prices, the newest first; empty: no deflator is held. */
  readonly years: readonly number[];
}

interface Stated {
  readonly currency: string | null;
  readonly year: number | null;
  readonly priceBasis: string;
}
export type Converter = (stated: Stated) => Conversion | ConversionReason;

const indicator = 'currency-per-usd';
const places = 20;
/** Below it stands a later currency carried back over a redenomination: no rate that anybody traded at. */
const least = '0.0001';

/**
 * A year's amounts of one currency in another, for the currencies named. Rates are of one source, the one that reaches
 * furthest; of a currency that several areas report, that of its issuer, else of the area without a country code, else
 * of all when they agree. Prices follow the GDP deflator of the issuer of the currency that is shown.
 */
export async function loadConverter(
  edition: AskedEdition,
  basis: ConversionBasis,
  currencies: readonly (string | null)[],
): Promise<Converter> {
  const named = [...new Set([...currencies, basis.in].flatMap((each) => each ?? []))];
  const targets = basis.in === null ? named : [basis.in];
  const [rates, ...deflators] = await Promise.all([
    basis.in === null ? new Map<string, Rate | 'rates-differ'>() : ratesHeld(edition),
    ...(basis.prices === null
      ? []
      : targets.map(async (currency): Promise<[string, Deflator | null]> => {
          const area = issuerOf(currency);
          return [currency, area === null ? null : await loadDeflator(edition, area)];
        })),
  ]);
  const deflatorOf = new Map(deflators);
  const rateOf = (currency: string, year: number) =>
    currency === 'USD' ? null : (rates.get(`${currency} ${year}`) ?? 'no-rate');

  return ({ currency, year: dated, priceBasis }) => {
    if (currency === null) return 'no-currency';
    const target = basis.in ?? currency;
    const constant = /^constant-(\d{4})$/.exec(priceBasis);
    if (!constant && priceBasis !== 'current') return 'unknown-prices';
    if (constant && basis.prices === null) return 'constant-prices';
    const year = constant ? Number(constant[1]) : dated;
    if (year === null) return 'undated';
    const used: Rate[] = [];
    let factor = '1';
    if (currency !== target) {
      const [from, to] = [rateOf(currency, year), rateOf(target, year)];
      const refused = [from, to].find((each) => typeof each === 'string');
      if (refused !== undefined) return refused as ConversionReason;
      used.push(...[from, to].flatMap((each) => (each === null ? [] : [each as Rate])));
      const quotient = divideDecimal((to as Rate | null)?.perUsd ?? '1', (from as Rate | null)?.perUsd ?? '1', places);
      if (quotient === null || quotient === '0') return 'no-rate';
      factor = quotient;
    }
    if (basis.prices === null || basis.prices === year)
      return { currency: target, year, factor, rates: used, deflator: null };
    const deflator = deflatorOf.get(target) ?? null;
    const prices = deflator?.factor(year, basis.prices, places) ?? null;
    if (deflator === null || prices === null) return 'no-deflator';
    return {
      currency: target,
      year,
      factor: divideDecimal(multiplyDecimal(factor, prices), '1', places) as string,
      rates: used,
      deflator: { source: deflator.source, area: issuerOf(target) as string, base: basis.prices },
    };
  };
}

const rateSource = `select source from observation where indicator = ? and year is not null and value >= ${least}
  group by source order by max(year) desc, count(*) desc, source limit 1`;

/** One rate a currency and year, by `<currency> <year>`; of sources the one that reaches furthest. */
const ratesHeld = onceOf(async (edition): Promise<ReadonlyMap<string, Rate | 'rates-differ'>> => {
  const rows = await edition.rows(
    `select o.* from observation o
     where o.indicator = ? and o.year is not null and o.period = cast(o.year as varchar) and o.value >= ${least}
       and o.source = (${rateSource}) and o.unit <> 'USD' order by o.id`,
    [indicator, indicator],
  );
  const groups = groupBy(rows, (row) => `${wordOf(row, 'unit')} ${numberOf(row, 'year')}`);
  return new Map([...groups].map(([key, own]) => [key, chosen(own)]));
});
function chosen(rows: readonly Row[]): Rate | 'rates-differ' {
  const issuer = issuerOf(wordOf(rows[0] as Row, 'unit'));
  const own = rows.filter((row) => issuer !== null && textOf(row, 'area') === issuer);
  const uncoded = rows.filter((row) => textOf(row, 'area') === null);
  const group = own.length > 0 ? own : uncoded.length > 0 ? uncoded : rows;
  const row = group[0] as Row;
  const perUsd = decimalOf(row, 'value') as string;
  if (group.some((other) => decimalOf(other, 'value') !== perUsd)) return 'rates-differ';
  return {
    currency: wordOf(row, 'unit'),
    perUsd,
    year: numberOf(row, 'year') as number,
    source: wordOf(row, 'source'),
    row: wordOf(row, 'id'),
    line: numberOf(row, 'line'),
    area: textOf(row, 'area'),
    areaName: textOf(row, 'area_name'),
  };
}

/** Currencies with rates (US dollars first), and years that the deflators reach: what may be asked for. */
export const conversionChoices = onceOf(
  async (edition): Promise<{ readonly currencies: readonly string[]; readonly years: readonly number[] }> => {
    const [units, years] = await Promise.all([
      edition.rows(
        `select distinct unit from observation where indicator = ? and unit is not null and source = (${rateSource}) order by unit`,
        [indicator, indicator],
      ),
      edition.rows(
        `select distinct year from observation where indicator = 'gdp-deflator-change' and area is not null and year is not null and value is not null order by year desc`,
      ),
    ]);
    const coded = units.map((row) => wordOf(row, 'unit')).filter((unit) => unit !== 'USD');
    return {
      currencies: coded.length === 0 ? [] : ['USD', ...coded],
      years: years.map((row) => numberOf(row, 'year') as number),
    };
  },
);
