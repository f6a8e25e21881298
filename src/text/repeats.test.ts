import { describe, expect, it } from 'vitest';
import { repeatsOf } from './repeats.ts';
import { typeStatements } from './statements.ts';

const pairs = (text: string, language: string) => {
  const candidates = typeStatements(text, { language });
  return repeatsOf(candidates).flatMap((first, at) => (first === null ? [] : [[candidates[at]?.text, first.text]]));
};

describe('what a text says again', () => {
  it.each([
    [
      'en',
      'The Bank will build 12 clinics in the north. The council met.\nThe Bank will build 12 clinics in the north by June.',
    ],
    [
      'es',
      'El Banco construirá 12 clínicas en el norte. El consejo se reunió.\nEl Banco construirá 12 clínicas en el norte.',
    ],
    ['zh', '银行将建设12所诊所。会议已召开。\n银行将建设12所诊所。'],
  ])('is linked to where it was said first (%s)', (language, text) => {
    expect(pairs(text, language).length).toBeGreaterThan(0);
  });

  it('is not what differs in number or in what is promised', () => {
    expect(pairs('The Bank will build 12 clinics. The Bank will build 21 clinics.', 'en')).toEqual([]);
    expect(pairs('The Ministry will award 300 scholarships. The Ministry will finance 300 projects.', 'en')).toEqual(
      [],
    );
    expect(pairs('', 'en')).toEqual([]);
  });

  it('points at the first of three', () => {
    const text = 'The Bank will build 12 clinics.\nThe Bank will build 12 clinics.\nThe Bank will build 12 clinics.';
    const candidates = typeStatements(text, { language: 'en' });
    const repeats = repeatsOf(candidates);
    expect(repeats[0]).toBeNull();
    expect(repeats.slice(1).every((first) => first === candidates[0])).toBe(true);
  });
});
