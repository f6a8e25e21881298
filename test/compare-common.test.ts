// A comparison stays within what can be observed of both partners alike, and says what is missing for more.
import { expect, it } from 'vitest';
import type { ActivityRecord } from '../src/model/index.ts';
import { compare, coverage, readFilter } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture } from './views-ledger-fixture.ts';

const base = (fixture.activities as readonly ActivityRecord[])[0] as ActivityRecord;
const record = (
  party: string,
  at: number,
  { year = 2010, country = 'CO', kind = '2', currency = 'USD', flowType = '10' } = {},
): ActivityRecord => {
  const id = `register:${party}-${at}`;
  return {
    ...base,
    id,
    identifier: `${party}-${at}`,
    isUmbrella: null,
    related: [],
    agreedOn: `${year}`,
    actualStart: null,
    flowType,
    parties: [{ role: '1', name: party, ref: null, party, country: null }],
    places: [{ country, region: null, name: null, latitude: null, longitude: null, precision: 'unknown', share: null }],
    transactions: [
      {
        ...base.transactions[0]!,
        id: `${id}-t`,
        activity: id,
        kind: kind as never,
        on: `${year}`,
        value: '5',
        currency,
        priceBasis: 'current',
        flowType: null,
        financeType: null,
      },
    ],
  };
};
const ask = async (activities: readonly ActivityRecord[]) => {
  // What is stated of both is left away: the rows of the source alone decide.
  const drafts = fixture.drafts.filter(({ kind }) => kind !== 'coverage');
  const edition = await fixtureEdition({ ...fixture, drafts, activities });
  const one = await compare(edition, readFilter('compare', new URLSearchParams('left=aland&right=beria')));
  const other = await compare(edition, readFilter('compare', new URLSearchParams('left=beria&right=aland')));
  expect(other.verdict).toBe(one.verdict);
  expect(other.common.map(({ left, right, ...rest }) => ({ ...rest, left: right, right: left }))).toEqual(one.common);
  return { edition, answer: one };
};

it('is within the countries, years, stage and money of both', async () => {
  const { answer } = await ask([
    record('aland', 1),
    record('aland', 2, { year: 2011 }),
    record('aland', 3, { country: 'HT' }),
    record('beria', 1),
    record('beria', 2, { year: 2015 }),
    record('beria', 3, { country: 'HT', currency: 'EUR' }),
  ]);
  expect(answer.verdict).toBe('comparable');
  expect(answer.common).toMatchObject([
    { stage: 'commitment', countries: ['CO', 'HT'], from: 2010, to: 2010, cells: 2, shared: ['10.USD.current'] },
  ]);
  expect([answer.common[0]?.left.rows, answer.common[0]?.right.rows]).toEqual([2, 2]);
});

it('is refused in other money, another kind of flow, another stage, another year, and opens the cells that lack', async () => {
  for (const [change, code] of [
    [{ currency: 'EUR' }, 'money-differs'],
    [{ flowType: '20' }, 'money-differs'],
    [{ kind: '3' }, 'stage-differs'],
    [{ year: 2015 }, 'years-differ'],
  ] as const) {
    const { edition, answer } = await ask([record('aland', 1), record('beria', 1, change)]);
    expect(answer.verdict, code).toBe('refused');
    const codes = answer.refusals.map((each) => each.code);
    expect([...codes, ...(answer.common.length > 0 ? ['money-differs'] : [])]).toContain(code);
    if ('kind' in change) {
      expect(answer.missing.map(({ side, stage }) => [side, stage])).toEqual([
        ['right', 'commitment'],
        ['left', 'disbursement'],
      ]);
      for (const { trail, has } of answer.missing) {
        const filter = readFilter('coverage', new URLSearchParams(trail.query));
        expect(filter.notUnderstood).toEqual([]);
        const { cells } = await coverage(edition, filter);
        expect(cells.length > 0).toBe(has.length > 0);
      }
    }
  }
});

it('of the demo has no part in common where one is estimated and the other publishes', async () => {
  const edition = await openDemo();
  const answer = await compare(edition, readFilter('compare', new URLSearchParams('left=china&right=world-bank')));
  expect([answer.verdict, answer.common]).toEqual(['refused', []]);
  expect(answer.missing.map(({ side, stage, lacks }) => [side, stage, lacks.join(' ')])).toEqual([
    ['left', 'commitment', 'activity-data'],
    ['right', 'commitment', 'third-party-estimate'],
  ]);
  await edition.close();
});
