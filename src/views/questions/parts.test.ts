import { expect, it } from 'vitest';
import { namesOf } from './parts.ts';

it('lists names in every language that one of them has, each in its own order, English where one lacks it', () => {
  const china = { en: 'China', es: 'China', zh: '中国' };
  const health = { en: 'Pan American Health Organization', es: 'Organización Panamericana de la Salud' };
  expect(namesOf([health, china])).toMatchObject({
    kind: 'say',
    text: {
      en: 'China, Pan American Health Organization',
      es: 'China, Organización Panamericana de la Salud',
      zh: expect.stringContaining('中国'),
    },
  });
  const { text } = namesOf([health]) as { text: object };
  expect(Object.keys(text).sort()).toEqual(['en', 'es']);
});
