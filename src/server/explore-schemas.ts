import { z } from '@hono/zod-openapi';
import { figure } from './question-schemas.ts';
import { answer, count, facet, list, maybe, ofActivities, sourceNote, text } from './schema-parts.ts';

/** Schemas of exploring: the activities under one filter, their places, a kind of infrastructure, a piece of evidence. */
export const exploreSchemas = <A extends z.ZodType, M extends z.ZodType, E extends z.ZodType>({
  activityRow,
  moneyRow,
  eventView,
}: {
  readonly activityRow: A;
  readonly moneyRow: M;
  readonly eventView: E;
}) => ({
  explore: answer('ExploreAnswer', {
    filter: z.object({
      view: z.enum(['map', 'time', 'table', 'flow']),
      ...ofActivities,
      measure: maybe,
      page: count,
    }),
    total: count,
    pageSize: count,
    rows: list(activityRow),
    money: list(moneyRow),
    refused: z.enum(['choose-source']).nullable(),
    figures: list(figure),
    facets: z.object({ source: list(facet), country: list(facet), status: list(facet) }),
  }),
  places: answer('PlaceListAnswer', {
    filter: z.object({
      ...ofActivities,
      page: count,
    }),
    total: count,
    activities: count,
    unplaced: count,
    pageSize: count,
    rows: list(
      z.object({
        activity: text,
        title: maybe,
        source: text,
        country: maybe,
        name: maybe,
        latitude: text,
        longitude: text,
        precision: maybe,
      }),
    ),
  }),
  sector: answer('SectorAnswer', {
    sector: text,
    rule: z.object({ codes: list(text), names: list(text) }).nullable(),
    total: count,
    money: list(moneyRow),
    figures: list(figure),
    activities: list(activityRow),
    sectors: list(z.object({ sector: text, count })),
  }),
  evidence: answer('EvidenceAnswer', {
    sha256: text,
    held: list(z.object({ source: sourceNote, isHeld: z.boolean(), mayRepublish: z.boolean(), statements: count })),
    events: list(eventView),
  }),
});
