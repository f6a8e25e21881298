import { plainCell } from '../edition/index.ts';
import type { Finding } from '../model/index.ts';
import type { SheetRow } from '../readers/index.ts';
import { type correctable, type ReviewColumn, reviewColumns } from './columns.ts';

export type Correctable = (typeof correctable)[number];

/** A schema of the model, as far as a cell needs it. */
export interface Readable<T> {
  safeParse(text: unknown): {
    readonly success: boolean;
    readonly data?: T;
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
  };
  /** The words that a closed list allows. */
  readonly options?: readonly string[];
}

/** One row of a review file: its cells, and what was found wrong in them so far. */
export interface Cells {
  readonly findings: readonly Finding[];
  hasErrors(): boolean;
  /** The cell as it stands in the file. */
  raw(name: ReviewColumn): string;
  /** The cell without blanks around it. */
  text(name: ReviewColumn): string;
  /** What the person put in place, else what was proposed, with its column; null where there is none. */
  value(name: Correctable): { readonly text: string | null; readonly at: ReviewColumn };
  /** That value through a schema; null where there is none or it does not fit. */
  read<T>(name: Correctable, schema: Readable<T>): T | null;
  /** A cell of the person through a schema; null where it is empty or does not fit. */
  readOwn<T>(name: ReviewColumn, schema: Readable<T>): T | null;
  readAs<T>(at: ReviewColumn, text: string, schema: Readable<T>): T | null;
  /** Says what is wrong in a cell; returns null, which is what then is there. */
  find(name: ReviewColumn, code: string, params?: Record<string, string>, severity?: Finding['severity']): null;
}

const nothing = new Set(['none', 'ninguno', 'ninguna']);

export function openRow(file: string, row: SheetRow): Cells {
  const findings: Finding[] = [];
  const cells: Cells = {
    findings,
    hasErrors: () => findings.some(({ severity }) => severity === 'error'),
    raw: (name) => row.cells.get(name) ?? '',
    text: (name) => plainCell(cells.raw(name)).trim(),
    value(name) {
      const corrected = cells.text(`correct_${name}`);
      if (corrected === '') return { text: cells.text(name) || null, at: name };
      return { text: nothing.has(corrected.toLowerCase()) ? null : corrected, at: `correct_${name}` };
    },
    read(name, schema) {
      const { text, at } = cells.value(name);
      return text === null ? null : cells.readAs(at, text, schema);
    },
    readOwn: (name, schema) => (cells.text(name) === '' ? null : cells.readAs(name, cells.text(name), schema)),
    readAs<T>(at: ReviewColumn, text: string, schema: Readable<T>) {
      const parsed = schema.safeParse(text);
      if (parsed.success) return parsed.data as T;
      return schema.options === undefined
        ? cells.find(at, 'review-value-invalid', { value: text, reason: parsed.error?.issues[0]?.message ?? '' })
        : cells.find(at, 'review-value-unlisted', { value: text, words: schema.options.join(', ') });
    },
    find(name, code, params = {}, severity = 'error') {
      findings.push({
        code,
        severity,
        source: file,
        locator: { line: row.line, column: reviewColumns.indexOf(name) + 1, byteFrom: null, byteTo: null, path: name },
        params: { row: String(row.row), column: name, ...params },
      });
      return null;
    },
  };
  return cells;
}
