import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Assessment,
  type AssessmentCase,
  type CaseEvent,
  type CaseStatement,
  type Grade,
  type Measure,
  SourceClass,
  Stage,
} from '../model/index.ts';
import { receiverSays, someStatement } from './case.fixture.ts';
import { assess, gradeOf, independentGroups } from './index.ts';

const asOf = '2026-11-24';
const dates = [
  null,
  '2018-03-01',
  '2023',
  '2024-11-24',
  '2025-06',
  '2025-06-15',
  '2026-01/2026-09',
  '2025/..',
  '../2026-05',
  '2026-10-30',
  '2026-11-24',
  '2027-02-01',
];
const date = fc.constantFrom(...dates);
const stated = fc.constantFrom(...dates.filter((one) => one !== null));
const sources = ['s1', 's2', 's3', 's4', 's5'];

/** What a source is, and what is its own: publisher, class, side and lineage are the same for all its statements. */
const sourceParts = fc
  .record({
    publisher: fc.constantFrom(null, 'p1', 'p2', 'p3', 'p4'),
    sourceClass: fc.constantFrom(...SourceClass.options),
    interest: fc.constantFrom('provider', 'receiver', 'third', 'unknown'),
    more: fc.subarray(sources, { maxLength: 2 }),
  })
  .map(({ more, ...rest }) => ({ ...rest, lineage: more }));
const anySources = fc.record(Object.fromEntries(sources.map((source) => [source, sourceParts])));

interface RawStatement {
  readonly source: string | null;
  readonly sourceless: Partial<CaseStatement>;
  readonly own: Pick<CaseStatement, 'role' | 'method' | 'isDated'>;
}
const statement: fc.Arbitrary<RawStatement> = fc.record({
  source: fc.constantFrom(null, ...sources, ...sources),
  sourceless: sourceParts as fc.Arbitrary<Partial<CaseStatement>>,
  own: fc.record({
    role: fc.constantFrom('promisor', 'receiver', 'implementer', 'other'),
    method: fc.constantFrom('reported', 'reported', 'reported', 'estimated', 'modelled', 'inferred', 'observed'),
    isDated: fc.boolean(),
  }),
});
type Sources = Readonly<Record<string, Partial<CaseStatement>>>;
function finish({ source, sourceless, own }: RawStatement, id: string, table: Sources): CaseStatement {
  const parts = source === null ? sourceless : table[source]!;
  return {
    id,
    source,
    ...parts,
    ...own,
    lineage: [...(source === null ? [] : [source]), ...parts.lineage!],
  } as CaseStatement;
}

const measure: fc.Arbitrary<Measure> = fc.record({
  quantity: fc.constantFrom('0', '1', '1000', '3400', '3500', '4000'),
  high: fc.constantFrom(null, null, null, '5000'),
  unit: fc.constantFrom('scholarship', 'scholarship', 'scholarship', 'course'),
  comparator: fc.constantFrom('exactly', 'at-least', 'more-than', 'up-to', 'less-than', 'about'),
  per: fc.constantFrom('total', 'total', 'year'),
});
const maybeMeasure = fc.option(measure, { nil: null });

const event = fc.record({
  on: date,
  stage: fc.constantFrom(...Stage.options),
  bearing: fc.constantFrom('supports', 'supports', 'supports', 'contradicts', 'opposite-act'),
  quantity: maybeMeasure,
  cumulative: fc.boolean(),
  statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
});

const window = fc.constantFrom(
  { start: '2025-05-13', end: '2028-05-12', basis: 'stated', words: null, source: null },
  { start: '2025', end: '2027', basis: 'plan-period', words: null, source: null },
  { start: '2020', end: '2024-12-31', basis: 'stated', words: null, source: null },
  { start: '2028', end: null, basis: 'stated', words: null, source: null },
  { start: null, end: '2026-12', basis: 'stated-elsewhere', words: null, source: null },
  { start: '2025', end: '2026', basis: 'none', words: null, source: null },
);

/** Random cases; ids are given by position, so that no two different things share one. */
const anyCase: fc.Arbitrary<AssessmentCase> = fc
  .record({
    class: fc.constantFrom('quantified', 'quantified', 'qualitative', 'procedural'),
    modality: fc.constantFrom('will', 'will', 'encourages', 'supports'),
    hasSettlementTest: fc.constantFrom(true, true, true, true, false),
    measure: maybeMeasure,
    accrual: fc.constantFrom('even', 'per-year', 'lumpy'),
    windows: fc.array(window, { maxLength: 2 }),
    announcedOn: date,
    milestones: fc.array(stated, { maxLength: 1 }),
    replacedOn: fc.constantFrom(null, null, null, '2026-01-01'),
    events: fc.array(event, { maxLength: 4 }),
    words: fc.array(
      fc.record({
        says: fc.constantFrom('reaffirmed', 'under-way', 'done', 'changed', 'withdrawn'),
        on: date,
        statements: fc.array(statement, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    attestations: fc.array(
      fc.record({
        role: fc.constantFrom('receiver', 'receiver', 'promisor', 'implementer', 'other'),
        isForAll: fc.boolean(),
        verdict: fc.constantFrom('confirm', 'confirm-in-part', 'dispute', 'not-known-to-us', 'no-comment'),
        quantity: maybeMeasure,
        on: date,
        supersededBy: fc.constantFrom(null, null, 'at0', 'at1'),
      }),
      { maxLength: 2 },
    ),
    askedOn: fc.array(stated, { maxLength: 1 }),
    searches: fc.array(
      fc.record({
        where: fc.constantFrom('promisor-register', 'receiver-register', 'iati-or-crs', 'news-archive', 'other'),
        on: fc.constantFrom('2025-01-01', '2026-10-01', '2026'),
      }),
      { maxLength: 6 },
    ),
    reviews: fc.constant([]),
    table: anySources,
  })
  .map(({ table, ...raw }) => {
    let next = 0;
    const number = (statements: readonly RawStatement[]) =>
      statements.map((one) => finish(one, `st${next++}`, table as Sources));
    return {
      ...raw,
      id: 'case',
      events: raw.events.map((one, i) => ({ ...one, id: `ev${i}`, statements: number(one.statements) })),
      words: raw.words.map((one, i) => ({ ...one, id: `wo${i}`, statements: number(one.statements) })),
      attestations: raw.attestations.map((one, i) => ({ ...one, id: `at${i}` })),
      searches: raw.searches.map((one, i) => ({ ...one, id: `se${i}` })),
    } as AssessmentCase;
  });

const anyStatements = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 6 }), anySources)
  .map(([all, table]) => all.map((one, i) => finish(one, `st${i}`, table as Sources)));

const copyOf = (of: CaseStatement, n: number): CaseStatement => ({
  ...of,
  id: `copy${n}`,
  publisher: `paper${n}`,
  source: `paper${n}-source`,
  lineage: [`paper${n}-source`, ...(of.source === null ? [] : [of.source])],
  sourceClass: 'press-wire',
});

const gradeRank = (grade: Grade | null): number => (grade === null ? 4 : 'ABCD'.indexOf(grade));
/** How much a label says was done; labels that claim nothing of the kind are 0. */
const labelRank = (label: string): number =>
  [
    'not-due',
    'in-progress',
    'delivered-in-part',
    'reported-delivered-disputed',
    'reported-delivered',
    'delivered-disputed',
    'delivered',
  ].indexOf(label) + 1;
const runs = { numRuns: 400, seed: 1 };
const outcome = (result: Assessment) => ({ ...result, inputs: [] });

describe('over random cases', () => {
  test('it never throws and gives an assessment of the schema', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const result = assess(subject, asOf);
        expect(Assessment.parse(result)).toEqual(result);
        expect(assess(subject, asOf)).toEqual(result);
      }),
      runs,
    );
  });

  test('the order of the inputs does not matter', () => {
    const turn = (subject: AssessmentCase): AssessmentCase => ({
      ...subject,
      events: [...subject.events].reverse().map((one) => ({ ...one, statements: [...one.statements].reverse() })),
      words: [...subject.words].reverse(),
      attestations: [...subject.attestations].reverse(),
      searches: [...subject.searches].reverse(),
      askedOn: [...subject.askedOn].reverse(),
    });
    fc.assert(
      fc.property(anyCase, (subject) => {
        expect(assess(turn(subject), asOf)).toEqual(assess(subject, asOf));
      }),
      runs,
    );
  });

  test('names do not matter: other ids, same outcome', () => {
    const other = (id: string): string => `${[...id].reverse().join('')}-z`;
    const rename = (one: CaseStatement): CaseStatement => ({
      ...one,
      id: other(one.id),
      publisher: one.publisher === null ? null : other(one.publisher),
      source: one.source === null ? null : other(one.source),
      lineage: one.lineage.map(other),
    });
    fc.assert(
      fc.property(anyCase, (subject) => {
        const renamed: AssessmentCase = {
          ...subject,
          events: subject.events.map((one) => ({ ...one, id: other(one.id), statements: one.statements.map(rename) })),
          words: subject.words.map((one) => ({ ...one, id: other(one.id), statements: one.statements.map(rename) })),
        };
        expect(outcome(assess(renamed, asOf))).toEqual(outcome(assess(subject, asOf)));
      }),
      runs,
    );
  });

  test('wire copies change nothing, beside their origin or as events of their own', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (subject, pick) => {
        const events = subject.events.filter(({ statements }) => statements.some(({ source }) => source !== null));
        fc.pre(events.length > 0);
        const event = events[pick % events.length]!;
        const copies = event.statements
          .filter(({ source }) => source !== null)
          .flatMap((one, i) => [copyOf(one, 2 * i), copyOf(one, 2 * i + 1)]);
        const beside = subject.events.map((one) =>
          one === event ? { ...one, statements: [...one.statements, ...copies] } : one,
        );
        const apart = [...subject.events, { ...event, id: 'copied', statements: copies }];
        const plain = outcome(assess(subject, asOf));
        expect(outcome(assess({ ...subject, events: beside }, asOf))).toEqual(plain);
        const { grade, label } = assess({ ...subject, events: apart }, asOf);
        expect({ grade, label }).toEqual({ grade: plain.grade, label: plain.label });
      }),
      runs,
    );
  });

  test('the word of the receiver that the whole was delivered is enough, unless it is disputed or contradicted', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const quantity =
          subject.measure === null
            ? null
            : { ...subject.measure, quantity: '99999', high: null, comparator: 'exactly' as const };
        const event: CaseEvent = {
          id: 'new',
          on: asOf,
          stage: 'delivered',
          bearing: 'supports',
          quantity,
          cumulative: true,
          statements: [receiverSays('new')],
        };
        const { label } = assess({ ...subject, events: [...subject.events, event] }, asOf);
        expect(['delivered', 'delivered-disputed', 'not-verifiable']).toContain(label);
      }),
      runs,
    );
  });

  test("a receiver's confirmation never lowers a label", () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (subject, isForAll) => {
        const before = assess(subject, asOf).label;
        const answer = {
          id: 'new',
          role: 'receiver',
          isForAll,
          verdict: 'confirm',
          quantity: null,
          on: asOf,
          supersededBy: null,
        } as const;
        const after = assess({ ...subject, attestations: [...subject.attestations, answer] }, asOf).label;
        expect(labelRank(after)).toBeGreaterThanOrEqual(labelRank(before));
      }),
      runs,
    );
  });

  test('what one of several receivers disputes is no number of the whole and makes nothing overdue', () => {
    fc.assert(
      fc.property(anyCase, maybeMeasure, (subject, quantity) => {
        const before = assess(subject, asOf);
        const answer = {
          id: 'new',
          role: 'receiver',
          isForAll: false,
          verdict: 'dispute',
          quantity,
          on: asOf,
        } as const;
        const attestations = [...subject.attestations, { ...answer, supersededBy: null }];
        const after = assess({ ...subject, attestations }, asOf);
        expect(after.shownQuantity).toEqual(before.shownQuantity);
        expect(after.answered).toBe('disputes');
        if (before.label !== 'overdue') expect(after.label).not.toBe('overdue');
      }),
      runs,
    );
  });

  test('taking search logs away never gives a more positive label', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (subject, mask) => {
        const searches = subject.searches.filter((_, i) => (mask >> i) % 2 === 1);
        const before = assess(subject, asOf).label;
        expect(labelRank(assess({ ...subject, searches }, asOf).label)).toBeLessThanOrEqual(labelRank(before));
      }),
      runs,
    );
  });

  test('not assessed only for lack of a search', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const places = ['promisor-register', 'receiver-register', 'iati-or-crs', 'news-archive'] as const;
        const searches = places.map((where) => ({ id: where, where, on: '2026-11-01' }));
        expect(assess({ ...subject, searches }, asOf).label).not.toBe('not-assessed');
      }),
      runs,
    );
  });

  test('what happens later changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const event: CaseEvent = {
          id: 'new',
          on: '2026-11-25',
          stage: 'in-service',
          bearing: 'supports',
          quantity: null,
          cumulative: true,
          statements: [receiverSays('new')],
        };
        expect(assess({ ...subject, events: [...subject.events, event] }, asOf)).toEqual(assess(subject, asOf));
      }),
      runs,
    );
  });

  test('a pace is an interval, and only with a known quantity', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const result = assess(subject, asOf);
        for (const { low, high, words, expected } of result.pace) {
          expect(low === null).toBe(words.length === 0);
          if (low === null) continue;
          expect(expected).not.toBeNull();
          expect(result.shownQuantity).not.toBeNull();
          expect(Number(low)).toBeLessThanOrEqual(Number(high));
        }
      }),
      runs,
    );
  });
});

describe('over random statements', () => {
  test('two groups exist exactly when two statements are independent, and every statement is in one group', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const groups = independentGroups(statements);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(statements.map(({ id }) => id).sort());
        const isStrong = ['A'].includes(gradeOf(statements) ?? '');
        if (isStrong) expect(groups.length).toBeGreaterThan(1);
      }),
      runs,
    );
  });

  test('an independent record of the receiver raises a grade that has no receiver in it; nothing new lowers one', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const before = gradeRank(gradeOf(statements));
        const withReceiver = gradeRank(gradeOf([...statements, receiverSays('new')]));
        expect(withReceiver).toBeLessThanOrEqual(Math.min(before, 1));
        const isFree = (one: CaseStatement): boolean =>
          one.isDated &&
          one.method === 'reported' &&
          one.publisher !== null &&
          one.role === 'promisor' &&
          one.lineage.length === 1 &&
          one.lineage[0] === one.source;
        if (statements.some(isFree)) expect(withReceiver).toBe(0);
        expect(gradeRank(gradeOf([...statements, someStatement('new')]))).toBeLessThanOrEqual(before);
      }),
      runs,
    );
  });
});
