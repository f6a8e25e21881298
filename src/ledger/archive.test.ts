import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { archivePath, openArchive } from './archive.ts';
import { effectsOf } from './effects.ts';

const place = mkdtempSync(join(tmpdir(), 'obras-archive-'));
const archive = openArchive(place, effectsOf());
afterAll(() => rmSync(place, { recursive: true, force: true }));
const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const bytes = (text: string) => new TextEncoder().encode(text);

it('names bytes by their SHA-256 and gives them back', async () => {
  expect(await archive.put(bytes('hello'))).toBe(hello);
  expect(existsSync(join(place, 'archive', '2c', hello.slice(2)))).toBe(true);
  expect(await archive.get(hello)).toEqual(bytes('hello'));
  expect(await archive.has(hello)).toBe(true);
  expect(await archive.put(new Uint8Array(0))).toMatch(/^e3b0c442/);
  expect(await archive.list()).toEqual([hello, expect.stringMatching(/^e3b0c442/)]);
});

it('is idempotent and safe when many put the same at once', async () => {
  const before = statSync(join(place, archivePath(hello))).mtimeMs;
  await archive.put(bytes('hello'));
  expect(statSync(join(place, archivePath(hello))).mtimeMs).toBe(before);
  const hashes = await Promise.all(Array.from({ length: 20 }, () => archive.put(bytes('at once'))));
  expect(new Set(hashes).size).toBe(1);
  expect(readdirSync(join(place, 'archive', 'tmp'))).toEqual([]);
});

it('names the file when the bytes are not what their name says, and mends it by the next put', async () => {
  const sha256 = await archive.put(bytes('to be spoilt'));
  chmodSync(join(place, archivePath(sha256)), 0o644);
  writeFileSync(join(place, archivePath(sha256)), 'spoilt');
  await expect(archive.get(sha256)).rejects.toMatchObject({
    code: 'ledger-corrupt',
    params: { file: archivePath(sha256), expected: sha256 },
  });
  await archive.put(bytes('to be spoilt'));
  expect(await archive.get(sha256)).toEqual(bytes('to be spoilt'));
});

it('refuses what is not a hash, and says not-found for what it does not hold', async () => {
  await expect(archive.get('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  expect(await archive.has('0'.repeat(64))).toBe(false);
  for (const name of ['', '../../etc/passwd', hello.toUpperCase(), `${hello}0`])
    await expect(archive.get(name)).rejects.toMatchObject({ code: 'input-invalid' });
});

it('keeps nothing of a stream that fails', async () => {
  const before = await archive.list();
  async function* failing() {
    yield bytes('half');
    throw new Error('cut off');
  }
  await expect(archive.putStream(failing())).rejects.toThrow('cut off');
  expect(await archive.list()).toEqual(before);
  expect(readdirSync(join(place, 'archive', 'tmp'))).toEqual([]);
});
