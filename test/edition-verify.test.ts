import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEdition, openEdition, tables, verifyEdition } from '../src/edition/index.ts';
import { makeLedger } from './edition-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-verify-'));
const place = join(folder, 'editions');
const files = [
  ...tables.map(({ name }) => `tables/${name}.parquet`),
  'checkpoint',
  'dictionary.json',
  'dictionary.md',
  'manifest.json',
  'tile/0/000.p/46',
  'tile/entries/000.p/46',
];
let path: string;
beforeAll(async () => {
  const ledger = await makeLedger(join(folder, 'ledger'));
  path = (await buildEdition(ledger, place, { asOf: '2026-11-24' })).path;
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file, looks, and puts it back. */
async function withChange<T>(file: string, change: (inside: string, bytes: Buffer) => void, look: () => Promise<T>) {
  const inside = join(path, file);
  const bytes = readFileSync(inside);
  try {
    change(inside, bytes);
    return await look();
  } finally {
    rmSync(inside, { recursive: true, force: true });
    writeFileSync(inside, bytes);
  }
}
const verify = () => verifyEdition(path);
const flip = (at: number, bit: number) => (inside: string, bytes: Buffer) => {
  const changed = Buffer.from(bytes);
  changed[at % bytes.length]! ^= 1 << bit;
  writeFileSync(inside, changed);
};

it('is whole as it was built', async () => {
  expect(await verify()).toEqual({ ok: true, problems: [], files: files.length - 1 });
});

it.each(files)('names %s when one bit of it is another, and is not opened', async (file) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const { ok, problems } = await withChange(file, flip(at, bit), verify);
      expect(ok).toBe(false);
      expect(problems.map((problem) => problem.file)).toEqual([file]);
    }),
    { numRuns: 8 },
  );
  await withChange(file, flip(7, 0), () =>
    expect(openEdition(place)).rejects.toMatchObject({ code: 'edition-hash-mismatch', params: { file } }),
  );
});

it.each(files)('names %s when it is missing, shortened, lengthened, or a folder', async (file) => {
  const missing = await withChange(file, (inside) => rmSync(inside), verify);
  expect(missing).toMatchObject({ ok: false, problems: [{ file, what: 'missing' }] });
  for (const change of [
    (inside: string, bytes: Buffer) => writeFileSync(inside, bytes.subarray(0, -1)),
    (inside: string) => appendFileSync(inside, ' '),
    (inside: string) => {
      rmSync(inside);
      mkdirSync(inside);
    },
  ]) {
    const { ok, problems } = await withChange(file, change, verify);
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.file)).toEqual([file]);
  }
});

it('names what was put beside, links and empty files too', async () => {
  const added = ['tables/more.parquet', '.hidden', 'tables/pointer.parquet'];
  writeFileSync(join(path, added[0]!), 'x');
  writeFileSync(join(path, added[1]!), '');
  symlinkSync(join(path, 'checkpoint'), join(path, added[2]!));
  const { ok, problems } = await verify();
  for (const file of added) rmSync(join(path, file));
  expect(ok).toBe(false);
  expect(problems.map(({ file, what }) => `${what} ${file}`).sort()).toEqual(
    added.map((file) => `extra ${file}`).sort(),
  );
  expect((await verify()).ok).toBe(true);
});

it('names a manifest that was rewritten to fit changed files', async () => {
  const { problems } = await withChange(
    'manifest.json',
    (inside, bytes) => writeFileSync(inside, bytes.toString().replace('"asOf":"2026-11-24"', '"asOf":"2026-11-23"')),
    verify,
  );
  expect(problems).toMatchObject([{ file: 'manifest.json', what: 'changed' }]);
});
