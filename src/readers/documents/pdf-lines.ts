import type { DrawnPage, Run } from './pdf-page.ts';

/** A line of a page as people read it. `left` and `right` of its column, `top` to the baseline, in points. */
export interface Line {
  readonly page: number;
  /** From 1 on its page, in the order of reading, repeated head and foot lines included. */
  readonly number: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Has it wide gaps, as a row of a table has? */
  readonly isRow: boolean;
  /** How tall its page is. */
  readonly height: number;
  /** Which column of the page, from 0, in the order of reading; bands of the full width count too. */
  readonly column: number;
}

/** The largest of a measure; for more items than arguments that a call takes. */
const most = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((largest, item) => Math.max(largest, of(item)), Number.NEGATIVE_INFINITY);

/** Words on one baseline without a wide gap. */
interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
}

/** The lines of a page in the order of reading: columns side by side are read one after the other. */
export function linesOf(page: DrawnPage): Line[] {
  const drawn = withoutDoubles((page.runs ?? []).filter(({ size, text }) => size > 0 && text.trim() !== ''));
  const lines: Line[] = [];
  columnsOf(segmentsOf(drawn), 0).forEach((segments, column) => {
    for (const row of rowsOf(segments)) {
      const runs = row.flatMap((segment) => segment.runs);
      const text = wordsOf(runs);
      if (text === '') continue;
      lines.push({
        page: page.number,
        number: lines.length + 1,
        text,
        left: row[0]!.left,
        right: most(row, ({ right }) => right),
        top: most(row, ({ top }) => top),
        size: mainSize(runs),
        isRow: row.some((each, at) => at > 0 && each.left - row[at - 1]!.right > 2 * each.size),
        height: page.height,
        column,
      });
    }
  });
  return lines;
}

/** The same words at the same place once more are how some programs make bold letters. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text, x, y }) => {
    const key = `${Math.round(x)} ${Math.round(y)} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Runs of about the same baseline, from the top; raised and lowered signs stay with the words that they stand at. */
function rowsOf<Item extends { readonly size: number; readonly top: number; readonly left: number }>(
  items: readonly Item[],
): Item[][] {
  const rows: { items: Item[]; top: number; size: number }[] = [];
  for (const item of [...items].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && item.top - row.top < 0.45 * Math.max(item.size, row.size)) {
      row.items.push(item);
      if (item.size > row.size) Object.assign(row, { top: item.top, size: item.size });
    } else rows.push({ items: [item], top: item.top, size: item.size });
  }
  return rows.map((row) => row.items.sort((a, b) => a.left - b.left));
}

function segmentsOf(runs: readonly Run[]): Segment[] {
  const boxes = runs.map((run) => ({ run, size: run.size, top: run.y, left: run.x }));
  return rowsOf(boxes).flatMap((row) => {
    const segments: { runs: Run[]; right: number }[] = [];
    for (const { run } of row) {
      const last = segments.at(-1);
      if (last && run.x - last.right < run.size) {
        last.runs.push(run);
        last.right = Math.max(last.right, run.x + run.width);
      } else segments.push({ runs: [run], right: run.x + run.width });
    }
    return segments.map(({ runs: of, right }) => ({
      runs: of,
      right,
      left: of[0]!.x,
      top: most(of, ({ y }) => y),
      size: mainSize(of),
    }));
  });
}

/** Rows that a column needs on each side of a gutter, and the share of the width that its lines fill. */
const fewestRows = 4;
const narrowest = 0.22;

/**
 * Segments as columns in the order of reading. A gutter is a strip that hardly any segment crosses, with lines of some
 * length on both sides (cells of a table are shorter); segments that cross it cut the page into bands.
 */
function columnsOf(segments: readonly Segment[], depth: number): Segment[][] {
  const gutter = depth > 2 ? null : gutterOf(segments);
  if (gutter === null) return segments.length === 0 ? [] : [[...segments]];
  const crosses = ({ left, right }: Segment): boolean => left < gutter && right > gutter;
  const bands: Segment[][] = [];
  let beside: Segment[] = [];
  let across: Segment[] = [];
  const close = () => {
    for (const isLeft of [true, false]) {
      const side = beside.filter(({ left }) => left < gutter === isLeft);
      for (const column of columnsOf(side, depth + 1)) bands.push(column);
    }
    if (across.length > 0) bands.push(across);
    beside = [];
    across = [];
  };
  let last = Number.POSITIVE_INFINITY;
  // Lines of the full width that follow one another are one band; an empty strip over both sides ends one too.
  for (const row of rowsOf(segments)) {
    const { top, size } = row[0]!;
    const isAcross = row.some(crosses);
    if (top - last > 3 * size || (!isAcross && across.length > 0)) close();
    last = top;
    for (const segment of row) (isAcross ? across : beside).push(segment);
  }
  close();
  return bands;
}

/** Where the gutter is, in points from the left; null without one. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * fewestRows) return null;
  const from = Math.floor(-most(segments, ({ left }) => -left));
  const width = Math.ceil(most(segments, ({ right }) => right)) - from;
  if (!(width > 0 && width < 20_000)) return null;
  const change = new Int32Array(width + 2);
  for (const { left, right } of segments) {
    change[Math.max(0, Math.floor(left) - from)]!++;
    change[Math.min(width + 1, Math.ceil(right) - from)]!--;
  }
  const few = Math.floor(segments.length * 0.12);
  let best: { middle: number; wide: number } | null = null;
  let cover = 0;
  for (let at = 0, start = -1; at <= width; at++) {
    cover += change[at]!;
    const isFree = cover <= few && at > width * 0.15 && at < width * 0.85;
    if (isFree && start < 0) start = at;
    if (!isFree && start >= 0) {
      if (at - start >= 8 && (best === null || at - start > best.wide))
        best = { middle: from + (start + at) / 2, wide: at - start };
      start = -1;
    }
  }
  if (best === null) return null;
  const gutter = best.middle;
  const sides = [segments.filter(({ right }) => right <= gutter), segments.filter(({ left }) => left >= gutter)];
  const isColumn = (side: readonly Segment[]): boolean => {
    const rows = rowsOf(side);
    const widths = rows.map((row) => most(row, ({ left, right }) => right - left)).sort((a, b) => a - b);
    return rows.length >= fewestRows && widths[widths.length >> 1]! >= narrowest * width;
  };
  return sides.every(isColumn) ? gutter : null;
}

function wordsOf(runs: readonly Run[]): string {
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length;
  const ordered = [...runs].sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  let text = '';
  let last: Run | null = null;
  for (const run of ordered) {
    if (last !== null) {
      const gap = isRightToLeft ? last.x - (run.x + run.width) : run.x - (last.x + last.width);
      if (gap > 0.15 * Math.min(run.size, last.size)) text += ' ';
    }
    text += run.text;
    last = run;
  }
  return text.trim();
}

/** The size in which most letters are. */
function mainSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
