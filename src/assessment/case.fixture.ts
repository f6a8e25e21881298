import type { AssessmentCase, CaseEvent, CaseStatement, Measure, SearchLog } from '../model/index.ts';

/** Builders of invented cases for tests. Nothing in them is a fact; publishers and ids are letters. */
export const someStatement = (id: string, parts: Partial<CaseStatement> = {}): CaseStatement => ({
  id,
  publisher: `publisher-${id}`,
  source: `source-${id}`,
  lineage: [`source-${id}`],
  sourceClass: 'press-original',
  interest: 'third',
  role: 'other',
  method: 'reported',
  isDated: true,
  ...parts,
});

export const promisorSays = (id: string, parts: Partial<CaseStatement> = {}): CaseStatement =>
  someStatement(id, { sourceClass: 'provider-official', interest: 'provider', role: 'promisor', ...parts });
export const receiverSays = (id: string, parts: Partial<CaseStatement> = {}): CaseStatement =>
  someStatement(id, { sourceClass: 'receiver-official', interest: 'receiver', role: 'receiver', ...parts });
export const studySays = (id: string, parts: Partial<CaseStatement> = {}): CaseStatement =>
  someStatement(id, { sourceClass: 'scholarly', ...parts });
export const auditSays = (id: string, parts: Partial<CaseStatement> = {}): CaseStatement =>
  someStatement(id, { sourceClass: 'audit-or-court', ...parts });

export const some = (quantity: string, unit = 'scholarship', parts: Partial<Measure> = {}): Measure => ({
  quantity,
  high: null,
  unit,
  comparator: 'exactly',
  per: 'total',
  ...parts,
});

export const someEvent = (id: string, parts: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  on: '2026-06-30',
  stage: 'partly-delivered',
  bearing: 'supports',
  quantity: null,
  cumulative: true,
  statements: [promisorSays(`${id}-s`)],
  ...parts,
});

export const speechWindow = {
  start: '2025-05-13',
  end: '2028-05-12',
  basis: 'stated',
  words: null,
  source: null,
} as const;
export const planWindow = {
  start: '2025-01-01',
  end: '2027-12-31',
  basis: 'plan-period',
  words: null,
  source: null,
} as const;

export const someCase = (parts: Partial<AssessmentCase> = {}): AssessmentCase => ({
  id: 'case',
  class: 'quantified',
  modality: 'will',
  hasSettlementTest: true,
  measure: some('3500'),
  accrual: 'even',
  windows: [speechWindow, planWindow],
  announcedOn: '2025-05-13',
  milestones: [],
  replacedOn: null,
  events: [],
  words: [],
  attestations: [],
  askedOn: [],
  searches: [],
  reviews: [],
  ...parts,
});

export const searchesOf = (
  on: string,
  where: readonly SearchLog['where'][] = ['promisor-register', 'receiver-register', 'iati-or-crs', 'news-archive'],
): AssessmentCase['searches'] => where.map((place) => ({ id: `search-${place}-${on}`, where: place, on }));

export const answerOf = (
  role: AssessmentCase['attestations'][number]['role'],
  verdict: AssessmentCase['attestations'][number]['verdict'],
  parts: Partial<AssessmentCase['attestations'][number]> = {},
): AssessmentCase['attestations'][number] => ({
  id: `answer-${role}-${verdict}`,
  role,
  isForAll: true,
  verdict,
  quantity: null,
  on: '2026-10-01',
  supersededBy: null,
  ...parts,
});
