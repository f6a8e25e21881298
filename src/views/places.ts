import { trimDecimal } from '../model/index.ts';
import { askActivities } from './activity-rows.ts';
import type { ActivityRow } from './answers.ts';
import { choose } from './chosen.ts';
import { type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { intersect } from './number-lists.ts';
import { type AskedEdition, countOf, onceOf, rowsAmong, textOf, wordOf } from './question.ts';
import type { PlaceListAnswer } from './question-answers.ts';
import { loadSources, stampOf } from './references.ts';

/** Activities with coordinates, by number, and how many places with coordinates each has. */
const placedOf = onceOf(async (edition) => {
  const [numbers, counts] = await edition.numbers(
    'select nth, cast(count(*) as integer) from listed_place group by nth order by nth',
  );
  const own = numbers ?? new Int32Array();
  return { numbers: own, counts: new Map([...own].map((nth, at) => [nth, counts?.[at] as number])) };
});

/** Places with coordinates of the activities under a filter, as their sources state them; the newest activities first. */
export async function places(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ActivityFilter>,
): Promise<PlaceListAnswer> {
  const [chosen, placed] = await Promise.all([choose(edition, filter), placedOf(edition)]);
  const numbers = intersect([chosen.numbers, placed.numbers]);
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  // The activities whose places stand on the page, and how many of the first one's stand before it.
  const shown: number[] = [];
  let total = 0;
  let before = 0;
  for (const nth of numbers) {
    const own = placed.counts.get(nth) as number;
    if (total + own > from && total < from + size) {
      if (shown.length === 0) before = from - total;
      shown.push(nth);
    }
    total += own;
  }
  const [rows, activities] = await Promise.all([
    rowsAmong(
      edition,
      shown.map(String),
      (list) =>
        `select nth, country, name, cast(latitude as varchar) as latitude, cast(longitude as varchar) as longitude, precision
         from listed_place where nth in ${list.replaceAll('?', 'cast(? as integer)')} order by nth, number`,
    ),
    askActivities(edition, { numbers: Int32Array.from(shown) }, { from: 0, size: shown.length }),
  ]);
  const activityOf = new Map(shown.map((nth, at) => [nth, activities[at] as ActivityRow]));
  const list = rows.slice(before, before + size).map((row) => {
    const { id, title, source } = activityOf.get(countOf(row, 'nth')) as ActivityRow;
    return {
      activity: id,
      title,
      source,
      country: textOf(row, 'country'),
      name: textOf(row, 'name'),
      latitude: trimDecimal(wordOf(row, 'latitude')),
      longitude: trimDecimal(wordOf(row, 'longitude')),
      precision: textOf(row, 'precision'),
    };
  });
  const sources = await loadSources(
    edition,
    list.map(({ source }) => source),
  );
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: {
      columns: ['activity', 'title', 'source', 'country', 'place', 'latitude', 'longitude', 'precision'],
      rows: list.map((row) => Object.values(row)),
    },
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all ? { ...filter, page: 1 } : filter,
    total,
    activities: numbers.length,
    unplaced: chosen.total - numbers.length,
    pageSize: size,
    rows: list,
  };
}
