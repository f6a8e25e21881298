import { intersect, listOf, within } from '../number-lists.ts';
import { type AskedEdition, onceOf, type Row, textOf, wordOf } from '../question.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { listWords } from './list-words.ts';

/**
 * Each place at which a word stands: number of the thing, its weight in that thing (words of titles weigh 4), and place
 * among the words of the thing. By thing and place; a thing that holds it twice stands twice.
 */
export interface Held {
  readonly things: Int32Array;
  readonly weights: Uint8Array;
  readonly places: Int32Array;
}

/** What things of one sort have in common. */
export interface Sort {
  readonly type: string;
  readonly countries: readonly string[];
  readonly label: string | null;
}

/** What the search knows of things without reading their texts: columns by the number of the thing. */
export interface Things {
  /** One more than the highest number. */
  readonly end: number;
  readonly count: number;
  readonly sorts: readonly Sort[];
  /** Place in `sorts`; -1 where no thing has the number. */
  readonly sort: Int32Array;
  /** Years that things have, ascending. */
  readonly years: Int32Array;
  /** Place in `years`; -1 where it is not known. */
  readonly year: Int32Array;
  /** Number of words. */
  readonly length: Int32Array;
  /** Place in the order of titles. */
  readonly byTitle: Int32Array;
  readonly averageLength: number;
  /** Things of one type lie side by side: the numbers of each from the first to before the last. */
  readonly types: readonly { readonly type: string; readonly from: number; readonly end: number }[];
}

/** The words of an edition's search, read once; where each stands is read when it is asked for, and kept for a while. */
export interface SearchIndex {
  readonly words: Dictionary;
  readonly things: Things;
  /** Where the words of the dictionary stand, from one to before another. */
  held(from: number, end: number): Promise<readonly Held[]>;
  /** The things of a country, as if each held a word for it beside its title. */
  inCountry(code: string): Held;
}

/** Bytes of places of words that are kept of one edition: those of the words asked for last. */
const keptBytes = 96e6;
const postingBytes = 9;
/** About what a word costs besides its places. */
const entryBytes = 400;

/** The words of an edition's search, read at the first call. */
export const searchIndexOf = onceOf(readIndex);

/**
 * Reads where the words stand that most things hold, as far as half of what is kept goes; those words, the most frequent
 * first.
 */
export async function readFrequent({ words, things, held }: SearchIndex): Promise<string[]> {
  const frequent: number[] = [];
  for (let word = 0; word < words.size; word += 1) if (words.documents(word) * 50 > things.count) frequent.push(word);
  frequent.sort((one, two) => words.documents(two) - words.documents(one));
  const read: string[] = [];
  let left = keptBytes / 2;
  for (const word of frequent) {
    const [{ things: list } = { things: [] }] = await held(word, word + 1);
    read.push(words.word(word));
    left -= list.length * postingBytes;
    if (left <= 0) break;
  }
  return read;
}

async function readIndex(edition: AskedEdition): Promise<SearchIndex> {
  const [{ words, postings }, things] = await Promise.all([readWords(edition), readThings(edition)]);
  const kept = new Map<number, { readonly held: Promise<Held>; bytes: number }>();
  let bytes = 0;
  const keep = (word: number, held: Promise<Held>) => {
    const entry = { held, bytes: 0 };
    kept.set(word, entry);
    held.then(
      (read) => {
        entry.bytes = entryBytes + read.things.byteLength + read.weights.byteLength + read.places.byteLength;
        bytes += entry.bytes;
        for (const [oldest, { bytes: freed }] of kept) {
          if (bytes <= keptBytes || oldest === word) break;
          kept.delete(oldest);
          bytes -= freed;
        }
      },
      () => kept.delete(word),
    );
    return held;
  };
  const held = (from: number, end: number): Promise<readonly Held[]> => {
    const list: Promise<Held>[] = [];
    for (let at = from; at < end; ) {
      const known = kept.get(at);
      if (known !== undefined) {
        kept.delete(at);
        kept.set(at, known);
        list.push(known.held);
        at += 1;
        continue;
      }
      let after = at + 1;
      while (after < end && !kept.has(after)) after += 1;
      const read = readHeld(edition, words, postings, at, after);
      for (let word = at; word < after; word += 1) {
        const nth = word - at;
        list.push(
          keep(
            word,
            read.then((each) => each[nth]!),
          ),
        );
      }
      at = after;
    }
    return Promise.all(list);
  };
  const countries = new Map<string, Held>();
  const inCountry = (code: string): Held => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const ofSort = things.sorts.map((sort) => sort.countries.includes(code));
    const numbers: number[] = [];
    if (ofSort.includes(true))
      for (let thing = 0; thing < things.end; thing += 1) if (ofSort[things.sort[thing]!]) numbers.push(thing);
    const found = {
      things: Int32Array.from(numbers),
      weights: new Uint8Array(numbers.length).fill(1),
      places: new Int32Array(numbers.length),
    };
    countries.set(code, found);
    return found;
  };
  return { words, things, held, inCountry };
}

async function readWords(edition: AskedEdition): Promise<{ words: Dictionary; postings: Int32Array }> {
  const [[row], [documents, postings]] = await Promise.all([
    edition.rows('select string_agg(term, chr(10) order by term) as lines from term'),
    edition.numbers('select documents, postings from term order by term') as Promise<readonly [Int32Array, Int32Array]>,
  ]);
  return { words: readDictionary(Buffer.from(textOf(row as Row, 'lines') ?? ''), documents), postings };
}

const sorts = `select row_number() over (order by type, country nulls first, label nulls first) - 1 as sort, type, country, label
  from (select distinct type, country, label from searchable)`;

const unknown = -(2 ** 31);

async function readThings(edition: AskedEdition): Promise<Things> {
  const [named, [numbers, ofSort, years, lengths, titles]] = await Promise.all([
    edition.rows(`${sorts} order by sort`),
    edition.numbers(
      `select cast(s.thing as integer), cast(o.sort as integer), coalesce(s.year, ${unknown}), s.length, s.by_title from searchable s
       join (${sorts}) o on o.type = s.type and o.country is not distinct from s.country and o.label is not distinct from s.label`,
    ) as Promise<readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]>,
  ]);
  const end = numbers.reduce((most, thing) => Math.max(most, thing + 1), 0);
  const sort = new Int32Array(end).fill(-1);
  const year = new Int32Array(end).fill(-1);
  const known = Int32Array.from(new Set(years)).sort();
  const ordered = known[0] === unknown ? known.subarray(1) : known;
  const nth = new Map([...ordered].map((each, at) => [each, at]));
  const length = new Int32Array(end);
  const byTitle = new Int32Array(end);
  let all = 0;
  const spans = new Map<string, { from: number; end: number }>();
  const types = named.map((row) => wordOf(row, 'type'));
  for (let at = 0; at < numbers.length; at += 1) {
    const thing = numbers[at]!;
    sort[thing] = ofSort[at]!;
    year[thing] = nth.get(years[at]!) ?? -1;
    length[thing] = lengths[at]!;
    byTitle[thing] = titles[at]!;
    all += lengths[at]!;
    const type = types[ofSort[at]!]!;
    const span = spans.get(type);
    if (span === undefined) spans.set(type, { from: thing, end: thing + 1 });
    else {
      if (thing < span.from) span.from = thing;
      if (thing >= span.end) span.end = thing + 1;
    }
  }
  return {
    end,
    count: numbers.length,
    sorts: named.map((row) => ({
      type: wordOf(row, 'type'),
      countries: textOf(row, 'country')?.split(' ') ?? [],
      label: textOf(row, 'label'),
    })),
    sort,
    years: ordered,
    year,
    length,
    byTitle,
    averageLength: numbers.length === 0 ? 1 : all / numbers.length,
    types: [...spans].map(([type, span]) => ({ type, ...span })).sort((one, two) => one.from - two.from),
  };
}

/** Where words that follow each other in the dictionary stand. A question without an order keeps that of the table. */
async function readHeld(
  edition: AskedEdition,
  words: Dictionary,
  postings: Int32Array,
  from: number,
  end: number,
): Promise<Held[]> {
  const [things, weights, places] = (await edition.numbers(
    `select cast(thing as integer), weight, place from posting where ${end - from === 1 ? 'term = ?' : 'term >= ? and term <= ?'}`,
    end - from === 1 ? [words.word(from)] : [words.word(from), words.word(end - 1)],
  )) as readonly [Int32Array, Int32Array, Int32Array];
  const held: Held[] = [];
  let start = 0;
  for (let word = from; word < end; word += 1) {
    const after = start + postings[word]!;
    for (let at = start + 1; at < after; at += 1)
      if (things[at]! < things[at - 1]!) throw new Error(`the postings of ${words.word(word)} are not in order`);
    held.push({
      things: things.slice(start, after),
      weights: Uint8Array.from(weights.subarray(start, after)),
      places: places.slice(start, after),
    });
    start = after;
  }
  if (start !== things.length) throw new Error(`${things.length} postings of ${start} that the dictionary counts`);
  return held;
}

/**
 * Numbers of the things of one type that hold every word of `q`, or are in the country that it names, ascending: of
 * activities those of `listed.nth`. None when `q` has no word.
 */
export async function thingsHolding(edition: AskedEdition, type: string, q: string): Promise<Int32Array> {
  const index = await searchIndexOf(edition);
  const { words, things } = index;
  const span = things.types.find((each) => each.type === type);
  if (span === undefined) return new Int32Array();
  const lists = await Promise.all(
    listWords(q).map(async ({ term, isUnfinished, country }) => {
      const place = words.find(term);
      const { from, end } = isUnfinished ? words.beginning(term) : { from: place, end: place < 0 ? place : place + 1 };
      const held = [...(await index.held(from, end)), ...(country === null ? [] : [index.inCountry(country)])].map(
        ({ things: list }) => within(list, span.from, span.end),
      );
      return held.length === 1 ? listOf(held[0]!) : union(held, span);
    }),
  );
  const [first, ...others] = lists;
  return first === undefined ? new Int32Array() : intersect([first, ...others]);
}

/** Things of a span that any list has. */
function union(
  lists: readonly Int32Array[],
  { from, end }: { readonly from: number; readonly end: number },
): Int32Array {
  const has = new Uint8Array(end - from);
  let count = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) {
      const thing = list[at]! - from;
      count += has[thing]! ^ 1;
      has[thing] = 1;
    }
  const found = new Int32Array(count);
  for (let thing = 0, at = 0; at < count; thing += 1)
    if (has[thing] === 1) {
      found[at] = thing + from;
      at += 1;
    }
  return found;
}
