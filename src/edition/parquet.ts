import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine, quoteName, quoteText } from '../db/index.ts';

/**
 * Rows as one Parquet file: every column VARCHAR, in the order given; unknown is NULL. A name that came before, in
 * whatever case, gets a number: the format knows no two columns of one name.
 */
export async function parquetOf(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const seen = new Map<string, number>();
  const names = columns.map((column) => {
    const key = column.toLowerCase();
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? column : `${column}_${before + 1}`;
  });
  const folder = await mkdtemp(join(tmpdir(), 'obras-parquet-'));
  const engine = await openEngine({ memoryLimit: '512MB' });
  try {
    const [lines, target] = [join(folder, 'rows.json'), join(folder, 'rows.parquet')];
    await writeFile(
      lines,
      rows
        .map((row, at) => JSON.stringify({ n: at, ...Object.fromEntries(row.map((value, of) => [`c${of}`, value])) }))
        .join('\n'),
    );
    const types = ["n: 'BIGINT'", ...names.map((_, of) => `c${of}: 'VARCHAR'`)].join(', ');
    const chosen = names.map((name, of) => `c${of} as ${quoteName(name)}`).join(', ');
    const from =
      rows.length === 0
        ? `(select 0 as n, ${names.map((_, of) => `cast(null as varchar) as c${of}`).join(', ')} where false)`
        : `read_json(${quoteText(lines)}, format = 'newline_delimited', maximum_object_size = 33554432, columns = {${types}})`;
    await engine.run(
      `copy (select ${chosen} from ${from} order by n) to ${quoteText(target)} (format parquet, compression zstd)`,
    );
    return new Uint8Array(await readFile(target));
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}
