import { compareNames } from '../text/index.ts';

/** What may be compared: a title or name with its places, years and identifiers. */
export interface Comparable {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly countries: readonly string[];
  readonly year: number | null;
  readonly funders: readonly string[];
  /** Decimal text with its currency and price basis; null: not stated. */
  readonly amount: { readonly value: string; readonly currency: string | null; readonly priceBasis: string } | null;
}

export interface Comparison {
  /** 0 to 1, two decimals, as text. A proposal, never a verdict. */
  readonly score: string;
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[];
}

/** Matcher M1: how alike two things of different sources are, with its reasons. Symmetric. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const reasons: string[] = [];
  let score = 0;
  if (a.title !== null && b.title !== null) {
    const likeness = compareNames(a.title, b.title);
    score += 0.6 * likeness;
    reasons.push(`titles alike ${likeness.toFixed(2)}`);
  } else reasons.push('a title is unknown');
  const shared = a.countries.filter((country) => b.countries.includes(country));
  if (shared.length > 0) {
    score += 0.15;
    reasons.push(`same country ${shared.join(' ')}`);
  } else if (a.countries.length > 0 && b.countries.length > 0) reasons.push('other country');
  if (a.year !== null && b.year !== null) {
    const apart = Math.abs(a.year - b.year);
    score += apart === 0 ? 0.15 : apart === 1 ? 0.1 : apart <= 3 ? 0.03 : 0;
    reasons.push(apart === 0 ? `same year ${a.year}` : `${apart} years apart`);
  } else reasons.push('a year is unknown');
  if (
    a.amount !== null &&
    b.amount !== null &&
    a.amount.currency === b.amount.currency &&
    a.amount.priceBasis === b.amount.priceBasis
  ) {
    if (a.amount.value === b.amount.value) {
      score += 0.1;
      reasons.push(`same amount ${a.amount.value}`);
    } else reasons.push('other amount');
  }
  return { score: Math.min(score, 1).toFixed(2), reasons };
}
