import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { canonical } from '../model/index.ts';
import { sha256Of } from './disk.ts';
import { Manifest } from './manifest.ts';

export interface EditionProblem {
  /** Path inside the edition. */
  readonly file: string;
  readonly what: 'missing' | 'changed' | 'extra' | 'unreadable';
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
  let text: string;
  let manifest: Manifest;
  let plain: string;
  try {
    text = readFileSync(join(path, 'manifest.json'), 'utf8');
    const value: unknown = JSON.parse(text);
    manifest = Manifest.parse(value);
    plain = canonical(value);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') say('manifest.json', 'missing', 'it is not there');
    else say('manifest.json', 'unreadable', `it cannot be read: ${(error as Error).message.slice(0, 200)}`);
    return { ok: false, problems, files: 0 };
  }
  const name = basename(path);
  const id = sha256Of(plain).slice(0, 16);
  if (/^[0-9a-f]{16}$/.test(name) && id !== name) {
    // Nothing that it lists can be trusted.
    say('manifest.json', 'changed', `its hash gives ${id}, the edition is named ${name}`);
    return { ok: false, problems, files: 0 };
  }
  if (plain !== text) say('manifest.json', 'changed', 'it is not in canonical form');
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
    let is: Awaited<ReturnType<typeof hashOf>>;
    try {
      is = await hashOf(inside);
    } catch (error) {
      say(file, 'unreadable', `it cannot be read: ${(error as Error).message}`);
      continue;
    }
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
    if (each.isDirectory()) continue;
    const file = relative(path, join(each.parentPath, each.name)).replaceAll('\\', '/');
    if (!known.has(file)) say(file, 'extra', 'it was not published');
  }
  return { ok: problems.length === 0, problems, files: listed.length };
}
