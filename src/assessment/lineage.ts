import type { CaseStatement } from '../model/index.ts';

/** On whose side a statement stands. `unknown` cannot be shown to be independent of a party. */
export type Side = 'provider' | 'receiver' | 'third' | 'unknown';

/** The side of a statement: what its speaker is goes before what its source says of itself (model, section 5). */
export function sideOf(statement: CaseStatement): Side {
  const { role, interest, sourceClass } = statement;
  if (role === 'promisor') return 'provider';
  if (role === 'receiver' || sourceClass === 'receiver-official') return 'receiver';
  if (interest === 'provider' || interest === 'receiver') return interest;
  if (role === 'implementer') return 'provider';
  if (interest === 'third') return 'third';
  if (sourceClass === 'provider-official' || sourceClass === 'implementer') return 'provider';
  return sourceClass === 'unknown' || sourceClass === 'social' || sourceClass === 'citizen' ? 'unknown' : 'third';
}

interface Voice {
  readonly publishers: ReadonlySet<string>;
  readonly isNamed: boolean;
  readonly sources: ReadonlySet<string>;
  readonly sides: ReadonlySet<Side>;
  readonly isWireWithoutOrigin: boolean;
}

const ownSource = (statement: CaseStatement): string => statement.source ?? `statement:${statement.id}`;

/** The statements of `context` that this one copies or names by their source; not those of its own source. */
export function parentsOf(statement: CaseStatement, context: readonly CaseStatement[]): readonly CaseStatement[] {
  const own = ownSource(statement);
  return context.filter(
    ({ source, id }) => source !== null && source !== own && id !== statement.id && statement.lineage.includes(source),
  );
}

/**
 * The statements of `context` that this one repeats: those whose source is in its lineage, directly or through
 * others. A statement is never its own origin, nor are other statements of the same source.
 */
export function originsOf(statement: CaseStatement, context: readonly CaseStatement[]): readonly CaseStatement[] {
  const reached = new Set(statement.lineage);
  reached.delete(ownSource(statement));
  if (reached.size === 0) return [];
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of context) {
      if (other.source === null || !reached.has(other.source)) continue;
      for (const source of other.lineage) {
        if (!reached.has(source)) {
          reached.add(source);
          grown = true;
        }
      }
    }
  }
  reached.delete(ownSource(statement));
  return context.filter((other) => other.source !== null && other.id !== statement.id && reached.has(other.source));
}

/** A copy speaks with the voices of what it copies: their publishers, lineages and sides are its own. */
function voiceOf(statement: CaseStatement, context: readonly CaseStatement[]): Voice {
  const all = [statement, ...originsOf(statement, context)];
  const publishers = new Set<string>();
  const sources = new Set<string>();
  const sides = new Set<Side>();
  for (const one of all) {
    if (one.publisher !== null) publishers.add(one.publisher);
    sources.add(ownSource(one));
    for (const source of one.lineage) sources.add(source);
    sides.add(sideOf(one));
  }
  return {
    publishers,
    isNamed: all.every((one) => one.publisher !== null),
    sources,
    sides,
    isWireWithoutOrigin: all.some(
      (one) => one.sourceClass === 'press-wire' && one.lineage.every((source) => source === ownSource(one)),
    ),
  };
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

function areApart(a: Voice, b: Voice): boolean {
  if (!a.isNamed || !b.isNamed) return false;
  if (intersects(a.publishers, b.publishers) || intersects(a.sources, b.sources)) return false;
  if (a.isWireWithoutOrigin && b.isWireWithoutOrigin) return false;
  for (const left of a.sides) {
    for (const right of b.sides) {
      if (left === 'third' || right === 'third') continue;
      if (left === right || left === 'unknown' || right === 'unknown') return false;
    }
  }
  return true;
}

/** Which of some statements are independent of which: asked by position. */
export interface Independence {
  readonly of: readonly CaseStatement[];
  areIndependent(left: number, right: number): boolean;
}

export function independenceOf(
  statements: readonly CaseStatement[],
  context: readonly CaseStatement[] = statements,
): Independence {
  const voices = statements.map((statement) => voiceOf(statement, context));
  return {
    of: statements,
    areIndependent: (left, right) => left !== right && areApart(voices[left]!, voices[right]!),
  };
}

/**
 * Are two statements independent (model, section 5)? Different and known publishers, no common lineage, not both on
 * the provider's side, not both on the receiver's; two unrelated third parties are. `context` holds the statements
 * in which the origin of a copy is looked for.
 */
export function areIndependent(
  left: CaseStatement,
  right: CaseStatement,
  context: readonly CaseStatement[] = [left, right],
): boolean {
  return independenceOf([left, right], context).areIndependent(0, 1);
}

/**
 * Statements in groups that count once each: the first of every group is independent of the first of every other, and
 * the rest of a group leans on its first. Ten copies of one wire text are one group. Two or more groups exist exactly
 * when some two statements are independent. The order of the input does not matter.
 */
export function independentGroups(
  statements: readonly CaseStatement[],
  context: readonly CaseStatement[] = statements,
): readonly (readonly CaseStatement[])[] {
  const sorted = [...statements].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const independence = independenceOf(sorted, context);
  const ties = sorted.map((_, i) => sorted.filter((_, j) => j !== i && !independence.areIndependent(i, j)).length);
  const order = sorted.map((_, i) => i).sort((a, b) => ties[a]! - ties[b]! || a - b);
  const groups: number[][] = [];
  for (const i of order) {
    const home = groups.find((group) => !independence.areIndependent(group[0]!, i));
    if (home === undefined) groups.push([i]);
    else home.push(i);
  }
  return groups.map((group) => group.map((i) => sorted[i]!));
}
