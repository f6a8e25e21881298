import { matchEdition } from '../edition/index.ts';
import type { Ledger } from '../ledger/index.ts';
import {
  type Contradiction,
  contradictionsOf,
  judgementGraph,
  proposeDelivery,
  proposeParties,
  type SaidJudgement,
  standingLinks,
} from '../linking/index.ts';
import { type Draft, Judgement, Link } from '../model/index.ts';
import type { FieldProblem } from './desk.ts';
import { chainSides, type LinkCard, type LinkEdition, partySides } from './links-sides.ts';

/** What is linked: parties with parties, activities and works with one another, commitments with what carries them out. */
export const linkKinds = ['party', 'activity', 'chain'] as const;
export type LinkKind = (typeof linkKinds)[number];
export const linkVerdicts = {
  party: ['same', 'different', 'unsure'],
  activity: ['same', 'part-of', 'co-finances', 'different', 'unsure'],
  chain: ['finances', 'carries-out', 'part-of', 'not-related', 'unsure'],
} as const satisfies Record<LinkKind, readonly string[]>;

/** Why a pair is proposed. `weight`: hundredths of a point, or bits for activities and works. */
export interface PairReason {
  /** The feature; of activities and works with its level. */
  readonly code: string;
  readonly weight: number;
  readonly words: string;
}
/** A pair that a matcher proposes. */
interface Proposed {
  readonly kind: LinkKind;
  readonly left: Pick<LinkCard, 'type' | 'id'>;
  readonly right: Pick<LinkCard, 'type' | 'id'>;
  /** 0 to 1, as text. */
  readonly score: string;
  /** What the matcher takes the pair for; null: it does not say. */
  readonly suggests: string | null;
  readonly reasons: readonly PairReason[];
}
export interface LinkPair extends Omit<Proposed, 'left' | 'right'> {
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
  readonly counts: Readonly<Record<LinkKind, number>>;
  /** Those of this part, the best first. */
  readonly pairs: readonly LinkPair[];
  readonly page: number;
  readonly pages: number;
  /** The last ones that stand, the newest first. */
  readonly decided: readonly LinkDecision[];
  readonly contradictions: readonly Contradiction[];
}

interface Proposals {
  readonly all: Readonly<Record<LinkKind, readonly Proposed[]>>;
  readonly card: (of: Pick<LinkCard, 'type' | 'id'>) => LinkCard | null;
}
/** Proposals of an edition are made once; what people decided since is taken off when they are asked for. */
const made = new WeakMap<LinkEdition, Promise<Proposals>>();
const proposalsOf = (edition: LinkEdition): Promise<Proposals> => {
  const known = made.get(edition) ?? propose(edition);
  made.set(edition, known);
  known.catch(() => made.delete(edition));
  return known;
};

async function propose(edition: LinkEdition): Promise<Proposals> {
  const parties = await partySides(edition);
  const chain = await chainSides(edition);
  const matched = await matchEdition(edition);
  const points = (list: readonly { feature: string; points: number; words: string }[]) =>
    list.map(({ feature, points: weight, words }): PairReason => ({ code: feature, weight, words }));
  const linked = await edition.rows(
    `select commitment, to_id from link where to_type = 'activity' and verdict in ('carries-out', 'finances', 'part-of') order by all`,
  );
  const chained = new Map<string, string[]>();
  for (const { commitment, to_id: to } of linked)
    chained.set(String(commitment), [...(chained.get(String(commitment)) ?? []), String(to)]);
  return {
    all: {
      party: proposeParties(parties.sides).map(({ left, right, score, reasons }) => ({
        kind: 'party',
        left: { type: 'party', id: left },
        right: { type: 'party', id: right },
        score,
        suggests: 'same',
        reasons: points(reasons),
      })),
      activity: matched.proposals.map((each) => ({
        kind: 'activity',
        left: { type: each.leftType, id: each.left },
        right: { type: each.rightType, id: each.right },
        score: each.probability.toFixed(3),
        suggests: each.relation,
        reasons: each.reasons.map(({ feature, level, bits }) => ({
          code: `${feature}-${level}`,
          weight: bits,
          words: '',
        })),
      })),
      chain: proposeDelivery(chain.promises, chain.things, { chained: (id) => chained.get(id) ?? [] }).map((each) => ({
        kind: 'chain',
        left: { type: 'commitment', id: each.commitment },
        right: each.to,
        score: each.score,
        suggests: null,
        reasons: points(each.reasons),
      })),
    },
    card: ({ type, id }) => (type === 'party' ? parties.cards.get(id) : chain.cards.get(`${type} ${id}`)) ?? null,
  };
}

/** What the journal says of identity and links, as it is now. */
async function readDecisions(ledger: Ledger) {
  const judgements: SaidJudgement[] = [];
  const links: { index: number; at: string; body: Link }[] = [];
  for await (const entry of ledger.entries()) {
    if (entry.kind === 'judgement') judgements.push({ index: entry.index, at: entry.at, body: entry.body });
    if (entry.kind === 'link') links.push({ index: entry.index, at: entry.at, body: entry.body });
  }
  return { judgements, graph: judgementGraph(judgements), links: standingLinks(links) };
}
type Decisions = Awaited<ReturnType<typeof readDecisions>>;

/** An activity judged with a work is about that work: such a judgement is of type `work`. */
const typeOf = (left: Pick<LinkCard, 'type'>, right: Pick<LinkCard, 'type'>): Judgement['type'] =>
  left.type === right.type ? left.type : 'work';
const pairKey = (left: string, right: string): string => [left, right].sort().join('\u0000');

/** Which proposals nobody has decided yet, and that the closure does not answer. */
function openOf({ all }: Proposals, { graph, links }: Decisions): Record<LinkKind, Proposed[]> {
  const judged = new Set(graph.standing.map(({ body }) => `${body.type} ${pairKey(body.left, body.right)}`));
  const linked = new Set(links.map(({ body }) => `${body.commitment} ${body.to.type} ${body.to.id}`));
  const isOpen = ({ kind, left, right }: Proposed): boolean => {
    if (kind === 'chain') return !linked.has(`${left.id} ${right.type} ${right.id}`);
    const type = typeOf(left, right);
    return !judged.has(`${type} ${pairKey(left.id, right.id)}`) && !graph.membersOf(type, left.id).includes(right.id);
  };
  return { party: all.party.filter(isOpen), activity: all.activity.filter(isOpen), chain: all.chain.filter(isOpen) };
}

const pairsOfPage = 10;
const decidedShown = 20;

/** The pairs of a kind that are to be decided, in parts, and what was decided last. */
export async function linkQueue(
  ledger: Ledger,
  edition: LinkEdition,
  { kind, page: wanted }: { readonly kind: LinkKind; readonly page: number },
): Promise<LinkQueue> {
  const [proposals, decisions] = [await proposalsOf(edition), await readDecisions(ledger)];
  const open = openOf(proposals, decisions);
  const pages = Math.max(1, Math.ceil(open[kind].length / pairsOfPage));
  const page = Math.min(Math.max(1, wanted), pages);
  const card = (of: Pick<LinkCard, 'type' | 'id'>): LinkCard =>
    proposals.card(of) ?? { ...of, title: of.id, hasPage: false, facts: [], places: [] };
  const said = [
    ...decisions.graph.standing.map(({ index, at, body }): LinkDecision => {
      const typed = (id: string) => ({
        type: body.type === 'work' && id.includes(':') ? ('activity' as const) : body.type,
        id,
      });
      const ofKind = body.type === 'party' ? 'party' : 'activity';
      return {
        kind: ofKind,
        left: card(typed(body.left)),
        right: card(typed(body.right)),
        verdict: body.verdict,
        by: body.by,
        at,
        index,
        reasons: body.reasons,
      };
    }),
    ...decisions.links.map(
      ({ index, at, body }): LinkDecision => ({
        kind: 'chain',
        left: card({ type: 'commitment', id: body.commitment }),
        right: card(body.to),
        verdict: body.verdict,
        by: body.by,
        at,
        index,
        reasons: body.reasons,
      }),
    ),
  ];
  return {
    kind,
    counts: { party: open.party.length, activity: open.activity.length, chain: open.chain.length },
    pairs: open[kind]
      .slice((page - 1) * pairsOfPage, page * pairsOfPage)
      .map((each) => ({ ...each, left: card(each.left), right: card(each.right) })),
    page,
    pages,
    decided: said
      .filter((each) => each.kind === kind)
      .sort((a, b) => b.index - a.index)
      .slice(0, decidedShown),
    contradictions: decisions.graph.contradictions,
  };
}

/** Every open pair of the kinds asked for, the best first: for a table. */
export async function openPairs(
  ledger: Ledger,
  edition: LinkEdition,
  kinds: readonly LinkKind[] = linkKinds,
): Promise<{ readonly pairs: readonly LinkPair[]; readonly contradictions: readonly Contradiction[] }> {
  const [proposals, decisions] = [await proposalsOf(edition), await readDecisions(ledger)];
  const open = openOf(proposals, decisions);
  const card = (of: Pick<LinkCard, 'type' | 'id'>): LinkCard =>
    proposals.card(of) ?? { ...of, title: of.id, hasPage: false, facts: [], places: [] };
  return {
    pairs: kinds.flatMap((kind) =>
      open[kind].map((each) => ({ ...each, left: card(each.left), right: card(each.right) })),
    ),
    contradictions: decisions.graph.contradictions,
  };
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
  const [proposals, decisions] = [await proposalsOf(edition), await readDecisions(ledger)];
  const left = { type: form.leftType as LinkCard['type'], id: form.left };
  const right = { type: form.rightType as LinkCard['type'], id: form.right };
  if (left.id === right.id) return refuse('right');
  const isUndo = form.verdict === 'withdrawn';
  if (!isUndo && (proposals.card(left) === null || proposals.card(right) === null)) return refuse('right');
  const proposed = proposals.all[kind].find(
    (each) => pairKey(each.left.id, each.right.id) === pairKey(left.id, right.id),
  );
  const why = (proposed?.reasons ?? []).map(({ code, weight, words }) =>
    [code, `${weight > 0 ? '+' : ''}${weight}`, words].filter((each) => each !== '').join(' '),
  );
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
  const own = decisions.graph.standing.find(
    ({ body }) => body.by === by && body.type === type && pairKey(body.left, body.right) === pairKey(left.id, right.id),
  );
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
  return contradictionsOf((await readDecisions(ledger)).judgements, more);
}
