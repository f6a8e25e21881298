// `obras gather` of addresses, against a server of the test's own: what is kept, and what is refused and why.

import { existsSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../src/cli/context.ts';
import { freshFolder, inProcess, jsonOf, obras } from './cli-program.ts';

let server: Server;
let listener: RequestListener = (_, response) => response.end();
const dialled: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const port = () => (server.address() as AddressInfo).port;

/** Names of the test; every connection ends at its server, wherever it was meant to go. */
const network: Network = {
  resolve: async (host) => [{ address: host === 'inside.example' ? '10.0.0.7' : '93.184.215.14', family: 4 }],
  connect: ({ address, signal }) => {
    dialled.push(address);
    return new Promise((done, fail) => {
      const socket = connect({ host: '127.0.0.1', port: port(), signal });
      socket.once('connect', () => done(socket)).once('error', fail);
    });
  },
};

async function ledger(): Promise<string> {
  const folder = freshFolder();
  await inProcess(folder, ['init']);
  return folder;
}
const gather = (folder: string, address: string, ...more: string[]) =>
  inProcess(folder, ['gather', address, '--as', 'page', '--json', ...more], { network });
const archived = (folder: string) =>
  readdirSync(join(folder, 'obras/ledger/archive'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  ).length;

describe('an address', () => {
  it('is kept with where it came from, when, and what it is', async () => {
    listener = (request, response) => {
      if (request.url === '/old') response.writeHead(302, { Location: 'http://other.example/new' }).end();
      else
        response
          .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
          .end('<!doctype html><title>T</title><p>Words.');
    };
    const folder = await ledger();
    const ran = await gather(folder, 'http://public.example/old', '--licence', 'CC-BY-4.0');
    expect(ran.code).toBe(0);
    expect(jsonOf(ran)).toMatchObject({
      schema: 'obras/gather/1',
      source: { id: 'page', url: 'http://other.example/new', mediaType: 'text/html', dateRetrieved: '2026-11-24' },
    });
    expect(archived(folder)).toBe(1);
  });
  it('whose bytes are not what its server says is kept as what it is, and that is said', async () => {
    listener = (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('%PDF-1.7\nfixture');
    const folder = await ledger();
    const ran = await inProcess(folder, ['gather', 'http://public.example/a.html', '--as', 'page'], { network });
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('application/pdf')]);
    expect(ran.err).toContain('The server calls it text/html; its bytes are application/pdf');
    const read = await inProcess(folder, ['read', 'page']);
    expect([read.code, read.out]).toEqual([3, expect.stringContaining('The PDF is damaged')]);
  });

  const refused: readonly (readonly [string, string, RequestListener, string[], number, string])[] = [
    ['of a private network', 'http://10.0.0.7/', (_, response) => response.end('x'), [], 9, 'fetch-refused'],
    ['whose name points inside', 'http://inside.example/', (_, response) => response.end('x'), [], 9, 'fetch-refused'],
    [
      'that is sent on into a private network',
      'http://public.example/',
      (_, response) => response.writeHead(302, { Location: 'http://192.168.1.1/admin' }).end(),
      [],
      9,
      'fetch-refused',
    ],
    [
      'that is sent on to a name inside',
      'http://public.example/',
      (_, response) => response.writeHead(301, { Location: 'http://inside.example/' }).end(),
      [],
      9,
      'fetch-refused',
    ],
    [
      'that is sent on to a file',
      'http://public.example/',
      (_, response) => response.writeHead(302, { Location: 'file:///etc/hostname' }).end(),
      [],
      9,
      'fetch-refused',
    ],
    ['of another scheme', 'ftp://public.example/a', (_, response) => response.end('x'), [], 9, 'fetch-refused'],
    [
      'that is larger than allowed',
      'http://public.example/',
      (_, response) => response.end('x'.repeat(2000)),
      ['--max-bytes', '1000'],
      7,
      'fetch-too-large',
    ],
    [
      'that is not there',
      'http://public.example/',
      (_, response) => response.writeHead(404).end(),
      [],
      9,
      'fetch-failed',
    ],
    ['that never answers', 'http://public.example/', () => {}, ['--seconds', '1'], 9, 'fetch-failed'],
  ];
  it.each(refused)('%s is refused, and nothing is kept', async (_, address, answer, more, code, problem) => {
    listener = answer;
    dialled.length = 0;
    const folder = await ledger();
    const ran = await gather(folder, address, ...more);
    expect([ran.code, jsonOf(ran).code]).toEqual([code, problem]);
    expect(String(jsonOf(ran).hint)).toMatch(/\w/);
    expect(dialled.filter((each) => !each.startsWith('93.'))).toEqual([]);
    expect(archived(folder)).toBe(0);
    expect(jsonOf(await inProcess(folder, ['verify', '--json']))).toMatchObject({
      ok: true,
      checked: [expect.stringContaining('entries: 0;')],
    });
  });
  it('of this machine is refused by the program as people start it', async () => {
    const folder = await ledger();
    listener = (_, response) => response.end('secret');
    const ran = await obras(folder, ['gather', `http://127.0.0.1:${port()}/`, '--as', 'page']);
    expect(ran.code).toBe(9);
    expect(ran.err).toContain('(fetch-refused)');
  });
});

describe('a file', () => {
  it('under an id that is taken leaves the journal as it was', async () => {
    const folder = await ledger();
    listener = (_, response) => response.end('Words.');
    expect((await gather(folder, 'http://public.example/')).code).toBe(0);
    const again = await gather(folder, 'http://public.example/');
    expect([again.code, jsonOf(again).code]).toEqual([3, 'journal-duplicate']);
    expect(existsSync(join(folder, 'obras/ledger/journal/000000.jsonl'))).toBe(true);
  });
});
