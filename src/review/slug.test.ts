import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Slug } from '../model/index.ts';
import { slugOf } from './slug.ts';

it('keeps letters and digits of a title in Latin letters', () => {
  expect(slugOf('Declaración de Beijing (2025)')).toBe('declaracion-de-beijing-2025');
  expect(slugOf('  ¿? ')).toBe('');
});

it('gives a title in other letters an id of its own', () => {
  const [one, other] = [slugOf('中拉合作宣言'), slugOf('中拉合作公报')];
  expect(one).toMatch(/^[0-9a-f]{8}$/);
  expect(other).not.toBe(one);
  expect(slugOf('2025年宣言')).toMatch(/^2025-[0-9a-f]{8}$/);
  expect(slugOf('2025年公报')).not.toBe(slugOf('2025年宣言'));
});

it('is an id whenever the title has a letter or digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
      if (/[\p{L}]/u.test(title)) expect(Slug.safeParse(slugOf(title)).success).toBe(true);
    }),
  );
});
