import { foldAccents } from './names.ts';

/** A piece of a text as the readers see it. Positions are code units of the text. */
export interface WordToken {
  readonly kind: 'number' | 'word' | 'han' | 'mark';
  readonly raw: string;
  /** Lower case, no accents, ASCII digits. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** A blank stands before it. */
  readonly isSpaced: boolean;
}

const pieces =
  /(\d+(?:[.,'’]\d+)*)|([\uff10-\uff19]+(?:[．，.,][\uff10-\uff19]+)*)|(\p{Script=Han})|((?:(?!\p{Script=Han})\p{L}\p{M}*)+)|([ \t\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200f\u2060\ufeff]+)|([\s\S])/gu;

/** Do the tokens from `at` on spell this Han word, a character each? */
export const spellsHan = (tokens: readonly WordToken[], at: number, word: string): boolean =>
  [...word].every((character, i) => tokens[at + i]?.raw === character);

/** Cuts a text into numbers, words, single Han characters and single marks; blanks are left out, `\n` is a mark. */
export function wordTokens(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  let isSpaced = true;
  for (const match of text.matchAll(pieces)) {
    const [raw, digits, wide, han, word, blank] = match;
    if (blank !== undefined) {
      if (/[^\u00ad\u200b-\u200f\u2060\ufeff]/.test(blank)) isSpaced = true;
      continue;
    }
    const start = match.index;
    const end = start + raw.length;
    if (digits !== undefined)
      tokens.push({ kind: 'number', raw, folded: digits.replaceAll('’', "'"), start, end, isSpaced });
    else if (wide !== undefined)
      tokens.push({ kind: 'number', raw, folded: wide.normalize('NFKC'), start, end, isSpaced });
    else if (han !== undefined) tokens.push({ kind: 'han', raw, folded: raw, start, end, isSpaced });
    else if (word !== undefined) tokens.push({ kind: 'word', raw, folded: foldWord(raw), start, end, isSpaced });
    else tokens.push({ kind: 'mark', raw, folded: foldMark(raw), start, end, isSpaced });
    isSpaced = raw === '\n';
  }
  return tokens;
}

function foldWord(raw: string): string {
  return /^[a-z]+$/.test(raw) ? raw : foldAccents(raw);
}

const marks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '《': '"',
  '》': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '﹣': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '＄': '$',
  '￥': '¥',
  '＋': '+',
  '／': '/',
};
const foldMark = (raw: string): string => marks[raw] ?? raw;
