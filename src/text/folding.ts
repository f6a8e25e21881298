/**
 * A text as it is compared: ligatures and full-width forms opened, quotes, dashes and spaces of one kind, invisible
 * marks gone, letters with their accents composed. Each folded unit knows which units of the original it stands for.
 */
export interface FoldedText {
  readonly folded: string;
  /** Original code-unit offset at which each folded unit begins, and where its cluster ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const replacements = new Map<number, string>();
const fold = (characters: string, to: string): void => {
  for (const character of characters) replacements.set(character.codePointAt(0)!, to);
};
fold('\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u02b9\u00b4\u0060\uff07', "'");
fold('\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02', '"');
fold('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-');
fold('\u2026', '...');
fold('\ufb00', 'ff');
fold('\ufb01', 'fi');
fold('\ufb02', 'fl');
fold('\ufb03', 'ffi');
fold('\ufb04', 'ffl');
fold('\ufb05\ufb06', 'st');
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  if (!replacements.has(code)) replacements.set(code, String.fromCharCode(code - 0xfee0));
}

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff;
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x9 && code <= 0xd) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
const mark = /^\p{M}$/u;
const isMark = (code: number): boolean => code >= 0x300 && mark.test(String.fromCodePoint(code));

/** How blanks are folded: runs become `one` space, or are left out altogether (`none`), with hyphens at line ends. */
export type Blanks = 'one' | 'none';

/** Folds a text with a map back to it. Linear. */
export function foldText(text: string, blanks: Blanks): FoldedText {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let last = '';
  const push = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    last = piece;
    for (let i = 0; i < piece.length; i += 1) {
      from.push(start);
      to.push(end);
    }
  };
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const width = code > 0xffff ? 2 : 1;
    let end = at + width;
    if (isInvisible(code)) {
      at = end;
      continue;
    }
    if (isBlank(code)) {
      let hasBreak = false;
      while (at < text.length && (isBlank(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at)))) {
        const unit = text.charCodeAt(at);
        if (unit === 0xa || unit === 0xd || unit === 0xc || unit === 0x2028 || unit === 0x2029) hasBreak = true;
        at += 1;
      }
      if (blanks === 'one') push(' ', end - width, at);
      else if (hasBreak && last === '-') {
        pieces.pop();
        from.pop();
        to.pop();
        last = '';
      }
      continue;
    }
    while (end < text.length) {
      const next = text.codePointAt(end)!;
      if (!isMark(next) && !isInvisible(next)) break;
      end += next > 0xffff ? 2 : 1;
    }
    let cluster = text.slice(at, end);
    if (cluster.length > width || code >= 0x80) {
      const opened = replacements.get(code);
      if (opened !== undefined) cluster = opened + cluster.slice(width);
      if (cluster.length > 1) {
        cluster = [...cluster]
          .filter((character) => !isInvisible(character.codePointAt(0)!))
          .join('')
          .normalize('NFC');
      }
    } else {
      const opened = replacements.get(code);
      if (opened !== undefined) cluster = opened;
    }
    push(cluster, at, end);
    at = end;
  }
  return { folded: pieces.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** The original units under a span of the folded text. */
export function unfoldSpan(text: FoldedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = start < text.from.length ? text.from[start]! : (text.to[text.to.length - 1] ?? 0);
    return { start: at, end: at };
  }
  return { start: text.from[start]!, end: text.to[end - 1]! };
}
