import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonical, EntryEnvelope, type EntryKind, entryBodies, type Sha256 } from '../model/index.ts';
import { archivePath, openArchive } from './archive.ts';
import { headPath, refusalOf } from './checkpoint.ts';
import { type Effects, effectsOf } from './effects.ts';
import { systemCode } from './files.ts';
import { readSignedLeaves } from './journal-state.ts';
import { markPath, readMark } from './ledger.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { type Checkpoint, parseCheckpoint, parseVkey, type VerifierKey } from './note.ts';
import { type Receipt, verifyReceipt } from './receipt.ts';
import { mintedBy } from './said.ts';
import { readLines, segmentPath } from './segments.ts';

/** What can be wrong with a ledger. */
export type FaultKind =
  | 'head-missing'
  | 'head-invalid'
  | 'head-not-reached'
  | 'root-mismatch'
  | 'segment-missing'
  | 'line-unreadable'
  | 'line-not-canonical'
  | 'entry-invalid'
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-order'
  | 'entry-repeated'
  | 'id-repeated'
  | 'key-changed'
  | 'checkpoint-invalid'
  | 'checkpoint-not-extended'
  | 'receipt-invalid'
  | 'receipt-not-kept'
  | 'archive-changed'
  | 'archive-missing';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly what: FaultKind;
  /** For people: `journal/000000.jsonl, line 12`. */
  readonly where: string;
  /** Path below the ledger's folder; null when it is about something that was handed in. */
  readonly file: string | null;
  /** From 1; null where lines do not apply. */
  readonly line: number | null;
  /** First byte in the file, from 0. */
  readonly byte: number | null;
  /** Index of the entry. */
  readonly entry: number | null;
  readonly detail: string;
}

export interface LedgerReport {
  readonly ok: boolean;
  readonly checked: {
    /** Entries under the signed head. */
    readonly entries: number;
    readonly segments: number;
    readonly archiveFiles: number;
    readonly archiveBytes: number;
    readonly checkpoints: number;
    readonly receipts: number;
    /** Bytes after the last signed entry: a write that was under way or was killed. Never part of the log. */
    readonly unsignedBytes: number;
  };
  readonly problems: readonly Fault[];
}

export interface VerifyOptions {
  /** A head that was kept elsewhere: what came before it must still be there, in order, unchanged. */
  readonly checkpoint?: string;
  /** The log's key as you hold it from elsewhere. */
  readonly vkey?: string;
  /** Receipts that people hold. */
  readonly receipts?: readonly unknown[];
  readonly effects?: Partial<Effects>;
}

interface Place {
  readonly file: string | null;
  readonly line?: number;
  readonly byte?: number;
  readonly entry?: number;
}

class Faults {
  readonly list: Fault[] = [];

  add(what: FaultKind, { file, line, byte, entry }: Place, detail: string): void {
    const where = [file ?? 'what was handed in', line === undefined ? null : `line ${line}`];
    this.list.push({
      what,
      where: where.filter((part) => part !== null).join(', '),
      file,
      line: line ?? null,
      byte: byte ?? null,
      entry: entry ?? null,
      detail,
    });
  }
}

interface SeenLine extends Place {
  readonly file: string;
  readonly hash: Uint8Array;
}

/**
 * Checks a whole ledger on disk, offline and without writing or locking: every line, the tree, the signed head, and
 * every file of the archive; with a checkpoint, key or receipts from elsewhere also that nothing was taken back.
 * Names what is wrong and where. Safe while a writer is at work. `ledger-missing` when there is no ledger.
 */
export async function verifyLedger(place: string, options: VerifyOptions = {}): Promise<LedgerReport> {
  const effects = effectsOf(options.effects);
  const { mark, key } = await readMark(place, effects);
  const faults = new Faults();
  if (options.vkey !== undefined && options.vkey !== mark.vkey)
    faults.add('key-changed', { file: markPath }, `it names the key ${mark.vkey}, expected ${options.vkey}`);

  const head = await checkHead(place, mark.origin, key, effects, faults);
  const journal = await checkLines(place, head, effects, faults);
  const tree = new MerkleTree();
  for (const { hash } of journal.lines.slice(0, head?.size ?? journal.lines.length)) tree.append(hash);
  if (head !== null && tree.size === head.size && tree.root() !== head.root && faults.list.length === 0)
    faults.add('root-mismatch', { file: headPath }, `the ${head.size} entries give another root than the head signs`);

  let checkpoints = 0;
  if (options.checkpoint !== undefined) {
    checkpoints += 1;
    await checkCheckpoint(options.checkpoint, mark.origin, key, tree, head, faults);
  }
  for (const receipt of options.receipts ?? []) await checkReceipt(receipt, options.vkey ?? mark.vkey, tree, faults);
  const archive = await checkArchive(place, effects, journal.references, faults);
  return {
    ok: faults.list.length === 0,
    checked: {
      entries: tree.size,
      segments: journal.segments,
      ...archive,
      checkpoints,
      receipts: options.receipts?.length ?? 0,
      unsignedBytes: journal.unsignedBytes,
    },
    problems: faults.list,
  };
}

async function checkHead(
  place: string,
  origin: string,
  key: VerifierKey,
  { files }: Effects,
  faults: Faults,
): Promise<Checkpoint | null> {
  let text: string;
  try {
    text = new TextDecoder().decode(await files.read(join(place, headPath)));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    faults.add('head-missing', { file: headPath }, 'the signed head is missing: nothing says how far the journal went');
    return null;
  }
  const refusal = await refusalOf(text, origin, key);
  if (refusal === null) return parseCheckpoint(text);
  faults.add('head-invalid', { file: headPath }, refusal);
  return null;
}

/** Reads every line up to the head (all of them when there is no valid head) and says what is wrong with each. */
async function checkLines(place: string, head: Checkpoint | null, effects: Effects, faults: Faults) {
  const { files } = effects;
  const names = (await files.list(join(place, 'journal'))).filter((name) => /^\d{6,}\.jsonl$/.test(name));
  const signed = head === null ? null : await readSignedLeaves(files, place, head);
  const size = head?.size ?? Number.POSITIVE_INFINITY;
  const lines: SeenLine[] = [];
  const seen = new Map<number, SeenLine>();
  const minted = new Map<string, number>();
  const references: { sha256: Sha256; from: Place }[] = [];
  const changed: { index: number; at: SeenLine }[] = [];
  const guessed = new Set<number>();
  let unsignedBytes = 0;
  let highest = -1;
  let expected = 0;

  for (const name of names) {
    const file = join('journal', name);
    while (file !== segmentPath(expected) && expected < Number.parseInt(name, 10)) {
      faults.add('segment-missing', { file: segmentPath(expected) }, 'the segment is missing');
      expected += 1;
    }
    expected += 1;
    let number = 0;
    let end = 0;
    for await (const { bytes, offset, isWhole } of readLines(files, join(place, file))) {
      if (seen.size >= size) break;
      number += 1;
      const at: SeenLine = { file, line: number, byte: offset, hash: leafHash(bytes) };
      if (isWhole) end = offset + bytes.length + 1;
      const said = isWhole ? readSaid(bytes) : 'the line is cut off, or longer than an entry may be';
      if (typeof said === 'string') {
        if (head === null && !isWhole) break;
        const index = highest + 1;
        faults.add('line-unreadable', { ...at, entry: index }, said);
        highest = index;
        guessed.add(index);
        seen.set(index, at);
        lines.push(at);
        continue;
      }
      const { index } = said;
      const where = { file, line: number, byte: offset, entry: index };
      if (guessed.delete(index)) seen.delete(index);
      lines.push(at);
      if (!said.isCanonical) faults.add('line-not-canonical', where, 'the line is not the canonical form of its entry');
      if (said.fault !== null) faults.add('entry-invalid', where, said.fault);
      if (index >= size) faults.add('entry-order', where, `entry ${index} stands before the end of the signed log`);
      else if (seen.has(index)) faults.add('entry-repeated', where, `entry ${index} stands twice`);
      else if (index < highest) faults.add('entry-order', where, `entry ${index} stands after entry ${highest}`);
      if (index < size && signed !== null && !seen.has(index) && !isSame(signed.leaf(index), at.hash))
        changed.push({ index, at });
      if (index < size && !seen.has(index)) seen.set(index, at);
      if (index < size) highest = Math.max(highest, index);
      const id = mintedBy(said);
      if (id !== null) {
        const first = minted.get(id);
        if (first === undefined) minted.set(id, index);
        else if (first !== index) faults.add('id-repeated', where, `${id} was already given by entry ${first}`);
      }
      for (const sha256 of referencesOf(said)) references.push({ sha256, from: where });
    }
    const total = await sizeOf(join(place, file), effects);
    if (total > end) unsignedBytes += total - end;
  }
  sayChanged(changed, faults);
  sayMissing(seen, head, faults);
  return { lines, segments: names.length, references, unsignedBytes };
}

async function sizeOf(path: string, { files }: Effects): Promise<number> {
  const file = await files.open(path, 'read');
  try {
    return await file.size();
  } finally {
    await file.close();
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

interface SaidLine {
  readonly index: number;
  readonly kind: string;
  readonly body: unknown;
  readonly isCanonical: boolean;
  readonly fault: string | null;
}

function readSaid(bytes: Uint8Array): SaidLine | string {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return 'the line is not JSON in UTF-8';
  }
  const envelope = EntryEnvelope.safeParse(value);
  if (!envelope.success) return `the line is not an entry: ${envelope.error.issues[0]!.path.map(String).join('.')}`;
  const { index, kind, body } = envelope.data;
  const parsed = entryBodies[kind as EntryKind].safeParse(body);
  const issue = parsed.success ? null : parsed.error.issues[0]!;
  return {
    index,
    kind,
    body,
    isCanonical: canonical(value) === text,
    fault: issue === null ? null : `${kind}: ${issue.path.map(String).join('.')}: ${issue.message}`,
  };
}

function referencesOf({ kind, body }: SaidLine): Sha256[] {
  if (kind !== 'source' || typeof body !== 'object' || body === null) return [];
  const { sha256, reader } = body as { sha256?: unknown; reader?: { mapping?: unknown } | null };
  return [sha256, reader?.mapping].filter((each): each is string => typeof each === 'string');
}

/** Consecutive changed entries are one fault: after a deletion with renumbering every later entry is another one. */
function sayChanged(changed: readonly { index: number; at: SeenLine }[], faults: Faults): void {
  let from = 0;
  for (let to = 1; to <= changed.length; to += 1) {
    if (to < changed.length && changed[to]!.index === changed[to - 1]!.index + 1) continue;
    const first = changed[from]!;
    const last = changed[to - 1]!.index;
    const { file, line, byte } = first.at;
    faults.add(
      'entry-changed',
      { file, entry: first.index, ...(line === undefined ? {} : { line }), ...(byte === undefined ? {} : { byte }) },
      first.index === last
        ? `entry ${last} is not the one that was signed`
        : `entries ${first.index} to ${last} are not the ones that were signed`,
    );
    from = to;
  }
}

function sayMissing(seen: ReadonlyMap<number, SeenLine>, head: Checkpoint | null, faults: Faults): void {
  const size = head?.size ?? seen.size;
  for (let index = 0; index < size; index += 1) {
    if (seen.has(index)) continue;
    const first = index;
    while (index + 1 < size && !seen.has(index + 1)) index += 1;
    const before = seen.get(first - 1);
    const place: Place = before
      ? { file: before.file, entry: first, ...(before.line === undefined ? {} : { line: before.line + 1 }) }
      : { file: segmentPath(0), line: 1, entry: first };
    const names = first === index ? `entry ${first} is` : `entries ${first} to ${index} are`;
    if (index === size - 1 && head !== null)
      faults.add('head-not-reached', place, `${names} missing at the end: the head signs ${head.size} entries`);
    else faults.add('entry-missing', place, `${names} missing`);
  }
}

async function checkCheckpoint(
  text: string,
  origin: string,
  key: VerifierKey,
  tree: MerkleTree,
  head: Checkpoint | null,
  faults: Faults,
): Promise<void> {
  const here = { file: null };
  const refusal = await refusalOf(text, origin, key);
  const checkpoint = parseCheckpoint(text);
  if (refusal !== null)
    faults.add(
      refusal.startsWith('it is not signed by') ? 'key-changed' : 'checkpoint-invalid',
      here,
      `the checkpoint: ${refusal}`,
    );
  if (checkpoint === null || checkpoint.origin !== origin) return;
  holdAgainst(checkpoint, tree, head, faults);
}

function holdAgainst(checkpoint: Checkpoint, tree: MerkleTree, head: Checkpoint | null, faults: Faults): void {
  const { size, root } = checkpoint;
  const now = `the log now has ${tree.size} entries${head === null ? '' : `, root ${head.root}`}`;
  if (size > tree.size)
    faults.add(
      'checkpoint-not-extended',
      { file: headPath, entry: tree.size },
      `entries ${tree.size} to ${size - 1} were removed from the end: the checkpoint has size ${size}, root ${root}; ${now}`,
    );
  else if (tree.root(size) !== root)
    faults.add(
      'checkpoint-not-extended',
      { file: headPath },
      `the first ${size} entries are not those of the checkpoint (root ${root}, here ${tree.root(size)}); ${now}`,
    );
}

async function checkReceipt(receipt: unknown, vkey: string, tree: MerkleTree, faults: Faults): Promise<void> {
  const verdict = await verifyReceipt(receipt, parseVkey(vkey) === null ? undefined : vkey);
  for (const problem of verdict.problems) faults.add('receipt-invalid', { file: null }, `the receipt: ${problem}`);
  const { index, leafHash: leaf, checkpoint: text } = receipt as Receipt;
  const checkpoint = typeof text === 'string' ? parseCheckpoint(text) : null;
  if (!Number.isSafeInteger(index) || index < 0 || checkpoint === null) return;
  if (index >= tree.size || bytesToHex(tree.leaf(index)) !== leaf)
    faults.add(
      'receipt-not-kept',
      { file: index >= tree.size ? headPath : null, entry: index },
      index >= tree.size
        ? `entry ${index}, which the receipt shows, was removed: the log ends before it`
        : `entry ${index} is not the one that the receipt shows`,
    );
  else holdAgainst(checkpoint, tree, null, faults);
}

async function checkArchive(
  place: string,
  effects: Effects,
  references: readonly { sha256: Sha256; from: Place }[],
  faults: Faults,
) {
  const held = await openArchive(place, effects).list();
  let archiveBytes = 0;
  for (const sha256 of held) {
    const file = await effects.files.open(join(place, archivePath(sha256)), 'read');
    const hash = createHash('sha256');
    try {
      for (let position = 0; ; ) {
        const chunk = await file.read(position, 1 << 20);
        if (chunk.length === 0) break;
        hash.update(chunk);
        position += chunk.length;
        archiveBytes += chunk.length;
      }
    } finally {
      await file.close();
    }
    const found = hash.digest('hex');
    if (found !== sha256)
      faults.add('archive-changed', { file: archivePath(sha256) }, `its bytes have the SHA-256 ${found}`);
  }
  const names = new Set(held);
  for (const { sha256, from } of references)
    if (!names.has(sha256)) faults.add('archive-missing', from, `${archivePath(sha256)}, which it names, is missing`);
  return { archiveFiles: held.length, archiveBytes };
}
