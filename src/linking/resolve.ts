import type { Judgement } from '../model/index.ts';

export interface Canon {
  /** Only ids that are the same as another one; `canonical` is the first of its group by code unit. */
  readonly canon: readonly { readonly type: Judgement['type']; readonly id: string; readonly canonical: string }[];
  /** Pairs judged different that the closure of *same* judgements would join. They stay joined and are told. */
  readonly contradictions: readonly {
    readonly type: Judgement['type'];
    readonly left: string;
    readonly right: string;
    readonly why: string;
  }[];
}

/**
 * The closure of identity judgements. The last judgement of a pair by the same hand counts. Nothing is rewritten: data
 * keep their ids. The order of the input matters only where one hand judged a pair twice.
 */
export function resolve(judgements: readonly Judgement[]): Canon {
  const standing = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const [left, right] = [judgement.left, judgement.right].sort() as [string, string];
    standing.set(JSON.stringify([judgement.type, left, right, judgement.by]), { ...judgement, left, right });
  }
  const canon: Canon['canon'][number][] = [];
  const contradictions: Canon['contradictions'][number][] = [];
  for (const type of ['party', 'activity', 'work', 'commitment'] as const) {
    const own = [...standing.values()].filter((judgement) => judgement.type === type);
    const parent = new Map<string, string>();
    const rootOf = (id: string): string => {
      let root = id;
      while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root) as string;
      let step = id;
      while (parent.get(step) !== undefined && step !== root) {
        const next = parent.get(step) as string;
        parent.set(step, root);
        step = next;
      }
      return root;
    };
    for (const { left, right, verdict } of own) {
      if (verdict !== 'same') continue;
      const [a, b] = [rootOf(left), rootOf(right)].sort() as [string, string];
      parent.set(a, a);
      parent.set(b, a);
    }
    for (const id of [...parent.keys()].sort()) canon.push({ type, id, canonical: rootOf(id) });
    const seen = new Set<string>();
    for (const { left, right, verdict, by } of own) {
      if (verdict !== 'different' || !parent.has(left) || !parent.has(right) || rootOf(left) !== rootOf(right))
        continue;
      const key = JSON.stringify([left, right, by]);
      if (!seen.has(key))
        contradictions.push({ type, left, right, why: `judged different by ${by}, joined by other judgements` });
      seen.add(key);
    }
  }
  return { canon, contradictions };
}
