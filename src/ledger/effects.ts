import { randomBytes } from 'node:crypto';
import { type Connect, connectDirectly, type Resolve, resolveBySystem } from './dial.ts';
import { type Files, nodeFiles } from './files.ts';

/** What the ledger does to the world: clock, chance, disk, names and sockets. Tests pass their own. */
export interface Effects {
  now(): Date;
  /** So many unpredictable bytes: keys, tokens and temporary names come from here. */
  random(length: number): Uint8Array;
  readonly files: Files;
  readonly resolve: Resolve;
  readonly connect: Connect;
}

const real: Effects = {
  now: () => new Date(),
  random: (length) => new Uint8Array(randomBytes(length)),
  files: nodeFiles,
  resolve: resolveBySystem,
  connect: connectDirectly,
};

/** Fills in the real world for what a caller leaves out. */
export const effectsOf = (given: Partial<Effects> = {}): Effects => ({ ...real, ...given });
