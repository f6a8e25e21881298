import { compareNames, foldName } from './names.ts';
import type { Candidate } from './statements.ts';

/** Least likeness of words by which two promises of one number are one promise said twice. */
const likeness = 0.5;

/**
 * Which earlier candidate each one says again: the same words, or the same number of the same thing promised in like
 * words; null: none. Where one thing is said three times, both later ones point at the first.
 */
export function repeatsOf(candidates: readonly Candidate[]): readonly (Candidate | null)[] {
  const byWords = new Map<string, Candidate>();
  const byNumber = new Map<string, Candidate[]>();
  return candidates.map((candidate) => {
    const words = foldName(candidate.text);
    const { measure } = candidate;
    const isPromise = candidate.kind === 'quantified-commitment' && measure !== null;
    const number = isPromise ? `${measure.quantity} ${measure.unit} ${measure.per}` : null;
    const alike = number === null ? [] : (byNumber.get(number) ?? []);
    const first =
      byWords.get(words) ??
      alike.find(
        (earlier) => earlier.object === candidate.object && compareNames(earlier.text, candidate.text) >= likeness,
      ) ??
      null;
    if (first !== null || words === '') return first;
    byWords.set(words, candidate);
    if (number !== null) byNumber.set(number, [...alike, candidate]);
    return null;
  });
}
