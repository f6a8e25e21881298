import { join } from 'node:path';
import { type Engine, quoteName, quoteText } from '../db/index.ts';
import type { Table } from './tables.ts';

/**
 * Writes one table as Parquet from files of lines: zstd, in the total order of the dictionary with every further
 * column as a tie-break. The same rows give the same bytes, whatever the threads and the order of the files.
 */
export async function writeTable(
  engine: Engine,
  table: Table,
  lineFiles: readonly string[],
  target: string,
): Promise<number> {
  const cast = table.columns
    .map((column) => `cast(${quoteName(column.name)} as ${column.type}) as ${quoteName(column.name)}`)
    .join(', ');
  const order = [...new Set([...table.orderBy, ...table.columns.map((column) => column.name)])]
    .map((name) => `${quoteName(name)} asc nulls first`)
    .join(', ');
  const raw = table.columns.map((column) => `${quoteName(column.name)}: 'VARCHAR'`).join(', ');
  const from =
    lineFiles.length === 0
      ? `(select ${table.columns.map((column) => `cast(null as varchar) as ${quoteName(column.name)}`).join(', ')} where false)`
      : `read_json([${lineFiles.map(quoteText).join(', ')}], format = 'newline_delimited', maximum_object_size = 33554432, columns = {${raw}})`;
  await engine.run(`create or replace temp table sealed as select ${cast} from ${from}`);
  const [counted] = await engine.rows('select count(*) as n from sealed');
  await engine.run(
    `copy (select * from sealed order by ${order}) to ${quoteText(target)} (format parquet, compression zstd, row_group_size 122880)`,
  );
  await engine.run('drop table sealed');
  return Number(counted?.n);
}

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.parquet`);
