/** Editions: built from a ledger in content-addressed stages, opened, verified, exported. Immutable, named by hash. */

export { authorsOf } from './authors.ts';
export { type BuildOptions, type Built, buildEdition } from './build.ts';
export { coveragePartSql } from './coverage-parts.ts';
export { csvText, plainCell } from './csv.ts';
export { exportEdition } from './export.ts';
export { isMade, madeSteps, writeMade } from './listed.ts';
export { isLogFile, verifyEditionLog } from './log-files.ts';
export { dictionary, type Manifest } from './manifest.ts';
export { type NotAddedRule, notAddedRules, notAddedSql } from './not-added.ts';
export { isNumbered, numberThings, writeNumbered } from './numbered.ts';
export { type Edition, openEdition } from './open.ts';
export { parquetOf } from './parquet.ts';
export { currentEditionId, editionFolder, listEditions, readManifest } from './place.ts';
export { currentRubric, programVersion } from './program.ts';
export { activitiesSql, cellOf, listOf, nameId, namesOf, namesSql } from './proposal-sides.ts';
export {
  type KeptProposals,
  keptProposals,
  type LinkKind,
  linkKinds,
  makeProposals,
  makeProposalsApart,
  type PairReason,
  type ToldPair,
} from './proposals.ts';
export { thingOf } from './search-rows.ts';
export { askSql, sqlLimits } from './sql.ts';
export type { SqlRefusal } from './sql-check.ts';
export type { Stage } from './stages.ts';
export { type Column, type ColumnType, editionSchema, type Table, tables } from './tables.ts';
export { type EditionProblem, verifyEdition } from './verify.ts';
