import { openEngine, quoteText } from '../db/index.ts';
import { type Matched, type MatchOptions, matchActivities } from '../linking/index.ts';
import type { Edition } from './open.ts';
import { tableFile } from './table-file.ts';

/**
 * Which activities and works of an edition may be one work (matcher M2, with reasons). Read from its tables in an
 * engine of its own; the edition is not changed. The same edition gives the same proposals.
 */
export async function matchEdition(
  edition: Pick<Edition, 'manifest' | 'path' | 'rows'>,
  options: Omit<MatchOptions, 'from'> & { readonly memoryLimit?: string; readonly temporaryFolder?: string } = {},
): Promise<Matched> {
  const { memoryLimit = '1GB', temporaryFolder, ...rest } = options;
  const held = new Set(edition.manifest.tables.map(({ name }) => name));
  const engine = await openEngine({ memoryLimit, ...(temporaryFolder === undefined ? {} : { temporaryFolder }) });
  try {
    return await matchActivities(engine, {
      ...rest,
      from: (table) => (held.has(table) ? `read_parquet(${quoteText(tableFile(edition.path, table))})` : null),
    });
  } finally {
    await engine.close();
  }
}
