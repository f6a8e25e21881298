import { z } from 'zod';
import { AccessAct } from './access.ts';
import { Commitment, Instrument, Telling } from './commitment.ts';
import { Contribution, ContributionReview } from './contribution.ts';
import {
  Attestation,
  Coverage,
  DeliveryUnit,
  EvidenceEvent,
  Invitation,
  Link,
  MissionItem,
  PromisorWord,
  Review,
  SearchLog,
  Work,
} from './delivery.ts';
import { Judgement, PairProposal, Party } from './party.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';

/** That the personal part of an entry was removed: the entry, its hash and every proof stay. */
const PersonalRemoved = z.object({
  /** Index of the entry. */
  entry: z.number().int().nonnegative(),
  /** Day of the removal. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** `request` of the person, a `law` or order, or a `mistake`: it should not have been kept. */
  reason: z.enum(['request', 'law', 'mistake']),
});

/** What may be said to the journal: one schema per kind. The table of contents of the ledger. */
export const entryBodies = {
  source: Source,
  party: Party,
  instrument: Instrument,
  statement: Statement,
  commitment: Commitment,
  telling: Telling,
  work: Work,
  'delivery-unit': DeliveryUnit,
  evidence: EvidenceEvent,
  word: PromisorWord,
  link: Link,
  judgement: Judgement,
  proposal: PairProposal,
  attestation: Attestation,
  invitation: Invitation,
  'invitation-delivered': z.object({ invitation: z.string(), on: z.string() }),
  'invitation-revoked': z.object({ invitation: z.string(), reason: z.string() }),
  search: SearchLog,
  review: Review,
  coverage: Coverage,
  mission: MissionItem,
  'personal-removed': PersonalRemoved,
  access: AccessAct,
  contribution: Contribution,
  'contribution-review': ContributionReview,
} as const;
export type EntryKind = keyof typeof entryBodies;
export type EntryBody<K extends EntryKind> = z.infer<(typeof entryBodies)[K]>;

/** What a caller offers to the journal. */
export type Draft = {
  [K in EntryKind]: { readonly kind: K; readonly body: z.input<(typeof entryBodies)[K]> };
}[EntryKind];

/**
 * One entry of the journal as stored: canonical JSON, at most 65,535 bytes, leaf of the RFC 6962 tree. `index` is its
 * place, `at` the instant of acceptance (ISO 8601, UTC), `by` who said it (a person or a program with its version).
 */
export type Entry = {
  [K in EntryKind]: {
    readonly index: number;
    readonly at: string;
    readonly by: string;
    readonly kind: K;
    readonly body: EntryBody<K>;
    /** Hash of the personal part that lies beside the journal, where there is one. */
    readonly personal?: string;
  };
}[EntryKind];

export const EntryEnvelope = z.object({
  index: z.number().int().nonnegative(),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/),
  by: z.string().min(1),
  kind: z.enum(Object.keys(entryBodies) as [EntryKind, ...EntryKind[]]),
  body: z.unknown(),
  personal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** Reads a stored entry through its schema; throws a ZodError that names the field. */
export function parseEntry(value: unknown): Entry {
  const envelope = EntryEnvelope.parse(value);
  return { ...envelope, body: entryBodies[envelope.kind].parse(envelope.body) } as Entry;
}
