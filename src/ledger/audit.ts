import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../model/index.ts';
import { archivePath, openArchive } from './archive.ts';
import { type Fault, Faults, type Place } from './audit-faults.ts';
import { type CheckedLines, checkFileLines, checkRows } from './audit-lines.ts';
import { headPath, refusalOf } from './checkpoint.ts';
import { type Effects, effectsOf } from './effects.ts';
import { systemCode } from './files.ts';
import { type EntryRow, readPostgresLog } from './journal-postgres.ts';
import { markPath, readMark, requireStore } from './ledger.ts';
import { MerkleTree } from './merkle.ts';
import { type Checkpoint, parseCheckpoint, parseVkey, type VerifierKey } from './note.ts';
import { openPersonal, personalFiles, personalPath } from './personal.ts';
import { type Receipt, verifyReceipt } from './receipt.ts';
import type { Memory } from './said.ts';

export type { Fault, FaultKind } from './audit-faults.ts';

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
    /** Personal parts that are held, each the one that its entry names. */
    readonly personal: number;
    /** Personal parts that were removed: no fault, but to be known. */
    readonly removed: readonly { readonly entry: number; readonly on: string; readonly reason: string }[];
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
  /** As `OpenOptions` has it. */
  readonly journalUrl?: string | null;
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

  const url = requireStore(mark, options.journalUrl);
  const { head, journal, readPersonal, held } = await (url === null
    ? lookAtFiles(place, mark.origin, key, effects, faults)
    : lookAtDatabase(url, mark.origin, key, faults));
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
  const personal = await checkPersonal(journal.memory, readPersonal, held, faults);
  return {
    ok: faults.list.length === 0,
    checked: {
      entries: tree.size,
      segments: journal.segments,
      ...archive,
      checkpoints,
      receipts: options.receipts?.length ?? 0,
      ...personal,
      unsignedBytes: journal.unsignedBytes,
    },
    problems: faults.list,
  };
}

interface Looked {
  readonly head: Checkpoint | null;
  readonly journal: CheckedLines;
  readonly readPersonal: (hash: string) => Promise<Uint8Array | null>;
  /** Hashes of the personal parts that are there. */
  readonly held: readonly string[];
}

async function lookAtFiles(
  place: string,
  origin: string,
  key: VerifierKey,
  effects: Effects,
  faults: Faults,
): Promise<Looked> {
  let text: string | null = null;
  try {
    text = new TextDecoder().decode(await effects.files.read(join(place, headPath)));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const head = await checkHead(text, headPath, origin, key, faults);
  const journal = await checkFileLines(place, head, effects, faults);
  const personal = personalFiles(effects.files, place);
  return { head, journal, readPersonal: personal.read, held: await personal.list() };
}

async function lookAtDatabase(url: string, origin: string, key: VerifierKey, faults: Faults): Promise<Looked> {
  const rows: EntryRow[] = [];
  const { head: text, personal } = await readPostgresLog(url, origin, (row) => rows.push(row));
  const head = await checkHead(text, 'obras_log', origin, key, faults);
  return {
    head,
    journal: checkRows(rows, head, faults),
    readPersonal: async (hash) => personal.get(hash) ?? null,
    held: [...personal.keys()],
  };
}

async function checkHead(
  text: string | null,
  file: string,
  origin: string,
  key: VerifierKey,
  faults: Faults,
): Promise<Checkpoint | null> {
  if (text === null) {
    faults.add('head-missing', { file }, 'the signed head is missing: nothing says how far the journal went');
    return null;
  }
  const refusal = await refusalOf(text, origin, key);
  if (refusal === null) return parseCheckpoint(text);
  faults.add('head-invalid', { file }, refusal);
  return null;
}

/** Every personal part is the one that its entry names, or its removal was said and it is gone. */
async function checkPersonal(
  { personal, removed }: Memory,
  read: Looked['readPersonal'],
  held: readonly string[],
  faults: Faults,
): Promise<Pick<LedgerReport['checked'], 'personal' | 'removed'>> {
  const there = new Set(held);
  let kept = 0;
  const gone: LedgerReport['checked']['removed'][number][] = [];
  for (const [entry, hash] of personal) {
    const file = personalPath(hash);
    const removal = removed.get(entry);
    if (removal !== undefined) {
      gone.push({ entry, ...removal });
      if (there.has(hash))
        faults.add(
          'personal-not-removed',
          { file, entry },
          `its removal was said on ${removal.on}, and it is still there`,
        );
      continue;
    }
    const bytes = there.has(hash) ? await read(hash) : null;
    if (bytes === null) faults.add('personal-missing', { file, entry }, 'it is missing, and no removal was said');
    else if (openPersonal(hash, bytes) === undefined)
      faults.add('personal-changed', { file, entry }, 'it is not the one that the entry names');
    else kept += 1;
  }
  return { personal: kept, removed: gone };
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
  for (const { detail } of verdict.problems) faults.add('receipt-invalid', { file: null }, `the receipt: ${detail}`);
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
