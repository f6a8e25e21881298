import { lineageRates } from '../assessment/index.ts';
import type { Commitment, Window } from '../model/index.ts';
import type { CommitmentAnswer, CommitmentRow } from './answers.ts';
import { commitmentColumns, loadCommitments, toCommitmentRows } from './commitment-rows.ts';
import { type AskedEdition, bodyOf, type Row, rowsAmong, textOf, wordOf } from './question.ts';

const succession = "('predecessor', 'renews', 'changes')";
/** A chain is never longer in life; a circle of judgements must not hang a page. */
const longest = 40;

interface Lineage {
  readonly lineage: CommitmentAnswer['lineage'];
  readonly ids: ReadonlySet<string>;
}

/** The commitments before and after this one, oldest first, with what each promises a year. */
export async function askLineage(edition: AskedEdition, row: Row): Promise<Lineage> {
  const [own] = await askLineages(edition, [wordOf(row, 'id')]);
  return own as Lineage;
}

/** The same of each of several commitments, in their order. */
export async function askLineages(edition: AskedEdition, asked: readonly string[]): Promise<Lineage[]> {
  /** Of each the ones right before it, and of each all that are next to it. */
  const before = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, value: string) => {
    const known = to.get(key) ?? new Set<string>();
    to.set(key, known.add(value));
  };
  const found = new Set(asked);
  for (let edge = [...found], step = 0; edge.length > 0 && step < longest; step += 1) {
    const links = await Promise.all(
      ['commitment', 'other'].map((side) =>
        rowsAmong(
          edition,
          edge,
          (list) => `select commitment, other from lineage where kind in ${succession} and ${side} in ${list}`,
        ),
      ),
    );
    const next = new Set<string>();
    for (const link of links.flat()) {
      const [newer, older] = [wordOf(link, 'commitment'), wordOf(link, 'other')];
      add(before, newer, older);
      add(near, newer, older);
      add(near, older, newer);
      for (const each of [newer, older]) if (!found.has(each)) next.add(each);
    }
    for (const each of next) found.add(each);
    edge = [...next].sort();
  }
  const rows = await rowsAmong(
    edition,
    found,
    (list) => `select ${commitmentColumns} from commitment c where c.id in ${list} order by c.id`,
  );
  const bodies = new Map(rows.map((each) => [wordOf(each, 'id'), bodyOf<Commitment>(each)]));
  const known = new Map((await toCommitmentRows(edition, rows)).map((each) => [each.id, each]));
  return asked.map((id) => {
    const ids = new Set([id]);
    for (let edge = [id], step = 0; edge.length > 0 && step < longest; step += 1) {
      edge = edge.flatMap((each) => [...(near.get(each) ?? [])]).filter((each) => !ids.has(each));
      for (const each of edge) ids.add(each);
    }
    const ordered = oldestFirst(
      [...ids].flatMap((each) => bodies.get(each) ?? []),
      before,
    );
    const rates = lineageRates(ordered.map((each) => ({ id: each.id, measure: each.measure, time: statedTime(each) })));
    return {
      ids,
      lineage: ordered.map((each, index) => ({
        commitment: known.get(each.id) as CommitmentRow,
        yearlyRate: rates[index]?.rate ?? null,
        changePercent: rates[index]?.changePercent ?? null,
        isThis: each.id === id,
      })),
    };
  });
}

/** The first window of which both ends are stated: the words' own go before those of another text. */
function statedTime({ windows }: Commitment): Window | null {
  const whole = windows.filter(({ start, end }) => start !== null && end !== null);
  return whole.find(({ basis }) => basis === 'stated') ?? whole[0] ?? null;
}

/** A predecessor always stands before its successor; among the rest, the date of the announcement decides, then the id. */
function oldestFirst(all: readonly Commitment[], before: ReadonlyMap<string, ReadonlySet<string>>): Commitment[] {
  const left = [...all].sort((a, b) => {
    const [x, y] = [a.announcedOn ?? '9999', b.announcedOn ?? '9999'];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
  });
  const placed: Commitment[] = [];
  while (left.length > 0) {
    const isFree = (each: Commitment) =>
      ![...(before.get(each.id) ?? [])].some((older) => older !== each.id && left.some(({ id }) => id === older));
    const index = Math.max(0, left.findIndex(isFree));
    placed.push(...left.splice(index, 1));
  }
  return placed;
}

/** Read from the other end, what a commitment is to the one that names it. */
const inverse: Readonly<Record<string, string>> = {
  'part-of': 'umbrella-of',
  'umbrella-of': 'part-of',
  repeats: 'repeated-by',
};

/** Commitments that repeat, contain or belong to this one, and those of the same thread. */
export async function askRelated(
  edition: AskedEdition,
  row: Row,
  inLineage: ReadonlySet<string>,
): Promise<CommitmentAnswer['related']> {
  const id = wordOf(row, 'id');
  const thread = textOf(row, 'thread');
  const [outward, inward, sameThread] = await Promise.all([
    edition.rows(`select kind, other from lineage where commitment = ? and kind not in ${succession}`, [id]),
    edition.rows(`select kind, commitment as other from lineage where other = ? and kind not in ${succession}`, [id]),
    thread === null
      ? Promise.resolve([])
      : edition.rows(
          'select id as other from commitment where thread = ? and id <> ? order by announced_on nulls last, id',
          [thread, id],
        ),
  ]);
  const kindOf = new Map<string, string>();
  const add = (other: string, kind: string) => {
    if (!inLineage.has(other) && !kindOf.has(other)) kindOf.set(other, kind);
  };
  for (const each of outward) add(wordOf(each, 'other'), wordOf(each, 'kind'));
  for (const each of inward) add(wordOf(each, 'other'), inverse[wordOf(each, 'kind')] ?? wordOf(each, 'kind'));
  for (const each of sameThread) add(wordOf(each, 'other'), 'same-thread');
  const known = await loadCommitments(edition, kindOf.keys());
  return [...kindOf].flatMap(([other, kind]) => {
    const commitment = known.get(other);
    return commitment ? [{ kind, commitment }] : [];
  });
}
