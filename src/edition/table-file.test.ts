import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openEngine } from '../db/index.ts';
import { tableOf, writeRows } from './table-file.ts';

it('packs rows to the same bytes whatever the threads, also where they fill little more than one group', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obras-table-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const table = tableOf('listed_row');
  const bytes: string[][] = [];
  for (const threads of [1, 4]) {
    const engine = await openEngine({ threads });
    const own: string[] = [];
    for (const rows of [100, 2048, 2500, 3005, 4000, 4097, 9000]) {
      const file = join(folder, 'rows.parquet');
      const from = `from (select cast(n as integer) as nth, 'row ' || n as row, hash(n)::varchar as rest from range(${rows}) r(n))`;
      expect(await writeRows(engine, table, from, file)).toBe(rows);
      own.push(readFileSync(file).toString('base64'));
    }
    expect(await engine.rows("select current_setting('threads')::integer as threads")).toEqual([{ threads }]);
    await engine.close();
    bytes.push(own);
  }
  expect(bytes[1]).toEqual(bytes[0]);
});
