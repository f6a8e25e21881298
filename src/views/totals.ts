import { activityConditions } from './activities.ts';
import type { MoneyAnswer, MoneyRow } from './answers.ts';
import { allOf, type ListQuestion } from './commitments.ts';
import { askMoney } from './money.ts';
import { type AskedEdition, countOf } from './question.ts';
import { stampOf } from './references.ts';

/** Stated money of the activities under a filter: what is added, by which rule, and what is left out of each sum. */
export async function money(
  edition: AskedEdition,
  { filter, notUnderstood = [] }: Omit<ListQuestion<MoneyAnswer['filter']>, 'all'>,
): Promise<MoneyAnswer> {
  const where = allOf([...activityConditions(filter).values()]);
  const [rows, [counted]] = await Promise.all([
    askMoney(edition, where.sql, where.params, filter),
    edition.rows(`select count(*) as n from listed a where ${where.sql}`, where.params),
  ]);
  return {
    stamp: stampOf(edition),
    sources: [...new Map(rows.map(({ source }) => [source.id, source])).values()],
    table: moneyTable(rows),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter,
    total: counted ? countOf(counted, 'n') : 0,
    rule: filter.rule ?? 'safe',
    money: rows,
  };
}

/** One row a sum, then one row a reason for what it leaves out. */
const moneyTable = (rows: readonly MoneyRow[]): MoneyAnswer['table'] => ({
  columns: ['source', 'kind', 'flow_type', 'currency', 'price_basis', 'part', 'activities', 'with_amount', 'amount'],
  rows: rows.flatMap((row) => {
    const key = [row.source.id, row.kind, row.flowType, row.currency, row.priceBasis];
    return [
      [...key, 'sum', String(row.activities), String(row.withAmount), row.sum],
      ...row.left.map(({ reason, activities, sum }) => [...key, reason, String(activities), null, sum]),
    ];
  }),
});
