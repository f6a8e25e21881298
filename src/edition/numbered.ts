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
const numberedSql = (rows: string): string =>
  `select r.* replace (cast(n.thing as bigint) as thing) from ${rows} r join thing_number n on n.hash = r.thing`;

/** Statements that put numbers for hashes in the tables `searchable` and `posting`, beside `listed`. */
export const numberThings: readonly string[] = [
  `create or replace temp table thing_number as ${numbersSql('searchable', 'listed')}`,
  `create or replace table searchable as ${numberedSql('searchable')} order by r.thing`,
  `create or replace table posting as ${numberedSql('posting')} order by r.term, r.thing`,
  'drop table thing_number',
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
    rows[name] = await writeRows(engine, tableOf(name), `from (${numberedSql(from(name))})`, tableFile(folder, name));
  await engine.run('drop table thing_number');
  return rows;
}

/** Does the edition know the things of this table by number? */
export const isNumbered = (name: string): boolean => name === 'searchable' || name === 'posting';
