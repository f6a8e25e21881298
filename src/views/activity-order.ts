import { type Lang, translator } from '../locale/index.ts';
import { type AskedEdition, onceOf, textOf } from './question.ts';
import { listColumns, readSort } from './sorting.ts';

/** Activities by what one column says of them. */
interface ActivityOrder {
  /** Numbers of `listed` in ascending order of the column, newest first among equals; `~nth` where another value begins. */
  readonly numbers: Int32Array;
  /** Where in `numbers` each part begins whose values are compared with each other: a currency and price basis. */
  readonly parts: readonly number[];
  /** Where the unknown ones begin, newest first. */
  readonly known: number;
}

/** SQL on `listed`: what is compared, and within what. Names as the collation of ICU that the engine carries has it. */
const columnSql: Readonly<Record<string, (collation: string) => { readonly key: string; readonly within?: string }>> = {
  activity: (collation) => ({ key: `title${collation}` }),
  funders: (collation) => ({
    key: `array_to_string(from_json(funders, '["VARCHAR"]'), ', ')${collation}`,
  }),
  status: () => ({ key: `coalesce(status, '~' || status_as_written)` }),
  'agreed-on': () => ({ key: 'agreed_on' }),
  amount: () => ({ key: 'amount', within: `coalesce(currency, '~') || ' ' || coalesce(price_basis, '~')` }),
};

/** Languages whose names are put in an order of their own; the others have the common one. */
const collations: Partial<Record<Lang, string>> = { es: ' collate es', zh: ' collate zh' };

/** The order of a column; languages that have the same share it. */
function orderOf(edition: AskedEdition, column: string, lang: Lang): Promise<ActivityOrder> {
  if (column === 'countries') return ordersKept(edition, `countries ${lang}`);
  const isOfNames = column === 'activity' || column === 'funders';
  return ordersKept(edition, isOfNames ? `${column} ${collations[lang] ? lang : 'en'}` : column);
}
const ordersKept = onceOf<ActivityOrder, string>((edition, key) => {
  const [column, lang = 'en'] = key.split(' ') as [string, Lang?];
  return column === 'countries' ? orderByCountries(edition, lang) : orderBySql(edition, column, lang);
});

async function orderBySql(edition: AskedEdition, column: string, lang: Lang): Promise<ActivityOrder> {
  const { key, within = `''` } = columnSql[column]?.(collations[lang] ?? ' collate en') ?? { key: 'nth' };
  const [counted, [nth, place, part]] = await Promise.all([
    edition.rows('select count(*) as n from listed'),
    edition.numbers(
      `select nth, cast(dense_rank() over (order by part, value) as integer), cast(dense_rank() over (order by part) as integer)
       from (select nth, ${key} as value, ${within} as part from listed) where value is not null`,
    ) as Promise<[Int32Array, Int32Array, Int32Array]>,
  ]);
  return byPlace(Number(counted[0]?.n ?? 0), nth, place, part);
}

/** Names of countries in the reader's language, of which the engine knows nothing: each list of codes once. */
async function orderByCountries(edition: AskedEdition, lang: Lang): Promise<ActivityOrder> {
  const { compare, country } = translator(lang);
  const lists = `(select countries, cast(row_number() over (order by countries) - 1 as integer) as place from (select distinct countries from listed where countries is not null))`;
  const [counted, rows, [nth, at]] = await Promise.all([
    edition.rows('select count(*) as n from listed'),
    edition.rows(`select countries from ${lists} order by place`),
    edition.numbers(`select l.nth, c.place from listed l join ${lists} c on c.countries = l.countries`) as Promise<
      [Int32Array, Int32Array]
    >,
  ]);
  const names = rows.map((row) => (textOf(row, 'countries') ?? '').split(' ').map(country).join(', '));
  const sorted = [...names.keys()].sort((a, b) => compare(names[a]!, names[b]!));
  const places = new Int32Array(names.length);
  let place = 0;
  for (const [index, each] of sorted.entries()) {
    if (index === 0 || names[sorted[index - 1]!] !== names[each]) place += 1;
    places[each] = place;
  }
  return byPlace(
    Number(counted[0]?.n ?? 0),
    nth,
    Int32Array.from(at, (each) => places[each]!),
    null,
  );
}

/** Counts how many stand at each place, then puts every number where it belongs. */
function byPlace(count: number, nth: Int32Array, place: Int32Array, part: Int32Array | null): ActivityOrder {
  const most = place.reduce((highest, each) => Math.max(highest, each), 0);
  const placeOf = new Int32Array(count).fill(most + 1);
  const partOf = new Int32Array(most + 2);
  for (let row = 0; row < nth.length; row += 1) {
    placeOf[nth[row]!] = place[row]!;
    if (part !== null) partOf[place[row]!] = part[row]!;
  }
  const starts = new Int32Array(most + 3);
  for (let at = 0; at < count; at += 1) starts[placeOf[at]! + 1]! += 1;
  for (let at = 0; at < most + 2; at += 1) starts[at + 1]! += starts[at]!;
  const next = Int32Array.from(starts);
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const to = next[placeOf[at]!]!;
    next[placeOf[at]!] = to + 1;
    numbers[to] = to === starts[placeOf[at]!] ? ~at : at;
  }
  const parts: number[] = [];
  for (let at = 1; at <= most; at += 1) if (at === 1 || partOf[at] !== partOf[at - 1]) parts.push(starts[at]!);
  return { numbers, parts, known: starts[most + 1]! };
}

/**
 * Numbers of a page of what is chosen, in the order of a column: descending turns values about within each part; what
 * is unknown comes last both ways, and equal ones stay newest first.
 */
export async function pageInOrder(
  edition: AskedEdition,
  chosen: Int32Array,
  {
    sort,
    lang,
    from,
    size,
  }: { readonly sort: string; readonly lang: Lang; readonly from: number; readonly size: number },
): Promise<number[]> {
  const { column, isDescending } = readSort(sort);
  const { numbers, parts, known } = await orderOf(edition, column, lang);
  const isChosen = new Uint8Array(numbers.length);
  for (let at = 0; at < chosen.length; at += 1) isChosen[chosen[at]!] = 1;
  const page: number[] = [];
  let before = 0;
  /** Goes over a stretch; false once the page is full. */
  const take = (start: number, end: number): boolean => {
    for (let at = start; at < end; at += 1) {
      const nth = numbers[at]! < 0 ? ~numbers[at]! : numbers[at]!;
      if (isChosen[nth] === 0) continue;
      if (before >= from) page.push(nth);
      before += 1;
      if (page.length === size) return false;
    }
    return true;
  };
  /** From the last value of a part to the first. */
  const takeBack = (start: number, end: number): boolean => {
    for (let last = end, at = end - 1; at >= start; at -= 1) {
      if (numbers[at]! >= 0) continue;
      if (!take(at, last)) return false;
      last = at;
    }
    return true;
  };
  for (const [at, start] of parts.entries()) {
    const end = parts[at + 1] ?? known;
    if (!(isDescending ? takeBack(start, end) : take(start, end))) return page;
  }
  take(known, numbers.length);
  return page;
}

/** Makes the orders that readers may ask for, one after the other, so that the first need not wait for it. */
export async function prepareOrders(edition: AskedEdition, langs: readonly Lang[]): Promise<void> {
  for (const lang of langs) for (const column of listColumns.activities) await orderOf(edition, column, lang);
}
