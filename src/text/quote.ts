import { rulerOf } from './code-points.ts';
import { type FoldedText, foldText, unfoldSpan } from './folding.ts';

/** Where a quote stands in a text. Positions are code points of that text, `found` its words there. */
export interface QuoteMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** The line in which it begins, from 1. */
  readonly paragraph: number;
  /** The quote left words out (" … ") and the span covers them. */
  readonly isElided: boolean;
}

/** A text made ready to be searched for many quotes. Positions inside are code units. */
export interface SearchableText {
  readonly text: string;
  readonly spaced: FoldedText;
  readonly unspaced: () => FoldedText;
}

export function searchable(text: string): SearchableText {
  let dense: FoldedText | null = null;
  return {
    text,
    spaced: foldText(text, 'one'),
    unspaced: () => {
      dense ??= foldText(text, 'none');
      return dense;
    },
  };
}

/** All places of `pattern` (overlapping ones too) in a folded text, as spans of original code units. */
function placesIn(text: FoldedText, pattern: string, limit: number): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (pattern === '') return places;
  for (let at = text.folded.indexOf(pattern); at !== -1 && places.length < limit; ) {
    places.push(unfoldSpan(text, at, at + pattern.length));
    at = text.folded.indexOf(pattern, at + 1);
  }
  return places;
}

/** Most places of one quote that are looked at; a quote found more often is no quote. */
export const placesLimit = 2000;

/**
 * Every place where the words of `quote` stand, whatever its quotes, dashes, ligatures, accents' form and blanks;
 * where no place has its blanks, places that differ in blanks only. Code units.
 */
export function findWords(text: SearchableText, quote: string): { start: number; end: number }[] {
  const pattern = foldText(quote, 'one').folded.trim();
  const places = placesIn(text.spaced, pattern, placesLimit);
  if (places.length > 0 || pattern === '') return places;
  const dense = foldText(quote.trim(), 'none').folded;
  return dense.length < 8 ? [] : placesIn(text.unspaced(), dense, placesLimit);
}

const elision = /\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\s(?:…|\.\.\.)\s/;

function findElided(text: SearchableText, quote: string): { start: number; end: number }[] {
  const parts = quote.split(elision).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const spans: { start: number; end: number }[] = [];
  const rest = parts.slice(1).map((part) => findWords(text, part));
  for (const first of findWords(text, parts[0]!)) {
    const line = text.text.indexOf('\n', first.start);
    const stop = line === -1 ? text.text.length : line;
    let end = first.end;
    const isWhole = rest.every((places) => {
      const next = places.find((place) => place.start >= end && place.end <= stop);
      if (next) end = next.end;
      return next !== undefined;
    });
    if (isWhole) spans.push({ start: first.start, end });
  }
  return spans;
}

/**
 * Finds the places of a quote in a text, in order: the same words, whatever the form of quotes, dashes, ligatures,
 * accents and blanks. " … ", "[…]" and "[...]" in the quote stand for words left out within one paragraph (tried only
 * if the quote does not stand there as written). `paragraph` keeps the matches that begin in that line. Never throws.
 */
export function findQuote(text: string, quote: string, options: { paragraph?: number } = {}): QuoteMatch[] {
  const ready = searchable(text);
  let spans = findWords(ready, quote);
  let isElided = false;
  if (spans.length === 0) {
    spans = findElided(ready, quote);
    isElided = true;
  }
  const ruler = rulerOf(text);
  const lineOf = lineCounter(text);
  return spans
    .map((span) => ({
      start: ruler.pointOf(span.start),
      end: ruler.pointOf(span.end),
      found: text.slice(span.start, span.end),
      paragraph: lineOf(span.start),
      isElided,
    }))
    .filter((match) => options.paragraph === undefined || match.paragraph === options.paragraph);
}

/** Gives the line number, from 1, of a code-unit position. */
export function lineCounter(text: string): (unit: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (unit) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (breaks[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
