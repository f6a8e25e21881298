import { type Case, say, type Verdict } from './statement-case.ts';
import { firstListed, judgingWord, sliceTokens } from './statement-words.ts';

export function openedDefinition(one: Case): { at: number; end: number } | null {
  const { words, home, first } = one;
  const found = firstListed(words, 'definitions', home.tokens, 0, first);
  return found !== null && first - found.end < 40 && found.end - found.at > 1 ? found : null;
}

/** A definition by words that nothing competes with: "“X” means", "for the purposes of this", "a loan is a loan that". */
export function judgeTerm(one: Case): Verdict | null {
  const { words, home, first, last } = one;
  const { tokens } = home;
  if (first > 0) return null;
  const to = Math.min(last, 16);
  const strong = firstListed(words, 'definers', tokens, 0, Math.min(last, 24));
  if (strong !== null) return say('definition', 'defines', sliceTokens(tokens, strong.at, strong.end));
  const isQuoted = tokens.slice(0, 10).some((token) => token.folded === '"');
  const weak = isQuoted ? firstListed(words, 'definitions', tokens, 0, to) : null;
  if (weak !== null && home.cues.every((cue) => cue.kind !== 'speech'))
    return say('definition', 'defines', sliceTokens(tokens, weak.at, weak.end));
  const article = /^(an?|una?|uma?|une?|un|um)$/;
  for (let at = 2; at < 7; at += 1) {
    if (!/^(is|es|e|est)$/.test(tokens[at]?.folded ?? '') || !article.test(tokens[at + 1]?.folded ?? '')) continue;
    const limits =
      /^(that|which|who|whose|in|granted|given|que|cuyo|qui|dont|accorde|par|con|com|avec|concedid[oa]|otorgad[oa]|whereby)$/;
    const isLimited = tokens.slice(at + 2, at + 8).some((token) => limits.test(token.folded));
    if (article.test(tokens[0]!.folded) && isLimited && judgingWord(words, tokens, 0, last) === null)
      return say('definition', 'defines', sliceTokens(tokens, at, at + 2));
  }
  return null;
}

/** "CELAC (Community of …)": a name in brackets behind its letters. */
export function isExpansion(one: Case): boolean {
  const { home, first, last } = one;
  const { tokens } = home;
  const open = tokens[first]?.folded === '(' ? first : tokens[first - 1]?.folded === '(' ? first - 1 : -1;
  if (open < 1 || !/^\p{Lu}{2,}/u.test(tokens[open - 1]!.raw)) return false;
  const inside = tokens.slice(open + 1, last).filter((token) => token.kind === 'word');
  return inside.length >= 2 && inside.filter((token) => /^\p{Lu}/u.test(token.raw)).length >= 2;
}
