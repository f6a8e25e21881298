import { activityTable, askActivities } from './activity-rows.ts';
import type { ActivityListAnswer } from './answers.ts';
import { choose } from './chosen.ts';
import { type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { askMoney } from './money.ts';
import type { AskedEdition } from './question.ts';
import { loadSources, stampOf } from './references.ts';

type Facets = ActivityListAnswer['facets'];

/** The facets with the titles of the sources. */
export const withTitles = (facets: Facets, sources: Awaited<ReturnType<typeof loadSources>>): Facets => ({
  ...facets,
  source: facets.source.map((each) => {
    const { title } = sources.get(each.value);
    return { ...each, name: { en: title, es: title } };
  }),
});

/** Activities under a filter, newest first or by a column, with the stated money by source, kind, currency and price basis. */
export async function activities(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false, lang = 'en' }: ListQuestion<ActivityFilter>,
): Promise<ActivityListAnswer> {
  const chosen = await choose(edition, filter);
  const { facets } = chosen;
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const [rows, money] = await Promise.all([
    askActivities(edition, chosen, { from, size, sort: filter.sort ?? null, lang }),
    askMoney(edition, chosen, filter),
  ]);
  const sources = await loadSources(edition, [
    ...facets.source.map(({ value }) => value),
    ...rows.map((row) => row.source),
  ]);
  const shown = new Set([...rows.map((row) => row.source), ...money.map((row) => row.source.id)]);
  return {
    stamp: stampOf(edition),
    sources: sources.all().filter(({ id }) => shown.has(id)),
    table: activityTable(rows),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all ? { ...filter, page: 1 } : filter,
    total: chosen.total,
    pageSize: size,
    rows,
    money,
    facets: withTitles(facets, sources),
  };
}
