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

/** A text as a phrase is looked for in it: its words in order, a blank before and after each; ñ as n. */
export const phraseOf = (text: string): string => phraseOfTokens(tokens(text, 'und'));

/** As `phraseOf`, of the tokens of a text. */
export const phraseOfTokens = (found: readonly string[]): string =>
  ` ${found.filter((token) => !token.includes('ñ')).join(' ')} `;
