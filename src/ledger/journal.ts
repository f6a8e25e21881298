import { ObrasError } from '../model/index.ts';
import { diskProblem } from './archive.ts';
import type { Covered, JournalStore } from './journal-store.ts';
import type { Checkpoint } from './note.ts';
import { mintedBy, numberOffer, type Offer, type Stored } from './said.ts';

const batchBytes = 4 * 1024 * 1024;

/** What an append came to: the entries as stored and the signed head that covers them. */
export interface Appended {
  readonly stored: readonly Stored[];
  readonly head: Checkpoint;
}

/** The append-only record of what was said. */
export interface Journal extends Pick<JournalStore, 'isShared' | 'lines' | 'readPersonal' | 'removePersonal'> {
  readonly state: () => Covered;
  /** All of the offers or none; returns when they are durable under a signed head. */
  append(offers: readonly Offer[]): Promise<Appended>;
  /** Takes in what others have written since; for a reader of files nothing. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly offers: readonly Offer[];
  readonly done: (appended: Appended) => void;
  readonly fail: (error: unknown) => void;
}

/** Puts the queue of those who have something to say before a store. */
export function openJournal(
  place: string,
  store: JournalStore,
  isReadOnly: boolean,
  random: (length: number) => Uint8Array,
): Journal {
  let isClosed = false;
  const queue: Waiting[] = [];
  /** Whoever is at the store: one at a time. Never rejects. */
  let busy: Promise<void> | null = null;

  function refuseDuplicates(stored: readonly Stored[], batch: Set<string>): void {
    for (const [position, { entry }] of stored.entries()) {
      const minted = mintedBy(entry);
      if (minted === null) continue;
      if (store.state().memory.minted.has(minted) || batch.has(minted)) {
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
      try {
        await store.begin();
      } catch (error) {
        queue.shift()!.fail(diskProblem(error, place));
        continue;
      }
      const accepted: { waiting: Waiting; stored: Stored[] }[] = [];
      const minted = new Set<string>();
      let index = store.state().tree.size;
      let bytes = 0;
      while (queue.length > 0 && bytes < batchBytes) {
        const waiting = queue.shift()!;
        try {
          const stored = waiting.offers.map((offer, position) =>
            numberOffer(offer, index + position, position, random),
          );
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
      try {
        const all = accepted.flatMap(({ stored }) => stored);
        if (all.length > 0) await store.commit(all);
        else await store.abandon();
        for (const { waiting, stored } of accepted) waiting.done({ stored, head: store.state().head });
      } catch (error) {
        for (const { waiting } of accepted) waiting.fail(error);
      }
    }
  }
  const occupy = (work: () => Promise<void>): Promise<void> => {
    const done = work();
    busy = done
      .catch(() => undefined)
      .then(() => {
        busy = null;
        if (queue.length > 0) void occupy(drain);
      });
    return done;
  };

  return {
    state: store.state,
    isShared: store.isShared,
    lines: store.lines,
    readPersonal: store.readPersonal,
    removePersonal: store.removePersonal,
    async refresh() {
      while (busy !== null) await busy;
      if (!isClosed) await occupy(store.refresh);
    },
    append(offers) {
      if (isReadOnly || isClosed)
        return Promise.reject(
          new ObrasError('usage-invalid', isClosed ? 'The ledger is closed.' : 'The ledger is open for reading only.', {
            params: { place },
          }),
        );
      return new Promise<Appended>((done, fail) => {
        queue.push({ offers, done, fail });
        if (busy === null) void occupy(drain);
      });
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      while (busy !== null) await busy;
      await store.close();
    },
  };
}
