import { z } from 'zod';
import { DecimalText, Measure } from './amount.ts';
import { idOf } from './canonical.ts';
import { Anchor, Locator, Method, Slug } from './source.ts';
import { Edtf } from './time.ts';

/** Kinds of statement in a text (model, section 3). Opinion and forecasts are never rated. */
export const StatementKind = z.enum([
  'quantified-commitment',
  'qualitative-commitment',
  'procedural-commitment',
  'factual-claim',
  'forecast',
  'reported-speech',
  'definition',
  'opinion',
]);
export type StatementKind = z.infer<typeof StatementKind>;

/** What a statement is about. */
export const Subject = z.object({
  type: z.enum([
    'source',
    'party',
    'instrument',
    'commitment',
    'activity',
    'work',
    'delivery-unit',
    'statement',
    'coverage',
  ]),
  id: z.string().min(1),
});
export type Subject = z.infer<typeof Subject>;

/** What a statement may say. `unknown` is a value of its own type, never an absent number. */
export const Value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), language: z.string().nullable().default(null) }),
  z.object({ type: z.literal('measure'), measure: Measure }),
  z.object({ type: z.literal('number'), number: DecimalText }),
  z.object({ type: z.literal('date'), date: Edtf }),
  z.object({ type: z.literal('code'), list: z.string(), code: z.string() }),
  z.object({ type: z.literal('party'), party: Slug }),
  z.object({ type: z.literal('boolean'), boolean: z.boolean() }),
  z.object({ type: z.literal('unknown'), why: z.enum(['not-stated', 'not-published', 'not-found', 'not-looked-up']) }),
]);
export type Value = z.infer<typeof Value>;

/** Reported speech: who is said to have said it, how, and when (two claims: that it was said, and what it says). */
export const Voice = z.object({
  speaker: Slug.nullable(),
  speakerAsWritten: z.string().nullable().default(null),
  manner: z.enum(['verbatim', 'paraphrase', 'unclear']),
  occasion: z.string().nullable().default(null),
});
export type Voice = z.infer<typeof Voice>;

const content = z.object({
  subject: Subject,
  /** What is said of the subject: `says` for a sentence of a document, else a property name (`quantity`, `signed-by` …). */
  property: z.string().regex(/^[a-z][a-z0-9-]*$/),
  value: Value,
  /** The value as the source writes it. */
  originalValue: z.string().nullable().default(null),
  kind: StatementKind.nullable().default(null),
  anchor: Anchor.nullable().default(null),
  locator: Locator.nullable().default(null),
  /** The source, also where there is no anchor. */
  source: Slug.nullable().default(null),
  /** Who claims it (the donor, a ministry, an analyst); null: not known. */
  asserter: Slug.nullable().default(null),
  /** Who tells us (the newspaper). */
  reporter: Slug.nullable().default(null),
  assertedAt: Edtf.nullable().default(null),
  validFrom: Edtf.nullable().default(null),
  validTo: Edtf.nullable().default(null),
  method: Method.default('reported'),
  voice: Voice.nullable().default(null),
  /** `unattributed-quotation`, `unit-differs`, `duplicate-of:<id>` … */
  flags: z.array(z.string()).default([]),
  /** What the words are about, in a few words. */
  about: z.string().nullable().default(null),
  /** What was looked up and found; or which data could settle it. `finding` null: not looked up. */
  check: z
    .object({ finding: z.enum(['agrees', 'differs', 'partly']).nullable(), note: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  relations: z
    .array(z.object({ kind: z.enum(['supersedes', 'contradicts', 'adds', 'duplicate-of']), statement: z.string() }))
    .default([]),
  /** The label that the source or its analyst uses ("S66"). */
  label: z.string().nullable().default(null),
});

/**
 * Who said what about which thing, where, when, in which words. Immutable; its id is the hash of its content.
 * `enteredBy` and `reviewStatus` say how it came in and are part of the content.
 */
export const Statement = content.extend({
  enteredBy: z.string().min(1),
  reviewStatus: z.enum(['candidate', 'accepted', 'rejected']).default('accepted'),
  rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
  rankReason: z
    .enum(['typo', 'misread', 'superseded-by-same-asserter', 'duplicate', 'retracted'])
    .nullable()
    .default(null),
});
export type Statement = z.infer<typeof Statement>;
/** The id of a statement. */
export const statementId = (statement: Statement): string => idOf('st', statement);
