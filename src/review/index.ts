/** What rules propose in a document, and what a person decided on it, as entries of the journal. */
export { flagsOf, neededColumns, type ReviewColumn, reviewColumns, reviewRow, reviewText } from './columns.ts';
export {
  type DocumentReading,
  findSource,
  paragraphFinder,
  readDocument,
  type SourceBytes,
  withBytes,
} from './document.ts';
export { type Counts, type Taken, takeReview } from './take.ts';
