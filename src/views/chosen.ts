import { activityConditions, type Part } from './activity-conditions.ts';
import type { ActivityListAnswer, Facet } from './answers.ts';
import { allOf, type Condition } from './commitments.ts';
import type { ActivityFilter } from './filter.ts';
import { fundersOf } from './funders.ts';
import { infrastructureChoices } from './infrastructure.ts';
import { type CutNumbers, type Listed, listedOf, noYear } from './listed.ts';
import { sectorCuts, withoutSector } from './money-split.ts';
import type { AskedEdition } from './question.ts';
import { thingsHolding } from './search-index.ts';

/** The activities that a filter chooses. */
export interface Chosen {
  readonly listed: Listed;
  readonly total: number;
  /** By number: 0 for one that is chosen. */
  readonly misses: Uint8Array;
  /** Numbers of a page, ascending: newest first. */
  numbers(from: number, size: number): number[];
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

/** Parts of a filter, each with the bit of an activity that does not fit it. */
const bits = { q: 1, source: 2, country: 4, funder: 8, status: 16, sector: 32, years: 64, left: 128 } as const;

const everything = new WeakMap<Listed, Chosen>();

/** Chooses activities by number: one look-up of each part, then one pass that counts all. */
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
  const [listed, lists] = await Promise.all([listedOf(edition), askLists(edition, filter, conditions)]);
  const misses = new Uint8Array(listed.count);
  for (const [bit, numbers] of [...lists, ...listsOf(listed, filter)]) {
    for (let nth = 0; nth < misses.length; nth += 1) misses[nth]! |= bit;
    for (const nth of numbers) misses[nth]! &= ~bit;
  }
  const { status, source } = filter;
  if (status !== null) {
    const wanted = listed.statuses.indexOf(status) + 1;
    for (let nth = 0; nth < misses.length; nth += 1)
      if (wanted === 0 || listed.status[nth] !== wanted) misses[nth]! |= bits.status;
  }
  if (source !== null) {
    const wanted = listed.sources.indexOf(source);
    for (let nth = 0; nth < misses.length; nth += 1) if (listed.source[nth] !== wanted) misses[nth]! |= bits.source;
    // A source may state money of activities that another lists.
    for (const nth of listed.alsoOf.get(source) ?? []) misses[nth]! &= ~bits.source;
  }
  if (filter.from !== null || filter.to !== null) {
    const [from, to] = [filter.from ?? noYear + 1, filter.to ?? Number.MAX_SAFE_INTEGER];
    for (let nth = 0; nth < misses.length; nth += 1) {
      const year = listed.year[nth]!;
      if (year < from || year > to) misses[nth]! |= bits.years;
    }
  }
  return {
    listed,
    ...count(listed, misses),
    misses,
    numbers: (from, size) => page(misses, from, size),
    where: allOf([...conditions.values()]),
  };
}

type List = readonly [bit: number, numbers: Iterable<number>];

function listsOf(listed: Listed, { country }: Pick<ActivityFilter, 'country'>): List[] {
  return country === null ? [] : [[bits.country, listed.countries.get(country)?.numbers ?? []]];
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
    return [[bits[part], numbers ?? []]];
  };
  const bySector = async (): Promise<List[]> => {
    if (sector === null) return [];
    const numbers =
      sector === 'unstated' ? withoutSector(edition) : sectorCuts(edition, sector).then((own) => own.numbers);
    return [[bits.sector, await numbers]];
  };
  const found = await Promise.all([
    q === null ? [] : thingsHolding(edition, 'activity', q).then((numbers): List[] => [[bits.q, numbers]]),
    bySql('funder'),
    bySector(),
    bySql('left'),
  ]);
  return found.flat();
}

function page(misses: Uint8Array, from: number, size: number): number[] {
  const numbers: number[] = [];
  let at = 0;
  for (let nth = 0; nth < misses.length && numbers.length < size; nth += 1)
    if (misses[nth] === 0) {
      if (at >= from) numbers.push(nth);
      at += 1;
    }
  return numbers;
}

function count(listed: Listed, misses: Uint8Array): Pick<Chosen, 'total' | 'facets'> {
  const sources = new Int32Array(listed.sources.length);
  const statuses = new Int32Array(listed.statuses.length + 1);
  let total = 0;
  for (let nth = 0; nth < misses.length; nth += 1) {
    const missed = misses[nth]!;
    if (missed === 0) total += 1;
    if ((missed & ~bits.source) === 0) sources[listed.source[nth]!]! += 1;
    if ((missed & ~bits.status) === 0) statuses[listed.status[nth]!]! += 1;
  }
  const country = [...listed.countries].map(([code, { numbers }]): [string, number] => {
    let own = 0;
    for (let at = 0; at < numbers.length; at += 1) if ((misses[numbers[at]!]! & ~bits.country) === 0) own += 1;
    return [code, own];
  });
  return {
    total,
    facets: {
      source: facetOf(listed.sources.map((name, at) => [name, sources[at]!])),
      country: facetOf(country),
      status: facetOf(listed.statuses.map((name, at) => [name, statuses[at + 1]!])),
    },
  };
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
    fundersOf(edition),
    withoutSector(edition),
    ...infrastructureChoices.map((choice) => sectorCuts(edition, choice)),
  ]);
}

/** The cuts of a country, by number: what its part of an activity is. */
export const countryCuts = (listed: Listed, country: string): CutNumbers =>
  listed.countries.get(country) ?? { numbers: new Int32Array(), cut: new Int32Array(), cuts: [] };
