import { type Comparator, compareDecimal, type Measure, multiplyDecimal } from '../model/index.ts';
import { rulerOf } from './code-points.ts';
import { currencyAfter, currencyBefore, currencyCandidates, type FoundCurrency } from './currencies.ts';
import { type ReadLanguage, readLanguage } from './language.ts';
import {
  changeVerbs,
  comparatorSigns,
  comparatorsAfter,
  comparatorsBefore,
  partOf,
  perYearAfter,
  perYearBefore,
  rangeWords,
} from './lexicon-amounts.ts';
import { pricedScales } from './lexicon-currencies.ts';
import { hanDigits, hanScales } from './lexicon-numbers.ts';
import { personUnits } from './lexicon-units.ts';
import { isNoQuantity, isSentenceEnd, looksLikeYear } from './number-context.ts';
import { type Numeral, type NumeralContext, readNumeral } from './numerals.ts';
import { readHanNumeral } from './numerals-han.ts';
import { type PhraseBook, phraseAt, phraseBefore, phraseBook } from './phrases.ts';
import { type NumberStyle, numberStyle } from './separators.ts';
import { type FoundUnit, unitAfter } from './units.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

export interface AmountOptions {
  /** BCP 47; en, es, pt, fr and zh have words, others digits, codes and symbols only. */
  readonly language: string;
  /** ISO 3166 alpha-2: settles separators and what "$" is. Default: the region of the language tag. */
  readonly country?: string | null;
}

/** Why a reading has alternatives. */
export type AmountDoubt = 'separator' | 'scale' | 'currency';

/**
 * One amount in a text. `start` and `end` are code points, `words` the text between them. `measure` is the likelier
 * reading, `alternatives` every other one that the words allow; an empty list means that the words are clear.
 * `currencyCandidates` is empty for things. `ofWhich`: a part of the amount before it.
 */
export interface AmountReading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly measure: Measure;
  readonly alternatives: readonly Measure[];
  readonly currencyCandidates: readonly string[];
  readonly doubts: readonly AmountDoubt[];
  readonly ofWhich: boolean;
}

const booksOf = <T>(lists: Readonly<Record<ReadLanguage, readonly (readonly [string, T])[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, phraseBook(list)])) as Record<
    ReadLanguage,
    PhraseBook<T>
  >;
const setsOf = (lists: Readonly<Record<ReadLanguage, readonly string[]>>) =>
  booksOf(
    Object.fromEntries(
      Object.entries(lists).map(([key, list]) => [key, list.map((text) => [text, true] as const)]),
    ) as unknown as Record<ReadLanguage, readonly (readonly [string, true])[]>,
  );
const before = booksOf(comparatorsBefore);
const after = booksOf(comparatorsAfter);
const yearAfter = setsOf(perYearAfter);
const yearBefore = setsOf(perYearBefore);
const parts = setsOf(partOf);
const maxAlternatives = 15;

interface Reader {
  readonly tokens: readonly WordToken[];
  readonly language: ReadLanguage;
  readonly country: string | null;
  readonly style: NumberStyle;
  readonly context: NumeralContext;
}

/** What was read at a place: tokens from `from` up to `end`. */
interface Found {
  readonly from: number;
  readonly end: number;
  readonly low: readonly string[];
  readonly high: readonly string[] | null;
  readonly units: readonly string[];
  readonly isMoney: boolean;
  readonly doubts: readonly AmountDoubt[];
  readonly comparator: Comparator;
  readonly per: 'total' | 'year';
  readonly ofWhich: boolean;
}

function numeralAt(reader: Reader, at: number): Numeral | null {
  return reader.language === 'zh'
    ? readHanNumeral(reader.tokens, at, reader.context)
    : readNumeral(reader.tokens, at, reader.context);
}

/** The values that a numeral may have with this unit, the likelier first. */
function valuesOf(
  numeral: Numeral,
  hasScale: boolean,
  kind: 'money' | 'counted' | 'measured',
  reader: Reader,
): readonly string[] {
  if (numeral.separator === null) return whole(numeral.grouped, kind);
  const { decimal } = reader.style;
  const { grouped, decimal: fractions } = numeral;
  const isGrouped = decimal !== null && numeral.separator !== decimal;
  const isDecimal = decimal !== null && numeral.separator === decimal;
  let values: readonly string[];
  if (isGrouped || (kind === 'counted' && !hasScale)) values = grouped;
  else if (!isDecimal) values = [...grouped, ...fractions];
  else if (!hasScale) values = kind === 'money' ? [...grouped, ...fractions] : [...fractions, ...grouped];
  else if (reader.language === 'es')
    values = numeral.isPadded ? [...grouped, ...fractions] : [...fractions, ...grouped];
  else values = numeral.isPadded ? [...fractions, ...grouped] : fractions;
  return whole(values, kind);
}

/** Things that are counted come in whole numbers. */
const whole = (values: readonly string[], kind: string): readonly string[] =>
  kind === 'counted' ? values.filter((value) => !value.includes('.')) : values;

interface Range {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly end: number;
}

/** A second number that closes a range ("5-10", "between 300 and 500", "300至500"); null when there is none. */
function rangeFrom(reader: Reader, at: number, low: Numeral, first: FoundCurrency | null): Range | 'broken' | null {
  const { tokens } = reader;
  const words = rangeWords[reader.language];
  let link = low.end;
  const firstSuffix = first === null ? currencyAfter(tokens, link, reader.language) : null;
  if (firstSuffix !== null) link = firstSuffix.end;
  const token = tokens[link];
  if (token === undefined) return null;
  const opener = tokens[(first?.from ?? at) - 1]?.folded ?? '';
  const isOpened = words.openers.has(opener);
  const isDash = token.folded === '-' || token.folded === '~';
  if (!isDash && !words.links.has(token.folded) && !(isOpened && words.openedLinks.has(token.folded))) return null;
  if (isOpened && hasChangeVerb(tokens, (first?.from ?? at) - 1)) return null;
  let next = link + 1;
  for (let skip = 0; skip < 3 && tokens[next] !== undefined; skip += 1) {
    const isNumber = tokens[next]!.kind === 'number' || numeralAt(reader, next) !== null;
    if (isNumber) break;
    next += 1;
  }
  const second = currencyBefore(tokens, next, reader.language, reader.country);
  if ((second?.from ?? next) !== link + 1 && next !== link + 1) return null;
  const high = numeralAt(reader, next);
  if (high === null) return null;
  if (low.isYearLike && high.isYearLike) return null;
  const scaled = low.hasScale || !high.hasScale ? low : withScaleOf(reader, at, low, next, high);
  if (scaled === null && low.isYearLike) return null;
  return scaled === null ? 'broken' : { low: scaled, high, end: high.end };
}

const hasChangeVerb = (tokens: readonly WordToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => token.kind === 'word' && changeVerbs.test(token.folded));

/** "5" in "5-10 million" is five million; null where that would turn the range round ("500 to 1 million"). */
function withScaleOf(reader: Reader, at: number, low: Numeral, highAt: number, high: Numeral): Numeral | null {
  const tail: WordToken[] = [];
  for (let index = high.end - 1; index > highAt; index -= 1) {
    const token = reader.tokens[index]!;
    if (token.folded === '+') continue;
    tail.unshift(token);
    const mantissa = numeralAt({ ...reader, tokens: [...reader.tokens.slice(highAt, index), ...tail] }, 0);
    const alone = numeralAt({ ...reader, tokens: reader.tokens.slice(highAt, index) }, 0);
    if (mantissa !== null && alone !== null && !alone.hasScale && alone.end === index - highAt) break;
  }
  const head = reader.tokens.slice(at, low.end);
  const joined = [...head, ...tail];
  const isCurrencyAt = (index: number): boolean => (index < 0 ? true : index >= joined.length);
  const scaled = numeralAt({ ...reader, tokens: joined, context: { ...reader.context, isCurrencyAt } }, 0);
  if (scaled === null || scaled.end !== joined.length || !scaled.hasScale) return null;
  if (
    compareDecimal(scaled.grouped[0]!, high.grouped[0]!) >= 0 &&
    compareDecimal(scaled.decimal[0]!, high.decimal[0]!) >= 0
  )
    return null;
  return scaled;
}

const times = (numeral: Numeral, scale: string): Numeral => ({
  ...numeral,
  grouped: numeral.grouped.map((value) => multiplyDecimal(value, scale)),
  decimal: numeral.decimal.map((value) => multiplyDecimal(value, scale)),
  hasScale: true,
});

interface Counted {
  readonly kind: 'money' | 'counted' | 'measured';
  readonly units: readonly string[];
  readonly end: number;
  readonly scale: string | null;
}

/** What the number counts: money by its sign, code or name, or a thing. */
function subjectOf(
  reader: Reader,
  at: number,
  numeral: Numeral,
  prefix: FoundCurrency | null,
  last: FoundUnit | null,
): Counted | null {
  const { tokens, language, country } = reader;
  const priced = pricedScales[tokens[at]?.folded ?? ''];
  if (priced !== undefined && (language === 'es' || prefix !== null)) {
    return { kind: 'money', units: [priced.currency], end: at + 1, scale: priced.scale };
  }
  const suffix = currencyAfter(tokens, at, language);
  const isSmall = !numeral.hasScale && compareDecimal(numeral.grouped[0]!, '1000') < 0;
  const isBareYear = numeral.isYearLike && prefix === null && !/00$/.test(numeral.grouped[0]!);
  if (prefix !== null && !(prefix.isDoubtful && isSmall)) {
    const isVague = ['dollar', 'peso', 'yuan-sign', 'c-dollar', 'bolivar'].includes(prefix.name);
    const isSharper = suffix !== null && !(suffix.isDoubtful && isSmall) && (isVague || suffix.name === prefix.name);
    const currency = isSharper ? sharper(suffix, prefix) : prefix;
    return {
      kind: 'money',
      units: currencyCandidates(currency, language, country),
      end: suffix !== null && isSharper ? suffix.end : at,
      scale: null,
    };
  }
  if (suffix !== null && !(suffix.isDoubtful && isSmall) && !isBareYear) {
    return { kind: 'money', units: currencyCandidates(suffix, language, country), end: suffix.end, scale: null };
  }
  const unit = unitAfter(tokens, skipWrittenOut(reader, at, numeral), language, {
    isOne: numeral.grouped[0] === '1',
    mayLink: numeral.hasScale,
  });
  if (unit !== null && !(unit.unit === 'item' && last !== null))
    return { kind: unit.kind, units: [unit.unit], end: unit.end, scale: null };
  return last === null ? null : { kind: last.kind, units: [last.unit], end: at, scale: null };
}

const sharper = (suffix: FoundCurrency, prefix: FoundCurrency): FoundCurrency =>
  suffix.name === 'dollar' && prefix.name === 'dollar' ? { ...prefix, isWord: false } : suffix;

/** "3,500 (three thousand five hundred) scholarships": the same number again is passed over. */
function skipWrittenOut(reader: Reader, at: number, numeral: Numeral): number {
  if (reader.tokens[at]?.folded !== '(') return at;
  const again = numeralAt(reader, at + 1);
  if (again === null || reader.tokens[again.end]?.folded !== ')') return at;
  const isSame = again.grouped.some((value) => numeral.grouped.includes(value) || numeral.decimal.includes(value));
  return isSame ? again.end + 1 : at;
}

function comparatorOf(
  reader: Reader,
  from: number,
  end: number,
  numeral: Numeral,
): { comparator: Comparator; from: number; end: number } {
  const { tokens, language } = reader;
  const sign = tokens[from - 1];
  const afterwards = phraseAt(after[language], tokens, end) ?? phraseAt(after[language], tokens, numeral.end);
  const signed = sign?.kind === 'mark' ? comparatorSigns[sign.folded] : undefined;
  if (signed !== undefined) return { comparator: signed, from: from - 1, end };
  const words = phraseBefore(before[language], tokens, from);
  if (words !== null) return { comparator: words.value, from: words.start, end };
  if (afterwards !== null) return { comparator: afterwards.value, from, end: Math.max(end, afterwards.end) };
  if (numeral.comparator !== null) return { comparator: numeral.comparator, from, end };
  return { comparator: 'exactly', from, end };
}

/** Is the amount said to be by the year? Looks a few words to either side, within the clause. */
function perYear(reader: Reader, from: number, end: number): boolean {
  const { tokens, language } = reader;
  for (let index = end; index < tokens.length && index < end + 9; index += 1) {
    const token = tokens[index]!;
    if (token.kind === 'number' || isSentenceEnd(tokens, index) || token.folded === ',' || token.folded === ';') break;
    const phrase = phraseAt(yearAfter[language], tokens, index);
    if (phrase !== null)
      return !/^(ago|later|earlier|siguiente|pasado|seguinte|passado)$/.test(tokens[phrase.end]?.folded ?? '');
  }
  const reach = language === 'zh' ? 10 : 4;
  for (let index = from; index > Math.max(0, from - reach); index -= 1) {
    const mark = tokens[index - 1]!;
    if (mark.kind === 'mark' && mark.folded !== '"' && mark.folded !== "'") break;
    if (mark.kind === 'number') break;
    const phrase = phraseBefore(yearBefore[language], tokens, index);
    const isOf = /^(of|de|d)$/.test(tokens[from - 1]?.folded ?? '');
    if (phrase !== null && (index === from || isOf || language === 'zh' || !/^(annual|yearly)$/.test(mark.folded)))
      return true;
  }
  return false;
}

function isPartOf(reader: Reader, from: number): boolean {
  for (let index = from; index > Math.max(0, from - 3); index -= 1) {
    if (phraseBefore(parts[reader.language], reader.tokens, index) !== null) return true;
  }
  return false;
}

const crossesSentence = (tokens: readonly WordToken[], from: number, to: number): boolean => {
  if (to - from > 30) return true;
  for (let index = from; index < to; index += 1) if (isSentenceEnd(tokens, index)) return true;
  return false;
};

function readAt(reader: Reader, at: number, previous: Found | null): { found: Found | null; next: number } {
  const { tokens, language, country } = reader;
  const numeral = numeralAt(reader, at);
  if (numeral === null) return { found: null, next: afterDigits(tokens, at) };
  const nothing = { found: null, next: numeral.end };
  const prefix = currencyBefore(tokens, at, language, country);
  if (isNoQuantity(tokens, at, numeral, prefix, language)) return nothing;
  const range = rangeFrom(reader, at, numeral, prefix);
  if (range === 'broken') return { found: null, next: afterRange(reader, numeral.end) };
  const first = range?.low ?? numeral;
  const lastEnd = range?.end ?? numeral.end;
  const from = prefix?.from ?? at;
  if (range !== null && isNoQuantity(tokens, range.end - 1, range.high, prefix, language, true))
    return { found: null, next: lastEnd };
  const isPart = isPartOf(reader, from);
  const isInheriting = isPart && previous !== null && !crossesSentence(tokens, previous.end, from);
  const inherited: FoundUnit | null =
    isInheriting && !(previous.isMoney && !first.hasScale)
      ? { unit: previous.units[0]!, kind: previous.isMoney ? 'measured' : 'counted', end: lastEnd }
      : null;
  const subject = subjectOf(reader, lastEnd, range?.high ?? numeral, prefix, inherited);
  if (subject === null) return { found: null, next: lastEnd };
  const isInherited =
    inherited !== null && subject.end === lastEnd && subject.units[0] === inherited.unit && prefix === null;
  const kind = isInherited && previous?.isMoney ? 'money' : subject.kind;
  const isMoney = kind === 'money';
  const words = comparatorOf(reader, from, subject.end, range?.high ?? numeral);
  if (prefix === null && words.comparator === 'exactly' && looksLikeYear(tokens, at, numeral, language)) return nothing;
  if ((numeral.isOdd || range?.high.isOdd) && !numeral.hasScale && !isMoney) return nothing;
  const short = (range?.high ?? numeral).shortScale;
  if (short !== null && !isMoney && short !== 'k' && !(short === 'm' && personUnits.has(subject.units[0]!)))
    return nothing;
  const scaleOf = (one: Numeral): Numeral => (subject.scale === null ? one : times(one, subject.scale));
  const low = valuesOf(scaleOf(first), subject.scale !== null || first.hasScale, kind, reader);
  const high =
    range === null ? null : valuesOf(scaleOf(range.high), subject.scale !== null || range.high.hasScale, kind, reader);
  if (low.length === 0 || high?.length === 0) return nothing;
  const isPair =
    high === null || high.some((value, index) => compareDecimal(low[Math.min(index, low.length - 1)]!, value) < 0);
  if (!isPair) return { found: null, next: lastEnd };
  const doubts: AmountDoubt[] = [];
  if (low.length > 1) doubts.push(first.separator === null ? 'scale' : 'separator');
  const units = isMoney && isInherited && previous !== null ? previous.units : subject.units;
  if (units.length > 1) doubts.push('currency');
  return {
    found: {
      from: words.from,
      end: words.end,
      low,
      high,
      units,
      isMoney,
      doubts,
      comparator: words.comparator,
      per: perYear(reader, words.from, words.end) ? 'year' : 'total',
      ofWhich: isPart,
    },
    next: Math.max(words.end, lastEnd),
  };
}

/** Past the second number of a range that makes no sense ("500 to 1 million"). */
function afterRange(reader: Reader, at: number): number {
  for (let index = at; index < at + 4; index += 1) {
    const numeral = reader.tokens[index] === undefined ? null : numeralAt(reader, index);
    if (numeral !== null) return numeral.end;
  }
  return at;
}

/** Digits that are no number are passed over together with what hangs on them. */
function afterDigits(tokens: readonly WordToken[], at: number): number {
  let next = at + 1;
  const isHan = (token: WordToken | undefined): boolean =>
    token !== undefined &&
    (hanDigits[token.raw] !== undefined || hanScales[token.raw] !== undefined || token.kind === 'number');
  if (tokens[at]!.kind === 'han' && isHan(tokens[at])) {
    while (isHan(tokens[next])) next += 1;
    return next;
  }
  if (tokens[at]!.kind !== 'number') return next;
  while (tokens[next]?.kind === 'number' && tokens[next]!.start - tokens[next - 1]!.end <= 1) next += 1;
  return next;
}

function toReading(
  found: Found,
  text: string,
  tokens: readonly WordToken[],
  pointOf: (unit: number) => number,
): AmountReading {
  const start = tokens[found.from]!.start;
  const end = tokens[found.end - 1]!.end;
  const measures: Measure[] = [];
  for (const unit of found.units) {
    for (const [index, quantity] of found.low.entries()) {
      const high = found.high === null ? null : (found.high[Math.min(index, found.high.length - 1)] ?? null);
      if (high !== null && compareDecimal(quantity, high) >= 0) continue;
      measures.push({ quantity, high, unit, comparator: found.comparator, per: found.per });
    }
  }
  return {
    start: pointOf(start),
    end: pointOf(end),
    words: text.slice(start, end),
    measure: measures[0]!,
    alternatives: measures.slice(1, maxAlternatives + 1),
    currencyCandidates: found.isMoney ? found.units : [],
    doubts: found.doubts,
    ofWhich: found.ofWhich,
  };
}

/**
 * Reads the amounts of a text: money and counted or measured things, in digits, words or both, with their unit, how
 * exact they are said to be, ranges, "a year" and "of which". Percentages, dates, ordinals and labels are no amounts.
 * Where the words allow two readings both are given; where nothing is sure nothing is read. Never throws; linear.
 */
export function readAmounts(text: string, options: AmountOptions): AmountReading[] {
  const { language, country } = readLanguage(options.language, options.country);
  const tokens = wordTokens(text);
  const style = numberStyle(language, country);
  const context: NumeralContext = {
    language,
    country,
    style,
    isCurrencyAt: (index) =>
      currencyBefore(tokens, index + 1, language, country) !== null || currencyAfter(tokens, index, language) !== null,
  };
  const reader: Reader = { tokens, language, country, style, context };
  const ruler = rulerOf(text);
  const readings: AmountReading[] = [];
  let previous: Found | null = null;
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]!.kind === 'mark') {
      at += 1;
      continue;
    }
    const { found, next } = readAt(reader, at, previous);
    if (found !== null) {
      readings.push(toReading(found, text, tokens, ruler.pointOf));
      previous = found;
    }
    at = Math.max(next, at + 1);
  }
  return readings;
}
