import type { Reading, Source } from '../../model/index.ts';
import { copyFrom, type OpenInput, plainText, readHead } from '../bytes/text-window.ts';
import { startTally } from '../findings/tally.ts';
import { openDocument, openPiece } from './document.ts';
import { type ConvertedWords, readRecords, tellConverted } from './iati.ts';

/** A part of an IATI file that begins with the start tag of an activity (the first one: with the file). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Line on which it begins, and activities before it. */
  readonly line: number;
  readonly recordsBefore: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}
/** A file as it was cut. */
export interface Cut {
  readonly pieces: readonly Piece[];
  readonly version: string | null;
}

/** What the reading of a piece came to; null: something in it is not as it was cut, so the file is to be read in one. */
export type PieceEnd = {
  /** Line on which it ends. */
  readonly line: number;
  readonly seen: number;
  readonly kept: number;
  readonly setAside: number;
  readonly converted: ConvertedWords;
  readonly identifiers: readonly string[];
} | null;

const startTag = '<iati-activity';
/** Bytes that must be seen to know a start tag. */
const tagBytes = startTag.length + 1;
const chunkBytes = 4 * 1024 ** 2;
/** Enough of a file to open its root. */
const headBytes = 1024 ** 2;

/**
 * Cuts an activity file at start tags of activities into an even number of pieces of at most about `bytes`. Null for a
 * file that cannot be cut: another root, another encoding than UTF-8, too small. Counts lines and tags without looking
 * what they are in: whether it was right shows when the pieces are read (`joinPieces`).
 */
export function cutPieces(input: OpenInput, bytes: number): Cut | null {
  const count = 2 * Math.ceil(input.bytes / (2 * bytes));
  if (input.bytes < 2 * bytes) return null;
  const { document } = openDocument(input);
  if (document === null || !document.isPlain || !document.root.isActivities) return null;
  const rootFrom = document.root.from;
  const cuts: { at: number; line: number; recordsBefore: number }[] = [];
  const chunk = Buffer.alloc(chunkBytes + 4);
  let line = 1;
  let records = 0;
  let wanted = input.bytes / count;
  for (let base = 0; base < input.bytes; base += chunkBytes) {
    // A tag, or a CR and the LF after it, may reach into the next chunk.
    const got = copyFrom(input, base, chunk, 0, Math.min(chunkBytes, input.bytes - base));
    const seam = Buffer.alloc(2 * tagBytes);
    const seamFrom = Math.max(0, got - tagBytes);
    const seamLength = copyFrom(input, base + seamFrom, seam, 0, seam.length);
    let counted = 0;
    const meet = (at: number): void => {
      if (base + at <= rootFrom) return;
      if (base + at >= wanted && cuts.length < count - 1) {
        line += countLines(chunk, counted, at, 0);
        counted = at;
        cuts.push({ at: base + at, line, recordsBefore: records });
        wanted = ((cuts.length + 1) * input.bytes) / count;
      }
      records++;
    };
    for (let at = chunk.indexOf(startTag); at >= 0 && at < seamFrom; at = chunk.indexOf(startTag, at + 1))
      if (endsName(chunk[at + startTag.length])) meet(at);
    const inSeam = seam.subarray(0, seamLength);
    for (let at = inSeam.indexOf(startTag); at >= 0 && seamFrom + at < got; at = inSeam.indexOf(startTag, at + 1))
      if (endsName(inSeam[at + startTag.length])) meet(seamFrom + at);
    line += countLines(chunk, counted, got, inSeam[got - seamFrom] ?? 0);
  }
  const starts = [{ at: 0, line: 1, recordsBefore: 0 }, ...cuts];
  const pieces = starts.map(({ at, line: begins, recordsBefore }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? input.bytes,
    line: begins,
    recordsBefore,
    isFirst: index === 0,
    isLast: index === starts.length - 1,
  }));
  return { pieces, version: document.root.version };
}

const endsName = (byte: number | undefined): boolean =>
  byte === 62 || byte === 47 || byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Ends of lines in a range: LF, CR or both; `next` is the byte after it. */
function countLines(bytes: Buffer, from: number, to: number, next: number): number {
  let lines = 0;
  const part = bytes.subarray(from, to);
  if (part.includes(13)) {
    for (let i = 0; i < part.length; i++) {
      if (part[i] === 10 || (part[i] === 13 && (i + 1 < part.length ? part[i + 1] : next) !== 10)) lines++;
    }
    return lines;
  }
  // Four bytes at once: most hold no end of a line.
  let at = from;
  for (; at < to && (bytes.byteOffset + at) % 4 !== 0; at++) if (bytes[at] === 10) lines++;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >> 2);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]! ^ 0x0a0a0a0a;
    if (((word - 0x01010101) & ~word & 0x80808080) === 0) continue;
    for (let k = at + i * 4; k < at + i * 4 + 4; k++) if (bytes[k] === 10) lines++;
  }
  for (let k = at + words.length * 4; k < to; k++) if (bytes[k] === 10) lines++;
  return lines;
}

/** Reads one piece as `readIati` reads that part of the file, without the count at the end. */
export function* readPiece(
  source: Source,
  input: OpenInput,
  piece: Piece,
  window?: number,
): Generator<Reading, PieceEnd> {
  const tally = startTally(source.id);
  const { from, to, recordsBefore, isFirst, isLast, line } = piece;
  const { document: opened, remarks } = openDocument(
    isFirst ? { handle: input.handle, bytes: to } : readHead(input, headBytes),
    window === undefined ? {} : { size: window },
  );
  if (opened === null) return null;
  const document = isFirst
    ? { ...opened, piece: { recordsBefore, isLast } }
    : openPiece(opened, plainText(input, from, to), { from, line, recordsBefore, isLast }, window);
  if (isFirst) for (const { code, locator, params } of remarks) yield tally.find(code, locator, params);
  const { converted, identifiers, isBroken, line: endLine } = yield* readRecords(source, document, tally);
  const count = tally.count();
  if (isBroken || count.type !== 'count') return null;
  const { seen, kept, setAside } = count;
  return { line: endLine, seen, kept, setAside, converted, identifiers: [...identifiers.keys()] };
}

/**
 * What `readIati` says at the end of the file whose pieces came to `ends`; null when a piece was not as it was cut, or
 * two pieces have an identifier in common: then the file is to be read in one, and what was read of it does not count.
 */
export function joinPieces(source: Source, { pieces, version }: Cut, ends: readonly PieceEnd[]): Reading[] | null {
  const identifiers = new Set<string>();
  const converted: ConvertedWords = new Map();
  const sum = { seen: 0, kept: 0, setAside: 0 };
  for (const [index, end] of ends.entries()) {
    if (end === null) return null;
    sum.seen += end.seen;
    sum.kept += end.kept;
    sum.setAside += end.setAside;
    const next = pieces[index + 1];
    if (next !== undefined && (sum.seen !== next.recordsBefore || end.line !== next.line)) return null;
    for (const identifier of end.identifiers) {
      if (identifiers.has(identifier)) return null;
      identifiers.add(identifier);
    }
    for (const [key, words] of end.converted) {
      const known = converted.get(key);
      if (known === undefined) converted.set(key, { ...words });
      else known.times += words.times;
    }
  }
  return [...tellConverted(startTally(source.id), converted, version), { type: 'count', source: source.id, ...sum }];
}
