import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, paragraphsOf, sliceText } from './index.ts';

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      ' ',
      '\n',
      '\r\n',
      '\u00a0',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '万',
      '😀',
      '\ud800',
      '\u1100',
      '\u1161',
      '\u0345',
      '\u2028',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('canonicalText, any text', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(awkward, (raw) => {
        const once = canonicalText(raw);
        expect(canonicalText(once)).toBe(once);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('has paragraphs that cover it', () => {
    fc.assert(
      fc.property(awkward, (raw) => {
        const text = canonicalText(raw);
        const paragraphs = paragraphsOf(text);
        expect(paragraphs.map((paragraph) => paragraph.text).join('\n')).toBe(text);
        for (const paragraph of paragraphs) {
          expect(sliceText(text, paragraph.start, paragraph.end)).toBe(paragraph.text);
          expect(paragraph.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
