import type { Ruler } from './code-points.ts';
import { splitSentences } from './sentences.ts';
import { findCues, type StatementCue } from './statement-cues.ts';
import type { StatementWords } from './statement-words.ts';
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
