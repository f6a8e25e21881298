import { type Engine, quoteName } from '../db/index.ts';
import { bitsOf, type Estimate, estimate, probabilityOf } from './estimate.ts';
import { type FeatureName, features, levelSql, levelsOf } from './features.ts';
import { findPairs, scorePairs } from './pairs.ts';
import { type Held, type Relation, relate } from './relate.ts';
import { type MatchTable, prepareThings, type YearlyRate } from './things.ts';

/** Why two are proposed: a feature, the level that holds, and what it weighs (log2 m/u; negative speaks against). */
export interface MatchReason {
  readonly feature: FeatureName;
  readonly level: string;
  readonly bits: number;
}

/** Two activities or works that may be one work. A proposal, never a merge: a person judges. */
export interface MatchProposal {
  readonly matcher: 'M2';
  readonly leftType: 'activity' | 'work';
  readonly left: string;
  readonly rightType: 'activity' | 'work';
  readonly right: string;
  /** `part-of`: left is the part. */
  readonly relation: Relation;
  /** Sum of the reasons, one decimal. */
  readonly weightBits: number;
  /** 0 to 1, three decimals, with the estimated part of the compared pairs that match. */
  readonly probability: number;
  /** The weightiest first; unknowns are left out. */
  readonly reasons: readonly MatchReason[];
}

export interface MatchOptions {
  /** SQL source of each table (a name, or `read_parquet(…)`); null: there is none. Default: the table of that name, if there is one. */
  readonly from?: (table: MatchTable) => string | null;
  readonly rates?: readonly YearlyRate[];
  /** Proposals at most, the best first. Default: all. */
  readonly limit?: number;
  /** Least probability of a proposal. */
  readonly threshold?: number;
}

export interface Matched {
  readonly proposals: readonly MatchProposal[];
  readonly estimate: Estimate;
  /** What was done, for people who measure: things, pairs found by the rules, pairs scored, largest block compared. */
  readonly counts: { readonly things: number; readonly found: number; readonly scored: number; readonly cap: number };
}

/** Published in `docs/reference/linking.md`, with how it was chosen. */
export const matchThreshold = 0.1;

/**
 * Matcher M2. Which activities and works of different sources may be the same work, and how they stand to one another:
 * blocking and scoring in SQL, weights estimated from the ledger itself (Fellegi–Sunter, EM), one-to-one where it can
 * be. Deterministic. Works in a schema of its own in `db`, which it drops; the tables read are not changed. Identifiers
 * are never compared.
 */
export async function matchActivities(db: Engine, options: MatchOptions = {}): Promise<Matched> {
  const { rates = [], threshold = matchThreshold, limit } = options;
  const held = new Set(
    (await db.rows('select table_name from information_schema.tables')).map((row) => row.table_name),
  );
  const from = options.from ?? ((table: MatchTable) => (held.has(table) ? quoteName(table) : null));
  await db.run('create schema if not exists match');
  try {
    const things = await prepareThings(db, from, rates);
    const { found, cap } = await findPairs(db, Math.max(2_000_000, 40 * things));
    const scored = await scorePairs(db);
    const patterns = await db.rows(
      'select pattern::double as pattern, count(*)::double as pairs from match.scored group by pattern order by pattern',
    );
    const weights = estimate(
      patterns.map(({ pattern, pairs }) => ({ pattern: Number(pattern), pairs: Number(pairs) })),
    );
    await keepLikely(
      db,
      patterns.map(({ pattern }) => Number(pattern)),
      weights,
      threshold,
    );
    const proposals = await propose(db, weights, threshold);
    return { proposals: proposals.slice(0, limit), estimate: weights, counts: { things, found, scored, cap } };
  } finally {
    await db.run('drop schema if exists match cascade');
  }
}

const titleDigit = features.findIndex(({ name }) => name === 'title');
/** Bits below the threshold within which titles are read again letter by letter. */
const secondLook = 8;

/** Makes `match.kept`: pairs near or over the threshold, their titles compared once more, word by word and letter by letter. */
async function keepLikely(
  db: Engine,
  patterns: readonly number[],
  weights: Estimate,
  threshold: number,
): Promise<void> {
  const odds = Math.log2(threshold / (1 - threshold)) - secondLook;
  const likely = patterns.filter((pattern) => {
    const probability = probabilityOf(levelsOf(pattern), weights);
    return Math.log2(probability / (1 - probability)) >= odds;
  });
  await db.run('create or replace table match.likely (pattern bigint)');
  for (let at = 0; at < likely.length; at += 20_000)
    await db.run(`insert into match.likely select unnest(from_json(?, '["bigint"]'))`, [
      JSON.stringify(likely.slice(at, at + 20_000)),
    ]);
  await db.run(
    `create or replace table match.near as select s.* from match.scored s join match.likely using (pattern)`,
  );
  await db.run(`create or replace table match.rarity as
    select key, round(100 * log2(((select count(*) from match.thing) + 2000) / count(*)))::int as weight
    from match.word where what = 't' group by key`);
  await db.run(`create or replace table match.kept as
    with used as (select l as i from match.near union select r from match.near),
    own as (select w.i, sum(weight) as total from match.word w join used using (i) join match.rarity using (key) where w.what = 't' group by w.i),
    both_say as (
      select n.l, n.r, sum(weight) as shared from match.near n join match.word a on a.i = n.l and a.what = 't'
      join match.word b on b.i = n.r and b.what = 't' and b.key = a.key join match.rarity on match.rarity.key = a.key group by n.l, n.r),
    seen as (
      select n.l, n.r, n.pattern, ${levelSql('title')} as level, coalesce(s.shared, 0) as shared, least(x.total, y.total) as least_total,
        greatest(x.total, y.total) as most_total, jaro_winkler_similarity(lower(strip_accents(a.title)), lower(strip_accents(b.title))) as likeness
      from match.near n join match.named a on a.i = n.l join match.named b on b.i = n.r
      left join both_say s on s.l = n.l and s.r = n.r left join own x on x.i = n.l left join own y on y.i = n.r)
    select l, r, pattern + (greatest(level, case
        when likeness >= 0.97 or (shared >= 0.9 * most_total and shared >= 1500) then 6
        when shared >= 0.75 * least_total and shared >= 1200 and shared >= 0.4 * most_total then 5
        when likeness >= 0.9 then 4
        when shared >= 0.5 * least_total and shared >= 1200 then 4 else 0 end) - level) * ${8 ** titleDigit} as pattern
    from seen`);
}

async function propose(db: Engine, weights: Estimate, threshold: number): Promise<MatchProposal[]> {
  const distinct = await db.rows('select distinct pattern::double as pattern from match.kept');
  const chosen = distinct
    .map(({ pattern }) => Number(pattern))
    .filter((pattern) => probabilityOf(levelsOf(pattern), weights) >= threshold);
  await db.run('delete from match.likely');
  await db.run(`insert into match.likely select unnest(from_json(?, '["bigint"]'))`, [JSON.stringify(chosen)]);
  const rows = await db.rows(`
    select k.l, k.r, k.pattern::double as pattern, a.id as left_id, b.id as right_id, a.is_work as left_work, b.is_work as right_work,
      a.source as left_source, b.source as right_source, a.is_umbrella as left_umbrella, b.is_umbrella as right_umbrella,
      case when l.unit = r.unit then l.own - r.own when l.is_current and r.is_current then l.usd - r.usd end as ratio, l.usd - r.usd as rough,
      l.is_addition as left_addition, r.is_addition as right_addition,
      coalesce((select min(type) from match.related where child = k.l and parent = k.r),
        (select min(case type when '1' then '2' when '2' then '1' else type end) from match.related where child = k.r and parent = k.l)) as stated
    from match.kept k join match.likely using (pattern) join match.named a on a.i = k.l join match.named b on b.i = k.r
      join match.thing l on l.i = k.l join match.thing r on r.i = k.r
    order by k.l, k.r`);
  const funder = features.findIndex(({ name }) => name === 'funder');
  const levels = rows.map((row) => levelsOf(Number(row.pattern)));
  const bits = levels.map((each) => each.reduce((sum, level, at) => sum + bitsOf(at, level, weights), 0));
  const held = rows.map(
    (row, at): Held => ({
      l: Number(row.l),
      r: Number(row.r),
      leftSource: String(row.left_source),
      rightSource: String(row.right_source),
      funder: levels[at]?.[funder] ?? 0,
      leftUmbrella: row.left_umbrella === true,
      rightUmbrella: row.right_umbrella === true,
      addition: row.left_addition === row.right_addition ? null : row.left_addition === true ? 'left' : 'right',
      ratio: row.ratio === null ? null : Number(row.ratio),
      rough: row.rough === null ? null : Number(row.rough),
      stated: row.stated === null ? null : String(row.stated),
      bits: bits[at] ?? 0,
    }),
  );
  return relate(held)
    .map(({ at, relation, isTurned }): MatchProposal => {
      const row = rows[at]!;
      const own = levels[at]!;
      const left = { type: row.left_work === true ? 'work' : 'activity', id: String(row.left_id) } as const;
      const right = { type: row.right_work === true ? 'work' : 'activity', id: String(row.right_id) } as const;
      const [first, second] = isTurned ? [right, left] : [left, right];
      return {
        matcher: 'M2',
        leftType: first.type,
        left: first.id,
        rightType: second.type,
        right: second.id,
        relation,
        weightBits: oneDecimal(bits[at]!),
        probability: Math.round(probabilityOf(own, weights) * 1000) / 1000,
        reasons: features
          .flatMap(({ name, levels: named }, feature) => {
            const level = own[feature] ?? 0;
            if (level === 0) return [];
            return [
              { feature: name, level: named[level - 1]!.name, bits: oneDecimal(bitsOf(feature, level, weights)) },
            ];
          })
          .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)),
      };
    })
    .sort((a, b) => b.weightBits - a.weightBits || (a.left + a.right < b.left + b.right ? -1 : 1));
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10 || 0;
