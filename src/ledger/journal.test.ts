import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureParty, fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
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
const fresh = async (): Promise<Ledger> => createLedger(join(folder, `ledger-${made++}`));
const by = { by: 'fixture' };
const segment = (ledger: Ledger, number = 0) =>
  join(ledger.place, 'journal', `${String(number).padStart(6, '0')}.jsonl`);
const all = async (ledger: Ledger) => {
  const found = [];
  for await (const entry of ledger.entries()) found.push(entry);
  return found;
};

describe('saying', () => {
  it('stores the normal form, one canonical line an entry, and reads it back', async () => {
    const ledger = await fresh();
    const [receipt] = await ledger.append([fixtureParty('one')], { by: 'somebody', at: '2025-05-13T10:00:00.000Z' });
    const line = readFileSync(segment(ledger), 'utf8');
    expect(line).toBe(`${canonical(receipt!.entry)}\n`);
    expect(JSON.parse(line)).toMatchObject({
      index: 0,
      at: '2025-05-13T10:00:00.000Z',
      by: 'somebody',
      kind: 'party',
      body: { id: 'one', otherNames: [], country: null },
    });
    expect(await ledger.entry(0)).toEqual(JSON.parse(line));
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
      [{ kind: 'party', body: { ...fixtureParty('x').body, name: { en: 'x', es: 'x', de: 'x' } } }, 'party', 'name.de'],
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

describe('opening', () => {
  const filled = async () => {
    const ledger = await fresh();
    for (let number = 0; number < 6; number += 1) await ledger.append([fixtureSearch(number)], by);
    await ledger.close();
    return ledger;
  };

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

  it('refuses a changed line in the middle and names segment and line', async () => {
    const ledger = await filled();
    const text = readFileSync(segment(ledger), 'utf8');
    const lines = text.split('\n');
    for (const [changed, line] of [
      [text.replace('question 2', 'question 7'), '3'],
      [text.replace('{"at"', '{"at":'), '1'],
      [`${lines.slice(0, 4).join('\n')}\n${lines[4]!.slice(0, 20)}`, '5'],
      [[...lines.slice(0, 2), ...lines.slice(3)].join('\n'), '3'],
      [[lines[1], lines[0], ...lines.slice(2)].join('\n'), '1'],
      [lines.toSpliced(3, 0, '').join('\n'), '4'],
    ] as const) {
      writeFileSync(segment(ledger), changed);
      for (const readOnly of [true, false])
        await expect(openLedger(ledger.place, { readOnly })).rejects.toMatchObject({
          code: 'ledger-corrupt',
          params: { file: join('journal', '000000.jsonl'), line },
        });
    }
    writeFileSync(segment(ledger), text);
    await (await openLedger(ledger.place)).close();
  });

  it('refuses a journal that does not reach or fit its signed head', async () => {
    const ledger = await filled();
    const text = readFileSync(segment(ledger), 'utf8');
    const head = readFileSync(join(ledger.place, 'journal', 'head'), 'utf8');
    const inconsistent = { code: 'ledger-head-inconsistent' };
    const last = text.split('\n').slice(0, 5).join('\n').length + 1;
    truncateSync(segment(ledger), last);
    await expect(openLedger(ledger.place)).rejects.toMatchObject({
      ...inconsistent,
      params: { size: '5', signed: '6' },
    });
    writeFileSync(segment(ledger), text.replace('question 2', 'question 7'));
    rmSync(join(ledger.place, 'journal', 'leaves'));
    await expect(openLedger(ledger.place)).rejects.toMatchObject({ ...inconsistent, params: { reason: 'root' } });
    writeFileSync(segment(ledger), text);
    for (const bad of [head.replace('\n6\n', '\n5\n'), 'x', '', head.replace('\u2014 obras', '\u2014 other')]) {
      writeFileSync(join(ledger.place, 'journal', 'head'), bad);
      await expect(openLedger(ledger.place)).rejects.toMatchObject(inconsistent);
    }
    rmSync(join(ledger.place, 'journal', 'head'));
    await expect(openLedger(ledger.place)).rejects.toMatchObject({ ...inconsistent, params: { reason: 'missing' } });
    writeFileSync(join(ledger.place, 'journal', 'head'), head);
    const again = await openLedger(ledger.place);
    expect(again.size).toBe(6);
    await again.close();
    expect(existsSync(join(ledger.place, 'journal', 'leaves'))).toBe(true);
  });

  it('refuses an old backup against a checkpoint that was kept elsewhere', async () => {
    const ledger = await filled();
    const backup = `${ledger.place}-backup`;
    cpSync(ledger.place, backup, { recursive: true });
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
    const place = join(folder, `ledger-${made++}`);
    const settled = await Promise.allSettled([1, 2, 3].map(() => createLedger(place)));
    const ledgers = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(ledgers).toHaveLength(1);
    await ledgers[0]!.append([fixtureSearch(1)], by);
    await ledgers[0]!.close();
    await (await openLedger(place)).close();
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

  it('notices a line that is changed while it is open, when it reads it', async () => {
    const ledger = await filled();
    const reader = await openLedger(ledger.place, { readOnly: true });
    writeFileSync(segment(ledger), readFileSync(segment(ledger), 'utf8').replace('question 2', 'question 7'));
    await expect(all(reader)).rejects.toMatchObject({ code: 'ledger-corrupt', params: { index: '2', line: '3' } });
    truncateSync(segment(ledger), 400);
    await expect(all(reader)).rejects.toMatchObject({ code: 'ledger-corrupt' });
    await reader.close();
  });

  it('says so when an entry of another version does not fit this one', async () => {
    const ledger = await filled();
    const line = canonical({ at: '2025-05-13T00:00:00Z', by: 'later', index: 0, kind: 'search', body: { hits: 1 } });
    const tree = new MerkleTree();
    tree.append(leafHash(Buffer.from(line)));
    const signer = await readKey(ledger.place, parseVkey(ledger.vkey)!, effectsOf().files);
    writeFileSync(segment(ledger), `${line}\n`);
    writeFileSync(join(ledger.place, 'journal', 'head'), signHead(signer, ledger.origin, tree, null).text);
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
    await expect(createLedger(ledger.place)).rejects.toMatchObject({ code: 'ledger-exists' });
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
    await expect(createLedger(ledger.place)).rejects.toMatchObject({ code: 'ledger-exists' });
  });
});
