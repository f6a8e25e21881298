import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
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

/** Files of lines in a folder, one for each table that has rows. */
export class RowFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { file: string; handle: number; hash: Hash; longest: number }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds rows behind those of the same table. */
  write(rows: Rows): void {
    for (const [table, list] of rows) {
      let open = this.#files.get(table);
      if (open === undefined) {
        const file = `${this.#files.size}-${table}.jsonl`;
        open = { file, handle: openSync(join(this.#folder, file), 'wx'), hash: createHash('sha256'), longest: 0 };
        this.#files.set(table, open);
      }
      const text = Buffer.from(linesOf(table, list));
      open.longest = Math.max(open.longest, longestLine(text));
      open.hash.update(text);
      for (let at = 0; at < text.length; ) at += writeSync(open.handle, text, at);
    }
  }

  /** Closes them: each with the hash of what is in it, and the bytes of its longest line. */
  close(): { readonly table: string; readonly file: string; readonly sha256: string; readonly longest: number }[] {
    return [...this.#files].map(([table, { file, handle, hash, longest }]) => {
      closeSync(handle);
      return { table, file, sha256: hash.digest('hex'), longest };
    });
  }
}

function longestLine(text: Buffer): number {
  let longest = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(10, at) + 1;
    longest = Math.max(longest, end - at);
    at = end;
  }
  return longest;
}

/** Rows as newline-delimited JSON with the columns in the order of the dictionary. */
export function linesOf(table: string, rows: readonly TableRow[]): string {
  const columns = columnsOf.get(table) as string[];
  const heads = columns.map((name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  let text = '';
  for (const row of rows) {
    for (let index = 0; index < columns.length; index++) {
      const value = row[columns[index]!];
      text += heads[index];
      text += value === null || value === undefined ? 'null' : typeof value === 'string' ? quoted(value) : value;
    }
    text += '}\n';
  }
  return text;
}

/** Characters that JSON escapes, and halves of surrogate pairs, which have to be escaped to survive as UTF-8. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
const quoted = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

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
