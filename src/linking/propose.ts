import { tokens } from '../text/index.ts';
import { type Comparable, type Comparison, compare } from './compare.ts';

export interface Proposal extends Comparison {
  readonly left: string;
  readonly right: string;
}

export interface ProposeOptions {
  /** How many at most, the best first. */
  readonly limit: number;
  /** Pairs below are left out. Default 0.6. */
  readonly threshold?: number;
}

const commonest = 40;

/**
 * Pairs of different sources that may be the same thing, best first. Only pairs that share a country and a title word
 * that is not among the commonest are compared. Nothing is merged: a person judges.
 */
export function propose(things: readonly Comparable[], { limit, threshold = 0.6 }: ProposeOptions): Proposal[] {
  const blocks = new Map<string, number[]>();
  things.forEach((thing, index) => {
    const words = new Set(tokens(thing.title ?? '', 'en').filter((word) => word.length > 3 && !/^\d+$/.test(word)));
    for (const country of thing.countries) {
      for (const word of words) {
        const key = `${country} ${word}`;
        const block = blocks.get(key);
        if (block) block.push(index);
        else blocks.set(key, [index]);
      }
    }
  });
  const seen = new Set<string>();
  const found: Proposal[] = [];
  for (const block of blocks.values()) {
    if (block.length > commonest) continue;
    for (let i = 0; i < block.length; i += 1) {
      for (let j = i + 1; j < block.length; j += 1) {
        const a = things[block[i] as number] as Comparable;
        const b = things[block[j] as number] as Comparable;
        if (a.source === b.source) continue;
        const [left, right] = a.id < b.id ? [a, b] : [b, a];
        const key = `${left.id}\u0000${right.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const comparison = compare(left, right);
        if (Number(comparison.score) >= threshold) found.push({ left: left.id, right: right.id, ...comparison });
      }
    }
  }
  return found
    .sort((a, b) => Number(b.score) - Number(a.score) || (a.left + a.right < b.left + b.right ? -1 : 1))
    .slice(0, limit);
}
