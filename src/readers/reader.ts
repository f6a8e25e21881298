import type { Reading, Source } from '../model/index.ts';
import type { Refusal } from './bytes/encoding.ts';
import type { Drawn } from './documents/pdf-page.ts';
import type { Mapping } from './tables/mapping.ts';
import type { DrawnTable } from './tables/parquet.ts';

export interface ReadOptions {
  /** Needed by tables; the others know their format. */
  readonly mapping?: Mapping;
  /** Needed by PDF: what `prepare` took out of it. */
  readonly drawn?: Drawn;
  /** Needed by Parquet: the cells that `prepare` took out of it. */
  readonly table?: DrawnTable | Refusal;
}
/** A reader of one format. `bytes` are unpacked. The last reading is the count. */
export type Reader = (source: Source, bytes: Buffer, options: ReadOptions) => Generator<Reading>;
