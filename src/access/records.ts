import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * Small records, one file each, readable by their owner alone. A record is written beside, synced and renamed, so that
 * it is whole or absent; two processes need no lock: `make` fails for the second, `take` gives it to one.
 */
export interface Records<T> {
  get(id: string): Promise<T | null>;
  /** False when there is one already. */
  make(id: string, value: T): Promise<boolean>;
  put(id: string, value: T): Promise<void>;
  /** Takes it away; of several that try, one gets it. */
  take(id: string): Promise<T | null>;
  ids(): Promise<string[]>;
  all(): Promise<T[]>;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;
const idShape = /^[0-9a-z][0-9a-z:-]{0,127}$/;

/** Records of one kind in a folder; `name` makes names of temporary files that nobody else makes. */
export function recordsIn<T>(folder: string, schema: z.ZodType<T>, name: () => string): Records<T> {
  const pathOf = (id: string): string => {
    if (!idShape.test(id)) throw new TypeError('not the id of a record');
    return join(folder, `${id.replaceAll(':', '.')}.json`);
  };
  const read = async (path: string): Promise<T | null> => {
    try {
      return schema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  };
  const writeBeside = async (value: T): Promise<string> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${name()}.tmp`);
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(value)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  };
  const ids = async (): Promise<string[]> => {
    try {
      const names = await readdir(folder);
      return names.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5).replaceAll('.', ':')] : [])).sort();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    get: (id) => read(pathOf(id)),
    async make(id, value) {
      const beside = await writeBeside(value);
      try {
        await link(beside, pathOf(id));
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
    },
    async put(id, value) {
      await rename(await writeBeside(value), pathOf(id));
    },
    async take(id) {
      const aside = join(folder, `${name()}.tmp`);
      try {
        await rename(pathOf(id), aside);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
      const value = await read(aside);
      await rm(aside, { force: true });
      return value;
    },
    ids,
    async all() {
      const found = await Promise.all((await ids()).map((id) => read(pathOf(id))));
      return found.filter((each) => each !== null);
    },
  };
}
