import { type Anchor, ObrasError, sha256Hex } from '../model/index.ts';
import { rulerOf } from './code-points.ts';
import { contextOf, sideLikeness } from './context.ts';
import { foldText } from './folding.ts';
import { findWords, lineCounter, searchable } from './quote.ts';

export interface AnchorRequest {
  /** Id of the source. */
  readonly source: string;
  /** The canonical text (see `canonicalText`). */
  readonly text: string;
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Context on each side in code points; default: 32, and more (up to 256) where the quote has look-alikes. */
  readonly contextLength?: number;
  /** Keep only hashes of the context, for texts that may not be passed on. */
  readonly hashContextOnly?: boolean;
}

const shortest = 32;
const longest = 256;
/** A look-alike's context must be at least this unlike, on both sides, for the context to tell them apart. */
const unlike = 0.7;

/** The context length, in code points, at which no other place of the same words has a similar context. */
function tellingLength(text: string, startUnit: number, endUnit: number): number {
  const rivals = findWords(searchable(text), text.slice(startUnit, endUnit)).filter(
    (place) => place.start !== startUnit,
  );
  if (rivals.length === 0) return shortest;
  for (let length = shortest; length < longest; length *= 2) {
    const own = contextOf(text, startUnit, endUnit, length);
    const isTelling = rivals.every((rival) => {
      const other = contextOf(text, rival.start, rival.end, length);
      return (
        sideLikeness('before', own.prefix, other.prefix) < unlike &&
        sideLikeness('after', own.suffix, other.suffix) < unlike
      );
    });
    if (isTelling) return length;
  }
  return longest;
}

/**
 * Makes the anchor of a span of a canonical text: the exact words, their position in code points, the paragraph, the
 * hash of the whole text, and the context on both sides as text, or as SHA-256 of that text with `hashContextOnly`.
 * The anchor has no `resolution`: nobody has looked again yet. Throws `input-invalid` for a span outside the text or
 * an empty one.
 */
export function makeAnchor(request: AnchorRequest): Anchor {
  const { text, start, end } = request;
  const ruler = rulerOf(text);
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > ruler.length) {
    throw new ObrasError('input-invalid', `no such span in the text: ${start} to ${end} of ${ruler.length}`, {
      params: { start: String(start), end: String(end), length: String(ruler.length) },
    });
  }
  const startUnit = ruler.unitOf(start);
  const endUnit = ruler.unitOf(end);
  const length = request.contextLength ?? tellingLength(text, startUnit, endUnit);
  const { prefix, suffix } = contextOf(text, startUnit, endUnit, length);
  const isHashed = request.hashContextOnly === true;
  return {
    source: request.source,
    exact: text.slice(startUnit, endUnit),
    prefix: isHashed ? null : prefix,
    suffix: isHashed ? null : suffix,
    prefixSha256: isHashed ? sha256Hex(prefix) : null,
    suffixSha256: isHashed ? sha256Hex(suffix) : null,
    contextLength: length,
    start,
    end,
    paragraph: lineCounter(text)(startUnit),
    page: null,
    place: null,
    textSha256: sha256Hex(text),
    resolution: null,
    checkedAt: null,
  };
}

/** Length of the folded quote: what its rarity is judged by. */
export const weightOf = (quote: string): number => {
  const { folded } = foldText(quote.trim(), 'one');
  return folded.length + (folded.match(/\p{Script=Han}/gu)?.length ?? 0) * 2;
};
