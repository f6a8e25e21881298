import type { Edtf } from '../model/index.ts';
import { lengthFrom, nameTime, type ReadWindow, yearOfDocument } from './calendar.ts';
import { hanEvents } from './lexicon-events.ts';
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
  [
    'event',
    new RegExp(
      `(?:(?:在|于|自|待|至|到|从)[^，。；,;、\\s]{0,12}?|(?<=^|[，。；,;])[^，。；,;、\\s]{1,10}?)(?:${hanEvents})(?:之?[后前]|以前|以后|期间|之际|时)(?:的?${digits}(?:年|个月|天|日|周)(?:之内|以内|内))?`,
      'gu',
    ),
  ],
  [
    'event',
    /(?:在|于|到|至|从|自)?(?:下一?|本|新一?|明年|今年|来年)(?:届|次|个|轮|期|一?季)?的?(?:部长级?)?(?:财政年度|预算年度|财年|学年|学期|年度|部长会议|部长级会议|峰会|首脑会议|会议|大会|论坛|换届|雨季|旱季|飓风季节?|种植季|收获季|选举|大选|周期|规划期|任期)(?:结束前|开始前|之前|前|之后|后|期间|之内|内|上|起)?/gu,
  ],
  ['event', new RegExp(`(?:自|从)[^，。；,;]{1,14}之日起的?${digits}(?:年|个月|天|日|周)(?:之内|以内|内)?`, 'gu')],
  ['event', new RegExp(`[^，。；,;\\s将]{1,12}后的?${digits}(?:年|个月|天|日|周|个工作日)(?:之内|以内|内)`, 'gu')],
  ['event', /(?:待|俟|一旦)[^，。；,;]{1,14}(?:之?后|时)?/gu],
  ['event', /(?:在|于)?(?:本届)?(?:政府|议会)?(?:的)?任期(?:结束前|内|届满前)/gu],
  ['event', /(?:到|在|至|于)?本(?:世纪|十年|年代)末(?:之?前)?/gu],
  ['event', /“?十[三四五六七]五”?(?:规划)?(?:期间|时期)/gu],
  ['spread', new RegExp(`(?:在|用|分|于)?(?:${digits})年(?:时间)?(?:之内|内|间|时间)|分(?:${digits})年`, 'gu')],
  [
    'month',
    /(?:在|于|到|从|自|至)?(?:下个?月|本月|月|(?:1[0-2]|[1-9])月|第[一二三四]季度|[上下]半年)(?:底|末|初|中旬)?(?:之?前|以前|起)?/gu,
  ],
  ['days', new RegExp(`(?:在|于)?(${digits})(天|日|周|个工作日)(?:之内|以内|内)`, 'gu')],
  ['event', /协[定议](?:有效期|存续期|期限)[内间]|在?本?(?:协[定议]|合同|公约)有效期间?内?/gu],
  [
    'coming-year',
    /(?:在|于|从|自|到)?(明年|来年|今年)(?:上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|内|起|初|春季|夏季|秋季|冬季)?/gu,
  ],
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

function readDate(match: RegExpMatchArray, documentYear: number | null, isPromised: boolean): Outcome | null {
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
  const isToCome = documentYear === null ? isPromised : yearOf(yearWords) > documentYear;
  return isToCome ? outcome(time.start, time.end) : null;
}

function read(kind: string, match: RegExpMatchArray, documentDate: Edtf | null, isPromised: boolean): Outcome | null {
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
  if (kind === 'spread') return outcome(null, null, 'start');
  if (kind === 'month' || kind === 'days') return outcome(null, null, 'document-date');
  if (kind === 'event') {
    const isFiscal = /财政年度|预算年度|财年/u.test(match[0]);
    return outcome(null, null, isFiscal ? 'fiscal-calendar' : 'reference-event');
  }
  if (kind === 'coming-year') {
    if (documentYear === null) return outcome(null, null, 'document-date');
    const named = String(documentYear + (match[1] === '今年' ? 0 : 1));
    return outcome(named, named);
  }
  if (kind === 'fiscal') return outcome(`${yearOf(match[1]!)}?`, `${yearOf(match[1]!)}?`, 'fiscal-calendar');
  if (kind === 'date') return readDate(match, documentYear, isPromised);
  if (documentYear === null) return outcome(null, null, 'document-date');
  return outcome(null, `${documentYear + (match[0].startsWith('明') ? 1 : 0)}-12-31`);
}

/** Does the sentence around a place speak of what is to come? */
function promises(text: string, at: number): boolean {
  const reach = 120;
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  const sentence = `${before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)}${/^[^。\n]*/.exec(after)![0]}`;
  return (
    !/曾/u.test(sentence) &&
    /将|计划|拟|承诺|决定|同意|商定|应|愿|打算|力争|争取|保证|答应|不得|鼓励|责成|委托|须|必须/u.test(sentence)
  );
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
      if (kind === 'month' && (/[\d年]/.test(before) || match[0] === '月')) continue;
      if ((kind === 'days' || kind === 'spread') && /\d/.test(before)) continue;
      if (match[0] === '年内' && /[\d一二三四五六七八九十两]/.test(before)) continue;
      if (kind === 'within' && (/\d/.test(before) || before === '第')) continue;
      const isPromised = promises(wide, from);
      if (/^(event|coming-year|spread|month|days)$/.test(kind) && !isPromised) continue;
      const result = read(kind, match, documentDate, isPromised);
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
