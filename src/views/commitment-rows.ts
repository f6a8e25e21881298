import { type Commitment, Label } from '../model/index.ts';
import type { AnswerTable, CommitmentRow } from './answers.ts';
import { type AskedEdition, type Bound, bodyOf, countOf, type Row, rowsAmong, textOf, wordOf } from './question.ts';
import { loadParties, type Parties } from './references.ts';

export const commitmentColumns = 'c.id, c.label, c.rule, c.standing, c.window_end, c.body';

export function commitmentRowOf(row: Row, parties: Parties): CommitmentRow {
  const commitment = bodyOf<Commitment>(row);
  const measure = commitment.measure;
  return {
    id: commitment.id,
    title: commitment.title,
    promisors: parties.list(commitment.promisors),
    beneficiaries: parties.list(commitment.beneficiaries),
    label: (textOf(row, 'label') ?? 'not-assessed') as Label,
    rule: wordOf(row, 'rule'),
    standing: textOf(row, 'standing') === 'confirmed' ? 'confirmed' : 'proposed-by-rule',
    quantity: measure?.quantity ?? null,
    high: measure?.high ?? null,
    unit: measure?.unit ?? null,
    comparator: measure?.comparator ?? null,
    per: measure?.per ?? null,
    announcedOn: commitment.announcedOn,
    windowEnd: textOf(row, 'window_end'),
  };
}

export async function toCommitmentRows(edition: AskedEdition, rows: readonly Row[]): Promise<CommitmentRow[]> {
  const parties = await loadParties(edition);
  return rows.map((row) => commitmentRowOf(row, parties));
}

/** Commitments by a condition on `commitment c`. `where` is ours; what a reader gave is in `params`. */
export async function askCommitments(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
  order = 'c.announced_on desc nulls last, c.id',
): Promise<CommitmentRow[]> {
  const rows = await edition.rows(
    `select ${commitmentColumns} from commitment c where ${where} order by ${order}`,
    params,
  );
  return toCommitmentRows(edition, rows);
}

/** Commitments by id, in the order of the ids. */
export async function loadCommitments(
  edition: AskedEdition,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, CommitmentRow>> {
  const rows = await rowsAmong(
    edition,
    ids,
    (list) => `select ${commitmentColumns} from commitment c where c.id in ${list} order by c.id`,
  );
  return new Map((await toCommitmentRows(edition, rows)).map((row) => [row.id, row]));
}

/** Counts by label, in the order of the rubric. */
export function countLabels(rows: Iterable<{ readonly label: string | null; readonly count: number }>) {
  const counts = new Map<string, number>();
  for (const { label, count } of rows) {
    const key = label ?? 'not-assessed';
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return Label.options.map((label) => ({ label, count: counts.get(label) ?? 0 })).filter(({ count }) => count > 0);
}
export const labelCounts = (rows: readonly CommitmentRow[]) =>
  countLabels(rows.map(({ label }) => ({ label, count: 1 })));
export const labelCountRows = (rows: readonly Row[]) =>
  countLabels(rows.map((row) => ({ label: textOf(row, 'label'), count: countOf(row, 'n') })));

const commitmentHeader = [
  'commitment',
  'title_en',
  'title_es',
  'promisor_ids',
  'promisors_en',
  'promisors_es',
  'beneficiary_ids',
  'beneficiaries_en',
  'beneficiaries_es',
  'label',
  'rule',
  'standing',
  'quantity',
  'high',
  'unit',
  'comparator',
  'per',
  'announced_on',
  'window_end',
] as const;

export const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

const commitmentCells = (row: CommitmentRow): (string | null)[] => [
  row.id,
  row.title.en,
  row.title.es,
  joined(row.promisors.map(({ id }) => id)),
  joined(row.promisors.map(({ name }) => name.en)),
  joined(row.promisors.map(({ name }) => name.es)),
  joined(row.beneficiaries.map(({ id }) => id)),
  joined(row.beneficiaries.map(({ name }) => name.en)),
  joined(row.beneficiaries.map(({ name }) => name.es)),
  row.label,
  row.rule === '' ? null : row.rule,
  row.standing,
  row.quantity,
  row.high,
  row.unit,
  row.comparator,
  row.per,
  row.announcedOn,
  row.windowEnd,
];

/** A list of commitments as a table; `lead` puts columns before it (`relation`, for instance). */
export function commitmentTable(
  rows: readonly CommitmentRow[],
  lead: { readonly name: string; readonly of: (row: CommitmentRow, index: number) => string | null }[] = [],
): AnswerTable {
  return {
    columns: [...lead.map(({ name }) => name), ...commitmentHeader],
    rows: rows.map((row, index) => [...lead.map(({ of }) => of(row, index)), ...commitmentCells(row)]),
  };
}
