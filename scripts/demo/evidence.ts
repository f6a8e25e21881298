import type { Draft, Stage } from '../../src/model/index.ts';
import { both, type DraftJournal } from './draft-journal.ts';
import type { Facts } from './facts.ts';
import { stateFound } from './found.ts';

type EventBody = Extract<Draft, { kind: 'evidence' }>['body'];
type Says = Extract<Draft, { kind: 'word' }>['body']['says'];

const gcdf = 'gcdf3-lac';
const worldBank = 'worldbank-projects-lac-2025';

interface FactEvent {
  readonly commitment: string;
  readonly work?: string;
  readonly en: string;
  readonly es: string;
  readonly on: string | null;
  readonly stage: Stage;
  readonly facts: readonly string[];
  readonly quantity?: readonly [string, string];
  readonly cumulative?: boolean;
  readonly bearing?: EventBody['bearing'];
}

const factEvents: readonly FactEvent[] = [
  {
    commitment: 'el-salvador-library',
    work: 'work-el-salvador-library',
    en: 'Construction under way, more than USD 50 million',
    es: 'Obra en construcción, más de 50 millones de dólares',
    on: '2022-02-04',
    stage: 'started',
    facts: ['F0311'],
  },
  {
    commitment: 'el-salvador-library',
    work: 'work-el-salvador-library',
    en: 'Library inaugurated',
    es: 'Biblioteca inaugurada',
    on: '2023-11',
    stage: 'delivered',
    facts: ['F0313', 'F0314', 'F0320'],
  },
  {
    commitment: 'el-salvador-library',
    work: 'work-el-salvador-library',
    en: 'Open day and night, with its holdings',
    es: 'Abierta día y noche, con su fondo',
    on: '2025-05-13',
    stage: 'in-service',
    facts: ['F0042', 'F0043'],
  },
  {
    commitment: 'chancay-port',
    work: 'work-chancay-port',
    en: '87 percent of the works completed',
    es: '87 % de las obras concluidas',
    on: '2024',
    stage: 'started',
    facts: ['F0346'],
  },
  {
    commitment: 'coca-codo-sinclair',
    work: 'work-coca-codo-sinclair',
    en: 'Buyer’s credit committed',
    es: 'Crédito de comprador comprometido',
    on: '2010-06-03',
    stage: 'financed',
    facts: ['F0322', 'F0323'],
  },
  {
    commitment: 'coca-codo-sinclair',
    work: 'work-coca-codo-sinclair',
    en: 'Completion recorded',
    es: 'Terminación registrada',
    on: '2016-11-18',
    stage: 'delivered',
    facts: ['F0324'],
  },
  {
    commitment: 'belize-coastal-highway',
    work: 'work-belize-coastal-highway',
    en: 'Grant and loan approved',
    es: 'Donación y préstamo aprobados',
    on: '2020-02-25',
    stage: 'agreed',
    facts: ['F0283', 'F0288', 'F0289', 'F0290', 'F0291'],
  },
  {
    commitment: 'belize-coastal-highway',
    work: 'work-belize-coastal-highway',
    en: 'Paving begins',
    es: 'Comienza la pavimentación',
    on: null,
    stage: 'started',
    facts: ['F0303', 'F0302'],
  },
  {
    commitment: 'belize-coastal-highway',
    work: 'work-belize-coastal-highway',
    en: '59 km upgraded, road in use',
    es: '59 km mejorados, carretera en uso',
    on: '2023',
    stage: 'in-service',
    facts: ['F0293', 'F0296'],
    quantity: ['59', 'km'],
  },
  {
    commitment: 'belize-goldson-highway',
    work: 'work-belize-goldson-highway',
    en: 'Highway and bypass inaugurated',
    es: 'Carretera y desvío inaugurados',
    on: '2024-05-08',
    stage: 'in-service',
    facts: ['F0297', 'F0299'],
  },
  {
    commitment: 'belize-goldson-highway',
    work: 'work-belize-goldson-highway',
    en: 'Remaining funds allocated',
    es: 'Fondos restantes asignados',
    on: '2019-12-03',
    stage: 'agreed',
    facts: ['F0287'],
  },
  {
    commitment: 'bogota-metro-line-1',
    work: 'work-bogota-metro-line-1',
    en: '64.85 percent executed',
    es: '64,85 % ejecutado',
    on: '2025-10',
    stage: 'started',
    facts: ['F0339'],
  },
  {
    commitment: 'bogota-metro-line-1',
    work: 'work-bogota-metro-line-1',
    en: '68.64 percent executed',
    es: '68,64 % ejecutado',
    on: '2025-11-30',
    stage: 'started',
    facts: ['F0333', 'F0343'],
  },
  {
    commitment: 'bogota-metro-line-1',
    work: 'work-bogota-metro-line-1',
    en: 'Banks said to have disbursed USD 1,485 million',
    es: 'Los bancos habrían desembolsado 1.485 millones de dólares',
    on: '2025-10-22',
    stage: 'financed',
    facts: ['F0341'],
  },
  {
    commitment: 'bogota-metro-loans-2025',
    work: 'work-bogota-metro-line-1',
    en: 'Two loans approved',
    es: 'Dos créditos aprobados',
    on: '2025-12',
    stage: 'agreed',
    facts: ['F0334', 'F0342'],
  },
  {
    commitment: 'caf-2025-approvals',
    en: 'Operations approved by the board',
    es: 'Operaciones aprobadas por el directorio',
    on: '2025',
    stage: 'agreed',
    facts: ['F0267'],
  },
  {
    commitment: 'caf-capital-2021',
    en: 'Capital increase approved',
    es: 'Aumento de capital aprobado',
    on: '2021-12-07',
    stage: 'agreed',
    facts: ['F0256'],
  },
  {
    commitment: 'idb-invest-capital',
    en: 'Capital increase approved',
    es: 'Aumento de capital aprobado',
    on: '2024-03-10',
    stage: 'agreed',
    facts: ['F0248'],
  },
  {
    commitment: 'idb-lab-replenishment',
    en: 'Replenishment approved',
    es: 'Reposición aprobada',
    on: '2024-03-10',
    stage: 'agreed',
    facts: ['F0250'],
  },
  {
    commitment: 'caf-green-40',
    en: 'Goal said to be reached in 2024',
    es: 'Meta dada por alcanzada en 2024',
    on: '2024',
    stage: 'delivered',
    facts: ['F0263'],
    quantity: ['40', 'percent-of-approvals'],
  },
  {
    commitment: 'spain-global-gateway',
    en: 'EUR 5.3 billion mobilised (not disbursed)',
    es: '5.300 millones de euros movilizados (no desembolsados)',
    on: '2025-11',
    stage: 'agreed',
    facts: ['F0169'],
  },
  {
    commitment: 'focac-2015-total',
    en: 'Said to be honoured or arranged',
    es: 'Dado por cumplido o dispuesto',
    on: '2018-09-03',
    stage: 'agreed',
    facts: ['F0133'],
  },
  {
    commitment: 'central-america-microsoft',
    en: '100,000 workers trained (another measure)',
    es: '100.000 trabajadores formados (otra medida)',
    on: '2022-01',
    stage: 'started',
    facts: ['F0214'],
    bearing: 'irrelevant',
  },
];

const words: readonly { commitment: string; says: Says; on: string | null; facts: readonly string[] }[] = [
  { commitment: 'focac-2015-total', says: 'done', on: '2018-09-03', facts: ['F0133'] },
  { commitment: 'macao-2013-measures', says: 'done', on: '2016-10', facts: ['F0146'] },
  { commitment: 'caf-green-40', says: 'done', on: '2025-11', facts: ['F0263'] },
  { commitment: 'spain-global-gateway', says: 'under-way', on: '2025-11', facts: ['F0169'] },
  { commitment: 'india-2023-small-firms', says: 'reaffirmed', on: '2024-11-21', facts: ['F0309'] },
  { commitment: 'india-2019-credit-line', says: 'reaffirmed', on: '2024-11-21', facts: ['F0310'] },
  { commitment: 'belize-coastal-highway', says: 'done', on: '2023', facts: ['F0293'] },
  { commitment: 'belize-goldson-highway', says: 'done', on: '2024-05-08', facts: ['F0297'] },
  { commitment: 'japan-core-earlier', says: 'changed', on: '2024-01-24', facts: ['F0240'] },
];

export function addEvidence(journal: DraftJournal, facts: Facts): void {
  const of = (id: string): string => {
    const statement = facts.ids.get(id);
    if (statement === undefined) throw new Error(`no fact ${id}`);
    return statement;
  };
  for (const event of factEvents) {
    journal.add('evidence', {
      commitment: event.commitment,
      work: event.work ?? null,
      what: both(event.en, event.es),
      on: event.on,
      stage: event.stage,
      bearing: event.bearing ?? 'supports',
      quantity: event.quantity === undefined ? null : { quantity: event.quantity[0], unit: event.quantity[1] },
      cumulative: event.cumulative ?? true,
      statements: event.facts.map(of),
    });
  }
  for (const word of words) {
    journal.add('word', { commitment: word.commitment, says: word.says, on: word.on, statements: word.facts.map(of) });
  }
  addPortOpening(journal, of);
  addScholarshipAwards(journal);
  addRecordEvents(journal);
}

function addPortOpening(journal: DraftJournal, of: (id: string) => string): void {
  const opened = journal.state({
    subject: { type: 'work', id: 'work-chancay-port' },
    property: 'inaugurated',
    value: { type: 'date', date: '2024-11-14' },
    originalValue: '14 de noviembre',
    kind: 'factual-claim',
    anchor: { source: 'seasnews-2024', exact: 'inaugurado el 14 de noviembre' },
    source: 'seasnews-2024',
    reporter: 'seasnews',
    assertedAt: '2024-11',
  });
  journal.add('evidence', {
    commitment: 'chancay-port',
    work: 'work-chancay-port',
    what: both('Port inaugurated; terminal begins operations', 'Puerto inaugurado; la terminal inicia operaciones'),
    on: '2024-11-14',
    stage: 'in-service',
    statements: [opened, of('F0350'), of('F0351')],
  });
}

function addScholarshipAwards(journal: DraftJournal): void {
  const mexico = stateFound(journal, 'la-jornada-2025-08-06', 'Un grupo de 18 jóvenes mexicanos', {
    subject: { type: 'commitment', id: 'celac-2025-scholarships' },
    property: 'awards-reported',
    value: { type: 'measure', measure: { quantity: '18', unit: 'scholarship' } },
    originalValue: '18',
    kind: 'factual-claim',
    asserter: 'china',
    about: 'Mexican students leaving for China',
    flags: ['one-receiver'],
  });
  journal.add('evidence', {
    commitment: 'celac-2025-scholarships',
    what: both('18 students of one receiver leave for China', '18 estudiantes de un receptor parten a China'),
    on: '2025-08-05',
    stage: 'partly-delivered',
    quantity: { quantity: '18', unit: 'scholarship', comparator: 'at-least' },
    cumulative: false,
    statements: [mexico],
  });
}

interface RecordEvent {
  readonly commitment: string;
  readonly work: string | null;
  readonly source: string;
  readonly record: string;
  readonly asserter: string;
  readonly property: string;
  readonly value: Parameters<DraftJournal['state']>[0]['value'];
  readonly written: string;
  readonly column: string;
  readonly en: string;
  readonly es: string;
  readonly on: string;
  readonly stage: Stage;
}

/** What the rows of the data files of the ledger say of followed works. */
const recordEvents: readonly RecordEvent[] = [
  {
    commitment: 'el-salvador-library',
    work: 'work-el-salvador-library',
    source: gcdf,
    record: '71185',
    asserter: 'aiddata',
    property: 'start-date',
    value: { type: 'date', date: '2022-02-03' },
    written: '2022-02-03',
    column: 'start_date',
    en: 'Start of works in GCDF 3.0',
    es: 'Inicio de obras en GCDF 3.0',
    on: '2022-02-03',
    stage: 'started',
  },
  {
    commitment: 'trinidad-couva-hospital',
    work: 'work-couva-hospital',
    source: gcdf,
    record: '39716',
    asserter: 'aiddata',
    property: 'completion-date',
    value: { type: 'date', date: '2015-08-14' },
    written: '2015-08-14',
    column: 'completion_date',
    en: 'Completion in GCDF 3.0',
    es: 'Terminación en GCDF 3.0',
    on: '2015-08-14',
    stage: 'delivered',
  },
  {
    commitment: 'coca-codo-sinclair',
    work: 'work-coca-codo-sinclair',
    source: gcdf,
    record: '38935',
    asserter: 'aiddata',
    property: 'completion-date',
    value: { type: 'date', date: '2016-11-18' },
    written: '2016-11-18',
    column: 'completion_date',
    en: 'Completion in GCDF 3.0',
    es: 'Terminación en GCDF 3.0',
    on: '2016-11-18',
    stage: 'delivered',
  },
  {
    commitment: 'bogota-metro-line-1',
    work: 'work-bogota-metro-line-1',
    source: worldBank,
    record: 'P165300',
    asserter: 'world-bank',
    property: 'approval-date',
    value: { type: 'date', date: '2018-08-02' },
    written: '2018-08-02',
    column: 'approved',
    en: 'World Bank loan approved for section 1',
    es: 'Préstamo del Banco Mundial aprobado para la sección 1',
    on: '2018-08-02',
    stage: 'agreed',
  },
];

function addRecordEvents(journal: DraftJournal): void {
  for (const row of recordEvents) {
    const statement = journal.state({
      subject: { type: 'activity', id: `${row.source}:${row.record}` },
      property: row.property,
      value: row.value,
      originalValue: row.written,
      locator: { path: row.column },
      source: row.source,
      asserter: row.asserter,
      reporter: row.asserter,
      assertedAt: row.source === gcdf ? '2023-11-06' : '2025-03-31',
      method: row.source === gcdf ? 'estimated' : 'reported',
      about: row.en,
    });
    journal.add('evidence', {
      commitment: row.commitment,
      work: row.work,
      what: both(row.en, row.es),
      on: row.on,
      stage: row.stage,
      statements: [statement],
    });
  }
}
