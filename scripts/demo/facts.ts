import { join } from 'node:path';
import type { Draft, StatementKind } from '../../src/model/index.ts';
import type { CommitmentRow } from './commitment-rows.ts';
import type { DraftJournal } from './draft-journal.ts';
import { countWords, mostWords, trimQuote } from './quotes.ts';
import type { DocumentSet } from './sources.ts';
import { type Row, readTable } from './tables.ts';

type Measure = Extract<Extract<Draft, { kind: 'statement' }>['body']['value'], { type: 'measure' }>['measure'];

/** Pieces of a quote chosen by hand where the rule would lose the point. */
const quotes: Readonly<Record<string, string>> = {
  F0009: '66 billion yuan (approximately 9.0 billion USD)',
  F0023: '66 mil millones de yuanes (9.200 millones de',
  F0045: 'have helped create nearly one million local jobs',
  F0046: '17,000 government scholarships and 13,000 training positions',
  F0047: '17,000 government scholarships and 13,000 training positions',
  F0054: 'capacitaciones especializadas de corta duración se han triplicado',
  F0056: 'China will also provide 3,000 training places',
  F0057: 'only 2,200 Latin American students were studying at',
  F0097: 'will set up one or two demonstration centers',
  F0099: 'train 100 part-time postgraduate students',
  F0143: 'framework agreements to offer 6. 09 billion yuan',
  F0146: 'at the last ministerial meeting have been implemented',
  F0222: 'prometeram cerca de US$ 3 bilhões para a',
  F0240: 'increased from US$3 billion to US$4 billion, and',
  F0302: 'almost 85 million U.S. dollars',
  F0309: 'a grant of one million dollars for SME',
  F0313: 'proyecto de más de 50 millones de dólares',
  F0322: "China Eximbank provides $1.68 billion buyer's credit loan",
  F0324: 'End (actual) Nov 18, 2016',
  F0340: 'el desembolso de cerca de $1.400 millones de',
  F0341: 'ya desembolsaron en un primer momento 1.485 millones',
  F0344: 'Bogotá en el primer semestre de 2028',
  F0350: 'Con una longitud de 1.500 metros',
  F0352: 'capacidad de procesamiento de 1 millón de TEUs',
};

/** Facts of the article: the 130 statements hold them already. */
const inSeed = new Set(['F0001', 'F0002', 'F0003', 'F0004', 'F0005', 'F0006', 'F0007', 'F0008']);

/** Facts that belong to another commitment of their thread than the first. */
const elsewhere: Readonly<Record<string, string>> = {
  F0165: 'eu-2025-grid-projects',
  F0166: 'eu-2025-grid-team-europe',
  F0167: 'eu-2025-grid-eib',
  F0173: 'americas-health-corps',
  F0182: 'us-2022-venezuela-state',
  F0183: 'us-2022-venezuela-usaid-humanitarian',
  F0184: 'us-2022-venezuela-usaid-development',
  F0191: 'us-2023-humanitarian-state',
  F0192: 'us-2023-humanitarian-usaid',
  F0196: 'us-2024-migration-refugees',
  F0197: 'us-2024-migration-food',
  F0198: 'us-2024-migration-world-bank',
  F0222: 'us-2014-green-climate-fund',
  F0233: 'canada-2022-women-agents',
  F0234: 'canada-2022-amazon-business',
  F0235: 'canada-2022-land-livelihoods',
  F0328: 'coca-codo-sinclair',
  F0334: 'bogota-metro-loans-2025',
  F0340: 'bogota-metro-disbursement-2025',
  F0342: 'bogota-metro-loans-2025',
};

/** Facts about a party rather than about a promise. */
const aboutParty: Readonly<Record<string, string>> = {
  'china-lac-infra-count': 'china',
  'china-lac-trade': 'china',
  'china-lac-jobs': 'china',
  'china-lac-scholarships-total': 'china',
  'china-lac-training-total': 'china',
  'ctx-students': 'china',
  'macao-past': 'china',
  'brf2023-trade': 'china',
  'us-vaccines': 'united-states',
  'us-hum-past': 'united-states',
  'col-regularised': 'colombia',
  afp1961: 'alliance-for-progress',
  'idb-2023': 'idb',
};

/** Facts of kind pledge, plan or finance that are a part of the promise or its cost, not a version of it. */
const notTellings = new Set([
  'F0083',
  'F0087',
  'F0117',
  'F0195',
  'F0214',
  'F0244',
  'F0283',
  'F0287',
  'F0288',
  'F0289',
  'F0290',
  'F0291',
  'F0302',
  'F0322',
  'F0323',
  'F0326',
  'F0327',
  'F0328',
  'F0331',
  'F0335',
  'F0347',
  'F0173',
  'F0223',
  'F0311',
]);
/** Facts of other kinds that are a version of a promise. */
const alsoTellings = new Set(['F0310']);

const units: Readonly<Record<string, string>> = {
  scholarships: 'scholarship',
  'training places': 'training-place',
  projects: 'project',
  USD: 'USD',
  CNY: 'CNY',
  EUR: 'EUR',
  GBP: 'GBP',
  CAD: 'CAD',
  people: 'person',
  'people per year': 'person',
  countries: 'country',
  jobs: 'job',
  'square metres': 'm2',
  volumes: 'volume',
  levels: 'level',
  places: 'place',
  aircraft: 'aircraft',
  centres: 'centre',
  teams: 'team',
  percent: 'percent',
  'percent of products': 'percent-of-products',
  'percent of approvals': 'percent-of-approvals',
  'percent of electricity': 'percent-of-electricity',
  'USD per year': 'USD',
  'ratio to the previous cycle': 'ratio',
  ratio: 'ratio',
  doses: 'dose',
  measures: 'measure',
  kilometres: 'km',
  miles: 'mile',
  systems: 'system',
  ports: 'port',
  bridges: 'bridge',
  'USD constant 2023': 'USD',
  MW: 'MW',
  students: 'student',
  metres: 'metre',
  berths: 'berth',
  'TEU per year': 'teu',
  'vehicles per year': 'vehicle',
  containers: 'container',
  'countries and territories': 'country',
  'meetings per year': 'meeting',
};
const comparators = {
  exact: 'exactly',
  at_least: 'at-least',
  more_than: 'more-than',
  up_to: 'up-to',
  approx: 'about',
  range: 'exactly',
  '': 'exactly',
} as const;

const actors: Readonly<Record<string, string>> = {
  China: 'china',
  'China and CELAC': 'china',
  'China (China Development Bank)': 'china-development-bank',
  'China (China Eximbank)': 'china-eximbank',
  'European Union (Team Europe)': 'team-europe',
  'Team Europe': 'team-europe',
  'European Investment Bank': 'eib',
  Spain: 'spain',
  'United States': 'united-states',
  'United States and PAHO': 'united-states',
  'United States (State Department PRM)': 'us-state-department',
  'United States (USAID)': 'usaid',
  'Summit of the Americas': 'summit-of-the-americas',
  'Private companies (Partnership for Central America)': 'partnership-for-central-america',
  Nespresso: 'nespresso',
  Microsoft: 'microsoft',
  'Costa Rica': 'costa-rica',
  'Americas Partnership countries': 'apep-countries',
  'Canada, United States, Uruguay': 'united-states',
  'Alliance for Progress': 'alliance-for-progress',
  Canada: 'canada',
  'Japan (JICA)': 'jica',
  'Inter-American Development Bank Group': 'idb',
  CAF: 'caf',
  'United Kingdom': 'united-kingdom',
  'United Kingdom (DFID)': 'dfid',
  Belize: 'belize',
  'UK, CDB, Belize': 'cdb',
  'Caribbean Development Bank': 'cdb',
  CDB: 'cdb',
  'CDB and UK': 'cdb',
  India: 'india',
  'El Salvador': 'el-salvador',
  Ecuador: 'ecuador',
  Sinohydro: 'sinohydro',
  Bogotá: 'bogota-district',
  'IDB and World Bank': 'idb',
  'World Bank and IDB': 'world-bank',
  'Cosco Shipping': 'cosco-shipping',
  Colombia: 'colombia',
  '—': '',
};

/** Who claims it, where that is not the actor of the fact. `''`: nobody is named as claiming it. */
const asserters: Readonly<Record<string, string>> = {
  F0101: 'trinidad-and-tobago',
  F0102: 'trinidad-and-tobago',
  F0109: 'mexico',
  F0312: 'el-salvador',
  F0316: 'el-salvador',
  F0313: '',
  F0320: '',
  F0042: '',
  F0043: '',
  F0044: 'cgtn',
  F0040: '',
  F0041: '',
  F0046: '',
  F0047: '',
  F0049: '',
  F0048: '',
  F0033: 'china',
  F0045: 'china',
  F0054: '',
  F0057: '',
  F0093: '',
  F0090: 'mercopress',
  F0223: '',
  F0222: '',
  F0322: 'aiddata',
  F0323: 'aiddata',
  F0324: 'aiddata',
  F0325: 'enr',
  F0326: 'enr',
  F0327: 'enr',
  F0328: 'enr',
  F0331: '',
  F0332: '',
  F0333: '',
  F0339: '',
  F0343: '',
  F0341: '',
  F0346: '',
  F0350: '',
  F0351: '',
  F0352: '',
  F0353: '',
  F0345: '',
  F0354: '',
  F0347: '',
  F0293: 'cdb',
  F0294: 'cdb',
  F0295: 'cdb',
  F0296: 'cdb',
  F0297: 'cdb',
  F0298: '',
  F0299: '',
  F0300: '',
  F0321: '',
  F0315: '',
  F0314: '',
  F0199: 'united-states',
  F0273: '',
  F0285: '',
  F0286: '',
  F0287: '',
  F0302: '',
  F0303: '',
  F0074: '',
  F0075: '',
  F0076: '',
  F0077: '',
  F0311: '',
  F0320b: '',
  F0172: 'united-states',
};

const kindOf = (row: Row, commitment: CommitmentRow | undefined): StatementKind => {
  if (row.kind === 'estimate') return 'forecast';
  if (row.kind !== 'pledge' && row.kind !== 'plan' && row.kind !== 'financing_announced') return 'factual-claim';
  if (row.quantity !== '') return 'quantified-commitment';
  return commitment?.class === 'procedural' ? 'procedural-commitment' : 'qualitative-commitment';
};
const propertyOf: Readonly<Record<string, string>> = {
  pledge: 'promises',
  plan: 'plans',
  financing_announced: 'announces-finance',
  financing_approved: 'approves-finance',
  allocation: 'allocates',
  works_status: 'status',
  delivery_claim: 'reports-delivered',
  estimate: 'estimates',
  context: 'context',
};

function measureOf(row: Row): Measure | null {
  const quantity = row.quantity!;
  if (quantity === '') return null;
  const unit = units[row.unit!];
  if (unit === undefined) throw new Error(`no unit for ${row.unit} in ${row.fact_id}`);
  const [low, high] = quantity.split('-');
  return {
    quantity: low!,
    high: high ?? null,
    unit,
    comparator: comparators[row.qualifier as keyof typeof comparators],
    per: /per year/.test(row.unit!) ? 'year' : 'total',
  };
}

/** As the source writes the number: the number and the words that scale it. */
function asWritten(quote: string): string | null {
  const match =
    /(?:(?:US|R)?[$€£]\s?|US\$\s?|USD\s?|EUR\s|RMB\s|CAD\s)?\d[\d.,]*(?:\s?[–-]\s?\d+)?\+?\s?(?:%|[kKBm]{1,2}\b|(?:mil|thousand|million(?:es)?|millones|milhão|milhões|billion|bilhões|trillion|миллиардов|bn)\b(?:\s(?:millones|de (?:yuanes|dólares|euros)|yuan|dollars|US dollars)\b)?|[亿億万萬][元美]?[元]?)?/u.exec(
      quote,
    );
  const text = match?.[0].trim().replace(/[.,]$/, '');
  return text === undefined || text === '' ? null : text;
}

const firstWords = (text: string, most: number): string => {
  const words = text.split(/\s+/);
  let kept = words.slice(0, most).join(' ');
  while (countWords(kept) > most) kept = kept.slice(0, -1);
  return kept === text ? kept : `${kept} …`;
};

export interface Facts {
  /** Statement id by fact id. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Windows of single tellings: stated in the words of that source. */
const windowsOf: Readonly<Record<string, readonly [string | null, string | null, string]>> = {
  F0011: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0012: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0013: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0014: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0021: ['2025-05-13', '2028-05-12', 'Over the next three years'],
  F0022: ['2025-05-13', '2028-05-12', 'En los próximos tres años'],
  F0051: ['2025-05-13', '2028-05-12', 'Over the next three years'],
  F0031: ['2025-05-13', '2028-05-12', 'в течение следующих трёх лет'],
  F0052: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0053: ['2025-05-13', '2028-05-12', 'over the next three years'],
  F0055: ['2022-01', '2024-12', 'in the next three years'],
  F0056: ['2022-01', '2024-12', 'in the next three years'],
  F0058: ['2015-01', '2019-12', 'in the next five years'],
  F0061: ['2014-07-17', '2019-07-16', 'nos próximos cinco anos'],
  F0062: ['2014-07-17', '2019-07-16', 'nos próximos cinco anos'],
  F0063: ['2014-07-17', '2019-07-16', 'nos próximos cinco anos'],
  F0064: ['2014-07-17', '2019-07-16', 'nos próximos cinco anos'],
  F0075: ['2014-07-17', '2024-07-16', 'within the next 10 years'],
  F0092: ['2014-07-17', '2024-07-16', 'in 10 years'],
  F0151: ['2023-07-17', '2027-12-31', 'until 2027'],
  F0160: ['2023-07-17', '2027-12-31', 'until 2027'],
  F0162: ['2023-08', '2027-12-31', 'by 2027'],
  F0172: ['2022-06', '2032-06', 'within the next decade'],
  F0178: ['2022-09', '2027-09', 'within the next 5 years'],
  F0179: ['2022-09', '2027-09', 'over the next five years'],
  F0219: ['2024-07-17', '2027-07-16', 'over three years'],
  F0220: ['2023-04-20', '2028-04-19', 'over the next five years'],
  F0237: ['2024', '2027', 'over three years (2024-27)'],
  F0238: ['2024', '2027', 'over three years (2024-27)'],
  F0239: ['2024', '2028', 'over four years (2024-28)'],
  F0240: [null, '2028', 'from 2026 to 2028'],
  F0251: ['2024-03-10', '2034-03-09', 'over the next 10 years'],
  F0257: ['2021-12-07', '2030-12-31', 'by 2030'],
  F0261: ['2025-11', '2030-10', 'over the next five years'],
  F0262: [null, '2026-12-31', 'by 2026'],
  F0264: ['2025-11', '2030-12-31', 'by 2030'],
  F0265: ['2025-11', '2030-10', 'over the next five years'],
  F0266: ['2025-11', '2030-12-31', 'by 2030'],
  F0268: ['2015-09-30', null, 'over the next few years'],
  F0272: ['2016-01', '2020-03', 'until March 2020'],
  F0281: ['2016-01', '2020-03', 'from January 2016 to March 2020'],
  F0284: ['2019-12-03', '2023-03', 'expected to be completed in early 2023'],
  F0308: ['2024-11', '2029-11', 'over the next five years'],
  F0325: [null, null, 'five years'],
  F0344: [null, '2028-06-30', 'en el primer semestre de 2028'],
  F0354: [null, '2024-12-31', 'by the end of 2024'],
};

/** Statements and tellings of the 257 facts less the eight that are the article's own. */
export function addFacts(
  journal: DraftJournal,
  shared: string,
  documents: DocumentSet,
  commitments: readonly CommitmentRow[],
): Facts {
  const ofThread = new Map<string, CommitmentRow>();
  for (const row of commitments) if (!ofThread.has(row.thread)) ofThread.set(row.thread, row);
  const byId = new Map(commitments.map((row) => [row.id, row]));
  const ids = new Map<string, string>();
  let before = { document: '', locator: '' };
  for (const row of readTable(join(shared, 'data', 'commitment-facts', 'facts.csv'))) {
    const id = row.fact_id!;
    const isAsBefore = /^same\b/.test(row.locator!) && before.document === row.doc_id;
    const locator = isAsBefore ? before.locator : row.locator!;
    before = { document: row.doc_id!, locator };
    if (inSeed.has(id)) continue;
    const document = documents.byDoc.get(row.doc_id!);
    if (document === undefined) throw new Error(`no document ${row.doc_id}`);
    const party = aboutParty[row.thread!];
    const commitment = elsewhere[id] !== undefined ? byId.get(elsewhere[id]) : ofThread.get(threadOf(row.thread!));
    if (party === undefined && commitment === undefined) throw new Error(`nothing for thread ${row.thread} (${id})`);
    const exact = quotes[id] ?? trimQuote(row.quote!, row.quantity!);
    if (!row.quote!.includes(exact)) throw new Error(`not in the quote of ${id}: ${exact}`);
    if (countWords(exact) > mostWords) throw new Error(`too long a quote: ${id} ${exact}`);
    const actor = actors[row.actor!];
    if (actor === undefined) throw new Error(`no party for ${row.actor} (${id})`);
    const asserter = asserters[id] ?? actor;
    const measure = measureOf(row);
    const statement = journal.state({
      subject: party === undefined ? { type: 'commitment', id: commitment!.id } : { type: 'party', id: party },
      property: propertyOf[row.kind!]!,
      value:
        measure === null ? { type: 'text', text: exact, language: document.language } : { type: 'measure', measure },
      originalValue: measure === null ? null : asWritten(exact),
      kind: kindOf(row, commitment),
      anchor: { source: document.id, exact, place: locator === '' ? null : firstWords(locator, 12) },
      source: document.id,
      asserter: asserter === '' ? null : asserter,
      reporter: document.publisher[0],
      assertedAt: document.date,
      method: row.kind === 'estimate' ? 'estimated' : 'reported',
      flags: /constant 2023/.test(row.unit!) ? ['constant-2023'] : [],
      about: row.object === '' ? null : firstWords(row.object!, 8),
      label: id,
    });
    ids.set(id, statement);
    const isPromise = ['pledge', 'plan', 'financing_announced', 'financing_approved', 'allocation'].includes(row.kind!);
    if (party !== undefined || notTellings.has(id) || (!isPromise && !alsoTellings.has(id))) continue;
    const window = windowsOf[id];
    journal.add('telling', {
      commitment: commitment!.id,
      source: document.id,
      statement,
      occasion: document.occasion ?? 'press',
      language: document.language,
      actor: actor === '' ? null : actor,
      object: commitment!.object,
      objectAsWritten: row.object === '' ? null : firstWords(row.object!, 8),
      modality: commitment!.modality ?? 'will',
      measure,
      window:
        window === undefined
          ? null
          : { start: window[0], end: window[1], basis: 'stated', words: window[2], source: document.id },
    });
  }
  addConversions(journal, ids);
  return { ids };
}

/** Threads whose facts the ledger holds under another thread. */
const threadOf = (thread: string): string =>
  ({ 'ahc-cost': 'ahc-500k', 'ccs-share': 'ccs', 'ind2019-loc': 'ind2019-loc' })[thread] ?? thread;

function addConversions(journal: DraftJournal, ids: ReadonlyMap<string, string>): void {
  journal.state({
    subject: { type: 'commitment', id: 'celac-2025-credit-line' },
    property: 'converted-value',
    value: { type: 'measure', measure: { quantity: '9200000000', unit: 'USD' } },
    originalValue: '9.200 millones de dólares',
    kind: 'factual-claim',
    anchor: { source: 'notigram-2025', exact: '9.200 millones de dólares', place: '«Desarrollo»' },
    source: 'notigram-2025',
    asserter: 'notigram',
    reporter: 'notigram',
    assertedAt: '2025-05-13',
    flags: ['conversion', 'rate-not-stated', 'stage-announced'],
    about: 'RMB 66 billion in US dollars',
    relations: [{ kind: 'adds', statement: ids.get('F0023')! }],
  });
}
