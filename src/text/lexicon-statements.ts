import type { Modality } from '../model/index.ts';

/**
 * The words by which statements are told apart in one language. Every list is meant to be read and corrected by
 * people who know the language; words are written as in the language and folded when the rules are made. A `*` at
 * the end of a word stands for any ending.
 */
export interface StatementLexicon {
  /** Verbs by which somebody takes something on, with the strength of it. */
  readonly commits: readonly (readonly [Modality, string])[];
  /** Verbs by which a text or a party wants something without taking it on. */
  readonly norms: string;
  /** Helping verbs of the future. */
  readonly will: string;
  /** Endings of verbs in the future, tested on the word as written in lower case. */
  readonly willEndings: RegExp | null;
  /** Verbs after a future that say what will be, not what somebody will do. */
  readonly states: string;
  /** Other words of likelihood. */
  readonly forecasts: string;
  /** Verbs of saying, with a speaker before them. */
  readonly speech: string;
  /** "according to": the speaker follows. */
  readonly attributions: string;
  /** "words of", "remarks": with a quotation they are somebody's. */
  readonly speechNouns: string;
  /** Words that open what is said. */
  readonly that: string;
  /** Kinds of document that can say things. */
  readonly documents: string;
  /** Words for those who can act. */
  readonly actors: string;
  /** Nouns that cannot promise anything. */
  readonly abstracts: string;
  /** What makes a promise one of procedure: meeting, consulting, encouraging. */
  readonly procedural: string;
  /** Words that judge. */
  readonly evaluative: string;
  /** Verbs that read a meaning into things. */
  readonly interpretive: string;
  readonly comparatives: string;
  /** "rather than", "instead of". */
  readonly contrasts: string;
  /** Sentence openings that comment on what was said before. */
  readonly comments: string;
  /** "this means": goes on with what was said before. */
  readonly explains: string;
  /** After a comma: claims an effect. */
  readonly effects: string;
  readonly definitions: string;
  readonly normative: string;
  /** Helping verbs of the past, right before a verb. */
  readonly perfect: string;
  readonly possessives: string;
  /** "in the fields of". */
  readonly fields: string;
  /** Words that end a speech or promise: ", but". */
  readonly turns: string;
  /** Frequent finite verbs. */
  readonly finite: string;
  readonly gerund: RegExp | null;
  /** "to", "for": those who are to benefit follow. */
  readonly beneficiaryLinks: string;
  /** Words in which shorter cues do not count (Chinese is written without blanks). */
  readonly shields: string;
}
