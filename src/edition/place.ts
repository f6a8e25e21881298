import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, ObrasError } from '../model/index.ts';
import { sha256Of } from './disk.ts';
import { Manifest } from './manifest.ts';

/** Where an edition lies below its place. */
export const editionFolder = (place: string, id: string): string => join(place, 'editions', id);
/** Where proposals are kept, by the folder of an edition: beside the editions, as no edition holds them. */
export const proposalsPlace = (path: string): string => join(path, '..', '..', 'proposals');
export const pointerPath = (place: string): string => join(place, 'current');
/** The name of an edition: the first 16 hexadecimal digits of the hash of its manifest. */
export const idOfManifest = (manifest: Manifest): string => sha256Of(canonical(manifest)).slice(0, 16);

/** Where is noted which edition was built of the inputs with a key. */
export const builtPath = (place: string, key: string): string => join(place, 'built', key);

/** The id of an edition that a file holds; null when there is no such file, or it holds none. */
export function readPointer(path: string): string | null {
  try {
    const id = readFileSync(path, 'utf8').trim();
    return /^[0-9a-f]{16}$/.test(id) ? id : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** The current edition's id, or null when none was built yet. */
export async function currentEditionId(place: string): Promise<string | null> {
  return readPointer(pointerPath(place));
}

/** Reads a manifest; `edition-missing` when there is none, `edition-invalid` when it cannot be read. */
export function readManifest(path: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(path, 'manifest.json'), 'utf8');
  } catch (cause) {
    throw new ObrasError('edition-missing', `There is no edition at ${path}.`, {
      params: { place: path },
      hint: 'obras build',
      cause,
    });
  }
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (cause) {
    throw new ObrasError('edition-invalid', `The manifest of ${path} cannot be read.`, {
      params: { file: 'manifest.json' },
      hint: 'obras verify',
      cause,
    });
  }
}

/** Every edition below a place, the newest as-of day and longest journal first. */
export async function listEditions(
  place: string,
): Promise<{ id: string; asOf: string; journalSize: number; isCurrent: boolean }[]> {
  const current = await currentEditionId(place);
  let names: string[];
  try {
    names = readdirSync(join(place, 'editions')).filter((name) => /^[0-9a-f]{16}$/.test(name));
  } catch {
    return [];
  }
  return names
    .flatMap((id) => {
      try {
        const { asOf, journal } = readManifest(editionFolder(place, id));
        return [{ id, asOf, journalSize: journal.size, isCurrent: id === current }];
      } catch (error) {
        if (error instanceof ObrasError) return [];
        throw error;
      }
    })
    .sort(
      (a, b) =>
        (a.asOf === b.asOf ? b.journalSize - a.journalSize : a.asOf < b.asOf ? 1 : -1) || (a.id < b.id ? -1 : 1),
    );
}
