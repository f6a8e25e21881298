import { join } from 'node:path';
import { type Engine, quoteName, quoteText } from '../db/index.ts';
import { partType } from './part-file.ts';
import { type Column, type Table, tables } from './tables.ts';

/** A file of rows of one table, as `PartFile` writes it. */
export interface RowFile {
  readonly file: string;
}

/** Rows of one table that a stage left. */
export interface Part extends RowFile {
  readonly table: string;
  readonly sha256: string;
}
/** The part files of a table, of all sources. */
export type PartsOf = (table: string) => readonly RowFile[];

export const tableOf = (name: string): Table => tables.find((table) => table.name === name)!;

const nothing = ({ columns }: Table): string =>
  `select ${columns.map(({ name, type }) => `cast(null as ${partType(type)}) as ${quoteName(name)}`).join(', ')} where false`;

/** A query for the rows of a table that lie in part files, in the types of the dictionary. */
export function rowsOfParts(table: Table, parts: readonly RowFile[]): string {
  const cast = table.columns.map((column) => `${castOf(column)} as ${quoteName(column.name)}`).join(', ');
  const from =
    parts.length === 0
      ? `(${nothing(table)})`
      : `read_parquet([${parts.map(({ file }) => quoteText(file)).join(', ')}])`;
  return `select ${cast} from ${from}`;
}

/** Lets the engine ask for the rows of tables by name, `name(table)`, while something is done; it reads what is asked. */
export async function withRows<T>(
  engine: Engine,
  names: readonly string[],
  parts: PartsOf,
  use: (name: (table: string) => string) => Promise<T>,
): Promise<T> {
  const named = (name: string) => quoteName(`rows_of_${name}`);
  for (const name of names)
    await engine.run(`create or replace temp view ${named(name)} as ${rowsOfParts(tableOf(name), parts(name))}`);
  const made = await use(named);
  for (const name of names) await engine.run(`drop view ${named(name)}`);
  return made;
}

/** Writes what a query gives as a part file of a table, in one order; a column that it does not give is null. */
export async function writePart(engine: Engine, table: Table, query: string, target: string): Promise<void> {
  const cast = table.columns.map(
    ({ name, type }) => `cast(${quoteName(name)} as ${partType(type)}) as ${quoteName(name)}`,
  );
  await engine.run(
    `copy (select ${cast.join(', ')} from (${query} union all by name ${nothing(table)}) order by all)
     to ${quoteText(target)} (format parquet)`,
  );
}

/**
 * Writes one table as Parquet from part files: zstd, in the order of the dictionary, with a hash of the whole
 * row between those that are alike in it. The same rows give the same bytes, whatever the threads and the order of the
 * files.
 */
export async function writeTable(
  engine: Engine,
  table: Table,
  parts: readonly RowFile[],
  target: string,
): Promise<number> {
  return writeRows(engine, table, `from (${rowsOfParts(table, parts)})`, target);
}

/** Rows that are packed together: fewer where a row may hold kilobytes, as all of them are in memory meanwhile. */
const groupRows = ({ columns, packed }: Table): number =>
  packed ?? (columns.some(({ name }) => name === 'extra') ? 16_384 : 122_880);

/** The same from rows that the engine holds: `from …`. */
export async function writeRows(engine: Engine, table: Table, from: string, target: string): Promise<number> {
  const order = [
    ...table.orderBy.map((name) => `${quoteName(name)} asc nulls first`),
    `hash(${table.columns.map((column) => quoteName(column.name)).join(', ')})`,
  ].join(', ');
  const write = async (): Promise<{ readonly rows: number; readonly groups: number }> => {
    await engine.run(
      `copy (select * ${from} order by ${order}) to ${quoteText(target)} (format parquet, compression zstd, row_group_size ${groupRows(table)})`,
    );
    const [written] = await engine.rows(
      'select num_rows as n, num_row_groups as groups from parquet_file_metadata(?)',
      [target],
    );
    return { rows: Number(written?.n), groups: Number(written?.groups) };
  };
  const { rows, groups } = await write();
  // Several threads pack into one group what fills less than two, one thread does not: the bytes must be the same.
  if (groups === 1 && rows > groupRows(table)) {
    const [setting] = await engine.rows("select current_setting('threads') as threads");
    await engine.run('set threads = 1');
    await write();
    await engine.run(`set threads = ${Number(setting?.threads)}`);
  }
  return rows;
}

/**
 * A text as the column's type. The engine reads a text as DECIMAL(38, …) a hundred times slower than as DECIMAL(18, …),
 * so that what fits the small one goes through it; nothing is rounded.
 */
function castOf({ name, type }: Column): string {
  const text = quoteName(name);
  if (type !== 'DECIMAL(38,12)') return text;
  const point = `strpos(${text}, '.')`;
  const whole = `case when ${point} = 0 then length(${text}) else ${point} - 1 end`;
  const fraction = `case when ${point} = 0 then 0 else length(${text}) - ${point} end`;
  return `case when ${whole} <= 6 and ${fraction} <= 12 then cast(cast(${text} as decimal(18, 12)) as ${type})
    when ${whole} <= 14 and ${fraction} <= 4 then cast(cast(${text} as decimal(18, 4)) as ${type})
    else cast(${text} as ${type}) end`;
}

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.parquet`);
/** SQL for the rows of a table of an edition, from its file. */
export const tableRows = (folder: string, table: string): string =>
  `read_parquet(${quoteText(tableFile(folder, table))})`;

/** Lets an engine ask tables of an edition by name; each question reads their files. */
export async function viewTables(engine: Engine, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await engine.run(`create view ${quoteName(name)} as select * from ${tableRows(folder, name)}`);
}
