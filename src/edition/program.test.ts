import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeDigest } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-code-'));
const root = join(import.meta.dirname, '..', '..');
const copy = join(folder, 'src');
beforeAll(() => {
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'src'), copy, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names the code that makes editions, wherever it lies', () => {
  expect(codeDigest(copy)).toBe(codeDigest());
});
it('changes with a line of that code, with its data, and with the versions that it depends on', () => {
  const digests = [codeDigest(copy)];
  for (const file of ['src/assessment/rules.ts', 'src/text/units.ts', 'src/edition/tables.ts', 'package.json']) {
    appendFileSync(join(folder, file), '\n');
    digests.push(codeDigest(copy));
  }
  expect(new Set(digests).size).toBe(5);
});
it('does not change with tests, pages and commands', () => {
  const before = codeDigest(copy);
  writeFileSync(join(copy, 'edition', 'more.test.ts'), '');
  appendFileSync(join(copy, 'web', 'shell.tsx'), '\n');
  appendFileSync(join(copy, 'cli', 'main.ts'), '\n');
  expect(codeDigest(copy)).toBe(before);
});
