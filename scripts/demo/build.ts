import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '../../src/model/index.ts';
import { addCheckSources, addCheckStatements, sourcedLabels } from './checks.ts';
import { bodyOf, type CommitmentRow } from './commitment-rows.ts';
import { banks } from './commitments-banks.ts';
import { chinaToRegion } from './commitments-china.ts';
import { chinaElsewhere } from './commitments-elsewhere.ts';
import { europe } from './commitments-europe.ts';
import { otherStates } from './commitments-other-states.ts';
import { seedCommitments } from './commitments-seed.ts';
import { unitedStates } from './commitments-united-states.ts';
import { addCoverage } from './coverage.ts';
import { addDatasets, datasetFiles } from './datasets.ts';
import { DraftJournal } from './draft-journal.ts';
import { addEvidence } from './evidence.ts';
import { addFacts } from './facts.ts';
import { addFoundFacts, addFoundSources } from './found.ts';
import { buildGcdf } from './gcdf.ts';
import { buildHonduras } from './honduras.ts';
import { addInstruments } from './instruments.ts';
import { addLinks } from './links.ts';
import {
  gcdfMapping,
  hondurasMapping,
  hondurasPlacesMapping,
  hondurasTransactionsMapping,
  worldBankMapping,
  worldBankPlacesMapping,
} from './mappings.ts';
import { addMission } from './mission.ts';
import { addParties } from './parties.ts';
import { readme } from './readme.ts';
import { addSearches } from './searches.ts';
import { addSeedSource, addSeedStatements } from './seed.ts';
import { addSeries, buildSeries, mappingName } from './series.ts';
import { addSnapshot, buildSnapshot } from './snapshots.ts';
import { addDocuments } from './sources.ts';
import { addWorks } from './works.ts';
import { buildWorldBank } from './worldbank.ts';

export const commitmentRows: readonly CommitmentRow[] = [
  ...chinaToRegion,
  ...seedCommitments,
  ...chinaElsewhere,
  ...europe,
  ...unitedStates,
  ...otherStates,
  ...banks,
];

/** Everything that `demo/` holds and a script makes, by its path in `demo/`. Same inputs, same bytes. */
export function buildDemo(shared: string): ReadonlyMap<string, string> {
  const gcdf = buildGcdf(shared);
  const worldBank = buildWorldBank(shared);
  const honduras = buildHonduras(shared);
  const files = new Map<string, string>([
    ['gcdf3-lac.csv', gcdf.csv],
    ['worldbank-lac.csv', worldBank.projects],
    ['worldbank-lac-places.csv', worldBank.places],
    ['honduras-aid-platform.csv', honduras.projects],
    ['honduras-aid-platform-transactions.csv', honduras.transactions],
    ['honduras-aid-platform-places.csv', honduras.places],
  ]);
  const mappings = [
    gcdfMapping,
    worldBankMapping,
    worldBankPlacesMapping,
    hondurasMapping,
    hondurasTransactionsMapping,
    hondurasPlacesMapping,
  ];
  datasetFiles.forEach((row, index) => {
    files.set(row.mapping, `${JSON.stringify(mappings[index], null, 2)}\n`);
  });
  const series = buildSeries(shared);
  const snapshot = buildSnapshot(shared);
  for (const row of [...series, snapshot]) {
    files.set(row.file, row.csv);
    files.set(mappingName(row), `${JSON.stringify(row.mapping, null, 2)}\n`);
  }
  const hashes = new Map([...files].map(([name, text]) => [name, sha256Hex(text)]));

  const journal = new DraftJournal();
  addParties(journal);
  addSeedSource(journal, shared);
  const documents = addDocuments(journal, shared);
  addCheckSources(journal, shared);
  addFoundSources(journal);
  addDatasets(journal, hashes);
  addSeries(journal, series, hashes);
  addSnapshot(journal, snapshot, hashes);
  addInstruments(journal);
  for (const row of commitmentRows) journal.add('commitment', bodyOf(row));
  addWorks(journal);
  const seed = addSeedStatements(journal, shared, sourcedLabels(shared));
  addCheckStatements(journal, shared, seed);
  const facts = addFacts(journal, shared, documents, commitmentRows);
  addEvidence(journal, addFoundFacts(journal, facts.ids));
  addLinks(journal);
  addSearches(journal, shared);
  addCoverage(journal, shared, { gcdf: gcdf.rows, worldBank: worldBank.rows, honduras: honduras.rows });
  addMission(journal, seed);

  const out = new Map<string, string>();
  for (const [name, text] of files) out.set(`files/${name}`, text);
  out.set('journal.jsonl', journal.write());
  out.set('README.md', readme(journal, files));
  return out;
}

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const sharedFolder = resolve(projectRoot, '..', 'shared');

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const demo = join(projectRoot, 'demo');
  for (const [path, text] of buildDemo(sharedFolder)) {
    const target = join(demo, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    process.stdout.write(`${path} ${Buffer.byteLength(text)}\n`);
  }
}
