import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { ObrasError } from '../model/index.ts';

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

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
  mkdirSync(parent, { recursive: true });
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

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * One build at a time: runs `use` under a lock file, or refuses with `ledger-locked` naming the holder. The lock of a
 * process that is dead on this host is taken over by a rename that only one can win.
 */
export async function withBuildLock<T>(place: string, use: () => Promise<T>): Promise<T> {
  mkdirSync(place, { recursive: true });
  const path = join(place, 'build.lock');
  const own = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomBytes(8).toString('hex') });
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      continue;
    }
    const holder = readHolder(text);
    const isTorn =
      holder === null && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 10_000;
    const isDead =
      holder !== null &&
      holder.host === hostname() &&
      (!isAlive(holder.pid) || (holder.pid === process.pid && !running.has(path)));
    if (tries > 20 || !(isTorn || isDead)) {
      throw new ObrasError(
        'ledger-locked',
        `Another build is at work${holder ? ` (process ${holder.pid} on ${holder.host})` : ''}.`,
        {
          params: { holder: holder ? `${holder.pid} ${holder.host}` : '' },
          hint: 'Wait for it to end.',
        },
      );
    }
    const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      renameSync(path, aside);
      if (readFileSync(aside, 'utf8') !== text) {
        writeFileSync(path, readFileSync(aside), { flag: 'wx' });
      }
      unlinkSync(aside);
    } catch {}
  }
  running.add(path);
  try {
    return await use();
  } finally {
    running.delete(path);
    if (readFileSync(path, 'utf8') === own) unlinkSync(path);
  }
}
const running = new Set<string>();

function readHolder(text: string): { pid: number; host: string } | null {
  try {
    const value = JSON.parse(text) as { pid?: unknown; host?: unknown };
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : null;
  } catch {
    return null;
  }
}
