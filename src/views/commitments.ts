import type { Lang } from '../locale/index.ts';
import { Label } from '../model/index.ts';
import type { CommitmentFilter, CommitmentListAnswer, CommitmentRow, Facet, NotUnderstood } from './answers.ts';
import {
  askCommitments,
  commitmentColumns,
  commitmentTable,
  loadCommitments,
  toCommitmentRows,
} from './commitment-rows.ts';
import { type AskedEdition, type Bound, countOf, onceOf, type Row, wordOf } from './question.ts';
import { loadParties, stampOf } from './references.ts';
import { listWords } from './search/list-words.ts';
import { ofCount, type SortKeys, sortRows } from './sorting.ts';

/** Rows on a page of a list. */
export const pageSize = 50;
/** A list asked for whole (`all`, for files) stops here. */
export const wholeSize = 100_000;

export interface Condition {
  readonly sql: string;
  readonly params: readonly Bound[];
}
export const always: Condition = { sql: 'true', params: [] };
export const allOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0
    ? always
    : {
        sql: conditions.map(({ sql }) => `(${sql})`).join(' and '),
        params: conditions.flatMap(({ params }) => params),
      };

/** Where a list has the number by which the search knows its things. */
const found = {
  activity: (things: string) => `a.nth in (${things})`,
  commitment: (things: string) =>
    `c.id in (select s.id from searchable s where s.type = 'commitment' and s.thing in (${things}))`,
} as const;

/**
 * SQL on `listed a` or `commitment c`: every word of `q` is among its search words, or it is in the country that the word
 * names; the last one may be unfinished.
 */
export function holdsWords(type: keyof typeof found, q: string): Condition {
  const words = listWords(q);
  if (words.length === 0) return { sql: 'false', params: [] };
  const inCountry = `select s.thing from searchable s where s.type = ? and list_contains(string_split(s.country, ' '), ?)`;
  return allOf(
    words.map(({ term, isUnfinished, country }) => {
      const holds = `select w.thing from posting w where w.type = ? and ${isUnfinished ? 'w.term >= ? and w.term < ?' : 'w.term = ?'}`;
      return {
        sql: found[type](country === null ? holds : `${holds} union ${inCountry}`),
        params: [
          type,
          term,
          ...(isUnfinished ? [`${term}\u{10ffff}`] : []),
          ...(country === null ? [] : [type, country]),
        ],
      };
    }),
  );
}

type Part = 'q' | 'label' | 'promisor' | 'beneficiary' | 'object';
function conditionsOf(filter: CommitmentFilter): ReadonlyMap<Part, Condition> {
  const conditions = new Map<Part, Condition>();
  const party = (role: string, id: string): Condition => ({
    sql: 'exists (select 1 from commitment_party p where p.commitment = c.id and p.role = ? and p.party = ?)',
    params: [role, id],
  });
  if (filter.q !== null) conditions.set('q', holdsWords('commitment', filter.q));
  if (filter.label !== null) conditions.set('label', { sql: 'c.label = ?', params: [filter.label] });
  if (filter.promisor !== null) conditions.set('promisor', party('promisor', filter.promisor));
  if (filter.beneficiary !== null) conditions.set('beneficiary', party('beneficiary', filter.beneficiary));
  if (filter.object !== null) conditions.set('object', { sql: 'c.object = ?', params: [filter.object] });
  return conditions;
}

export interface ListQuestion<F> {
  readonly filter: F;
  readonly notUnderstood?: readonly NotUnderstood[];
  /** The whole list instead of a page, for files. */
  readonly all?: boolean;
  /** Language of the names by which a list may be ordered; English where none is given. */
  readonly lang?: Lang;
}

/** Commitments by what a reader sees in a column. Labels stand in the order of the rubric. */
const keys: SortKeys<CommitmentRow> = {
  commitment: (row, { say }) => say(row.title),
  label: ({ label }) => ofCount(Label.options.indexOf(label)),
  promisor: ({ promisors }, { say }) =>
    promisors.length === 0 ? null : promisors.map(({ name }) => say(name)).join(', '),
  promised: ({ quantity, unit, per }) =>
    quantity === null ? null : { decimal: quantity, within: `${unit ?? ''} ${per ?? ''}` },
  'window-end': ({ windowEnd }) => windowEnd,
};

/** The places of all commitments in an order, by id. */
const placesOf = onceOf<ReadonlyMap<string, number>, string>(async (edition, key) => {
  const [sort, lang] = key.split(' ') as [string, Lang];
  const rows = sortRows(await askCommitments(edition, 'true', []), keys, sort, lang);
  return new Map(rows.map(({ id }, at) => [id, at]));
});

async function askSorted(
  edition: AskedEdition,
  where: Condition,
  {
    sort,
    lang,
    from,
    size,
  }: { readonly sort: string; readonly lang: Lang; readonly from: number; readonly size: number },
): Promise<CommitmentRow[]> {
  const [places, found] = await Promise.all([
    placesOf(edition, `${sort} ${lang}`),
    edition.rows(`select c.id from commitment c where ${where.sql}`, where.params),
  ]);
  const ids = found
    .map((row) => wordOf(row, 'id'))
    .sort((one, two) => places.get(one)! - places.get(two)!)
    .slice(from, from + size);
  const rows = await loadCommitments(edition, ids);
  return ids.map((id) => rows.get(id)!);
}

/** Commitments under a filter, newest first or by a column, with counts for the filter form. */
export async function commitments(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false, lang = 'en' }: ListQuestion<CommitmentFilter>,
): Promise<CommitmentListAnswer> {
  const conditions = conditionsOf(filter);
  const where = allOf([...conditions.values()]);
  /** A facet counts under every other choice, so that it says what choosing differently would give. */
  const without = (part: Part) => allOf([...conditions].flatMap(([name, each]) => (name === part ? [] : [each])));
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const partyFacet = (role: 'promisor' | 'beneficiary') => {
    const other = without(role);
    return edition.rows(
      `select p.party as value, count(*) as n from commitment c join commitment_party p on p.commitment = c.id and p.role = '${role}'
       where ${other.sql} group by p.party order by n desc, value`,
      other.params,
    );
  };
  const columnFacet = (column: 'label' | 'object') => {
    const other = without(column);
    return edition.rows(
      `select c.${column} as value, count(*) as n from commitment c where ${other.sql} and c.${column} is not null group by c.${column} order by n desc, value`,
      other.params,
    );
  };
  const [[counted], list, label, promisor, beneficiary, object] = await Promise.all([
    edition.rows(`select count(*) as n from commitment c where ${where.sql}`, where.params),
    filter.sort == null
      ? edition
          .rows(
            `select ${commitmentColumns} from commitment c where ${where.sql}
             order by c.announced_on desc nulls last, c.id limit ${size} offset ${from}`,
            where.params,
          )
          .then((found) => toCommitmentRows(edition, found))
      : askSorted(edition, where, { sort: filter.sort, lang, from, size }),
    columnFacet('label'),
    partyFacet('promisor'),
    partyFacet('beneficiary'),
    columnFacet('object'),
  ]);
  const parties = await loadParties(edition);
  const facet = (facetRows: readonly Row[], isParty: boolean): Facet[] =>
    facetRows.map((row) => ({
      value: wordOf(row, 'value'),
      name: isParty ? parties.get(wordOf(row, 'value')).name : null,
      count: countOf(row, 'n'),
    }));
  return {
    stamp: stampOf(edition),
    sources: [],
    table: commitmentTable(list),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter,
    total: counted ? countOf(counted, 'n') : 0,
    page: all ? 1 : filter.page,
    pageSize: size,
    rows: list,
    facets: {
      label: facet(label, false),
      promisor: facet(promisor, true),
      beneficiary: facet(beneficiary, true),
      object: facet(object, false),
    },
  };
}
