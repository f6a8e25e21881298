import type { DocumentStatement } from '../../views/index.ts';

export interface Piece {
  readonly text: string;
  /** Statements whose words these are; several where anchors overlap. */
  readonly statements: readonly DocumentStatement[];
  /** Statements that end with this piece. */
  readonly ends: readonly DocumentStatement[];
}

/**
 * Cuts a paragraph at the ends of its anchors. `start` is the code point of the paragraph in the document. An anchor
 * is marked only where the text at its position is its words, or where its words occur exactly once in the
 * paragraph: the wrong sentence is never highlighted. The pieces joined are the paragraph.
 */
export function markUp(
  text: string,
  start: number,
  statements: readonly DocumentStatement[],
  source: string,
): readonly Piece[] {
  const points = Array.from(text);
  const spans = statements.flatMap((statement) => {
    const span = spanOf(points, text, start, statement, source);
    return span === null ? [] : [{ ...span, statement }];
  });
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] as number;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    return {
      text: points.slice(from, to).join(''),
      statements: over.map(({ statement }) => statement),
      ends: over.filter((span) => span.to === to).map(({ statement }) => statement),
    };
  });
}

function spanOf(
  points: readonly string[],
  text: string,
  start: number,
  { anchor, quote }: DocumentStatement,
  source: string,
) {
  const words = anchor?.exact ?? quote;
  if (!words || anchor?.resolution === 'lost' || anchor?.resolution === 'ambiguous') return null;
  if (anchor && anchor.source !== source) return null;
  const length = Array.from(words).length;
  if (anchor?.start != null) {
    const from = anchor.start - start;
    const to = anchor.end === null ? from + length : anchor.end - start;
    if (from >= 0 && to <= points.length && points.slice(from, to).join('') === words) return { from, to };
  }
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  const from = Array.from(text.slice(0, at)).length;
  return { from, to: from + length };
}
