/** What strings mean: canonical text, quotes and anchors, amounts, deadlines, statements, names. Pure; runs in a browser. */

export { type AmountDoubt, type AmountOptions, type AmountReading, readAmounts } from './amounts.ts';
export { type AnchorRequest, makeAnchor } from './anchor.ts';
export type { DeadlineNeed } from './calendar.ts';
export { canonicalText, type Paragraph, paragraphsOf } from './canonical-text.ts';
export { sliceText } from './code-points.ts';
export { type DeadlineOptions, type DeadlineReading, readDeadlines } from './deadlines.ts';
export { compareNames, foldName } from './names.ts';
export { findQuote, type QuoteMatch } from './quote.ts';
export { repeatsOf } from './repeats.ts';
export { type AnchorCandidate, type AnchorResolution, anchorResolver, resolveAnchor } from './resolution.ts';
export { textFragment, toWebAnnotation, type WebAnnotationTarget } from './selectors.ts';
export { type Sentence, splitSentences } from './sentences.ts';
export type { TypingReason } from './statement-case.ts';
export type { StatementVoice } from './statement-parts.ts';
export { type Candidate, type TypingOptions, typeSpan, typeStatements } from './statements.ts';
export { phraseOf, placesOf, tokens } from './tokens.ts';
