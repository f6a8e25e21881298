import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../model/index.ts';
import { type Comparable, compare, propose, resolve } from './index.ts';

const judged = (left: string, right: string, verdict: Judgement['verdict'], by = 'fixture'): Judgement => ({
  type: 'work',
  left,
  right,
  verdict,
  by,
  score: null,
  reasons: [],
});
const thing = (id: string, source: string, title: string | null, more: Partial<Comparable> = {}): Comparable => ({
  id,
  source,
  title,
  countries: ['HN'],
  year: 2013,
  funders: [],
  amount: null,
  ...more,
});

describe('the closure of judgements', () => {
  it('joins over steps, names the group by its first id, and leaves the rest alone', () => {
    expect(
      resolve([
        judged('c', 'b', 'same'),
        judged('b', 'a', 'same'),
        judged('x', 'y', 'unsure'),
        judged('x', 'z', 'different'),
      ]),
    ).toEqual({
      canon: ['a', 'b', 'c'].map((id) => ({ type: 'work', id, canonical: 'a' })),
      contradictions: [],
    });
  });
  it('tells a judgement that the closure contradicts', () => {
    expect(
      resolve([judged('a', 'b', 'same'), judged('b', 'c', 'same'), judged('c', 'a', 'different', 'other fixture')])
        .contradictions,
    ).toMatchObject([{ left: 'a', right: 'c' }]);
  });
  it('lets the last word of one hand count', () => {
    expect(resolve([judged('a', 'b', 'same'), judged('b', 'a', 'different')]).canon).toEqual([]);
    expect(resolve([judged('a', 'b', 'different'), judged('a', 'b', 'same')]).canon).toHaveLength(2);
  });
  it('does not depend on the order of judgements of different hands', () => {
    const pair = fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const judgements = pairs.map(([a, b], index) =>
          judged(a, b, index % 4 === 3 ? 'different' : 'same', `hand ${index}`),
        );
        expect(resolve([...judgements].reverse()).canon).toEqual(resolve(judgements).canon);
      }),
    );
  });
});

describe('comparison', () => {
  it('says why', () => {
    const { score, reasons } = compare(thing('1', 'a', 'Patuca III dam'), thing('2', 'b', 'Represa Patuca III dam'));
    expect(Number(score)).toBeGreaterThan(0.6);
    expect(reasons).toEqual([expect.stringContaining('titles alike'), 'same country HN', 'same year 2013']);
  });
  it('is symmetric in its score', () => {
    const a = thing('1', 'a', 'Road Tegucigalpa to Danli', { year: 2012 });
    const b = thing('2', 'b', 'Danli road', { year: 2014 });
    expect(compare(a, b).score).toBe(compare(b, a).score);
  });
  it('does not take an unknown title for a likeness', () => {
    expect(Number(compare(thing('1', 'a', null), thing('2', 'b', null)).score)).toBeLessThan(0.6);
  });
  it('proposes across sources only, once, best first', () => {
    const proposals = propose(
      [
        thing('1', 'a', 'Patuca III dam'),
        thing('2', 'b', 'Patuca III dam'),
        thing('3', 'a', 'Patuca III dam'),
        thing('4', 'b', 'Rural schools'),
      ],
      { limit: 10 },
    );
    expect(proposals.map(({ left, right }) => `${left}${right}`).sort()).toEqual(['12', '23']);
  });
});
