import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCheckpoint, proofsFromTiles, type ReadTile, tilesOf, verifyTiles } from '../src/ledger/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let prefix: string;
beforeAll(async () => {
  site = await serveDemo();
  prefix = `${site.url}/log`;
});
afterAll(() => site.close());

const get = (path: string, init?: RequestInit) => fetch(`${prefix}/${path}`, init);
const bytesOf = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
const read: ReadTile = async (path) => {
  const answer = await get(path);
  return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
};
const checkpoint = async () => parseCheckpoint(await (await get('checkpoint')).text())!;
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

describe('the log as static files', () => {
  it('comes with the second verifier, as it lies in the program', async () => {
    const answer = await get('obras_verify.py');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/x-python; charset=utf-8']);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync('verifier/obras_verify.py'));
    for (const page of ['es/verify', 'zh/receipt/3'])
      expect(await (await fetch(`${site.url}/${page}`)).text()).toContain('href="/log/obras_verify.py"');
  });

  it('gives the signed root to a client that knows the specification and nothing else', async () => {
    const { size, root } = await checkpoint();
    // As c2sp.org/tlog-tiles has it, without any code of ours: leaf tiles, then RFC 6962 from the leaves up.
    const hashes: Buffer[] = [];
    const entries: Buffer[] = [];
    for (let index = 0; index * 256 < size; index += 1) {
      const width = Math.min(256, size - index * 256);
      const name = `${String(index).padStart(3, '0')}${width < 256 ? `.p/${width}` : ''}`;
      const tile = await bytesOf(`tile/0/${name}`);
      for (let at = 0; at < tile.length; at += 32) hashes.push(tile.subarray(at, at + 32));
      const bundle = await bytesOf(`tile/entries/${name}`);
      for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at))
        entries.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)));
    }
    expect([hashes.length, entries.length]).toEqual([size, size]);
    for (const [index, entry] of entries.entries()) expect(sha256(Buffer.of(0), entry)).toEqual(hashes[index]);
    const rootOf = (from: number, to: number): Buffer => {
      if (to - from === 1) return hashes[from]!;
      const middle = from + 2 ** Math.ceil(Math.log2(to - from) - 1);
      return sha256(Buffer.of(1), rootOf(from, middle), rootOf(middle, to));
    };
    expect(rootOf(0, size).toString('hex')).toBe(root);
    expect(await verifyTiles(read, size, root)).toEqual([]);
  });

  it('keeps the partial tiles of earlier sizes, and has none beyond its own', async () => {
    const { size, root } = await checkpoint();
    for (const earlier of [1, 2, 200, 255, 256, 257, size - 1].filter((each) => each <= size)) {
      const proofs = proofsFromTiles(read, earlier);
      const proof = await proofsFromTiles(read, size).consistency(earlier);
      expect(proof.length).toBeLessThan(40);
      expect(await proofs.root()).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(root).toMatch(/^[0-9a-f]{64}$/);
    const last = [...tilesOf(size)].find(({ level, index }) => level === 0 && index === Math.floor(size / 256));
    const { width } = last as { width: number };
    const [index] = [String(Math.floor(size / 256)).padStart(3, '0')];
    for (const path of [
      `tile/0/${index}`,
      `tile/0/${index}.p/${width + 1}`,
      `tile/entries/${index}.p/${width + 1}`,
      'tile/0/999',
      'tile/9/000',
      'tile/0/0',
      'tile/8/0/000',
      'tile/entries/../../manifest.json',
      'tile/entries/%2e%2e/manifest.json',
      'manifest.json',
      'tile/',
      'x',
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-type'), path).toMatch(/problem\+json|text\/html/);
    }
  });

  it('is cached for ever but for the checkpoint, open to every page, and only read', async () => {
    const { size } = await checkpoint();
    const head = await get('checkpoint');
    expect(head.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(head.headers.get('cache-control')).toBe('no-cache');
    const tile = await get(`tile/0/000${size < 256 ? `.p/${size}` : ''}`);
    expect(tile.headers.get('content-type')).toBe('application/octet-stream');
    expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const answer of [head, tile]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await get('checkpoint', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await get('checkpoint', { method: 'HEAD' })).status).toBe(200);
  });
});
