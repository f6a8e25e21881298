/** Are these the same? Candidates with reasons, and the closure of what people judged. Data are never rewritten. */

export {
  type CommitmentProposal,
  type LinkReason,
  proposeCommitments,
  type ToldPromise,
} from './commitments.ts';
export { type Comparable, type Comparison, compare } from './compare.ts';
export {
  compareParties,
  type PartyFeature,
  type PartyProposal,
  type PartyReason,
  type PartySide,
  partyThresholds,
  partyWeights,
  proposeParties,
} from './parties.ts';
export { type Proposal, type ProposeOptions, propose } from './propose.ts';
export { type Canon, resolve } from './resolve.ts';
