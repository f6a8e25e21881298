import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { type PartsOf, tableOf, withRows, writePart } from './table-file.ts';

/**
 * Why a stated amount is not added to the others of its source, in the order in which the first that holds counts.
 * Each reads what a source or a judgement states of the records, never who pays or receives.
 */
export const notAddedRules = ['same', 'umbrella', 'whole', 'third-party', 'rollover'] as const;
export type NotAddedRule = (typeof notAddedRules)[number];

/**
 * The rows of `not_added`, as SQL over the other tables. Money is only ever added within one source, one kind, one
 * currency and one price basis, so a rule asks for a second amount of the same sort that would count the money twice:
 * - `same`: judged one with another activity of the source that states such an amount; the canonical one, else the first
 *   by id, is kept.
 * - `umbrella`: its source calls the activity an umbrella.
 * - `whole`: a part of it (IATI RelatedActivityType 1 and 2, or judged `part-of`) states such an amount. Where each is
 *   said to be a part of the other, neither is left out.
 * - `third-party`: another activity of the source names it as a third party's report on itself (type 5), and states such an amount.
 * - `rollover`: IATI FinanceType of the 600s, debt that is rescheduled, refinanced or forgiven: no new money.
 * Co-financing (type 4, judged `co-finances`) is no reason: each reports its own share.
 */
export const notAddedSql = (table: (name: string) => string): string => `
  with stated as (select id, source, identifier, finance_type, is_umbrella from ${table('activity')}),
  one as (select id, min(canonical) as canonical from ${table('canon')} where type = 'activity' group by id),
  last_word as (
    select * from ${table('judgement')} where type = 'activity' and left_id <> right_id
    qualify row_number() over (partition by least(left_id, right_id), greatest(left_id, right_id), "by" order by entry_index desc) = 1
  ),
  related as (
    select r.activity, o.id as other, r.type from ${table('activity_related')} r
    join stated a on a.id = r.activity
    join stated o on o.source = a.source and o.identifier = r.identifier and o.id <> a.id
  ),
  part_of as (
    select activity as part, other as whole from related where type = '1'
    union select other, activity from related where type = '2'
    union select left_id, right_id from last_word where verdict = 'part-of'
  ),
  one_way as (select * from part_of p where not exists (select 1 from part_of q where q.part = p.whole and q.whole = p.part)),
  concerned as (
    select a.id, a.is_umbrella, a.finance_type, coalesce(one.canonical, a.id) as canonical,
      coalesce(a.is_umbrella or one.id is not null, false) or a.id in (select canonical from one)
        or a.id in (select part from one_way) or a.id in (select whole from one_way)
        or a.id in (select activity from related) or a.id in (select other from related) as is_concerned
    from stated a left join one on one.id = a.id
  ),
  money as (
    select t.id, t.activity, t.source, t.kind, t.currency, t.price_basis, coalesce(t.finance_type, a.finance_type) as finance_type,
      a.is_umbrella, a.canonical
    from ${table('transaction')} t
    join concerned a on a.id = t.activity
    where t.value is not null and (a.is_concerned or coalesce(t.finance_type, a.finance_type) like '6__')
  ),
  sorts as (select distinct activity, source, kind, currency, price_basis, canonical from money),
  kept as (
    select source, kind, currency, price_basis, canonical,
      coalesce(min(case when activity = canonical then activity end), min(activity)) as activity
    from sorts group by all having count(*) > 1
  ),
  left_out as (
    select m.id, m.activity, 'same' as rule, 1 as place, k.activity as other from money m
    join kept k on k.canonical = m.canonical and k.source = m.source and k.kind = m.kind
      and k.currency is not distinct from m.currency and k.price_basis = m.price_basis and k.activity <> m.activity
    union all
    select id, activity, 'umbrella', 2, null from money where is_umbrella
    union all
    select m.id, m.activity, 'whole', 3, p.part from money m join one_way p on p.whole = m.activity
    join sorts s on s.activity = p.part and s.source = m.source and s.kind = m.kind
      and s.currency is not distinct from m.currency and s.price_basis = m.price_basis
    union all
    select m.id, m.activity, 'third-party', 4, r.activity from money m join related r on r.other = m.activity and r.type = '5'
    join sorts s on s.activity = r.activity and s.source = m.source and s.kind = m.kind
      and s.currency is not distinct from m.currency and s.price_basis = m.price_basis
    where not exists (select 1 from related b where b.activity = r.other and b.other = r.activity and b.type = '5' and b.activity < b.other)
    union all
    select id, activity, 'rollover', 5, null from money where finance_type like '6__'
  )
  select id as "transaction", activity, rule, other from left_out
  qualify row_number() over (partition by id order by place, other) = 1`;

/** Writes `not_added.parquet`, a part file, from the rows of the other tables into a folder. */
export async function findNotAdded(engine: Engine, parts: PartsOf, folder: string): Promise<void> {
  const read = new Set<string>();
  notAddedSql((name) => {
    read.add(name);
    return name;
  });
  await withRows(engine, [...read], parts, (name) =>
    writePart(engine, tableOf('not_added'), notAddedSql(name), join(folder, 'not_added.parquet')),
  );
}
