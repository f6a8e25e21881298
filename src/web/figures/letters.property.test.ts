import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut, linesOf, widthOf } from './letters.ts';

const texts = fc.string({ unit: fc.constantFrom(...'ab MW.,1 国家。é—(', '承', '诺', '  '), maxLength: 200 });

it('breaks a text into lines that fit and lose no letter', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 400 }), fc.boolean(), (text, most, isBold) => {
      const lines = linesOf(text, most, 12, isBold);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines)
        expect([...line].length === 1 || widthOf(line, 12, isBold) <= most, JSON.stringify(line)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('breaks Chinese between letters, and no line begins with a mark that ends a clause', () => {
  expect(linesOf('承诺已经落实，文件在此。', 12 * 6, 12)).toEqual(['承诺已经落', '实，文件在', '此。']);
});

it('cuts to so many letters, a Chinese one counting for two', () => {
  expect([cut('abcdef', 6), cut('abcdefg', 6), cut('国家承诺', 8), cut('国家承诺了', 8)]).toEqual([
    'abcdef',
    'abcde…',
    '国家承诺',
    '国家承诺…',
  ]);
});
