import type { AssessmentCase } from '../model/index.ts';
import {
  answerOf,
  auditSays,
  promisorSays,
  receiverSays,
  searchesOf,
  some,
  someCase,
  someEvent,
  someStatement,
  speechWindow,
  studySays,
} from './case.fixture.ts';

const word = (says: AssessmentCase['words'][number]['says'], id = 'w') => ({
  id,
  says,
  on: '2026-03-01',
  statements: [promisorSays(`${id}-s`, { publisher: 'p1' })],
});
const byOne = (id: string) => promisorSays(id, { publisher: 'p1', source: 'p1-source', lineage: ['p1-source'] });
const byOther = (id: string) => receiverSays(id, { publisher: 'p2', source: 'p2-source', lineage: ['p2-source'] });
const wire = (id: string) => someStatement(id, { sourceClass: 'press-wire', lineage: [`source-${id}`, 'p1-source'] });
const done = (statements = [byOne('a')], on = '2026-06-30') =>
  someEvent('d', { stage: 'delivered', on, quantity: some('3500'), statements });

/** An invented case for every label, with the day on which it is reached. `p1` and `p2` are the two partners. */
export const fixtureCases: readonly {
  readonly label: string;
  readonly asOf: string;
  readonly subject: AssessmentCase;
}[] = [
  ['not-verifiable', '2026-11-24', { hasSettlementTest: false }],
  ['delivered', '2026-11-24', { events: [done([byOne('a'), byOther('b'), ...['w1', 'w2', 'w3'].map(wire)])] }],
  [
    'delivered-disputed',
    '2026-11-24',
    { events: [done([byOne('a'), byOther('b')])], attestations: [answerOf('receiver', 'dispute')] },
  ],
  ['reported-delivered', '2026-11-24', { events: [done([byOne('a'), ...['w1', 'w2', 'w3'].map(wire)])] }],
  [
    'reported-delivered-disputed',
    '2026-11-24',
    {
      events: [
        done(),
        someEvent('n', { stage: 'delivered', bearing: 'contradicts', on: '2026-08-01', statements: [auditSays('x')] }),
      ],
    },
  ],
  ['withdrawn', '2026-11-24', { words: [word('withdrawn')] }],
  [
    'contradicted',
    '2026-11-24',
    { events: [someEvent('o', { stage: 'none', bearing: 'opposite-act', statements: [byOther('b')] })] },
  ],
  [
    'overdue',
    '2028-08-01',
    { events: [someEvent('e', { on: '2028-06-30', quantity: some('1000'), statements: [byOne('a')] })] },
  ],
  [
    'past-due-unknown',
    '2028-08-01',
    { events: [someEvent('e', { quantity: some('1000'), statements: [byOne('a')] })] },
  ],
  ['presumed-abandoned', '2031-01-01', { windows: [], searches: searchesOf('2030-12-01') }],
  ['stalled', '2028-01-01', { windows: [], searches: searchesOf('2027-12-01', ['iati-or-crs']) }],
  [
    'delivered-in-part',
    '2026-11-24',
    {
      events: [
        someEvent('e', { quantity: some('1000'), statements: [byOne('a')] }),
        someEvent('f', { quantity: some('800'), statements: [studySays('c')] }),
      ],
    },
  ],
  ['in-progress', '2026-11-24', { words: [word('under-way')], windows: [speechWindow] }],
  ['not-due', '2026-11-24', { words: [word('reaffirmed')] }],
  ['no-evidence-found', '2026-11-24', { windows: [], searches: searchesOf('2026-11-01') }],
  ['not-assessed', '2026-11-24', { windows: [] }],
].map(([label, asOf, parts]) => ({
  label: label as string,
  asOf: asOf as string,
  subject: someCase(parts as Partial<AssessmentCase>),
}));
