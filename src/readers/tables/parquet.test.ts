import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEngine, quoteText } from '../../db/index.ts';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { parseMapping, prepare, read } from '../index.ts';
import { drawParquet, parquetLimits } from './parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-parquet-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function parquet(query: string): Promise<Buffer> {
  const file = join(folder, `${Math.random()}.parquet`);
  const engine = await openEngine();
  await engine.run(`copy (${query}) to ${quoteText(file)} (format parquet, compression zstd)`);
  await engine.close();
  return readFileSync(file);
}

const mapping = parseMapping({
  mapping: 1,
  kind: 'activities',
  identifier: 'ref',
  title: 'name',
  agreedOn: 'signed',
  isUmbrella: { column: 'umbrella' },
  parties: [{ role: '1', name: 'funders', split: '|' }],
  transactions: [{ kind: { fixed: '2' }, value: 'amount', currency: { fixed: 'USD' }, date: 'signed' }],
  extra: ['place', 'paid', 'tags'],
});
const readAll = async (bytes: Uint8Array) => {
  const source = { ...fixtureSource, reader: { format: 'csv', mapping: null } };
  return [...read(source as never, bytes, await prepare(source as never, bytes, mapping))];
};
const rows = `select * from (values
  ('A/1', 'Puente ñ', date '2019-02-03', true, ['Fund A', 'Fund B'], 12345678901234567890123456.123456789012::decimal(38,12), {'lat': 13.5, 'lon': -61.0}, timestamp '2020-01-02 03:04:05', map {'k': 'v'}),
  ('A/2', null, null, null, null, null, null, null, null),
  (null, 'Without', date '2019-01-01', false, [], 0.000000000001, null, null, null)
) t(ref, name, signed, umbrella, funders, amount, place, paid, tags)`;

describe('a Parquet file', () => {
  it('is a table whose cells are exact: decimals, dates, lists, what is nested, and what is not stated', async () => {
    const readings = await readAll(await parquet(rows));
    expect(imbalanceOf(readings)).toEqual([]);
    expect(readings.at(-1)).toMatchObject({ seen: 3, kept: 2, setAside: 1 });
    const [first, second] = activitiesOf(readings);
    expect(first).toMatchObject({
      identifier: 'A/1',
      title: 'Puente ñ',
      agreedOn: '2019-02-03',
      isUmbrella: true,
      locator: { line: 1, byteFrom: null },
      extra: { place: '{"lat":13.5,"lon":-61.0}', paid: '2020-01-02 03:04:05', tags: '{"k":"v"}' },
    });
    expect(first!.parties.map(({ name }) => name)).toEqual(['Fund A', 'Fund B']);
    expect(first!.transactions[0]).toMatchObject({
      value: '12345678901234567890123456.123456789012',
      locator: { line: 1, path: 'amount' },
    });
    expect(second).toMatchObject({ title: null, agreedOn: null, isUmbrella: null, transactions: [], parties: [] });
    expect(findingsOf(readings)).toMatchObject([{ code: 'csv-missing-identifier', locator: { line: 3 } }]);
  });

  it('keeps the order of its rows over row groups', async () => {
    const bytes = await parquet('select range::varchar as ref from range(130000)');
    const drawn = await drawParquet(bytes);
    expect('cells' in drawn && drawn.cells.length).toBe(130_000);
    expect('cells' in drawn && drawn.cells.every((cell, index) => cell === String(index))).toBe(true);
  });

  it('that is damaged, or only called one, is set aside with the reason', async () => {
    const whole = await parquet(rows);
    const torn = Buffer.concat([whole.subarray(0, 40), whole.subarray(-20)]);
    const lie = Buffer.from('PAR1 this is a text, not a table PAR1');
    for (const bytes of [torn, lie]) {
      const readings = await readAll(bytes);
      expect(findingsOf(readings)).toMatchObject([{ code: 'parquet-broken', severity: 'error' }]);
      expect(readings.at(-1)).toMatchObject({ seen: 1, kept: 0, setAside: 1 });
    }
    for (let at = 4; at < whole.length - 4; at += Math.ceil(whole.length / 6)) {
      const bent = Buffer.from(whole);
      bent[at] = bent[at]! ^ 0xff;
      const readings = await readAll(bent);
      expect(imbalanceOf(readings)).toEqual([]);
      expect(readings.at(-1)?.type).toBe('count');
    }
  });

  it('that unpacks to more than is taken ends within the limits, with the limit named', async () => {
    const bomb = await parquet(`select 'x' as a, 'y' as b from range(3000000)`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await drawParquet(bomb, { ...parquetLimits, cells: 1_000_000 })).toEqual({
      code: 'parquet-too-many-cells',
      params: { limit: '1000000' },
    });
    expect(await drawParquet(bomb, { ...parquetLimits, bytes: 1000 })).toMatchObject({ code: 'parquet-too-large' });
    const wide = await parquet(`select repeat('abcdefgh', 4000000) as a from range(20)`);
    expect(await drawParquet(wide, { ...parquetLimits, memoryMegabytes: 200 })).toMatchObject({
      code: expect.stringMatching(/^parquet-(too-much|broken)$/),
    });
    expect(await drawParquet(bomb, { ...parquetLimits, seconds: 0.01 })).toMatchObject({ code: 'parquet-too-slow' });
  });
});
