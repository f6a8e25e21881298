import { z } from 'zod';
import { Localised, Slug } from './source.ts';
import { Edtf } from './time.ts';

/** IATI OrganisationType where it applies, plus the kinds of party that it has no word for. */
export const PartyType = z.enum([
  'state',
  'group-of-states',
  'government-body',
  'multilateral',
  'development-bank',
  'company',
  'ngo',
  'academic',
  'media',
  'person',
  'other',
]);
export type PartyType = z.infer<typeof PartyType>;

/** A state, organisation, outlet or person that promises, receives, pays, builds, reports or answers. */
export const Party = z.object({
  id: Slug,
  type: PartyType,
  name: Localised,
  otherNames: z.array(z.object({ name: z.string(), language: z.string().nullable().default(null) })).default([]),
  /** ISO 3166-1 alpha-2 of the state that it is or belongs to. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** For groups: members with the dates of their membership. */
  members: z
    .array(z.object({ party: Slug, from: Edtf.nullable().default(null), to: Edtf.nullable().default(null) }))
    .default([]),
  identifiers: z.array(z.object({ scheme: z.string(), id: z.string() })).default([]),
  note: Localised.nullable().default(null),
  source: Slug.nullable().default(null),
});
export type Party = z.infer<typeof Party>;

/**
 * How do two ids stand to one another? `same` alone joins them: the closure of such judgements gives canonical ids, and
 * data are never rewritten. Of one work yet not the same (IATI RelatedActivityType): `part-of`, left is a part, tranche
 * or use of right (2, 1); `co-finances`, each reports its own share (4).
 * A party is named by its id, or as `<source>/<country or *>/<name as written>`. `withdrawn`: what the same hand judged of
 * this pair no longer stands.
 */
export const Judgement = z.object({
  type: z.enum(['party', 'activity', 'work', 'commitment']),
  left: z.string(),
  right: z.string(),
  verdict: z.enum(['same', 'part-of', 'co-finances', 'different', 'unsure', 'withdrawn']),
  by: z.string(),
  score: z.string().nullable().default(null),
  reasons: z.array(z.string()).default([]),
});
export type Judgement = z.infer<typeof Judgement>;

const Proposed = z.object({ type: z.enum(['party', 'activity', 'work', 'commitment']), id: z.string().min(1) });
/** What one of a pair may be to the other; of a commitment, left, the last four words of a link. */
export const PairRelation = z.enum([
  'same',
  'co-finances',
  'different',
  'part-of',
  'finances',
  'carries-out',
  'not-related',
]);
export type PairRelation = z.infer<typeof PairRelation>;
/** What a pair is taken for elsewhere, by an institution or a program. It decides nothing: a person judges. */
export const PairProposal = z.object({
  left: Proposed,
  right: Proposed,
  relation: PairRelation,
  /** 0 to 1, as who made it states it; null: not stated. */
  certainty: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
    .nullable()
    .default(null),
  /** Who made it, and by what method (a program with its version, a way of working). */
  by: z.string().min(1).max(300),
  method: z.string().min(1).max(300),
  reasons: z.array(z.string().max(2000)).default([]),
  /** The file in which it came, and its line there. */
  table: z
    .object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), line: z.number().int().positive() })
    .nullable()
    .default(null),
});
export type PairProposal = z.infer<typeof PairProposal>;
