import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { activities, type ExploreAnswer, explore, readFilter, writeFilter } from '../src/views/index.ts';
import { readAddress } from '../src/web/index.ts';
import { openDemo } from './demo-edition.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let edition: Edition;
let served: Served;
beforeAll(async () => {
  [edition, served] = await Promise.all([openDemo(), serveFixture()]);
});
afterAll(() => Promise.all([edition.close(), served.close()]));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const state = fc.record({
  view: fc.constantFrom('map' as const, 'time' as const, 'table' as const, 'flow' as const),
  q: maybe(
    fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  ),
  source: maybe(fc.oneof(fc.constant('register'), slug)),
  country: maybe(fc.constantFrom('CO', 'BZ', 'HT', 'BR')),
  funder: maybe(fc.constantFrom('Aland', 'aland', 'A & B = “C” + d', 'ñ/é?#')),
  status: maybe(fc.constantFrom('1', '2', '6')),
  sector: maybe(fc.constantFrom('transport' as const, 'infrastructure' as const, 'unstated' as const)),
  from: maybe(fc.integer({ min: 1900, max: 2200 })),
  to: maybe(fc.integer({ min: 1900, max: 2200 })),
  measure: maybe(fc.constantFrom('2.USD.current', '3.EUR.constant-2021', '12.USD.constant-unstated')),
  page: fc.integer({ min: 1, max: 50 }),
});

describe('a state of the explorer', () => {
  it('is its address: 500 of them are read, shown, copied and opened elsewhere in another language', async () => {
    const { app } = served;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(state, async (filter) => {
        const query = writeFilter('explore', filter);
        const again = readFilter('explore', new URLSearchParams(query.toString()));
        expect(again).toEqual({ filter, notUnderstood: [] });
        const first = (await (await app.request(`/en/explore.json?${query}`)).json()) as ExploreAnswer;
        // A page of a list is of the table; the other shapes are one page.
        expect(first.filter).toEqual(filter.view === 'table' ? filter : { ...filter, page: 1 });
        expect(first.notUnderstood).toBeUndefined();
        const html = await (await app.request(`/en/explore?${query}`)).text();
        const copied = (/rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
        const url = new URL(copied, 'http://localhost');
        const route = readAddress(url.pathname);
        expect(route).toMatchObject({ name: 'explore', edition: 'fixture' });
        expect(readFilter('explore', url.searchParams).filter).toEqual(filter);
        const elsewhere = `/e/fixture/es/explore.json${url.search}`;
        expect(((await (await app.request(elsewhere)).json()) as ExploreAnswer).table).toEqual(first.table);
        asked += 1;
      }),
      { numRuns: 500 },
    );
    expect(asked).toBe(500);
  }, 180_000);
  it('keeps the words for what it did not understand', async () => {
    const { app } = served;
    const answer = (await (
      await app.request('/en/explore.json?view=globe&paiz=HT&measure=all')
    ).json()) as ExploreAnswer;
    expect(answer.notUnderstood?.map(({ name, why }) => [name, why])).toEqual([
      ['view', 'not-a-value'],
      ['paiz', 'unknown-name'],
      ['measure', 'not-a-value'],
    ]);
  });
});

const ask = (text: string, all = false) =>
  explore(edition, { ...readFilter('explore', new URLSearchParams(text)), all });

describe('each number', () => {
  for (const text of [
    'view=map',
    'view=time&country=HT',
    'view=flow&sector=transport',
    'view=map&from=2010&to=2014&q=water',
  ])
    it(`opens the list that makes it up: ${text}`, async () => {
      const [figure] = (await ask(text)).figures;
      if (!figure) throw new Error('no figure');
      const at = figure.columns.indexOf('activities');
      expect(figure.rows.length).toBeGreaterThan(3);
      const step = Math.ceil(figure.rows.length / 12);
      for (const row of figure.rows.filter((_, index) => index % step === 0)) {
        const piece = row[at];
        if (piece?.kind !== 'number') throw new Error('no number');
        const { filter, notUnderstood } = readFilter('activities', new URLSearchParams(piece.trail?.query));
        expect(notUnderstood).toEqual([]);
        expect([row[0], (await activities(edition, { filter })).total]).toEqual([row[0], Number(piece.value)]);
      }
    });
  it('of money is the sum that the list gives, of one source, kind, currency and price basis', async () => {
    const all = await ask('');
    const chosen = all.money.find(
      ({ kind, flowType, currency, sum }) => kind === '2' && flowType === null && currency !== null && sum !== null,
    );
    if (!chosen) throw new Error('no money');
    const { source, kind, currency, priceBasis } = chosen;
    const measure = `${kind}.${currency}.${priceBasis}`;
    expect((await ask(`measure=${measure}`)).refused).toBe('choose-source');
    const [figure] = (await ask(`source=${source.id}&measure=${measure}`)).figures;
    let compared = 0;
    for (const [area, sum] of figure?.rows.slice(0, 6) ?? []) {
      if (area?.kind !== 'country' || sum?.kind !== 'number') throw new Error('not a row of the map');
      const { filter } = readFilter('activities', new URLSearchParams(sum.trail?.query));
      const { money } = await activities(edition, { filter });
      const own = money.find(
        (row) =>
          row.kind === kind && row.flowType === null && row.currency === currency && row.priceBasis === priceBasis,
      );
      expect([area.code, own?.sum ?? null]).toEqual([area.code, sum.value]);
      compared += 1;
    }
    expect(compared).toBe(6);
    expect(new Set(figure?.sources.map(({ id }) => id))).toEqual(new Set([source.id]));
  });
  it('is the same on the page and in the file, with names beside codes', async () => {
    const page = await ask('view=map');
    const file = await ask('view=map', true);
    expect(file.table).toEqual(page.table);
    expect(file.table.columns).toEqual(['country', 'country_en', 'country_es', 'activities']);
    expect(file.table.rows.find(([code]) => code === 'DO')?.slice(0, 3)).toEqual([
      'DO',
      'Dominican Republic',
      'República Dominicana',
    ]);
  });
});
