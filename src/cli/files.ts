import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { type Mapping, parseMapping, shippedMapping } from '../readers/index.ts';
import type { Context } from './context.ts';

/** Is there a file of this name (or a pipe)? `input-invalid` for a folder. */
export function isFile(context: Context, path: string): boolean {
  const found = statSync(resolve(context.terminal.cwd, path), { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new ObrasError('input-invalid', context.words.t('cli-is-folder', { path }), { params: { what: path } });
  return found !== undefined;
}

/** The whole path of a file; null for a pipe, which can only be read once. */
export function plainFile(context: Context, path: string): string | null {
  const file = resolve(context.terminal.cwd, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** The bytes of a file that was named on the command line; `not-found` or `input-invalid` in plain words. */
export const readFile = (context: Context, path: string): Buffer => reading(context, path, readFileSync);

const openingBytes = 65_536;

/** The first bytes of such a file. */
export const readOpening = (context: Context, path: string): Buffer =>
  reading(context, path, (file) => {
    const handle = openSync(file, 'r');
    try {
      const opening = Buffer.alloc(openingBytes);
      return opening.subarray(0, readSync(handle, opening));
    } finally {
      closeSync(handle);
    }
  });

function reading(context: Context, path: string, read: (file: string) => Buffer): Buffer {
  try {
    return read(resolve(context.terminal.cwd, path));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const params = { what: path };
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new ObrasError('not-found', context.words.t('cli-no-file', { path }), { params, cause });
    if (code === 'EISDIR')
      throw new ObrasError('input-invalid', context.words.t('cli-is-folder', { path }), { params, cause });
    throw new ObrasError('input-invalid', context.words.t('cli-file-unreadable', { path, reason: code ?? '' }), {
      params,
      cause,
    });
  }
}

/** Text of a file, `-` being standard input. */
export async function readText(context: Context, path: string): Promise<string> {
  return path === '-' ? context.terminal.readInput() : readFile(context, path).toString('utf8');
}

/** A JSON text; `input-invalid` names its place. */
export function parseJson(context: Context, text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ObrasError(
      'input-invalid',
      context.words.t('cli-not-json', { place, reason: (cause as Error).message.replaceAll(/\s+/g, ' ') }),
      { params: { what: place }, cause },
    );
  }
}

/** A mapping file, or one that comes with the program, with its bytes; `mapping-invalid` names the key. */
export function readMapping(context: Context, path: string): { readonly bytes: Buffer; readonly mapping: Mapping } {
  const shipped = isFile(context, path) ? null : shippedMapping(path);
  const bytes = shipped === null ? readFile(context, path) : Buffer.from(shipped);
  return { bytes, mapping: parseMapping(parseJson(context, bytes.toString('utf8'), path)) };
}

/** Writes a new file and never over an old one, which may hold the work of a person. */
export function writeNewFile(context: Context, path: string, text: string): string {
  const place = resolve(context.terminal.cwd, path);
  try {
    writeFileSync(place, text, { flag: 'wx' });
    return place;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const params = { what: path };
    if (code === 'EEXIST')
      throw new ObrasError('usage-invalid', context.words.t('cli-file-exists', { path }), {
        params,
        hint: context.words.t('cli-choose-other-file', { name: basename(path) }),
        cause,
      });
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new ObrasError('not-found', context.words.t('cli-no-folder', { path }), { params, cause });
    if (code === 'ENOSPC') throw cause;
    throw new ObrasError('disk-failed', context.words.t('cli-file-unwritable', { path, reason: code ?? '' }), {
      params,
      cause,
    });
  }
}
