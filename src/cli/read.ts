import { csvText } from '../edition/index.ts';
import { type Finding, ObrasError, type Reading, Severity } from '../model/index.ts';
import {
  type CheckSummary,
  checkIati,
  checkStored,
  prepare,
  proposeMapping,
  read as readBytes,
  readStored,
  sentenceLanguages,
  sentenceOf,
} from '../readers/index.ts';
import { candidates } from './candidates.ts';
import type { Context } from './context.ts';
import { writeNewFile } from './files.ts';
import { type Provided, provideSource, type SourceFlags } from './source.ts';
import { formatTable, tableSpace } from './terminal.ts';

export interface ReadFlags extends SourceFlags {
  readonly candidates?: boolean;
  readonly assistant?: boolean;
  readonly check?: boolean;
  readonly propose?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly failOn?: string;
}

/** Most findings that are printed for a person; the rest is counted. */
const mostShown = 50;

/** `obras read`: what a source or file says, without writing anything to the ledger. */
export async function read(context: Context, what: string, flags: ReadFlags): Promise<number> {
  const severities = Severity.options as readonly string[];
  if (flags.failOn !== undefined && !severities.includes(flags.failOn)) {
    throw new ObrasError(
      'usage-invalid',
      context.words.t('cli-takes-one-of', { name: 'fail-on', words: severities.join(', ') }),
      { params: { what: 'fail-on' }, hint: 'obras read --help' },
    );
  }
  if (flags.check && flags.candidates)
    throw new ObrasError('usage-invalid', context.words.t('cli-one-of-two', { one: 'check', two: 'candidates' }), {
      params: { what: 'candidates' },
      hint: 'obras read --help',
    });
  const provided = await provideSource(context, what, flags);
  if (flags.propose) return propose(context, provided, flags);
  if (flags.candidates) return candidates(context, provided, flags);
  const { findings, isUnread } = flags.check
    ? await check(context, provided, flags)
    : await survey(context, provided, flags);
  const failOn = flags.failOn ?? (flags.check ? 'error' : undefined);
  const worst = failOn === undefined ? -1 : severities.indexOf(failOn);
  return isUnread || findings.some((finding) => severities.indexOf(finding.severity) <= worst) ? 3 : 0;
}

interface Outcome {
  readonly findings: readonly Finding[];
  /** Was nothing of it kept? */
  readonly isUnread: boolean;
}

async function survey(context: Context, provided: Provided, flags: ReadFlags): Promise<Outcome> {
  const { words } = context;
  const { source, file, mapping } = provided;
  const findings: Finding[] = [];
  let count: Extract<Reading, { type: 'count' }> | null = null;
  const kept: Record<string, number> = {};
  const readings =
    file === null
      ? readBytes(source, provided.bytes, await prepare(source, provided.bytes, mapping))
      : readStored(source, file, mapping);
  for await (const reading of readings) {
    if (reading.type === 'finding') findings.push(reading.finding);
    else if (reading.type === 'count') count = reading;
    else kept[reading.type] = (kept[reading.type] ?? 0) + 1;
  }
  const told = words.t('cli-read-count', {
    source: source.id,
    seen: words.number(count?.seen ?? 0),
    kept: words.number(count?.kept ?? 0),
    aside: words.number(count?.setAside ?? 0),
  });
  report(context, 'read', { source: source.id, count, kept, findings: findings.map(saidOf) }, findings, told, flags);
  return { findings, isUnread: count?.kept === 0 && count.setAside > 0 };
}

/** `--propose`: a draft of a mapping for a table: printed, or in a new file beside what a person has to look at. */
function propose(context: Context, { source, bytes }: Provided, flags: ReadFlags): number {
  const { words } = context;
  const { mapping, guesses, left, rowsSeen } = proposeMapping(bytes);
  if (mapping === null)
    throw new ObrasError('input-invalid', words.t('cli-propose-none', { source: source.id }), {
      params: { what: source.id },
      hint: 'docs/reference/readers.md',
    });
  const text = `${JSON.stringify(mapping, null, 2)}\n`;
  const file = flags.out === undefined ? null : writeNewFile(context, flags.out, text);
  context.result('propose', { source: source.id, mapping, guesses, left, rowsSeen, file }, () => {
    if (file === null) return text.trimEnd();
    const rows = guesses.map(({ field, column, confidence, samples, doubts }) => [
      field,
      column,
      String(confidence),
      samples.join(' · '),
      doubts.map((doubt) => words.t(`cli-doubt-${doubt}`)).join('; '),
    ]);
    const head = ['field', 'column', 'confidence', 'samples', 'doubts'].map((name) => words.t(`cli-col-${name}`));
    return [
      words.t('cli-propose-written', { file }),
      '',
      formatTable(head, rows, tableSpace(context.terminal, '')),
    ].join('\n');
  });
  return 0;
}

/** `--check`: an IATI file against the standard's own schema, code lists and ruleset. */
async function check(context: Context, provided: Provided, flags: ReadFlags): Promise<Outcome> {
  const { words } = context;
  const { source, file } = provided;
  const findings: Finding[] = [];
  let summary: CheckSummary | null = null;
  const options = { asOf: context.asOf() };
  const checks = file === null ? checkIati(source, provided.bytes, options) : checkStored(source, file, options);
  for await (const each of checks) {
    if (each.type === 'finding') findings.push(each.finding);
    else summary = each;
  }
  if (summary === null) throw new Error('a check without a summary');
  const { type: _, ...told } = summary;
  const lines = [
    summary.checkedAs === null
      ? words.t('cli-check-unreadable', { source: source.id })
      : words.t('cli-check-version', {
          source: source.id,
          version: summary.version ?? words.unknown(),
          checked: summary.checkedAs,
          date: words.date(context.asOf()),
        }),
    words.t('cli-check-count', {
      records: words.number(summary.records),
      bad: words.number(summary.recordsWithErrors),
      errors: words.number(summary.findings.error),
      warnings: words.number(summary.findings.warning),
      notes: words.number(summary.findings.note),
    }),
  ].join('\n');
  const value = { source: source.id, asOf: context.asOf(), summary: told, findings: findings.map(saidOf) };
  report(context, 'check', value, findings, lines, flags);
  return { findings, isUnread: summary.checkedAs === null };
}

/** The official id of a rule of the standard, else the code. */
const ruleOf = ({ code, params }: Finding): string => params.rule ?? code;
/** The activity or organisation that a finding is in. */
const recordOf = ({ params }: Finding): string | null => params.record ?? params.identifier ?? null;

const saidOf = (finding: Finding) => ({
  ...finding,
  sentence: Object.fromEntries(sentenceLanguages.map((language) => [language, sentenceOf(finding, language)])),
});

const columns = [
  'severity',
  'rule',
  'code',
  'category',
  'line',
  'column',
  'path',
  'activity',
  'value',
  ...sentenceLanguages.map((language) => `sentence_${language}`),
  'params',
];
const findingRows = (findings: readonly Finding[]) =>
  findings.map((finding) => [
    finding.severity,
    finding.params.rule ?? null,
    finding.code,
    finding.params.category ?? null,
    finding.locator?.line ?? null,
    finding.locator?.column ?? null,
    finding.locator?.path ?? null,
    recordOf(finding),
    finding.params.value ?? null,
    ...sentenceLanguages.map((language) => sentenceOf(finding, language)),
    JSON.stringify(finding.params),
  ]);

/** Findings as JSON, as CSV (printed, or in a new file), or as a table that says how many it leaves out. */
function report(
  context: Context,
  schema: string,
  value: Record<string, unknown>,
  findings: readonly Finding[],
  told: string,
  flags: ReadFlags,
): void {
  const { words } = context;
  const file =
    flags.out === undefined ? null : writeNewFile(context, flags.out, csvText(columns, findingRows(findings)));
  context.result(schema, { ...value, ...(file === null ? {} : { file }) }, () => {
    if (flags.csv) return csvText(columns, findingRows(findings)).trimEnd();
    const lines = [told];
    if (findings.length > 0)
      lines.push(
        '',
        formatTable(
          ['severity', 'rule', 'line', 'column', 'activity', 'value', 'sentence'].map((name) =>
            words.t(`cli-col-${name}`),
          ),
          findings
            .slice(0, mostShown)
            .map((finding) => [
              words.code('severity', finding.severity),
              ruleOf(finding),
              finding.locator?.line == null ? null : String(finding.locator.line),
              finding.locator?.column == null ? null : String(finding.locator.column),
              recordOf(finding),
              finding.params.value ?? null,
              sentenceOf(finding, words.lang),
            ]),
          tableSpace(context.terminal, '–'),
        ),
      );
    if (findings.length > mostShown)
      lines.push(
        words.t('cli-left-out', {
          shown: words.number(mostShown),
          rest: words.number(findings.length - mostShown),
          all: words.number(findings.length),
        }),
      );
    if (file !== null) lines.push(words.t('cli-written', { rows: words.number(findings.length), file }));
    return lines.join('\n');
  });
}
