import type { Ruler } from './code-points.ts';
import { splitSentences } from './sentences.ts';
import { findCues, type StatementCue } from './statement-cues.ts';
import { firstListed, judgingWord, listed, type StatementWords } from './statement-words.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

/** A sentence with all that the rules look at. `start` and `end` are code points, all else code units of the text. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly WordToken[];
  readonly cues: readonly StatementCue[];
  readonly isHeading: boolean;
  readonly previous: ReadSentence | null;
}

/** What looks like one sentence and is longer is read in parts: the rules look back and forth in it. */
const longestSentence = 300;

/** Reads the sentences of a canonical text, in order. */
export function readSentences(
  text: string,
  language: string,
  words: StatementWords | null,
  ruler: Ruler,
): ReadSentence[] {
  const result: ReadSentence[] = [];
  for (const sentence of splitSentences(text, language)) {
    const offset = ruler.unitOf(sentence.start);
    const last = ruler.unitOf(sentence.end);
    const all = wordTokens(sentence.text).map((token) => ({
      ...token,
      start: token.start + offset,
      end: token.end + offset,
    }));
    const isLine = (offset === 0 || text[offset - 1] === '\n') && (last === text.length || text[last] === '\n');
    const isHeading = isLine && all.length <= 16 && !/[.。!！?？:：;；]["”’»]?$/.test(sentence.text);
    for (let at = 0; at < all.length; at += longestSentence) {
      const tokens = all.slice(at, at + longestSentence);
      const from = at === 0 ? offset : tokens[0]!.start;
      const to = at + longestSentence >= all.length ? last : tokens.at(-1)!.end;
      result.push({
        start: ruler.pointOf(from),
        end: ruler.pointOf(to),
        from,
        to,
        tokens,
        cues: words === null ? [] : findCues(words, tokens),
        isHeading,
        previous: result.at(-1) ?? null,
      });
    }
  }
  return result;
}

/** Ends a question mark the sentence? */
export const isQuestion = (one: ReadSentence): boolean =>
  one.tokens.slice(-3).some((token) => token.raw === '?' || token.raw === '？');

/**
 * Says nothing: a question that wants an answer, or a bare title. One that somebody is said to ask, and one that
 * judges by asking, says something.
 */
export function saysNothing(one: ReadSentence, words: StatementWords): boolean {
  const { tokens, cues } = one;
  if (isQuestion(one)) {
    const isAsked = cues.some((cue) => cue.kind === 'speech' || cue.kind === 'attribution');
    const judges =
      firstListed(words, 'rhetorical', tokens, 0, tokens.length) !== null ||
      judgingWord(words, tokens, 0, tokens.length) !== null;
    return !isAsked && !judges && !tokens.some((token) => /[“”"«»「」]/.test(token.raw));
  }
  if (cues.some((cue) => !cue.isAnnounced)) return false;
  const isTitle = tokens.length <= 4 && listed(words, 'titles', tokens, 0) !== null;
  const { previous } = one;
  const goesOn =
    previous !== null && previous.tokens.length <= 4 && listed(words, 'titles', previous.tokens, 0) !== null;
  if (isTitle || (goesOn && tokens.length <= 12 && !isClosed(one))) return true;
  if (!one.isHeading || tokens.some((token) => /^(after|before|amid|apos|tras|apres)$/.test(token.folded)))
    return false;
  const isNumbered = tokens[0]!.kind === 'number' || /^[ivx]+$/.test(tokens[0]!.folded);
  const opening = isNumbered && /^[.)]$/.test(tokens[1]?.folded ?? '') ? 2 : 0;
  if (listed(words, 'titles', tokens, opening) !== null) return true;
  const isBare = tokens.every((token) => token.kind !== 'number' || token.start === tokens[0]!.start);
  return (
    words.language !== 'zh' &&
    isBare &&
    tokens.length <= 7 &&
    tokens.length > opening &&
    firstListed(words, 'finite', tokens, 0, tokens.length) === null &&
    firstListed(words, 'slogans', tokens, 0, 1) === null &&
    judgingWord(words, tokens, 0, tokens.length) === null &&
    !tokens.some((token) => verbLike.test(token.folded)) &&
    !tokens.slice(1, -1).some((token) => words.language === 'en' && /[^s]s$/.test(token.folded))
  );
}

const isClosed = (one: ReadSentence): boolean => /^[.!?]$/.test(one.tokens.at(-1)?.folded ?? '');

/** Endings that participles and third persons have in the languages read: such a line may say something. */
const verbLike = /(?:ed|[ai]d[oa]s?|[^r]es?t|an|en|am|em|ent)$/;

/** Where the words of a heading stand again: the sentence, and the token at which they begin. */
export interface Echo {
  readonly home: ReadSentence;
  readonly first: number;
}

const maxEchoes = 100;

/** Looks up where a heading's words stand again in a sentence of the text; the first place, or null. */
export function echoFinder(sentences: readonly ReadSentence[]): (heading: ReadSentence) => Echo | null {
  let index: Map<string, Echo[]> | null = null;
  const keyAt = (tokens: readonly WordToken[], at: number): string =>
    `${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`;
  const build = (): Map<string, Echo[]> => {
    const headings = new Set(sentences.filter((one) => one.isHeading).map((one) => keyAt(one.tokens, 0)));
    const places = new Map<string, Echo[]>();
    for (const home of sentences) {
      if (home.isHeading) continue;
      for (let first = 0; first + 1 < home.tokens.length; first += 1) {
        const key = keyAt(home.tokens, first);
        if (!headings.has(key)) continue;
        const list = places.get(key) ?? [];
        if (list.length < maxEchoes) list.push({ home, first });
        places.set(key, list);
      }
    }
    return places;
  };
  return (heading) => {
    if (heading.tokens.length < 2) return null;
    index ??= build();
    const places = index.get(keyAt(heading.tokens, 0)) ?? [];
    return (
      places.find(({ home, first }) =>
        heading.tokens.every((token, i) => home.tokens[first + i]?.folded === token.folded),
      ) ?? null
    );
  };
}

/** Index of the first element whose `start` is not before a position, in a list sorted by start. */
export function firstFrom(list: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
