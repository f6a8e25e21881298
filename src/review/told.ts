import type { LinkKind } from '../edition/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { judgementGraph, type SaidJudgement } from '../linking/index.ts';
import {
  canonical,
  type Draft,
  type Finding,
  type Judgement,
  PairProposal,
  type PairRelation,
} from '../model/index.ts';
import type { SheetRow } from '../readers/index.ts';
import { linkVerdicts } from './links.ts';
import { heldTypes, type LinkEdition, type LinkSide } from './links-cards.ts';
import { type Decisions, readDecisions } from './links-decisions.ts';

/** Columns of a table of pairs that was made elsewhere; the first three are needed. */
export const toldColumns = [
  'left',
  'right',
  'relation',
  'certainty',
  'why',
  'by',
  'method',
  'left_type',
  'right_type',
] as const;
type ToldColumn = (typeof toldColumns)[number];
export const neededToldColumns = ['left', 'right', 'relation'] as const;

/** What became of the rows: rows = kept + held + reported. */
export interface ToldCounts {
  rows: number;
  kept: number;
  /** The journal holds it already. */
  held: number;
  reported: number;
}
export interface ToldTaken {
  readonly counts: ToldCounts;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/** How these two may stand to one another; nothing: they are not linked. */
function relationsOf(left: LinkSide, right: LinkSide): readonly PairRelation[] {
  const isWork = ({ type }: LinkSide) => type === 'activity' || type === 'work';
  const kind: LinkKind | null =
    left.type === 'party' && right.type === 'party'
      ? 'party'
      : isWork(left) && isWork(right)
        ? 'activity'
        : left.type === 'commitment' && isWork(right)
          ? 'chain'
          : null;
  return kind === null ? [] : linkVerdicts[kind].filter((word) => word !== 'unsure');
}

interface Row {
  readonly line: number;
  readonly row: number;
  readonly body: PairProposal;
}

/**
 * Pairs of a table that was made elsewhere, as proposals that the journal does not hold yet. A row that names an
 * unknown id, another relation or itself, that lacks who made it by what method, or that goes against what people judged
 * or another row is told with its line and left out. Says nothing itself.
 */
export async function takeTold(
  ledger: Ledger,
  edition: LinkEdition,
  {
    file,
    sha256,
    rows,
    by,
    method,
  }: {
    readonly file: string;
    readonly sha256: string;
    readonly rows: readonly SheetRow[];
    /** For rows that name none of their own. */
    readonly by: string | null;
    readonly method: string | null;
  },
): Promise<ToldTaken> {
  const findings: Finding[] = [];
  const find = (
    at: { readonly row: number; readonly line: number },
    code: string,
    column: ToldColumn | null,
    params: Record<string, string> = {},
  ): null => {
    findings.push({
      code,
      severity: 'error',
      source: file,
      locator: { line: at.line, column: null, byteFrom: null, byteTo: null, path: column },
      params: { row: String(at.row), ...(column && { column }), ...params },
    });
    return null;
  };
  const text = (row: SheetRow, column: ToldColumn): string => (row.cells.get(column) ?? '').trim();
  const types = await heldTypes(
    edition,
    rows.flatMap((row) => [text(row, 'left'), text(row, 'right')]),
  );
  const sideOf = (row: SheetRow, side: 'left' | 'right'): LinkSide | null => {
    const id = text(row, side);
    const wanted = text(row, `${side}_type`);
    if (id === '') return find(row, 'proposal-cell-missing', side);
    const among = (types.get(id) ?? []).filter((type) => wanted === '' || type === wanted);
    if (among.length === 0) return find(row, 'proposal-id-unknown', side, { value: id });
    if (among.length > 1)
      return find(row, 'proposal-id-ambiguous', side, { value: id, types: among.join(', '), needed: `${side}_type` });
    return { type: among[0] as LinkSide['type'], id };
  };
  const bodyOf = (row: SheetRow): PairProposal | null => {
    const before = findings.length;
    let [left, right] = [sideOf(row, 'left'), sideOf(row, 'right')];
    if (left === null || right === null) return null;
    // What carries out a commitment may stand on either side of it.
    if (right.type === 'commitment' && left.type !== 'commitment') [left, right] = [right, left];
    if (left.id === right.id && left.type === right.type)
      return find(row, 'proposal-self', 'right', { value: left.id });
    const allowed = relationsOf(left, right);
    if (allowed.length === 0)
      return find(row, 'proposal-pair-unlinked', 'right', { left: left.type, right: right.type });
    const relation = allowed.find((word) => word === text(row, 'relation').toLowerCase());
    if (relation === undefined)
      find(row, 'proposal-relation-unknown', 'relation', { value: text(row, 'relation'), words: allowed.join(', ') });
    const certainty = text(row, 'certainty');
    if (certainty !== '' && !PairProposal.shape.certainty.safeParse(certainty).success)
      find(row, 'proposal-certainty-invalid', 'certainty', { value: certainty });
    const made = { by: text(row, 'by') || by, method: text(row, 'method') || method, why: text(row, 'why') };
    for (const column of ['by', 'method'] as const)
      if (!made[column]) find(row, 'proposal-cell-missing', column);
      else if (made[column].length > 300) find(row, 'proposal-text-long', column, { most: '300' });
    if (made.why.length > 2000) find(row, 'proposal-text-long', 'why', { most: '2000' });
    if (findings.length > before) return null;
    return PairProposal.parse({
      left,
      right,
      relation,
      certainty: certainty === '' ? null : certainty,
      by: made.by,
      method: made.method,
      reasons: made.why === '' ? [] : [made.why],
      table: { sha256, line: row.line },
    });
  };

  const first = new Map<string, SheetRow>();
  const read: Row[] = [];
  for (const row of rows) {
    const body = bodyOf(row);
    if (body === null) continue;
    const key = canonical({ ...contentOf(body), certainty: null, reasons: [] });
    const earlier = first.get(key);
    if (earlier !== undefined) {
      find(row, 'proposal-repeated', null, { first: String(earlier.line) });
      continue;
    }
    first.set(key, row);
    read.push({ line: row.line, row: row.row, body });
  }
  const against = contradicted(read, await readDecisions(ledger, edition));
  for (const [row, other] of against) find(row, 'proposal-contradicts', 'relation', { other });

  const held = new Set<string>();
  for await (const entry of ledger.entries()) if (entry.kind === 'proposal') held.add(canonical(contentOf(entry.body)));
  const fresh = read.filter((row) => !against.has(row));
  const drafts = fresh
    .filter(({ body }) => !held.has(canonical(contentOf(body))))
    .map(({ body }): Draft => ({ kind: 'proposal', body }));
  return {
    counts: {
      rows: rows.length,
      kept: drafts.length,
      held: fresh.length - drafts.length,
      reported: rows.length - fresh.length,
    },
    drafts,
    findings: findings.sort((a, b) => (a.locator?.line ?? 0) - (b.locator?.line ?? 0)),
  };
}

/** What is said, wherever it stands. */
const contentOf = ({ table: _, ...content }: PairProposal) => content;

/** Rows that go against what people judged, or against other rows: with the entries or lines that they contradict. */
function contradicted(rows: readonly Row[], { judgements, graph, links }: Decisions): ReadonlyMap<Row, string> {
  const found = new Map<Row, string>();
  const linked = new Map<string, { readonly apart: boolean; readonly at: string }[]>();
  const linkKey = (commitment: string, to: LinkSide) => JSON.stringify([commitment, to.type, to.id]);
  const note = (key: string, apart: boolean, at: string) =>
    linked.set(key, [...(linked.get(key) ?? []), { apart, at }]);
  for (const { body, index } of links)
    if (body.verdict !== 'unsure')
      note(linkKey(body.commitment, body.to as LinkSide), body.verdict === 'not-related', `#${index}`);
  for (const row of rows) {
    const { left, right, relation } = row.body;
    if (left.type !== 'commitment') continue;
    const key = linkKey(left.id, right);
    const other = linked.get(key)?.find(({ apart }) => apart !== (relation === 'not-related'));
    if (other === undefined) note(key, relation === 'not-related', `${row.line}`);
    else found.set(row, other.at);
  }
  const next = judgements.reduce((most, { index }) => Math.max(most, index + 1), 0);
  let said = rows.filter(({ body }) => body.left.type !== 'commitment');
  for (;;) {
    const at = new Map(said.map((row, offset) => [next + offset, row]));
    const bodies = said.map(({ body: { left, right, relation }, line }, offset): SaidJudgement => {
      const type: Judgement['type'] = left.type === right.type ? left.type : 'work';
      const verdict = relation as Judgement['verdict'];
      return {
        index: next + offset,
        at: '',
        body: { type, left: left.id, right: right.id, verdict, by: `line ${line}`, score: null, reasons: [] },
      };
    });
    const name = (each: SaidJudgement): string => {
      const row = at.get(each.index);
      return row === undefined ? `#${each.index}` : String(row.line);
    };
    const before = found.size;
    for (const { judgement, path } of judgementGraph([...graph.standing, ...bodies]).contradictions) {
      const own = at.get(judgement.index);
      if (own !== undefined) found.set(own, path.map(name).join(', '));
      else
        for (const step of path) {
          const row = at.get(step.index);
          if (row !== undefined) found.set(row, name(judgement));
        }
    }
    if (found.size === before) return found;
    said = said.filter((row) => !found.has(row));
  }
}
