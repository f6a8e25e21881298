import type { CommitmentObject, Edtf, Measure, Modality, StatementKind, Window } from '../model/index.ts';
import { type AmountReading, readAmounts } from './amounts.ts';
import { rulerOf } from './code-points.ts';
import { type DeadlineReading, readDeadlines } from './deadlines.ts';
import { type ReadLanguage, readLanguage } from './language.ts';
import { dataFor } from './lexicon-data.ts';
import type { TypingReason, Verdict } from './statement-case.ts';
import { describeParts, type StatementVoice } from './statement-parts.ts';
import { judge } from './statement-rules.ts';
import { echoFinder, firstFrom, type ReadSentence, readSentences, saysNothing } from './statement-text.ts';
import { type StatementWords, statementWords } from './statement-words.ts';
import type { WordToken } from './word-tokens.ts';

export interface TypingOptions {
  readonly language: string;
  readonly country?: string | null;
  readonly documentDate?: Edtf | null;
}

/**
 * A statement that a rule proposes; a person decides. Code points, `end` exclusive. Everything that the words do not
 * say is null. `measure` and `window` are of the first amount and deadline inside; `amounts` and `deadlines` hold all.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: StatementKind;
  /** Reported speech is two claims: that it was said, and what it says, typed here; null for all else. */
  readonly says: StatementKind | null;
  readonly reasons: readonly TypingReason[];
  readonly actor: string | null;
  readonly beneficiary: string | null;
  readonly object: CommitmentObject | null;
  readonly objectAsWritten: string | null;
  readonly modality: Modality | null;
  readonly voice: StatementVoice | null;
  readonly measure: Measure | null;
  readonly window: Window | null;
  readonly amounts: readonly AmountReading[];
  readonly deadlines: readonly DeadlineReading[];
  /** Public data that could settle a claim of fact, by topic words in it; a hint for a person, not a finding. */
  readonly settledBy: readonly string[];
  /** `unattributed-quotation`, `window-missing`. */
  readonly flags: readonly string[];
}

/** A text read once for typing. */
export interface StatementTyper {
  readonly language: ReadLanguage;
  readonly words: StatementWords | null;
  readonly sentences: readonly ReadSentence[];
  /** Types the span between two code points. */
  readonly typeSpan: (start: number, end: number) => Candidate;
}

/** Reads a canonical text once and returns the typer of its spans; the same rules as `typeStatements`. */
export function statementTyper(text: string, options: TypingOptions): StatementTyper {
  const { language } = readLanguage(options.language);
  const words = statementWords(language);
  const ruler = rulerOf(text);
  const sentences = readSentences(text, options.language, words, ruler);
  const amounts = readAmounts(text, options);
  const deadlines = readDeadlines(text, options);
  const findEcho = echoFinder(sentences);
  /** Readings that lie in a span, and an amount that the span's edge cuts. */
  const amountsIn = (start: number, end: number): AmountReading[] => {
    const near: AmountReading[] = [];
    for (
      let at = Math.max(0, firstFrom(amounts, start) - 1);
      at < amounts.length && amounts[at]!.start < end;
      at += 1
    ) {
      const one = amounts[at]!;
      if (one.end > start && (one.start >= start || one.end <= end)) near.push(one);
    }
    return near;
  };
  const deadlinesIn = (start: number, end: number): DeadlineReading[] => {
    const from = firstFrom(deadlines, start);
    let to = from;
    while (to < deadlines.length && deadlines[to]!.end <= end) to += 1;
    return deadlines.slice(from, to);
  };
  const homeOf = (start: number): ReadSentence | null => {
    const after = firstFrom(sentences, start + 1);
    return sentences[Math.max(0, after - 1)] ?? null;
  };

  const typeSpan = (start: number, end: number): Candidate => {
    const from = ruler.unitOf(start);
    const to = ruler.unitOf(end);
    const home = homeOf(start);
    const near = amountsIn(start, end);
    const within = home === null ? [] : deadlinesIn(home.start, home.end);
    const question = { from, to, amounts: near.map((amount) => ruler.unitOf(amount.start)), findEcho };
    const verdict: Verdict =
      home === null || words === null
        ? { kind: 'factual-claim', reasons: [{ rule: 'no-rules-for-language', words: options.language }], cue: null }
        : judge({ ...question, words, home });
    const says =
      verdict.kind === 'reported-speech' && home !== null && words !== null
        ? judge({ ...question, words, home, isContent: true }).kind
        : null;
    const isCommitment = /commitment/.test(verdict.kind);
    const parts =
      home === null || words === null
        ? null
        : describeParts({
            words,
            home,
            from,
            to,
            text,
            verdict,
            amounts: near,
            cuts: within.map((one) => ruler.unitOf(one.start)),
          });
    const turns =
      home?.cues.flatMap((cue) => (cue.kind === 'commit' ? ruler.pointOf(home.tokens[cue.from]!.start) : [])) ?? [];
    const stated =
      home === null
        ? null
        : windowOf({ start, end }, near[0] ?? null, {
            amounts: amountsIn(home.start, home.end),
            deadlines: within,
            turns,
          });
    const flags = [...(parts?.flags ?? [])];
    if (verdict.kind === 'quantified-commitment' && stated === null) flags.push('window-missing');
    return {
      start,
      end,
      text: text.slice(from, to),
      kind: verdict.kind,
      says,
      reasons: verdict.reasons,
      actor: isCommitment ? (parts?.actor ?? null) : null,
      beneficiary: isCommitment ? (parts?.beneficiary ?? null) : null,
      object: isCommitment ? (parts?.object ?? null) : null,
      objectAsWritten: isCommitment ? (parts?.objectAsWritten ?? null) : null,
      modality: isCommitment ? (verdict.cue?.modality ?? null) : null,
      voice: parts?.voice ?? null,
      measure: near[0]?.measure ?? null,
      window: isCommitment ? (stated?.window ?? null) : null,
      amounts: near,
      deadlines: within,
      settledBy: verdict.kind === 'factual-claim' ? dataFor(text.slice(from, to), language) : [],
      flags,
    };
  };
  return { language, words, sentences, typeSpan };
}

/**
 * The deadline of a span among those of its sentence. Where the sentence promises several quantities, each has the
 * deadline that follows it before the next one; one that stands before all of them, or after the last with no other
 * promise between, is of all; else none is taken.
 */
function windowOf(
  span: { readonly start: number; readonly end: number },
  own: AmountReading | null,
  sentence: {
    readonly amounts: readonly AmountReading[];
    readonly deadlines: readonly DeadlineReading[];
    /** Where a promise begins: a deadline behind another promise is that one's. */
    readonly turns: readonly number[];
  },
): DeadlineReading | null {
  const { amounts, deadlines, turns } = sentence;
  const inside = deadlines.find((one) => one.start >= span.start && one.end <= span.end);
  if (inside !== undefined) return inside;
  const [first] = deadlines;
  if (first === undefined) return null;
  if (amounts.length < 2 || own === null) return first;
  const next = amounts.find((one) => one.start >= own.end)?.start ?? Number.POSITIVE_INFINITY;
  const following = deadlines.find((one) => one.start >= own.end && one.end <= next);
  if (following !== undefined) return following;
  const isAfterAll =
    deadlines.every((one) => one.start >= amounts.at(-1)!.end) &&
    !turns.some((turn) => turn >= own.end && turn < first.start);
  const isBeforeAll = first.end <= amounts[0]!.start;
  return isAfterAll || isBeforeAll ? first : null;
}

/** Types one span (code points) of a canonical text in its sentence and paragraph. Never throws. */
export const typeSpan = (text: string, start: number, end: number, options: TypingOptions): Candidate =>
  statementTyper(text, options).typeSpan(start, end);

/** Clauses of a sentence that may be statements of their own: cut at ; : — and before a new promise or turn. */
function clausesOf(one: ReadSentence): { from: number; to: number }[] {
  const cuts = new Set<number>();
  for (const [index, token] of one.tokens.entries()) {
    if (/^[;:]$/.test(token.folded) || token.raw === '—') cuts.add(index + 1);
  }
  for (const cue of one.cues) {
    if ((cue.kind === 'commit' || cue.kind === 'norm') && cue.until < one.tokens.length) cuts.add(cue.until + 1);
  }
  const edges = [0, ...[...cuts].sort((a, b) => a - b), one.tokens.length];
  const clauses: { from: number; to: number }[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const list = one.tokens.slice(edges[i]!, edges[i + 1]!);
    const isEdge = (token: WordToken): boolean => /^[,;:.!?。！？、，；：—-]$/.test(token.raw);
    if (list.filter((token) => token.kind !== 'mark').length < 2) continue;
    const opening = list.find((token) => !isEdge(token));
    const closing = list.findLast((token) => !isEdge(token));
    if (opening === undefined || closing === undefined) continue;
    clauses.push({ from: opening.start, to: closing.end });
  }
  return clauses;
}

/**
 * Proposes the statements of a canonical text in order: one for each promised quantity, and one for each clause with
 * a type of its own (neighbours of one type are joined). Rules and word lists only (`statement-rules.ts`,
 * `lexicon-statements-*.ts`); each candidate says by which rule and words. Never throws.
 */
export function typeStatements(canonicalText: string, options: TypingOptions): Candidate[] {
  const typer = statementTyper(canonicalText, options);
  const ruler = rulerOf(canonicalText);
  const candidates: Candidate[] = [];
  for (const one of typer.sentences) {
    if (typer.words !== null && saysNothing(one, typer.words)) continue;
    const whole: { start: number; end: number; kind: StatementKind }[] = [];
    for (const clause of clausesOf(one)) {
      const start = ruler.pointOf(clause.from);
      const end = ruler.pointOf(clause.to);
      const typed = typer.typeSpan(start, end);
      const last = whole.at(-1);
      if (last !== undefined && last.kind === typed.kind) last.end = end;
      else whole.push({ start, end, kind: typed.kind });
    }
    for (const { start, end } of whole) {
      const typed = typer.typeSpan(start, end);
      if (typed.kind !== 'quantified-commitment' || typed.amounts.length < 2) {
        candidates.push(typed);
        continue;
      }
      for (const amount of typed.amounts) {
        const single = typer.typeSpan(amount.start, amount.end);
        candidates.push(
          single.kind === 'quantified-commitment' ? { ...single, actor: single.actor ?? typed.actor } : single,
        );
      }
    }
  }
  return candidates;
}
