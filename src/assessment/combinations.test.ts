import { describe, expect, test } from 'vitest';
import {
  Answered,
  type AssessmentCase,
  type CaseStatement,
  type Day,
  Due,
  dayOf,
  Grade,
  isoOf,
  Label,
  Said,
  Stage,
} from '../model/index.ts';
import {
  answerOf,
  promisorSays,
  receiverSays,
  searchesOf,
  some,
  someCase,
  someEvent,
  someStatement,
} from './case.fixture.ts';
import { assess } from './index.ts';

const today = dayOf(2026, 11, 24)!;
const ago = (days: number): string => isoOf(today - days);
const window = (from: Day, to: Day) => ({
  start: isoOf(from),
  end: isoOf(to),
  basis: 'stated' as const,
  words: null,
  source: null,
});
const windowsOf: Readonly<Record<Due, AssessmentCase['windows']>> = {
  'not-started': [window(today + 1, today + 1000)],
  running: [window(today - 4000, today + 400)],
  'due-soon': [window(today - 4000, today + 30)],
  past: [window(today - 4000, today - 20)],
  'no-window': [],
};
const statementsOf: Readonly<Record<Grade, readonly CaseStatement[]>> = {
  A: [promisorSays('p'), receiverSays('r')],
  B: [receiverSays('r')],
  C: [promisorSays('p')],
  D: [someStatement('n')],
};
const quantityOf: Readonly<Partial<Record<Stage, string>>> = {
  'partly-delivered': '1000',
  delivered: '3500',
  'in-service': '3500',
};
const answersOf: Readonly<Record<Answered, Partial<AssessmentCase>>> = {
  'not-asked': {},
  'asked-no-answer': { askedOn: [ago(100)] },
  confirms: { attestations: [answerOf('receiver', 'confirm', { on: ago(5) })] },
  'confirms-in-part': {
    attestations: [answerOf('receiver', 'confirm-in-part', { on: ago(5), quantity: some('900') })],
  },
  disputes: { attestations: [answerOf('receiver', 'dispute', { on: ago(5) })] },
  'not-known-to-us': { attestations: [answerOf('receiver', 'not-known-to-us', { on: ago(5) })] },
};
const searchOf = {
  none: [],
  some: searchesOf(ago(10), ['promisor-register']),
  minimum: searchesOf(ago(10)),
} as const;

/** A case made to have each combination of the facets, the grade, the search log and the age of its evidence. */
describe('a case for every combination of facet values', () => {
  const labels = new Set<string>();
  const reached = new Set<string>();
  const broken: string[] = [];
  let cases = 0;
  for (const stage of Stage.options) {
    for (const grade of stage === 'none' || stage === 'announced' ? [null] : Grade.options) {
      for (const said of Said.options) {
        for (const answered of Answered.options) {
          for (const due of Due.options) {
            for (const [search, searches] of Object.entries(searchOf)) {
              for (const age of [10, 1000, 2000]) {
                const quantity = quantityOf[stage];
                const subject = someCase({
                  announcedOn: stage === 'none' ? null : ago(age),
                  windows: windowsOf[due],
                  searches,
                  ...answersOf[answered],
                  words:
                    said === 'nothing-found'
                      ? []
                      : [{ id: 'w', says: said, on: ago(age), statements: [promisorSays('w')] }],
                  events:
                    grade === null
                      ? []
                      : [
                          someEvent('e', {
                            stage,
                            on: ago(age),
                            quantity: quantity === undefined ? null : some(quantity),
                            statements: statementsOf[grade],
                          }),
                        ],
                });
                const result = assess(subject, isoOf(today));
                cases += 1;
                labels.add(result.label);
                reached.add([result.shown, result.grade, result.said, result.answered, result.due].join());
                const at = [stage, grade, said, answered, due, search, age].join();
                const says = (what: string): void => {
                  broken.push(`${at}: ${what} (${result.rule} ${result.label}, ${result.shown} ${result.grade})`);
                };
                if (result.said !== said) says(`said ${result.said}`);
                if (result.answered !== answered) says(`answered ${result.answered}`);
                if (result.due !== due) says(`due ${result.due}`);
                // A weak higher stage gives way to a better proved lower one.
                const isDoubted = stage === 'in-service' && answered === 'disputes';
                if (
                  !isDoubted &&
                  grade !== null &&
                  grade !== 'D' &&
                  Stage.options.indexOf(result.shown) < Stage.options.indexOf(stage)
                )
                  says('shown less');
                if (result.label === 'not-assessed' && search === 'minimum') says('not assessed after a search');
                if (result.label === 'overdue' && due !== 'past') says('overdue before its end');
                const isProven = quantity === '3500' && (grade === 'A' || grade === 'B');
                if (
                  isProven &&
                  result.label !== (answered === 'disputes' ? 'delivered-disputed' : 'delivered') &&
                  answered !== 'confirms-in-part'
                )
                  says('proven, not delivered');
              }
            }
          }
        }
      }
    }
  }

  test('shows the facets that it was made of, and is never left unassessed after a search', () => {
    expect(broken.slice(0, 20)).toEqual([]);
  });
  test('reaches every label that needs no settlement test, opposite act or contradiction', () => {
    const others = ['not-verifiable', 'contradicted'];
    expect([...labels, ...others].sort()).toEqual([...Label.options].sort());
  });
  test('reaches most combinations of the facets; the rest exclude each other', () => {
    expect(cases).toBe((2 + 6 * 4) * 6 * 6 * 5 * 3 * 3);
    const all = (2 + 6 * 4) * 6 * 6 * 5;
    expect(reached.size / all).toBeGreaterThan(0.5);
  });
});
