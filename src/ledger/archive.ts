import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ObrasError, type Sha256 } from '../model/index.ts';
import type { Effects } from './effects.ts';
import { systemCode } from './files.ts';

const hashPattern = /^[0-9a-f]{64}$/;

/** Bytes as published, each file named by the SHA-256 of what is in it: `archive/ab/cdef…`. */
export interface Archive {
  /** Keeps bytes; writing the same twice is harmless. */
  put(bytes: Uint8Array): Promise<Sha256>;
  /** Keeps a stream; nothing stays when the stream fails. */
  putStream(bytes: AsyncIterable<Uint8Array>): Promise<{ sha256: Sha256; bytes: number }>;
  /** The bytes of a hash, hashed again: `not-found`, or `ledger-corrupt` when they are not what their name says. */
  get(sha256: Sha256): Promise<Uint8Array>;
  /** Where the bytes of a hash lie, hashed again as `get` does but never held whole. The file is only to be read. */
  file(sha256: Sha256): Promise<string>;
  has(sha256: Sha256): Promise<boolean>;
  /** Every hash that is held, in order. */
  list(): Promise<Sha256[]>;
}

const hashOf = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex');

/** The path of a hash below the ledger's folder. */
export const archivePath = (sha256: Sha256): string => join('archive', sha256.slice(0, 2), sha256.slice(2));

/** Turns an error of the disk into a problem with a code; anything else is returned as it is. */
export function diskProblem(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === null || error instanceof ObrasError) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ObrasError('disk-full', `The disk is full: ${path} could not be written.`, {
      params: { path },
      hint: 'Free some space and try again; nothing that was acknowledged is lost.',
      cause: error,
    });
  return new ObrasError('disk-failed', `The disk refused ${path} (${code}).`, {
    params: { path, reason: code },
    hint: 'Check permissions and the state of the disk, then try again.',
    cause: error,
  });
}

const partBytes = 1024 ** 2;

export function openArchive(place: string, { files, random }: Effects): Archive {
  const pathOf = (sha256: Sha256): string => {
    if (!hashPattern.test(sha256))
      throw new ObrasError('input-invalid', `"${sha256}" is not a SHA-256 in hexadecimal.`, { params: { sha256 } });
    return join(place, archivePath(sha256));
  };

  async function putStream(bytes: AsyncIterable<Uint8Array>): Promise<{ sha256: Sha256; bytes: number }> {
    const temporary = join(place, 'archive', 'tmp', Buffer.from(random(12)).toString('hex'));
    let path = temporary;
    try {
      await files.makeFolder(join(place, 'archive', 'tmp'));
      const file = await files.open(temporary, 'fresh', 0o444);
      const hash = createHash('sha256');
      let length = 0;
      try {
        for await (const chunk of bytes) {
          hash.update(chunk);
          length += chunk.length;
          await file.append(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const sha256 = hash.digest('hex');
      path = pathOf(sha256);
      const folder = join(place, 'archive', sha256.slice(0, 2));
      await files.makeFolder(folder);
      await files.syncFolder(join(place, 'archive'));
      await files.rename(temporary, path);
      await files.syncFolder(folder);
      return { sha256, bytes: length };
    } catch (error) {
      await files.remove(temporary).catch(() => undefined);
      throw diskProblem(error, path);
    }
  }

  /** A hash of what the file of a hash holds, or the problem of it. */
  async function reading<T>(sha256: Sha256, read: (path: string) => Promise<{ found: string; result: T }>): Promise<T> {
    const path = pathOf(sha256);
    let outcome: { found: string; result: T };
    try {
      outcome = await read(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT')
        throw new ObrasError('not-found', `The archive does not hold ${sha256}.`, { params: { sha256 } });
      throw diskProblem(error, path);
    }
    const { found, result } = outcome;
    if (found !== sha256)
      throw new ObrasError('ledger-corrupt', `${archivePath(sha256)} holds other bytes (SHA-256 ${found}).`, {
        params: { file: archivePath(sha256), expected: sha256, found },
        hint: 'Put the file back from a backup, or gather the source again.',
      });
    return result;
  }

  return {
    putStream,
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      if ((await files.kind(path)) === 'file' && hashOf(await files.read(path)) === sha256) return sha256;
      return (await putStream(once(bytes))).sha256;
    },
    get: (sha256) =>
      reading(sha256, async (path) => {
        const bytes = await files.read(path);
        return { found: hashOf(bytes), result: bytes };
      }),
    file: (sha256) =>
      reading(sha256, async (path) => {
        const file = await files.open(path, 'read');
        try {
          const hash = createHash('sha256');
          for (let position = 0; ; ) {
            const part = await file.read(position, partBytes);
            if (part.length === 0) return { found: hash.digest('hex'), result: path };
            hash.update(part);
            position += part.length;
          }
        } finally {
          await file.close();
        }
      }),
    async has(sha256) {
      return (await files.kind(pathOf(sha256))) === 'file';
    },
    async list() {
      const found: Sha256[] = [];
      for (const folder of await files.list(join(place, 'archive'))) {
        if (!/^[0-9a-f]{2}$/.test(folder)) continue;
        for (const name of await files.list(join(place, 'archive', folder)))
          if (hashPattern.test(folder + name)) found.push(folder + name);
      }
      return found;
    },
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
