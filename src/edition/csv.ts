/** A value of a cell: text, a number, yes or no; null and nothing are unknown. */
export type CsvCell = string | number | boolean | null | undefined;

const number = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** What a spreadsheet may take for a formula, also after spaces, in full-width form, or behind a guard. */
const startsFormula = /^'*[\s\u00a0\ufeff\0]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Text that no spreadsheet runs: what begins like a formula gets a `'` before it; a number stays as it is. */
export const guardCell = (text: string): string => (!number.test(text) && startsFormula.test(text) ? `'${text}` : text);

/** The text of a cell without its guard. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;

function writeCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  const safe = guardCell(String(value));
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 has them, guarded, each ended by CRLF; unknown is an empty cell. */
export const csvRows = (rows: Iterable<readonly CsvCell[]>): string =>
  Array.from(rows, (row) => `${row.map(writeCell).join(',')}\r\n`).join('');

/** A whole file of rows with a header; UTF-8 without a mark. */
export const csvText = (columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string =>
  csvRows([columns]) + csvRows(rows);
