import { onceOf, wordOf } from './question.ts';

/** Who funds each activity, by its number: a party by its id, others by the name that a source writes. */
export interface Funders {
  /** In their order. */
  readonly names: readonly string[];
  /** Places in `names`: those of one activity lie from `from[nth]` to before `from[nth + 1]`. */
  readonly funder: Int32Array;
  readonly from: Int32Array;
}

const named = `(select funder, cast(row_number() over (order by funder) - 1 as integer) as place
  from (select distinct funder from listed_funder where not is_other))`;

/** The funders of an edition, read at the first call. */
export const fundersOf = onceOf<Funders>(async (edition) => {
  const [names, columns, [counted]] = await Promise.all([
    edition.rows(`select funder from ${named} order by place`),
    edition.numbers(
      `select f.nth, n.place from listed_funder f join ${named} n on n.funder = f.funder where not f.is_other order by f.nth, n.place`,
    ),
    edition.numbers('select cast(count(*) as integer) from listed'),
  ]);
  const [nth, funder] = columns as [Int32Array, Int32Array];
  const from = new Int32Array((counted?.[0] ?? 0) + 1).fill(nth.length);
  for (let row = nth.length - 1; row >= 0; row -= 1) from[nth[row]!] = row;
  // Where nothing is stated the rows of the next begin.
  for (let at = from.length - 2; at >= 0; at -= 1) if (from[at]! > from[at + 1]!) from[at] = from[at + 1]!;
  return { names: names.map((row) => wordOf(row, 'funder')), funder, from };
});
