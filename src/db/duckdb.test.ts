import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Engine, openEngine, quoteName, quoteText } from './index.ts';

describe('the engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ connections: 2 });
  });
  afterAll(() => engine.close());

  it('gives decimals and big integers as text, to the last digit, and unknown as null', async () => {
    const [row] = await engine.rows(
      "select cast('99999999999999999999999999.123456789012' as decimal(38,12)) a, 9007199254740993::bigint b, 7::integer c, null::varchar d, cast('0' as decimal(38,12)) e",
    );
    expect(row).toEqual({
      a: '99999999999999999999999999.123456789012',
      b: '9007199254740993',
      c: 7,
      d: null,
      e: '0.000000000000',
    });
  });
  it('binds what it is given and never runs it', async () => {
    const attack = "x'; drop table t; --";
    await engine.run('create table t (a varchar)');
    await engine.run('insert into t values (?)', [attack]);
    expect(await engine.rows('select a from t where a = ?', [attack])).toEqual([{ a: attack }]);
  });
  it('quotes names and texts', async () => {
    expect(quoteName('a"b')).toBe('"a""b"');
    expect(await engine.rows(`select ${quoteText("it's")} as ${quoteName('a"b')}`)).toEqual([{ 'a"b': "it's" }]);
  });
  it('answers more questions at once than it has connections', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => engine.rows('select ?::integer as n', [index])),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });
  it('runs again under the next limit what does not fit under the first', async () => {
    const large = 'select count(distinct n) as n from (select (range * 7919) % 1000003 as n from range(1000000))';
    const small = await openEngine({ memoryLimit: '8MB' });
    await expect(small.rows(large)).rejects.toThrow('Out of Memory');
    await small.close();
    const growing = await openEngine({ memoryLimit: ['8MB', '9MB', '500MB'] });
    expect(await growing.rows(large)).toEqual([{ n: '1000000' }]);
    await expect(growing.rows('select nothing')).rejects.toThrow('nothing');
    await growing.close();
  });
  it('reads only what it was allowed to once it is sealed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'obras-db-'));
    const other = mkdtempSync(join(tmpdir(), 'obras-db-'));
    onTestFinished(() => {
      for (const each of [folder, other]) rmSync(each, { recursive: true, force: true });
    });
    writeFileSync(join(folder, 'a.csv'), 'a\n1\n');
    writeFileSync(join(other, 'a.csv'), 'a\n1\n');
    const sealed = await openEngine();
    await sealed.seal([folder]);
    expect(await sealed.rows(`select count(*) n from read_csv(${quoteText(join(folder, 'a.csv'))})`)).toEqual([
      { n: '1' },
    ]);
    await expect(sealed.rows(`select * from read_csv(${quoteText(join(other, 'a.csv'))})`)).rejects.toThrow();
    await expect(sealed.run('set enable_external_access = true')).rejects.toThrow();
    await expect(sealed.run(`copy (select 1) to ${quoteText(join(other, 'b.csv'))}`)).rejects.toThrow();
    await sealed.close();
  });
});
