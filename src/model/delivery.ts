import { z } from 'zod';
import { DecimalText, Measure } from './amount.ts';
import { Hash, Localised, Slug } from './source.ts';
import { Edtf } from './time.ts';

/** How far a thing has come, lowest first (facet *Shown*). */
export const Stage = z.enum([
  'none',
  'announced',
  'agreed',
  'financed',
  'started',
  'partly-delivered',
  'delivered',
  'in-service',
]);
export type Stage = z.infer<typeof Stage>;

/** A work (*obra*), after the OC4IDS project. */
export const Work = z.object({
  id: Slug,
  name: Localised,
  type: z.string().nullable().default(null),
  status: z
    .enum(['identification', 'preparation', 'implementation', 'completion', 'completed', 'decommissioned', 'cancelled'])
    .nullable()
    .default(null),
  owner: Slug.nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  place: z
    .object({
      name: z.string(),
      latitude: DecimalText.nullable().default(null),
      longitude: DecimalText.nullable().default(null),
      precision: z.enum(['exact', 'approximate', 'unknown']),
    })
    .nullable()
    .default(null),
  planned: z
    .object({ start: Edtf.nullable().default(null), end: Edtf.nullable().default(null) })
    .nullable()
    .default(null),
  actual: z
    .object({ start: Edtf.nullable().default(null), end: Edtf.nullable().default(null) })
    .nullable()
    .default(null),
  budget: Measure.nullable().default(null),
  finalValue: Measure.nullable().default(null),
  metrics: z
    .array(
      z.object({
        title: z.string(),
        forecast: Measure.nullable().default(null),
        actual: Measure.nullable().default(null),
      }),
    )
    .default([]),
  ocid: z.array(z.string()).default([]),
  note: Localised.nullable().default(null),
});
export type Work = z.infer<typeof Work>;

/** A counted thing other than a work: an award, a place in a course, a shipment, a mission. */
export const DeliveryUnit = z.object({
  id: Slug,
  commitment: Slug.nullable().default(null),
  measure: Measure,
  period: Edtf.nullable().default(null),
  receiver: Slug.nullable().default(null),
});
export type DeliveryUnit = z.infer<typeof DeliveryUnit>;

/**
 * What happened, when, and what it means for a commitment (OC4IDS milestone; PledgeTracker timeline). `statements`
 * are the ids of the statements behind it; grade and independence are computed from them, never entered.
 */
export const EvidenceEvent = z.object({
  commitment: Slug.nullable().default(null),
  work: Slug.nullable().default(null),
  what: Localised,
  on: Edtf.nullable().default(null),
  stage: Stage,
  bearing: z.enum(['supports', 'contradicts', 'opposite-act', 'irrelevant']).default('supports'),
  quantity: Measure.nullable().default(null),
  /** Was the quantity cumulative since the start of the window (the only kind that pace may use)? */
  cumulative: z.boolean().default(true),
  statements: z.array(z.string()).min(1),
});
export type EvidenceEvent = z.infer<typeof EvidenceEvent>;

/** What the promisor says now (facet *Said*). */
export const PromisorWord = z.object({
  commitment: Slug,
  says: z.enum(['reaffirmed', 'under-way', 'done', 'changed', 'withdrawn']),
  on: Edtf.nullable().default(null),
  statements: z.array(z.string()).min(1),
});
export type PromisorWord = z.infer<typeof PromisorWord>;

/**
 * A judged join between a commitment and what carries it out; rows of the chain, with reasons. The last word of a hand on a
 * pair counts; `withdrawn` takes its own back.
 */
export const Link = z.object({
  commitment: Slug,
  to: z.object({ type: z.enum(['activity', 'work', 'commitment']), id: z.string() }),
  verdict: z.enum(['carries-out', 'finances', 'part-of', 'not-related', 'unsure', 'withdrawn']),
  by: z.string(),
  reasons: z.array(z.string()).min(1),
});
export type Link = z.infer<typeof Link>;

/** A document or photo that goes with an answer: its bytes in the archive, cleaned, and what it shows in words. */
export const Attachment = z.object({
  sha256: Hash,
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  bytes: z.number().int().positive(),
  about: z.string().min(1).max(300),
});
export type Attachment = z.infer<typeof Attachment>;

/** A receiver's (or other named party's) answer: confirm, dispute, not known to us … Never overwritten. */
export const Attestation = z.object({
  by: Slug,
  role: z.enum(['receiver', 'promisor', 'implementer', 'other']),
  /** Name or office of the person who answers for the party, as they want it public; null: not given. */
  signedAs: z.string().max(200).nullable().default(null),
  on: z.object({ type: z.enum(['commitment', 'statement', 'work', 'link']), id: z.string() }),
  verdict: z.enum(['confirm', 'confirm-in-part', 'dispute', 'not-known-to-us', 'no-comment']),
  quantity: Measure.nullable().default(null),
  date: Edtf.nullable().default(null),
  reason: z.string().max(2000).nullable().default(null),
  invitation: z.string().nullable().default(null),
  requestedAt: Edtf.nullable().default(null),
  repliesTo: z.string().nullable().default(null),
  /** Absent, not empty, where there is none: the id of an answer is made from it. */
  attachments: z.array(Attachment).min(1).max(4).optional(),
});
export type Attestation = z.infer<typeof Attestation>;

/** A question that was put to a party: who may answer, on what, until when. Only the hash of the link is kept. */
export const Invitation = z.object({
  id: Slug,
  party: Slug,
  role: z.enum(['receiver', 'promisor', 'implementer', 'other']),
  on: z.array(z.object({ type: z.enum(['commitment', 'work', 'statement']), id: z.string() })).min(1),
  tokenSha256: z.string().regex(/^[0-9a-f]{64}$/),
  expires: Edtf,
  deliveredOn: Edtf.nullable().default(null),
});
export type Invitation = z.infer<typeof Invitation>;

/** Where was looked, by whom, for what, and what came of it. Absence of evidence without one says nothing. */
export const SearchLog = z.object({
  commitment: Slug,
  question: z.string().min(1),
  where: z.enum([
    'promisor-register',
    'receiver-register',
    'iati-or-crs',
    'news-archive',
    'third-party-dataset',
    'other',
  ]),
  place: z.string().min(1),
  query: z.string().min(1),
  language: z.string().nullable().default(null),
  on: Edtf,
  by: z.string().min(1),
  hits: z.number().int().nonnegative(),
  /** Hits that bear on the commitment. */
  relevant: z.number().int().nonnegative(),
});
export type SearchLog = z.infer<typeof SearchLog>;

/** A person's confirmation of a label that a rule proposed. */
export const Review = z.object({
  commitment: Slug,
  rubric: z.string(),
  label: z.string(),
  /** `withdrawn` takes back what the same person said of the label before. */
  verdict: z.enum(['confirmed', 'dissent', 'withdrawn']),
  by: z.string().min(1),
  isFixture: z.boolean().default(false),
  reason: z.string().nullable().default(null),
});
export type Review = z.infer<typeof Review>;

/** What is published about a partner's money in a country: the class of a coverage cell (model, section 8). */
export const CoverageClass = z.enum([
  'activity-data',
  'aggregates',
  'third-party-estimate',
  'receiver-record',
  'nothing',
]);
export type CoverageClass = z.infer<typeof CoverageClass>;
/** A coverage statement. `years` is an EDTF interval; `basis` names the source it was read from or computed over. */
export const Coverage = z.object({
  partner: Slug,
  country: Slug.nullable().default(null),
  years: Edtf.nullable().default(null),
  stage: z.enum(['pledge', 'commitment', 'disbursement', 'any']),
  class: CoverageClass,
  basis: Slug.nullable().default(null),
  note: Localised,
});
export type Coverage = z.infer<typeof Coverage>;

/** A name in the seed (programme, mechanism, actor, statement) and where the ledger holds it. */
export const MissionItem = z.object({
  group: z.enum(['system', 'actor', 'left-out']),
  name: z.string(),
  paragraphs: z.array(z.number().int().positive()).default([]),
  heldAs: z
    .array(
      z.object({
        type: z.enum(['party', 'instrument', 'commitment', 'statement', 'source', 'view', 'work']),
        id: z.string(),
      }),
    )
    .default([]),
  state: z.enum(['answered', 'open', 'opinion', 'context']),
  known: Localised,
});
export type MissionItem = z.infer<typeof MissionItem>;
