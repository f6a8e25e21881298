import { z } from 'zod';
import { DecimalText } from './amount.ts';
import { Stage } from './delivery.ts';
import { Edtf } from './time.ts';

/** The labels of rubric R1.0 by rule id (model, section 4). */
export const Label = z.enum([
  'not-verifiable',
  'delivered-disputed',
  'reported-delivered-disputed',
  'delivered',
  'reported-delivered',
  'withdrawn',
  'contradicted',
  'overdue',
  'past-due-unknown',
  'presumed-abandoned',
  'stalled',
  'delivered-in-part',
  'in-progress',
  'not-due',
  'no-evidence-found',
  'not-assessed',
]);
export type Label = z.infer<typeof Label>;
/** Labels that say something adverse: confirmed only by two people. */
export const negativeLabels: readonly Label[] = [
  'overdue',
  'contradicted',
  'withdrawn',
  'presumed-abandoned',
  'not-verifiable',
];
export const Grade = z.enum(['A', 'B', 'C', 'D']);
export type Grade = z.infer<typeof Grade>;
export const Said = z.enum(['nothing-found', 'reaffirmed', 'under-way', 'done', 'changed', 'withdrawn']);
export type Said = z.infer<typeof Said>;
export const Answered = z.enum([
  'not-asked',
  'asked-no-answer',
  'confirms',
  'confirms-in-part',
  'disputes',
  'not-known-to-us',
]);
export type Answered = z.infer<typeof Answered>;
export const Due = z.enum(['not-started', 'running', 'due-soon', 'past', 'no-window']);
export type Due = z.infer<typeof Due>;

/** How a quantity stands against one reading of the window. All numbers are decimal text; null is unknown. */
export const Pace = z.object({
  /** Index of the window in the commitment. */
  window: z.number().int().nonnegative(),
  elapsedDays: z.number().int(),
  ofDays: z.number().int(),
  /** Percent with one decimal ("51.1"). */
  elapsedPercent: DecimalText,
  expected: DecimalText.nullable(),
  /** shown / expected, two decimals, as an interval; null: not shown (too early, too old, unknown). */
  low: DecimalText.nullable(),
  high: DecimalText.nullable(),
  words: z.array(z.enum(['ahead', 'on-pace', 'behind', 'far-behind'])),
});
export type Pace = z.infer<typeof Pace>;

/** What a rubric says of one commitment on one day. Never changed; a later one is added beside it. */
export const Assessment = z.object({
  commitment: z.string(),
  rubric: z.string(),
  asOf: Edtf,
  label: z.string(),
  /** The rule that matched ("R8"). */
  rule: z.string(),
  /** `late`, `no-deadline-stated`, `within-bound`, `not-known-to-receiver` … shown beside the label. */
  qualifiers: z.array(z.string()),
  said: Said,
  shown: Stage,
  grade: Grade.nullable(),
  answered: Answered,
  due: Due,
  /** "n of N": the quantity shown and promised; null where unknown. */
  shownQuantity: z.object({ low: DecimalText, high: DecimalText }).nullable(),
  promisedQuantity: DecimalText.nullable(),
  unit: z.string().nullable(),
  pace: z.array(Pace),
  /** What would raise or settle it ("receiver-answer", "independent-record", "date", "search-log", "window" …). */
  missing: z.array(z.string()),
  /** Ids of everything that went in. */
  inputs: z.array(z.string()),
  standing: z.enum(['proposed-by-rule', 'confirmed']),
  confirmedBy: z.array(z.string()),
  /** Who looked at this label and disagreed; kept and shown, whatever the standing. */
  dissentBy: z.array(z.string()).default([]),
});
export type Assessment = z.infer<typeof Assessment>;
