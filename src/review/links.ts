import {
  type KeptProposals,
  keptProposals,
  type LinkKind,
  linkKinds,
  type PairReason,
  type ToldPair,
} from '../edition/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { type Contradiction, contradictionsOf } from '../linking/index.ts';
import { type Draft, Judgement, Link } from '../model/index.ts';
import type { FieldProblem } from './keep.ts';
import { cardsOf, type LinkCard, type LinkEdition, type LinkSide } from './links-cards.ts';
import { type Decisions, readDecisions } from './links-decisions.ts';

export const linkVerdicts = {
  party: ['same', 'different', 'unsure'],
  activity: ['same', 'part-of', 'co-finances', 'different', 'unsure'],
  chain: ['finances', 'carries-out', 'part-of', 'not-related', 'unsure'],
} as const satisfies Record<LinkKind, readonly string[]>;

/** A pair that a matcher proposes. */
export interface ProposedPair {
  readonly kind: LinkKind;
  readonly left: LinkSide;
  readonly right: LinkSide;
  /** 0 to 1, as text; null: only others propose it, and state no certainty. */
  readonly score: string | null;
  /** Sum of the reasons, in their unit, as text; null: no matcher proposes it. */
  readonly weight: string | null;
  /** What the matcher takes the pair for; null: it does not say. */
  readonly suggests: string | null;
  readonly reasons: readonly PairReason[];
  /** What others take it for. */
  readonly told: readonly ToldPair[];
}
export interface LinkPair extends Omit<ProposedPair, 'left' | 'right'> {
  readonly left: LinkCard;
  readonly right: LinkCard;
}
/** What somebody decided on a pair, with its place in the journal. */
export interface LinkDecision {
  readonly kind: LinkKind;
  readonly left: LinkCard;
  readonly right: LinkCard;
  readonly verdict: string;
  readonly by: string;
  readonly at: string;
  readonly index: number;
  readonly reasons: readonly string[];
}
export interface LinkQueue {
  readonly kind: LinkKind;
  /** null: the proposals of this kind are not made yet. */
  readonly counts: Readonly<Record<LinkKind, number | null>>;
  /** Those of this part, the best first. */
  readonly pairs: readonly LinkPair[];
  readonly page: number;
  readonly pages: number;
  /** The last ones that stand, the newest first. */
  readonly decided: readonly LinkDecision[];
  /** What one person alone joined, of the last ones those first that most activities stand under. */
  readonly alone: readonly LinkDecision[];
  readonly contradictions: readonly Contradiction[];
}

/** An activity judged with a work is about that work: such a judgement is of type `work`. */
const typeOf = (left: LinkSide, right: LinkSide): Judgement['type'] => (left.type === right.type ? left.type : 'work');
const isPair = (body: Judgement, left: LinkSide, right: LinkSide): boolean =>
  body.type === typeOf(left, right) &&
  ((body.left === left.id && body.right === right.id) || (body.left === right.id && body.right === left.id));

/**
 * Numbers of the kept proposals of a kind that are answered: somebody judged the pair, or the closure of judgements
 * holds both as one. Only what was decided is looked up.
 */
async function answered(
  edition: LinkEdition,
  kind: LinkKind,
  { file }: KeptProposals,
  { graph, links }: Decisions,
): Promise<number[]> {
  const said =
    kind === 'chain'
      ? links.map(({ body }) => ({ t: body.to.type, l: body.commitment, r: body.to.id }))
      : graph.standing.flatMap(({ body: { type: t, left: l, right: r } }) => [
          { t, l, r },
          { t, l: r, r: l },
        ]);
  const canon = kind === 'chain' ? [] : graph.canon.map(({ type: t, id: i, canonical: c }) => ({ t, i, c }));
  if (said.length + canon.length === 0) return [];
  const rows = await edition.rows(
    `with kept as (select nth, as_type, left_id, right_id from read_parquet(?)),
      said as (select unnest(from_json(?, '[{"t":"varchar","l":"varchar","r":"varchar"}]'), recursive := true)),
      canon as (select unnest(from_json(?, '[{"t":"varchar","i":"varchar","c":"varchar"}]'), recursive := true))
    select nth from kept join said on t = as_type and l = left_id and r = right_id
    union
    select nth from kept join canon a on a.t = as_type and a.i = left_id join canon b on b.t = as_type and b.i = right_id and b.c = a.c
    order by nth`,
    [file, JSON.stringify(said), JSON.stringify(canon)],
  );
  return rows.map(({ nth }) => Number(nth));
}

/** The kept proposals that `where` names. */
async function readPairs(
  edition: LinkEdition,
  kind: LinkKind,
  { file }: KeptProposals,
  where: string,
  values: readonly (string | number)[],
): Promise<ProposedPair[]> {
  const rows = await edition.rows(
    `select left_type, left_id, right_type, right_id, score, weight, suggests, reasons, told
     from read_parquet(?) where ${where} order by nth`,
    [file, ...values],
  );
  return rows.map((row) => ({
    kind,
    left: { type: String(row.left_type) as LinkSide['type'], id: String(row.left_id) },
    right: { type: String(row.right_type) as LinkSide['type'], id: String(row.right_id) },
    score: row.score === null ? null : String(row.score),
    weight: row.weight === null ? null : String(row.weight),
    suggests: row.suggests === null ? null : String(row.suggests),
    reasons: JSON.parse(String(row.reasons)) as PairReason[],
    told: JSON.parse(String(row.told)) as ToldPair[],
  }));
}

/** The number of the open pair at a place, where the numbers of the answered ones are sorted. */
function openAt(place: number, gone: readonly number[]): number {
  let nth = place;
  for (const each of gone) {
    if (each > nth) break;
    nth += 1;
  }
  return nth;
}

const pairsOfPage = 10;
const decidedShown = 20;
const aloneLooked = 100;
const aloneShown = 10;

/** Only the judgements *same* that no second person has judged. */
function aloneOf(decisions: Decisions): Decisions {
  const people = new Map<string, Set<string>>();
  const keyOf = ({ type, left, right }: Judgement) => JSON.stringify([type, ...[left, right].sort()]);
  for (const { body } of decisions.graph.standing)
    people.set(keyOf(body), (people.get(keyOf(body)) ?? new Set()).add(body.by));
  const standing = decisions.graph.standing.filter(
    ({ body }) => body.verdict === 'same' && people.get(keyOf(body))?.size === 1,
  );
  return { ...decisions, graph: { ...decisions.graph, standing }, links: [] };
}
/** Activities that stand under the names of a pair. */
const reachOf = ({ left, right }: LinkDecision): number =>
  [left, right].reduce(
    (sum, { facts }) => sum + Number(facts.find(({ name }) => name === 'activities')?.value ?? 0),
    0,
  );

/**
 * The pairs of a kind that are to be decided, in parts, and what was decided last. Asks no matcher: reads the part that
 * is shown of what was made for the edition.
 */
export async function linkQueue(
  ledger: Ledger,
  edition: LinkEdition,
  { kind, page: wanted }: { readonly kind: LinkKind; readonly page: number },
): Promise<LinkQueue> {
  const decisions = await readDecisions(ledger, edition);
  const counts: Record<LinkKind, number | null> = { party: null, activity: null, chain: null };
  let pairs: ProposedPair[] = [];
  let [page, pages] = [1, 1];
  for (const each of linkKinds) {
    const kept = await keptProposals(edition, each);
    if (kept === null) continue;
    const gone = await answered(edition, each, kept, decisions);
    const open = kept.rows - gone.length;
    counts[each] = open;
    if (each !== kind) continue;
    pages = Math.max(1, Math.ceil(open / pairsOfPage));
    page = Math.min(Math.max(1, wanted), pages);
    const from = (page - 1) * pairsOfPage;
    const [first, last] = [openAt(from, gone), openAt(Math.min(open, from + pairsOfPage) - 1, gone)];
    const among = new Set(gone.filter((nth) => nth >= first && nth <= last));
    if (open > 0)
      pairs = await readPairs(
        edition,
        kind,
        kept,
        `nth between ? and ? ${[...among].map((nth) => `and nth <> ${nth}`).join(' ')}`,
        [first, last],
      );
  }
  const decided = decidedOf(kind, decisions).slice(0, decidedShown);
  const lone = decidedOf(kind, aloneOf(decisions)).slice(0, aloneLooked);
  const cardOf = await cardsOf(
    edition,
    [...pairs, ...decided, ...lone].flatMap(({ left, right }) => [left, right]),
  );
  const card = (side: LinkSide): LinkCard =>
    cardOf(side) ?? { ...side, title: side.id, hasPage: false, facts: [], places: [] };
  const withCards = <T extends { readonly left: LinkSide; readonly right: LinkSide }>(each: T) => ({
    ...each,
    left: card(each.left),
    right: card(each.right),
  });
  return {
    kind,
    counts,
    pairs: pairs.map(withCards),
    page,
    pages,
    decided: decided.map(withCards),
    alone: lone
      .map(withCards)
      .sort((a, b) => reachOf(b) - reachOf(a) || b.index - a.index)
      .slice(0, aloneShown),
    contradictions: decisions.graph.contradictions,
  };
}

/** What stands of a kind, the newest first. */
function decidedOf(
  kind: LinkKind,
  { graph, links }: Decisions,
): (Omit<LinkDecision, 'left' | 'right'> & { readonly left: LinkSide; readonly right: LinkSide })[] {
  const typed = (type: Judgement['type'], id: string): LinkSide => ({
    type: type === 'work' && id.includes(':') ? 'activity' : type,
    id,
  });
  const said =
    kind === 'chain'
      ? links.map(({ index, at, body }) => ({
          kind,
          left: { type: 'commitment' as const, id: body.commitment },
          right: body.to,
          verdict: body.verdict,
          by: body.by,
          at,
          index,
          reasons: body.reasons,
        }))
      : graph.standing
          .filter(({ body }) => (body.type === 'party') === (kind === 'party'))
          .map(({ index, at, body }) => ({
            kind,
            left: typed(body.type, body.left),
            right: typed(body.type, body.right),
            verdict: body.verdict,
            by: body.by,
            at,
            index,
            reasons: body.reasons,
          }));
  return said.sort((a, b) => b.index - a.index);
}

/** Open pairs of the kinds asked for, the best first: for a table. Proposals are made before. */
export async function openPairs(
  ledger: Ledger,
  edition: LinkEdition,
  { kinds = linkKinds, limit }: { readonly kinds?: readonly LinkKind[]; readonly limit?: number | undefined } = {},
): Promise<{ readonly pairs: readonly ProposedPair[]; readonly contradictions: readonly Contradiction[] }> {
  const decisions = await readDecisions(ledger, edition);
  const pairs: ProposedPair[] = [];
  for (const kind of kinds) {
    const kept = await keptProposals(edition, kind);
    if (kept === null) continue;
    const gone = await answered(edition, kind, kept, decisions);
    const left = limit === undefined ? kept.rows : Math.max(0, limit - pairs.length);
    const last = left === 0 ? -1 : openAt(left - 1, gone);
    const where = 'nth <= ? and nth not in (select unnest(from_json(?, \'["bigint"]\')))';
    pairs.push(...(await readPairs(edition, kind, kept, where, [last, JSON.stringify(gone)])));
  }
  return { pairs, contradictions: decisions.graph.contradictions };
}

/** Pairs of a kind as the matcher proposed them, the best first, whether answered or not. Made before. */
export async function proposedPairs(edition: LinkEdition, kind: LinkKind, limit: number): Promise<ProposedPair[]> {
  const kept = await keptProposals(edition, kind);
  return kept === null
    ? []
    : readPairs(
        edition,
        kind,
        kept,
        'nth in (select nth from read_parquet(?) where weight is not null order by nth limit ?)',
        [kept.file, limit],
      );
}

/** What a person sends of one pair. */
export interface LinkForm {
  readonly kind: string;
  readonly leftType: string;
  readonly left: string;
  readonly rightType: string;
  readonly right: string;
  readonly verdict: string;
  readonly reason: string;
  /** Was it seen that it contradicts, and is it said all the same? */
  readonly anyway: boolean;
}
export interface LinkOutcome {
  readonly drafts: readonly Draft[];
  readonly problems: readonly FieldProblem[];
  /** What it would go against; nothing is said until it is said all the same. */
  readonly contradictions: readonly Contradiction[];
}
const longestReason = 2000;

/**
 * Takes one decision as one entry. Saying again what stands says nothing; another verdict of the same person stands in
 * place of the last; `withdrawn` takes it back. A judgement that contradicts others is not said unless `anyway`.
 */
export async function decideLink(
  ledger: Ledger,
  edition: LinkEdition,
  form: LinkForm,
  by: string,
): Promise<LinkOutcome> {
  const refuse = (field: string, code: FieldProblem['code'] = 'invalid'): LinkOutcome => ({
    drafts: [],
    problems: [{ field, code }],
    contradictions: [],
  });
  const kind = linkKinds.find((each) => each === form.kind);
  if (kind === undefined) return refuse('verdict');
  if (form.verdict !== 'withdrawn' && !(linkVerdicts[kind] as readonly string[]).includes(form.verdict))
    return refuse('verdict', form.verdict === '' ? 'missing' : 'invalid');
  const reason = form.reason.trim();
  if (reason.length > longestReason) return refuse('reason');
  const decisions = await readDecisions(ledger, edition);
  const left = { type: form.leftType as LinkCard['type'], id: form.left };
  const right = { type: form.rightType as LinkCard['type'], id: form.right };
  if (left.id === right.id) return refuse('right');
  const isUndo = form.verdict === 'withdrawn';
  const card = await cardsOf(edition, [left, right]);
  if (!isUndo && (card(left) === null || card(right) === null)) return refuse('right');
  const kept = await keptProposals(edition, kind);
  const [proposed] =
    kept === null
      ? []
      : await readPairs(edition, kind, kept, '(left_id = ? and right_id = ?) or (left_id = ? and right_id = ?)', [
          left.id,
          right.id,
          right.id,
          left.id,
        ]);
  const why = [
    ...(proposed?.reasons ?? []).map(({ code, weight, words }) =>
      [code, `${weight > 0 ? '+' : ''}${weight}`, words].filter((each) => each !== '').join(' '),
    ),
    ...(proposed?.told ?? []).map(
      (each) =>
        `#${each.entry} ${each.by} (${each.method}): ${[each.relation, each.certainty].filter((part) => part !== null).join(' ')}`,
    ),
  ];
  const none: LinkOutcome = { drafts: [], problems: [], contradictions: [] };
  if (kind === 'chain') {
    if (left.type !== 'commitment' || right.type === 'party') return refuse('right');
    const own = decisions.links.find(
      ({ body }) =>
        body.by === by && body.commitment === left.id && body.to.type === right.type && body.to.id === right.id,
    );
    if (isUndo ? own === undefined : own?.body.verdict === form.verdict) return none;
    const body = Link.parse({
      commitment: left.id,
      to: right,
      verdict: form.verdict,
      by,
      reasons: [reason || (isUndo ? 'withdrawn' : 'judged at the desk'), ...(isUndo ? [] : why)],
    });
    return { ...none, drafts: [{ kind: 'link', body }] };
  }
  const type = typeOf(left, right);
  const own = decisions.graph.standing.find(({ body }) => body.by === by && isPair(body, left, right));
  if (isUndo ? own === undefined : own?.body.verdict === form.verdict && own.body.left === left.id) return none;
  const body = Judgement.parse({
    type,
    left: left.id,
    right: right.id,
    verdict: form.verdict,
    by,
    score: proposed?.score ?? null,
    reasons: [...(reason === '' ? [] : [reason]), ...(isUndo ? [] : why)],
  });
  const contradictions = contradictionsOf(decisions.judgements, [body]);
  if (contradictions.length > 0 && !form.anyway) return { ...none, contradictions };
  return { drafts: [{ kind: 'judgement', body }], problems: [], contradictions };
}

/** What judgements among these drafts would go against in a journal, as it is now. */
export async function contradictionsOfDrafts(
  ledger: Ledger,
  drafts: readonly Draft[],
): Promise<readonly Contradiction[]> {
  const more = drafts.flatMap((draft) => (draft.kind === 'judgement' ? [Judgement.parse(draft.body)] : []));
  if (more.length === 0) return [];
  return contradictionsOf((await readDecisions(ledger, null)).judgements, more);
}
