/**
 * What two things are compared by: few features, each with few levels. Level 0 is *unknown on a side* and weighs
 * nothing. `m` is how often a level holds where both are the same work, `u` where they are not: what estimating starts
 * from, and leans on where a ledger holds few pairs (`docs/reference/linking.md`).
 */
export interface Feature {
  readonly name: FeatureName;
  /** SQL over `l`, `r` (rows of match.thing) and `p` (the pair): the number of a level. */
  readonly sql: string;
  /**
   * What is held fast while estimating: the title's `m`, so that matches are by definition what is mostly told alike
   * (without an anchor, estimating settles on any large group of pairs); the financier's `m`, so that works financed
   * together are not lost where most sources tell of one financier; the country's `m` and `u`.
   */
  readonly fixed?: 'm' | 'both';
  /** Lowest levels of scales on which more never weighs less than the one below. Default: one scale from 1. */
  readonly scales?: readonly number[];
  /** Levels from 1 upwards. */
  readonly levels: readonly { readonly name: string; readonly m: number; readonly u: number }[];
}
export type FeatureName =
  | 'title'
  | 'work'
  | 'phase'
  | 'place'
  | 'amount'
  | 'date'
  | 'end'
  | 'sector'
  | 'funder'
  | 'country';

const apart =
  'sqrt(pow((l.latitude - r.latitude) * 111.2, 2) + pow((l.longitude - r.longitude) * 111.2 * cos(radians(l.latitude)), 2))';

export const features: readonly Feature[] = [
  {
    name: 'title',
    fixed: 'm',
    sql: `case when least(p.left_total, p.right_total) = 0 then 0
      when p.shared >= 0.85 * least(p.left_total, p.right_total) and p.shared >= 1500 and p.shared >= 0.5 * greatest(p.left_total, p.right_total) then 6
      when p.shared >= 0.65 * least(p.left_total, p.right_total) and p.shared >= 700 and p.shared >= 0.35 * greatest(p.left_total, p.right_total) then 5
      when p.shared >= 0.4 * least(p.left_total, p.right_total) and p.shared >= 700 then 4
      when p.shared >= 900 then 3
      when p.shared > 0 then 2 else 1 end`,
    levels: [
      { name: 'apart', m: 0.06, u: 0.5 },
      { name: 'a-word', m: 0.06, u: 0.3 },
      { name: 'a-rare-word', m: 0.1, u: 0.13 },
      { name: 'half', m: 0.18, u: 0.05 },
      { name: 'most', m: 0.25, u: 0.015 },
      { name: 'all', m: 0.35, u: 0.005 },
    ],
  },
  {
    name: 'work',
    sql: `case when l.works is null or r.works is null then 0 when l.works = r.works then 3
      when (l.works & r.works) <> 0 then 2 else 1 end`,
    levels: [
      { name: 'other', m: 0.07, u: 0.7 },
      { name: 'in-part', m: 0.33, u: 0.2 },
      { name: 'same', m: 0.6, u: 0.1 },
    ],
  },
  {
    name: 'phase',
    sql: `case when l.phases is null and r.phases is null then 0 when l.phases is null or r.phases is null then 2
      when (l.phases & r.phases) <> 0 then 3 else 1 end`,
    levels: [
      { name: 'other', m: 0.05, u: 0.2 },
      { name: 'one-sided', m: 0.45, u: 0.6 },
      { name: 'same', m: 0.5, u: 0.2 },
    ],
  },
  {
    name: 'place',
    sql: `case when (l.places & r.places) <> 0 or ${apart} <= 5 then 3 when ${apart} <= 50 then 2
      when l.places is null or r.places is null then case when ${apart} > 50 then 1 else 0 end else 1 end`,
    levels: [
      { name: 'other', m: 0.2, u: 0.8 },
      { name: 'near', m: 0.2, u: 0.1 },
      { name: 'same', m: 0.6, u: 0.1 },
    ],
  },
  {
    name: 'amount',
    scales: [1, 5],
    sql: `case when l.own is null or r.own is null then 0
      when l.unit = r.unit then case when abs(l.own - r.own) <= 0.02 then 4 when abs(l.own - r.own) <= 0.15 then 3
        when abs(l.own - r.own) <= 0.7 then 2 else 1 end
      when l.usd is null or r.usd is null then 0
      when l.is_current and r.is_current then case when abs(l.usd - r.usd) <= 0.02 then 4 when abs(l.usd - r.usd) <= 0.15 then 3
        when abs(l.usd - r.usd) <= 0.7 then 2 else 1 end
      when abs(l.usd - r.usd) <= 1 then 6 else 5 end`,
    levels: [
      { name: 'other', m: 0.12, u: 0.6 },
      { name: 'order', m: 0.12, u: 0.3 },
      { name: 'near', m: 0.2, u: 0.07 },
      { name: 'same', m: 0.56, u: 0.03 },
      { name: 'other-prices-far', m: 0.1, u: 0.6 },
      { name: 'other-prices-near', m: 0.9, u: 0.4 },
    ],
  },
  {
    name: 'date',
    sql: `case when l.year is null or r.year is null then 0 when abs(l.day - r.day) <= 7 then 6 when l.year = r.year then 5
      when abs(l.year - r.year) = 1 then 4 when abs(l.year - r.year) <= 3 then 3 when abs(l.year - r.year) <= 8 then 2 else 1 end`,
    levels: [
      { name: 'decade', m: 0.005, u: 0.3 },
      { name: 'far', m: 0.055, u: 0.2 },
      { name: 'years', m: 0.12, u: 0.25 },
      { name: 'next-year', m: 0.17, u: 0.13 },
      { name: 'same-year', m: 0.4, u: 0.11 },
      { name: 'same-day', m: 0.25, u: 0.01 },
    ],
  },
  {
    name: 'end',
    sql: `case when l.end_year is null or r.end_year is null then 0 when l.end_year = r.end_year then 3
      when abs(l.end_year - r.end_year) <= 2 then 2 else 1 end`,
    levels: [
      { name: 'far', m: 0.15, u: 0.6 },
      { name: 'near', m: 0.3, u: 0.28 },
      { name: 'same', m: 0.55, u: 0.12 },
    ],
  },
  {
    name: 'sector',
    sql: `case when l.sectors is not null and r.sectors is not null then case when (l.sectors & r.sectors) <> 0 then 2 else 1 end
      when l.sector_words is null or r.sector_words is null then 0 when (l.sector_words & r.sector_words) <> 0 then 2 else 0 end`,
    levels: [
      { name: 'other', m: 0.25, u: 0.8 },
      { name: 'same', m: 0.75, u: 0.2 },
    ],
  },
  {
    name: 'funder',
    fixed: 'm',
    sql: `case when (l.funders & r.funders) <> 0 or (l.funder_land & r.funder_land) <> 0 then 2
      when l.funders is null or r.funders is null then 0 else 1 end`,
    levels: [
      { name: 'other', m: 0.2, u: 0.55 },
      { name: 'same', m: 0.8, u: 0.45 },
    ],
  },
  {
    name: 'country',
    fixed: 'both',
    sql: 'case when l.lands is null or r.lands is null then 0 when (l.lands & r.lands) <> 0 then 2 else 1 end',
    levels: [
      { name: 'other', m: 0.02, u: 0.1 },
      { name: 'same', m: 0.98, u: 0.9 },
    ],
  },
];

/** Each feature's digit in the number of a pattern: every level of every feature in one integer. */
const base = 8;
export const patternSql: string = features.map(({ sql }, at) => `(${sql})::bigint * ${base ** at}`).join(' + ');
export const levelsOf = (pattern: number): number[] => {
  const levels: number[] = [];
  let rest = pattern;
  for (const _ of features) {
    levels.push(rest % base);
    rest = Math.floor(rest / base);
  }
  return levels;
};
/** SQL: the level of a feature in `pattern`. */
export const levelSql = (name: FeatureName): string =>
  `((pattern // ${base ** features.findIndex((each) => each.name === name)}) % ${base})`;
