import { type JudgementGraph, judgementGraph, type SaidJudgement } from '../linking/index.ts';
import type { Judgement } from '../model/index.ts';
import type { ContradictionsAnswer, IdentityAnswer, JudgementView } from './answers.ts';
import { type AskedEdition, bodyOf, countOf, marks, onceOf, wordOf } from './question.ts';

/** The closure of an edition's judgements, which many pages ask for. */
const graphOf = onceOf(async (edition): Promise<JudgementGraph> => {
  const rows = await edition.rows(
    'select j.entry_index, e.at, j.body from judgement j join entry e on e.index = j.entry_index order by j.entry_index',
  );
  return judgementGraph(
    rows.map(
      (row): SaidJudgement => ({
        index: countOf(row, 'entry_index'),
        at: wordOf(row, 'at'),
        body: bodyOf<Judgement>(row),
      }),
    ),
  );
});

export const judgementViewOf = ({ index, at, body }: SaidJudgement): JudgementView => ({
  index,
  at,
  by: body.by,
  left: body.left,
  right: body.right,
  verdict: body.verdict,
  score: body.score,
  reasons: body.reasons,
});

/** Every id that is held as one with this one, itself among them, the canonical one first. */
export const membersOf = async (
  edition: AskedEdition,
  type: Judgement['type'],
  id: string,
): Promise<readonly string[]> => (await graphOf(edition)).membersOf(type, id);

/**
 * Who a thing is held to be: the ids and names that are one with it, by which judgements, what was judged otherwise, and
 * what contradicts; null where nobody judged anything of it. `types`: an activity may be judged with a work too.
 */
export async function askIdentity(
  edition: AskedEdition,
  types: readonly Judgement['type'][],
  id: string,
): Promise<IdentityAnswer | null> {
  const graph = await graphOf(edition);
  const members = new Set(types.flatMap((type) => graph.membersOf(type, id)));
  const isAbout = ({ body }: SaidJudgement) =>
    types.includes(body.type) && (members.has(body.left) || members.has(body.right));
  const judgements = graph.standing.filter(isAbout);
  if (judgements.length === 0) return null;
  return {
    canonical: graph.canonicalOf(types[0] as Judgement['type'], id),
    members: [...members],
    judgements: judgements.map(judgementViewOf),
    contradictions: graph.contradictions
      .filter(({ judgement }) => isAbout(judgement))
      .map(({ left, right, judgement, path }) => ({
        left,
        right,
        judgement: judgementViewOf(judgement),
        path: path.map(judgementViewOf),
      })),
  };
}

/** Every contradiction among the judgements of an edition, in the order of the journal. */
export async function askContradictions(edition: AskedEdition): Promise<ContradictionsAnswer['contradictions']> {
  const { contradictions } = await graphOf(edition);
  return contradictions.map(({ type, left, right, judgement, path }) => ({
    type,
    left,
    right,
    judgement: judgementViewOf(judgement),
    path: path.map(judgementViewOf),
  }));
}

/**
 * Under what a party takes part in activities: its ids, and the names of sources that are held as one with it
 * (`<source>/<country or *>/<name>`), as SQL on `activity_party p` of an activity `a`; null: no names.
 */
export function takesPart(members: readonly string[]): {
  readonly ids: readonly string[];
  readonly names: { readonly sql: string; readonly params: readonly string[] } | null;
} {
  const ids = members.filter((each) => !each.includes('/'));
  const names = members.filter((each) => each.includes('/'));
  if (names.length === 0) return { ids, names: null };
  const written = names.map((each) => each.split('/').slice(2).join('/'));
  const sql = `(p.name in ${marks(written)} and p.role <> 'recipient' and a.source || '/' || coalesce(
      case when p.role = '1' then p.country else (select case when count(distinct h.country) = 1 then min(h.country) end
        from activity_party h where h.activity = p.activity and h.role = 'recipient') end, '*') || '/' || p.name in ${marks(names)})`;
  return { ids, names: { sql, params: [...written, ...names] } };
}
