import { type Chosen, countryCuts } from './chosen.ts';
import { fundersOf } from './funders.ts';
import { noYear } from './listed.ts';
import { intersect } from './number-lists.ts';
import { type AskedEdition, wordOf } from './question.ts';

/** How many of the chosen activities there are in a country, a year, or from a funder in a country. */
export interface Counted {
  readonly country: string | null;
  readonly funder: string | null;
  readonly year: string | null;
  readonly n: number;
  /** Of those activities, ascending. */
  readonly numbers: Int32Array;
}

/** By country, most first. An activity stands once under each that it names. */
export function countByCountry({ facets, total, listed, numbers }: Chosen, only: string | null): Counted[] {
  const found = only === null ? facets.country : total === 0 ? [] : [{ value: only, count: total }];
  return found.map(({ value, count }) => ({
    country: value,
    funder: null,
    year: null,
    n: count,
    numbers: intersect([numbers, countryCuts(listed, value).numbers]),
  }));
}

/** By year, the earliest first and the unknown last. */
export function countByYear({ listed, numbers }: Chosen): Counted[] {
  const found: [number, Int32Array][] = [];
  // Activities are numbered by year: those of one lie side by side.
  for (let at = 0; at < numbers.length; ) {
    const year = listed.year[numbers[at]!]!;
    const from = at;
    while (at < numbers.length && listed.year[numbers[at]!] === year) at += 1;
    found.push([year, numbers.subarray(from, at)]);
  }
  const of = (year: number) => ({ country: null, funder: null, year: year === noYear ? null : String(year) });
  return found
    .sort(([a], [b]) => Number(a === noYear) - Number(b === noYear) || a - b)
    .map(([year, own]) => ({ ...of(year), n: own.length, numbers: own }));
}

/** From each funder to each country, most first. An activity stands once under each pair of the two that it names. */
export async function countByFunder(
  edition: AskedEdition,
  { listed, misses }: Chosen,
  only: { readonly country: string | null; readonly funder: string | null },
): Promise<Counted[]> {
  const funders = await fundersOf(edition);
  const isAsked = only.funder === null ? null : await funderOnly(edition, only.funder);
  const own: number[][] = funders.names.map(() => []);
  const found: (Counted & { readonly place: number })[] = [];
  for (const [country, { numbers }] of listed.countries) {
    if (only.country !== null && country !== only.country) continue;
    const places: number[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const nth = numbers[at]!;
      if (misses[nth] !== 0) continue;
      for (let row = funders.from[nth]!; row < funders.from[nth + 1]!; row += 1) {
        const place = funders.funder[row]!;
        if (isAsked !== null && !isAsked(nth, place)) continue;
        if (own[place]!.length === 0) places.push(place);
        own[place]!.push(nth);
      }
    }
    for (const place of places) {
      const numbers = Int32Array.from(own[place]!);
      found.push({ country, funder: funders.names[place]!, year: null, n: numbers.length, numbers, place });
      own[place]!.length = 0;
    }
  }
  return found.sort((a, b) => b.n - a.n || a.place - b.place);
}

/** Is a funder of an activity the one that is asked for, by its id or as a source writes it? */
async function funderOnly(edition: AskedEdition, asked: string): Promise<(nth: number, place: number) => boolean> {
  const { names } = await fundersOf(edition);
  const rows = await edition.rows(
    'select nth, funder from listed_funder where not is_other and name = ? and funder <> ?',
    [asked, asked],
  );
  const own = names.indexOf(asked);
  const written = new Set(rows.map((row) => `${wordOf(row, 'nth')} ${wordOf(row, 'funder')}`));
  return (nth, place) => place === own || (written.size > 0 && written.has(`${nth} ${names[place]}`));
}
