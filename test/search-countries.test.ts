// Names of countries in the search: five languages, both Chinese scripts, short forms.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { countriesAmong } from '../src/readers/index.ts';
import { phraseOf } from '../src/text/index.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition.close());

const names: readonly (readonly [code: string, ...names: string[]])[] = [
  ['HN', 'Honduras', '洪都拉斯', '宏都拉斯'],
  ['HT', 'Haiti', 'Haití', 'Haïti', 'haiti', '海地'],
  ['CO', 'Colombia', 'Colombie', 'Colômbia', '哥伦比亚', '哥倫比亞'],
  ['BR', 'Brazil', 'Brasil', 'Brésil', '巴西'],
  ['TT', 'Trinidad', 'Trinidad and Tobago', 'Trinité-et-Tobago', 'Trinidad y Tobago', '特立尼达和多巴哥'],
  ['KN', 'St Kitts', 'St. Kitts & Nevis', 'San Cristóbal y Nieves', 'Saint-Christophe-et-Niévès', '圣基茨和尼维斯'],
  ['VC', 'St. Vincent', 'Saint Vincent', 'San Vicente y las Granadinas', '圣文森特和格林纳丁斯'],
  ['US', 'Estados Unidos', 'EE. UU.', 'EEUU', 'EUA', 'USA', 'États-Unis', 'United States', '美国', '美國'],
  ['GB', 'United Kingdom', 'UK', 'Reino Unido', 'Royaume-Uni', '英国'],
  ['CR', 'Costa Rica', '哥斯达黎加'],
  ['CN', 'China', 'Chine', '中国', '中國', 'PRC'],
];

describe('the name of a country', () => {
  it.each(names)('%s finds everything that is of it', async (code, ...written) => {
    const own = await edition.rows(
      `select type, count(*) as n from searchable where list_contains(string_split(country, ' '), ?) group by type`,
      [code],
    );
    expect(own.length).toBeGreaterThan(0);
    for (const q of written) {
      const { types, unmatched, hits } = await views.search(edition, { filter: { q, type: null, page: 1 } });
      expect(unmatched, q).toEqual([]);
      for (const { type, n } of own)
        expect(types.find(({ value }) => value === type)?.count ?? 0, `${q}: ${type}`).toBeGreaterThanOrEqual(
          Number(n),
        );
      const state = hits.find(({ type, country }) => type === 'party' && country === code);
      expect(state, q).toBeDefined();
      const ofCountry = hits.flatMap(({ why }) => why).filter(({ country }) => country !== null);
      for (const { term, documents, inTitle, country } of ofCountry)
        expect([term, documents, inTitle, country]).toEqual([
          `country:${code}`,
          own.reduce((sum, { n }) => sum + Number(n), 0),
          false,
          code,
        ]);
    }
  });
  it('in Chinese is one word, beside which the others must stand', async () => {
    const of = async (q: string) => (await views.search(edition, { filter: { q, type: 'activity', page: 1 } })).total;
    expect(await of('agua 洪都拉斯')).toBe(await of('agua Honduras'));
  });
  it('narrows together with other words', async () => {
    const { hits } = await views.search(edition, { filter: { q: 'agua Honduras', type: 'activity', page: 1 } });
    expect(hits.length).toBeGreaterThan(0);
    for (const { country, why } of hits) {
      expect(why.map(({ word }) => word)).toEqual(['agua', 'honduras']);
      expect(country?.split(' ').includes('HN') || why.some(({ term }) => term === 'honduras')).toBe(true);
    }
  });
  it('is read as the field of a query too', async () => {
    for (const q of ['país:洪都拉斯', '国家:洪都拉斯', 'country:宏都拉斯'])
      expect((await views.search(edition, { filter: { q, type: null, page: 1 } })).asked.country, q).toBe('HN');
  });
  it('is the longest name at its place, and no other word', () => {
    const codes = (text: string) => countriesAmong(phraseOf(text)).map(({ code }) => code);
    expect(codes('ayuda a Papua Nueva Guinea y Guinea-Bisáu')).toEqual(['PG', 'GW']);
    expect(codes('South Sudan, Sudan')).toEqual(['SS', 'SD']);
    expect(codes('Dominican Republic and Dominica')).toEqual(['DO', 'DM']);
    expect(codes('中国援助洪都拉斯的学校')).toEqual(['CN', 'HN']);
    expect(codes('una reunión con ira; l’eau et les îles')).toEqual([]);
    expect(codes('us and can per')).toEqual([]);
    expect(codes('')).toEqual([]);
  });
});
