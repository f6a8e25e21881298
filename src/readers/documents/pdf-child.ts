/**
 * Runs as a process of its own, ended at the limits: takes what is drawn out of a PDF. The library runs no script of
 * the file, draws nothing, and has no address to fetch from.
 */
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { answerApart } from '../../apart/index.ts';
import type { Drawn, DrawnPage, PdfLimits, Run } from './pdf-page.ts';

answerApart(({ bytes, limits }: { bytes: Uint8Array; limits: PdfLimits }) => drawnIn(new Uint8Array(bytes), limits));

async function drawnIn(file: Uint8Array, { pages, unpackedBytes, characters, runs }: PdfLimits): Promise<Drawn> {
  if (!fitsUnpacked(file, unpackedBytes)) {
    return { code: 'pdf-too-much', params: { limit: String(Math.round(unpackedBytes / 1024 ** 2)) } };
  }
  const drawn: DrawnPage[] = [];
  let charactersLeft = characters;
  let runsLeft = runs;
  try {
    const pdf = await getDocumentProxy(file, {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: true,
      disableAutoFetch: true,
      enableXfa: false,
    });
    if (pdf.numPages > pages) {
      return { code: 'pdf-too-many-pages', params: { pages: String(pdf.numPages), limit: String(pages) } };
    }
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await drawnOn(pdf, number);
      for (const run of page.runs ?? []) charactersLeft -= run.text.length;
      runsLeft -= page.runs?.length ?? 0;
      if (charactersLeft < 0 || runsLeft < 0) {
        return { code: 'document-too-large', params: { limit: String(characters) } };
      }
      drawn.push(page);
    }
  } catch (cause) {
    const name = (cause as Error | null)?.name;
    return name === 'PasswordException'
      ? { code: 'pdf-encrypted', params: {} }
      : { code: 'pdf-broken', params: { reason: String((cause as Error | null)?.message ?? cause) } };
  }
  return drawn;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function drawnOn(pdf: Pdf, number: number): Promise<DrawnPage> {
  try {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs: Run[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const at = multiply(view.transform, item.transform);
      const size = Math.hypot(at[2], at[3]);
      // Words that do not run along the page (a stamp, a label of an axis) stand in no line.
      const isLevel = Math.abs(at[1]) <= 0.1 * Math.hypot(at[0], at[1]);
      if (!isLevel || ![...at, item.width, size].every(Number.isFinite)) continue;
      const isRightToLeft = item.dir === 'rtl';
      runs.push({ text: item.str, x: at[4], y: at[5], width: item.width, size, isRightToLeft });
    }
    page.cleanup();
    return { number, width: view.width, height: view.height, runs };
  } catch {
    return { number, width: 0, height: 0, runs: null };
  }
}

type Matrix = [number, number, number, number, number, number];
const multiply = ([a, b, c, d, e, f]: number[], [g, h, i, j, k, l]: number[]): Matrix =>
  [
    a! * g! + c! * h!,
    b! * g! + d! * h!,
    a! * i! + c! * j!,
    b! * i! + d! * j!,
    a! * k! + c! * l! + e!,
    b! * k! + d! * l! + f!,
  ] as Matrix;

/** Do all streams in the zlib form stay within a limit together? One packed again within another is looked into. */
function fitsUnpacked(file: Uint8Array, limit: number): boolean {
  const all = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let left = limit;
  for (let at = all.indexOf('stream'); at >= 0; at = all.indexOf('stream', at + 6)) {
    if (at >= 3 && all.toString('latin1', at - 3, at) === 'end') continue;
    let from = at + 6;
    if (all[from] === 0x0d) from++;
    if (all[from] === 0x0a) from++;
    for (let packed: Buffer | null = all.subarray(from); packed !== null && isZlib(packed); ) {
      try {
        packed = inflateSync(packed, { maxOutputLength: Math.max(left, 1) });
        left -= packed.length;
      } catch (cause) {
        if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return false;
        packed = null;
      }
    }
  }
  return left >= 0;
}
const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 6 && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
