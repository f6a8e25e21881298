import { join } from 'node:path';
import { type Engine, quoteName, quoteText } from '../db/index.ts';
import type { Column, Table } from './tables.ts';

/** Bytes that the engine holds of a file at once are twice this, or twice its longest line. */
const leastBuffer = 2 * 1024 ** 2;

/** A file of the rows of one table, each a line of JSON. */
export interface LineFile {
  readonly file: string;
  /** Bytes of its longest line; left out: few. */
  readonly longest?: number;
}
/** The files of lines of a table, of all sources. */
export type LineFiles = (table: string) => readonly LineFile[];

/** A query for the rows of a table that lie in files of lines, in the types of the dictionary. */
export function rowsOfLines(table: Table, lineFiles: readonly LineFile[]): string {
  const largest = Math.max(leastBuffer, ...lineFiles.map(({ longest }) => longest ?? 0));
  const cast = table.columns.map((column) => `${castOf(column)} as ${quoteName(column.name)}`).join(', ');
  const raw = table.columns.map((column) => `${quoteName(column.name)}: 'VARCHAR'`).join(', ');
  const from =
    lineFiles.length === 0
      ? `(select ${table.columns.map((column) => `cast(null as varchar) as ${quoteName(column.name)}`).join(', ')} where false)`
      : `read_json([${lineFiles.map(({ file }) => quoteText(file)).join(', ')}], format = 'newline_delimited', maximum_object_size = ${largest}, columns = {${raw}})`;
  return `select ${cast} from ${from}`;
}

/**
 * Writes one table as Parquet from files of lines: zstd, in the order of the dictionary, with a hash of the whole
 * row between those that are alike in it. The same rows give the same bytes, whatever the threads and the order of the
 * files.
 */
export async function writeTable(
  engine: Engine,
  table: Table,
  lineFiles: readonly LineFile[],
  target: string,
): Promise<number> {
  const order = [
    ...table.orderBy.map((name) => `${quoteName(name)} asc nulls first`),
    `hash(${table.columns.map((column) => quoteName(column.name)).join(', ')})`,
  ].join(', ');
  await engine.run(
    `copy (select * from (${rowsOfLines(table, lineFiles)}) order by ${order}) to ${quoteText(target)} (format parquet, compression zstd, row_group_size 122880)`,
  );
  const [counted] = await engine.rows('select num_rows as n from parquet_file_metadata(?)', [target]);
  return Number(counted?.n);
}

/**
 * A text as the column's type. The engine reads a text as DECIMAL(38, …) a hundred times slower than as DECIMAL(18, …),
 * so that what fits the small one goes through it; nothing is rounded.
 */
function castOf({ name, type }: Column): string {
  const text = quoteName(name);
  if (type !== 'DECIMAL(38,12)') return `cast(${text} as ${type})`;
  const point = `strpos(${text}, '.')`;
  const whole = `case when ${point} = 0 then length(${text}) else ${point} - 1 end`;
  const fraction = `case when ${point} = 0 then 0 else length(${text}) - ${point} end`;
  return `case when ${whole} <= 6 and ${fraction} <= 12 then cast(cast(${text} as decimal(18, 12)) as ${type})
    when ${whole} <= 14 and ${fraction} <= 4 then cast(cast(${text} as decimal(18, 4)) as ${type})
    else cast(${text} as ${type}) end`;
}

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.parquet`);
