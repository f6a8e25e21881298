import { addDecimal, multiplyDecimal } from '../model/index.ts';
import {
  type BesideAmount,
  type ConversionReason,
  type ConvertedMoney,
  type Converter,
  conversionChoices,
  conversionReasons,
  loadConverter,
} from './conversion.ts';
import type { AddingRule } from './left-out.ts';
import {
  type AskedEdition,
  type Bound,
  countOf,
  decimalOf,
  groupBy,
  numberOf,
  type Row,
  textOf,
  wordOf,
} from './question.ts';

export interface ConversionQuestion {
  /** ISO 4217: beside each sum, the same in this currency. */
  readonly in?: string | null;
  /** Beside each sum, the same in prices of this year. */
  readonly prices?: number | null;
}

export const isConverted = ({ in: currency = null, prices = null }: ConversionQuestion): boolean =>
  currency !== null || prices !== null;

/** Year of an amount: of its value date (IATI) where it is within one year, else of its own date. */
export const yearSql = (alias: string): string =>
  `case when length(${alias}.value_date) in (4, 7, 10) and substr(${alias}.value_date, 1, 4) between '0000' and '9999'
     then cast(substr(${alias}.value_date, 1, 4) as integer) else ${alias}.year end`;

export const nothingConverted: ConvertedMoney = { sum: null, years: [], left: [] };
const key = 'source, kind, flow_type, currency, price_basis';

/**
 * The sums of `stated` in the currency and prices asked for, by the key of a sum. Each year's amounts are multiplied by
 * one factor, exactly, so that the parts of any breakdown give the whole to the last digit.
 */
export async function askConverted(
  edition: AskedEdition,
  stated: { readonly sql: string; readonly params: readonly Bound[] },
  question: ConversionQuestion & { readonly rule?: AddingRule | null },
): Promise<ReadonlyMap<string, ConvertedMoney>> {
  const isAll = question.rule === 'all';
  const rows = await edition.rows(
    `${stated.sql}
     select ${key}, year, ${isAll ? '100' : 'own'} as share, count(*) as amounts, sum(value) as total
     from stated where value is not null ${isAll ? '' : 'and reason is null'} group by all
     order by source, kind, flow_type nulls last, currency nulls last, price_basis, year nulls last, share`,
    stated.params,
  );
  const convert = await loadConverter(
    edition,
    { in: question.in ?? null, prices: question.prices ?? null },
    rows.map((row) => textOf(row, 'currency')),
  );
  const keyOf = (row: Row): string => JSON.stringify(key.split(', ').map((column) => textOf(row, column)));
  return new Map(
    [...groupBy(rows, keyOf)].map(([name, own]): [string, ConvertedMoney] => {
      const years: ConvertedMoney['years'][number][] = [];
      const left = new Map<ConversionReason, ConvertedMoney['left'][number]>();
      for (const [year, part] of groupBy(own, (row) => textOf(row, 'year') ?? '')) {
        const head = part[0] as Row;
        const amounts = part.reduce((sum, row) => sum + countOf(row, 'amounts'), 0);
        const total = part.reduce(
          (sum, row) =>
            addDecimal(
              sum,
              multiplyDecimal(
                decimalOf(row, 'total') as string,
                multiplyDecimal(decimalOf(row, 'share') as string, '0.01'),
              ),
            ),
          '0',
        );
        const found = convert({
          currency: textOf(head, 'currency'),
          year: numberOf(head, 'year'),
          priceBasis: wordOf(head, 'price_basis'),
        });
        if (typeof found === 'string') {
          const before = left.get(found);
          left.set(found, {
            reason: found,
            years: [...(before?.years ?? []), ...(year === '' ? [] : [Number(year)])],
            amounts: (before?.amounts ?? 0) + amounts,
            sum: addDecimal(before?.sum ?? '0', total),
          });
        } else
          years.push({
            dated: numberOf(head, 'year'),
            amounts,
            stated: total,
            sum: multiplyDecimal(total, found.factor),
            conversion: found,
          });
      }
      return [
        name,
        {
          sum: years.reduce<string | null>((sum, each) => addDecimal(sum ?? '0', each.sum), null),
          years,
          left: conversionReasons.flatMap((reason) => left.get(reason) ?? []),
        },
      ];
    }),
  );
}

/**
 * Amounts beside their own: in US dollars where they are in another currency, and in US dollars in prices of the newest
 * year that the deflators reach. Nothing where neither rates nor deflators are held.
 */
export async function askBeside(
  edition: AskedEdition,
  amounts: readonly {
    readonly currency: string | null;
    readonly year: number | null;
    readonly priceBasis: string;
    readonly value: string | null;
  }[],
): Promise<{
  readonly prices: number | null;
  readonly rows: readonly (readonly BesideAmount[])[];
  readonly sources: readonly string[];
}> {
  const stated = amounts.filter(({ value }) => value !== null);
  if (stated.length === 0) return { prices: null, rows: amounts.map(() => []), sources: [] };
  const { currencies, years } = await conversionChoices(edition);
  const prices = years[0] ?? null;
  const asked = stated.map(({ currency }) => currency);
  const [current, constant] = await Promise.all([
    currencies.length === 0 ? null : loadConverter(edition, { in: 'USD', prices: null }, asked),
    prices === null ? null : loadConverter(edition, { in: 'USD', prices }, asked),
  ]);
  const rows = amounts.map(({ value, ...about }) => {
    if (value === null) return [];
    const by = (convert: Converter | null, base: number | null): BesideAmount[] => {
      const found = convert?.(about) ?? null;
      if (found === null) return [];
      return typeof found === 'string'
        ? [{ prices: base, sum: null, conversion: null, reason: found }]
        : [{ prices: base, sum: multiplyDecimal(value, found.factor), conversion: found, reason: null }];
    };
    return [...(about.currency === 'USD' ? [] : by(current, null)), ...by(constant, prices)];
  });
  const sources = rows
    .flat()
    .flatMap(({ conversion }) => [
      ...(conversion?.rates ?? []).map(({ source }) => source),
      ...(conversion?.deflator ? [conversion.deflator.source] : []),
    ]);
  return { prices, rows, sources };
}
