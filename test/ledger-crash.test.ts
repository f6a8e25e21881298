import { describe, expect, it } from 'vitest';
import {
  createLedger,
  type Effects,
  type Ledger,
  openLedger,
  parseCheckpoint,
  type Receipt,
  seedLedger,
  verifyConsistency,
  verifyLedger,
} from '../src/ledger/index.ts';
import { canonical, ObrasError } from '../src/model/index.ts';
import { fixtureParty, fixtureSearch } from './fixtures/ledger-drafts.ts';
import { MachineStopped, SimulatedDisk, seededChance } from './fixtures/simulated-disk.ts';

const place = '/data/ledger';
const segmentBytes = 900;

interface History {
  /** Entries whose append returned. */
  readonly told: Map<number, string>;
  readonly heads: { size: number; root: string }[];
  /** Hashes whose put returned. */
  readonly kept: string[];
  isMade: boolean;
}
const newHistory = (): History => ({ told: new Map(), heads: [], kept: [], isMade: false });

function effectsOn(disk: SimulatedDisk, seed = 1): Partial<Effects> {
  const chance = seededChance(seed);
  return {
    files: disk,
    now: () => new Date('2025-05-13T00:00:00Z'),
    random: (length) => Uint8Array.from({ length }, () => Math.floor(chance() * 256)),
  };
}

function note(history: History, receipts: readonly Receipt[]): void {
  for (const { index, entry, checkpoint } of receipts) {
    expect(history.told.has(index)).toBe(false);
    history.told.set(index, canonical(entry));
    const { size, root } = parseCheckpoint(checkpoint)!;
    history.heads.push({ size, root });
  }
}

/** What a day on one ledger looks like; `attempt` decides what becomes of an error. */
async function live(disk: SimulatedDisk, history: History, attempt: (act: () => Promise<void>) => Promise<void>) {
  const effects = effectsOn(disk);
  let ledger: Ledger | undefined;
  const say = (ids: readonly number[]) => async () =>
    note(
      history,
      await ledger!.append(
        ids.map((id) => fixtureSearch(id)),
        { by: 'fixture' },
      ),
    );
  await attempt(async () => {
    await (await createLedger(place, effects, { origin: 'fixture/log' })).close();
    history.isMade = true;
  });
  for (const round of [0, 10]) {
    await attempt(async () => {
      ledger = await openLedger(place, { effects, segmentBytes });
    });
    if (ledger === undefined) return;
    await attempt(say([round + 1]));
    await attempt(async () => {
      history.kept.push(await ledger!.put(Buffer.from(`bytes ${round}`)));
    });
    await attempt(say([round + 2, round + 3, round + 4]));
    await Promise.all([attempt(say([round + 5])), attempt(say([round + 6, round + 7])), attempt(say([round + 8]))]);
    await attempt(async () => note(history, await ledger!.append([fixtureParty(`party-${round}`)], { by: 'fixture' })));
    await attempt(() => ledger!.close());
    ledger = undefined;
  }
}

/** Everything anybody was told must be there, whole, once, in its place, and every head seen must be extended. */
async function requireWhole(disk: SimulatedDisk, history: History): Promise<void> {
  const effects = effectsOn(disk, 2);
  if (!history.isMade && (await disk.kind(`${place}/ledger.json`)) === null) return;
  const ledger = await openLedger(place, { effects, segmentBytes });
  const stored: string[] = [];
  for await (const entry of ledger.entries()) {
    expect(entry.index).toBe(stored.length);
    stored.push(canonical(entry));
  }
  for (const [index, entry] of history.told) expect(stored[index]).toBe(entry);
  expect(new Set(stored.map((line) => canonical((JSON.parse(line) as { body: unknown }).body))).size).toBe(
    stored.length,
  );
  const { size: to, root: toRoot } = ledger.checkpoint();
  for (const { size: from, root: fromRoot } of history.heads)
    expect(verifyConsistency({ from, to, fromRoot, toRoot, proof: ledger.proveConsistency(from) })).toBe(true);
  for (const sha256 of history.kept) await ledger.get(sha256);
  await ledger.append([fixtureSearch(1000)], { by: 'after' });
  await ledger.close();
  expect((await verifyLedger(place, { effects })).problems).toEqual([]);
}

const isStop = (error: unknown): boolean =>
  error instanceof MachineStopped || (error instanceof Error && error.cause !== undefined && isStop(error.cause));
const untilStopped = async (act: () => Promise<void>) => {
  try {
    await act();
  } catch (error) {
    if (!isStop(error)) throw error;
  }
};
const ways: readonly [string, (seed: number) => () => boolean][] = [
  ['a kill: all writes reached the disk', () => () => true],
  ['a loss of power: nothing unsynced reached it', () => () => false],
  [
    'a loss of power: some did',
    (seed) => {
      const chance = seededChance(seed);
      return () => chance() < 0.5;
    },
  ],
];

async function changesOfADay(): Promise<number> {
  const disk = new SimulatedDisk();
  await live(disk, newHistory(), (act) => act());
  return disk.changes;
}

describe('a machine that stops at any change to the disk', () => {
  for (const [name, kept] of ways) {
    it(`loses nothing that anybody was told after ${name}`, async () => {
      const changes = await changesOfADay();
      expect(changes).toBeGreaterThan(100);
      for (let at = 1; at <= changes; at += 1) {
        const disk = new SimulatedDisk();
        disk.stopAt = at;
        const history = newHistory();
        await live(disk, history, untilStopped);
        await requireWhole(disk.restart(kept(at)), history);
      }
    });
  }

  it('loses nothing when it stops again while it recovers', async () => {
    const changes = await changesOfADay();
    const chance = seededChance(4);
    for (let run = 0; run < 200; run += 1) {
      let disk = new SimulatedDisk();
      disk.stopAt = 20 + Math.floor(chance() * (changes - 20));
      const history = newHistory();
      await live(disk, history, untilStopped);
      for (let again = 0; again < 3; again += 1) {
        disk = disk.restart(() => chance() < 0.5);
        disk.stopAt = 1 + Math.floor(chance() * 25);
        const effects = effectsOn(disk, 3 + run);
        await untilStopped(async () => {
          if ((await disk.kind(`${place}/ledger.json`)) === null) return;
          const ledger = await openLedger(place, { effects, segmentBytes });
          note(history, await ledger.append([fixtureSearch(100 + again)], { by: 'again' }));
          await ledger.close();
        });
      }
      await requireWhole(
        disk.restart(() => chance() < 0.5),
        history,
      );
    }
  });
});

it('seeds a ledger whole or not at all, wherever the machine stops', async () => {
  const lines = Array.from({ length: 7 }, (_, id) => ({ at: '2025-05-13T00:00:00Z', by: 'x', ...fixtureSearch(id) }));
  const prepare = async (): Promise<SimulatedDisk> => {
    const disk = new SimulatedDisk();
    await disk.makeFolder('/seed/files');
    for (const [path, text] of [
      ['/seed/files/a', 'as published'],
      ['/seed/journal.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')],
    ] as const)
      await (await disk.open(path, 'fresh')).append(Buffer.from(text));
    return disk.restart(() => true);
  };
  const seed = async (disk: SimulatedDisk) => (await seedLedger(place, '/seed', effectsOn(disk))).close();
  const uncut = await prepare();
  await seed(uncut);
  for (let at = 1; at <= uncut.changes; at += 1) {
    const disk = await prepare();
    disk.stopAt = at;
    await untilStopped(() => seed(disk));
    const chance = seededChance(at);
    const after = disk.restart(() => chance() < 0.5);
    if ((await after.kind(place)) === null) {
      await seed(after);
      expect(await after.list('/data')).toEqual(['ledger']);
    }
    const report = await verifyLedger(place, { effects: effectsOn(after) });
    expect(report).toMatchObject({ ok: true, checked: { entries: 7, archiveFiles: 1 } });
  }
});

describe('a disk that fails', () => {
  for (const code of ['ENOSPC', 'EIO'])
    it(`names ${code} and loses nothing, whichever change fails`, async () => {
      const changes = await changesOfADay();
      const seen = new Set<string>();
      for (let at = 1; at <= changes; at += 1) {
        const disk = new SimulatedDisk();
        disk.failAt = at;
        disk.failWith = code;
        const history = newHistory();
        let failures = 0;
        await live(disk, history, async (act) => {
          try {
            await act();
          } catch (error) {
            if (!(error instanceof ObrasError)) throw error;
            failures += 1;
            seen.add(error.code);
          }
        });
        expect(failures).toBeLessThan(15);
        await requireWhole(
          disk.restart(() => true),
          history,
        );
      }
      expect(seen).toContain(code === 'ENOSPC' ? 'disk-full' : 'disk-failed');
    });

  it('goes on when a full disk has room again, without being opened anew', async () => {
    const disk = new SimulatedDisk();
    const effects = effectsOn(disk);
    const ledger = await createLedger(place, effects, { origin: 'fixture/log' });
    await ledger.append([fixtureSearch(1)], { by: 'fixture' });
    disk.isFull = true;
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(ledger.append([fixtureSearch(2)], { by: 'fixture' })).rejects.toMatchObject({ code: 'disk-full' });
    await expect(ledger.put(Buffer.from('bytes'))).rejects.toMatchObject({ code: 'disk-full' });
    let read = 0;
    for await (const _ of ledger.entries()) read += 1;
    expect(read).toBe(1);
    disk.isFull = false;
    const [receipt] = await ledger.append([fixtureSearch(2)], { by: 'fixture' });
    expect(receipt!.index).toBe(1);
    await ledger.close();
    expect(await verifyLedger(place, { effects })).toMatchObject({ ok: true, checked: { entries: 2 } });
  });

  it('syncs before it acknowledges, each time', async () => {
    const disk = new SimulatedDisk();
    const ledger = await createLedger(place, effectsOn(disk), { origin: 'fixture/log' });
    for (let number = 0; number < 20; number += 1) {
      const before = disk.syncs;
      await ledger.append([fixtureSearch(number)], { by: 'fixture' });
      expect(disk.syncs - before).toBeGreaterThanOrEqual(3);
    }
    await ledger.close();
  });
});
