import type { MerkleTree } from './merkle.ts';
import type { Checkpoint } from './note.ts';
import type { Memory, Stored } from './said.ts';

/** Everything that the last signed head covers, as far as it was read. */
export interface Covered {
  head: Checkpoint;
  readonly tree: MerkleTree;
  readonly memory: Memory;
}

/**
 * Where the lines of a journal and its signed head are kept: files of this machine, or PostgreSQL for several servers.
 * The same entries give the same lines, leaf hashes and heads in both. One caller at a time between `begin` and its end.
 */
export interface JournalStore {
  state(): Covered;
  /** May several processes write at the same time? */
  readonly isShared: boolean;
  /** Waits until nobody else writes; then `state` holds whatever others have written. */
  begin(): Promise<void>;
  /** Makes entries and the head over them durable, or fails with nothing written that counts. Ends what `begin` began. */
  commit(stored: readonly Stored[]): Promise<void>;
  /** Ends what `begin` began; nothing is written. */
  abandon(): Promise<void>;
  /** Takes in what others have written since. */
  refresh(): Promise<void>;
  /** The stored lines from `from` up to, not including, `to`; each held against its leaf hash. */
  lines(from: number, to: number): AsyncGenerator<{ index: number; bytes: Uint8Array }>;
  /** The personal part with a hash, as it is kept; null when it is not there. */
  readPersonal(hash: string): Promise<Uint8Array | null>;
  removePersonal(hash: string): Promise<void>;
  close(): Promise<void>;
}
