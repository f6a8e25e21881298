import { notAddedRules } from '../edition/index.ts';
import { addDecimal, multiplyDecimal } from '../model/index.ts';
import { inCountry } from './activity-rows.ts';
import type { MoneyRow } from './answers.ts';
import type { Condition } from './commitments.ts';
import { isSector, type SectorChoice } from './infrastructure.ts';
import { type AddingRule, type LeftOutReason, leftOutReasons } from './left-out.ts';
import { askConverted, type ConversionQuestion, isConverted, nothingConverted, yearSql } from './money-converted.ts';
import { type AskedEdition, type Bound, countOf, decimalOf, groupBy, type Row, textOf, wordOf } from './question.ts';
import { loadSources } from './references.ts';

export interface MoneyQuestion extends ConversionQuestion {
  /** ISO 3166-1 alpha-2 of the one country whose part is asked for. */
  readonly country?: string | null;
  readonly sector?: SectorChoice | null;
  /** Name or party of the one funder whose part is asked for. */
  readonly funder?: string | null;
  readonly rule?: AddingRule | null;
}

/** What a sum is taken apart by: the part of each country, or of each funder in each country. */
type Each = 'country' | 'funder';

/**
 * A `with` query that gives `split`: of each chosen activity, by its number, the percent that is asked for, what is
 * stated in all, and why not. Of a country that is asked for, `where` chooses only activities that name it. With `each`
 * a row for each country (and each funder) that an activity names, in the columns `country` and `funder`.
 */
export function splitSql(
  where: { readonly sql: string; readonly params: readonly Bound[] },
  { country = null, sector = null, funder = null }: MoneyQuestion,
  each: Each | null = null,
): { readonly sql: string; readonly params: readonly Bound[] } {
  const kind = sector === null || sector === 'unstated' ? null : isSector(sector);
  const params: Bound[] = [...where.params];
  const parts = [`chosen as (select a.nth, a.year, a.funder_count from listed a where ${where.sql})`];
  if (country !== null || each !== null) {
    if (country !== null) params.push(country);
    parts.push(
      `by_country as (select nth, country, reason, own, stated from listed_country ${country === null ? '' : 'where country = ?'})`,
    );
  }
  if (each === 'funder') {
    if (funder !== null) params.push(funder, funder);
    parts.push(
      `by_funder as (select distinct nth, funder from listed_funder where not is_other ${funder === null ? '' : 'and (funder = ? or name = ?)'})`,
    );
  }
  if (kind !== null) {
    params.push(...kind.params);
    // Rows with a share decide; without any, a row of another sector makes the part unknown.
    parts.push(
      `own_sector as (select s.sector, s.vocabulary, ${kind.sql} as is_own from sector_named s)`,
      `by_sector as (
        select nth,
          case when count(share) = 0 then case when bool_or(not is_own) then 'other-sectors' end
            when sum(share) > 100 then 'shares-over' when count(case when is_own then share end) = 0 then 'share-unstated' end as reason,
          case when count(share) = 0 then 100 else coalesce(sum(case when is_own then share end), 0) end as own,
          case when count(share) = 0 then 100 else sum(share) end as stated
        from (
          select s.nth, o.vocabulary, s.share, o.is_own from listed_sector s join own_sector o on o.sector = s.sector
          where s.nth in (select nth from chosen)
          qualify o.vocabulary = min(case when o.is_own then o.vocabulary end) over (partition by s.nth)
        ) group by nth
      )`,
    );
  }
  const [p, s] = [country !== null || each !== null, kind !== null];
  const isOneFunder = funder !== null || each === 'funder';
  const own = (has: boolean, table: string, column: string) => (has ? `coalesce(${table}.${column}, 100)` : '100');
  parts.push(`split as (
    select c.nth, c.year, ${each === null ? '' : 'p.country,'} ${each === 'funder' ? 'f.funder,' : ''}
      coalesce(${p ? 'p.reason' : 'null'}, ${s ? 's.reason' : 'null'},
        ${isOneFunder ? "case when c.funder_count > 1 then 'other-funders' end" : 'null'},
        case when ${own(p, 'p', 'own')} < 100 and ${own(s, 's', 'own')} < 100 then 'two-splits' end) as reason,
      least(${own(p, 'p', 'own')}, ${own(s, 's', 'own')}) as own,
      least(${own(p, 'p', 'stated')}, ${own(s, 's', 'stated')}) as stated
    from chosen c ${p ? 'join by_country p on p.nth = c.nth' : ''} ${s ? 'left join by_sector s on s.nth = c.nth' : ''}
      ${each === 'funder' ? 'join by_funder f on f.nth = c.nth' : ''}
  )`);
  return { sql: parts.join(',\n'), params };
}

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
 * One money by country, by funder and country, or by the year of its activities, added by the rule `safe`: each part is
 * what `askMoney` gives under the same filter with that country, funder or year. Keys are joined by a line feed.
 */
export async function askMoneyParts(
  edition: AskedEdition,
  where: Condition,
  question: MoneyQuestion,
  money: OneMoney,
  by: Each | 'year',
): Promise<ReadonlyMap<string, MoneyPart>> {
  const split = splitSql(where, question, by === 'year' ? null : by);
  const names = by === 'year' ? ['year'] : by === 'country' ? ['country'] : ['funder', 'country'];
  const rows = await edition.rows(
    `with ${split.sql}, stated as (
       select ${names.map((name) => `c.${name}`).join(', ')}, s.nth, s.amount, coalesce(o.rule, c.reason) as reason, c.own, c.stated
       from listed_sum s join split c on c.nth = s.nth join sum_sort o on o.sort = s.sort
       where o.source = ? and o.kind = ? and o.currency = ? and o.price_basis = ? and o.flow_type is not distinct from ?
         and s.amount is not null
     )
     select ${names.join(', ')}, reason, own, stated, count(distinct nth) as activities, sum(amount) as total
     from stated group by all order by all`,
    [...split.params, money.source, money.kind, money.currency, money.priceBasis, money.flowType],
  );
  const sum = (values: readonly (string | null)[]) =>
    values.reduce<string | null>((all, value) => (value === null ? all : addDecimal(all ?? '0', value)), null);
  const count = (list: readonly Row[]) => list.reduce((all, row) => all + countOf(row, 'activities'), 0);
  const groups = groupBy(rows, (row) => names.map((name) => wordOf(row, name)).join('\n'));
  return new Map(
    [...groups].map(([name, own]): [string, MoneyPart] => {
      const [added, left] = [own.filter(({ reason }) => reason === null), own.filter(({ reason }) => reason !== null)];
      const cut = (['elsewhere', 'unallocated'] as const).map((share) =>
        partOf(
          added.filter((row) => percentOf(row, share) !== '0'),
          share,
        ),
      );
      return [
        name,
        {
          sum: partOf(added, 'own'),
          withAmount: count(added),
          leftOut: count(left),
          leftSum: sum([...left.map((row) => decimalOf(row, 'total')), ...cut]),
        },
      ];
    }),
  );
}

/**
 * Stated money of activities by source, kind, flow, currency and price basis; never added across any of the five. By the
 * rule `safe` what is left out stands beside each sum with its reason, and sum and left out together are what the rule
 * `all` adds, to the last digit. A sum of nothing stated is null.
 */
export async function askMoney(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
  question: MoneyQuestion = {},
): Promise<MoneyRow[]> {
  const isSplit =
    question.country != null || question.funder != null || (question.sector != null && question.sector !== 'unstated');
  const split = isSplit ? splitSql({ sql: where, params }, question) : { sql: '', params };
  const counts = `count(*) as n, count(f.amount) as with_amount, count(case when f.is_first then 1 end) as firsts,
    count(case when f.is_first then f.amount end) as firsts_with_amount, sum(f.amount) as total`;
  // Added by number first: few rows are left to be named and added up.
  const summed = isSplit
    ? `with ${split.sql}, summed as (
         select f.sort, s.reason as part, s.own, s.stated, ${counts}
         from listed_sum f join split s on s.nth = f.nth group by f.sort, s.reason, s.own, s.stated)`
    : `with summed as (
         select f.sort, null as part, 100 as own, 100 as stated, ${counts} from listed_sum f
         ${where === 'true' ? '' : `where f.nth in (select a.nth from listed a where ${where})`} group by f.sort)`;
  const rows = await edition.rows(
    `${summed}, stated as (select o.* exclude (sort, rule), coalesce(o.rule, s.part) as reason, s.* exclude (sort, part) from summed s join sum_sort o on o.sort = s.sort)
     select ${key}, reason, own, stated, grouping(own) as is_count, grouping(reason) as is_all,
       case when grouping(reason) = 1 then sum(firsts) else sum(n) end as activities,
       case when grouping(reason) = 1 then sum(firsts_with_amount) else sum(with_amount) end as with_amount,
       sum(total) as total
     from stated group by grouping sets ((${key}), (${key}, reason), (${key}, reason, own, stated))
     order by source, kind, flow_type nulls last, currency nulls last, price_basis`,
    isSplit ? split.params : params,
  );
  const converted = isConverted(question)
    ? await askConverted(edition, statedSql({ sql: where, params }, question), question)
    : null;
  const groups = groupBy(rows, keyOf);
  const sources = await loadSources(
    edition,
    rows.map((row) => textOf(row, 'source')),
  );
  return [...groups].map(([name, own]) => {
    const head = own[0] as Row;
    const left = question.rule === 'all' ? null : leftOutOf(own);
    const whole = own.find((row) => countOf(row, 'is_all') === 1) as Row;
    const added = own.find(
      (row) => countOf(row, 'is_all') === 0 && countOf(row, 'is_count') === 1 && row.reason === null,
    );
    const counted = left === null ? whole : added;
    return {
      source: sources.get(wordOf(head, 'source')),
      kind: wordOf(head, 'kind'),
      flowType: textOf(head, 'flow_type'),
      activities: counted ? countOf(counted, 'activities') : 0,
      withAmount: counted ? countOf(counted, 'with_amount') : 0,
      sum: left === null ? decimalOf(whole, 'total') : partOf(sharesOf(own, null), 'own'),
      currency: textOf(head, 'currency'),
      priceBasis: wordOf(head, 'price_basis'),
      leftOut: left === null ? 0 : left.reduce((sum, each) => sum + (isWhole(each.reason) ? each.activities : 0), 0),
      left: left ?? [],
      ...(converted && { converted: converted.get(name) ?? nothingConverted }),
    };
  });
}

const key = 'source, kind, flow_type, currency, price_basis';
const keyOf = (row: Row): string => JSON.stringify(key.split(', ').map((column) => textOf(row, column)));

/** A `with` query that gives `stated`: every amount of the chosen activities, its year, why it is not added, and which part is asked for. */
function statedSql(where: { readonly sql: string; readonly params: readonly Bound[] }, question: MoneyQuestion) {
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

/** SQL on `listed a`: those with an amount that a safe total leaves out, or cuts, for a reason. */
export function leftOutCondition(reason: LeftOutReason, question: MoneyQuestion): Condition {
  if ((notAddedRules as readonly string[]).includes(reason))
    return {
      sql: 'a.nth in (select nth from listed_sum where sort in (select sort from sum_sort where rule = ?))',
      params: [reason],
    };
  const split = splitSql(
    question.country == null ? { sql: 'true', params: [] } : { sql: inCountry, params: [question.country] },
    question,
  );
  const holds =
    reason === 'elsewhere'
      ? 'reason is null and own < stated'
      : reason === 'unallocated'
        ? 'reason is null and stated < 100'
        : 'reason = ?';
  return {
    sql: `(a.nth in (with ${split.sql} select nth from split where ${holds})
      and a.nth in (select nth from listed_sum where sort in (select sort from sum_sort where rule is null)))`,
    params: [...split.params, ...(isWhole(reason) ? [reason] : [])],
  };
}

const isWhole = (reason: LeftOutReason): boolean => reason !== 'elsewhere' && reason !== 'unallocated';
const sharesOf = (rows: readonly Row[], reason: string | null): Row[] =>
  rows.filter(
    (row) => countOf(row, 'is_all') === 0 && countOf(row, 'is_count') === 0 && textOf(row, 'reason') === reason,
  );

/** Percent of amounts, exactly: multiplied and added as decimals. Null when no amount is stated. */
function partOf(rows: readonly Row[], share: 'own' | 'elsewhere' | 'unallocated'): string | null {
  return rows.reduce<string | null>((sum, row) => {
    const total = decimalOf(row, 'total');
    if (total === null) return sum;
    return addDecimal(sum ?? '0', multiplyDecimal(multiplyDecimal(total, percentOf(row, share)), '0.01'));
  }, null);
}

function percentOf(row: Row, share: 'own' | 'elsewhere' | 'unallocated'): string {
  const [own, stated] = [decimalOf(row, 'own') ?? '100', decimalOf(row, 'stated') ?? '100'];
  const minus = (from: string, value: string) => addDecimal(from, multiplyDecimal(value, '-1'));
  return share === 'own' ? own : share === 'elsewhere' ? minus(stated, own) : minus('100', stated);
}

function leftOutOf(rows: readonly Row[]): MoneyRow['left'] {
  return leftOutReasons.flatMap((reason) => {
    if (!isWhole(reason)) {
      const cut = sharesOf(rows, null).filter((row) => percentOf(row, reason as 'elsewhere' | 'unallocated') !== '0');
      if (cut.length === 0) return [];
      const activities = cut.reduce((sum, row) => sum + countOf(row, 'activities'), 0);
      return [{ reason, activities, sum: partOf(cut, reason as 'elsewhere' | 'unallocated') }];
    }
    const counted = rows.find(
      (row) => countOf(row, 'is_all') === 0 && countOf(row, 'is_count') === 1 && textOf(row, 'reason') === reason,
    );
    return counted ? [{ reason, activities: countOf(counted, 'activities'), sum: decimalOf(counted, 'total') }] : [];
  });
}
