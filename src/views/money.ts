import { notAddedRules } from '../edition/index.ts';
import { addDecimal, multiplyDecimal } from '../model/index.ts';
import type { MoneyRow } from './answers.ts';
import type { Condition } from './commitments.ts';
import { isSector, type SectorChoice } from './infrastructure.ts';
import { type AddingRule, type LeftOutReason, leftOutReasons } from './left-out.ts';
import { type AskedEdition, type Bound, countOf, decimalOf, type Row, textOf, wordOf } from './question.ts';
import { loadSources } from './references.ts';

export interface MoneyQuestion {
  /** ISO 3166-1 alpha-2 of the one country whose part is asked for. */
  readonly country?: string | null;
  readonly sector?: SectorChoice | null;
  readonly rule?: AddingRule | null;
}

/** A `with` query that gives `split`: of each chosen activity the percent that is asked for, what is stated in all, and why not. */
export function splitSql(
  where: { readonly sql: string; readonly params: readonly Bound[] },
  { country = null, sector = null }: MoneyQuestion,
): { readonly sql: string; readonly params: readonly Bound[] } {
  const kind = sector === null || sector === 'unstated' ? null : isSector(sector);
  const params: Bound[] = [...where.params];
  const parts = [`chosen as (select a.id, a.flow_type from activity a where ${where.sql})`];
  /** One way of splitting: rows with a share decide; without any, a row of another makes the part unknown. */
  const way = (name: string, rows: string, reason: string) =>
    parts.push(`${name} as (
      select activity,
        case when count(share) = 0 then case when bool_or(not is_own) then '${reason}' end
          when sum(share) > 100 then 'shares-over' when count(case when is_own then share end) = 0 then 'share-unstated' end as reason,
        case when count(share) = 0 then 100 else coalesce(sum(case when is_own then share end), 0) end as own,
        case when count(share) = 0 then 100 else sum(share) end as stated
      from (${rows}) group by activity
    )`);
  if (country !== null) {
    params.push(country);
    way(
      'by_country',
      `select p.activity, p.share, coalesce(p.country = ?, false) as is_own from activity_place p semi join chosen c on c.id = p.activity`,
      'other-places',
    );
  }
  if (kind !== null) {
    params.push(...kind.params);
    way(
      'by_sector',
      `select activity, share, is_own from (
         select s.activity, s.vocabulary, s.share, ${kind.sql} as is_own from activity_sector s semi join chosen c on c.id = s.activity
       ) qualify vocabulary = min(case when is_own then vocabulary end) over (partition by activity)`,
      'other-sectors',
    );
  }
  const [p, s] = [country !== null, kind !== null];
  const own = (has: boolean, table: string, column: string) => (has ? `coalesce(${table}.${column}, 100)` : '100');
  parts.push(`split as (
    select c.id, c.flow_type,
      coalesce(${p ? 'p.reason' : 'null'}, ${s ? 's.reason' : 'null'},
        case when ${own(p, 'p', 'own')} < 100 and ${own(s, 's', 'own')} < 100 then 'two-splits' end) as reason,
      least(${own(p, 'p', 'own')}, ${own(s, 's', 'own')}) as own,
      least(${own(p, 'p', 'stated')}, ${own(s, 's', 'stated')}) as stated
    from chosen c ${p ? 'left join by_country p on p.activity = c.id' : ''} ${s ? 'left join by_sector s on s.activity = c.id' : ''}
  )`);
  return { sql: parts.join(',\n'), params };
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
  const split = splitSql({ sql: where, params }, question);
  const key = 'source, kind, flow_type, currency, price_basis';
  const rows = await edition.rows(
    `with ${split.sql}, stated as (
       select t.source, t.kind, coalesce(t.flow_type, c.flow_type) as flow_type, t.currency, t.price_basis, t.activity, t.value,
         coalesce(n.rule, c.reason) as reason, c.own, c.stated
       from "transaction" t join split c on c.id = t.activity
       left join not_added n on n.activity = t.activity and n."transaction" = t.id
     )
     select ${key}, reason, own, stated, grouping(own) as is_count, grouping(reason) as is_all,
       count(distinct activity) as activities, count(distinct case when value is not null then activity end) as with_amount,
       sum(value) as total
     from stated group by grouping sets ((${key}), (${key}, reason), (${key}, reason, own, stated))
     order by source, kind, flow_type nulls last, currency nulls last, price_basis`,
    split.params,
  );
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify(key.split(', ').map((column) => textOf(row, column)));
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const sources = await loadSources(
    edition,
    rows.map((row) => textOf(row, 'source')),
  );
  return [...groups.values()].map((own) => {
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
    };
  });
}

/** SQL on `activity a`: those with an amount that a safe total leaves out, or cuts, for a reason. */
export function leftOutCondition(reason: LeftOutReason, question: MoneyQuestion): Condition {
  if ((notAddedRules as readonly string[]).includes(reason))
    return { sql: 'exists (select 1 from not_added n where n.activity = a.id and n.rule = ?)', params: [reason] };
  const split = splitSql({ sql: 'true', params: [] }, question);
  const holds =
    reason === 'elsewhere'
      ? 'reason is null and own < stated'
      : reason === 'unallocated'
        ? 'reason is null and stated < 100'
        : 'reason = ?';
  return {
    sql: `(a.id in (with ${split.sql} select id from split where ${holds}) and exists (select 1 from "transaction" t
      where t.activity = a.id and not exists (select 1 from not_added n where n.activity = t.activity and n."transaction" = t.id)))`,
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
