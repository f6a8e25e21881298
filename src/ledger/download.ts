import { createHash, type Hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { ObrasError } from '../model/index.ts';
import type { Archive } from './archive.ts';
import { writeWhole } from './checkpoint.ts';
import type { Effects } from './effects.ts';
import { declaredByName, fileOf, type Gathered, openingBytes } from './fetch.ts';
import { makeFolders } from './files.ts';
import { bodyOf, failed, follow, type Hop, isEncoded, reasonOf, startClock, tooLarge, within } from './request.ts';
import { sniffMediaType } from './sniff.ts';

export interface DownloadOptions {
  /** Most bytes that are kept, after decoding. Default 2 GiB. */
  readonly maxBytes?: number;
  /** For the whole of it, further tries included. Default 3600. */
  readonly seconds?: number;
  /** Longest time without a byte. Default 30. */
  readonly stallSeconds?: number;
  /** How often it is taken up again in one go, as long as each try brings bytes. Default 5. */
  readonly tries?: number;
  /** What the bytes may be, by `sniffMediaType`; anything else is `fetch-unexpected`, and nothing is kept. */
  readonly mediaTypes?: readonly string[];
  /** SHA-256 of the file as its publisher states it. */
  readonly sha256?: string;
  /** Called with bytes so far and in all (null: not said). */
  readonly onProgress?: (bytes: number, total: number | null) => void;
}

export interface Downloaded extends Gathered {
  /** The server said that the file is as it was at the last download (304); then nothing was sent. */
  readonly isUnchanged: boolean;
  /** Bytes of an earlier try that were not asked for again; 0 when it began anew. */
  readonly resumedFrom: number;
  /** What the bytes were held against: `length`, `repr-digest`, `content-digest`, `digest`, `content-md5`, `sha256`. */
  readonly verified: readonly string[];
}

/** After so many bytes the part is made durable, and only what is durable is built upon. */
const syncBytes = 4 * 1024 ** 2;

const Validators = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
const Memory = z.object({
  address: z.string(),
  /** What is under way, with strong validators only: bytes that are on the disk for sure, and by what the rest is known to be of the same file. */
  part: Validators.extend({
    durable: z.number().int().nonnegative(),
    total: z.number().int().nonnegative().nullable(),
  }).nullable(),
  /** What came whole the last time; to ask whether it changed, weak validators do (RFC 9110, 13.1.2 and 13.1.3). */
  whole: Validators.extend({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.number().int().nonnegative(),
    mediaType: z.string(),
    declaredType: z.string().nullable(),
    finalUrl: z.string(),
    retrievedAt: z.string(),
    /** When the server last said that it is unchanged. */
    checkedAt: z.string(),
  }).nullable(),
});
type Memory = z.infer<typeof Memory>;
type Part = NonNullable<Memory['part']>;

const unexpected = (url: string, type: string, wanted: readonly string[]): ObrasError =>
  new ObrasError(
    'fetch-unexpected',
    `${url} answered with ${type === 'text/html' ? 'a web page' : type}, not with ${wanted.join(' or ')}.`,
    {
      params: { url, type, wanted: wanted.join(' ') },
      hint: 'Open the address in a browser: it may ask for consent or have moved. Download the file there and gather it from disk.',
    },
  );

/** An answer that does not belong to the part that is held: it is dropped and the file asked for anew. */
class Mismatch extends Error {}

/**
 * Brings a large file from an address into an archive, through a part on the disk that a later call takes up again where
 * it stopped: by `Range` with `If-Range` where the server gave a strong entity tag or a strong date (RFC 9110, 13.1.5),
 * else from the start. Memory stays flat. What came whole is asked for with its validators the next time (304).
 * The rules of `gatherInto` hold for every address. The state lies in `downloads/` of the ledger and may be thrown away.
 * `fetch-refused`, `fetch-failed`, `fetch-too-large`, `fetch-unexpected`.
 */
export async function downloadInto(
  archive: Archive,
  place: string,
  address: string,
  effects: Effects,
  options: DownloadOptions = {},
): Promise<Downloaded> {
  const clock = startClock(options.seconds ?? 3600);
  const download = await openDownload(archive, place, address.trim(), effects, options);
  try {
    for (let tries = options.tries ?? 5; ; tries--) {
      const before = download.memory.part?.durable ?? 0;
      try {
        return await download.take(clock.signal);
      } catch (error) {
        const grew = (download.memory.part?.durable ?? 0) > before;
        const mayGoOn = error instanceof ObrasError && error.code === 'fetch-failed' && grew;
        if (!mayGoOn || tries <= 1 || clock.signal.aborted) throw error;
      }
    }
  } finally {
    clock.stop();
  }
}

async function openDownload(
  archive: Archive,
  place: string,
  address: string,
  effects: Effects,
  options: DownloadOptions,
) {
  const { files } = effects;
  const folder = join(place, 'downloads');
  const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
  const [memoryPath, partPath] = [join(folder, `${name}.json`), join(folder, `${name}.part`)];
  const limit = options.maxBytes ?? 2 ** 31;
  await makeFolders(files, folder);
  let memory: Memory = { address, part: null, whole: null };
  if ((await files.kind(memoryPath)) === 'file') {
    try {
      const held = Memory.parse(JSON.parse(Buffer.from(await files.read(memoryPath)).toString('utf8')));
      if (held.address === address) memory = held;
    } catch {
      // A damaged memory is no memory: it is asked for anew.
    }
  }

  const remember = async (change: Partial<Memory>): Promise<void> => {
    memory = { ...memory, ...change };
    await writeWhole(files, memoryPath, Buffer.from(`${JSON.stringify(memory)}\n`));
  };
  const drop = async (): Promise<void> => {
    await remember({ part: null });
    await files.remove(partPath);
  };

  /** Bytes that may be built upon, with what identifies the rest; one byte less than all, so that there is a rest. */
  async function heldPart(): Promise<Part | null> {
    const { part } = memory;
    if (part === null || (part.etag ?? part.lastModified) === null || (await files.kind(partPath)) !== 'file')
      return null;
    const file = await files.open(partPath, 'append');
    try {
      const durable = Math.min(part.durable, await file.size(), part.total === null ? Infinity : part.total - 1);
      if (durable <= 0) return null;
      await file.truncate(durable);
      return { ...part, durable };
    } finally {
      await file.close();
    }
  }

  /** Adds a body to the part; what came before it broke off stays. */
  async function fill(response: IncomingMessage, url: string, part: Part, stop: Stop): Promise<void> {
    const file = await files.open(partPath, 'append');
    let { durable } = part;
    let length = durable;
    const settle = async () => {
      if (length === durable) return;
      await file.sync();
      durable = length;
      await remember({ part: { ...part, durable } });
    };
    try {
      if (length === 0) await file.truncate(0);
      await remember({ part });
      for await (const chunk of bodyOf(response, url, limit - length, stop.signal)) {
        stop.wind();
        await file.append(chunk);
        length += chunk.length;
        if (length - durable >= syncBytes) await settle();
        options.onProgress?.(length, part.total);
      }
    } finally {
      await settle().finally(() => file.close());
    }
    if (part.total === null || length === part.total) return;
    if (length > part.total) throw new Mismatch();
    throw failed(url, `${length} of ${part.total} bytes came`);
  }

  /** Holds the whole part against what was promised, and takes it into the archive. */
  async function keep(answer: Reply, retrievedAt: string, resumedFrom: number): Promise<Downloaded> {
    const { response, url, hops, part } = answer;
    const declaredType = response.headers['content-type'] ?? null;
    const promises = promisesOf(response, resumedFrom > 0, options.sha256);
    const head = await files.open(partPath, 'read');
    const opening = await head.read(0, openingBytes).finally(() => head.close());
    const mediaType = sniffMediaType(opening, declaredType ?? declaredByName(new URL(url).pathname));
    const wanted = options.mediaTypes;
    if (opening.length === 0 || (wanted !== undefined && !wanted.includes(mediaType))) {
      await drop();
      throw opening.length === 0 ? failed(url, 'the file is empty') : unexpected(url, mediaType, wanted ?? []);
    }
    for await (const chunk of fileOf(partPath, limit, effects)) for (const { hash } of promises) hash.update(chunk);
    const broken = promises.find(({ hash, digest }) => !hash.digest().equals(digest));
    if (broken !== undefined) {
      await drop();
      throw failed(url, `the bytes are not those that ${broken.name} promises`);
    }
    const kept = await archive.putStream(fileOf(partPath, limit, effects));
    const { total } = part;
    const asked = { etag: response.headers.etag ?? null, lastModified: response.headers['last-modified'] ?? null };
    const found = { ...kept, mediaType, declaredType, finalUrl: url, retrievedAt };
    await remember({ part: null, whole: { ...found, ...asked, checkedAt: retrievedAt } });
    await files.remove(partPath);
    const verified = [...(total === null ? [] : ['length']), ...promises.map((each) => each.name)];
    return { ...found, hops, isUnchanged: false, resumedFrom, verified };
  }

  async function ask(stop: Stop, held: Part | null): Promise<Reply | Downloaded> {
    const { whole } = memory;
    const isKnown = held === null && whole !== null && (await archive.has(whole.sha256));
    const answer = await follow(address, effects, stop.signal, {
      ...(held !== null && { range: `bytes=${held.durable}-`, 'if-range': held.etag ?? held.lastModified ?? '' }),
      ...(isKnown && whole.etag !== null && { 'if-none-match': whole.etag }),
      ...(isKnown && whole.lastModified !== null && { 'if-modified-since': whole.lastModified }),
    });
    stop.wind();
    const { response, status, url, hops } = answer;
    const leave = () => response.destroy();
    if (status === 304 && isKnown) {
      leave();
      const checkedAt = effects.now().toISOString();
      await remember({ whole: { ...whole, checkedAt } });
      const { sha256, bytes, mediaType, declaredType } = whole;
      const gathered = { sha256, bytes, mediaType, declaredType, finalUrl: url, hops, retrievedAt: whole.retrievedAt };
      return { ...gathered, isUnchanged: true, resumedFrom: 0, verified: [] };
    }
    if (status === 206 && held !== null && isRestOf(response, held)) return { ...answer, part: held };
    if (status === 200) return { ...answer, part: { ...validatorsOf(response), durable: 0, total: totalOf(response) } };
    leave();
    if (held !== null && (status === 206 || status === 416)) throw new Mismatch();
    throw failed(url, `the server answered ${status}`);
  }

  async function take(signal: AbortSignal): Promise<Downloaded> {
    const seconds = options.stallSeconds ?? 30;
    const stall = startClock(seconds, `no byte came for ${seconds} seconds`);
    const stop: Stop = { signal: AbortSignal.any([signal, stall.signal]), wind: stall.wind };
    const retrievedAt = effects.now().toISOString();
    const attempt = async (held: Part | null): Promise<Downloaded> => {
      const reply = await within(stop.signal, address, ask(stop, held));
      if (!('part' in reply)) return reply;
      if (reply.part.total !== null && reply.part.total > limit) {
        reply.response.destroy();
        throw tooLarge(reply.url, limit);
      }
      await fill(reply.response, reply.url, reply.part, stop);
      stall.stop();
      return keep(reply, retrievedAt, reply.part.durable);
    };
    try {
      return await attempt(await heldPart()).catch(async (error: unknown) => {
        if (!(error instanceof Mismatch)) throw error;
        await drop();
        return await attempt(null).catch((again: unknown) => {
          throw again instanceof Mismatch ? failed(address, 'the server contradicts itself about its length') : again;
        });
      });
    } catch (error) {
      if (error instanceof ObrasError) throw error;
      if (stop.signal.aborted) throw failed(address, reasonOf(error, stop.signal), error);
      throw error;
    } finally {
      stall.stop();
    }
  }

  return {
    take,
    get memory() {
      return memory;
    },
  };
}

interface Stop {
  readonly signal: AbortSignal;
  /** Begins the wait for the next byte anew. */
  wind(): void;
}
interface Reply {
  readonly response: IncomingMessage;
  readonly url: string;
  readonly hops: readonly Hop[];
  readonly part: Part;
}

const lengthOf = (response: IncomingMessage): number | null => {
  const stated = response.headers['content-length'];
  return stated === undefined || !/^\d+$/.test(stated) ? null : Number(stated);
};
const totalOf = (response: IncomingMessage): number | null => (isEncoded(response) ? null : lengthOf(response));

/** What identifies the file strongly enough to join two parts of it; nothing where the body is encoded on the way. */
function validatorsOf(response: IncomingMessage): z.infer<typeof Validators> {
  const { etag, date } = response.headers;
  const lastModified = response.headers['last-modified'];
  if (isEncoded(response)) return { etag: null, lastModified: null };
  // A date is strong when it lies at least a second before the answer (RFC 9110, 8.8.2.2).
  const isStrong = Date.parse(date ?? '') - Date.parse(lastModified ?? '') >= 1000;
  return {
    etag: etag !== undefined && /^"[^"]*"$/.test(etag) ? etag : null,
    lastModified: lastModified !== undefined && isStrong ? lastModified : null,
  };
}

/** Is a 206 the rest of that very file, from that very byte? */
function isRestOf(response: IncomingMessage, held: Part): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
  if (range === null || isEncoded(response) || Number(range[1]) !== held.durable) return false;
  if (range[3] !== '*' && held.total !== null && Number(range[3]) !== held.total) return false;
  const { etag } = response.headers;
  return held.etag === null || etag === undefined || etag === held.etag;
}

interface Pledge {
  readonly name: string;
  readonly hash: Hash;
  readonly digest: Buffer;
}

/** Every digest that the answer or the publisher states of the whole file (RFC 9530, RFC 3230, RFC 1864). */
function promisesOf(response: IncomingMessage, isRest: boolean, sha256: string | undefined): Pledge[] {
  const promises: Pledge[] = [];
  const add = (name: string, algorithm: string, digest: Buffer) => {
    promises.push({ name, hash: createHash(algorithm), digest });
  };
  if (sha256 !== undefined) add('sha256', 'sha256', Buffer.from(sha256, 'hex'));
  if (isEncoded(response)) return promises;
  for (const name of isRest ? ['repr-digest', 'digest'] : ['repr-digest', 'content-digest', 'digest']) {
    const stated = [response.headers[name] ?? ''].flat().join(',');
    for (const [, algorithm, value] of stated.matchAll(/\b(sha-256|sha-512)=:?([A-Za-z0-9+/]+={0,2}):?/gi))
      add(name, (algorithm as string).toLowerCase().replace('-', ''), Buffer.from(value as string, 'base64'));
  }
  const md5 = response.headers['content-md5'];
  if (!isRest && typeof md5 === 'string') add('content-md5', 'md5', Buffer.from(md5, 'base64'));
  return promises;
}
