import { tokens } from '../text/index.ts';
import { type AskedEdition, countOf, groupBy, rowsAmong, wordOf } from './question.ts';

/** A word of the query with the words of the index that stand for it. */
export interface SearchTerm {
  readonly word: string;
  readonly variants: readonly { readonly term: string; readonly documents: number }[];
  /** Is it so frequent that a hit need not hold it? */
  readonly isCommon: boolean;
}
export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  readonly unmatched: readonly string[];
}

const longestQuery = 40;
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The regular plural and singular in English, Spanish, Portuguese and French; whatever is not in the index falls away. */
function formsOf(word: string): string[] {
  if (isNumber(word) || [...word].length < 3) return [word];
  const forms = [word, `${word}s`, `${word}es`];
  if (word.endsWith('es') && word.length > 4) forms.push(word.slice(0, -2));
  if (word.endsWith('s') && word.length > 3) forms.push(word.slice(0, -1));
  if (word.endsWith('ies') && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('y') && word.length > 3) forms.push(`${word.slice(0, -1)}ies`);
  return forms;
}

/** How many things can be found, and how many postings one has on average. An edition never changes. */
export interface Measure {
  readonly things: number;
  readonly averageLength: number;
  /** Things of one type lie side by side: the numbers of each from the first to before the last. */
  readonly types: readonly { readonly type: string; readonly first: number; readonly end: number }[];
}
const measures = new WeakMap<AskedEdition, Promise<Measure>>();
export function measureOf(edition: AskedEdition): Promise<Measure> {
  const known = measures.get(edition);
  if (known !== undefined) return known;
  const asked = edition
    .rows(
      'select type, count(*) as things, min(thing) as first, max(thing) + 1 as after, sum(length) as postings from searchable group by type order by first',
    )
    .then((rows) => {
      const things = rows.reduce((sum, row) => sum + countOf(row, 'things'), 0);
      const postings = rows.reduce((sum, row) => sum + countOf(row, 'postings'), 0);
      return {
        things,
        averageLength: things === 0 ? 1 : postings / things,
        types: rows.map((row) => ({
          type: wordOf(row, 'type'),
          first: countOf(row, 'first'),
          end: countOf(row, 'after'),
        })),
      };
    });
  measures.set(edition, asked);
  asked.catch(() => measures.delete(edition));
  return asked;
}

/** Reads a query against the words that the index holds. A word that it does not hold may stand for those it begins. */
export async function readTerms(edition: AskedEdition, q: string): Promise<SearchTerms> {
  const words = [...new Set(tokens(q, 'und'))].slice(0, longestQuery);
  const { things: all } = await measureOf(edition);
  const rows = await rowsAmong(
    edition,
    words.flatMap(formsOf),
    (list) => `select term, documents as n from term where term in ${list}`,
  );
  const documents = new Map(rows.map((row) => [wordOf(row, 'term'), countOf(row, 'n')]));
  const terms: SearchTerm[] = [];
  const unmatched: string[] = [];
  for (const word of words) {
    let variants = formsOf(word).flatMap((term) => {
      const n = documents.get(term);
      return n === undefined ? [] : [{ term, documents: n }];
    });
    if (variants.length === 0 && !isNumber(word) && [...word].length >= 4) {
      const begun = await edition.rows(
        'select term, documents as n from term where starts_with(term, ?) order by n desc, term limit 20',
        [word],
      );
      variants = begun.map((row) => ({ term: wordOf(row, 'term'), documents: countOf(row, 'n') }));
    }
    if (variants.length === 0) unmatched.push(word);
    else {
      const most = Math.max(...variants.map((each) => each.documents));
      terms.push({ word, variants, isCommon: all >= 20 && most > all * 0.2 });
    }
  }
  return { terms, unmatched };
}

/** The query with each unmatched word replaced by the nearest word of the index; null where there is none near. */
export async function suggest(edition: AskedEdition, q: string, unmatched: readonly string[]): Promise<string | null> {
  const words = unmatched
    .filter((word) => !isNumber(word) && /^[\p{Script=Latin}\p{M}]{4,40}$/u.test(word))
    .slice(0, 5);
  if (words.length === 0) return null;
  const rows = await edition.rows(
    `select w.word, p.term, levenshtein(p.term, w.word) as distance, p.n from
       (select distinct cast(v.word as varchar) as word from (select unnest([${words.map(() => 'cast(? as varchar)').join(', ')}]) as word) v) w
       join (select term, documents as n from term) p
         on abs(length(p.term) - length(w.word)) <= 2 and levenshtein(p.term, w.word) <= case when length(w.word) < 6 then 1 else 2 end
     order by w.word, distance, p.n desc, p.term`,
    words,
  );
  const nearest = groupBy(rows, (row) => wordOf(row, 'word'));
  if (nearest.size === 0) return null;
  const replaced = q
    .split(/(\s+)/)
    .map((piece) => {
      const [word] = tokens(piece, 'und');
      const better = word === undefined ? undefined : nearest.get(word)?.[0];
      return better ? wordOf(better, 'term') : piece;
    })
    .join('');
  return replaced === q ? null : replaced;
}
