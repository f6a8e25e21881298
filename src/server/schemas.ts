// Every answer of the API as a schema, part by part as `views/answers.ts` has it. Longer than other files because it is
// a catalogue; a test demands that each schema describes every field of real answers.

import { z } from '@hono/zod-openapi';
import {
  Anchor,
  Assessment,
  Attestation,
  Commitment,
  Coverage,
  DecimalText,
  EvidenceEvent,
  Grade,
  Instrument,
  Link,
  MissionItem,
  Party,
  PromisorWord,
  SearchLog,
  Source,
  Statement,
  Telling,
  Work,
} from '../model/index.ts';
import { denominators, leftOutReasons } from '../views/index.ts';
import { commonPart, coverageSchemas, missingPart } from './coverage-schemas.ts';
import { exploreSchemas } from './explore-schemas.ts';
import { besideAmount, grantEquivalent, moneyAnswer, moneyRow, sideRatio } from './money-schemas.ts';
import { questionSchemas } from './question-schemas.ts';
import {
  amount,
  answer,
  count,
  facet,
  identity,
  judgementView,
  label,
  list,
  localised,
  maybe,
  named,
  ofActivities,
  ofList,
  partyRef,
  sourceNote,
  text,
} from './schema-parts.ts';
import { searchAsked, searchHit } from './search-schemas.ts';
import { sqlAnswer } from './sql-schemas.ts';

const commitmentRow = named(
  'CommitmentRow',
  z.object({
    id: text,
    title: localised,
    promisors: list(partyRef),
    beneficiaries: list(partyRef),
    label,
    rule: text,
    standing: z.enum(['proposed-by-rule', 'confirmed']),
    quantity: amount,
    high: amount,
    unit: maybe,
    comparator: maybe,
    per: maybe,
    announcedOn: maybe,
    windowEnd: maybe,
  }),
);
const labelCounts = list(z.object({ label, count }));
const history = list(
  named(
    'HistoryRow',
    z.object({
      index: count,
      at: text,
      by: text,
      kind: text,
      subjectType: maybe,
      subjectId: maybe,
      leafHash: text,
    }),
  ),
);
const statementView = named(
  'StatementView',
  z.object({
    id: text,
    statement: named('Statement', Statement),
    source: sourceNote.nullable(),
    asserter: partyRef.nullable(),
    reporter: partyRef.nullable(),
    speaker: partyRef.nullable(),
    entryIndex: count,
  }),
);
const eventView = named(
  'EventView',
  z.object({
    id: text,
    event: named('EvidenceEvent', EvidenceEvent),
    grade: named('Grade', Grade),
    lineages: count,
    photo: text.nullable(),
    statements: list(statementView),
    entryIndex: count,
  }),
);
const askedView = named(
  'AskedView',
  z.object({
    party: partyRef,
    deliveredOn: maybe,
    expires: text,
    state: z.enum(['answered', 'not-delivered', 'awaited', 'no-answer']),
    silentFrom: maybe,
  }),
);
const attestationView = named(
  'AttestationView',
  z.object({
    id: text,
    attestation: named('Attestation', Attestation),
    party: partyRef,
    at: text,
    entryIndex: count,
    supersededBy: maybe,
  }),
);
const workView = named('WorkView', z.object({ work: named('Work', Work), owner: partyRef.nullable() }));
const coverageView = named(
  'CoverageView',
  z.object({
    coverage: named('Coverage', Coverage),
    partner: partyRef,
    country: partyRef.nullable(),
    basis: sourceNote.nullable(),
  }),
);
const activityRow = named(
  'ActivityRow',
  z.object({
    id: text,
    title: maybe,
    source: text,
    identifier: text,
    countries: list(text),
    funders: list(text),
    status: maybe,
    statusAsWritten: maybe,
    agreedOn: maybe,
    actualEnd: maybe,
    amount: z.object({ value: DecimalText, currency: maybe, kind: text, priceBasis: text }).nullable(),
  }),
);
const findingRow = named(
  'FindingRow',
  z.object({
    source: text,
    code: text,
    severity: text,
    line: count.nullable(),
    path: maybe,
    params: z.record(text, text),
  }),
);
const someActivities = z.object({ total: count, rows: list(activityRow) });
const assessment = named('Assessment', Assessment);
const instrument = named('Instrument', Instrument);
const party = named('Party', Party);

const documentAnswer = answer('DocumentAnswer', {
  source: named('Source', Source),
  publisher: partyRef.nullable(),
  shows: z.enum(['text', 'skeleton']),
  withheld: z.enum(['not-held', 'licence']).nullable(),
  paragraphs: list(
    z.object({
      number: count.nullable(),
      text: maybe,
      start: count.nullable(),
      page: count.nullable(),
      statements: list(
        named(
          'DocumentStatement',
          z.object({
            id: text,
            label: maybe,
            kind: maybe,
            quote: maybe,
            anchor: named('Anchor', Anchor).nullable(),
            about: maybe,
            finding: z.enum(['agrees', 'differs', 'partly']).nullable(),
            note: maybe,
            flags: list(text),
            speaker: partyRef.nullable(),
            commitment: maybe,
            reviewStatus: text,
            inCopies: list(z.object({ copy: text, resolution: text, found: maybe })),
          }),
        ),
      ),
    }),
  ),
  kinds: list(z.object({ kind: text, count })),
  laterCopyOf: sourceNote.nullable(),
  laterCopies: list(z.object({ source: sourceNote, counts: list(z.object({ resolution: text, count })) })),
  commitments: list(commitmentRow),
  history,
});

/** Schema of each answer, by the name of its question. */
export const answerSchemas = {
  home: answer('HomeAnswer', {
    totals: z.object({
      commitments: count,
      statements: count,
      sources: count,
      activities: count,
      parties: count,
      works: count,
    }),
    labels: labelCounts,
    partners: list(z.object({ party: partyRef, commitments: count, sources: count })),
    countries: list(partyRef),
    followed: list(commitmentRow),
    latestEntries: history,
  }),
  commitments: answer('CommitmentListAnswer', {
    filter: z.object({
      q: maybe,
      label: maybe,
      promisor: maybe,
      beneficiary: maybe,
      object: maybe,
      page: count,
      ...ofList,
    }),
    total: count,
    page: count,
    pageSize: count,
    rows: list(commitmentRow),
    facets: z.object({
      label: list(facet),
      promisor: list(facet),
      beneficiary: list(facet),
      object: list(facet),
    }),
  }),
  commitment: answer('CommitmentAnswer', {
    commitment: named('Commitment', Commitment),
    promisors: list(partyRef),
    beneficiaries: list(partyRef),
    instrument: instrument.nullable(),
    assessment,
    otherAssessments: list(assessment),
    tellings: list(
      named(
        'TellingView',
        z.object({
          id: text,
          telling: named('Telling', Telling),
          source: sourceNote,
          actor: partyRef.nullable(),
          statement: statementView.nullable(),
          differs: list(z.enum(['quantity', 'unit', 'window', 'modality', 'actor', 'object'])),
          entryIndex: count,
        }),
      ),
    ),
    tellingsDiffer: list(text),
    lineage: list(
      z.object({ commitment: commitmentRow, yearlyRate: amount, changePercent: amount, isThis: z.boolean() }),
    ),
    related: list(z.object({ kind: text, commitment: commitmentRow })),
    events: list(eventView),
    words: list(z.object({ word: named('PromisorWord', PromisorWord), statements: list(statementView) })),
    links: list(z.object({ link: named('Link', Link), activity: activityRow.nullable(), work: workView.nullable() })),
    attestations: list(attestationView),
    asked: list(askedView),
    searches: list(named('SearchLog', SearchLog)),
    conversions: list(statementView),
    statements: list(statementView),
    history,
  }),
  documents: answer('DocumentListAnswer', {
    filter: z.object(ofList),
    rows: list(
      z.object({
        source: sourceNote,
        kind: z.enum(['document', 'dataset']),
        statements: count,
        isHeld: z.boolean(),
        language: maybe,
      }),
    ),
  }),
  document: documentAnswer,
  statement: answer('StatementAnswer', {
    view: statementView,
    canonical: text,
    beside: list(statementView),
    usedBy: list(commitmentRow),
    attestations: list(attestationView),
    asked: list(askedView),
    annotation: z.record(text, z.unknown()).nullable(),
    history,
  }),
  parties: answer('PartyListAnswer', {
    filter: z.object(ofList),
    rows: list(z.object({ party: partyRef, type: text, promised: count, promisedTo: count })),
  }),
  party: answer('PartyAnswer', {
    party,
    identity,
    countriesHeld: list(text),
    promised: list(commitmentRow),
    promisedTo: list(commitmentRow),
    labels: labelCounts,
    members: list(partyRef),
    memberOf: list(partyRef),
    instruments: list(z.object({ instrument, role: text })),
    published: list(sourceNote),
    attestations: list(attestationView),
    coverage: list(coverageView),
    activities: someActivities,
  }),
  country: answer('CountryAnswer', {
    country: party,
    coverage: list(coverageView),
    promisedDirectly: list(commitmentRow),
    promisedToGroups: list(commitmentRow),
    works: list(workView),
    money: list(moneyRow),
    activities: someActivities,
    answersDue: list(commitmentRow),
  }),
  activities: answer('ActivityListAnswer', {
    filter: z.object({
      ...ofActivities,
      rule: maybe.optional(),
      left: z.enum(leftOutReasons).nullable().optional(),
      page: count,
      ...ofList,
    }),
    total: count,
    pageSize: count,
    rows: list(activityRow),
    money: list(moneyRow),
    facets: z.object({ source: list(facet), country: list(facet), status: list(facet) }),
  }),
  money: moneyAnswer,
  activity: answer('ActivityAnswer', {
    activity: activityRow,
    identity,
    countriesHeld: list(text),
    properties: list(z.object({ name: text, value: maybe })),
    parties: list(z.object({ role: text, name: maybe, ref: maybe, party: partyRef.nullable() })),
    places: list(
      z.object({
        country: maybe,
        name: maybe,
        latitude: amount,
        longitude: amount,
        precision: text,
        share: amount,
      }),
    ),
    sectors: list(z.object({ vocabulary: text, code: maybe, name: maybe, share: amount })),
    transactions: list(
      z.object({
        id: text,
        kind: text,
        on: maybe,
        value: amount,
        currency: maybe,
        priceBasis: text,
        method: text,
        line: count.nullable(),
        beside: list(besideAmount),
      }),
    ),
    prices: count.nullable(),
    grant: grantEquivalent,
    locator: z.object({
      line: count.nullable(),
      byteFrom: count.nullable(),
      byteTo: count.nullable(),
      path: maybe,
    }),
    source: sourceNote,
    commitments: list(commitmentRow),
    findings: list(findingRow),
  }),
  work: answer('WorkAnswer', {
    work: Work,
    countriesHeld: list(text),
    owner: partyRef.nullable(),
    commitments: list(commitmentRow),
    events: list(eventView),
    activities: list(activityRow),
    statements: list(statementView),
    attestations: list(attestationView),
    asked: list(askedView),
    history,
  }),
  instrument: answer('InstrumentAnswer', {
    instrument,
    parties: list(z.object({ party: partyRef, role: text })),
    documents: list(sourceNote),
    commitments: list(commitmentRow),
    statements: list(statementView),
  }),
  compare: answer('CompareAnswer', {
    left: partyRef.nullable(),
    right: partyRef.nullable(),
    choices: list(partyRef),
    per: z.enum(denominators).nullable(),
    year: count.nullable(),
    sides: list(
      z.object({
        party: partyRef,
        coverage: list(coverageView),
        labels: labelCounts,
        commitments: count,
        instrumentsRead: count,
        documentsRead: count,
        activityRows: count,
        activitySources: list(sourceNote),
        searches: z.object({ count, places: count, languages: list(text), lastOn: maybe }),
        ratios: list(sideRatio),
      }),
    ),
    verdict: z.enum(['comparable', 'refused', 'choose']),
    refusals: list(z.object({ code: text, params: z.record(text, text) })),
    common: list(commonPart),
    missing: list(missingPart),
  }),
  search: answer('SearchAnswer', {
    q: text,
    type: maybe,
    total: count,
    page: count,
    pageSize: count,
    hits: list(searchHit),
    asked: searchAsked,
    types: list(facet),
    countries: list(facet),
    labels: list(facet),
    years: list(facet),
    didYouMean: maybe,
    unmatched: list(text),
    byAmount: list(z.object({ words: text, commitments: list(commitmentRow) })),
  }),
  mission: answer('MissionAnswer', {
    groups: list(
      z.object({
        group: z.enum(['system', 'actor', 'left-out']),
        items: list(named('MissionItem', MissionItem)),
      }),
    ),
    names: list(z.object({ type: text, id: text, title: localised })),
    document: documentAnswer.nullable(),
  }),
  method: answer('MethodAnswer', {
    rubric: text,
    rules: list(z.object({ id: text, label, title: localised, text: localised, commitments: count })),
    otherRubrics: list(text),
  }),
  data: answer('DataAnswer', {
    editions: list(z.object({ id: text, asOf: text, journalSize: count, isCurrent: z.boolean() })),
    files: list(z.object({ name: text, rows: count.nullable(), bytes: count, sha256: text, what: text })),
    readings: list(z.object({ source: sourceNote, seen: count, kept: count, setAside: count, findings: count })),
    checkpoint: text,
    vkey: text,
  }),
  ...questionSchemas,
  ...exploreSchemas({ activityRow, moneyRow, eventView }),
  ...coverageSchemas,
  sql: sqlAnswer,
  contradictions: answer('ContradictionsAnswer', {
    contradictions: list(
      z.object({
        type: z.enum(['party', 'activity', 'work', 'commitment']),
        left: text,
        right: text,
        judgement: judgementView,
        path: list(judgementView),
      }),
    ),
    findings: list(findingRow),
  }),
  findings: answer('FindingsAnswer', {
    source: sourceNote,
    seen: count,
    kept: count,
    setAside: count,
    counts: list(z.object({ code: text, severity: text, count })),
    rows: list(findingRow),
  }),
  'standard-check': answer('StandardCheckAnswer', {
    source: sourceNote,
    check: z
      .object({
        version: maybe,
        checkedAs: maybe,
        asOf: text,
        records: count,
        recordsWithErrors: count,
        errors: count,
        warnings: count,
        notes: count,
      })
      .nullable(),
    rules: list(z.object({ code: text, severity: text, rule: maybe, category: maybe, list: maybe, count })),
    rows: list(
      z.object({
        code: text,
        severity: text,
        record: maybe,
        line: count.nullable(),
        column: count.nullable(),
        path: maybe,
        params: z.record(text, text),
      }),
    ),
  }),
} as const;

export const problemSchema = named(
  'Problem',
  z.object({
    type: text,
    title: text,
    status: count,
    detail: text,
    instance: text,
    code: text,
    hint: maybe,
    params: z.record(text, text),
  }),
);
export const receiptSchema = named(
  'Receipt',
  z.object({
    entry: z.looseObject({ index: count }),
    index: count,
    leafHash: text,
    inclusionProof: list(text),
    checkpoint: text,
    vkey: text,
  }),
);
export const checkpointSchema = named(
  'Checkpoint',
  z.object({ origin: text, size: count, root: text, text, vkey: text }),
);
export const entrySchema = named('JournalEntry', z.looseObject({ index: count, at: text, by: text, kind: text }));
export const consistencySchema = named(
  'ConsistencyProof',
  z.object({
    from: count,
    to: count,
    proof: list(text),
    fromRoot: text,
    toRoot: text,
    checkpoint: text,
    vkey: text,
  }),
);
export const inclusionSchema = named(
  'InclusionProof',
  z.object({
    index: count,
    size: count,
    leafHash: text,
    proof: list(text),
    root: text,
    checkpoint: text,
    vkey: text,
  }),
);
