import { tokens } from '../../text/index.ts';
import type { SearchIndex } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { countriesOf } from './list-words.ts';

/**
 * A word of the query with what stands for it: words of the index, each with its place in the dictionary, and the country
 * that the word names or is a part of the name of.
 */
export interface SearchTerm {
  readonly word: string;
  readonly variants: readonly { readonly at: number; readonly term: string; readonly documents: number }[];
  readonly country: string | null;
  /** Is it so frequent that a hit need not hold it? */
  readonly isCommon: boolean;
  /** Does it go on a Chinese name of a country that an earlier term begins? The name is one word of the reader's. */
  readonly isRest: boolean;
}
export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  readonly unmatched: readonly string[];
}

const longestQuery = 40;
/** Words that are looked at, repeated ones too. */
const mostWords = 1000;
const mostBegun = 20;
const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The regular plural and singular in English, Spanish, Portuguese and French; whatever is not in the index falls away. */
function formsOf(word: string): string[] {
  if (isNumber(word) || [...word].length < 3) return [word];
  const forms = [word, `${word}s`, `${word}es`];
  if (word.endsWith('es') && word.length > 4) forms.push(word.slice(0, -2));
  if (word.endsWith('s') && word.length > 3) forms.push(word.slice(0, -1));
  if (word.endsWith('ies') && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('y') && word.length > 3) forms.push(`${word.slice(0, -1)}ies`);
  return forms;
}

/** Reads a query against the words that the index holds. A word that it does not hold may stand for those it begins. */
export function readTerms(index: SearchIndex, q: string): SearchTerms {
  const { words: held, things } = index;
  const all = tokens(q, 'und').slice(0, mostWords);
  const words = [...new Set(all)].slice(0, longestQuery);
  const countries = countriesOf(all);
  const terms: SearchTerm[] = [];
  const unmatched: string[] = [];
  const variant = (at: number) => ({ at, term: held.word(at), documents: held.documents(at) });
  for (const word of words) {
    let variants = formsOf(word).flatMap((form) => {
      const at = held.find(form);
      return at < 0 ? [] : [variant(at)];
    });
    const country = countries.get(word) ?? null;
    if (variants.length === 0 && country === null && !isNumber(word) && [...word].length >= 4) {
      const { from, end } = held.beginning(word);
      variants = Array.from({ length: end - from }, (_, nth) => from + nth)
        .sort((one, two) => held.documents(two) - held.documents(one) || one - two)
        .slice(0, mostBegun)
        .map(variant);
    }
    const most = Math.max(0, ...variants.map((each) => each.documents));
    if (variants.length === 0 && (country === null || index.inCountry(country).things.length === 0))
      unmatched.push(word);
    else {
      const isRest =
        isHan(word) && country !== null && terms.some((each) => each.country === country && isHan(each.word));
      terms.push({ word, variants, country, isCommon: things.count >= 20 && most > things.count * 0.2, isRest });
    }
  }
  return { terms, unmatched };
}

const lettersOf = (word: string): string => [...word].sort().join('');

/**
 * Of the words of least distance the likeliest: that which most things hold, times 20 when it has the same letters (two
 * were swapped), times 5 when it begins alike, as the first letter is seldom mistyped.
 */
function nearestTo(held: Dictionary, word: string): string | null {
  const near = held.near(word, [...word].length < 6 ? 1 : 2);
  let best: { readonly word: string; readonly weight: number } | null = null;
  for (const { at, distance } of near) {
    if (distance > near[0]!.distance) break;
    const other = held.word(at);
    const likeness = (lettersOf(other) === lettersOf(word) ? 20 : 1) * (other[0] === word[0] ? 5 : 1);
    const weight = held.documents(at) * likeness;
    if (best === null || weight > best.weight) best = { word: other, weight };
  }
  return best?.word ?? null;
}

/** The query with each unmatched word replaced by the nearest word of the index; null where there is none near. */
export function suggest({ words: held }: SearchIndex, q: string, unmatched: readonly string[]): string | null {
  const nearest = new Map(
    unmatched
      .filter((word) => !isNumber(word) && /^[\p{Script=Latin}\p{M}]{4,40}$/u.test(word))
      .slice(0, 5)
      .flatMap((word) => {
        const best = nearestTo(held, word);
        return best === null ? [] : [[word, best] as const];
      }),
  );
  if (nearest.size === 0) return null;
  const replaced = q
    .split(/(\s+)/)
    .map((piece) => {
      const [word] = tokens(piece, 'und');
      return (word === undefined ? undefined : nearest.get(word)) ?? piece;
    })
    .join('');
  return replaced === q ? null : replaced;
}
