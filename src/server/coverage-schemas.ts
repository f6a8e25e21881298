import { z } from '@hono/zod-openapi';
import { CoverageClass } from '../model/index.ts';
import { coverageStates } from '../views/index.ts';
import { figure } from './question-schemas.ts';
import { answer, count, list, localised, maybe, named, partyRef, sourceNote, text } from './schema-parts.ts';

const state = z.enum(coverageStates);
const stage = z.enum(['pledge', 'commitment', 'disbursement', 'any']);
const year = z.number().int().nullable();
const number = count.nullable();

const trail = z.object({ page: text, query: z.record(text, text).optional() });
const stated = z.enum(CoverageClass.options);
const moneyStage = z.enum(['pledge', 'commitment', 'disbursement']);
const commonSide = named('CommonSide', z.object({ rows: count, stated: count, money: list(text), trail }));
/** What can be observed of two partners alike. */
export const commonPart = named(
  'CommonPart',
  z.object({
    stage: moneyStage,
    state: stated,
    countries: list(text),
    from: z.number().int(),
    to: z.number().int(),
    cells: count,
    left: commonSide,
    right: commonSide,
    shared: list(text),
  }),
);
/** What a comparison of two partners lacks. */
export const missingPart = named(
  'MissingPart',
  z.object({ side: z.enum(['left', 'right']), stage: moneyStage, lacks: list(stated), has: list(stated), trail }),
);

/** Schemas of the coverage of partners by country, year and stage. */
export const coverageSchemas = {
  coverage: answer('CoverageAnswer', {
    filter: z.object({
      view: z.enum(['matrix', 'list', 'map']),
      partner: maybe,
      country: maybe,
      stage: z.enum(['pledge', 'commitment', 'disbursement', 'any']).nullable(),
      from: year,
      to: year,
      undated: z.literal('yes').nullable().optional(),
      state: state.nullable().optional(),
      alike: maybe.optional(),
      page: count,
    }),
    partners: list(partyRef),
    countries: list(text),
    matrix: z.object({
      rows: z.object({ of: z.enum(['country', 'partner', 'year']), keys: list(text) }),
      columns: z.object({ of: z.enum(['partner', 'period', 'stage']), keys: list(text) }),
      step: count,
      squares: list(
        named(
          'CoverageSquare',
          z.object({
            row: text,
            column: text,
            state,
            states: list(z.object({ state, years: count, from: year, to: year })),
            number,
          }),
        ),
      ),
      left: list(text),
    }),
    fullest: list(z.object({ state, partners: list(partyRef) })),
    total: count,
    pageSize: count,
    cells: list(
      named(
        'CoverageCell',
        z.object({
          partner: text,
          country: maybe,
          year,
          stage,
          state,
          sources: list(text),
          number,
          stated: number,
        }),
      ),
    ),
    parts: list(
      named(
        'CoveragePart',
        z.object({
          source: sourceNote.nullable(),
          origin: z.enum(['activities', 'figures', 'statement']),
          stage,
          state,
          years: count,
          from: year,
          to: year,
          number,
          stated: number,
          list: z.object({ count, trail: z.object({ page: text, query: z.record(text, text).optional() }) }).nullable(),
          note: localised.nullable(),
        }),
      ),
    ),
    without: list(sourceNote),
    searches: z.object({ count, places: list(text), lastOn: maybe }),
    figures: list(figure),
  }),
};
