// Floors under the scores of the readers of words on the labelled set: totals only, so that no change lowers them unseen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scorePairs } from '../scripts/bench-words.ts';
import { readAmounts, readDeadlines, splitSentences, typeSpan, typeStatements } from '../src/text/index.ts';

const root = join(import.meta.dirname, 'words');
const read = <T>(file: string): T[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

interface Item {
  readonly language: string;
  readonly country: string | null;
  readonly text: string;
  readonly kind: string;
  readonly alsoKind: string | null;
  readonly value?: string | null;
  readonly unit?: string | null;
  readonly window?: string | null;
  readonly split: string;
}
const languages = ['en', 'es', 'pt', 'fr', 'zh'] as const;
const items = languages
  .flatMap((language) => read<Item>(`${language}.ndjson`))
  .filter((one) => one.split === 'scoring');

function said({ text, language, country }: Item): string {
  const options = { language, country, documentDate: null };
  return typeStatements(text, options).length === 0 ? 'none' : typeSpan(text, 0, [...text].length, options).kind;
}
/** A second kind that the set allows counts as right, or with `isStrict` does not. */
const score = (part: readonly Item[], isStrict = false): number =>
  scorePairs(
    part.map((item) => {
      const kind = said(item);
      return { truth: !isStrict && kind === item.alsoKind ? kind : item.kind, said: kind };
    }),
  ).macro;

const share = (part: readonly Item[], isRight: (item: Item) => boolean): number =>
  part.filter(isRight).length / part.length;

describe('the scoring half of the labelled set', () => {
  test('kinds of all languages: macro F1, lenient and strict', () => {
    expect(score(items)).toBeGreaterThanOrEqual(0.86);
    expect(score(items, true)).toBeGreaterThanOrEqual(0.83);
  });

  test.each([
    ['en', 0.87],
    ['es', 0.86],
    ['pt', 0.84],
    ['fr', 0.9],
    ['zh', 0.79],
  ] as const)('kinds in %s: macro F1 at least %f', (language, floor) => {
    expect(score(items.filter((item) => item.language === language))).toBeGreaterThanOrEqual(floor);
  });

  test('amounts: the value, and with it the unit', () => {
    const counted = items.filter(({ value }) => (value ?? null) !== null);
    const rightOf = (item: Item) =>
      readAmounts(item.text, { language: item.language, country: item.country }).find(
        ({ measure }) => measure.quantity === item.value,
      );
    expect(share(counted, (item) => rightOf(item) !== undefined)).toBeGreaterThanOrEqual(0.95);
    expect(
      share(counted, (item) => item.unit === null || rightOf(item)?.measure.unit === item.unit),
    ).toBeGreaterThanOrEqual(0.9);
  });

  test('windows: the words are found', () => {
    const dated = items.filter(({ window }) => (window ?? null) !== null);
    const isFound = ({ text, language, window }: Item) =>
      readDeadlines(text, { language, documentDate: null }).some(
        ({ words }) => words.includes(window as string) || (window as string).includes(words),
      );
    expect(share(dated, isFound)).toBeGreaterThanOrEqual(0.82);
  });

  test('windows: few are read where none is labelled', () => {
    const undated = items.filter(({ window, kind }) => (window ?? null) === null && /commitment/.test(kind));
    const isSilent = ({ text, language }: Item) => readDeadlines(text, { language, documentDate: null }).length === 0;
    expect(share(undated, isSilent)).toBeGreaterThanOrEqual(0.94);
  });

  test('sentences are parted exactly', () => {
    const texts = read<{ language: string; text: string; sentences: string[]; split: string }>('sentences.ndjson');
    const part = texts.filter(({ split }) => split === 'scoring');
    const right = part.filter(
      ({ text, language, sentences }) =>
        JSON.stringify(splitSentences(text, language).map((one) => one.text)) === JSON.stringify(sentences),
    );
    expect(right.length / part.length).toBeGreaterThanOrEqual(0.93);
  });
});
