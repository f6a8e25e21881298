import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ledger } from '../ledger/index.ts';
import { canonical, type EntryBody } from '../model/index.ts';
import { makeFolder, sha256Of, sha256OfFile, writeFolder, writeWhole } from './disk.ts';
import { writeLog } from './log-files.ts';
import { dictionary, dictionaryText, type Manifest } from './manifest.ts';
import { builtPath, editionFolder, idOfManifest, pointerPath } from './place.ts';
import { currentRubric, programVersion } from './program.ts';
import type { Rows } from './rows.ts';
import type { Reading } from './source-stages.ts';
import type { Stages } from './stages.ts';
import { tableFile } from './table-file.ts';
import type { Sealed } from './table-stages.ts';
import { editionSchema } from './tables.ts';
import { verifyEdition } from './verify.ts';

interface Sealing {
  readonly key: string;
  readonly ledger: Ledger;
  /** Day on which commitments are assessed. */
  readonly asOf: string;
  readonly checkpoint: ReturnType<Ledger['checkpoint']>;
  readonly sealed: readonly Sealed[];
  readonly readings: readonly Reading[];
  readonly said: Rows;
  readonly sources: readonly EntryBody<'source'>[];
  readonly engine: string;
  readonly stages: Stages;
}

const countBy = (rows: Rows, table: string, column: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows.get(table) ?? []) counts[String(row[column])] = (counts[String(row[column])] ?? 0) + 1;
  return counts;
};

/** Puts tables, log and manifest into the folder of an edition, under the hash of its manifest, and makes it the current one. */
export async function seal(
  place: string,
  sealing: Sealing,
): Promise<{ readonly id: string; readonly path: string; readonly manifest: Manifest }> {
  const { key, asOf, ledger, checkpoint, sealed, readings, said, sources, engine, stages } = sealing;
  const own = [
    { name: 'dictionary.json', content: `${canonical(dictionary())}\n` },
    { name: 'dictionary.md', content: dictionaryText() },
    { name: 'checkpoint', content: checkpoint.text },
  ];
  const { size, root } = checkpoint;
  const log = await stages.run(
    'log',
    { stage: 'log', version: 1, origin: ledger.origin, size, root },
    async (folder) => {
      const made = await writeLog(ledger, size, folder);
      return { files: made.map(({ name }) => name), summary: made };
    },
  );
  const manifest: Manifest = {
    schema: editionSchema,
    program: programVersion,
    asOf,
    rubric: currentRubric,
    engine,
    journal: {
      origin: ledger.origin,
      size: checkpoint.size,
      root: checkpoint.root,
      checkpoint: checkpoint.text,
      vkey: ledger.vkey,
    },
    sources: sources.map((source) => {
      const counts = readings.find((reading) => reading.source.id === source.id)?.counts;
      return {
        id: source.id,
        title: source.title,
        licence: source.licence.id,
        attribution: source.licence.attribution,
        url: source.url,
        sha256: source.sha256,
        seen: counts?.seen ?? null,
        kept: counts?.kept ?? null,
        setAside: counts?.setAside ?? null,
      };
    }),
    labels: countBy(said, 'commitment', 'label'),
    coverage: countBy(said, 'coverage', 'class'),
    tables: sealed.map(({ name, file, rows }) => ({
      name,
      rows,
      bytes: statSync(file).size,
      sha256: sha256OfFile(file),
    })),
    files: [
      ...own.map(({ name, content }) => ({ name, bytes: Buffer.byteLength(content), sha256: sha256Of(content) })),
      ...log.summary,
    ],
  };
  const id = idOfManifest(manifest);
  const path = editionFolder(place, id);
  if (!(await verifyEdition(path)).ok) {
    await writeFolder(path, async (folder) => {
      mkdirSync(join(folder, 'tables'));
      for (const { name, file } of sealed) copyFileSync(file, tableFile(folder, name));
      for (const { name, content } of own) writeFileSync(join(folder, name), content);
      for (const { name } of log.summary) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        copyFileSync(join(log.folder, name), join(folder, name));
      }
      writeFileSync(join(folder, 'manifest.json'), canonical(manifest));
    });
  }
  makeFolder(dirname(builtPath(place, key)));
  writeWhole(builtPath(place, key), `${id}\n`);
  writeWhole(pointerPath(place), `${id}\n`);
  return { id, path, manifest };
}
