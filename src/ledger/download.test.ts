import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from './archive.ts';
import { connectDirectly } from './dial.ts';
import { type DownloadOptions, downloadInto } from './download.ts';
import { effectsOf } from './effects.ts';

let folder: string;
let archive: Archive;
let server: Server;
let listener: RequestListener;
/** What was asked of the server: its headers, in order. */
const asked: IncomingMessage['headers'][] = [];
const dialled: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers);
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obras-download-'));
  archive = openArchive(folder, effectsOf());
});
afterEach(() => {
  asked.length = 0;
  dialled.length = 0;
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  server.close();
});

let now = '2025-05-13T12:00:00Z';
/** Names of the test; every connection ends at its server, wherever it was meant to go. */
const effects = effectsOf({
  resolve: async (host) => [{ address: host === 'inside.example' ? '10.0.0.7' : '93.184.215.14', family: 4 }],
  connect: ({ address, signal }) => {
    dialled.push(address);
    const { port } = server.address() as AddressInfo;
    return connectDirectly({ host: 'x', address: '127.0.0.1', port, isSecure: false, signal });
  },
  now: () => new Date(now),
});
const address = 'http://public.example/data.csv';
const download = (options: DownloadOptions = {}, from = address) =>
  downloadInto(archive, folder, from, effects, { tries: 1, ...options });
const heldFiles = () => readdirSync(join(folder, 'downloads'));
const parts = () => heldFiles().filter((name) => name.endsWith('.part'));
const partBytes = () => Math.max(0, ...parts().map((name) => statSync(join(folder, 'downloads', name)).size));
const stored = async (sha256: string) => Buffer.from(await archive.get(sha256));

const table = Buffer.from(`id,name\n${Array.from({ length: 3000 }, (_, n) => `${n},row ${n}`).join('\n')}\n`);
const older = { 'last-modified': 'Mon, 12 May 2025 00:00:00 GMT', date: 'Tue, 13 May 2025 12:00:00 GMT' };

interface Play {
  readonly body?: Buffer;
  readonly etag?: string | null;
  readonly headers?: Record<string, string>;
  /** Breaks the connection after so many bytes of this answer. */
  readonly cutAfter?: number;
  readonly ignoresRange?: boolean;
}
/** A well-behaved file server, as far as the play lets it. */
function serve(request: IncomingMessage, response: ServerResponse, play: Play = {}): void {
  const { body = table, etag = '"one"', headers = {}, cutAfter } = play;
  const about = { 'content-type': 'text/csv', ...(etag !== null && { etag }), ...headers };
  if (etag !== null && request.headers['if-none-match'] === etag) return void response.writeHead(304, about).end();
  const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  const mayRange = range !== null && !play.ignoresRange && request.headers['if-range'] === etag;
  const from = mayRange ? Number(range[1]) : 0;
  const rest = body.subarray(from);
  response.writeHead(mayRange ? 206 : 200, {
    ...about,
    'content-length': String(rest.length),
    ...(mayRange && { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` }),
  });
  if (cutAfter === undefined) return void response.end(rest);
  breakAfter(response, rest.subarray(0, cutAfter), from);
}
/** Sends bytes and breaks the connection once they are on the disk of the other side. */
function breakAfter(response: ServerResponse, bytes: Buffer, from = 0): void {
  response.write(bytes);
  const wait = setInterval(() => {
    if (bytes.length > 0 && partBytes() !== from + bytes.length) return;
    clearInterval(wait);
    response.destroy();
  }, 5);
  response.once('close', () => clearInterval(wait));
}
const play = (...plays: Play[]) => {
  let turn = 0;
  listener = (request, response) => serve(request, response, plays[Math.min(turn++, plays.length - 1)]);
};
const failed = { code: 'fetch-failed' };

describe('a whole file', () => {
  it('is kept with where it came from and what it was held against; no part stays', async () => {
    play({});
    const found = await download();
    expect(found).toMatchObject({
      bytes: table.length,
      mediaType: 'text/csv',
      finalUrl: address,
      isUnchanged: false,
      resumedFrom: 0,
      verified: ['length'],
      hops: [{ url: address, address: '93.184.215.14', status: 200 }],
    });
    expect(await stored(found.sha256)).toEqual(table);
    expect(parts()).toEqual([]);
  });
  it('that is unchanged is not sent again, and the day it was checked is kept', async () => {
    play({});
    const first = await download();
    now = '2025-06-01T00:00:00Z';
    const second = await download();
    now = '2025-05-13T12:00:00Z';
    expect(second).toMatchObject({ sha256: first.sha256, isUnchanged: true, retrievedAt: first.retrievedAt });
    expect(asked[1]).toMatchObject({ 'if-none-match': '"one"' });
    const memory = heldFiles().find((name) => name.endsWith('.json')) ?? '';
    expect(JSON.parse(readFileSync(join(folder, 'downloads', memory), 'utf8'))).toMatchObject({
      whole: { checkedAt: '2025-06-01T00:00:00.000Z' },
    });
  });
  it('is asked for by a weak tag or date too, which would not do to join parts', async () => {
    const weak = { etag: 'W/"one"', 'last-modified': 'Mon, 12 May 2025 00:00:00 GMT' };
    listener = (request, response) => {
      if (request.headers['if-none-match'] === weak.etag) return void response.writeHead(304).end();
      return void response.writeHead(200, { 'content-type': 'text/csv', ...weak }).end(table);
    };
    await download();
    expect(await download()).toMatchObject({ isUnchanged: true });
    expect(asked[1]).toMatchObject({ 'if-none-match': weak.etag, 'if-modified-since': weak['last-modified'] });
  });
  it('that changed is taken anew', async () => {
    play({}, { etag: '"two"', body: Buffer.from('id,name\n1,x\n') });
    const first = await download();
    const second = await download();
    expect(second).toMatchObject({ isUnchanged: false, bytes: 12 });
    expect(second.sha256).not.toBe(first.sha256);
  });
  it('is not asked for with conditions when the archive lost it', async () => {
    play({});
    const { sha256 } = await download();
    rmSync(join(folder, 'archive', sha256.slice(0, 2)), { recursive: true });
    expect(await download()).toMatchObject({ sha256, isUnchanged: false });
    expect(asked[1]?.['if-none-match']).toBeUndefined();
  });
  it('answers a 304 that nobody asked for with a failure', async () => {
    listener = (_, response) => response.writeHead(304).end();
    await expect(download()).rejects.toMatchObject(failed);
  });
  it('is decoded when it comes encoded, and then never joined from parts', async () => {
    const packed = gzipSync(table);
    listener = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', etag: '"g"', 'content-type': 'text/csv' });
      if (asked.length === 1) response.write(packed.subarray(0, 3000), () => setTimeout(() => response.destroy(), 25));
      else response.end(packed);
    };
    await expect(download()).rejects.toMatchObject(failed);
    const found = await download();
    expect(asked[1]?.range).toBeUndefined();
    expect(await stored(found.sha256)).toEqual(table);
  });
});

describe('a broken download', () => {
  it('goes on where it stopped, by the strong entity tag', async () => {
    play({ cutAfter: 10_000 }, {});
    await expect(download()).rejects.toMatchObject(failed);
    expect(await archive.list()).toEqual([]);
    const held = partBytes();
    expect(held).toBe(10_000);
    const found = await download();
    expect(asked[1]).toMatchObject({ range: `bytes=${held}-`, 'if-range': '"one"' });
    expect(found).toMatchObject({ resumedFrom: held, bytes: table.length, verified: ['length'] });
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('goes on by a strong date where there is no tag, never by a weak one or a weak tag', async () => {
    const cut = (headers: Record<string, string>) => {
      listener = (_, response) => {
        response.sendDate = false;
        response.writeHead(200, { 'content-type': 'text/csv', 'content-length': String(table.length), ...headers });
        breakAfter(response, table.subarray(0, 5000));
      };
    };
    cut(older);
    await expect(download()).rejects.toMatchObject(failed);
    await expect(download()).rejects.toMatchObject(failed);
    expect(asked[1]).toMatchObject({ range: 'bytes=5000-', 'if-range': older['last-modified'] });
    for (const weak of [
      { ...older, date: older['last-modified'] },
      { 'last-modified': older['last-modified'] },
      { etag: 'W/"one"' },
      {},
    ] as Record<string, string>[]) {
      rmSync(join(folder, 'downloads'), { recursive: true });
      asked.length = 0;
      cut(weak);
      await expect(download()).rejects.toMatchObject(failed);
      await expect(download()).rejects.toMatchObject(failed);
      expect(asked[1]?.range, JSON.stringify(weak)).toBeUndefined();
    }
  });
  it('is taken up again at once as long as each try brings bytes, and no longer', async () => {
    play({ cutAfter: 10_000 }, { cutAfter: 10_000 }, {});
    const found = await download({ tries: 5 });
    expect(await stored(found.sha256)).toEqual(table);
    expect(asked).toHaveLength(3);
    asked.length = 0;
    rmSync(join(folder, 'downloads'), { recursive: true });
    play({ cutAfter: 10_000 }, { cutAfter: 0 });
    await expect(download({ tries: 5 })).rejects.toMatchObject(failed);
    expect(asked).toHaveLength(2);
  });
  it('begins anew where the server ignores the range', async () => {
    play({ cutAfter: 10_000 }, { ignoresRange: true });
    await expect(download()).rejects.toMatchObject(failed);
    const found = await download();
    expect(asked[1]?.range).toBe('bytes=10000-');
    expect(found).toMatchObject({ resumedFrom: 0 });
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('begins anew where the file changed between the part and the rest', async () => {
    const other = Buffer.from(table.toString().replaceAll('row', 'ROW'));
    play({ cutAfter: 10_000 }, { etag: '"two"', body: other });
    await expect(download()).rejects.toMatchObject(failed);
    const found = await download();
    expect(await stored(found.sha256)).toEqual(other);
  });
  it('is not joined with a rest of another tag, another length or another place, whatever the server says', async () => {
    const other = Buffer.from(table.toString().replaceAll('row', 'ROW'));
    for (const lie of [
      { etag: '"two"', 'content-range': `bytes 10000-${other.length - 1}/${other.length}` },
      { etag: '"one"', 'content-range': `bytes 10000-${other.length - 1}/${other.length + 1}` },
      { etag: '"one"', 'content-range': `bytes 9999-${other.length - 1}/${other.length}` },
      { etag: '"one"', 'content-range': 'nonsense' },
      { etag: '"one"' },
    ] as Record<string, string>[]) {
      rmSync(join(folder, 'downloads'), { recursive: true, force: true });
      asked.length = 0;
      listener = (request, response) => {
        if (asked.length === 1) return serve(request, response, { cutAfter: 10_000 });
        if (request.headers.range === undefined) return serve(request, response, { etag: '"two"', body: other });
        return void response.writeHead(206, { 'content-type': 'text/csv', ...lie }).end(other.subarray(10_000));
      };
      await expect(download()).rejects.toMatchObject(failed);
      const found = await download();
      expect(await stored(found.sha256), JSON.stringify(lie)).toEqual(other);
    }
  });
  it('begins anew at 416, and does not lose a part to a server that is down', async () => {
    listener = (request, response) => {
      if (asked.length === 1) return serve(request, response, { cutAfter: 10_000 });
      if (asked.length === 2) return void response.writeHead(503).end('down');
      if (request.headers.range !== undefined) return void response.writeHead(416).end();
      return serve(request, response);
    };
    await expect(download()).rejects.toMatchObject(failed);
    await expect(download()).rejects.toThrow(/503/);
    expect(partBytes()).toBe(10_000);
    const found = await download();
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('asks for one byte more when the part was all there', async () => {
    play({ cutAfter: 10_000 }, {});
    await expect(download()).rejects.toMatchObject(failed);
    const [name] = parts();
    const memory = join(folder, 'downloads', (name as string).replace('.part', '.json'));
    const held = JSON.parse(readFileSync(memory, 'utf8'));
    writeFileSync(join(folder, 'downloads', name as string), table);
    writeFileSync(memory, JSON.stringify({ ...held, part: { ...held.part, durable: table.length } }));
    const found = await download();
    expect(asked[1]?.range).toBe(`bytes=${table.length - 1}-`);
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('builds only on bytes that were made durable, and on nothing where its memory is damaged', async () => {
    play({ cutAfter: 10_000 }, {}, { cutAfter: 10_000 }, {});
    await expect(download()).rejects.toMatchObject(failed);
    const [name] = parts();
    writeFileSync(join(folder, 'downloads', name as string), Buffer.alloc(20_000), { flag: 'a' });
    expect(await stored((await download()).sha256)).toEqual(table);
    rmSync(join(folder, 'downloads'), { recursive: true });
    await expect(download()).rejects.toMatchObject(failed);
    writeFileSync(join(folder, 'downloads', (name as string).replace('.part', '.json')), '{"address":');
    const found = await download();
    expect(found.resumedFrom).toBe(0);
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('gives the very bytes, wherever and however often it breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 40_000 }), { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        async (cuts, ignores) => {
          rmSync(join(folder, 'downloads'), { recursive: true, force: true });
          let turn = 0;
          listener = (request, response) => {
            const cutAfter = cuts[turn];
            const ignoresRange = ignores[turn] as boolean;
            turn += 1;
            serve(request, response, { ignoresRange, ...(cutAfter !== undefined && { cutAfter }) });
          };
          for (let left = cuts.length; ; left--) {
            const found = await download().catch((error: unknown) => {
              if (left === 0) throw error;
            });
            if (!found) continue;
            expect(await stored(found.sha256)).toEqual(table);
            return;
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('what a server claims', () => {
  const base64 = (algorithm: string, body: Buffer) => createHash(algorithm).update(body).digest('base64');
  it('of its digests is held against the bytes', async () => {
    const truths: [string, string, string][] = [
      ['repr-digest', `sha-256=:${base64('sha256', table)}:`, 'repr-digest'],
      ['repr-digest', `unixsum=:AAA=:, sha-512=:${base64('sha512', table)}:`, 'repr-digest'],
      ['content-digest', `sha-256=:${base64('sha256', table)}:`, 'content-digest'],
      ['digest', `SHA-256=${base64('sha256', table)}`, 'digest'],
      ['content-md5', base64('md5', table), 'content-md5'],
    ];
    for (const [name, value, said] of truths) {
      rmSync(join(folder, 'downloads'), { recursive: true, force: true });
      play({ headers: { [name]: value } });
      expect((await download()).verified, name).toEqual(['length', said]);
    }
    const before = await archive.list();
    for (const [name, value] of truths) {
      rmSync(join(folder, 'downloads'), { recursive: true, force: true });
      const body = Buffer.from(table.toString().replace('row', 'ROW'));
      play({ body, headers: { [name]: value } });
      await expect(download(), name).rejects.toMatchObject(failed);
      expect(parts()).toEqual([]);
    }
    expect(await archive.list()).toEqual(before);
  });
  it('of the whole is held against a rest too', async () => {
    const headers = { 'repr-digest': `sha-256=:${base64('sha256', table)}:` };
    play({ cutAfter: 10_000, headers }, { headers });
    await expect(download()).rejects.toMatchObject(failed);
    const [name] = parts();
    writeFileSync(join(folder, 'downloads', name as string), randomBytes(10_000));
    await expect(download()).rejects.toThrow(/repr-digest/);
    expect((await download()).verified).toEqual(['length', 'repr-digest']);
  });
  it('is measured against the checksum of the publisher', async () => {
    play({});
    const sha256 = createHash('sha256').update(table).digest('hex');
    expect((await download({ sha256 })).verified).toEqual(['length', 'sha256']);
    rmSync(join(folder, 'downloads'), { recursive: true });
    await expect(download({ sha256: '0'.repeat(64) })).rejects.toMatchObject(failed);
  });
  it('of its type does not make a web page a table', async () => {
    play({ body: Buffer.from('<!doctype html><title>Please accept cookies</title>') });
    const refusal = download({ mediaTypes: ['text/csv'] });
    await expect(refusal).rejects.toMatchObject({ code: 'fetch-unexpected', params: { type: 'text/html' } });
    await expect(refusal).rejects.toThrow(/a web page, not with text\/csv/);
    expect([parts(), await archive.list()]).toEqual([[], []]);
    play({ body: Buffer.alloc(0) });
    await expect(download({ mediaTypes: ['text/csv'] })).rejects.toMatchObject(failed);
    play({ headers: { 'content-type': 'text/html' } });
    expect(await download({ mediaTypes: ['text/csv'] })).toMatchObject({ mediaType: 'text/csv' });
  });
  it('of its length is not believed when less or more comes', async () => {
    listener = (_, response) => {
      response.writeHead(206, { 'content-range': 'bytes 0-9/10' }).end('0123456789');
    };
    await expect(download()).rejects.toThrow(/206/);
    listener = (request, response) => {
      if (asked.length < 3) return serve(request, response, { cutAfter: 10_000 });
      const range = `bytes 10000-${table.length - 1}/${table.length}`;
      response.writeHead(206, { etag: '"one"', 'content-range': range });
      return void response.end(asked.length === 3 ? 'short' : Buffer.alloc(table.length));
    };
    await expect(download()).rejects.toMatchObject(failed);
    await expect(download()).rejects.toThrow(/of \d+ bytes came/);
    expect(await archive.list()).toEqual([]);
  });
  it('may not pass the limit, announced or not, nor by way of a part', async () => {
    const large = { code: 'fetch-too-large' };
    play({});
    await expect(download({ maxBytes: 1000 })).rejects.toMatchObject(large);
    listener = (_, response) => void response.writeHead(200, { 'transfer-encoding': 'chunked' }).end(table);
    await expect(download({ maxBytes: 1000 })).rejects.toMatchObject(large);
    play({ cutAfter: 10_000 }, {});
    await expect(download()).rejects.toMatchObject(failed);
    await expect(download({ maxBytes: 15_000 })).rejects.toMatchObject(large);
    expect(await archive.list()).toEqual([]);
  });
});

describe('a server that is slow or sends elsewhere', () => {
  it('is given up after a while without a byte, and what came is kept for the next try', async () => {
    listener = (_, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': String(table.length) });
      response.write(table.subarray(0, 7000));
    };
    await expect(download({ stallSeconds: 0.3 })).rejects.toThrow(/no byte came for 0.3 seconds/);
    expect(partBytes()).toBe(7000);
    listener = () => {};
    await expect(download({ stallSeconds: 0.3 })).rejects.toThrow(/no byte came/);
    play({});
    expect(await download()).toMatchObject({ resumedFrom: 7000, bytes: table.length });
  });
  it('is given up at the end of all time, however it drips', async () => {
    listener = (_, response) => {
      response.writeHead(200, { etag: '"one"' });
      const drip = setInterval(() => response.write('x'), 20);
      response.once('close', () => clearInterval(drip));
    };
    await expect(download({ seconds: 0.5, stallSeconds: 5, tries: 5 })).rejects.toThrow(/time limit/);
  });
  it('is followed to public addresses only, at the first try and at the next', async () => {
    for (const location of ['http://10.0.0.1/', 'http://inside.example/', 'http://[::1]/', 'file:///etc/passwd']) {
      listener = (_, response) => response.writeHead(302, { location }).end();
      await expect(download(), location).rejects.toMatchObject({ code: 'fetch-refused' });
    }
    play({ cutAfter: 10_000 });
    await expect(download()).rejects.toMatchObject(failed);
    listener = (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    await expect(download()).rejects.toMatchObject({ code: 'fetch-refused' });
    expect(new Set(dialled)).toEqual(new Set(['93.184.215.14']));
    listener = (request, response) =>
      request.url === '/moved.csv'
        ? serve(request, response)
        : response.writeHead(302, { location: '/moved.csv' }).end();
    const found = await download();
    expect(found).toMatchObject({ resumedFrom: 10_000, finalUrl: 'http://public.example/moved.csv' });
    expect(await stored(found.sha256)).toEqual(table);
  });
  it('is not asked for a path or a private address', async () => {
    for (const from of ['/etc/passwd', 'http://127.0.0.1/', 'ftp://public.example/'])
      await expect(download({}, from)).rejects.toMatchObject({ code: 'fetch-refused' });
    expect(existsSync(join(folder, 'archive'))).toBe(false);
  });
});
