import { type Gathered, type GatherOptions, gatherBytes, type Ledger, openLedger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';

/**
 * How the server comes to a ledger: it holds it open only while it writes, so that `obras say` and the server do not
 * lock each other out. Writers of one server go one after the other.
 */
export interface LedgerDoor {
  /** Takes what an address holds into the archive. It may take long, and nobody waits for it. */
  gather(address: string, options: GatherOptions): Promise<Gathered>;
  read<T>(use: (ledger: Ledger) => Promise<T>): Promise<T>;
  write<T>(use: (ledger: Ledger) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A door to a ledger that somebody else has opened and will close. */
export function doorOf(ledger: Ledger): LedgerDoor {
  let last: Promise<unknown> = Promise.resolve();
  return {
    gather: (address, options) => ledger.gather(address, options),
    read: (use) => use(ledger),
    write: (use) => {
      const done = last.then(() => use(ledger));
      last = done.catch(() => {});
      return done;
    },
    close: async () => {},
  };
}

const isShared = (ledger: Promise<Ledger>): Promise<boolean> =>
  ledger.then(
    (each) => each.isShared,
    () => false,
  );
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * A door to the ledger in a folder. A reader is kept open and opened anew when it may be stale (after `staleMs`, and
 * after our own writing). A writer that finds the ledger locked tries again for `patienceMs`, then says `ledger-locked`.
 */
export function doorTo(
  place: string,
  options: {
    readonly journalUrl?: string | null;
    readonly staleMs?: number;
    readonly patienceMs?: number;
    readonly now?: () => Date;
  } = {},
): LedgerDoor {
  const { journalUrl = null, staleMs = 2000, patienceMs = 5000, now = () => new Date() } = options;
  let reader: { readonly ledger: Promise<Ledger>; at: number } | null = null;
  let writer: Ledger | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const dropReader = async () => {
    const old = reader;
    reader = null;
    if (old) await old.ledger.then((ledger) => ledger.close()).catch(() => {});
  };
  const openWriter = async (): Promise<Ledger> => {
    const until = now().getTime() + patienceMs;
    for (let pause = 50; ; pause = Math.min(pause * 2, 500)) {
      try {
        return await openLedger(place, { journalUrl });
      } catch (error) {
        const isLocked = error instanceof ObrasError && error.code === 'ledger-locked';
        if (!isLocked || now().getTime() + pause > until) throw error;
        await wait(pause);
      }
    }
  };
  return {
    gather: (address, options) => gatherBytes(place, address, options),
    async read(use) {
      const at = now().getTime();
      const isStale = reader !== null && Math.abs(at - reader.at) > staleMs;
      if (reader && isStale && !(await isShared(reader.ledger))) await dropReader();
      else if (reader && isStale) reader.at = at;
      reader ??= { ledger: openLedger(place, { readOnly: true, journalUrl }), at };
      const mine = reader;
      try {
        const ledger = await mine.ledger;
        if (isStale) await ledger.refresh();
        return await use(ledger);
      } catch (error) {
        if (reader === mine) await dropReader();
        throw error;
      }
    },
    write(use) {
      const turn = last.then(async () => {
        const ledger = writer ?? (await openWriter());
        writer = ledger;
        let isWell = false;
        try {
          await ledger.refresh();
          const result = await use(ledger);
          isWell = true;
          return result;
        } finally {
          // A ledger that several may write to locks nobody out while it is open.
          if (!ledger.isShared || !isWell) {
            writer = null;
            await ledger.close();
          }
          if (ledger.isShared && reader) reader.at = Number.NEGATIVE_INFINITY;
          else await dropReader();
        }
      });
      last = turn.catch(() => {});
      return turn;
    },
    async close() {
      await last;
      await writer?.close();
      writer = null;
      await dropReader();
    },
  };
}
