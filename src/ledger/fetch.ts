import { ObrasError, type Sha256 } from '../model/index.ts';
import { type Archive, openArchive } from './archive.ts';
import { type Effects, effectsOf } from './effects.ts';
import { bodyOf, failed, follow, type Hop, refuse, startClock, tooLarge, within } from './request.ts';
import { sniffMediaType } from './sniff.ts';

export interface GatherOptions {
  /** Most bytes that are kept, after decoding. Default 100 MB for an address, 2 GiB for a file. */
  readonly maxBytes?: number;
  /** For the whole of it, redirects included. Default 30. */
  readonly seconds?: number;
  /** `web` refuses paths: for addresses that come from strangers. Default `any`. */
  readonly from?: 'any' | 'web';
}

/** What was gathered. */
export interface Gathered {
  readonly sha256: Sha256;
  /** Number of bytes kept. */
  readonly bytes: number;
  /** By the bytes themselves; see `sniffMediaType`. */
  readonly mediaType: string;
  /** As the server said it; null for a file. */
  readonly declaredType: string | null;
  /** The address that answered, after redirects; null for a file. */
  readonly finalUrl: string | null;
  /** Every address asked, in order, with the IP address that was dialled. */
  readonly hops: readonly Hop[];
  /** Instant, ISO 8601, UTC. */
  readonly retrievedAt: string;
}

const megabyte = 1_000_000;
export const openingBytes = 65_536;

/** Passes a stream on and keeps its opening. */
export function withOpening(bytes: AsyncIterable<Uint8Array>): {
  stream: AsyncGenerator<Uint8Array>;
  opening: () => Uint8Array;
} {
  const kept: Uint8Array[] = [];
  let length = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      if (length < openingBytes) kept.push(chunk.slice(0, openingBytes - length));
      length += chunk.length;
      yield chunk;
    }
  }
  return { stream: pass(), opening: () => new Uint8Array(Buffer.concat(kept)) };
}

export async function* fileOf(path: string, limit: number, { files }: Effects): AsyncGenerator<Uint8Array> {
  const file = await files.open(path, 'read');
  try {
    let position = 0;
    for (;;) {
      const chunk = await file.read(position, 1 << 20);
      if (chunk.length === 0) return;
      position += chunk.length;
      if (position > limit) throw tooLarge(path, limit);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

/**
 * Takes a file or an http(s) address into an archive. A name is resolved here, every address of it must be public,
 * and the connection goes to the very address that was checked; each redirect (at most 5) is checked anew.
 * `fetch-refused` for what must not be asked, `fetch-failed`, `fetch-too-large`; `not-found` for a missing file.
 */
export async function gatherInto(
  archive: Archive,
  address: string,
  effects: Effects,
  options: GatherOptions = {},
): Promise<Gathered> {
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(address.trim());
  if (!isUrl && options.from === 'web') throw refuse(address, 'it is not an http or https address');
  const retrievedAt = effects.now().toISOString();
  if (!isUrl) {
    if ((await effects.files.kind(address)) !== 'file')
      throw new ObrasError('not-found', `There is no file ${address}.`, { params: { file: address } });
    const { stream, opening } = withOpening(fileOf(address, options.maxBytes ?? 2 ** 31, effects));
    const kept = await archive.putStream(stream);
    return {
      ...kept,
      mediaType: sniffMediaType(opening(), declaredByName(address)),
      declaredType: null,
      finalUrl: null,
      hops: [],
      retrievedAt,
    };
  }
  const limit = options.maxBytes ?? 100 * megabyte;
  const { signal, stop } = startClock(options.seconds ?? 30);
  try {
    return await within(signal, address, gatherUrl(archive, address.trim(), effects, limit, retrievedAt, signal));
  } finally {
    stop();
  }
}

/** As `gatherInto`, into the archive of a ledger, beside whoever writes to its journal: bytes lie by their hash. */
export function gatherBytes(place: string, address: string, options: GatherOptions = {}): Promise<Gathered> {
  const effects = effectsOf({});
  return gatherInto(openArchive(place, effects), address, effects, options);
}

async function gatherUrl(
  archive: Archive,
  address: string,
  effects: Effects,
  limit: number,
  retrievedAt: string,
  signal: AbortSignal,
): Promise<Gathered> {
  const { response, status, url, hops } = await follow(address, effects, signal);
  if (status !== 200) {
    response.destroy();
    throw failed(url, `the server answered ${status}`);
  }
  const declaredType = response.headers['content-type'] ?? null;
  const { stream, opening } = withOpening(bodyOf(response, url, limit, signal));
  const kept = await archive.putStream(stream);
  return {
    ...kept,
    mediaType: sniffMediaType(opening(), declaredType ?? declaredByName(new URL(url).pathname)),
    declaredType,
    finalUrl: url,
    hops,
    retrievedAt,
  };
}

/** The media type that the ending of a name stands for, where bytes alone do not tell. */
export function declaredByName(path: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === 'csv'
    ? 'text/csv'
    : ending === 'tsv'
      ? 'text/tab-separated-values'
      : ending === 'md'
        ? 'text/markdown'
        : ending === 'html' || ending === 'htm'
          ? 'text/html'
          : null;
}
