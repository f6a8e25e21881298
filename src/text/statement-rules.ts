import { type Case, hasQuotes, type Question, say, spanWords, toCase, type Verdict } from './statement-case.ts';
import type { StatementCue } from './statement-cues.ts';
import { isExpansion, judgeTerm, openedDefinition } from './statement-definitions.ts';
import { hasPromisedAmount, isOnlyTold, isProcedural } from './statement-promise.ts';
import { isQuestion } from './statement-text.ts';
import { firstListed, judgingWord, listed, type StatementWords, sliceTokens } from './statement-words.ts';

function hasFiniteVerb(one: Case): boolean {
  const { words, home, first, last } = one;
  if (words.language === 'zh') return true;
  const opening = home.tokens[first]!;
  const isGerund = words.gerund?.test(opening.folded) === true && opening.folded.length > 4;
  if (isGerund) return false;
  if (one.inner.length > 0) return true;
  return firstListed(words, 'finite', home.tokens, first, last) !== null;
}

/** "Target 4: 250 km of road by 2028": a line of a plan that needs no verb. */
function isTarget(one: Case): boolean {
  const { words, home, first } = one;
  const { tokens, cues } = home;
  if (first > 6 || listed(words, 'targets', tokens, 0) === null) return false;
  const colon = tokens.slice(0, 6).findIndex((token) => token.folded === ':');
  return colon > 0 && !cues.some((cue) => cue.from > colon && cue.kind !== 'commit');
}

/** A heading takes the type of the sentence that says its words again; one that acts on something frames. */
function judgeHeading(one: Case): Verdict | null {
  const { words, home, findEcho } = one;
  if (isTarget(one))
    return say(one.amounts.length > 0 ? 'quantified-commitment' : 'qualitative-commitment', 'target', spanWords(one));
  if (!home.isHeading) return null;
  const echo = findEcho(home);
  if (echo !== null) {
    const start = echo.home.tokens[echo.first]!.start;
    const end = echo.home.tokens[echo.first + home.tokens.length - 1]!.end;
    const verdict = judge({ ...one, home: echo.home, from: start, to: end });
    return { ...verdict, reasons: [{ rule: 'heading-repeats', words: spanWords(one) }, ...verdict.reasons] };
  }
  const opening = home.tokens[0]!;
  if (home.cues.length === 0 && listed(words, 'slogans', home.tokens, 0) !== null)
    return say('qualitative-commitment', 'slogan', spanWords(one));
  if (words.gerund?.test(opening.folded) === true && opening.folded.length > 4)
    return say('opinion', 'heading-frames', opening.raw);
  return null;
}

function judgeSpeech(one: Case): Verdict | null {
  const { words, home, first, last, speech, inner } = one;
  const { tokens } = home;
  const own = inner.find((cue) => cue.kind === 'speech' || cue.kind === 'attribution');
  if (own !== undefined && own.kind === 'speech') {
    const saysNothing = own.until === own.end || (own.until > last && !saysSomething(one, own));
    const isAfterPromise = inner.some((cue) => cue.kind === 'commit' && cue.from < own.from);
    if (saysNothing && !hasQuotes(one) && isAfterPromise) return null;
    if (saysNothing && !hasQuotes(one)) return say('opinion', 'stage-direction', own.words);
    return say('reported-speech', 'speech-verb', own.words);
  }
  if (own !== undefined) return say('reported-speech', 'attribution', own.words);
  if (speech !== null && (hasFiniteVerb(one) || hasQuotes(one))) {
    return say('reported-speech', speech.kind === 'speech' ? 'said-by' : 'attribution', speech.words);
  }
  if (!hasQuotes(one)) return null;
  const noun = firstListed(words, 'speechNouns', tokens, first, last);
  if (noun !== null) return say('reported-speech', 'words-of', sliceTokens(tokens, noun.at, noun.end));
  for (let at = first; at < last; at += 1) {
    const isQuote = /[“"«「]/.test(tokens[at]!.raw);
    if (isQuote && at > 0 && listed(words, 'possessives', tokens, at - 1) !== null) {
      return say('reported-speech', 'own-words', sliceTokens(tokens, at - 1, Math.min(last, at + 4)));
    }
  }
  return null;
}

/** Does the span hold, behind the verb of saying, what is said? */
function saysSomething(one: Case, cue: StatementCue): boolean {
  const { words, home, last } = one;
  if (cue.end - cue.from > 1 || words.language === 'zh') return true;
  return (
    firstListed(words, 'that', home.tokens, cue.from, last) !== null || /[,:]/.test(home.tokens[cue.end]?.folded ?? '')
  );
}

function judgePromise(one: Case): Verdict | null {
  const { words, home, first, last, governing, inner } = one;
  const taken = firstListed(words, 'revokes', home.tokens, first, last);
  const promises = inner.filter((cue) => cue.kind === 'commit' && isPromise(one, cue));
  const own = promises[0] ?? null;
  if (taken !== null && (own === null || taken.at < own.from) && !/\d{4}-/.test(home.tokens[taken.at]!.raw))
    return say('factual-claim', 'taken-back', sliceTokens(home.tokens, taken.at, taken.end));
  const commit = own ?? (governing?.kind === 'commit' ? governing : null);
  const chained = governing !== null && governing.kind !== 'commit' ? promiseBefore(one, governing) : null;
  const cue = commit ?? chained;
  const feeling = inner.find((other) => other.kind === 'feeling');
  if (feeling !== undefined && (cue === null || feeling.from < cue.from))
    return say('opinion', 'stance-of-feeling', feeling.words);
  if (cue !== null) {
    const near = promises.find((other) => other.from > cue.from && other.from - cue.end < 8) ?? cue;
    if (isProcedural(one, cue) || isProcedural(one, near))
      return say('procedural-commitment', 'promise-of-procedure', cue.words, cue);
    const isGoverned = cue === governing || cue === chained;
    if (one.amounts.length > 0 && (isGoverned || hasPromisedAmount(one, cue)) && !isRefusal(cue))
      return say('quantified-commitment', 'promise-with-quantity', cue.words, cue);
    return say('qualitative-commitment', 'promise', cue.words, cue);
  }
  const told = inner.find((other) => other.kind === 'commit' && isOnlyTold(one, other));
  if (told !== undefined && !told.isAnnounced) {
    const judging = judgesOf(one);
    return judging === null
      ? say('factual-claim', 'promise-told', told.words)
      : say('opinion', 'judging-word', judging);
  }
  const norm = inner.find((other) => other.kind === 'norm') ?? null;
  if (norm !== null) {
    const isOfText = norm.isOfDocument || norm.isPast;
    if (isOfText && inner.some((other) => other.kind === 'forecast')) return null;
    if (isOfText) return say('factual-claim', 'text-says', norm.words);
    return say('qualitative-commitment', 'stance', norm.words, { ...norm, modality: 'supports' });
  }
  if (governing?.kind === 'norm') {
    const judging = judgingWord(words, home.tokens, first, last);
    if (judging !== null) return say('opinion', 'judging-word', judging);
    const wanted = { ...governing, modality: 'supports' as const };
    if (one.amounts.length > 0) return say('quantified-commitment', 'wanted-with-quantity', governing.words, wanted);
    return say(
      isProcedural(one, governing) ? 'procedural-commitment' : 'qualitative-commitment',
      'wanted',
      governing.words,
      wanted,
    );
  }
  return null;
}

const isRefusal = (cue: StatementCue): boolean => cue.isDenied || cue.isRefrained;

/** A promise in the main clause; an announcement is one where it is of a quantity. */
const isPromise = (one: Case, cue: StatementCue): boolean =>
  !isOnlyTold(one, cue) && (!cue.isAnnounced || hasPromisedAmount(one, cue)) && !isDoubted(one, cue);

/** "will probably", "dificilmente será": a word of likelihood right beside a verb in the future. */
const isDoubted = (one: Case, cue: StatementCue): boolean =>
  one.home.cues.some(
    (other) => other.kind === 'forecast' && other.end >= cue.from - 2 && other.from <= cue.end + 2 && other !== cue,
  );

/** A word that judges, or that belittles. */
function judgesOf(one: Case): string | null {
  const { words, home, first, last } = one;
  const belittling = firstListed(words, 'belittles', home.tokens, first, last);
  if (belittling !== null) return sliceTokens(home.tokens, belittling.at, belittling.end);
  return judgingWord(words, home.tokens, first, last);
}

/** "promises …, emphasising that it must …": a condition of a promise belongs to it. */
function promiseBefore(one: Case, cue: StatementCue): StatementCue | null {
  const earlier = one.home.cues.filter(
    (other) => (other.kind === 'commit' || other.kind === 'norm') && other.end <= cue.from && cue.from < other.until,
  );
  const found = cue.kind === 'normative' ? earlier.at(-1) : undefined;
  return found === undefined ? null : { ...found, modality: found.modality ?? 'supports' };
}

/** "Build 40 schools by 2030": a line of a plan or manifesto, without a subject. */
function judgeItem(one: Case): Verdict | null {
  const { words, home, first, last } = one;
  const { tokens } = home;
  const at = tokens[0]?.kind === 'number' ? 2 : 0;
  const opening = tokens[at];
  if (first > at || opening?.kind !== 'word' || isPlanless(words, opening.folded, tokens[at + 1]?.folded ?? ''))
    return null;
  const isWork = ['acts', 'influences', 'procedural'] as const;
  if (!isWork.some((list) => listed(words, list, tokens, at) !== null)) return null;
  const finite = firstListed(words, 'finite', tokens, at + 1, last);
  if (finite !== null && firstListed(words, 'relatives', tokens, at + 1, finite.at) === null) return null;
  const kind = listed(words, 'procedural', tokens, at) !== null ? 'procedural-commitment' : 'qualitative-commitment';
  return say(one.amounts.length > 0 && kind[0] === 'q' ? 'quantified-commitment' : kind, 'item-of-plan', opening.raw);
}

const isPlanless = (words: StatementWords, verb: string, next: string): boolean =>
  words.language === 'en'
    ? /(?:ed|ing|[^s]s|built|held|given)$/.test(verb) ||
      (/^(grant|fund|support|study|review|report|train|house|host|supply|cover|share|run|set|cut|plant|fund|change|lift|protest|design|debate|draft|audit|table|map|end|work|respect|sponsor|launch|increase|exchange|process)$/.test(
        verb,
      ) &&
        !/^(the|a|an|all|our|every|each|new|more|up|and|to|their|its|local|rural|small|at|full|free|\d.*)$/.test(
          next,
        )) ||
      /^(of|for|in|to|from|and|,|by|with)$/.test(next)
    : !/(?:ar|er|ir|re|or)(?:se)?$/.test(verb);

function judgeField(one: Case): Verdict | null {
  const { words, home, first } = one;
  for (let at = 0; at < first; at += 1) {
    const field = listed(words, 'fields', home.tokens, at);
    if (field === null || field.end > first || first - field.end > 12) continue;
    const isCut = home.tokens.slice(field.end, first).some((token) => /^[,;:.]$/.test(token.folded));
    if (isCut) continue;
    const promise = home.cues.find((cue) => cue.kind === 'commit' || cue.kind === 'norm');
    const isOfCooperation = firstListed(words, 'procedural', home.tokens, Math.max(0, at - 3), at) !== null;
    if (promise === undefined && !isOfCooperation) continue;
    const shown = sliceTokens(home.tokens, at, field.end);
    return say(
      'qualitative-commitment',
      'field-of-cooperation',
      shown,
      promise === undefined ? null : { ...promise, modality: promise.modality ?? 'supports' },
    );
  }
  return null;
}

function judgeOpinion(one: Case): Verdict | null {
  const { words, home, first, last } = one;
  const { tokens } = home;
  const show = (found: { at: number; end: number }): string => sliceTokens(tokens, found.at, found.end);
  const judging = judgesOf(one);
  if (judging !== null) return say('opinion', 'judging-word', judging);
  const ideal = first === 0 ? firstListed(words, 'ideals', tokens, 0, Math.min(last, 2)) : null;
  const isClaimed =
    ideal !== null && firstListed(words, 'finite', tokens, ideal.end, Math.min(last, ideal.end + 3)) !== null;
  if (ideal !== null && isClaimed && one.amounts.length === 0 && !/\d/.test(spanWords(one)))
    return say('opinion', 'speaks-of-ideals', show(ideal));
  const reading = firstListed(words, 'interpretive', tokens, first, last);
  if (reading !== null) return say('opinion', 'interpreting-verb', show(reading));
  const before = tokens[first - 1];
  const effect =
    listed(words, 'effects', tokens, first) ?? (first > 0 ? listed(words, 'effects', tokens, first - 1) : null);
  const isAfterComma = before?.folded === ',' || tokens[first - 2]?.folded === ',';
  if (effect !== null && isAfterComma) return say('opinion', 'claims-effect', sliceTokens(tokens, first, effect.end));
  const comparative = firstListed(words, 'comparatives', tokens, first, last);
  if (comparative !== null && one.amounts.length === 0 && !/\d/.test(spanWords(one)))
    return say('opinion', 'comparison-without-number', show(comparative));
  const comment = listed(words, 'comments', tokens, 0);
  if (comment !== null && one.amounts.length === 0)
    return say('opinion', 'comments-on-before', sliceTokens(tokens, 0, comment.end));
  return null;
}

/**
 * The kind of a span, by the first rule that holds. Order matters: a contrast, what is said by others, what is
 * promised or wanted, what is foreseen, what is judged, what is defined; the rest is a claim of fact. What judges is
 * never rated, so a doubt between judgement and fact falls to judgement only where a word of the text judges.
 */
export function judge(question: Question): Verdict {
  const one = toCase(question);
  const { words, home, first, last, governing, inner } = one;
  const { tokens } = home;
  const heading = judgeHeading(one);
  if (heading !== null) return heading;
  const term = judgeTerm(one);
  if (term !== null) return term;
  const contrast = firstListed(words, 'contrasts', tokens, first, last);
  if (
    contrast !== null &&
    (contrast.at === first || !inner.some((cue) => cue.kind === 'commit' || cue.kind === 'norm'))
  ) {
    const isGoverned = contrast.at > first && governing?.kind === 'commit';
    if (!isGoverned) return say('opinion', 'contrast', sliceTokens(tokens, contrast.at, contrast.end));
  }
  const isAsking = first === 0 && isQuestion(home);
  const rhetorical = isAsking && !hasQuotes(one) ? firstListed(words, 'rhetorical', tokens, 0, last) : null;
  if (rhetorical !== null)
    return say('opinion', 'asks-without-asking', sliceTokens(tokens, rhetorical.at, rhetorical.end));
  const speech = question.isContent === true ? null : judgeSpeech(one);
  if (speech !== null) return speech;
  if (isAsking) return say('opinion', 'asks-without-asking', spanWords(one).slice(0, 80));
  const promise = judgePromise(one) ?? judgeItem(one);
  if (promise !== null) return promise;
  const field = judgeField(one);
  if (field !== null) return field;
  const explains = firstListed(words, 'explains', tokens, 0, 1);
  const promiseBefore = home.previous?.cues.findLast((cue) => cue.kind === 'commit' || cue.kind === 'norm');
  if (explains !== null && promiseBefore !== undefined && first >= explains.end) {
    return say('qualitative-commitment', 'explains-promise', sliceTokens(tokens, 0, explains.end), {
      ...promiseBefore,
      modality: promiseBefore.modality ?? 'supports',
    });
  }
  const forecast = inner.find((cue) => cue.kind === 'forecast') ?? (governing?.kind === 'forecast' ? governing : null);
  const isImagined =
    forecast !== null &&
    /^(would|seria|serait|seria[mn]|serian)$/i.test(forecast.words.normalize('NFD').replace(/\p{M}/gu, ''));
  const isOfBeing =
    forecast !== null &&
    (listed(words, 'copulas', tokens, forecast.verb) ?? listed(words, 'copulas', tokens, forecast.from)) !== null;
  const isJudged = (isImagined || isOfBeing || tokens[forecast?.end ?? 0]?.raw === '是') && judgesOf(one) !== null;
  if (forecast !== null && !isJudged) return say('forecast', 'foresees', forecast.words);
  const opinion = judgeOpinion(one);
  if (opinion !== null) return opinion;
  const defines = firstListed(words, 'definitions', tokens, first, last) ?? openedDefinition(one);
  if (defines !== null) return say('definition', 'defines', sliceTokens(tokens, defines.at, defines.end));
  const acronym = isExpansion(one);
  if (acronym) return say('definition', 'spells-out', spanWords(one));
  const normative =
    inner.find((cue) => cue.kind === 'normative') ?? (governing?.kind === 'normative' ? governing : null);
  if (normative !== null) return say('opinion', 'says-what-should-be', normative.words);
  if (one.amounts.length > 0) return say('factual-claim', 'states-quantity', spanWords(one));
  return say('factual-claim', 'states-fact', spanWords(one).slice(0, 80));
}
