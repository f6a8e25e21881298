import type { CaseStatement, Grade } from '../model/index.ts';
import { independenceOf, independentGroups, parentsOf, sideOf } from './lineage.ts';

const gradeOrder: readonly Grade[] = ['A', 'B', 'C', 'D'];
const rank = (grade: Grade): number => gradeOrder.indexOf(grade);

/** Is a grade at least as good as a floor? `null` (no statement) never is. */
export const isAtLeast = (grade: Grade | null, floor: Grade): boolean => grade !== null && rank(grade) <= rank(floor);
/** The worse of two grades. */
export const worse = (a: Grade, b: Grade): Grade => (rank(a) >= rank(b) ? a : b);

/** Why a set of statements has its grade; a code for the page that explains it. */
export type GradeReason =
  | 'no-statement'
  | 'independent-with-authority'
  | 'independent'
  | 'receiver-record'
  | 'promisor-or-implementer'
  | 'third-party'
  | 'single-press-or-social'
  | 'unnamed'
  | 'undated'
  | 'estimate';

const reasonOrder: readonly GradeReason[] = [
  'receiver-record',
  'promisor-or-implementer',
  'third-party',
  'single-press-or-social',
  'unnamed',
  'estimate',
  'undated',
];

interface Standing {
  readonly grade: Grade;
  readonly reason: GradeReason;
  /** May it agree with another statement? Undated words and estimates may not. */
  readonly counts: boolean;
  /** Receiver's authority, auditor, or an observation not made by the promisor's own side. */
  readonly isAuthority: boolean;
}

const thin = new Set<CaseStatement['sourceClass']>(['press-original', 'press-wire', 'social', 'citizen', 'unknown']);

function standAlone(statement: CaseStatement): Standing {
  const { role, sourceClass, method } = statement;
  const isReceiver = role !== 'promisor' && (role === 'receiver' || sourceClass === 'receiver-official');
  const isObserved = (method === 'observed' || sourceClass === 'own-observation') && sideOf(statement) !== 'provider';
  const counts = statement.isDated && (method === 'reported' || method === 'observed');
  const isAuthority = counts && (isReceiver || sourceClass === 'audit-or-court' || isObserved);
  const stand = (grade: Grade, reason: GradeReason): Standing => ({ grade, reason, counts, isAuthority });
  if (!statement.isDated) return stand('D', 'undated');
  if (!counts) return stand('D', 'estimate');
  if (isReceiver && !thin.has(sourceClass)) return stand('B', 'receiver-record');
  if (role === 'promisor' || role === 'implementer') return stand('C', 'promisor-or-implementer');
  if (role === 'receiver') return stand('C', 'third-party');
  if (thin.has(sourceClass)) return stand('D', 'single-press-or-social');
  return statement.publisher === null ? stand('D', 'unnamed') : stand('C', 'third-party');
}

const bestOf = (standings: readonly Standing[]): Standing =>
  standings.reduce((a, b) => (reasonOrder.indexOf(b.reason) < reasonOrder.indexOf(a.reason) ? b : a));

/** A copy is worth no more than the best of what it copies. */
function cap(own: Standing, parents: readonly Standing[]): Standing {
  if (parents.length === 0) return own;
  const best = bestOf(parents);
  return {
    grade: worse(own.grade, best.grade),
    reason: rank(own.grade) >= rank(best.grade) ? own.reason : best.reason,
    counts: own.counts && parents.some((parent) => parent.counts),
    isAuthority: own.isAuthority && parents.some((parent) => parent.isAuthority),
  };
}

/**
 * A wire copy beside its original is worth no more than the original, through however many hands it came. Worked out
 * from above until nothing changes, so that copies that name each other end too.
 */
function standBeside(statement: CaseStatement, context: readonly CaseStatement[]): Standing {
  if (statement.sourceClass !== 'press-wire') return standAlone(statement);
  const parents = new Map<CaseStatement, readonly CaseStatement[]>();
  for (const queue = [statement]; queue.length > 0; ) {
    const next = queue.pop()!;
    if (parents.has(next)) continue;
    const own = next.sourceClass === 'press-wire' ? parentsOf(next, context) : [];
    parents.set(next, own);
    queue.push(...own);
  }
  const standings = new Map([...parents.keys()].map((one) => [one, standAlone(one)]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [one, own] of parents) {
      const before = standings.get(one)!;
      const after = cap(
        before,
        own.map((parent) => standings.get(parent)!),
      );
      if (after.grade !== before.grade || after.counts !== before.counts || after.isAuthority !== before.isAuthority) {
        standings.set(one, after);
        changed = true;
      }
    }
  }
  return standings.get(statement)!;
}

export interface ExplainedGrade {
  readonly grade: Grade | null;
  readonly reason: GradeReason;
  /** Groups that count once each, for showing beside the grade. */
  readonly groups: readonly (readonly CaseStatement[])[];
  readonly hasAuthority: boolean;
}

function decide(
  statements: readonly CaseStatement[],
  context: readonly CaseStatement[],
): Omit<ExplainedGrade, 'groups'> {
  if (statements.length === 0) return { grade: null, reason: 'no-statement', hasAuthority: false };
  const standings = statements.map((statement) => standBeside(statement, context));
  const hasAuthority = standings.some((standing) => standing.isAuthority);
  const independence = independenceOf(statements, context);
  let hasPair = false;
  for (let i = 0; i < statements.length; i += 1) {
    if (!standings[i]!.counts) continue;
    for (let j = i + 1; j < statements.length; j += 1) {
      if (!standings[j]!.counts || !independence.areIndependent(i, j)) continue;
      if (standings[i]!.isAuthority || standings[j]!.isAuthority) {
        return { grade: 'A', reason: 'independent-with-authority', hasAuthority };
      }
      hasPair = true;
    }
  }
  if (hasPair) return { grade: 'B', reason: 'independent', hasAuthority };
  const best = bestOf(standings);
  return { grade: best.grade, reason: best.reason, hasAuthority };
}

/**
 * The grade of statements that say the same (model, section 5): A two independent ones, one of them from the
 * receiver's authority, an auditor or direct observation; B two independent ones, or one official record of the
 * receiver; C one of the promisor, its contractor or a named third party, in however many copies; D a single press or
 * social source, undated, unnamed, or an estimate. `null` for no statement. The order does not matter.
 */
export function gradeOf(
  statements: readonly CaseStatement[],
  context: readonly CaseStatement[] = statements,
): Grade | null {
  return decide(statements, context).grade;
}

/** The grade with its reason and the independent groups behind it. */
export function explainGrade(
  statements: readonly CaseStatement[],
  context: readonly CaseStatement[] = statements,
): ExplainedGrade {
  return { ...decide(statements, context), groups: independentGroups(statements, context) };
}
