import { type DecimalText, divideDecimal, type Edtf, multiplyDecimal } from '../../model/index.ts';
import type { FindingCode } from '../findings/findings.ts';
import { compileDateFormat, isPlausibleDate, readNumber } from '../values/cells.ts';
import { countryOf } from '../values/countries.ts';
import type { DateCell, FlagCell, Mapping, NumberCell, TextCell } from './mapping.ts';

/** One row while it is read: its cells as text, null where it states nothing, and what was wrong in them. */
export interface TableRow {
  cell(column: string): string | null;
  report(code: FindingCode, column: string | null, params: Record<string, string>): void;
}
export type Take<T> = (row: TableRow) => T | null;

const nothing = (): null => null;

/** Which columns a mapping names, so that those a table lacks and those left over are known. */
export function columnsOf(part: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'column' || key === 'osmLink') found.add(value);
      if (key === 'template') for (const match of value.matchAll(/\{([^{}]+)\}/g)) found.add(match[1]!);
    } else if (Array.isArray(value)) {
      for (const item of value) walk(item, '');
    } else if (value !== null && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) if (name !== 'map') walk(item, name);
    }
  };
  walk(part, '');
  return found;
}

/** A text cell as a function of the row. `isUrl`: what a template fills in is percent-encoded. */
export function compileText(cell: TextCell | undefined, isUrl = false): Take<string> {
  if (cell === undefined) return nothing;
  const { firstOf, fixed, template, column } = cell;
  if (firstOf !== undefined) return takeFirst(firstOf.map((leaf) => compileText(leaf, isUrl)));
  const raw: Take<string> =
    fixed !== undefined
      ? () => fixed
      : template !== undefined
        ? compileTemplate(template, isUrl)
        : (row) => row.cell(column!);
  const map = cell.map === undefined ? null : new Map(Object.entries(cell.map));
  if (map === null && cell.as === undefined) return raw;
  if (cell.as === 'slug') {
    return (row) => {
      const written = raw(row);
      if (written === null) return null;
      const mapped = map?.get(written);
      return mapped === undefined ? slugOf(written) : mapped;
    };
  }
  const otherwise = cell.otherwise ?? 'warn';
  return (row) => {
    const written = raw(row);
    if (written === null) return null;
    const mapped = map?.get(written);
    if (mapped !== undefined) return mapped;
    const code = cell.as === 'country' ? countryOf(written) : null;
    if (code !== null) return code;
    if (otherwise === 'keep') return written;
    if (otherwise === 'warn') {
      const problem = cell.as === 'country' ? 'csv-unknown-country' : 'csv-unmapped-value';
      row.report(problem, column ?? null, { value: written, column: column ?? template ?? '' });
    }
    return null;
  };
}

/** Small letters and digits with `-` for all between, accents dropped; null when nothing is left. */
const slugOf = (written: string): string | null =>
  written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || null;

function compileTemplate(template: string, isUrl: boolean): Take<string> {
  const parts = template.split(/\{([^{}]+)\}/);
  return (row) => {
    let text = '';
    for (let i = 0; i < parts.length; i++) {
      if (i % 2 === 0) text += parts[i];
      else {
        const value = row.cell(parts[i]!);
        if (value === null) return null;
        text += isUrl ? encodeURIComponent(value) : value;
      }
    }
    return text;
  };
}

/** A number cell as a function of the row, with the marks of the mapping where the cell has none of its own. */
export function compileNumber(cell: NumberCell | undefined, numbers: Mapping['numbers']): Take<DecimalText> {
  if (cell === undefined) return nothing;
  const { firstOf, fixed, column, scale, decimals } = cell;
  if (firstOf !== undefined) return takeFirst(firstOf.map((leaf) => compileNumber(leaf, numbers)));
  if (fixed !== undefined) return () => fixed;
  const decimal = cell.decimal ?? numbers.decimal;
  const group = cell.group ?? numbers.group;
  return (row) => {
    const written = row.cell(column!);
    if (written === null) return null;
    const number = readNumber(written, decimal, group);
    if (number === null) {
      row.report('csv-bad-number', column!, { value: written, column: column! });
      return null;
    }
    if (cell.zero === 'unknown' && !/[1-9]/.test(number)) return null;
    const scaled = scale === undefined ? number : multiplyDecimal(number, scale);
    return decimals === undefined ? scaled : divideDecimal(scaled, '1', decimals);
  };
}

/** A date cell as a function of the row. */
export function compileDate(cell: DateCell | undefined): Take<Edtf> {
  if (cell === undefined) return nothing;
  const { firstOf, fixed, template, column, cutTo } = cell;
  if (firstOf !== undefined) return takeFirst(firstOf.map(compileDate));
  if (fixed !== undefined) return () => fixed;
  const raw: Take<string> = template === undefined ? (row) => row.cell(column!) : compileTemplate(template, false);
  const map = new Map(Object.entries(cell.map ?? {}));
  const formats = cell.formats.map(compileDateFormat);
  const length = cutTo === undefined ? Number.POSITIVE_INFINITY : cutTo === 'year' ? 4 : 7;
  return (row) => {
    const written = raw(row);
    if (written === null) return null;
    const known = map.get(written);
    if (known !== undefined) return known;
    for (const read of formats) {
      const date = read(written);
      if (date === null) continue;
      if (isPlausibleDate(date)) return date.slice(0, length);
      row.report('source-date-implausible', column ?? null, { value: written, path: column ?? template! });
      return null;
    }
    row.report('csv-bad-date', column ?? null, { value: written, column: column ?? template! });
    return null;
  };
}

/** A yes-or-no cell as a function of the row. */
export function compileFlag(cell: FlagCell | undefined): Take<boolean> {
  if (cell === undefined) return nothing;
  return (row) => {
    const written = row.cell(cell.column);
    if (written === null) return null;
    if (cell.yes.includes(written)) return true;
    if (cell.no.includes(written)) return false;
    row.report('csv-bad-flag', cell.column, { value: written, column: cell.column });
    return null;
  };
}

const takeFirst =
  <T>(takes: readonly Take<T>[]): Take<T> =>
  (row) => {
    for (const take of takes) {
      const value = take(row);
      if (value !== null) return value;
    }
    return null;
  };

/**
 * The rows that one row becomes when cells of `part` hold several values: cell by cell in step. Without `split`, or
 * when nothing is to be split, the row itself.
 */
export function splitRow(
  row: TableRow,
  part: { split?: string | undefined },
  columns: ReadonlySet<string>,
): TableRow[] {
  const { split } = part;
  if (split === undefined) return [row];
  const cells = new Map<string, (string | null)[]>();
  for (const column of columns) {
    const written = row.cell(column);
    if (written !== null)
      cells.set(
        column,
        written.split(split).map((piece) => piece.trim() || null),
      );
  }
  const counts = [...cells.values()].map((pieces) => pieces.length);
  const most = Math.max(1, ...counts);
  if (most === 1) return [row];
  if (counts.some((count) => count !== most)) {
    row.report('csv-uneven-split', null, { counts: counts.join(', ') });
  }
  return Array.from({ length: most }, (_, index) => ({
    report: row.report,
    cell: (column) => {
      const pieces = cells.get(column);
      return pieces?.length === most ? pieces[index]! : null;
    },
  }));
}
