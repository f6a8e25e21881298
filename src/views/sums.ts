import { compareDecimal, dropEnd } from '../model/index.ts';
import { type Chosen, countryCuts } from './chosen.ts';
import { type Cut, type CutNumbers, type Listed, type SumSort, type Sums, traits, whole } from './listed.ts';
import { type MoneyQuestion, sectorCuts } from './money-split.ts';
import { complement, firstAt } from './number-lists.ts';
import type { AskedEdition } from './question.ts';

/** What chosen activities state in one sort of money, of which the same part counts for the same reason. */
export interface Sum extends Cut {
  readonly sort: SumSort;
  /** Rows, each of another activity, and those with an amount. */
  readonly rows: number;
  readonly withAmount: number;
  /** Of them the first of their activity, whatever the rule. */
  readonly firsts: number;
  readonly firstsWithAmount: number;
  /** Null: no amount is stated. */
  readonly total: string | null;
}

/** Adds by number, exactly: amounts are whole numbers in words of 32 bits, of which each is added by itself. */
export async function addChosen(
  edition: AskedEdition,
  { listed, numbers }: Pick<Chosen, 'listed' | 'numbers'>,
  question: MoneyQuestion,
): Promise<Sum[]> {
  const { country = null, sector = null, funder = null } = question;
  const places = country === null ? null : countryCuts(listed, country);
  const kinds = sector === null || sector === 'unstated' ? null : await sectorCuts(edition, sector);
  const cuts = new Cuts(places, kinds);
  let cutAt: Int32Array | null = null;
  if (places !== null || kinds !== null || funder !== null) {
    const [place, kind] = [places && placesOf(places, numbers), kinds && placesOf(kinds, numbers)];
    cutAt = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at += 1) {
      const isShared = funder !== null && (listed.traits[numbers[at]!]! & traits.shared) !== 0;
      // Of a country that is asked for only activities that name it have a part.
      cutAt[at] = place?.[at] === 0 ? -1 : cuts.of(place?.[at] ?? 0, kind?.[at] ?? 0, isShared);
    }
  }
  const isMost = cutAt === null && numbers.length * 2 > listed.count;
  const added = isMost ? addMost(listed, numbers) : addRows(listed.sums, numbers, cutAt);
  return added.map(({ cut, at: _, units, ...rest }) => {
    const own = cuts.all[cut] as Cut;
    return {
      ...own,
      ...rest,
      reason: rest.sort.rule ?? own.reason,
      total: rest.withAmount === 0 ? null : textOfUnits(units),
    };
  });
}

/** Of each of the numbers one more than the place of its cut; 0: none. */
function placesOf({ numbers: cutNumbers, cut }: CutNumbers, numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.length);
  const isFew = numbers.length * 16 < cutNumbers.length;
  for (let at = 0, own = 0; at < numbers.length && own < cutNumbers.length; at += 1) {
    const nth = numbers[at]!;
    if (isFew) own = firstAt(cutNumbers, nth, own);
    else while (own < cutNumbers.length && cutNumbers[own]! < nth) own += 1;
    if (cutNumbers[own] === nth) places[at] = cut[own]! + 1;
  }
  return places;
}

/** Cuts of a country and of a sector together: the first reason counts, and of two parts neither says the other's. */
class Cuts {
  readonly all: Cut[] = [whole];
  readonly #known = new Map<number, number>([[0, 0]]);
  readonly #places: readonly Cut[];
  readonly #kinds: readonly Cut[];
  constructor(places: CutNumbers | null, kinds: CutNumbers | null) {
    this.#places = places?.cuts ?? [];
    this.#kinds = kinds?.cuts ?? [];
  }
  /** Place in `all`, by one more than the place of each; 0: none. */
  of(place: number, kind: number, isShared: boolean): number {
    const key = (place * (this.#kinds.length + 1) + kind) * 2 + (isShared ? 1 : 0);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [p, k] = [this.#places[place - 1] ?? whole, this.#kinds[kind - 1] ?? whole];
    const isLess = (a: string, b: string) => compareDecimal(a, b) < 0;
    const areBothCut = isLess(p.own, '100') && isLess(k.own, '100');
    this.all.push({
      reason: p.reason ?? k.reason ?? (isShared ? 'other-funders' : areBothCut ? 'two-splits' : null),
      own: isLess(p.own, k.own) ? p.own : k.own,
      stated: isLess(p.stated, k.stated) ? p.stated : k.stated,
    });
    this.#known.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

interface Added {
  /** Place of the sort. */
  readonly at: number;
  readonly sort: SumSort;
  readonly cut: number;
  readonly rows: number;
  readonly withAmount: number;
  readonly firsts: number;
  readonly firstsWithAmount: number;
  /** In units of 10^-12. */
  readonly units: bigint;
}

/** So many words of 32 bits may be added in a number before it is no longer exact: a number holds 53 bits. */
const mostAdded = 2 ** 20;

const alls = new WeakMap<Sums, readonly Added[]>();
/** Of most activities: what all state less what the others do, exactly. */
function addMost({ sums, all: every, count }: Listed, numbers: Int32Array): Added[] {
  const all = alls.get(sums) ?? addRows(sums, every, null);
  alls.set(sums, all);
  const others = new Map(addRows(sums, complement(numbers, count), null).map((each) => [each.at, each]));
  return all.flatMap((each) => {
    const other = others.get(each.at);
    if (other === undefined) return [each];
    const less = (column: 'rows' | 'withAmount' | 'firsts' | 'firstsWithAmount') => each[column] - other[column];
    const rest = {
      ...each,
      rows: less('rows'),
      withAmount: less('withAmount'),
      firsts: less('firsts'),
      firstsWithAmount: less('firstsWithAmount'),
      units: each.units - other.units,
    };
    return rest.rows === 0 ? [] : [rest];
  });
}

/** Adds the rows of activities: `cuts` gives of each the place of its cut, -1 for none; null: 0 for each. */
function addRows(sums: Sums, numbers: Int32Array, cuts: Int32Array | null): Added[] {
  const { from, sort, flags, words } = sums;
  const [low, middle, high] = [words[0]!, words[1]!, words[2]!];
  const top = words[3] ?? null;
  /** By cut the slot of each sort, or -1. */
  const slotsOf: Int32Array[] = [];
  const opened: { readonly sort: number; readonly cut: number; total: bigint }[] = [];
  /** Four counts and the words of a slot lie side by side. */
  const width = 4 + words.length;
  let added = new Float64Array(width * 64);
  const open = (of: number, cut: number): number => {
    if ((opened.length + 1) * width > added.length) {
      const more = new Float64Array(added.length * 2);
      more.set(added);
      added = more;
    }
    slotsOf[cut]![of] = opened.length;
    return opened.push({ sort: of, cut, total: 0n }) - 1;
  };
  const settle = (slot: number): void => {
    for (let word = 0; word < words.length; word += 1) {
      const at = slot * width + 4 + word;
      opened[slot]!.total += BigInt(added[at]!) << BigInt(32 * word);
      added[at] = 0;
    }
  };
  let since = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    const nth = numbers[place]!;
    const cut = cuts === null ? 0 : cuts[place]!;
    if (cut < 0) continue;
    let slots = slotsOf[cut];
    if (slots === undefined) {
      slots = new Int32Array(sums.sorts.length).fill(-1);
      slotsOf[cut] = slots;
    }
    const end = from[nth + 1]!;
    since += end - from[nth]!;
    if (since > mostAdded) {
      for (let slot = 0; slot < opened.length; slot += 1) settle(slot);
      since = end - from[nth]!;
    }
    for (let row = from[nth]!; row < end; row += 1) {
      let slot = slots[sort[row]!]!;
      if (slot < 0) slot = open(sort[row]!, cut);
      const at = slot * width;
      const flag = flags[row]!;
      added[at]! += 1;
      added[at + 2]! += flag & 1;
      if (flag < 2) continue;
      added[at + 1]! += 1;
      added[at + 3]! += flag & 1;
      added[at + 4]! += low[row]! >>> 0;
      added[at + 5]! += middle[row]! >>> 0;
      if (top === null) added[at + 6]! += high[row]!;
      else {
        added[at + 6]! += high[row]! >>> 0;
        added[at + 7]! += top[row]!;
      }
    }
  }
  return opened
    .map((of, slot) => {
      settle(slot);
      const [rows, withAmount, firsts, firstsWithAmount] = added.subarray(slot * width, slot * width + 4);
      return {
        at: of.sort,
        sort: sums.sorts[of.sort]!,
        cut: of.cut,
        rows: rows!,
        withAmount: withAmount!,
        firsts: firsts!,
        firstsWithAmount: firstsWithAmount!,
        units: of.total,
      };
    })
    .sort((a, b) => compareSorts(a.sort, b.sort) || a.at - b.at || a.cut - b.cut);
}

/** By source, kind, flow, currency and price basis; what is not stated comes last. */
function compareSorts(a: SumSort, b: SumSort): number {
  for (const column of ['source', 'kind', 'flowType', 'currency', 'priceBasis'] as const) {
    const [one, two] = [a[column], b[column]];
    if (one === two) continue;
    if (one === null || two === null) return one === null ? 1 : -1;
    return one < two ? -1 : 1;
  }
  return 0;
}

/** Units of 10^-12 as a decimal. */
function textOfUnits(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(13, '0');
  const parts = dropEnd(digits.slice(-12), '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -12)}${parts === '' ? '' : `.${parts}`}`;
}
