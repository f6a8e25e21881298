import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../model/index.ts';
import { resolve } from './index.ts';

const judged = (left: string, right: string, verdict: Judgement['verdict'], by = 'fixture'): Judgement => ({
  type: 'work',
  left,
  right,
  verdict,
  by,
  score: null,
  reasons: [],
});
describe('the closure of judgements', () => {
  it('joins over steps, names the group by its first id, and leaves the rest alone', () => {
    expect(
      resolve([
        judged('c', 'b', 'same'),
        judged('b', 'a', 'same'),
        judged('x', 'y', 'unsure'),
        judged('x', 'z', 'different'),
        judged('a', 'whole', 'part-of'),
        judged('b', 'other', 'co-finances'),
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
