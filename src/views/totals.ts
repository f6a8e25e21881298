import { withTitles } from './activities.ts';
import type { MoneyAnswer, MoneyRow } from './answers.ts';
import { choose } from './chosen.ts';
import type { ListQuestion } from './commitments.ts';
import { conversionChoices } from './conversion.ts';
import { askMoney } from './money.ts';
import type { AskedEdition } from './question.ts';
import { loadSources, stampOf } from './references.ts';

/**
 * Stated money of the activities under a filter: what is added, by which rule, and what is left out of each sum; beside
 * it the same in another currency or in constant prices, where the filter asks for them.
 */
export async function money(
  edition: AskedEdition,
  { filter, notUnderstood = [] }: Omit<ListQuestion<MoneyAnswer['filter']>, 'all'>,
): Promise<MoneyAnswer> {
  const chosen = await choose(edition, filter);
  const [rows, choices, titled] = await Promise.all([
    askMoney(edition, chosen, filter),
    conversionChoices(edition),
    loadSources(
      edition,
      chosen.facets.source.map(({ value }) => value),
    ),
  ]);
  const used = rows.flatMap(({ converted }) =>
    (converted?.years ?? []).flatMap(({ conversion: { rates, deflator } }) => [
      ...rates.map(({ source }) => source),
      ...(deflator ? [deflator.source] : []),
    ]),
  );
  return {
    stamp: stampOf(edition),
    sources: [
      ...new Map(
        [...rows.map(({ source }) => source), ...(await loadSources(edition, used)).all()].map((source) => [
          source.id,
          source,
        ]),
      ).values(),
    ],
    table: moneyTable(rows),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter,
    conversion: { in: filter.in ?? null, prices: filter.prices ?? null, ...choices },
    total: chosen.total,
    rule: filter.rule ?? 'safe',
    facets: withTitles(chosen.facets, titled),
    money: rows,
  };
}

const columns = [
  'source',
  'kind',
  'flow_type',
  'currency',
  'price_basis',
  'part',
  'activities',
  'with_amount',
  'amount',
  'year',
  'converted',
  'converted_currency',
  'converted_prices',
  'factor',
  'rates',
  'rate_rows',
  'deflator',
] as const;

/**
 * One row a sum, then one row a reason for what it leaves out. Of a converted sum also one row a year (`part` is
 * `converted`) with its factor, rates and deflator, and one a reason for what is not converted.
 */
const moneyTable = (rows: readonly MoneyRow[]): MoneyAnswer['table'] => ({
  columns,
  rows: rows.flatMap((row) => {
    const line = (cells: Partial<Record<(typeof columns)[number], string | null>>) => {
      const all: typeof cells = {
        source: row.source.id,
        kind: row.kind,
        flow_type: row.flowType,
        currency: row.currency,
        price_basis: row.priceBasis,
        ...cells,
      };
      return columns.map((column) => all[column] ?? null);
    };
    return [
      line({
        part: 'sum',
        activities: String(row.activities),
        with_amount: String(row.withAmount),
        amount: row.sum,
        converted: row.converted?.sum ?? null,
      }),
      ...row.left.map(({ reason, activities, sum }) =>
        line({ part: reason, activities: String(activities), amount: sum }),
      ),
      ...(row.converted?.years ?? []).map(({ dated, amounts, stated, sum, conversion }) =>
        line({
          part: 'converted',
          with_amount: String(amounts),
          amount: stated,
          year: dated === null ? null : String(dated),
          converted: sum,
          converted_currency: conversion.currency,
          converted_prices: String(conversion.deflator?.base ?? conversion.year),
          factor: conversion.factor,
          rates: conversion.rates.map((rate) => `${rate.perUsd} ${rate.currency}/USD ${rate.year}`).join('; ') || null,
          rate_rows: conversion.rates.map((rate) => rate.row).join('; ') || null,
          deflator:
            conversion.deflator &&
            `${conversion.deflator.source} ${conversion.deflator.area} ${conversion.year}/${conversion.deflator.base}`,
        }),
      ),
      ...(row.converted?.left ?? []).map(({ reason, years, amounts, sum }) =>
        line({ part: reason, with_amount: String(amounts), amount: sum, year: years.join(' ') || null }),
      ),
    ];
  }),
});
