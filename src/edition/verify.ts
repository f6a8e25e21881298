import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { canonical } from '../model/index.ts';
import { sha256Of } from './disk.ts';
import { Manifest } from './manifest.ts';

export interface EditionProblem {
  /** Path inside the edition. */
  readonly file: string;
  readonly what: 'missing' | 'changed' | 'extra' | 'unreadable' | 'renamed';
  readonly detail: string;
}

async function hashOf(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Holds every file of an edition's folder against its manifest, and the folder's name against the manifest's hash.
 * Offline; names each file that is missing, changed or too many. Never throws for a damaged edition.
 */
export async function verifyEdition(
  path: string,
): Promise<{ readonly ok: boolean; readonly problems: readonly EditionProblem[]; readonly files: number }> {
  const problems: EditionProblem[] = [];
  const say = (file: string, what: EditionProblem['what'], detail: string) => problems.push({ file, what, detail });
  let manifest: Manifest;
  try {
    const text = readFileSync(join(path, 'manifest.json'), 'utf8');
    const value: unknown = JSON.parse(text);
    manifest = Manifest.parse(value);
    if (canonical(value) !== text) say('manifest.json', 'changed', 'it is not in canonical form');
    const id = sha256Of(text).slice(0, 16);
    if (/^[0-9a-f]{16}$/.test(basename(path)) && id !== basename(path))
      say('manifest.json', 'changed', `its hash gives ${id}, the edition is named ${basename(path)}`);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      ok: false,
      problems: [
        {
          file: 'manifest.json',
          what: isMissing ? 'missing' : 'unreadable',
          detail: isMissing ? 'it is not there' : `it cannot be read: ${(error as Error).message.slice(0, 200)}`,
        },
      ],
      files: 0,
    };
  }
  const listed = [
    ...manifest.tables.map((table) => ({ ...table, file: `tables/${table.name}.parquet` })),
    ...manifest.files.map((file) => ({ ...file, file: file.name })),
  ];
  for (const { file, sha256, bytes } of listed) {
    const inside = join(path, file);
    if (!existsSync(inside)) {
      say(file, 'missing', 'it is not there');
      continue;
    }
    const is = await hashOf(inside);
    if (is.sha256 !== sha256)
      say(
        file,
        'changed',
        is.bytes === bytes
          ? `its SHA-256 is ${is.sha256}, published was ${sha256}`
          : `it has ${is.bytes} bytes, published were ${bytes}`,
      );
  }
  const known = new Set([...listed.map(({ file }) => file), 'manifest.json']);
  for (const each of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!each.isFile()) continue;
    const file = relative(path, join(each.parentPath, each.name)).replaceAll('\\', '/');
    if (!known.has(file)) say(file, 'extra', 'it was not published');
  }
  return { ok: problems.length === 0, problems, files: listed.length };
}
