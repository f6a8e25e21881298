import { utils, write } from '@e965/xlsx';
import { parquetOf } from '../edition/index.ts';
import type { AnswerTable } from '../views/index.ts';

/** Is this decimal text the same once a spreadsheet has kept it as a number of fifteen digits? */
const isKept = (text: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace(/[-.]/g, '').length <= 15 && String(Number(text)) === text;

/** Cells of a spreadsheet hold so many characters at most. */
const mostSigns = 32_767;

/**
 * The rows as a workbook of one sheet. A number stays a number only where no digit is lost; all else is text, which no
 * spreadsheet takes for a formula. An unknown is an empty cell. `stamp` is written into the properties of the file.
 */
export function xlsxOf({ columns, rows }: AnswerTable, stamp: { readonly edition: string; readonly address: string }) {
  const cells = rows.map((row) =>
    row.map((value) =>
      value === null
        ? null
        : isKept(value)
          ? { t: 'n' as const, v: Number(value) }
          : { t: 's' as const, v: value.slice(0, mostSigns) },
    ),
  );
  const sheet = utils.aoa_to_sheet([[...columns], ...cells] as never[][]);
  const book = utils.book_new(sheet, 'Obras');
  book.Props = { Title: 'Obras', Subject: `edition ${stamp.edition}`, Comments: stamp.address };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

/** The rows as Parquet, every column text as in the CSV, so that its schema is the same whatever the rows. */
export const parquetFile = ({ columns, rows }: AnswerTable): Promise<Uint8Array<ArrayBuffer>> =>
  parquetOf(columns, rows);
