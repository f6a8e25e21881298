import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/index.ts';
import { type Entry, type EntryBody, entryBodies, statementId } from '../model/index.ts';
import { makeCases } from './cases.ts';
import { journalRows } from './journal-rows.ts';
import { sortEntries } from './said.ts';

// INVENTED: state "aland" promises works to state "costa"; "outlet" tells, a wire copies what it tells.
const at = '2026-11-20T10:00:00Z';
const parse = (kind: keyof typeof entryBodies, body: object) => entryBodies[kind].parse(body) as never;
const journalOf = (...said: readonly (readonly [keyof typeof entryBodies, object])[]) =>
  sortEntries(
    said.map(([kind, body], index) => ({ index, at, by: 'fixture', kind, body: parse(kind, body) }) as Entry),
  );
const name = { en: 'x (fixture)', es: 'x (ficticio)' };
const party = (id: string, type: string, country: string | null) => ['party', { id, type, name, country }] as const;
const source = (id: string, publisher: string, sourceClass: string, derivedFrom: string[] = []) =>
  [
    'source',
    {
      id,
      kind: 'document',
      publisher,
      datePublished: '2026-01-05',
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass,
      interest: 'third',
      derivedFrom,
    },
  ] as const;
const statementOf = (from: string) => ({
  subject: { type: 'work', id: 'road' },
  property: 'state',
  value: { type: 'text', text: `open, says ${from}`, language: 'en' },
  source: from,
  enteredBy: 'fixture',
});
const idOf = (from: string) => statementId(entryBodies.statement.parse(statementOf(from)));
const commitment = (id: string, promisors: string[]) =>
  [
    'commitment',
    {
      id,
      title: name,
      promisors,
      beneficiaries: ['costa'],
      class: 'qualitative',
      modality: 'will',
      object: 'works',
      announcedOn: '2025-01-01',
    },
  ] as const;
const event = (more: object, ...from: string[]) =>
  ['evidence', { what: name, on: '2026-01-05', stage: 'delivered', statements: from.map(idOf), ...more }] as const;
const parties = [
  party('aland', 'state', 'AX'),
  party('costa', 'state', 'CO'),
  party('outlet', 'media', null),
  party('agency', 'media', null),
  party('observatory', 'media', null),
];
const rowsOf = (journal: ReturnType<typeof journalOf>) =>
  journalRows(journal, {
    asOf: '2026-11-24',
    rubric: 'R1.0',
    carry: [],
    texts: new Map(),
    held: new Set(),
    leafHash: () => '0'.repeat(64),
  });

describe('an event is graded as in the assessment', () => {
  const sources = [
    source('first-report', 'outlet', 'press-original'),
    source('copied-report', 'agency', 'press-original', ['first-report']),
    source('study', 'outlet', 'scholarly'),
  ];
  const statements = ['first-report', 'copied-report', 'study'].map(
    (from) => ['statement', statementOf(from)] as const,
  );
  const grades = (journal: ReturnType<typeof journalOf>) =>
    (rowsOf(journal).get('event') ?? []).map(({ grade, lineages }) => ({ grade, lineages }));

  it('beside the whole case: a copy is no second voice where its original stands in another event', () => {
    const alone = journalOf(
      ...parties,
      ...sources,
      ...statements,
      commitment('road-promise', ['aland']),
      event({ commitment: 'road-promise' }, 'copied-report', 'study'),
    );
    expect(grades(alone)).toEqual([{ grade: 'B', lineages: 2 }]);
    const beside = journalOf(
      ...parties,
      ...sources,
      ...statements,
      commitment('road-promise', ['aland']),
      event({ commitment: 'road-promise' }, 'copied-report', 'study'),
      event({ commitment: 'road-promise', stage: 'announced' }, 'first-report'),
    );
    const [graded] = grades(beside);
    expect(graded).toEqual({ grade: 'C', lineages: 1 });
    const body = beside.commitment[0]?.body as EntryBody<'commitment'>;
    expect(assess(makeCases(beside).caseOf(body), '2026-11-24').grade).toBe(graded?.grade);
  });
  it('also when it is told of a work that one commitment alone carries out', () => {
    const official = source('bulletin', 'aland', 'scholarly');
    const journal = (...commitments: string[]) =>
      journalOf(
        ...parties,
        official,
        ['statement', { ...statementOf('bulletin'), asserter: 'costa' }],
        ['work', { id: 'road', name }],
        ...commitments.flatMap((id) => [
          commitment(id, ['aland']),
          [
            'link',
            { commitment: id, to: { type: 'work', id: 'road' }, verdict: 'carries-out', by: 'f', reasons: ['r'] },
          ] as const,
        ]),
        [
          'evidence',
          {
            work: 'road',
            what: name,
            on: '2026-01-05',
            stage: 'delivered',
            statements: [statementId(entryBodies.statement.parse({ ...statementOf('bulletin'), asserter: 'costa' }))],
          },
        ],
      );
    const one = journal('road-promise');
    expect(makeCases(one).commitmentOf(one.evidence[0]?.body as never)?.id).toBe('road-promise');
    expect(grades(one)[0]?.grade).toBe(
      assess(makeCases(one).caseOf(one.commitment[0]?.body as never), '2026-11-24').grade,
    );
    const two = journal('road-promise', 'other-promise');
    expect(makeCases(two).commitmentOf(two.evidence[0]?.body as never)).toBeNull();
  });
});

describe('an answer', () => {
  it('is dated by the day on which it was given, not by the day that it tells of', () => {
    const journal = journalOf(...parties, commitment('road-promise', ['aland']), [
      'attestation',
      {
        by: 'costa',
        role: 'receiver',
        on: { type: 'commitment', id: 'road-promise' },
        verdict: 'confirm',
        date: '2019',
      },
    ]);
    const { attestations } = makeCases(journal).caseOf(journal.commitment[0]?.body as never);
    expect(attestations.map(({ on }) => on)).toEqual(['2026-11-20']);
    expect(rowsOf(journal).get('attestation')).toMatchObject([{ on_date: '2019', at }]);
  });
});
