import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it as pythonIt } from 'vitest';
import { buildEdition, exportEdition, openEdition, verifyEdition, verifyEditionLog } from '../src/edition/index.ts';
import {
  type ConsistencyClaim,
  createLedger,
  type InclusionClaim,
  type Ledger,
  openLedger,
  type Receipt,
  verifyConsistency,
  verifyInclusion,
  verifyLedger,
  verifyReceipt,
} from '../src/ledger/index.ts';
import { canonical } from '../src/model/index.ts';
import { fixtureSearch } from './fixtures/ledger-drafts.ts';
import { seededChance } from './fixtures/simulated-disk.ts';

/** The second verifier shares no code with the program: where the two differ, one of them is wrong. */
const script = fileURLToPath(new URL('../verifier/obras_verify.py', import.meta.url));
const python = ['python3', 'python'].find((name) =>
  /^Python 3/.test(spawnSync(name, ['--version']).stdout?.toString() ?? ''),
);
const it = pythonIt.skipIf(python === undefined);
const run = (task: readonly string[], input: readonly object[] = []) =>
  spawnSync(python as string, [script, ...task], {
    input: input.map((line) => JSON.stringify(line)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' },
  });
const ask = (task: string[], input: readonly object[] = [], exit = 0): string => {
  const { stdout, stderr, status } = run(task, input);
  expect(`${status} ${stderr}`).toBe(`${exit} `);
  return stdout.trimEnd();
};
const verdicts = (task: string[], input: readonly object[]) =>
  ask(task, input)
    .split('\n')
    .map((line) => line === 'true');

const folder = mkdtempSync(join(tmpdir(), 'obras-verifier-'));
const place = join(folder, 'ledger');
const size = 257;
let ledger: Ledger;
let receipts: Receipt[];
const roots = new Map<number, string>();
beforeAll(async () => {
  await (await createLedger(place)).close();
  ledger = await openLedger(place, { segmentBytes: 10_000 });
  await ledger.put(Buffer.from('as published'));
  receipts = [];
  for (let number = 0; number < size; number += 1) {
    receipts.push(...(await ledger.append([fixtureSearch(number, 'ñ " \\ \u2028 €')], { by: 'fixture' })));
    roots.set(number + 1, ledger.checkpoint().root);
  }
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

it('agrees on 10,000 random proofs and 10,000 forged ones', () => {
  const chance = seededChance(9162);
  const below = (limit: number) => Math.floor(chance() * limit);
  const forge = (hex: string) => {
    const at = below(64);
    return hex.slice(0, at) + (Number.parseInt(hex[at]!, 16) ^ (1 + below(15))).toString(16) + hex.slice(at + 1);
  };
  const forgeProof = (proof: readonly string[]) => {
    const at = below(Math.max(1, proof.length));
    const how = below(4);
    if (how === 0 && proof.length > 0) return proof.with(at, forge(proof[at]!));
    if (how === 1 && proof.length > 0) return proof.toSpliced(at, 1);
    if (how === 2 && proof.length > 1) return [...proof].reverse();
    return proof.toSpliced(at, 0, createHash('sha256').update(String(chance())).digest('hex'));
  };
  const claims: (InclusionClaim | ConsistencyClaim)[] = [];
  for (let number = 0; number < 10_000; number += 1) {
    const to = 1 + below(size);
    const from = 1 + below(to);
    if (number % 2 === 0) {
      const proof = ledger.proveInclusion(from - 1, to);
      const claim = { index: from - 1, size: to, leafHash: receipts[from - 1]!.leafHash, root: roots.get(to)!, proof };
      const forged = [
        { ...claim, proof: forgeProof(proof) },
        { ...claim, leafHash: forge(claim.leafHash) },
        { ...claim, root: forge(claim.root) },
        { ...claim, index: below(to + 2) },
        { ...claim, size: 1 + below(size) },
      ];
      claims.push(claim, forged[below(5)]!);
    } else {
      const proof = ledger.proveConsistency(from, to);
      const claim = { from, to, fromRoot: roots.get(from)!, toRoot: roots.get(to)!, proof };
      const forged = [
        { ...claim, proof: forgeProof(proof) },
        { ...claim, fromRoot: forge(claim.fromRoot) },
        { ...claim, toRoot: forge(claim.toRoot) },
        { ...claim, from: below(to + 2) },
        { ...claim, to: 1 + below(size) },
      ];
      claims.push(claim, forged[below(5)]!);
    }
  }
  const ours = claims.map((claim) => ('index' in claim ? verifyInclusion(claim) : verifyConsistency(claim)));
  expect(verdicts(['proofs'], claims)).toEqual(ours);
  expect(ours.filter((verdict, place) => place % 2 === 0 && verdict)).toHaveLength(10_000);
  // No proof states the size of its trees: a size that gives the same path is accepted, which is why sizes are signed.
  const hashes = (claim: object) =>
    JSON.stringify(Object.entries(claim).filter(([, value]) => typeof value !== 'number'));
  let sameHashes = 0;
  for (let place = 1; place < claims.length; place += 2) {
    if (!ours[place]) continue;
    expect(hashes(claims[place]!)).toBe(hashes(claims[place - 1]!));
    sameHashes += 1;
  }
  expect(sameHashes).toBeLessThan(1500);
});

it('agrees on receipts, good and changed', async () => {
  const tried = receipts.flatMap((receipt, place) => [
    receipt,
    [
      { ...receipt, entry: { ...receipt.entry, by: 'other' } as Receipt['entry'] },
      { ...receipt, checkpoint: receipts[(place + 7) % size]!.checkpoint },
      { ...receipt, inclusionProof: receipt.inclusionProof.slice(1) },
      { ...receipt, index: place + 1 },
      { ...receipt, checkpoint: receipt.checkpoint.replace(/=\n\n/, 'A\n\n') },
    ][place % 5]!,
  ]);
  const ours: boolean[] = [];
  for (const receipt of tried) ours.push((await verifyReceipt(receipt, ledger.vkey)).ok);
  expect(verdicts(['receipts', '--vkey', ledger.vkey], tried)).toEqual(ours);
  expect(ours.filter((_, place) => place % 2 === 0).every(Boolean)).toBe(true);
  expect(ours.filter((_, place) => place % 2 === 1).filter(Boolean).length).toBeLessThan(2);
});

it('agrees on the whole ledger and on a spoilt one', async () => {
  const checkpoint = join(folder, 'checkpoint');
  writeFileSync(checkpoint, receipts[100]!.checkpoint);
  const { root } = ledger.checkpoint();
  expect(JSON.parse(ask(['ledger', place, '--checkpoint', checkpoint]))).toEqual({
    ok: true,
    size,
    root,
    problems: [],
  });
  expect(await verifyLedger(place, { checkpoint: receipts[100]!.checkpoint })).toMatchObject({ ok: true });
  const spoilt = join(folder, 'spoilt');
  cpSync(place, spoilt, { recursive: true });
  appendFileSync(join(spoilt, 'journal', '000000.jsonl'), '{"torn');
  const file = join(spoilt, 'journal', '000001.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"hits":', '"hits":1'));
  expect(JSON.parse(ask(['ledger', spoilt], [], 5))).toMatchObject({ ok: false });
  expect(await verifyLedger(spoilt)).toMatchObject({ ok: false });
});

it('agrees on an edition, its log and its export, whole and spoilt', async () => {
  const editions = join(folder, 'editions');
  const { id, path, manifest } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
  expect(ask(['edition', path])).toMatch(/^well/);
  expect(await verifyEditionLog(path, manifest.journal)).toEqual([]);
  const edition = await openEdition(editions, { id });
  const out = join(folder, 'out');
  await exportEdition(edition, out, { format: 'csv', tables: ['source'] });
  await edition.close();
  expect(ask(['export', out])).toMatch(/^well/);
  expect(ask(['export', out, '--vkey', ledger.vkey])).toMatch(/^well/);
  const old = join(folder, 'old');
  const now = join(path, 'checkpoint');
  writeFileSync(old, receipts[99]!.checkpoint);
  expect(ask(['consistency', old, now, '--tiles', path, '--vkey', ledger.vkey])).toMatch(/^well/);
  const proof = join(folder, 'proof.json');
  writeFileSync(proof, JSON.stringify({ proof: ledger.proveConsistency(100, size) }));
  expect(ask(['consistency', old, now, '--proof', proof])).toMatch(/^well/);
  writeFileSync(proof, JSON.stringify(ledger.proveConsistency(101, size)));
  expect(ask(['consistency', old, now, '--proof', proof], [], 5)).toContain('not shown to extend');
  for (const file of ['tile/0/000', 'tile/1/000.p/1', 'tile/entries/001.p/1', 'checkpoint', 'tables/source.parquet']) {
    const bytes = readFileSync(join(path, file));
    const changed = Buffer.from(bytes);
    changed[bytes.length - 2]! ^= 1;
    writeFileSync(join(path, file), changed);
    expect(ask(['edition', path], [], 5)).toContain(file);
    expect((await verifyEdition(path)).problems.map((problem) => problem.file)).toEqual([file]);
    writeFileSync(join(path, file), bytes);
  }
  writeFileSync(join(path, 'extra'), '');
  expect(ask(['edition', path], [], 5)).toContain('extra');
  rmSync(join(path, 'extra'));
  writeFileSync(join(out, 'checkpoint'), receipts[99]!.checkpoint.replace('\n100\n', '\n101\n'));
  expect(ask(['export', out], [], 5)).toContain('does not fit');
  expect(run(['edition', join(folder, 'nowhere')]).status).toBe(3);
});

it('writes numbers and strings in canonical form as RFC 8785 does', () => {
  const values = [
    0,
    -0,
    1,
    -1.5,
    1e21,
    1e20,
    123456789012345680000,
    1e-6,
    1e-7,
    5e-324,
    1.7976931348623157e308,
    0.1,
    2 ** 53,
    4.5,
    2e-3,
    'é\u0000\u001f\u007f\u2028"\\/\ud83d\ude00',
    { '\ud83d\ude00': 1, '\ufb33': 2, a: null, A: true },
  ];
  const own =
    'import json,sys;sys.path.insert(0,sys.argv[1]);import obras_verify as v\nfor line in sys.stdin: print(v.canonical(json.loads(line)))';
  const { stdout } = spawnSync(python as string, ['-c', own, dirname(script)], {
    input: values.map((value) => JSON.stringify(value)).join('\n'),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' },
  });
  expect(stdout.trimEnd().split('\n')).toEqual(values.map((value) => canonical(value)));
});
