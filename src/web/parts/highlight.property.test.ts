import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchor } from '../../model/index.ts';
import type { DocumentStatement } from '../../views/index.ts';
import { markUp } from './highlight.ts';

const statementOf = (change: object, exact: string): DocumentStatement => ({
  id: `st-${exact}`,
  label: null,
  kind: null,
  quote: exact,
  anchor: Anchor.parse({ source: 'doc', exact, ...change }),
  about: null,
  finding: null,
  note: null,
  flags: [],
  speaker: null,
  commitment: null,
  reviewStatus: 'accepted',
  inCopies: [],
});
const marked = (text: string, statement: DocumentStatement, start = 0) =>
  markUp(text, start, [statement], 'doc')
    .filter(({ statements }) => statements.length > 0)
    .map((piece) => piece.text)
    .join('');

describe('markUp', () => {
  it('gives the paragraph back and marks only the words of the anchor', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '一', '😀', 'é'), { minLength: 1, maxLength: 30 });
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, fc.nat(500), (points, ends, start) => {
        const statements = ends.flatMap(([a, b], at) => {
          const [from, to] = [Math.min(a, b) % points.length, Math.max(a, b) % (points.length + 1)];
          if (from >= to) return [];
          const exact = points.slice(from, to).join('');
          return [{ ...statementOf({ start: start + from, end: start + to }, exact), id: String(at) }];
        });
        const pieces = markUp(points.join(''), start, statements, 'doc');
        expect(pieces.map((piece) => piece.text).join('')).toBe(points.join(''));
        for (const statement of statements) {
          const words = pieces.filter((piece) => piece.statements.includes(statement)).map((piece) => piece.text);
          expect(words.join('')).toBe(statement.anchor?.exact);
          expect(pieces.filter((piece) => piece.ends.includes(statement))).toHaveLength(1);
        }
      }),
    );
  });

  it('never highlights another sentence', () => {
    const text = 'We will. They will not.';
    expect(marked(text, statementOf({ start: 0, end: 7 }, 'They wi'))).toBe('They wi');
    expect(marked(text, statementOf({ start: 3, end: 7 }, 'will'))).toBe('will');
    expect(marked(text, statementOf({}, 'will'))).toBe('');
    expect(marked(text, statementOf({}, 'will not'))).toBe('will not');
    expect(marked(text, statementOf({ start: 3, end: 7, resolution: 'lost' }, 'will'))).toBe('');
    expect(marked(text, statementOf({ resolution: 'ambiguous' }, 'We'))).toBe('');
    expect(marked(text, statementOf({ source: 'other', start: 3, end: 7 }, 'will'))).toBe('');
    expect(marked(text, statementOf({ start: 900, end: 904 }, 'wont'))).toBe('');
  });
});
