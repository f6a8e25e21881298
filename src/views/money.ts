import { addDecimal, multiplyDecimal } from '../model/index.ts';
import type { MoneyRow } from './answers.ts';
import type { Chosen } from './chosen.ts';
import type { Condition } from './commitments.ts';
import type { Counted } from './counted.ts';
import { leftOutReasons } from './left-out.ts';
import type { SumSort } from './listed.ts';
import { askConverted, isConverted, nothingConverted, yearSql } from './money-converted.ts';
import { isWhole, type MoneyQuestion, splitSql } from './money-split.ts';
import { type AskedEdition, groupBy } from './question.ts';
import { loadSources } from './references.ts';
import { addChosen, type Sum } from './sums.ts';

/** Money that is added together: of one source, kind, flow, currency and price basis. */
export interface OneMoney {
  readonly source: string;
  readonly kind: string;
  readonly flowType: string | null;
  readonly currency: string;
  readonly priceBasis: string;
}
/** A part of a sum of one money, with what it leaves out; a sum of nothing stated is null. */
export interface MoneyPart {
  readonly sum: string | null;
  readonly withAmount: number;
  readonly leftOut: number;
  readonly leftSum: string | null;
}

/**
 * One money of each group of activities, added by the rule `safe`: each part is what `askMoney` gives under the same
 * filter with that country, funder or year. A group that states none of it has no part.
 */
export async function askMoneyParts(
  edition: AskedEdition,
  { listed }: Pick<Chosen, 'listed'>,
  question: MoneyQuestion,
  money: OneMoney,
  groups: readonly Counted[],
): Promise<ReadonlyMap<Counted, MoneyPart>> {
  const parts = new Map<Counted, MoneyPart>();
  for (const group of groups) {
    const { numbers, country, funder } = group;
    const own = { ...question, ...(country !== null && { country }), ...(funder !== null && { funder }) };
    const sums = (await addChosen(edition, { listed, numbers }, own)).filter(
      ({ sort, withAmount }) => withAmount > 0 && keyOf(sort) === keyOf({ ...money, rule: null }),
    );
    if (sums.length === 0) continue;
    const [added, left] = [sums.filter(({ reason }) => reason === null), sums.filter(({ reason }) => reason !== null)];
    const cut = (['elsewhere', 'unallocated'] as const).map((share) => ({
      total: partOf(
        added.filter((sum) => percentOf(sum, share) !== '0'),
        share,
      ),
    }));
    const count = (list: readonly Sum[]) => list.reduce((all, { withAmount }) => all + withAmount, 0);
    parts.set(group, {
      sum: partOf(added, 'own'),
      withAmount: count(added),
      leftOut: count(left),
      leftSum: totalOf([...left, ...cut]),
    });
  }
  return parts;
}

/**
 * Stated money of activities by source, kind, flow, currency and price basis; never added across any of the five. By the
 * rule `safe` what is left out stands beside each sum with its reason, and sum and left out together are what the rule
 * `all` adds, to the last digit. A sum of nothing stated is null.
 */
export async function askMoney(
  edition: AskedEdition,
  chosen: Chosen,
  question: MoneyQuestion = {},
): Promise<MoneyRow[]> {
  const sums = await addChosen(edition, chosen, question);
  const converted = isConverted(question)
    ? await askConverted(edition, statedSql(chosen.where, question), question)
    : null;
  const sources = await loadSources(
    edition,
    sums.map(({ sort }) => sort.source),
  );
  return [...groupBy(sums, ({ sort }) => keyOf(sort))].map(([name, own]) => {
    const { sort } = own[0] as Sum;
    const left = question.rule === 'all' ? null : leftOutOf(own);
    const added = own.filter(({ reason }) => reason === null);
    const isEach = left === null ? own : added;
    const add = (column: 'rows' | 'withAmount' | 'firsts' | 'firstsWithAmount') =>
      isEach.reduce((sum, each) => sum + each[column], 0);
    return {
      source: sources.get(sort.source),
      kind: sort.kind,
      flowType: sort.flowType,
      // An activity stands once in a sum of all, also where rules leave out parts of it.
      activities: left === null ? add('firsts') : add('rows'),
      withAmount: left === null ? add('firstsWithAmount') : add('withAmount'),
      sum: left === null ? totalOf(own) : partOf(added, 'own'),
      currency: sort.currency,
      priceBasis: sort.priceBasis,
      leftOut: left === null ? 0 : left.reduce((sum, each) => sum + (isWhole(each.reason) ? each.activities : 0), 0),
      left: left ?? [],
      ...(converted && { converted: converted.get(name) ?? nothingConverted }),
    };
  });
}

const keyOf = ({ source, kind, flowType, currency, priceBasis }: SumSort): string =>
  JSON.stringify([source, kind, flowType, currency, priceBasis]);

/** A `with` query that gives `stated`: every amount of the chosen activities, its year, why it is not added, and which part is asked for. */
function statedSql(where: Condition, question: MoneyQuestion) {
  const split = splitSql(where, question);
  return {
    sql: `with ${split.sql}, stated as (
       select t.source, t.kind, coalesce(t.flow_type, a.flow_type) as flow_type, t.currency, t.price_basis, t.value,
         ${yearSql('t')} as year, coalesce(n.rule, c.reason) as reason, c.own
       from "transaction" t join activity a on a.id = t.activity join listed l on l.id = a.id join split c on c.nth = l.nth
       left join not_added n on n.activity = t.activity and n."transaction" = t.id
     )`,
    params: split.params,
  };
}

const totalOf = (sums: readonly Pick<Sum, 'total'>[]): string | null =>
  sums.reduce<string | null>((all, { total }) => (total === null ? all : addDecimal(all ?? '0', total)), null);

/** Percent of amounts, exactly: multiplied and added as decimals. Null when no amount is stated. */
const partOf = (sums: readonly Pick<Sum, 'total' | 'own' | 'stated'>[], share: Share): string | null =>
  totalOf(
    sums.map((sum) => ({
      total: sum.total === null ? null : multiplyDecimal(multiplyDecimal(sum.total, percentOf(sum, share)), '0.01'),
    })),
  );

type Share = 'own' | 'elsewhere' | 'unallocated';
function percentOf({ own, stated }: Pick<Sum, 'own' | 'stated'>, share: Share): string {
  const minus = (from: string, value: string) => addDecimal(from, multiplyDecimal(value, '-1'));
  return share === 'own' ? own : share === 'elsewhere' ? minus(stated, own) : minus('100', stated);
}

function leftOutOf(sums: readonly Sum[]): MoneyRow['left'] {
  return leftOutReasons.flatMap((reason) => {
    const own = isWhole(reason)
      ? sums.filter((sum) => sum.reason === reason)
      : sums.filter((sum) => sum.reason === null && percentOf(sum, reason as Share) !== '0');
    if (own.length === 0) return [];
    const activities = own.reduce((all, { rows }) => all + rows, 0);
    return [{ reason, activities, sum: isWhole(reason) ? totalOf(own) : partOf(own, reason as Share) }];
  });
}
