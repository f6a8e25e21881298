import { type Edtf, parseEdtf } from '../model/index.ts';
import { type DeadlineNeed, type NamedTime, nameTime } from './calendar.ts';
import { type Cue, type LengthUnit, type TimeWords, timeWords } from './lexicon-deadlines.ts';
import { numberWords } from './lexicon-numbers.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import type { WordToken } from './word-tokens.ts';

export type Spoken = keyof typeof timeWords;
interface Books {
  readonly cues: PhraseBook<readonly Cue[]>;
  readonly edges: PhraseBook<'end' | 'start' | 'middle' | 'early' | 'late'>;
  readonly quarters: PhraseBook<number>;
  readonly halves: PhraseBook<number>;
  readonly to: PhraseBook<true>;
  readonly and: PhraseBook<true>;
  readonly nextAfter: PhraseBook<true>;
  readonly thisYear: PhraseBook<true>;
  readonly nextYear: PhraseBook<true>;
  readonly decade: PhraseBook<true>;
  readonly references: PhraseBook<true>;
}

const flags = (list: readonly string[]): PhraseBook<true> => phraseBook(list.map((text) => [text, true] as const));
function booksOf(words: TimeWords): Books {
  const cues = new Map<string, Cue[]>();
  for (const [text, kind] of words.cues) cues.set(text, [...(cues.get(text) ?? []), kind]);
  return {
    cues: phraseBook(cues),
    edges: phraseBook(words.edges),
    quarters: phraseBook(words.quarters),
    halves: phraseBook(words.halves),
    to: flags(words.to),
    and: flags(words.and),
    nextAfter: flags(words.nextAfter),
    thisYear: flags(words.thisYear),
    nextYear: flags(words.nextYear),
    decade: flags(words.decade),
    references: flags(words.references),
  };
}
export const books = Object.fromEntries(
  Object.entries(timeWords).map(([key, words]) => [key, booksOf(words)]),
) as Record<Spoken, Books>;

export interface Reader {
  readonly tokens: readonly WordToken[];
  readonly language: Spoken;
  readonly words: TimeWords;
  readonly books: Books;
  readonly documentDate: Edtf | null;
  readonly documentYear: number | null;
}
export interface At<T> {
  readonly value: T;
  readonly end: number;
}

export const yearAt = (tokens: readonly WordToken[], at: number): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.folded) ? Number(token.folded) : null;
};

const unknownTime = { start: '', end: '', dayBefore: null };

/** A date in words or digits: "the end of June 2027", "30 de junio de 2027", "2027", "this year". */
export function dateAt(
  reader: Reader,
  start: number,
): At<NamedTime & { needs: DeadlineNeed | null; other: NamedTime | null }> | null {
  const { tokens, words, books: ready } = reader;
  const found = (
    time: NamedTime | null,
    end: number,
    needs: DeadlineNeed | null = null,
    other: NamedTime | null = null,
  ) => (time === null ? null : { value: { ...time, needs, other }, end });
  let at = start;
  const skipLinks = (limit: number): void => {
    for (let steps = 0; steps < limit && words.links.includes(tokens[at]?.folded ?? ''); steps += 1) at += 1;
  };
  const relativeOf = (from: number, edge?: 'end' | 'start' | 'middle' | 'early' | 'late') => {
    const { documentYear } = reader;
    const nextYear = phraseAt(ready.nextYear, tokens, from);
    const thisYear = phraseAt(ready.thisYear, tokens, from);
    const decade = phraseAt(ready.decade, tokens, from);
    if (nextYear !== null || thisYear !== null) {
      const end = (nextYear ?? thisYear)!.end;
      if (
        yearAt(tokens, end) !== null ||
        (thisYear !== null && nextYear === null && edge === undefined && !/^(this|este|cette)/.test(thisYear.words[0]!))
      ) {
        return null;
      }
      if (documentYear === null)
        return { value: { ...unknownTime, needs: 'document-date' as const, other: null }, end };
      return found(nameTime({ year: documentYear + (nextYear === null ? 0 : 1), edge }), end);
    }
    if (decade !== null && edge === 'end') {
      if (documentYear === null)
        return { value: { ...unknownTime, needs: 'document-date' as const, other: null }, end: decade.end };
      const last = documentYear - (documentYear % 10) + 9;
      return found(nameTime({ year: last, edge }), decade.end, null, nameTime({ year: last + 1, edge }));
    }
    return null;
  };
  const quarter = phraseAt(ready.quarters, tokens, at);
  const half = quarter === null ? phraseAt(ready.halves, tokens, at) : null;
  const edge = quarter === null && half === null ? phraseAt(ready.edges, tokens, at) : null;
  const opening = quarter ?? half ?? edge;
  if (opening !== null) at = opening.end;
  const isYearEnd = edge?.words.join(' ') === 'year - end';
  if (isYearEnd && yearAt(tokens, at) === null) {
    if (reader.documentYear === null)
      return { value: { start: '', end: '', dayBefore: null, needs: 'document-date', other: null }, end: at };
    return found(nameTime({ year: reader.documentYear, edge: 'end' }), at);
  }
  const relative = relativeOf(at, edge?.value);
  if (relative !== null) return relative;
  skipLinks(3);
  const day =
    tokens[at]?.kind === 'number' && /^([1-9]|[12]\d|3[01])$/.test(tokens[at]!.folded)
      ? Number(tokens[at]!.folded)
      : undefined;
  const afterDay = at;
  if (day !== undefined) {
    at += 1;
    if (/^(st|nd|rd|th|er|º|°)$/.test(tokens[at]?.folded ?? '')) at += 1;
    skipLinks(1);
  }
  const month =
    tokens[at]?.kind === 'word' ? words.months.indexOf(tokens[at]!.folded.replace('setiembre', 'septiembre')) : -1;
  if (month >= 0) {
    at += 1;
    let date = day;
    if (date === undefined && reader.language === 'en' && /^([1-9]|[12]\d|3[01])$/.test(tokens[at]?.folded ?? '')) {
      date = Number(tokens[at]!.folded);
      at += 1;
      if (/^(st|nd|rd|th)$/.test(tokens[at]?.folded ?? '')) at += 1;
    }
    const afterMonth = date === day ? at : at - 1;
    const beforeYear = at;
    skipLinks(2);
    const year = yearAt(tokens, at);
    if (year !== null) return found(nameTime({ year, month: month + 1, day: date, edge: edge?.value }), at + 1);
    if (reader.documentYear === null) {
      const isNamed = /^\p{Lu}/u.test(tokens[afterMonth - 1]!.raw) || reader.language !== 'en';
      return isNamed ? { value: { ...unknownTime, needs: 'document-date', other: null }, end: beforeYear } : null;
    }
    const guess = nameTime({ year: reader.documentYear, month: month + 1, day: date, edge: edge?.value });
    const isPast =
      guess !== null && (parseEdtf(guess.end)?.latest ?? 0) < (parseEdtf(reader.documentDate!)?.earliest ?? 0);
    if (isPast) return null;
    return found(guess, beforeYear);
  }
  if (day !== undefined) at = afterDay;
  const part = quarter ?? half;
  if (part !== null && yearAt(tokens, at) === null) {
    const { documentYear } = reader;
    if (documentYear === null) return { value: { ...unknownTime, needs: 'document-date', other: null }, end: part.end };
    return found(nameTime({ year: documentYear, quarter: quarter?.value, half: half?.value }), part.end);
  }
  const year = yearAt(tokens, at);
  if (year === null || isPartOfNumber(tokens, at)) return null;
  return found(nameTime({ year, quarter: quarter?.value, half: half?.value, edge: edge?.value }), at + 1);
}

/** "2025-05-13", "2025/06" and "2,025" are no years of their own. */
function isPartOfNumber(tokens: readonly WordToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isJoint = (mark: WordToken | undefined, digits: WordToken | undefined): boolean =>
    mark !== undefined && /^[-/]$/.test(mark.folded) && digits?.kind === 'number' && /^\d{1,2}$/.test(digits.folded);
  if (next?.folded === '%' || (before !== undefined && /^[$€£¥#]$/.test(before.folded))) return true;
  return isJoint(before, tokens[at - 2]) || (isJoint(next, tokens[at + 2]) && !next!.isSpaced);
}

/** A year and a second one: "2025-2027", "2025–27", "2026/27". */
export function yearsAt(reader: Reader, at: number): At<[number, number]> | null {
  const { tokens } = reader;
  const first = yearAt(tokens, at);
  const mark = tokens[at + 1];
  const digits = tokens[at + 2];
  if (first === null || mark === undefined || !/^[-/]$/.test(mark.folded) || digits?.kind !== 'number') return null;
  if (tokens[at + 3]?.folded === '-' && tokens[at + 4]?.kind === 'number' && !tokens[at + 3]!.isSpaced) return null;
  const whole = yearAt(tokens, at + 2);
  if (whole !== null)
    return whole > first && whole - first <= 60 && mark.folded === '-' ? { value: [first, whole], end: at + 3 } : null;
  if (!/^\d\d$/.test(digits.folded)) return null;
  const second = first - (first % 100) + Number(digits.folded);
  const couldBeMonth = mark.folded === '-' && Number(digits.folded) <= 12;
  return second > first && second - first <= 30 && !couldBeMonth ? { value: [first, second], end: at + 3 } : null;
}

/** "three years", "the next 18 months", "tres próximos años", "cinq années à venir", "el próximo quinquenio". */
export function lengthAt(
  reader: Reader,
  start: number,
): (At<readonly [number, LengthUnit]> & { isNext: boolean; isNamed: boolean; isArticle: boolean }) | null {
  const { tokens, words, books: ready, language } = reader;
  const lexicon = numberWords[language];
  const articles = /^(the|a|an|un|una|el|la|los|las|o|os|as|um|uma|les|des|ces|l|')$/;
  let at = start;
  let isNext = false;
  let count: number | null = null;
  let hasArticle = false;
  for (let steps = 0; steps < 2 && articles.test(tokens[at]?.folded ?? ''); steps += 1) {
    at += 1;
    hasArticle = true;
  }
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (words.next.includes(token.folded)) isNext = true;
    else if (count === null && token.kind === 'number' && /^[1-9]\d{0,2}$/.test(token.folded))
      count = Number(token.folded);
    else if (
      count === null &&
      token.kind === 'word' &&
      (lexicon.units[token.folded] ?? 0) > 0 &&
      lexicon.units[token.folded]! <= 90
    ) {
      count = lexicon.units[token.folded]!;
      const next = tokens[at + 1];
      const isTens = count >= 20 && count % 10 === 0;
      const skip = next !== undefined && (next.folded === '-' || lexicon.joiners.includes(next.folded)) ? 1 : 0;
      const more = lexicon.units[tokens[at + 1 + skip]?.folded ?? ''];
      if (isTens && more !== undefined && more < 10) {
        count += more;
        at += 1 + skip;
      }
    } else if (count !== null && token.folded === '(' && tokens[at + 2]?.folded === ')') at += 2;
    else if (!(token.folded === '-' && count !== null && !token.isSpaced)) break;
    at += 1;
  }
  const unit = words.units[tokens[at]?.folded ?? ''];
  if (unit === undefined) return null;
  let end = at + 1;
  const after = phraseAt(ready.nextAfter, tokens, end);
  if (after !== null) {
    isNext = true;
    end = after.end;
  }
  const isPlural = /s$/.test(tokens[at]!.folded) && !/^(mes|mois)$/.test(tokens[at]!.folded);
  const isArticle = count === null && !isPlural && /^(an?|una?|uma?|une?)$/.test(tokens[at - 1]?.folded ?? '');
  if (isArticle) count = 1;
  const isNamed = count === null && !isPlural && (unit[1] > 1 || (language === 'en' && hasArticle && isNext));
  if (count === null && !(isNamed && isNext)) return null;
  if (/^(ago|earlier|later|atras|despues|atras|depois|plus|auparavant|old)$/.test(tokens[end]?.folded ?? '') && !isNext)
    return null;
  const period = tokens[end];
  if (period !== undefined && /^(period|periods)$/.test(period.folded)) end += 1;
  return { value: [(count ?? 1) * unit[1], unit[0]], end, isNext, isNamed, isArticle };
}
