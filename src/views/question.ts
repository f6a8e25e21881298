import type { Manifest } from '../edition/index.ts';
import { ObrasError, trimDecimal } from '../model/index.ts';

/** What may be bound to a parameter of a question. */
export type Bound = string | number | boolean | null;
/** A row as an engine gives it: decimals and big integers as text, unknown as null. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * What a view needs of an edition, and no more: an opened edition (`edition/`) fits, and so does a handful of tables in
 * a test. `rows` takes SQL with `?` marks, each bound to the parameter at its place; so does `numbers`, whose question
 * gives INTEGER alone, or large DECIMAL in words of 32 bits, and never NULL: its columns, whole.
 */
export interface AskedEdition {
  readonly id: string;
  readonly manifest: Pick<Manifest, 'asOf' | 'program' | 'rubric' | 'journal' | 'tables' | 'files'>;
  /** Folder of its files; left out where there are none, and then it cannot be asked in SQL by a reader. */
  readonly path?: string;
  rows(sql: string, params?: readonly Bound[]): Promise<readonly Row[]>;
  numbers(sql: string, params?: readonly Bound[]): Promise<readonly Int32Array[]>;
}

export const textOf = (row: Row, column: string): string | null => {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
};
/** A text column that is never null by the dictionary. */
export const wordOf = (row: Row, column: string): string => textOf(row, column) ?? '';
export const numberOf = (row: Row, column: string): number | null => {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
};
/** A count: never null. */
export const countOf = (row: Row, column: string): number => numberOf(row, column) ?? 0;
/** A decimal without the zeros that the column's scale adds: `3500.000000` is `3500`. Works on the text, no float. */
export const decimalOf = (row: Row, column: string): string | null => {
  const value = textOf(row, column);
  return value === null ? null : trimDecimal(value);
};
/** The whole entity of a `body` column. The build has put it through its schema. */
export const bodyOf = <T>(row: Row): T => JSON.parse(wordOf(row, 'body')) as T;

/** `(?, ?, ?)` for a list of at least one. */
export const marks = (values: readonly unknown[]): string => `(${values.map(() => '?').join(', ')})`;

/** Rows of a question over a list of ids; asks nothing for an empty list and goes in parts for a long one. */
export async function rowsAmong(
  edition: AskedEdition,
  ids: Iterable<string>,
  sql: (list: string) => string,
  before: readonly Bound[] = [],
): Promise<Row[]> {
  const all = [...new Set(ids)];
  const found: Row[] = [];
  for (let from = 0; from < all.length; from += 500) {
    const part = all.slice(from, from + 500);
    found.push(...(await edition.rows(sql(marks(part)), [...before, ...part])));
  }
  return found;
}

/** Groups by a key, keeping the order of the rows. */
export function groupBy<T>(rows: Iterable<T>, key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

export const present = <T>(values: Iterable<T | null | undefined>): T[] =>
  [...values].filter((value): value is T => value !== null && value !== undefined);

/** The problem of an id that the edition does not hold. `list` is the page on which to look for the right one. */
export const notFound = (type: string, id: string, list: string): ObrasError =>
  new ObrasError('not-found', `This edition holds no ${type} with the id ${JSON.stringify(id.slice(0, 200))}.`, {
    params: { type, what: id.slice(0, 200), list },
    hint: `Look for it in the list (/en/${list}) or in the search (/en/search).`,
  });

/**
 * What is read of an edition, by a key where there are several of a kind, and then kept as long as the edition itself:
 * it never changes. What failed is read anew.
 */
export function onceOf<T, K extends string = ''>(
  read: (edition: AskedEdition, key: K) => Promise<T>,
): (edition: AskedEdition, ...key: K extends '' ? [] : [key: K]) => Promise<T> {
  const kept = new WeakMap<AskedEdition, Map<K, Promise<T>>>();
  return (edition, ...keys) => {
    const known = kept.get(edition) ?? new Map<K, Promise<T>>();
    kept.set(edition, known);
    const key = (keys[0] ?? '') as K;
    const held = known.get(key);
    if (held !== undefined) return held;
    const asked = read(edition, key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
