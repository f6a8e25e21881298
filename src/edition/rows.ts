import { createHash } from 'node:crypto';
import { canonical, type Finding } from '../model/index.ts';
import { tables } from './tables.ts';

/** A value of a cell: decimals as text. */
export type Cell = string | number | boolean | null;
/** A row of a table, by column name. A column that is left out is null. */
export type TableRow = Readonly<Record<string, Cell>>;
/** Rows by table name. */
export type Rows = Map<string, TableRow[]>;

const columnsOf = new Map(tables.map((table) => [table.name, table.columns.map((column) => column.name)]));

/** Adds a row; a table or column that is not in the dictionary is a bug. */
export function addRow(rows: Rows, table: string, row: TableRow): void {
  const columns = columnsOf.get(table);
  if (columns === undefined) throw new Error(`no table ${table}`);
  for (const name of Object.keys(row)) if (!columns.includes(name)) throw new Error(`no column ${table}.${name}`);
  const list = rows.get(table);
  if (list) list.push(row);
  else rows.set(table, [row]);
}

/** Adds a finding with its place. */
export function addFinding(rows: Rows, finding: Finding): void {
  const { locator } = finding;
  addRow(rows, 'finding', {
    source: finding.source,
    code: finding.code,
    severity: finding.severity,
    line: locator?.line ?? null,
    column_number: locator?.column ?? null,
    byte_from: locator?.byteFrom ?? null,
    byte_to: locator?.byteTo ?? null,
    path: locator?.path ?? null,
    params: canonical(finding.params),
  });
}

/** Rows as newline-delimited JSON with the columns in the order of the dictionary, and the hash of that text. */
export function writeLines(
  table: string,
  rows: readonly TableRow[],
): { readonly text: string; readonly sha256: string } {
  const columns = columnsOf.get(table) as string[];
  const text = rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))}\n`)
    .join('');
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

const longest = { whole: 26, fraction: 12 };
/** Does a decimal text fit DECIMAL(38,12) without loss? */
function fitsDecimal(text: string): boolean {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return whole.length <= longest.whole && fraction.length <= longest.fraction;
}

/** A number for a DECIMAL column; one that does not fit is left out of it, with a finding that carries it whole. */
export function decimalCell(
  rows: Rows,
  text: string | null,
  source: string,
  locator: Finding['locator'],
): string | null {
  if (text === null || fitsDecimal(text)) return text;
  addFinding(rows, { code: 'edition-number-too-long', severity: 'warning', source, locator, params: { value: text } });
  return null;
}
