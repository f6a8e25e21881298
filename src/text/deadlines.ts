import { type Edtf, parseEdtf, type Window } from '../model/index.ts';
import { type DeadlineNeed, lengthFrom, type NamedTime, type ReadWindow, yearOfDocument } from './calendar.ts';
import { rulerOf } from './code-points.ts';
import { type At, books, dateAt, lengthAt, type Reader, yearAt, yearsAt } from './deadline-dates.ts';
import { aroundAt, eventAt } from './deadlines-events.ts';
import { readHanDeadlines } from './deadlines-han.ts';
import { readLanguage } from './language.ts';
import { type Cue, timeWords } from './lexicon-deadlines.ts';
import { isSentenceEnd } from './number-context.ts';
import { phraseAt } from './phrases.ts';
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
      if (!isBare || (kind !== 'over' && speaksOfFuture(reader, at, value))) put(date.end, null, null, value.needs);
    } else if (kind === 'by' || kind === 'at-edge')
      put(date.end, null, value.end, null, value.other === null ? [] : [{ start: null, end: value.other.end }]);
    else if (kind === 'before') put(date.end, null, value.dayBefore);
    else if (kind === 'from') put(date.end, value.start, null);
    else if (kind !== 'over' && speaksOfFuture(reader, at, value)) put(date.end, value.start, value.end);
  }
  if (results.length === 0) {
    const event = eventAt(reader.language, tokens, at);
    const around = aroundAt(reader.language, tokens, at);
    if ((event !== null || around !== null) && isPromised(reader, at)) {
      if (around !== null) putAround(reader, around, put);
      if (event !== null) put(event, null, null, isFiscal(tokens, at, event) ? 'fiscal-calendar' : 'reference-event');
    }
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
