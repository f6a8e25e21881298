import { notAddedRules } from '../edition/index.ts';
import type { Condition } from './commitments.ts';
import { hasSector, isSector, type SectorChoice } from './infrastructure.ts';
import type { AddingRule, LeftOutReason } from './left-out.ts';
import { askCuts, type CutNumbers, inCountry } from './listed.ts';
import type { ConversionQuestion } from './money-converted.ts';
import { type Bound, onceOf } from './question.ts';

export interface MoneyQuestion extends ConversionQuestion {
  /** ISO 3166-1 alpha-2 of the one country whose part is asked for. */
  readonly country?: string | null;
  readonly sector?: SectorChoice | null;
  /** Name or party of the one funder whose part is asked for. */
  readonly funder?: string | null;
  readonly rule?: AddingRule | null;
}

/** Queries that give `by_sector`: of activities that have a sector of the kind the part that their shares give it. */
const bySector = (isOwn: string, among: string): readonly string[] => [
  `own_sector as (select s.sector, s.vocabulary, ${isOwn} as is_own from sector_named s)`,
  // Rows with a share decide; without any, a row of another sector makes the part unknown.
  `by_sector as (
    select nth,
      case when count(share) = 0 then case when bool_or(not is_own) then 'other-sectors' end
        when sum(share) > 100 then 'shares-over' when count(case when is_own then share end) = 0 then 'share-unstated' end as reason,
      case when count(share) = 0 then 100 else coalesce(sum(case when is_own then share end), 0) end as own,
      case when count(share) = 0 then 100 else sum(share) end as stated
    from (
      select s.nth, o.vocabulary, s.share, o.is_own from listed_sector s join own_sector o on o.sector = s.sector
      where s.nth in (${among})
      qualify o.vocabulary = min(case when o.is_own then o.vocabulary end) over (partition by s.nth)
    ) group by nth
  )`,
];

/** Activities that state no sector. */
export const withoutSector = onceOf(async (edition) => {
  const [numbers] = await edition.numbers('select nth from listed where nth not in (select nth from listed_sector)');
  return numbers ?? new Int32Array();
});

/** Activities that have a sector of a kind, each with the part of it; kept, as there are few kinds. */
export const sectorCuts = onceOf<CutNumbers, Exclude<SectorChoice, 'unstated'>>((edition, kind) => {
  const [own, has] = [isSector(kind), hasSector(kind)];
  return askCuts(
    edition,
    `with ${bySector(own.sql, `select a.nth from listed a where ${has.sql}`).join(', ')} select nth, reason, own, stated from by_sector`,
    [...own.params, ...has.params],
  );
});

/**
 * A `with` query that gives `split`: of each chosen activity, by its number, the percent that is asked for, what is
 * stated in all, and why not. Of a country that is asked for, `where` chooses only activities that name it.
 */
export function splitSql(
  where: { readonly sql: string; readonly params: readonly Bound[] },
  { country = null, sector = null, funder = null }: MoneyQuestion,
): { readonly sql: string; readonly params: readonly Bound[] } {
  const kind = sector === null || sector === 'unstated' ? null : isSector(sector);
  const params: Bound[] = [...where.params];
  const parts = [`chosen as (select a.nth, a.funder_count from listed a where ${where.sql})`];
  if (country !== null) {
    params.push(country);
    parts.push('by_country as (select nth, reason, own, stated from listed_country where country = ?)');
  }
  if (kind !== null) {
    params.push(...kind.params);
    parts.push(...bySector(kind.sql, 'select nth from chosen'));
  }
  const [p, s] = [country !== null, kind !== null];
  const own = (has: boolean, table: string, column: string) => (has ? `coalesce(${table}.${column}, 100)` : '100');
  parts.push(`split as (
    select c.nth,
      coalesce(${p ? 'p.reason' : 'null'}, ${s ? 's.reason' : 'null'},
        ${funder === null ? 'null' : "case when c.funder_count > 1 then 'other-funders' end"},
        case when ${own(p, 'p', 'own')} < 100 and ${own(s, 's', 'own')} < 100 then 'two-splits' end) as reason,
      least(${own(p, 'p', 'own')}, ${own(s, 's', 'own')}) as own,
      least(${own(p, 'p', 'stated')}, ${own(s, 's', 'stated')}) as stated
    from chosen c ${p ? 'join by_country p on p.nth = c.nth' : ''} ${s ? 'left join by_sector s on s.nth = c.nth' : ''}
  )`);
  return { sql: parts.join(',\n'), params };
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

/** Is an activity left out whole for the reason, or a part of it? */
export const isWhole = (reason: LeftOutReason): boolean => reason !== 'elsewhere' && reason !== 'unallocated';
