import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './disk.ts';

it('makes folders at any depth, once or again, and ends with an error where none can be made', () => {
  const root = mkdtempSync(join(tmpdir(), 'obras-disk-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const deep = join(root, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file'))).toThrow();
  expect(() => makeFolder(join(root, 'file', 'below'))).toThrow();
  if (process.platform === 'linux') expect(() => makeFolder('/proc/obras/below')).toThrow();
});
