import { expect, it } from 'vitest';
import { phraseOf, placesOf, tokens } from './index.ts';

it('counts the places of words through all texts of a thing, one free between two texts', () => {
  const placed = placesOf(['Año de la caña', '', '提供奖学金 Año'].map((text) => tokens(text, 'und')));
  expect(placed.map(({ term, place }) => `${place} ${term}`)).toEqual([
    '1 ano',
    '2 de',
    '3 la',
    '4 cana',
    '8 提供',
    '9 供奖',
    '10 奖学',
    '11 学金',
    '12 ano',
    '0 año',
    '0 caña',
  ]);
  expect(phraseOf('«La caña»')).toEqual(['la', 'cana']);
});
