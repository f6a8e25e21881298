import { canonicalText } from '../../text/index.ts';
import type { Line } from './pdf-lines.ts';

/** A paragraph with the lines that it was joined from. */
export interface Block {
  readonly page: number;
  readonly line: number;
  readonly text: string;
  /** Where in `text` (UTF-16) each further page begins. */
  readonly breaks: readonly { readonly page: number; readonly at: number }[];
}

const margin = 0.12;
const keyOf = (text: string): string =>
  (pageNumber.test(text) ? '#' : text).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
const pageNumber = /^[-–—\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—\s]*$/i;
const isInMargin = ({ top, height }: Line): boolean => top < height * margin || top > height * (1 - margin);

/**
 * Takes away what stands at the head or foot of most pages, whatever number it bears. A page keeps its only line.
 */
export function withoutRepeated(lines: readonly Line[]): { kept: Line[]; left: Line[] } {
  const perPage = new Map<number, number>();
  for (const { page } of lines) perPage.set(page, (perPage.get(page) ?? 0) + 1);
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines.filter(isInMargin)) {
    const key = keyOf(line.text);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  // Left and right pages often bear different words: then each stands on nearly half of them.
  const isRepeated = (line: Line): boolean => {
    const pages = pagesOf.get(keyOf(line.text))?.size ?? 0;
    return isInMargin(line) && pages >= 2 && (pageNumber.test(line.text) || pages * 5 > perPage.size * 2);
  };
  const kept: Line[] = [];
  const left: Line[] = [];
  for (const line of lines) ((perPage.get(line.page) ?? 0) > 1 && isRepeated(line) ? left : kept).push(line);
  return { kept, left };
}

const ends = /[.!?:;…。！？؟]["'’”»)\]]*\d{0,3}$/;
const begins = /^(?:[•●▪■◦‣*–—-]\s|\(?(?:\d{1,3}|[ivxlc]{1,6}|\p{L})[.)]\s)/iu;
const hyphen = /\p{L}[-\u2010]$/u;

/** Lines joined to paragraphs, and how many words cut at the end of a line were made whole. */
export function blocksOf(lines: readonly Line[]): { blocks: Block[]; rejoined: number } {
  const columns = columnEdges(lines);
  const leading = usualLeading(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []));
  const blocks: Block[] = [];
  let rejoined = 0;
  let open: { line: Line; parts: string[]; length: number; breaks: { page: number; at: number }[] } | null = null;
  let last: { line: Line; text: string } | null = null;
  const close = () => {
    if (open === null) return;
    const { line, parts, breaks } = open;
    blocks.push({ page: line.page, line: line.number, text: parts.join(''), breaks });
  };
  for (const line of lines) {
    const text = canonicalText(line.text).replaceAll('\n', ' ');
    if (text === '') continue;
    if (open === null || last === null || startsAnew(line, last.line, columns, leading)) {
      close();
      open = { line, parts: [text], length: text.length, breaks: [] };
    } else {
      const joint = jointOf(last.text, text, words);
      if (joint === '') {
        rejoined++;
        open.parts.push((open.parts.pop() as string).slice(0, -1));
        open.length--;
      }
      const added = joint === ' ' ? ` ${text}` : text;
      if (line.page !== last.line.page)
        open.breaks.push({ page: line.page, at: open.length + added.length - text.length });
      open.parts.push(added);
      open.length += added.length;
    }
    last = { line, text };
  }
  close();
  return { blocks, rejoined };
}

/** What stands between two lines in place of the hyphen at the end of the first, if there is one. */
function jointOf(before: string, after: string, words: ReadonlySet<string>): ' ' | '' | '-' {
  if (!hyphen.test(before) || !/^\p{Ll}/u.test(after)) return ' ';
  const head = /(?<!\p{L})\p{L}+(?=[-\u2010]$)/u.exec(before)?.[0].toLowerCase() ?? '';
  const tail = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
  return words.has(`${head}-${tail}`) && !words.has(head + tail) ? '-' : '';
}

interface Edges {
  left: number;
  right: number;
}
const columnKey = ({ page, column }: Line): string => `${page} ${column}`;

function columnEdges(lines: readonly Line[]): Map<string, Edges> {
  const edges = new Map<string, Edges>();
  for (const line of lines) {
    const known = edges.get(columnKey(line));
    if (known === undefined) edges.set(columnKey(line), { left: line.left, right: line.right });
    else Object.assign(known, { left: Math.min(known.left, line.left), right: Math.max(known.right, line.right) });
  }
  // A page of a few short lines does not show how wide its only column is; the other pages do.
  const several = new Set(lines.filter(({ column }) => column > 0).map(({ page }) => page));
  const alone = lines.filter(({ page }) => !several.has(page));
  const rights = alone.map(({ right }) => right).sort((a, b) => a - b);
  const usual = rights[Math.floor(0.9 * (rights.length - 1))] ?? 0;
  for (const line of alone) {
    const own = edges.get(columnKey(line))!;
    own.right = Math.max(own.right, usual);
  }
  return edges;
}

/** The usual distance of baselines, in sizes of the letters. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const last = lines[index - 1];
      return last && columnKey(last) === columnKey(line) && isAlike(last, line)
        ? [(line.top - last.top) / line.size]
        : [];
    })
    .filter((gap) => gap > 0.5 && gap < 3)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.3)] ?? 1.2;
}

const isAlike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);

function startsAnew(line: Line, last: Line, columns: ReadonlyMap<string, Edges>, leading: number): boolean {
  if (!isAlike(last, line) || line.isRow || last.isRow || begins.test(line.text)) return true;
  const before = columns.get(columnKey(last))!;
  const isShort = last.right < before.right - 0.15 * (before.right - before.left);
  if (columnKey(last) !== columnKey(line)) {
    // Over the edge of a column or page only what plainly goes on.
    return isShort || ends.test(last.text) || !(/^\p{Ll}/u.test(line.text) || hyphen.test(last.text));
  }
  const gap = (line.top - last.top) / line.size;
  if (gap > leading * 1.3 || gap < 0) return true;
  const isIndented = line.left > last.left + 0.8 * line.size && last.left < before.left + 0.8 * line.size;
  if (isIndented && !begins.test(last.text)) return ends.test(last.text) || isShort;
  return isShort && (ends.test(last.text) || /^\p{Lu}|^\d/u.test(line.text));
}
