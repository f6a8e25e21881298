import { runApart } from '../../apart/index.ts';
import type { Refusal } from '../bytes/encoding.ts';
import type { CsvRow } from './csv.ts';

/** A Parquet file taken out as text: names of the columns, and cells row after row, null where none is stated. */
export interface DrawnTable {
  readonly columns: readonly string[];
  readonly cells: readonly (string | null)[];
}

/** What a Parquet file may cost. */
export interface ParquetLimits {
  readonly bytes: number;
  readonly cells: number;
  readonly seconds: number;
  readonly memoryMegabytes: number;
}
export const parquetLimits: ParquetLimits = {
  bytes: 500 * 1024 ** 2,
  cells: 20_000_000,
  seconds: 120,
  memoryMegabytes: 3072,
};

/** Do bytes begin and end as a Parquet file does? */
export const isParquet = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 &&
  [bytes.subarray(0, 4), bytes.subarray(-4)].every((end) => Buffer.from(end).toString('latin1') === 'PAR1');

/**
 * The cells of a Parquet file as exact text (decimals digit by digit, dates as ISO 8601, a list of plain values with `|`
 * between them, what is nested deeper as JSON), by a process of its own. Never throws on bad bytes.
 */
export async function drawParquet(
  bytes: Uint8Array,
  limits: ParquetLimits = parquetLimits,
): Promise<DrawnTable | Refusal> {
  if (bytes.length > limits.bytes) return { code: 'parquet-too-large', params: { limit: String(limits.bytes) } };
  const tooMuch: Refusal = { code: 'parquet-too-much', params: { limit: String(limits.memoryMegabytes) } };
  return runApart<DrawnTable | Refusal, Refusal>(
    new URL('./parquet-child', import.meta.url),
    { bytes: Buffer.from(bytes), limits },
    {
      seconds: limits.seconds,
      memoryMegabytes: limits.memoryMegabytes,
      tooSlow: { code: 'parquet-too-slow', params: { limit: String(limits.seconds) } },
      tooMuch,
    },
  );
}

/** The rows of such a table; the first holds the names. `line` is the number of the row, from 1; it has no bytes. */
export function* rowsOfDrawn({ columns, cells }: DrawnTable): Generator<CsvRow> {
  const none = { byteFrom: 0, byteTo: 0, problem: null };
  yield { fields: columns, line: 0, ...none };
  for (let from = 0, line = 1; from < cells.length; from += columns.length, line++) {
    const fields = cells.slice(from, from + columns.length).map((cell) => cell ?? '');
    yield { fields, line, ...none };
  }
}
