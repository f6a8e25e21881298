import type { StatementKind } from '../model/index.ts';
import type { StatementCue } from './statement-cues.ts';
import type { Echo, ReadSentence } from './statement-text.ts';
import { type StatementWords, sliceTokens } from './statement-words.ts';

/** Why a statement was typed so: a rule by its id, and the words of the text that it went by. */
export interface TypingReason {
  readonly rule: string;
  readonly words: string;
}

export interface Verdict {
  readonly kind: StatementKind;
  readonly reasons: readonly TypingReason[];
  /** The promise that governs the span, where one does. */
  readonly cue: StatementCue | null;
}

export interface Question {
  readonly words: StatementWords;
  readonly home: ReadSentence;
  /** Code units of the span. */
  readonly from: number;
  readonly to: number;
  /** Where its amounts begin, in code units. */
  readonly amounts: readonly number[];
  /** Type what is said, whoever says it. */
  readonly isContent?: boolean;
  readonly findEcho: (heading: ReadSentence) => Echo | null;
}

/** What the rules look at: the span as tokens of its sentence, and the cues around it. */
export interface Case extends Question {
  readonly first: number;
  readonly last: number;
  readonly governing: StatementCue | null;
  readonly speech: StatementCue | null;
  readonly inner: readonly StatementCue[];
}

export const say = (kind: StatementKind, rule: string, words: string, cue: StatementCue | null = null): Verdict => ({
  kind,
  reasons: [{ rule, words }],
  cue,
});

export function toCase(question: Question): Case {
  const { home, from, to } = question;
  const { tokens } = home;
  const isVoice = (cue: StatementCue): boolean => cue.kind === 'speech' || cue.kind === 'attribution';
  const cues = question.isContent === true ? home.cues.filter((cue) => !isVoice(cue)) : home.cues;
  let first = tokens.findIndex((token) => token.end > from);
  if (first < 0) first = Math.max(0, tokens.length - 1);
  let last = tokens.findIndex((token) => token.start >= to);
  if (last < 0) last = tokens.length;
  last = Math.max(last, first + 1);
  const inner = cues.filter((cue) => cue.from >= first && cue.from < last);
  const covers = (cue: StatementCue): boolean => cue.since <= first && first < cue.until && cue.from < last;
  const governing =
    cues
      .filter((cue) => cue.kind !== 'speech' && cue.kind !== 'attribution' && cue.end <= first && covers(cue))
      .at(-1) ?? null;
  const speech =
    cues
      .filter((cue) => (cue.kind === 'speech' || cue.kind === 'attribution') && cue.since <= first && first < cue.until)
      .at(-1) ?? null;
  return { ...question, first, last, governing, speech, inner };
}

export const hasQuotes = (one: Case): boolean =>
  one.home.tokens.slice(one.first, one.last).some((token) => /[“”"«»「」]/.test(token.raw));
export const spanWords = (one: Case): string => sliceTokens(one.home.tokens, one.first, one.last);
