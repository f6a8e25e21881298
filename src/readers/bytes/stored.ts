import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Refusal, tooLarge, unpackLimits } from './encoding.ts';
import { type OpenInput, readHead } from './text-window.ts';

interface Stored {
  readonly input: OpenInput;
  close(): Promise<void>;
}

/**
 * Opens a file as `unpack` takes bytes: gzip is unpacked into a file of its own that is gone after `close`, so that
 * memory stays flat. Throws only what the disk refuses.
 */
export async function openStored(path: string): Promise<Stored | Refusal> {
  const handle = await open(path, 'r');
  let folder: string | null = null;
  try {
    const { size } = await handle.stat();
    if (size > unpackLimits.bytes) {
      await cleanUp();
      return tooLarge(unpackLimits.bytes);
    }
    const magic = readHead({ handle: handle.fd, bytes: size }, 2);
    if (magic[0] !== 0x1f || magic[1] !== 0x8b)
      return { input: { handle: handle.fd, bytes: size }, close: () => handle.close() };
    folder = await mkdtemp(join(tmpdir(), 'obras-unpacked-'));
    const unpacked = join(folder, 'unpacked');
    const limit = Math.min(unpackLimits.bytes, Math.max(unpackLimits.freeBytes, size * unpackLimits.ratio));
    let length = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        length += chunk.length;
        if (length > limit) done(Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' }));
        else done(null, chunk);
      },
    });
    try {
      const packed = handle.createReadStream({ start: 0, autoClose: false });
      await pipeline(packed, createGunzip(), meter, createWriteStream(unpacked));
    } catch (cause) {
      const { code = '' } = cause as { code?: string };
      if (code !== 'ERR_BUFFER_TOO_LARGE' && !code.startsWith('Z_')) throw cause;
      await cleanUp();
      return code.startsWith('Z_') ? { code: 'source-gzip-broken', params: { reason: code } } : tooLarge(limit);
    }
    await handle.close();
    const plain = await open(unpacked, 'r');
    const made = folder;
    return {
      input: { handle: plain.fd, bytes: length },
      async close() {
        await plain.close();
        await rm(made, { recursive: true, force: true });
      },
    };
  } catch (cause) {
    await cleanUp();
    throw cause;
  }

  async function cleanUp(): Promise<void> {
    await handle.close();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
