import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createLedger, openLedger, verifyConsistency, verifyLedger } from '../src/ledger/index.ts';
import { canonical, sha256Hex } from '../src/model/index.ts';
import { fixtureSearch } from './fixtures/ledger-drafts.ts';

const kills = Number(process.env.OBRAS_KILLS ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'obras-kill-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const script = fileURLToPath(new URL('fixtures/ledger-writer.ts', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Writer {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Ends with the next whole line. */
  next(): Promise<string | undefined>;
  readonly ended: Promise<void>;
}

function startWriter(place: string, start: number, mode: 'write' | 'hold'): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, String(start), mode], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  let wake: () => void = () => undefined;
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
    wake();
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      wake();
      done();
    });
  });
  let read = 0;
  return {
    process: child,
    lines,
    ended,
    async next() {
      while (lines.length <= read && child.exitCode === null && child.signalCode === null)
        await Promise.race([new Promise<void>((done) => (wake = done)), ended]);
      return lines[read++];
    },
  };
}

it(
  `keeps every acknowledged entry through ${kills} kills at random moments`,
  async () => {
    const place = join(folder, 'killed');
    await (await createLedger(place)).close();
    const said = new Map<number, string>();
    const heads: { size: number; root: string }[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const writer = startWriter(place, (kill + 1) * 1_000_000, 'write');
      expect(await writer.next()).toMatch(/^open \d+$/);
      if (kill % 4 !== 0) await writer.next();
      await new Promise((done) => setTimeout(done, Math.random() * 60));
      writer.process.kill('SIGKILL');
      await writer.ended;
      expect(writer.process.signalCode).toBe('SIGKILL');
      for (const line of writer.lines.slice(1)) {
        const [word, index, hash, size, headRoot] = line.split(' ') as [string, string, string, string, string];
        expect(word).toBe('said');
        expect(said.has(Number(index))).toBe(false);
        said.set(Number(index), hash);
        heads.push({ size: Number(size), root: headRoot });
      }
      const before = await verifyLedger(place);
      expect(before.problems).toEqual([]);
      const ledger = await openLedger(place);
      const { size: to, root: toRoot } = ledger.checkpoint();
      const held: string[] = [];
      const questions = new Set<string>();
      for await (const entry of ledger.entries()) {
        expect(entry.index).toBe(held.length);
        held.push(sha256Hex(canonical(entry)));
        if (entry.kind === 'search') questions.add(entry.body.question);
      }
      expect(questions.size).toBe(held.length);
      for (const [index, hash] of said) expect(held[index]).toBe(hash);
      for (const { size: from, root: fromRoot } of heads)
        expect(verifyConsistency({ from, to, fromRoot, toRoot, proof: ledger.proveConsistency(from) })).toBe(true);
      await ledger.close();
    }
    expect(said.size).toBeGreaterThan(kills);
  },
  60_000 + kills * 5_000,
);

it('lets one of several processes write, and passes the lock of a killed one on to one', async () => {
  const place = join(folder, 'contested');
  await (await createLedger(place)).close();
  for (let round = 0; round < 3; round += 1) {
    const writers = [0, 1, 2].map(() => startWriter(place, 0, 'hold'));
    const answers = await Promise.all(writers.map((writer) => writer.next()));
    const holders = writers.filter((_, index) => answers[index]?.startsWith('open'));
    expect(holders).toHaveLength(1);
    const pid = holders[0]!.process.pid;
    expect(answers.filter((answer) => answer === `refused ledger-locked ${pid}`)).toHaveLength(2);
    await expect(openLedger(place)).rejects.toMatchObject({ code: 'ledger-locked', params: { pid: String(pid) } });
    const reader = await openLedger(place, { readOnly: true });
    expect(reader.size).toBe(0);
    await reader.close();
    holders[0]!.process.kill('SIGKILL');
    await Promise.all(writers.map(({ ended }) => ended));
  }
});

it('lets readers read while another process writes', async () => {
  const place = join(folder, 'live');
  await (await createLedger(place)).close();
  const writer = startWriter(place, 0, 'write');
  await writer.next();
  await writer.next();
  let last = 0;
  for (let look = 0; look < 15; look += 1) {
    const reader = await openLedger(place, { readOnly: true });
    let count = 0;
    for await (const entry of reader.entries()) expect(entry.index).toBe(count++);
    expect(count).toBe(reader.size);
    expect(count).toBeGreaterThanOrEqual(last);
    last = count;
    await expect(reader.append([fixtureSearch(1)], { by: 'reader' })).rejects.toMatchObject({ code: 'usage-invalid' });
    expect((await verifyLedger(place)).problems).toEqual([]);
    await reader.close();
  }
  writer.process.kill('SIGKILL');
  await writer.ended;
  expect(last).toBeGreaterThan(0);
});
