import { sentenceOf } from '../readers/index.ts';
import type { StandardCheckAnswer } from './answers.ts';
import { type AskedEdition, countOf, notFound, numberOf, textOf, wordOf } from './question.ts';
import { loadSources, stampOf } from './references.ts';

const shown = 500;
const bySeverity = `case severity when 'error' then 0 when 'warning' then 1 else 2 end`;

/**
 * What a check of one source against the IATI standard came to when the edition was built: its schema, code lists and
 * ruleset, with the official ids. The counts are of all findings, the rows of the first 200 places of each rule (of
 * those the first 500; `all`: all that the edition holds). A source of another format has no check: `check` is null.
 */
export async function standardCheck(
  edition: AskedEdition,
  question: { readonly source: string; readonly all?: boolean },
): Promise<StandardCheckAnswer> {
  const id = question.source;
  const source = (await loadSources(edition, [id])).all()[0];
  if (!source) throw notFound('source', id, 'documents');
  const [checks, rules, found] = await Promise.all([
    edition.rows('select * from standard_check where source = ?', [id]),
    edition.rows(
      `select * from standard_check_rule where source = ? order by ${bySeverity}, "count" desc, code, list`,
      [id],
    ),
    edition.rows(
      `select * from standard_check_finding where source = ? order by ${bySeverity}, number
       limit ${question.all ? 1_000_000 : shown}`,
      [id],
    ),
  ]);
  const check = checks[0];
  const rows = found.map((row) => ({
    code: wordOf(row, 'code'),
    severity: wordOf(row, 'severity'),
    record: textOf(row, 'record'),
    line: numberOf(row, 'line'),
    column: numberOf(row, 'column_number'),
    path: textOf(row, 'path'),
    params: JSON.parse(textOf(row, 'params') ?? '{}') as Record<string, string>,
  }));
  return {
    stamp: stampOf(edition),
    sources: [source],
    table: {
      columns: [
        ...['source', 'source_title', 'severity', 'rule', 'code', 'category', 'line', 'column', 'path', 'activity'],
        ...['value', 'sentence_en', 'sentence_es', 'params'],
      ],
      rows: rows.map(({ code, severity, record, line, column, path, params }) => [
        source.id,
        source.title,
        severity,
        params.rule ?? null,
        code,
        params.category ?? null,
        line === null ? null : String(line),
        column === null ? null : String(column),
        path,
        record,
        params.value ?? null,
        sentenceOf({ code, params }, 'en'),
        sentenceOf({ code, params }, 'es'),
        JSON.stringify(params),
      ]),
    },
    source,
    check:
      check === undefined
        ? null
        : {
            version: textOf(check, 'version'),
            checkedAs: textOf(check, 'checked_as'),
            asOf: wordOf(check, 'as_of'),
            records: countOf(check, 'records'),
            recordsWithErrors: countOf(check, 'records_with_errors'),
            errors: countOf(check, 'errors'),
            warnings: countOf(check, 'warnings'),
            notes: countOf(check, 'notes'),
          },
    rules: rules.map((row) => ({
      code: wordOf(row, 'code'),
      severity: wordOf(row, 'severity'),
      rule: textOf(row, 'rule'),
      category: textOf(row, 'category'),
      list: textOf(row, 'list') || null,
      count: countOf(row, 'count'),
    })),
    rows,
  };
}
