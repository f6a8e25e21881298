import type { AnswerTable } from '../views/index.ts';

const number = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** What a spreadsheet may take for a formula, also after spaces or in full-width form. */
const startsFormula = /^'*[\s\u00a0\ufeff\0]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A cell that no spreadsheet runs: text that begins like a formula gets a `'` before it; a number stays as it is.
 * Taking one `'` away from a cell that still begins like a formula gives the text back.
 */
export function guardCell(text: string): string {
  return !number.test(text) && startsFormula.test(text) ? `'${text}` : text;
}

function writeCell(cell: string | null): string {
  if (cell === null) return '';
  const safe = guardCell(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with a header, UTF-8 without a mark, CRLF; unknown is an empty cell. */
export function writeCsv(table: AnswerTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
