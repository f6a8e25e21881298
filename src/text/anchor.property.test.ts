import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, makeAnchor, paragraphsOf, resolveAnchor, sliceText } from './index.ts';

const word = fc.constantFrom(
  'alpha',
  'beta',
  'gamma',
  'delta',
  '300',
  '3,500',
  'projects',
  'niño',
  'l’eau',
  '奖学金',
  '“x”',
  '😀',
  'of',
  'the',
  'and',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 2, maxLength: 12 }).map((lines) => canonicalText(lines.join('\n')));
const hashed = fc.boolean();

describe('anchors, any text', () => {
  it('make a round trip', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), hashed, (canonical, a, b, hashContextOnly) => {
        const length = [...canonical].length;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const anchor = makeAnchor({ source: 's', text: canonical, start, end, hashContextOnly });
        expect(anchor.exact).toBe(sliceText(canonical, start, end));
        const found = resolveAnchor(anchor, canonical);
        if (anchor.exact.trim() !== '') expect(found).toMatchObject({ resolution: 'exact', start, end });
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('never name a place for a deleted paragraph as exact or moved unless a twin with its whole context stays', () => {
    fc.assert(
      fc.property(text, fc.nat(), hashed, (canonical, which, hashContextOnly) => {
        const paragraphs = paragraphsOf(canonical);
        const gone = paragraphs[which % paragraphs.length]!;
        const anchor = makeAnchor({ source: 's', text: canonical, start: gone.start, end: gone.end, hashContextOnly });
        const rest = paragraphs.filter((paragraph) => paragraph !== gone).map((paragraph) => paragraph.text);
        const found = resolveAnchor(anchor, rest.join('\n'));
        expect(['lost', 'ambiguous', 'changed']).toContain(found.resolution);
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it('never name a twin elsewhere for a deleted sentence', () => {
    fc.assert(
      fc.property(text, text, sentence, hashed, (before, after, twin, hashContextOnly) => {
        const whole = canonicalText(`${before}\n${twin}\n${after}\n${before}\nFar away ${twin}`);
        const start = [...before].length + 1;
        const anchor = makeAnchor({ source: 's', text: whole, start, end: start + [...twin].length, hashContextOnly });
        const found = resolveAnchor(anchor, canonicalText(`${before}\n${after}\n${before}\nFar away ${twin}`));
        expect(['lost', 'ambiguous', 'changed']).toContain(found.resolution);
      }),
      { numRuns: 500, seed: 13 },
    );
  });

  it('say what stands at the place they name', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), hashed, (canonical, other, which, hashContextOnly) => {
        const paragraphs = paragraphsOf(canonical);
        const one = paragraphs[which % paragraphs.length]!;
        const anchor = makeAnchor({ source: 's', text: canonical, start: one.start, end: one.end, hashContextOnly });
        const found = resolveAnchor(anchor, other);
        if (found.start === null) expect(found.found).toBeNull();
        else expect(sliceText(other, found.start, found.end!)).toBe(found.found);
      }),
      { numRuns: 500, seed: 14 },
    );
  });
});
