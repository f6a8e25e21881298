import type { ActivityRow, AnswerTable } from './answers.ts';
import { joined } from './commitment-rows.ts';
import { type AskedEdition, type Bound, countOf, decimalOf, type Row, rowsAmong, textOf, wordOf } from './question.ts';

const columns =
  'a.id, a.title, a.source, a.identifier, a.status, a.status_as_written, a.agreed_on, a.actual_end, a.countries, a.funders, a.amount, a.currency, a.price_basis';

/** SQL on `listed a`: is it, or a part of it, in the country? */
export const inCountry = 'a.nth in (select nth from listed_country where country = ?)';

/** A row of `listed`: an activity with the countries and funders that it states, and the first stated commitment amount. */
function activityRowOf(row: Row): ActivityRow {
  const amount = decimalOf(row, 'amount');
  const funders = textOf(row, 'funders');
  return {
    id: wordOf(row, 'id'),
    title: textOf(row, 'title'),
    source: wordOf(row, 'source'),
    identifier: wordOf(row, 'identifier'),
    countries: textOf(row, 'countries')?.split(' ') ?? [],
    funders: funders === null ? [] : (JSON.parse(funders) as string[]),
    status: textOf(row, 'status'),
    statusAsWritten: textOf(row, 'status_as_written'),
    agreedOn: textOf(row, 'agreed_on'),
    actualEnd: textOf(row, 'actual_end'),
    amount:
      amount === null
        ? null
        : { value: amount, currency: textOf(row, 'currency'), kind: '2', priceBasis: wordOf(row, 'price_basis') },
  };
}

export async function loadActivities(
  edition: AskedEdition,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ActivityRow>> {
  const rows = await rowsAmong(edition, ids, (list) => `select ${columns} from listed a where a.id in ${list}`);
  return new Map(rows.map((row) => [wordOf(row, 'id'), activityRowOf(row)]));
}

/** Activities by a condition on `listed a`, newest first, with their number in all. */
export async function askActivities(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
  range: { readonly from: number; readonly size: number },
): Promise<{ readonly total: number; readonly rows: ActivityRow[] }> {
  const [[counted], rows] = await Promise.all([
    edition.rows(`select count(*) as n from listed a where ${where}`, params),
    range.size === 0
      ? []
      : edition.rows(
          `select ${columns} from listed a where a.nth in (
             select a.nth from listed a where ${where} order by a.nth limit ${Math.trunc(range.size)} offset ${Math.trunc(range.from)}
           ) order by a.nth`,
          params,
        ),
  ]);
  return { total: counted ? countOf(counted, 'n') : 0, rows: rows.map(activityRowOf) };
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
