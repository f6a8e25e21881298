import { isCompound } from './compounds.ts';
import type { ReadLanguage } from './language.ts';
import { linkWords, stopWords } from './lexicon-amounts.ts';
import { classifiers, hanStops, type UnitLanguage, unitWords } from './lexicon-units.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import { spellsHan, type WordToken } from './word-tokens.ts';

/** The thing that a number counts or measures. `end`: the token after it. */
export interface FoundUnit {
  readonly unit: string;
  readonly kind: 'counted' | 'measured';
  readonly end: number;
}

interface UnitForm {
  readonly unit: string;
  readonly kind: 'counted' | 'measured';
  /** `singular` forms count only one, or stand before a noun. */
  readonly form: 'singular' | 'plural' | 'any';
  /** As written, where case matters (MW, t). */
  readonly exact: string | null;
}

function plural(word: string): string {
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function formsOf(language: UnitLanguage): [string, UnitForm][] {
  const forms: [string, UnitForm][] = [];
  for (const entry of unitWords) {
    for (const written of entry[language].split('|')) {
      const [one = '', many] = written.split('/');
      const isSymbol = one.length <= 3 && one !== 'ton' && entry.kind === 'measured' && !/\p{Script=Han}/u.test(one);
      const base = { unit: entry.unit, kind: entry.kind, exact: isSymbol ? one : null };
      if (language !== 'en' || isSymbol) forms.push([one, { ...base, form: 'any' }]);
      else if (many === one) forms.push([one, { ...base, form: 'any' }]);
      else forms.push([one, { ...base, form: 'singular' }], [many ?? plural(one), { ...base, form: 'plural' }]);
    }
  }
  return forms;
}

const books: Record<UnitLanguage, PhraseBook<UnitForm>> = {
  en: phraseBook(formsOf('en')),
  es: phraseBook(formsOf('es')),
  pt: phraseBook(formsOf('pt')),
  fr: phraseBook(formsOf('fr')),
  zh: phraseBook(formsOf('zh')),
};
const maxModifiers = 6;

/**
 * The thing counted by a number that ends before token `at`; null when none stands there. Searches the noun phrase
 * only: no further than a stop word, a mark or six words.
 */
export function unitAfter(
  tokens: readonly WordToken[],
  at: number,
  language: ReadLanguage,
  options: { isOne: boolean; mayLink: boolean },
): FoundUnit | null {
  if (language === 'other') return symbolAfter(tokens, at);
  if (language === 'zh') return hanUnitAfter(tokens, at);
  const stops = stopWords[language];
  let index = at;
  let isHyphened = false;
  if (tokens[index]?.folded === '-' && !tokens[index]!.isSpaced && tokens[index + 1]?.isSpaced === false) {
    isHyphened = true;
    index += 1;
  } else if (options.mayLink) {
    while (
      index < at + 2 &&
      (linkWords[language].has(tokens[index]?.folded ?? '') || (index > at && tokens[index]?.folded === "'"))
    ) {
      index += 1;
    }
  }
  index = afterAdded(tokens, index);
  while (isCompound(tokens, index, language)) index = afterCompound(tokens, index);
  const start = index;
  for (let modifiers = 0; index < tokens.length && modifiers <= maxModifiers; ) {
    const token = tokens[index]!;
    const isGlued = !token.isSpaced && index > start && /^(?:-|\p{L}+)$/u.test(tokens[index - 1]!.folded);
    if (token.kind === 'number' && isGlued) {
      index += 1;
      continue;
    }
    if (token.kind === 'number' || token.kind === 'han') return null;
    if (token.kind === 'mark') {
      const isInside =
        token.folded === '"' ||
        token.folded === "'" ||
        (token.folded === '-' && !token.isSpaced && tokens[index + 1]?.isSpaced === false) ||
        (token.folded === '.' && /^\p{L}$/u.test(tokens[index - 1]?.raw ?? '') && !token.isSpaced);
      const unit = isInside ? null : symbolForm(tokens, index, language);
      if (unit !== null && index === start) return unit;
      if (!isInside) return null;
      index += 1;
      continue;
    }
    const match = phraseAt(books[language], tokens, index);
    if (match !== null && isUsable(match.value, tokens[index]!, index - start)) {
      const { form } = match.value;
      const following = tokens[match.end];
      const goesOn =
        following?.kind === 'word' && !stops.has(following.folded) && !linkWords[language].has(following.folded);
      if (language !== 'en') return { unit: match.value.unit, kind: match.value.kind, end: match.end };
      const next = goesOn ? phraseAt(books.en, tokens, match.end) : null;
      const isModifier =
        match.value.kind === 'counted' &&
        ((next !== null && next.value.kind === 'counted') ||
          (form === 'singular' && !options.isOne && (goesOn || !isHyphened)));
      if (!isModifier || (isHyphened && index === start))
        return { unit: match.value.unit, kind: match.value.kind, end: match.end };
      modifiers += 1;
      index = match.end;
      continue;
    }
    const isCompound = index > start && tokens[index - 1]!.folded === '-' && !token.isSpaced;
    if (
      isHyphened ||
      (stops.has(token.folded) && !isCompound) ||
      (linkWords[language].has(token.folded) && language !== 'en')
    )
      return null;
    modifiers += 1;
    index += 1;
  }
  return null;
}

/** "3,000-odd houses", "40 or more": words that belong to the number. */
const added: readonly (readonly string[])[] = [
  ['or', 'more'],
  ['or', 'so'],
  ['odd'],
  ['-', 'odd'],
  ['o', 'mas'],
  ['ou', 'mais'],
  ['ou', 'plus'],
];
const afterAdded = (tokens: readonly WordToken[], at: number): number =>
  at + (added.find((phrase) => phrase.every((word, i) => tokens[at + i]?.folded === word))?.length ?? 0);

function afterCompound(tokens: readonly WordToken[], at: number): number {
  let end = at + 3;
  while (tokens[end]?.folded === '-' && !tokens[end]!.isSpaced && tokens[end + 1]?.isSpaced === false) end += 2;
  return end;
}

function isUsable(form: UnitForm, token: WordToken, distance: number): boolean {
  if (form.exact !== null)
    return distance === 0 && (form.exact.startsWith(token.raw) || (form.exact === 'km' && /^km$/i.test(token.raw)));
  return form.kind === 'counted' || distance <= 1;
}

/** Symbols that are cut into several tokens: "m²", "km²". */
function symbolForm(tokens: readonly WordToken[], at: number, language: UnitLanguage): FoundUnit | null {
  const match = phraseAt(books[language], tokens, at);
  return match !== null && match.value.exact !== null
    ? { unit: match.value.unit, kind: 'measured', end: match.end }
    : null;
}

function symbolAfter(tokens: readonly WordToken[], at: number): FoundUnit | null {
  const index = tokens[at]?.folded === '-' ? at + 1 : at;
  const match = phraseAt(books.en, tokens, index);
  if (match === null || match.value.exact === null || !isUsable(match.value, tokens[index]!, 0)) return null;
  return { unit: match.value.unit, kind: 'measured', end: match.end };
}

/** What follows 个 and makes it a duration or a share. */
const notThings = [
  '月',
  '小时',
  '星期',
  '世纪',
  '百分',
  '季度',
  '工作日',
  '方面',
  '阶段',
  '年',
  '五年',
  '点',
  '钟头',
  '月度',
  '周',
];
const maxHan = 20;

function hanUnitAfter(tokens: readonly WordToken[], at: number): FoundUnit | null {
  const direct = phraseAt(books.zh, tokens, at);
  const latin = direct === null ? symbolAfter(tokens, at) : null;
  if (latin !== null) return latin;
  if (direct !== null && direct.value.kind === 'measured')
    return { unit: direct.value.unit, kind: 'measured', end: direct.end };
  const classifier = tokens[at]?.raw ?? '';
  const isClassified = Object.hasOwn(classifiers, classifier);
  if (!isClassified) {
    if (direct === null) return null;
    const last = lastHanUnit(tokens, at);
    return last ?? { unit: direct.value.unit, kind: 'counted', end: direct.end };
  }
  if (notThings.some((word) => spellsHan(tokens, at + 1, word))) return null;
  const noun = lastHanUnit(tokens, at);
  if (noun !== null && (noun.end > at + 1 || classifiers[classifier] === null)) return noun;
  const bare = classifiers[classifier] ?? null;
  return bare === null ? null : { unit: bare, kind: 'counted', end: at + 1 };
}

/** The last counted noun of a Chinese noun phrase: its head. */
function lastHanUnit(tokens: readonly WordToken[], at: number): FoundUnit | null {
  let best: FoundUnit | null = null;
  for (let index = at; index < tokens.length && index < at + maxHan; ) {
    const token = tokens[index]!;
    if (token.kind === 'number' || (index > at && hanStops.includes(token.folded)) || hanStops.includes(token.raw))
      break;
    const match = token.kind === 'han' ? phraseAt(books.zh, tokens, index) : null;
    if (match !== null && match.value.kind === 'counted') {
      best = { unit: match.value.unit, kind: 'counted', end: match.end };
      index = match.end;
    } else index += 1;
  }
  return best;
}
