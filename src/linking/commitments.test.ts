import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Commitment } from '../model/index.ts';
import { proposeCommitments, type ToldPromise } from './commitments.ts';

const promise = (id: string, year: number, quantity: string, unit: string, more: object = {}): Commitment =>
  Commitment.parse({
    id,
    title: { en: `${quantity} ${unit} (invented)`, es: `${quantity} ${unit} (inventado)` },
    promisors: ['aland'],
    beneficiaries: ['region'],
    class: 'quantified',
    modality: 'will',
    object: 'scholarship',
    measure: { quantity, unit, high: null, comparator: 'exactly', per: 'total' },
    windows: [{ start: `${year}-01-01`, end: `${year + 2}-12-31`, basis: 'stated', words: null, source: null }],
    announcedOn: `${year}-05`,
    ...more,
  });
const names: Record<string, string[]> = { aland: ['Aland', 'Republic of Aland'], beria: ['Beria'] };
const namesOf = (party: string) => names[party] ?? [];
const told = (more: Partial<ToldPromise> = {}): ToldPromise => ({
  words: 'Aland will grant 3,500 scholarships in the next three years',
  promisors: ['Aland'],
  object: 'scholarship',
  measure: { quantity: '3500', unit: 'scholarship', high: null, comparator: 'exactly', per: 'total' },
  window: { start: '2025-05-13', end: '2028-05-12', basis: 'stated', words: 'in the next three years', source: null },
  on: '2025-05-20',
  ...more,
});
const held = [
  promise('s-2025', 2025, '3500', 'scholarship'),
  promise('s-2022', 2022, '5000', 'scholarship'),
  promise('s-2015', 2015, '6000', 'scholarship'),
  promise('t-2025', 2025, '3500', 'training-place', { object: 'training-place' }),
  promise('b-2025', 2025, '3500', 'scholarship', { promisors: ['beria'] }),
];
const kinds = (proposals: ReturnType<typeof proposeCommitments>) =>
  Object.fromEntries(proposals.map(({ commitment, kind }) => [commitment, kind]));

describe('commitments that words may tell of', () => {
  it('are the same number of the same actor first, then what it follows on with both rates a year', () => {
    const proposals = proposeCommitments(told(), held, namesOf);
    expect(proposals[0]).toMatchObject({ commitment: 's-2025', kind: 'telling' });
    expect(kinds(proposals)).toMatchObject({ 's-2025': 'telling', 's-2022': 'predecessor', 's-2015': 'predecessor' });
    const before = proposals.filter(({ kind }) => kind === 'predecessor').map(({ commitment }) => commitment);
    expect(before).toEqual(['s-2022', 's-2015']);
    const [rate] = proposals.find(({ commitment }) => commitment === 's-2022')?.reasons.slice(-1) ?? [];
    expect(rate).toEqual({ feature: 'rate', how: 'differs', words: '1667 → 1167' });
  });

  it('say where the unit differs, and do not follow on another unit or another actor', () => {
    const proposals = proposeCommitments(
      told({ measure: { quantity: '3500', unit: 'course', high: null, comparator: 'exactly', per: 'total' } }),
      held,
      namesOf,
      { limit: 20 },
    );
    const same = proposals.find(({ commitment }) => commitment === 's-2025');
    expect(same?.reasons).toContainEqual({ feature: 'unit', how: 'differs', words: 'course / scholarship' });
    expect(proposals.every(({ kind }) => kind === 'telling')).toBe(true);
    expect(kinds(proposeCommitments(told({ promisors: ['Beria'], on: '2029' }), held.slice(0, 3), namesOf))).toEqual(
      {},
    );
  });

  it('are none where nothing speaks for it, and none announced after the words', () => {
    const nothing = {
      ...told(),
      words: 'Roads were discussed',
      promisors: [],
      object: null,
      measure: null,
      window: null,
    };
    expect(proposeCommitments(nothing, held, namesOf)).toEqual([]);
    expect(kinds(proposeCommitments(told({ on: '2020' }), held, namesOf))).not.toHaveProperty('s-2025');
  });

  it('do not depend on who is who: exchanging two partners exchanges nothing but them', () => {
    const other = (id: string) => (id === 'aland' ? 'beria' : id === 'beria' ? 'aland' : id);
    const swapped = held.map((each) => ({ ...each, promisors: each.promisors.map(other) }));
    const swappedNames = (party: string) => namesOf(other(party));
    expect(proposeCommitments(told(), swapped, swappedNames)).toEqual(proposeCommitments(told(), held, namesOf));
  });

  it('have scores between 0 and 1, best first, whatever is told', () => {
    const quantity = fc.constantFrom('3500', '5000', '0.5', '66000000000');
    fc.assert(
      fc.property(
        quantity,
        fc.constantFrom('scholarship', 'USD', 'km'),
        fc.constantFrom(null, '2014', '2025-05', '2030'),
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }),
        fc.string({ maxLength: 80 }),
        (amount, unit, on, promisors, words) => {
          const measure = { quantity: amount, unit, high: null, comparator: 'about', per: 'total' } as const;
          const scores = proposeCommitments(told({ measure, on, promisors, words }), held, namesOf).map(({ score }) =>
            Number(score),
          );
          expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
