import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Draft, ObrasError } from '../model/index.ts';
import { diskProblem } from './archive.ts';
import { type Effects, effectsOf } from './effects.ts';
import { makeFolders, systemCode } from './files.ts';
import { createLedger, insideOf, type Ledger, openLedger } from './ledger.ts';
import { takeLock } from './lock.ts';
import type { Offer } from './said.ts';

const batchSize = 500;
const SeedLine = z.strictObject({ at: z.string(), by: z.string(), kind: z.string(), body: z.unknown() });

interface NumberedOffer {
  readonly line: number;
  readonly offer: Offer;
}

/**
 * Makes a ledger from a folder that holds `files/` (each file, at any depth, goes into the archive) and
 * `journal.jsonl` (one `{at, by, kind, body}` a line, said in that order), and opens it for writing. The ledger
 * appears whole or not at all. `ledger-exists` when the place is taken; `not-found` without a `journal.jsonl`;
 * `journal-entry-invalid` and `journal-duplicate` carry the line.
 */
export async function seedLedger(
  place: string,
  folder: string,
  effects?: Partial<Effects>,
  options: { readonly origin?: string } = {},
): Promise<Ledger> {
  const world = effectsOf(effects);
  const { files } = world;
  if ((await files.list(place)).length > 0)
    throw new ObrasError('ledger-exists', `${place} is not empty.`, {
      params: { place },
      hint: 'Choose another folder, or remove this one.',
    });
  const offers = await readSeed(join(folder, 'journal.jsonl'), world);
  const parent = dirname(resolve(place));
  await makeFolders(files, parent);
  const prefix = `.${basename(place)}-seed-`;
  await removeAbandoned(parent, prefix, world);
  const building = join(parent, `${prefix}${Buffer.from(world.random(6)).toString('hex')}`);
  try {
    const ledger = await createLedger(building, effects, options);
    try {
      for (const path of await filesBelow(join(folder, 'files'), world)) await ledger.put(await files.read(path));
      for (let from = 0; from < offers.length; from += batchSize) {
        const batch = offers.slice(from, from + batchSize);
        try {
          await insideOf(ledger).appendOffers(batch.map(({ offer }) => offer));
        } catch (error) {
          throw withLine(error, batch);
        }
      }
    } finally {
      await ledger.close();
    }
    await files.rename(building, place);
    await files.syncFolder(parent);
  } catch (error) {
    await files.remove(building);
    if (systemCode(error) === 'ENOTEMPTY' || systemCode(error) === 'EEXIST')
      throw new ObrasError('ledger-exists', `${place} was made by another process meanwhile.`, {
        params: { place },
        hint: 'Open it.',
        cause: error,
      });
    throw diskProblem(error, place);
  }
  return openLedger(place, effects === undefined ? {} : { effects });
}

/** Removes what a killed seeding left: a folder whose lock nobody holds any more. */
async function removeAbandoned(parent: string, prefix: string, effects: Effects): Promise<void> {
  for (const name of await effects.files.list(parent)) {
    if (!name.startsWith(prefix)) continue;
    try {
      await takeLock(join(parent, name), effects);
    } catch (error) {
      if (error instanceof ObrasError && error.code === 'ledger-locked') continue;
      throw error;
    }
    await effects.files.remove(join(parent, name));
  }
}

async function readSeed(path: string, { files }: Effects): Promise<NumberedOffer[]> {
  if ((await files.kind(path)) !== 'file')
    throw new ObrasError('not-found', `There is no ${path}.`, { params: { file: path } });
  const offers: NumberedOffer[] = [];
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path)).split('\n');
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    try {
      const { at, by, kind, body } = SeedLine.parse(JSON.parse(text));
      offers.push({ line, offer: { at, by, draft: { kind, body } as Draft } });
    } catch (cause) {
      const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
      const reason = issue?.message ?? (cause instanceof Error ? cause.message : 'not JSON');
      const field = issue?.path.map(String).join('.') ?? '';
      throw new ObrasError('journal-entry-invalid', `${path}, line ${line}: ${reason}`, {
        params: { kind: 'unknown', field, reason, line: String(line) },
        cause,
      });
    }
  }
  return offers;
}

function withLine(error: unknown, batch: readonly NumberedOffer[]): unknown {
  if (!(error instanceof ObrasError) || error.params.position === undefined) return error;
  const line = String(batch[Number(error.params.position)]?.line ?? '');
  return new ObrasError(error.code, `journal.jsonl, line ${line}: ${error.message}`, {
    params: { ...error.params, line },
    ...(error.hint === null ? {} : { hint: error.hint }),
    cause: error,
  });
}

async function filesBelow(folder: string, effects: Effects): Promise<string[]> {
  const found: string[] = [];
  for (const name of await effects.files.list(folder)) {
    const path = join(folder, name);
    const kind = await effects.files.kind(path);
    if (kind === 'folder') found.push(...(await filesBelow(path, effects)));
    else if (kind === 'file') found.push(path);
  }
  return found;
}
