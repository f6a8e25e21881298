import { existsSync } from 'node:fs';
import { type Bound, type Engine, openEngine, quoteName, type Row } from '../db/index.ts';
import { ObrasError } from '../model/index.ts';
import { makeTables, readByMade } from './listed.ts';
import type { Manifest } from './manifest.ts';
import { isNumbered, numberThings, placeWords } from './numbered.ts';
import { currentEditionId, editionFolder, proposalsPlace, readManifest } from './place.ts';
import { tableFile, tableRows } from './table-file.ts';
import { verifyEdition } from './verify.ts';

/** An edition that can be asked. */
export interface Edition {
  readonly id: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** Rows of a question over the tables of the dictionary; DECIMAL and BIGINT as text, each `?` bound. */
  rows(sql: string, params?: readonly Bound[]): Promise<Row[]>;
  /** Columns of a question that gives INTEGER or large DECIMAL alone and never NULL, whole: see `numbersOf`. */
  numbers(sql: string, params?: readonly Bound[]): Promise<Int32Array[]>;
  close(): Promise<void>;
}

/** Tables with at most so many rows are held in memory. */
const inMemory = 300_000;

/**
 * Opens the current edition below a place, or the one named. Every file is held against the manifest first:
 * `edition-missing`, `edition-hash-mismatch` naming the file. Read-only, and closed to everything but its own files.
 */
export async function openEdition(
  place: string,
  options: { readonly id?: string; readonly connections?: number } = {},
): Promise<Edition> {
  const id = options.id ?? (await currentEditionId(place));
  if (id === null || !/^[0-9a-f]{16}$/.test(id) || !existsSync(editionFolder(place, id))) {
    throw new ObrasError(
      'edition-missing',
      id === null ? `There is no edition at ${place} yet.` : `There is no edition ${id} here.`,
      { params: { place, id: id ?? '' }, hint: 'obras build' },
    );
  }
  const path = editionFolder(place, id);
  const { ok, problems } = await verifyEdition(path);
  const [first] = problems;
  if (!ok && first) {
    throw new ObrasError(
      'edition-hash-mismatch',
      `The edition ${id} is not as it was published: ${first.file}: ${first.detail}`,
      { params: { file: first.file, what: first.what }, hint: 'obras verify, then obras build' },
    );
  }
  const manifest = readManifest(path);
  const engine = await openEngine({ threads: 2, connections: options.connections ?? 4, memoryLimit: '3GB' });
  // Every question of a view looks up where the rows lie in its file.
  await engine.run('set parquet_metadata_cache = true');
  const isHeldBy = (name: string) => manifest.tables.some((table) => table.name === name);
  // An edition that was built before its program knew these tables.
  const canMake = readByMade.every(isHeldBy);
  const isOld = canMake && !isHeldBy('listed');
  const isSearch = (name: string) => isNumbered(name) || name === 'term';
  const hasWords = isHeldBy('searchable') && (await isColumn(engine, tableFile(path, 'searchable'), 'words'));
  for (const { name, rows } of manifest.tables) {
    const isHeld = rows <= inMemory || (isOld && isNumbered(name)) || (hasWords && isSearch(name));
    const kind = isHeld ? 'table' : 'view';
    await engine.run(`create ${kind} ${quoteName(name)} as select * from ${tableRows(path, name)}`);
  }
  if (hasWords) for (const sql of placeWords) await engine.run(sql);
  if (canMake) await makeTables(engine, isHeldBy);
  if (isOld) for (const sql of numberThings) await engine.run(sql);
  await engine.seal([path, proposalsPlace(path)]);
  const { rows, numbers, close } = engine;
  return { id, path, manifest, rows, numbers, close };
}

/** Does a Parquet file have the column? */
async function isColumn(engine: Engine, file: string, column: string): Promise<boolean> {
  return (await engine.rows('select 1 from parquet_schema(?) where name = ?', [file, column])).length > 0;
}
