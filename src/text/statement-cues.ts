import type { Modality } from '../model/index.ts';
import { phraseAt } from './phrases.ts';
import { futureAt, isStop, subjectStart, verbAfter } from './statement-future.ts';
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
  /** The token at which the verb begins that the cue governs. */
  readonly verb: number;
  /** The subject's first token. */
  readonly subject: number;
  readonly isMandate: boolean;
  /** What is promised stands before the verb. */
  readonly isPassive: boolean;
  /** "announces 300 scholarships": a promise where it is of a quantity. */
  readonly isAnnounced: boolean;
  /** A denial before the cue ("never promised"), and behind it ("undertakes not to"). */
  readonly isDenied: boolean;
  readonly isRefrained: boolean;
  /** Told in the past ("has called for"), or by a document. */
  readonly isPast: boolean;
  readonly isOfDocument: boolean;
}

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
  if (words.language === 'zh' && tokens.length - end > 3 && !/^[,:]$/.test(tokens[end]!.folded)) return true;
  const isBare = words.language === 'en' && tokens[end]?.kind === 'word' && end > 1;
  if (isBare && firstListed(words, 'finite', tokens, end + 1, Math.min(tokens.length, end + 9)) !== null) return true;
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

/** Words that begin with a character of denial and deny nothing: "future", "constantly", "free of charge". */
const harmless: ReadonlySet<string> = new Set(['未来', '不断', '不同', '不久', '无偿', '无息', '无论', '无线', '无障']);

/** A word of denial at a token; "not only" and "no less than" deny nothing. */
const isNegation = (words: StatementWords, tokens: readonly WordToken[], at: number): boolean => {
  const found = listed(words, 'negations', tokens, at);
  return (
    found !== null &&
    !harmless.has(`${tokens[found.end - 1]?.raw}${tokens[found.end]?.raw}`) &&
    !/^(only|solo|so|apenas|seulement|just|less|fewer|menos|moins|more|mas|mais|later|仅|只|少|小|低)$/.test(
      tokens[found.end]?.folded ?? '',
    )
  );
};
const anyNegation = (words: StatementWords, tokens: readonly WordToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isNegation(words, tokens, at)) return true;
  return false;
};

/** "…, said the mayor": what is said stands before the verb, and only the speaker after it. */
function isInverted(words: StatementWords, tokens: readonly WordToken[], from: number, end: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !/^[,"?!-]$/.test(before.folded) || tokens.length - end > 16) return false;
  if (before.folded === '-' && !before.isSpaced) return false;
  if (before.folded === ',' && words.language === 'zh') return false;
  return firstListed(words, 'that', tokens, end - 1, tokens.length) === null;
}

interface More {
  readonly since?: number;
  readonly until?: number;
  readonly verb?: number;
  readonly isMandate?: boolean;
  readonly isPassive?: boolean;
  readonly isAnnounced?: boolean;
}

/** All cues of a sentence, in order; of several at one place the longest phrase. */
export function findCues(words: StatementWords, tokens: readonly WordToken[]): StatementCue[] {
  const cues: StatementCue[] = [];
  const add = (kind: CueKind, from: number, end: number, modality: Modality | null, more: More = {}): number => {
    const subject = subjectStart(tokens, from);
    cues.push({
      kind,
      from,
      end,
      since: more.since ?? end,
      until: more.until ?? scopeEnd(words, tokens, end, kind),
      modality,
      words: sliceTokens(tokens, from, end),
      verb: more.verb ?? verbAfter(words, tokens, end),
      subject,
      isMandate: more.isMandate ?? false,
      isPassive: more.isPassive ?? false,
      isAnnounced: more.isAnnounced ?? false,
      isDenied: anyNegation(words, tokens, Math.max(subject, from - 4), from),
      isRefrained: anyNegation(words, tokens, end, Math.min(end + 2, tokens.length)),
      isPast: from > 0 && pastBefore(words, tokens, from),
      isOfDocument: firstListed(words, 'documents', tokens, subject, from) !== null,
    });
    return end;
  };
  for (let at = 0; at < tokens.length; ) at = cueAt(words, tokens, at, add);
  return cues;
}

type Add = (kind: CueKind, from: number, end: number, modality: Modality | null, more?: More) => number;

/** Adds what begins at a token and says where to go on. */
function cueAt(words: StatementWords, tokens: readonly WordToken[], at: number, add: Add): number {
  if (words.language === 'en' && isMisread(tokens, at, listed(words, 'normative', tokens, at)?.end ?? at + 1))
    return at + 1;
  const isDone = isFrenchParticiple(words, tokens[at]!);
  const one = (found: { end: number } | null): { end: number } | null =>
    found !== null && isDone && found.end === at + 1 ? null : found;
  const promise = isNoun(tokens, at) ? null : phraseAt(words.commits, tokens, at);
  const describes = tokens[promise?.end ?? -1]?.raw === '的' && words.language === 'zh';
  const commit = promise !== null && ((isDone && promise.end === at + 1) || describes) ? null : promise;
  const mandate = one(listed(words, 'mandates', tokens, at));
  const norm = one(listed(words, 'norms', tokens, at));
  const feeling = one(listed(words, 'feelings', tokens, at));
  const speech = isOwnWord(words, tokens, at) ? null : listed(words, 'speech', tokens, at);
  const forecast = listed(words, 'forecasts', tokens, at);
  const future = futureAt(words, tokens, at);
  const shield = listed(words, 'shields', tokens, at);
  const longest = Math.max(
    ...[commit, mandate, norm, feeling, speech, forecast, future].map((found) => found?.end ?? 0),
  );
  if (shield !== null && shield.end > longest) return shield.end;
  if (commit !== null && commit.end === longest) return add('commit', at, commit.end, commit.value);
  if (mandate !== null && mandate.end === longest) return add('commit', at, mandate.end, 'will', { isMandate: true });
  if (speech !== null && speech.end === longest) {
    const end = speech.end;
    const isAside = isParenthetical(tokens, at, end);
    const opens = listed(words, 'that', tokens, end - 1) !== null || isReflexive(tokens, at, end);
    if (isAside) return add('speech', at, end, null, { since: clauseStart(tokens, at), until: tokens.length });
    if (isInverted(words, tokens, at, end)) return add('speech', at, end, null, { since: 0, until: tokens.length });
    if (opens || hasContent(words, tokens, end) || isJudged(words, tokens, at)) return add('speech', at, end, null);
    if (norm === null && !isAnnouncement(words, tokens, at)) return add('speech', at, end, null, { until: end });
  }
  if (isAnnouncement(words, tokens, at)) {
    const end = listed(words, 'announces', tokens, at)!.end;
    return add('commit', at, end, 'will', { isAnnounced: true });
  }
  if (isJudged(words, tokens, at) && norm === null)
    return add('speech', at, listed(words, 'judges', tokens, at)!.end, null);
  if (feeling !== null && feeling.end === longest) return add('feeling', at, feeling.end, null);
  if (norm !== null && norm.end >= (forecast?.end ?? 0)) return add('norm', at, norm.end, null);
  const attribution = attributionAt(words, tokens, at);
  if (attribution !== null) return add('attribution', at, attribution, null, { since: 0, until: tokens.length });
  if (future !== null && future.end >= (forecast?.end ?? 0))
    return add(future.kind, at, future.end, future.kind === 'commit' ? 'will' : null, future);
  if (forecast !== null) return add('forecast', at, forecast.end, null);
  const hope = listed(words, 'hopes', tokens, at);
  if (hope !== null && isInfinitive(tokens[hope.end]) && !isOwnWord(words, tokens, at))
    return add('commit', at, hope.end, 'plans-to');
  const normative = listed(words, 'normative', tokens, at);
  if (normative === null) return at + 1;
  const binds =
    listed(words, 'duties', tokens, at) !== null &&
    (normative.end - at > 1 && words.language === 'zh'
      ? /^不得$/.test(sliceTokens(tokens, at, normative.end))
      : firstListed(words, 'parties', tokens, subjectStart(tokens, at), boundTo(words, tokens, at)) !== null);
  return binds ? add('commit', at, normative.end, 'will') : add('normative', at, normative.end, null);
}

/** "engagé" is not "engage": folded they are one, so a single word of a list is not meant by a participle. */
const isFrenchParticiple = (words: StatementWords, token: WordToken): boolean =>
  words.language === 'fr' && /é(?:e|s|es)?$/.test(token.raw.toLowerCase().normalize('NFC'));

const isInfinitive = (token: WordToken | undefined): boolean =>
  token?.kind === 'word' && token.raw.length > 3 && /(?:ar|er|ir|re|oir)(?:se)?$/.test(token.folded);

/** "应由双方": the side that is bound may stand behind the verb in Chinese. */
const boundTo = (words: StatementWords, tokens: readonly WordToken[], at: number): number =>
  words.language === 'zh' && tokens[at + 1]?.raw === '由' ? Math.min(tokens.length, at + 5) : at;

/** "we say", "creo": words that are nobody else's. */
const isOwnWord = (words: StatementWords, tokens: readonly WordToken[], at: number): boolean =>
  firstListed(words, 'self', tokens, Math.max(0, at - 2), at) !== null;

/** "announces 300 scholarships": not "announces that". */
const isAnnouncement = (words: StatementWords, tokens: readonly WordToken[], at: number): boolean => {
  const found = listed(words, 'announces', tokens, at);
  return found !== null && listed(words, 'that', tokens, found.end) === null && !isOwnPast(tokens, at);
};
const isOwnPast = (tokens: readonly WordToken[], at: number): boolean =>
  /^(was|were|been|is|are|fue|fueron|foi|foram|ete)$/.test(tokens[at - 1]?.folded ?? '');

/** "the mayors call the plan unfair": a person's judgement without "that". */
function isJudged(words: StatementWords, tokens: readonly WordToken[], at: number): boolean {
  const found = listed(words, 'judges', tokens, at);
  if (found === null || tokens.length - found.end < 2 || isOwnPast(tokens, at)) return false;
  const start = subjectStart(tokens, at);
  return (
    firstListed(words, 'persons', tokens, start, at) !== null && firstListed(words, 'self', tokens, start, at) === null
  );
}

/** "according to the mayor", where a voice may begin; what an agreement or law provides is nobody's word. */
function attributionAt(words: StatementWords, tokens: readonly WordToken[], at: number): number | null {
  const found = listed(words, 'attributions', tokens, at);
  if (found === null) return null;
  const isApart = at === 0 || isStop(tokens[at - 1]) || found.end - at > 1;
  const to = Math.min(tokens.length, found.end + 5);
  const text = firstListed(words, 'documents', tokens, found.end, to);
  const isOfText = text !== null && firstListed(words, 'persons', tokens, at, to) === null;
  const isReport =
    text !== null &&
    /^(report|informe|relatorio|rapport|comunicado|communique|statement|comunicado|报|声)/.test(
      tokens[text.at]!.folded,
    );
  return isApart && (!isOfText || isReport) ? found.end : null;
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
  (tokens[at]!.raw === '计' && (at === 0 || /^[本该原此]$/.test(tokens[at - 1]!.raw))) ||
  (/^(the|a|an|its|their|this|that|his|her|el|la|un|una|su|o|a|um|uma|le|les)$/.test(tokens[at - 1]?.folded ?? '') &&
    /^(plan|promise|promises|pledge|pledges|commit|decide|encourage|busca|projeta|compte)$/.test(tokens[at]!.folded));

function pastBefore(words: StatementWords, tokens: readonly WordToken[], at: number): boolean {
  if (/(?:ed|ió|ó|aron|ieron|ou|aram|eram)$/.test(tokens[at]!.raw.toLowerCase())) {
    return true;
  }
  return firstListed(words, 'perfect', tokens, Math.max(0, at - 3), at) !== null;
}
