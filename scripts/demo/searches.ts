import { join } from 'node:path';
import { by, type DraftJournal, today } from './draft-journal.ts';
import pageSearches from './page-searches.json' with { type: 'json' };
import { type Row, readTable } from './tables.ts';

interface PageSearch {
  readonly commitments: readonly string[];
  readonly question: string;
  readonly query: string;
  readonly language: string;
  readonly on: string;
  readonly hits: number;
  readonly relevant: number;
}

/**
 * Searches of data files are run at each build: what is logged is what was found.
 * No file that ends before a promise was made is searched for it: it could not bear on it.
 */
interface FileSearch {
  readonly file: keyof typeof files;
  readonly commitments: readonly string[];
  readonly question: string;
  readonly words: readonly string[];
  /** Records that bear on the promise. */
  readonly relevant: readonly string[];
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
} as const;

const fileSearches: readonly FileSearch[] = [
  {
    file: 'gcdf',
    commitments: ['celac-2022-scholarships', 'celac-2015-scholarships', 'caribbean-2013-scholarships'],
    question: 'Records of scholarships',
    words: ['scholarship'],
    relevant: [],
  },
  {
    file: 'gcdf',
    commitments: ['celac-2022-training', 'celac-2015-training', 'caribbean-2011-training'],
    question: 'Records of training',
    words: ['training'],
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
    commitments: ['vaccine-2020-loan'],
    question: 'Records of vaccine finance',
    words: ['vaccine'],
    relevant: [],
  },
  {
    file: 'usYears',
    commitments: ['us-2022-venezuela-response'],
    question: 'Sums for the country in fiscal 2022',
    words: ['VEN', '2022'],
    relevant: [],
  },
  {
    file: 'usYears',
    commitments: ['us-2023-humanitarian'],
    question: 'Regional sums in fiscal 2023',
    words: ['WHN', '2023'],
    relevant: [],
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
        where: file.where,
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
