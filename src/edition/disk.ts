import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Lock, takeLock } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';

/**
 * Makes a folder and those above it, one at a time: the recursion of Node never ends where none can be made (below
 * `/proc`).
 */
export function makeFolder(path: string): void {
  const isThere = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isThere()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isThere()) throw error;
  }
}

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of a file, which is never held whole. */
export function sha256OfFile(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const part = Buffer.alloc(1024 ** 2);
    for (let got = readSync(handle, part); got > 0; got = readSync(handle, part)) hash.update(part.subarray(0, got));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}

/** Syncs a folder, so that a rename in it survives a power cut. Where the system cannot, nothing is done. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file so that it is the old one or the whole new one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const handle = openSync(temporary, 'wx');
  try {
    writeSync(handle, content as string);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Makes a folder whole or not at all: `fill` works on a temporary one, which is then renamed. */
export async function writeFolder<T>(path: string, fill: (temporary: string) => Promise<T>): Promise<T> {
  const parent = dirname(path);
  makeFolder(parent);
  const temporary = join(parent, `.tmp-${randomBytes(6).toString('hex')}`);
  mkdirSync(temporary);
  try {
    const result = await fill(temporary);
    for (const each of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
      const inside = join(each.parentPath, each.name);
      if (each.isFile()) syncFile(inside);
      else syncFolder(inside);
    }
    syncFolder(temporary);
    rmSync(path, { recursive: true, force: true });
    renameSync(temporary, path);
    syncFolder(parent);
    return result;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what a killed build left. Only under the build's lock. */
export function removeStrays(...folders: readonly string[]): void {
  for (const folder of folders) {
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch {
      continue;
    }
    for (const name of names)
      if (name.startsWith('.tmp-') || name.endsWith('.tmp'))
        rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** One build at a time below a place: runs `use` under a lock, or refuses with `ledger-locked` naming who builds. */
export async function withBuildLock<T>(place: string, use: () => Promise<T>): Promise<T> {
  makeFolder(place);
  let lock: Lock;
  try {
    lock = await takeLock(place);
  } catch (cause) {
    if (!(cause instanceof ObrasError) || cause.code !== 'ledger-locked') throw cause;
    const { params } = cause;
    throw new ObrasError('ledger-locked', `Another build is at work: process ${params.pid} on ${params.host}.`, {
      params,
      hint: `Wait for it to end. If it is surely gone, remove ${params.file}.`,
      cause,
    });
  }
  try {
    return await use();
  } finally {
    await lock.release();
  }
}
