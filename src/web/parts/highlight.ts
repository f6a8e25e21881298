import type { DocumentStatement } from '../../views/index.ts';

export interface Piece {
  readonly text: string;
  /** Statements whose words these are; several where anchors overlap. */
  readonly statements: readonly DocumentStatement[];
  /** Statements that end with this piece. */
  readonly ends: readonly DocumentStatement[];
}

/** A part of a text between ends of spans, with the spans that cover it and those that end with it. */
export interface Cut<T> {
  readonly text: string;
  readonly over: readonly T[];
  readonly ends: readonly T[];
}

/** Cuts a text at the ends of spans (code points in it). The parts joined are the text. */
export function cutAt<T>(
  text: string,
  spans: readonly { readonly from: number; readonly to: number; readonly of: T }[],
): readonly Cut<T>[] {
  const points = Array.from(text);
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] as number;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    return {
      text: points.slice(from, to).join(''),
      over: over.map((span) => span.of),
      ends: over.filter((span) => span.to === to).map((span) => span.of),
    };
  });
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
    return span === null ? [] : [{ ...span, of: statement }];
  });
  return cutAt(text, spans).map(({ text, over, ends }) => ({ text, statements: over, ends }));
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
