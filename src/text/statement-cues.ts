import type { Modality } from '../model/index.ts';
import { phraseAt } from './phrases.ts';
import { type CueKind, firstListed, listed, type StatementWords, sliceTokens } from './statement-words.ts';
import type { WordToken } from './word-tokens.ts';

/** Words of a sentence that say what kind of statement it makes. Token indexes; the scope ends before `until`. */
export interface StatementCue {
  readonly kind: CueKind;
  readonly from: number;
  readonly end: number;
  readonly since: number;
  readonly until: number;
  readonly modality: Modality | null;
  readonly words: string;
  /** Told in the past ("has called for"), or by a document. */
  readonly isPast: boolean;
  readonly isOfDocument: boolean;
}

const isStop = (token: WordToken | undefined): boolean => token === undefined || /^[,;:()]$/.test(token.folded);

/** Where the clause begins in which a cue stands. */
export function clauseStart(tokens: readonly WordToken[], at: number): number {
  let from = at;
  while (from > 0 && !/^[;:()]$/.test(tokens[from - 1]!.folded) && tokens[from - 1]!.raw !== '—') from -= 1;
  return from;
}

/** A speech or promise goes on to the end of the sentence, a dash, or a turn of thought (", but"). */
function scopeEnd(words: StatementWords, tokens: readonly WordToken[], from: number, kind: CueKind): number {
  let isQuoted = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (/^[“"«「]$/.test(token.raw)) isQuoted = true;
    if (/^[”"»」]$/.test(token.raw)) isQuoted = false;
    if (isQuoted) continue;
    if (token.raw === '—' || token.raw === '——') return at;
    if (token.folded === ',' && listed(words, 'turns', tokens, at + 1) !== null) return at;
    const isEffect = token.folded === ',' && listed(words, 'effects', tokens, at + 1) !== null;
    if (isEffect && (kind === 'norm' || kind === 'commit')) return at;
  }
  return tokens.length;
}

/** Has a speech verb something said behind it: "that", a colon, a quotation? */
function hasContent(words: StatementWords, tokens: readonly WordToken[], end: number): boolean {
  const limit = Math.min(tokens.length, end + 10);
  for (let at = end; at < limit; at += 1) {
    if (/^[:"]$/.test(tokens[at]!.folded)) return true;
    if (listed(words, 'that', tokens, at) !== null) return true;
    if (/^[;.]$/.test(tokens[at]!.folded)) return false;
  }
  return false;
}

function isParenthetical(tokens: readonly WordToken[], from: number, end: number): boolean {
  const after = tokens[end];
  let start = from;
  while (start > 0 && from - start < 8 && !isStop(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1];
  return before?.folded === ',' && (after === undefined || after.folded === ',' || after.folded === '.');
}

/** "called itself", "said that": the object or clause comes with the verb. */
const isReflexive = (tokens: readonly WordToken[], from: number, end: number): boolean =>
  end - from > 1 && /(self|selves|se|lui|soi)$/.test(tokens[end - 1]!.folded);

/** Does an actor stand before a verb, and no noun that cannot promise? */
export function hasActor(words: StatementWords, tokens: readonly WordToken[], from: number, to: number): boolean {
  let isAble = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const isName = token.kind === 'word' && /^\p{Lu}/u.test(token.raw) && at > from;
    const isKnown = listed(words, 'actors', tokens, at) !== null;
    if (listed(words, 'abstracts', tokens, at) !== null) isAble = false;
    else if (isKnown || isName || (at === from && /^\p{Lu}/u.test(token.raw) && to - from <= 2)) isAble = true;
  }
  return isAble;
}

function subjectStart(tokens: readonly WordToken[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 14 && !isStop(tokens[from - 1])) from -= 1;
  return from;
}

/** All cues of a sentence, in order. */
export function findCues(words: StatementWords, tokens: readonly WordToken[]): StatementCue[] {
  const cues: StatementCue[] = [];
  const add = (
    kind: CueKind,
    from: number,
    end: number,
    modality: Modality | null,
    since = end,
    until?: number,
  ): void => {
    const start = subjectStart(tokens, from);
    cues.push({
      kind,
      from,
      end,
      since,
      until: until ?? scopeEnd(words, tokens, end, kind),
      modality,
      words: sliceTokens(tokens, from, end),
      isPast: from > 0 && pastBefore(words, tokens, from),
      isOfDocument: firstListed(words, 'documents', tokens, start, from) !== null,
    });
  };
  for (let at = 0; at < tokens.length; ) {
    const shield = listed(words, 'shields', tokens, at);
    if (words.language === 'en' && isMisread(tokens, at, listed(words, 'normative', tokens, at)?.end ?? at + 1)) {
      at += 1;
      continue;
    }
    const commit = phraseAt(words.commits, tokens, at);
    const norm = listed(words, 'norms', tokens, at);
    const speech = listed(words, 'speech', tokens, at);
    const longest = Math.max(commit?.end ?? 0, norm?.end ?? 0, speech?.end ?? 0);
    if (shield !== null && shield.end > longest) {
      at = shield.end;
      continue;
    }
    if (commit !== null && commit.end === longest && !isNoun(tokens, at)) {
      add('commit', at, commit.end, commit.value);
      at = commit.end;
      continue;
    }
    if (speech !== null && speech.end === longest) {
      const isAside = isParenthetical(tokens, at, speech.end);
      const opens = listed(words, 'that', tokens, speech.end - 1) !== null || isReflexive(tokens, at, speech.end);
      if (isAside) add('speech', at, speech.end, null, clauseStart(tokens, at), tokens.length);
      else if (opens || hasContent(words, tokens, speech.end)) add('speech', at, speech.end, null);
      else if (norm === null) add('speech', at, speech.end, null, speech.end, speech.end);
      if (norm === null || isAside || opens) {
        at = speech.end;
        continue;
      }
    }
    if (norm !== null) {
      add('norm', at, norm.end, null);
      at = norm.end;
      continue;
    }
    const attribution = listed(words, 'attributions', tokens, at);
    if (attribution !== null && (at === 0 || isStop(tokens[at - 1]))) {
      add('attribution', at, attribution.end, null, 0, tokens.length);
      at = attribution.end;
      continue;
    }
    const future = futureAt(words, tokens, at);
    if (future !== null) {
      const start = subjectStart(tokens, at);
      const isState = listed(words, 'states', tokens, future.verb) !== null;
      const isPromise = !isState && (hasActor(words, tokens, start, at) || words.language === 'zh');
      if (isPromise) add('commit', at, future.end, 'will');
      else add('forecast', at, future.end, null);
      at = future.end;
      continue;
    }
    const forecast = listed(words, 'forecasts', tokens, at);
    if (forecast !== null) {
      add('forecast', at, forecast.end, null);
      at = forecast.end;
      continue;
    }
    const normative = listed(words, 'normative', tokens, at);
    if (normative !== null) {
      add('normative', at, normative.end, null);
      at = normative.end;
      continue;
    }
    at += 1;
  }
  return cues;
}

/** "not welcome", "nations' say", "May 12", "have to varying degrees": looks like a cue and is none. */
function isMisread(tokens: readonly WordToken[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const { folded, raw } = tokens[at]!;
  if (folded === 'welcome' && /^(is|are|was|were|not|be|more|most)$/.test(before)) return true;
  if (
    /^(say|says|claims?|notes?|states?|demands?|calls?)$/.test(folded) &&
    /^('|s|the|a|an|its|their|his|her|of|in|no|more|member)$/.test(before)
  )
    return true;
  if (
    raw === 'May' &&
    (tokens[at + 1]?.kind === 'number' ||
      /^(on|in|of|by|since|last|this|until)$/.test(before) ||
      before.match(/^\d+$/) !== null)
  )
    return true;
  return tokens[end - 1]!.folded === 'to' && /ing$/.test(tokens[end]?.folded ?? '') && /^(have|has|had)$/.test(folded);
}

/** "the plan", "its promise": a noun, not a verb. */
const isNoun = (tokens: readonly WordToken[], at: number): boolean =>
  tokens[at - 1]?.raw === '的' ||
  (/^(the|a|an|its|their|this|that|his|her|el|la|un|una|su|o|a|um|uma|le|les)$/.test(tokens[at - 1]?.folded ?? '') &&
    /^(plan|promise|promises|pledge|pledges|commit|decide|encourage|busca|projeta|compte)$/.test(tokens[at]!.folded));

function pastBefore(words: StatementWords, tokens: readonly WordToken[], at: number): boolean {
  if (/(?:ed|ió|ó|aron|ieron|ou|aram|eram)$/.test(tokens[at]!.raw.toLowerCase())) {
    return true;
  }
  return firstListed(words, 'perfect', tokens, Math.max(0, at - 3), at) !== null;
}

function futureAt(
  words: StatementWords,
  tokens: readonly WordToken[],
  at: number,
): { end: number; verb: number } | null {
  const helper = listed(words, 'will', tokens, at);
  if (helper !== null) {
    const skip = /^(also|not|soon|further|jointly|also|tambien|no|tambem|aussi|ne|还|也|继续)$/;
    let verb = helper.end;
    while (verb < helper.end + 3 && skip.test(tokens[verb]?.folded ?? '')) verb += 1;
    const isState = listed(words, 'states', tokens, helper.end) !== null;
    return { end: helper.end, verb: isState ? helper.end : verb };
  }
  const token = tokens[at]!;
  if (words.willEndings === null || token.kind !== 'word' || token.raw.length < 5) return null;
  return words.willEndings.test(token.raw.toLowerCase().normalize('NFC')) ? { end: at + 1, verb: at } : null;
}
