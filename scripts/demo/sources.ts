import { join } from 'node:path';
import { type PartyType, Slug } from '../../src/model/index.ts';
import { type DocumentRow, documents, originals } from './documents.ts';
import { type DraftJournal, same } from './draft-journal.ts';
import { countWords, mostWords } from './quotes.ts';
import { type Row, readTable } from './tables.ts';

export const reserved = { id: 'all-rights-reserved', mayRepublish: false } as const;

/** Mints a publisher once. An empty name means that the party is already there. */
export function addPublisher(journal: DraftJournal, publisher: readonly [string, string, PartyType?, string?]): string {
  const [id, name, type, country] = publisher;
  if (!journal.has('party', id)) {
    if (name === '') throw new Error(`publisher without a name: ${id}`);
    journal.add('party', { id: Slug.parse(id), type: type ?? 'media', name: same(name), country: country ?? null });
  }
  return id;
}

/** Titles of pages are names; one of more than eight words is cut to eight and marked so. */
export function shortTitle(title: string): string {
  const words = title.split(/\s+/);
  let kept = words.slice(0, mostWords).join(' ');
  while (countWords(kept) > mostWords) kept = [...kept].slice(0, -1).join('');
  return kept === words.join(' ') ? kept : `${kept} …`;
}

export interface DocumentSet {
  readonly byDoc: ReadonlyMap<string, DocumentRow & { readonly date: string | null; readonly language: string }>;
}

export function addDocuments(journal: DraftJournal, shared: string): DocumentSet {
  for (const [id, title, publisher, sourceClass, interest, date] of originals) {
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
  const listed = new Map<string, Row>(
    readTable(join(shared, 'data', 'commitment-facts', 'documents.csv')).map((row) => [row.doc_id!, row]),
  );
  const byDoc = new Map<string, DocumentRow & { date: string | null; language: string }>();
  for (const document of documents) {
    const row = listed.get(document.doc);
    if (row === undefined) throw new Error(`no such document: ${document.doc}`);
    const date = row.doc_date === '' ? null : row.doc_date!;
    journal.add('source', {
      id: document.id,
      kind: 'document',
      url: row.url!,
      title: shortTitle(row.title!),
      publisher: addPublisher(journal, document.publisher),
      author: document.author ?? null,
      datePublished: date,
      language: row.lang!,
      mediaType: 'text/html',
      licence: reserved,
      sourceClass: document.class,
      interest: document.interest,
      derivedFrom: [...(document.derivedFrom ?? [])],
      cites: [...(document.cites ?? [])],
      examined: row.seen!.replace('stored copy, ', ''),
      note: document.note ?? null,
    });
    byDoc.set(document.doc, { ...document, date, language: row.lang! });
  }
  return { byDoc };
}
