// INVENTED. A ledger in small with one of everything, for the tests of views and server: partners "Aland" and "Beria"
// (fixture), a region of two states, a port, a library.
import {
  type ActivityRecord,
  type Assessment,
  type Draft,
  entryBodies,
  type Statement,
  statementId,
} from '../src/model/index.ts';
import type { FixtureInput } from './views-fixture.ts';

const name = (en: string, es: string = en) => ({ en: `${en} (fixture)`, es: `${es} (ficticio)` });
const licence = (mayRepublish: boolean) => ({
  id: mayRepublish ? 'CC-BY-4.0' : 'all-rights-reserved',
  mayRepublish,
  attribution: mayRepublish ? 'Fixture Gazette' : null,
});
const source = (id: string, more: object = {}): Draft => ({
  kind: 'source',
  body: {
    id,
    kind: 'document',
    title: `${id} (fixture)`,
    url: `https://example.org/${id}`,
    publisher: 'gazette',
    datePublished: '2025-05-13',
    language: 'en',
    licence: licence(false),
    sourceClass: 'press-original',
    interest: 'third',
    ...more,
  },
});
const party = (
  id: string,
  type: 'state' | 'group-of-states' | 'media' | 'government-body',
  en: string,
  more: object = {},
): Draft => ({
  kind: 'party',
  body: { id, type, name: name(en), ...more },
});
const sentence = (label: string, sourceId: string, paragraph: number, exact: string, more: object = {}): Draft => ({
  kind: 'statement',
  body: {
    subject: { type: 'source', id: sourceId },
    property: 'says',
    value: { type: 'text', text: exact, language: 'en' },
    kind: 'quantified-commitment',
    source: sourceId,
    label,
    anchor: { source: sourceId, exact, paragraph },
    enteredBy: 'fixture',
    ...more,
  },
});
export const idOfDraft = (draft: Draft): string => {
  if (draft.kind !== 'statement') throw new Error('not a statement');
  return statementId(entryBodies.statement.parse(draft.body) as Statement);
};

export const scholarshipSentence = sentence('S2', 'article', 2, 'Aland promises 3,500 scholarships');
const speechSentence = sentence('S10', 'speech', 1, '3,500 scholarships over the next three years', {
  asserter: 'aland',
  reporter: 'gazette',
  voice: { speaker: 'aland', manner: 'verbatim' },
});
export const unanimity = sentence('S1', 'article', 1, 'adopted unanimously', {
  kind: 'factual-claim',
  check: { finding: 'differs', note: 'one member did not sign (fixture)' },
});
const nonSignature: Draft = {
  kind: 'statement',
  body: {
    subject: { type: 'statement', id: idOfDraft(unanimity) },
    property: 'finding',
    value: { type: 'text', text: 'one member did not sign', language: 'en' },
    source: 'speech',
    asserter: 'gazette',
    enteredBy: 'fixture',
  },
};
const conversion = (value: string): Draft => ({
  kind: 'statement',
  body: {
    subject: { type: 'commitment', id: 'credit-line' },
    property: 'conversion',
    value: { type: 'measure', measure: { quantity: value, unit: 'USD', comparator: 'about' } },
    source: 'article',
    asserter: 'gazette',
    enteredBy: 'fixture',
  },
});
const awards: Draft = {
  kind: 'statement',
  body: {
    subject: { type: 'commitment', id: 'scholarships-2025' },
    property: 'awarded',
    value: { type: 'measure', measure: { quantity: '1000', unit: 'scholarship', comparator: 'about' } },
    source: 'speech',
    asserter: 'aland',
    assertedAt: '2026-10',
    enteredBy: 'fixture',
  },
};
const notStated: Draft = {
  kind: 'statement',
  body: {
    subject: { type: 'commitment', id: 'scholarships-2025' },
    property: 'places-by-country',
    value: { type: 'unknown', why: 'not-published' },
    source: 'article',
    enteredBy: 'fixture',
  },
};

const commitment = (id: string, more: object): Draft => ({
  kind: 'commitment',
  body: {
    id,
    title: name(id),
    promisors: ['aland'],
    beneficiaries: ['region'],
    class: 'quantified',
    modality: 'will',
    object: 'scholarship',
    ...more,
  } as never,
});
const scholarships = (quantity: string) => ({ quantity, unit: 'scholarship' });

export const drafts: readonly Draft[] = [
  party('gazette', 'media', 'Fixture Gazette'),
  party('aland', 'state', 'Aland', { country: 'AX' }),
  party('beria', 'state', 'Beria', { country: 'BE' }),
  party('costa', 'state', 'Costa', { country: 'CO', otherNames: [{ name: 'Costa Grande' }] }),
  party('dorado', 'state', 'Dorado', { country: 'DO' }),
  party('region', 'group-of-states', 'Region', { members: [{ party: 'costa' }, { party: 'dorado' }] }),
  party('costa-ministry', 'government-body', 'Ministry of Works of Costa', { country: 'CO' }),
  source('article', { language: 'en', datePublished: null, publisher: null }),
  source('speech', {
    sha256: 'a'.repeat(64),
    licence: licence(true),
    sourceClass: 'provider-official',
    interest: 'provider',
  }),
  source('register', {
    kind: 'dataset',
    publisher: 'beria',
    datePublished: '2024',
    licence: licence(true),
    caveat: name('Loans only', 'Solo préstamos'),
  }),
  {
    kind: 'instrument',
    body: {
      id: 'declaration',
      type: 'declaration',
      title: name('Declaration of the Region'),
      date: '2025-05-13',
      sources: ['speech'],
      parties: [
        { party: 'aland', role: 'signed' },
        { party: 'costa', role: 'signed' },
        { party: 'dorado', role: 'did-not-sign' },
      ],
    },
  },
  unanimity,
  scholarshipSentence,
  speechSentence,
  nonSignature,
  sentence('S3', 'article', 3, 'a bright future <script>alert(1)</script>', { kind: 'opinion' }),
  commitment('scholarships-2015', {
    measure: scholarships('6000'),
    announcedOn: '2015-01-08',
    windows: [{ start: '2015', end: '2019', basis: 'stated' }],
    thread: 'scholarships',
  }),
  commitment('scholarships-2021', {
    measure: scholarships('5000'),
    announcedOn: '2021-12',
    windows: [{ start: '2022', end: '2024', basis: 'stated' }],
    lineage: [{ kind: 'predecessor', commitment: 'scholarships-2015' }],
    thread: 'scholarships',
  }),
  commitment('scholarships-2025', {
    title: { en: '3,500 government scholarships (fixture)', es: '3.500 becas gubernamentales (ficticio)' },
    measure: scholarships('3500'),
    announcedOn: '2025-05-13',
    windows: [
      { start: '2025-05-13', end: '2028-05-12', basis: 'stated', words: 'over the next three years', source: 'speech' },
      { start: '2025', end: '2027', basis: 'plan-period' },
    ],
    instrument: 'declaration',
    lineage: [{ kind: 'predecessor', commitment: 'scholarships-2021' }],
    thread: 'scholarships',
  }),
  commitment('credit-line', {
    title: name('Credit line of 66 billion', 'Línea de crédito de 66 mil millones'),
    object: 'credit-line',
    measure: { quantity: '66000000000', unit: 'CNY' },
    announcedOn: '2025-05-13',
  }),
  commitment('port', {
    title: name('Port of Costa', 'Puerto de Costa'),
    promisors: ['beria'],
    beneficiaries: ['costa'],
    class: 'qualitative',
    object: 'works',
    announcedOn: '2019',
    windows: [{ start: '2019', end: '2024', basis: 'stated' }],
  }),
  conversion('9000000000'),
  conversion('8330000000.5'),
  awards,
  notStated,
  {
    kind: 'telling',
    body: {
      commitment: 'scholarships-2025',
      source: 'article',
      statement: idOfDraft(scholarshipSentence),
      occasion: 'article',
      language: 'en',
      measure: scholarships('3500'),
    },
  },
  {
    kind: 'telling',
    body: {
      commitment: 'scholarships-2025',
      source: 'speech',
      statement: idOfDraft(speechSentence),
      occasion: 'speech',
      language: 'en',
      actor: 'aland',
      measure: { quantity: '3500', unit: 'scholarship', comparator: 'about' },
    },
  },
  {
    kind: 'work',
    body: {
      id: 'port-work',
      name: name('Port works', 'Obras del puerto'),
      country: 'CO',
      owner: 'costa-ministry',
      status: 'completed',
    },
  },
  {
    kind: 'evidence',
    body: {
      commitment: 'scholarships-2025',
      what: name('About 1,000 awarded'),
      on: '2026-10',
      stage: 'partly-delivered',
      quantity: { quantity: '1000', unit: 'scholarship' },
      statements: [idOfDraft(awards)],
    },
  },
  {
    kind: 'evidence',
    body: {
      work: 'port-work',
      what: name('Port opened'),
      on: '2024-11-14',
      stage: 'in-service',
      statements: [idOfDraft(awards)],
    },
  },
  {
    kind: 'word',
    body: { commitment: 'scholarships-2025', says: 'under-way', on: '2026-10', statements: [idOfDraft(awards)] },
  },
  {
    kind: 'link',
    body: {
      commitment: 'port',
      to: { type: 'work', id: 'port-work' },
      verdict: 'carries-out',
      by: 'fixture',
      reasons: ['same name'],
    },
  },
  {
    kind: 'link',
    body: {
      commitment: 'port',
      to: { type: 'activity', id: 'register:P/1 & co' },
      verdict: 'finances',
      by: 'fixture',
      reasons: ['same place'],
    },
  },
  {
    kind: 'attestation',
    body: {
      by: 'costa-ministry',
      role: 'receiver',
      on: { type: 'commitment', id: 'port' },
      verdict: 'confirm',
      date: '2025-01-10',
      reason: 'In use (fixture)',
    },
  },
  {
    kind: 'invitation',
    body: {
      id: 'invitation-1',
      party: 'costa-ministry',
      role: 'receiver',
      on: [{ type: 'commitment', id: 'scholarships-2025' }],
      tokenSha256: 'b'.repeat(64),
      expires: '2027-01-01',
      deliveredOn: '2026-09-01',
    },
  },
  {
    kind: 'search',
    body: {
      commitment: 'scholarships-2025',
      question: 'awards?',
      where: 'promisor-register',
      place: 'register of Aland (fixture)',
      query: 'scholarships',
      language: 'en',
      on: '2026-11-01',
      by: 'fixture',
      hits: 3,
      relevant: 0,
    },
  },
  {
    kind: 'search',
    body: {
      commitment: 'port',
      question: 'open?',
      where: 'news-archive',
      place: 'archive (fixture)',
      query: 'puerto',
      language: 'es',
      on: '2026-10-01',
      by: 'fixture',
      hits: 1,
      relevant: 1,
    },
  },
  {
    kind: 'coverage',
    body: {
      partner: 'aland',
      country: 'costa',
      years: '2019/2021',
      stage: 'any',
      class: 'nothing',
      note: name('Publishes nothing'),
    },
  },
  {
    kind: 'coverage',
    body: {
      partner: 'beria',
      country: 'costa',
      years: '2019/2021',
      stage: 'commitment',
      class: 'activity-data',
      basis: 'register',
      note: name('Publishes each loan'),
    },
  },
  {
    kind: 'coverage',
    body: { partner: 'aland', country: 'dorado', stage: 'any', class: 'nothing', note: name('Publishes nothing') },
  },
  {
    kind: 'mission',
    body: {
      group: 'system',
      name: 'government scholarships',
      paragraphs: [2],
      heldAs: [{ type: 'commitment', id: 'scholarships-2025' }],
      state: 'answered',
      known: name('see the commitment'),
    },
  },
  { kind: 'mission', body: { group: 'actor', name: 'the whole world', state: 'opinion', known: name('opinion') } },
  { kind: 'judgement', body: { type: 'party', left: 'costa', right: 'costa-old', verdict: 'same', by: 'fixture' } },
];

const activity = (identifier: string, more: Partial<ActivityRecord> = {}): ActivityRecord => ({
  id: `register:${identifier}`,
  source: 'register',
  identifier,
  locator: { line: 2, column: null, byteFrom: 100, byteTo: 200, path: null },
  title: `Loan ${identifier} (fixture)`,
  titleLanguage: 'en',
  status: '2',
  statusAsWritten: 'Active',
  agreedOn: '2020-02-03',
  plannedStart: null,
  actualStart: null,
  plannedEnd: null,
  actualEnd: null,
  flowType: '20',
  financeType: null,
  isUmbrella: null,
  url: null,
  parties: [
    { role: '1', name: 'Beria Bank', ref: null, party: 'beria', country: 'BE' },
    { role: 'recipient', name: 'Costa', ref: null, party: 'costa', country: 'CO' },
  ],
  places: [
    {
      country: 'CO',
      region: null,
      name: 'Port',
      latitude: '-12.5',
      longitude: '77.25',
      precision: 'exact',
      share: '100',
    },
  ],
  sectors: [{ vocabulary: '1', code: '21040', name: 'Water transport', share: null }],
  transactions: [],
  results: [],
  related: [],
  extra: { 'Lender note': '=cmd()' },
  ...more,
});
const money = (
  id: string,
  identifier: string,
  kind: string,
  value: string | null,
  currency: string,
  more: object = {},
) => ({
  id,
  activity: `register:${identifier}`,
  source: 'register',
  locator: { line: 2, column: null, byteFrom: 100, byteTo: 200, path: null },
  kind,
  on: '2020-02-03',
  value,
  currency,
  valueDate: null,
  priceBasis: 'current',
  method: 'reported' as const,
  provider: null,
  receiver: null,
  flowType: null,
  financeType: null,
  tiedStatus: null,
  ...more,
});

export const activities: readonly ActivityRecord[] = [
  activity('P/1 & co', {
    title: 'Port loan (fixture)',
    transactions: [
      money('t1', 'P/1 & co', '2', '0.1', 'USD'),
      money('t2', 'P/1 & co', '2', '0.2', 'USD'),
      money('t3', 'P/1 & co', '3', '7', 'USD'),
      money('t4', 'P/1 & co', '2', '1000', 'EUR'),
      money('t5', 'P/1 & co', '2', '99', 'USD', { priceBasis: 'constant-2021' }),
    ],
  }),
  activity('P2', { transactions: [money('t6', 'P2', '2', null, 'USD')], agreedOn: null, status: null }),
  activity('P3', { isUmbrella: true, transactions: [money('t7', 'P3', '2', '5000', 'USD')] }),
  activity('P4', {
    agreedOn: '2018',
    places: [
      { country: 'CO', region: null, name: null, latitude: null, longitude: null, precision: 'unknown', share: null },
      { country: 'DO', region: null, name: null, latitude: null, longitude: null, precision: 'unknown', share: null },
    ],
    transactions: [money('t8', 'P4', '2', '300', 'USD')],
  }),
];

const assessed = (commitmentId: string, label: string, rule: string, more: Partial<Assessment> = {}): Assessment => ({
  commitment: commitmentId,
  rubric: 'R1.0',
  asOf: '2026-11-24',
  label,
  rule,
  qualifiers: [],
  said: 'nothing-found',
  shown: 'none',
  grade: null,
  answered: 'not-asked',
  due: 'no-window',
  shownQuantity: null,
  promisedQuantity: null,
  unit: null,
  pace: [],
  missing: ['search-log'],
  inputs: [],
  standing: 'proposed-by-rule',
  confirmedBy: [],
  dissentBy: [],
  ...more,
});

export const fixture: FixtureInput = {
  drafts,
  activities,
  paragraphs: [
    { source: 'speech', number: 1, from: 0, words: 'We will give 3,500 scholarships over the next three years.' },
    { source: 'speech', number: 2, from: 60, words: 'Thank you.' },
  ],
  assessments: [
    assessed('scholarships-2025', 'delivered-in-part', 'R11', {
      shownQuantity: { low: '1000', high: '1000' },
      promisedQuantity: '3500',
      unit: 'scholarship',
      shown: 'partly-delivered',
      grade: 'C',
      due: 'running',
    }),
    assessed('scholarships-2025', 'good', 'X1', { rubric: 'R0' }),
    assessed('scholarships-2015', 'past-due-unknown', 'R9'),
    assessed('scholarships-2021', 'past-due-unknown', 'R9'),
    assessed('credit-line', 'not-assessed', 'R15'),
    assessed('port', 'delivered', 'R4', { grade: 'A', shown: 'in-service' }),
  ],
  differs: { speech: 'quantity', article: 'quantity' },
  findings: [
    {
      source: 'register',
      code: 'cell-not-a-date',
      severity: 'warning',
      line: 2,
      column_number: 4,
      byte_from: 120,
      byte_to: 130,
      path: 'Approved',
      params: '{"text":"soon"}',
    },
    {
      source: 'register',
      code: 'row-without-identifier',
      severity: 'error',
      line: 9,
      column_number: null,
      byte_from: 900,
      byte_to: 950,
      path: null,
      params: '{}',
    },
  ],
  readings: [{ source: 'register', seen: 5, kept: 4, set_aside: 1 }],
};
