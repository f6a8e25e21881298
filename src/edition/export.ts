import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ObrasError, trimDecimal } from '../model/index.ts';
import { csvRows, csvText } from './csv.ts';
import { makeFolder } from './disk.ts';
import { isLogFile } from './log-files.ts';
import type { Edition } from './open.ts';
import { tableFile } from './table-file.ts';
import { tables } from './tables.ts';

const page = 20_000;

/**
 * Writes tables of an edition into a folder as `csv`, `json` (one object a line) or `parquet` (the files as they are),
 * with manifest, dictionary and the whole log (checkpoint, tiles, entry bundles) beside. Unknown is an empty cell or null. `not-found` for a table that is not there.
 */
export async function exportEdition(
  edition: Edition,
  target: string,
  options: { readonly format: 'csv' | 'json' | 'parquet'; readonly tables?: readonly string[] },
): Promise<{ name: string; rows: number }[]> {
  const wanted = options.tables ?? tables.map((table) => table.name);
  const unknown = wanted.find((name) => !tables.some((table) => table.name === name));
  if (unknown !== undefined) {
    throw new ObrasError('not-found', `There is no table "${unknown}".`, {
      params: { what: unknown },
      hint: `Tables: ${tables.map((table) => table.name).join(', ')}`,
    });
  }
  makeFolder(resolve(target));
  const log = edition.manifest.files.filter(({ name }) => isLogFile(name)).map(({ name }) => name);
  for (const name of ['manifest.json', 'dictionary.md', 'checkpoint', ...log]) {
    makeFolder(dirname(resolve(target, name)));
    copyFileSync(join(edition.path, name), join(target, name));
  }
  const written: { name: string; rows: number }[] = [];
  for (const table of tables) {
    if (!wanted.includes(table.name)) continue;
    const rows = edition.manifest.tables.find((each) => each.name === table.name)?.rows ?? 0;
    const file = join(target, `${table.name}.${options.format === 'json' ? 'jsonl' : options.format}`);
    if (options.format === 'parquet') copyFileSync(tableFile(edition.path, table.name), file);
    else {
      const names = table.columns.map((column) => column.name);
      const order = [...new Set([...table.orderBy, ...names])].map((name) => `"${name}" nulls first`).join(', ');
      writeFileSync(file, options.format === 'csv' ? csvText(names, []) : '');
      for (let from = 0; from < rows; from += page) {
        const part = await edition.rows(`select * from "${table.name}" order by ${order} limit ${page} offset ${from}`);
        const cells = part.map((row) =>
          table.columns.map((column) => {
            const value = row[column.name] as string | number | boolean | null;
            return value !== null && column.type === 'DECIMAL(38,12)' ? trimDecimal(String(value)) : value;
          }),
        );
        const text =
          options.format === 'csv'
            ? csvRows(cells)
            : cells
                .map(
                  (row) =>
                    `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))}\n`,
                )
                .join('');
        writeFileSync(file, text, { flag: 'a' });
      }
    }
    written.push({ name: file, rows });
  }
  return written;
}
