import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, quoteText } from '../db/index.ts';
import { type PartsOf, rowsOfParts, tableFile, tableOf, writeRows } from './table-file.ts';

/**
 * `thing_number`: for the hash by which the rows of one source know a thing the number by which an edition does. An
 * activity has its number of `listed`; the others follow, by type and id, so that those of one type lie side by side.
 */
const numbersSql = (searchable: string, listed: string): string => `
  select s.thing as hash, l.nth as thing from ${searchable} s join ${listed} l on l.id = s.id where s.type = 'activity'
  union all
  select s.thing, (select count(*) from ${listed}) + row_number() over (order by s.type, s.id) - 1
  from ${searchable} s where not (s.type = 'activity' and s.id in (select id from ${listed}))`;
const byTitle = 'cast(row_number() over (order by lower(r.title_en), r.id, r.type) - 1 as integer) as by_title';
const numberedSql = (name: string, rows: string): string =>
  `select r.* replace (cast(n.thing as bigint) as thing${name === 'searchable' ? `, ${byTitle}` : ''})
   from ${rows} r join thing_number n on n.hash = r.thing`;

/** Statements that put numbers for hashes, and the order of titles, in `searchable` and `posting`, beside `listed`. */
export const numberThings: readonly string[] = [
  `create or replace temp table thing_number as ${numbersSql('searchable', 'listed')}`,
  `create or replace table searchable as from (${numberedSql('searchable', 'searchable')}) order by thing`,
  `create or replace table posting as from (${numberedSql('posting', 'posting')}) order by term, thing, place`,
  'drop table thing_number',
];

/**
 * Statements that put places in `posting`, and how many rows a word has in `term`, where they come from an edition that
 * kept the words of a thing as one text instead, a blank before and after each and `|` between two texts.
 */
export const placeWords: readonly string[] = [
  `create or replace temp table placed as
    select thing, unnest(string_split(words, ' ')) as term, generate_subscripts(string_split(words, ' '), 1) - 1 as place from searchable`,
  `create or replace table posting as
    select p.term, p.thing, p.type, p.weight, cast(coalesce(o.place, 0) as integer) as place
    from posting p left join placed o on o.thing = p.thing and o.term = p.term order by p.term, p.thing, place`,
  `create or replace table term as
    select term, cast(count(distinct thing) as integer) as documents, cast(count(*) as integer) as postings from posting group by term order by term`,
  `create or replace table searchable as select * exclude (words), cast(null as varchar) as title_language, ${byTitle} from searchable r order by thing`,
  'drop table placed',
];

/** Writes `searchable` and `posting` with numbers, from their parts and the sealed `listed`; how many rows each has. */
export async function writeNumbered(
  engine: Engine,
  parts: PartsOf,
  listed: string,
  folder: string,
): Promise<Readonly<Record<string, number>>> {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const from = (name: string) => `(${rowsOfParts(tableOf(name), parts(name))})`;
  await engine.run(
    `create or replace temp table thing_number as ${numbersSql(from('searchable'), `read_parquet(${quoteText(listed)})`)}`,
  );
  const rows: Record<string, number> = {};
  for (const name of ['searchable', 'posting'])
    rows[name] = await writeRows(
      engine,
      tableOf(name),
      `from (${numberedSql(name, from(name))})`,
      tableFile(folder, name),
    );
  await engine.run('drop table thing_number');
  return rows;
}

/** Does the edition know the things of this table by number? */
export const isNumbered = (name: string): boolean => name === 'searchable' || name === 'posting';
