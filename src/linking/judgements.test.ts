import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Judgement, Link } from '../model/index.ts';
import { apart, contradictionsOf, judgementGraph, type SaidJudgement, standingLinks } from './judgements.ts';

type Verdict = Judgement['verdict'];
const judged = (index: number, left: string, right: string, verdict: Verdict, by = 'fixture'): SaidJudgement => ({
  index,
  at: '2026-01-01T00:00:00Z',
  body: Judgement.parse({ type: 'work', left, right, verdict, by }),
});
const all = (...said: readonly (readonly [string, string, Verdict, string?])[]) =>
  said.map(([left, right, verdict, by], index) => judged(index, left, right, verdict, by));

describe('the closure of judgements', () => {
  it('joins over steps, names the group by its first id, and leaves the rest alone', () => {
    const graph = judgementGraph(
      all(['c', 'b', 'same'], ['b', 'a', 'same'], ['x', 'y', 'unsure'], ['x', 'z', 'different']),
    );
    expect(graph.canon).toEqual(['a', 'b', 'c'].map((id) => ({ type: 'work', id, canonical: 'a' })));
    expect(graph.contradictions).toEqual([]);
    expect(graph.membersOf('work', 'c')).toEqual(['a', 'b', 'c']);
    expect(graph.canonicalOf('work', 'x')).toBe('x');
    expect(graph.canonicalOf('party', 'c')).toBe('c');
  });
  it('takes a minted id before a name of a source', () => {
    const graph = judgementGraph(all(['aa/HN/Banco', 'idb', 'same'], ['idb', 'aa:1', 'same']));
    expect(graph.canonicalOf('work', 'aa/HN/Banco')).toBe('idb');
  });
  it('tells a judgement that the closure contradicts, with the way that joins the two', () => {
    const said = all(['a', 'b', 'same'], ['c', 'b', 'same'], ['a', 'd', 'same'], ['c', 'a', 'different', 'other']);
    expect(judgementGraph(said).contradictions).toEqual([
      { type: 'work', left: 'a', right: 'c', judgement: said[3], path: [said[0], said[1]] },
    ]);
    for (const verdict of ['part-of', 'co-finances'] as const)
      expect(judgementGraph(all(['a', 'b', 'same'], ['a', 'b', verdict, 'other'])).contradictions).toHaveLength(1);
    expect(judgementGraph(all(['a', 'b', 'same'], ['a', 'b', 'unsure', 'other'])).contradictions).toEqual([]);
  });
  it('lets the last word of one hand count, the same word said again too, and takes back what is withdrawn', () => {
    expect(judgementGraph(all(['a', 'b', 'same'], ['b', 'a', 'different'])).canon).toEqual([]);
    expect(judgementGraph(all(['a', 'b', 'same'], ['a', 'b', 'different'], ['a', 'b', 'same'])).canon).toHaveLength(2);
    expect(judgementGraph(all(['a', 'b', 'same'], ['b', 'a', 'withdrawn'])).canon).toEqual([]);
    expect(judgementGraph(all(['a', 'b', 'same', 'one'], ['b', 'a', 'withdrawn', 'two'])).canon).toHaveLength(2);
  });
  it('tells beforehand what a judgement would contradict, from either side', () => {
    const said = all(['a', 'b', 'same'], ['c', 'd', 'same'], ['b', 'c', 'different']);
    const next = (left: string, right: string, verdict: Verdict, by = 'new') =>
      contradictionsOf(said, [Judgement.parse({ type: 'work', left, right, verdict, by })]);
    expect(next('a', 'd', 'same')).toMatchObject([{ left: 'b', right: 'c', judgement: { index: 2 } }]);
    expect(next('a', 'd', 'same')[0]?.path.map(({ index }) => index)).toEqual([0, 3, 1]);
    expect(next('a', 'b', 'different')).toMatchObject([{ left: 'a', right: 'b', path: [{ index: 0 }] }]);
    expect(next('a', 'd', 'unsure')).toEqual([]);
    // The same hand takes its own back by the other word: nothing is contradicted.
    expect(next('a', 'b', 'different', 'fixture')).toEqual([]);
  });
});

describe('the closure of any judgements', () => {
  const id = fc.constantFrom(...'abcdefg');
  const said = fc
    .array(
      fc.tuple(
        id,
        id,
        fc.constantFrom<Verdict>('same', 'same', 'same', 'different', 'unsure', 'part-of', 'withdrawn'),
        fc.constantFrom('one', 'two', 'three'),
      ),
      { maxLength: 14 },
    )
    .map((rows) => rows.map(([left, right, verdict, by], index) => judged(index, left, right, verdict, by)));

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        said.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [one, other] = [judgementGraph(rows), judgementGraph(shuffled)];
          expect(other.canon).toEqual(one.canon);
          expect(other.contradictions).toEqual(one.contradictions);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
  it('is an equivalence that holds each standing "same", and finds every contradiction with a true way', () => {
    fc.assert(
      fc.property(said, (rows) => {
        const graph = judgementGraph(rows);
        const isOne = (a: string, b: string) => graph.canonicalOf('work', a) === graph.canonicalOf('work', b);
        for (const { body } of graph.standing)
          if (body.verdict === 'same') expect(isOne(body.left, body.right)).toBe(true);
        const expected = graph.standing.filter(({ body }) => apart.has(body.verdict) && isOne(body.left, body.right));
        expect(graph.contradictions.map(({ judgement }) => judgement)).toEqual(expected);
        for (const { left, right, path } of graph.contradictions) {
          let at = left;
          for (const { body } of path) {
            expect(body.verdict).toBe('same');
            expect([body.left, body.right]).toContain(at);
            at = body.left === at ? body.right : body.left;
          }
          expect(at).toBe(right);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });
  it('finds the same contradictions whichever judgement comes last', () => {
    // Each hand speaks once of a pair, so that no word replaces another.
    const once = said.map((rows) => {
      const seen = new Set<string>();
      return rows.filter(({ body }) => {
        const key = [[body.left, body.right].sort().join(), body.by].join();
        return body.verdict !== 'withdrawn' && !seen.has(key) && seen.add(key);
      });
    });
    fc.assert(
      fc.property(once, fc.nat(), (rows, at) => {
        if (rows.length === 0) return;
        const last = rows[at % rows.length] as SaidJudgement;
        const before = rows.filter((each) => each !== last);
        const told = (
          list: readonly { readonly left: string; readonly right: string; readonly judgement: SaidJudgement }[],
        ) => list.map(({ left, right, judgement }) => [left, right, judgement.body.by].join()).sort();
        expect(told([...judgementGraph(before).contradictions, ...contradictionsOf(before, [last.body])])).toEqual(
          told(judgementGraph(rows).contradictions),
        );
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('links', () => {
  it('stand by the last word of each hand', () => {
    const link = (index: number, verdict: Link['verdict'], by: string) => ({
      index,
      body: Link.parse({ commitment: 'c', to: { type: 'work', id: 'w' }, verdict, by, reasons: ['fixture'] }),
    });
    const said = [link(0, 'finances', 'one'), link(1, 'carries-out', 'two'), link(2, 'withdrawn', 'one')];
    expect(standingLinks(said).map(({ index }) => index)).toEqual([1]);
    expect(standingLinks([...said, link(3, 'finances', 'one')]).map(({ index }) => index)).toEqual([1, 3]);
  });
});
