import { type Edtf, parseEdtf, type Window } from '../model/index.ts';
import {
  type DeadlineNeed,
  lengthFrom,
  type NamedTime,
  nameTime,
  type ReadWindow,
  yearOfDocument,
} from './calendar.ts';
import { rulerOf } from './code-points.ts';
import { aroundAt, eventAt } from './deadlines-events.ts';
import { readHanDeadlines } from './deadlines-han.ts';
import { readLanguage } from './language.ts';
import { type Cue, type LengthUnit, type TimeWords, timeWords } from './lexicon-deadlines.ts';
import { numberWords } from './lexicon-numbers.ts';
import { isSentenceEnd } from './number-context.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import { listed, statementWords } from './statement-words.ts';
import { unitAfter } from './units.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

export interface DeadlineOptions {
  /** BCP 47; en, es, pt, fr, zh. Other languages are not read. */
  readonly language: string;
  /** The date that relative words ("the next three years") count from; without one their ends stay unknown. */
  readonly documentDate?: Edtf | null;
}

/**
 * One deadline or period in a text. `start` and `end` are code points, `words` the text between them. `window` holds
 * what the words state and no more; `needs` says what is missing for its ends, null when nothing is.
 */
export interface DeadlineReading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly window: Window;
  readonly alternatives: readonly Window[];
  readonly needs: DeadlineNeed | null;
}

type Spoken = keyof typeof timeWords;
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
const books = Object.fromEntries(Object.entries(timeWords).map(([key, words]) => [key, booksOf(words)])) as Record<
  Spoken,
  Books
>;

interface Reader {
  readonly tokens: readonly WordToken[];
  readonly language: Spoken;
  readonly words: TimeWords;
  readonly books: Books;
  readonly documentDate: Edtf | null;
  readonly documentYear: number | null;
}
interface At<T> {
  readonly value: T;
  readonly end: number;
}

const yearAt = (tokens: readonly WordToken[], at: number): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.folded) ? Number(token.folded) : null;
};

const unknownTime = { start: '', end: '', dayBefore: null };

/** A date in words or digits: "the end of June 2027", "30 de junio de 2027", "2027", "this year". */
function dateAt(
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
function yearsAt(reader: Reader, at: number): At<[number, number]> | null {
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
function lengthAt(
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

function readAt(reader: Reader, at: number): (At<Omit<ReadWindow, 'from' | 'to'>> & { from: number }) | null {
  const { tokens, words, books: ready } = reader;
  const cue = phraseAt(ready.cues, tokens, at);
  const results: (At<Omit<ReadWindow, 'from' | 'to'>> & { from: number })[] = [];
  const put = (
    end: number,
    start: Edtf | null,
    last: Edtf | null,
    needs: DeadlineNeed | null = null,
    others: ReadWindow['others'] = [],
  ) => {
    results.push({ from: at, end, value: { start, end: last, needs, others } });
  };
  const years = yearsAt(reader, at);
  if (years !== null) put(years.end, String(years.value[0]), String(years.value[1]));
  const bare = lengthAt(reader, at);
  if (bare?.isNext) putLength(reader, bare, 'next', put);
  const coming = phraseAt(ready.nextYear, tokens, at);
  if (coming !== null) {
    const year = reader.documentYear === null ? null : String(reader.documentYear + 1);
    put(coming.end, year, year, year === null ? 'document-date' : null);
  }
  if (phraseAt(ready.quarters, tokens, at) !== null || phraseAt(ready.halves, tokens, at) !== null) {
    const part = dateAt(reader, at);
    if (part !== null && speaksOfFuture(reader, at, part.value))
      put(part.end, part.value.start || null, part.value.end || null, part.value.needs);
  }
  if (phraseAt(ready.edges, tokens, at) !== null) {
    const edge = dateAt(reader, at);
    const isYear = edge !== null && edge.value.needs === null && yearAt(tokens, edge.end - 1) !== null;
    if (isYear && speaksOfFuture(reader, at, edge.value)) put(edge.end, null, edge.value.end);
  }
  for (const entry of cuesAt(reader, at, cue)) {
    const [kind, from] = entry;
    if (kind === 'fiscal') {
      putFiscal(reader, from, put);
      continue;
    }
    const span = yearsAt(reader, from);
    if (span !== null && kind !== 'before') put(span.end, String(span.value[0]), String(span.value[1]));
    const length = lengthAt(reader, from);
    if (
      length !== null &&
      (length.isNext || kind === 'within' || (kind === 'over' && length.value[1] !== 'day' && !length.isArticle))
    ) {
      putLength(reader, length, length.isNext ? 'next' : kind === 'within' ? 'within' : 'over', put);
    }
    const date = dateAt(reader, from);
    if (date === null) continue;
    const { value } = date;
    const range =
      kind === 'between' || kind === 'from' || kind === 'span' || (kind === 'in' && reader.language !== 'en')
        ? rangeEnd(reader, date.end, kind)
        : null;
    if (range !== null && value.needs === null && range.value.needs === null)
      put(range.end, value.start, range.value.end);
    else if (kind === 'between' || kind === 'span') continue;
    else if (kind === 'at-edge' && phraseAt(ready.edges, tokens, from) === null) continue;
    else if (kind === 'by' && countsThings(reader, from, date.end)) continue;
    else if (value.needs !== null) {
      const isBare = kind === 'in' || kind === 'over' || kind === 'from';
      if (!isBare || (kind === 'in' && speaksOfFuture(reader, at, value))) put(date.end, null, null, value.needs);
    } else if (kind === 'by' || kind === 'at-edge')
      put(date.end, null, value.end, null, value.other === null ? [] : [{ start: null, end: value.other.end }]);
    else if (kind === 'before') put(date.end, null, value.dayBefore);
    else if (kind === 'from') put(date.end, value.start, null);
    else if (kind === 'in' && speaksOfFuture(reader, at, value)) put(date.end, value.start, value.end);
  }
  if (results.length === 0 && isPromised(reader, at)) {
    const event = eventAt(reader.language, tokens, at);
    if (event !== null) put(event, null, null, isFiscal(tokens, at, event) ? 'fiscal-calendar' : 'reference-event');
    const around = aroundAt(reader.language, tokens, at);
    if (around !== null) putAround(reader, around, put);
  }
  if (words.to.length === 0 || results.length === 0) return null;
  return results.reduce((best, result) => (result.end > best.end ? result : best));
}

/** "up to 2000 people": the four digits are a number. English "by" is never said of a number. */
function countsThings(reader: Reader, from: number, end: number): boolean {
  if (end !== from + 1 || reader.tokens[from - 1]?.folded === 'by') return false;
  const unit = unitAfter(reader.tokens, end, reader.language, { isOne: false, mayLink: false });
  return unit !== null && unit.end - end <= 3;
}

/** The readings of a cue and where its date begins; a cue may be read two ways, and a shorter one may fit better. */
function cuesAt(reader: Reader, at: number, longest: { value: readonly Cue[]; end: number } | null): [Cue, number][] {
  const found: [Cue, number][] = [];
  if (longest === null) return found;
  for (const kind of longest.value) found.push([kind, longest.end]);
  for (const phrase of reader.books.cues.byFirst.get(reader.tokens[at]!.folded) ?? []) {
    const end = at + phrase.words.length;
    if (end >= longest.end || !phrase.words.every((word, i) => reader.tokens[at + i]?.folded === word)) continue;
    for (const kind of phrase.value) found.push([kind, end]);
  }
  return found;
}

function rangeEnd(reader: Reader, at: number, kind: Cue): ReturnType<typeof dateAt> {
  const link = phraseAt(kind === 'between' ? reader.books.and : reader.books.to, reader.tokens, at);
  return link === null ? null : dateAt(reader, link.end);
}

const isFiscal = (tokens: readonly WordToken[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) =>
      /^(fiscal|financial|budget|ejercicio|presupuest.*|exercicio|orcament.*|exercice|budgetaire)$/.test(token.folded),
    );

function putAround(reader: Reader, around: NonNullable<ReturnType<typeof aroundAt>>, put: Put): void {
  const { documentYear } = reader;
  if (around.kind === 'other') {
    const isOfBudget = isFiscal(reader.tokens, around.end - 2, around.end);
    put(around.end, null, null, isOfBudget ? 'fiscal-calendar' : 'reference-event');
  } else if (documentYear === null) put(around.end, null, null, 'document-date');
  else if (around.kind === 'year') put(around.end, String(documentYear), String(documentYear));
  else put(around.end, null, `${documentYear}-12-31`);
}

type Put = (
  end: number,
  start: Edtf | null,
  last: Edtf | null,
  needs?: DeadlineNeed | null,
  others?: ReadWindow['others'],
) => void;

function putLength(
  reader: Reader,
  length: NonNullable<ReturnType<typeof lengthAt>>,
  kind: 'next' | 'within' | 'over',
  put: Put,
): void {
  const [count, unit] = length.value;
  if (kind === 'over') {
    const isOfSomething = /^(of|de|d)$/.test(reader.tokens[length.end]?.folded ?? '');
    if (isOfSomething) return;
    if (unit === 'year' || unit === 'month') put(length.end, null, null, 'start');
    return;
  }
  const isAfterEvent = /^(a|al|ao|aos|following|suivant|subsequent|posteriores|seguintes|siguientes|after)$/.test(
    reader.tokens[length.end]?.folded ?? '',
  );
  if ((kind === 'within' && phraseAt(reader.books.references, reader.tokens, length.end) !== null) || isAfterEvent) {
    put(length.end, null, null, 'reference-event');
    return;
  }
  const window = reader.documentDate === null ? null : lengthFrom(reader.documentDate, count, unit);
  if (window === null) put(length.end, null, null, 'document-date');
  else put(length.end, window.start, window.end);
}

/** A fiscal year begins on a day that its country chooses: the ends stay uncertain. */
function putFiscal(reader: Reader, from: number, put: Put): void {
  const { tokens } = reader;
  const at = reader.words.links.includes(tokens[from]?.folded ?? '') ? from + 1 : from;
  const years = yearsAt(reader, at);
  if (years !== null) {
    put(years.end, `${years.value[0]}?`, `${years.value[1]}?`, 'fiscal-calendar');
    return;
  }
  const short = tokens[at];
  const year =
    yearAt(tokens, at) ??
    (short?.kind === 'number' && /^[2-4]\d$/.test(short.folded) && !short.isSpaced
      ? 2000 + Number(short.folded)
      : null);
  if (year === null) return;
  put(at + 1, `${year}?`, `${year}?`, 'fiscal-calendar', [
    { start: `${year - 1}?`, end: `${year}?` },
    { start: `${year}?`, end: `${year + 1}?` },
  ]);
}

/** "in 2027" is a window when it is still to come: after the document's date, or in a sentence about the future. */
function speaksOfFuture(reader: Reader, at: number, time: NamedTime): boolean {
  const { tokens, documentDate, words } = reader;
  const last = parseEdtf(time.end)?.latest ?? null;
  if (documentDate !== null)
    return last !== null && last >= (parseEdtf(documentDate)?.earliest ?? Number.POSITIVE_INFINITY);
  return anyInSentence(tokens, at, (index) => words.future.includes(tokens[index]!.folded)) || isPromised(reader, at);
}

/** Is a future or a promise spoken in the sentence of a token? "In 2020 they promised" dates the telling only. */
function isPromised(reader: Reader, at: number): boolean {
  const { tokens, language } = reader;
  const spoken = statementWords(language);
  if (spoken === null) return false;
  return anyInSentence(tokens, at, (index) => {
    const token = tokens[index]!;
    if (token.kind !== 'word') return false;
    const isTold = /(?:ed|ió|ó|aron|ieron|ou|eu|iu|aram|eram|iram)$/.test(token.raw.toLowerCase());
    const promise = phraseAt(spoken.commits, tokens, index);
    return (
      (promise !== null && (!isTold || index < at)) ||
      listed(spoken, 'will', tokens, index) !== null ||
      listed(spoken, 'mandates', tokens, index) !== null ||
      (token.raw.length >= 4 && spoken.willEndings?.test(token.raw.toLowerCase().normalize('NFC')) === true)
    );
  });
}

function anyInSentence(tokens: readonly WordToken[], at: number, holds: (index: number) => boolean): boolean {
  let from = at;
  while (from > 0 && at - from < 60 && !isSentenceEnd(tokens, from - 1)) from -= 1;
  for (let index = from; index < tokens.length && index < at + 60; index += 1) {
    if (holds(index)) return true;
    if (isSentenceEnd(tokens, index)) break;
  }
  return false;
}

/**
 * Reads the deadlines and periods of a text: "by the end of 2027", "over the next three years", "2025-2027", "fiscal
 * year 2026". Relative words count from `documentDate` only; a window that no words state is never made. Never
 * throws; linear.
 */
export function readDeadlines(text: string, options: DeadlineOptions): DeadlineReading[] {
  const { language } = readLanguage(options.language);
  const given = options.documentDate ?? null;
  const documentDate = given !== null && yearOfDocument(given) !== null ? given : null;
  const documentYear = yearOfDocument(documentDate);
  const found: ReadWindow[] = [];
  if (language === 'zh') found.push(...readHanDeadlines(text, documentDate));
  else if (language !== 'other') {
    const tokens = wordTokens(text);
    const reader: Reader = {
      tokens,
      language,
      words: timeWords[language],
      books: books[language],
      documentDate,
      documentYear,
    };
    for (let at = 0; at < tokens.length; ) {
      const result = readAt(reader, at);
      if (result === null) {
        at += 1;
        continue;
      }
      found.push({ from: tokens[at]!.start, to: tokens[result.end - 1]!.end, ...result.value });
      at = result.end;
    }
  }
  const ruler = rulerOf(text);
  return found.map((window) => {
    const words = text.slice(window.from, window.to);
    const make = (start: Edtf | null, end: Edtf | null): Window => ({
      start,
      end,
      basis: 'stated',
      words,
      source: null,
    });
    return {
      start: ruler.pointOf(window.from),
      end: ruler.pointOf(window.to),
      words,
      window: make(window.start, window.end),
      alternatives: window.others.map((other) => make(other.start, other.end)),
      needs: window.needs,
    };
  });
}
