import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Engine, engineVersion, openEngine } from '../db/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Assessment, canonical, type Entry, type EntryBody, ObrasError, parseEdtf } from '../model/index.ts';
import { coverageFrom, findCoverageParts } from './coverage-parts.ts';
import { makeFolder, removeStrays, sha256Of, sha256OfFile, withBuildLock, writeFolder, writeWhole } from './disk.ts';
import { journalRows } from './journal-rows.ts';
import { isMade, madeSteps, readByMade, writeMade } from './listed.ts';
import { writeLog } from './log-files.ts';
import { dictionary, dictionaryText, type Manifest } from './manifest.ts';
import { findNotAdded } from './not-added.ts';
import { isNumbered, writeNumbered } from './numbered.ts';
import { builtPath, editionFolder, idOfManifest, pointerPath, readManifest, readPointer } from './place.ts';
import { codeDigest, currentRubric, programVersion, stageVersion } from './program.ts';
import { findReferences, referencesFrom } from './reference-rows.ts';
import { RowFiles, type Rows } from './rows.ts';
import { sortEntries } from './said.ts';
import { countTerms, journalSearchRows } from './search-rows.ts';
import { openStages, type Stage, type Stages } from './stages.ts';
import { type PartsOf, type RowFile, tableFile, writeTable } from './table-file.ts';
import { editionSchema, tables } from './tables.ts';
import { verifyEdition } from './verify.ts';
import { countVotes } from './vote-rows.ts';

type Source = EntryBody<'source'>;

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

/** Rows of one table that a stage left. */
interface Part extends RowFile {
  readonly table: string;
  readonly sha256: string;
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

    const threads = options.threads ?? 2;
    const readings: Reading[] = [];
    const checks: Part[] = [];
    const newest = newestCopies(journal.source.map(({ body }) => body));
    for (const { body } of journal.source) {
      if (body.sha256 === null || !(await ledger.has(body.sha256))) continue;
      const isReplaced = body.kind === 'dataset' && (newest.get(body.laterCopyOf ?? body.id) ?? body.id) !== body.id;
      const reading = await readStage(stages, ledger, body, isReplaced, threads);
      readings.push(reading);
      if (options.check !== false && reading.text === null && (body.reader?.mapping ?? null) === null)
        checks.push(...(await checkStage(stages, ledger, body, options.asOf)));
    }

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
    const engine = await openEngine({ threads, temporaryFolder: spill, memoryLimit });
    // Every query says its order, so the engine need not hold rows in that of its files.
    await engine.run('set preserve_insertion_order = false');
    try {
      const sealed = await writeFolder(join(place, 'scratch'), async (folder) => {
        const files = new RowFiles(folder, '');
        for (const rows of [said, found]) files.write(rows);
        const scratch = files.close().map((part) => ({ ...part, file: join(folder, part.file) }));
        const read = [...readings.flatMap((reading) => reading.parts), ...checks, ...scratch];
        const parts = [...read, ...(await countStages(stages, engine, read, Number(options.asOf.slice(0, 4))))];
        const made: { name: string; file: string; rows: number }[] = [];
        for (const table of tables) {
          if (isMade(table.name) || isNumbered(table.name)) continue;
          const own = parts.filter((part) => part.table === table.name).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
          const inputs = {
            stage: 'table',
            version: stageVersion,
            schema: editionSchema,
            table,
            engine: engine.version,
            parts: own.map((part) => part.sha256),
          };
          const { folder: stage, summary } = await stages.run(`table ${table.name}`, inputs, async (target) => {
            mkdirSync(join(target, 'tables'));
            return {
              files: [`tables/${table.name}.parquet`],
              summary: { rows: await writeTable(engine, table, own, tableFile(target, table.name)) },
            };
          });
          made.push({ name: table.name, file: tableFile(stage, table.name), rows: summary.rows });
        }
        const partsOf = (name: string) =>
          parts.filter((part) => part.table === name).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
        const hashesOf = (names: readonly string[]) =>
          names.map((name) => [name, partsOf(name).map((part) => part.sha256)]);
        const later = async (
          name: string,
          isOne: (table: string) => boolean,
          inputs: object,
          fill: (target: string) => Promise<Readonly<Record<string, number>>>,
        ) => {
          const common = { version: stageVersion, schema: editionSchema, engine: engine.version };
          const own = tables.filter((table) => isOne(table.name));
          const { folder: stage, summary } = await stages.run(
            name,
            { stage: name, ...common, tables: own, ...inputs },
            async (target) => {
              const rows = await fill(target);
              return { files: own.map((table) => `tables/${table.name}.parquet`), summary: rows };
            },
          );
          for (const [table, rows] of Object.entries(summary))
            made.push({ name: table, file: tableFile(stage, table), rows });
        };
        const fileOf = (name: string) => made.find((each) => each.name === name)?.file ?? '';
        const listsOf = {
          steps: madeSteps.map(({ name, sql }) => [name, sql((each) => each)]),
          parts: hashesOf(readByMade),
        };
        await later('lists', isMade, listsOf, (target) => writeMade(engine, fileOf, target));
        await later('search', isNumbered, { ...listsOf, found: hashesOf(['searchable', 'posting']) }, (target) =>
          writeNumbered(engine, partsOf, fileOf('listed'), target),
        );
        return tables.flatMap(({ name }) => made.filter((each) => each.name === name));
      });
      return await seal(place, {
        key,
        ledger,
        options,
        checkpoint,
        sealed,
        readings,
        said,
        journal: journal.source.map((each) => each.body),
        engine: engine.version,
        stages,
      });
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

interface Reading {
  readonly source: Source;
  readonly parts: readonly Part[];
  /** Canonical text, for documents. */
  readonly text: string | null;
  readonly counts: { readonly seen: number; readonly kept: number; readonly setAside: number };
}

/** Of each data file that was gathered again the newest copy, by the id of the first. */
const newestCopies = (sources: readonly Source[]): ReadonlyMap<string, string> =>
  new Map(
    sources.flatMap(({ id, kind, laterCopyOf }) =>
      kind === 'dataset' && laterCopyOf !== null ? [[laterCopyOf, id] as const] : [],
    ),
  );

async function readStage(
  stages: Stages,
  ledger: Ledger,
  source: Source,
  isReplaced: boolean,
  threads: number,
): Promise<Reading> {
  const mapping = source.reader?.mapping ?? null;
  const inputs = { stage: 'read', version: stageVersion, program: programVersion, source, mapping, isReplaced };
  const { folder, summary } = await stages.run(`read ${source.id}`, inputs, async (target) => {
    // The readers' libraries take long to load, and most builds read nothing.
    const [{ parseMapping }, { readParts }] = await Promise.all([
      import('../readers/index.ts'),
      import('./read-pieces.ts'),
    ]);
    const path = await ledger.file(source.sha256 as string);
    const text = mapping === null ? null : Buffer.from(await ledger.get(mapping)).toString('utf8');
    const mapped = text === null ? undefined : parseMapping(JSON.parse(text));
    const read = await readParts(source, path, mapped, { isReplaced, folder: target, threads });
    const { document, parts, seen, kept, setAside } = read;
    if (document !== null) writeFileSync(join(target, 'document.txt'), document.text);
    return {
      files: [...parts.map((part) => part.file), ...(document === null ? [] : ['document.txt'])],
      summary: { parts, hasText: document !== null, counts: { seen, kept, setAside } },
    };
  });
  return {
    source,
    parts: summary.parts.map((part) => ({ ...part, file: join(folder, part.file) })),
    text: summary.hasText ? readFileSync(join(folder, 'document.txt'), 'utf8') : null,
    counts: summary.counts,
  };
}

/** What a check of a source against its standard came to, on the day of the edition. */
async function checkStage(stages: Stages, ledger: Ledger, source: Source, asOf: string): Promise<Part[]> {
  const inputs = { stage: 'check', version: stageVersion, program: programVersion, source, asOf };
  const { folder, summary } = await stages.run(`check ${source.id}`, inputs, async (target) => {
    const { checkSource } = await import('./check-rows.ts');
    const files = new RowFiles(target, '');
    files.write(await checkSource(source, await ledger.file(source.sha256 as string), asOf));
    const parts = files.close();
    return { files: parts.map(({ file }) => file), summary: parts };
  });
  return summary.map((part) => ({ ...part, file: join(folder, part.file) }));
}

/** Rows that follow from the rows of all sources: votes alike, words of the search, what no total may add, coverage. */
async function countStages(stages: Stages, engine: Engine, parts: readonly Part[], lastYear: number): Promise<Part[]> {
  const of = (...names: string[]) =>
    parts.filter(({ table }) => names.includes(table)).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const count = async (
    stage: string,
    from: readonly Part[],
    tablesMade: readonly string[],
    fill: (folder: string) => Promise<void>,
  ): Promise<Part[]> => {
    const hashes = from.map(({ table, sha256 }) => ({ table, sha256 }));
    const inputs = {
      stage,
      version: stageVersion,
      program: programVersion,
      engine: engine.version,
      parts: hashes,
      ...(stage === 'coverage' && { lastYear }),
    };
    const { folder, summary } = await stages.run(stage, inputs, async (target) => {
      await fill(target);
      const made = tablesMade.map((table) => ({ table, file: `${table}.parquet` }));
      return {
        files: made.map(({ file }) => file),
        summary: made.map((each) => ({ ...each, sha256: sha256OfFile(join(target, each.file)) })),
      };
    });
    return summary.map((part) => ({ ...part, file: join(folder, part.file) }));
  };
  const among =
    (held: readonly Part[]): PartsOf =>
    (name) =>
      held.filter(({ table }) => table === name);
  const voting = of('vote', 'roll_call', 'roll_call_topic');
  const postings = of('posting');
  const covered = of(...coverageFrom);
  const references = of(...referencesFrom);
  const money = of('transaction', 'activity', 'activity_related', 'judgement', 'canon');
  return [
    ...(money.some(({ table }) => table === 'transaction')
      ? await count('not-added', money, ['not_added'], (folder) => findNotAdded(engine, among(money), folder))
      : []),
    ...(covered.some(({ table }) => table === 'activity' || table === 'coverage' || table === 'observation')
      ? await count('coverage', covered, ['coverage_part'], (folder) =>
          findCoverageParts(engine, among(covered), folder, lastYear),
        )
      : []),
    ...(voting.some(({ table }) => table === 'vote')
      ? await count('votes', voting, ['observation', 'finding'], (folder) => countVotes(engine, among(voting), folder))
      : []),
    ...(references.some(({ table }) => table === 'standard_check')
      ? await count('references', references, ['finding'], (folder) =>
          findReferences(engine, among(references), folder),
        )
      : []),
    ...(postings.length > 0
      ? await count('terms', postings, ['term'], (folder) => countTerms(engine, among(postings), folder))
      : []),
  ];
}

interface Sealing {
  readonly key: string;
  readonly ledger: Ledger;
  readonly options: BuildOptions;
  readonly checkpoint: ReturnType<Ledger['checkpoint']>;
  readonly sealed: readonly { readonly name: string; readonly file: string; readonly rows: number }[];
  readonly readings: readonly Reading[];
  readonly said: Rows;
  readonly journal: readonly Source[];
  readonly engine: string;
  readonly stages: Stages;
}

const countBy = (rows: Rows, table: string, column: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows.get(table) ?? []) counts[String(row[column])] = (counts[String(row[column])] ?? 0) + 1;
  return counts;
};

async function seal(place: string, sealing: Sealing): Promise<Built> {
  const { key, ledger, options, checkpoint, sealed, readings, said, journal, engine, stages } = sealing;
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
    asOf: options.asOf,
    rubric: currentRubric,
    engine,
    journal: {
      origin: ledger.origin,
      size: checkpoint.size,
      root: checkpoint.root,
      checkpoint: checkpoint.text,
      vkey: ledger.vkey,
    },
    sources: journal.map((source) => {
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
  return { id, path, manifest, stages: [...stages.done, { name: 'edition', key, reused: false }] };
}
