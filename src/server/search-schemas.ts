import { z } from '@hono/zod-openapi';
import { DecimalText } from '../model/index.ts';
import { count, list, localised, maybe, text } from './schema-parts.ts';

/** What a search finds, with what gave it its place. */
export const searchHit = z.object({
  type: text,
  id: text,
  title: localised,
  titleLanguage: maybe,
  score: DecimalText,
  matched: list(text),
  why: list(
    z.object({ word: text, term: text, country: maybe, inTitle: z.boolean(), documents: count, points: DecimalText }),
  ),
  found: count,
  kindFactor: DecimalText,
  label: maybe,
  country: maybe,
  year: count.nullable(),
});

/** How a query was read. */
export const searchAsked = z.object({
  words: list(text),
  phrases: list(text),
  arePhrasesLoose: z.boolean(),
  country: maybe,
  label: maybe,
  from: count.nullable(),
  to: count.nullable(),
  sort: maybe,
});
