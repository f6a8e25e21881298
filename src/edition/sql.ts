import { runApart } from '../apart/index.ts';
import type { FirstRows } from '../db/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Manifest } from './manifest.ts';
import type { SqlRefusal } from './sql-check.ts';

export type SqlAnswer = { readonly rows: FirstRows } | { readonly refusal: SqlRefusal | 'too-slow' | 'too-large' };

export interface SqlAsked {
  readonly path: string;
  /** Tables that this edition has. */
  readonly held: readonly string[];
  readonly text: string;
  readonly rows: number;
  readonly engineMegabytes: number;
}

/** What one question in SQL may take, and how many are answered at once. */
export const sqlLimits = {
  characters: 10_000,
  seconds: 10,
  memoryMegabytes: 1024,
  engineMegabytes: 384,
  atOnce: 2,
} as const;

let running = 0;

/**
 * Asks the tables of an edition one question in SQL (that of DuckDB), by a process of its own that ends at its limits.
 * What is wrong with the question is a value with its place. `sql-too-slow`, `sql-too-large` (also for a text of more
 * than 10,000 characters), `sql-busy` when others are asking.
 */
export async function askSql(
  { path, manifest }: { readonly path: string; readonly manifest: Pick<Manifest, 'tables'> },
  text: string,
  rows: number,
  limits: Partial<Readonly<Record<keyof typeof sqlLimits, number>>> = sqlLimits,
): Promise<{ readonly rows: FirstRows } | { readonly refusal: SqlRefusal }> {
  const { characters, seconds, memoryMegabytes, engineMegabytes, atOnce } = { ...sqlLimits, ...limits };
  const tooLarge = (limit: string) =>
    new ObrasError('sql-too-large', `The question takes more than it may: ${limit}.`, {
      params: { limit },
      hint: 'Ask for fewer rows or shorter texts, or take the tables and ask on a machine of your own.',
    });
  if (text.length > characters) throw tooLarge(`${characters} characters`);
  if (running >= atOnce)
    throw new ObrasError('sql-busy', 'Others are asking.', { hint: 'Ask again in half a minute.' });
  running += 1;
  try {
    const held = manifest.tables.map(({ name }) => name);
    const message: SqlAsked = { path, held, text, rows, engineMegabytes };
    const answer = await runApart<SqlAnswer, SqlAnswer>(new URL('./sql-child', import.meta.url), message, {
      seconds,
      memoryMegabytes,
      tooSlow: { refusal: 'too-slow' },
      tooMuch: { refusal: 'too-large' },
    });
    if ('rows' in answer) return answer;
    const { refusal } = answer;
    if (refusal === 'too-large') throw tooLarge(`${memoryMegabytes} MB`);
    if (refusal === 'too-slow')
      throw new ObrasError('sql-too-slow', `The question was not answered in ${seconds} seconds.`, {
        params: { seconds: String(seconds) },
        hint: 'Ask for less, or take the tables and ask on a machine of your own.',
      });
    return { refusal };
  } finally {
    running -= 1;
  }
}
