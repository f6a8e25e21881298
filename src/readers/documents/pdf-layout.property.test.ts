import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from '../../text/index.ts';
import { linesOf } from './pdf-lines.ts';
import { type DrawnPage, pdfLimits, type Run } from './pdf-page.ts';
import { blocksOf, withoutRepeated } from './pdf-paragraphs.ts';

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const size = fc.double({ min: 0, max: 60, noNaN: true });
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('co-', 'operation', 'a', '.', '12', 'Page 3', '\u0301', '\u00ad', '\ud800', 'x\ny'),
);
const run: fc.Arbitrary<Run> = fc.record({
  text: words,
  x: number,
  y: number,
  width: size,
  size,
  isRightToLeft: fc.boolean(),
});
const pages: fc.Arbitrary<DrawnPage[]> = fc
  .array(fc.option(fc.array(run, { maxLength: 40 }), { freq: 9 }), { maxLength: 5 })
  .map((list) => list.map((runs, index) => ({ number: index + 1, width: 600, height: 800, runs })));

it('makes a paragraph of canonical text of each block, whatever is drawn', () => {
  fc.assert(
    fc.property(pages, (drawn) => {
      const lines = drawn.flatMap(linesOf);
      const { kept, left } = withoutRepeated(lines);
      expect(kept.length + left.length).toBe(lines.length);
      const { blocks } = blocksOf(kept);
      const raw = blocks.map(({ text }) => text).join('\n');
      expect(canonicalText(raw)).toBe(raw);
      expect(raw === '' ? [] : raw.split('\n')).toEqual(blocks.map(({ text }) => text));
      for (const { text, page, breaks } of blocks) {
        let before = { page, at: 0 };
        for (const each of breaks) {
          expect(each.page).toBeGreaterThan(before.page);
          expect(each.at).toBeGreaterThan(before.at);
          expect(each.at).toBeLessThan(text.length);
          before = each;
        }
      }
    }),
  );
});

it('loses no letter of what is drawn but hyphens at the ends of lines, marks that cannot be seen and doubles', () => {
  const plain = fc.array(fc.record({ word: fc.stringMatching(/^[a-z]{1,9}$/), x: number, y: number }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(plain, (list) => {
      const runs = list.map(({ word, x, y }, index) => ({
        text: `${word}${index}`,
        x,
        y,
        width: word.length * 5,
        size: 10,
        isRightToLeft: false,
      }));
      const { blocks } = blocksOf(linesOf({ number: 1, width: 600, height: 800, runs }));
      const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
      expect(sorted(blocks.map(({ text }) => text).join(''))).toBe(sorted(runs.map(({ text }) => text).join('')));
    }),
  );
});

it('takes a page with as many words as are read', () => {
  const runs: Run[] = Array.from({ length: pdfLimits.runs / 4 }, (_, index) => ({
    text: index % 3 === 0 ? 'cut-' : 'off',
    x: (index * 37) % 600,
    y: (index * 13) % 20_000,
    width: 8,
    size: 10,
    isRightToLeft: false,
  }));
  const lines = linesOf({ number: 1, width: 600, height: 20_000, runs });
  expect(blocksOf(lines).blocks.length).toBeGreaterThan(0);
  const one = runs.map((run, index) => ({ ...run, x: 72, y: index * 12, width: 400 }));
  expect(blocksOf(linesOf({ number: 1, width: 600, height: 800, runs: one })).blocks).toHaveLength(1);
});
