import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startApart } from '../apart/index.ts';
import { type Engine, engineVersion, openEngine, quoteName, quoteText } from '../db/index.ts';
import { matchActivities, openDelivery, proposeParties } from '../linking/index.ts';
import { canonical, ObrasError, type PairProposal } from '../model/index.ts';
import { makeFolder, removeStrays, withBuildLock } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { proposalsPlace } from './place.ts';
import { codeDigest } from './program.ts';
import { deliverySides, partySides, promiseSides } from './proposal-sides.ts';
import { findStage, openStages } from './stages.ts';
import { viewTables } from './table-file.ts';

/** What is linked: parties with parties, activities and works with one another, commitments with what carries them out. */
export const linkKinds = ['party', 'activity', 'chain'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What of an edition its proposals are made of and found by. */
export interface ProposedOf {
  readonly path: string;
  readonly manifest: Manifest;
}

/** Why a pair is proposed. `weight`: hundredths of a point, or bits for activities and works. */
export interface PairReason {
  /** The feature; of activities and works with its level. */
  readonly code: string;
  readonly weight: number;
  readonly words: string;
}
/** A pair that a matcher proposes, as it is kept. */
interface Pair {
  /** Type of the judgement that would answer it; of a commitment's pairs the type of the right side. */
  readonly asType: string;
  readonly leftType: string;
  readonly left: string;
  readonly rightType: string;
  readonly right: string;
  /** 0 to 1; of what only others propose the highest certainty that they state, null: none. */
  readonly score: string | null;
  /** Sum of the reasons, in their unit; null: the matcher does not propose it. */
  readonly weight: string | null;
  /** What the matcher takes the pair for; null: it does not say. */
  readonly suggests: string | null;
  readonly reasons: readonly PairReason[];
  readonly told: readonly ToldPair[];
}
/** What somebody elsewhere takes a pair for, and the entry of the journal that holds it. */
export interface ToldPair {
  readonly by: string;
  readonly method: string;
  readonly relation: string;
  readonly certainty: string | null;
  readonly reasons: readonly string[];
  readonly entry: number;
  /** Is it told of the two the other way round: their right side is the left one here? */
  readonly isTurned: boolean;
}
/** How the pairs were found, for people who measure; of activities and works only. */
export type ProposalCounts = Pick<Awaited<ReturnType<typeof matchActivities>>, 'counts' | 'estimate'>;

/** Proposals of one kind where they are kept: Parquet, the best first, numbered from 0 (`nth`). */
export interface KeptProposals {
  readonly file: string;
  readonly rows: number;
  readonly found: ProposalCounts | null;
}
interface Summary {
  readonly rows: number;
  readonly found: ProposalCounts | null;
}

/** The tables that each matcher reads: as long as they are the same, so are its proposals. */
const readBy: Readonly<Record<LinkKind, readonly string[]>> = {
  party: ['proposal', 'party', 'activity', 'activity_party'],
  activity: [
    'proposal',
    'activity',
    'activity_party',
    'activity_place',
    'activity_sector',
    'activity_related',
    'transaction',
    'work',
  ],
  chain: [
    'proposal',
    'commitment',
    'activity',
    'activity_party',
    'activity_place',
    'activity_sector',
    'transaction',
    'work',
    'party',
    'party_member',
    'link',
  ],
};

const file = 'proposals.parquet';
let matchers: string | null = null;
/** What the proposals of a kind follow from: the tables read, the matchers' code, the engine. */
async function inputsOf({ manifest }: ProposedOf, kind: LinkKind): Promise<object> {
  matchers ??= codeDigest(undefined, ['model', 'text', 'db', 'linking']);
  const read = manifest.tables.filter(({ name }) => readBy[kind].includes(name));
  return {
    stage: 'proposals',
    version: 2,
    kind,
    matchers,
    engine: await engineVersion(),
    tables: read.map(({ name, sha256 }) => [name, sha256]),
  };
}

const found = new WeakMap<object, Partial<Record<LinkKind, KeptProposals>>>();

/** Proposals of a kind that were made for an edition; null: not yet. */
export async function keptProposals(edition: ProposedOf, kind: LinkKind): Promise<KeptProposals | null> {
  const known = found.get(edition) ?? {};
  found.set(edition, known);
  if (known[kind] !== undefined) return known[kind];
  const stage = findStage<Summary>(proposalsPlace(edition.path), await inputsOf(edition, kind));
  if (stage === null) return null;
  known[kind] = { file: join(stage.folder, file), ...stage.summary };
  return known[kind];
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Makes the proposals of an edition where they are not there yet: once for the tables read and the matchers' version.
 * While another process makes some, waits for it, up to `patienceMs`; then `ledger-locked`.
 */
export async function makeProposals(
  edition: ProposedOf,
  {
    kinds = linkKinds,
    patienceMs = 3_600_000,
  }: { readonly kinds?: readonly LinkKind[]; readonly patienceMs?: number } = {},
): Promise<Readonly<Partial<Record<LinkKind, KeptProposals>>>> {
  const kept = async () =>
    Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await keptProposals(edition, kind)])));
  const place = proposalsPlace(edition.path);
  for (const until = Date.now() + patienceMs; ; await pause(200)) {
    const all = await kept();
    if (kinds.every((kind) => all[kind] !== null)) return all;
    try {
      await withBuildLock(place, () => makeMissing(edition, place, kinds));
    } catch (error) {
      if (!(error instanceof ObrasError) || error.code !== 'ledger-locked' || Date.now() > until) throw error;
    }
  }
}

async function makeMissing(edition: ProposedOf, place: string, kinds: readonly LinkKind[]): Promise<void> {
  removeStrays(place, ...Array.from({ length: 256 }, (_, byte) => join(place, byte.toString(16).padStart(2, '0'))));
  const stages = openStages(place, () => {});
  for (const kind of kinds) {
    await stages.run<Summary>(`proposals ${kind}`, await inputsOf(edition, kind), async (folder) => {
      const temporaryFolder = join(folder, 'spill');
      makeFolder(temporaryFolder);
      const engine = await openEngine({ memoryLimit: ['1GB', '3GB'], temporaryFolder });
      try {
        const held = new Set(edition.manifest.tables.map(({ name }) => name));
        await viewTables(
          engine,
          edition.path,
          readBy[kind].filter((name) => held.has(name)),
        );
        const { pairs: own, found: counts } = await propose[kind](engine);
        const pairs = held.has('proposal') ? withTold(own, await toldPairs(engine, kind)) : own;
        await writePairs(engine, pairs, join(folder, file));
        return { files: [file], summary: { rows: pairs.length, found: counts } };
      } finally {
        await engine.close();
        rmSync(temporaryFolder, { recursive: true, force: true });
      }
    });
  }
}

const keyOf = ({ asType, leftType, left, right }: Pair): string =>
  JSON.stringify([asType, leftType === 'commitment' ? [left, right] : [left, right].sort()]);

/** What others propose of a kind, as pairs that no matcher proposes. */
async function toldPairs(engine: Engine, kind: LinkKind): Promise<Pair[]> {
  const which = { party: "= 'party'", chain: "= 'commitment'", activity: "in ('activity', 'work')" }[kind];
  const rows = await engine.rows(
    `select left_type, left_id, right_type, right_id, body, entry_index from proposal where left_type ${which} order by entry_index`,
  );
  return rows.map((row): Pair => {
    const { relation, certainty, by, method, reasons } = JSON.parse(String(row.body)) as PairProposal;
    const [leftType, rightType] = [String(row.left_type), String(row.right_type)];
    return {
      asType: kind === 'chain' ? rightType : leftType === rightType ? leftType : 'work',
      leftType,
      left: String(row.left_id),
      rightType,
      right: String(row.right_id),
      score: certainty,
      weight: null,
      suggests: relation,
      reasons: [],
      told: [{ by, method, relation, certainty, reasons, entry: Number(row.entry_index), isTurned: false }],
    };
  });
}

/** Puts what others propose with what the matcher does, the best first: one pair, however many propose it. */
function withTold(own: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  if (others.length === 0) return own;
  const place = new Map(own.map((pair, at) => [keyOf(pair), at]));
  const pairs = [...own];
  for (const pair of others) {
    const at = place.get(keyOf(pair));
    if (at === undefined) {
      place.set(keyOf(pair), pairs.push(pair) - 1);
      continue;
    }
    const known = pairs[at] as Pair;
    const isOurs = known.weight !== null;
    const isAlike = known.suggests === pair.suggests && known.left === pair.left;
    pairs[at] = {
      ...known,
      score: isOurs || Number(known.score ?? -1) >= Number(pair.score ?? -1) ? known.score : pair.score,
      suggests: isOurs || isAlike ? known.suggests : null,
      told: [...known.told, ...pair.told.map((each) => ({ ...each, isTurned: known.left !== pair.left }))],
    };
  }
  const more = pairs.slice(own.length).sort((a, b) => Number(b.score ?? -1) - Number(a.score ?? -1));
  const merged: Pair[] = [];
  for (const pair of pairs.slice(0, own.length)) {
    while (more[0] !== undefined && Number(more[0].score ?? -1) > Number(pair.score)) merged.push(more.shift() as Pair);
    merged.push(pair);
  }
  return [...merged, ...more];
}

const points = (list: readonly { feature: string; points: number; words: string }[]) => ({
  weight: String(list.reduce((sum, each) => sum + each.points, 0)),
  reasons: list.map(({ feature, points: weight, words }): PairReason => ({ code: feature, weight, words })),
  told: [],
});

const propose: Readonly<
  Record<LinkKind, (engine: Engine) => Promise<{ pairs: readonly Pair[]; found: ProposalCounts | null }>>
> = {
  party: async (engine) => ({
    found: null,
    pairs: proposeParties(await partySides(engine)).map(({ left, right, score, reasons }) => ({
      asType: 'party',
      leftType: 'party',
      left,
      rightType: 'party',
      right,
      score,
      suggests: 'same',
      ...points(reasons),
    })),
  }),
  activity: async (engine) => {
    const { proposals, counts, estimate } = await matchActivities(engine);
    return {
      found: { counts, estimate },
      pairs: proposals.map((each) => ({
        // An activity judged with a work is about that work.
        asType: each.leftType === each.rightType ? each.leftType : 'work',
        leftType: each.leftType,
        left: each.left,
        rightType: each.rightType,
        right: each.right,
        score: each.probability.toFixed(3),
        weight: each.weightBits.toFixed(1),
        suggests: each.relation,
        reasons: each.reasons.map(({ feature, level, bits }) => ({
          code: `${feature}-${level}`,
          weight: bits,
          words: '',
        })),
        told: [],
      })),
    };
  },
  chain: async (engine) => {
    const linked = await engine.rows(
      `select commitment, to_id from link where to_type = 'activity' and verdict in ('carries-out', 'finances', 'part-of') order by all`,
    );
    const chained = new Map<string, string[]>();
    for (const { commitment, to_id: to } of linked)
      chained.set(String(commitment), [...(chained.get(String(commitment)) ?? []), String(to)]);
    const search = openDelivery(await promiseSides(engine), { chained: (id) => chained.get(id) ?? [] });
    for await (const part of deliverySides(engine)) search.count(part);
    for await (const part of deliverySides(engine)) search.compare(part);
    const proposals = search.proposals();
    return {
      found: null,
      pairs: proposals.map(({ commitment, to, score, reasons }) => ({
        asType: to.type,
        leftType: 'commitment',
        left: commitment,
        rightType: to.type,
        right: to.id,
        score,
        suggests: null,
        ...points(reasons),
      })),
    };
  },
};

const columns = [
  'asType',
  'leftType',
  'left',
  'rightType',
  'right',
  'score',
  'weight',
  'suggests',
  'reasons',
  'told',
] as const;
const named: Readonly<Record<(typeof columns)[number], string>> = {
  asType: 'as_type',
  leftType: 'left_type',
  left: 'left_id',
  rightType: 'right_type',
  right: 'right_id',
  score: 'score',
  weight: 'weight',
  suggests: 'suggests',
  reasons: 'reasons',
  told: 'told',
};

async function writePairs(engine: Engine, pairs: readonly Pair[], target: string): Promise<void> {
  const shape = canonical({ nth: 'BIGINT', ...Object.fromEntries(columns.map((name) => [named[name], 'VARCHAR'])) });
  await engine.run(
    `create table kept (nth bigint, ${columns.map((name) => `${quoteName(named[name])} varchar`).join(', ')})`,
  );
  for (let at = 0; at < pairs.length; at += 10_000) {
    const rows = pairs.slice(at, at + 10_000).map((pair, offset) => ({
      nth: at + offset,
      ...Object.fromEntries(
        columns.map((name) => [
          named[name],
          typeof pair[name] === 'object' ? pair[name] && JSON.stringify(pair[name]) : pair[name],
        ]),
      ),
    }));
    const cells = ['nth', ...columns.map((name) => named[name])].map((name) => `r.${quoteName(name)}`);
    await engine.run(
      `insert into kept select ${cells.join(', ')} from (select unnest(from_json(?, ${quoteText(`[${shape}]`)})) as r)`,
      [JSON.stringify(rows)],
    );
  }
  await engine.run(
    `copy (from kept order by nth) to ${quoteText(target)} (format parquet, compression zstd, row_group_size 4096)`,
  );
}

/** The same in a process of its own, whose memory is given back when it ends; killed with `signal`. Fails where it fails. */
export function makeProposalsApart(edition: ProposedOf, signal?: AbortSignal): Promise<void> {
  const running = startApart(new URL('./proposals-child', import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    ...(signal && { signal }),
  });
  const said: Buffer[] = [];
  running.stderr?.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Making proposals ended with ${code}. ${Buffer.concat(said).toString('utf8').trim()}`)),
    );
    running.send({ path: edition.path }, () => {});
  });
}
