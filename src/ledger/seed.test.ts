import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixtureParty, fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
import { sha256Hex } from '../model/index.ts';
import { verifyLedger } from './audit.ts';
import { effectsOf } from './effects.ts';
import { takeLock } from './lock.ts';
import { seedLedger } from './seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-seed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
function seedOf(lines: readonly (object | string)[]): string {
  const seed = join(folder, `seed-${made++}`);
  mkdirSync(join(seed, 'files', 'below'), { recursive: true });
  writeFileSync(join(seed, 'files', 'a.txt'), 'one');
  writeFileSync(join(seed, 'files', 'below', 'b.txt'), 'two');
  writeFileSync(
    join(seed, 'journal.jsonl'),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return seed;
}
const said = (draft: object, at = '2025-05-13T00:00:00Z', by = 'fixture') => ({ at, by, ...draft });

it('makes a ledger of a folder: files into the archive, lines into the journal in their order', async () => {
  const lines = Array.from({ length: 1203 }, (_, number) =>
    said(fixtureSearch(number), `2025-05-13T00:00:${String(number % 60).padStart(2, '0')}Z`, `hand ${number % 3}`),
  );
  const place = join(folder, 'deep', 'er', 'ledger');
  const ledger = await seedLedger(place, seedOf([...lines.slice(0, 600), '', ...lines.slice(600)]));
  expect(ledger.size).toBe(1203);
  let number = 0;
  for await (const entry of ledger.entries()) {
    expect(entry).toMatchObject({ index: number, at: lines[number]!.at, by: lines[number]!.by, kind: 'search' });
    number += 1;
  }
  expect(await ledger.has(sha256Hex('one'))).toBe(true);
  expect(await ledger.has(sha256Hex('two'))).toBe(true);
  await ledger.append([fixtureParty('later')], { by: 'fixture' });
  await ledger.close();
  expect((await verifyLedger(place)).problems).toEqual([]);
  expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['ledger']);
});

it('names the line of what does not fit, and leaves nothing behind', async () => {
  const good = said(fixtureSearch(1));
  const cases: [(object | string)[], string, string][] = [
    [[good, '', '{"at":'], 'journal-entry-invalid', '3'],
    [[good, { ...good, extra: 1 }], 'journal-entry-invalid', '2'],
    [[good, '', said({ kind: 'search', body: { hits: 'many' } })], 'journal-entry-invalid', '3'],
    [[said(fixtureSearch(1), 'yesterday')], 'journal-entry-invalid', '1'],
    [[...Array(600).fill(good), said(fixtureParty('a')), said(fixtureParty('a'))], 'journal-duplicate', '602'],
  ];
  for (const [lines, code, line] of cases) {
    const place = join(folder, `refused-${made}`);
    await expect(seedLedger(place, seedOf(lines))).rejects.toMatchObject({ code, params: { line } });
    expect(existsSync(place)).toBe(false);
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('removes what a killed seeding left, but not what another is at', async () => {
  const left = join(folder, '.tidy-seed-000000');
  mkdirSync(join(left, 'lock'), { recursive: true });
  const dead = { pid: 2 ** 22 + 12_345, host: hostname(), begun: null, since: '2025-05-13T00:00:00Z' };
  writeFileSync(join(left, 'lock', '000001'), JSON.stringify(dead));
  const busy = join(folder, '.tidy-seed-111111');
  const lock = await takeLock(busy, effectsOf());
  await (await seedLedger(join(folder, 'tidy'), seedOf([said(fixtureSearch(1))]))).close();
  expect([existsSync(left), existsSync(busy)]).toEqual([false, true]);
  await lock.release();
  rmSync(busy, { recursive: true });
});

it('is made once when two make it at the same time', async () => {
  const place = join(folder, 'twice');
  const seed = seedOf([said(fixtureSearch(1))]);
  const settled = await Promise.allSettled([seedLedger(place, seed), seedLedger(place, seed)]);
  const made = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(made).toHaveLength(1);
  await made[0]!.close();
  expect(await verifyLedger(place)).toMatchObject({ ok: true, checked: { entries: 1 } });
});

it('does not touch a place that is taken, and says when there is nothing to read', async () => {
  const place = join(folder, 'taken');
  mkdirSync(place);
  await (await seedLedger(place, seedOf([said(fixtureSearch(1))]))).close();
  await expect(seedLedger(place, seedOf([]))).rejects.toMatchObject({ code: 'ledger-exists' });
  await expect(seedLedger(join(folder, 'x'), join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not-found' });
});
