import { type AskedEdition, countOf, decimalOf, groupBy, onceOf, type Row, textOf, wordOf } from './question.ts';

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
  /** By source: activities of others of which it states money, ascending. */
  readonly alsoOf: ReadonlyMap<string, Int32Array>;
  /** By country, in the order of the codes. */
  readonly countries: ReadonlyMap<string, CutNumbers>;
  /** Places in the order of the codes of the countries of an activity: from `from[nth]` to before `from[nth + 1]`. */
  readonly placed: { readonly from: Int32Array; readonly country: Int32Array };
  /** Every number, ascending. */
  readonly all: Int32Array;
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
  const alsoOf = new Map(
    [...groupBy(also, (row) => wordOf(row, 'source'))].map(([source, rows]) => [
      source,
      Int32Array.from(rows, (row) => countOf(row, 'nth')),
    ]),
  );
  return {
    ...own,
    countries,
    placed: placedOf([...countries.values()], own.count),
    alsoOf,
    all: Int32Array.from({ length: own.count }, (_, nth) => nth),
    sums: { ...sums, from: startsOf(sums.nth, own.count) },
  };
}

/** Where the rows of each number begin, and where the last ends, of rows in the order of their numbers. */
function startsOf(numbers: Int32Array, count: number): Int32Array {
  const from = new Int32Array(count + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    if (at > 0 && numbers[at]! < numbers[at - 1]!) throw new Error('the sums of activities are not in order');
    from[numbers[at]! + 1]! += 1;
  }
  for (let nth = 0; nth < count; nth += 1) from[nth + 1]! += from[nth]!;
  return from;
}

function placedOf(countries: readonly CutNumbers[], count: number): Listed['placed'] {
  const from = new Int32Array(count + 1);
  for (const { numbers } of countries) for (let at = 0; at < numbers.length; at += 1) from[numbers[at]! + 1]! += 1;
  for (let nth = 0; nth < count; nth += 1) from[nth + 1]! += from[nth]!;
  const next = from.slice(0, count);
  const country = new Int32Array(from[count]!);
  for (const [place, { numbers }] of countries.entries())
    for (let at = 0; at < numbers.length; at += 1) {
      const nth = numbers[at]!;
      country[next[nth]!] = place;
      next[nth]! += 1;
    }
  return { from, country };
}

const ofTexts = 'string_split(?, chr(10))';

async function readOwn(edition: AskedEdition) {
  const [sources, statuses] = await Promise.all(
    ['source', 'status'].map(async (column) =>
      (await edition.rows(`select distinct ${column} from listed where ${column} is not null order by ${column}`)).map(
        (row) => wordOf(row, column),
      ),
    ),
  );
  const columns = await edition.numbers(
    `select nth, list_position(${ofTexts}, source) - 1, coalesce(list_position(${ofTexts}, status), 0), coalesce(year, ${noYear}),
       case when funder_count > 1 then ${traits.shared} else 0 end + case when planned_end is null then 0 else ${traits.planned} end
         + case when actual_end is null then 0 else ${traits.actual} end
     from listed`,
    [sources!.join('\n'), statuses!.join('\n')],
  );
  const [nth, source, status, year, bits] = columns as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  for (let row = 0; row < nth.length; row += 1)
    if (nth[row] !== row) throw new Error('the activities of lists are not in order');
  return {
    count: nth.length,
    sources: sources!,
    source,
    statuses: statuses!,
    status,
    year,
    traits: Uint8Array.from(bits),
  };
}

const cutsOf = (table: string) =>
  `(select reason, own, stated, cast(row_number() over (order by reason nulls first, own, stated) - 1 as integer) as cut from (select distinct reason, own, stated from ${table}))`;
/** The whole counts. */
export const whole: Cut = { reason: null, own: '100', stated: '100' };
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

/** Of most activities a country has the whole. */
const isCut = '(reason is not null or own <> 100 or stated <> 100)';

async function readCountries(edition: AskedEdition): Promise<ReadonlyMap<string, CutNumbers>> {
  const cutTable = cutsOf(`(select * from listed_country where ${isCut})`);
  const [named, cutRows, columns, [ofCut]] = await Promise.all([
    edition.rows('select country, count(*) as n from listed_country group by country order by country'),
    edition.rows(`select reason, own, stated from ${cutTable} order by cut`),
    edition.numbers(`select nth, cast(${isCut} as integer) from listed_country`),
    edition.numbers(
      `select cast(c.cut + 1 as integer) from listed_country l
       join ${cutTable} c on c.reason is not distinct from l.reason and c.own = l.own and c.stated = l.stated
       order by l.country, l.nth`,
    ),
  ]);
  const [nth, cut] = columns as [Int32Array, Int32Array];
  for (let row = 0, at = 0; row < cut.length; row += 1)
    if (cut[row] === 1) {
      cut[row] = ofCut![at]!;
      at += 1;
    }
  const cuts = [whole, ...cutRows.map(cutOf)];
  let from = 0;
  return new Map(
    named.map((row): [string, CutNumbers] => {
      const end = from + countOf(row, 'n');
      const numbers = nth.subarray(from, end);
      for (let at = 1; at < numbers.length; at += 1)
        if (numbers[at]! <= numbers[at - 1]!) throw new Error('the activities of countries are not in order');
      const own = { numbers, cut: cut.subarray(from, end), cuts };
      from = end;
      return [wordOf(row, 'country'), own];
    }),
  );
}

async function readSums(edition: AskedEdition) {
  const [sorts, columns] = await Promise.all([
    edition.rows('select source, kind, flow_type, currency, price_basis, rule from sum_sort order by sort'),
    edition.numbers(
      `select nth, sort, cast(is_first as integer) + case when amount is null then 0 else 2 end, coalesce(amount, 0) from listed_sum`,
    ),
  ]);
  const [nth, sort, flags, ...words] = columns as [Int32Array, Int32Array, Int32Array, ...Int32Array[]];
  // Where the last word is only the sign of the one before it, three say all.
  const isShort = words[3]!.every((word, row) => word === words[2]![row]! >> 31);
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
    nth,
    sort,
    flags: Uint8Array.from(flags),
    words: isShort ? words.slice(0, 3) : words,
  };
}
