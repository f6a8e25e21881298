import { createHash } from 'node:crypto';
import { type Finding, ObrasError } from '../model/index.ts';
import { readSheet, type Sheet, type SheetRow, sentenceOf } from '../readers/index.ts';
import { neededToldColumns, takeTold, toldColumns } from '../review/index.ts';
import type { Context } from './context.ts';
import { readFile } from './files.ts';
import { formatTable, tableSpace } from './terminal.ts';

export interface FromFlags {
  readonly from: string;
  readonly by?: string;
  readonly method?: string;
  readonly dryRun?: boolean;
}

/**
 * `obras link --from FILE`: pairs of a table that was made elsewhere (CSV with a header, or one JSON object a line)
 * enter the journal as proposals. Rows that are wrong are told with their line and left out. Exit 3 when one was.
 */
export async function linkFrom(context: Context, flags: FromFlags): Promise<number> {
  const { words } = context;
  const isDry = flags.dryRun ?? false;
  const bytes = flags.from === '-' ? Buffer.from(await context.terminal.readInput()) : readFile(context, flags.from);
  const isLines = /^\ufeff?\s*\{/.test(bytes.toString('utf8', 0, 4096));
  const sheet = isLines ? readLines(flags.from, bytes) : readSheet(flags.from, bytes);
  const missing = neededToldColumns.filter((name) => !sheet.columns.includes(name));
  if (missing.length > 0)
    throw new ObrasError(
      'input-invalid',
      words.t('cli-told-columns', { file: flags.from, columns: missing.join(', ') }),
      {
        params: { what: flags.from, columns: missing.join(' ') },
        hint: 'obras link --help',
      },
    );
  const { counts, findings, receipts } = await context.withEdition((edition) =>
    context.withLedger({ readOnly: isDry }, async (ledger) => {
      const taken = await takeTold(ledger, edition, {
        file: flags.from,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        rows: sheet.rows,
        by: flags.by ?? null,
        method: flags.method ?? null,
      });
      const said = isDry || taken.drafts.length === 0 ? [] : await ledger.append(taken.drafts, { by: 'obras link' });
      return { ...taken, receipts: said };
    }),
  );
  const broken = sheet.findings.filter(({ severity }) => severity === 'error').length;
  counts.rows += broken;
  counts.reported += broken;
  const unknown = sheet.columns.filter((name) => name !== '' && !(toldColumns as readonly string[]).includes(name));
  const all: readonly Finding[] = [
    ...unknown.map((name) => findingOf(flags.from, 'proposal-column-unknown', 'note', null, { value: name })),
    ...sheet.findings,
    ...findings,
  ];
  const told = all.map((finding) => ({
    ...finding,
    sentence: finding.code.startsWith('proposal-')
      ? words.t(`finding-of-${finding.code}`, { ...finding.params })
      : sentenceOf(finding, words.lang),
  }));
  context.result('link-from', { ...counts, dryRun: isDry, receipts, findings: told }, () =>
    [
      words.t('cli-told-rows', Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, words.number(n)]))),
      words.t(isDry ? 'cli-review-checked' : 'cli-review-said', { count: counts.kept, n: words.number(counts.kept) }),
      ...(told.length === 0
        ? []
        : [
            '',
            formatTable(
              ['line', 'cell', 'severity', 'sentence'].map((name) => words.t(`cli-col-${name}`)),
              told.map((each) => [
                each.locator?.line == null ? null : String(each.locator.line),
                each.params.column ?? null,
                words.code('severity', each.severity),
                each.sentence,
              ]),
              tableSpace(context.terminal, '–'),
            ),
          ]),
    ].join('\n'),
  );
  if (!context.isJson && !isDry && counts.kept > 0)
    context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
  return counts.reported > 0 ? 3 : 0;
}

const findingOf = (
  source: string,
  code: string,
  severity: Finding['severity'],
  line: number | null,
  params: Record<string, string>,
): Finding => ({
  code,
  severity,
  source,
  locator: line === null ? null : { line, column: null, byteFrom: null, byteTo: null, path: null },
  params,
});

/** One JSON object a line; numbers as they are written, several reasons as one. */
function readLines(file: string, bytes: Buffer): Sheet {
  const rows: SheetRow[] = [];
  const findings: Finding[] = [];
  const columns = new Set<string>();
  const lines = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  lines.forEach((text, at) => {
    if (text.trim() === '') return;
    const cells = cellsOf(text);
    const line = at + 1;
    if (cells === null) findings.push(findingOf(file, 'proposal-line-invalid', 'error', line, { row: String(line) }));
    else {
      for (const name of cells.keys()) columns.add(name);
      rows.push({ row: line, line, cells });
    }
  });
  return { columns: [...columns], rows, findings };
}

function cellsOf(text: string): ReadonlyMap<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return new Map(
    Object.entries(value).flatMap(([name, cell]) => {
      if (cell === null) return [];
      const said = Array.isArray(cell) ? cell.map(String).join('; ') : String(cell);
      return typeof cell === 'object' && !Array.isArray(cell) ? [] : [[name, said] as const];
    }),
  );
}
