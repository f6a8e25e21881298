import type { Edtf } from '../model/index.ts';
import { lengthFrom, nameTime, type ReadWindow, yearOfDocument } from './calendar.ts';
import { hanDigits } from './lexicon-numbers.ts';

const digits = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const year = '((?:19|20)\\d\\d|[一二][一二三四五六七八九〇零○]{3})';
const patterns: readonly (readonly [string, RegExp])[] = [
  [
    'next',
    new RegExp(`(?:在|于)?(?:未来|今后|接下来的?|此后|往后)的?(${digits})(个?年|个月)(?:间|内|里|中|之内|时间)?`, 'gu'),
  ],
  ['range', new RegExp(`(?:从|自|在)?${year}年?(?:至|到|—|–|-|－|~|～)${year}(?:年|年间)?`, 'gu')],
  ['from', new RegExp(`(?:自|从)?${year}年(?:起|开始)`, 'gu')],
  [
    'date',
    new RegExp(
      `(到|至|截至|截止到|直到|不晚于|在|于)?${year}年(年?底|年?末|年?初|中|中期)?(?:(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(底|末|初)?(?:(\\d{1,2})[日号])?)?(之前|以前|前)?`,
      'gu',
    ),
  ],
  ['within', new RegExp(`(?:在|于)?(${digits})(年|个月)(?:之内|以内|内)`, 'gu')],
  ['year-end', /(今年|明年|年)(?:年?底|年?末)(?:之?前)?|年内|(?:今年|明年)内/gu],
  ['fiscal', new RegExp(`${year}(?:财年|财政年度)`, 'gu')],
];

function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [left = '', right = ''] = words.includes('十') ? words.split('十') : ['', words];
  const value = (character: string): number => hanDigits[character] ?? 0;
  return words.includes('十') ? (left === '' ? 1 : value(left)) * 10 + value(right) : value(right);
}

const yearOf = (words: string): number =>
  Number(/^\d+$/.test(words) ? words : [...words].map((character) => hanDigits[character] ?? 0).join(''));

type Outcome = Omit<ReadWindow, 'from' | 'to'>;
const outcome = (
  start: Edtf | null,
  end: Edtf | null,
  needs: ReadWindow['needs'] = null,
  others: ReadWindow['others'] = [],
): Outcome => ({
  start,
  end,
  needs,
  others,
});

function readDate(match: RegExpMatchArray, documentYear: number | null): Outcome | null {
  const [, cue, yearWords = '', edge, monthWords, monthEdge, dayWords, before] = match;
  const edgeOf = (word: string | undefined) =>
    word === undefined
      ? undefined
      : /[底末]$/.test(word)
        ? ('end' as const)
        : /初$/.test(word)
          ? ('start' as const)
          : ('middle' as const);
  const time = nameTime({
    year: yearOf(yearWords),
    month: monthWords === undefined ? undefined : numberOf(monthWords),
    day: dayWords === undefined ? undefined : Number(dayWords),
    edge: edgeOf(edge) ?? edgeOf(monthEdge),
  });
  if (time === null) return null;
  const isEdge = edge !== undefined || monthEdge !== undefined;
  if (before !== undefined) {
    return isEdge ? outcome(null, time.end) : outcome(null, time.dayBefore, null, [{ start: null, end: time.end }]);
  }
  if (cue !== undefined && !/^[在于]$/.test(cue)) return cue === '截至' ? null : outcome(null, time.end);
  const isToCome = documentYear !== null && yearOf(yearWords) > documentYear;
  return isToCome ? outcome(time.start, time.end) : null;
}

function read(kind: string, match: RegExpMatchArray, documentDate: Edtf | null): Outcome | null {
  const documentYear = yearOfDocument(documentDate);
  if (kind === 'next' || kind === 'within') {
    const count = numberOf(match[1]!);
    if (count === 0) return null;
    const window =
      documentDate === null ? null : lengthFrom(documentDate, count, match[2]!.endsWith('月') ? 'month' : 'year');
    return window === null ? outcome(null, null, 'document-date') : outcome(window.start, window.end);
  }
  if (kind === 'range') {
    const [first, second] = [yearOf(match[1]!), yearOf(match[2]!)];
    return second > first && second - first <= 60 ? outcome(String(first), String(second)) : null;
  }
  if (kind === 'from') return outcome(String(yearOf(match[1]!)), null);
  if (kind === 'fiscal') return outcome(`${yearOf(match[1]!)}?`, `${yearOf(match[1]!)}?`, 'fiscal-calendar');
  if (kind === 'date') return readDate(match, documentYear);
  if (documentYear === null) return outcome(null, null, 'document-date');
  return outcome(null, `${documentYear + (match[0].startsWith('明') ? 1 : 0)}-12-31`);
}

/** Reads the deadlines of a Chinese text; positions are code units. The longest of those that overlap wins. */
export function readHanDeadlines(text: string, documentDate: Edtf | null): ReadWindow[] {
  const wide = text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found: ReadWindow[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of wide.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const before = wide[from - 1] ?? '';
      if (/^\d/.test(match[0]) && /\d/.test(before)) continue;
      if (kind === 'year-end' && match[1] === '年' && /[\d一二三四五六七八九十两]/.test(before)) continue;
      if (match[0] === '年内' && /[\d一二三四五六七八九十两]/.test(before)) continue;
      if (kind === 'within' && (/\d/.test(before) || before === '第')) continue;
      const result = read(kind, match, documentDate);
      if (result !== null) found.push({ from, to, ...result });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: ReadWindow[] = [];
  let end = -1;
  for (const window of found) {
    if (window.from < end) continue;
    apart.push(window);
    end = window.to;
  }
  return apart;
}
