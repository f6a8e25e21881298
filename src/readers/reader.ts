import type { Reading, Source } from '../model/index.ts';
import type { Mapping } from './mapping.ts';

export interface ReadOptions {
  /** Needed by tables; the others know their format. */
  readonly mapping?: Mapping;
}
/** A reader of one format. `bytes` are unpacked. The last reading is the count. */
export type Reader = (source: Source, bytes: Buffer, options: ReadOptions) => Generator<Reading>;
