import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { narrow, parseTilePath, type Tile, tileAt, tilePath } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { openToAll } from './headers.ts';
import { Refusal } from './problem.ts';

/** Prefix of the log as static files (C2SP tlog-tiles). */
export const logRoot = '/log';

/** The second verifier, one file of Python: it lies beside `src/` and `dist/`. */
const verifier = new URL('../../verifier/obras_verify.py', import.meta.url);
/** Where it is handed out: whoever checks a receipt needs no program of ours. */
const verifierPath = `${logRoot}/obras_verify.py`;

const noFile = (path: string) =>
  new ObrasError('not-found', 'The log of this edition has no such file.', {
    params: { type: 'file', what: path.slice(0, 200) },
    hint: `Start from ${logRoot}/checkpoint; its size says which tiles there are.`,
  });

/** The bytes of a tile as wide as asked: a partial one is the beginning of the one that the edition holds. */
async function tileOf(edition: ServedEdition, tile: Tile): Promise<Uint8Array<ArrayBuffer> | null> {
  const held = tileAt(tile.level, tile.index, edition.manifest.journal.size);
  if (edition.path === undefined || held === null || held.width < tile.width) return null;
  const bytes = narrow(held, await readFile(join(edition.path, tilePath(held))), tile.width);
  return bytes === null ? null : new Uint8Array(bytes);
}

/**
 * Serves the log of the current edition as C2SP tlog-tiles has it: the checkpoint with what witnesses have signed under
 * it, which changes with each edition, and tiles and entry bundles, which never change. Partial tiles of earlier checkpoints stay available.
 */
export function registerLogFiles(app: OpenAPIHono, { edition, ledger }: Pick<AppOptions, 'edition' | 'ledger'>): void {
  app.get(`${logRoot}/checkpoint`, async (context) => {
    const { size, checkpoint: text } = edition().manifest.journal;
    const body = ledger === null ? text : await ledger.read((log) => log.withCosignatures({ size, text }));
    return context.body(body, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
      ...openToAll,
    });
  });
  app.get(verifierPath, async (context) =>
    context.body(new Uint8Array(await readFile(verifier)), 200, {
      'Content-Type': 'text/x-python; charset=utf-8',
      'Content-Disposition': 'attachment; filename="obras_verify.py"',
      'Cache-Control': 'no-cache',
      ...openToAll,
    }),
  );
  app.get(`${logRoot}/tile/*`, async (context) => {
    const path = context.req.path.slice(logRoot.length + 1);
    const tile = parseTilePath(path);
    const bytes = tile === null ? null : await tileOf(edition(), tile);
    if (bytes === null) throw noFile(path);
    return context.body(bytes, 200, {
      'Content-Type': 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...openToAll,
    });
  });
  for (const path of [`${logRoot}/checkpoint`, verifierPath, `${logRoot}/tile/*`])
    app.all(path, (context) => {
      throw new Refusal(405, 'usage-invalid', `There is no ${context.req.method} here.`, {
        headers: { Allow: 'GET, HEAD, OPTIONS' },
      });
    });
  app.all(`${logRoot}/*`, (context) => {
    throw noFile(context.req.path.slice(logRoot.length + 1));
  });
}
