/** Runs as a process of its own, ended at the limits: takes the cells out of a Parquet file with the engine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerApart } from '../../apart/index.ts';
import { openEngine, quoteName } from '../../db/index.ts';
import type { Refusal } from '../bytes/encoding.ts';
import type { DrawnTable, ParquetLimits } from './parquet.ts';

interface Asked {
  readonly bytes: Uint8Array;
  readonly limits: ParquetLimits;
}
const inOneGo = 50_000;

answerApart(async ({ bytes, limits }: Asked): Promise<DrawnTable | Refusal> => {
  const folder = mkdtempSync(join(tmpdir(), 'obras-parquet-'));
  const file = join(folder, 'table.parquet');
  try {
    writeFileSync(file, bytes);
    const engine = await openEngine({ memoryLimit: `${Math.round(limits.memoryMegabytes / 2)}MB` });
    await engine.seal([folder]);
    const [described] = [await engine.rows('describe select * from read_parquet(?)', [file])];
    const columns = described.map((row) => String(row.column_name));
    const [{ n } = { n: 0 }] = await engine.rows('select count(*) as n from read_parquet(?)', [file]);
    if (Number(n) * columns.length > limits.cells)
      return { code: 'parquet-too-many-cells', params: { limit: String(limits.cells) } };
    const texts = described.map((row) => textOf(String(row.column_name), String(row.column_type))).join(', ');
    const cells: (string | null)[] = [];
    for (let from = 0; from < Number(n); from += inOneGo) {
      const query = `select ${texts} from read_parquet(?, file_row_number = true) where file_row_number >= ${from} and file_row_number < ${from + inOneGo} order by file_row_number`;
      for (const row of await engine.rows(query, [file]))
        for (const column of columns) cells.push(row[column] as string | null);
    }
    return { columns, cells };
  } catch (cause) {
    const reason = String((cause as Error).message)
      .replaceAll(folder, '')
      .slice(0, 200);
    return { code: 'parquet-broken', params: { reason } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A column as text. A list of plain values as the same list in JSON is written: `|` between them. */
function textOf(name: string, type: string): string {
  const column = quoteName(name);
  const isPlainList = /^[^(]*(\(\d+,\d+\))?\[\]$/.test(type) && !/^(STRUCT|MAP|UNION)/.test(type);
  const isNested = /^(STRUCT|MAP|UNION)|\[\]/.test(type);
  if (isPlainList) return `array_to_string(cast(${column} as varchar[]), '|') as ${column}`;
  if (isNested) return `cast(to_json(${column}) as varchar) as ${column}`;
  return `cast(${column} as varchar) as ${column}`;
}
