// The explorer adds by the rule of the page of money: each number is that page's number under the same filter.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import type { ActivityRecord } from '../src/model/index.ts';
import { addDecimal } from '../src/model/index.ts';
import type { AskedEdition, MoneyRow } from '../src/views/index.ts';
import { explore, measureName, money, readFilter } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture } from './views-ledger-fixture.ts';

let demo: Edition;
let invented: AskedEdition;
beforeAll(async () => {
  demo = await openDemo();
  invented = await fixtureEdition({ ...fixture, activities: records() });
});
afterAll(() => demo.close());

/** Activities in every case of splitting: shares, none, several funders, umbrellas, two kinds of flow. */
function records(): ActivityRecord[] {
  const base = (fixture.activities as readonly ActivityRecord[])[0] as ActivityRecord;
  const [first] = base.transactions;
  const place = { region: null, name: null, latitude: null, longitude: null, precision: 'unknown' as const };
  const party = { name: 'x', ref: null, party: null, country: null, role: '1' as const };
  const placesOf = [
    [['CO', null]],
    [
      ['CO', '60'],
      ['HT', '40'],
    ],
    [
      ['CO', null],
      ['HT', null],
    ],
    [
      ['HT', '70'],
      ['BZ', '20'],
    ],
    [['BZ', '100']],
  ] as const;
  const fundersOf = [['Aland'], ['Beria'], ['Aland', 'Beria'], ['Aland']];
  return Array.from({ length: 60 }, (_, at): ActivityRecord => {
    const id = `register:M/${at}`;
    const year = 2001 + (at % 7);
    return {
      ...base,
      id,
      identifier: `M/${at}`,
      isUmbrella: at % 11 === 0,
      related: [],
      sectors: [],
      agreedOn: at % 13 === 0 ? null : `${year}`,
      actualStart: null,
      places: (placesOf[at % placesOf.length] ?? []).map(([country, share]) => ({ ...place, country, share })),
      parties: (fundersOf[at % fundersOf.length] ?? []).map((name) => ({ ...party, name })),
      flowType: at % 3 === 0 ? '10' : at % 3 === 1 ? '20' : null,
      financeType: null,
      transactions: ['2', '3'].map((kind) => ({
        ...first!,
        id: `${id}-${kind}`,
        activity: id,
        kind: kind as never,
        value: at % 9 === 0 ? null : `${1000 + at}.${at}`,
        currency: 'USD',
        priceBasis: 'current',
        flowType: null,
        financeType: null,
      })),
    };
  });
}

const queryOf = (chosen: Readonly<Record<string, string>>) =>
  new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
const keyOf = (row: MoneyRow) => `${row.source.id} ${measureName(row)}`;

async function hold(edition: AskedEdition, chosen: Readonly<Record<string, string>>, view: string, pick: number) {
  const plain = await money(edition, readFilter('money', queryOf(chosen)));
  const all = await explore(edition, readFilter('explore', queryOf({ ...chosen, view })));
  // The totals of the explorer are those of the page of money, with what each leaves out.
  expect(all.money).toEqual(plain.money);
  const measures = plain.money.filter(({ currency }) => currency !== null);
  const one = measures[pick % Math.max(1, measures.length)];
  if (!one) return 0;
  const measured = queryOf({ ...chosen, view, source: one.source.id, measure: measureName(one) });
  const read = readFilter('explore', measured);
  expect(read.notUnderstood).toEqual([]);
  const answer = await explore(edition, { ...read, all: true });
  const [figure] = answer.figures;
  const at = (name: string) => figure!.columns.indexOf(name);
  const value = (row: readonly unknown[], name: string) => (row[at(name)] as { value: string | null }).value;
  const rows = figure?.rows ?? [];
  let compared = 0;
  for (const row of rows.filter((_, index) => index % Math.ceil(rows.length / 5) === 0)) {
    const { trail } = row[at('sum')] as { trail: { query: Record<string, string> } };
    const same = await money(edition, readFilter('money', new URLSearchParams(trail.query)));
    const own = same.money.find((each) => keyOf(each) === keyOf(one));
    const left = own?.left.reduce<string | null>(
      (sum, each) => (each.sum === null ? sum : addDecimal(sum ?? '0', each.sum)),
      null,
    );
    expect([trail.query, value(row, 'sum')]).toEqual([trail.query, own?.sum ?? null]);
    const said = value(row, 'left-sum');
    expect([trail.query, said === '0' ? null : said]).toEqual([trail.query, left ?? null]);
    compared += 1;
  }
  // By years, the parts of those that have a year and the rest make the whole.
  if (view === 'time' && figure && figure.reach.unknown === 0) {
    const added = rows.reduce<string | null>((sum, row) => {
      const part = value(row, 'sum');
      return part === null ? sum : addDecimal(sum ?? '0', part);
    }, null);
    const whole = answer.money.find((row) => keyOf(row) === keyOf(one));
    expect(added).toEqual(whole?.sum ?? null);
    compared += 1;
  }
  return compared;
}

const view = fc.constantFrom('map', 'time', 'flow');
describe('the explorer and the page of money', () => {
  it('say the same under random filters of the demo', async () => {
    const filter = fc.record({
      source: fc.constantFrom('', 'gcdf3-lac', 'worldbank-projects-lac-2025', 'honduras-aid-platform'),
      country: fc.constantFrom('', 'HN', 'BO', 'BR', 'HT'),
      status: fc.constantFrom('', '', '', '2', '4'),
      sector: fc.constantFrom('', '', '', 'infrastructure', 'transport', 'unstated'),
      funder: fc.constantFrom('', '', '', 'china', 'world-bank', 'Inter-American Development Bank'),
      from: fc.constantFrom('', '1990', '2005'),
      to: fc.constantFrom('', '2006', '2013'),
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(filter, view, fc.nat(20), async (chosen, shape, pick) => {
        compared += await hold(demo, chosen, shape, pick);
      }),
      { numRuns: 50, seed: 11 },
    );
    expect(compared).toBeGreaterThan(60);
  }, 300_000);

  it('say the same where shares, flows, several funders and umbrellas meet', async () => {
    const filter = fc.record({
      country: fc.constantFrom('', 'CO', 'HT', 'BZ'),
      funder: fc.constantFrom('', 'Aland', 'Beria'),
      from: fc.constantFrom('', '2003'),
      to: fc.constantFrom('', '2005'),
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(filter, view, fc.nat(20), async (chosen, shape, pick) => {
        compared += await hold(invented, chosen, shape, pick);
      }),
      { numRuns: 80, seed: 3 },
    );
    expect(compared).toBeGreaterThan(150);
  }, 300_000);

  it('never add two kinds of flow, and say who else gives', async () => {
    const all = await money(invented, readFilter('money', queryOf({ funder: 'Aland', country: 'CO' })));
    const own = all.money.filter(({ kind }) => kind === '2');
    expect(own.map(({ flowType }) => flowType)).toEqual(['10', '20', null]);
    expect(own.some(({ left }) => left.some(({ reason }) => reason === 'other-funders'))).toBe(true);
    const sums = await Promise.all(
      own.map(async (row) => {
        const query = queryOf({ view: 'map', source: row.source.id, measure: measureName(row) });
        const [figure] = (await explore(invented, readFilter('explore', query))).figures;
        return JSON.stringify(figure?.rows);
      }),
    );
    expect(new Set(sums).size).toBe(3);
  });
});
