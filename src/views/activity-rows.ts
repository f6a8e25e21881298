import type { Lang } from '../locale/index.ts';
import { pageInOrder } from './activity-order.ts';
import type { ActivityRow, AnswerTable } from './answers.ts';
import type { Chosen } from './chosen.ts';
import { joined } from './commitment-rows.ts';
import { takesPart } from './identity.ts';
import { type AskedEdition, decimalOf, marks, type Row, rowsAmong, textOf, wordOf } from './question.ts';

const columns =
  'a.id, a.title, a.source, a.identifier, a.status, a.status_as_written, a.agreed_on, a.actual_end, a.countries, a.funders, a.amount, a.currency, a.price_basis';

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

/** So many numbers are named in a question; more are chosen by SQL once more. */
const mostNamed = 500;

/** Activities that are chosen, newest first or in the order of a column. */
export async function askActivities(
  edition: AskedEdition,
  { numbers, where }: Pick<Chosen, 'numbers' | 'where'>,
  {
    from,
    size,
    sort = null,
    lang = 'en',
  }: { readonly from: number; readonly size: number; readonly sort?: string | null; readonly lang?: Lang },
): Promise<ActivityRow[]> {
  if (sort !== null) return inTheirOrder(edition, await pageInOrder(edition, numbers, { sort, lang, from, size }));
  const named = numbers.subarray(from, from + size);
  if (named.length <= mostNamed) return byNumber(edition, [...named]);
  const rows = await edition.rows(
    `select ${columns} from listed a where a.nth in (
       select a.nth from listed a where ${where.sql} order by a.nth limit ${Math.trunc(size)} offset ${Math.trunc(from)}
     ) order by a.nth`,
    where.params,
  );
  return rows.map(activityRowOf);
}

/** Activities of these numbers, as they stand. */
async function inTheirOrder(edition: AskedEdition, numbers: readonly number[]): Promise<ActivityRow[]> {
  const ascending = [...numbers].sort((a, b) => a - b);
  const rows =
    numbers.length <= mostNamed
      ? await byNumber(edition, ascending)
      : (
          await edition.rows(
            `select ${columns} from listed a where a.nth in (select unnest([${ascending.join(', ')}])) order by a.nth`,
          )
        ).map(activityRowOf);
  const places = new Map(ascending.map((nth, at) => [nth, at]));
  return numbers.map((nth) => rows[places.get(nth)!]!);
}

/** Activities of a few numbers, ascending. */
async function byNumber(edition: AskedEdition, numbers: readonly number[]): Promise<ActivityRow[]> {
  if (numbers.length === 0) return [];
  const rows = await edition.rows(
    `select ${columns} from listed a where a.nth between ? and ? and a.nth in ${marks(numbers)} order by a.nth`,
    [numbers[0] as number, numbers.at(-1) as number, ...numbers],
  );
  return rows.map(activityRowOf);
}

/** Activities in which a party takes part, under any of its ids and names, newest first, with their number in all. */
export async function askPartyActivities(
  edition: AskedEdition,
  members: readonly string[],
  size: number,
): Promise<{ readonly total: number; readonly rows: ActivityRow[] }> {
  const { ids, names } = takesPart(members);
  const found = await Promise.all([
    ids.length === 0 ? [] : edition.numbers(`select nth from listed_party where party in ${marks(ids)}`, ids),
    names === null
      ? []
      : edition.numbers(
          `select a.nth from listed a where exists (select 1 from activity_party p where p.activity = a.id and ${names.sql})`,
          names.params,
        ),
  ]);
  const numbers = [...new Set(found.flat().flatMap((list) => [...list]))].sort((a, b) => a - b);
  return { total: numbers.length, rows: await byNumber(edition, numbers.slice(0, size)) };
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
