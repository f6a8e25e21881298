import { type Lang, type Translator, translator } from '../locale/index.ts';
import { compareDecimal } from '../model/index.ts';

/**
 * The columns of the lists, by the names that `sort` and `columns` of an address take, in the order of their table. The
 * first names the thing and is always shown.
 */
export const listColumns = {
  commitments: ['commitment', 'label', 'promisor', 'promised', 'window-end'],
  activities: ['activity', 'countries', 'funders', 'status', 'agreed-on', 'amount'],
  documents: ['document', 'publisher', 'published-on', 'language', 'licence', 'statements', 'held'],
  parties: ['party', 'kind', 'promised', 'promised-to'],
} as const;
export type ListName = keyof typeof listColumns;

/** How a list is shown: the column that it is ordered by, `-` before it where it is descending, and its chosen columns. */
export interface ListShape {
  /** null: the usual order. */
  readonly sort?: string | null;
  /** Names of columns with points between them; null: all. */
  readonly columns?: string | null;
}

/** `-amount` → the column and its direction. */
export const readSort = (sort: string): { readonly column: string; readonly isDescending: boolean } =>
  sort.startsWith('-') ? { column: sort.slice(1), isDescending: true } : { column: sort, isDescending: false };

/** The columns of a list that are shown. */
export const shownColumns = (list: ListName, columns: string | null | undefined): readonly string[] =>
  columns == null ? listColumns[list] : columns.split('.');

/**
 * What a row is ordered by: words in the reader's language, or a decimal with what it can be compared within (a unit, a
 * currency): numbers are never ordered across. null: unknown.
 */
export type SortKey = string | { readonly decimal: string; readonly within: string } | null;

/**
 * Rows by their keys. Descending turns the order of values about, not that of what they are compared within; unknown
 * ones come last both ways, and equal ones stay as they are.
 */
export function inOrder<R>(
  rows: readonly R[],
  keyOf: (row: R) => SortKey,
  isDescending: boolean,
  { compare }: Pick<Translator, 'compare'>,
): R[] {
  const turn = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed
    .sort(({ key: one }, { key: two }) => {
      if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1;
      if (typeof one === 'string') return typeof two === 'string' ? turn * compare(one, two) : 1;
      if (typeof two === 'string') return -1;
      if (one.within !== two.within) return one.within < two.within ? -1 : 1;
      return turn * compareDecimal(one.decimal, two.decimal);
    })
    .map(({ row }) => row);
}

/** Keys of a list by column: what a reader sees in it, in their language. */
export type SortKeys<R> = Readonly<Record<string, (row: R, reader: Translator) => SortKey>>;

/** Rows of a list as `sort` of its filter says; as they are where it says nothing. */
export function sortRows<R>(
  rows: readonly R[],
  keys: SortKeys<R>,
  sort: string | null | undefined,
  lang: Lang,
): readonly R[] {
  if (sort == null) return rows;
  const { column, isDescending } = readSort(sort);
  const reader = translator(lang);
  return inOrder(rows, (row) => keys[column]?.(row, reader) ?? null, isDescending, reader);
}

/** A count among counts. */
export const ofCount = (count: number): SortKey => ({ decimal: String(count), within: '' });
