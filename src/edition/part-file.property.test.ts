import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Engine, openEngine, quoteText } from '../db/index.ts';
import { PartFile, type TableRow } from './part-file.ts';
import type { Column } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-part-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const column = (name: string, type: Column['type']): Column => ({ name, type, what: '' });
const columns = [
  column('word', 'VARCHAR'),
  column('text', 'VARCHAR'),
  column('whole', 'INTEGER'),
  column('large', 'BIGINT'),
  column('flag', 'BOOLEAN'),
  column('money', 'DECIMAL(38,12)'),
  column('never', 'VARCHAR'),
];
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const row = fc.record({
  word: perhaps(fc.constantFrom('a', '', 'ñandú', '世界', 'two words')),
  text: perhaps(fc.string({ unit: 'grapheme', maxLength: 60 })),
  whole: perhaps(fc.integer()),
  large: perhaps(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
  flag: perhaps(fc.boolean()),
  money: perhaps(fc.constantFrom('0', '-12.50', '99999999999999999999999999.123456789012')),
});

let made = 0;
async function roundTrip(groups: readonly (readonly TableRow[])[]) {
  const path = join(folder, `${made++}.parquet`);
  const file = new PartFile(path, columns);
  for (const group of groups) file.write(group);
  const hash = file.close();
  return { hash, rows: await engine.rows(`select * from read_parquet(${quoteText(path)})`) };
}

it('gives the engine every row as it was, in order, in as many groups as were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row, { maxLength: 40 }), { maxLength: 4 }), async (groups) => {
      const { rows, hash } = await roundTrip(groups);
      expect(rows).toEqual(groups.flat().map((each) => ({ ...each, never: null })));
      expect((await roundTrip(groups)).hash).toBe(hash);
    }),
    { seed: 1, numRuns: 60 },
  );
});

it('holds many rows: dictionaries of every width, none where few repeat, and further groups', async () => {
  for (const [count, distinct] of [
    [1, 1],
    [9, 2],
    [1000, 3],
    [5000, 300],
    [20_000, 9000],
    [70_000, 33_000],
    [130_000, 130_000],
  ] as const) {
    const rows = Array.from({ length: count }, (_, at) => ({
      word: at % 7 === 3 ? null : `w${(at * 7919) % distinct}`,
      text: 'the same',
      whole: at - 5,
      large: at * 2 ** 20,
      flag: at % 3 === 0,
      money: null,
    }));
    const read = (await roundTrip([rows])).rows;
    expect(read.length).toBe(count);
    for (const at of [0, count >> 1, count - 1])
      expect(read[at]).toEqual({ ...rows[at], large: String(rows[at]!.large), never: null });
    expect(new Set(read.map(({ word }) => word)).size).toBe(new Set(rows.map(({ word }) => word)).size);
    expect(read.map(({ whole }) => whole)).toEqual(rows.map(({ whole }) => whole));
  }
});

it('takes no number that is not whole where whole ones belong', async () => {
  for (const value of [1.5, Number.NaN, 2 ** 31]) await expect(roundTrip([[{ whole: value }]])).rejects.toThrow();
});
