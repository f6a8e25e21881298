import { countriesAmong } from '../../readers/index.ts';
import { tokens } from '../../text/index.ts';

/** Of words those that name a country, or are a part of its name, with its code; ñ as n. */
export function countriesOf(words: readonly string[]): ReadonlyMap<string, string> {
  const folded = words.filter((word) => !word.includes('ñ'));
  return new Map(
    countriesAmong(folded).flatMap(({ from, end, code }) =>
      folded.slice(from, end).map((word): [string, string] => [word, code]),
    ),
  );
}

/** A word that everything in a list must hold, or be in the country that it names. */
export interface ListWord {
  readonly term: string;
  /** The last word may be unfinished from its third letter on. */
  readonly isUnfinished: boolean;
  /** ISO 3166-1 alpha-2 of the country that the word names or is a part of the name of, in any language of the site. */
  readonly country: string | null;
}

const mostWords = 12;

/** The words of a list's `q`, each once; names of countries as the search knows them. */
export function listWords(q: string): readonly ListWord[] {
  const all = tokens(q, 'und');
  const countries = countriesOf(all);
  const terms = [...new Set(all)].slice(0, mostWords);
  return terms.map((term, at) => ({
    term,
    isUnfinished: at === terms.length - 1 && [...term].length >= 3,
    country: countries.get(term.replaceAll('ñ', 'n')) ?? null,
  }));
}
