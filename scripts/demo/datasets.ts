import { both, type DraftJournal } from './draft-journal.ts';
import { addPublisher } from './sources.ts';

/** A data file of the demo: what it is, whose, under which terms, what its sums leave out. */
export interface DatasetFile {
  readonly source: string;
  readonly file: string;
  readonly mapping: string;
}

export const datasetFiles: readonly DatasetFile[] = [
  { source: 'gcdf3-lac', file: 'gcdf3-lac.csv', mapping: 'gcdf3-lac.mapping.json' },
  { source: 'worldbank-projects-lac-2025', file: 'worldbank-lac.csv', mapping: 'worldbank-lac.mapping.json' },
  {
    source: 'worldbank-places-lac-2011',
    file: 'worldbank-lac-places.csv',
    mapping: 'worldbank-lac-places.mapping.json',
  },
  { source: 'honduras-aid-platform', file: 'honduras-aid-platform.csv', mapping: 'honduras-aid-platform.mapping.json' },
  {
    source: 'honduras-aid-platform-transactions',
    file: 'honduras-aid-platform-transactions.csv',
    mapping: 'honduras-aid-platform-transactions.mapping.json',
  },
  {
    source: 'honduras-aid-platform-places',
    file: 'honduras-aid-platform-places.csv',
    mapping: 'honduras-aid-platform-places.mapping.json',
  },
];

const odcBy = {
  id: 'ODC-By-1.0',
  url: 'https://opendatacommons.org/licenses/by/1-0/',
  mayRepublish: true,
  attribution: 'AidData',
};
/** The terms of the World Bank's tables. */
export const worldBankLicence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  mayRepublish: true,
  attribution: 'World Bank',
};

/** `hashes`: SHA-256 of each file in the archive. */
export function addDatasets(journal: DraftJournal, hashes: ReadonlyMap<string, string>): void {
  const hash = (file: string): string => {
    const value = hashes.get(file);
    if (value === undefined) throw new Error(`no bytes for ${file}`);
    return value;
  };
  const held = (index: number): { sha256: string; reader: { format: string; mapping: string }; mediaType: string } => {
    const row = datasetFiles[index]!;
    return { sha256: hash(row.file), reader: { format: 'csv', mapping: hash(row.mapping) }, mediaType: 'text/csv' };
  };
  addPublisher(journal, [
    'honduras-planning',
    'Ministry of Planning of Honduras (aid platform)',
    'government-body',
    'HN',
  ]);
  journal.add('source', {
    id: 'gcdf3-lac',
    kind: 'dataset',
    url: 'https://aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0',
    title: 'GCDF 3.0, located records of the region',
    publisher: 'aiddata',
    datePublished: '2023-11-06',
    language: 'en',
    ...held(0),
    licence: odcBy,
    sourceClass: 'scholarly',
    interest: 'third',
    examined: 'all 1,187 rows',
    caveat: both(
      'Only records that could be placed on a map: no budget support, no unlocated loan, no scholarship. Sums over these rows are not China’s total lending.',
      'Solo registros que se pudieron ubicar en un mapa: sin apoyo presupuestario, sin préstamos sin ubicar, sin becas. Las sumas de estas filas no son el total de los préstamos de China.',
    ),
    note: 'titles reduced to names and facts; amounts in constant 2021 US dollars; OpenStreetMap links only',
  });
  journal.add('source', {
    id: 'worldbank-projects-lac-2025',
    kind: 'dataset',
    url: 'https://projects.worldbank.org',
    title: 'World Bank projects of the region, 31 March 2025',
    publisher: 'world-bank',
    datePublished: '2025-03-31',
    language: 'en',
    ...held(1),
    licence: worldBankLicence,
    sourceClass: 'multilateral',
    interest: 'provider',
    examined: 'all 5,120 rows',
    caveat: both(
      'Commitments, not payments; a zero of the list means none or unknown and is shown as not stated; dropped projects are in the list.',
      'Compromisos, no pagos; un cero de la lista significa ninguno o desconocido y se muestra como no indicado; la lista incluye proyectos descartados.',
    ),
    note: 'status of 29 August 2024 beside that of 31 March 2025 where both lists have the project',
  });
  journal.add('source', {
    id: 'worldbank-places-lac-2011',
    kind: 'dataset',
    url: 'https://github.com/AidData-WM/public_datasets',
    title: 'Places of World Bank projects, 2011',
    publisher: 'aiddata',
    datePublished: '2011',
    language: 'en',
    ...held(2),
    licence: odcBy,
    sourceClass: 'scholarly',
    interest: 'third',
    examined: 'rows with coordinates',
    caveat: both(
      'Places of some 400 projects as located in 2011.',
      'Lugares de unos 400 proyectos según se ubicaron en 2011.',
    ),
  });
  const honduras = both(
    'What the receiving government’s platform held in 2014; years to 2012 are in constant 2011 US dollars, later ones as reported: do not add across them.',
    'Lo que tenía en 2014 la plataforma del gobierno receptor; hasta 2012 en dólares constantes de 2011, después según se informó: no sumar entre ambos.',
  );
  const release = 'https://github.com/AidData-WM/public_datasets';
  for (const [index, id, title, examined] of [
    [3, 'honduras-aid-platform', 'Honduran aid platform, projects', 'all 1,076 rows'],
    [4, 'honduras-aid-platform-transactions', 'Honduran aid platform, yearly transactions', 'all 3,203 rows'],
    [5, 'honduras-aid-platform-places', 'Honduran aid platform, places', 'all 5,028 rows'],
  ] as const) {
    journal.add('source', {
      id,
      kind: 'dataset',
      url: release,
      title,
      publisher: 'honduras-planning',
      datePublished: '2014',
      language: 'es',
      ...held(index),
      licence: odcBy,
      sourceClass: 'receiver-official',
      interest: 'receiver',
      examined,
      caveat: honduras,
      note: 'released by AidData as version 1.3.1',
    });
  }
  for (const [id, title, publisher, date, language, sourceClass, note] of [
    [
      'iati-datastore-2014-lac',
      'IATI datastore extract 2014, five publishers, the region',
      'aiddata',
      '2015',
      'en',
      'scholarly',
      'looked up, not carried: 4,316 rows of Sweden, Germany, World Bank, UK, Gavi',
    ],
    [
      'cida-projects-2009-lac',
      'CIDA project browser, 26 March 2009, the region',
      'canada',
      '2009-03-26',
      'en',
      'provider-official',
      'looked up, not carried: 667 rows',
    ],
  ] as const) {
    journal.add('source', {
      id,
      kind: 'dataset',
      title,
      publisher,
      datePublished: date,
      language,
      licence: { id: 'see-note', mayRepublish: false },
      sourceClass,
      interest: sourceClass === 'provider-official' ? 'provider' : 'third',
      note,
    });
  }
}
