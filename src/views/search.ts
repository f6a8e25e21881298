import type { NotUnderstood, SearchAnswer } from './answers.ts';
import { askByAmount } from './by-amount.ts';
import type { SearchFilter } from './filter.ts';
import {
  type AskedEdition,
  type Bound,
  countOf,
  groupBy,
  marks,
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
    ...(country === null ? [] : [['contains(s.country, ?)', country] as const]),
    ...(label === null ? [] : [[`s.type = 'commitment' and s.label = ?`, label] as const]),
    ...(from === null ? [] : [['s.year >= ?', from] as const]),
    ...(to === null ? [] : [['s.year <= ?', to] as const]),
  ];
  return { sql: parts.map(([sql]) => sql).join(' and '), bound: parts.map(([, value]) => value) };
}

/** How often each kind, country, label and year stands among rows named `kept`. Countries stand together as they are. */
const facetsOf = (ofType: string) => `select f.facet, f.value, f.n from (
    select case mask when 7 then 'types' when 11 then 'countries' when 13 then 'labels' else 'years' end as facet,
      case mask when 7 then type when 11 then country when 13 then label else cast(year as varchar) end as value,
      case mask when 7 then every when 13 then promised else of_type end as n
    from (
      select type, country, label, year, grouping(type, country, label, year) as mask, count(*) as every,
        count(case when ${ofType} then 1 end) as of_type, count(case when type = 'commitment' then 1 end) as promised
      from kept group by grouping sets ((type), (country), (label), (year))
    )
  ) f where f.n > 0 and f.value is not null`;

function readFacets(rows: readonly Row[]): Found['facets'] {
  const byCountry = new Map<string, number>();
  for (const row of rows)
    if (row.facet === 'countries')
      for (const country of textOf(row, 'value')?.split(' ') ?? [])
        byCountry.set(country, (byCountry.get(country) ?? 0) + countOf(row, 'n'));
  const counted = [
    ...rows.filter(({ facet }) => facet !== 'countries'),
    ...[...byCountry].map(([value, n]): Row => ({ facet: 'countries', value, n })),
  ];
  const of = (name: string, order: (a: Row, b: Row) => number) =>
    counted
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
  const ofType = type === null ? 'true' : 'type = ?';
  const types: Bound[] = type === null ? [] : [type];
  const [counted, rows] = await Promise.all([
    edition.rows(`${kept} ${facetsOf(ofType)}`, [...bound, ...types]),
    edition.rows(
      `${kept} select type, id, title_en, title_es, label, country, year from kept where ${ofType}
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
  const variants = terms.flatMap((term, word) => term.variants.map((variant) => ({ word, ...variant })));
  const all: Bound[] = variants.map(({ term }) => term);
  const points = (rare: string) =>
    `${rare} * (p.weight * ${k1 + 1}) / (p.weight + ${k1} * (1 - ${b} + ${b} * p.length / ${measure.averageLength}))`;
  // Of the words of the index that stand for one word asked for, the one that gives most counts.
  const best = (word: number) => {
    const own = variants.filter((each) => each.word === word);
    const rare = own.map(({ documents }) => `when ? then cast(${rarity(measure, documents)} as double)`).join(' ');
    return { sql: `max(${points(`case p.term ${rare} end`)})`, bound: own.map(({ term }): Bound => term) };
  };
  const factor = `case ${measure.types
    .filter((each) => kindFactors[each.type] !== undefined)
    .map((each) => `when thing >= ${each.first} and thing < ${each.end} then ${kindFactors[each.type]}`)
    .join(' ')} else 1.0 end`;
  const perWord = terms.map((_, word) => best(word));
  const names = terms.map((_, word) => `w${word}`);
  const held = (list: readonly string[]) => list.map((name) => `(${name} is not null)::integer`).join(' + ');
  const asked = names.filter((_, word) => required.includes(terms[word] as SearchTerm));
  const isOne = variants.length === 1;
  const { sql, bound } = conditionsOf(wanted);
  const hits = `with scored as (
      select p.thing, ${perWord.map((each, word) => `${isOne ? each.sql.slice('max'.length) : each.sql} as w${word}`).join(', ')}
      from posting p where p.term in ${marks(all)} ${isOne ? '' : 'group by p.thing'}
    ),
    hit as (
      select thing, (${names.map((name) => `coalesce(${name}, 0)`).join(' + ')}) * (${held(names)}) / ${terms.length} * ${
        measure.types.length > 1 ? factor : '1.0'
      } as score from scored where ${held(asked)} >= ${enough}
    )`;
  const before: Bound[] = [...perWord.flatMap((each) => each.bound), ...all];
  const ofType = type === null ? 'true' : 'type = ?';
  const types: Bound[] = type === null ? [] : [type];
  const order = sort === null ? 'score desc, thing' : (orders[sort] ?? 'score desc, thing');
  // Without a filter the best are chosen by their points alone, and only they are looked up.
  const isPlain = sql === '' && type === null && sort === null;
  const keptOf = (from: string) =>
    `kept as (select h.score, s.* exclude (words) from ${from} h join searchable s on s.thing = h.thing ${sql === '' ? '' : `where ${sql}`})`;
  const chosen = isPlain
    ? `best as (select * from hit order by score desc, thing limit ${start + size}), ${keptOf('best')}`
    : keptOf('hit');
  const [counted, rows] = await Promise.all([
    edition.rows(`${hits}, ${keptOf('hit')} ${facetsOf(ofType)}`, [...before, ...bound, ...types]),
    edition.rows(
      `${hits}, ${chosen} select * replace (cast(cast(score as decimal(18, 4)) as varchar) as score) from kept where ${ofType}
       order by ${order.replace('score', 'kept.score')} limit ${size} offset ${start}`,
      [...before, ...bound, ...types],
    ),
  ]);
  const facets = readFacets(counted);
  const postings = groupBy(
    await rowsAmong(
      edition,
      rows.map((each) => wordOf(each, 'thing')),
      (list) =>
        `select thing, term, weight, length from posting where term in ${marks(all)}
         and thing in ${list.replaceAll('?', 'cast(? as bigint)')} order by term`,
      all,
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
