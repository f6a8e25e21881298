import { type WordToken, wordTokens } from './word-tokens.ts';

/** Phrases of a lexicon, made ready to be matched against tokens. */
export interface PhraseBook<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Makes a book of phrases as a person writes them; they are cut and folded as texts are. It is made at the first
 * question: most programs ask the books of no language, or of one.
 */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  let made: PhraseBook<T> | undefined;
  const book = (): PhraseBook<T> => {
    made ??= makeBook(entries);
    return made;
  };
  return {
    get byFirst() {
      return book().byFirst;
    },
    get byLast() {
      return book().byLast;
    },
  };
}

function makeBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  const put = (map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void => {
    const list = map.get(key) ?? [];
    list.push(phrase);
    list.sort((a, b) => b.words.length - a.words.length);
    map.set(key, list);
  };
  for (const [text, value] of entries) {
    const words = wordTokens(text).map((token) => token.folded);
    if (words.length === 0) continue;
    const phrase = { words, value };
    put(byFirst, words[0]!, phrase);
    put(byLast, words.at(-1)!, phrase);
  }
  return { byFirst, byLast };
}

/**
 * The longest phrase that begins at a token, and the token after it; null when none does. Dots of abbreviations
 * ("U.S. dollars") and hyphens between words may stand in the text.
 */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly WordToken[],
  start: number,
): { value: T; end: number; words: readonly string[] } | null {
  const first = tokens[start];
  if (first === undefined) return null;
  for (const phrase of book.byFirst.get(first.folded) ?? []) {
    let at = start + 1;
    let isWhole = true;
    for (let i = 1; i < phrase.words.length; i += 1) {
      const isShort = tokens[at - 1]!.folded.length <= 2;
      if (
        phrase.words[i] !== tokens[at]?.folded &&
        ((isShort && tokens[at]?.folded === '.') || tokens[at]?.folded === '-')
      )
        at += 1;
      if (tokens[at]?.folded !== phrase.words[i]) {
        isWhole = false;
        break;
      }
      at += 1;
    }
    if (isWhole) return { value: phrase.value, end: at, words: phrase.words };
  }
  return null;
}

/** The longest phrase that ends right before a token, and where it begins; null when none does. */
export function phraseBefore<T>(
  book: PhraseBook<T>,
  tokens: readonly WordToken[],
  end: number,
): { value: T; start: number } | null {
  const last = tokens[end - 1];
  if (last === undefined) return null;
  for (const phrase of book.byLast.get(last.folded) ?? []) {
    const start = end - phrase.words.length;
    if (start >= 0 && phrase.words.every((word, i) => tokens[start + i]!.folded === word)) {
      return { value: phrase.value, start };
    }
  }
  return null;
}
