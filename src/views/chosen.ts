import { activityConditions, type Part } from './activity-conditions.ts';
import type { ActivityListAnswer, Facet } from './answers.ts';
import { allOf, type Condition } from './commitments.ts';
import { daysLate } from './days-late.ts';
import type { ActivityFilter } from './filter.ts';
import { fundersOf } from './funders.ts';
import { infrastructureChoices } from './infrastructure.ts';
import { type CutNumbers, type Listed, listedOf, noYear } from './listed.ts';
import { sectorCuts, withoutSector } from './money-split.ts';
import { intersect, listOf, within } from './number-lists.ts';
import type { AskedEdition } from './question.ts';
import { prepareNames } from './references.ts';
import { thingsHolding } from './search/columns.ts';

/** The activities that a filter chooses. */
export interface Chosen {
  readonly listed: Listed;
  readonly total: number;
  /** Their numbers, ascending: newest first. */
  readonly numbers: Int32Array;
  /** By number: 0 for one that is chosen. */
  readonly misses: Uint8Array;
  /** How many each source, country and status has, each under the other parts of the filter. */
  readonly facets: ActivityListAnswer['facets'];
  /** The same on `listed a`, for questions that are left to SQL. */
  readonly where: Condition;
}

/** A filter that asks nothing of activities. */
export const anyActivity = {
  q: null,
  source: null,
  country: null,
  funder: null,
  status: null,
  sector: null,
  from: null,
  to: null,
} as const;

const everything = new WeakMap<Listed, Chosen>();

/**
 * Chooses activities by number. Each part of the filter gives a list of numbers, years a span of them as activities are
 * numbered by year; what all lists have is chosen, and counted once.
 */
export async function choose(edition: AskedEdition, filter: Omit<ActivityFilter, 'page' | 'rule'>): Promise<Chosen> {
  const conditions = activityConditions(filter);
  if (conditions.size > 0) return chooseBy(edition, filter, conditions);
  const listed = await listedOf(edition);
  const known = everything.get(listed) ?? (await chooseBy(edition, filter, conditions));
  everything.set(listed, known);
  return known;
}

async function chooseBy(
  edition: AskedEdition,
  filter: Omit<ActivityFilter, 'page' | 'rule'>,
  conditions: ReadonlyMap<Part, Condition>,
): Promise<Chosen> {
  const [listed, asked] = await Promise.all([listedOf(edition), askLists(edition, filter, conditions)]);
  const [first, end] = spanOf(listed, filter);
  const span = listed.all.subarray(first, end);
  const lists = [...asked, ...listsOf(listed, span, filter)].map(
    ([part, list]) => [part, within(list, first, end)] as const,
  );
  const without = (part: Part | null): Int32Array => {
    const [some, ...others] = lists.flatMap(([name, list]) => (name === part ? [] : [list]));
    return some === undefined ? span : intersect([some, ...others]);
  };
  const numbers = without(null);
  const byPart = (part: 'source' | 'country' | 'status'): Int32Array =>
    lists.some(([name]) => name === part) ? without(part) : numbers;
  let misses: Uint8Array | null = null;
  return {
    listed,
    total: numbers.length,
    numbers,
    get misses() {
      if (misses === null) {
        misses = new Uint8Array(listed.count).fill(1);
        for (let at = 0; at < numbers.length; at += 1) misses[numbers[at]!] = 0;
      }
      return misses;
    },
    facets: {
      source: countBy(listed.sources, byPart('source'), listed.source, 0),
      country: countPlaces(listed, byPart('country')),
      status: countBy(listed.statuses, byPart('status'), listed.status, 1),
    },
    where: allOf([...conditions.values()]),
  };
}

/** Numbers from the first to before another that have a year between two; years go down with the numbers. */
function spanOf({ year, count }: Listed, { from, to }: Pick<ActivityFilter, 'from' | 'to'>): readonly [number, number] {
  if (from === null && to === null) return [0, count];
  const firstBelow = (wanted: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (year[middle]! >= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = to === null ? 0 : firstBelow(to + 1);
  return [first, Math.max(first, firstBelow(from ?? noYear + 1))];
}

type List = readonly [part: Part, numbers: Int32Array];

/** What the columns say: country, source and status. */
function listsOf(
  listed: Listed,
  span: Int32Array,
  { country, source, status }: Pick<ActivityFilter, 'country' | 'source' | 'status'>,
): List[] {
  const lists: List[] = [];
  if (country !== null) lists.push(['country', countryCuts(listed, country).numbers]);
  // A source may state money of activities that another lists.
  if (source !== null) {
    const own = having(span, listed.source, listed.sources.indexOf(source));
    const also = listed.alsoOf.get(source);
    lists.push(['source', also === undefined ? own : listOf(Int32Array.from([...own, ...also]))]);
  }
  if (status !== null) {
    const place = listed.statuses.indexOf(status) + 1;
    lists.push(['status', place === 0 ? new Int32Array() : having(span, listed.status, place)]);
  }
  return lists;
}

function having(numbers: Int32Array, of: Int32Array, wanted: number): Int32Array {
  const found = new Int32Array(numbers.length);
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const nth = numbers[at]!;
    found[count] = nth;
    if (of[nth] === wanted) count += 1;
  }
  return found.subarray(0, count);
}

/** What is looked up by a value: words, a funder, a sector, and what a safe total leaves out. */
async function askLists(
  edition: AskedEdition,
  { q, sector }: Pick<ActivityFilter, 'q' | 'sector'>,
  conditions: ReadonlyMap<Part, Condition>,
): Promise<List[]> {
  const bySql = async (part: 'funder' | 'left'): Promise<List[]> => {
    const condition = conditions.get(part);
    if (condition === undefined) return [];
    const [numbers] = await edition.numbers(`select a.nth from listed a where ${condition.sql}`, condition.params);
    return [[part, listOf(numbers!)]];
  };
  const bySector = async (): Promise<List[]> => {
    if (sector === null) return [];
    const numbers =
      sector === 'unstated' ? withoutSector(edition) : sectorCuts(edition, sector).then((own) => own.numbers);
    return [['sector', await numbers]];
  };
  const found = await Promise.all([
    q === null ? [] : thingsHolding(edition, 'activity', q).then((numbers): List[] => [['q', numbers]]),
    bySql('funder'),
    bySector(),
    bySql('left'),
  ]);
  return found.flat();
}

/** How many activities have each value: `of` gives by number its place, counted from `first`. */
function countBy(values: readonly string[], numbers: Int32Array, of: Int32Array, first: number): Facet[] {
  const counts = new Int32Array(values.length + first);
  for (let at = 0; at < numbers.length; at += 1) counts[of[numbers[at]!]!]! += 1;
  return facetOf(values.map((name, at) => [name, counts[at + first]!]));
}

function countPlaces({ countries, placed: { from, country } }: Listed, numbers: Int32Array): Facet[] {
  const counts = new Int32Array(countries.size);
  const [first = 0, last = -1] = [numbers[0], numbers.at(-1)];
  // A span of years: its ends are looked up in the list of each country.
  if (numbers.length === last - first + 1)
    return facetOf([...countries].map(([code, own]) => [code, within(own.numbers, first, last + 1).length]));
  for (let at = 0; at < numbers.length; at += 1) {
    const nth = numbers[at]!;
    for (let row = from[nth]!; row < from[nth + 1]!; row += 1) counts[country[row]!]! += 1;
  }
  return facetOf([...countries.keys()].map((code, at) => [code, counts[at]!]));
}

/** Most first, then by the code. */
const facetOf = (counts: readonly (readonly [value: string, count: number])[]): Facet[] =>
  counts
    .flatMap(([value, n]) => (n === 0 ? [] : [{ value, name: null, count: n }]))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** Reads what every choice asks for, so that the first reader need not wait for it. */
export async function prepareLists(edition: AskedEdition): Promise<void> {
  await listedOf(edition);
  await Promise.all([
    prepareNames(edition),
    fundersOf(edition),
    daysLate(edition),
    withoutSector(edition),
    ...infrastructureChoices.map((choice) => sectorCuts(edition, choice)),
  ]);
}

/** The cuts of a country, by number: what its part of an activity is. */
export const countryCuts = (listed: Listed, country: string): CutNumbers =>
  listed.countries.get(country) ?? { numbers: new Int32Array(), cut: new Int32Array(), cuts: [] };
