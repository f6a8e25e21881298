import type { Edtf, Locator } from '../../model/index.ts';
import type { Place } from '../bytes/place.ts';
import type { FindingCode } from '../findings/findings.ts';
import { isPlausibleDate, readIsoDate } from '../values/cells.ts';
import type { XmlTokens } from '../xml/xml.ts';
import { attributeOf, readDecimal } from './values.ts';
import { type AttributeName, type Converted, conversions, validCodes } from './words.ts';

/** What a reader of activities shares between them: where it stands, and what it notes on the way. */
export interface ActivityContext {
  readonly source: string;
  readonly tokens: XmlTokens;
  readonly place: Place;
  report(code: FindingCode, locator: Locator, params: Record<string, string>): void;
  /** A word of 1.0x was read as a code of 2.03. */
  convert(field: Converted, from: string, to: string): void;
}

/** The place of the element last opened. */
export function locateHere(context: ActivityContext, path: string): Locator {
  const { tokens, place } = context;
  place.moveTo(tokens.from);
  return { line: place.line, column: null, byteFrom: place.fileByte, byteTo: null, path };
}

/** Reports something wrong in the element last opened. */
export function reportHere(
  context: ActivityContext,
  code: FindingCode,
  path: string,
  where: string,
  value: string,
): void {
  const full = `${path}/${where}`;
  context.report(code, locateHere(context, full), { value, path: where });
}

/** A code of 2.03, converted from a word of 1.0x; a value that is neither is kept as written with a finding. */
export function readCode(
  context: ActivityContext,
  field: Converted,
  written: string,
  path: string,
  where: string,
): string {
  if (validCodes[field].test(written)) return written;
  const words: Readonly<Record<string, string>> = conversions[field];
  const word = written.toLowerCase();
  const code = Object.hasOwn(words, word) ? words[word] : undefined;
  if (code !== undefined) {
    context.convert(field, written, code);
    return code;
  }
  reportHere(context, 'iati-bad-code', path, where, written);
  return written;
}

/** A number in an attribute of the element last opened; null when it states none, with a finding when it is none. */
export function decimalAttribute(context: ActivityContext, name: AttributeName, path: string, where: string) {
  const written = attributeOf(context.tokens, name);
  if (written === null) return null;
  const decimal = readDecimal(written);
  if (decimal === null) reportHere(context, 'iati-bad-number', path, `${where}/@${name}`, written);
  return decimal;
}

/** A date as written; null when it states none, with a finding when it is none. */
export function dateOf(context: ActivityContext, written: string | null, path: string, where: string): Edtf | null {
  if (written === null) return null;
  const date = readIsoDate(written);
  if (date !== null && isPlausibleDate(date)) return date;
  reportHere(context, date === null ? 'iati-bad-date' : 'source-date-implausible', path, where, written);
  return null;
}
