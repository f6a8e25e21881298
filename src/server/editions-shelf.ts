import { ObrasError } from '../model/index.ts';
import type { DataAnswer } from '../views/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';

const mostOpen = 4;

/** The current edition and the earlier ones that somebody is reading; the longest unread is closed first. */
export function createShelf({ edition: current, editions }: Pick<AppOptions, 'edition' | 'editions'>) {
  const open = new Map<string, Promise<ServedEdition>>();
  return {
    /** The edition of an address: null is the current one; `not-found` when it is not kept. */
    async take(id: string | null): Promise<ServedEdition> {
      const now = current();
      if (id === null || id === now.id) return now;
      if (!editions || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id)) throw unknownEdition(id);
      const known = open.get(id);
      if (known) {
        open.delete(id);
        open.set(id, known);
        return known;
      }
      if (!(await editions.list()).some((each) => each.id === id)) throw unknownEdition(id);
      const opened = editions.open(id);
      open.set(id, opened);
      opened.catch(() => open.delete(id));
      for (const [oldest, each] of open) {
        if (open.size <= mostOpen) break;
        open.delete(oldest);
        void each.then((edition) => edition.close?.()).catch(() => {});
      }
      return opened;
    },
    async list(): Promise<DataAnswer['editions']> {
      const { id, manifest } = current();
      const own = { id, asOf: manifest.asOf, journalSize: manifest.journal.size };
      const kept = editions ? await editions.list() : [];
      return [...(kept.some((each) => each.id === id) ? [] : [own]), ...kept].map((each) => ({
        ...each,
        isCurrent: each.id === id,
      }));
    },
    async close(): Promise<void> {
      for (const each of open.values()) await each.then((edition) => edition.close?.()).catch(() => {});
      open.clear();
    },
  };
}
export type Shelf = ReturnType<typeof createShelf>;

const unknownEdition = (id: string) =>
  new ObrasError('not-found', `There is no edition ${JSON.stringify(id.slice(0, 100))} here.`, {
    params: { type: 'edition', what: id.slice(0, 100), list: 'data' },
    hint: 'The editions that are kept are listed at /en/data.',
  });
