import type { Judgement, Link } from '../model/index.ts';

/** A judgement with where the journal has it. */
export interface SaidJudgement {
  readonly index: number;
  /** Instant of acceptance. */
  readonly at: string;
  readonly body: Judgement;
}

/** A judgement that says "not the same" of two things which others join, and the joins that lead from one to the other. */
export interface Contradiction {
  readonly type: Judgement['type'];
  readonly left: string;
  readonly right: string;
  readonly judgement: SaidJudgement;
  /** The shortest way of *same* judgements from left to right. */
  readonly path: readonly SaidJudgement[];
}

export interface Canon {
  readonly type: Judgement['type'];
  readonly id: string;
  readonly canonical: string;
}

/** What people judged, closed: who is who. */
export interface JudgementGraph {
  /** Only ids that are held as one with another; sorted by type and id. */
  readonly canon: readonly Canon[];
  /** They stay joined and are told. */
  readonly contradictions: readonly Contradiction[];
  /** The last word of each hand on each pair, without those taken back; in the order of the journal. */
  readonly standing: readonly SaidJudgement[];
  /** The id itself where it is held as one with no other. */
  canonicalOf(type: Judgement['type'], id: string): string;
  /** Every id that is held as one with it, itself among them; sorted. */
  membersOf(type: Judgement['type'], id: string): readonly string[];
}

const types: readonly Judgement['type'][] = ['party', 'activity', 'work', 'commitment'];
/** Each says that the two are not one. Two activities that finance one project, or one of which is a part, are two. */
export const apart: ReadonlySet<Judgement['verdict']> = new Set(['different', 'part-of', 'co-finances']);

const minted = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Minted ids go before identifiers and names of sources; then by code unit. */
export const compareIds = (a: string, b: string): number =>
  Number(minted.test(b)) - Number(minted.test(a)) || (a < b ? -1 : a > b ? 1 : 0);

const pairOf = ({ left, right }: Judgement): readonly [string, string] =>
  left < right ? [left, right] : [right, left];

/**
 * Closes judgements. The last one of a hand on a pair counts; `withdrawn` takes its own back. Canonical is the first id
 * of a group by `compareIds`. Nothing is rewritten. The order of the input does not matter: the journal's does, and only
 * where one hand judged a pair more than once.
 */
export function judgementGraph(said: readonly SaidJudgement[]): JudgementGraph {
  const last = new Map<string, SaidJudgement>();
  for (const each of [...said].sort((a, b) => a.index - b.index))
    last.set(JSON.stringify([each.body.type, ...pairOf(each.body), each.body.by]), each);
  const standing = [...last.values()]
    .filter(({ body }) => body.verdict !== 'withdrawn' && body.left !== body.right)
    .sort((a, b) => a.index - b.index);
  const joins = new Map<string, { readonly to: string; readonly by: SaidJudgement }[]>();
  const keyOf = (type: string, id: string) => `${type} ${id}`;
  const join = (type: string, from: string, to: string, by: SaidJudgement) => {
    const key = keyOf(type, from);
    joins.set(key, [...(joins.get(key) ?? []), { to, by }]);
  };
  for (const each of standing) {
    const { type, left, right, verdict } = each.body;
    if (verdict !== 'same') continue;
    join(type, left, right, each);
    join(type, right, left, each);
  }
  const groups = new Map<string, readonly string[]>();
  for (const [key] of joins) {
    if (groups.has(key)) continue;
    const type = key.slice(0, key.indexOf(' '));
    const members = new Set([key.slice(type.length + 1)]);
    for (const id of members) for (const { to } of joins.get(keyOf(type, id)) ?? []) members.add(to);
    const sorted = [...members].sort(compareIds);
    for (const id of sorted) groups.set(keyOf(type, id), sorted);
  }
  const membersOf = (type: Judgement['type'], id: string) => groups.get(keyOf(type, id)) ?? [id];
  const canonicalOf = (type: Judgement['type'], id: string) => membersOf(type, id)[0] as string;

  /** Breadth first, over the earliest judgement of the journal first: one shortest way, the same on every machine. */
  const wayBetween = (type: string, from: string, to: string): readonly SaidJudgement[] => {
    const came = new Map<string, { readonly from: string; readonly by: SaidJudgement } | null>([[from, null]]);
    for (const [id] of came) {
      if (id === to) break;
      for (const next of joins.get(keyOf(type, id)) ?? [])
        if (!came.has(next.to)) came.set(next.to, { from: id, by: next.by });
    }
    const path: SaidJudgement[] = [];
    for (let step = came.get(to); step; step = came.get(step.from)) path.unshift(step.by);
    return path;
  };
  const contradictions = standing.flatMap((judgement): Contradiction[] => {
    const { type, verdict } = judgement.body;
    const [left, right] = pairOf(judgement.body);
    if (!apart.has(verdict) || !membersOf(type, left).includes(right)) return [];
    return [{ type, left, right, judgement, path: wayBetween(type, left, right) }];
  });
  const canon = [...groups]
    .map(([key, members]): Canon => {
      const type = key.slice(0, key.indexOf(' ')) as Judgement['type'];
      return { type, id: key.slice(type.length + 1), canonical: members[0] as string };
    })
    .sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || compareIds(a.id, b.id));
  return { canon, contradictions, standing, canonicalOf, membersOf };
}

/**
 * What would contradict when these were said too: contradictions that are not there yet. Asked before a judgement is
 * written, so that whoever says it sees what it goes against.
 */
export function contradictionsOf(
  said: readonly SaidJudgement[],
  more: readonly Judgement[],
  at = '',
): readonly Contradiction[] {
  const next = said.reduce((most, { index }) => Math.max(most, index + 1), 0);
  const key = ({ type, left, right, judgement: { body } }: Contradiction) =>
    JSON.stringify([type, left, right, body.by]);
  const known = new Set(judgementGraph(said).contradictions.map(key));
  const added = more.map((body, offset) => ({ index: next + offset, at, body }));
  return judgementGraph([...said, ...added]).contradictions.filter((each) => !known.has(key(each)));
}

/** Links that stand: the last word of each hand on each pair, without those taken back; in the order of the journal. */
export function standingLinks<T extends { readonly index: number; readonly body: Link }>(said: readonly T[]): T[] {
  const last = new Map<string, T>();
  for (const each of [...said].sort((a, b) => a.index - b.index)) {
    const { commitment, to, by } = each.body;
    last.set(JSON.stringify([commitment, to.type, to.id, by]), each);
  }
  return [...last.values()].filter(({ body }) => body.verdict !== 'withdrawn').sort((a, b) => a.index - b.index);
}
