import type { Modality } from '../model/index.ts';

/**
 * The words by which statements are told apart in one language. Every list is meant to be read and corrected by
 * people who know the language; words are written as in the language and folded when the rules are made. A `*` at
 * the end of a word stands for any ending (not in `commits`), `promet{e,en}` for both of its forms.
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
  /** "to be": before a participle they make a passive. */
  readonly copulas: string;
  /** Verbs that are a promise where an actor is to do them, and an effect where a thing is ("improve"). */
  readonly influences: string;
  /** Verbs by which things are delivered: a promise also without a named actor. */
  readonly acts: string;
  /** "continue to": the verb behind them counts. */
  readonly aspects: string;
  /** Verbs by which a body is given a task. */
  readonly mandates: string;
  /** Verbs that are procedure only with a noun of `procedures`: "open talks", "set up a working group". */
  readonly setsUp: string;
  readonly procedures: string;
  /** Sides of an agreement: what they must do they have taken on. */
  readonly parties: string;
  /** Verbs of duty that bind such a side. */
  readonly duties: string;
  /** "welcome", "regret": a stance that takes nothing on. */
  readonly feelings: string;
  /** Verbs by which somebody judges without "that": "criticise", "regard as". */
  readonly judges: string;
  /** Verbs of saying that announce one's own act. */
  readonly announces: string;
  /** Words for those who can speak. */
  readonly persons: string;
  /** "we", "I": what they say is nobody else's. */
  readonly self: string;
  /** Verbs by which a promise is taken back. */
  readonly revokes: string;
  /** What became of a promise: delivered, unpaid. */
  readonly deliveries: string;
  /** "although", "after": the clause behind them is not the main one. */
  readonly subordinators: string;
  /** "that", "which": the clause behind them hangs on a noun. */
  readonly relatives: string;
  readonly negations: string;
  /** Questions that want no answer. */
  readonly rhetorical: string;
  /** Words with which bare titles begin. */
  readonly titles: string;
  /** Words with which the targets of a plan begin. */
  readonly targets: string;
  /** Definitions that no other reading competes with. */
  readonly definers: string;
  /** "far too few", "little more than", "hard to see". */
  readonly belittles: string;
  /** Between the head of a name and the rest: "of". */
  readonly links: string;
  /** Verbs that are a promise before an infinitive only: "piensa contratar". */
  readonly hopes: string;
  /** Nouns of which nothing can be checked: "solidarity is …". */
  readonly ideals: string;
  /** Openings of a slogan: "for a", "towards". */
  readonly slogans: string;
}
