import { z } from 'zod';
import { tables } from './tables.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What an edition says of itself: inputs, counts, licences, and the hash of every file. Canonical JSON. */
export const Manifest = z.object({
  schema: z.string(),
  program: z.string(),
  asOf: z.string(),
  rubric: z.string(),
  engine: z.string(),
  journal: z.object({
    origin: z.string(),
    size: z.number().int(),
    root: Hash,
    checkpoint: z.string(),
    vkey: z.string(),
  }),
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      licence: z.string(),
      attribution: z.string().nullable(),
      url: z.string().nullable(),
      sha256: Hash.nullable(),
      seen: z.number().int().nullable(),
      kept: z.number().int().nullable(),
      setAside: z.number().int().nullable(),
    }),
  ),
  /** Commitments by label. */
  labels: z.record(z.string(), z.number().int()),
  /** Coverage statements by class. */
  coverage: z.record(z.string(), z.number().int()),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), bytes: z.number().int(), sha256: Hash })),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: Hash })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The data dictionary that is shipped inside each edition, as JSON and as Markdown. */
export const dictionary = (): typeof tables => tables;

export function dictionaryText(): string {
  return [
    '# Data dictionary',
    '',
    'NULL means *not stated*, never zero. `body` columns hold whole entities as canonical JSON.',
    ...tables.flatMap((table) => [
      '',
      `## ${table.name}`,
      '',
      table.what,
      '',
      ...table.columns.map((column) => `- \`${column.name}\` ${column.type}: ${column.what}`),
    ]),
    '',
  ].join('\n');
}
