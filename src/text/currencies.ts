import type { ReadLanguage } from './language.ts';
import {
  type CurrencyName,
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarCandidates,
  dollarSignOf,
  dollarWordCandidates,
  foreignDollarCountries,
  francCandidates,
  francOf,
  otherCodes,
  pesoCandidates,
  pesoOf,
  rupeeCandidates,
  rupeeOf,
  wordLikeCodes,
} from './lexicon-currencies.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import type { WordToken } from './word-tokens.ts';

/** A currency found beside a number. */
export interface FoundCurrency {
  readonly name: CurrencyName;
  readonly isWord: boolean;
  /** The code is a word as well; a small bare number beside it is no money. */
  readonly isDoubtful: boolean;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly end: number;
}

const books = Object.fromEntries(
  Object.entries(currencyNames).map(([language, names]) => [
    language,
    phraseBook(Object.entries(names).flatMap(([forms, name]) => forms.split('|').map((form) => [form, name] as const))),
  ]),
) as Record<ReadLanguage, PhraseBook<CurrencyName>>;

function codeOf(token: WordToken | undefined): string | null {
  if (token?.kind !== 'word' || !/^[A-Z]{3}$/.test(token.raw)) return null;
  if (currencyCodes.has(token.raw)) return token.raw;
  return otherCodes[token.raw] ?? null;
}

const found = (name: CurrencyName, from: number, end: number, isWord = false, isDoubtful = false): FoundCurrency => ({
  name,
  isWord,
  isDoubtful,
  from,
  end,
});

const isSign = (token: WordToken | undefined): boolean =>
  token?.kind === 'mark' && currencySigns[token.folded] !== undefined;

/** The currency right before a number: "US$", "€", "RMB", "S/", "人民币". */
export function currencyBefore(
  tokens: readonly WordToken[],
  at: number,
  language: ReadLanguage,
  country: string | null,
): FoundCurrency | null {
  const last = tokens[at - 1];
  if (last === undefined) return null;
  if (isSign(last)) {
    const before = tokens[at - 2];
    if (before?.kind === 'word' && !last.isSpaced) {
      const sign = currencySigns[before.folded + last.folded];
      if (sign !== undefined) return found(sign, at - 2, at);
    }
    const code = codeOf(before);
    if (code !== null) return found(code, at - 2, at);
    if (last.folded === '$' && before?.kind === 'word' && /^(US|EEUU|EUA)$/.test(before.raw))
      return found('USD', at - 2, at);
    const dotted = tokens
      .slice(Math.max(0, at - 5), at - 1)
      .map((token) => token.raw)
      .join('');
    if (last.folded === '$' && dotted === 'U.S.') return found('USD', at - 5, at);
    return found(currencySigns[last.folded]!, at - 1, at);
  }
  if (last.kind === 'word') {
    const sign = tokens[at - 2];
    if (sign?.folded === '$' && !last.isSpaced) {
      if (/^s$/i.test(last.raw) && /^u$/i.test(tokens[at - 3]?.raw ?? '') && !sign.isSpaced)
        return found('USD', at - 3, at);
      const whole = currencySigns[`$${last.folded}`];
      if (whole !== undefined) return found(whole, at - 2, at);
    }
    const code = codeOf(last);
    if (code !== null) return found(code, at - 1, at, false, wordLikeCodes.has(last.raw));
    if (/^(Bs|Gs)$/.test(last.raw)) return found(currencySigns[last.folded]!, at - 1, at);
    if (last.raw === 'Q' && country === 'GT') return found('GTQ', at - 1, at);
    if (last.raw === 'L' && country === 'HN') return found('HNL', at - 1, at);
    return null;
  }
  if (last.folded === '.' || last.folded === '/') {
    const slash = last.folded === '.' ? at - 2 : at - 1;
    if (tokens[slash]?.folded === '/' && !tokens[slash]!.isSpaced) {
      const letter = tokens[slash - 1];
      const sign =
        letter?.kind === 'word' && /^[SB]$/.test(letter.raw) ? currencySigns[`${letter.folded}/`] : undefined;
      if (sign !== undefined) return found(sign, slash - 1, at);
    }
    const short = tokens[at - 2];
    if (last.folded === '.' && short?.kind === 'word' && /^(Bs|Gs)$/.test(short.raw)) {
      return found(currencySigns[short.folded]!, at - 2, at);
    }
    return null;
  }
  if (last.raw === '币' && tokens[at - 2]?.raw === '民' && tokens[at - 3]?.raw === '人')
    return found('CNY', at - 3, at);
  return language === 'zh' && last.raw === '元' && tokens[at - 2]?.raw === '美' ? found('USD', at - 2, at) : null;
}

const links = new Set(['de', 'd', "'", 'del', 'des']);

/** The currency right after a number: "€", "USD", "dollars", "de dólares", "d’euros", "元". */
export function currencyAfter(tokens: readonly WordToken[], at: number, language: ReadLanguage): FoundCurrency | null {
  let start = at;
  if (language === 'es' || language === 'pt' || language === 'fr') {
    while (start < at + 2 && links.has(tokens[start]?.folded ?? '')) start += 1;
  }
  if (
    tokens[start]?.folded === '-' &&
    !tokens[start]!.isSpaced &&
    tokens[start + 1]?.isSpaced === false &&
    tokens[start + 1]?.kind === 'word'
  )
    start += 1;
  const first = tokens[start];
  if (first === undefined) return null;
  if (isSign(first)) {
    if (tokens[start + 1]?.kind === 'number' && !tokens[start + 1]!.isSpaced) return null;
    const letters = tokens[start + 1];
    if (first.folded === '$' && letters?.kind === 'word') {
      if (/^(US|EU|USD)$/.test(letters.raw)) return found('USD', start, start + 2);
      if (/^(CA|CAN|CAD)$/.test(letters.raw)) return found('CAD', start, start + 2);
    }
    return found(currencySigns[first.folded]!, start, start + 1);
  }
  if (first.kind === 'word' || first.kind === 'han') {
    const sign = tokens[start + 1];
    if (first.kind === 'word' && isSign(sign) && !sign!.isSpaced && tokens[start + 2]?.kind !== 'number') {
      const whole = currencySigns[first.folded + sign!.folded];
      if (whole !== undefined) return found(whole, start, start + 2);
    }
    const code = codeOf(first);
    if (code !== null) return found(code, start, start + 1, false, wordLikeCodes.has(first.raw));
    const name = phraseAt(books[language], tokens, start);
    if (name !== null) return found(name.value, start, name.end, true);
  }
  if (first.folded === '(' && tokens[start + 2]?.folded === ')') {
    const inside = tokens[start + 1]!;
    const code = codeOf(inside) ?? (inside.raw === 'US' ? 'USD' : null);
    if (code !== null) return found(code, start, start + 3);
  }
  return null;
}

const settled = (code: string | undefined, others: readonly string[]): readonly string[] =>
  code === undefined ? others : [code];

/** The codes that a currency name may stand for in a text of this language and country; the likeliest first. */
export function currencyCandidates(
  currency: FoundCurrency,
  language: ReadLanguage,
  country: string | null,
): readonly string[] {
  const at = country ?? '';
  switch (currency.name) {
    case 'dollar':
      if (dollarSignOf[at] !== undefined) {
        const own = dollarSignOf[at]!;
        const hasOwnDollar = own.endsWith('D');
        return currency.isWord && !hasOwnDollar ? ['USD'] : [own];
      }
      if (foreignDollarCountries.has(at)) return ['USD'];
      return currency.isWord ? dollarWordCandidates[language] : dollarCandidates[language];
    case 'peso':
      return settled(pesoOf[at], pesoCandidates);
    case 'franc':
      return settled(francOf[at], francCandidates);
    case 'cfa':
      return settled(francOf[at] === 'CHF' ? undefined : francOf[at], ['XOF', 'XAF']);
    case 'rupee':
      return settled(rupeeOf[at], rupeeCandidates);
    case 'yuan-sign':
      if (at === 'CN' || at === 'JP') return [at === 'CN' ? 'CNY' : 'JPY'];
      return ['CNY', 'JPY'];
    case 'yuan':
      return at === 'TW' ? ['TWD'] : at === 'HK' ? ['HKD'] : ['CNY'];
    case 'c-dollar':
      return at === 'NI' ? ['NIO'] : language === 'es' ? ['CAD', 'NIO'] : ['CAD'];
    case 'bolivar':
      return at === 'BO' ? ['BOB'] : at === 'VE' ? ['VES'] : ['BOB', 'VES'];
    default:
      return [currency.name];
  }
}
