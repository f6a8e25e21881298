// Eight contributors write to one ledger at once and are killed at random: what one of them was told is never lost.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import { verifyConsistency } from '../src/ledger/index.ts';
import { canonical, sha256Hex } from '../src/model/index.ts';
import { benches } from './journal-benches.ts';

const contributors = 8;
/** Few by default; 200, the whole promise, in the gate. */
const kills = Number(process.env.OBRAS_CONTRIBUTOR_KILLS ?? process.env.OBRAS_KILLS ?? 10);
const root = fileURLToPath(new URL('..', import.meta.url));
const script = fileURLToPath(new URL('fixtures/contributor.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'obras-contributors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(benches)('eight contributors to a journal $name', ({ name, bench, isThere }) => {
  const it = vitestIt.skipIf(!isThere);
  beforeAll(async () => {
    if (isThere) await bench.start();
  });
  afterAll(async () => {
    if (isThere) await bench.stop();
  });

  it(
    `lose nothing that was acknowledged through ${kills} kills`,
    async () => {
      const place = join(folder, name.replaceAll(' ', '-'));
      await (await bench.make(place)).close();
      const { journalUrl } = bench.options(place);
      const lines: string[] = [];
      /** Those at work: one that is killed before it has said anything could lose nothing. */
      const spoken = new Set<ChildProcess>();
      let told: () => void = () => undefined;
      let started = 0;
      const gone: Promise<void>[] = [];
      const failed: string[] = [];
      const start = (): ChildProcess => {
        started += 1;
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', script, place, journalUrl ?? '', String(started * 1_000_000)],
          { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
        );
        let rest = '';
        child.stdout!.setEncoding('utf8').on('data', (text: string) => {
          const parts = (rest + text).split('\n');
          rest = parts.pop()!;
          lines.push(...parts);
          if (parts.length > 0) spoken.add(child);
          told();
        });
        child.stderr!.setEncoding('utf8').on('data', (text: string) => failed.push(text));
        gone.push(
          new Promise((done) =>
            child.once('close', () => {
              told();
              done();
            }),
          ),
        );
        return child;
      };
      const running = Array.from({ length: contributors }, start);
      /** Until so many more lines were printed and somebody is at work, or somebody failed. */
      const progress = async (more: number) => {
        const wanted = lines.length + more;
        while ((lines.length < wanted || !running.some((child) => spoken.has(child))) && failed.length === 0)
          await new Promise<void>((done) => (told = done));
      };
      try {
        for (let kill = 0; kill < kills; kill += 1) {
          await progress(1 + (kill % 5));
          await new Promise((done) => setTimeout(done, Math.random() * 40));
          const atWork = running.filter((child) => spoken.has(child));
          const victim = running.indexOf(atWork[Math.floor(Math.random() * atWork.length)]!);
          running[victim]!.kill('SIGKILL');
          running[victim] = start();
        }
        await progress(contributors);
      } finally {
        for (const child of running) child.kill('SIGKILL');
      }
      await Promise.all(gone);
      expect(failed.join('')).toBe('');

      const ledger = await bench.open(place);
      const held: string[] = [];
      const questions = new Set<string>();
      const hands = new Set<string>();
      for await (const entry of ledger.entries()) {
        expect(entry.index).toBe(held.length);
        held.push(sha256Hex(canonical(entry)));
        hands.add(entry.by);
        if (entry.kind === 'search') questions.add(entry.body.question);
      }
      expect(questions.size).toBe(held.length);
      expect(hands.size).toBeGreaterThan(1);
      const { size: to, root: toRoot } = ledger.checkpoint();
      const said = new Set<number>();
      for (const line of lines) {
        const [word, index, hash, size, headRoot] = line.split(' ') as [string, string, string, string, string];
        expect(word).toBe('said');
        expect(said.has(Number(index))).toBe(false);
        said.add(Number(index));
        expect(held[Number(index)]).toBe(hash);
        const from = Number(size);
        expect(verifyConsistency({ from, to, fromRoot: headRoot, toRoot, proof: ledger.proveConsistency(from) })).toBe(
          true,
        );
      }
      expect(said.size).toBeGreaterThan(kills);
      await ledger.close();
      const report = await bench.verify(place);
      expect(report.problems).toEqual([]);
      console.log(`${name}: ${kills} kills, ${said.size} acknowledged, ${held.length} held, ${started} processes`);
    },
    120_000 + kills * 6_000,
  );
});
