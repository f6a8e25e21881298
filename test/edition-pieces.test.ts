import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeIatiCorpus } from '../scripts/bench-corpus.ts';
import { type Engine, openEngine, quoteText, type Row } from '../src/db/index.ts';
import { readParts } from '../src/edition/read-pieces.ts';
import { fixtureSource } from '../src/readers/fixtures/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-threads-'));
const source = { ...fixtureSource, reader: { format: 'iati', mapping: null } };
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

let runs = 0;
/** Every row of every table that a reading leaves, and from how many files. */
async function read(path: string, threads: number | 'in one') {
  const target = join(folder, `run-${runs++}`);
  mkdirSync(target);
  const { parts, seen, kept, setAside } = await readParts(source, path, undefined, {
    isReplaced: false,
    folder: target,
    threads: threads === 'in one' ? 1 : threads,
    pieceBytes: threads === 'in one' ? 1e9 : 40_000,
  });
  expect(readdirSync(target).sort()).toEqual(parts.map(({ file }) => file).sort());
  const rows: Record<string, Row[]> = {};
  for (const table of new Set(parts.map((part) => part.table)).values()) {
    const files = parts.filter((part) => part.table === table).map(({ file }) => quoteText(join(target, file)));
    rows[table] = await engine.rows(`select * from read_parquet([${files.join(', ')}]) order by all`);
  }
  return { rows, counts: { seen, kept, setAside }, files: parts.length };
}

describe('a file that several threads read', () => {
  const path = join(folder, 'activities.xml');
  beforeAll(() => {
    writeIatiCorpus(path, 400_000, 3);
  });

  it('gives the rows that one thread gives', async () => {
    const one = await read(path, 'in one');
    const many = await read(path, 3);
    expect(many.rows).toEqual(one.rows);
    expect(many.counts).toEqual(one.counts);
    expect(Object.keys(one.rows)).toEqual(expect.arrayContaining(['activity', 'transaction', 'posting', 'reading']));
    expect(one.rows.transaction!.length).toBeGreaterThan(200);
    expect(many.files).toBeGreaterThan(one.files * 5);
  });
  it('gives them too where the file has to be read in one: twice one identifier, a broken activity, another version', async () => {
    const text = readFileSync(path, 'utf8');
    const identifiers = [...text.matchAll(/<iati-identifier>([^<]*)</g)].map(([, id]) => id!);
    const twice = text.replace(`>${identifiers.at(-2)}<`, `>${identifiers[0]}<`);
    const broken = text.replace(`<iati-identifier>${identifiers.at(-3)}</iati-identifier>`, '<iati-identifier>');
    const earlier = text
      .replace('version="2.03"', 'version="1.03"')
      .replaceAll('<transaction-type code="3"/>', '<transaction-type code="D"/>');
    for (const [name, changed] of Object.entries({ twice, broken, earlier })) {
      expect(changed, name).not.toBe(text);
      const other = join(folder, `${name}.xml`);
      writeFileSync(other, changed);
      const one = await read(other, 'in one');
      const many = await read(other, 2);
      expect(many.rows, name).toEqual(one.rows);
      expect(many.counts, name).toEqual(one.counts);
      expect(one.rows.finding!.length, name).toBeGreaterThan(0);
      expect(many.files > one.files, name).toBe(name === 'earlier');
    }
  });
  it('says what keeps a thread from writing', async () => {
    await expect(
      readParts(source, path, undefined, {
        isReplaced: false,
        folder: join(folder, 'nowhere'),
        threads: 2,
        pieceBytes: 40_000,
      }),
    ).rejects.toThrow(/ENOENT/);
  });
});
