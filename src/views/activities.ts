import { activityTable, askActivities, inCountry } from './activity-rows.ts';
import type { ActivityListAnswer } from './answers.ts';
import { allOf, type Condition, codeFacet, holdsWords, type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { hasSector } from './infrastructure.ts';
import { askMoney, leftOutCondition } from './money.ts';
import type { AskedEdition } from './question.ts';
import { loadSources, stampOf } from './references.ts';

type Part = Exclude<keyof ActivityFilter, 'page' | 'rule'>;

/** A filter that asks nothing of activities. */
export const anyActivity = {
  q: null,
  source: null,
  country: null,
  funder: null,
  status: null,
  sector: null,
  from: null,
  to: null,
} as const;

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

type Facets = ActivityListAnswer['facets'];

/** How many activities each source, country and status has, each under the other parts of a filter. */
export async function askActivityFacets(
  edition: AskedEdition,
  conditions: ReadonlyMap<Part, Condition>,
): Promise<Facets> {
  const facet = async (part: keyof Facets) => {
    const other = allOf([...conditions].flatMap(([name, each]) => (name === part ? [] : [each])));
    return codeFacet(
      await edition.rows(
        part === 'country'
          ? `select country as value, count(*) as n from listed_country
             where ${other.sql === 'true' ? 'true' : `nth in (select a.nth from listed a where ${other.sql})`} group by country order by n desc, value`
          : `select a.${part} as value, count(*) as n from listed a where ${other.sql} and a.${part} is not null group by a.${part} order by n desc, value`,
        other.params,
      ),
    );
  };
  const [source, country, status] = await Promise.all([facet('source'), facet('country'), facet('status')]);
  return { source, country, status };
}

/** The facets with the titles of the sources. */
export const withTitles = (facets: Facets, sources: Awaited<ReturnType<typeof loadSources>>): Facets => ({
  ...facets,
  source: facets.source.map((each) => {
    const { title } = sources.get(each.value);
    return { ...each, name: { en: title, es: title } };
  }),
});

/** Activities under a filter, newest first, with the stated money by source, kind, currency and price basis. */
export async function activities(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ActivityFilter>,
): Promise<ActivityListAnswer> {
  const conditions = activityConditions(filter);
  const where = allOf([...conditions.values()]);
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const [list, money, facets] = await Promise.all([
    askActivities(edition, where.sql, where.params, { from, size }),
    askMoney(edition, where.sql, where.params, filter),
    askActivityFacets(edition, conditions),
  ]);
  const sources = await loadSources(edition, [
    ...facets.source.map(({ value }) => value),
    ...list.rows.map((row) => row.source),
  ]);
  const shown = new Set([...list.rows.map((row) => row.source), ...money.map((row) => row.source.id)]);
  return {
    stamp: stampOf(edition),
    sources: sources.all().filter(({ id }) => shown.has(id)),
    table: activityTable(list.rows),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all ? { ...filter, page: 1 } : filter,
    total: list.total,
    pageSize: size,
    rows: list.rows,
    money,
    facets: withTitles(facets, sources),
  };
}
