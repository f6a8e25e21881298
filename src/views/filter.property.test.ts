import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommitmentObject, Label } from '../model/index.ts';
import { readFilter, searchTypes, writeFilter } from './filter.ts';
import { leftOutReasons } from './left-out.ts';
import { type ListName, listColumns } from './sorting.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => text.replace(/\p{Surrogate}/gu, '').trim())
  .filter((text) => text !== '');
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const year = fc.integer({ min: 1900, max: 2200 });
const page = fc.integer({ min: 1, max: 1_000_000 });
/** The order and the columns of a list: its first is always shown. */
const shapeOf = (list: ListName) => {
  const [first, ...others]: readonly string[] = listColumns[list];
  return {
    sort: orNull(fc.constantFrom(...listColumns[list].flatMap((name) => [name, `-${name}`]))),
    columns: orNull(fc.subarray(others).map((chosen) => [first, ...chosen].join('.'))),
  };
};
const states = {
  documents: fc.record(shapeOf('documents')),
  parties: fc.record(shapeOf('parties')),
  commitments: fc.record({
    q: orNull(words),
    label: orNull(fc.constantFrom(...Label.options)),
    promisor: orNull(slug),
    beneficiary: orNull(slug),
    object: orNull(fc.constantFrom(...CommitmentObject.options)),
    page,
    ...shapeOf('commitments'),
  }),
  activities: fc.record({
    q: orNull(words),
    source: orNull(slug),
    country: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    funder: orNull(words),
    status: orNull(fc.stringMatching(/^[1-6]$/)),
    sector: orNull(fc.constantFrom('infrastructure', 'transport', 'energy', 'communications', 'water', 'unstated')),
    from: orNull(year),
    to: orNull(year),
    rule: orNull(fc.constantFrom('all')),
    left: orNull(fc.constantFrom(...leftOutReasons)),
    page,
    ...shapeOf('activities'),
  }),
  money: fc.record({
    q: orNull(words),
    source: orNull(slug),
    country: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    funder: orNull(words),
    status: orNull(fc.stringMatching(/^[1-6]$/)),
    sector: orNull(fc.constantFrom('infrastructure', 'unstated')),
    from: orNull(year),
    to: orNull(year),
    rule: orNull(fc.constantFrom('all')),
    in: orNull(fc.stringMatching(/^[A-Z]{3}$/)),
    prices: orNull(year),
  }),
  observations: fc.record({
    source: orNull(slug),
    indicator: orNull(slug),
    area: orNull(fc.oneof(fc.constant('region'), fc.stringMatching(/^[A-Z]{2}$/))),
    name: orNull(words),
    counterpart: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    topic: orNull(slug),
    stage: orNull(slug),
    basis: orNull(slug),
    period: orNull(words),
    from: orNull(year),
    to: orNull(year),
    page,
  }),
  question: fc.record({
    country: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    partner: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    issue: orNull(slug),
    from: orNull(year),
    to: orNull(year),
  }),
  search: fc.record({
    q: orNull(words),
    type: orNull(fc.constantFrom(...searchTypes)),
    country: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    label: orNull(fc.constantFrom(...Label.options)),
    from: orNull(year),
    to: orNull(year),
    sort: orNull(fc.constantFrom('newest', 'oldest')),
    page,
  }),
  compare: fc.record({
    left: orNull(slug),
    right: orNull(slug),
    per: orNull(fc.constantFrom('person', 'gdp', 'promised')),
    year: orNull(year),
  }),
};

describe('a filter', () => {
  for (const name of [
    'commitments',
    'activities',
    'money',
    'observations',
    'question',
    'search',
    'compare',
    'documents',
    'parties',
  ] as const) {
    it(`of ${name} comes back from its address, 500 of 500`, () => {
      fc.assert(
        fc.property(states[name] as fc.Arbitrary<never>, (filter) => {
          const address = `/en/x?${writeFilter(name, filter)}`;
          const read = readFilter(name, new URL(address, 'http://x').searchParams);
          expect(read.filter).toEqual(filter);
          expect(read.notUnderstood).toEqual([]);
        }),
        { numRuns: 500, seed: 1 },
      );
    });
  }
  it('never throws, and names whatever it does not read', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 8 }), (pairs) => {
        const { filter, notUnderstood } = readFilter('commitments', new URLSearchParams(pairs));
        const unknown = pairs.filter(([name]) => !(name in filter) && name !== 'numbers');
        expect(notUnderstood.filter(({ why }) => why === 'unknown-name')).toHaveLength(unknown.length);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
  it('says why each was not understood', () => {
    const read = readFilter(
      'commitments',
      new URLSearchParams('paiz=HT&label=great&page=0&promisor=a&promisor=b&q=+&numbers=es-MX'),
    );
    expect(read.notUnderstood).toEqual([
      { name: 'paiz', value: 'HT', why: 'unknown-name' },
      { name: 'label', value: 'great', why: 'not-a-value' },
      { name: 'page', value: '0', why: 'not-a-value' },
      { name: 'promisor', value: 'b', why: 'repeated' },
    ]);
    expect(read.filter).toEqual({
      q: null,
      label: null,
      promisor: 'a',
      beneficiary: null,
      object: null,
      page: 1,
      sort: null,
      columns: null,
    });
  });
  it('takes no name from the prototype', () => {
    const read = readFilter('compare', new URLSearchParams('__proto__=x&constructor=y&toString=z'));
    expect(read.notUnderstood).toHaveLength(3);
  });
});
