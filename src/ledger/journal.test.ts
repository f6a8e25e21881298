import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import { fixtureParty, fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
import { benches, segmentOf } from '../../test/journal-benches.ts';
import { canonical, type Draft } from '../model/index.ts';
import { readKey, signHead } from './checkpoint.ts';
import { effectsOf } from './effects.ts';
import { createLedger, type Ledger, openLedger } from './ledger.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { parseVkey } from './note.ts';
import { verifyReceipt } from './receipt.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const place = () => join(folder, `ledger-${made++}`);
const by = { by: 'fixture' };
const segment = (ledger: Ledger, number = 0) => segmentOf(ledger.place, number);
const all = async (ledger: Ledger) => {
  const found = [];
  for await (const entry of ledger.entries()) found.push(entry);
  return found;
};
const fill = async (ledger: Ledger) => {
  for (let number = 0; number < 6; number += 1) await ledger.append([fixtureSearch(number)], by);
  await ledger.close();
  return ledger;
};

describe.each(benches)('a journal $name', ({ bench, isThere }) => {
  const it = vitestIt.skipIf(!isThere);
  beforeAll(async () => {
    if (isThere) await bench.start();
  });
  afterAll(async () => {
    if (isThere) await bench.stop();
  });
  const fresh = () => bench.make(place());
  const openLedger = bench.open;
  const filled = async () => fill(await fresh());
  describe('saying', () => {
    it('stores the normal form, one canonical line an entry, and reads it back', async () => {
      const ledger = await fresh();
      const [receipt] = await ledger.append([fixtureParty('one')], { by: 'somebody', at: '2025-05-13T10:00:00.000Z' });
      const [line] = await bench.lines(ledger.place);
      expect(line).toBe(canonical(receipt!.entry));
      expect(JSON.parse(line as string)).toMatchObject({
        index: 0,
        at: '2025-05-13T10:00:00.000Z',
        by: 'somebody',
        kind: 'party',
        body: { id: 'one', otherNames: [], country: null },
      });
      expect(await ledger.entry(0)).toEqual(JSON.parse(line as string));
      expect(ledger.leafHash(0)).toBe(receipt!.leafHash);
      expect(() => ledger.leafHash(1)).toThrow(RangeError);
      await expect(ledger.entry(1)).rejects.toMatchObject({ code: 'not-found' });
      await expect(ledger.entry(-1)).rejects.toMatchObject({ code: 'not-found' });
      await ledger.close();
      expect(statSync(join(ledger.place, 'keys', 'ledger.key')).mode & 0o777).toBe(0o600);
    });

    it('names kind and field of what does not fit, and writes nothing of the batch', async () => {
      const ledger = await fresh();
      const search = fixtureSearch(1);
      const bad: [unknown, string, string, Partial<{ by: string; at: string }>?][] = [
        [{ kind: 'party', body: { ...fixtureParty('x').body, id: 'Not A Slug' } }, 'party', 'id'],
        [{ kind: 'search', body: { ...search.body, hits: -1 } }, 'search', 'hits'],
        [{ kind: 'search', body: { ...search.body, onn: '2025' } }, 'search', 'onn'],
        [
          { kind: 'party', body: { ...fixtureParty('x').body, name: { en: 'x', es: 'x', de: 'x' } } },
          'party',
          'name.de',
        ],
        [{ kind: 'search', body: { ...search.body, query: `\ud800` } }, 'search', ''],
        [{ kind: 'search', body: { ...search.body, query: 'x'.repeat(65_536) } }, 'search', ''],
        [{ kind: 'nothing', body: {} }, 'nothing', 'kind'],
        [{ kind: 'toString', body: {} }, 'toString', 'kind'],
        [{ kind: 'party', body: null }, 'party', ''],
        [null, 'nothing', 'kind'],
        [search, 'search', 'by', { by: '' }],
        [search, 'search', 'at', { at: '2025-05-13' }],
        [search, 'search', 'at', { at: '2025-13-45T00:00:00Z' }],
      ];
      for (const [draft, kind, field, saying] of bad)
        await expect(ledger.append([fixtureSearch(0), draft as Draft], { ...by, ...saying })).rejects.toMatchObject({
          code: 'journal-entry-invalid',
          params: { kind, field, position: saying ? '0' : '1' },
        });
      expect(ledger.size).toBe(0);
      await ledger.append([fixtureSearch(0)], by);
      expect(ledger.size).toBe(1);
      await ledger.close();
    });

    it('accepts an entry of exactly 65,535 bytes and refuses one more', async () => {
      const ledger = await fresh();
      const at = { ...by, at: '2025-05-13T10:00:00Z' };
      const [receipt] = await ledger.append([fixtureSearch(0, 'x')], at);
      const room = 65_535 - Buffer.byteLength(canonical(receipt!.entry));
      const [full] = await ledger.append([fixtureSearch(0, `x${'x'.repeat(room)}`)], at);
      expect(Buffer.byteLength(canonical(full!.entry))).toBe(65_535);
      await expect(ledger.append([fixtureSearch(0, `x${'x'.repeat(room + 1)}`)], at)).rejects.toMatchObject({
        code: 'journal-entry-invalid',
        params: { reason: expect.stringContaining('65536 bytes') },
      });
      expect(await all(ledger)).toHaveLength(2);
      await ledger.close();
      const again = await openLedger(ledger.place);
      expect(await all(again)).toHaveLength(2);
      await again.close();
    });

    it('gives a minted id once per kind: within a batch, across batches, across openings', async () => {
      const ledger = await fresh();
      await ledger.append([fixtureParty('a'), fixtureParty('b')], by);
      const duplicate = { code: 'journal-duplicate', params: { kind: 'party', id: 'a' } };
      await expect(ledger.append([fixtureParty('c'), fixtureParty('a')], by)).rejects.toMatchObject(duplicate);
      await expect(ledger.append([fixtureParty('d'), fixtureParty('d')], by)).rejects.toMatchObject({
        code: 'journal-duplicate',
        params: { id: 'd', position: '1' },
      });
      const settled = await Promise.allSettled([1, 2, 3, 4, 5].map(() => ledger.append([fixtureParty('e')], by)));
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await ledger.append([fixtureSearch(1), fixtureSearch(1)], by);
      await ledger.close();
      const again = await openLedger(ledger.place);
      await expect(again.append([fixtureParty('a')], by)).rejects.toMatchObject(duplicate);
      expect((await all(again)).map(({ kind }) => kind)).toEqual(['party', 'party', 'party', 'search', 'search']);
      await again.close();
    });

    it('serialises many at once and fails only the ones that are wrong', async () => {
      const ledger = await fresh();
      const settled = await Promise.allSettled(
        Array.from({ length: 200 }, (_, number) =>
          ledger.append(
            number % 10 === 3
              ? [fixtureSearch(number), fixtureParty('Not A Slug')]
              : [fixtureSearch(number), fixtureSearch(number + 1000)],
            by,
          ),
        ),
      );
      expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(20);
      expect(ledger.size).toBe(360);
      for (const result of settled)
        if (result.status === 'fulfilled') expect(result.value[1]!.index).toBe(result.value[0]!.index + 1);
      expect((await all(ledger)).map(({ index }) => index)).toEqual(Array.from({ length: 360 }, (_, index) => index));
      await ledger.close();
    });

    it('says nothing for an empty batch, and refuses after closing', async () => {
      const ledger = await fresh();
      expect(await ledger.append([], by)).toEqual([]);
      const late = ledger.append([fixtureSearch(1)], by);
      await ledger.close();
      expect(await late).toHaveLength(1);
      await ledger.close();
      await expect(ledger.append([fixtureSearch(2)], by)).rejects.toMatchObject({ code: 'usage-invalid' });
    });
  });

  describe('opening', () => {
    it('refuses a changed line in the middle and names segment and line', async () => {
      const ledger = await filled();
      const lines = await bench.lines(ledger.place);
      for (const [changed, line] of [
        [lines.with(2, lines[2]!.replace('question 2', 'question 7')), '3'],
        [lines.with(0, lines[0]!.replace('{"at"', '{"at":')), '1'],
        [[...lines.slice(0, 4), lines[4]!.slice(0, 20)], '5'],
        [[...lines.slice(0, 2), ...lines.slice(3)], '3'],
        [[lines[1]!, lines[0]!, ...lines.slice(2)], '1'],
        [lines.toSpliced(3, 0, ''), '4'],
      ] as const) {
        await bench.setLines(ledger.place, changed);
        for (const readOnly of [true, false])
          await expect(openLedger(ledger.place, { readOnly })).rejects.toMatchObject({
            code: 'ledger-corrupt',
            params: { file: bench.file, line },
          });
      }
      await bench.setLines(ledger.place, lines);
      await (await openLedger(ledger.place)).close();
    });

    it('refuses a journal that does not reach or fit its signed head', async () => {
      const ledger = await filled();
      const lines = await bench.lines(ledger.place);
      const head = await bench.head(ledger.place);
      const inconsistent = { code: 'ledger-head-inconsistent' };
      await bench.setLines(ledger.place, lines.slice(0, 5));
      await expect(openLedger(ledger.place)).rejects.toMatchObject({
        ...inconsistent,
        params: { size: '5', signed: '6' },
      });
      await bench.setLines(ledger.place, lines.with(2, lines[2]!.replace('question 2', 'question 7')), true);
      await expect(openLedger(ledger.place)).rejects.toMatchObject({ ...inconsistent, params: { reason: 'root' } });
      await bench.setLines(ledger.place, lines, true);
      for (const bad of [head.replace('\n6\n', '\n5\n'), 'x', '', head.replace('\u2014 obras', '\u2014 other')]) {
        await bench.setHead(ledger.place, bad);
        await expect(openLedger(ledger.place)).rejects.toMatchObject(inconsistent);
      }
      await bench.setHead(ledger.place, head);
      const again = await openLedger(ledger.place);
      expect(again.size).toBe(6);
      await again.close();
    });

    it('refuses an old backup against a checkpoint that was kept elsewhere', async () => {
      const ledger = await filled();
      const backup = `${ledger.place}-backup`;
      await bench.copy(ledger.place, backup);
      const kept = ledger.checkpoint().text;
      const later = await openLedger(ledger.place, { extends: kept });
      await later.append([fixtureSearch(6)], by);
      const newest = later.checkpoint().text;
      await later.close();
      await (await openLedger(backup, { extends: kept })).close();
      const refused = { code: 'ledger-head-inconsistent', params: { size: '6', signed: '7' } };
      await expect(openLedger(backup, { extends: newest })).rejects.toMatchObject(refused);
      await expect(openLedger(backup, { extends: newest, readOnly: true })).rejects.toMatchObject(refused);
      await expect(openLedger(backup, { extends: 'nonsense' })).rejects.toMatchObject({ code: refused.code });
      const forked = await openLedger(backup);
      await forked.append([fixtureSearch(99)], by);
      await forked.close();
      await expect(openLedger(backup, { extends: newest })).rejects.toMatchObject({ code: refused.code });
    });

    it('is made once when two make it at the same time', async () => {
      const shared = place();
      const settled = await Promise.allSettled([1, 2, 3].map(() => bench.make(shared)));
      const ledgers = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      expect(ledgers).toHaveLength(1);
      await ledgers[0]!.append([fixtureSearch(1)], by);
      await ledgers[0]!.close();
      await (await openLedger(shared)).close();
    });

    it('notices a line that is changed while it is open, when it reads it', async () => {
      const ledger = await filled();
      const reader = await openLedger(ledger.place, { readOnly: true });
      const lines = await bench.lines(ledger.place);
      await bench.setLines(ledger.place, lines.with(2, lines[2]!.replace('question 2', 'question 7')));
      await expect(all(reader)).rejects.toMatchObject({
        code: 'ledger-corrupt',
        params: { index: '2', line: '3', file: bench.file },
      });
      await bench.setLines(ledger.place, lines.slice(0, 1));
      await expect(all(reader)).rejects.toMatchObject({ code: 'ledger-corrupt' });
      await reader.close();
    });

    it('says so when an entry of another version does not fit this one', async () => {
      const ledger = await filled();
      const line = canonical({ at: '2025-05-13T00:00:00Z', by: 'later', index: 0, kind: 'search', body: { hits: 1 } });
      const tree = new MerkleTree();
      tree.append(leafHash(Buffer.from(line)));
      const signer = await readKey(ledger.place, parseVkey(ledger.vkey)!, effectsOf().files);
      await bench.setLines(ledger.place, [line], true);
      await bench.setHead(ledger.place, signHead(signer, ledger.origin, tree, null).text);
      const again = await openLedger(ledger.place);
      await expect(all(again)).rejects.toMatchObject({
        code: 'journal-entry-invalid',
        params: { kind: 'search', field: 'commitment', index: '0' },
      });
      expect(await verifyReceipt(await again.receipt(0), ledger.vkey)).toEqual({ ok: true, problems: [] });
      await again.close();
      expect(() => signHead(signer, ledger.origin, new MerkleTree(), again.checkpoint())).toThrow(/does not extend/);
    });

    it('refuses another key, a missing key, a folder without a ledger, and a second ledger in one', async () => {
      const ledger = await filled();
      const other = await filled();
      await expect(openLedger(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ledger-missing' });
      await expect(createLedger(ledger.place, undefined, bench.options(ledger.place))).rejects.toMatchObject({
        code: 'ledger-exists',
      });
      const key = join(ledger.place, 'keys', 'ledger.key');
      const own = readFileSync(key);
      writeFileSync(key, readFileSync(join(other.place, 'keys', 'ledger.key')));
      await expect(openLedger(ledger.place)).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
      rmSync(key);
      await expect(openLedger(ledger.place)).rejects.toMatchObject({ code: 'ledger-corrupt' });
      const reader = await openLedger(ledger.place, { readOnly: true });
      expect(await all(reader)).toHaveLength(6);
      await expect(reader.put(new Uint8Array(1))).rejects.toMatchObject({ code: 'usage-invalid' });
      await reader.close();
      writeFileSync(key, own);
      writeFileSync(join(ledger.place, 'ledger.json'), '{}');
      await expect(openLedger(ledger.place)).rejects.toMatchObject({ code: 'ledger-corrupt' });
      rmSync(join(ledger.place, 'ledger.json'));
      await expect(createLedger(ledger.place, undefined, bench.options(ledger.place))).rejects.toMatchObject({
        code: 'ledger-exists',
      });
    });
  });

  describe('personal parts', () => {
    const draft = { ...fixtureSearch(1), personal: { name: 'Fixture Person', address: 'person@example.org' } };
    const stored = async (at: string) => (await bench.verify(at)).checked;

    it('lie beside the entry, and go without touching a leaf, a proof or a head', async () => {
      const ledger = await fresh();
      const [before, receipt, after] = [
        (await ledger.append([fixtureSearch(0)], by))[0]!,
        (await ledger.append([draft], by))[0]!,
        (await ledger.append([fixtureSearch(2), { ...fixtureSearch(3), personal: 'other' }], by))[0]!,
      ];
      expect(receipt.entry.personal).toMatch(/^[0-9a-f]{64}$/);
      expect((await bench.lines(ledger.place)).join()).not.toContain('Fixture Person');
      expect(await ledger.personal(1)).toEqual({ state: 'held', content: draft.personal });
      expect(await ledger.personal(0)).toEqual({ state: 'none' });
      expect(await stored(ledger.place)).toMatchObject({ personal: 2, removed: [] });
      const kept = ledger.checkpoint().text;
      await ledger.removePersonal(1, 'request', { by: 'clerk', at: '2026-11-28T10:00:00Z' });
      await ledger.removePersonal(1, 'request', { by: 'clerk' });
      const gone = { state: 'removed', on: '2026-11-28', reason: 'request' };
      expect(await ledger.personal(1)).toEqual(gone);
      expect(await ledger.personal(3)).toEqual({ state: 'held', content: 'other' });
      expect(ledger.size).toBe(5);
      await expect(ledger.removePersonal(0, 'law', by)).rejects.toMatchObject({ code: 'not-found' });
      await ledger.close();
      const again = await openLedger(ledger.place, { extends: kept });
      expect(await again.personal(1)).toEqual(gone);
      await again.close();
      for (const each of [before, receipt, after])
        expect(await verifyReceipt(each, ledger.vkey)).toEqual({ ok: true, problems: [] });
      const report = await bench.verify(ledger.place, { checkpoint: kept, receipts: [before, receipt, after] });
      expect(report.problems).toEqual([]);
      expect(report.checked).toMatchObject({
        personal: 1,
        removed: [{ entry: 1, on: '2026-11-28', reason: 'request' }],
      });
    });

    it('hide behind salt: the same part twice gives two hashes', async () => {
      const ledger = await fresh();
      const receipts = await ledger.append([draft, draft], by);
      expect(new Set(receipts.map(({ entry }) => entry.personal)).size).toBe(2);
      await ledger.close();
    });

    it('are not kept of a batch that is refused', async () => {
      const ledger = await fresh();
      await ledger.append([fixtureParty('a')], by);
      await expect(ledger.append([draft, fixtureParty('a')], by)).rejects.toMatchObject({ code: 'journal-duplicate' });
      expect(await stored(ledger.place)).toMatchObject({ personal: 0 });
      await ledger.close();
    });

    it('go at the next opening where the removal was said and the machine then stopped', async () => {
      const ledger = await fresh();
      await ledger.append([draft], by);
      await ledger.append([{ kind: 'personal-removed', body: { entry: 0, on: '2026-11-28', reason: 'law' } }], by);
      await ledger.close();
      expect((await bench.verify(ledger.place)).problems).toMatchObject([{ what: 'personal-not-removed', entry: 0 }]);
      await (await openLedger(ledger.place)).close();
      expect((await bench.verify(ledger.place)).problems).toEqual([]);
    });
  });
});

describe('files only', () => {
  const it = vitestIt;
  const fresh = () => createLedger(place());
  const filled = async () => fill(await fresh());
  describe('segments', () => {
    it('begins a new one when the last is full, and reads any range across them', async () => {
      const { place, close } = await fresh();
      await close();
      let ledger = await openLedger(place, { segmentBytes: 1000 });
      for (let number = 0; number < 30; number += 1) await ledger.append([fixtureSearch(number)], by);
      await ledger.close();
      ledger = await openLedger(place, { segmentBytes: 1000 });
      for (let number = 30; number < 40; number += 1) await ledger.append([fixtureSearch(number)], by);
      expect(readdirSync(join(place, 'journal')).filter((name) => name.endsWith('.jsonl')).length).toBeGreaterThan(5);
      for (const [from, to] of [
        [0, 40],
        [0, 1],
        [39, 40],
        [7, 23],
        [12, 12],
        [35, 99],
      ] as const) {
        const found = [];
        for await (const { index } of ledger.entries({ from, to })) found.push(index);
        expect(found).toEqual(Array.from({ length: Math.max(0, Math.min(to, 40) - from) }, (_, at) => from + at));
      }
      await ledger.close();
      rmSync(segment(ledger, 1));
      await expect(openLedger(place)).rejects.toMatchObject({
        code: 'ledger-corrupt',
        params: { file: join('journal', '000001.jsonl') },
      });
    });
  });

  it('cuts a torn end, keeps what it cut aside, and goes on', async () => {
    const ledger = await filled();
    const whole = readFileSync(segment(ledger));
    for (const torn of [
      '{"at":"2025',
      '\n',
      '\0\0\0\0\n\0\0',
      `${canonical({ index: 6 })}\n`,
      `${'x'.repeat(70_000)}\n{}\n`,
    ]) {
      appendFileSync(segment(ledger), torn);
      const reader = await openLedger(ledger.place, { readOnly: true });
      expect((await all(reader)).length).toBe(6);
      await reader.close();
      const again = await openLedger(ledger.place);
      expect(again.size).toBe(6);
      await again.close();
      expect(readFileSync(segment(ledger))).toEqual(whole);
    }
    const aside = readdirSync(join(ledger.place, 'journal', 'aside'));
    expect(aside).toHaveLength(5);
    expect(aside.map((name) => readFileSync(join(ledger.place, 'journal', 'aside', name), 'utf8'))).toContain(
      '{"at":"2025',
    );
    const again = await openLedger(ledger.place);
    await again.append([fixtureSearch(6)], by);
    expect((await all(again)).length).toBe(7);
    await again.close();
  });

  it('stops writing when another hand changes the journal under it', async () => {
    const ledger = await filled();
    const again = await openLedger(ledger.place);
    appendFileSync(segment(ledger), '{}\n');
    await expect(again.append([fixtureSearch(9)], by)).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
    await again.close();
    const head = readFileSync(join(ledger.place, 'journal', 'head'), 'utf8');
    const third = await openLedger(ledger.place);
    writeFileSync(join(ledger.place, 'journal', 'head'), head.replace('\n6\n', '\n7\n'));
    await expect(third.append([fixtureSearch(9)], by)).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
    writeFileSync(join(ledger.place, 'journal', 'head'), head);
    await third.append([fixtureSearch(9)], by);
    await third.close();
  });

  it('refuses a head that is missing', async () => {
    const ledger = await filled();
    rmSync(join(ledger.place, 'journal', 'head'));
    await expect(openLedger(ledger.place)).rejects.toMatchObject({
      code: 'ledger-head-inconsistent',
      params: { reason: 'missing' },
    });
  });
});
