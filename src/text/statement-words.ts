import type { Modality } from '../model/index.ts';
import type { ReadLanguage } from './language.ts';
import type { StatementLexicon } from './lexicon-statements.ts';
import { english } from './lexicon-statements-en.ts';
import { spanish } from './lexicon-statements-es.ts';
import { french } from './lexicon-statements-fr.ts';
import { portuguese } from './lexicon-statements-pt.ts';
import { chinese } from './lexicon-statements-zh.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

export type CueKind = 'commit' | 'norm' | 'speech' | 'attribution' | 'forecast' | 'feeling' | 'normative';

/** The lists of a lexicon that are looked up as phrases. */
const lists = [
  'norms',
  'will',
  'states',
  'forecasts',
  'speech',
  'attributions',
  'speechNouns',
  'that',
  'documents',
  'actors',
  'abstracts',
  'procedural',
  'interpretive',
  'comparatives',
  'contrasts',
  'comments',
  'explains',
  'effects',
  'definitions',
  'normative',
  'perfect',
  'possessives',
  'fields',
  'turns',
  'finite',
  'beneficiaryLinks',
  'shields',
  'copulas',
  'influences',
  'acts',
  'aspects',
  'mandates',
  'setsUp',
  'procedures',
  'parties',
  'duties',
  'feelings',
  'judges',
  'announces',
  'persons',
  'self',
  'revokes',
  'deliveries',
  'subordinators',
  'relatives',
  'negations',
  'rhetorical',
  'titles',
  'targets',
  'definers',
  'belittles',
  'links',
  'slogans',
  'hopes',
  'ideals',
] as const;
type ListName = (typeof lists)[number];

/** A list made ready: whole phrases, and beginnings of words (`build*`) by their first two letters. */
interface WordBook {
  readonly phrases: PhraseBook<true>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

/** A lexicon made ready for texts. */
export interface StatementWords {
  readonly language: ReadLanguage;
  readonly commits: PhraseBook<Modality>;
  readonly books: Readonly<Record<ListName, WordBook>>;
  readonly evaluative: PhraseBook<true>;
  readonly evaluativeStems: readonly string[];
  readonly willEndings: RegExp | null;
  readonly gerund: RegExp | null;
}

/** `promet{e,en}` → `promete`, `prometen`; several braces give every combination. */
function unfold(phrase: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(phrase);
  if (braces === null) return [phrase];
  const [head, tail] = [phrase.slice(0, braces.index), phrase.slice(braces.index + braces[0].length)];
  return braces[1]!.split(',').flatMap((middle) => unfold(head + middle + tail));
}
/** The phrases of a list written with `|` and braces. */
export const unfoldList = (text: string): string[] =>
  text
    .split('|')
    .filter((phrase) => phrase !== '')
    .flatMap(unfold);

/** Verb lists also know the participle of each stem: "plantar*" has "plantad*", "instal{er}*" has "installé". */
const withParticiples = (stem: string): string[] => {
  if (/[^aeiou]ar$/.test(stem) || /[ieu]ar$/.test(stem)) return [stem, `${stem.slice(0, -1)}d`];
  if (/[ei]r$/.test(stem)) return [stem, `${stem.slice(0, -2)}id`, `${stem.slice(0, -1)}`];
  return [stem];
};
const verbLists: ReadonlySet<string> = new Set(['acts', 'influences', 'procedural', 'setsUp']);

const stemKey = (word: string): string => word.slice(0, 2);

function wordBook(text: string, isOfVerbs: boolean): WordBook {
  const all = unfoldList(text);
  const stems = new Map<string, string[]>();
  for (const phrase of all) {
    if (!phrase.endsWith('*')) continue;
    const stem = wordTokens(phrase.slice(0, -1))[0]?.folded ?? '';
    const forms = isOfVerbs && stem.length > 4 ? withParticiples(stem) : [stem];
    stems.set(stemKey(stem), [...(stems.get(stemKey(stem)) ?? []), ...forms]);
  }
  const phrases = phraseBook(all.filter((phrase) => !phrase.endsWith('*')).map((phrase) => [phrase, true] as const));
  return { phrases, stems };
}

function makeWords(language: ReadLanguage, lexicon: StatementLexicon): StatementWords {
  const books = Object.fromEntries(
    lists.map((name) => [name, wordBook(lexicon[name], language !== 'en' && verbLists.has(name))]),
  ) as Record<ListName, WordBook>;
  const judging = unfoldList(lexicon.evaluative);
  const stems = judging
    .filter((word) => word.endsWith('*'))
    .map((word) =>
      wordTokens(word.slice(0, -1))
        .map((token) => token.folded)
        .join(''),
    );
  return {
    language,
    commits: phraseBook(
      lexicon.commits.flatMap(([modality, phrases]) =>
        unfoldList(phrases).map((phrase) => [phrase, modality] as const),
      ),
    ),
    books,
    evaluative: phraseBook(judging.filter((word) => !word.endsWith('*')).map((word) => [word, true] as const)),
    evaluativeStems: stems,
    willEndings: lexicon.willEndings,
    gerund: lexicon.gerund,
  };
}

const made: Partial<Record<ReadLanguage, StatementWords>> = {
  en: makeWords('en', english),
  es: makeWords('es', spanish),
  pt: makeWords('pt', portuguese),
  fr: makeWords('fr', french),
  zh: makeWords('zh', chinese),
};

/** The statement words of a language; null where there are none. */
export const statementWords = (language: ReadLanguage): StatementWords | null => made[language] ?? null;

/** Words at a place in one list; the longest phrase, or a word that begins as the list says. */
export function listed(
  words: StatementWords,
  list: ListName,
  tokens: readonly WordToken[],
  at: number,
): { end: number } | null {
  const { phrases, stems } = words.books[list];
  const phrase = phraseAt(phrases, tokens, at);
  if (phrase !== null) return phrase;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  return stems.get(stemKey(token.folded))?.some((stem) => token.folded.startsWith(stem)) === true
    ? { end: at + 1 }
    : null;
}

/** The first word in a range that judges, as it stands there; null when none does. */
export function judgingWord(
  words: StatementWords,
  tokens: readonly WordToken[],
  from: number,
  to: number,
): string | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const phrase = phraseAt(words.evaluative, tokens, at);
    if (phrase !== null && phrase.end <= to + 1) return sliceTokens(tokens, at, phrase.end);
    if (token.kind !== 'word') continue;
    const dashed =
      tokens[at + 1]?.folded === '-' && !tokens[at + 1]!.isSpaced
        ? `${token.folded}-${tokens[at + 2]?.folded ?? ''}`
        : token.folded;
    if (words.evaluativeStems.some((stem) => dashed.startsWith(stem))) return token.raw;
  }
  return null;
}

/** First place in a range where a phrase of a list begins; null when none does. */
export function firstListed(
  words: StatementWords,
  list: ListName,
  tokens: readonly WordToken[],
  from: number,
  to: number,
): { at: number; end: number } | null {
  for (let at = from; at < to; at += 1) {
    const found = listed(words, list, tokens, at);
    if (found !== null) return { at, end: found.end };
  }
  return null;
}

/** Tokens as a person would write them again. */
export function sliceTokens(tokens: readonly WordToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.isSpaced ? ` ${token.raw}` : token.raw))
    .join('');
}
