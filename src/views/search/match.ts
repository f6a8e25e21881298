import type { SearchAnswer } from '../answers.ts';
import type { Held, SearchIndex, Sort } from './columns.ts';
import type { SearchTerm } from './terms.ts';

/** BM25's usual constants: how soon a repeated word stops counting, and how much the length of a thing counts. */
const k1 = 1.2;
const b = 0.75;
/** What people come for stands before what carries it out. */
const kindFactors: Readonly<Record<string, number>> = { commitment: 2, work: 1.6, party: 1.5, instrument: 1.3 };
export const kindFactor = (type: string): number => kindFactors[type] ?? 1;
const mostFacets = 12;

/** Phrases and filters to look for, and which part of the list is wanted. */
export interface Wanted {
  readonly phrases: readonly (readonly string[])[];
  readonly type: string | null;
  readonly country: string | null;
  readonly label: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: string | null;
  readonly start: number;
  readonly size: number;
}

export type SearchFacets = Pick<SearchAnswer, 'types' | 'countries' | 'labels' | 'years'>;
export interface Matched {
  readonly total: number;
  readonly facets: SearchFacets;
  /** The part that is wanted, in order. */
  readonly hits: readonly { readonly thing: number; readonly score: number }[];
}

/** How much a word tells things apart: BM25's inverse document frequency. */
const rarity = (things: number, documents: number): number =>
  Math.log(1 + (things - documents + 0.5) / (documents + 0.5));

/** What the length of a thing, over the average, takes off its points. */
const burden = (length: number): number => k1 * (1 - b + b * length);
const pointsUnder = (rare: number, weight: number, burdened: number): number =>
  (rare * (weight * (k1 + 1))) / (weight + burdened);
/** BM25 of a word in a thing. `length` is that of the thing, over the average. */
export const pointsOf = (rare: number, weight: number, length: number): number =>
  pointsUnder(rare, weight, burden(length));

/** Numbers of the things in which the words stand one after the other; ascending, each once. */
function together(held: readonly Held[]): Int32Array {
  let things = held[0]!.things;
  let places = held[0]!.places;
  for (const next of held.slice(1)) {
    const keptThings = new Int32Array(Math.min(things.length, next.things.length));
    const keptPlaces = new Int32Array(keptThings.length);
    let count = 0;
    let other = 0;
    for (let at = 0; at < things.length && other < next.things.length; at += 1) {
      const thing = things[at]!;
      const place = places[at]! + 1;
      while (
        other < next.things.length &&
        (next.things[other]! < thing || (next.things[other] === thing && next.places[other]! < place))
      )
        other += 1;
      if (next.things[other] !== thing || next.places[other] !== place) continue;
      keptThings[count] = thing;
      keptPlaces[count] = place;
      count += 1;
    }
    things = keptThings.subarray(0, count);
    places = keptPlaces.subarray(0, count);
  }
  return things.filter((thing, at) => at === 0 || thing !== things[at - 1]);
}

/** For each thing how many of the phrases it holds; null when none is asked for. */
async function phraseMarks(index: SearchIndex, phrases: Wanted['phrases']): Promise<Uint8Array | null> {
  if (phrases.length === 0) return null;
  const marks = new Uint8Array(index.things.end);
  for (const phrase of phrases) {
    const places = phrase.map((word) => index.words.find(word));
    if (places.some((place) => place < 0)) continue;
    const held = await Promise.all(places.map(async (place) => (await index.held(place, place + 1))[0]!));
    for (const thing of together(held)) marks[thing] = marks[thing]! + 1;
  }
  return marks;
}

/** Columns by number of a thing in which one search after the other adds up; zero between two of them. */
interface Desk {
  /** By the length of a thing. */
  readonly burdens: Float64Array;
  readonly score: Float64Array;
  readonly best: Float64Array;
  readonly words: Uint8Array;
  readonly required: Uint8Array;
  /** Numbers of the things that hold a word, in the order in which they were met. */
  readonly met: Int32Array;
}
const desks = new WeakMap<SearchIndex, Desk>();
function deskOf(index: SearchIndex): Desk {
  const { end, length, averageLength } = index.things;
  const desk = desks.get(index) ?? {
    burdens: Float64Array.from({ length: length.reduce((a, c) => Math.max(a, c), 0) + 1 }, (_, each) =>
      burden(each / averageLength),
    ),
    score: new Float64Array(end),
    best: new Float64Array(end),
    words: new Uint8Array(end),
    required: new Uint8Array(end),
    met: new Int32Array(end),
  };
  desks.set(index, desk);
  return desk;
}

/** A word asked for, with where the words stand that stand for it, and what is of the country that it names. */
export interface LoadedTerm extends Pick<SearchTerm, 'word' | 'isCommon' | 'isRest'> {
  readonly variants: readonly {
    /** The word of the index, or `country:` and a code. */
    readonly term: string;
    readonly country: string | null;
    readonly documents: number;
    /** How much it tells things apart. */
    readonly rare: number;
    readonly held: Held;
  }[];
}

export const loadTerms = (index: SearchIndex, terms: readonly SearchTerm[]): Promise<LoadedTerm[]> =>
  Promise.all(
    terms.map(async ({ word, variants, country, isCommon, isRest }): Promise<LoadedTerm> => {
      const written = await Promise.all(
        variants.map(async ({ at, term, documents }) => ({
          term,
          country: null,
          documents,
          held: (await index.held(at, at + 1))[0]!,
        })),
      );
      const named = country === null ? null : index.inCountry(country);
      const all = [
        ...written,
        ...(named === null
          ? []
          : [{ term: `country:${country}`, country, documents: named.things.length, held: named }]),
      ];
      return {
        word,
        isCommon,
        isRest,
        variants: all.map((each) => ({ ...each, rare: rarity(index.things.count, each.documents) })),
      };
    }),
  );

/** Adds the points of every word up; of the words of the index that stand for one asked for, the best counts. */
function addPoints(
  index: SearchIndex,
  desk: Desk,
  terms: readonly LoadedTerm[],
  wanted: ReadonlySet<LoadedTerm>,
): number {
  const { length } = index.things;
  const { burdens, score, best, words, required, met } = desk;
  let count = 0;
  const meet = (thing: number, points: number, isRequired: boolean) => {
    if (words[thing] === 0) {
      met[count] = thing;
      count += 1;
    }
    score[thing] = score[thing]! + points;
    words[thing] = words[thing]! + 1;
    if (isRequired) required[thing] = required[thing]! + 1;
  };
  for (const term of terms) {
    const { variants } = term;
    const isRequired = wanted.has(term);
    const isOne = variants.length === 1;
    for (const { rare, held } of variants) {
      let last = -1;
      for (let at = 0; at < held.things.length; at += 1) {
        const thing = held.things[at]!;
        if (thing === last) continue;
        last = thing;
        const points = pointsUnder(rare, held.weights[at]!, burdens[length[thing]!]!);
        if (isOne) meet(thing, points, isRequired);
        else if (points > best[thing]!) best[thing] = points;
      }
    }
    if (isOne) continue;
    for (const { held } of variants)
      for (let at = 0; at < held.things.length; at += 1) {
        const thing = held.things[at]!;
        if (best[thing] === 0) continue;
        meet(thing, best[thing]!, isRequired);
        best[thing] = 0;
      }
  }
  return count;
}

/** The first of a list by a key (higher first), then by number; at most so many are remembered at a time. */
class Firsts {
  readonly #most: number;
  readonly #isReversed: boolean;
  readonly #keys: number[] = [];
  readonly #things: number[] = [];
  constructor(most: number, isReversed: boolean) {
    this.#most = most;
    this.#isReversed = isReversed;
  }
  #isAfter(key: number, thing: number, at: number): boolean {
    const other = this.#keys[at]!;
    return key !== other ? key < other : thing > this.#things[at]! !== this.#isReversed;
  }
  /** A heap whose first is the last of those remembered. */
  add(key: number, thing: number): void {
    const keys = this.#keys;
    const things = this.#things;
    let at = keys.length;
    if (at === this.#most) {
      if (at === 0 || this.#isAfter(key, thing, 0)) return;
      at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= keys.length) break;
        if (child + 1 < keys.length && this.#isAfter(keys[child + 1]!, things[child + 1]!, child)) child += 1;
        if (this.#isAfter(key, thing, child)) break;
        keys[at] = keys[child]!;
        things[at] = things[child]!;
        at = child;
      }
    } else {
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#isAfter(key, thing, parent)) break;
        keys[at] = keys[parent]!;
        things[at] = things[parent]!;
        at = parent;
      }
    }
    keys[at] = key;
    things[at] = thing;
  }
  list(): number[] {
    const order = this.#isReversed ? -1 : 1;
    return this.#things
      .map((thing, at) => ({ thing, key: this.#keys[at]! }))
      .sort((one, two) => two.key - one.key || order * (one.thing - two.thing))
      .map(({ thing }) => thing);
  }
}

/** Keeps what the filters leave of the things from a list, counts it, and takes the part of it that is wanted, `bestOf` high first. */
function keep(
  index: SearchIndex,
  wanted: Wanted,
  things: { readonly count: number; readonly at: (nth: number) => number },
  marks: Uint8Array | null,
  scoreOf: (thing: number) => number,
  bestOf = scoreOf,
): Matched {
  const { sorts, sort, years, year } = index.things;
  const { phrases, type, country, label, from, to } = wanted;
  const fits = ({ type: own, countries, label: ownLabel }: Sort) =>
    (country === null || countries.includes(country)) &&
    (label === null || (own === 'commitment' && ownLabel === label));
  const isFit = Uint8Array.from(sorts, (each) => (fits(each) ? 1 : 0));
  const isType = Uint8Array.from(sorts, (each) => (type === null || each.type === type ? 1 : 0));
  const firstYear = from === null ? -1 : years.findIndex((each) => each >= from);
  const lastYear = to === null ? years.length : years.findLastIndex((each) => each <= to);
  const isDated = from !== null || to !== null;
  const noYear = from !== null && firstYear < 0;
  const ofSort = new Int32Array(sorts.length);
  const ofYear = new Int32Array(years.length);
  const isOldest = wanted.sort === 'oldest';
  const firsts = new Firsts(wanted.start + wanted.size, isOldest);
  const keyOf =
    wanted.sort === 'newest'
      ? (thing: number) => year[thing]!
      : isOldest
        ? (thing: number) => (year[thing] === -1 ? Number.NEGATIVE_INFINITY : -year[thing]!)
        : bestOf;
  let total = 0;
  for (let nth = 0; nth < things.count; nth += 1) {
    const thing = things.at(nth);
    const own = thing < 0 ? -1 : sort[thing]!;
    if (own < 0 || isFit[own] === 0) continue;
    if (marks !== null && marks[thing] !== phrases.length) continue;
    const when = year[thing]!;
    if (isDated && (noYear || when < 0 || when < firstYear || when > lastYear)) continue;
    ofSort[own] = ofSort[own]! + 1;
    if (isType[own] === 0) continue;
    if (when >= 0) ofYear[when] = ofYear[when]! + 1;
    total += 1;
    firsts.add(keyOf(thing), thing);
  }
  return {
    total,
    facets: facetsOf(index, ofSort, ofYear, isType),
    hits: firsts
      .list()
      .slice(wanted.start)
      .map((thing) => ({ thing, score: scoreOf(thing) })),
  };
}

/** How often each kind, country, label and year stands. A kind is counted whatever kind is asked for, so are labels. */
function facetsOf(
  { things: { sorts, years } }: SearchIndex,
  ofSort: Int32Array,
  ofYear: Int32Array,
  isType: Uint8Array,
): SearchFacets {
  const types = new Map<string, number>();
  const countries = new Map<string, number>();
  const labels = new Map<string, number>();
  const add = (counts: Map<string, number>, value: string, count: number) =>
    counts.set(value, (counts.get(value) ?? 0) + count);
  for (const [at, { type, countries: own, label }] of sorts.entries()) {
    const count = ofSort[at]!;
    if (count === 0) continue;
    add(types, type, count);
    if (isType[at] === 1) for (const country of own) add(countries, country, count);
    if (type === 'commitment' && label !== null) add(labels, label, count);
  }
  const listed = (counts: Iterable<readonly [string, number]>) =>
    [...counts]
      .map(([value, count]) => ({ value, name: null, count }))
      .sort((one, two) => two.count - one.count || (one.value < two.value ? -1 : 1));
  return {
    types: listed(types),
    countries: listed(countries).slice(0, mostFacets),
    labels: listed(labels),
    years: [...years]
      .flatMap((year, at) => (ofYear[at]! > 0 ? [{ value: String(year), name: null, count: ofYear[at]! }] : []))
      .reverse()
      .slice(0, mostFacets),
  };
}

/** What the filters leave, whatever its words, by title. No word is matched: the score is a sum over none. */
export function matchAll(index: SearchIndex, wanted: Wanted): Matched {
  const { end, byTitle } = index.things;
  const all = { count: end, at: (nth: number) => nth };
  return keep(
    index,
    wanted,
    all,
    null,
    () => 0,
    (thing) => -byTitle[thing]!,
  );
}

/** What holds the words, by points: those of each word added, times the share of words found, times the kind. */
export async function matchWords(index: SearchIndex, wanted: Wanted, terms: readonly LoadedTerm[]): Promise<Matched> {
  const { things } = index;
  const whole = terms.filter(({ isRest }) => !isRest);
  const rare = whole.filter(({ isCommon }) => !isCommon);
  const required = rare.length > 0 ? rare : whole;
  const enough = required.length <= 3 ? required.length : Math.ceil(required.length * 0.6);
  const marks = await phraseMarks(index, wanted.phrases);
  const factors = things.sorts.map(({ type }) => kindFactor(type));
  // From here on nothing waits, so that one search has the desk for itself.
  const desk = deskOf(index);
  const count = addPoints(index, desk, terms, new Set(required));
  try {
    const scoreOf = (thing: number) =>
      ((desk.score[thing]! * desk.words[thing]!) / terms.length) * factors[things.sort[thing]!]!;
    const holding = (least: number) =>
      keep(
        index,
        wanted,
        { count, at: (nth) => (desk.required[desk.met[nth]!]! >= least ? desk.met[nth]! : -1) },
        marks,
        scoreOf,
      );
    const strict = holding(enough);
    return strict.facets.types.length > 0 || enough === 1 ? strict : holding(1);
  } finally {
    for (let nth = 0; nth < count; nth += 1) {
      const thing = desk.met[nth]!;
      desk.score[thing] = 0;
      desk.words[thing] = 0;
      desk.required[thing] = 0;
    }
  }
}
