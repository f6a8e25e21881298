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
  'words-most': 35,
  'words-two': 20,
  'words-one': 12,
  'words-few': 5,
  object: 10,
  kind: 15,
  place: 10,
  window: 10,
  'window-early': -10,
  'window-before': -30,
  'window-after': -15,
  'amount-same': 25,
  'amount-near': 15,
  'amount-part': 10,
  chained: 20,
} as const;
export type DeliveryFeature = keyof typeof deliveryWeights;
export const deliveryThreshold = 50;
/** Proposals of one commitment at most; of one that promises a number of things that are counted. */
export const deliveryMost = { each: 5, counted: 40 } as const;

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
export interface DeliveryOptions {
  /** Ids of activities that already stand in the chain of a commitment: what is like one of them is found through it. */
  readonly chained?: (commitment: string) => readonly string[];
  readonly isOpen?: (commitment: string, to: string) => boolean;
}

/** Words by which a title tells of what is promised; loans and grants are told by the finance type too. */
const objectWords: Partial<Record<CommitmentObject, RegExp>> = {
  scholarship: /\b(scholarships?|becas?|bolsas?|bourses?)\b|奖学金/i,
  'training-place':
    /\b(trainings?|seminars?|capacitaci[oó]n|formaci[oó]n|seminarios?|capacita[cç][aã]o|courses?|cursos?)\b|培训/i,
  course: /\b(courses?|cursos?|cours)\b/i,
  loan: /\b(loan|pr[eé]stamo|cr[eé]dito|empr[eé]stimo)\b/i,
  'credit-line': /\b(credit line|line of credit|l[ií]nea de cr[eé]dito)\b/i,
  grant: /\b(grant|donation|donaci[oó]n|don)\b/i,
  works:
    /\b(construction|road|bridge|port|dam|hospital|stadium|highway|railway|carretera|puente|puerto|represa|obra)\b/i,
  supplies: /\b(suppl(y|ies)|vaccines?|equipment|vacunas?|equipos?|insumos)\b/i,
  personnel: /\b(doctors?|brigade|medical (team|mission)|m[eé]dicos?|misi[oó]n m[eé]dica)\b|医疗队/i,
};
/** Kinds of things that are promised by number and given one by one: to be of the kind tells enough. */
const counted: ReadonlySet<CommitmentObject> = new Set(['scholarship', 'training-place', 'personnel']);
/** Words that too many titles have. */
const commonest = 30;
/** Share of what its rare words weigh by which a title is held to name the same. */
const most = 0.6;
/** Below it, the words in common are the commoner ones of those that name it. */
const few = 0.35;
/** How long before it was announced something may have been agreed that the words name; years. */
const early = 5;

const wordsOf = (titles: readonly string[]): Set<string> =>
  new Set(titles.flatMap((title) => tokens(title, 'en')).filter((word) => word.length > 3 && !/^\d+$/.test(word)));
const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((each) => b.includes(each));
const meansOf = ({ titles, finance, sectors }: DeliverySide): string =>
  [...titles, finance ?? '', ...sectors].join(' ');
const amountKey = (unit: string | null, value: string): string => `${unit} ${Number(value).toPrecision(1)}`;

/** A search for what carries out commitments, over more things than are held at once. */
export interface DeliverySearch {
  /** First every thing is counted, part by part; */
  count(things: readonly DeliverySide[]): void;
  /** then every thing is compared, in the same parts or others. */
  compare(things: readonly DeliverySide[]): void;
  /** The best first. */
  proposals(): DeliveryProposal[];
}

/**
 * Candidates for what carries out each commitment: by actor, beneficiary, title and rare words, kind, place, window and
 * amount; what is unknown adds nothing. Only those are compared that share a rare word, an amount or a place with the
 * words of the commitment, or are of the counted kind or the sum that it promises.
 */
export function openDelivery(
  promises: readonly PromiseSide[],
  { chained = () => [], isOpen = () => true }: DeliveryOptions = {},
): DeliverySearch {
  const sides = promises.map((promise) => ({
    promise,
    own: wordsOf(promise.titles),
    titles: promise.titles.map((title) => wordsOf([title])),
    carriers: new Set(chained(promise.id)),
    carried: new Set<string>(),
    best: [] as (DeliveryProposal & { readonly points: number })[],
  }));
  type Side = (typeof sides)[number];
  const carrierOf = new Map<string, Side[]>();
  for (const side of sides) for (const id of side.carriers) carrierOf.set(id, [...(carrierOf.get(id) ?? []), side]);
  const frequency = new Map<string, number>();
  let things = 0;
  const rare = (word: string) => (frequency.get(word) ?? 0) <= commonest;
  const weightOf = (word: string) => Math.log2((things + 1000) / ((frequency.get(word) ?? 0) + 1));
  let index: Map<string, Side[]> | null = null;
  /** By what a thing may be of interest to a commitment. */
  const makeIndex = () => {
    const made = new Map<string, Side[]>();
    const note = (key: string, side: Side) => made.set(key, [...(made.get(key) ?? []), side]);
    for (const side of sides) {
      const { promise, own, carried } = side;
      for (const word of new Set([...own, ...carried])) if (rare(word)) note(`w ${word}`, side);
      if (promise.measure !== null) note(`a ${amountKey(promise.measure.unit, promise.measure.quantity)}`, side);
      if (counted.has(promise.object)) note(`k ${promise.object}`, side);
      if (promise.object === 'grant' && promise.measure !== null)
        for (const country of promise.countries) note(`c ${country}`, side);
    }
    return made;
  };
  return {
    count(part) {
      things += part.length;
      for (const thing of part) {
        const words = wordsOf([...thing.titles, ...thing.places]);
        for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
        for (const side of carrierOf.get(thing.id) ?? [])
          for (const word of wordsOf(thing.titles)) side.carried.add(word);
      }
    },
    compare(part) {
      index ??= makeIndex();
      for (const thing of part) {
        const words = wordsOf(thing.titles);
        const near = new Set<Side>();
        const title = thing.titles.join(' ');
        for (const kind of counted)
          if (objectWords[kind]?.test(title)) for (const side of index.get(`k ${kind}`) ?? []) near.add(side);
        for (const word of [...words, ...wordsOf(thing.places)])
          for (const side of index.get(`w ${word}`) ?? []) near.add(side);
        if (thing.amount !== null)
          for (const side of index.get(`a ${amountKey(thing.amount.currency, thing.amount.value)}`) ?? [])
            near.add(side);
        if (objectWords.grant?.test(meansOf(thing)))
          for (const country of thing.countries) for (const side of index.get(`c ${country}`) ?? []) near.add(side);
        for (const side of near) {
          if (!isOpen(side.promise.id, thing.id)) continue;
          const reasons = weigh(side, thing, words, rare, weightOf);
          const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
          if (points < deliveryThreshold || !tells(reasons)) continue;
          const score = (Math.min(100, points) / 100).toFixed(2);
          side.best.push({
            commitment: side.promise.id,
            to: { type: thing.type, id: thing.id },
            score,
            reasons,
            points,
          });
          const limit = counted.has(side.promise.object) ? deliveryMost.counted : deliveryMost.each;
          if (side.best.length > limit * 4) side.best = bestOf(side.best, limit);
        }
      }
    },
    proposals: () =>
      sides
        .flatMap(({ promise, best }) =>
          bestOf(best, counted.has(promise.object) ? deliveryMost.counted : deliveryMost.each),
        )
        .sort((a, b) => b.points - a.points || (a.commitment + a.to.id < b.commitment + b.to.id ? -1 : 1))
        .map(({ points: _, ...proposal }) => proposal),
  };
}

const bestOf = <T extends { readonly points: number; readonly to: { readonly id: string } }>(
  list: T[],
  limit: number,
) => list.sort((a, b) => b.points - a.points || (a.to.id < b.to.id ? -1 : 1)).slice(0, limit);

/** The same over things that are all held. */
export function proposeDelivery(
  promises: readonly PromiseSide[],
  things: readonly DeliverySide[],
  options: DeliveryOptions = {},
): DeliveryProposal[] {
  const search = openDelivery(promises, options);
  search.count(things);
  search.compare(things);
  return search.proposals();
}

/**
 * Without one of these, actor, country and year alone would propose everything that a partner does. A kind that is
 * counted, or a part of a sum, tells only of what the promisor itself gives.
 */
const telling: ReadonlySet<DeliveryFeature> = new Set([
  'title-alike',
  'words-most',
  'words-two',
  'words-one',
  'place',
  'amount-same',
  'amount-near',
  'chained',
]);
function tells(reasons: readonly DeliveryReason[]): boolean {
  const has = (feature: DeliveryFeature) => reasons.some((reason) => reason.feature === feature);
  return (
    reasons.some(({ feature }) => telling.has(feature)) ||
    (has('actor') && (has('kind') || (has('amount-part') && has('object'))) && !has('window-early'))
  );
}

function weigh(
  {
    promise,
    own,
    titles,
    carriers,
    carried,
  }: {
    readonly promise: PromiseSide;
    readonly own: ReadonlySet<string>;
    readonly titles: readonly ReadonlySet<string>[];
    readonly carriers: ReadonlySet<string>;
    readonly carried: ReadonlySet<string>;
  },
  thing: DeliverySide,
  words: ReadonlySet<string>,
  rare: (word: string) => boolean,
  weightOf: (word: string) => number,
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
  const same = [...own].filter((word) => rare(word) && words.has(word));
  const sum = (list: Iterable<string>) => [...list].reduce((all, word) => all + weightOf(word), 0);
  const share = Math.max(
    0,
    ...titles.map((title) => {
      const both = [...title].filter((word) => words.has(word));
      return both.length === 0 ? 0 : sum(both) / sum(title);
    }),
  );
  const isNamed = likeness >= 0.8 || (same.length > 0 && share >= most);
  if (likeness >= 0.8) say('title-alike', likeness.toFixed(2));
  else if (isNamed) say('words-most', same.join(', '));
  else if (same.length > 0 && share < few) say('words-few', same.join(', '));
  else if (same.length >= 2) say('words-two', same.join(', '));
  else if (same.length === 1) say('words-one', same.join(', '));
  const places = thing.places.filter((place) => [...wordsOf([place])].some((word) => rare(word) && own.has(word)));
  if (places.length > 0) say('place', places.join(', '));
  const throughChain = carriers.has(thing.id)
    ? []
    : [...carried].filter((word) => rare(word) && words.has(word) && !own.has(word));
  if (throughChain.length > 0) say('chained', throughChain.join(', '));

  const isCounted = counted.has(promise.object);
  const object = objectWords[promise.object]?.exec(isCounted ? thing.titles.join(' ') : meansOf(thing))?.[0];
  if (object !== undefined) say(isCounted ? 'kind' : 'object', object);

  if (thing.year !== null && promise.announced !== null) {
    if (thing.year < promise.announced) {
      const isEarly = thing.year >= promise.announced - (isNamed ? early : 1);
      say(isEarly ? 'window-early' : 'window-before', `${thing.year} < ${promise.announced}`);
    } else if (thing.year <= (promise.end ?? promise.announced + 5)) say('window', `${thing.year}`);
    else if (promise.end !== null) say('window-after', `${thing.year} > ${promise.end}`);
  }
  const { measure } = promise;
  if (measure !== null && thing.amount !== null && measure.unit === thing.amount.currency) {
    const values = `${measure.quantity} / ${thing.amount.value} ${measure.unit}`;
    const ratio = Number(thing.amount.value) / Number(measure.quantity);
    const isCurrent = thing.amount.priceBasis === 'current';
    if (isCurrent && compareDecimal(measure.quantity, thing.amount.value) === 0) say('amount-same', values);
    else if (isCurrent && ratio >= 0.95 && ratio <= 1.05) say('amount-near', values);
    else if (ratio >= 0.01 && ratio <= 1 && direct.length > 0 && promise.object === 'grant') say('amount-part', values);
  }
  return reasons;
}
