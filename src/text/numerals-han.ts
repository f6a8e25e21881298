import { compareDecimal } from '../model/index.ts';
import { hanDigits, hanScales } from './lexicon-numbers.ts';
import { largestNumber, scaleGroups, stepOf, sumGroups } from './number-groups.ts';
import type { Numeral, NumeralContext } from './numerals.ts';
import { readLiteral } from './separators.ts';
import { spellsHan, type WordToken } from './word-tokens.ts';

const more = /^[多余餘]$/;
/** Units that begin with a character that is a multiplier elsewhere. */
const unitsWithScale = ['千瓦', '千米', '千克', '千兆', '千伏', '百分', '万分', '千分'];

/**
 * Reads a Chinese number at a token: digits, characters or both ("660亿", "三千五百", "1.2万", "3万5千", "3000多万").
 * null for what only looks like one: years, a bare multiplier ("百万"), "数百", "两三百", "一万五".
 */
export function readHanNumeral(tokens: readonly WordToken[], start: number, context: NumeralContext): Numeral | null {
  let groups: string[] = [];
  let at = start;
  let pending: string | null = null;
  let hasDigits = false;
  let hasScale = false;
  let isZero = false;
  let comparator: Numeral['comparator'] = null;
  let plainDigits = '';
  while (at < tokens.length && at - start < 24) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      if (pending !== null || (hasDigits && !hasScale)) return null;
      const literal = readLiteral(token.folded, context.style);
      if (literal === null) return null;
      pending =
        literal.type === 'one'
          ? literal.value
          : context.style.decimal === '.' && literal.separator === '.'
            ? literal.decimal
            : literal.grouped;
      if (at === start) plainDigits = token.folded;
      hasDigits = true;
    } else if (token.kind === 'han' && hanDigits[token.raw] !== undefined) {
      if (pending !== null) return null;
      pending = String(hanDigits[token.raw]);
    } else if (token.raw === '零' || token.raw === '〇') {
      if (pending !== null || (groups.length === 0 && at === start)) return null;
      isZero = true;
      at += 1;
      continue;
    } else if (token.kind === 'han' && hanScales[token.raw] !== undefined) {
      if (unitsWithScale.some((unit) => spellsHan(tokens, at, unit))) break;
      const scale = hanScales[token.raw]!;
      if (pending !== null) groups.push(pending);
      else if (groups.length === 0 && scale !== '10' && !more.test(tokens[at + 1]?.raw ?? '')) return null;
      const scaled = scaleGroups(groups, scale, groups.length === 0 || (scale === '10' && pending === null));
      if (scaled === null) return null;
      groups = scaled;
      pending = null;
      hasScale = true;
      isZero = false;
    } else if (token.kind === 'han' && more.test(token.raw) && (pending !== null || hasScale) && comparator === null) {
      const next = tokens[at + 1];
      const goesOn =
        next?.kind === 'han' && (next.raw === '万' || next.raw === '亿' || next.raw === '萬' || next.raw === '億');
      comparator = 'more-than';
      if (!goesOn) {
        at += 1;
        break;
      }
    } else break;
    at += 1;
  }
  if (at === start) return null;
  if (pending !== null) {
    if (hasScale && !isZero && compareDecimal(stepOf(groups.at(-1)!), '10') > 0) return null;
    groups.push(pending);
  }
  if (groups.length === 0) return null;
  const value = sumGroups(groups);
  if (compareDecimal(value, largestNumber) > 0) return null;
  return {
    end: at,
    grouped: [value],
    decimal: [value],
    separator: null,
    isPadded: false,
    hasScale,
    isYearLike: at === start + 1 && /^(19|20)\d\d$/.test(plainDigits),
    isWords: !hasDigits,
    shortScale: null,
    isOdd: false,
    comparator,
  };
}
