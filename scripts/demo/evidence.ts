import type { Draft } from '../../src/model/index.ts';
import { both, type DraftJournal } from './draft-journal.ts';
import { eventRows, type Says, wordRows } from './evidence-rows.ts';

type EventBody = Extract<Draft, { kind: 'evidence' }>['body'];

const gcdf = 'gcdf3-lac';
const worldBank = 'worldbank-projects-lac-2025';

/** What happened and what promisors say; statements by their key. */
export function addEvidence(journal: DraftJournal, statements: ReadonlyMap<string, string>): void {
  const ids = new Map(statements);
  for (const row of recordStatements) ids.set(row.key, stateRecord(journal, row));
  ids.set('chancay-opened', stateOpening(journal));
  const of = (key: string): string => {
    const statement = ids.get(key);
    if (statement === undefined) throw new Error(`no statement ${key}`);
    return statement;
  };
  for (const row of eventRows) {
    const body: EventBody = {
      commitment: row.commitment,
      work: row.work ?? null,
      what: both(row.en, row.es),
      on: row.on,
      stage: row.stage,
      bearing: row.bearing ?? 'supports',
      quantity:
        row.quantity === undefined
          ? null
          : { quantity: row.quantity[0], unit: row.quantity[1], comparator: row.quantity[2] ?? 'exactly' },
      cumulative: row.cumulative ?? true,
      statements: row.of.map(of),
    };
    journal.add('evidence', body);
  }
  for (const row of wordRows) {
    const says: Says = row.says;
    journal.add('word', { commitment: row.commitment, says, on: row.on, statements: row.of.map(of) });
  }
}

function stateOpening(journal: DraftJournal): string {
  return journal.state({
    subject: { type: 'work', id: 'work-chancay-port' },
    property: 'inaugurated',
    value: { type: 'date', date: '2024-11-14' },
    originalValue: '14 de noviembre',
    kind: 'factual-claim',
    anchor: { source: 'seasnews-2024', exact: 'inaugurado el 14 de noviembre' },
    source: 'seasnews-2024',
    reporter: 'seasnews',
    assertedAt: '2024-11',
    about: 'day of the inauguration',
  });
}

interface RecordStatement {
  readonly key: string;
  readonly source: typeof gcdf | typeof worldBank;
  readonly record: string;
  readonly property: string;
  readonly date: string;
  readonly column: string;
}

/** Dates that rows of the data files of the ledger give for followed works. */
const recordStatements: readonly RecordStatement[] = [
  {
    key: 'gcdf-71185-start',
    source: gcdf,
    record: '71185',
    property: 'start-date',
    date: '2022-02-03',
    column: 'start_date',
  },
  {
    key: 'gcdf-71185-commitment',
    source: gcdf,
    record: '71185',
    property: 'commitment-date',
    date: '2019-12-03',
    column: 'commitment_date',
  },
  {
    key: 'gcdf-39716-completion',
    source: gcdf,
    record: '39716',
    property: 'completion-date',
    date: '2015-08-14',
    column: 'completion_date',
  },
  {
    key: 'gcdf-39716-commitment',
    source: gcdf,
    record: '39716',
    property: 'commitment-date',
    date: '2013-03-15',
    column: 'commitment_date',
  },
  {
    key: 'gcdf-38935-completion',
    source: gcdf,
    record: '38935',
    property: 'completion-date',
    date: '2016-11-18',
    column: 'completion_date',
  },
  {
    key: 'wb-p165300-approval',
    source: worldBank,
    record: 'P165300',
    property: 'approval-date',
    date: '2018-08-02',
    column: 'approved',
  },
];

function stateRecord(journal: DraftJournal, row: RecordStatement): string {
  const isGcdf = row.source === gcdf;
  return journal.state({
    subject: { type: 'activity', id: `${row.source}:${row.record}` },
    property: row.property,
    value: { type: 'date', date: row.date },
    originalValue: row.date,
    locator: { path: row.column },
    source: row.source,
    asserter: isGcdf ? 'aiddata' : 'world-bank',
    reporter: isGcdf ? 'aiddata' : 'world-bank',
    assertedAt: isGcdf ? '2023-11-06' : '2025-03-31',
    about: `record ${row.record}, ${row.property.replaceAll('-', ' ')}`,
  });
}
