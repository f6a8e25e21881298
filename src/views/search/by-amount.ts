import { canonical, type Measure } from '../../model/index.ts';
import { readAmounts, tokens } from '../../text/index.ts';
import type { SearchAnswer } from '../answers.ts';
import { askCommitments } from '../commitment-rows.ts';
import { type AskedEdition, countOf, wordOf } from '../question.ts';
import type { SearchIndex } from './columns.ts';

/** The language of a query is not known: an amount is read in each of these, and the ledger decides. */
const languages = ['en', 'es', 'pt', 'fr', 'zh'] as const;
const mostAmounts = 8;
const mostFound = 20;

/** Every amount with a unit that the words allow, under the words that state it. */
function amountsOf(q: string): Map<string, Measure[]> {
  const byWords = new Map<string, Map<string, Measure>>();
  for (const language of languages) {
    for (const { words, measure, alternatives } of readAmounts(q, { language })) {
      const readings = byWords.get(words) ?? new Map<string, Measure>();
      for (const each of [measure, ...alternatives])
        readings.set(canonical({ quantity: each.quantity, unit: each.unit }), each);
      byWords.set(words, readings);
    }
  }
  return new Map([...byWords].slice(0, mostAmounts).map(([words, readings]) => [words, [...readings.values()]]));
}

/**
 * The commitments whose measure, or that of one of whose tellings, is an amount of the query: the way in for a pasted
 * sentence. Those that share more words with the query come first, then the newest.
 */
export async function askByAmount(
  edition: AskedEdition,
  index: SearchIndex,
  q: string,
): Promise<SearchAnswer['byAmount']> {
  const found: SearchAnswer['byAmount'][number][] = [];
  for (const [stated, measures] of amountsOf(q)) {
    const isSame = (table: string) =>
      measures.map(() => `(${table}.quantity = cast(? as decimal(38, 6)) and ${table}.unit = ?)`).join(' or ');
    const bound = measures.flatMap(({ quantity, unit }) => [quantity, unit]);
    const commitments = await askCommitments(
      edition,
      `${isSame('c')} or exists (select 1 from telling t where t.commitment = c.id and (${isSame('t')}))`,
      [...bound, ...bound],
    );
    if (commitments.length === 0) continue;
    const shared = await sharedWords(edition, index, q);
    const order = (id: string) => shared.get(id) ?? 0;
    found.push({
      words: stated,
      commitments: [...commitments].sort((one, two) => order(two.id) - order(one.id)).slice(0, mostFound),
    });
  }
  return found;
}

/** How many of the words each commitment holds, by id. */
async function sharedWords(
  edition: AskedEdition,
  { words, things, held }: SearchIndex,
  q: string,
): Promise<ReadonlyMap<string, number>> {
  const span = things.types.find(({ type }) => type === 'commitment');
  if (span === undefined) return new Map();
  const counts = new Map<number, number>();
  for (const term of [...new Set(tokens(q, 'und'))].slice(0, 40)) {
    const at = words.find(term);
    if (at < 0) continue;
    const [one] = await held(at, at + 1);
    for (const thing of new Set(one!.things.filter((each) => each >= span.from && each < span.end)))
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  const rows = await edition.rows('select thing, id from searchable where thing >= ? and thing < ?', [
    span.from,
    span.end,
  ]);
  return new Map(rows.map((row) => [wordOf(row, 'id'), counts.get(countOf(row, 'thing')) ?? 0]));
}
