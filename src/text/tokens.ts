import { foldAccents } from './names.ts';

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\d{1,3}(?:[.,]\d{3})+(?!\d)|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/**
 * The words of a text as a search index keeps them, in order, repeats kept: lower case, accents folded; a word with ñ
 * in its own form and in the folded one ("españa", "espana"); Chinese and Japanese in overlapping pairs of characters
 * (a single one alone); grouped numbers closed ("3,500" and "3.500" are "3500"). `language` (BCP 47) is for rules
 * that differ by language; none does yet but French elision ("l'eau" is "eau"). Never throws.
 */
export function tokens(text: string, language: string): string[] {
  const isFrench = /^fr\b/i.test(language);
  const found: string[] = [];
  for (const [piece] of text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .matchAll(pieces)) {
    if (cjk.test(piece)) {
      const characters = [...piece.normalize('NFKC')];
      if (characters.length === 1) found.push(characters[0]!);
      for (let i = 0; i + 1 < characters.length; i += 1) found.push(characters[i]! + characters[i + 1]!);
      continue;
    }
    if (/^\d/.test(piece) && /[.,]/.test(piece)) {
      found.push(piece.replace(/[.,]/g, ''));
      continue;
    }
    const lower = piece.toLowerCase();
    const folded = foldAccents(piece);
    if (folded === '') continue;
    if (isFrench && folded.length === 1 && /[ldjmntsc]/.test(folded)) continue;
    if (lower.includes('ñ')) {
      found.push(
        lower
          .split('ñ')
          .map((part) => foldAccents(part))
          .join('ñ'),
      );
    }
    found.push(folded);
  }
  return found;
}

/** A text as a phrase is looked for: its words in order, ñ as n. */
export const phraseOf = (text: string): string[] => tokens(text, 'und').filter((token) => !token.includes('ñ'));

/**
 * The words of the texts of one thing with their places, counted through all of them from 1; one place between two texts
 * stays empty, so that no phrase goes over it. A word with ñ stands at 0, once: its folded form has the places.
 */
export function placesOf(texts: Iterable<readonly string[]>): { readonly term: string; readonly place: number }[] {
  const placed: { term: string; place: number }[] = [];
  const unplaced = new Set<string>();
  let next = 1;
  for (const text of texts) {
    const first = next;
    for (const term of text) {
      if (term.includes('ñ')) unplaced.add(term);
      else {
        placed.push({ term, place: next });
        next += 1;
      }
    }
    next = Math.max(next, first + 1) + 1;
  }
  for (const term of unplaced) placed.push({ term, place: 0 });
  return placed;
}
