// Why a kind was proposed is said in words, in every language, for every rule that there is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { langs, translator } from '../src/locale/index.ts';

const folders = ['src/text', 'src/review'];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const rules = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*'[a-z-]+',\s*'([a-z-]+)'|\brule: '([a-z-]+)'/g)].map(
      (found) => (found[1] ?? found[2]) as string,
    ),
  ),
);

it.each(langs)('has words for every rule, in %s', (lang) => {
  const { has } = translator(lang);
  expect(rules.size).toBeGreaterThan(30);
  expect([...rules].filter((rule) => !has(`reason-${rule}`))).toEqual([]);
});
