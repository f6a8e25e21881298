import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { effectsOf } from './effects.ts';
import { type Files, nodeFiles } from './files.ts';
import { type Lock, takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, String(made++));
const held = (place: string, holder: object, number = '000001') => {
  mkdirSync(join(place, 'lock'), { recursive: true });
  writeFileSync(join(place, 'lock', number), JSON.stringify({ since: '2025-05-13T00:00:00Z', begun: null, ...holder }));
};
const deadPid = 2 ** 22 + 12_345;
const race = async (place: string, hands: number) => {
  const settled = await Promise.allSettled(Array.from({ length: hands }, () => takeLock(place, effectsOf())));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
};

it('goes to one of many hands that reach for it at once, free or stale', async () => {
  for (let round = 0; round < 15; round += 1) {
    const place = fresh();
    if (round % 3 !== 0) held(place, { pid: deadPid, host: hostname() }, round % 3 === 1 ? '000001' : '000009');
    let winners: Lock[] = await race(place, 12);
    expect(winners).toHaveLength(1);
    expect(await race(place, 3)).toHaveLength(0);
    await winners[0]!.release();
    winners = await race(place, 12);
    expect(winners).toHaveLength(1);
    await winners[0]!.release();
    expect(readdirSync(join(place, 'lock')).filter((name) => name.startsWith('.'))).toEqual([]);
  }
});

it('lets go of a number that it took on an old view of the folder, when there is a higher one', async () => {
  const place = fresh();
  held(place, { pid: deadPid, host: hostname() }, '000004');
  const winner = await takeLock(place, effectsOf());
  let looks = 0;
  const files: Files = {
    ...nodeFiles,
    list: async (folder) => {
      looks += 1;
      return looks === 1 ? [] : nodeFiles.list(folder);
    },
  };
  await expect(takeLock(place, effectsOf({ files }))).rejects.toMatchObject({
    code: 'ledger-locked',
    params: { pid: String(process.pid) },
  });
  expect(looks).toBeGreaterThan(2);
  expect(readdirSync(join(place, 'lock'))).toEqual(['000004', '000005']);
  await winner.release();
});

it('looks again when the lock that it saw was let go meanwhile', async () => {
  const place = fresh();
  let looks = 0;
  const files: Files = {
    ...nodeFiles,
    list: async (folder) => {
      looks += 1;
      return looks === 1 ? ['000003'] : nodeFiles.list(folder);
    },
  };
  await (await takeLock(place, effectsOf({ files }))).release();
  expect(looks).toBe(3);
});

it('names who holds it', async () => {
  const place = fresh();
  const lock = await takeLock(place, effectsOf());
  await expect(takeLock(place, effectsOf())).rejects.toMatchObject({
    code: 'ledger-locked',
    params: { pid: String(process.pid), host: hostname() },
    hint: expect.stringContaining('000001'),
  });
  await lock.release();
  await (await takeLock(place, effectsOf())).release();
});

it('does not take the lock of another host, nor one that it cannot read', async () => {
  const away = fresh();
  held(away, { pid: 1, host: 'another-host' });
  await expect(takeLock(away, effectsOf())).rejects.toMatchObject({
    code: 'ledger-locked',
    params: { host: 'another-host' },
  });
  const torn = fresh();
  mkdirSync(join(torn, 'lock'), { recursive: true });
  writeFileSync(join(torn, 'lock', '000001'), '{"pid":');
  await expect(takeLock(torn, effectsOf())).rejects.toMatchObject({ code: 'ledger-locked' });
});

it.skipIf(process.platform !== 'linux')('passes over a pid that was given to another process since', async () => {
  const place = fresh();
  held(place, { pid: process.pid, host: hostname(), begun: '1' });
  await (await takeLock(place, effectsOf())).release();
  held(place, { pid: process.pid, host: hostname(), begun: null }, '000005');
  await expect(takeLock(place, effectsOf())).rejects.toMatchObject({ code: 'ledger-locked' });
});

it('leaves few files behind', async () => {
  const place = fresh();
  for (let taking = 0; taking < 5; taking += 1) {
    const lock = await takeLock(place, effectsOf());
    const names = readdirSync(join(place, 'lock'));
    expect(JSON.parse(readFileSync(join(place, 'lock', names.at(-1)!), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(names.length).toBeLessThan(3);
    await lock.release();
  }
});
