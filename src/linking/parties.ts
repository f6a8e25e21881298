import type { PartyType } from '../model/index.ts';
import { compareNames } from '../text/index.ts';
import { genericMeanings } from './lexicon-parties.ts';
import { type NameForm, type PartyName, readPartyName } from './parties-name.ts';

/** A party of the ledger, or a name under which a source writes one. What is not known is null or empty. */
export interface PartySide {
  readonly id: string;
  readonly names: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly type: PartyType | null;
  /** ISO 3166-1 alpha-2 of the state that it is or belongs to. */
  readonly country: string | null;
  /** Countries in which a source has it at work. */
  readonly places: readonly string[];
}

/** What speaks for or against two parties being one, in hundredths. Matcher P1; `docs/reference/linking.md` prints it. */
export const partyWeights = {
  identifier: 90,
  'identifier-other': -60,
  'name-same': 60,
  'name-translated': 55,
  'name-near': 35,
  'name-part': 20,
  acronym: 40,
  initials: 40,
  'words-other': -25,
  'name-other': -15,
  country: 15,
  'country-other': -60,
  place: 10,
  'place-other': -15,
  type: 5,
  'type-other': -10,
  'numbers-other': -60,
  generic: -25,
} as const;
export type PartyFeature = keyof typeof partyWeights;

/** From here a pair is proposed, and from here it is called likely. Hundredths of a point. */
export const partyThresholds = { propose: 50, likely: 65 } as const;

export interface PartyReason {
  readonly feature: PartyFeature;
  readonly points: number;
  /** The two values, for a reader. */
  readonly words: string;
}
/** A proposal, never a verdict; `score` is 0 to 1, two decimals, as text, the sum of its reasons. */
export interface PartyProposal {
  readonly left: string;
  readonly right: string;
  readonly score: string;
  readonly reasons: readonly PartyReason[];
}

interface Read {
  readonly side: PartySide;
  readonly names: readonly PartyName[];
  readonly countries: readonly string[];
  readonly acronyms: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}
function read(side: PartySide): Read {
  const names = side.names.map(readPartyName);
  const named = names.flatMap(({ countries }) => countries);
  return {
    side,
    names,
    countries: [...new Set(side.country === null ? named : [side.country])].sort(),
    acronyms: new Set(names.flatMap(({ acronyms }) => acronyms)),
    initials: new Set(names.flatMap(({ forms }) => forms.flatMap(({ initials }) => initials))),
  };
}

const nameLevel = { 'name-same': 4, 'name-translated': 3, 'name-near': 2, 'name-part': 1 } as const;
type NameFeature = keyof typeof nameLevel;
const least = { near: 0.9, nearMeanings: 0.8, part: 2 } as const;

const isEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
const shares = (a: Iterable<string>, b: ReadonlySet<string>): string | undefined => [...a].find((each) => b.has(each));

interface NameFound {
  readonly feature: NameFeature;
  readonly words: string;
  /** Does nothing but words that many bodies share stand in one of the forms that are alike? */
  readonly isGeneric: boolean;
}
const isBetter = (a: NameFound, b: NameFound): boolean =>
  nameLevel[a.feature] > nameLevel[b.feature] ||
  (nameLevel[a.feature] === nameLevel[b.feature] && !a.isGeneric && b.isGeneric);
const placeless = (meanings: readonly string[]) => meanings.filter((each) => !each.startsWith('@'));
const specific = (meanings: readonly string[]) => meanings.filter((each) => !genericMeanings.has(each));
/** Has each a word of its own that the other has not? */
const areApart = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** How alike two names are, at the highest level that any two of their forms reach. */
function compareForms(a: PartyName, b: PartyName): NameFound | null {
  let best: NameFound | null = null;
  for (const left of a.forms)
    for (const right of b.forms) {
      const feature = compareForm(left, right);
      if (feature === null) continue;
      const isGeneric = [left, right].some((form) => specific(placeless(form.meanings)).length === 0);
      const found = { feature, words: `${left.written} / ${right.written}`, isGeneric };
      if (best === null || isBetter(found, best)) best = found;
    }
  return best;
}

function compareForm(left: NameForm, right: NameForm): NameFeature | null {
  if (isEqual(left.words, right.words)) return 'name-same';
  // Two Chinese names are compared as they are written: many characters sound alike.
  const asWritten = left.asWritten !== null && right.asWritten !== null;
  const [a, b] = [left, right].map((form) => (asWritten ? form.asWritten : null) ?? form.meanings) as [
    readonly string[],
    readonly string[],
  ];
  const [own, other] = [placeless(a), placeless(b)];
  if (isEqual(a, b) || (own.length > 1 && isEqual(own, other))) return 'name-translated';
  const common = own.filter((meaning) => other.includes(meaning));
  if (areApart(specific(a), specific(b))) return null;
  const isHan = /\p{Script=Han}/u.test(left.written + right.written);
  if (common.length / (own.length + other.length - common.length) >= least.nearMeanings) return 'name-near';
  if (!isHan && common.length > 0 && compareNames(left.written, right.written) >= least.near) return 'name-near';
  return common.length >= least.part && common.length === Math.min(own.length, other.length) ? 'name-part' : null;
}

/** Identifiers by scheme, folded as org-id compares them. */
function identifiersOf({ identifiers }: PartySide): ReadonlyMap<string, ReadonlySet<string>> {
  const schemes = new Map<string, Set<string>>();
  for (const { scheme, id } of identifiers) {
    const name = scheme.trim().toLowerCase();
    schemes.set(name, (schemes.get(name) ?? new Set()).add(id.trim().toLowerCase()));
  }
  return schemes;
}

/** Words of the names that few bodies share. */
const ownWords = ({ names }: Read): string[] => [
  ...new Set(names.flatMap(({ forms }) => forms.flatMap(({ meanings }) => specific(placeless(meanings))))),
];
const isWorldwide = ({ names }: Read): boolean => names.some((each) => each.isWorldwide);
/** Does each name a country that the other does not ("Embassy of China in Dominica", "… in Grenada")? */
const nameOtherCountries = (a: readonly PartyName[], b: readonly PartyName[]): boolean => {
  const [own, other] = [a, b].map((names) => new Set(names.flatMap(({ countries }) => countries)));
  return [...own!].some((each) => !other!.has(each)) && [...other!].some((each) => !own!.has(each));
};

function compareRead(a: Read, b: Read): { score: string; points: number; reasons: readonly PartyReason[] } {
  const reasons: PartyReason[] = [];
  const say = (feature: PartyFeature, words: string) => reasons.push({ feature, points: partyWeights[feature], words });
  const both = (left: readonly string[], right: readonly string[]) => `${left.join(', ')} / ${right.join(', ')}`;

  const [ids, otherIds] = [identifiersOf(a.side), identifiersOf(b.side)];
  for (const [scheme, own] of ids) {
    const other = otherIds.get(scheme);
    const shared = other && shares(own, other);
    if (shared !== undefined) say('identifier', `${scheme}: ${shared}`);
    else if (other !== undefined) say('identifier-other', `${scheme}: ${both([...own], [...other])}`);
  }
  const hasIdentifier = reasons.some(({ feature }) => feature === 'identifier');

  let name: NameFound | null = null;
  let isSameNumbers = false;
  for (const left of a.names)
    for (const right of b.names) {
      if (isEqual(left.numbers, right.numbers)) isSameNumbers = true;
      const found = compareForms(left, right);
      if (found !== null && (name === null || isBetter(found, name))) name = found;
    }
  if (name !== null) {
    say(name.feature, name.words);
    const [own, other] = [ownWords(a), ownWords(b)];
    if (name.isGeneric && areApart(own, other)) say('words-other', both(own, other));
  }
  const acronym = shares(a.acronyms, b.acronyms);
  const initials = acronym ?? shares(a.acronyms, b.initials) ?? shares(b.acronyms, a.initials);
  const isSameName = name !== null && nameLevel[name.feature] >= nameLevel['name-translated'];
  if (acronym !== undefined && !isSameName) say('acronym', acronym.toUpperCase());
  else if (initials !== undefined && !isSameName) say('initials', initials.toUpperCase());
  const isNamed = (each: Read) => each.names.some(({ forms }) => forms.some(({ words }) => words.length > 1));
  if (name === null && acronym === undefined && initials !== undefined && isNamed(a) && isNamed(b))
    say('name-other', both(a.side.names, b.side.names));
  if (!isSameNumbers && a.names.length > 0 && b.names.length > 0)
    say(
      'numbers-other',
      both(
        a.names.flatMap(({ numbers }) => numbers),
        b.names.flatMap(({ numbers }) => numbers),
      ),
    );

  const isKnown = a.countries.length > 0 && b.countries.length > 0;
  const isSameCountry =
    isKnown && a.countries.some((each) => b.countries.includes(each)) && !nameOtherCountries(a.names, b.names);
  if (isSameCountry) say('country', a.countries.filter((each) => b.countries.includes(each)).join(', '));
  else if (isKnown) say('country-other', both(a.countries, b.countries));
  const reach = (each: Read) => [...each.side.places, ...each.countries];
  const isSamePlace = reach(a).some((each) => reach(b).includes(each));
  if (!isKnown && isSamePlace)
    say(
      'place',
      reach(a)
        .filter((each) => reach(b).includes(each))
        .join(', '),
    );
  else if (!isKnown && reach(a).length > 0 && reach(b).length > 0 && !isWorldwide(a) && !isWorldwide(b))
    say('place-other', both(reach(a), reach(b)));
  if (a.side.type !== null && b.side.type !== null)
    say(a.side.type === b.side.type ? 'type' : 'type-other', both([a.side.type], [b.side.type]));
  const isGeneric = (each: Read) => each.names.every((each) => each.isGeneric);
  if (!hasIdentifier && !isSamePlace && isGeneric(a) && isGeneric(b) && name !== null) say('generic', name.words);

  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { score: (Math.max(0, Math.min(100, points)) / 100).toFixed(2), points, reasons };
}

/** How alike two parties are, with every reason and its points. Symmetric in score; what is unknown adds nothing. */
export function compareParties(a: PartySide, b: PartySide): Pick<PartyProposal, 'score' | 'reasons'> {
  const { score, reasons } = compareRead(read(a), read(b));
  return { score, reasons };
}

/** A key that more sides share than this one says too little: "Ministry of Finance" of every state. */
const commonest = 40;

/** Keys under which a side is looked for: identifiers, acronyms, whole names by meaning, words and pairs of words. */
function keysOf({ side, names, acronyms, initials }: Read): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [scheme, ids] of identifiersOf(side)) for (const id of ids) keys.add(`id ${scheme} ${id}`);
  for (const each of [...acronyms, ...initials]) keys.add(`short ${each}`);
  for (const { forms } of names)
    for (const { meanings } of forms) {
      const own = meanings.filter((each) => !each.startsWith('@')).slice(0, 10);
      const at = meanings.find((each) => each.startsWith('@')) ?? side.places[0] ?? '';
      keys.add(`name ${own.join(' ')}`);
      keys.add(`name ${own.join(' ')} ${at.replace('@', '')}`);
      own.forEach((word, index) => {
        keys.add(`word ${word}`);
        for (const next of own.slice(index + 1)) keys.add(`pair ${word} ${next}`);
      });
    }
  return keys;
}

/**
 * Pairs of parties that may be one, best first; only pairs that share a key which few have are compared. `isOpen` says
 * whether a pair is still to be judged.
 */
export function proposeParties(
  sides: readonly PartySide[],
  {
    limit = Number.POSITIVE_INFINITY,
    isOpen = () => true,
  }: { readonly limit?: number; readonly isOpen?: (left: string, right: string) => boolean } = {},
): PartyProposal[] {
  const all = [...sides].sort((a, b) => (a.id < b.id ? -1 : 1)).map(read);
  const blocks = new Map<string, number[]>();
  all.forEach((each, index) => {
    for (const key of keysOf(each)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const found: (PartyProposal & { readonly points: number })[] = [];
  for (const block of blocks.values()) {
    if (block.length > commonest) continue;
    for (let i = 0; i < block.length; i += 1)
      for (let j = i + 1; j < block.length; j += 1) {
        const [a, b] = [block[i] as number, block[j] as number];
        const key = a * all.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [left, right] = [all[a] as Read, all[b] as Read];
        if (left.side.id === right.side.id || !isOpen(left.side.id, right.side.id)) continue;
        const compared = compareRead(left, right);
        if (compared.points >= partyThresholds.propose)
          found.push({ left: left.side.id, right: right.side.id, ...compared });
      }
  }
  return found
    .sort((a, b) => b.points - a.points || (a.left + a.right < b.left + b.right ? -1 : 1))
    .slice(0, limit)
    .map(({ points: _, ...proposal }) => proposal);
}
