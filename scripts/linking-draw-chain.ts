// tsx scripts/linking-draw-chain.ts [EDITIONS]: draws the pairs of a commitment and what may carry it out that are judged by
// reading (test/linking/judged-chain.csv), and prints them with what a reader needs. No score of the matcher is used.
import { createHash } from 'node:crypto';
import { openEdition } from '../src/edition/index.ts';
import type { DeliverySide, PromiseSide } from '../src/linking/index.ts';
import { foldName } from '../src/text/index.ts';
import { chainOf } from './bench-linking-chain.ts';

type Way = 'linked' | 'named' | 'kind' | 'amount' | 'word' | 'actor' | 'country' | 'chance';
/** How many pairs are drawn in each way, and of one commitment at most. */
const quotas: Readonly<Record<Way, readonly [all: number, each: number]>> = {
  linked: [40, 10],
  named: [40, 6],
  kind: [45, 4],
  amount: [15, 2],
  word: [35, 2],
  actor: [40, 2],
  country: [20, 1],
  chance: [10, 1],
};

const chance = (text: string): string => createHash('sha256').update(`draw chain 1 ${text}`).digest('hex');
const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => foldName(text).split(' ')).filter((word) => word.length >= 5));
const kinds: Readonly<Record<string, RegExp>> = {
  scholarship: /scholarship|beca/i,
  'training-place': /train|capacit|course|seminar/i,
  course: /train|course|seminar|student/i,
  works: /road|highway|port\b|bridge|dam\b|hospital|stadium|librar|centre|center|plant|metro|rail/i,
  personnel: /medical team|doctors|experts|technical assistance|volunteer/i,
  supplies: /suppl|vaccine|equipment|donat/i,
  'credit-line': /credit|loan/i,
  loan: /loan/i,
  grant: /grant|donat/i,
  trade: /embraer|aircraft|soy|oil/i,
};

function wayOf(
  promise: PromiseSide,
  thing: DeliverySide,
  frequency: ReadonlyMap<string, number>,
  linked: ReadonlySet<string>,
): Way | null {
  if (linked.has(`${promise.id} ${thing.id}`)) return 'linked';
  const to = new Set([...promise.countries, ...promise.groupCountries]);
  const isThere = thing.countries.some((country) => to.has(country));
  const isTheirs =
    thing.funders.some((party) => promise.promisors.includes(party)) ||
    thing.funderCountries.some((country) => promise.promisorCountries.includes(country));
  const isThen =
    thing.year !== null &&
    promise.announced !== null &&
    thing.year >= promise.announced - 1 &&
    thing.year <= (promise.end ?? promise.announced + 6);
  const own = wordsOf(promise.titles);
  const words = [...wordsOf(thing.titles)].filter((word) => own.has(word));
  const isOne = promise.countries.length > 0 && thing.countries.some((country) => promise.countries.includes(country));
  if (isTheirs && isOne && isThen) return 'named';
  if (isTheirs && isThere && isThen && kinds[promise.object]?.test(thing.titles.join(' '))) return 'kind';
  const amount = Number(thing.amount?.value);
  if (promise.measure !== null && Math.abs(amount / Number(promise.measure.quantity) - 1) <= 0.1) return 'amount';
  if (words.some((word) => (frequency.get(word) ?? 0) <= 40)) return 'word';
  if (isTheirs && isThere) return 'actor';
  if (isThere && isThen) return 'country';
  return Number.parseInt(chance(`${promise.id} ${thing.id}`).slice(0, 4), 16) < 40 ? 'chance' : null;
}

const edition = await openEdition(process.argv[2] ?? '.obras/demo/editions');
const { promises, things } = await chainOf(edition);
const linked = new Set(
  (await edition.rows("select commitment, to_id from link where to_type in ('activity', 'work')")).map(
    (row) => `${row.commitment} ${row.to_id}`,
  ),
);
const frequency = new Map<string, number>();
for (const thing of things)
  for (const word of wordsOf(thing.titles)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
const pairs = promises
  .flatMap((promise) =>
    things.flatMap((thing) => {
      const way = wayOf(promise, thing, frequency, linked);
      return way === null ? [] : [{ promise, thing, way }];
    }),
  )
  .map((pair) => ({ ...pair, order: chance(`${pair.promise.id} ${pair.thing.id}`) }))
  .sort((a, b) => (a.order < b.order ? -1 : 1));
for (const [way, [all, each]] of Object.entries(quotas) as [Way, readonly [number, number]][]) {
  const taken = new Map<string, number>();
  let count = 0;
  for (const { promise, thing } of pairs.filter((pair) => pair.way === way)) {
    const own = taken.get(promise.id) ?? 0;
    if (count >= all || own >= each) continue;
    taken.set(promise.id, own + 1);
    count += 1;
    console.log(
      [
        way,
        promise.id,
        thing.id,
        promise.titles[0],
        `${promise.announced}–${promise.end ?? ''}`,
        thing.titles.join(' / '),
        thing.year,
        thing.countries.join(' '),
        thing.funders.join(' '),
        thing.amount === null ? '' : `${thing.amount.value} ${thing.amount.currency} ${thing.amount.priceBasis}`,
      ].join('\t'),
    );
  }
}
await edition.close();
