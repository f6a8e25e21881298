import type { Engine } from '../db/index.ts';
import { features, patternSql } from './features.ts';

/** Sizes of a block that are tried, largest first, until the pairs stay within the budget. */
const caps = [400, 250, 150, 100, 60, 40, 25, 16, 10, 6] as const;

export interface Found {
  /** Pairs that the rules made, with repeats. */
  readonly found: number;
  /** Largest block that was compared. */
  readonly cap: number;
}

/**
 * Blocking: things that share a key meet. The keys: a title word, a place, an amount with its year, a funder with its
 * year and kind of work, the whole title, each within a country; and a title word that is rare everywhere. A word's
 * rarity in its country, in hundredths of a bit, is summed over the words that a pair shares. Makes `match.pair`.
 */
export async function findPairs(db: Engine, budget: number): Promise<Found> {
  await db.run(`create or replace table match.home as
    select i, country from match.country union all select i, '' from match.thing where lands is null`);
  await db.run(`create or replace table match.block as
    with size as (select country, count(*) as things from match.home group by country),
    title as (select w.i, h.country, w.key from match.word w join match.home h using (i) where w.what = 't'),
    rarity as (
      select country, key, round(100 * log2((any_value(things) + 2000) / count(*)))::int as weight, count(*) as n
      from title join size using (country) group by country, key),
    amount as (
      select t.i, h.country, t.year, floor(coalesce(t.usd, t.own) * 25)::int as band
      from match.thing t join match.home h using (i) where t.own is not null and t.year is not null)
    select hash('t', country, key) as block, i, weight, n from title join rarity using (country, key)
    union all select hash('T', country, string_agg(key, ' ' order by key)), i, 0, 0 from title group by country, i
    union all select hash('p', h.country, w.key), w.i, 0, 0 from match.word w join match.home h using (i) where w.what = 'p'
    union all select hash('m', country, year + y, band + b), i, 0, 0 from amount, (values (0), (1)) as years(y), (values (0), (1)) as bands(b)
    union all select hash('f', h.country, w.key, t.year, v.key), t.i, 0, 0 from match.thing t join match.home h using (i)
      join match.word w on w.i = t.i and w.what = 'f' join match.word v on v.i = t.i and v.what = 't' and v.work is not null where t.year is not null
    union all select hash('g', key), i, 0, 0 from match.word where what = 't' and key in (
      select key from match.word where what = 't' group by key having count(*) between 2 and 10)`);
  // Blocks of one source alone hold nothing to compare, unless an umbrella is among them.
  await db.run(`create or replace table match.size as
    select block, sum(n)::bigint as n, ((sum(n) * sum(n) - sum(n * n)) / 2)::bigint as pairs, bool_or(has_umbrella) as has_umbrella
    from (select b.block, t.source, count(*) as n, bool_or(t.is_umbrella) as has_umbrella
      from match.block b join match.thing t using (i) group by b.block, t.source) group by block
    having count(*) > 1 or bool_or(has_umbrella)`);
  let cap: number = caps[caps.length - 1]!;
  for (const each of caps) {
    const [row] = await db.rows('select coalesce(sum(pairs), 0)::double as n from match.size where n <= ?', [each]);
    if (Number(row?.n) <= budget) {
      cap = each;
      break;
    }
  }
  await db.run(`create or replace table match.total as
    select i, max(total)::int as total from (
      select b.i, h.country, sum(weight) as total from match.block b join match.home h using (i) where weight > 0 and n <= ${cap}
      group by b.i, h.country) group by i`);
  await db.run(`create or replace table match.key as
    select b.block, b.i, b.weight::usmallint as weight, t.source, t.is_umbrella from match.block b join match.size s using (block)
    join match.thing t using (i) where s.n <= ${cap} and s.n > 1`);
  await db.run('drop table match.block');
  const [made] = await db.rows('select sum(pairs)::double as n from match.size where n <= ?', [cap]);
  await db.run(`create or replace table match.cell as select distinct block, source from match.key`);
  await db.run(`create or replace table match.pair as
    select (ends >> 32)::int as l, (ends & 4294967295)::int as r, sum(shared)::int as shared from (
      ${pairsSql}
      union all select ${packed('child', 'parent')}, 0 from match.related where child <> parent)
    group by ends`);
  await db.run('drop table match.key');
  await db.run('drop table match.cell');
  return { found: Number(made?.n ?? 0), cap };
}

/** Two numbers of things as one, the smaller first. */
const packed = (a: string, b: string): string => `(least(${a}, ${b})::bigint << 32) | greatest(${a}, ${b})`;
/**
 * The pairs of the blocks, with repeats. What is in a block is joined with another source's part of it, so that what one
 * source says twice is never met and then thrown away; umbrellas, which are few, with their own source's part too.
 */
export const pairsSql = `
  select ${packed('a.i', 'b.i')} as ends, a.weight::int as shared from (
    select k.i, k.weight, hash(k.block, c.source) as cell from match.key k join match.cell c on c.block = k.block and c.source > k.source) a
    join (select i, hash(block, source) as cell from match.key) b using (cell)
  union all
  select ${packed('a.i', 'b.i')}, a.weight::int from match.key a join match.key b on b.block = a.block and b.source = a.source
  where a.is_umbrella and a.i <> b.i and (not b.is_umbrella or a.i < b.i)`;

/** Scores every pair: makes `match.scored`, each pair with the pattern of its levels. Gives their number. */
export async function scorePairs(db: Engine): Promise<number> {
  await db.run(`create or replace table match.scored as
    select p.l, p.r, ${patternSql} as pattern
    from (select p.*, coalesce(x.total, 0) as left_total, coalesce(y.total, 0) as right_total
      from match.pair p left join match.total x on x.i = p.l left join match.total y on y.i = p.r) p
    join match.thing l on l.i = p.l join match.thing r on r.i = p.r`);
  const [row] = await db.rows('select count(*) as n from match.scored');
  return Number(row?.n ?? 0);
}

/** The levels that `features` name must fit one digit each. */
if (features.some(({ levels }) => levels.length > 7)) throw new Error('a feature has more than seven levels');
