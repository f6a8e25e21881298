import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** An open file, with the few verbs that the ledger needs. */
export interface OpenFile {
  /** At most `length` bytes from `position`; fewer only at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** Adds at the end, all of it. */
  append(bytes: Uint8Array): Promise<void>;
  truncate(size: number): Promise<void>;
  size(): Promise<number>;
  /** Returns when the bytes are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Every touch of the disk goes through this: tests put one in between that fails, counts or forgets. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Names in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  kind(path: string): Promise<'file' | 'folder' | 'other' | null>;
  /** `read` an existing file, `append` to one that is made when missing, or make a `fresh` one that must not exist. */
  open(path: string, how: 'read' | 'append' | 'fresh', mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file; EEXIST when the name is taken. */
  link(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; silent when there is none. */
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes the names in a folder durable. */
  syncFolder(path: string): Promise<void>;
}

/** The code of a system error (`ENOENT`), or null. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

function openFile(handle: FileHandle): OpenFile {
  return {
    async read(position, length) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    async append(bytes) {
      let written = 0;
      while (written < bytes.length) {
        written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
      }
    },
    truncate: (size) => handle.truncate(size),
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** The disk of this machine. */
export const nodeFiles: Files = {
  async read(path) {
    return new Uint8Array(await readFile(path));
  },
  async list(folder) {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
  async kind(path) {
    try {
      const found = await lstat(path);
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  async open(path, how, mode = 0o644) {
    const { O_RDONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL } = constants;
    const flags =
      how === 'read' ? O_RDONLY : how === 'append' ? O_RDWR | O_APPEND | O_CREAT : O_RDWR | O_APPEND | O_CREAT | O_EXCL;
    return openFile(await open(path, flags, mode));
  },
  rename,
  link,
  remove: (path) => rm(path, { recursive: true, force: true }),
  async makeFolder(path) {
    await makeFolderAt(resolve(path));
  },
  async syncFolder(path) {
    if (process.platform === 'win32') return;
    const handle = await open(path, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** One folder at a time: the recursion of Node never ends where none can be made (below `/proc`). */
async function makeFolderAt(path: string): Promise<void> {
  const isThere = async () => (await stat(path).catch(() => null))?.isDirectory() === true;
  if (await isThere()) return;
  if (dirname(path) !== path) await makeFolderAt(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}

/** Makes a folder and those above it that are missing, durably; one that was there is made durable too. */
export async function makeFolders(files: Files, path: string): Promise<void> {
  const made = [resolve(path)];
  for (let above = dirname(made[0]!); (await files.kind(above)) === null; above = dirname(above)) {
    if (above === dirname(above)) break;
    made.push(above);
  }
  await files.makeFolder(path);
  for (const folder of made.reverse()) await files.syncFolder(dirname(folder));
}
