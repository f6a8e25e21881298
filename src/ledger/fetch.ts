import { type IncomingMessage, request } from 'node:http';
import { isIP } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ObrasError, type Sha256 } from '../model/index.ts';
import { whyClosed } from './addresses.ts';
import type { Archive } from './archive.ts';
import type { Effects } from './effects.ts';
import { systemCode } from './files.ts';
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
  readonly hops: readonly { readonly url: string; readonly address: string; readonly status: number }[];
  /** Instant, ISO 8601, UTC. */
  readonly retrievedAt: string;
}

const maxHops = 5;
const megabyte = 1_000_000;
/** Decoded bytes may be this many times the bytes that came over the wire, once past `ratioFrom`. */
const maxRatio = 100;
const ratioFrom = 10 * megabyte;
const openingBytes = 65_536;

const refuse = (url: string, reason: string): ObrasError =>
  new ObrasError('fetch-refused', `${url} is not fetched: ${reason}.`, {
    params: { url, reason },
    hint: 'Give a public http or https address, or download the file and gather it from disk.',
  });
const failed = (url: string, reason: string, cause?: unknown): ObrasError =>
  new ObrasError('fetch-failed', `${url} could not be fetched: ${reason}.`, {
    params: { url, reason },
    hint: 'Try again later, or download the file and gather it from disk.',
    cause,
  });
const tooLarge = (url: string, limit: number): ObrasError =>
  new ObrasError('fetch-too-large', `${url} is larger than ${limit} bytes.`, {
    params: { url, limit: String(limit) },
    hint: 'Raise the limit if this is expected.',
  });

/** The address as a URL that may be asked at all; `fetch-refused` for other schemes, passwords and odd ports. */
function readUrl(text: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw refuse(text, 'it is not an address');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(text, `the scheme ${url.protocol} is not http or https`);
  if (url.username !== '' || url.password !== '') throw refuse(`${url.origin}`, 'it carries a user name or password');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (port < 1024 && port !== 80 && port !== 443) throw refuse(url.href, `port ${port} is not a web port`);
  url.hash = '';
  return url;
}

/** One address to dial. Every address of the name must be public: a name that also points inwards is refused whole. */
async function checkedAddress(url: URL, { resolve }: Effects): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (host === '') throw refuse(url.href, 'it has no host');
  let addresses: readonly { readonly address: string }[];
  if (isIP(host)) {
    addresses = [{ address: host }];
  } else {
    try {
      addresses = await resolve(host);
    } catch (cause) {
      throw failed(url.href, `the name ${host} is not known (${systemCode(cause) ?? 'error'})`, cause);
    }
  }
  if (addresses.length === 0) throw failed(url.href, `the name ${host} has no address`);
  for (const { address } of addresses) {
    const why = whyClosed(address);
    if (why !== null) throw refuse(url.href, `${host} is ${address}, which is not on the public internet (${why})`);
  }
  return addresses[0]!.address;
}

async function ask(url: URL, address: string, effects: Effects, signal: AbortSignal): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (isSecure ? 443 : 80));
  let socket: Duplex;
  try {
    socket = await effects.connect({ host, address, port, isSecure, signal });
  } catch (cause) {
    throw failed(url.href, `no connection to ${address} (${reasonOf(cause, signal)})`, cause);
  }
  return new Promise((done, fail) => {
    const asked = request({
      method: 'GET',
      host,
      port,
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'user-agent': 'Obras (open evidence ledger)',
        accept: '*/*',
        'accept-encoding': 'identity',
        connection: 'close',
      },
      createConnection: () => socket,
      signal,
    });
    asked.once('response', done);
    asked.once('error', (cause) => {
      socket.destroy();
      fail(failed(url.href, reasonOf(cause, signal), cause));
    });
    asked.end();
  });
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'the time limit was reached';
  return systemCode(error) ?? (error instanceof Error ? error.message : 'error');
}

const decoders: Readonly<Record<string, () => Readable & NodeJS.WritableStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The decoded body, cut off with an error when it is too large, grows too fast, or ends too early. */
async function* bodyOf(
  response: IncomingMessage,
  url: string,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const stated = response.headers['content-length'];
  if (stated !== undefined && Number(stated) > limit) throw tooLarge(url, limit);
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const makeDecoder = decoders[encoding];
  if (encoding !== 'identity' && encoding !== '' && makeDecoder === undefined)
    throw failed(url, `the encoding ${encoding} is not known`);
  let received = 0;
  response.on('data', (chunk: Uint8Array) => {
    received += chunk.length;
  });
  const decoder = makeDecoder?.();
  if (decoder !== undefined) {
    response.once('error', (error) => decoder.destroy(error));
    response.once('aborted', () => decoder.destroy(new Error('the answer was cut off')));
  }
  const body: AsyncIterable<Uint8Array> = decoder === undefined ? response : response.pipe(decoder);
  let kept = 0;
  try {
    for await (const chunk of body) {
      kept += chunk.length;
      if (kept > limit) throw tooLarge(url, limit);
      if (decoder !== undefined && kept > ratioFrom && kept > received * maxRatio)
        throw failed(url, `the encoded answer swells more than ${maxRatio} times`);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ObrasError) throw cause;
    throw failed(url, reasonOf(cause, signal), cause);
  } finally {
    decoder?.destroy();
    response.destroy();
  }
  if (!response.complete) throw failed(url, 'the answer was cut off');
}

/** Passes a stream on and keeps its opening. */
function withOpening(bytes: AsyncIterable<Uint8Array>): {
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

async function* fileOf(path: string, limit: number, { files }: Effects): AsyncGenerator<Uint8Array> {
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
  const timer = new AbortController();
  const clock = setTimeout(() => timer.abort(), (options.seconds ?? 30) * 1000);
  try {
    return await within(
      timer.signal,
      address,
      gatherUrl(archive, address.trim(), effects, limit, retrievedAt, timer.signal),
    );
  } finally {
    clearTimeout(clock);
    timer.abort();
  }
}

/** A name server that never answers must not hold us either. */
function within<T>(signal: AbortSignal, address: string, work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(failed(address, 'the time limit was reached')), { once: true });
    work.then(done, fail);
  });
}

async function gatherUrl(
  archive: Archive,
  address: string,
  effects: Effects,
  limit: number,
  retrievedAt: string,
  signal: AbortSignal,
): Promise<Gathered> {
  let url = readUrl(address);
  const hops: { url: string; address: string; status: number }[] = [];
  for (;;) {
    const dialled = await checkedAddress(url, effects);
    if (signal.aborted) throw failed(url.href, 'the time limit was reached');
    const response = await ask(url, dialled, effects, signal);
    const status = response.statusCode ?? 0;
    hops.push({ url: url.href, address: dialled, status });
    const next = response.headers.location;
    if ([301, 302, 303, 307, 308].includes(status) && next !== undefined) {
      response.destroy();
      if (hops.length > maxHops) throw failed(address, `more than ${maxHops} redirects`);
      url = readUrl(next, url.href);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw failed(url.href, `the server answered ${status}`);
    }
    const declaredType = response.headers['content-type'] ?? null;
    const { stream, opening } = withOpening(bodyOf(response, url.href, limit, signal));
    const kept = await archive.putStream(stream);
    return {
      ...kept,
      mediaType: sniffMediaType(opening(), declaredType ?? declaredByName(url.pathname)),
      declaredType,
      finalUrl: url.href,
      hops,
      retrievedAt,
    };
  }
}

function declaredByName(path: string): string | null {
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
