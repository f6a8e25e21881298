import type { Statement } from '../model/index.ts';
import type { AnswerTable, HistoryRow, StatementView } from './answers.ts';
import { type AskedEdition, type Bound, bodyOf, countOf, type Row, rowsAmong, textOf, wordOf } from './question.ts';
import { loadParties, loadSources } from './references.ts';

const columns = 's.id, s.entry_index, s.body';

const sourceOf = (statement: Statement): string | null => statement.source ?? statement.anchor?.source ?? null;

export async function toStatementViews(edition: AskedEdition, rows: readonly Row[]): Promise<StatementView[]> {
  const bodies = rows.map((row) => bodyOf<Statement>(row));
  const [sources, parties] = await Promise.all([loadSources(edition, bodies.map(sourceOf)), loadParties(edition)]);
  return rows.map((row, index) => {
    const statement = bodies[index] as Statement;
    return {
      id: wordOf(row, 'id'),
      statement,
      source: sources.find(sourceOf(statement)),
      asserter: parties.find(statement.asserter),
      reporter: parties.find(statement.reporter),
      speaker: parties.find(statement.voice?.speaker),
      entryIndex: countOf(row, 'entry_index'),
    };
  });
}

/** Statements by a condition on `statement s`; newest first. */
export async function askStatements(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
): Promise<StatementView[]> {
  const rows = await edition.rows(
    `select ${columns} from statement s where ${where} order by s.asserted_at desc nulls last, s.id`,
    params,
  );
  return toStatementViews(edition, rows);
}

export async function loadStatements(
  edition: AskedEdition,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StatementView>> {
  const rows = await rowsAmong(
    edition,
    ids,
    (list) => `select ${columns} from statement s where s.id in ${list} order by s.id`,
  );
  return new Map((await toStatementViews(edition, rows)).map((view) => [view.id, view]));
}

/** The statements of a list of ids, in its order; an id that the edition does not hold is left out. */
export const pickStatements = (known: ReadonlyMap<string, StatementView>, ids: readonly string[]): StatementView[] =>
  ids.flatMap((id) => known.get(id) ?? []);

/** Journal entries about a thing, oldest first. */
export async function askHistory(edition: AskedEdition, type: string, id: string): Promise<HistoryRow[]> {
  const rows = await edition.rows('select * from entry where subject_type = ? and subject_id = ? order by "index"', [
    type,
    id,
  ]);
  return rows.map(historyRowOf);
}

export const historyRowOf = (row: Row): HistoryRow => ({
  index: countOf(row, 'index'),
  at: wordOf(row, 'at'),
  by: wordOf(row, 'by'),
  kind: wordOf(row, 'kind'),
  subjectType: textOf(row, 'subject_type'),
  subjectId: textOf(row, 'subject_id'),
  leafHash: wordOf(row, 'leaf_hash'),
});

/** The value of a statement as text and unit; null where the statement says that it is not known. */
export function statedValue(statement: Statement): { readonly text: string | null; readonly unit: string | null } {
  const { value } = statement;
  switch (value.type) {
    case 'text':
      return { text: value.text, unit: null };
    case 'measure':
      return {
        text: value.measure.high === null ? value.measure.quantity : `${value.measure.quantity}..${value.measure.high}`,
        unit: value.measure.unit,
      };
    case 'number':
      return { text: value.number, unit: null };
    case 'date':
      return { text: value.date, unit: null };
    case 'code':
      return { text: `${value.list}:${value.code}`, unit: null };
    case 'party':
      return { text: value.party, unit: null };
    case 'boolean':
      return { text: String(value.boolean), unit: null };
    case 'unknown':
      return { text: null, unit: null };
  }
}

export const statementHeader = [
  'statement',
  'subject_type',
  'subject',
  'property',
  'value',
  'unit',
  'quote',
  'kind',
  'asserter',
  'asserter_name_en',
  'reporter',
  'asserted_at',
  'method',
  'source',
  'source_title',
  'url',
  'entry_index',
] as const;

export function statementCells(view: StatementView): (string | null)[] {
  const { statement } = view;
  const value = statedValue(statement);
  return [
    view.id,
    statement.subject.type,
    statement.subject.id,
    statement.property,
    value.text,
    value.unit,
    statement.anchor?.exact ?? null,
    statement.kind,
    view.asserter?.id ?? null,
    view.asserter?.name.en ?? null,
    view.reporter?.id ?? null,
    statement.assertedAt,
    statement.method,
    view.source?.id ?? null,
    view.source?.title ?? null,
    view.source?.url ?? null,
    String(view.entryIndex),
  ];
}

export const statementTable = (rows: readonly (readonly [relation: string, view: StatementView])[]): AnswerTable => ({
  columns: ['relation', ...statementHeader],
  rows: rows.map(([relation, view]) => [relation, ...statementCells(view)]),
});
