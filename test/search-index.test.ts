// The index of the search, held against the tables that it is read from.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { langs, translator } from '../src/locale/index.ts';
import { tokens } from '../src/text/index.ts';
import { holdsWords } from '../src/views/commitments.ts';
import { search } from '../src/views/index.ts';
import { searchIndexOf, thingsHolding } from '../src/views/search/columns.ts';
import { listWords } from '../src/views/search/list-words.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition.close());

const numbers = async (sql: string, bound: (string | number)[] = []) =>
  (await edition.rows(sql, bound)).map(({ thing }) => Number(thing));

describe('the index of the search', () => {
  it('holds the words and the things of the tables', async () => {
    const { words, things, held } = await searchIndexOf(edition);
    const terms = await edition.rows('select term, documents from term order by random() limit 300');
    expect(terms.length).toBe(300);
    for (const { term, documents } of terms) {
      const at = words.find(String(term));
      expect([words.word(at), words.documents(at)]).toEqual([term, documents]);
      const rows = await edition.rows('select thing, weight, place from posting where term = ? order by thing, place', [
        String(term),
      ]);
      const [found] = await held(at, at + 1);
      expect([...found!.things].map((thing, nth) => [String(thing), found!.weights[nth], found!.places[nth]])).toEqual(
        rows.map(({ thing, weight, place }) => [String(thing), weight, place]),
      );
      expect(new Set(found!.things).size).toBe(documents);
    }
    const several = await held(100, 140);
    for (const [nth, each] of several.entries()) expect([each]).toEqual(await held(100 + nth, 101 + nth));
    expect(words.find('no-such-word')).toBe(-1);
    const rows = await edition.rows(
      'select thing, type, country, label, year, length, by_title from searchable order by thing',
    );
    expect(things.count).toBe(rows.length);
    for (const { thing, type, country, label, year, length, by_title: byTitle } of rows) {
      const number = Number(thing);
      const sort = things.sorts[things.sort[number]!]!;
      expect([sort.type, sort.countries.join(' ') || null, sort.label]).toEqual([type, country, label]);
      expect([things.years[things.year[number]!] ?? null, things.length[number], things.byTitle[number]]).toEqual([
        year,
        length,
        byTitle,
      ]);
      const span = things.types.find((each) => each.type === type)!;
      expect(number >= span.from && number < span.end).toBe(true);
    }
  });
  it('finds the activities that hold every word, the last one unfinished', async () => {
    const titles = await edition.rows(
      'select nth, title from listed where title is not null order by hash(nth) limit 60',
    );
    expect(titles.length).toBe(60);
    for (const { nth, title } of titles) {
      const words = [...new Set(tokens(String(title), 'und'))]
        .filter((word) => [...word].length > 2 && listWords(word)[0]?.country === null)
        .slice(0, 3);
      if (words.length === 0) continue;
      const last = words.at(-1)!;
      const begun = [...last].slice(0, 4).join('');
      const q = [...words.slice(0, -1), begun].join(' ');
      const asked = words.slice(0, -1).map(() => 'thing in (select thing from posting where term = ?)');
      const plain = await numbers(
        `select distinct thing from posting where type = 'activity' and starts_with(term, ?) ${asked.map((each) => `and ${each}`).join(' ')} order by thing`,
        [begun, ...words.slice(0, -1)],
      );
      const found = [...(await thingsHolding(edition, 'activity', q))];
      expect(found, q).toEqual(plain);
      expect(found).toContain(Number(nth));
    }
    expect([...(await thingsHolding(edition, 'activity', ''))]).toEqual([]);
    expect([...(await thingsHolding(edition, 'activity', 'zzzqq'))]).toEqual([]);
    expect([...(await thingsHolding(edition, 'nothing', 'agua'))]).toEqual([]);
  });
  it('finds the activities of a country by its name in every language, by number and in SQL, as the search does', async () => {
    for (const code of ['BR', 'HT', 'SV', 'DO', 'PA']) {
      const own = await numbers(
        `select thing from searchable where type = 'activity' and list_contains(string_split(country, ' '), ?) order by thing`,
        [code],
      );
      expect(own.length, code).toBeGreaterThan(0);
      for (const lang of langs) {
        const name = translator(lang).country(code);
        const found = [...(await thingsHolding(edition, 'activity', name))];
        expect(found, name).toEqual(expect.arrayContaining(own));
        const { sql, params } = holdsWords('activity', name);
        expect(
          await numbers(
            `select a.nth as thing from listed a where ${sql} order by a.nth`,
            params as (string | number)[],
          ),
          name,
        ).toEqual(found);
        const searched = await search(edition, { filter: { q: name, type: 'activity', page: 1 } });
        expect(searched.total, name).toBeGreaterThanOrEqual(own.length);
      }
    }
    const both = await thingsHolding(edition, 'activity', '巴西 haití');
    const [brazil, haiti] = [
      await thingsHolding(edition, 'activity', 'brasil'),
      await thingsHolding(edition, 'activity', 'haiti'),
    ];
    expect([...both]).toEqual([...brazil].filter((nth) => haiti.includes(nth)));
  });
});
