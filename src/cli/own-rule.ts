import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvText } from '../edition/index.ts';
import { type AssessmentCase, ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';
import { isFile, writeNewFile } from './files.ts';
import { formatTable, tableSpace } from './terminal.ts';

/** What a rule of one's own says of a case: a label, in any words, and which of its parts decided. */
interface OwnLabel {
  readonly label: string;
  readonly rule?: string;
}
/** The default export of a rule's module. Pure in what it is given: the case (ids and roles, no names) and the day. */
type OwnRule = (subject: AssessmentCase, asOf: string) => OwnLabel;

interface Rated {
  readonly commitment: string;
  readonly label: string;
  readonly rule: string;
  readonly ownLabel: string | null;
  readonly ownRule: string | null;
  /** Why the rule gave no label; null: it gave one. */
  readonly problem: string | null;
}

const columns = ['commitment', 'label', 'rule', 'own_label', 'own_rule', 'problem'];

/**
 * Rates every commitment of the current edition anew by a rule of the reader's own, and sets its labels beside the
 * published ones. Nothing is written to the edition or the journal. Exit code 10 where the rule failed for some:
 * rated + failed = all.
 */
export async function rateByOwnRule(context: Context, path: string, out: string | undefined): Promise<number> {
  const { words } = context;
  const rule = await loadRule(context, path);
  return context.withEdition(async (edition) => {
    const rows = await edition.rows(
      `select a.* from assessment a join commitment c on c.id = a.commitment
       where a.rubric = ? and a.as_of = ? order by a.commitment`,
      [edition.manifest.rubric, edition.manifest.asOf],
    );
    if (rows.some((row) => typeof row.subject !== 'string'))
      throw new ObrasError('input-invalid', words.t('own-rule-no-cases', { edition: edition.id }), {
        params: { what: edition.id },
        hint: 'obras build',
      });
    const rated = rows.map((row): Rated => {
      const published = { commitment: String(row.commitment), label: String(row.label), rule: String(row.rule) };
      try {
        const own: unknown = rule(JSON.parse(String(row.subject)), String(row.as_of));
        return { ...published, ...checked(context, own), problem: null };
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { ...published, ownLabel: null, ownRule: null, problem };
      }
    });
    const failed = rated.filter(({ problem }) => problem !== null).length;
    const differ = rated.filter(({ label, ownLabel }) => ownLabel !== null && ownLabel !== label);
    const cells = rated.map((each) => Object.values(each) as (string | null)[]);
    const file = out === undefined ? null : writeNewFile(context, out, csvText(columns, cells));
    const counts = { seen: rated.length, rated: rated.length - failed, failed, differ: differ.length };
    context.result(
      'assess',
      {
        edition: edition.id,
        rubric: edition.manifest.rubric,
        asOf: edition.manifest.asOf,
        counts,
        commitments: rated,
        file,
      },
      () =>
        [
          words.t('own-rule-counts', counts),
          ...(file === null ? [] : [words.t('cli-written', { rows: rated.length, file })]),
          ...rated
            .filter(({ problem }) => problem !== null)
            .map(({ commitment, problem }) => `${commitment}: ${problem}`),
          formatTable(
            ['commitment', 'label', 'rule', 'own-label', 'own-rule'].map((name) => words.t(`cli-col-${name}`)),
            differ.map(({ commitment, label, rule: by, ownLabel, ownRule }) => [
              commitment,
              words.code('label', label),
              by,
              ownLabel,
              ownRule,
            ]),
            tableSpace(context.terminal, words.unknown()),
          ),
        ].join('\n'),
    );
    return failed > 0 ? 10 : 0;
  });
}

async function loadRule(context: Context, path: string): Promise<OwnRule> {
  const { words } = context;
  const params = { what: path };
  if (!isFile(context, path)) throw new ObrasError('not-found', words.t('cli-no-file', { path }), { params });
  const found: { default?: unknown } = await import(pathToFileURL(resolve(context.terminal.cwd, path)).href).catch(
    (cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ObrasError('input-invalid', words.t('own-rule-unreadable', { path, reason }), { params, cause });
    },
  );
  if (typeof found.default !== 'function')
    throw new ObrasError('input-invalid', words.t('own-rule-no-default', { path }), { params });
  return found.default as OwnRule;
}

function checked(context: Context, own: unknown): { readonly ownLabel: string; readonly ownRule: string | null } {
  const { label, rule } = (own ?? {}) as Partial<Record<keyof OwnLabel, unknown>>;
  if (typeof label !== 'string' || label === '' || (rule !== undefined && typeof rule !== 'string'))
    throw new Error(context.words.t('own-rule-no-label'));
  return { ownLabel: label, ownRule: rule ?? null };
}
