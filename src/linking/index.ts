/** Are these the same? Candidates with reasons, and the closure of what people judged. Data are never rewritten. */

export {
  type CommitmentProposal,
  type LinkReason,
  proposeCommitments,
  type ToldPromise,
} from './commitments.ts';
export {
  type DeliveryFeature,
  type DeliveryProposal,
  type DeliveryReason,
  type DeliverySearch,
  type DeliverySide,
  deliveryMost,
  deliveryThreshold,
  deliveryWeights,
  openDelivery,
  type PromiseSide,
  proposeDelivery,
} from './delivery.ts';
export type { Estimate } from './estimate.ts';
export type { FeatureName } from './features.ts';
export {
  apart,
  type Contradiction,
  contradictionsOf,
  type JudgementGraph,
  judgementGraph,
  type SaidJudgement,
  standingLinks,
} from './judgements.ts';
export {
  type Matched,
  type MatchOptions,
  type MatchProposal,
  type MatchReason,
  matchActivities,
  matchThreshold,
} from './match.ts';
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
export type { Relation } from './relate.ts';
export type { MatchTable, YearlyRate } from './things.ts';
