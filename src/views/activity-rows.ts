import type { Lang } from '../locale/index.ts';
import { trimDecimal } from '../model/index.ts';
import { pageInOrder } from './activity-order.ts';
import type { ActivityRow, AnswerTable } from './answers.ts';
import type { Chosen } from './chosen.ts';
import { joined } from './commitment-rows.ts';
import { takesPart } from './identity.ts';
import { type AskedEdition, countOf, marks, type Row, rowsAmong, wordOf } from './question.ts';

/** Values of a list's row of an activity (`listed_row.row`), in their order. */
type Shown = readonly [
  id: string,
  title: string | null,
  titleLanguage: string | null,
  source: string,
  identifier: string,
  status: string | null,
  statusAsWritten: string | null,
  agreedOn: string | null,
  actualEnd: string | null,
  countries: string | null,
  funders: string | null,
  amount: string | null,
  currency: string | null,
  priceBasis: string | null,
];
const shownOf = (row: Row): Shown => JSON.parse(wordOf(row, 'row')) as Shown;

/** An activity with the countries and funders that it states, and the first stated commitment amount. */
export function activityRowOf(row: Row): ActivityRow {
  const [id, title, , source, identifier, status, statusAsWritten, agreedOn, actualEnd, countries, funders, ...amount] =
    shownOf(row);
  const [value, currency, priceBasis] = amount;
  return {
    id,
    title,
    source,
    identifier,
    countries: countries?.split(' ') ?? [],
    funders: funders === null ? [] : (JSON.parse(funders) as string[]),
    status,
    statusAsWritten,
    agreedOn,
    actualEnd,
    amount: value === null ? null : { value: trimDecimal(value), currency, kind: '2', priceBasis: priceBasis ?? '' },
  };
}

/** Ids and titles of activities, by number; one without a title goes by its identifier. */
export async function loadTitles(
  edition: AskedEdition,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, { readonly id: string; readonly title: string; readonly language: string | null }>> {
  const rows = await rowsByNumber(edition, numbers);
  return new Map(
    rows.map((row) => {
      const [id, title, language, , identifier] = shownOf(row);
      return [countOf(row, 'nth'), { id, title: title ?? identifier, language: title === null ? null : language }];
    }),
  );
}

/** Numbers of activities by id; an id that the edition does not hold has none. */
export async function numbersOfIds(edition: AskedEdition, ids: Iterable<string>): Promise<number[]> {
  const rows = await rowsAmong(edition, ids, (list) => `select nth from listed_id where id in ${list}`);
  return rows.map((row) => countOf(row, 'nth'));
}

export async function loadActivities(
  edition: AskedEdition,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ActivityRow>> {
  const rows = await byNumber(edition, await numbersOfIds(edition, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Activities that are chosen, newest first or in the order of a column. */
export async function askActivities(
  edition: AskedEdition,
  { numbers }: Pick<Chosen, 'numbers'>,
  {
    from,
    size,
    sort = null,
    lang = 'en',
  }: { readonly from: number; readonly size: number; readonly sort?: string | null; readonly lang?: Lang },
): Promise<ActivityRow[]> {
  if (sort === null) return byNumber(edition, [...numbers.subarray(from, from + size)]);
  const page = await pageInOrder(edition, numbers, { sort, lang, from, size });
  const rows = new Map((await rowsByNumber(edition, page)).map((row) => [countOf(row, 'nth'), row]));
  return page.map((nth) => activityRowOf(rows.get(nth)!));
}

/** Activities of some numbers, newest first. */
const byNumber = async (edition: AskedEdition, numbers: readonly number[]): Promise<ActivityRow[]> =>
  (await rowsByNumber(edition, numbers)).map(activityRowOf);

/** So many numbers are named in a question, which the engine looks up in the file; of more it reads the whole. */
const mostNamed = 500;

/** Rows of `listed_row`, ascending. */
async function rowsByNumber(edition: AskedEdition, numbers: readonly number[]): Promise<readonly Row[]> {
  if (numbers.length === 0) return [];
  const named = numbers.length > mostNamed ? `(select unnest([${numbers.join(', ')}]))` : marks(numbers);
  const bound = numbers.length > mostNamed ? [] : numbers;
  return edition.rows(`select nth, row from listed_row where nth in ${named} order by nth`, bound);
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
