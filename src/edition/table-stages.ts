import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { isMade, madeSteps, readByMade, writeMade } from './listed.ts';
import { isNumbered, writeNumbered } from './numbered.ts';
import { stageVersion } from './program.ts';
import type { Stages } from './stages.ts';
import { type Part, tableFile, writeTable } from './table-file.ts';
import { editionSchema, tables } from './tables.ts';

/** A table of an edition, ready to be copied into it. */
export interface Sealed {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
}

/** Seals every table of the dictionary from the rows of all stages; the lists and the numbers of the search follow from those. */
export async function tableStages(stages: Stages, engine: Engine, parts: readonly Part[]): Promise<readonly Sealed[]> {
  const made: Sealed[] = [];
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
  const hashesOf = (names: readonly string[]) => names.map((name) => [name, partsOf(name).map((part) => part.sha256)]);
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
}
