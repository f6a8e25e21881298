import type { ReadLanguage } from './language.ts';
import { numberWords } from './lexicon-numbers.ts';
import type { WordToken } from './word-tokens.ts';

/** "two-year" in "400 two-year scholarships": a number that only describes the thing. */
export function isCompound(tokens: readonly WordToken[], at: number, language: ReadLanguage): boolean {
  const [number, dash, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (language !== 'en' || number === undefined || dash?.folded !== '-' || dash.isSpaced) return false;
  if (word?.kind !== 'word' || word.isSpaced || tokens[at + 3] === undefined) return false;
  const { units, scales } = numberWords.en;
  const isNumber = number.kind === 'number' ? /^\d{1,3}$/.test(number.folded) : units[number.folded] !== undefined;
  return isNumber && units[word.folded] === undefined && scales[word.folded] === undefined;
}
