import { z } from '@hono/zod-openapi';
import { answer, count, list, text } from './schema-parts.ts';

export const sqlAnswer = answer('SqlAnswer', {
  q: text.nullable(),
  columns: list(z.object({ name: text, type: text })),
  isCut: z.boolean(),
  refusal: z
    .object({
      why: z.enum(['empty', 'syntax', 'not-a-question', 'several', 'parameter', 'table', 'function', 'failed']),
      what: text,
      line: count.nullable(),
      column: count.nullable(),
    })
    .nullable(),
  most: z.object({ page: count, file: count, seconds: count }),
  examples: list(z.object({ example: text, q: text })),
  tables: list(z.object({ name: text, what: text, rows: count, columns: list(text) })),
});
