/** What rules propose in a document, and what a person decided on it, as entries of the journal. */

export { type LinkKind, linkKinds, type PairReason, type ToldPair } from '../edition/index.ts';
export { type AssistantOptions, type AssistantProposals, askAssistant, joinCandidates } from './assistant.ts';
export {
  type DecidedColumn,
  decided,
  flagsOf,
  neededColumns,
  reviewColumns,
  reviewRow,
  reviewText,
} from './columns.ts';
export {
  appealOf,
  appealWords,
  type ContributionDecision,
  type ContributionFile,
  type ContributionRefusal,
  type ContributionRow,
  type ContributionWords,
  canAppeal,
  contributionOf,
  contributionRows,
  contributionWords,
  isWaiting,
  judgeContribution,
  type KeptContribution,
  keptSecret,
  secretOf,
  thingOf,
} from './contributions.ts';
export {
  type Desk,
  type DeskDecision,
  type DeskDocument,
  type DeskOutcome,
  type DeskPlace,
  decide,
  deskDocuments,
  openDesk,
} from './desk.ts';
export {
  type DocumentReading,
  findSource,
  mappingOf,
  pageFinder,
  paragraphFinder,
  readDocument,
  type SourceBytes,
} from './document.ts';
export { addParty, type FieldProblem, keepText } from './keep.ts';
export {
  contradictionsOfDrafts,
  decideLink,
  type LinkDecision,
  type LinkForm,
  type LinkPair,
  type LinkQueue,
  linkQueue,
  linkVerdicts,
  openPairs,
  type ProposedPair,
  proposedPairs,
} from './links.ts';
export type { LinkCard, LinkEdition, LinkFact, LinkPlace } from './links-cards.ts';
export { type DeskQueue, openQueue, undoDecision } from './queue.ts';
export { type Counts, type Taken, takeReview } from './take.ts';
export { neededToldColumns, type ToldCounts, type ToldTaken, takeTold, toldColumns } from './told.ts';
