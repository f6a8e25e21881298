import { canonical, type EntryBody } from '../model/index.ts';
import { checkStored, isStoredIati } from '../readers/index.ts';
import { addRow, type Rows } from './rows.ts';

/** Of each rule, the places that an edition holds; all of them are counted, and a check of the file itself lists all. */
const mostPlaces = 200;

/**
 * Rows of the tables `standard_check`, `standard_check_rule` and `standard_check_finding`: what a check of an IATI file
 * against its standard came to on a day. No rows for a file of another format.
 */
export async function checkSource(source: EntryBody<'source'>, path: string, asOf: string): Promise<Rows> {
  const rows: Rows = new Map();
  if (!(await isStoredIati(source, path))) return rows;
  const rules = new Map<string, { count: number; row: Record<string, string | number | null> }>();
  let number = 0;
  for await (const check of checkStored(source, path, { asOf })) {
    if (check.type === 'summary') {
      const { version, checkedAs, records, recordsWithErrors, findings } = check;
      addRow(rows, 'standard_check', {
        source: source.id,
        version,
        checked_as: checkedAs,
        as_of: asOf,
        records,
        records_with_errors: recordsWithErrors,
        errors: findings.error,
        warnings: findings.warning,
        notes: findings.note,
      });
      continue;
    }
    const { code, severity, params, locator } = check.finding;
    const key = `${code} ${severity} ${params.list ?? ''}`;
    const rule = rules.get(key) ?? {
      count: 0,
      row: {
        source: source.id,
        code,
        severity,
        rule: params.rule ?? null,
        category: params.category ?? null,
        list: params.list ?? '',
      },
    };
    rules.set(key, rule);
    if (++rule.count > mostPlaces) continue;
    addRow(rows, 'standard_check_finding', {
      source: source.id,
      number: number++,
      code,
      severity,
      list: params.list ?? '',
      record: params.record ?? params.identifier ?? null,
      line: locator?.line ?? null,
      column_number: locator?.column ?? null,
      path: locator?.path ?? null,
      params: canonical(params),
    });
  }
  for (const { count, row } of rules.values()) addRow(rows, 'standard_check_rule', { ...row, count });
  return rows;
}
