// A second institution is the witness: logs of our own ask it over HTTP by C2SP tlog-witness, and it cosigns what extends
// what it saw, keeps it before it answers, and refuses everything else by the status that the text names.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readKey, signHead } from '../src/ledger/checkpoint.ts';
import { effectsOf } from '../src/ledger/effects.ts';
import {
  askingBody,
  createLedger,
  type Ledger,
  openWitness,
  parseNote,
  parseVkey,
  verifyNote,
  type WitnessService,
} from '../src/ledger/index.ts';
import { leafHash, MerkleTree } from '../src/ledger/merkle.ts';
import { serve, witnessApp } from '../src/server/index.ts';
import { freshFolder, inProcess, jsonOf } from './cli-program.ts';
import { fixtureSearch } from './fixtures/ledger-drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-cosign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const place = () => join(folder, String(made++));
const grow = async (ledger: Ledger, count: number) => {
  for (let number = 0; number < count; number += 1)
    await ledger.append([fixtureSearch(ledger.size)], { by: 'fixture' });
};
const logOf = (origin: string) => createLedger(place(), {}, { origin });
/** Another history signed by the key of the same log. */
async function fork(ledger: Ledger, size: number, origin = ledger.origin): Promise<string> {
  const tree = new MerkleTree();
  for (let index = 0; index < size; index += 1) tree.append(leafHash(createHash('sha256').update(`${index}`).digest()));
  const signer = await readKey(ledger.place, parseVkey(ledger.vkey)!, effectsOf().files);
  return signHead(signer, origin, tree, null).text;
}

let log: Ledger;
let state: string;
let witness: WitnessService;
const faults: object[] = [];
const send = async (body: string, path = '/add-checkpoint', init: RequestInit = { method: 'POST', body }) => {
  const response = await witnessApp(witness, { log: (event) => faults.push(event) }).fetch(
    new Request(`http://x${path}`, init),
  );
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const ask = (old: number, to = log.size, proof?: readonly string[]) => {
  const { text } = log.checkpoint();
  return send(askingBody(old, proof ?? (old === 0 || old >= to ? [] : log.proveConsistency(old, to)), text));
};
const sizeSeen = () => {
  const files = readdirSync(join(state, 'logs'));
  return files.map((file) =>
    Number((JSON.parse(readFileSync(join(state, 'logs', file), 'utf8')) as { head: string }).head.split('\n')[1]),
  );
};
beforeEach(async () => {
  log = await logOf('obras/one');
  await grow(log, 3);
  state = place();
  witness = await openWitness(state, { logKeys: [log.vkey], name: 'witness.example/w1' });
  return async () => {
    await witness.close();
    await log.close();
    expect(faults).toEqual([]);
  };
});

describe('a witness that is asked', () => {
  it('cosigns the first head, and each that extends it, after it has kept it', async () => {
    for (const old of [0, 3, 7, 8]) {
      const { status, type, text } = await ask(old);
      expect([old, status, type]).toEqual([old, 200, 'text/plain; charset=utf-8']);
      expect(text).toMatch(/^— witness\.example\/w1 [A-Za-z0-9+/=]+\n$/);
      expect(await verifyNote(parseNote(log.checkpoint().text + text)!, parseVkey(witness.vkey, 'cosignature')!)).toBe(
        'good',
      );
      expect(sizeSeen()).toEqual([log.size]);
      // Once more the same head: as good as before.
      expect((await ask(log.size)).status).toBe(200);
      await grow(log, old === 0 ? 4 : 1);
    }
  });

  it('says the size that it knows where another is named, also after it was started again', async () => {
    await ask(0);
    await grow(log, 2);
    for (const old of [0, 1, 2, 4, 5])
      expect([old, await ask(old)]).toEqual([old, { status: 409, type: 'text/x.tlog.size', text: '3\n' }]);
    await witness.close();
    witness = await openWitness(state, { logKeys: [] });
    expect((await ask(0)).text).toBe('3\n');
    expect((await ask(3)).status).toBe(200);
    await expect(openWitness(state, { logKeys: [] })).rejects.toMatchObject({ code: 'ledger-locked' });
  });

  it('refuses a log that it does not know, another key, and a signature that does not fit', async () => {
    const other = await logOf('obras/two');
    const twin = await logOf('obras/one');
    await grow(other, 1);
    await grow(twin, 1);
    expect((await send(askingBody(0, [], other.checkpoint().text))).status).toBe(404);
    expect((await send(askingBody(0, [], twin.checkpoint().text))).status).toBe(403);
    expect((await send(askingBody(0, [], await fork(log, 3, 'obras/three')))).status).toBe(404);
    const { text } = log.checkpoint();
    const lines = text.split('\n');
    const spoilt = [
      `${lines[0]}\n4\n${lines.slice(2).join('\n')}`,
      text.replace(/.(=*\n)$/, (end) => (end[0] === 'A' ? `B${end.slice(1)}` : `A${end.slice(1)}`)),
    ];
    for (const each of spoilt) expect([400, 403]).toContain((await send(askingBody(0, [], each))).status);
    expect(readdirSync(state)).not.toContain('logs');
    await Promise.all([other.close(), twin.close()]);
  });

  it('refuses a proof that does not lead there, and a head that does not extend the last; a fork it keeps as evidence', async () => {
    await ask(0);
    await grow(log, 6);
    const proof = log.proveConsistency(3, 9);
    const { text } = log.checkpoint();
    const wrong = [
      [],
      proof.slice(1),
      [...proof, proof[0] as string],
      [...proof].reverse(),
      proof.map((hash, at) => (at === 0 ? `${hash.slice(0, -1)}${hash.endsWith('0') ? 1 : 0}` : hash)),
      log.proveConsistency(4, 9),
    ];
    for (const each of wrong) expect((await send(askingBody(3, each, text))).status).toBe(422);
    expect((await send(askingBody(3, proof, await fork(log, 9)))).status).toBe(422);
    expect(await send(askingBody(3, [], await fork(log, 3)))).toMatchObject({ status: 409, text: '3\n' });
    const [evidence] = readdirSync(join(state, 'refused'));
    expect(readFileSync(join(state, 'refused', evidence as string, 'now'), 'utf8')).toBe(await fork(log, 3));
    expect((await send(askingBody(3, [], await fork(log, 2)))).status).toBe(400);
    expect((await send(askingBody(2, [], await fork(log, 2)))).text).toBe('3\n');
    expect(sizeSeen()).toEqual([3]);
    expect((await ask(3)).status).toBe(200);
    expect((await send(askingBody(9, proof, text))).status).toBe(422);
  });

  it('refuses what is no such request', async () => {
    const { text } = log.checkpoint();
    const hash = Buffer.alloc(32).toString('base64');
    const bad = [
      '',
      'old',
      'old 0',
      `old 0\n${text}`,
      `old -1\n\n${text}`,
      `old 00\n\n${text}`,
      `old 0 \n\n${text}`,
      `new 0\n\n${text}`,
      `old 1e3\n\n${text}`,
      `old 0\n${hash}x\n\n${text}`,
      `old 0\nAAAA\n\n${text}`,
      `old 0\n${`${hash}\n`.repeat(64)}\n${text}`,
      `old 0\r\n\r\n${text}`,
      `old 0\n\n${text}x`,
      `old 0\n\n${text.slice(0, -1)}`,
      `\n\n${text}`,
      `old 99999999999999999999\n\n${text}`,
      'old 0\n\n\0',
      `old 9\n\n${text}`,
    ];
    for (const body of bad) expect([body, (await send(body)).status]).toEqual([body, 400]);
    expect((await send('x'.repeat(65_537))).status).toBe(413);
    expect((await send('', '/add-checkpoint', {})).status).toBe(405);
    expect((await send('', '/', {})).text).toBe(`${witness.vkey}\n`);
    expect((await send('', '/x')).status).toBe(404);
    expect(readdirSync(state)).not.toContain('logs');
  });

  it('of many who ask at once, cosigns one history', async () => {
    await ask(0);
    const other = await fork(log, 5);
    await grow(log, 2);
    const mine = askingBody(3, log.proveConsistency(3, 5), log.checkpoint().text);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        send(at % 2 === 0 ? mine : askingBody(3, log.proveConsistency(3, 5), other)),
      ),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    expect(answers.every(({ status }) => [200, 409, 422].includes(status))).toBe(true);
    expect(sizeSeen()).toEqual([5]);
  });
});

describe('a log that asks', () => {
  it('takes in what the witness signed, from the size that the witness knows, and says who refused', async () => {
    const home = freshFolder();
    expect((await inProcess(home, ['init', '--json'])).code).toBe(0);
    const ledgerPlace = join(home, 'obras', 'ledger');
    const { vkey } = JSON.parse(readFileSync(join(ledgerPlace, 'ledger.json'), 'utf8')) as { vkey: string };
    await witness.close();
    witness = await openWitness(state, { logKeys: [vkey] });
    const { url, close } = await serve(witnessApp(witness, { log: (event) => faults.push(event) }), {
      host: '127.0.0.1',
      port: 0,
    });
    const args = ['checkpoint', '--ask', url, '--witness', witness.vkey, '--json'];
    const first = jsonOf(await inProcess(home, args));
    const { openLedger } = await import('../src/ledger/index.ts');
    const ledger = await openLedger(ledgerPlace);
    await grow(ledger, 5);
    await ledger.close();
    const second = jsonOf(await inProcess(home, args));
    expect([first.size, second.size]).toEqual([(second.size as number) - 5, expect.any(Number)]);
    const kept = readFileSync(join(ledgerPlace, 'witnesses', String(second.size)), 'utf8');
    expect(kept).toMatch(/^— witness\.example\/w1 /);
    expect((await inProcess(home, ['checkpoint', '--ask', url, '--json'])).code).toBe(2);
    expect((await inProcess(home, [...args.slice(0, 4), log.vkey, '--json'])).code).toBe(2);
    // A log that was put back from a backup knows less than the witness does.
    const stranger = freshFolder();
    await inProcess(stranger, ['init', '--json']);
    const refused = await inProcess(stranger, args);
    expect([refused.code, refused.err + refused.out]).toEqual([5, expect.stringContaining('add-checkpoint')]);
    await close();
    expect((await inProcess(home, args)).code).toBe(9);
  });
});
