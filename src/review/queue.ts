import { authorsOf } from '../edition/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Draft, type Entry, type Review, type Statement, statementId } from '../model/index.ts';

/** A statement that somebody proposed and nobody else has decided on. */
export interface ProposedStatement {
  readonly id: string;
  readonly at: string;
  readonly statement: Statement;
}
/** What one person decided on a label, and why. */
export interface LabelReview {
  readonly index: number;
  readonly at: string;
  readonly review: Review;
}

export interface DeskQueue {
  /** The oldest first. */
  readonly proposed: readonly ProposedStatement[];
  /** The last word of each person on each label; what was taken back is not in it. */
  readonly reviews: readonly LabelReview[];
  /** Commitments whose label rests on what this person entered: others must confirm it. */
  readonly own: ReadonlySet<string>;
}

const placeOf = ({ anchor }: Statement): string => JSON.stringify([anchor?.source, anchor?.start, anchor?.end]);

/** What waits at the desk, from the journal as it is now. */
export async function openQueue(ledger: Ledger, by: string | null): Promise<DeskQueue> {
  const entries: Entry[] = [];
  const last = new Map<string, ProposedStatement>();
  const reviews = new Map<string, LabelReview>();
  for await (const entry of ledger.entries()) {
    entries.push(entry);
    const { kind, body, at, index } = entry;
    if (kind === 'statement' && body.anchor !== null && body.property === 'says')
      last.set(JSON.stringify([body.enteredBy, placeOf(body)]), { id: statementId(body), at, statement: body });
    if (kind === 'review')
      reviews.set(JSON.stringify([body.by, body.commitment, body.rubric, body.label]), { index, at, review: body });
  }
  const standing = [...last.values()].filter(({ statement }) => statement.rank !== 'deprecated');
  const decided = new Set(
    standing.flatMap(({ statement }) => (statement.reviewStatus === 'candidate' ? [] : [placeOf(statement)])),
  );
  const authors = authorsOf(entries);
  return {
    proposed: standing.filter(
      ({ statement }) => statement.reviewStatus === 'candidate' && !decided.has(placeOf(statement)),
    ),
    reviews: [...reviews.values()].filter(({ review }) => review.verdict !== 'withdrawn'),
    own: new Set([...authors].flatMap(([commitment, names]) => (by !== null && names.has(by) ? [commitment] : []))),
  };
}

/**
 * Takes back the last decision of a person on words of a document: a further statement that supersedes it and is
 * deprecated as retracted. Nothing where it is not the last word of that person.
 */
export async function undoDecision(ledger: Ledger, source: string, id: string, by: string): Promise<readonly Draft[]> {
  const last = new Map<string, Statement>();
  for await (const { kind, body } of ledger.entries())
    if (kind === 'statement' && body.source === source && body.enteredBy === by) last.set(placeOf(body), body);
  const decided = [...last.values()].find((each) => each.rank !== 'deprecated' && statementId(each) === id);
  if (decided === undefined) return [];
  const relations = [{ kind: 'supersedes' as const, statement: id }];
  return [{ kind: 'statement', body: { ...decided, rank: 'deprecated', rankReason: 'retracted', relations } }];
}
