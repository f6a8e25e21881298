import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  type connect as connectTcp,
  createServer as createTcpServer,
  type Server as TcpServer,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from './archive.ts';
import type { Connect, DialTarget, Resolve } from './dial.ts';
import { connectDirectly } from './dial.ts';
import { type Effects, effectsOf } from './effects.ts';
import { type GatherOptions, gatherInto } from './fetch.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-fetch-'));
const publicAddress = '93.184.215.14';
let archive: Archive;
let server: Server;
let listener: RequestListener;
const dialled: string[] = [];
const servers: TcpServer[] = [];
beforeAll(async () => {
  archive = openArchive(folder, effectsOf());
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  dialled.length = 0;
  server.closeAllConnections();
});
afterAll(() => {
  server.close();
  for (const each of servers) each.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Names are answered from a table; every dial is noted and, wherever it was meant to go, ends at the test's server. */
const names: Record<string, readonly string[]> = {
  'public.example': [publicAddress],
  'other.example': ['8.8.4.4'],
  'inside.example': ['10.0.0.7'],
  'both.example': [publicAddress, '127.0.0.1'],
  'six.example': ['2606:4700::1'],
  'mapped.example': ['::ffff:169.254.169.254'],
  'nowhere.example': [],
};
const resolve: Resolve = async (host) => {
  const found = names[host];
  if (found === undefined) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};
const dialTo =
  (port: () => number): Connect =>
  ({ address, signal }: DialTarget) => {
    dialled.push(address);
    return connectDirectly({ host: 'x', address: '127.0.0.1', port: port(), isSecure: false, signal });
  };
const toServer = dialTo(() => (server.address() as AddressInfo).port);
const gather = (address: string, options: GatherOptions = {}, effects: Partial<Effects> = {}) =>
  gatherInto(
    archive,
    address,
    effectsOf({ resolve, connect: toServer, now: () => new Date('2025-05-13T12:00:00Z'), ...effects }),
    options,
  );
const answer = (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200) => {
  listener = (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
};

describe('what must not be asked', () => {
  it('refuses private and special addresses in every notation, and dials nothing', async () => {
    answer('secret');
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.0x0.0x0.0x1',
      '0177.0.0.1',
      '017700000001',
      '0',
      '0.0.0.0',
      '10.0.0.1',
      '10.1',
      '172.16.3.4',
      '192.168.1.1',
      '169.254.169.254',
      '0xa9fea9fe',
      '100.100.100.200',
      '224.0.0.251',
      '255.255.255.255',
      '127.0.0.1.',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
      '%31%32%37.0.0.1',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[fe80::1]',
      '[fc00::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[2001:db8::1]',
      '[ff02::1]',
      'inside.example',
      'both.example',
      'mapped.example',
    ])
      for (const scheme of ['http', 'https'])
        await expect(gather(`${scheme}://${host}/`), host).rejects.toMatchObject({ code: 'fetch-refused' });
    await expect(gather('http://[fe80::1%25lo]/')).rejects.toMatchObject({ code: 'fetch-refused' });
    expect(dialled).toEqual([]);
  });

  it('refuses other schemes, passwords and ports of other services', async () => {
    for (const address of [
      'ftp://public.example/x',
      'file:///etc/passwd',
      'FILE:///etc/passwd',
      'gopher://public.example:70/',
      'data:text/plain,x',
      'javascript:alert(1)',
      'dict://public.example:11211/',
      'ws://public.example/',
      'view-source:http://public.example/',
      'http://user:secret@public.example/',
      'http://user@public.example/',
      'http://public.example:25/',
      'http://public.example:22/',
      'https://public.example:636/',
      'http://',
      'http://public.example:99999/',
    ])
      await expect(gather(address), address).rejects.toMatchObject({ code: 'fetch-refused' });
    expect(dialled).toEqual([]);
  });

  it('refuses paths when only the web was asked for', async () => {
    for (const path of ['/etc/passwd', 'etc/passwd', '..\\x', '//public.example/x', 'C:\\x'])
      await expect(gather(path, { from: 'web' })).rejects.toMatchObject({ code: 'fetch-refused' });
  });

  it('does not print a password that it refuses', async () => {
    await expect(gather('http://user:secret@public.example/')).rejects.not.toThrow(/secret/);
  });

  it('checks each redirect anew', async () => {
    for (const location of [
      'http://127.0.0.1/',
      '//127.0.0.1/',
      'http://inside.example/',
      'https://[::1]/',
      'http://0x7f.1/',
      'file:///etc/passwd',
      'ftp://public.example/',
      'http://a:b@public.example/',
    ]) {
      dialled.length = 0;
      answer('', { location }, 302);
      await expect(gather('http://public.example/'), location).rejects.toMatchObject({ code: 'fetch-refused' });
      expect(dialled).toEqual([publicAddress]);
    }
  });

  it('dials the address that it checked, whatever the name says later', async () => {
    answer('x');
    let asked = 0;
    const rebinding: Resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? publicAddress : '127.0.0.1', family: 4 }];
    };
    await gather('http://public.example/', {}, { resolve: rebinding });
    expect(asked).toBe(1);
    expect(dialled).toEqual([publicAddress]);
    await expect(gather('http://public.example/', {}, { resolve: rebinding })).rejects.toMatchObject({
      code: 'fetch-refused',
    });
    expect(dialled).toEqual([publicAddress]);
  });
});

describe('what is gathered', () => {
  it('keeps the bytes and says where they came from', async () => {
    listener = (request, response) => {
      if (request.url === '/start?x=1') response.writeHead(301, { location: 'http://other.example/next' }).end();
      else if (request.url === '/next') response.writeHead(307, { location: '/data.csv' }).end();
      else response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end('id,name\n1,x\n');
    };
    const gathered = await gather('http://public.example/start?x=1#part');
    expect(gathered).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: 12,
      mediaType: 'text/csv',
      declaredType: 'text/csv; charset=utf-8',
      finalUrl: 'http://other.example/data.csv',
      hops: [
        { url: 'http://public.example/start?x=1', address: publicAddress, status: 301 },
        { url: 'http://other.example/next', address: '8.8.4.4', status: 307 },
        { url: 'http://other.example/data.csv', address: '8.8.4.4', status: 200 },
      ],
      retrievedAt: '2025-05-13T12:00:00.000Z',
    });
    expect(Buffer.from(await archive.get(gathered.sha256)).toString()).toBe('id,name\n1,x\n');
    expect(dialled).toEqual([publicAddress, '8.8.4.4', '8.8.4.4']);
  });

  it('sends a plain request: the host by name, no cookie, no credentials', async () => {
    let seen: Record<string, unknown> = {};
    listener = (request, response) => {
      seen = { url: request.url, method: request.method, ...request.headers };
      response.setHeader('set-cookie', 'a=b');
      response.end('x');
    };
    await gather('http://six.example:8080/a%20b?c=d');
    expect(seen).toMatchObject({
      url: '/a%20b?c=d',
      method: 'GET',
      host: 'six.example:8080',
      'accept-encoding': 'identity',
    });
    expect(Object.keys(seen)).not.toContain('cookie');
    expect(Object.keys(seen)).not.toContain('authorization');
    expect(dialled).toEqual(['2606:4700::1']);
  });

  it('follows five redirects and no more', async () => {
    listener = (request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    expect((await gather('http://public.example/5')).hops).toHaveLength(6);
    await expect(gather('http://public.example/6')).rejects.toMatchObject({ code: 'fetch-failed' });
    listener = (_, response) => response.writeHead(302, { location: '/0' }).end();
    await expect(gather('http://public.example/0')).rejects.toMatchObject({ code: 'fetch-failed' });
  });

  it('takes a file from disk, with its limit', async () => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, 'one\n1\n');
    expect(await gather(path)).toMatchObject({ bytes: 6, mediaType: 'text/csv', finalUrl: null, hops: [] });
    expect(await gather(path, { maxBytes: 6 })).toMatchObject({ bytes: 6 });
    await expect(gather(path, { maxBytes: 5 })).rejects.toMatchObject({ code: 'fetch-too-large' });
    await expect(gather(join(folder, 'missing'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(gather(folder)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('undoes an encoding that was not asked for', async () => {
    const text = 'id,name\n1,x\n';
    for (const [encoding, body] of [
      ['gzip', gzipSync(text)],
      ['x-gzip', gzipSync(text)],
      ['deflate', deflateSync(text)],
      ['br', brotliCompressSync(text)],
      ['Identity', Buffer.from(text)],
    ] as const) {
      answer(body, { 'content-encoding': encoding });
      expect((await gather('http://public.example/')).bytes, encoding).toBe(12);
    }
    for (const encoding of ['zstd', 'gzip, gzip', 'nonsense']) {
      answer(gzipSync(text), { 'content-encoding': encoding });
      await expect(gather('http://public.example/')).rejects.toMatchObject({ code: 'fetch-failed' });
    }
    answer('this is not gzip', { 'content-encoding': 'gzip' });
    await expect(gather('http://public.example/')).rejects.toMatchObject({ code: 'fetch-failed' });
    answer(gzipSync('x'.repeat(5000)).subarray(0, 20), { 'content-encoding': 'gzip' });
    await expect(gather('http://public.example/')).rejects.toMatchObject({ code: 'fetch-failed' });
  });
});

describe('what goes wrong', () => {
  const failed = { code: 'fetch-failed' };
  const large = { code: 'fetch-too-large' };

  it('stops at the size limit, announced or not, and keeps nothing', async () => {
    const before = await archive.list();
    answer('x'.repeat(1001), { 'content-length': '1001' });
    await expect(gather('http://public.example/', { maxBytes: 1000 })).rejects.toMatchObject(large);
    let sent = 0;
    listener = (_, response) => {
      const more = () => {
        while (sent < 1e9 && !response.destroyed) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return response.once('drain', more);
        }
        return undefined;
      };
      more();
    };
    await expect(gather('http://public.example/', { maxBytes: 1_000_000 })).rejects.toMatchObject(large);
    expect(sent).toBeLessThan(50_000_000);
    expect(await archive.list()).toEqual(before);
    answer('x'.repeat(1000));
    expect((await gather('http://public.example/', { maxBytes: 1000 })).bytes).toBe(1000);
  });

  it('stops a bomb by its decoded size and by its swelling', async () => {
    answer(gzipSync(Buffer.alloc(30_000_000)), { 'content-encoding': 'gzip' });
    await expect(gather('http://public.example/', { maxBytes: 5_000_000 })).rejects.toMatchObject(large);
    await expect(gather('http://public.example/')).rejects.toMatchObject({
      ...failed,
      params: { reason: expect.stringContaining('swells') },
    });
    answer(brotliCompressSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'br' });
    await expect(gather('http://public.example/')).rejects.toMatchObject(failed);
  });

  it('does not take half an answer for a whole one', async () => {
    for (const head of ['content-length: 100\r\n', 'transfer-encoding: chunked\r\n']) {
      const cutting = createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () =>
          socket.end(`HTTP/1.1 200 OK\r\n${head}\r\n${head.startsWith('t') ? '5\r\nhello\r\n' : 'hello'}`),
        );
      });
      servers.push(cutting);
      await new Promise<void>((done) => cutting.listen(0, '127.0.0.1', done));
      const connect = dialTo(() => (cutting.address() as AddressInfo).port);
      await expect(gather('http://public.example/', {}, { connect })).rejects.toMatchObject(failed);
    }
  });

  it('gives up on a server, a connection or a name that never answers', async () => {
    const limit = { seconds: 0.15 };
    const late = { ...failed, params: { reason: 'the time limit was reached' } };
    listener = () => undefined;
    await expect(gather('http://public.example/', limit)).rejects.toMatchObject(late);
    listener = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
    };
    await expect(gather('http://public.example/', limit)).rejects.toMatchObject(late);
    listener = (request, response) => response.writeHead(302, { location: request.url! }).end();
    const slow: Resolve = async (host) => {
      await new Promise((done) => setTimeout(done, 60));
      return resolve(host);
    };
    await expect(gather('http://public.example/', limit, { resolve: slow })).rejects.toMatchObject(late);
    const never = () => new Promise<never>(() => undefined);
    await expect(gather('http://public.example/', limit, { connect: never })).rejects.toMatchObject(late);
    await expect(gather('http://public.example/', limit, { resolve: never })).rejects.toMatchObject(late);
  });

  it('names statuses, unknown names, refused connections and noise', async () => {
    for (const status of [204, 206, 300, 304, 400, 401, 403, 404, 429, 500, 503]) {
      answer('', {}, status);
      await expect(gather('http://public.example/')).rejects.toMatchObject({
        ...failed,
        params: { reason: expect.stringContaining(String(status)) },
      });
    }
    for (const host of ['unknown.example', 'nowhere.example'])
      await expect(gather(`http://${host}/`)).rejects.toMatchObject(failed);
    const refused: Connect = () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }));
    await expect(gather('http://public.example/', {}, { connect: refused })).rejects.toMatchObject({
      ...failed,
      params: { reason: expect.stringContaining('ECONNREFUSED') },
    });
    const noise = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('SSH-2.0-noise\r\n');
    });
    servers.push(noise);
    await new Promise<void>((done) => noise.listen(0, '127.0.0.1', done));
    const connect = dialTo(() => (noise.address() as AddressInfo).port);
    await expect(gather('http://public.example/', {}, { connect })).rejects.toMatchObject(failed);
    answer('x'.repeat(10), { 'x-large': 'y'.repeat(20_000) });
    await expect(gather('http://public.example/')).rejects.toMatchObject(failed);
  });

  it('dials by itself only what it is told to, and stops when asked', async () => {
    const { port } = server.address() as AddressInfo;
    const stop = new AbortController();
    const target = { host: 'x', address: '127.0.0.1', port, isSecure: false, signal: stop.signal };
    const socket = (await connectDirectly(target)) as ReturnType<typeof connectTcp>;
    expect(socket.remoteAddress).toBe('127.0.0.1');
    const closed = new Promise((done) => socket.once('error', done));
    stop.abort();
    await closed;
    expect(socket.destroyed).toBe(true);
    await expect(connectDirectly(target)).rejects.toThrow();
    await expect(
      connectDirectly({ ...target, isSecure: true, signal: new AbortController().signal }),
    ).rejects.toThrow();
  });
});
