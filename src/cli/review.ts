import type { Ledger, Receipt } from '../ledger/index.ts';
import {
  canonical,
  type Draft,
  type Finding,
  ObrasError,
  type Statement,
  statementId,
  type Telling,
} from '../model/index.ts';
import { readSheet, type SheetRow, sentenceOf } from '../readers/index.ts';
import type { Context } from './context.ts';
import { neededColumns, reviewColumns } from './review-file.ts';
import { openHeld } from './review-held.ts';
import { type Judged, judgeRow } from './review-row.ts';
import { formatTable, tableSpace } from './terminal.ts';

/** What became of the rows: rows = accepted + corrected + rejected + held + undecided + refused. */
interface Counts {
  rows: number;
  /** Said now, by decision. */
  accepted: number;
  corrected: number;
  rejected: number;
  /** The journal held all of it already. */
  held: number;
  undecided: number;
  /** Wrong in a cell: nothing of it was said. */
  refused: number;
}

interface Taken {
  readonly counts: Counts;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

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
    const taken = await take(ledger, file, sheet.rows, flags.by);
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
  report(context, { counts, drafts, findings: all, receipts }, isDry);
  return counts.refused > 0 ? 3 : 0;
}

const nameOf = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const;

async function take(
  ledger: Ledger,
  file: string,
  rows: readonly SheetRow[],
  by: string,
): Promise<Omit<Taken, 'receipts'>> {
  const held = await openHeld(ledger);
  const counts: Counts = { rows: 0, accepted: 0, corrected: 0, rejected: 0, held: 0, undecided: 0, refused: 0 };
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    counts.rows++;
    const judged = await judgeRow(file, row, held, by);
    const repeated = judged.statement === null ? null : repeats(seen, row, judged.statement);
    findings.push(...judged.findings, ...(repeated === null ? [] : [{ ...repeated, source: file }]));
    if (judged.decision === null && judged.findings.every(({ severity }) => severity !== 'error')) counts.undecided++;
    else if (judged.decision === null || judged.statement === null || repeated !== null) counts.refused++;
    else {
      const made = draftsOf(judged, judged.statement, held);
      drafts.push(...made);
      counts[made.length === 0 ? 'held' : nameOf[judged.decision]]++;
    }
  }
  return { counts, drafts, findings };
}

/** A row that decides on the same words by the same person again. */
function repeats(
  seen: Map<string, number>,
  row: SheetRow,
  { anchor, enteredBy }: Statement,
): Omit<Finding, 'source'> | null {
  const key = JSON.stringify([enteredBy, anchor?.source, anchor?.start, anchor?.end]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.row);
  return first === undefined
    ? null
    : {
        code: 'review-row-repeated',
        severity: 'error',
        locator: { line: row.line, column: null, byteFrom: null, byteTo: null, path: null },
        params: { row: String(row.row), first: String(first) },
      };
}

/** What the journal does not hold yet. Another decision of the same person on the same words replaces the last one. */
function draftsOf(judged: Judged, decided: Statement, held: Awaited<ReturnType<typeof openHeld>>): Draft[] {
  const last = held.lastAt(decided);
  const isHeld = last !== undefined && canonical({ ...last, relations: [] }) === canonical(decided);
  const statement: Statement = isHeld
    ? last
    : last === undefined
      ? decided
      : { ...decided, relations: [{ kind: 'supersedes', statement: statementId(last) }] };
  const telling: Telling | null =
    judged.telling === null ? null : { ...judged.telling, statement: statementId(statement) };
  const drafts: Draft[] = [];
  if (!isHeld) drafts.push({ kind: 'statement', body: statement });
  if (judged.commitment !== null) drafts.push({ kind: 'commitment', body: judged.commitment });
  if (telling !== null && !held.hasTelling(telling)) drafts.push({ kind: 'telling', body: telling });
  held.add({ statement, commitment: judged.commitment, telling });
  return drafts;
}

function sentence(context: Context, finding: Finding): string {
  const { words } = context;
  return finding.code.startsWith('review-')
    ? words.t(`finding-of-${finding.code}`, { ...finding.params })
    : sentenceOf(finding, words.lang);
}

function report(context: Context, { counts, drafts, findings, receipts }: Taken, isDry: boolean): void {
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
  if (!context.isJson && !isDry && drafts.length > 0)
    context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
}
