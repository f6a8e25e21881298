import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readAssessment } from '../src/assessment/index.ts';
import {
  type Built,
  buildEdition,
  type Edition,
  isMade,
  openEdition,
  tables,
  verifyEdition,
} from '../src/edition/index.ts';
import { type Ledger, openLedger } from '../src/ledger/index.ts';
import { commitment } from '../src/views/index.ts';
import { answer, carried, lateBytes, makeLedger, sha256 } from './edition-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-edition-'));
const asOf = '2026-11-24';
const root = fileURLToPath(new URL('..', import.meta.url));
const builder = fileURLToPath(new URL('fixtures/edition-builder.ts', import.meta.url));
const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(path, join(each.parentPath, each.name)))
    .sort();
/** Hash of each file of an edition. */
const printOf = (path: string): Record<string, string> =>
  Object.fromEntries(filesBelow(path).map((file) => [file, sha256(readFileSync(join(path, file)))]));

async function buildElsewhere(ledger: string, place: string, threads: number, env: Record<string, string>) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', builder, ledger, place, String(threads), asOf],
    { cwd: root, env: { ...process.env, ...env } },
  );
  const [, id] = /^built \S+ ([0-9a-f]{16})$/m.exec(stdout) ?? [];
  return { id, path: join(place, 'editions', String(id)) };
}

let ledger: Ledger;
const ledgerPlace = join(folder, 'ledger');
const place = join(folder, 'editions');
let first: Built;
beforeAll(async () => {
  ledger = await makeLedger(ledgerPlace, 3000);
  first = await buildEdition(ledger, place, { asOf, threads: 1 });
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the same ledger gives the same bytes', () => {
  it('with other threads, another folder, time zone and language, and files written in another order', async () => {
    const copy = join(folder, 'elsewhere', 'copied ledger');
    for (const file of filesBelow(ledgerPlace).reverse()) {
      if (file.startsWith('lock')) continue;
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      copyFileSync(join(ledgerPlace, file), join(copy, file));
    }
    const there = await buildElsewhere(copy, join(folder, 'elsewhere', 'editions'), 4, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(there.id).toBe(first.id);
    expect(printOf(there.path)).toEqual(printOf(first.path));
    const files = Object.keys(printOf(first.path)).filter((file) => !file.startsWith('tile/'));
    expect(files).toHaveLength(tables.length + 4);
  });
  it('for the demo too, over 1 and 4 threads', async () => {
    const demo = inject('demo');
    const expected = printOf(join(demo.editions, 'editions', demo.id));
    const built = await Promise.all([
      buildElsewhere(demo.ledger, join(folder, 'demo-1'), 1, { TZ: 'America/Caracas' }),
      buildElsewhere(demo.ledger, join(folder, 'demo-4'), 4, { TZ: 'Asia/Kathmandu' }),
    ]);
    for (const { path } of built) expect(printOf(path)).toEqual(expected);
  }, 120_000);
  it('and another day gives another edition', async () => {
    const next = await buildEdition(ledger, join(folder, 'days'), { asOf: '2026-11-25' });
    expect(next.id).not.toBe(first.id);
  });
});

describe('what did not change is not run again', () => {
  const places = { ledger: join(folder, 'growing'), editions: join(folder, 'growing-editions') };
  const build = async () => {
    const growing = await openLedger(places.ledger, { readOnly: true });
    try {
      return await buildEdition(growing, places.editions, { asOf });
    } finally {
      await growing.close();
    }
  };
  const namesOf = (built: Built, reused: boolean) =>
    built.stages.filter((stage) => stage.reused === reused).map(({ name }) => name);
  const grow = async (how: (growing: Ledger) => Promise<unknown>) => {
    const growing = await openLedger(places.ledger);
    await how(growing);
    await growing.close();
  };
  beforeAll(async () => (await makeLedger(places.ledger)).close());

  it('builds everything once, then finds the edition', async () => {
    const built = await build();
    expect(namesOf(built, true)).toEqual([]);
    expect(built.stages).toHaveLength(4 + 1 + 1 + tables.filter(({ name }) => !isMade(name)).length + 5);
    const again = await build();
    expect(again.stages).toEqual([{ name: 'edition', key: expect.any(String), reused: true }]);
    expect(again.id).toBe(built.id);
    expect(again.manifest).toEqual(built.manifest);
  });
  it('runs after an answer only the tables that it changes', async () => {
    const before = await build();
    await grow((growing) => growing.append([answer], { by: 'costa-ministry', at: '2026-11-10T09:00:00Z' }));
    const after = await build();
    const changed = ['assessment', 'attestation', 'entry'];
    expect(namesOf(after, false)).toEqual([
      ...tables
        .map(({ name }) => name)
        .filter((name) => changed.includes(name))
        .map((name) => `table ${name}`),
      'log',
      'edition',
    ]);
    for (const table of after.manifest.tables) {
      const earlier = before.manifest.tables.find(({ name }) => name === table.name);
      expect(earlier?.sha256 === table.sha256, table.name).toBe(!changed.includes(table.name));
    }
    expect(namesOf(after, true).filter((name) => name.startsWith('read '))).toHaveLength(4);
    expect((await verifyEdition(before.path)).ok).toBe(true);
  });
  it('reads a source when its bytes arrive, and no other again', async () => {
    await grow((growing) => growing.put(lateBytes));
    const built = await build();
    expect(namesOf(built, false).filter((name) => name.startsWith('read '))).toEqual(['read late']);
    expect(built.manifest.sources.find(({ id }) => id === 'late')).toMatchObject({ seen: 1, kept: 1, setAside: 0 });
  });
  it('runs a stage again whose files are not as it left them, to the same bytes', async () => {
    const before = await build();
    const stages = join(places.editions, 'stages');
    const parquet = filesBelow(stages).filter((file) => file.endsWith(join('tables', 'activity.parquet')));
    expect(parquet).not.toHaveLength(0);
    for (const file of parquet) rmSync(join(stages, file));
    rmSync(join(places.editions, 'built'), { recursive: true });
    const after = await build();
    expect(namesOf(after, false)).toEqual(['table activity', 'edition']);
    expect(after.id).toBe(before.id);
  });
  it('makes an edition whole again that was damaged or removed', async () => {
    const before = await build();
    rmSync(join(before.path, 'tables', 'party.parquet'));
    await expect(openEdition(places.editions)).rejects.toMatchObject({ code: 'edition-hash-mismatch' });
    expect((await build()).id).toBe(before.id);
    expect(await verifyEdition(before.path)).toMatchObject({ ok: true });
    rmSync(before.path, { recursive: true });
    expect((await build()).id).toBe(before.id);
    expect(await verifyEdition(before.path)).toMatchObject({ ok: true });
  });
  it('lets one of several builds work and refuses the others by name', async () => {
    const growing = await openLedger(places.ledger, { readOnly: true });
    const settled = await Promise.allSettled(
      ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((day) =>
        buildEdition(growing, places.editions, { asOf: day }),
      ),
    );
    await growing.close();
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toHaveLength(3);
    for (const reason of refused)
      expect(reason).toMatchObject({ code: 'ledger-locked', params: { pid: String(process.pid) } });
  });
  it('turns back to an earlier day without building', async () => {
    const now = await build();
    const growing = await openLedger(places.ledger, { readOnly: true });
    const later = await buildEdition(growing, places.editions, { asOf: '2026-12-01' });
    await growing.close();
    expect(readFileSync(join(places.editions, 'current'), 'utf8').trim()).toBe(later.id);
    const back = await build();
    expect(back.stages.map(({ name }) => name)).toEqual(['edition']);
    expect(readFileSync(join(places.editions, 'current'), 'utf8').trim()).toBe(now.id);
  });
});

describe('an edition', () => {
  let edition: Edition;
  beforeAll(async () => {
    await buildEdition(ledger, join(folder, 'carried'), { asOf, carry: [carried] });
    edition = await openEdition(join(folder, 'carried'));
  });
  afterAll(() => edition.close());

  it('says the version of the program', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(edition.manifest.program).toBe(version);
  });
  it('keeps assessments of another rubric readable beside its own', async () => {
    const rows = await edition.rows('select rubric, label, body from assessment where commitment = ? order by rubric', [
      carried.commitment,
    ]);
    expect(rows.map(({ rubric }) => rubric)).toEqual(['R0', 'R1.0']);
    const [old, own] = rows.map(({ body }) => readAssessment(JSON.parse(String(body))));
    expect(old).toMatchObject({ assessment: carried, isRubricKnown: false, title: { en: carried.label } });
    expect(own).toMatchObject({ isRubricKnown: true, isLabelKnown: true });
    const page = await commitment(edition, { id: carried.commitment });
    expect(JSON.stringify(page)).toContain('"rubric":"R0"');
    const [shown] = await edition.rows('select label from commitment where id = ?', [carried.commitment]);
    expect(shown?.label).toBe(own?.assessment.label);
  });
  it('holds no assessment of a commitment that the journal does not know', async () => {
    const stranger = { ...carried, commitment: 'nobody-promised' };
    const built = await buildEdition(ledger, join(folder, 'stranger'), { asOf, carry: [stranger] });
    expect(built.manifest.tables).toEqual(first.manifest.tables);
  });
});
