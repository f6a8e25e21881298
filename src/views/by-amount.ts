import { canonical, type Measure } from '../model/index.ts';
import { readAmounts, tokens } from '../text/index.ts';
import type { SearchAnswer } from './answers.ts';
import { askCommitments } from './commitment-rows.ts';
import type { AskedEdition } from './question.ts';

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
 * sentence. Those that share more words with the query come first.
 */
export async function askByAmount(edition: AskedEdition, q: string): Promise<SearchAnswer['byAmount']> {
  const words = [...new Set(tokens(q, 'und'))].slice(0, 40);
  const found: SearchAnswer['byAmount'][number][] = [];
  for (const [stated, measures] of amountsOf(q)) {
    const isSame = (table: string) =>
      measures.map(() => `(${table}.quantity = cast(? as decimal(38, 6)) and ${table}.unit = ?)`).join(' or ');
    const bound = measures.flatMap(({ quantity, unit }) => [quantity, unit]);
    const commitments = await askCommitments(
      edition,
      `${isSame('c')} or exists (select 1 from telling t where t.commitment = c.id and (${isSame('t')}))`,
      [...bound, ...bound, ...words],
      `(select count(*) from posting w join searchable s on s.thing = w.thing where s.type = 'commitment' and s.id = c.id and w.type = 'commitment' and w.term in (${words.map(() => '?').join(', ') || 'null'})) desc,
       c.announced_on desc nulls last, c.id limit ${mostFound}`,
    );
    if (commitments.length > 0) found.push({ words: stated, commitments });
  }
  return found;
}
