/** A pair that is held to be about one work, with what tells how the two stand to one another. */
export interface Held {
  readonly l: number;
  readonly r: number;
  readonly leftSource: string;
  readonly rightSource: string;
  /** 1 other, 2 same, 0 unknown. */
  readonly funder: number;
  readonly leftUmbrella: boolean;
  readonly rightUmbrella: boolean;
  /** Which side's title says that it adds to another thing (additional financing); null: none or both. */
  readonly addition: 'left' | 'right' | null;
  /** ln(left amount / right amount) where the two are comparable; null otherwise. */
  readonly ratio: number | null;
  /** The same over prices of different years, where both are known in dollars. */
  readonly rough: number | null;
  /** RelatedActivityType that one side states: 1 right is the parent, 2 right is the child, 4 co-funded; null: none. */
  readonly stated: string | null;
  readonly bits: number;
}

/**
 * How two stand to one another (IATI RelatedActivityType in brackets): `same`, the same thing told twice; `part-of`,
 * left is a part, tranche or use of right (left a child, 2; right its parent, 1); `co-finances`, one work, each reports
 * its own share (4). Only these are proposed; that two are different is for people to say.
 */
export type Relation = 'same' | 'part-of' | 'co-finances';

export interface Related {
  readonly at: number;
  readonly relation: Relation;
  /** Are left and right to be exchanged, so that left is the part? */
  readonly isTurned: boolean;
}

/** A part has at most this share of the whole (ln). */
const partAtMost = Math.log(0.7);
/** Bits by which a part may fall behind what the whole is held to be the same as. */
const nearlyAsLikely = 6;

/**
 * Gives each pair its relation and keeps one-to-one what can be so: a thing is the same as at most one thing of
 * another source, the best first. What is left over stands as a part where its amount allows it, or is dropped.
 */
export function relate(pairs: readonly Held[]): Related[] {
  const order = pairs
    .map((_, at) => at)
    .sort((a, b) => pairs[b]!.bits - pairs[a]!.bits || pairs[a]!.l - pairs[b]!.l || pairs[a]!.r - pairs[b]!.r);
  const related: Related[] = [];
  const open: number[] = [];
  for (const at of order) {
    const pair = pairs[at]!;
    if (pair.stated === '1' || pair.stated === '2')
      related.push({ at, relation: 'part-of', isTurned: pair.stated === '2' });
    else if (pair.stated === '4') related.push({ at, relation: 'co-finances', isTurned: false });
    else if (pair.leftUmbrella !== pair.rightUmbrella)
      related.push({ at, relation: 'part-of', isTurned: pair.leftUmbrella });
    else if (pair.leftSource === pair.rightSource) continue;
    else if (pair.funder === 1) related.push({ at, relation: 'co-finances', isTurned: false });
    else if (pair.addition !== null) related.push({ at, relation: 'part-of', isTurned: pair.addition === 'right' });
    else open.push(at);
  }
  const wholes = groups(pairs, open);
  const taken = new Map<string, number>();
  for (const at of open) {
    const pair = pairs[at]!;
    const whole = wholes.get(at);
    if (whole !== undefined) {
      related.push({ at, relation: 'part-of', isTurned: whole === pair.l });
      continue;
    }
    const left = `${pair.l} ${pair.rightSource}`;
    const right = `${pair.r} ${pair.leftSource}`;
    if (taken.has(left) || taken.has(right)) {
      // The whole is taken by something not much likelier, and what is left over is smaller: a part.
      const isPart = (whole: string, ratio: number) =>
        ratio <= partAtMost && pair.bits >= (taken.get(whole) ?? Infinity) - nearlyAsLikely;
      const { rough } = pair;
      if (rough !== null && isPart(right, rough)) related.push({ at, relation: 'part-of', isTurned: false });
      else if (rough !== null && isPart(left, -rough)) related.push({ at, relation: 'part-of', isTurned: true });
      continue;
    }
    taken.set(left, pair.bits);
    taken.set(right, pair.bits);
    related.push({ at, relation: 'same', isTurned: false });
  }
  return related;
}

/** Pairs that belong to a group: two or more things of one source whose amounts together make up one of another. */
function groups(pairs: readonly Held[], open: readonly number[]): ReadonlyMap<number, number> {
  const parts = new Map<string, { whole: number; ats: number[]; share: number }>();
  const whole = new Set<number>();
  for (const at of open) {
    const { l, r, leftSource, rightSource, ratio } = pairs[at]!;
    if (ratio === null) continue;
    if (Math.abs(ratio) < 0.02) whole.add(l).add(r);
    if (Math.abs(ratio) < -partAtMost) continue;
    const [big, source] = ratio > 0 ? [l, rightSource] : [r, leftSource];
    const key = `${big} ${source}`;
    const group = parts.get(key) ?? { whole: big, ats: [], share: 0 };
    group.ats.push(at);
    group.share += Math.exp(-Math.abs(ratio));
    parts.set(key, group);
  }
  const found = new Map<number, number>();
  for (const { whole: big, ats, share } of parts.values())
    if (ats.length >= 2 && share <= 1.15 && share >= 0.5 && !whole.has(big)) for (const at of ats) found.set(at, big);
  return found;
}
