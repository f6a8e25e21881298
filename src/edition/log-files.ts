import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ledger, parseTilePath, type ReadTile, tilePath, tilesOf, verifyTiles } from '../ledger/index.ts';
import { sha256Of } from './disk.ts';
import type { EditionProblem } from './verify.ts';

export interface LogFile {
  /** Path in the edition: `tile/0/000.p/12`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the tiles and entry bundles of a log of `size` entries (C2SP tlog-tiles) into a folder, which with the
 * checkpoint beside them is a whole log that any server of files can publish.
 */
export async function writeLog(ledger: Ledger, size: number, folder: string): Promise<LogFile[]> {
  const written: LogFile[] = [];
  for (const tile of tilesOf(size)) {
    const bytes = await ledger.tile(tile);
    const name = tilePath(tile);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    written.push({ name, bytes: bytes.length, sha256: sha256Of(bytes) });
  }
  return written;
}

/** Is it a file of the log, and not a table or a text of the edition? */
export const isLogFile = (name: string): boolean => parseTilePath(name) !== null;

/** Holds the log in the folder of an edition against its size and root; names each file that does not fit. */
export async function verifyEditionLog(
  folder: string,
  { size, root }: { readonly size: number; readonly root: string },
): Promise<EditionProblem[]> {
  const read: ReadTile = async (path) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return null;
    }
  };
  const faults = await verifyTiles(read, size, root);
  return faults.map(({ path, detail }) => ({ file: path ?? 'checkpoint', what: 'changed', detail }));
}
