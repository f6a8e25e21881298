import { appendFileSync, chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixtureParty, fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
import { seededChance } from '../../test/fixtures/simulated-disk.ts';
import { canonical, type Draft } from '../model/index.ts';
import { archivePath } from './archive.ts';
import { verifyLedger } from './audit.ts';
import { makeKey, readKey, signHead } from './checkpoint.ts';
import { effectsOf } from './effects.ts';
import { createLedger, type Ledger, openLedger } from './ledger.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { formatVkey, parseVkey } from './note.ts';
import type { Receipt } from './receipt.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-audit-'));
const whole = join(folder, 'whole');
const place = join(folder, 'tried');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const by = { by: 'fixture' };
const size = 24;
let older: string;
let receipts: Receipt[];
let ledger: Ledger;
let sha256: string;

const fixtureSource = (id: string, hash: string): Draft => ({
  kind: 'source',
  body: {
    id,
    kind: 'document',
    sha256: hash,
    licence: { id: 'CC0-1.0', mayRepublish: true },
    sourceClass: 'own-observation',
    interest: 'unknown',
  },
});

beforeAll(async () => {
  await (await createLedger(whole, undefined, { origin: 'fixture/log' })).close();
  ledger = await openLedger(whole, { segmentBytes: 2000 });
  sha256 = await ledger.put(Buffer.from('as published'));
  receipts = await ledger.append([fixtureSource('paper', sha256), fixtureParty('a')], by);
  for (let number = 2; number < 12; number += 1)
    receipts.push(...(await ledger.append([fixtureSearch(number, 'ñ€')], by)));
  older = ledger.checkpoint().text;
  for (let number = 12; number < size; number += 1)
    receipts.push(...(await ledger.append([fixtureSearch(number)], by)));
  await ledger.close();
});
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  cpSync(whole, place, { recursive: true });
});

const segment = (number: number) => join('journal', `${String(number).padStart(6, '0')}.jsonl`);
const read = (file: string) => readFileSync(join(place, file), 'utf8');
const write = (file: string, text: string | Uint8Array) => writeFileSync(join(place, file), text);
const faults = async (options = {}) =>
  (await verifyLedger(place, options)).problems.map(({ what, file, line, entry }) => ({ what, file, line, entry }));

describe('a whole ledger', () => {
  it('passes, with an older checkpoint, the key and every receipt', async () => {
    const report = await verifyLedger(place, { checkpoint: older, vkey: ledger.vkey, receipts });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      checked: { entries: size, archiveFiles: 1, archiveBytes: 12, checkpoints: 1, receipts: size, unsignedBytes: 0 },
    });
    expect(report.checked.segments).toBeGreaterThan(2);
  });

  it('passes with a torn end, which it counts and which is no part of the log', async () => {
    appendFileSync(join(place, segment(0)), '');
    const last = (await verifyLedger(place)).checked.segments - 1;
    appendFileSync(join(place, segment(last)), '{"at":');
    appendFileSync(join(place, segment(last + 1)), 'xyz\n');
    expect(await verifyLedger(place)).toMatchObject({ ok: true, checked: { unsignedBytes: 10, entries: size } });
  });

  it('is not found where there is none', async () => {
    await expect(verifyLedger(join(folder, 'none'))).rejects.toMatchObject({ code: 'ledger-missing' });
  });
});

describe('what was done to it is named, with its place', () => {
  it('an edited line', async () => {
    write(segment(0), read(segment(0)).replace('question 2', 'question 7'));
    expect(await faults()).toEqual([{ what: 'entry-changed', file: segment(0), line: 3, entry: 2 }]);
  });

  it('an edited line that is no longer canonical, valid or JSON', async () => {
    const text = read(segment(0));
    write(segment(0), text.replace('"hits":2', '"hits": 2'));
    expect(await faults()).toContainEqual({ what: 'line-not-canonical', file: segment(0), line: 3, entry: 2 });
    write(segment(0), text.replace('"hits":2', '"hits":-2'));
    expect(await faults()).toContainEqual({ what: 'entry-invalid', file: segment(0), line: 3, entry: 2 });
    write(segment(0), text.replace('"hits":2', '"hits"2'));
    expect(await faults()).toEqual([{ what: 'line-unreadable', file: segment(0), line: 3, entry: 2 }]);
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('ñ')] = 0xff;
    write(segment(0), bytes);
    expect(await faults()).toEqual([{ what: 'line-unreadable', file: segment(0), line: 3, entry: 2 }]);
  });

  it('an edited line with the leaf hashes edited to match: the root tells, the line cannot', async () => {
    write(segment(0), read(segment(0)).replace('question 2', 'question 7'));
    const leaves = readFileSync(join(place, 'journal', 'leaves'));
    leaves.set(leafHash(Buffer.from(read(segment(0)).split('\n')[2]!)), 64);
    write(join('journal', 'leaves'), leaves);
    expect(await faults()).toEqual([{ what: 'root-mismatch', file: join('journal', 'head'), line: null, entry: null }]);
  });

  it('a deleted entry', async () => {
    write(segment(0), read(segment(0)).split('\n').toSpliced(2, 1).join('\n'));
    expect(await faults()).toEqual([{ what: 'entry-missing', file: segment(0), line: 3, entry: 2 }]);
  });

  it('a deleted entry, the later ones renumbered', async () => {
    const count = (await verifyLedger(place)).checked.segments;
    let index = 0;
    for (let number = 0; number < count; number += 1) {
      const lines = read(segment(number))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const kept = lines
        .filter((entry) => entry.body.hits !== 5)
        .map((entry) => canonical({ ...entry, index: index++ }));
      write(segment(number), `${kept.join('\n')}\n`);
    }
    const found = await faults({ checkpoint: older });
    expect(found[0]).toMatchObject({ what: 'entry-changed', entry: 5 });
    expect(found).toContainEqual(expect.objectContaining({ what: 'head-not-reached', entry: size - 1 }));
    expect(found.at(-1)).toMatchObject({ what: 'checkpoint-not-extended' });
    expect(found).toHaveLength(3);
  });

  it('entries in another order, and one that stands twice', async () => {
    const lines = read(segment(0)).split('\n');
    write(segment(0), [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'));
    expect(await faults()).toEqual([{ what: 'entry-order', file: segment(0), line: 3, entry: 1 }]);
    write(segment(0), [lines[0], lines[1], ...lines.slice(1)].join('\n'));
    expect(await faults()).toEqual([{ what: 'entry-repeated', file: segment(0), line: 3, entry: 1 }]);
  });

  it('a line that was slipped in', async () => {
    write(segment(0), read(segment(0)).split('\n').toSpliced(2, 0, 'nonsense').join('\n'));
    expect(await faults()).toEqual([{ what: 'line-unreadable', file: segment(0), line: 3, entry: 2 }]);
    const forged = canonical({ ...receipts[3]!.entry, index: 900 });
    write(segment(0), read(segment(0)).replace('nonsense', forged));
    expect(await faults()).toEqual([{ what: 'entry-order', file: segment(0), line: 3, entry: 900 }]);
  });

  it('a missing segment', async () => {
    rmSync(join(place, segment(1)));
    const found = await faults();
    expect(found[0]).toEqual({ what: 'segment-missing', file: segment(1), line: null, entry: null });
    expect(found[1]).toMatchObject({ what: 'entry-missing' });
  });

  it('a head that is missing, changed, or by another key', async () => {
    const head = read(join('journal', 'head'));
    rmSync(join(place, 'journal', 'head'));
    expect(await faults()).toEqual([{ what: 'head-missing', file: join('journal', 'head'), line: null, entry: null }]);
    write(join('journal', 'head'), head.replace(`\n${size}\n`, `\n${size - 1}\n`));
    expect((await faults())[0]).toMatchObject({ what: 'head-invalid' });
    expect((await faults({ checkpoint: older })).length).toBe(1);
  });

  it('deleted last entries under an older head of the log itself, against a receipt or a newer checkpoint', async () => {
    const newest = read(join('journal', 'head'));
    write(join('journal', 'head'), older);
    expect(await faults()).toEqual([]);
    const at = { file: join('journal', 'head'), line: null };
    expect(await faults({ checkpoint: newest })).toEqual([{ what: 'checkpoint-not-extended', ...at, entry: 12 }]);
    expect(await faults({ receipts: [receipts[15]] })).toEqual([{ what: 'receipt-not-kept', ...at, entry: 15 }]);
    expect(await faults({ receipts: [receipts[5]] })).toEqual([]);
  });

  it('a history that was written anew and signed with the same key', async () => {
    await rewrite('fixture/log', true);
    expect(await faults()).toEqual([]);
    expect(await faults({ checkpoint: older })).toMatchObject([{ what: 'checkpoint-not-extended' }]);
    expect(await faults({ receipts: [receipts[2]] })).toMatchObject([{ what: 'receipt-not-kept', entry: 2 }]);
    expect((await faults({ receipts: [receipts[7]] }))[0]).toMatchObject({ what: 'checkpoint-not-extended' });
  });

  it('a history that was signed anew with another key', async () => {
    const vkey = await rewrite('fixture/log', false);
    expect(await faults()).toEqual([]);
    expect(await faults({ vkey: ledger.vkey })).toMatchObject([{ what: 'key-changed', file: 'ledger.json' }]);
    const found = await faults({ checkpoint: older, receipts: [receipts[5]] });
    expect(found.map(({ what }) => what)).toEqual([
      'key-changed',
      'checkpoint-not-extended',
      'receipt-invalid',
      'receipt-invalid',
      'checkpoint-not-extended',
    ]);
    expect(vkey).not.toBe(ledger.vkey);
  });

  it('a checkpoint of another log, or none at all', async () => {
    expect(await faults({ checkpoint: 'nonsense' })).toMatchObject([{ what: 'checkpoint-invalid', file: null }]);
    const foreign = await createLedger(join(folder, 'foreign'));
    await foreign.close();
    expect(await faults({ checkpoint: foreign.checkpoint().text })).toMatchObject([{ what: 'checkpoint-invalid' }]);
  });

  it('a file of the archive that was changed or taken away', async () => {
    chmodSync(join(place, archivePath(sha256)), 0o644);
    write(archivePath(sha256), 'as published!');
    expect(await faults()).toEqual([{ what: 'archive-changed', file: archivePath(sha256), line: null, entry: null }]);
    rmSync(join(place, archivePath(sha256)));
    expect(await faults()).toEqual([{ what: 'archive-missing', file: segment(0), line: 1, entry: 0 }]);
  });
});

/** Changes entry 2 and signs a tree of it that agrees in itself, as somebody with a key and the disk could. */
async function rewrite(origin: string, isOwnKey: boolean): Promise<string> {
  write(segment(0), read(segment(0)).replace('question 2', 'question 7'));
  const tree = new MerkleTree();
  const count = (await verifyLedger(place)).checked.segments;
  for (let number = 0; number < count; number += 1)
    for (const line of read(segment(number)).trimEnd().split('\n')) tree.append(leafHash(Buffer.from(line)));
  const effects = effectsOf();
  if (isOwnKey) {
    const signer = await readKey(place, parseVkey(ledger.vkey)!, effects.files);
    write(join('journal', 'head'), signHead(signer, origin, tree, null).text);
    return ledger.vkey;
  }
  rmSync(join(place, 'keys', 'ledger.key'));
  const signer = await makeKey(place, origin, effects);
  write(join('journal', 'head'), signHead(signer, origin, tree, null).text);
  const vkey = formatVkey(origin, signer.key.publicKey);
  write('ledger.json', JSON.stringify({ format: 'obras-ledger-1', origin, vkey }));
  return vkey;
}

it('detects 1,000 random mutations of the journal, given an earlier checkpoint', async () => {
  const chance = seededChance(1000);
  const below = (limit: number) => Math.floor(chance() * limit);
  const count = (await verifyLedger(place)).checked.segments;
  const kinds: Record<string, number> = {};
  for (let mutation = 0; mutation < 1000; mutation += 1) {
    const file = chance() < 0.15 ? join('journal', 'head') : segment(below(count));
    const before = readFileSync(join(place, file));
    const how = ['flip', 'cut', 'swap', 'delete', 'double', 'insert'][below(6)]!;
    let after = Buffer.from(before);
    const lines = before.toString('latin1').split('\n');
    const [one, two] = [below(lines.length - 1), below(lines.length - 1)];
    if (how === 'flip') after[below(after.length)]! ^= 1 << below(8);
    else if (how === 'cut') after = after.subarray(0, below(after.length));
    else if (how === 'insert') {
      const at = below(after.length);
      after = Buffer.concat([after.subarray(0, at), Buffer.from([below(256)]), after.subarray(at)]);
    } else {
      const changed =
        how === 'swap'
          ? lines.with(one, lines[two]!).with(two, lines[one]!)
          : how === 'delete'
            ? lines.toSpliced(one, 1)
            : lines.toSpliced(two, 0, lines[one]!);
      after = Buffer.from(changed.join('\n'), 'latin1');
    }
    if (after.equals(before)) continue;
    write(file, after);
    const report = await verifyLedger(place, { checkpoint: older });
    const isNoticed = !report.ok || report.checked.unsignedBytes > 0;
    expect(isNoticed, `${how} in ${file}, mutation ${mutation}`).toBe(true);
    if (report.ok) expect(after.subarray(0, before.length)).toEqual(before);
    for (const { where, detail } of report.problems) expect(`${where}: ${detail}`).toMatch(/journal|handed in/);
    kinds[how] = (kinds[how] ?? 0) + 1;
    write(file, before);
  }
  expect(Object.values(kinds).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(900);
});
