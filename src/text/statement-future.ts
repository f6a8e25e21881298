import { firstListed, listed, type StatementWords } from './statement-words.ts';
import type { WordToken } from './word-tokens.ts';

export const isStop = (token: WordToken | undefined): boolean => token === undefined || /^[,;:()]$/.test(token.folded);

/** Where the words before a verb begin that may be its subject. */
export function subjectStart(tokens: readonly WordToken[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 25 && !isStop(tokens[from - 1])) from -= 1;
  return from;
}

/**
 * Who is before a verb: an actor, a thing that cannot promise, or neither that the lists know. The head of the noun
 * phrase decides: what follows "of" only names it ("the Bank of Trade", "the policy of the Government").
 */
export function subjectOf(
  words: StatementWords,
  tokens: readonly WordToken[],
  from: number,
  to: number,
): 'actor' | 'thing' | null {
  let found: 'actor' | 'thing' | null = null;
  let isNaming = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (listed(words, 'links', tokens, at) !== null) isNaming = true;
    if (isNaming && found !== null) continue;
    const isThing = listed(words, 'abstracts', tokens, at) !== null;
    const isKnown = listed(words, 'actors', tokens, at) !== null;
    const isName = token.kind === 'word' && token.raw.length > 3 && /^\p{Lu}/u.test(token.raw);
    const isOpening = at === from && to - from <= 2;
    if (isThing && !(found === 'actor' && words.language !== 'en' && words.language !== 'zh')) found = 'thing';
    else if (isKnown || (isName && (at > from || isOpening) && found === null)) found = 'actor';
  }
  return found;
}

/** The verb that a helper or promise governs: past adverbs, pronouns and "continue to". */
export function verbAfter(words: StatementWords, tokens: readonly WordToken[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const aspect = listed(words, 'aspects', tokens, at);
    const isParticle = /^(to|a|de|d|'|que)$/.test(tokens[at]?.folded ?? '') && words.language !== 'zh';
    if (aspect === null && !isParticle) break;
    at = aspect?.end ?? at + 1;
  }
  return at;
}

/** "be built", "serán entregadas": the participle of a passive; null where the verb is none. */
function participleAfter(words: StatementWords, tokens: readonly WordToken[], verb: number): number | null {
  const copula = listed(words, 'copulas', tokens, verb);
  return copula === null ? null : verbAfter(words, tokens, copula.end);
}

export interface Future {
  readonly end: number;
  readonly verb: number;
  readonly kind: 'commit' | 'forecast';
  /** What is promised stands before the verb: "300 places will be opened". */
  readonly isPassive: boolean;
}

/** A verb in the future at a token, and whether it is a promise or an outlook; null where there is none. */
export function futureAt(words: StatementWords, tokens: readonly WordToken[], at: number): Future | null {
  const helper = listed(words, 'will', tokens, at);
  const token = tokens[at]!;
  const split = words.language === 'pt' ? splitFuture(tokens, at) : null;
  if (split !== null)
    return {
      end: split,
      verb: at,
      isPassive: false,
      kind: kindOf(words, tokens, at, at, { isEnding: true, isPassive: false, isReflexive: true }),
    };
  const isEnding =
    helper === null &&
    words.willEndings !== null &&
    token.kind === 'word' &&
    token.raw.length >= 4 &&
    words.willEndings.test(token.raw.toLowerCase().normalize('NFC'));
  if (helper === null && !isEnding) return null;
  const end = helper?.end ?? at + 1;
  const first = helper === null ? at : verbAfter(words, tokens, end);
  const isAspect = helper === null && listed(words, 'aspects', tokens, at) !== null;
  const governed = isAspect ? verbAfter(words, tokens, at) : first;
  const participle = participleAfter(words, tokens, governed);
  const isReflexive = words.language !== 'fr' && tokens[at - 1]?.folded === 'se';
  const verb = participle ?? governed;
  return {
    end,
    verb,
    kind: kindOf(words, tokens, at, verb, { isEnding, isPassive: participle !== null, isReflexive }),
    isPassive: participle !== null || isReflexive,
  };
}

/** "reunir-se-á": the pronoun parts the verb from its ending. */
const splitFuture = (tokens: readonly WordToken[], at: number): number | null => {
  const [verb, first, pronoun, second, ending] = tokens.slice(at, at + 5);
  const isSplit =
    verb?.kind === 'word' &&
    /[aeio]r?$/.test(verb.folded) &&
    first?.folded === '-' &&
    /^(se|lhe|lhes|nos|o|a|os|as|lo|la|los|las)$/.test(pronoun?.folded ?? '') &&
    second?.folded === '-' &&
    /^(a|ao|emos|ei)$/.test(ending?.folded ?? '');
  return isSplit ? at + 5 : null;
};

function kindOf(
  words: StatementWords,
  tokens: readonly WordToken[],
  at: number,
  verb: number,
  form: { isEnding: boolean; isPassive: boolean; isReflexive: boolean },
): 'commit' | 'forecast' {
  const isDone =
    listed(words, 'acts', tokens, verb) !== null ||
    listed(words, 'procedural', tokens, verb) !== null ||
    (listed(words, 'setsUp', tokens, verb) !== null &&
      firstListed(words, 'procedures', tokens, subjectStart(tokens, at), Math.min(tokens.length, verb + 9)) !== null);
  const isDuty = listed(words, 'duties', tokens, at) !== null;
  if (form.isPassive && !isDuty) return isDone ? 'commit' : 'forecast';
  const from = subjectStart(tokens, at);
  const subject = subjectOf(words, tokens, from, at);
  if (isDuty) return subject === 'thing' && !(form.isPassive && isDone) ? 'forecast' : 'commit';
  const isInfluence = listed(words, 'influences', tokens, verb) !== null;
  const isState = listed(words, 'states', tokens, verb) !== null;
  if (isState && !((isDone || isInfluence) && subject === 'actor')) return 'forecast';
  if (form.isReflexive && (isDone || isInfluence)) return 'commit';
  if (subject === 'thing') return 'forecast';
  const isOurs = form.isEnding && /(?:emos|ons)$/.test(tokens[at]!.folded);
  const isSelf =
    firstListed(words, 'self', tokens, from, at) !== null || /^(vamos|allons|voy|vou|vais)$/.test(tokens[at]!.folded);
  if (isOurs || isSelf || isDone || subject === 'actor') return 'commit';
  return words.language === 'zh' ? 'commit' : 'forecast';
}
