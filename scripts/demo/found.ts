import type { DraftJournal } from './draft-journal.ts';
import { earlierFacts } from './found-facts-earlier.ts';
import { forumFacts } from './found-facts-forum.ts';
import { partnerFacts } from './found-facts-partners.ts';
import { foundOriginals } from './found-originals.ts';
import { earlierSources } from './found-sources-earlier.ts';
import { forumSources } from './found-sources-forum.ts';
import { partnerSources } from './found-sources-partners.ts';
import { countWords, mostWords } from './quotes.ts';
import { addPublisher, reserved, shortTitle } from './sources.ts';

/** Pages that the searches of this ledger found and that bear on a promise. */
const foundSources = [...forumSources, ...partnerSources, ...earlierSources];
const foundFacts = [...forumFacts, ...partnerFacts, ...earlierFacts];

export function addFoundSources(journal: DraftJournal): void {
  for (const [id, title, publisher, sourceClass, interest, date] of foundOriginals) {
    journal.add('source', {
      id,
      kind: 'document',
      title,
      publisher: addPublisher(journal, publisher),
      datePublished: date,
      licence: reserved,
      sourceClass,
      interest,
      examined: 'not seen: named by its copies',
    });
  }
  for (const source of foundSources) {
    journal.add('source', {
      id: source.id,
      kind: 'document',
      url: source.url,
      title: shortTitle(source.title),
      publisher: addPublisher(journal, source.publisher),
      datePublished: source.date,
      dateRetrieved: '2026-11-24',
      language: source.language,
      mediaType: 'text/html',
      licence: reserved,
      sourceClass: source.class,
      interest: source.interest,
      derivedFrom: [...(source.derivedFrom ?? [])],
      cites: [...(source.cites ?? [])],
      examined: 'stored copy, opening part only',
      note: source.note ?? null,
    });
  }
}

/** Statements of the found pages, and the tellings among them; ids by key join those of the facts. */
export function addFoundFacts(journal: DraftJournal, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sources = new Map(foundSources.map((source) => [source.id, source]));
  const ids = new Map(known);
  for (const fact of foundFacts) {
    const source = sources.get(fact.source);
    if (source === undefined) throw new Error(`no such page: ${fact.source}`);
    if (countWords(fact.exact) > mostWords) throw new Error(`too long a quote: ${fact.key} ${fact.exact}`);
    const [type, id] = fact.subject;
    const statement = journal.state({
      subject: { type, id },
      property: fact.property,
      value:
        fact.measure !== undefined
          ? { type: 'measure', measure: fact.measure }
          : fact.date !== undefined
            ? { type: 'date', date: fact.date }
            : { type: 'text', text: fact.exact, language: source.language },
      kind: ['promises', 'plans', 'announces-finance'].includes(fact.property)
        ? fact.measure === undefined
          ? 'qualitative-commitment'
          : 'quantified-commitment'
        : 'factual-claim',
      anchor: { source: fact.source, exact: fact.exact },
      source: fact.source,
      asserter: fact.asserter ?? null,
      reporter: source.publisher[0],
      assertedAt: source.date,
      flags: [...(fact.flags ?? [])],
      about: fact.about,
      relations: (fact.contradicts ?? []).map((key) => {
        const other = ids.get(key);
        if (other === undefined) throw new Error(`nothing to contradict: ${key}`);
        return { kind: 'contradicts' as const, statement: other };
      }),
    });
    ids.set(fact.key, statement);
    if (fact.telling === undefined) continue;
    const window = fact.telling.window;
    journal.add('telling', {
      commitment: id,
      source: fact.source,
      statement,
      occasion: 'press',
      language: source.language,
      actor: fact.asserter ?? null,
      measure: fact.measure ?? null,
      window:
        window === undefined
          ? null
          : { start: window[0], end: window[1], basis: 'stated', words: window[2], source: fact.source },
    });
  }
  return ids;
}
