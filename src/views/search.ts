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
import { readQuery } from './search-query.ts';
import { type Measure, measureOf, readTerms, type SearchTerm, suggest } from './search-terms.ts';

const pageSize = 20;
/** BM25's usual constants: how soon a repeated word stops counting, and how much the length of a thing counts. */
const k1 = 1.2;
const b = 0.75;
/** What people come for stands before what carries it out. */
const kindFactors: Readonly<Record<string, number>> = { commitment: 2, work: 1.6, party: 1.5, instrument: 1.3 };
const kindFactor = `case type ${Object.entries(kindFactors)
  .map(([type, factor]) => `when '${type}' then ${factor}`)
  .join(' ')} else 1.0 end`;
const titleWeight = 4;
const mostFacets = 12;

/** Words, phrases and filters to look for, and which part of the list is wanted. */
interface Wanted {
  readonly terms: readonly SearchTerm[];
  readonly phrases: readonly string[];
  readonly type: string | null;
  readonly country: string | null;
  readonly label: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: string | null;
  readonly start: number;
  readonly size: number;
}
type Hit = SearchAnswer['hits'][number];
interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<'types' | 'countries' | 'labels' | 'years', SearchAnswer['types']>>;
}

/**
 * Finds things by words, phrases and filters, and commitments by an amount in a pasted sentence. Without words, lists
 * the things that the filters leave by title. Everything is ordered by the points that each hit shows.
 */
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
  const read = readQuery(q);
  const { terms, unmatched } = await readTerms(edition, read.words);
  const size = all ? 10_000 : pageSize;
  const asked = {
    type: filter.type ?? read.fields.type ?? null,
    country: filter.country ?? read.fields.country ?? null,
    label: filter.label ?? read.fields.label ?? null,
    from: filter.from ?? read.fields.from ?? null,
    to: filter.to ?? read.fields.to ?? null,
    sort: filter.sort ?? null,
  };
  const wanted = { ...asked, terms, start: all ? 0 : (filter.page - 1) * pageSize, size };
  const phrases = read.phrases.map(({ folded }) => folded);
  const [strict, byAmount] = await Promise.all([askHits(edition, { ...wanted, phrases }), askByAmount(edition, q)]);
  const arePhrasesLoose = phrases.length > 0 && strict.total === 0 && strict.facets.types.length === 0;
  const found = arePhrasesLoose ? await askHits(edition, { ...wanted, phrases: [] }) : strict;
  const didYouMean = unmatched.length > 0 ? await suggest(edition, q, unmatched) : null;
  const misread = [...notUnderstood, ...read.notUnderstood];
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
    ...(misread.length > 0 && { notUnderstood: misread }),
    q,
    type: asked.type,
    total: found.total,
    page: all ? 1 : filter.page,
    pageSize: size,
    hits: found.hits,
    asked: {
      words: terms.map(({ word }) => word),
      phrases: read.phrases.map(({ written }) => written),
      arePhrasesLoose,
      country: asked.country,
      label: asked.label,
      from: asked.from,
      to: asked.to,
      sort: asked.sort,
    },
    ...found.facets,
    didYouMean,
    unmatched,
    byAmount,
  };
}

const nothing: Found = { total: 0, hits: [], facets: { types: [], countries: [], labels: [], years: [] } };

async function askHits(edition: AskedEdition, wanted: Wanted): Promise<Found> {
  const { terms, phrases, type, country, label, from, to } = wanted;
  const isFiltered = [type, country, label, from, to].some((value) => value !== null);
  if (terms.length === 0) return isFiltered && phrases.length === 0 ? askList(edition, wanted) : nothing;
  const rare = terms.filter(({ isCommon }) => !isCommon);
  const required = rare.length > 0 ? rare : terms;
  const enough = required.length <= 3 ? required.length : Math.ceil(required.length * 0.6);
  const strict = await askMatching(edition, wanted, required, enough);
  return strict.facets.types.length > 0 || enough === 1 ? strict : askMatching(edition, wanted, required, 1);
}

/** Conditions on `searchable` (as `s`), without that on the type, which the counts by type leave open. */
function conditionsOf({ phrases, country, label, from, to }: Wanted): {
  readonly sql: string;
  readonly bound: Bound[];
} {
  const parts: (readonly [string, Bound])[] = [
    ...phrases.map((phrase) => ['contains(s.words, ?)', phrase] as const),
    ...(country === null ? [] : [[`list_contains(string_split(s.country, ' '), ?)`, country] as const]),
    ...(label === null ? [] : [[`s.type = 'commitment' and s.label = ?`, label] as const]),
    ...(from === null ? [] : [['s.year >= ?', from] as const]),
    ...(to === null ? [] : [['s.year <= ?', to] as const]),
  ];
  return { sql: parts.map(([sql]) => sql).join(' and '), bound: parts.map(([, value]) => value) };
}

/** How often each kind, country, label and year stands among rows named `kept`. */
const facetsOf = (ofType: string) => `select 'types' as facet, type as value, count(*) as n from kept group by type
  union all select 'countries', country, count(*) from (select unnest(string_split(country, ' ')) as country from kept ${ofType})
    where country <> '' group by country
  union all select 'labels', label, count(*) from kept where type = 'commitment' and label is not null group by label
  union all select 'years', cast(year as varchar), count(*) from kept ${ofType === '' ? 'where' : `${ofType} and`} year is not null group by year`;

function readFacets(rows: readonly Row[]): Found['facets'] {
  const of = (name: string, order: (a: Row, b: Row) => number) =>
    rows
      .filter((row) => row.facet === name)
      .sort((one, two) => order(one, two) || (wordOf(one, 'value') < wordOf(two, 'value') ? -1 : 1))
      .map((row) => ({ value: wordOf(row, 'value'), name: null, count: countOf(row, 'n') }));
  const byCount = (one: Row, two: Row) => countOf(two, 'n') - countOf(one, 'n');
  return {
    types: of('types', byCount),
    countries: of('countries', byCount).slice(0, mostFacets),
    labels: of('labels', byCount),
    years: of('years', (one, two) => Number(two.value) - Number(one.value)).slice(0, mostFacets),
  };
}

const orders: Readonly<Record<string, string>> = {
  newest: 'year desc nulls last, type, id',
  oldest: 'year asc nulls last, type, id',
};

/** Everything that the filters leave, by title. No word is matched: the score is a sum over none. */
async function askList(edition: AskedEdition, wanted: Wanted): Promise<Found> {
  const { type, sort, size, start } = wanted;
  const { sql, bound } = conditionsOf(wanted);
  const kept = `with kept as (select s.* from searchable s ${sql === '' ? '' : `where ${sql}`})`;
  const ofType = type === null ? '' : 'where type = ?';
  const types: Bound[] = type === null ? [] : [type];
  const [counted, rows] = await Promise.all([
    edition.rows(`${kept} ${facetsOf(ofType)}`, [...bound, ...types, ...types]),
    edition.rows(
      `${kept} select type, id, title_en, title_es, label, country, year from kept ${ofType}
       order by ${orders[sort ?? ''] ?? 'lower(title_en), id'} limit ${size} offset ${start}`,
      [...bound, ...types],
    ),
  ]);
  const facets = readFacets(counted);
  return { total: totalOf(facets.types, type), facets, hits: rows.map((row) => hitOf(row, '0', [])) };
}

async function askMatching(
  edition: AskedEdition,
  wanted: Wanted,
  required: readonly SearchTerm[],
  enough: number,
): Promise<Found> {
  const { terms, type, sort, size, start } = wanted;
  const measure = await measureOf(edition);
  const variants = terms.flatMap((term) =>
    term.variants.map((variant) => ({ word: term.word, ...variant, counts: required.includes(term) ? 1 : 0 })),
  );
  const words: Bound[] = variants.flatMap(({ word, term, documents, counts }) => [
    word,
    term,
    rarity(measure, documents),
    counts,
  ]);
  const row = '(cast(? as varchar), cast(? as varchar), cast(? as double), cast(? as integer))';
  const { sql, bound } = conditionsOf(wanted);
  const hits = `with wanted(word, term, rarity, counts) as (values ${variants.map(() => row).join(', ')}),
    scored as (
      select p.thing, p.type, w.word, max(w.counts) as counts,
        max(w.rarity * (p.weight * ${k1 + 1}) / (p.weight + ${k1} * (1 - ${b} + ${b} * p.length / ${measure.averageLength}))) as points
      from posting p join wanted w on p.term = w.term
      where p.term in (${variants.map(() => '?').join(', ')})
      group by p.thing, p.type, w.word
    ),
    hit as (
      select thing, count(*) as found, sum(points) * count(*) / ${terms.length} * ${kindFactor} as score
      from scored group by thing, type having sum(counts) >= ?
    )`;
  const before: Bound[] = [...words, ...variants.map(({ term }) => term), enough];
  const ofType = type === null ? '' : 'where type = ?';
  const types: Bound[] = type === null ? [] : [type];
  const order = orders[sort ?? ''] ?? 'score desc, type, id';
  // Without a filter the best are chosen by their points alone, and only they are looked up.
  const isPlain = sql === '' && type === null && sort === null;
  const kept = `kept as (select h.score, s.* exclude (words) from hit h join searchable s on s.thing = h.thing ${sql === '' ? '' : `where ${sql}`})`;
  const best = isPlain ? `, best as (select * from hit order by score desc, thing limit ${start + size})` : '';
  const chosen = isPlain ? kept.replace('from hit', 'from best') : kept;
  const [counted, rows] = await Promise.all([
    edition.rows(`${hits}, ${kept} ${facetsOf(ofType)}`, [...before, ...bound, ...types, ...types]),
    edition.rows(
      `${hits}${best}, ${chosen} select * replace (cast(cast(score as decimal(18, 4)) as varchar) as score) from kept ${ofType}
       order by kept.${isPlain ? 'score desc, thing' : order} limit ${size} offset ${start}`,
      [...before, ...bound, ...types],
    ),
  ]);
  const facets = readFacets(counted);
  const postings = groupBy(
    await rowsAmong(
      edition,
      rows.map((each) => wordOf(each, 'thing')),
      (list) =>
        `select thing, term, weight, length from posting where term in (${variants.map(() => '?').join(', ')})
         and thing in (select cast(unnest([${list.slice(1, -1)}]) as bigint)) order by term`,
      variants.map(({ term }) => term),
    ),
    (each) => wordOf(each, 'thing'),
  );
  return {
    total: totalOf(facets.types, type),
    facets,
    hits: rows.map((each) =>
      hitOf(each, wordOf(each, 'score'), whyOf(postings.get(wordOf(each, 'thing')) ?? [], terms, measure)),
    ),
  };
}

/** How much a word tells things apart: BM25's inverse document frequency. */
const rarity = ({ things }: Measure, documents: number): number =>
  Math.log(1 + (things - documents + 0.5) / (documents + 0.5));

/** The word of the index that gave each word asked for its points. */
function whyOf(postings: readonly Row[], terms: readonly SearchTerm[], measure: Measure): Hit['why'] {
  return terms.flatMap(({ word, variants }) => {
    const points = variants.flatMap(({ term, documents }) => {
      const posting = postings.find((row) => row.term === term);
      if (posting === undefined) return [];
      const weight = countOf(posting, 'weight');
      const length = countOf(posting, 'length') / measure.averageLength;
      const value = (rarity(measure, documents) * weight * (k1 + 1)) / (weight + k1 * (1 - b + b * length));
      return [{ word, term, inTitle: weight >= titleWeight, documents, points: value }];
    });
    const best = points.sort((one, two) => two.points - one.points)[0];
    return best === undefined ? [] : [{ ...best, points: best.points.toFixed(2) }];
  });
}

const totalOf = (types: SearchAnswer['types'], type: string | null): number =>
  types.reduce((sum, { value, count }) => sum + (type === null || value === type ? count : 0), 0);

const hitOf = (row: Row, score: string, why: Hit['why']): Hit => ({
  type: wordOf(row, 'type'),
  id: wordOf(row, 'id'),
  title: titleOf(row, wordOf(row, 'id')),
  score,
  matched: why.map(({ term }) => term),
  why,
  found: why.length,
  kindFactor: String(kindFactors[wordOf(row, 'type')] ?? 1),
  label: textOf(row, 'label'),
  country: textOf(row, 'country'),
  year: numberOf(row, 'year'),
});
