import { type Condition, holdsWords } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { hasSector } from './infrastructure.ts';
import { inCountry } from './listed.ts';
import { leftOutCondition } from './money-split.ts';

export type Part = Exclude<keyof ActivityFilter, 'page' | 'rule' | 'sort' | 'columns'>;

/** What a filter asks of `listed a`, part by part. */
export function activityConditions(filter: Omit<ActivityFilter, 'page'>): ReadonlyMap<Part, Condition> {
  const conditions = new Map<Part, Condition>();
  if (filter.q !== null) conditions.set('q', holdsWords('activity', filter.q));
  if (filter.source !== null)
    conditions.set('source', {
      // A source may state money of activities that another lists.
      sql: '(a.source = ? or a.nth in (select nth from listed_source where source = ?))',
      params: [filter.source, filter.source],
    });
  if (filter.country !== null)
    conditions.set('country', {
      sql: inCountry,
      params: [filter.country],
    });
  if (filter.funder !== null)
    conditions.set('funder', {
      sql: 'a.nth in (select nth from listed_funder where funder = ?)',
      params: [filter.funder],
    });
  if (filter.status !== null) conditions.set('status', { sql: 'a.status = ?', params: [filter.status] });
  if (filter.sector !== null) conditions.set('sector', hasSector(filter.sector));
  if (filter.from !== null) conditions.set('from', { sql: 'a.year >= ?', params: [filter.from] });
  if (filter.to !== null) conditions.set('to', { sql: 'a.year <= ?', params: [filter.to] });
  if (filter.left) conditions.set('left', leftOutCondition(filter.left, filter));
  return conditions;
}
