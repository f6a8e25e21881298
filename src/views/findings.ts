import { findingRowOf } from './activity.ts';
import type { FindingsAnswer, SourceNote } from './answers.ts';
import { type AskedEdition, countOf, notFound, wordOf } from './question.ts';
import { loadSources, stampOf } from './references.ts';

const shown = 500;

/** The journal has findings as a source has: judgements that cannot all hold, each with the entry. */
const journalId = 'journal';
const journalNote: SourceNote = {
  id: journalId,
  title: 'Journal',
  publisher: null,
  url: null,
  datePublished: null,
  licence: 'unknown',
  attribution: null,
  caveat: null,
};

/** What is wrong with a source's data, or with the journal (`journal`), with its place; the counts are of all, the rows of the first 500 (`all`: all). */
export async function findings(
  edition: AskedEdition,
  question: { readonly source: string; readonly all?: boolean },
): Promise<FindingsAnswer> {
  const id = question.source;
  const sources = await loadSources(edition, [id]);
  const isJournal = id === journalId && sources.all().length === 0;
  const source = isJournal ? journalNote : sources.all()[0];
  if (!source) throw notFound('source', id, 'documents');
  const [readings, counts, rows] = await Promise.all([
    edition.rows('select * from reading where source = ?', [id]),
    edition.rows(
      `select code, severity, count(*) as n from finding where source = ? group by code, severity
       order by case severity when 'error' then 0 when 'warning' then 1 else 2 end, n desc, code`,
      [id],
    ),
    edition.rows(
      `select * from finding where source = ?
       order by case severity when 'error' then 0 when 'warning' then 1 else 2 end, byte_from nulls last, line nulls last, code, path
       limit ${question.all ? 1_000_000 : shown}`,
      [id],
    ),
  ]);
  const { size } = edition.manifest.journal;
  const reading = isJournal ? { seen: size, kept: size, set_aside: 0 } : (readings[0] ?? {});
  const list = rows.map(findingRowOf);
  return {
    stamp: stampOf(edition),
    sources: isJournal ? [] : [source],
    table: {
      columns: ['source', 'source_title', 'code', 'severity', 'line', 'path', 'params'],
      rows: list.map((row) => [
        row.source,
        source.title,
        row.code,
        row.severity,
        row.line === null ? null : String(row.line),
        row.path,
        Object.keys(row.params).length === 0 ? null : JSON.stringify(row.params),
      ]),
    },
    source,
    seen: countOf(reading, 'seen'),
    kept: countOf(reading, 'kept'),
    setAside: countOf(reading, 'set_aside'),
    counts: counts.map((row) => ({
      code: wordOf(row, 'code'),
      severity: wordOf(row, 'severity'),
      count: countOf(row, 'n'),
    })),
    rows: list,
  };
}
