/**
 * Rows of a CSV file in UTF-8, strictly by RFC 4180 with a free choice of delimiter: a quote stands at the start and
 * end of a field or doubled inside one. A broken row costs itself only; reading goes on at the next line.
 */
export interface CsvRow {
  readonly fields: readonly string[];
  /** Line of its first byte, from 1. */
  readonly line: number;
  readonly byteFrom: number;
  readonly byteTo: number;
  readonly problem: CsvProblem | null;
}
export type CsvProblem =
  | 'csv-bad-quote'
  | 'csv-unclosed-quote'
  | 'csv-field-too-long'
  | 'csv-row-too-long'
  | 'csv-too-many-columns'
  | 'csv-control-character';

/** Limits in bytes and columns. */
export const csvLimits = { field: 256 * 1024, row: 1024 * 1024, columns: 2000 } as const;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** All rows but empty lines. `from` is where the text starts (after a byte order mark). */
export function* readRows(bytes: Buffer, delimiter: string, from = 0): Generator<CsvRow> {
  const separator = Buffer.from(delimiter);
  const mark = separator[0]!;
  const end = bytes.length;
  const hasOnlyReturns = bytes.indexOf(lineFeed) < 0 && bytes.indexOf(carriageReturn) >= 0;
  const newline = hasOnlyReturns ? carriageReturn : lineFeed;
  const newlineText = hasOnlyReturns ? '\r' : '\n';
  let at = from;
  let line = 1;
  while (at < end) {
    const rowFrom = at;
    const rowLine = line;
    const fields: string[] = [];
    let problem: CsvProblem | null = null;
    let isEnded = false;
    let isRunaway = false;
    while (!isEnded && problem === null) {
      let value: string;
      if (bytes[at] === quote) {
        let scan = at + 1;
        let hasDoubled = false;
        for (;;) {
          const close = bytes.indexOf(quote, scan);
          if (close < 0 || close - rowFrom > csvLimits.row) {
            problem = close < 0 ? 'csv-unclosed-quote' : 'csv-row-too-long';
            scan = at;
            isRunaway = true;
            break;
          }
          if (bytes[close + 1] !== quote) {
            scan = close;
            break;
          }
          hasDoubled = true;
          scan = close + 2;
        }
        if (problem !== null) break;
        if (scan - at > csvLimits.field) problem = 'csv-field-too-long';
        value = bytes.toString('utf8', at + 1, scan);
        if (hasDoubled) value = value.replaceAll('""', '"');
        for (let i = value.indexOf(newlineText); i >= 0; i = value.indexOf(newlineText, i + 1)) line++;
        at = scan + 1;
        const next = bytes[at];
        const isCrLf = next === carriageReturn && (newline === carriageReturn || bytes[at + 1] === lineFeed);
        if (at < end && next !== mark && next !== newline && !isCrLf) problem = 'csv-bad-quote';
      } else {
        const start = at;
        while (at < end && bytes[at] !== mark && bytes[at] !== newline && bytes[at] !== quote) at++;
        if (bytes[at] === quote && at < end) problem = 'csv-bad-quote';
        const stop =
          newline === lineFeed && at > start && bytes[at - 1] === carriageReturn && bytes[at] !== mark ? at - 1 : at;
        if (stop - start > csvLimits.field) problem = 'csv-field-too-long';
        value = bytes.toString('utf8', start, stop);
      }
      if (problem !== null) break;
      fields.push(value);
      if (value.includes('\0')) problem = 'csv-control-character';
      if (fields.length > csvLimits.columns) problem = 'csv-too-many-columns';
      if (at - rowFrom > csvLimits.row) problem = 'csv-row-too-long';
      if (bytes[at] === carriageReturn && newline === lineFeed) at++;
      if (at >= end || bytes[at] === newline) isEnded = true;
      else at++;
    }
    if (problem !== null) {
      if (isRunaway) line = rowLine;
      const stop = bytes.indexOf(newline, isRunaway ? rowFrom : at);
      at = stop < 0 ? end : stop;
    }
    const byteTo = bytes[at - 1] === carriageReturn && newline === lineFeed ? at - 1 : Math.min(at, end);
    at++;
    line++;
    if (problem === null && fields.length === 1 && fields[0] === '') continue;
    yield { fields, line: rowLine, byteFrom: rowFrom, byteTo, problem };
  }
}
