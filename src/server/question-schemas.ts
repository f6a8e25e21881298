import { z } from '@hono/zod-openapi';
import { questionNames } from '../views/index.ts';
import { amount, answer, count, facet, list, localised, maybe, named, sourceNote, text } from './schema-parts.ts';

const trail = named(
  'Trail',
  z.object({ page: text, id: text.optional(), query: z.record(text, text).optional(), figure: text.optional() }),
).optional();
const piece = named(
  'Piece',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('number'), value: amount, unit: maybe, outOf: amount.optional(), trail }),
    z.object({
      kind: z.literal('percent'),
      value: amount,
      part: amount.optional(),
      outOf: amount.optional(),
      isChange: z.literal(true).optional(),
      trail,
    }),
    z.object({ kind: z.literal('country'), code: text }),
    z.object({ kind: z.literal('code'), group: text, code: maybe }),
    z.object({ kind: z.literal('date'), date: maybe }),
    z.object({ kind: z.literal('text'), text: maybe, trail }),
    z.object({ kind: z.literal('say'), text: localised, trail }),
  ]),
);
const sentences = list(named('Sentence', z.object({ code: text, with: z.record(text, piece) })));
export const figure = named(
  'Figure',
  z.object({
    id: text,
    shape: z.enum(['map', 'flow']).optional(),
    about: z.record(text, piece),
    columns: list(text),
    rows: list(list(piece)),
    left: count.optional(),
    sources: list(sourceNote),
    reach: z.object({ rows: count, unknown: count, from: maybe, to: maybe }),
  }),
);
const questionName = z.enum(questionNames as [string, ...string[]]);

/** Schemas of the questions and of the rows that they open. */
export const questionSchemas = {
  observations: answer('ObservationListAnswer', {
    filter: z.object({
      source: maybe,
      indicator: maybe,
      area: maybe,
      name: maybe,
      counterpart: maybe,
      topic: maybe,
      stage: maybe,
      basis: maybe,
      period: maybe,
      from: count.nullable(),
      to: count.nullable(),
      page: count,
    }),
    total: count,
    pageSize: count,
    rows: list(
      named(
        'ObservationRow',
        z.object({
          id: text,
          source: text,
          indicator: text,
          area: maybe,
          areaName: maybe,
          counterpart: maybe,
          topic: maybe,
          period: maybe,
          value: amount,
          outOf: amount,
          unit: maybe,
          stage: maybe,
          priceBasis: maybe,
          method: text,
          line: count.nullable(),
          path: maybe,
        }),
      ),
    ),
    sums: list(
      named(
        'ObservationSum',
        z.object({
          source: sourceNote,
          indicator: text,
          counterpart: maybe,
          topic: maybe,
          stage: maybe,
          unit: maybe,
          priceBasis: maybe,
          rows: count,
          stated: count,
          first: maybe,
          last: maybe,
          sum: amount,
          outOf: amount,
        }),
      ),
    ),
    facets: z.object({ source: list(facet), indicator: list(facet), area: list(facet) }),
  }),
  question: answer('QuestionAnswer', {
    id: questionName,
    missing: sentences,
    answer: sentences,
    limits: sentences,
    figures: list(figure),
    filter: z.object({
      country: maybe,
      partner: maybe,
      issue: maybe,
      from: count.nullable(),
      to: count.nullable(),
    }),
    choices: z.record(text, list(text)),
  }),
  questions: answer('QuestionListAnswer', {
    questions: list(z.object({ id: questionName, missing: sentences, answer: sentences })),
  }),
};
