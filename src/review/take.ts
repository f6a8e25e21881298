import type { Ledger } from '../ledger/index.ts';
import { canonical, type Draft, type Finding, type Statement, statementId, type Telling } from '../model/index.ts';
import type { SheetRow } from '../readers/index.ts';
import { openHeld } from './held.ts';
import { type Judged, judgeRow } from './row.ts';

/** What became of the rows: rows = accepted + corrected + rejected + held + undecided + refused. */
export interface Counts {
  rows: number;
  /** Said now, by decision. */
  accepted: number;
  corrected: number;
  rejected: number;
  /** The journal held all of it already. */
  held: number;
  undecided: number;
  /** Wrong in a cell: nothing of it was said. */
  refused: number;
}

export interface Taken {
  readonly counts: Counts;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

const nameOf = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const;

/**
 * What a person decided on candidates, row by row, as entries that the journal does not hold yet. A row that is wrong
 * in a cell is told with row and column and left out. Says nothing itself: the drafts are to be said all or none.
 */
export async function takeReview(
  ledger: Ledger,
  file: string,
  rows: readonly SheetRow[],
  by: string,
  how: { readonly isProposal: boolean } = { isProposal: false },
): Promise<Taken> {
  const held = await openHeld(ledger);
  const counts: Counts = { rows: 0, accepted: 0, corrected: 0, rejected: 0, held: 0, undecided: 0, refused: 0 };
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    counts.rows++;
    const judged = await judgeRow(file, row, held, by, how.isProposal);
    const repeated = judged.statement === null ? null : repeats(seen, row, judged.statement);
    findings.push(...judged.findings, ...(repeated === null ? [] : [{ ...repeated, source: file }]));
    if (judged.decision === null && judged.findings.every(({ severity }) => severity !== 'error')) counts.undecided++;
    else if (judged.decision === null || judged.statement === null || repeated !== null) counts.refused++;
    else {
      const made = draftsOf(judged, judged.statement, held);
      drafts.push(...made);
      counts[made.length === 0 ? 'held' : nameOf[judged.decision]]++;
    }
  }
  return { counts, drafts, findings };
}

/** A row that decides on the same words by the same person again. */
function repeats(
  seen: Map<string, number>,
  row: SheetRow,
  { anchor, enteredBy }: Statement,
): Omit<Finding, 'source'> | null {
  const key = JSON.stringify([enteredBy, anchor?.source, anchor?.start, anchor?.end]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.row);
  return first === undefined
    ? null
    : {
        code: 'review-row-repeated',
        severity: 'error',
        locator: { line: row.line, column: null, byteFrom: null, byteTo: null, path: null },
        params: { row: String(row.row), first: String(first) },
      };
}

/** What the journal does not hold yet. Another decision of the same person on the same words replaces the last one. */
function draftsOf(judged: Judged, decided: Statement, held: Awaited<ReturnType<typeof openHeld>>): Draft[] {
  const last = held.lastAt(decided);
  const isHeld = last !== undefined && canonical({ ...last, relations: [] }) === canonical(decided);
  const statement: Statement = isHeld
    ? last
    : last === undefined
      ? decided
      : { ...decided, relations: [{ kind: 'supersedes', statement: statementId(last) }] };
  const telling: Telling | null =
    judged.telling === null ? null : { ...judged.telling, statement: statementId(statement) };
  const drafts: Draft[] = [];
  if (!isHeld) drafts.push({ kind: 'statement', body: statement });
  if (judged.commitment !== null) drafts.push({ kind: 'commitment', body: judged.commitment });
  if (telling !== null && !held.hasTelling(telling)) drafts.push({ kind: 'telling', body: telling });
  held.add({ statement, commitment: judged.commitment, telling });
  return drafts;
}
