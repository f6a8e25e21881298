// A download that is killed in the middle goes on where the disk had it, and ends with the very bytes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createLedger, verifyLedger } from '../src/ledger/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = fileURLToPath(new URL('fixtures/downloader.ts', import.meta.url));
const megabyte = 1024 ** 2;
/** 40 MiB whose every block is another, without holding them. */
const blocks = 640;
const block = (n: number) => Buffer.alloc(65_536, createHash('sha256').update(String(n)).digest());
const size = blocks * 65_536;

it('a killed download goes on from its part and leaves the ledger whole', async () => {
  const place = mkdtempSync(join(tmpdir(), 'obras-download-kill-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  await (await createLedger(join(place, 'ledger'))).close();
  const ranges: (string | undefined)[] = [];
  /** Bytes after which the server falls silent; then it is killed that asked. */
  let silentAt = 0;
  const server = createServer((request, response) => {
    ranges.push(request.headers.range);
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    response.writeHead(from === 0 ? 200 : 206, {
      etag: '"whole"',
      'content-type': 'application/octet-stream',
      'content-length': String(size - from),
      ...(from > 0 && { 'content-range': `bytes ${from}-${size - 1}/${size}` }),
    });
    let at = from;
    const more = () => {
      while (at < size) {
        if (silentAt > 0 && at >= silentAt) return;
        const bytes = block(Math.floor(at / 65_536)).subarray(at % 65_536);
        at += bytes.length;
        if (!response.write(bytes)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const start = () => {
    const port = String((server.address() as AddressInfo).port);
    const args = ['--import', 'tsx', script, join(place, 'ledger'), port, 'http://public.example/large.bin'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, ended: new Promise<string>((done) => child.once('close', () => done(out))) };
  };
  const durable = (): number => {
    const folder = join(place, 'ledger', 'downloads');
    try {
      const name = readdirSync(folder).find((each) => each.endsWith('.json')) ?? '';
      return JSON.parse(readFileSync(join(folder, name), 'utf8')).part?.durable ?? 0;
    } catch {
      return 0;
    }
  };
  for (const until of [10 * megabyte, 25 * megabyte]) {
    silentAt = until;
    const before = durable();
    const { child, ended } = start();
    while (durable() <= before + 4 * megabyte - 1) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGKILL');
    await ended;
  }
  silentAt = 0;
  const held = durable();
  expect(held).toBeGreaterThanOrEqual(8 * megabyte);
  const said = JSON.parse(await start().ended);
  const whole = createHash('sha256');
  for (let n = 0; n < blocks; n++) whole.update(block(n));
  expect(said).toMatchObject({ sha256: whole.digest('hex'), bytes: size, resumedFrom: held, verified: ['length'] });
  expect(ranges.at(-1)).toBe(`bytes=${held}-`);
  expect(await verifyLedger(join(place, 'ledger'))).toMatchObject({ ok: true, checked: { archiveFiles: 1 } });
});
