import { trimDecimal } from '../model/index.ts';
import { activityConditions } from './activity-conditions.ts';
import { allOf, type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { type AskedEdition, countOf, textOf, wordOf } from './question.ts';
import type { PlaceListAnswer } from './question-answers.ts';
import { loadSources, stampOf } from './references.ts';

/** Places with coordinates of the activities under a filter, as their sources state them; the newest activities first. */
export async function places(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ActivityFilter>,
): Promise<PlaceListAnswer> {
  const where = allOf([...activityConditions(filter).values()]);
  const from = `from listed a join activity_place p on p.activity = a.id
    where ${where.sql} and p.latitude is not null and p.longitude is not null`;
  const [[counted], [without], rows] = await Promise.all([
    edition.rows(`select count(*) as n, count(distinct a.nth) as activities ${from}`, where.params),
    edition.rows(
      `select count(*) as n from listed a where ${where.sql} and not exists (
         select 1 from activity_place p where p.activity = a.id and p.latitude is not null and p.longitude is not null)`,
      where.params,
    ),
    edition.rows(
      `select a.id, a.title, a.source, p.country, p.name, cast(p.latitude as varchar) as latitude, cast(p.longitude as varchar) as longitude, p.precision ${from}
       order by a.year desc nulls last, a.id, p.number limit ${all ? wholeSize : pageSize} offset ${all ? 0 : (filter.page - 1) * pageSize}`,
      where.params,
    ),
  ]);
  const list = rows.map((row) => ({
    activity: wordOf(row, 'id'),
    title: textOf(row, 'title'),
    source: wordOf(row, 'source'),
    country: textOf(row, 'country'),
    name: textOf(row, 'name'),
    latitude: trimDecimal(wordOf(row, 'latitude')),
    longitude: trimDecimal(wordOf(row, 'longitude')),
    precision: textOf(row, 'precision'),
  }));
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
    total: counted ? countOf(counted, 'n') : 0,
    activities: counted ? countOf(counted, 'activities') : 0,
    unplaced: without ? countOf(without, 'n') : 0,
    pageSize: all ? wholeSize : pageSize,
    rows: list,
  };
}
