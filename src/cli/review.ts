import type { Receipt } from '../ledger/index.ts';
import { type Finding, ObrasError } from '../model/index.ts';
import { readSheet, sentenceOf } from '../readers/index.ts';
import { neededColumns, reviewColumns, type Taken, takeReview } from '../review/index.ts';
import type { Context } from './context.ts';
import { formatTable, tableSpace } from './terminal.ts';

/**
 * `obras say --from FILE.csv`: what a person decided on candidates becomes entries. Rows that are wrong are told with
 * row and column and left out; the others are said, all or none. What the journal holds is not said again. Exit 3 when
 * a row was refused.
 */
export async function sayReview(
  context: Context,
  file: string,
  bytes: Uint8Array,
  flags: { readonly by: string; readonly dryRun?: boolean },
): Promise<number> {
  const { words } = context;
  const isDry = flags.dryRun ?? false;
  const sheet = readSheet(file, bytes);
  const missing = neededColumns.filter((name) => !sheet.columns.includes(name));
  if (missing.length > 0)
    throw new ObrasError('input-invalid', words.t('cli-from-neither', { file, columns: missing.join(', ') }), {
      params: { what: file, columns: missing.join(' ') },
      hint: 'obras read ID --candidates --out FILE.csv',
    });
  const { counts, drafts, findings, receipts } = await context.withLedger({ readOnly: isDry }, async (ledger) => {
    const taken = await takeReview(ledger, file, sheet.rows, flags.by);
    const receipts = isDry || taken.drafts.length === 0 ? [] : await ledger.append(taken.drafts, { by: flags.by });
    return { ...taken, receipts };
  });
  const broken = sheet.findings.filter(({ severity }) => severity === 'error').length;
  counts.rows += broken;
  counts.refused += broken;
  const unknown = sheet.columns.filter((name) => name !== '' && !(reviewColumns as readonly string[]).includes(name));
  const all: readonly Finding[] = [
    ...unknown.map(
      (name): Finding => ({
        code: 'review-column-unknown',
        severity: 'note',
        source: file,
        locator: null,
        params: { value: name },
      }),
    ),
    ...sheet.findings,
    ...findings,
  ];
  report(context, file, { counts, drafts, findings: all, receipts }, isDry);
  return counts.refused > 0 ? 3 : 0;
}

function sentence(context: Context, finding: Finding): string {
  const { words } = context;
  return finding.code.startsWith('review-')
    ? words.t(`finding-of-${finding.code}`, { ...finding.params })
    : sentenceOf(finding, words.lang);
}

function report(
  context: Context,
  file: string,
  { counts, drafts, findings, receipts }: Taken & { readonly receipts: readonly Receipt[] },
  isDry: boolean,
): void {
  const { words } = context;
  const entries: Record<string, number> = {};
  for (const { kind } of drafts) entries[kind] = (entries[kind] ?? 0) + 1;
  const told = findings.map((finding) => ({ ...finding, sentence: sentence(context, finding) }));
  context.result('review', { ...counts, dryRun: isDry, entries, receipts, findings: told }, () =>
    [
      words.t('cli-review-rows', Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, words.number(n)]))),
      words.t(isDry ? 'cli-review-checked' : 'cli-review-said', {
        count: drafts.length,
        n: words.number(drafts.length),
      }),
      ...(told.length === 0
        ? []
        : [
            '',
            formatTable(
              ['row', 'cell', 'severity', 'sentence'].map((name) => words.t(`cli-col-${name}`)),
              told.map((each) => [
                each.params.row ?? null,
                each.params.column ?? null,
                words.code('severity', each.severity),
                each.sentence,
              ]),
              tableSpace(context.terminal, '–'),
            ),
          ]),
    ].join('\n'),
  );
  if (context.isJson) return;
  if (counts.undecided === counts.rows)
    context.terminal.talk(words.t('cli-next-review', { command: `obras say --from ${file}` }));
  else if (!isDry && drafts.length > 0) context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
}
