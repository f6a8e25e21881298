import { dropEnd } from '../../model/index.ts';
import type { Figure, Piece } from '../../views/index.ts';
import { headOf, wordsOf } from '../parts/piece-words.ts';
import type { Reader } from '../reader.ts';

/** A value to be drawn: decimal text, and the words that stand beside it. null is *unknown* and is never drawn as a zero. */
export interface Mark {
  readonly value: string | null;
  readonly words: string;
}
/** What a figure looks like: bars by name, or years side by side. Every mark of a chart is in one unit. */
export interface Chart {
  readonly kind: 'bars' | 'years' | 'map' | 'flow';
  readonly series: readonly string[];
  /** Columns that could stand beside these and for which the drawing has no room. */
  readonly undrawn: readonly string[];
  /** The name is a year where the kind is `years`; `marks` has one for each series. */
  readonly items: readonly Item[];
  /** What the table has and the drawing has no room for. */
  readonly left: readonly Item[];
}
interface Item {
  readonly name: string;
  readonly marks: readonly Mark[];
}

const mostBars = 48;
const mostSeries = 4;
const isValue = (piece: Piece | undefined): piece is Extract<Piece, { kind: 'number' | 'percent' }> =>
  piece?.kind === 'number' || piece?.kind === 'percent';
/** What may be drawn on one axis: numbers of one unit, or percentages. Counts and what has no unit are told apart by the column. */
const unitOf = (piece: Extract<Piece, { kind: 'number' | 'percent' }>): string =>
  piece.kind === 'percent' ? '%' : (piece.unit ?? '');
const yearOf = (piece: Piece | undefined): string | null =>
  piece?.kind === 'date' && piece.date !== null && /^\d{4}$/.test(piece.date) ? piece.date : null;

/**
 * The drawing of a table: its first columns name the rows, and the first column of numbers that are all in one unit
 * is drawn, with those beside it in the same unit and of the same sort of head. null where nothing can be drawn on one
 * axis without mixing units: then the table stands alone.
 */
export function chartOf(figure: Figure, reader: Reader): Chart | null {
  const { columns, rows } = figure;
  if (rows.length < 2) return null;
  const unitOfColumn = columns.map((_, at): string | null => {
    const cells = rows.map((row) => row[at]);
    if (!cells.some(isValue)) return null;
    const stated = cells.filter(isValue).filter(({ value }) => value !== null);
    const units = new Set(stated.map(unitOf));
    return stated.length > 0 && units.size === 1 ? ([...units][0] as string) : null;
  });
  const isNumeric = columns.map((_, at) => rows.some((row) => isValue(row[at])));
  const first = unitOfColumn.findIndex((unit) => unit !== null);
  const keys = columns.flatMap((_, at) => (at < first && !isNumeric[at] ? [at] : []));
  if (first < 0 || keys.length === 0) return null;
  // Dates name a row only where nothing else does: beside other words they make its name too long to be read.
  const isDate = (at: number) => rows.every((row) => row[at]?.kind === 'date');
  const naming = keys.every(isDate) ? keys : keys.filter((at) => !isDate(at));
  // Years or areas side by side, or one thing at two times; never two things or two price bases on one axis.
  const sort = (at: number) =>
    /^[=@~]/.exec(columns[at] as string)?.[0] ?? (columns[at] as string).replace(/-(?:from|to)$/, '');
  const fitting = columns.flatMap((_, at) =>
    at >= first && unitOfColumn[at] === unitOfColumn[first] && sort(at) === sort(first) ? [at] : [],
  );
  // Of more partners than there is room for none is chosen: the table stands alone.
  if (sort(first) === '@' && fitting.length > mostSeries) return null;
  const drawn = fitting.slice(0, figure.shape ? 1 : mostSeries);
  const heads = fitting.map((at) => headOf(columns[at] as string, figure.about, reader));
  const [series, undrawn] = [heads.slice(0, drawn.length), heads.slice(drawn.length)];
  const markOf = (piece: Piece | undefined): Mark => {
    const value = isValue(piece) ? piece.value : null;
    return { value, words: value === null ? reader.tr.unknown() : (wordsOf(piece as Piece, reader) as string) };
  };
  const isInTime = keys.length === 1 && rows.length > 2 && rows.every((row) => yearOf(row[keys[0] as number]) !== null);
  if (isInTime) {
    const items = rows
      .map((row) => ({ name: yearOf(row[keys[0] as number]) as string, marks: drawn.map((at) => markOf(row[at])) }))
      .sort((a, b) => Number(a.name) - Number(b.name));
    if (new Set(items.map(({ name }) => name)).size === items.length)
      return { kind: 'years', series, undrawn, items, left: [] };
  }
  const most = figure.shape ? rows.length : Math.max(8, Math.floor(mostBars / drawn.length));
  const items = rows.map((row) => ({
    name: naming
      .map((at) => wordsOf(row[at] as Piece, reader))
      .filter((words) => words !== null)
      .join(' · '),
    marks: drawn.map((at) => markOf(row[at])),
  }));
  return { kind: figure.shape ?? 'bars', series, undrawn, items: items.slice(0, most), left: items.slice(most) };
}

/** Is a decimal text below another? Exact: by sign, length of the whole part, then digit by digit. */
export function isLess(a: string, b: string): boolean {
  const parts = (text: string) => {
    const isNegative = text.startsWith('-');
    const [whole = '', part = ''] = text.replace(/^-/, '').split('.');
    return { isNegative, whole: whole.replace(/^0+(?=\d)/, ''), part: dropEnd(part, '0') };
  };
  const [left, right] = [parts(a), parts(b)];
  const isZero = (each: ReturnType<typeof parts>) => each.whole === '0' && each.part === '';
  const negative = (each: ReturnType<typeof parts>) => each.isNegative && !isZero(each);
  if (negative(left) !== negative(right)) return negative(left);
  const size =
    left.whole.length - right.whole.length ||
    (left.whole < right.whole ? -1 : left.whole > right.whole ? 1 : 0) ||
    (left.part < right.part ? -1 : left.part > right.part ? 1 : 0);
  return negative(left) ? size > 0 : size < 0;
}

/** The chart in one sentence: from the least to the most of its first series, what is not drawn included, and how many are not known. */
export function findingOf(chart: Chart, { t, tr }: Reader): string {
  const named = [...chart.items, ...chart.left].map(({ name, marks }) => ({ name, mark: marks[0] as Mark }));
  const known = named.filter(({ mark }) => mark.value !== null);
  const missing = chart.items.filter(({ marks }) => marks[0]?.value === null).length;
  const [head] = known;
  if (head === undefined) return t('chart-nothing-known', { count: named.length, n: tr.number(named.length) });
  let [least, most] = [[head], [head]];
  const place = (each: typeof head, [first]: readonly (typeof head)[], isBefore: typeof isLess) => {
    const [value, other] = [each.mark.value as string, (first as typeof head).mark.value as string];
    return isBefore(value, other) ? 'before' : isBefore(other, value) ? 'behind' : 'beside';
  };
  for (const each of known.slice(1)) {
    const [low, high] = [place(each, least, isLess), place(each, most, (a, b) => isLess(b, a))];
    if (low !== 'behind') least = low === 'before' ? [each] : [...least, each];
    if (high !== 'behind') most = high === 'before' ? [each] : [...most, each];
  }
  const series = chart.series[0] as string;
  // Of several with the same value none is named before the others.
  const nameOf = (of: readonly (typeof head)[]) =>
    of.length <= 2 ? tr.list(of.map(({ name }) => name)) : t('chart-alike', { n: tr.number(of.length) });
  const wordsOf = (of: readonly (typeof head)[]) => (of[0] as typeof head).mark.words;
  const words = {
    series,
    least: wordsOf(least),
    leastName: nameOf(least),
    most: wordsOf(most),
    mostName: nameOf(most),
  };
  const told =
    least.length === known.length
      ? t('chart-finding-same', { series, value: head.mark.words })
      : chart.kind === 'years'
        ? t('chart-finding-years', words)
        : t('chart-finding-bars', words);
  return [
    told,
    missing > 0 ? t('chart-finding-unknown', { count: missing, n: tr.number(missing) }) : '',
    chart.left.length > 0
      ? t('chart-finding-left', { n: tr.number(chart.items.length), left: tr.number(chart.left.length) })
      : '',
    chart.undrawn.length > 0 ? t('chart-finding-undrawn', { list: tr.list(chart.undrawn) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
