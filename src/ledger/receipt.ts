import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonical, type Entry, type Json, type Sha256 } from '../model/index.ts';
import { leafHash, verifyInclusion } from './merkle.ts';
import { parseCheckpoint, parseNote, parseVkey, verifyNote } from './note.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const ReceiptShape = z.object({
  entry: z.looseObject({ index: z.number().int().nonnegative() }),
  index: z.number().int().nonnegative(),
  leafHash: Hash,
  inclusionProof: z.array(Hash).max(64),
  checkpoint: z.string(),
  vkey: z.string(),
});

/**
 * What a contributor is handed: the entry as stored, its place, the audit path and the signed head. With it anybody
 * can show, offline, that the log accepted these very words. JSON.
 */
export interface Receipt {
  readonly entry: Entry;
  readonly index: number;
  readonly leafHash: Sha256;
  /** Hashes, nearest sibling first (RFC 6962, 2.1.1). */
  readonly inclusionProof: readonly Sha256[];
  /** The whole signed note. */
  readonly checkpoint: string;
  /** The log's public key. Worth only as much as the way by which it came: compare it with one from elsewhere. */
  readonly vkey: string;
}

export interface ReceiptProblem {
  /** Which check failed; pages and the command line have a sentence for each. */
  readonly what:
    | 'not-a-receipt'
    | 'index'
    | 'entry-changed'
    | 'other-key'
    | 'checkpoint'
    | 'proof'
    | 'key'
    | 'signature'
    | 'unsupported';
  /** The same exactly, in English. */
  readonly detail: string;
}

export interface Verdict {
  readonly ok: boolean;
  /** What is wrong; none when ok. */
  readonly problems: readonly ReceiptProblem[];
}

/** The leaf hash of an entry as stored, as hexadecimal. */
export function entryHash(entry: unknown): Sha256 {
  return bytesToHex(leafHash(new TextEncoder().encode(canonical(entry as Json))));
}

/**
 * Checks a receipt offline: entry → leaf hash → audit path → root → signature. Pure but for WebCrypto; runs in a
 * browser. Pass `vkey` when you hold the log's key from another hand; without it only the receipt's agreement with
 * itself is shown. Never throws for bad input.
 */
export async function verifyReceipt(receipt: unknown, vkey?: string): Promise<Verdict> {
  const shape = ReceiptShape.safeParse(receipt);
  if (!shape.success) {
    const issue = shape.error.issues[0]!;
    return {
      ok: false,
      problems: [
        { what: 'not-a-receipt', detail: `not a receipt: ${issue.path.map(String).join('.')}: ${issue.message}` },
      ],
    };
  }
  const { entry, index, leafHash: leaf, inclusionProof, checkpoint: text, vkey: ownKey } = shape.data;
  const problems: ReceiptProblem[] = [];
  const wrong = (what: ReceiptProblem['what'], detail: string) => problems.push({ what, detail });
  if (entry.index !== index) wrong('index', `the entry says index ${entry.index}, the receipt ${index}`);
  let hash: Sha256 | null = null;
  try {
    hash = entryHash((receipt as { entry: unknown }).entry);
  } catch {
    wrong('entry-changed', 'the entry is not JSON');
  }
  if (hash !== null && hash !== leaf) wrong('entry-changed', 'the entry was changed: its hash is not the leaf hash');
  if (vkey !== undefined && vkey !== ownKey) wrong('other-key', 'the receipt names another key than the one given');
  const checkpoint = parseCheckpoint(text);
  if (checkpoint === null) {
    wrong('checkpoint', 'the checkpoint is not a signed checkpoint');
  } else {
    const { size, root } = checkpoint;
    if (!verifyInclusion({ index, size, leafHash: leaf, root, proof: inclusionProof }))
      wrong('proof', `the proof does not lead from the leaf to the root of the checkpoint (size ${size})`);
  }
  const key = parseVkey(vkey ?? ownKey);
  const note = parseNote(text);
  if (key === null) wrong('key', 'the key is not a verifier key');
  else if (note !== null) {
    const verdict = await verifyNote(note, key);
    if (verdict === 'other-key') wrong('other-key', `the checkpoint is not signed by ${key.name}+${key.keyId}`);
    if (verdict === 'bad') wrong('signature', 'the signature does not fit the checkpoint');
    if (verdict === 'unsupported') wrong('unsupported', 'Ed25519 signatures cannot be checked here');
  }
  return { ok: problems.length === 0, problems };
}
