import { describe, expect, it } from 'vitest';
import {
  type DeliverySide,
  deliveryMost,
  deliveryThreshold,
  openDelivery,
  type PromiseSide,
  proposeDelivery,
} from './delivery.ts';

const promise = (more: Partial<PromiseSide> = {}): PromiseSide => ({
  id: 'dam',
  titles: ['Loan for the Invented River dam'],
  promisors: ['aland'],
  promisorCountries: ['AA'],
  countries: ['HN'],
  groupCountries: [],
  object: 'loan',
  measure: { quantity: '300', unit: 'USD', high: null, comparator: 'exactly', per: 'total' },
  announced: 2013,
  end: 2020,
  ...more,
});
const thing = (id: string, more: Partial<DeliverySide> = {}): DeliverySide => ({
  type: 'activity',
  id,
  titles: ['Invented River dam, phase 1'],
  funders: ['aland'],
  funderCountries: ['AA'],
  countries: ['HN'],
  places: [],
  sectors: [],
  finance: null,
  year: 2014,
  amount: null,
  ...more,
});
const found = (...args: Parameters<typeof proposeDelivery>) => proposeDelivery(...args).map(({ to }) => to.id);

describe('what may carry out a commitment', () => {
  it('is ranked by actor, beneficiary, words, time and amount, each with its points; what is unknown adds nothing', () => {
    const same = thing('same', { amount: { value: '300.00', currency: 'USD', priceBasis: 'current' } });
    const bare = thing('bare', { funders: [], funderCountries: [], year: null, countries: ['HN'] });
    const proposals = proposeDelivery([promise()], [bare, same, thing('plain')]);
    expect(proposals.map(({ to }) => to.id)).toEqual(['same', 'plain', 'bare']);
    expect(proposals[0]?.reasons.map(({ feature }) => feature)).toEqual([
      'actor',
      'beneficiary',
      'words-most',
      'window',
      'amount-same',
    ]);
    for (const { score, reasons } of proposals) {
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
      expect(points).toBeGreaterThanOrEqual(deliveryThreshold);
      expect(score).toBe((Math.min(100, points) / 100).toFixed(2));
    }
  });
  it('is not what somebody else paid, what is elsewhere, what was before, or all that a partner does', () => {
    const other = [
      thing('payer', { funders: ['beria'], funderCountries: ['BB'] }),
      thing('elsewhere', { countries: ['NI'] }),
      thing('before', { year: 2005 }),
      thing('anything', { titles: ['Rural schools'] }),
    ];
    expect(found([promise()], other)).toEqual([]);
  });
  it('does not take constant prices for the same amount, and finds a work through an activity of the chain', () => {
    const constant = thing('constant', { amount: { value: '300', currency: 'USD', priceBasis: 'constant-2021' } });
    expect(
      proposeDelivery([promise()], [constant])[0]?.reasons.some(({ feature }) => feature.startsWith('amount')),
    ).toBe(false);
    const plain = promise({ titles: ['Infrastructure credit'], measure: null });
    const work = thing('work', { type: 'work', titles: ['Invented River dam'] });
    expect(found([plain], [thing('linked'), work])).toEqual([]);
    expect(
      found([plain], [thing('linked'), work], { isOpen: (_, to) => to !== 'linked', chained: () => ['linked'] }),
    ).toEqual(['work']);
  });
  it('is of the kind that is promised by number, given by the promisor and in its time, up to forty', () => {
    const places = promise({
      titles: ['1,000 places'],
      object: 'training-place',
      measure: { quantity: '1000', unit: 'training-place', high: null, comparator: 'exactly', per: 'total' },
      countries: [],
      groupCountries: ['HN', 'NI'],
    });
    const course = (id: string, more: Partial<DeliverySide> = {}) =>
      thing(id, { titles: ['Seminar on soils'], ...more });
    expect(
      found(
        [places],
        [
          course('course'),
          course('other-payer', { funders: ['beria'], funderCountries: ['BB'] }),
          course('elsewhere', { countries: ['PE'] }),
          course('before', { year: 2012 }),
          course('after', { year: 2022 }),
          thing('other-kind', { titles: ['Bridge'] }),
        ],
      ),
    ).toEqual(['course']);
    const many = Array.from({ length: 60 }, (_, at) => course(`c${String(at).padStart(2, '0')}`));
    expect(found([places], many)).toEqual(many.slice(0, deliveryMost.counted).map(({ id }) => id));
  });
  it('is a part of a sum granted to one country, but not of a loan, and may be older than the words that name it', () => {
    const part = thing('part', {
      titles: ['Water works'],
      finance: 'grant',
      amount: { value: '30', currency: 'USD', priceBasis: 'constant-2021' },
    });
    const granted = promise({ titles: ['Public investment'], object: 'grant' });
    expect(found([granted], [part])).toEqual(['part']);
    expect(found([granted], [{ ...part, amount: { ...part.amount!, value: '301' } }])).toEqual([]);
    expect(found([promise({ titles: ['Public investment'] })], [{ ...part, finance: 'loan' }])).toEqual([]);
    const older = thing('older', { year: 2010, places: ['Invented'] });
    expect(found([promise()], [older])).toEqual(['older']);
    expect(found([promise()], [{ ...older, titles: ['River gauges'] }])).toEqual([]);
  });
  it('is found the same whole or in parts', () => {
    const things = Array.from({ length: 30 }, (_, at) =>
      thing(`t${at}`, { year: 2005 + at, titles: [`River ${at % 7} dam`] }),
    );
    const search = openDelivery([promise(), promise({ id: 'other', announced: 2020, end: null })]);
    for (let at = 0; at < 30; at += 7) search.count(things.slice(at, at + 7));
    for (let at = 0; at < 30; at += 4) search.compare(things.slice(at, at + 4));
    expect(search.proposals()).toEqual(
      proposeDelivery([promise(), promise({ id: 'other', announced: 2020, end: null })], things),
    );
  });
  it('does not depend on who is who', () => {
    const swapped = (text: string) => (text === 'aland' ? 'beria' : text);
    const [a, b] = [
      proposeDelivery([promise()], [thing('x')]),
      proposeDelivery([promise({ promisors: ['beria'] })], [thing('x', { funders: ['aland'].map(swapped) })]),
    ];
    expect(a[0]?.score).toBe(b[0]?.score);
  });
});
