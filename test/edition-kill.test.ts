import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { buildEdition, currentEditionId, editionFolder, openEdition, verifyEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';
import { makeLedger } from './edition-fixture.ts';

const kills = Number(process.env.OBRAS_KILLS ?? 25);
const folder = mkdtempSync(join(tmpdir(), 'obras-build-kill-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const script = fileURLToPath(new URL('fixtures/edition-builder.ts', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = (number: number): string => new Date(Date.UTC(2026, 10, 2 + number)).toISOString().slice(0, 10);

/** Starts building one edition after the other from a day on; `line` ends with the next whole line. */
function startBuilder(ledger: string, place: string, from: number) {
  const days = Array.from({ length: 200 }, (_, index) => day(from + index));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ledger, place, '2', ...days], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  let wake: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() as string;
    lines.push(...parts);
    wake();
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      wake();
      done();
    });
  });
  return {
    child,
    lines,
    ended,
    async until(count: number) {
      while (lines.length < count && child.exitCode === null && child.signalCode === null)
        await Promise.race([new Promise<void>((done) => (wake = done)), ended]);
    },
  };
}

it(
  `shows whole editions only, through ${kills} builds killed at random moments`,
  async () => {
    const place = join(folder, 'editions');
    const ledgerPlace = join(folder, 'ledger');
    await (await makeLedger(ledgerPlace, 500)).close();
    let next = 0;
    let current: string | null = null;
    const whole = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      // Every third time the sources are read anew as well.
      if (kill % 3 === 0) rmSync(join(place, 'stages'), { recursive: true, force: true });
      const builder = startBuilder(ledgerPlace, place, next);
      await builder.until(kill % 3 === 1 ? 2 : 1);
      await new Promise((done) => setTimeout(done, Math.random() * 300));
      builder.child.kill('SIGKILL');
      await builder.ended;
      expect(builder.child.signalCode).toBe('SIGKILL');

      const built = builder.lines.slice(1).map((line) => line.split(' ').slice(1) as [string, string]);
      const id = await currentEditionId(place);
      const told: string | null = built.at(-1)?.[1] ?? current;
      if (id !== told) {
        // Turned to and not told yet: the edition of the day after the last one that was told.
        const edition = await openEdition(place);
        expect(edition.manifest.asOf).toBe(day(next + built.length));
        await edition.close();
      }
      if (id !== null) {
        expect(await verifyEdition(editionFolder(place, id))).toMatchObject({ ok: true, problems: [] });
        current = id;
      }
      for (const name of existsSync(join(place, 'editions')) ? readdirSync(join(place, 'editions')) : []) {
        if (name.startsWith('.tmp-') || whole.has(name)) continue;
        expect(await verifyEdition(editionFolder(place, name)), name).toMatchObject({ ok: true });
        whole.add(name);
      }
      next += built.length + 2;

      if (kill % 5 === 4 || kill === kills - 1) {
        const ledger = await openLedger(ledgerPlace, { readOnly: true });
        const built = await buildEdition(ledger, place, { asOf: day(next) });
        await ledger.close();
        expect(await currentEditionId(place)).toBe(built.id);
        const edition = await openEdition(place);
        const [{ n } = {}] = await edition.rows('select count(*) as n from activity');
        expect(Number(n)).toBe(edition.manifest.tables.find(({ name }) => name === 'activity')?.rows);
        await edition.close();
        const left = readdirSync(place, { recursive: true, encoding: 'utf8' });
        expect(left.filter((name) => /(^|[\\/])\.tmp-|\.tmp$/.test(name))).toEqual([]);
        current = built.id;
        next += 1;
      }
    }
    expect(current).not.toBeNull();
    for (const name of whole) expect(await verifyEdition(editionFolder(place, name)), name).toMatchObject({ ok: true });
  },
  60_000 + kills * 10_000,
);
