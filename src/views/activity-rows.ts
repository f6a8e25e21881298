import type { ActivityRow, AnswerTable } from './answers.ts';
import { joined } from './commitment-rows.ts';
import {
  type AskedEdition,
  type Bound,
  countOf,
  decimalOf,
  groupBy,
  type Row,
  rowsAmong,
  textOf,
  wordOf,
} from './question.ts';

const columns = 'a.id, a.title, a.source, a.identifier, a.status, a.status_as_written, a.agreed_on, a.actual_end';

/** Activities as rows: the countries and funders that they state, and the first stated commitment amount. */
export async function toActivityRows(edition: AskedEdition, rows: readonly Row[]): Promise<ActivityRow[]> {
  const ids = rows.map((row) => wordOf(row, 'id'));
  const [places, funders, amounts] = await Promise.all([
    rowsAmong(
      edition,
      ids,
      (list) =>
        `select activity, country, min(number) as number from activity_place where activity in ${list} and country is not null group by activity, country order by activity, number`,
    ),
    rowsAmong(
      edition,
      ids,
      (list) =>
        `select activity, name, ref from activity_party where role = '1' and activity in ${list} order by activity, number`,
    ),
    rowsAmong(
      edition,
      ids,
      (list) => `select activity, value, currency, kind, price_basis from (
          select t.*, row_number() over (partition by t.activity order by case when t.price_basis = 'current' then 0 else 1 end, t.on_date nulls last, t.id) as place
          from "transaction" t where t.kind = '2' and t.value is not null and t.activity in ${list}
        ) first where place = 1`,
    ),
  ]);
  const placesOf = groupBy(places, (row) => wordOf(row, 'activity'));
  const fundersOf = groupBy(funders, (row) => wordOf(row, 'activity'));
  const amountOf = new Map(amounts.map((row) => [wordOf(row, 'activity'), row]));
  return rows.map((row) => {
    const id = wordOf(row, 'id');
    const amount = amountOf.get(id);
    return {
      id,
      title: textOf(row, 'title'),
      source: wordOf(row, 'source'),
      identifier: wordOf(row, 'identifier'),
      countries: (placesOf.get(id) ?? []).map((place) => wordOf(place, 'country')),
      funders: (fundersOf.get(id) ?? []).flatMap((party) => textOf(party, 'name') ?? textOf(party, 'ref') ?? []),
      status: textOf(row, 'status'),
      statusAsWritten: textOf(row, 'status_as_written'),
      agreedOn: textOf(row, 'agreed_on'),
      actualEnd: textOf(row, 'actual_end'),
      amount: amount
        ? {
            value: decimalOf(amount, 'value') as string,
            currency: textOf(amount, 'currency'),
            kind: wordOf(amount, 'kind'),
            priceBasis: wordOf(amount, 'price_basis'),
          }
        : null,
    };
  });
}

export async function loadActivities(
  edition: AskedEdition,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ActivityRow>> {
  const rows = await rowsAmong(edition, ids, (list) => `select ${columns} from activity a where a.id in ${list}`);
  return new Map((await toActivityRows(edition, rows)).map((row) => [row.id, row]));
}

const newestFirst = 'a.year desc nulls last, a.agreed_on desc nulls last, a.id';

/** Activities by a condition on `activity a`, newest first, with their number in all. */
export async function askActivities(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
  range: { readonly from: number; readonly size: number },
): Promise<{ readonly total: number; readonly rows: ActivityRow[] }> {
  const [[counted], rows] = await Promise.all([
    edition.rows(`select count(*) as n from activity a where ${where}`, params),
    edition.rows(
      `select ${columns} from activity a where ${where} order by ${newestFirst} limit ${Math.trunc(range.size)} offset ${Math.trunc(range.from)}`,
      params,
    ),
  ]);
  return { total: counted ? countOf(counted, 'n') : 0, rows: await toActivityRows(edition, rows) };
}

export const activityHeader = [
  'activity',
  'title',
  'source',
  'identifier',
  'countries',
  'funders',
  'status',
  'status_as_written',
  'agreed_on',
  'actual_end',
  'amount',
  'currency',
  'amount_kind',
  'price_basis',
] as const;

export const activityCells = (row: ActivityRow): (string | null)[] => [
  row.id,
  row.title,
  row.source,
  row.identifier,
  joined(row.countries),
  joined(row.funders),
  row.status,
  row.statusAsWritten,
  row.agreedOn,
  row.actualEnd,
  row.amount?.value ?? null,
  row.amount?.currency ?? null,
  row.amount?.kind ?? null,
  row.amount?.priceBasis ?? null,
];

export const activityTable = (rows: readonly ActivityRow[]): AnswerTable => ({
  columns: activityHeader,
  rows: rows.map(activityCells),
});
