import { notAddedRules } from '../edition/index.ts';

/**
 * By which rule a total adds. `safe`: what counts the same money once, and of an activity that is split among countries
 * or sectors the stated share. `all`: every stated amount whole, the same money as often as it is stated.
 */
export type AddingRule = 'safe' | 'all';

/**
 * Why an amount, or a part of it, is in no safe total: the rules of `not_added`, then those of splitting. `other-places`,
 * `other-sectors`: it names others too and no shares. `other-funders`: it names others too, and who gave how much is not
 * said. `share-unstated`: others have a share, this one has none.
 * `shares-over`: they come to more than 100. `two-splits`: split among countries and among sectors, and not said how both
 * go together. `elsewhere`: the shares of the others. `unallocated`: what the stated shares leave over.
 */
export const leftOutReasons = [
  ...notAddedRules,
  'other-places',
  'other-sectors',
  'other-funders',
  'share-unstated',
  'shares-over',
  'two-splits',
  'elsewhere',
  'unallocated',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
