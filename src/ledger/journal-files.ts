import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { diskProblem } from './archive.ts';
import { headPath, type Signer, signHead, stageFile } from './checkpoint.ts';
import type { Effects } from './effects.ts';
import type { OpenFile } from './files.ts';
import { cutTail, type JournalState, leavesPath, loadState } from './journal-state.ts';
import type { JournalStore } from './journal-store.ts';
import { type Lock, takeLock } from './lock.ts';
import { leafHash } from './merkle.ts';
import type { Checkpoint, VerifierKey } from './note.ts';
import { personalFiles } from './personal.ts';
import { remember, type Stored } from './said.ts';
import { readLines, segmentPath } from './segments.ts';

const defaultSegmentBytes = 16 * 1024 * 1024;

/**
 * Opens the journal in the files of a folder: for reading, or with a signer for writing too (takes the lock, or over the
 * one that is `held`; cuts the torn end). The lock is released when it cannot be opened.
 */
export async function openFileStore(
  place: string,
  origin: string,
  key: VerifierKey,
  signer: Signer | null,
  effects: Effects,
  segmentBytes: number = defaultSegmentBytes,
  held: Lock | null = null,
): Promise<JournalStore> {
  const { files } = effects;
  const lock = signer === null ? null : (held ?? (await takeLock(place, effects)));
  const personal = personalFiles(files, place);
  const nonce = () => Buffer.from(effects.random(8)).toString('hex');
  const load = async (): Promise<JournalState> => {
    const loaded = await loadState(files, place, origin, key);
    if (lock !== null) await cutTail(files, place, loaded, nonce());
    return loaded;
  };
  /** Removes what a kill left of personal parts: those that no entry names, and those whose removal was said. */
  const sweep = async ({ memory }: JournalState): Promise<void> => {
    const kept = new Set([...memory.personal].flatMap(([index, hash]) => (memory.removed.has(index) ? [] : [hash])));
    for (const hash of await personal.list()) if (!kept.has(hash)) await personal.remove(hash);
  };
  let state: JournalState;
  try {
    state = await load();
    if (lock !== null) await sweep(state);
  } catch (error) {
    await lock?.release();
    throw error;
  }

  let tail: OpenFile | null = null;
  let leaves: OpenFile | null = null;
  let isDoubtful = false;

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
  async function write(stored: readonly Stored[]): Promise<void> {
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
      for (const part of stored) if (part.personal) await personal.put(part.personal);
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
          for (const part of stored) if (part.personal) await personal.remove(part.personal.hash);
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

  return {
    state: () => state,
    isShared: false,
    async begin() {
      if (!isDoubtful) return;
      await closeFiles();
      state = await load();
      isDoubtful = false;
    },
    commit: write,
    async abandon() {},
    async refresh() {},
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
    readPersonal: personal.read,
    removePersonal: personal.remove,
    async close() {
      await closeFiles();
      try {
        await lock?.release();
      } catch (error) {
        throw diskProblem(error, join(place, 'lock'));
      }
    },
  };
}
