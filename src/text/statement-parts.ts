import type { CommitmentObject } from '../model/index.ts';
import type { AmountReading } from './amounts.ts';
import { objectOf } from './lexicon-objects.ts';
import type { Verdict } from './statement-case.ts';
import { clauseStart, type StatementCue } from './statement-cues.ts';
import type { ReadSentence } from './statement-text.ts';
import { firstListed, listed, type StatementWords, sliceTokens } from './statement-words.ts';

/** Whose words they are said to be, as the text names the speaker; null where it names none. */
export interface StatementVoice {
  readonly speakerAsWritten: string | null;
  readonly manner: 'verbatim' | 'paraphrase' | 'unclear';
}

export interface StatementParts {
  readonly actor: string | null;
  readonly beneficiary: string | null;
  readonly object: CommitmentObject | null;
  readonly objectAsWritten: string | null;
  readonly voice: StatementVoice | null;
  readonly flags: readonly string[];
}

interface PartsRequest {
  readonly words: StatementWords;
  readonly home: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly verdict: Verdict;
  readonly amounts: readonly AmountReading[];
  /** Code units where deadlines begin: no part of a name. */
  readonly cuts: readonly number[];
}

const maxWords = 14;

/** The words before a verb, back to a mark: its subject as written. */
function subjectBefore(words: StatementWords, home: ReadSentence, at: number): string | null {
  const { tokens } = home;
  let end = at;
  while (
    end > 0 &&
    /^(also|has|have|had|jointly|tambien|tambem|ha|han|a|ont|se|ne|nos|not|once|still|又|还|也|已|共同)$/.test(
      tokens[end - 1]!.folded,
    )
  )
    end -= 1;
  let start = end;
  const floor = clauseStart(tokens, at);
  while (start > floor && end - start < maxWords && !/^[,;:."]$/.test(tokens[start - 1]!.folded)) start -= 1;
  while (start < end && /^(and|but|y|e|et|pero|mas|mais|in|when|while|并|而)$/.test(tokens[start]!.folded)) start += 1;
  if (start >= end)
    return start > 1 && tokens[start - 1]?.folded === ',' ? subjectBefore(words, home, start - 1) : null;
  const written = sliceTokens(tokens, start, end).trim();
  return written === '' ? null : written;
}

const joint = /^(and|y|e|et|,|，|、|和)$/;

/**
 * "The State will grant … and the Bank will build": the subject of a promise that is joined to an earlier one of the
 * clause; `words` null: it has none of its own ("will grant … and train"). null: no earlier promise stands before it.
 */
function subjectAfterJoint(
  { tokens, cues }: ReadSentence,
  cue: StatementCue,
): { readonly words: string | null; readonly earlier: StatementCue } | null {
  const from = clauseStart(tokens, cue.from);
  const earlier = cues.findLast(
    (other) => other.from >= from && other.end <= cue.from && (other.kind === 'commit' || other.kind === 'norm'),
  );
  if (earlier === undefined) return null;
  let start = cue.from;
  while (start > earlier.end && !joint.test(tokens[start - 1]!.folded)) start -= 1;
  if (start === earlier.end) return null;
  return { words: sliceTokens(tokens, start, cue.from) || null, earlier };
}

/** "It also plans to": the subject of the sentence before. */
function actorOf(words: StatementWords, home: ReadSentence, cue: StatementCue): string | null {
  const joined = subjectAfterJoint(home, cue);
  if (joined !== null) return joined.words ?? actorOf(words, home, joined.earlier);
  const own = subjectBefore(words, home, cue.from);
  if (own !== null && !/^(it|they|he|she|ella|ello|ellos|ele|eles|il|ils|elle|elles|它|其)$/i.test(own)) return own;
  const earlier = home.cues.findLast(
    (other) => other.from < cue.from && (other.kind === 'commit' || other.kind === 'norm'),
  );
  if (own === null && earlier !== undefined) return actorOf(words, home, earlier);
  const before = home.previous?.cues.find((other) => other.kind === 'commit' || other.kind === 'norm');
  if (before === undefined || home.previous === null) return own;
  const named = subjectBefore(words, home.previous, before.from);
  return named ?? own;
}

function beneficiaryOf(
  words: StatementWords,
  home: ReadSentence,
  from: number,
  cuts: readonly number[],
): string | null {
  const { tokens } = home;
  for (let at = from; at < tokens.length; at += 1) {
    const link = listed(words, 'beneficiaryLinks', tokens, at);
    if (link === null) continue;
    let end = link.end;
    while (
      end < tokens.length &&
      end - link.end < 8 &&
      !/^[,;:.]$/.test(tokens[end]!.folded) &&
      !cuts.includes(tokens[end]!.start) &&
      listed(words, 'beneficiaryLinks', tokens, end) === null
    ) {
      end += 1;
    }
    const isActor =
      firstListed(words, 'actors', tokens, link.end, end) !== null ||
      tokens.slice(link.end, end).some((token) => /^\p{Lu}/u.test(token.raw));
    if (isActor) return sliceTokens(tokens, link.end, end);
  }
  return null;
}

function voiceOf(
  words: StatementWords,
  home: ReadSentence,
  verdict: Verdict,
  first: number,
  last: number,
  span: string,
): StatementVoice | null {
  if (verdict.kind !== 'reported-speech') return null;
  const manner = /[“«「"]/.test(span) || isInsideQuotes(home, first) ? 'verbatim' : 'paraphrase';
  const isVoice = (one: StatementCue): boolean => one.kind === 'speech' || one.kind === 'attribution';
  const cue =
    home.cues.find((one) => isVoice(one) && one.from >= first && one.from < last) ??
    home.cues.findLast((one) => isVoice(one) && one.since <= first && first < one.until);
  if (cue === undefined) {
    return { speakerAsWritten: null, manner };
  }
  if (cue.kind === 'attribution') {
    let end = cue.end;
    while (end < home.tokens.length && end - cue.end < maxWords && !/^[,;:.，。]$/.test(home.tokens[end]!.folded))
      end += 1;
    const named = sliceTokens(home.tokens, cue.end, end).trim();
    return { speakerAsWritten: named === '' ? null : named, manner };
  }
  return { speakerAsWritten: subjectBefore(words, home, cue.from), manner };
}

function isInsideQuotes(home: ReadSentence, first: number): boolean {
  let depth = false;
  for (let at = 0; at < first; at += 1) {
    const { raw } = home.tokens[at]!;
    if (/[“«「]/.test(raw)) depth = true;
    else if (/[”»」]/.test(raw)) depth = false;
    else if (raw === '"') depth = !depth;
  }
  return depth;
}

/** A quotation of two words or more that nobody is named for, and that is not a name. */
function hasLooseQuotation(span: string, verdict: Verdict, home: ReadSentence): boolean {
  if (verdict.kind === 'reported-speech' || home.cues.some((cue) => cue.kind === 'speech' && cue.since < cue.until))
    return false;
  for (const [, inside = ''] of span.matchAll(/[“«「"]([^“«「”»」"]{3,200})[”»」"]/gu)) {
    const list = inside.trim().split(/\s+/);
    const isName = list.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(list.length / 2);
    if ((list.length >= 2 || /\p{Script=Han}{3,}/u.test(inside)) && !isName) return true;
  }
  return false;
}

/** Who, for whom, what, in whose voice: as far as the words of the sentence say it. */
export function describeParts(request: PartsRequest): StatementParts {
  const { words, home, from, to, text, verdict, amounts, cuts } = request;
  const { tokens } = home;
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > from),
  );
  const found = tokens.findIndex((token) => token.start >= to);
  const last = found < 0 ? tokens.length : found;
  const span = text.slice(from, to);
  const { cue } = verdict;
  const isOwn =
    cue !== null &&
    tokens[cue.from]?.raw !== undefined &&
    home.cues.some((one) => one.from === cue.from && one.kind === cue.kind);
  const unit = amounts[0]?.measure.unit ?? null;
  return {
    actor: isOwn ? actorOf(words, home, cue) : null,
    beneficiary: isOwn ? beneficiaryOf(words, home, Math.max(first, cue.end), cuts) : null,
    object: objectOf(unit, span, words.language),
    objectAsWritten: isOwn && cue.from >= first ? sliceTokens(tokens, cue.end, last) || null : span,
    voice: voiceOf(words, home, verdict, first, last, span),
    flags: hasLooseQuotation(span, verdict, home) ? ['unattributed-quotation'] : [],
  };
}
