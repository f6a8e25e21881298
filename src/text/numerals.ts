import { addDecimal, compareDecimal, multiplyDecimal } from '../model/index.ts';
import { isCompound } from './compounds.ts';
import type { ReadLanguage } from './language.ts';
import { type NumberWords, numberWords, secondScaleCountries } from './lexicon-numbers.ts';
import { largestNumber, scaleGroups, stepOf, sumGroups } from './number-groups.ts';
import { type Literal, type NumberStyle, readLiteral } from './separators.ts';
import type { WordToken } from './word-tokens.ts';

/**
 * A number found in the words. `grouped` and `decimal` hold its values under both readings of a separator that could
 * be either; they are the same where only one is possible. Each may hold two values where a scale word is read two
 * ways ("billion" in French), the likelier first.
 */
export interface Numeral {
  /** Token index after it. */
  readonly end: number;
  readonly grouped: readonly string[];
  readonly decimal: readonly string[];
  readonly separator: '.' | ',' | null;
  /** The digits after the separator end in zero, which decimals seldom do. */
  readonly isPadded: boolean;
  readonly hasScale: boolean;
  /** Written in digits without separator or scale and between 1900 and 2100: it may be a year. */
  readonly isYearLike: boolean;
  /** Written in words only. */
  readonly isWords: boolean;
  /** `m`: may be metres as well as a million. */
  readonly shortScale: string | null;
  /** A decimal mark that is not this country's; only a scale or a currency makes it sure. */
  readonly isOdd: boolean;
  readonly comparator: 'more-than' | 'at-least' | 'about' | null;
}

export interface NumeralContext {
  readonly language: ReadLanguage;
  readonly country: string | null;
  readonly style: NumberStyle;
  /** Is the token a currency that would follow a number? Tells "5 M €" from "5 M". */
  readonly isCurrencyAt: (index: number) => boolean;
}

const maxWords = 24;

interface Walk {
  readonly value: string;
  readonly end: number;
  readonly hasScale: boolean;
  readonly hasWords: boolean;
  readonly hasDigits: boolean;
  readonly shortScale: string | null;
}

function fits(groups: readonly string[], value: string, language: ReadLanguage): boolean {
  const last = groups.at(-1);
  if (last === undefined) return true;
  if (language === 'fr' && (last === '60' || last === '80') && compareDecimal(value, '20') < 0) return true;
  if (last === '10' && language !== 'fr') return false;
  return compareDecimal(value, stepOf(last)) < 0;
}

/** The digits at `index`, with blank groups ("3 500 000") where the language writes them; null: no number. */
function digitsAt(
  tokens: readonly WordToken[],
  index: number,
  style: NumberStyle,
): { literal: Literal; end: number; isPlain: boolean } | null {
  const first = tokens[index]!;
  let end = index + 1;
  let raw = first.folded;
  if (/^[1-9]\d{0,2}$/.test(raw)) {
    while (end < tokens.length) {
      const next = tokens[end]!;
      const isGroup = next.kind === 'number' && next.isSpaced && next.start === tokens[end - 1]!.end + 1;
      if (!isGroup || !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.folded)) break;
      raw += next.folded;
      end += 1;
      if (/[.,]/.test(next.folded)) break;
    }
    if (end === index + 2 && !style.hasBlankGroups) return null;
  }
  if (end > index + 1) {
    const parts = /^(\d+)(?:[.,](\d+))?$/.exec(raw);
    if (!parts || raw.length > 18) return null;
    const literal = readLiteral(parts[2] === undefined ? parts[1]! : `${parts[1]}.${parts[2]}`, {
      ...style,
      decimal: '.',
    });
    return literal === null ? null : { literal, end, isPlain: false };
  }
  const literal = readLiteral(raw, style);
  return literal === null ? null : { literal, end, isPlain: /^\d+$/.test(raw) };
}

const literalValue = (literal: Literal, mode: 'grouped' | 'decimal'): string =>
  literal.type === 'one' ? literal.value : literal[mode];

function walk(
  tokens: readonly WordToken[],
  start: number,
  context: NumeralContext,
  mode: 'grouped' | 'decimal',
  isSecond: boolean,
): Walk | null {
  const { language, style } = context;
  const lexicon = numberWords[language];
  const scaleOf = (word: string): string | undefined =>
    (isSecond ? lexicon.secondScales[word] : undefined) ?? lexicon.scales[word];
  let groups: string[] = [];
  let lastScale: string | null = null;
  let shortScale: string | null = null;
  let hasDigits = false;
  let hasWords = false;
  let at = start;
  const first = tokens[at]!;

  const half = halfAt(tokens, at, lexicon.halves, lexicon.articles, scaleOf) ?? quarterAt(tokens, at, lexicon, scaleOf);
  if (half !== null) {
    return { value: half.value, end: half.end, hasScale: true, hasWords: true, hasDigits: false, shortScale: null };
  }
  if (lexicon.andHalf.some((phrase) => phrase.every((word, i) => tokens[at + 1 + i]?.folded === word))) {
    const scale = scaleOf(first.folded);
    if (scale !== undefined && compareDecimal(scale, '1000000') >= 0) {
      const value = multiplyDecimal('1.5', scale);
      return { value, end: at + 3, hasScale: true, hasWords: true, hasDigits: false, shortScale: null };
    }
  }
  if (first.kind === 'number') {
    const digits = digitsAt(tokens, at, style);
    if (digits === null) return null;
    groups.push(literalValue(digits.literal, mode));
    hasDigits = true;
    at = digits.end;
    const vulgar = tokens[at]?.isSpaced === false ? tokens[at]!.raw : '';
    if (/^\p{No}$/u.test(vulgar)) {
      const part = { '½': '0.5', '¼': '0.25', '¾': '0.75' }[vulgar];
      if (part === undefined || !digits.isPlain) return null;
      groups = [addDecimal(groups[0]!, part)];
      at += 1;
    }
    const suffix = tokens[at];
    if (suffix?.kind === 'word') {
      const short = lexicon.shortScales[suffix.folded];
      const isNamed = suffix.isSpaced ? isPricedAt(context, start, at) : true;
      if (short !== undefined && isNamed && scaleOf(suffix.folded) === undefined) {
        groups = [multiplyDecimal(groups[0]!, short)];
        lastScale = short;
        shortScale = suffix.folded;
        at += 1;
      }
    }
  } else if (first.kind === 'word') {
    const next = tokens[at + 1];
    if (lexicon.articles.includes(first.folded) && next?.kind === 'word' && scaleOf(next.folded) !== undefined) {
      groups.push('1');
      hasWords = true;
      at += 1;
    }
  }
  for (let steps = 0; steps < maxWords && at < tokens.length; steps += 1) {
    let token = tokens[at]!;
    let next = at;
    const isHyphen = token.folded === '-' && !token.isSpaced && tokens[at + 1]?.isSpaced === false;
    if (isHyphen && (hasWords || scaleOf(tokens[at + 1]?.folded ?? '') !== undefined)) {
      next = at + 1;
      token = tokens[next]!;
    } else if (token.folded === ',' && hasWords && !hasDigits && lastScale !== null && isHundreds(tokens, at + 1)) {
      next = at + 1;
      token = tokens[next]!;
    } else if (groups.length > 0 && lexicon.joiners.includes(token.folded)) {
      const ending = lexicon.andHalf.find((phrase) => phrase.every((word, i) => tokens[at + i]?.folded === word));
      if (ending !== undefined) {
        groups.push(multiplyDecimal('0.5', lastScale ?? '1'));
        at += ending.length;
        hasWords = true;
        const scale = tokens[at]?.kind === 'word' && lastScale === null ? scaleOf(tokens[at]!.folded) : undefined;
        const sum = sumGroups(groups);
        if (scale !== undefined) {
          groups = [multiplyDecimal(sum, scale)];
          lastScale = scale;
          at += 1;
        } else groups = [sum];
        break;
      }
      const follower = tokens[at + 1];
      const isJoined =
        follower?.kind === 'word' &&
        hasWords &&
        lexicon.units[follower.folded] !== undefined &&
        (language !== 'en' || compareDecimal(groups.at(-1)!, '100') >= 0);
      const isPortugueseSum = language === 'pt' && lastScale !== null && follower?.kind === 'number';
      if (!isJoined && !isPortugueseSum) break;
      next = at + 1;
      token = follower!;
    }
    if (token.kind === 'number') {
      if (lastScale === null || (!hasWords && !hasDigits)) break;
      const digits = digitsAt(tokens, next, style);
      if (language === 'es' && lastScale === '1000' && /^[1-9]\d\d$/.test(token.folded) && next === at && hasDigits) {
        if (scaleOf(tokens[at + 1]?.folded ?? '') !== undefined || tokens[at + 1]?.kind === 'number') return null;
        groups.push(token.folded);
        at += 1;
        break;
      }
      const scale = digits === null ? undefined : tokens[digits.end];
      const factor = scale?.kind === 'word' ? scaleOf(scale.folded) : undefined;
      if (digits === null || factor === undefined || compareDecimal(factor, lastScale) >= 0) break;
      const part = multiplyDecimal(literalValue(digits.literal, mode), factor);
      if (!fits(groups, part, language)) break;
      groups.push(part);
      lastScale = factor;
      at = digits.end + 1;
      continue;
    }
    if (token.kind !== 'word') break;
    if (lexicon.points.includes(token.folded) && hasWords && !hasDigits && lastScale === null && groups.length > 0) {
      const part = spokenDecimals(tokens, next + 1, lexicon.units);
      if (part === null) break;
      groups = [`${sumGroups(groups)}.${part}`];
      at = next + 1 + part.length;
      continue;
    }
    const unit = lexicon.units[token.folded];
    const scale = scaleOf(token.folded);
    if (language === 'fr' && groups.at(-1) === '4' && /^vingts?$/.test(token.folded) && hasWords) {
      groups[groups.length - 1] = '80';
    } else if (scale !== undefined) {
      const scaled =
        hasDigits && groups.length === 1 && (lastScale === null || (lastScale === '1000' && scale === '1000000'))
          ? [multiplyDecimal(groups[0]!, scale)]
          : scaleGroups(groups, scale, lexicon.bareScales.includes(token.folded));
      if (scaled === null) break;
      groups = scaled;
      lastScale = scale;
    } else if (unit !== undefined) {
      if (hasDigits && !hasWords) break;
      if (groups.length > 0 && isCompound(tokens, next, language)) break;
      if (!fits(groups, String(unit), language)) break;
      groups.push(String(unit));
    } else break;
    hasWords = true;
    at = next + 1;
  }
  if (groups.length === 0 || at === start) return null;
  const value = sumGroups(groups);
  if (compareDecimal(value, largestNumber) > 0) return null;
  return { value, end: at, hasScale: lastScale !== null, hasWords, hasDigits, shortScale };
}

/** "two thousand, five hundred homes": the comma stands inside the number. */
const isHundreds = (tokens: readonly WordToken[], at: number): boolean =>
  (numberWords.en.units[tokens[at]?.folded ?? ''] ?? 99) < 10 && tokens[at + 1]?.folded === 'hundred';

/** "point two five": the digits behind a spoken decimal mark; null where none stand there. */
function spokenDecimals(
  tokens: readonly WordToken[],
  start: number,
  units: Readonly<Record<string, number>>,
): string | null {
  let digits = '';
  while (digits.length < 4) {
    const digit = units[tokens[start + digits.length]?.folded ?? ''];
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' || /^0+$/.test(digits) ? null : digits;
}

const isPricedAt = (context: NumeralContext, start: number, scaleIndex: number): boolean =>
  context.isCurrencyAt(start - 1) || context.isCurrencyAt(scaleIndex + 1);

/** "half a million", "medio millón", "un demi-million". */
function halfAt(
  tokens: readonly WordToken[],
  start: number,
  halves: readonly string[],
  articles: readonly string[],
  scaleOf: (word: string) => string | undefined,
): { value: string; end: number } | null {
  let at = start;
  if (articles.includes(tokens[at]?.folded ?? '')) at += 1;
  if (!halves.includes(tokens[at]?.folded ?? '')) return null;
  at += 1;
  if (tokens[at]?.folded === '-' || articles.includes(tokens[at]?.folded ?? '')) at += 1;
  const scale = scaleOf(tokens[at]?.folded ?? '');
  return scale === undefined ? null : { value: multiplyDecimal('0.5', scale), end: at + 1 };
}

/** "a quarter of a million", "tres cuartos de millón". */
function quarterAt(
  tokens: readonly WordToken[],
  start: number,
  lexicon: NumberWords,
  scaleOf: (word: string) => string | undefined,
): { value: string; end: number } | null {
  const first = tokens[start]!.folded;
  const count = lexicon.articles.includes(first) ? 1 : lexicon.units[first];
  if (count !== 1 && count !== 3) return null;
  let at = start + 1;
  if (tokens[at]?.folded === '-') at += 1;
  if (!lexicon.quarters.includes(tokens[at]?.folded ?? '')) return null;
  at += 1;
  while (
    at < start + 7 &&
    (/^(of|de|d|')$/.test(tokens[at]?.folded ?? '') || lexicon.articles.includes(tokens[at]?.folded ?? ''))
  )
    at += 1;
  const scale = scaleOf(tokens[at]?.folded ?? '');
  return scale === undefined ? null : { value: multiplyDecimal(count === 1 ? '0.25' : '0.75', scale), end: at + 1 };
}

/** Words that are an article as much as a number: no quantity on their own. */
const isArticle = (language: ReadLanguage, word: string): boolean =>
  (language === 'es' && /^(un|uno|una)$/.test(word)) ||
  (language === 'pt' && /^(um|uma)$/.test(word)) ||
  (language === 'fr' && /^(un|une)$/.test(word)) ||
  (language === 'en' && word === 'a');

/**
 * Reads the number that begins at a token, in digits, words or both; null when none does or when the words do not
 * compose to one. Looks ahead a bounded number of tokens.
 */
export function readNumeral(tokens: readonly WordToken[], start: number, context: NumeralContext): Numeral | null {
  const first = tokens[start];
  if (first === undefined || (first.kind !== 'number' && first.kind !== 'word')) return null;
  const grouped = walk(tokens, start, context, 'grouped', false);
  if (grouped === null) return null;
  if (grouped.end === start + 1 && first.kind === 'word' && isArticle(context.language, first.folded)) return null;
  const decimal = walk(tokens, start, context, 'decimal', false);
  if (decimal === null || decimal.end !== grouped.end) return null;
  const literal = first.kind === 'number' ? readLiteral(first.folded, context.style) : null;
  const hasSecond = secondScaleCountries[context.language]?.(context.country) === true;
  const valuesOf = (mode: 'grouped' | 'decimal', value: string): string[] => {
    const second = hasSecond ? walk(tokens, start, context, mode, true) : null;
    return second === null || second.value === value ? [value] : [value, second.value];
  };
  const isPlain = grouped.end === start + 1 && /^\d{4}$/.test(first.folded);
  let end = grouped.end;
  let comparator: Numeral['comparator'] = null;
  if (tokens[end]?.folded === '+' && !tokens[end]!.isSpaced) {
    end += 1;
    comparator = 'at-least';
  }
  return {
    end,
    grouped: valuesOf('grouped', grouped.value),
    decimal: valuesOf('decimal', decimal.value),
    separator: literal?.type === 'either' && grouped.value !== decimal.value ? literal.separator : null,
    isPadded: first.folded.endsWith('0'),
    hasScale: grouped.hasScale,
    isYearLike: isPlain && first.folded >= '1900' && first.folded <= '2100',
    isWords: !grouped.hasDigits,
    shortScale: grouped.shortScale,
    isOdd: literal?.type === 'one' && literal.isOdd,
    comparator,
  };
}
