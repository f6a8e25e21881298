import { rulerOf } from './code-points.ts';

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const loneSurrogate = /\p{Surrogate}/gu;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const blanks = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * The one form of a text that positions and hashes refer to: NFC, no marks that cannot be seen (byte-order mark, soft
 * hyphen, zero-width and direction marks), every kind of line break as `\n`, every run of blanks as one space, lines
 * trimmed, empty lines gone, a lone surrogate as U+FFFD. A line is a paragraph. Idempotent.
 */
export function canonicalText(raw: string): string {
  return raw
    .replace(loneSurrogate, '\ufffd')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(lineBreak, '\n')
    .replace(blanks, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A line of a canonical text, numbered from 1. Positions are code points; `end` is exclusive. */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The paragraphs of a canonical text, in order; none for an empty text. */
export function paragraphsOf(canonical: string): Paragraph[] {
  if (canonical === '') return [];
  const ruler = rulerOf(canonical);
  let unit = 0;
  return canonical.split('\n').map((text, index) => {
    const start = unit;
    unit += text.length + 1;
    return { number: index + 1, start: ruler.pointOf(start), end: ruler.pointOf(start + text.length), text };
  });
}
