import { deflateSync } from 'node:zlib';

/** Words at a place of a page of 600 by 800 points, counted from the lower left. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const literal = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[\x80-\xff]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);

/** The drawing commands of words. */
export const drawingOf = (words: readonly Word[]): string =>
  words.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`).join('\n');

/** Lines one below the other, 12 points apart. */
export const linesFrom = (lines: readonly string[], { x = 72, y = 700 } = {}): Word[] =>
  lines.map((text, index) => ({ text, x, y: y - index * 12 }));

export interface PdfOptions {
  /** Words of the trailer, `/Encrypt …` for one. */
  readonly trailer?: string;
  /** What /Count claims, where it is not the number of pages. */
  readonly count?: number;
  /** Objects beside the pages. */
  readonly objects?: readonly string[];
  /** A content stream in place of the drawing of the first page, with its dictionary. */
  readonly stream?: { readonly dictionary: string; readonly bytes: Buffer };
}

/** A small PDF with a page for each list of words: Helvetica in WinAnsi, packed content, a table of objects. */
export function makePdf(pages: readonly (readonly Word[])[], options: PdfOptions = {}): Buffer {
  const first = 4;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const bodies: Buffer[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${options.count ?? pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ].map((text) => Buffer.from(text));
  pages.forEach((words, index) => {
    const own = index === 0 ? options.stream : undefined;
    const { dictionary, bytes } = own ?? {
      dictionary: '/Filter /FlateDecode',
      bytes: deflateSync(Buffer.from(drawingOf(words), 'latin1')),
    };
    bodies.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  for (const object of options.objects ?? []) bodies.push(Buffer.from(object, 'latin1'));
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]!.length;
  const places = bodies.map((body, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return length - part.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
