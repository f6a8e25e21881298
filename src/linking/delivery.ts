import { type CommitmentObject, compareDecimal, type Measure } from '../model/index.ts';
import { compareNames, tokens } from '../text/index.ts';

/** A commitment as it is looked for among activities and works. What is not known is null or empty. */
export interface PromiseSide {
  readonly id: string;
  readonly titles: readonly string[];
  readonly promisors: readonly string[];
  /** ISO 3166-1 alpha-2 of the promisors. */
  readonly promisorCountries: readonly string[];
  /** Countries named as beneficiaries, and those of the groups that are. */
  readonly countries: readonly string[];
  readonly groupCountries: readonly string[];
  readonly object: CommitmentObject;
  readonly measure: Measure | null;
  /** Years. */
  readonly announced: number | null;
  readonly end: number | null;
}

/** An activity or a work, as a source or the ledger states it. */
export interface DeliverySide {
  readonly type: 'activity' | 'work';
  readonly id: string;
  readonly titles: readonly string[];
  /** Parties that fund or own it, by id. */
  readonly funders: readonly string[];
  readonly funderCountries: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly sectors: readonly string[];
  /** IATI FinanceType or FlowType as the source writes it. */
  readonly finance: string | null;
  readonly year: number | null;
  readonly amount: { readonly value: string; readonly currency: string | null; readonly priceBasis: string } | null;
}

/** What speaks for and against an activity or work carrying out a commitment, in hundredths. Matcher D1. */
export const deliveryWeights = {
  actor: 25,
  'actor-country': 15,
  'actor-other': -40,
  beneficiary: 15,
  'beneficiary-group': 5,
  'beneficiary-other': -40,
  'title-alike': 35,
  'words-two': 25,
  'words-one': 12,
  object: 10,
  place: 10,
  window: 10,
  'window-before': -30,
  'amount-same': 25,
  'amount-near': 15,
  chained: 20,
} as const;
export type DeliveryFeature = keyof typeof deliveryWeights;
export const deliveryThreshold = 50;

export interface DeliveryReason {
  readonly feature: DeliveryFeature;
  readonly points: number;
  readonly words: string;
}
/** A candidate, never a verdict; `score` is 0 to 1, two decimals, as text, the sum of its reasons. */
export interface DeliveryProposal {
  readonly commitment: string;
  readonly to: { readonly type: DeliverySide['type']; readonly id: string };
  readonly score: string;
  readonly reasons: readonly DeliveryReason[];
}

/** Words by which a title tells of what is promised; loans and grants are told by the finance type too. */
const objectWords: Partial<Record<CommitmentObject, RegExp>> = {
  scholarship: /\b(scholarships?|becas?|bolsas?|bourses?)\b/i,
  'training-place': /\b(training|capacitaci[oó]n|formaci[oó]n|courses?|cursos?)\b/i,
  course: /\b(courses?|cursos?|cours)\b/i,
  loan: /\b(loan|pr[eé]stamo|cr[eé]dito|empr[eé]stimo)\b/i,
  'credit-line': /\b(credit line|line of credit|l[ií]nea de cr[eé]dito)\b/i,
  grant: /\b(grant|donation|donaci[oó]n|don)\b/i,
  works:
    /\b(construction|road|bridge|port|dam|hospital|stadium|highway|railway|carretera|puente|puerto|represa|obra)\b/i,
  supplies: /\b(suppl(y|ies)|vaccines?|equipment|vacunas?|equipos?|insumos)\b/i,
  personnel: /\b(doctors?|brigade|medical team|m[eé]dicos?|misi[oó]n m[eé]dica)\b/i,
};
/** Words that too many titles have. */
const commonest = 30;

const wordsOf = (titles: readonly string[]): Set<string> =>
  new Set(titles.flatMap((title) => tokens(title, 'en')).filter((word) => word.length > 3 && !/^\d+$/.test(word)));
const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((each) => b.includes(each));

/**
 * Candidates for what carries out each commitment, best first: by actor, beneficiary, title and rare words, object,
 * place, window and amount; what is unknown adds nothing. Only those are compared that share a rare word, an amount or a
 * place with the words of the commitment. `chained` gives ids of activities that already stand in its chain: a work that is like
 * one of them is found through it.
 */
export function proposeDelivery(
  promises: readonly PromiseSide[],
  things: readonly DeliverySide[],
  {
    each = 5,
    isOpen = () => true,
    chained = () => [],
  }: {
    readonly each?: number;
    readonly isOpen?: (commitment: string, to: string) => boolean;
    readonly chained?: (commitment: string) => readonly string[];
  } = {},
): DeliveryProposal[] {
  const words = things.map(({ titles }) => wordsOf(titles));
  const withWord = new Map<string, number[]>();
  const withAmount = new Map<string, number[]>();
  const at = new Map(things.map(({ id }, index) => [id, index]));
  const note = (map: Map<string, number[]>, key: string, index: number) => {
    const known = map.get(key);
    if (known) known.push(index);
    else map.set(key, [index]);
  };
  things.forEach((thing, index) => {
    for (const word of words[index]!) note(withWord, word, index);
    for (const place of thing.places) for (const word of wordsOf([place])) note(withWord, word, index);
    if (thing.amount !== null)
      note(withAmount, `${thing.amount.currency} ${Number(thing.amount.value).toPrecision(1)}`, index);
  });
  const rare = (list: Iterable<string>) => [...list].filter((word) => (withWord.get(word)?.length ?? 0) <= commonest);

  return promises
    .flatMap((promise) => {
      const own = wordsOf(promise.titles);
      const carriers = chained(promise.id).flatMap((id) => at.get(id) ?? []);
      const carried = new Set(carriers.flatMap((index) => [...words[index]!]));
      const found = new Set<number>();
      for (const word of rare([...own, ...carried])) for (const index of withWord.get(word) ?? []) found.add(index);
      if (promise.measure !== null)
        for (const index of withAmount.get(
          `${promise.measure.unit} ${Number(promise.measure.quantity).toPrecision(1)}`,
        ) ?? [])
          found.add(index);
      return [...found]
        .flatMap((index): (DeliveryProposal & { readonly points: number })[] => {
          const thing = things[index] as DeliverySide;
          if (!isOpen(promise.id, thing.id)) return [];
          const reasons = weigh(promise, own, thing, words[index]!, rare, carried, carriers.includes(index));
          const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
          if (points < deliveryThreshold || !reasons.some(({ feature }) => telling.has(feature))) return [];
          const score = (Math.min(100, points) / 100).toFixed(2);
          return [{ commitment: promise.id, to: { type: thing.type, id: thing.id }, score, reasons, points }];
        })
        .sort((a, b) => b.points - a.points || (a.to.id < b.to.id ? -1 : 1))
        .slice(0, each);
    })
    .sort((a, b) => b.points - a.points || (a.commitment + a.to.id < b.commitment + b.to.id ? -1 : 1))
    .map(({ points: _, ...proposal }) => proposal);
}

/** Without one of these, actor, country and year alone would propose everything that a partner does. */
const telling: ReadonlySet<DeliveryFeature> = new Set([
  'title-alike',
  'words-two',
  'words-one',
  'place',
  'amount-same',
  'amount-near',
  'chained',
]);

function weigh(
  promise: PromiseSide,
  own: ReadonlySet<string>,
  thing: DeliverySide,
  words: ReadonlySet<string>,
  rare: (list: Iterable<string>) => string[],
  carried: ReadonlySet<string>,
  isCarrier: boolean,
): DeliveryReason[] {
  const reasons: DeliveryReason[] = [];
  const say = (feature: DeliveryFeature, text: string) =>
    reasons.push({ feature, points: deliveryWeights[feature], words: text });

  const actors = shared(promise.promisors, thing.funders);
  const actorCountries = shared(promise.promisorCountries, thing.funderCountries);
  if (actors.length > 0) say('actor', actors.join(', '));
  else if (actorCountries.length > 0) say('actor-country', actorCountries.join(', '));
  else if (thing.funderCountries.length > 0 && promise.promisorCountries.length > 0)
    say('actor-other', `${promise.promisorCountries.join(', ')} / ${thing.funderCountries.join(', ')}`);

  const direct = shared(promise.countries, thing.countries);
  const byGroup = shared(promise.groupCountries, thing.countries);
  if (direct.length > 0) say('beneficiary', direct.join(', '));
  else if (byGroup.length > 0) say('beneficiary-group', byGroup.join(', '));
  else if (thing.countries.length > 0 && promise.countries.length + promise.groupCountries.length > 0)
    say(
      'beneficiary-other',
      `${[...promise.countries, ...promise.groupCountries].slice(0, 5).join(', ')} / ${thing.countries.join(', ')}`,
    );

  const likeness = Math.max(0, ...promise.titles.flatMap((a) => thing.titles.map((b) => compareNames(a, b))));
  const same = rare([...own].filter((word) => words.has(word)));
  if (likeness >= 0.8) say('title-alike', likeness.toFixed(2));
  else if (same.length >= 2) say('words-two', same.join(', '));
  else if (same.length === 1) say('words-one', same.join(', '));
  const places = thing.places.filter((place) => rare(wordsOf([place])).some((word) => own.has(word)));
  if (places.length > 0) say('place', places.join(', '));
  const throughChain = isCarrier ? [] : rare([...carried].filter((word) => words.has(word) && !own.has(word)));
  if (throughChain.length > 0) say('chained', throughChain.join(', '));

  const means = [...thing.titles, thing.finance ?? '', ...thing.sectors].join(' ');
  const object = objectWords[promise.object]?.exec(means)?.[0];
  if (object !== undefined) say('object', object);

  if (thing.year !== null && promise.announced !== null) {
    if (thing.year < promise.announced - 1) say('window-before', `${thing.year} < ${promise.announced}`);
    else if (thing.year <= (promise.end ?? promise.announced + 5)) say('window', `${thing.year}`);
  }
  const { measure } = promise;
  if (
    measure !== null &&
    thing.amount !== null &&
    measure.unit === thing.amount.currency &&
    thing.amount.priceBasis === 'current'
  ) {
    const values = `${measure.quantity} / ${thing.amount.value} ${measure.unit}`;
    const ratio = Number(thing.amount.value) / Number(measure.quantity);
    if (compareDecimal(measure.quantity, thing.amount.value) === 0) say('amount-same', values);
    else if (ratio >= 0.95 && ratio <= 1.05) say('amount-near', values);
  }
  return reasons;
}
