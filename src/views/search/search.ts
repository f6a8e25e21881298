import { loadTitles } from '../activity-rows.ts';
import type { NotUnderstood, SearchAnswer } from '../answers.ts';
import type { SearchFilter } from '../filter.ts';
import { firstAt } from '../number-lists.ts';
import { type AskedEdition, rowsAmong, textOf, wordOf } from '../question.ts';
import { loadParties, stampOf, titleOf } from '../references.ts';
import { askByAmount } from './by-amount.ts';
import { readFrequent, type SearchIndex, searchIndexOf } from './columns.ts';
import {
  kindFactor,
  type LoadedTerm,
  loadTerms,
  type Matched,
  matchAll,
  matchWords,
  pointsOf,
  type SearchFacets,
  type Wanted,
} from './match.ts';
import { readQuery } from './query.ts';
import { readTerms, type SearchTerm, suggest } from './terms.ts';

const pageSize = 20;
const titleWeight = 4;

type Hit = SearchAnswer['hits'][number];
interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: SearchFacets;
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
  const index = await searchIndexOf(edition);
  const { terms, unmatched } = readTerms(index, read.words);
  const size = all ? 10_000 : pageSize;
  const asked = {
    type: filter.type ?? read.fields.type ?? null,
    country: filter.country ?? read.fields.country ?? null,
    label: filter.label ?? read.fields.label ?? null,
    from: filter.from ?? read.fields.from ?? null,
    to: filter.to ?? read.fields.to ?? null,
    sort: filter.sort ?? null,
  };
  const wanted = { ...asked, start: all ? 0 : (filter.page - 1) * pageSize, size };
  const phrases = read.phrases.map(({ words }) => words);
  const [strict, byAmount] = await Promise.all([
    askHits(edition, index, terms, { ...wanted, phrases }),
    askByAmount(edition, index, q),
  ]);
  const arePhrasesLoose = phrases.length > 0 && strict.total === 0 && strict.facets.types.length === 0;
  const found = arePhrasesLoose ? await askHits(edition, index, terms, { ...wanted, phrases: [] }) : strict;
  const didYouMean = unmatched.length > 0 ? suggest(index, q, unmatched) : null;
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

/** Does what the first searches of an edition would wait for: reads, and asks for its most frequent words once. */
export async function prepareSearch(edition: AskedEdition): Promise<void> {
  const frequent = await readFrequent(await searchIndexOf(edition));
  for (const word of frequent.slice(0, 3)) await search(edition, { filter: { q: word, type: null, page: 1 } });
}

const nothing: Found = { total: 0, hits: [], facets: { types: [], countries: [], labels: [], years: [] } };

async function askHits(
  edition: AskedEdition,
  index: SearchIndex,
  terms: readonly SearchTerm[],
  wanted: Wanted,
): Promise<Found> {
  const { phrases, type, country, label, from, to } = wanted;
  const isFiltered = [type, country, label, from, to].some((value) => value !== null);
  if (terms.length === 0 && (!isFiltered || phrases.length > 0)) return nothing;
  const loaded = await loadTerms(index, terms);
  const { total, facets, hits } =
    terms.length === 0 ? matchAll(index, wanted) : await matchWords(index, wanted, loaded);
  const texts = await loadTexts(edition, index, hits);
  const why = whyOf(index, loaded, hits);
  const parties = await loadParties(edition);
  return {
    total,
    facets,
    hits: hits.map(({ thing, score }, at) => {
      const text = texts.get(thing)!;
      const hit = hitOf(index, thing, text, terms.length === 0 ? '0' : score.toFixed(4), why[at]!);
      return hit.type === 'party' ? { ...hit, title: parties.get(hit.id).name } : hit;
    }),
  };
}

interface Texts {
  readonly id: string;
  readonly title: Hit['title'];
  readonly language: string | null;
}

/** Ids and titles of hits: of activities as a list reads them, as `searchable` has millions of them. */
async function loadTexts(
  edition: AskedEdition,
  index: SearchIndex,
  hits: Matched['hits'],
): Promise<ReadonlyMap<number, Texts>> {
  const isActivity = ({ thing }: { readonly thing: number }) => sortOf(index, thing).type === 'activity';
  const others = hits.filter((hit) => !isActivity(hit)).map(({ thing }) => String(thing));
  const [titles, rows] = await Promise.all([
    loadTitles(
      edition,
      hits.filter(isActivity).map(({ thing }) => thing),
    ),
    rowsAmong(
      edition,
      others,
      (list) =>
        `select thing, id, title_en, title_es, title_language from searchable where thing in ${list.replaceAll('?', 'cast(? as bigint)')}`,
    ),
  ]);
  return new Map<number, Texts>([
    ...[...titles].map(([thing, { id, title, language }]): [number, Texts] => [
      thing,
      { id, title: { en: title, es: title }, language },
    ]),
    ...rows.map((row): [number, Texts] => [
      Number(wordOf(row, 'thing')),
      { id: wordOf(row, 'id'), title: titleOf(row, wordOf(row, 'id')), language: textOf(row, 'title_language') },
    ]),
  ]);
}

const sortOf = ({ things: { sorts, sort } }: SearchIndex, thing: number) => sorts[sort[thing]!]!;

/** Of each hit the word of the index that gave each word asked for its points. */
function whyOf(
  { things: { length, averageLength } }: SearchIndex,
  terms: readonly LoadedTerm[],
  hits: Matched['hits'],
) {
  return hits.map(({ thing }): Hit['why'] =>
    terms.flatMap(({ word, variants }) => {
      const given = variants.flatMap(({ term, country, documents, rare, held: { things, weights } }) => {
        const at = firstAt(things, thing);
        if (things[at] !== thing) return [];
        const weight = weights[at]!;
        const points = pointsOf(rare, weight, length[thing]! / averageLength);
        return [{ word, term, country, inTitle: weight >= titleWeight, documents, points }];
      });
      const best = given.sort((one, two) => two.points - one.points)[0];
      return best === undefined ? [] : [{ ...best, points: best.points.toFixed(2) }];
    }),
  );
}

/** Kinds whose title is a text that somebody else wrote, in one language. */
const given: ReadonlySet<string> = new Set(['activity', 'document', 'statement']);

function hitOf(index: SearchIndex, thing: number, text: Texts, score: string, why: Hit['why']): Hit {
  const { type, countries, label } = sortOf(index, thing);
  const { year, years } = index.things;
  return {
    type,
    id: text.id,
    title: text.title,
    titleLanguage: given.has(type) ? (text.language ?? '') : null,
    score,
    matched: why.map(({ term }) => term),
    why,
    found: why.length,
    kindFactor: String(kindFactor(type)),
    label,
    country: countries.length === 0 ? null : countries.join(' '),
    year: years[year[thing]!] ?? null,
  };
}
