import { join } from 'node:path';
import { canonical, type Finding } from '../model/index.ts';
import { PartFile, type TableRow } from './part-file.ts';
import { tables } from './tables.ts';

export type { Cell, TableRow } from './part-file.ts';
/** Rows by table name. */
export type Rows = Map<string, TableRow[]>;

const columnsOf = new Map(tables.map((table) => [table.name, table.columns]));

/** Adds a row. A table that is not in the dictionary is a bug, and so is a column, looked at in the first row of many. */
export function addRow(rows: Rows, table: string, row: TableRow): void {
  const list = rows.get(table);
  if (list) {
    list.push(row);
    return;
  }
  const columns = columnsOf.get(table);
  if (columns === undefined) throw new Error(`no table ${table}`);
  for (const name of Object.keys(row))
    if (!columns.some((column) => column.name === name)) throw new Error(`no column ${table}.${name}`);
  rows.set(table, [row]);
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

/** A part file of a table, with the hash of what is in it. */
export interface MadePart {
  readonly table: string;
  /** Its name in the folder. */
  readonly file: string;
  readonly sha256: string;
}

/** Part files in a folder, one for each table that has rows, their names after a prefix. */
export class RowFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { name: string; file: PartFile }>();

  readonly #prefix: string;

  constructor(folder: string, prefix: string) {
    this.#folder = folder;
    this.#prefix = prefix;
  }

  /** Adds rows behind those of the same table. */
  write(rows: Rows): void {
    for (const [table, list] of rows) {
      let open = this.#files.get(table);
      if (open === undefined) {
        const name = `${this.#prefix}${table}.parquet`;
        open = { name, file: new PartFile(join(this.#folder, name), columnsOf.get(table)!) };
        this.#files.set(table, open);
      }
      open.file.write(list);
    }
  }

  /** Closes them: each with the hash of what is in it. */
  close(): MadePart[] {
    return [...this.#files].map(([table, { name, file }]) => ({ table, file: name, sha256: file.close() }));
  }
}

const longest = { whole: 26, fraction: 12 };
/** Does a decimal text fit DECIMAL(38,12) without loss? */
function fitsDecimal(text: string): boolean {
  if (text.length <= longest.fraction + 1) return true;
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
