import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { type PartsOf, tableOf, withRows, writePart } from './table-file.ts';

/** The tables that `coverage_part` follows from. */
export const coverageFrom = [
  'activity',
  'activity_party',
  'activity_place',
  'transaction',
  'observation',
  'coverage',
  'source',
  'party',
  'canon',
] as const;

/** No statement is spread over more years than this. */
const mostYears = 400;

/**
 * How full a source is on a partner's money, by whose hand it comes from and how its values came about, never by a name:
 * a receiver's own record; what the provider's side or an international organisation publishes of reported values; else
 * an estimate by a third party.
 */
const classOf = (own: string, method: string): string => `case
  when s.interest = 'receiver' or (s.interest = 'unknown' and s.source_class = 'receiver-official') then 'receiver-record'
  when s.interest = 'provider' then '${own}'
  when s.source_class in ('provider-official', 'multilateral', 'implementer')
    and coalesce(${method}, 'reported') not in ('estimated', 'modelled', 'inferred') then '${own}'
  else 'third-party-estimate' end`;

/**
 * The rows of `coverage_part`, as SQL over the other tables. Records: activities by funder, country, year and stage of
 * their money (IATI TransactionType 12 and 13 pledge, 2 and 11 commitment, 3 and 4 disbursement), and sums in a
 * currency that a state has pledged, committed (or obligated) or disbursed to another; stages of a budget are none of
 * these. Statements: a row a year. A statement about a source that the edition holds
 * and that has records of the partner, none of them in this cell, says `nothing`.
 */
export const coveragePartSql = (table: (name: string) => string, lastYear: number): string => `
  with canonical_party as (
    select p.id, p.country, p.type, coalesce(c.canonical, p.id) as canonical from ${table('party')} p
    left join (select id, min(canonical) as canonical from ${table('canon')} where type = 'party' group by id) c on c.id = p.id
  ),
  state as (select country, min(canonical) as partner from canonical_party where type = 'state' and country is not null group by country),
  funder as (
    select distinct p.activity, c.canonical as partner from ${table('activity_party')} p
    join canonical_party c on c.id = p.party where p.role = '1'
  ),
  place as (select distinct activity, country from ${table('activity_place')} where country is not null),
  money as (
    select a.id, a.source, coalesce(t.year, a.year) as year, t.method,
      case when t.kind in ('12', '13') then 'pledge' when t.kind in ('2', '11') then 'commitment'
        when t.kind in ('3', '4') then 'disbursement' else 'any' end as stage,
      t.value is not null as is_stated
    from ${table('activity')} a left join ${table('transaction')} t on t.activity = a.id
  ),
  record as (
    select f.partner, p.country, m.year, m.stage, ${classOf('activity-data', 'm.method')} as class, 'activities' as origin,
      m.source, count(distinct m.id) as number, count(distinct case when m.is_stated then m.id end) as stated
    from money m join funder f on f.activity = m.id left join place p on p.activity = m.id
    join ${table('source')} s on s.id = m.source
    group by all
    union all
    select w.partner, o.area, o.year,
      case o.stage when 'obligation' then 'commitment' else o.stage end,
      ${classOf('aggregates', 'o.method')}, 'figures', o.source, count(*), count(o.value)
    from ${table('observation')} o join state w on w.country = o.counterpart join ${table('source')} s on s.id = o.source
    where o.stage in ('pledge', 'commitment', 'obligation', 'disbursement') and regexp_matches(o.unit, '^[A-Z]{3}$')
    group by all
  ),
  said as (
    select p.canonical as partner, c.country as iso2, v.stage, v.class, v.basis, v.entry_index, y.year
    from ${table('coverage')} v join canonical_party p on p.id = v.partner
    left join canonical_party c on c.id = v.country,
    unnest(case when v.first_year is null then [null]
      else range(v.first_year, least(coalesce(v.last_year, ${lastYear}), v.first_year + ${mostYears}) + 1) end) as y(year)
  ),
  known as (select distinct source, partner from record),
  held as (select distinct partner, country, year, stage, source from record)
  select partner, country, year, stage, class, origin, source, number, stated, null as entry_index from record
  union all
  select d.partner, d.iso2, d.year, d.stage,
    case when d.class = 'nothing' and d.basis is null then 'not-looked'
      when d.year is not null and k.source is not null and not exists (
        select 1 from held h where h.source = d.basis and h.partner = d.partner and h.year = d.year
          and h.country is not distinct from d.iso2 and (d.stage = 'any' or h.stage in (d.stage, 'any'))) then 'nothing'
      else d.class end,
    'statement', d.basis, 1, null, d.entry_index
  from said d left join known k on k.source = d.basis and k.partner = d.partner`;

/** Writes `coverage_part.parquet`, a part file, from the rows of the other tables into a folder. */
export async function findCoverageParts(
  engine: Engine,
  parts: PartsOf,
  folder: string,
  lastYear: number,
): Promise<void> {
  await withRows(engine, coverageFrom, parts, (name) =>
    writePart(engine, tableOf('coverage_part'), coveragePartSql(name, lastYear), join(folder, 'coverage_part.parquet')),
  );
}
