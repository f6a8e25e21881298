import { Resolution, type Source, type Statement } from '../model/index.ts';
import type { DocumentAnswer, DocumentListAnswer, DocumentStatement } from './answers.ts';
import { loadCommitments } from './commitment-rows.ts';
import type { ListQuestion } from './commitments.ts';
import { type AskedEdition, bodyOf, countOf, groupBy, notFound, numberOf, textOf, wordOf } from './question.ts';
import { loadParties, loadSources, sourceNoteOf, stampOf } from './references.ts';
import { type ListShape, ofCount, type SortKeys, sortRows } from './sorting.ts';
import { askHistory } from './statement-views.ts';

/** A document with what is said in it, by paragraph. Its text only where the archive holds it and its licence allows. */
export async function document(edition: AskedEdition, question: { readonly id: string }): Promise<DocumentAnswer> {
  const { id } = question;
  const [row] = await edition.rows('select is_held, may_republish, body from source where id = ?', [id]);
  if (!row) throw notFound('document', id, 'documents');
  const source = bodyOf<Source>(row);
  const [paragraphs, statementRows, told, checks, history] = await Promise.all([
    edition.rows('select number, char_from, words, page from paragraph where source = ? order by number', [id]),
    edition.rows(
      'select id, label, paragraph, char_from, finding, flags, resolution, review_status, subject_type, subject_id, body from statement where source = ? order by id',
      [id],
    ),
    edition.rows('select statement, commitment from telling where source = ? order by commitment, id', [id]),
    edition.rows(
      `select k.statement, k.copy, k.resolution, k.found from anchor_check k join statement s on s.id = k.statement
       where s.source = ? order by k.copy, k.statement`,
      [id],
    ),
    askHistory(edition, 'source', id),
  ]);
  const checksOf = groupBy(checks, (each) => wordOf(each, 'statement'));
  const copies = groupBy(checks, (each) => wordOf(each, 'copy'));
  const notes = await loadSources(
    edition,
    [...copies.keys(), source.laterCopyOf].flatMap((each) => each ?? []),
  );
  const commitmentOf = new Map(
    told.flatMap((each) =>
      textOf(each, 'statement') ? [[wordOf(each, 'statement'), wordOf(each, 'commitment')]] : [],
    ),
  );
  const bodies = new Map(statementRows.map((each) => [wordOf(each, 'id'), bodyOf<Statement>(each)]));
  const parties = await loadParties(edition);
  // What its own author replaced or took back is kept, has its page, and is not shown as said.
  const replaced = new Set(
    [...bodies.values()].flatMap(({ relations, enteredBy }) =>
      relations.flatMap(({ kind, statement }) =>
        kind === 'supersedes' && bodies.get(statement)?.enteredBy === enteredBy ? [statement] : [],
      ),
    ),
  );
  const isStanding = (id: string): boolean => !replaced.has(id) && bodies.get(id)?.rankReason !== 'retracted';
  const statements = statementRows
    .filter((each) => isStanding(wordOf(each, 'id')))
    .map((each) => {
      const statement = bodies.get(wordOf(each, 'id')) as Statement;
      const about = textOf(each, 'subject_type') === 'commitment' ? textOf(each, 'subject_id') : null;
      const shown: DocumentStatement = {
        id: wordOf(each, 'id'),
        label: statement.label,
        kind: statement.kind,
        quote: statement.anchor?.exact ?? null,
        anchor: statement.anchor,
        about: statement.about,
        finding: statement.check?.finding ?? null,
        note: statement.check?.note ?? null,
        flags: statement.flags,
        speaker: parties.find(statement.voice?.speaker),
        commitment: commitmentOf.get(wordOf(each, 'id')) ?? about,
        reviewStatus: statement.reviewStatus,
        inCopies: (checksOf.get(wordOf(each, 'id')) ?? []).map((check) => ({
          copy: wordOf(check, 'copy'),
          resolution: wordOf(check, 'resolution'),
          found: textOf(check, 'found'),
        })),
      };
      return { shown, paragraph: numberOf(each, 'paragraph'), from: numberOf(each, 'char_from') };
    })
    .sort((a, b) => compareWithin(a, b));
  const known = await loadCommitments(edition, [
    ...told.map((each) => wordOf(each, 'commitment')),
    ...statements.flatMap(({ shown }) => shown.commitment ?? []),
  ]);

  const shows = paragraphs.length > 0 ? 'text' : 'skeleton';
  const byParagraph = groupBy(statements, ({ paragraph }) => String(paragraph));
  const numbers =
    shows === 'text'
      ? paragraphs.map((each) => countOf(each, 'number'))
      : [...new Set(statements.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const rowOf = new Map(paragraphs.map((each) => [countOf(each, 'number'), each]));
  const shown: DocumentAnswer['paragraphs'][number][] = numbers.map((number) => {
    const each = rowOf.get(number);
    const said = (byParagraph.get(String(number)) ?? []).map((one) => one.shown);
    return {
      number,
      text: each ? textOf(each, 'words') : null,
      start: each ? numberOf(each, 'char_from') : null,
      page: (each ? numberOf(each, 'page') : said[0]?.anchor?.page) ?? null,
      statements: said,
    };
  });
  const placed = new Set(numbers);
  const unplaced = statements.filter(({ paragraph }) => paragraph === null || !placed.has(paragraph));
  if (unplaced.length > 0)
    shown.push({ number: null, text: null, start: null, page: null, statements: unplaced.map((one) => one.shown) });

  const kinds = groupBy(statements, ({ shown: { kind } }) => kind ?? 'none');
  const answer: Omit<DocumentAnswer, 'table'> = {
    stamp: stampOf(edition),
    sources: [sourceNoteOf(source, parties)],
    source,
    publisher: parties.find(source.publisher),
    shows,
    withheld: shows === 'text' ? null : row.is_held === true ? 'licence' : 'not-held',
    paragraphs: shown,
    kinds: [...kinds]
      .map(([kind, list]) => ({ kind, count: list.length }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    commitments: [...known.values()],
    laterCopyOf: source.laterCopyOf === null ? null : notes.get(source.laterCopyOf),
    laterCopies: [...copies].map(([copy, list]) => ({
      source: notes.get(copy),
      counts: resolutions.flatMap((resolution) => {
        const count = list.filter((each) => wordOf(each, 'resolution') === resolution).length;
        return count === 0 ? [] : [{ resolution, count }];
      }),
    })),
    history,
  };
  return { ...answer, table: tableOf(answer) };
}

const resolutions = Resolution.options;

interface Placed {
  readonly shown: DocumentStatement;
  readonly from: number | null;
}
/** By place in the text; then by the analyst's label, S2 before S10. */
function compareWithin(a: Placed, b: Placed): number {
  if (a.from !== null && b.from !== null && a.from !== b.from) return a.from - b.from;
  const [left, right] = [a.shown.label ?? '', b.shown.label ?? ''];
  if (left !== right) return left.length - right.length || (left < right ? -1 : 1);
  return a.shown.id < b.shown.id ? -1 : 1;
}

const tableOf = (answer: Omit<DocumentAnswer, 'table'>) => ({
  columns: [
    'statement',
    'label',
    'paragraph',
    'kind',
    'quote',
    'about',
    'speaker',
    'speaker_name_en',
    'speaker_name_es',
    'finding',
    'note',
    'flags',
    'commitment',
    'review_status',
    'resolution',
    'source',
    'source_title',
    'url',
  ],
  rows: answer.paragraphs.flatMap(({ number, statements }) =>
    statements.map((each) => [
      each.id,
      each.label,
      number === null ? null : String(number),
      each.kind,
      each.quote,
      each.about,
      each.speaker?.id ?? null,
      each.speaker?.name.en ?? null,
      each.speaker?.name.es ?? null,
      each.finding,
      each.note,
      each.flags.length === 0 ? null : each.flags.join(' '),
      each.commitment,
      each.reviewStatus,
      each.anchor?.resolution ?? null,
      answer.source.id,
      answer.source.title,
      answer.source.url,
    ]),
  ),
});

type ListedDocument = DocumentListAnswer['rows'][number];
const keys: SortKeys<ListedDocument> = {
  document: ({ source }) => source.title,
  publisher: ({ source: { publisher } }, { say }) => publisher && say(publisher.name),
  'published-on': ({ source }) => source.datePublished,
  language: ({ language }, reader) => language && reader.language(language),
  licence: ({ source: { licence } }, { code }) => (licence === 'unknown' ? null : code('licence', licence)),
  statements: ({ statements }) => ofCount(statements),
  held: ({ isHeld }) => ofCount(isHeld ? 1 : 0),
};

/** Every document and data file of the edition, documents first, each kind by date or by a column. */
export async function documents(
  edition: AskedEdition,
  { filter, notUnderstood = [], lang = 'en' }: ListQuestion<ListShape> = { filter: {} },
): Promise<DocumentListAnswer> {
  const rows = await edition.rows(
    `select id, kind, statements, is_held, language from source
     order by kind desc, date_published desc nulls last, id`,
  );
  const sources = await loadSources(
    edition,
    rows.map((row) => wordOf(row, 'id')),
  );
  const known = rows.map((row) => ({
    source: sources.get(wordOf(row, 'id')),
    kind: wordOf(row, 'kind') as 'document' | 'dataset',
    statements: countOf(row, 'statements'),
    isHeld: row.is_held === true,
    language: textOf(row, 'language'),
  }));
  const sorted = sortRows(known, keys, filter.sort, lang);
  const list = (['document', 'dataset'] as const).flatMap((kind) => sorted.filter((each) => each.kind === kind));
  return {
    stamp: stampOf(edition),
    sources: [],
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter,
    rows: list,
    table: {
      columns: [
        'source',
        'kind',
        'title',
        'publisher',
        'publisher_name_en',
        'publisher_name_es',
        'date_published',
        'language',
        'licence',
        'url',
        'statements',
        'is_held',
      ],
      rows: list.map(({ source, kind, statements, isHeld, language }) => [
        source.id,
        kind,
        source.title,
        source.publisher?.id ?? null,
        source.publisher?.name.en ?? null,
        source.publisher?.name.es ?? null,
        source.datePublished,
        language,
        source.licence,
        source.url,
        String(statements),
        String(isHeld),
      ]),
    },
  };
}
