import { type IncomingMessage, request } from 'node:http';
import { isIP } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ObrasError } from '../model/index.ts';
import { whyClosed } from './addresses.ts';
import type { Effects } from './effects.ts';
import { systemCode } from './files.ts';

const maxHops = 5;
const megabyte = 1_000_000;
/** Decoded bytes may be this many times the bytes that came over the wire, once past `ratioFrom`. */
const maxRatio = 100;
const ratioFrom = 10 * megabyte;
const timeIsUp = 'the time limit was reached';

export const refuse = (url: string, reason: string): ObrasError =>
  new ObrasError('fetch-refused', `${url} is not fetched: ${reason}.`, {
    params: { url, reason },
    hint: 'Give a public http or https address, or download the file and gather it from disk.',
  });
export const failed = (url: string, reason: string, cause?: unknown): ObrasError =>
  new ObrasError('fetch-failed', `${url} could not be fetched: ${reason}.`, {
    params: { url, reason },
    hint: 'Try again later, or download the file and gather it from disk.',
    cause,
  });
export const tooLarge = (url: string, limit: number): ObrasError =>
  new ObrasError('fetch-too-large', `${url} is larger than ${limit} bytes.`, {
    params: { url, limit: String(limit) },
    hint: 'Raise the limit if this is expected.',
  });

/** Ports from 1024 on that no browser asks by HTTP: other services listen there (Fetch Standard, port blocking). */
const otherServices = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

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
  if ((port < 1024 && port !== 80 && port !== 443) || otherServices.has(port))
    throw refuse(url.href, `port ${port} is not a web port`);
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

async function ask(
  url: URL,
  address: string,
  effects: Effects,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
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
        ...headers,
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

export function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return signal.reason instanceof Error ? signal.reason.message : timeIsUp;
  return systemCode(error) ?? (error instanceof Error ? error.message : 'error');
}

/** One address that was asked, with the IP address that was dialled. */
export interface Hop {
  readonly url: string;
  readonly address: string;
  readonly status: number;
}

/** An answer whose body is not read yet; the caller reads or destroys it. */
export interface Answer {
  readonly response: IncomingMessage;
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly hops: readonly Hop[];
}

/** Asks an address and follows at most five redirects, each checked anew. `fetch-refused`, `fetch-failed`. */
export async function follow(
  address: string,
  effects: Effects,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  let url = readUrl(address);
  const hops: Hop[] = [];
  for (;;) {
    const dialled = await checkedAddress(url, effects);
    if (signal.aborted) throw failed(url.href, reasonOf(null, signal));
    const response = await ask(url, dialled, effects, signal, headers);
    const status = response.statusCode ?? 0;
    hops.push({ url: url.href, address: dialled, status });
    const next = response.headers.location;
    if (![301, 302, 303, 307, 308].includes(status) || next === undefined)
      return { response, status, url: url.href, hops };
    response.destroy();
    if (hops.length > maxHops) throw failed(address, `more than ${maxHops} redirects`);
    url = readUrl(next, url.href);
  }
}

/** Is the body encoded (gzip and the like), so that its bytes are not those of the file? */
export const isEncoded = (response: IncomingMessage): boolean =>
  !['', 'identity'].includes((response.headers['content-encoding'] ?? '').trim().toLowerCase());

const decoders: Readonly<Record<string, () => Readable & NodeJS.WritableStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The decoded body, cut off with an error when it is too large, grows too fast, or ends too early. */
export async function* bodyOf(
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

/** A name server that never answers must not hold us either. */
export function within<T>(signal: AbortSignal, address: string, work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(failed(address, reasonOf(null, signal))), { once: true });
    work.then(done, fail);
  });
}

/** A clock that stops the work after so many seconds, with a reason for people. */
export function startClock(seconds: number, reason = timeIsUp): { signal: AbortSignal; wind(): void; stop(): void } {
  const controller = new AbortController();
  const ring = () => controller.abort(new Error(reason));
  let timer = setTimeout(ring, seconds * 1000);
  return {
    signal: controller.signal,
    wind() {
      clearTimeout(timer);
      timer = setTimeout(ring, seconds * 1000);
    },
    stop() {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
