/** Bytes of a source → readings. Reads, never interprets across sources; bad data becomes findings. */
import { readFile } from 'node:fs/promises';
import { runApart } from '../apart/index.ts';
import type { Reading, Source } from '../model/index.ts';
import { isRefusal, type Refusal, unpack } from './bytes/encoding.ts';
import { openStored } from './bytes/stored.ts';
import { type OpenInput, readHead } from './bytes/text-window.ts';
import { isZip } from './bytes/zip.ts';
import { readContracting } from './contracting/contracting.ts';
import { readDocx } from './documents/docx.ts';
import { readHtml } from './documents/html.ts';
import { readPdf } from './documents/pdf.ts';
import { drawPdf, isPdf } from './documents/pdf-draw.ts';
import { readPlainText } from './documents/plain-text.ts';
import { startTally } from './findings/tally.ts';
import { type Check, type CheckOptions, checkInput } from './iati/check.ts';
import { readIati } from './iati/iati.ts';
import { type Cut, cutPieces } from './iati/pieces.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { sniff } from './sniff.ts';
import type { Mapping } from './tables/mapping.ts';
import { drawParquet, isParquet } from './tables/parquet.ts';
import { readTable } from './tables/table-readings.ts';

export { type Member, memberOf } from './bytes/zip-member.ts';
export { type Comparison, compareReadings } from './compare.ts';
export { type FindingCode, findingCodes } from './findings/findings.ts';
export { type Check, type CheckOptions, type CheckSummary, checkIati } from './iati/check.ts';
export { readEverything, type StatedValue } from './iati/everything.ts';
export { type Cut, joinPieces, type Piece, type PieceEnd, readPiece } from './iati/pieces.ts';
export { frequencies, type Preset, presetOf, presets } from './presets.ts';
export type { Reader, ReadOptions } from './reader.ts';
export { type SentenceLanguage, sentenceLanguages, sentenceOf } from './sentences/sentences.ts';
export { sniff } from './sniff.ts';
export { type Mapping, parseMapping } from './tables/mapping.ts';
export { type Guess, type Proposal, proposeMapping } from './tables/propose.ts';
export { readSheet, type Sheet, type SheetRow } from './tables/sheet.ts';
export { shippedMapping, shippedMappings } from './tables/shipped.ts';
export { countriesAmong, countryOf } from './values/countries.ts';

/** Every reader by the name of its format. */
export const formats: Readonly<Record<string, Reader>> = {
  csv: readTable,
  docx: readDocx,
  html: readHtml,
  iati: readIati,
  json: readTable,
  oc4ids: readContracting,
  ocds: readContracting,
  parquet: readTable,
  pdf: readPdf,
  text: readPlainText,
  xlsx: readTable,
};

/** Parquet is known by its bytes, whatever is declared: a mapping for a table says `csv` where it says nothing. */
const formatOf = (source: Source, unpacked: Uint8Array, mapping: Mapping | undefined): string | null =>
  (isParquet(unpacked) ? 'parquet' : null) ??
  source.reader?.format ??
  mapping?.format ??
  sniff(unpacked, source.mediaType);

/**
 * What `read` needs of a source beside its bytes: of a PDF what is drawn in it, of a Parquet file its cells, which takes a
 * process and time (its limits: `pdfLimits`, `parquetLimits`); of every other format nothing. Never throws on bad data.
 */
export async function prepare(source: Source, bytes: Uint8Array, mapping?: Mapping): Promise<ReadOptions> {
  const options = mapping ? { mapping } : {};
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked)) return options;
  const format = formatOf(source, unpacked, mapping);
  if (format === 'pdf') return { ...options, drawn: await drawPdf(unpacked) };
  if (format === 'parquet') return { ...options, table: await drawParquet(unpacked) };
  return options;
}

/**
 * What one source says. The format is `source.reader.format`, else that of the mapping, else what the bytes look like.
 * `options` come from `prepare`, without which no PDF and no Parquet file is read. gzip is unpacked first; byte offsets of locators count in the unpacked file.
 * The last reading is the count: seen = kept + setAside, with one finding of severity error for each thing set aside.
 * Never throws on bad data.
 */
export function* read(source: Source, bytes: Uint8Array, options: ReadOptions = {}): Generator<Reading> {
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked)) return yield* refused(source, unpacked);
  const format = formatOf(source, unpacked, options.mapping);
  const reader = format !== null && Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (reader === undefined) {
    return yield* refused(source, { code: 'source-format-unknown', params: { format: format ?? '' } });
  }
  yield* reader(source, unpacked, options);
}

/** The readings of a source that is set aside as a whole. */
function* refused(source: Source, { code, params }: Refusal): Generator<Reading> {
  const tally = startTally(source.id);
  yield tally.find(code, null, params);
  yield tally.count();
}

/** Enough of a file to know its format by. */
const headBytes = 16 * 1024;

/**
 * A large IATI file, open and cut into pieces of at most about so many bytes, which `readPiece` reads, in threads of their
 * own too, and `joinPieces` joins to what `readStored` gives. Null for any other file.
 */
export async function cutStored(
  source: Source,
  path: string,
  mapping: Mapping | undefined,
  bytes: number,
): Promise<{ readonly cut: Cut; readonly input: OpenInput; close(): Promise<void> } | null> {
  const stored = await openStored(path);
  if (isRefusal(stored)) return null;
  const cut = looksLikeIati(source, stored.input, mapping) ? cutPieces(stored.input, bytes) : null;
  if (cut !== null) return { cut, ...stored };
  await stored.close();
  return null;
}

/**
 * `prepare` and `read` of a file on the disk, which nobody may change meanwhile. Memory does not grow with an IATI file,
 * packed or not; a file of another format is held whole.
 */
export async function* readStored(source: Source, path: string, mapping?: Mapping): AsyncGenerator<Reading> {
  const stored = await openStored(path);
  if (isRefusal(stored)) return yield* refused(source, stored);
  try {
    if (looksLikeIati(source, stored.input, mapping)) return yield* readIati(source, stored.input);
  } finally {
    await stored.close();
  }
  const bytes = await readFile(path);
  yield* read(source, bytes, await prepare(source, bytes, mapping));
}

function looksLikeIati(source: Source, input: OpenInput, mapping?: Mapping): boolean {
  const head = readHead(input, headBytes);
  if (isZip(head) || isPdf(head) || head.toString('latin1', 0, 4) === 'PAR1') return false;
  return formatOf(source, head, mapping) === 'iati';
}

/** Is a file on the disk read as IATI, so that `checkStored` has something to check? */
export async function isStoredIati(source: Source, path: string): Promise<boolean> {
  const stored = await openStored(path);
  if (isRefusal(stored)) return false;
  try {
    return looksLikeIati(source, stored.input);
  } finally {
    await stored.close();
  }
}

/** `checkIati` of a file on the disk, which nobody may change meanwhile. */
export async function* checkStored(source: Source, path: string, options: CheckOptions): AsyncGenerator<Check> {
  const stored = await openStored(path);
  if (isRefusal(stored)) return yield* checkInput(source, stored, options);
  try {
    yield* checkInput(source, stored.input, options);
  } finally {
    await stored.close();
  }
}

/** What reading a source for a page may take. */
const apartLimits = { seconds: 90, memoryMegabytes: 2048 } as const;

/**
 * As `read` after `prepare`, by a process of its own that ends at its limits: for a program that serves people, in which
 * bytes of strangers are not to be parsed. Plain text is read here, as there is nothing in it to parse.
 */
export async function readApart(source: Source, bytes: Uint8Array, mapping?: Mapping): Promise<readonly Reading[]> {
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked) || formatOf(source, unpacked, mapping) === 'text') return [...read(source, bytes)];
  const answer = await runApart<Reading[] | Refusal, Refusal>(
    new URL('./read-child', import.meta.url),
    { source, bytes: Buffer.from(bytes), mapping },
    {
      ...apartLimits,
      tooSlow: { code: 'source-too-slow', params: { limit: String(apartLimits.seconds) } },
      tooMuch: { code: 'source-too-much', params: { limit: String(apartLimits.memoryMegabytes) } },
    },
  );
  return isRefusal(answer) ? [...refused(source, answer)] : answer;
}
