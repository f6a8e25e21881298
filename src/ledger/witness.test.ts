import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
import { readKey, signHead } from './checkpoint.ts';
import { effectsOf } from './effects.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { parseNote, parseVkey, verifyNote } from './note.ts';
import { parseTilePath, type ReadTile } from './tiles.ts';
import { witnessHead } from './witness.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-witness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const place = () => join(folder, String(made++));
const by = { by: 'fixture' };
const name = 'witness.example/w1';
const at = (iso: string) => ({ now: () => new Date(iso) });

/** The static files of a log as it is now. */
const filesOf =
  (ledger: Ledger): ReadTile =>
  async (path) =>
    ledger.tile(parseTilePath(path)!);
const grow = async (ledger: Ledger, count: number) => {
  for (let number = 0; number < count; number += 1) await ledger.append([fixtureSearch(ledger.size)], by);
};

/** Another history signed by the key of the same log. */
async function fork(ledger: Ledger, size: number): Promise<string> {
  const tree = new MerkleTree();
  for (let index = 0; index < size; index += 1) tree.append(leafHash(createHash('sha256').update(`${index}`).digest()));
  const signer = await readKey(ledger.place, parseVkey(ledger.vkey)!, effectsOf().files);
  return signHead(signer, ledger.origin, tree, null).text;
}

describe('a witness', () => {
  it('cosigns as the specification says: the line of its example is good, and any change of it is not', async () => {
    // The example of c2sp.org/tlog-cosignature shows the form; its keys are not published, so ours are held to the bytes.
    const ledger = await createLedger(place());
    await grow(ledger, 3);
    const state = place();
    const seen = await witnessHead(state, {
      checkpoint: ledger.checkpoint().text,
      read: filesOf(ledger),
      logKey: ledger.vkey,
      name,
      effects: at('2023-03-20T13:19:07Z'),
    });
    expect(seen).toMatchObject({ origin: ledger.origin, size: 3, before: null });
    const key = parseVkey(seen.vkey, 'cosignature')!;
    expect(parseVkey(seen.vkey)).toBeNull();
    const bytes = Buffer.concat([Buffer.from(`${name}\n\x04`), Buffer.from(key.publicKey)]);
    expect(key.keyId).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 8));
    const { signatures, text } = parseNote(seen.checkpoint)!;
    expect(signatures).toHaveLength(2);
    const { signature } = signatures[1]!;
    expect(signature).toHaveLength(72);
    expect(Buffer.from(signature).readBigUInt64BE()).toBe(1679318347n);
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(key.publicKey)]);
    const { createPublicKey, verify } = await import('node:crypto');
    const signed = Buffer.from(`cosignature/v1\ntime 1679318347\n${text}`);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify(null, signed, publicKey, signature.slice(8))).toBe(true);
    expect(await verifyNote({ text, signatures }, key)).toBe('good');
    expect(await verifyNote({ text, signatures }, parseVkey(ledger.vkey)!)).toBe('good');
    for (const place of [0, 7, 8, 71]) {
      const changed = Uint8Array.from(signature);
      changed[place]! ^= 1;
      expect(await verifyNote({ text, signatures: [{ ...signatures[1]!, signature: changed }] }, key)).toBe('bad');
    }
    expect(statSync(join(state, 'witness.key')).mode & 0o777).toBe(0o600);
    await ledger.close();
  });

  it('follows a log that only grows, over many sizes, by tiles or by a proof', async () => {
    const ledger = await createLedger(place());
    const state = place();
    const look = (proof?: readonly string[]) =>
      witnessHead(state, {
        checkpoint: ledger.checkpoint().text,
        read: proof ? async () => null : filesOf(ledger),
        ...(proof ? { proof } : {}),
        logKey: ledger.vkey,
        name,
      });
    expect(await look()).toMatchObject({ size: 0, before: null });
    let before = 0;
    for (const step of [1, 1, 2, 5, 0, 60, 200]) {
      await grow(ledger, step);
      const useProof = before > 0 && step % 2 === 1;
      expect(await look(useProof ? ledger.proveConsistency(before) : undefined)).toMatchObject({
        size: ledger.size,
        before,
      });
      before = ledger.size;
    }
    await ledger.close();
  });

  it('refuses what does not extend the last head, says both, and keeps both', async () => {
    const ledger = await createLedger(place());
    await grow(ledger, 5);
    const state = place();
    const old = ledger.checkpoint().text;
    await grow(ledger, 4);
    const ask = (checkpoint: string, more = {}) =>
      witnessHead(state, { checkpoint, read: filesOf(ledger), logKey: ledger.vkey, name, ...more });
    await ask(ledger.checkpoint().text);
    const { root } = ledger.checkpoint();
    const refused = { code: 'verification-failed' };
    for (const bad of [old, await fork(ledger, 9), await fork(ledger, 12)])
      await expect(
        ask(bad, { proof: [] }).catch((error) => {
          expect(error.message).toContain(`size 9, root ${root}`);
          expect(error.message).toMatch(/now: {2}size (5|9|12), root/);
          throw error;
        }),
      ).rejects.toMatchObject(refused);
    const kept = readdirSync(join(state, 'refused'));
    expect(kept).toHaveLength(3);
    for (const each of kept) {
      expect(readFileSync(join(state, 'refused', each, 'seen'), 'utf8')).toBe(ledger.checkpoint().text);
      expect(parseNote(readFileSync(join(state, 'refused', each, 'now'), 'utf8'))).not.toBeNull();
    }
    await grow(ledger, 1);
    await expect(ask(ledger.checkpoint().text, { read: async () => null })).rejects.toMatchObject(refused);
    expect(await ask(ledger.checkpoint().text)).toMatchObject({ size: 10, before: 9 });
    await ledger.close();
  });

  it('believes no other key, and forgets nothing', async () => {
    const [ledger, other] = [await createLedger(place()), await createLedger(place())];
    await grow(ledger, 2);
    const state = place();
    const ask = (more: object) =>
      witnessHead(state, { checkpoint: ledger.checkpoint().text, read: filesOf(ledger), ...more });
    await expect(ask({ name: 'two words', logKey: ledger.vkey })).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(ask({ logKey: ledger.vkey })).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(ask({ name })).rejects.toMatchObject({ code: 'usage-invalid', params: { what: 'log-key' } });
    await expect(ask({ name, logKey: 'nonsense' })).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(ask({ name, logKey: other.vkey })).rejects.toMatchObject({ code: 'verification-failed' });
    await expect(ask({ name, logKey: ledger.vkey, checkpoint: 'x' })).rejects.toMatchObject({
      code: 'verification-failed',
    });
    await ask({ name, logKey: ledger.vkey });
    await ask({});
    await expect(ask({ logKey: other.vkey })).rejects.toMatchObject({ code: 'verification-failed' });
    const [log] = readdirSync(join(state, 'logs'));
    writeFileSync(join(state, 'logs', log!), '{}');
    await expect(ask({ logKey: ledger.vkey })).rejects.toMatchObject({ code: 'ledger-corrupt' });
    await ledger.close();
    await other.close();
  });
});

describe('a ledger', () => {
  it('takes in what witnesses signed and publishes it under its checkpoint', async () => {
    const [ledger, other] = [await createLedger(place()), await createLedger(place())];
    await grow(ledger, 4);
    const head = ledger.checkpoint();
    const look = (state: string, own: Ledger, witness: string) =>
      witnessHead(state, {
        checkpoint: own.checkpoint().text,
        read: filesOf(own),
        logKey: own.vkey,
        name: witness,
      });
    const [one, two] = [place(), place()];
    const first = await look(one, ledger, 'w/1');
    const second = await look(two, ledger, 'w/2');
    await ledger.addCosignature(first.checkpoint, first.vkey);
    await ledger.addCosignature(second.checkpoint, second.vkey);
    const again = await look(one, ledger, 'w/1');
    await ledger.addCosignature(again.checkpoint, again.vkey);
    expect(await ledger.withCosignatures(head)).toBe(head.text + second.line + again.line);
    await grow(ledger, 1);
    expect(await ledger.withCosignatures(ledger.checkpoint())).toBe(ledger.checkpoint().text);
    expect(await ledger.withCosignatures(head)).toContain(second.line);
    const refused = { code: 'verification-failed' };
    await expect(ledger.addCosignature(first.checkpoint, second.vkey)).rejects.toMatchObject(refused);
    await expect(ledger.addCosignature('x', first.vkey)).rejects.toMatchObject(refused);
    await expect(ledger.addCosignature(first.checkpoint, ledger.vkey)).rejects.toMatchObject({ code: 'usage-invalid' });
    const foreign = await look(place(), other, 'w/3');
    await expect(ledger.addCosignature(foreign.checkpoint, foreign.vkey)).rejects.toMatchObject(refused);
    await ledger.close();
    await other.close();
  });
});
