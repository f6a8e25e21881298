import searchApproximately from 'approx-string-match';
import { type Anchor, type Resolution, sha256Hex } from '../model/index.ts';
import { weightOf } from './anchor.ts';
import { type Ruler, rulerOf } from './code-points.ts';
import { contextOf, sideLikeness } from './context.ts';
import { foldText, unfoldSpan } from './folding.ts';
import { findWords, lineCounter, type SearchableText, searchable } from './quote.ts';
import { likeness } from './similarity.ts';

/** A place that may be the quote. `context`: how well its surroundings fit, 0 to 1; null when none are held. */
export interface AnchorCandidate {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly paragraph: number;
  /** Likeness of the words, 1 for the same ones. */
  readonly similarity: number;
  readonly context: number | null;
}

/**
 * What became of an anchor. `start`, `end` (code points), `found` and `paragraph` are null when the quote is
 * ambiguous or lost; `candidates` then holds what a person may choose from.
 */
export interface AnchorResolution {
  readonly resolution: Resolution;
  readonly start: number | null;
  readonly end: number | null;
  readonly found: string | null;
  readonly paragraph: number | null;
  readonly similarity: number;
  readonly context: number | null;
  readonly candidates: readonly AnchorCandidate[];
}

/** A side of the context agrees from here on … */
const agrees = 0.8;
/** … and alone is enough, where the other side was rewritten, only from here on and at this length. */
const agreesAlone = 0.95;
const aloneLength = 16;
/** Shortest quote whose bare presence says something. */
const telling = 24;
/** Least likeness of changed words between a context that agrees on both sides. */
const changedLikeness = 0.5;
const maxCandidates = 10;

type Level = 'both' | 'one' | 'none-held' | 'disagrees';
interface Place {
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
  readonly level: Level;
  readonly score: number;
  readonly context: number | null;
}
interface Side {
  readonly likeness: number;
  readonly length: number;
}

/** How a side of the stored context fits a place; null when none is held. */
function sideAt(anchor: Anchor, text: string, start: number, end: number, side: 'before' | 'after'): Side | null {
  const stored = side === 'before' ? anchor.prefix : anchor.suffix;
  const hash = side === 'before' ? anchor.prefixSha256 : anchor.suffixSha256;
  if (stored !== null) {
    const seen = contextOf(text, start, end, Math.ceil(stored.length * 1.25) + 16);
    return {
      likeness: sideLikeness(side, stored, side === 'before' ? seen.prefix : seen.suffix),
      length: stored.trim().length,
    };
  }
  if (hash === null || anchor.contextLength === null) return null;
  const seen = contextOf(text, start, end, anchor.contextLength);
  const isSame = sha256Hex(side === 'before' ? seen.prefix : seen.suffix) === hash;
  return { likeness: isSame ? 1 : 0, length: anchor.contextLength };
}

function weigh(anchor: Anchor, text: string, span: { start: number; end: number }, similarity: number): Place {
  const before = sideAt(anchor, text, span.start, span.end, 'before');
  const after = sideAt(anchor, text, span.start, span.end, 'after');
  const held = [before, after].filter((side) => side !== null);
  const context = held.length === 0 ? null : held.reduce((sum, side) => sum + side.likeness, 0) / held.length;
  const score = held.reduce((sum, side) => sum + side.likeness, 0);
  let level: Level = 'disagrees';
  if (held.length === 0) level = 'none-held';
  else if (held.length === 2 && held.every((side) => side.likeness >= agrees)) level = 'both';
  else if (held.some((side) => side.likeness >= agreesAlone && side.length >= aloneLength)) {
    level = repeatsItself(anchor) ? 'disagrees' : 'one';
  } else if (anchor.prefix === '' && anchor.suffix === '' && weightOf(anchor.exact) >= telling) level = 'one';
  return { ...span, similarity, level, score, context };
}

/** A quote that its own context repeats needs both sides: one side may be its twin's. */
function repeatsItself(anchor: Anchor): boolean {
  const quote = foldText(anchor.exact.trim(), 'one').folded;
  return [anchor.prefix, anchor.suffix].some(
    (side) => side !== null && foldText(side, 'one').folded.includes(quote.slice(0, 24)),
  );
}

/** Spans of the folded text whose words are like the quote, or that stand between its prefix and its suffix. */
function similarSpans(anchor: Anchor, text: SearchableText): { start: number; end: number }[] {
  const { folded } = text.spaced;
  const quote = foldText(anchor.exact, 'one').folded.trim();
  const spans = new Map<string, { start: number; end: number }>();
  const add = (start: number, end: number): void => {
    let from = start;
    let to = end;
    while (from < to && folded[from] === ' ') from += 1;
    while (to > from && folded[to - 1] === ' ') to -= 1;
    if (to > from) spans.set(`${from}-${to}`, { start: from, end: to });
  };
  if (quote.length >= 8) {
    const limit = Math.floor(quote.length * 0.35);
    const matches = searchApproximately(folded, quote, limit).slice(0, 50);
    for (const line of foldedLines(text)) {
      if (line.end - line.start < quote.length - limit) continue;
      for (const match of searchApproximately(folded.slice(line.start, line.end), quote, limit).slice(0, 5)) {
        matches.push({ start: match.start + line.start, end: match.end + line.start, errors: match.errors });
      }
    }
    matches.sort((a, b) => a.errors - b.errors || a.start - b.start);
    for (const match of matches.slice(0, 100)) add(match.start, match.end);
  }
  if (anchor.prefix !== null && anchor.suffix !== null) {
    const prefix = foldText(anchor.prefix, 'one').folded.trim().slice(-40);
    const suffix = foldText(anchor.suffix, 'one').folded.trim().slice(0, 40);
    const ends =
      prefix === ''
        ? [0]
        : searchApproximately(folded, prefix, Math.floor(prefix.length * (1 - agrees)))
            .slice(0, 50)
            .map((match) => match.end);
    for (const end of ends) {
      const rest = folded.slice(end, end + quote.length * 2 + suffix.length + 40);
      if (suffix === '') {
        if (end + rest.length === folded.length) add(end, folded.length);
        continue;
      }
      const after = searchApproximately(rest, suffix, Math.floor(suffix.length * (1 - agrees)));
      for (const match of after.slice(0, 5)) add(end, end + match.start);
    }
  }
  return [...spans.values()];
}

/** The lines of a text as spans of its folded form: the search gives only the best match of what it is given. */
function foldedLines(text: SearchableText): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  let unit = 0;
  for (const line of text.text.split('\n')) {
    unit += line.length + 1;
    let end = start;
    while (end < text.spaced.from.length && text.spaced.from[end]! < unit) end += 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** Places where the words stand changed, each weighed; the best one of those that overlap. */
function changedPlaces(anchor: Anchor, text: SearchableText): Place[] {
  const quote = foldText(anchor.exact, 'one').folded.trim();
  const hasHashesOnly = anchor.prefix === null && anchor.prefixSha256 !== null;
  const shifts = hasHashesOnly ? [0, -1, 1, -2, 2, -3, 3] : [0];
  const places: Place[] = [];
  for (const span of similarSpans(anchor, text)) {
    const similarity = likeness(text.spaced.folded.slice(span.start, span.end), quote);
    if (similarity < changedLikeness) continue;
    const whole = unfoldSpan(text.spaced, span.start, span.end);
    let best: Place | null = null;
    for (const left of shifts) {
      for (const right of shifts) {
        const start = Math.max(0, whole.start + left);
        const end = Math.min(text.text.length, whole.end + right);
        if (end <= start) continue;
        const place = weigh(anchor, text.text, { start, end }, similarity);
        if (best === null || place.score > best.score) best = place;
      }
    }
    if (best) places.push(best);
  }
  places.sort((a, b) => b.score + b.similarity - (a.score + a.similarity) || a.start - b.start);
  const apart: Place[] = [];
  for (const place of places) {
    if (!apart.some((other) => place.start < other.end && other.start < place.end)) apart.push(place);
  }
  return apart;
}

/**
 * Prepares a text once and returns the resolver of anchors into it; the same as `resolveAnchor`, for many anchors.
 */
export function anchorResolver(newText: string): (anchor: Anchor) => AnchorResolution {
  const text = searchable(newText);
  const ruler = rulerOf(newText);
  const lineOf = lineCounter(newText);
  let hash: string | null = null;
  const hashOf = (): string => {
    hash ??= sha256Hex(newText);
    return hash;
  };
  const candidate = (place: Place): AnchorCandidate => ({
    start: ruler.pointOf(place.start),
    end: ruler.pointOf(place.end),
    found: newText.slice(place.start, place.end),
    paragraph: lineOf(place.start),
    similarity: round(place.similarity),
    context: place.context === null ? null : round(place.context),
  });
  const chosen = (resolution: Resolution, place: Place): AnchorResolution => ({
    resolution,
    ...candidate(place),
    candidates: [],
  });
  const open = (resolution: 'ambiguous' | 'lost', places: readonly Place[]): AnchorResolution => ({
    resolution,
    start: null,
    end: null,
    found: null,
    paragraph: null,
    similarity: round(Math.max(0, ...places.map((place) => place.similarity))),
    context: null,
    candidates: places.slice(0, maxCandidates).map(candidate),
  });

  return (anchor) => {
    if (anchor.exact.trim() === '') return open('lost', []);
    const asHeld = spanAsHeld(anchor, newText, ruler);
    if (asHeld !== null && anchor.textSha256 !== null && anchor.textSha256 === hashOf()) {
      return chosen('exact', { ...asHeld, similarity: 1, level: 'both', score: 2, context: 1 });
    }
    const isAtHome = (place: Place): boolean => anchor.start !== null && ruler.pointOf(place.start) === anchor.start;
    const places = findWords(text, anchor.exact).map((span) => weigh(anchor, newText, span, 1));
    const verdict = choose(places);
    if (verdict === 'rivals') return open('ambiguous', byScore(places));
    if (verdict !== null) return chosen(anchor.start === null || isAtHome(verdict) ? 'exact' : 'moved', verdict);
    const weight = weightOf(anchor.exact);
    if (places.length === 1 && places[0]!.level === 'none-held') {
      const only = places[0]!;
      if (isAtHome(only) && weight >= 8) return chosen('exact', only);
      const isInParagraph = anchor.paragraph === null || lineOf(only.start) === anchor.paragraph;
      if (anchor.start === null && isInParagraph && weight >= 16) return chosen('exact', only);
      return open('ambiguous', places);
    }
    const changed = changedPlaces(anchor, text).filter((place) => !places.some((exact) => exact.start === place.start));
    const sure = changed.filter((place) => place.level === 'both');
    if (sure.length === 1) return chosen('changed', sure[0]!);
    if (sure.length > 1) return open('ambiguous', sure);
    if (places.length > 0 && (weight >= telling || places.some((place) => place.level !== 'disagrees'))) {
      return open('ambiguous', byScore(places));
    }
    const likely = changed.filter((place) => place.level === 'one' && place.similarity >= agrees);
    return likely.length > 0 ? open('ambiguous', likely) : open('lost', byScore([...places, ...changed]));
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const byScore = (places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => b.score - a.score || a.start - b.start);

function spanAsHeld(anchor: Anchor, text: string, ruler: Ruler): { start: number; end: number } | null {
  if (anchor.start === null || anchor.end === null) return null;
  const start = ruler.unitOf(anchor.start);
  const end = ruler.unitOf(anchor.end);
  return text.slice(start, end) === anchor.exact ? { start, end } : null;
}

/** The one place of the exact words whose context is theirs; 'rivals' when several are as good; null when none is. */
function choose(places: readonly Place[]): Place | 'rivals' | null {
  const both = byScore(places.filter((place) => place.level === 'both'));
  if (both.length === 1) return both[0]!;
  if (both.length > 1) return both[0]!.score >= 1.95 && both[1]!.score <= 1.7 ? both[0]! : 'rivals';
  const one = byScore(places.filter((place) => place.level === 'one'));
  if (one.length > 1) return 'rivals';
  return one[0] ?? null;
}

/**
 * Looks an anchor up in a text that may have changed. *exact*: the same words at the same position, in their context
 * (or the text's hash is the same); *moved*: the same words, unique in their context, elsewhere; *changed*: other
 * words between a context that agrees on both sides; *ambiguous*: several places fit, or the words stand where their
 * context does not; *lost*: nothing fits. A look-alike elsewhere is never *exact* or *moved*. Code points of
 * `newText`. Never throws.
 */
export const resolveAnchor = (anchor: Anchor, newText: string): AnchorResolution => anchorResolver(newText)(anchor);
