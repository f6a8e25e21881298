import { join } from 'node:path';
import { worldBankLicence } from './datasets.ts';
import { both, type DraftJournal } from './draft-journal.ts';
import { heldSource, type SeriesFile } from './series.ts';
import { isoDate, plainDecimal, type Row, readTable, writeTable } from './tables.ts';

const known = (text: string): string => {
  const plain = plainDecimal(text);
  return plain === '0' ? '' : plain;
};

/** The World Bank's list of 29 August 2024, in the columns that the list of 31 March 2025 has too. */
export function buildSnapshot(shared: string): SeriesFile {
  const rows = readTable(join(shared, 'data', 'worldbank-projects', 'projects_lac_2024-08-29.csv.gz')).map(
    (row): Row => ({
      project_id: row.id!,
      name: row.project_name!.replace(/\s+/g, ' ').trim(),
      status: row.projectstatusdisplay!,
      stage: row.last_stage_reached_name!,
      approved: isoDate(row.boardapprovaldate!),
      closing: isoDate(row.closingdate!),
      ibrd_usd: known(row.curr_ibrd_commitment!),
      ida_usd: known(row.curr_ida_commitment!),
    }),
  );
  rows.sort((a, b) => (a.project_id! < b.project_id! ? -1 : 1));
  return {
    source: 'worldbank-projects-lac-2024',
    file: 'worldbank-lac-2024.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'activities',
      note: 'World Bank project list, 29 August 2024. A zero of the list means none or unknown and was left out.',
      snapshotOf: 'worldbank-projects-lac-2025',
      identifier: 'project_id',
      title: 'name',
      status: { column: 'status', map: { Active: '2', Closed: '4', Dropped: '5', Pipeline: '1' } },
      agreedOn: 'approved',
      plannedEnd: 'closing',
      extra: ['stage', 'ibrd_usd', 'ida_usd'],
    },
  };
}

/** The source of the snapshot. */
export function addSnapshot(journal: DraftJournal, file: SeriesFile, hashes: ReadonlyMap<string, string>): void {
  journal.add('source', {
    ...heldSource([file], hashes, file.source),
    title: 'World Bank projects of the region, 29 August 2024',
    url: 'https://projects.worldbank.org',
    publisher: 'world-bank',
    datePublished: '2024-08-29',
    licence: worldBankLicence,
    sourceClass: 'multilateral',
    interest: 'provider',
    examined: 'all 3,662 rows',
    caveat: both(
      'Fewer projects than the list of 2025: absence here is not proof that a project did not exist. Total amounts of the two lists are not one definition and are not compared; those of IBRD and IDA are.',
      'Menos proyectos que la lista de 2025: no estar aquí no prueba que un proyecto no existiera. Los montos totales de ambas listas no tienen una misma definición y no se comparan; los del BIRF y la AIF sí.',
    ),
    note: 'only the columns that the list of 31 March 2025 has too',
  });
}
