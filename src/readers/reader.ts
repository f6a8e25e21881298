import type { Reading, Source } from '../model/index.ts';
import type { Refusal } from './encoding.ts';
import type { Mapping } from './mapping.ts';
import type { DrawnTable } from './parquet.ts';
import type { Drawn } from './pdf-page.ts';

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
