import { features, levelsOf } from './features.ts';

/** How often each level holds among matches (`m`) and among the rest (`u`), and which part of the pairs match. */
export interface Estimate {
  readonly prior: number;
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  readonly rounds: number;
  readonly pairs: number;
}

/** Pairs that the published start counts for, so that a ledger of few pairs keeps near it. */
const lean = { matches: 60, rest: 120 };
const firstPrior = 0.03;

/** Where estimating starts: the published weights. */
export const published: Estimate = {
  prior: firstPrior,
  m: features.map(({ levels }) => levels.map(({ m }) => m)),
  u: features.map(({ levels }) => levels.map(({ u }) => u)),
  rounds: 0,
  pairs: 0,
};

const [title, place, amount] = (['title', 'place', 'amount'] as const).map((name) =>
  features.findIndex((each) => each.name === name),
) as [number, number, number];
const levelNumber = (at: number, name: string): number =>
  (features[at]?.levels.findIndex((each) => each.name === name) ?? -1) + 1;
const rareWord = levelNumber(title, 'a-rare-word');
const samePlace = levelNumber(place, 'same');
const sameAmount = levelNumber(amount, 'same');

/**
 * Do the two share anything that names a work: a very rare word, a place, an amount? Without it they are no match,
 * however well years, sectors and financiers agree: those are what many things have in common.
 */
const sharesName = (levels: readonly number[]): boolean =>
  (levels[title] ?? 0) >= rareWord || levels[place] === samePlace || levels[amount] === sameAmount;

/** Probability that a pattern of levels is of a match. */
export function probabilityOf(levels: readonly number[], { prior, m, u }: Estimate): number {
  if (!sharesName(levels)) return 0;
  let odds = Math.log(prior / (1 - prior));
  levels.forEach((level, at) => {
    if (level > 0) odds += Math.log((m[at]?.[level - 1] ?? 1) / (u[at]?.[level - 1] ?? 1));
  });
  return 1 / (1 + Math.exp(-odds));
}

/** Weight of a level in bits: log2 m/u; 0 for unknown. */
export const bitsOf = (at: number, level: number, { m, u }: Estimate): number =>
  level === 0 ? 0 : Math.log2((m[at]?.[level - 1] ?? 1) / (u[at]?.[level - 1] ?? 1));

/**
 * Fellegi–Sunter with expectation–maximisation over counted patterns of levels. No chance in it: the same counts give
 * the same weights. The start stands as pseudo-counts. On each scale a level that
 * agrees more weighs at least as much as the one below it: violators share one weight (pooled adjacent violators).
 */
export function estimate(patterns: readonly { readonly pattern: number; readonly pairs: number }[]): Estimate {
  const seen = patterns.map(({ pattern, pairs }) => ({ levels: levelsOf(pattern), pairs }));
  const total = seen.reduce((sum, { pairs }) => sum + pairs, 0);
  if (total === 0) return published;
  let now: Estimate = { ...published, pairs: total };
  for (let round = 1; round <= 40; round += 1) {
    const m = published.m.map((levels) => levels.map((share) => share * lean.matches));
    const u = published.u.map((levels) => levels.map((share) => share * lean.rest));
    let matches = firstPrior * (lean.matches + lean.rest);
    for (const { levels, pairs } of seen) {
      const match = pairs * probabilityOf(levels, now);
      matches += match;
      levels.forEach((level, at) => {
        if (level === 0) return;
        (m[at] as number[])[level - 1]! += match;
        (u[at] as number[])[level - 1]! += pairs - match;
      });
    }
    const prior = Math.min(0.5, Math.max(1e-6, matches / (total + lean.matches + lean.rest)));
    const next: Estimate = {
      prior,
      ...sensible(
        ...bounded(
          m.map((counts, at) => (features[at]?.fixed ? (published.m[at] as number[]) : shares(counts))),
          u.map((counts, at) => (features[at]?.fixed === 'both' ? (published.u[at] as number[]) : shares(counts))),
        ),
      ),
      rounds: round,
      pairs: total,
    };
    const moved = Math.max(
      ...next.m.flatMap((levels, at) => levels.map((share, level) => Math.abs(share - (now.m[at]?.[level] ?? 0)))),
    );
    now = next;
    if (moved < 1e-4) break;
  }
  return now;
}

function shares(counts: readonly number[]): number[] {
  const sum = counts.reduce((all, each) => all + each, 0);
  return counts.map((each) => each / sum);
}

/** Pools `m` over neighbouring levels of a scale wherever a higher level would weigh less. */
function sensible(m: readonly (readonly number[])[], u: readonly (readonly number[])[]): Pick<Estimate, 'm' | 'u'> {
  const pooled = m.map((own, at) => {
    const others = u[at]!;
    const scales = features[at]?.scales ?? [1];
    return scales.flatMap((from, scale) => {
      const until = (scales[scale + 1] ?? own.length + 1) - 1;
      const blocks: { m: number; u: number; us: number[] }[] = [];
      for (let level = from - 1; level < until; level += 1) {
        blocks.push({ m: own[level]!, u: others[level]!, us: [others[level]!] });
        while (blocks.length > 1) {
          const [before, last] = blocks.slice(-2) as [(typeof blocks)[0], (typeof blocks)[0]];
          if (before.m / before.u <= last.m / last.u) break;
          blocks.splice(-2, 2, { m: before.m + last.m, u: before.u + last.u, us: [...before.us, ...last.us] });
        }
      }
      return blocks.flatMap((block) => block.us.map((share) => (share * block.m) / block.u));
    });
  });
  return { m: pooled, u };
}

/** Bits by which an estimated weight may leave the published one. The title's may go as far as the ledger says. */
const leash = 3;

/** Holds weights within the leash by moving `u`: blocking by years makes years agree, which is no evidence of itself. */
function bounded(
  m: readonly (readonly number[])[],
  u: readonly (readonly number[])[],
): [readonly (readonly number[])[], readonly (readonly number[])[]] {
  const held = u.map((own, at) =>
    at === title
      ? own
      : own.map((share, level) => {
          const start = (published.m[at]?.[level] ?? 1) / (published.u[at]?.[level] ?? 1);
          const now = m[at]?.[level] ?? 1;
          return Math.min(Math.max(share, now / (start * 2 ** leash)), now / (start * 2 ** -leash));
        }),
  );
  return [m, held];
}
