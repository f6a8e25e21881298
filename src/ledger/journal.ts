import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { diskProblem } from './archive.ts';
import { headPath, type Signer, signHead, stageFile } from './checkpoint.ts';
import type { Effects } from './effects.ts';
import type { OpenFile } from './files.ts';
import { cutTail, type JournalState, leavesPath, loadState } from './journal-state.ts';
import { takeLock } from './lock.ts';
import { leafHash } from './merkle.ts';
import type { Checkpoint, VerifierKey } from './note.ts';
import { mintedBy, numberOffer, type Offer, remember, type Stored } from './said.ts';
import { readLines, segmentPath } from './segments.ts';

const defaultSegmentBytes = 16 * 1024 * 1024;
const batchBytes = 4 * 1024 * 1024;

/** What an append came to: the entries as stored and the signed head that covers them. */
export interface Appended {
  readonly stored: readonly Stored[];
  readonly head: Checkpoint;
}

/** The append-only record of what was said. */
export interface Journal {
  readonly state: () => JournalState;
  /** All of the offers or none; returns when they are on the disk under a signed head. */
  append(offers: readonly Offer[]): Promise<Appended>;
  /** The stored lines of the entries from `from` up to, not including, `to`; each held against its leaf hash. */
  lines(from: number, to: number): AsyncGenerator<{ index: number; bytes: Uint8Array }>;
  close(): Promise<void>;
}

interface Waiting {
  readonly offers: readonly Offer[];
  readonly done: (appended: Appended) => void;
  readonly fail: (error: unknown) => void;
}

/** Opens a journal for reading, or with a signer for writing too (takes the lock, cuts the torn end). */
export async function openJournal(
  place: string,
  origin: string,
  key: VerifierKey,
  signer: Signer | null,
  effects: Effects,
  segmentBytes: number = defaultSegmentBytes,
): Promise<Journal> {
  const { files } = effects;
  const lock = signer === null ? null : await takeLock(place, effects);
  const nonce = () => Buffer.from(effects.random(8)).toString('hex');
  const load = async (): Promise<JournalState> => {
    const loaded = await loadState(files, place, origin, key);
    if (lock !== null) await cutTail(files, place, loaded, nonce());
    return loaded;
  };
  let state: JournalState;
  try {
    state = await load();
  } catch (error) {
    await lock?.release();
    throw error;
  }

  let tail: OpenFile | null = null;
  let leaves: OpenFile | null = null;
  let isDoubtful = false;
  let isClosed = false;
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;

  async function closeFiles(): Promise<void> {
    const open = [tail, leaves];
    tail = null;
    leaves = null;
    for (const file of open) await file?.close().catch(() => undefined);
  }

  async function openTail(): Promise<OpenFile> {
    let last = state.segments.at(-1);
    if (last === undefined || last.end >= segmentBytes) {
      await tail?.close();
      tail = null;
      const file = await files.open(join(place, segmentPath(state.segments.length)), 'append');
      tail = file;
      await files.syncFolder(join(place, 'journal'));
      last = { first: state.tree.size, end: 0 };
      state.segments.push(last);
    }
    tail ??= await files.open(join(place, segmentPath(state.segments.length - 1)), 'append');
    return tail;
  }

  async function requireUntouched(file: OpenFile, end: number): Promise<void> {
    const found = await file.size();
    const head = new TextDecoder().decode(await files.read(join(place, headPath)));
    if (found === end && head === state.head.text) return;
    throw new ObrasError(
      'ledger-head-inconsistent',
      found === end
        ? `The head ${headPath} was changed by another hand.`
        : `${segmentPath(state.segments.length - 1)} was changed by another hand.`,
      {
        params: { file: found === end ? headPath : segmentPath(state.segments.length - 1), reason: 'changed' },
        hint: 'Stop the server, run `obras verify`, and restore the journal from a backup if it names a fault.',
      },
    );
  }

  /** Writes a batch and its head. Until the head is in place it can be taken back; a doubt after that needs a reload. */
  async function commit(stored: readonly Stored[]): Promise<void> {
    const before = state.tree.size;
    let file: OpenFile | null = null;
    let end = 0;
    let isWritten = false;
    let head: Checkpoint;
    let publish: () => Promise<void>;
    try {
      file = await openTail();
      end = state.segments.at(-1)!.end;
      await requireUntouched(file, end);
      isWritten = true;
      await file.append(Buffer.concat(stored.flatMap(({ line }) => [line, Uint8Array.of(0x0a)])));
      await file.sync();
      const hashes = stored.map(({ line }) => leafHash(line));
      leaves ??= await files.open(join(place, leavesPath), 'append');
      await leaves.append(Buffer.concat(hashes));
      for (const hash of hashes) state.tree.append(hash);
      head = signHead(signer!, origin, state.tree, state.head);
      publish = await stageFile(files, join(place, headPath), Buffer.from(head.text));
    } catch (error) {
      state.tree.truncate(before);
      try {
        if (file !== null && isWritten) {
          await file.truncate(end);
          await file.sync();
          await leaves?.truncate(before * 32);
        }
      } catch {
        isDoubtful = true;
      }
      throw diskProblem(error, join(place, 'journal'));
    }
    try {
      await publish();
    } catch (error) {
      isDoubtful = true;
      throw diskProblem(error, join(place, headPath));
    }
    let start = end;
    for (const { entry, line } of stored) {
      state.starts.push(start);
      start += line.length + 1;
      remember(state.memory, entry, entry.index);
    }
    state.segments.at(-1)!.end = start;
    state.head = head;
  }

  function refuseDuplicates(stored: readonly Stored[], batch: Set<string>): void {
    for (const [position, { entry }] of stored.entries()) {
      const minted = mintedBy(entry);
      if (minted === null) continue;
      if (state.memory.minted.has(minted) || batch.has(minted)) {
        const id = minted.slice(entry.kind.length + 1);
        throw new ObrasError('journal-duplicate', `There is already a ${entry.kind} with the id "${id}".`, {
          params: { kind: entry.kind, id, position: String(position) },
          hint: 'Choose another id; what was said stays as it was said.',
        });
      }
      batch.add(minted);
    }
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const accepted: { waiting: Waiting; stored: Stored[] }[] = [];
      try {
        if (isDoubtful) {
          await closeFiles();
          state = await load();
          isDoubtful = false;
        }
      } catch (error) {
        queue.shift()!.fail(diskProblem(error, join(place, 'journal')));
        continue;
      }
      const minted = new Set<string>();
      let index = state.tree.size;
      let bytes = 0;
      while (queue.length > 0 && bytes < batchBytes) {
        const waiting = queue.shift()!;
        try {
          const stored = waiting.offers.map((offer, position) => numberOffer(offer, index + position, position));
          const own = new Set(minted);
          refuseDuplicates(stored, own);
          for (const each of own) minted.add(each);
          index += stored.length;
          for (const { line } of stored) bytes += line.length;
          accepted.push({ waiting, stored });
        } catch (error) {
          waiting.fail(error);
        }
      }
      if (accepted.length === 0) continue;
      try {
        await commit(accepted.flatMap(({ stored }) => stored));
        for (const { waiting, stored } of accepted) waiting.done({ stored, head: state.head });
      } catch (error) {
        for (const { waiting } of accepted) waiting.fail(error);
      }
    }
  }

  return {
    state: () => state,
    append(offers) {
      if (signer === null || isClosed)
        return Promise.reject(
          new ObrasError('usage-invalid', isClosed ? 'The ledger is closed.' : 'The ledger is open for reading only.', {
            params: { place },
          }),
        );
      return new Promise<Appended>((done, fail) => {
        queue.push({ offers, done, fail });
        draining ??= drain().finally(() => {
          draining = null;
        });
      });
    },
    async *lines(from, to) {
      const { segments, starts, tree } = state;
      let index = from;
      while (index < to) {
        const number = segments.findLastIndex(({ first }) => first <= index);
        const last = Math.min(to, segments[number + 1]?.first ?? to);
        const path = segmentPath(number);
        const end = last < (segments[number + 1]?.first ?? tree.size) ? starts[last]! : segments[number]!.end;
        for await (const { bytes } of readLines(files, join(place, path), starts[index], end)) {
          if (index === last) break;
          if (Buffer.compare(leafHash(bytes), tree.leaf(index)) !== 0)
            throw new ObrasError('ledger-corrupt', `${path}: entry ${index} is not the one that was signed.`, {
              params: { file: path, line: String(index - segments[number]!.first + 1), index: String(index) },
              hint: 'Run `obras verify`; restore the journal from a backup.',
            });
          yield { index, bytes: bytes.slice() };
          index += 1;
        }
        if (index < last)
          throw new ObrasError('ledger-corrupt', `${path} ends before entry ${index}.`, {
            params: { file: path, index: String(index) },
            hint: 'Run `obras verify`; restore the journal from a backup.',
          });
      }
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await draining;
      await closeFiles();
      try {
        await lock?.release();
      } catch (error) {
        throw diskProblem(error, join(place, 'lock'));
      }
    },
  };
}
