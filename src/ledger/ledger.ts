import { join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type Entry, type EntryBody, type Json, ObrasError, parseEntry, type Sha256 } from '../model/index.ts';
import { diskProblem, openArchive } from './archive.ts';
import { headPath, keyPath, makeKey, readKey, refusalOf, type Signer, writeWhole } from './checkpoint.ts';
import { addCosignature, readCosignatures } from './cosignatures.ts';
import { type Downloaded, type DownloadOptions, downloadInto } from './download.ts';
import { type Effects, effectsOf } from './effects.ts';
import { type Gathered, type GatherOptions, gatherInto } from './fetch.ts';
import { makeFolders, systemCode } from './files.ts';
import { type Journal, openJournal } from './journal.ts';
import { openFileStore } from './journal-files.ts';
import { createPostgresLog, openPostgresStore } from './journal-postgres.ts';
import type { JournalStore } from './journal-store.ts';
import { type Lock, takeLock } from './lock.ts';
import { emptyRoot } from './merkle.ts';
import { type Checkpoint, checkpointBody, formatVkey, parseCheckpoint, parseVkey, type VerifierKey } from './note.ts';
import { openPersonal } from './personal.ts';
import { entryHash, type Receipt } from './receipt.ts';
import type { Memory, Offer, PersonalDraft } from './said.ts';
import { bundleBytes, type Tile, tileAt, tileBytes, tilePath } from './tiles.ts';

/** Where a ledger says that it is one, which log it is and by which key it signs. */
export const markPath = 'ledger.json';
const Mark = z.object({
  format: z.literal('obras-ledger-1'),
  origin: z.string().min(1),
  vkey: z.string().refine((text) => parseVkey(text) !== null, 'a verifier key'),
  /** Where the journal is kept: in files of this folder, or in the PostgreSQL that the caller names. */
  journal: z.enum(['files', 'postgresql']).default('files'),
});
export type Mark = z.infer<typeof Mark>;

/** Who says it and when. `at` is left out for now (the clock of the effects). */
export interface Saying {
  readonly by: string;
  readonly at?: string;
}

export type PersonalState =
  | { readonly state: 'none' }
  | { readonly state: 'held'; readonly content: Json }
  | { readonly state: 'removed'; readonly on: string; readonly reason: string };

/** The only memory: an archive of bytes and a journal of entries. */
export interface Ledger {
  /** The folder. */
  readonly place: string;
  /** The name of the log in its checkpoints. */
  readonly origin: string;
  /** The public key in text form. */
  readonly vkey: string;
  readonly isReadOnly: boolean;
  /** May several processes write at the same time? Then it may be kept open: call `refresh` before reading. */
  readonly isShared: boolean;
  /** Takes in what others have said since; a ledger in files sees the log as it was when it was opened. */
  refresh(): Promise<void>;
  /** Number of entries under the signed head; for a reader: when it was opened. */
  readonly size: number;

  /** Keeps bytes in the archive; returns their SHA-256. */
  put(bytes: Uint8Array): Promise<Sha256>;
  /** The bytes of a hash, checked: `not-found`, or `ledger-corrupt` naming the file. */
  get(sha256: Sha256): Promise<Uint8Array>;
  /** The path of archived bytes, hashed again; for what is too large to be held whole. Only to be read. */
  file(sha256: Sha256): Promise<string>;
  has(sha256: Sha256): Promise<boolean>;
  /** Every hash in the archive. */
  list(): Promise<Sha256[]>;
  /** A file or an http(s) address into the archive. See `gatherInto`. */
  gather(address: string, options?: GatherOptions): Promise<Gathered>;
  /** A large file from an http(s) address, resumed where an earlier try stopped. See `downloadInto`. */
  download(address: string, options?: DownloadOptions): Promise<Downloaded>;

  /**
   * Says things, all or none, in order. When it returns they are on the disk under a signed head.
   * `journal-entry-invalid` (kind, field), `journal-duplicate`, `disk-full`; then nothing of it is written. What a
   * draft has under `personal` is kept beside the journal: the entry holds only its salted hash.
   */
  append(drafts: readonly PersonalDraft[], saying: Saying): Promise<Receipt[]>;
  /** The entries in order, each read through its schema and held against its leaf hash. */
  entries(range?: { readonly from?: number; readonly to?: number }): AsyncGenerator<Entry, void, undefined>;
  /** One entry; `not-found` beyond the end. */
  entry(index: number): Promise<Entry>;

  /** The personal part of an entry: its content; or that it was removed, when and why; or that there is none. */
  personal(index: number): Promise<PersonalState>;
  /**
   * Says that the personal part of an entry is removed, then destroys it. Entry, leaf hash, index and every proof stay
   * as they are. Again is harmless. `not-found` where the entry has none.
   */
  removePersonal(index: number, reason: EntryBody<'personal-removed'>['reason'], saying: Saying): Promise<void>;

  /** The last signed head. */
  checkpoint(): Checkpoint;
  /** The root of the first `size` entries. */
  root(size: number): Sha256;
  proveInclusion(index: number, size?: number): Sha256[];
  /** That the log of `to` entries begins with the log of `from` entries (at least 1). */
  proveConsistency(from: number, to?: number): Sha256[];
  /** The leaf hash of an entry as stored. Take it from here: a later version may read more fields into an entry. */
  leafHash(index: number): Sha256;
  /** A receipt under the present head. */
  receipt(index: number): Promise<Receipt>;

  /** A head with what witnesses have signed under it. */
  withCosignatures(head: { readonly size: number; readonly text: string }): Promise<string>;
  /** Takes in a head that a witness has signed, by the witness's key: `verification-failed` when it is not of this log. */
  addCosignature(checkpoint: string, witness: string): Promise<Checkpoint>;
  /** The bytes of a static file of the log (C2SP tlog-tiles) as wide as asked; `not-found` beyond the signed head. */
  tile(tile: Tile): Promise<Uint8Array>;

  /** Waits for what is being written and lets the lock go. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** No lock, no writing: any number may read while one writes. */
  readonly readOnly?: boolean;
  readonly effects?: Partial<Effects>;
  /**
   * A checkpoint that was kept elsewhere (the last edition's, say): `ledger-head-inconsistent` when the journal does
   * not begin with what it signs, as after an old backup was put back.
   */
  readonly extends?: string;
  /** Address of the PostgreSQL that holds the journal, where `ledger.json` says that one does. */
  readonly journalUrl?: string | null;
  /** A segment that has reached so many bytes is followed by a new one. Default 16 MiB. */
  readonly segmentBytes?: number;
}

/** What only this folder may see of a ledger. */
export interface LedgerInside {
  readonly effects: Effects;
  readonly signer: Signer | null;
  readonly memory: () => Memory;
  readonly appendOffers: (offers: readonly Offer[]) => Promise<void>;
}
const insides = new WeakMap<Ledger, LedgerInside>();

export function insideOf(ledger: Ledger): LedgerInside {
  const inside = insides.get(ledger);
  if (inside === undefined) throw new TypeError('not a ledger that was opened here');
  return inside;
}

/** Reads the mark of a ledger; `ledger-missing` when the folder is not one. */
export async function readMark(place: string, { files }: Effects): Promise<{ mark: Mark; key: VerifierKey }> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(join(place, markPath));
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT' && systemCode(cause) !== 'ENOTDIR') throw cause;
    throw new ObrasError('ledger-missing', `There is no ledger at ${place}.`, {
      params: { place },
      hint: 'Make one with `obras init`.',
      cause,
    });
  }
  try {
    const mark = Mark.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { mark, key: parseVkey(mark.vkey)! };
  } catch (cause) {
    throw new ObrasError('ledger-corrupt', `${join(place, markPath)} is not the mark of a ledger of this version.`, {
      params: { file: markPath },
      hint: 'Restore ledger.json from a backup.',
      cause,
    });
  }
}

/**
 * Makes an empty ledger with a new key and opens it for writing. `ledger-exists` when the folder holds one.
 * `origin` is the log's name in its checkpoints; by default `obras/` and 16 random hexadecimal digits.
 */
export async function createLedger(
  place: string,
  effects?: Partial<Effects>,
  options: { readonly origin?: string; readonly journalUrl?: string | null } = {},
): Promise<Ledger> {
  const world = effectsOf(effects);
  try {
    await makeFolders(world.files, place);
    const lock = await takeLock(place, world);
    try {
      await makeLedger(place, world, options);
    } catch (error) {
      await lock.release();
      throw error;
    }
    // Opened under the same lock: else another who comes to make it could hold the lock for that moment.
    const { journalUrl = null } = options;
    return await open(place, effects === undefined ? { journalUrl } : { effects, journalUrl }, lock);
  } catch (error) {
    throw diskProblem(error, place);
  }
}

async function makeLedger(
  place: string,
  world: Effects,
  { origin: name, journalUrl = null }: { readonly origin?: string; readonly journalUrl?: string | null },
): Promise<void> {
  const { files } = world;
  if ((await files.kind(join(place, markPath))) !== null)
    throw new ObrasError('ledger-exists', `There is already a ledger at ${place}.`, {
      params: { place },
      hint: 'Open it, or choose another folder.',
    });
  const origin = name ?? `obras/${Buffer.from(world.random(8)).toString('hex')}`;
  for (const folder of ['keys', 'journal', 'archive']) await makeFolders(files, join(place, folder));
  if ((await files.list(join(place, 'journal'))).some((name) => name.endsWith('.jsonl')))
    throw new ObrasError('ledger-exists', `${place} holds a journal without ledger.json.`, {
      params: { place },
      hint: 'Restore ledger.json from a backup, or choose another folder.',
    });
  if (journalUrl !== null && (await files.kind(join(place, keyPath))) !== null)
    throw new ObrasError('ledger-exists', `${place} holds a signing key without ledger.json.`, {
      params: { place },
      hint: 'Restore ledger.json from a backup; or, if nothing was ever said there, choose another folder.',
    });
  const signer = await makeKey(place, origin, world);
  const vkey = formatVkey(origin, signer.key.publicKey);
  const head = signer.sign(checkpointBody(origin, 0, emptyRoot));
  if (journalUrl !== null) await createPostgresLog(journalUrl, origin, vkey, head);
  else await writeWhole(files, join(place, headPath), Buffer.from(head));
  await writeMark(
    place,
    { format: 'obras-ledger-1', origin, vkey, journal: journalUrl === null ? 'files' : 'postgresql' },
    world,
  );
}

/** The signer of a ledger, from its private key. */
export const readSigner = (place: string, key: VerifierKey, { files }: Effects): Promise<Signer> =>
  readKey(place, key, files);

/** Writes the mark; a ledger in files says nothing of where its journal is, as it always did. */
export async function writeMark(place: string, { journal, ...mark }: Mark, { files }: Effects): Promise<void> {
  const shown = journal === 'files' ? mark : { ...mark, journal };
  await writeWhole(files, join(place, markPath), Buffer.from(`${JSON.stringify(shown, null, 2)}\n`));
}

/** The address of the database of a ledger, null for one in files; `usage-invalid` when mark and setting disagree. */
export function requireStore({ journal }: Mark, journalUrl: string | null | undefined): string | null {
  if (journal === 'files') {
    if (!journalUrl) return null;
    throw new ObrasError('usage-invalid', 'A PostgreSQL is configured, but the journal of this ledger is in files.', {
      params: { what: 'journalUrl' },
      hint: 'Move it with `obras journal --to postgresql`, or take journalUrl away.',
    });
  }
  if (journalUrl) return journalUrl;
  throw new ObrasError('usage-invalid', 'The journal of this ledger is in PostgreSQL, and no address is configured.', {
    params: { what: 'journalUrl' },
    hint: 'Set journalUrl (OBRAS_JOURNAL_URL) to the address of the database.',
  });
}

/** Opens the journal of a ledger wherever its mark says that it is. */
export async function openStore(
  place: string,
  mark: Mark,
  key: VerifierKey,
  signer: Signer | null,
  effects: Effects,
  options: Pick<OpenOptions, 'journalUrl' | 'segmentBytes'>,
  held: Lock | null = null,
): Promise<JournalStore> {
  const url = requireStore(mark, options.journalUrl);
  if (url === null) return openFileStore(place, mark.origin, key, signer, effects, options.segmentBytes, held);
  await held?.release();
  return openPostgresStore(url, mark.origin, key, signer);
}

/**
 * Opens a ledger. The journal is read, its root computed from the entries and held against the last signed head:
 * `ledger-missing`, `ledger-locked` (names the holder), `ledger-corrupt` (names segment and line),
 * `ledger-head-inconsistent`. A writer cuts the torn end that a kill may have left.
 */
export const openLedger = (place: string, options: OpenOptions = {}): Promise<Ledger> => open(place, options, null);

async function identityOf(place: string, isReadOnly: boolean, effects: Effects) {
  const { mark, key } = await readMark(place, effects);
  return { mark, key, signer: isReadOnly ? null : await readSigner(place, key, effects) };
}

async function open(place: string, options: OpenOptions, held: Lock | null): Promise<Ledger> {
  const effects = effectsOf(options.effects);
  const isReadOnly = options.readOnly === true;
  const { mark, key, signer } = await identityOf(place, isReadOnly, effects).catch(async (error) => {
    await held?.release();
    throw error;
  });
  const archive = openArchive(place, effects);
  let journal: Journal;
  try {
    const store = await openStore(place, mark, key, signer, effects, options, held);
    journal = openJournal(place, store, isReadOnly, effects.random);
  } catch (error) {
    throw diskProblem(error, join(place, 'journal'));
  }
  try {
    await requireExtension(options.extends, mark.origin, key, journal);
  } catch (error) {
    await journal.close();
    throw error;
  }

  const requireWriter = () => {
    if (isReadOnly)
      throw new ObrasError('usage-invalid', 'The ledger is open for reading only.', { params: { place } });
  };
  const receiptOf = (entry: unknown, index: number): Receipt => {
    const { tree, head } = journal.state();
    return {
      entry: entry as Entry,
      index,
      leafHash: entryHash(entry),
      inclusionProof: tree.proveInclusion(index, head.size),
      checkpoint: head.text,
      vkey: mark.vkey,
    };
  };
  const raw = async (index: number): Promise<unknown> => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= journal.state().head.size)
      throw new ObrasError('not-found', `The journal has no entry ${index}.`, { params: { index: String(index) } });
    for await (const { bytes } of journal.lines(index, index + 1)) return JSON.parse(new TextDecoder().decode(bytes));
    throw new Error('unreachable');
  };
  const read = (value: unknown, index: number): Entry => {
    try {
      return parseEntry(value);
    } catch (cause) {
      const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
      const kind = String((value as { kind?: unknown }).kind);
      const field = issue?.path.map(String).join('.') ?? '';
      throw new ObrasError('journal-entry-invalid', `Entry ${index} (${kind}) does not fit this version: ${field}.`, {
        params: { kind, field, reason: issue?.message ?? '', index: String(index) },
        hint: 'Open the ledger with the version that wrote it.',
        cause,
      });
    }
  };

  const ledger: Ledger = {
    place,
    origin: mark.origin,
    vkey: mark.vkey,
    isReadOnly,
    isShared: journal.isShared,
    refresh: journal.refresh,
    get size() {
      return journal.state().head.size;
    },
    async put(bytes) {
      requireWriter();
      return archive.put(bytes);
    },
    get: archive.get,
    file: archive.file,
    has: archive.has,
    list: archive.list,
    async gather(address, gatherOptions) {
      requireWriter();
      return gatherInto(archive, address, effects, gatherOptions);
    },
    async download(address, downloadOptions) {
      requireWriter();
      return downloadInto(archive, place, address, effects, downloadOptions);
    },
    async append(drafts, { by, at }) {
      const instant = at ?? effects.now().toISOString();
      const { stored } = await journal.append(drafts.map((draft) => ({ draft, by, at: instant })));
      return stored.map(({ entry }) => receiptOf(entry, entry.index));
    },
    async *entries({ from = 0, to = journal.state().head.size } = {}) {
      const decoder = new TextDecoder();
      const end = Math.min(to, journal.state().head.size);
      for await (const { index, bytes } of journal.lines(from, end))
        yield read(JSON.parse(decoder.decode(bytes)), index);
    },
    async entry(index) {
      return read(await raw(index), index);
    },
    async personal(index) {
      const { memory } = journal.state();
      const hash = memory.personal.get(index);
      if (hash === undefined) return { state: 'none' };
      const removed = memory.removed.get(index);
      if (removed !== undefined) return { state: 'removed', ...removed };
      const bytes = await journal.readPersonal(hash);
      const content = bytes === null ? undefined : openPersonal(hash, bytes);
      if (content !== undefined) return { state: 'held', content };
      throw new ObrasError('ledger-corrupt', `The personal part of entry ${index} is not the one that it names.`, {
        params: { file: 'personal', index: String(index) },
        hint: 'Run `obras verify`; restore the personal parts from a backup.',
      });
    },
    async removePersonal(index, reason, saying) {
      requireWriter();
      await journal.refresh();
      const hash = journal.state().memory.personal.get(index);
      if (hash === undefined)
        throw new ObrasError('not-found', `Entry ${index} has no personal part.`, { params: { index: String(index) } });
      if (!journal.state().memory.removed.has(index)) {
        const on = (saying.at ?? effects.now().toISOString()).slice(0, 10);
        await ledger.append([{ kind: 'personal-removed', body: { entry: index, on, reason } }], saying);
      }
      await journal.removePersonal(hash);
    },
    checkpoint: () => journal.state().head,
    root: (size) => journal.state().tree.root(size),
    proveInclusion: (index, size) => journal.state().tree.proveInclusion(index, size),
    proveConsistency: (from, to) => journal.state().tree.proveConsistency(from, to),
    leafHash: (index) => bytesToHex(journal.state().tree.leaf(index)),
    async receipt(index) {
      return receiptOf(await raw(index), index);
    },
    async withCosignatures({ size, text }) {
      return text + (await readCosignatures(effects.files, place, size)).join('');
    },
    async addCosignature(checkpoint, witness) {
      requireWriter();
      const { head, tree } = journal.state();
      const rootOf = (size: number) => (size <= head.size ? tree.root(size) : null);
      return addCosignature(effects.files, place, mark.origin, checkpoint, witness, rootOf);
    },
    async tile(tile) {
      const { head, tree } = journal.state();
      const { level, index, width } = tile;
      if ((tileAt(level, index, head.size)?.width ?? 0) < width)
        throw new ObrasError('not-found', `The log of ${head.size} entries has no ${tilePath(tile)}.`, {
          params: { what: tilePath(tile) },
        });
      if (level !== 'entries') return tileBytes(tree, { level, index, width });
      const lines: Uint8Array[] = [];
      for await (const { bytes } of journal.lines(index * 256, index * 256 + width)) lines.push(bytes);
      return bundleBytes(lines);
    },
    close: journal.close,
  };
  insides.set(ledger, {
    effects,
    signer,
    memory: () => journal.state().memory,
    appendOffers: async (offers) => {
      await journal.append(offers);
    },
  });
  return ledger;
}

async function requireExtension(
  text: string | undefined,
  origin: string,
  key: VerifierKey,
  journal: Journal,
): Promise<void> {
  if (text === undefined) return;
  const { tree, head } = journal.state();
  const refusal = await refusalOf(text, origin, key);
  const older = parseCheckpoint(text);
  if (refusal === null && older !== null && older.size <= head.size && tree.root(older.size) === older.root) return;
  throw new ObrasError('ledger-head-inconsistent', 'The journal does not extend the checkpoint that was kept.', {
    params: {
      size: String(head.size),
      signed: older === null ? '' : String(older.size),
      reason:
        refusal ?? `journal: ${head.size} entries, ${head.root}; checkpoint: ${older?.size} entries, ${older?.root}`,
    },
    hint: 'If a backup was put back, put back the newest one; nothing is written until the journal fits.',
  });
}
