import type { StatementCue } from './statement-cues.ts';
import type { ReadSentence } from './statement-text.ts';
import { firstListed, listed, type StatementWords } from './statement-words.ts';

/** What a promise is told in: the words, the sentence, and where its amounts begin (code units). */
interface Telling {
  readonly words: StatementWords;
  readonly home: ReadSentence;
  readonly amounts: readonly number[];
}

/** Meeting, consulting, reporting, setting up a group, encouraging others: the verb that the cue governs decides. */
export function isProcedural(one: Telling, cue: StatementCue): boolean {
  const { words, home } = one;
  const { tokens } = home;
  if (cue.modality === 'encourages' || cue.isMandate) return true;
  if (cue.isDenied && isConsulting(words, home, cue)) return true;
  if (
    words.language === 'zh' &&
    cue.words === '不得' &&
    firstListed(words, 'procedural', tokens, 0, tokens.length) !== null
  )
    return true;
  const isHan = words.language === 'zh';
  const last = isHan ? Math.min(cue.until, cue.from + 60) : cue.verb + 4;
  for (let at = isHan ? cue.from : cue.verb; at < last && at < tokens.length; ) {
    const shield = isHan ? listed(words, 'shields', tokens, at) : null;
    if (listed(words, 'procedural', tokens, at) !== null) return true;
    const setsUp = listed(words, 'setsUp', tokens, at);
    if (setsUp !== null && setsUp.end >= (shield?.end ?? 0)) {
      const [from, to] = cue.isPassive
        ? [cue.subject, isImpersonal(tokens, cue) ? setsUp.end + 8 : cue.from]
        : [setsUp.end, setsUp.end + (isHan ? 20 : 8)];
      if (firstListed(words, 'procedures', tokens, from, Math.min(tokens.length, to)) !== null) return true;
    }
    if (shield !== null) {
      at = shield.end;
      continue;
    }
    const isWork = listed(words, 'acts', tokens, at) !== null || listed(words, 'influences', tokens, at) !== null;
    if (isWork) return false;
    at += 1;
  }
  return false;
}

/** "no payment without consulting": to refrain until one has talked is procedure. */
const isConsulting = (words: StatementWords, home: ReadSentence, cue: StatementCue): boolean => {
  const without = home.tokens.findIndex((token) =>
    /^(without|unless|until|sin|sem|sans|before|antes|avant)$/.test(token.folded),
  );
  if (without < cue.end) return false;
  const to = Math.min(home.tokens.length, without + 6);
  return (
    firstListed(words, 'procedural', home.tokens, without, to) !== null ||
    firstListed(words, 'procedures', home.tokens, without, to) !== null
  );
};

/** "se creará un grupo", "il sera créé un groupe": the subject stands behind the verb. */
const isImpersonal = (tokens: ReadSentence['tokens'], cue: StatementCue): boolean =>
  cue.from - cue.subject <= 2 || tokens[cue.from - 1]?.folded === 'se' || tokens[cue.from - 1]?.folded === 'il';

/** An amount that is promised: behind the cue, or before it where the verb is passive. */
export function hasPromisedAmount(one: Telling, cue: StatementCue): boolean {
  const { tokens } = one.home;
  const from = tokens[cue.isPassive ? cue.subject : cue.from]!.start;
  return one.amounts.some((amount) => amount >= from);
}

/**
 * Is the promise only told of inside another statement: denied, taken back, in a clause that hangs on another ("that
 * was promised", "although they promised"), or followed by what became of it?
 */
export function isOnlyTold(one: Telling, cue: StatementCue): boolean {
  const { words, home } = one;
  const { tokens } = home;
  if (cue.isDenied && !isFuture(words, home, cue)) return true;
  const hangs = firstListed(words, 'subordinators', tokens, cue.subject, cue.from);
  if (cue.isPast) {
    if (hangs !== null || firstListed(words, 'relatives', tokens, cue.subject, cue.from) !== null) return true;
    if (words.language === 'zh') return false;
    return isSettled(words, home, cue.end);
  }
  if (words.language === 'zh' && isHanClause(words, home, cue)) return true;
  const isBeforeComma = tokens.slice(cue.end).some((token) => token.folded === ',');
  return hangs !== null && (hangs.at > 0 ? cue.from - hangs.at <= 6 : isBeforeComma);
}

const isFuture = (words: StatementWords, home: ReadSentence, cue: StatementCue): boolean =>
  listed(words, 'will', home.tokens, cue.from) !== null ||
  words.willEndings?.test(home.tokens[cue.from]!.raw.toLowerCase()) === true;

/** ", but delivered 17": what became of it stands behind a turn or "and". */
function isSettled(words: StatementWords, home: ReadSentence, from: number): boolean {
  const { tokens } = home;
  for (let at = from; at < tokens.length; at += 1) {
    const isTurn = /^(and|y|e|et|;|,)$/.test(tokens[at]!.folded) || listed(words, 'turns', tokens, at) !== null;
    const told = isTurn ? firstListed(words, 'deliveries', tokens, at + 1, Math.min(tokens.length, at + 5)) : null;
    if (told !== null && !/^(be|to|a|ser|etre|of|de)$/.test(tokens[told.at - 1]!.folded)) return true;
  }
  return false;
}

/** "计划建设的60所学校中，已有22所": the promise only describes a noun, and another verb says what became of it. */
function isHanClause(words: StatementWords, home: ReadSentence, cue: StatementCue): boolean {
  const { tokens } = home;
  let at = cue.end;
  while (at < tokens.length && at < cue.end + 14 && !/^[,;.]$/.test(tokens[at]!.folded) && tokens[at]!.raw !== '的')
    at += 1;
  if (tokens[at]?.raw !== '的') return false;
  return firstListed(words, 'deliveries', tokens, at + 1, tokens.length) !== null;
}
