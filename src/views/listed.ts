import { type AskedEdition, countOf, decimalOf, onceOf, type Row, textOf, wordOf } from './question.ts';

/** How much of an activity counts for what is asked for: percent of its own and stated in all, or why that is not known. */
export interface Cut {
  readonly reason: string | null;
  readonly own: string;
  readonly stated: string;
}
/** Activities by number, ascending, each with the place of its cut in `cuts`. */
export interface CutNumbers {
  readonly numbers: Int32Array;
  readonly cut: Int32Array;
  readonly cuts: readonly Cut[];
}

/** Money that is added together, and the rule by which it is in no safe total. */
export interface SumSort {
  readonly source: string;
  readonly kind: string;
  readonly flowType: string | null;
  readonly currency: string | null;
  readonly priceBasis: string;
  readonly rule: string | null;
}

/** Activities as lists choose, count and add them: columns by the number of the activity (`listed.nth`), newest first. */
export interface Listed {
  readonly count: number;
  readonly sources: readonly string[];
  /** Place in `sources`. */
  readonly source: Int32Array;
  readonly statuses: readonly string[];
  /** One more than the place in `statuses`; 0: not stated. */
  readonly status: Int32Array;
  /** `noYear`: not known. */
  readonly year: Int32Array;
  /** What is so of it: bits of `traits`. */
  readonly traits: Uint8Array;
  /** By source: activities of others of which it states money. */
  readonly alsoOf: ReadonlyMap<string, readonly number[]>;
  /** By country, in the order of the codes. */
  readonly countries: ReadonlyMap<string, CutNumbers>;
  readonly sums: Sums;
}

/** What is stated in one sort of money by an activity: the rows of one lie from `from[nth]` to before `from[nth + 1]`. */
export interface Sums {
  readonly sorts: readonly SumSort[];
  readonly from: Int32Array;
  readonly sort: Int32Array;
  /** 1: the first row of its activity, whatever the rule; 2: an amount is stated; 3: both. */
  readonly flags: Uint8Array;
  /** Amounts in units of 10^-12, as whole numbers of 128 bits: words of 32 bits, the lowest first, the last with the sign. */
  readonly words: readonly Int32Array[];
}

/** SQL on `listed a`: is it, or a part of it, in the country? */
export const inCountry = 'a.nth in (select nth from listed_country where country = ?)';

/** It names more than one funder; it states a planned end; an actual end. */
export const traits = { shared: 1, planned: 2, actual: 4 } as const;

/** No year is so early. */
export const noYear = -2_147_483_648;

/** The columns of an edition, read at the first call. */
export const listedOf = onceOf(readListed);

async function readListed(edition: AskedEdition): Promise<Listed> {
  const [own, countries, sums, also] = await Promise.all([
    readOwn(edition),
    readCountries(edition),
    readSums(edition),
    edition.rows('select source, nth from listed_source order by source, nth'),
  ]);
  const alsoOf = new Map<string, number[]>();
  for (const row of also) {
    const source = wordOf(row, 'source');
    alsoOf.set(source, [...(alsoOf.get(source) ?? []), countOf(row, 'nth')]);
  }
  const { from, ...rest } = sums;
  return { ...own, countries, alsoOf, sums: { ...rest, from: from(own.count) } };
}

const places = (column: string) =>
  `(select ${column}, cast(row_number() over (order by ${column}) as integer) as place from (select distinct ${column} from listed where ${column} is not null))`;

async function readOwn(edition: AskedEdition) {
  const [sources, statuses, columns] = await Promise.all([
    edition.rows(`select source from ${places('source')} order by place`),
    edition.rows(`select status from ${places('status')} order by place`),
    edition.numbers(
      `select l.nth, s.place - 1, coalesce(t.place, 0), coalesce(l.year, ${noYear}), 
         case when l.funder_count > 1 then ${traits.shared} else 0 end + case when l.planned_end is null then 0 else ${traits.planned} end
           + case when l.actual_end is null then 0 else ${traits.actual} end
       from listed l join ${places('source')} s on s.source = l.source left join ${places('status')} t on t.status = l.status`,
    ),
  ]);
  const [nth, source, status, year, bits] = columns as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const own = {
    count: nth.length,
    sources: sources.map((row) => wordOf(row, 'source')),
    source: new Int32Array(nth.length),
    statuses: statuses.map((row) => wordOf(row, 'status')),
    status: new Int32Array(nth.length),
    year: new Int32Array(nth.length),
    traits: new Uint8Array(nth.length),
  };
  for (let row = 0; row < nth.length; row += 1) {
    const at = nth[row]!;
    own.source[at] = source[row]!;
    own.status[at] = status[row]!;
    own.year[at] = year[row]!;
    own.traits[at] = bits[row]!;
  }
  return own;
}

const cutsOf = (table: string) =>
  `(select reason, own, stated, cast(row_number() over (order by reason nulls first, own, stated) - 1 as integer) as cut from (select distinct reason, own, stated from ${table}))`;
const cutOf = (row: Row): Cut => ({
  reason: textOf(row, 'reason'),
  own: decimalOf(row, 'own') ?? '0',
  stated: decimalOf(row, 'stated') ?? '0',
});

/**
 * Cuts of a table with the columns `nth`, `reason`, `own` and `stated`: the parts of activities that a query gives, each
 * activity once.
 */
export async function askCuts(
  edition: AskedEdition,
  query: string,
  params: readonly (string | number)[],
): Promise<CutNumbers> {
  const [rows, columns] = await Promise.all([
    edition.rows(`with part as (${query}) select reason, own, stated from ${cutsOf('part')} order by cut`, params),
    edition.numbers(
      `with part as (${query}) select p.nth, c.cut from part p join ${cutsOf('part')} c
         on c.reason is not distinct from p.reason and c.own = p.own and c.stated = p.stated order by p.nth`,
      params,
    ),
  ]);
  const [numbers, cut] = columns as [Int32Array, Int32Array];
  return { numbers, cut, cuts: rows.map(cutOf) };
}

async function readCountries(edition: AskedEdition): Promise<ReadonlyMap<string, CutNumbers>> {
  const [named, cutRows, columns] = await Promise.all([
    edition.rows('select country, count(*) as n from listed_country group by country order by country'),
    edition.rows(`select reason, own, stated from ${cutsOf('listed_country')} order by cut`),
    edition.numbers(
      `select o.place, l.nth, c.cut from listed_country l
       join (select country, cast(row_number() over (order by country) - 1 as integer) as place from (select distinct country from listed_country)) o on o.country = l.country
       join ${cutsOf('listed_country')} c on c.reason is not distinct from l.reason and c.own = l.own and c.stated = l.stated`,
    ),
  ]);
  const [place, nth, cut] = columns as [Int32Array, Int32Array, Int32Array];
  const cuts = cutRows.map(cutOf);
  const lists = named.map((row) => ({
    numbers: new Int32Array(countOf(row, 'n')),
    cut: new Int32Array(countOf(row, 'n')),
    cuts,
  }));
  const filled = new Int32Array(lists.length);
  // The engine may give rows in any order: first by country, then each in the order of its numbers.
  let isInOrder = true;
  for (let row = 0; row < nth.length; row += 1) {
    const list = lists[place[row]!]!;
    const at = filled[place[row]!]!;
    list.numbers[at] = nth[row]!;
    list.cut[at] = cut[row]!;
    if (at > 0 && list.numbers[at - 1]! > nth[row]!) isInOrder = false;
    filled[place[row]!] = at + 1;
  }
  if (!isInOrder)
    for (const list of lists) {
      const order = [...list.numbers.keys()].sort((a, b) => list.numbers[a]! - list.numbers[b]!);
      list.numbers = Int32Array.from(order, (at) => list.numbers[at]!);
      list.cut = Int32Array.from(order, (at) => list.cut[at]!);
    }
  return new Map(named.map((row, at) => [wordOf(row, 'country'), lists[at]!]));
}

async function readSums(edition: AskedEdition) {
  const [sorts, columns] = await Promise.all([
    edition.rows('select source, kind, flow_type, currency, price_basis, rule from sum_sort order by sort'),
    edition.numbers(
      `select nth, sort, cast(is_first as integer) + case when amount is null then 0 else 2 end, coalesce(amount, 0) from listed_sum`,
    ),
  ]);
  const [nth, sort, flags, ...words] = columns as [Int32Array, Int32Array, Int32Array, ...Int32Array[]];
  return {
    sorts: sorts.map(
      (row): SumSort => ({
        source: wordOf(row, 'source'),
        kind: wordOf(row, 'kind'),
        flowType: textOf(row, 'flow_type'),
        currency: textOf(row, 'currency'),
        priceBasis: wordOf(row, 'price_basis'),
        rule: textOf(row, 'rule'),
      }),
    ),
    ...byNumber(nth, sort, flags, words),
  };
}

/** Puts the rows of sums in the order of their activities. */
function byNumber(nth: Int32Array, sort: Int32Array, flags: Int32Array, words: readonly Int32Array[]) {
  const most = nth.reduce((highest, each) => Math.max(highest, each), -1) + 1;
  const next = new Int32Array(most + 1);
  for (const each of nth) next[each + 1]! += 1;
  for (let at = 0; at < most; at += 1) next[at + 1]! += next[at]!;
  const starts = Int32Array.from(next);
  // Where the last word is only the sign of the one before it, three say all.
  const isShort = words[3]!.every((word, row) => word === words[2]![row]! >> 31);
  const kept = isShort ? words.slice(0, 3) : words;
  const to = {
    sort: new Int32Array(nth.length),
    flags: new Uint8Array(nth.length),
    words: kept.map(() => new Int32Array(nth.length)),
  };
  for (let row = 0; row < nth.length; row += 1) {
    const at = next[nth[row]!]!;
    next[nth[row]!] = at + 1;
    to.sort[at] = sort[row]!;
    to.flags[at] = flags[row]!;
    for (let word = 0; word < kept.length; word += 1) to.words[word]![at] = kept[word]![row]!;
  }
  const from = (count: number): Int32Array => {
    const all = new Int32Array(count + 1).fill(nth.length);
    all.set(starts);
    return all;
  };
  return { ...to, from };
}
