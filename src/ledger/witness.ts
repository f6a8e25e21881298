import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { ObrasError } from '../model/index.ts';
import { newPrivateKey, publicBytes, refusalOf, writeWhole } from './checkpoint.ts';
import { type Effects, effectsOf } from './effects.ts';
import { makeFolders, systemCode } from './files.ts';
import { takeLock } from './lock.ts';
import { verifyConsistency } from './merkle.ts';
import {
  type Checkpoint,
  cosignedText,
  formatVkey,
  parseCheckpoint,
  parseNote,
  parseVkey,
  signatureLine,
  timestamped,
  type VerifierKey,
} from './note.ts';
import { proofsFromTiles, type ReadTile } from './tiles.ts';

/** What a witness remembers of one log. */
const Held = z.object({ origin: z.string(), vkey: z.string(), head: z.string() });
type Held = z.infer<typeof Held>;
const Kept = z.object({ format: z.literal('obras-witness-1'), vkey: z.string() });

/** The witness itself: its key, and the key for whoever relies on it. */
export interface Self {
  readonly secret: KeyObject;
  readonly key: VerifierKey;
  readonly vkey: string;
}

/** A head that was seen and cosigned. */
export interface Witnessed {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  /** Size of the head before it; null when this is the first that this witness saw. */
  readonly before: number | null;
  /** The witness's key (C2SP, 0x04), for whoever relies on it. */
  readonly vkey: string;
  /** The witness's signature line, with its newline. */
  readonly line: string;
  /** The checkpoint with that line under it. */
  readonly checkpoint: string;
}

export interface WitnessRequest {
  /** The checkpoint as the log publishes it. */
  readonly checkpoint: string;
  /** Static files of the log, from which the proof is made; or a proof that was handed over. */
  readonly read: ReadTile;
  readonly proof?: readonly string[];
  /** The log's key; needed when the log is seen for the first time. */
  readonly logKey?: string;
  /** Name of the witness in its signatures; needed when it is made. */
  readonly name?: string;
  readonly effects?: Partial<Effects>;
}

const refuse = (message: string, hint: string, params: Record<string, string> = {}) =>
  new ObrasError('verification-failed', message, { params, hint });

/**
 * Looks at the head of somebody's log as a witness (C2SP tlog-witness, run by hand or by a clock): it must be signed by
 * the log's key and extend the last head that this witness saw, shown by a consistency proof. Then it is kept, durably,
 * and only then cosigned (`cosignature/v1`). A head that does not extend the last one is refused with both heads
 * (`verification-failed`) and kept as evidence under `refused/`. `folder` holds the witness: key, name, heads.
 */
export async function witnessHead(folder: string, request: WitnessRequest): Promise<Witnessed> {
  const effects = effectsOf(request.effects);
  await makeFolders(effects.files, folder);
  const lock = await takeLock(folder, effects);
  try {
    const self = await openSelf(folder, request.name, effects);
    const head = parseCheckpoint(request.checkpoint);
    if (head === null)
      throw refuse('That is not a signed checkpoint.', 'Name the address of a log, or its checkpoint.');
    const held = await readHeld(folder, head.origin, effects);
    const logKey = requireLogKey(held, request.logKey, head.origin);
    const refusal = await refusalOf(request.checkpoint, head.origin, logKey.key);
    if (refusal !== null)
      throw refuse(`The checkpoint of ${head.origin} is not good: ${refusal}.`, 'Nothing was cosigned.');
    const last = held === null ? null : (parseCheckpoint(held.head) as Checkpoint);
    const fault = last === null ? null : await faultBetween(last, head, request);
    if (fault !== null && last !== null) {
      await keepEvidence(folder, last, head, effects);
      throw refuse(
        `The head does not extend the last one that was seen (${fault}).\nseen: size ${last.size}, root ${last.root}\nnow:  size ${head.size}, root ${head.root}`,
        `Both signed heads are kept in ${join(folder, 'refused')}: show them to others who hold heads of this log.`,
        { origin: head.origin, seen: String(last.size), size: String(head.size), reason: fault },
      );
    }
    const line = await keepAndCosign(folder, self, { head, vkey: logKey.text }, effects);
    const { origin, size, root } = head;
    const checkpoint = request.checkpoint + line;
    return { origin, size, root, before: last?.size ?? null, vkey: self.vkey, line, checkpoint };
  } finally {
    await lock.release();
  }
}

/** Keeps a head that was found good, durably, and only then signs it: the witness's signature line. */
export async function keepAndCosign(
  folder: string,
  self: Self,
  { head, vkey }: { readonly head: Checkpoint; readonly vkey: string },
  effects: Effects,
): Promise<string> {
  const own: Held = { origin: head.origin, vkey, head: head.text };
  await makeFolders(effects.files, join(folder, 'logs'));
  await writeWhole(effects.files, heldPath(folder, head.origin), Buffer.from(`${JSON.stringify(own, null, 2)}\n`));
  const at = Math.floor(effects.now().getTime() / 1000);
  const { text } = parseNote(head.text)!;
  const signature = timestamped(at, sign(null, Buffer.from(cosignedText(text, at), 'utf8'), self.secret));
  return signatureLine({ name: self.key.name, keyId: self.key.keyId, signature });
}

async function faultBetween(
  last: Checkpoint,
  head: Checkpoint,
  { read, proof }: WitnessRequest,
): Promise<string | null> {
  if (head.size < last.size) return 'it is shorter';
  if (head.size === last.size) return head.root === last.root ? null : 'it has the same size and another root';
  if (last.size === 0) return null;
  let shown: readonly string[];
  try {
    shown = proof ?? (await proofsFromTiles(read, head.size).consistency(last.size));
  } catch (error) {
    throw refuse(
      `There is no proof that the log of ${head.size} entries begins with the ${last.size} that were seen: ${(error as Error).message}.`,
      'Name the address of the log or a folder with its tiles, or hand over a proof (--proof).',
    );
  }
  const claim = { from: last.size, to: head.size, fromRoot: last.root, toRoot: head.root, proof: shown };
  return verifyConsistency(claim) ? null : 'the proof does not lead from one to the other';
}

export async function keepEvidence(
  folder: string,
  last: Checkpoint,
  head: Checkpoint,
  { files }: Effects,
): Promise<void> {
  const name = createHash('sha256').update(last.text).update(head.text).digest('hex').slice(0, 16);
  await makeFolders(files, join(folder, 'refused', name));
  await writeWhole(files, join(folder, 'refused', name, 'seen'), Buffer.from(last.text));
  await writeWhole(files, join(folder, 'refused', name, 'now'), Buffer.from(head.text));
}

function requireLogKey(
  held: Held | null,
  given: string | undefined,
  origin: string,
): { key: VerifierKey; text: string } {
  if (held !== null && given !== undefined && given !== held.vkey)
    throw refuse(
      `The log ${origin} is known here under another key: ${held.vkey}.`,
      'A log that changes its key is another log; ask whoever runs it.',
    );
  const text = held?.vkey ?? given;
  if (text === undefined)
    throw new ObrasError('usage-invalid', `The log ${origin} is new here, and its key was not given.`, {
      params: { what: 'log-key' },
      hint: 'Give --log-key KEY, as whoever runs the log tells it by another way than the log itself.',
    });
  const key = parseVkey(text);
  if (key === null)
    throw new ObrasError('usage-invalid', 'That is not the key of a log.', {
      params: { what: 'log-key' },
      hint: 'A key looks like name+0123abcd+AbC…',
    });
  return { key, text };
}

async function readText(path: string, { files }: Effects): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const damaged = (path: string, cause?: unknown) =>
  new ObrasError('ledger-corrupt', `${path} cannot be read.`, {
    params: { file: path },
    hint: 'Restore the folder of the witness from a backup; with a new one it would forget what it saw.',
    cause,
  });

const heldPath = (folder: string, origin: string): string =>
  join(folder, 'logs', createHash('sha256').update(origin).digest('hex').slice(0, 32));

/** What the witness of a folder knows of a log; null when it never saw it. */
export async function readHeld(folder: string, origin: string, effects: Effects): Promise<Held | null> {
  const path = heldPath(folder, origin);
  const text = await readText(path, effects);
  if (text === null) return null;
  try {
    const held = Held.parse(JSON.parse(text));
    if (parseCheckpoint(held.head) === null) throw new Error('not a checkpoint');
    return held;
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** The witness of a folder; made with a new key when the folder holds none. */
export async function openSelf(folder: string, name: string | undefined, effects: Effects): Promise<Self> {
  const path = join(folder, 'witness.json');
  const keyPath = join(folder, 'witness.key');
  const text = await readText(path, effects);
  if (text === null) {
    if (name === undefined || !/^[^\s+\p{Cc}]+$/u.test(name))
      throw new ObrasError('usage-invalid', 'A new witness needs a name without spaces and plus signs.', {
        params: { what: 'name' },
        hint: 'Give --name, such as witness.example.org/w1.',
      });
    const secret = newPrivateKey(effects.random);
    const vkey = formatVkey(name, publicBytes(secret), 'cosignature');
    const pem = Buffer.from(secret.export({ type: 'pkcs8', format: 'pem' }));
    await writeWhole(effects.files, keyPath, pem, 0o600);
    const self = { format: 'obras-witness-1', vkey };
    await writeWhole(effects.files, path, Buffer.from(`${JSON.stringify(self, null, 2)}\n`));
    return { secret, key: parseVkey(vkey, 'cosignature')!, vkey };
  }
  try {
    const { vkey } = Kept.parse(JSON.parse(text));
    const key = parseVkey(vkey, 'cosignature');
    const secret = createPrivateKey(Buffer.from(await effects.files.read(keyPath)));
    if (key === null || formatVkey(key.name, publicBytes(secret), 'cosignature') !== vkey) throw new Error('other key');
    return { secret, key, vkey };
  } catch (cause) {
    throw damaged(path, cause);
  }
}
