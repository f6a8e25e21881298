// tsx scripts/linking-draw.ts: draws the pairs that are judged by reading, from the files beside the project, and prints
// them with what a reader needs. No score of the matcher is used, so that what it misses can be seen.
import { createHash } from 'node:crypto';
import { foldName } from '../src/text/index.ts';
import { type Listed, listActivities } from './linking-tables.ts';

type Way = 'id' | 'word' | 'amount' | 'kind' | 'random' | 'linked' | 'funder';
/** Pairs of sources, with how many pairs are drawn in each way. */
const draws: readonly (readonly [string, string, Readonly<Partial<Record<Way, number>>>])[] = [
  ['aiddata1', 'aiddata3', { id: 40, word: 35, amount: 15, kind: 15, random: 3 }],
  ['worldbank', 'honduras', { id: 12, word: 40, amount: 8, kind: 12, random: 3 }],
  ['worldbank', 'bank2011', { id: 12, word: 14, amount: 0, kind: 8, random: 2 }],
  ['worldbank', 'iati2014', { id: 4, word: 14, amount: 4, kind: 4, random: 2 }],
  ['honduras', 'iati2014', { id: 0, word: 22, amount: 4, kind: 5, random: 2 }],
  ['honduras', 'cida', { id: 4, word: 14, amount: 2, kind: 2, random: 1 }],
  ['honduras', 'koica', { id: 0, word: 8, amount: 2, kind: 2, random: 1 }],
  ['honduras', 'icdf', { id: 0, word: 5, amount: 2, kind: 0, random: 0 }],
  ['honduras', 'aiddata3', { id: 0, word: 4, amount: 1, kind: 1, random: 0 }],
  // One title names the other's number (a neighbour, a part, an umbrella); the same financier within a year.
  ['aiddata1', 'aiddata3', { linked: 34 }],
  ['worldbank', 'honduras', { funder: 30 }],
];

const chance = (text: string): string => createHash('sha256').update(`draw 1 ${text}`).digest('hex');
const countriesOf = (each: Listed): string[] => [
  ...new Set(
    [
      ...each.places.map(({ country }) => country),
      ...each.parties.filter(({ role }) => role === 'recipient').map(({ country }) => country),
    ].filter((country): country is string => country !== null),
  ),
];
const yearOf = (each: Listed): number | null => {
  const date = each.agreedOn ?? each.actualStart ?? each.plannedStart ?? each.transactions[0]?.on ?? null;
  return date === null ? null : Number(date.slice(0, 4));
};
const kinds =
  /dam|presa|represa|hidro|hydro|carreter|road|highway|vial|puente|bridge|port|puerto|aeropuerto|airport|escuela|school|educa|hospital|salud|health|agua|water|saneamiento|sanit|vivienda|housing|energ|power|electric|tierra|land|turis|touris|pobreza|poverty|agr[ií]c|rural|justic|judici/gi;
const kindsOf = (title: string | null): Set<string> =>
  new Set([...(title ?? '').matchAll(kinds)].map(([word]) => word.toLowerCase().slice(0, 4)));
const wordsOf = (title: string | null): string[] => [
  ...new Set(
    foldName(title ?? '')
      .split(' ')
      .filter((word) => word.length >= 4),
  ),
];
const amountsOf = (each: Listed): number[] =>
  each.transactions
    .filter(({ priceBasis }) => priceBasis === 'current')
    .flatMap(({ value }) => (value === null ? [] : [Number(value)]));

function* waysOf(left: readonly Listed[], right: readonly Listed[]): Generator<readonly [Listed, Listed, Way]> {
  const byCountry = new Map<string, Listed[]>();
  for (const each of right)
    for (const country of countriesOf(each)) byCountry.set(country, [...(byCountry.get(country) ?? []), each]);
  const frequency = new Map<string, number>();
  for (const each of [...left, ...right])
    for (const country of countriesOf(each))
      for (const word of wordsOf(each.title))
        frequency.set(`${country} ${word}`, (frequency.get(`${country} ${word}`) ?? 0) + 1);
  for (const a of left)
    for (const country of countriesOf(a)) {
      const words = wordsOf(a.title).filter((word) => (frequency.get(`${country} ${word}`) ?? 0) <= 12);
      const amounts = amountsOf(a);
      const ownKinds = kindsOf(a.title);
      const year = yearOf(a);
      for (const b of byCountry.get(country) ?? []) {
        const apart = Math.abs((year ?? 0) - (yearOf(b) ?? 9999));
        const id = a.identifier.replace(/^P0*/, '');
        const isBank =
          a.source === 'worldbank' &&
          b.parties.some(({ role, name }) => role === '1' && /^World Bank/.test(name ?? ''));
        if (a.source === 'aiddata1' && a.identifier !== b.identifier && (b.title ?? '').includes(`#${a.identifier}`))
          yield [a, b, 'linked'];
        if (isBank && a.identifier.length > 5 && apart <= 1 && !`${b.title}`.includes(id)) yield [a, b, 'funder'];
        if (a.identifier === b.identifier || (a.identifier.length > 5 && `${b.title} ${b.identifier}`.includes(id)))
          yield [a, b, 'id'];
        else if (words.some((word) => wordsOf(b.title).includes(word))) yield [a, b, 'word'];
        else if (
          apart <= 2 &&
          amounts.some((value) => amountsOf(b).some((other) => Math.abs(value / other - 1) < 0.03))
        )
          yield [a, b, 'amount'];
        else if (apart <= 1 && [...ownKinds].filter((kind) => kindsOf(b.title).has(kind)).length > 0)
          yield [a, b, 'kind'];
        else if (apart <= 3) yield [a, b, 'random'];
      }
    }
}

const show = (each: Listed): string => {
  const places = [...new Set(each.places.map(({ name }) => name).filter((name) => name !== null))]
    .slice(0, 3)
    .join('; ');
  const money = each.transactions
    .filter(({ value, kind }) => value !== null && kind !== '3')
    .slice(0, 3)
    .map(
      ({ value, currency, priceBasis }) =>
        `${Math.round(Number(value) / 1000)}k ${currency}${priceBasis === 'current' ? '' : ` ${priceBasis}`}`,
    )
    .join(', ');
  const funder = each.parties
    .filter(({ role }) => role === '1')
    .map(({ name }) => (name ?? '').slice(0, 30))
    .slice(0, 2)
    .join(' + ');
  return `${each.id} | ${(each.title ?? '–').slice(0, 190)} | ${each.agreedOn ?? ''}/${each.actualStart ?? ''}–${each.actualEnd ?? each.plannedEnd ?? ''} | ${money} | ${funder} | ${places.slice(0, 80)}${each.isUmbrella ? ' | UMBRELLA' : ''}`;
};

const all = new Map<string, Listed[]>();
for (const each of listActivities()) all.set(each.source, [...(all.get(each.source) ?? []), each]);
let number = 0;
const taken = new Set<string>();
for (const [left, right, quotas] of draws) {
  const found = [...waysOf(all.get(left) ?? [], all.get(right) ?? [])]
    .map((pair) => [chance(`${pair[0].id} ${pair[1].id}`), pair] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const way of Object.keys(quotas) as Way[]) {
    let count = 0;
    for (const [, [a, b]] of found.filter(([, pair]) => pair[2] === way)) {
      const key = `${a.id} ${b.id}`;
      if (taken.has(key) || count >= (quotas[way] ?? 0)) continue;
      count += 1;
      taken.add(key);
      number += 1;
      console.log(`#${number} ${way}\n  ${show(a)}\n  ${show(b)}`);
    }
  }
}
