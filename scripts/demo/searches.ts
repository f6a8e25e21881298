import { join } from 'node:path';
import type { Draft } from '../../src/model/index.ts';
import { by, type DraftJournal, today } from './draft-journal.ts';
import pageSearches from './page-searches.json' with { type: 'json' };
import { type Row, readTable } from './tables.ts';

type Where = Extract<Draft, { kind: 'search' }>['body']['where'];

interface PageSearch {
  readonly commitments: readonly string[];
  readonly question: string;
  readonly query: string;
  readonly language: string;
  readonly on: string;
  readonly hits: number;
  readonly relevant: number;
}

/** Searches of data files are run at each build: what is logged is what was found. */
interface FileSearch {
  readonly file: keyof typeof files;
  readonly commitments: readonly string[];
  readonly question: string;
  readonly words: readonly string[];
  /** Records that bear on the promise. */
  readonly relevant: readonly string[];
  readonly where?: Where;
}

const files = {
  gcdf: {
    path: 'aiddata-gcdf3/projects_geo_lac.csv',
    id: 'AidData.Record.ID',
    place: 'GCDF 3.0, 1,187 located records of the region (commitments 2000–2021)',
    where: 'third-party-dataset',
  },
  worldBank: {
    path: 'worldbank-projects/projects_lac_2025-03-31.csv.gz',
    id: 'id',
    place: 'World Bank project list of the region, 31 March 2025 (5,120 projects)',
    where: 'promisor-register',
  },
  honduras: {
    path: 'aid-platform-honduras/projects.csv',
    id: 'project_id',
    place: 'Aid platform of Honduras, release of 2014 (1,076 projects)',
    where: 'receiver-register',
  },
  iati: {
    path: 'other-donors-lac/iati_datastore_2014_five_publishers_lac.csv.gz',
    id: 'iati-identifier',
    place: 'IATI datastore extract of 2014–15, five publishers (4,316 activities)',
    where: 'iati-or-crs',
  },
  usYears: {
    path: 'us-foreign-assistance/country_year_western_hemisphere.csv',
    id: 'Country Code',
    place: 'ForeignAssistance.gov country summary 1946–2023 (no projects)',
    where: 'other',
  },
  officialFinance: {
    path: 'aiddata-china-2000-2014/official_finance_lac.csv',
    id: 'project_id',
    place: 'AidData Chinese official finance 2000–2014, the region (440 records, pledges included)',
    where: 'third-party-dataset',
  },
  cida: {
    path: 'other-donors-lac/canada_cida_projects_2009_lac.csv.gz',
    id: 'project_number',
    place: 'CIDA project browser, 26 March 2009 (667 rows; older than the promise)',
    where: 'other',
  },
} as const;

const celac2025 = [
  'celac-2025-scholarships',
  'celac-2025-training',
  'celac-2025-poverty-training',
  'celac-2025-livelihood',
];

const fileSearches: readonly FileSearch[] = [
  {
    file: 'gcdf',
    commitments: [
      'celac-2025-scholarships',
      'celac-2022-scholarships',
      'celac-2015-scholarships',
      'caribbean-2013-scholarships',
    ],
    question: 'Records of scholarships',
    words: ['scholarship'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: [
      'celac-2025-training',
      'celac-2022-training',
      'celac-2015-training',
      'caribbean-2011-training',
      'celac-2025-poverty-training',
    ],
    question: 'Records of training',
    words: ['training'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['celac-2025-livelihood'],
    question: 'Records of small livelihood projects',
    words: ['livelihood'],
    relevant: [],
  },
  {
    file: 'honduras',
    commitments: celac2025,
    question: 'Scholarships or training of this promisor on a receiver’s own list',
    words: ['CHN'],
    relevant: [],
  },
  { file: 'gcdf', commitments: ['chancay-port'], question: 'Records of the port', words: ['Chancay'], relevant: [] },
  {
    file: 'gcdf',
    commitments: ['el-salvador-library', 'el-salvador-500m'],
    question: 'Records of the library',
    words: ['SLV', 'Library'],
    relevant: ['71185'],
  },
  {
    file: 'gcdf',
    commitments: ['coca-codo-sinclair'],
    question: 'Records of the plant',
    words: ['Coca Codo'],
    relevant: ['38935'],
  },
  {
    file: 'gcdf',
    commitments: ['trinidad-couva-hospital', 'caribbean-2013-loans'],
    question: 'Records of the hospital',
    words: ["Children's Hospital", 'TTO'],
    relevant: ['39716'],
  },
  {
    file: 'worldBank',
    commitments: ['bogota-metro-line-1', 'bogota-metro-loans-2025', 'bogota-metro-disbursement-2025'],
    question: 'Projects of the metro',
    words: ['Bogota Metro'],
    relevant: ['P165300'],
  },
  {
    file: 'gcdf',
    commitments: [
      'brasilia-2014-infrastructure-fund',
      'brasilia-2014-credit-line',
      'brasilia-2014-cooperation-fund',
      'brasilia-2014-total',
    ],
    question: 'Records that name the fund or line',
    words: ['Co-?financing Fund'],
    relevant: [],
  },
  {
    file: 'officialFinance',
    commitments: [
      'brasilia-2014-infrastructure-fund',
      'brasilia-2014-credit-line',
      'brasilia-2014-cooperation-fund',
      'caribbean-2011-loan',
      'caribbean-2011-special-loan',
      'caribbean-2013-loans',
    ],
    question: 'Pledges and umbrellas of this kind',
    words: ['Pipeline: Pledge'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['caribbean-2013-agriculture-centres'],
    question: 'Records of demonstration centres',
    words: ['Demonstration Center'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['caribbean-2013-medical-staff'],
    question: 'Records of medical teams from 2013',
    words: ['medical team'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['celac-2025-bri', 'celac-2025-infrastructure', 'celac-2025-connectivity', 'celac-2025-credit-line'],
    question: 'Records with a commitment in 2025 or later',
    words: ['2025'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['vaccine-2020-loan'],
    question: 'Records of vaccine finance',
    words: ['vaccine'],
    relevant: [],
  },
  {
    file: 'iati',
    commitments: [
      'uk-caribbean-infrastructure-fund',
      'ukcif-countries',
      'ukcif-roads',
      'ukcif-water',
      'ukcif-sea-defences',
      'ukcif-ports',
      'ukcif-waste',
      'ukcif-bridges',
      'belize-ukcif-allocation',
      'belize-coastal-highway',
      'belize-goldson-highway',
      'uk-2015-export-finance',
    ],
    question: 'Activities of the fund',
    words: ['Caribbean', 'infrastructure', 'GB-1'],
    relevant: [],
    where: 'other',
  },
  {
    file: 'honduras',
    commitments: ['central-america-private', 'central-america-nespresso', 'central-america-microsoft'],
    question: 'The partnership on a receiver’s own list',
    words: ['Partnership for Central America'],
    relevant: [],
  },
  {
    file: 'usYears',
    commitments: [
      'us-2022-venezuela-response',
      'us-2022-venezuela-state',
      'us-2022-venezuela-usaid-humanitarian',
      'us-2022-venezuela-usaid-development',
    ],
    question: 'Sums for the country in fiscal 2022',
    words: ['VEN', '2022'],
    relevant: [],
  },
  {
    file: 'usYears',
    commitments: ['us-2023-humanitarian', 'us-2023-humanitarian-state', 'us-2023-humanitarian-usaid'],
    question: 'Regional sums in fiscal 2023',
    words: ['WHN', '2023'],
    relevant: [],
  },
  {
    file: 'usYears',
    commitments: [
      'us-2024-migration',
      'us-2024-migration-refugees',
      'us-2024-migration-food',
      'us-2024-migration-world-bank',
    ],
    question: 'Sums in fiscal 2024',
    words: ['2024'],
    relevant: [],
  },
  {
    file: 'cida',
    commitments: [
      'canada-2022-package',
      'canada-2022-gender',
      'canada-2022-women-agents',
      'canada-2022-amazon-business',
      'canada-2022-land-livelihoods',
      'canada-2022-migration',
      'canada-2022-health',
      'canada-2022-governance',
      'canada-2022-digital',
    ],
    question: 'Projects of these names',
    words: ['Women as Agents of Change'],
    relevant: [],
  },
  {
    file: 'worldBank',
    commitments: ['us-2024-migration-world-bank'],
    question: 'A programme for host communities or migrants',
    words: ['migra'],
    relevant: [],
    where: 'receiver-register',
  },
];

function countHits(rows: readonly Row[], words: readonly string[], id: string): string[] {
  const patterns = words.map((word) => new RegExp(word, 'i'));
  return rows
    .filter((row) => {
      const whole = Object.values(row).join(' | ');
      return patterns.every((pattern) => pattern.test(whole));
    })
    .map((row) => row[id]!);
}

export function addSearches(journal: DraftJournal, shared: string): void {
  const tables = new Map<string, Row[]>();
  for (const search of fileSearches) {
    const file = files[search.file];
    const rows = tables.get(file.path) ?? readTable(join(shared, 'data', file.path));
    tables.set(file.path, rows);
    const hits = countHits(rows, search.words, file.id);
    for (const relevant of search.relevant) if (!hits.includes(relevant)) throw new Error(`not a hit: ${relevant}`);
    for (const commitment of search.commitments) {
      journal.add('search', {
        commitment,
        question: search.question,
        where: search.where ?? file.where,
        place: file.place,
        query: search.words.join(' AND '),
        language: 'en',
        on: today,
        by,
        hits: hits.length,
        relevant: search.relevant.length,
      });
    }
  }
  for (const search of pageSearches as readonly PageSearch[]) {
    for (const commitment of search.commitments) {
      journal.add('search', {
        commitment,
        question: search.question,
        where: 'news-archive',
        place: 'stored public web pages (news and official pages)',
        query: search.query,
        language: search.language,
        on: search.on,
        by,
        hits: search.hits,
        relevant: search.relevant,
      });
    }
  }
}
