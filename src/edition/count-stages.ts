import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { coverageFrom, findCoverageParts } from './coverage-parts.ts';
import { sha256OfFile } from './disk.ts';
import { findNotAdded } from './not-added.ts';
import { programVersion, stageVersion } from './program.ts';
import { findReferences, referencesFrom } from './reference-rows.ts';
import { countTerms } from './search-rows.ts';
import type { Stages } from './stages.ts';
import type { Part, PartsOf } from './table-file.ts';
import { countVotes } from './vote-rows.ts';

/** Rows that follow from the rows of all sources: votes alike, words of the search, what no total may add, coverage. */
export async function countStages(
  stages: Stages,
  engine: Engine,
  parts: readonly Part[],
  lastYear: number,
): Promise<Part[]> {
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
