/** How wide letters are, without drawing them: enough to break lines and to leave room. Widths in pixels. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;
const narrow = /[\s.,:;'’|!·ijlI()[\]-]/;
const large = /[\p{Lu}mwMW%@≈—–]/u;

/** Of a text in the widest of the fonts that it may be drawn in. */
export function widthOf(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const sign of text) ems += wide.test(sign) ? 1 : narrow.test(sign) ? 0.38 : large.test(sign) ? 0.8 : 0.63;
  return ems * size * (isBold ? 1.1 : 1);
}

/** A text that is no longer than so many letters, of which a Chinese one counts for two. */
export function cut(text: string, most: number): string {
  const signs = [...text];
  let left = most;
  const kept = signs.findIndex((sign) => {
    left -= wide.test(sign) ? 2 : 1;
    return left < 0;
  });
  if (kept < 0) return text;
  const last = wide.test(signs[kept - 1] ?? '') ? kept : kept - 1;
  return `${signs.slice(0, Math.max(last, 0)).join('')}…`;
}

/** A text in lines of at most this width; it breaks at spaces, between Chinese letters, and within what is longer than a line. */
export function linesOf(text: string, most: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (widthOf(line + piece, size, isBold) <= most) {
      line += piece;
      return;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    if (widthOf(line, size, isBold) <= most) return;
    const signs = [...line];
    line = '';
    for (const sign of signs) {
      if (line !== '' && widthOf(line + sign, size, isBold) > most) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  };
  // A mark that ends a clause does not begin a line.
  for (const [piece] of text.matchAll(
    /(?:(?<!\s)\s+)?(?:\p{Script=Han}[，。；：、！？）》」”’]*|[^\s\p{Script=Han}]+)/gu,
  ))
    add(piece);
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
