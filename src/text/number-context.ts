import { isCompound } from './compounds.ts';
import type { FoundCurrency } from './currencies.ts';
import type { ReadLanguage } from './language.ts';
import { labelWords, yearWords } from './lexicon-amounts.ts';
import { numberWords } from './lexicon-numbers.ts';
import type { Numeral } from './numerals.ts';
import type { WordToken } from './word-tokens.ts';

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
const shortLabels = /^(no|nos|art|arts|num|n|nr|nro|p|pp|vol|sec|para|par|cap|fig|tab|res|v|ch)$/;
const fractions =
  /^(thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|tercios?|cuartos?|quintos?|decimas?|tercos?|tiers|quarts?|cinquiemes?|dixiemes?|percent|percentage|pourcent)$/;
const percentAfter = /^(per cent|por ciento|por cento|pour cent)$/;

export const isSentenceEnd = (tokens: readonly WordToken[], at: number): boolean => {
  const token = tokens[at]!;
  if (token.folded === '\n' || token.folded === '!' || token.folded === '?' || token.raw === '。') return true;
  if (token.folded !== '.') return false;
  const next = tokens[at + 1];
  return next === undefined || (next.isSpaced && (tokens[at - 1]?.folded.length ?? 0) > 1);
};

/**
 * Is the number at a token part of a date, a label, a code, an ordinal, a fraction or a share, and so no quantity?
 * `isInner`: it is the second of a range, and what stands before it has been read.
 */
export function isNoQuantity(
  tokens: readonly WordToken[],
  at: number,
  numeral: Numeral,
  prefix: FoundCurrency | null,
  language: ReadLanguage,
  isInner = false,
): boolean {
  const isSmallCode = prefix?.isDoubtful === true && !numeral.hasScale && numeral.grouped[0]!.length < 4;
  if (isOpenAfter(tokens, numeral, language)) return true;
  return !isInner && (prefix === null || isSmallCode) && isLabelled(tokens, at, numeral, language);
}

/** Something right behind the number makes it another thing. */
function isOpenAfter(tokens: readonly WordToken[], numeral: Numeral, language: ReadLanguage): boolean {
  const next = tokens[numeral.end];
  if (next === undefined) return false;
  const follower = tokens[numeral.end + 1];
  if (/^[%‰°ºª]$/.test(next.raw) || next.folded === '%') return true;
  if (next.kind === 'word') {
    if (fractions.test(next.folded)) return true;
    if (follower !== undefined && percentAfter.test(`${next.folded} ${follower.folded}`)) return true;
    if (numberWords[language].scales[next.folded] !== undefined) return true;
    if (
      numberWords[language].units[next.folded] !== undefined &&
      !/^(una?|uno|uma?|une?|one)$/.test(next.folded) &&
      !isCompound(tokens, numeral.end, language)
    )
      return true;
    const isSuffix =
      !next.isSpaced && /^(st|nd|rd|th|er|ere|eme|e|o|a|ro|do|to|mo|vo|x|d|g|s|am|pm|h)$/.test(next.folded);
    if (isSuffix) return true;
    if (months.test(next.folded)) return true;
  }
  if (next.kind === 'number' && (numeral.hasScale || numeral.isWords) && !isCompound(tokens, numeral.end, language))
    return true;
  if ((next.folded === '/' || next.folded === ':') && !next.isSpaced && follower?.kind === 'number') return true;
  if (
    next.folded === '-' &&
    !next.isSpaced &&
    follower?.kind === 'word' &&
    !follower.isSpaced &&
    fractions.test(follower.folded)
  ) {
    return true;
  }
  return (
    next.kind === 'han' &&
    /^[年月日号號岁歲倍成届屆期时時点點分秒世第次章页頁级級]$/.test(next.raw) &&
    !isHanUnit(next, follower) &&
    !isHanCourse(tokens, numeral.end)
  );
}

/** "三百期减贫培训班": 期 counts courses too. */
const isHanCourse = (tokens: readonly WordToken[], at: number): boolean => {
  if (tokens[at]!.raw !== '期') return false;
  const words = tokens
    .slice(at + 1, at + 14)
    .map((token) => token.raw)
    .join('');
  return /^[^，。；、,.;]*(?:班|课程|培训|研修)/.test(words);
};

/** "分" and "次" begin units too. */
const isHanUnit = (token: WordToken, next: WordToken | undefined): boolean => token.raw === '点' && next?.raw === '个';

function isLabelled(tokens: readonly WordToken[], at: number, numeral: Numeral, language: ReadLanguage): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const isAttached = !tokens[at]!.isSpaced;
  if (before.raw === '第' || (before.raw === '之' && tokens[at - 2]?.raw === '分')) return true;
  if (/^[数數几幾]$/.test(before.raw)) return true;
  if (/^[#№°ºª]$/.test(before.raw)) return true;
  if (before.kind === 'number') return isAttached || numeral.isWords === false;
  if (isAttached && before.kind === 'word' && tokens[at]!.kind === 'number') return true;
  if (isAttached && (before.folded === '/' || before.folded === ':') && tokens[at - 2]?.kind === 'number') return true;
  if (before.raw === '−') return true;
  if (before.folded === '-' && isAttached) return true;
  if (isShareOf(tokens, at)) return true;
  if (/^(of|de|d|do|da|des|a)$/.test(before.folded) && isFraction(tokens, at - 2)) return true;
  if (before.folded === '.' && shortLabels.test(tokens[at - 2]?.folded ?? '') && !before.isSpaced) return true;
  if (before.kind === 'word') {
    if (labelWords.has(before.folded)) return true;
    const isDay = !numeral.hasScale && /^\d{1,2}$/.test(tokens[at]!.folded);
    if (months.test(before.folded) && isDay) return true;
    const { scales, joiners } = numberWords[language];
    const earlier = tokens[at - 2];
    if (scales[before.folded] !== undefined && tokens[at]!.kind === 'number') return true;
    if (joiners.includes(before.folded) && earlier !== undefined && scales[earlier.folded] !== undefined) return true;
    if (tokens[at]!.kind === 'word' && numberWords[language].units[before.folded] !== undefined) {
      return !/^(una?|uno|uma?|une?|one)$/.test(before.folded);
    }
  }
  return false;
}

/** "a third of a million", "la mitad de 500": the number behind it is not what is counted. */
function isFraction(tokens: readonly WordToken[], at: number): boolean {
  const word = tokens[/^(of|de|d)$/.test(tokens[at]?.folded ?? '') ? at - 1 : at]?.folded ?? '';
  return fractions.test(word) || /^(half|mitad|metade|moitie)$/.test(word);
}

/** "1 in 5 people", "uno de cada tres": the second number counts nothing. */
function isShareOf(tokens: readonly WordToken[], at: number): boolean {
  const words = [tokens[at - 2]?.folded ?? '', tokens[at - 1]!.folded];
  const isNumber = (token: WordToken | undefined): boolean =>
    token !== undefined &&
    (token.kind === 'number' ||
      /^(one|two|three|four|nine|un[oa]?|dos|tres|um|uma|dois|duas|une?|deux|trois)$/.test(token.folded));
  if (words[1] === 'in' || words[1] === 'sur') return isNumber(tokens[at - 2]);
  if (words[1] === 'cada' || (words[0] === 'out' && words[1] === 'of')) return isNumber(tokens[at - 3]);
  return false;
}

const strictYearWords = /^(in|en|em|by|since|desde|until|till|during|durante|depuis|year|ano|annee|au)$/;

/** Is a bare four-digit number more likely a year than a count? */
export function looksLikeYear(
  tokens: readonly WordToken[],
  at: number,
  numeral: Numeral,
  language: ReadLanguage,
): boolean {
  if (!numeral.isYearLike) return false;
  if (language === 'zh') return tokens[numeral.end]?.kind !== 'han';
  const value = Number(tokens[at]!.folded);
  const before = tokens[at - 1]?.folded ?? '';
  const isRound = value % 100 === 0;
  if (strictYearWords.test(before)) return true;
  if (yearWords.has(before)) return !isRound;
  return !isRound && value >= 1990 && value <= 2060;
}
