import { z } from '@hono/zod-openapi';
import { DecimalText, Label, Localised } from '../model/index.ts';

export const text = z.string();
export const maybe = z.string().nullable();
export const count = z.number().int().nonnegative();
/** A schema made before the OpenAPI library was loaded lacks its method; a clone has it. */
export const named = <T extends z.ZodType>(name: string, schema: T): T =>
  ('openapi' in schema ? schema : ((schema as z.ZodType).clone() as T)).openapi(name);
export const list = <T extends z.ZodType>(of: T) => z.array(of);

export const amount = named('DecimalText', DecimalText).nullable();
export const localised = named('Localised', Localised);
export const label = named('Label', Label);

const stamp = named(
  'Stamp',
  z.object({ edition: text, asOf: text, journalSize: count, journalRoot: text, program: text, rubric: text }),
);
export const partyRef = named('PartyRef', z.object({ id: text, name: localised, country: maybe }));
export const sourceNote = named(
  'SourceNote',
  z.object({
    id: text,
    title: text,
    publisher: partyRef.nullable(),
    url: maybe,
    datePublished: maybe,
    licence: text,
    attribution: maybe,
    caveat: localised.nullable(),
  }),
);
const table = named('AnswerTable', z.object({ columns: list(text), rows: list(list(maybe)) }));
const notUnderstood = named(
  'NotUnderstood',
  z.object({ name: text, value: text, why: z.enum(['unknown-name', 'not-a-value', 'repeated']) }),
);
export const facet = named('Facet', z.object({ value: text, name: localised.nullable(), count }));

export const judgementView = named(
  'JudgementView',
  z.object({
    index: count,
    at: text,
    by: text,
    left: text,
    right: text,
    verdict: text,
    score: maybe,
    reasons: list(text),
  }),
);
export const identity = named(
  'IdentityAnswer',
  z.object({
    canonical: text,
    members: list(text),
    judgements: list(judgementView),
    contradictions: list(z.object({ left: text, right: text, judgement: judgementView, path: list(judgementView) })),
  }),
).nullable();

/** Every answer: which edition answered, from which sources, the same content as a table, and what was not understood. */
export const answer = <T extends z.ZodRawShape>(name: string, shape: T) =>
  named(
    name,
    z.object({
      stamp,
      sources: list(sourceNote),
      table,
      notUnderstood: list(notUnderstood).optional(),
      ...shape,
    }),
  );

/** Which activities, in the filter of every page about them. */
/** The order and the columns of a list. */
export const ofList = { sort: maybe.optional(), columns: maybe.optional() };

export const ofActivities = {
  q: maybe,
  source: maybe,
  country: maybe,
  funder: maybe,
  status: maybe,
  sector: maybe,
  from: count.nullable(),
  to: count.nullable(),
};
