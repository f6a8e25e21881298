import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { dirname, join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import type { Effects } from './effects.ts';
import { type Files, systemCode } from './files.ts';
import type { MerkleTree } from './merkle.ts';
import {
  type Checkpoint,
  checkpointBody,
  formatNote,
  formatVkey,
  parseCheckpoint,
  parseNote,
  parseVkey,
  type VerifierKey,
  verifyNote,
} from './note.ts';

/** Where the private key lies below the ledger's folder. */
export const keyPath = join('keys', 'ledger.key');
/** Where the last signed head lies below the ledger's folder. */
export const headPath = join('journal', 'head');

const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs heads; `secret` derives other keys of the ledger and never leaves the process. */
export interface Signer {
  readonly key: VerifierKey;
  readonly secret: Uint8Array;
  sign(text: string): string;
}

/** An Ed25519 private key from 32 random bytes. */
export const newPrivateKey = (random: (length: number) => Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Prefix, random(32)]), format: 'der', type: 'pkcs8' });

/** The 32 bytes of the public half. */
export function publicBytes(key: KeyObject): Uint8Array {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return new Uint8Array(spki.subarray(spki.length - 32));
}

function signerOf(key: KeyObject, name: string): Signer {
  const verifier = parseVkey(formatVkey(name, publicBytes(key))) as VerifierKey;
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  return {
    key: verifier,
    secret: new Uint8Array(pkcs8.subarray(pkcs8.length - 32)),
    sign: (text) =>
      formatNote(text, [
        { name, keyId: verifier.keyId, signature: new Uint8Array(sign(null, Buffer.from(text, 'utf8'), key)) },
      ]),
  };
}

/** Makes an Ed25519 key pair from 32 random bytes and writes the private half, readable by its owner only. */
export async function makeKey(place: string, name: string, { files, random }: Effects): Promise<Signer> {
  const key = newPrivateKey(random);
  await writeWhole(files, join(place, keyPath), Buffer.from(key.export({ type: 'pkcs8', format: 'pem' })), 0o600);
  return signerOf(key, name);
}

/** Reads the private key of a ledger; it must be the one that `vkey` names. */
export async function readKey(place: string, vkey: VerifierKey, files: Files): Promise<Signer> {
  let signer: Signer;
  try {
    const pem = Buffer.from(await files.read(join(place, keyPath))).toString('utf8');
    signer = signerOf(createPrivateKey(pem), vkey.name);
  } catch (cause) {
    throw new ObrasError('ledger-corrupt', `The signing key ${keyPath} cannot be read.`, {
      params: { file: keyPath, reason: systemCode(cause) ?? 'not a key' },
      hint: 'Put the key back from where it is kept, or open the ledger for reading only.',
      cause,
    });
  }
  if (signer.key.keyId !== vkey.keyId)
    throw new ObrasError('ledger-head-inconsistent', `The key in ${keyPath} is not the key of this ledger.`, {
      params: { file: keyPath, expected: vkey.keyId, found: signer.key.keyId },
      hint: 'Put the key back that ledger.json names.',
    });
  return signer;
}

/**
 * Writes a file beside its place and makes it durable; the function it returns puts it in place. The file is the old
 * one or the whole new one, whatever happens.
 */
export async function stageFile(
  files: Files,
  target: string,
  bytes: Uint8Array,
  mode = 0o644,
): Promise<() => Promise<void>> {
  const temporary = `${target}.tmp`;
  await files.remove(temporary);
  const file = await files.open(temporary, 'fresh', mode);
  try {
    await file.append(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return async () => {
    await files.rename(temporary, target);
    await files.syncFolder(dirname(target));
  };
}

/** Stages a file and puts it in place at once. */
export async function writeWhole(files: Files, target: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
  await (await stageFile(files, target, bytes, mode))();
}

/**
 * Signs the head of a tree, if and only if the tree begins with everything that was signed before: otherwise
 * `ledger-head-inconsistent`, and nothing is signed.
 */
export function signHead(signer: Signer, origin: string, tree: MerkleTree, last: Checkpoint | null): Checkpoint {
  if (last !== null && (tree.size < last.size || tree.root(last.size) !== last.root))
    throw new ObrasError('ledger-head-inconsistent', 'The journal does not extend the last head that was signed.', {
      params: { size: String(tree.size), signed: String(last.size) },
      hint: 'Run the verification of the ledger; restore the journal from a backup that is as new as its head.',
    });
  const root = tree.root();
  return { origin, size: tree.size, root, text: signer.sign(checkpointBody(origin, tree.size, root)) };
}

/** Why a checkpoint is not one of this log by this key; null when it is. */
export async function refusalOf(text: string, origin: string | null, key: VerifierKey): Promise<string | null> {
  const checkpoint = parseCheckpoint(text);
  const note = parseNote(text);
  if (checkpoint === null || note === null) return 'it is not a signed checkpoint';
  if (origin !== null && checkpoint.origin !== origin) return `it belongs to the log ${checkpoint.origin}`;
  const verdict = await verifyNote(note, key);
  if (verdict === 'other-key') return `it is not signed by the key ${key.name}+${key.keyId}`;
  if (verdict === 'bad') return 'its signature does not fit its text';
  if (verdict === 'unsupported') return 'this browser cannot check Ed25519 signatures';
  return null;
}
