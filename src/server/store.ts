import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** An answer ready to be sent, as text and packed, with the tag that names its content. */
export interface Ready {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly tag: string;
}

const pack = promisify(gzip);
const worthPacking = 1024;

export async function makeReady(body: Ready['body']): Promise<Ready> {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  // Bytes come packed already: PNG, XLSX, Parquet.
  return {
    body,
    tag,
    packed:
      typeof body !== 'string' || body.length < worthPacking ? null : new Uint8Array(await pack(body, { level: 6 })),
  };
}

/** Keeps what was asked last, up to a number of bytes. What is asked twice at once is made once. */
export interface Store {
  get(key: string, make: () => Promise<Ready['body']>): Promise<{ readonly ready: Ready; readonly isHit: boolean }>;
}

export function createStore(mostBytes: number): Store {
  const kept = new Map<string, Ready>();
  const coming = new Map<string, Promise<Ready>>();
  let bytes = 0;
  const sizeOf = (ready: Ready) => ready.body.length * 2 + (ready.packed?.length ?? 0);
  const keep = (key: string, ready: Ready) => {
    if (sizeOf(ready) > mostBytes / 4) return;
    kept.set(key, ready);
    bytes += sizeOf(ready);
    for (const [oldest, each] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= sizeOf(each);
    }
  };
  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return { ready: known, isHit: true };
      }
      const awaited = coming.get(key);
      if (awaited) return { ready: await awaited, isHit: true };
      const fresh = make().then(makeReady);
      coming.set(key, fresh);
      try {
        const ready = await fresh;
        keep(key, ready);
        return { ready, isHit: false };
      } finally {
        coming.delete(key);
      }
    },
  };
}
