// The index of the search, held against the tables that it is read from.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { tokens } from '../src/text/index.ts';
import { searchIndexOf, thingsHolding } from '../src/views/search/columns.ts';
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
      const words = [...new Set(tokens(String(title), 'und'))].filter((word) => [...word].length > 2).slice(0, 3);
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
});
