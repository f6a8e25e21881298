import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineVersion, openEngine } from '../db/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Assessment, canonical, type Entry, ObrasError, parseEdtf } from '../model/index.ts';
import { countStages } from './count-stages.ts';
import { removeStrays, sha256Of, withBuildLock, writeFolder, writeWhole } from './disk.ts';
import { journalRows } from './journal-rows.ts';
import type { Manifest } from './manifest.ts';
import { builtPath, editionFolder, pointerPath, readManifest, readPointer } from './place.ts';
import { codeDigest, currentRubric, programVersion } from './program.ts';
import { RowFiles } from './rows.ts';
import { sortEntries } from './said.ts';
import { seal } from './seal.ts';
import { journalSearchRows } from './search-rows.ts';
import { readSources } from './source-stages.ts';
import { openStages, type Stage } from './stages.ts';
import { tableStages } from './table-stages.ts';
import { verifyEdition } from './verify.ts';

export interface BuildOptions {
  /** Day on which commitments are assessed (`2026-11-24`). */
  readonly asOf: string;
  /** Threads of the engine, and that read a large file; never changes the result. Default 2. */
  readonly threads?: number;
  /** Assessments under other rubrics, to be kept readable beside the new ones. */
  readonly carry?: readonly Assessment[];
  /** Check files in the IATI format against the standard too (tables `standard_check…`)? Default true. */
  readonly check?: boolean;
  readonly onProgress?: (text: string) => void;
}

export interface Built {
  readonly id: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** Those that this build had to look at, in their order; `edition` alone when it was built before. */
  readonly stages: readonly Stage[];
}

/** What the engine may hold while it sorts a table; the rest goes to the disk, and what cannot is given more. */
const memoryLimit = ['160MB', '320MB', '1GB'] as const;

/**
 * Builds the next edition of a ledger below `place` and makes it the current one: read → link and assess → search →
 * seal. A pure function of archive, journal, program version and as-of day; an edition that was built of the same
 * inputs and is whole is found again, and stages whose inputs did not change are not run again. A build that ends
 * early leaves the current edition as it was. One at a time: `ledger-locked`.
 */
export async function buildEdition(ledger: Ledger, place: string, options: BuildOptions): Promise<Built> {
  if (parseEdtf(options.asOf)?.precision !== 'day') {
    throw new ObrasError('usage-invalid', `"${options.asOf}" is not a day.`, {
      params: { what: 'asOf' },
      hint: 'Give a day such as 2026-11-24.',
    });
  }
  const checkpoint = ledger.checkpoint();
  const key = await keyOf(ledger, checkpoint.text, options);
  const current = await findBuilt(place, key);
  if (current !== null && current.id === readPointer(pointerPath(place))) {
    options.onProgress?.('unchanged: edition');
    return current;
  }
  return withBuildLock(place, async () => {
    const stagesPlace = join(place, 'stages');
    removeStrays(
      place,
      join(place, 'editions'),
      join(place, 'built'),
      ...Array.from({ length: 256 }, (_, byte) => join(stagesPlace, byte.toString(16).padStart(2, '0'))),
    );
    const known = await findBuilt(place, key);
    if (known !== null) {
      writeWhole(pointerPath(place), `${known.id}\n`);
      options.onProgress?.('unchanged: edition');
      return known;
    }
    const stages = openStages(stagesPlace, (stage) =>
      options.onProgress?.(`${stage.reused ? 'unchanged' : 'at work'}: ${stage.name}`),
    );
    const entries: Entry[] = [];
    for await (const entry of ledger.entries({ to: checkpoint.size })) entries.push(entry);
    const journal = sortEntries(entries);

    const { readings, checks } = await readSources(stages, ledger, journal, options);

    const said = journalRows(journal, {
      asOf: options.asOf,
      rubric: currentRubric,
      carry: options.carry ?? [],
      texts: new Map(readings.flatMap(({ source, text }) => (text === null ? [] : [[source.id, text] as const]))),
      held: new Set(readings.map(({ source }) => source.id)),
      leafHash: (index) => ledger.leafHash(index),
    });
    const found = journalSearchRows(said);

    const spill = mkdtempSync(join(place, '.tmp-spill-'));
    const engine = await openEngine({ threads: options.threads ?? 2, temporaryFolder: spill, memoryLimit });
    // Every query says its order, so the engine need not hold rows in that of its files.
    await engine.run('set preserve_insertion_order = false');
    try {
      const sealed = await writeFolder(join(place, 'scratch'), async (folder) => {
        const files = new RowFiles(folder, '');
        for (const rows of [said, found]) files.write(rows);
        const scratch = files.close().map((part) => ({ ...part, file: join(folder, part.file) }));
        const read = [...readings.flatMap((reading) => reading.parts), ...checks, ...scratch];
        const parts = [...read, ...(await countStages(stages, engine, read, Number(options.asOf.slice(0, 4))))];
        return tableStages(stages, engine, parts);
      });
      const sources = journal.source.map(({ body }) => body);
      const { asOf } = options;
      const edition = await seal(place, {
        key,
        asOf,
        ledger,
        checkpoint,
        sealed,
        readings,
        said,
        sources,
        engine: engine.version,
        stages,
      });
      return { ...edition, stages: [...stages.done, { name: 'edition', key, reused: false }] };
    } finally {
      await engine.close();
      rmSync(spill, { recursive: true, force: true });
    }
  });
}

/** The name of everything that an edition follows from. */
async function keyOf(ledger: Ledger, checkpoint: string, options: BuildOptions): Promise<string> {
  const inputs = {
    stage: 'edition',
    program: programVersion,
    code: codeDigest(),
    engine: await engineVersion(),
    rubric: currentRubric,
    asOf: options.asOf,
    carry: options.carry ?? [],
    check: options.check !== false,
    origin: ledger.origin,
    vkey: ledger.vkey,
    checkpoint,
    archive: (await ledger.list()).sort(),
  };
  return sha256Of(canonical(inputs));
}

/** The edition that was built under a key; null when there is none or it is not whole. */
async function findBuilt(place: string, key: string): Promise<Built | null> {
  const id = readPointer(builtPath(place, key));
  if (id === null) return null;
  const path = editionFolder(place, id);
  if (!(await verifyEdition(path)).ok) return null;
  return { id, path, manifest: readManifest(path), stages: [{ name: 'edition', key, reused: true }] };
}
