import { isoOf } from '../../model/index.ts';
import { isRefusal, type Refusal } from '../bytes/encoding.ts';
import { openZip, type Zip } from '../bytes/zip.ts';
import { XmlNames } from '../xml/names.ts';
import { token, XmlProblem, XmlTokens } from '../xml/xml.ts';
import { type CsvProblem, type CsvRow, csvLimits } from './csv.ts';

const elementNames = [
  'row',
  'c',
  'v',
  'f',
  'is',
  't',
  'rPh',
  'si',
  'sheet',
  'Relationship',
  'numFmt',
  'cellXfs',
  'xf',
  'workbookPr',
] as const;
// Some programs write every name with the prefix x.
const elements = new XmlNames([...elementNames, ...elementNames.map((name) => `x:${name}`)]);
const idOf = (tokens: XmlTokens): number => (tokens.nameId === 0 ? 0 : ((tokens.nameId - 1) % elementNames.length) + 1);
const noAttributes = new XmlNames([]);
const id = Object.fromEntries(elementNames.map((name, index) => [name, index + 1])) as Record<
  (typeof elementNames)[number],
  number
>;

/** A sheet of a workbook as rows of a table: values only. `line` of a row is its number in the sheet. */
export interface OpenSheet {
  readonly name: string;
  readonly rows: Iterable<CsvRow>;
  /** Is the sheet damaged after the last row given? */
  isBroken(): boolean;
  /** Cells with a formula whose stored value was read, so far. */
  formulas(): number;
  /** Parts that are left alone: macros, links to other files. */
  readonly ignored: readonly string[];
}

function attribute(tokens: XmlTokens, name: string): string | null {
  for (let i = 0; i < tokens.attributeCount; i++) if (tokens.attributeName(i) === name) return tokens.attributeValue(i);
  return null;
}
function startTokens(zip: Zip, name: string): XmlTokens | null {
  const bytes = zip.read(name);
  if (bytes === null) return null;
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return new XmlTokens(bytes, from, elements, noAttributes);
}
/** Calls `visit` for each start tag of a part of the workbook. */
function eachElement(zip: Zip, name: string, visit: (tokens: XmlTokens, element: number) => void): void {
  const tokens = startTokens(zip, name);
  if (tokens === null) return;
  for (let kind = tokens.nextTag(); kind !== token.end; kind = tokens.nextTag()) {
    if (kind === token.open) visit(tokens, idOf(tokens));
  }
}

/** Text of the `t` elements below the element last opened, without phonetic marks. Reads to its end. */
function richText(tokens: XmlTokens): string {
  const outside = tokens.depth - 1;
  let text = '';
  let isText = false;
  while (tokens.depth > outside) {
    const kind = tokens.next();
    if (kind === token.open) {
      if (idOf(tokens) === id.rPh) tokens.skip();
      else isText = idOf(tokens) === id.t;
    } else if (kind === token.close) isText = false;
    else if (isText) text += tokens.text(kind === token.cdata);
  }
  return text;
}
function plainText(tokens: XmlTokens): string {
  let text = '';
  for (let kind = tokens.next(); kind !== token.close; kind = tokens.next()) {
    if (kind === token.open) tokens.skip();
    else text += tokens.text(kind === token.cdata);
  }
  return text;
}

const builtInDates = (format: number): boolean =>
  (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
/** Does a number format show a day? Text in quotes, brackets and after a backslash does not count. */
const isDateFormat = (code: string): boolean => /[yd]/i.test(code.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ''));

/** For each cell style: does it show a date? */
function dateStyles(zip: Zip): boolean[] {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let cellDepth = -1;
  eachElement(zip, 'xl/styles.xml', (tokens, element) => {
    if (element === id.numFmt) {
      formats.set(Number(attribute(tokens, 'numFmtId')), isDateFormat(attribute(tokens, 'formatCode') ?? ''));
    } else if (element === id.cellXfs) cellDepth = tokens.depth;
    else if (element === id.xf && cellDepth > 0 && tokens.depth === cellDepth + 1) {
      const format = Number(attribute(tokens, 'numFmtId') ?? '0');
      styles.push(formats.get(format) ?? builtInDates(format));
    } else if (tokens.depth <= cellDepth) cellDepth = -1;
  });
  return styles;
}

/** The day of a serial number of a spreadsheet as an ISO date; the serial itself when it is none. */
function dayOfSerial(written: string, is1904: boolean): string {
  const serial = Math.floor(Number(written));
  if (!(serial >= 1 && serial < 2_958_466)) return written;
  // Serials of 1900 count a 29 February that never was.
  const epoch = is1904 ? -24_107 : serial < 60 ? -25_568 : -25_569;
  return isoOf(epoch + serial);
}

const columnOf = (address: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};
/** `AB` of 27. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Opens a sheet of an XLSX workbook: the one of that name, else the first. */
export function openSheet(bytes: Buffer, wanted: string | null): OpenSheet | Refusal {
  const zip = openZip(bytes);
  if (isRefusal(zip)) return zip;
  try {
    const sheets: { name: string; relation: string }[] = [];
    let is1904 = false;
    eachElement(zip, 'xl/workbook.xml', (tokens, element) => {
      if (element === id.sheet)
        sheets.push({ name: attribute(tokens, 'name') ?? '', relation: attribute(tokens, 'r:id') ?? '' });
      else if (element === id.workbookPr) is1904 = /^(1|true)$/.test(attribute(tokens, 'date1904') ?? '');
    });
    const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
    if (sheet === undefined) return { code: 'xlsx-no-sheet', params: { sheet: wanted ?? '' } };
    let target = '';
    eachElement(zip, 'xl/_rels/workbook.xml.rels', (tokens, element) => {
      if (element === id.Relationship && attribute(tokens, 'Id') === sheet.relation)
        target = attribute(tokens, 'Target') ?? '';
    });
    const tokens = startTokens(zip, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (tokens === null) return { code: 'zip-broken', params: {} };
    const strings: string[] = [];
    eachElement(zip, 'xl/sharedStrings.xml', (inside, element) => {
      if (element === id.si) strings.push(richText(inside));
    });
    const styles = dateStyles(zip);
    let formulas = 0;
    let isBroken = false;
    const all = readSheetRows(
      tokens,
      (type, style, written) => {
        if (type === 's') return strings[Number(written)] ?? '';
        if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE';
        return type === 'n' && styles[style] === true && written !== '' ? dayOfSerial(written, is1904) : written;
      },
      () => {
        formulas++;
      },
    );
    const rows = untilBroken(all, () => {
      isBroken = true;
    });
    const ignored = zip.names.filter((name) => /^xl\/(vbaProject\.bin$|externalLinks\/[^_])/.test(name));
    return { name: sheet.name, rows, isBroken: () => isBroken, formulas: () => formulas, ignored };
  } catch (problem) {
    if (problem instanceof XmlProblem) return { code: 'zip-broken', params: {} };
    throw problem;
  }
}

/** The rows up to where the XML of the sheet is damaged, if it is. */
function* untilBroken(rows: Generator<CsvRow>, onBroken: () => void): Generator<CsvRow> {
  try {
    yield* rows;
  } catch (problem) {
    if (!(problem instanceof XmlProblem)) throw problem;
    onBroken();
  }
}

function* readSheetRows(
  tokens: XmlTokens,
  valueIn: (type: string, style: number, written: string) => string,
  onFormula: () => void,
): Generator<CsvRow> {
  let line = 0;
  let width = 0;
  for (let kind = tokens.nextTag(); kind !== token.end; kind = tokens.nextTag()) {
    if (kind !== token.open || idOf(tokens) !== id.row) continue;
    line = Number(attribute(tokens, 'r') ?? line + 1);
    const fields: string[] = [];
    let problem: CsvProblem | null = null;
    const outside = tokens.depth - 1;
    let next = 0;
    while (tokens.depth > outside) {
      if (tokens.nextTag() !== token.open || idOf(tokens) !== id.c) continue;
      const address = attribute(tokens, 'r');
      const column = address === null ? next : columnOf(address);
      next = column + 1;
      const value = readCell(tokens, valueIn, onFormula);
      if (column < 0 || column >= csvLimits.columns) {
        if (value !== '') problem = 'csv-too-many-columns';
        continue;
      }
      if (value.length > csvLimits.field) problem = 'csv-field-too-long';
      while (fields.length < column) fields.push('');
      fields[column] = value;
    }
    while (fields.at(-1) === '' && fields.length > width) fields.pop();
    if (fields.every((field) => field.trim() === '') && problem === null) continue;
    if (width === 0) width = fields.length;
    while (fields.length < width) fields.push('');
    yield { fields, line, byteFrom: 0, byteTo: 0, problem };
  }
}

function readCell(
  tokens: XmlTokens,
  valueIn: (type: string, style: number, written: string) => string,
  onFormula: () => void,
): string {
  const type = attribute(tokens, 't') ?? 'n';
  const style = Number(attribute(tokens, 's') ?? '0');
  const outside = tokens.depth - 1;
  let value = '';
  while (tokens.depth > outside) {
    if (tokens.nextTag() !== token.open) continue;
    if (idOf(tokens) === id.v) value = valueIn(type, style, plainText(tokens));
    else if (idOf(tokens) === id.is) value = richText(tokens);
    else {
      if (idOf(tokens) === id.f) onFormula();
      tokens.skip();
    }
  }
  return value;
}
