import { z } from 'zod';
import { Measure } from './amount.ts';
import { Localised, Slug } from './source.ts';
import { Edtf, Window } from './time.ts';

/** A declaration, plan, speech, agreement … with who signed and who did not. */
export const Instrument = z.object({
  id: Slug,
  type: z.enum([
    'declaration',
    'action-plan',
    'speech',
    'memorandum',
    'agreement',
    'law',
    'announcement',
    'press-report',
    'programme',
    'forum',
  ]),
  title: Localised,
  date: Edtf.nullable().default(null),
  sources: z.array(Slug).default([]),
  parties: z
    .array(z.object({ party: Slug, role: z.enum(['signed', 'did-not-sign', 'reserved', 'issued', 'member']) }))
    .default([]),
  note: Localised.nullable().default(null),
});
export type Instrument = z.infer<typeof Instrument>;

export const CommitmentClass = z.enum(['quantified', 'qualitative', 'procedural']);
export type CommitmentClass = z.infer<typeof CommitmentClass>;
export const Modality = z.enum(['will', 'plans-to', 'encourages', 'is-ready-to', 'supports']);
export type Modality = z.infer<typeof Modality>;
/** What is promised, from a closed list. */
export const CommitmentObject = z.enum([
  'scholarship',
  'training-place',
  'course',
  'visit',
  'works',
  'project',
  'credit-line',
  'loan',
  'grant',
  'finance',
  'equity',
  'import',
  'investment',
  'trade',
  'dialogue',
  'norm',
  'visa',
  'personnel',
  'supplies',
  'other',
]);
export type CommitmentObject = z.infer<typeof CommitmentObject>;
export const LineageKind = z.enum(['predecessor', 'renews', 'changes', 'repeats', 'part-of', 'umbrella-of']);
export type LineageKind = z.infer<typeof LineageKind>;

/**
 * What somebody promised, kept apart from how each source tells it (`Telling`). `measure` and `windows` are null or
 * empty where no words state them. `settlementTest` says what it would take; null means the words name no
 * observable object (label *Not verifiable*).
 */
export const Commitment = z.object({
  id: Slug,
  title: Localised,
  instrument: Slug.nullable().default(null),
  promisors: z.array(Slug).min(1),
  beneficiaries: z.array(Slug).default([]),
  class: CommitmentClass,
  modality: Modality,
  object: CommitmentObject,
  measure: Measure.nullable().default(null),
  /** How the quantity falls due: evenly over the window, per year, or in lumps (works: milestones only). */
  accrual: z.enum(['even', 'per-year', 'lumpy']).default('lumpy'),
  windows: z.array(Window).default([]),
  announcedOn: Edtf.nullable().default(null),
  milestones: z.array(z.object({ on: Edtf, what: Localised })).default([]),
  settlementTest: Localised.nullable().default(null),
  conditions: z.string().nullable().default(null),
  lineage: z.array(z.object({ kind: LineageKind, commitment: Slug })).default([]),
  additionality: z.enum(['new', 'continuing', 'unclear']).default('unclear'),
  /** Money only: where in the life of money the words stand, and of what kind it is. */
  stage: z.enum(['announced', 'agreed', 'financed']).default('announced'),
  thread: Slug.nullable().default(null),
  note: Localised.nullable().default(null),
});
export type Commitment = z.infer<typeof Commitment>;

/** One source's version of a commitment; differences between tellings are derived, never smoothed (rule C1). */
export const Telling = z.object({
  commitment: Slug,
  source: Slug,
  /** The statement (by id) with the exact words; null when only the fact is held. */
  statement: z.string().nullable().default(null),
  occasion: z.enum(['article', 'speech', 'plan', 'declaration', 'communique', 'press', 'dataset', 'other']),
  language: z.string(),
  actor: Slug.nullable().default(null),
  object: CommitmentObject.nullable().default(null),
  objectAsWritten: z.string().nullable().default(null),
  modality: Modality.nullable().default(null),
  measure: Measure.nullable().default(null),
  window: Window.nullable().default(null),
  translationOf: Slug.nullable().default(null),
  note: z.string().nullable().default(null),
});
export type Telling = z.infer<typeof Telling>;
