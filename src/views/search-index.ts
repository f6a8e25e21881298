import { tokens } from '../text/index.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { type AskedEdition, type Row, textOf, wordOf } from './question.ts';

/** Where a word stands: in which things, by number and each once, and its weight in each (words of titles weigh 4). */
export interface Held {
  readonly things: Int32Array;
  readonly weights: Uint8Array;
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
  /** -1 where it is not known. */
  readonly year: Int32Array;
  /** Number of words. */
  readonly length: Int32Array;
  readonly averageLength: number;
  /** Things of one type lie side by side: the numbers of each from the first to before the last. */
  readonly types: readonly { readonly type: string; readonly from: number; readonly end: number }[];
}

/** The words of an edition's search, read once; where each stands is read when it is asked for, and kept for a while. */
export interface SearchIndex {
  readonly words: Dictionary;
  readonly things: Things;
  /** Where the word at this place of the dictionary stands. */
  held(word: number): Promise<Held>;
}

/** Bytes of places of words that are kept of one edition: those of the words asked for last. */
const keptBytes = 96e6;

const indexes = new WeakMap<AskedEdition, Promise<SearchIndex>>();
export function searchIndexOf(edition: AskedEdition): Promise<SearchIndex> {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const read = readIndex(edition);
  indexes.set(edition, read);
  read.catch(() => indexes.delete(edition));
  return read;
}

async function readIndex(edition: AskedEdition): Promise<SearchIndex> {
  const [words, things] = await Promise.all([readWords(edition), readThings(edition)]);
  const kept = new Map<number, { readonly held: Promise<Held>; bytes: number }>();
  let bytes = 0;
  const held = (word: number): Promise<Held> => {
    const known = kept.get(word);
    if (known !== undefined) {
      kept.delete(word);
      kept.set(word, known);
      return known.held;
    }
    const entry = { held: readHeld(edition, words.word(word)), bytes: 0 };
    kept.set(word, entry);
    entry.held.then(
      ({ things: { byteLength }, weights }) => {
        entry.bytes = byteLength + weights.byteLength;
        bytes += entry.bytes;
        for (const [oldest, { bytes: freed }] of kept) {
          if (bytes <= keptBytes || oldest === word) break;
          kept.delete(oldest);
          bytes -= freed;
        }
      },
      () => kept.delete(word),
    );
    return entry.held;
  };
  return { words, things, held };
}

async function readWords(edition: AskedEdition): Promise<Dictionary> {
  const [[row], [documents]] = await Promise.all([
    edition.rows('select string_agg(term, chr(10) order by term) as lines from term'),
    edition.numbers('select documents from term order by term'),
  ]);
  return readDictionary(Buffer.from(textOf(row as Row, 'lines') ?? ''), documents ?? new Int32Array());
}

const sorts = `select row_number() over (order by type, country nulls first, label nulls first) - 1 as sort, type, country, label
  from (select distinct type, country, label from searchable)`;

async function readThings(edition: AskedEdition): Promise<Things> {
  const [named, [numbers, ofSort, years, lengths]] = await Promise.all([
    edition.rows(`${sorts} order by sort`),
    edition.numbers(
      `select cast(s.thing as integer), cast(o.sort as integer), coalesce(s.year, -1), s.length from searchable s
       join (${sorts}) o on o.type = s.type and o.country is not distinct from s.country and o.label is not distinct from s.label`,
    ) as Promise<readonly [Int32Array, Int32Array, Int32Array, Int32Array]>,
  ]);
  const end = numbers.reduce((most, thing) => Math.max(most, thing + 1), 0);
  const sort = new Int32Array(end).fill(-1);
  const year = new Int32Array(end).fill(-1);
  const length = new Int32Array(end);
  let all = 0;
  const spans = new Map<string, { from: number; end: number }>();
  const types = named.map((row) => wordOf(row, 'type'));
  for (let at = 0; at < numbers.length; at += 1) {
    const thing = numbers[at]!;
    sort[thing] = ofSort[at]!;
    year[thing] = years[at]!;
    length[thing] = lengths[at]!;
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
    year,
    length,
    averageLength: numbers.length === 0 ? 1 : all / numbers.length,
    types: [...spans].map(([type, span]) => ({ type, ...span })).sort((one, two) => one.from - two.from),
  };
}

/** Postings lie in the order of word and number, and a question without an order of its own keeps it. */
async function readHeld(edition: AskedEdition, word: string): Promise<Held> {
  const [things, weights] = (await edition.numbers(
    'select cast(thing as integer), weight from posting where term = ?',
    [word],
  )) as readonly [Int32Array, Int32Array];
  for (let at = 1; at < things.length; at += 1)
    if (things[at]! <= things[at - 1]!) throw new Error(`the postings of ${word} are not in order`);
  return { things, weights: Uint8Array.from(weights) };
}

const mostWords = 12;

/**
 * Numbers of the things of one type that hold every word of `q`, ascending: of activities those of `listed.nth`. The
 * last word may be unfinished from its third letter on. None when `q` has no word.
 */
export async function thingsHolding(edition: AskedEdition, type: string, q: string): Promise<Int32Array> {
  const terms = [...new Set(tokens(q, 'und'))].slice(0, mostWords);
  const index = await searchIndexOf(edition);
  const { words, things } = index;
  const span = things.types.find((each) => each.type === type);
  if (terms.length === 0 || span === undefined) return new Int32Array();
  const places = terms.map((term, at) => {
    const isUnfinished = at === terms.length - 1 && [...term].length >= 3;
    if (isUnfinished) return words.beginning(term);
    const place = words.find(term);
    return { from: place, end: place < 0 ? place : place + 1 };
  });
  if (places.some(({ from, end }) => from === end)) return new Int32Array();
  /** For each thing how many of the words before it holds; a thing that missed one falls behind. */
  const marks = new Uint8Array(span.end - span.from);
  let found: readonly Int32Array[] = [];
  for (const [at, { from, end }] of places.entries()) {
    found =
      end - from === 1
        ? [(await index.held(from)).things]
        : await edition.numbers('select distinct cast(thing as integer) from posting where term >= ? and term < ?', [
            terms[at]!,
            `${terms[at]}\u{10ffff}`,
          ]);
    for (const list of found)
      for (let nth = 0; nth < list.length; nth += 1) {
        const thing = list[nth]! - span.from;
        if (thing >= 0 && thing < marks.length && marks[thing] === at) marks[thing] = at + 1;
      }
  }
  let count = 0;
  for (const mark of marks) if (mark === places.length) count += 1;
  const holding = new Int32Array(count);
  count = 0;
  for (let thing = 0; thing < marks.length; thing += 1)
    if (marks[thing] === places.length) {
      holding[count] = thing + span.from;
      count += 1;
    }
  return holding;
}
