import type { NotUnderstood, SearchAnswer } from './answers.ts';
import { askByAmount } from './by-amount.ts';
import type { SearchFilter } from './filter.ts';
import {
  type AskedEdition,
  type Bound,
  countOf,
  groupBy,
  numberOf,
  type Row,
  rowsAmong,
  textOf,
  wordOf,
} from './question.ts';
import { stampOf, titleOf } from './references.ts';
import { readTerms, type SearchTerm, suggest } from './search-terms.ts';

const pageSize = 20;
/** BM25's usual constants: how soon a repeated word stops counting, and how much the length of a thing counts. */
const k1 = '1.2';
const b = '0.75';
/** What people come for stands before what carries it out. */
const typeWeight = `case s.type when 'commitment' then 2.0 when 'work' then 1.6 when 'party' then 1.5 when 'instrument' then 1.3 else 1.0 end`;

/** Finds things by words, and commitments by an amount in a pasted sentence. Without words, lists the things of a type. */
export async function search(
  edition: AskedEdition,
  question: {
    readonly filter: SearchFilter;
    readonly notUnderstood?: readonly NotUnderstood[];
    readonly all?: boolean;
  },
): Promise<SearchAnswer> {
  const { filter, notUnderstood = [], all = false } = question;
  const q = filter.q ?? '';
  const { terms, unmatched } = await readTerms(edition, q);
  const size = all ? 10_000 : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const [found, byAmount] = await Promise.all([
    q === '' && filter.type !== null
      ? listType(edition, filter.type, { from, size })
      : askHits(edition, terms, filter.type, { from, size }),
    askByAmount(edition, q),
  ]);
  const didYouMean = unmatched.length > 0 ? await suggest(edition, q, unmatched) : null;
  return {
    stamp: stampOf(edition),
    sources: [],
    table: {
      columns: ['type', 'id', 'title_en', 'title_es', 'score', 'matched', 'label', 'country', 'year'],
      rows: found.hits.map((hit) => [
        hit.type,
        hit.id,
        hit.title.en,
        hit.title.es,
        hit.score,
        hit.matched.join(' '),
        hit.label,
        hit.country,
        hit.year === null ? null : String(hit.year),
      ]),
    },
    ...(notUnderstood.length > 0 && { notUnderstood }),
    q,
    type: filter.type,
    total: found.total,
    page: all ? 1 : filter.page,
    pageSize: size,
    hits: found.hits,
    types: found.types,
    didYouMean,
    unmatched,
    byAmount,
  };
}

interface Range {
  readonly from: number;
  readonly size: number;
}

interface Found {
  readonly total: number;
  readonly hits: SearchAnswer['hits'];
  readonly types: SearchAnswer['types'];
}

/** Everything of one type by title. No word is matched: the score is a sum over none. */
async function listType(edition: AskedEdition, type: string, range: Range): Promise<Found> {
  const [counted, rows] = await Promise.all([
    edition.rows('select type as value, count(*) as n from searchable group by type order by n desc, value'),
    edition.rows(
      `select type, id, title_en, title_es, label, country, year, '0' as score from searchable where type = ?
       order by lower(title_en), id limit ${range.size} offset ${range.from}`,
      [type],
    ),
  ]);
  const types = typeCounts(counted);
  return { total: totalOf(types, type), types, hits: rows.map((row) => hitOf(row, [])) };
}

async function askHits(
  edition: AskedEdition,
  terms: readonly SearchTerm[],
  type: string | null,
  range: Range,
): Promise<Found> {
  if (terms.length === 0) return { total: 0, hits: [], types: [] };
  const rare = terms.filter(({ isCommon }) => !isCommon);
  const required = rare.length > 0 ? rare : terms;
  const enough = required.length <= 3 ? required.length : Math.ceil(required.length * 0.6);
  const strict = await askMatching(edition, terms, required, enough, type, range);
  return strict.types.length > 0 || enough === 1 ? strict : askMatching(edition, terms, required, 1, type, range);
}

async function askMatching(
  edition: AskedEdition,
  terms: readonly SearchTerm[],
  required: readonly SearchTerm[],
  enough: number,
  type: string | null,
  range: Range,
): Promise<Found> {
  const variants = terms.flatMap((term) =>
    term.variants.map((variant) => ({ word: term.word, ...variant, counts: required.includes(term) ? 1 : 0 })),
  );
  const wanted: Bound[] = variants.flatMap(({ word, term, documents, counts }) => [word, term, documents, counts]);
  const row = '(cast(? as varchar), cast(? as varchar), cast(? as double), cast(? as integer))';
  const matching = `with wanted(word, term, documents, counts) as (values ${variants.map(() => row).join(', ')}),
    totals as (select cast(count(*) as double) as n, cast(avg(length) as double) as average from searchable),
    scored as (
      select p.type, p.id, w.word, max(w.counts) as counts,
        max(ln(1 + (t.n - w.documents + 0.5) / (w.documents + 0.5)) * (p.weight * (${k1} + 1))
          / (p.weight + ${k1} * (1 - ${b} + ${b} * s.length / t.average))) as score
      from wanted w join posting p on p.term = w.term
      join searchable s on s.type = p.type and s.id = p.id cross join totals t
      group by p.type, p.id, w.word
    ),
    hit as (select type, id, sum(score) as score, sum(counts) as counts, count(*) as words from scored group by type, id having sum(counts) >= ?)`;
  const [counted, rows] = await Promise.all([
    edition.rows(`${matching} select type as value, count(*) as n from hit group by type order by n desc, value`, [
      ...wanted,
      enough,
    ]),
    edition.rows(
      `${matching} select s.type, s.id, s.title_en, s.title_es, s.label, s.country, s.year,
         cast(cast(h.score * ${typeWeight} * h.words / ? as decimal(18, 4)) as varchar) as score
       from hit h join searchable s on s.type = h.type and s.id = h.id
       ${type === null ? '' : 'where s.type = ?'}
       order by h.score * ${typeWeight} * h.words desc, s.type, s.id limit ${range.size} offset ${range.from}`,
      [...wanted, enough, terms.length, ...(type === null ? [] : [type])],
    ),
  ]);
  const types = typeCounts(counted);
  const matched = groupBy(
    await rowsAmong(
      edition,
      rows.map((each) => wordOf(each, 'id')),
      (list) =>
        `select type, id, term from posting where term in (${variants.map(() => '?').join(', ')}) and id in ${list} order by term`,
      variants.map(({ term }) => term),
    ),
    (each) => `${wordOf(each, 'type')} ${wordOf(each, 'id')}`,
  );
  return {
    total: totalOf(types, type),
    types,
    hits: rows.map((each) =>
      hitOf(
        each,
        (matched.get(`${wordOf(each, 'type')} ${wordOf(each, 'id')}`) ?? []).map((one) => wordOf(one, 'term')),
      ),
    ),
  };
}

const typeCounts = (rows: readonly Row[]): SearchAnswer['types'] =>
  rows.map((row) => ({ value: wordOf(row, 'value'), name: null, count: countOf(row, 'n') }));
const totalOf = (types: SearchAnswer['types'], type: string | null): number =>
  types.reduce((sum, { value, count }) => sum + (type === null || value === type ? count : 0), 0);

const hitOf = (row: Row, matched: readonly string[]): SearchAnswer['hits'][number] => ({
  type: wordOf(row, 'type'),
  id: wordOf(row, 'id'),
  title: titleOf(row, wordOf(row, 'id')),
  score: wordOf(row, 'score'),
  matched,
  label: textOf(row, 'label'),
  country: textOf(row, 'country'),
  year: numberOf(row, 'year'),
});
