/** Bytes of a source → readings. Reads, never interprets across sources; bad data becomes findings. */
import type { Reading, Source } from '../model/index.ts';
import { readContracting } from './contracting.ts';
import { readDocx } from './docx.ts';
import { isRefusal, unpack } from './encoding.ts';
import { readHtml } from './html.ts';
import { readIati } from './iati.ts';
import type { Mapping } from './mapping.ts';
import { readPdf } from './pdf.ts';
import { drawPdf } from './pdf-draw.ts';
import { readPlainText } from './plain-text.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { sniff } from './sniff.ts';
import { readTable } from './table-readings.ts';
import { startTally } from './tally.ts';

export { type FindingCode, findingCodes } from './findings.ts';
export { type Check, type CheckOptions, type CheckSummary, checkIati, sentenceOf } from './iati-check.ts';
export { readEverything, type StatedValue } from './iati-everything.ts';
export { type Mapping, parseMapping } from './mapping.ts';
export { type Guess, type Proposal, proposeMapping } from './propose.ts';
export type { Reader, ReadOptions } from './reader.ts';
export { readSheet, type Sheet, type SheetRow } from './sheet.ts';
export { shippedMapping, shippedMappings } from './shipped.ts';
export { sniff } from './sniff.ts';

/** Every reader by the name of its format. */
export const formats: Readonly<Record<string, Reader>> = {
  csv: readTable,
  docx: readDocx,
  html: readHtml,
  iati: readIati,
  json: readTable,
  oc4ids: readContracting,
  ocds: readContracting,
  pdf: readPdf,
  text: readPlainText,
  xlsx: readTable,
};

const formatOf = (source: Source, unpacked: Uint8Array, mapping: Mapping | undefined): string | null =>
  source.reader?.format ?? mapping?.format ?? sniff(unpacked, source.mediaType);

/**
 * What `read` needs of a source beside its bytes: of a PDF what is drawn in it, which takes a process and time (its
 * limits: `pdfLimits`); of every other format nothing. Never throws on bad data.
 */
export async function prepare(source: Source, bytes: Uint8Array, mapping?: Mapping): Promise<ReadOptions> {
  const options = mapping ? { mapping } : {};
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked) || formatOf(source, unpacked, mapping) !== 'pdf') return options;
  return { ...options, drawn: await drawPdf(unpacked) };
}

/**
 * What one source says. The format is `source.reader.format`, else that of the mapping, else what the bytes look like.
 * `options` come from `prepare`, without which no PDF is read. gzip is unpacked first; byte offsets of locators count in the unpacked file.
 * The last reading is the count: seen = kept + setAside, with one finding of severity error for each thing set aside.
 * Never throws on bad data.
 */
export function* read(source: Source, bytes: Uint8Array, options: ReadOptions = {}): Generator<Reading> {
  const tally = startTally(source.id);
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked)) {
    yield tally.find(unpacked.code, null, unpacked.params);
    return yield tally.count();
  }
  const format = formatOf(source, unpacked, options.mapping);
  const reader = format !== null && Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (reader === undefined) {
    yield tally.find('source-format-unknown', null, { format: format ?? '' });
    return yield tally.count();
  }
  yield* reader(source, unpacked, options);
}
