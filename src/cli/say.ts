import type { Ledger, Receipt } from '../ledger/index.ts';
import { type Draft, type EntryBody, type EntryKind, entryBodies, ObrasError, statementId } from '../model/index.ts';
import { contradictionsOfDrafts } from '../review/index.ts';
import type { Context } from './context.ts';
import { parseJson, readFile, readText, writeNewFile } from './files.ts';
import { sayReview } from './review.ts';

const kinds = Object.keys(entryBodies) as EntryKind[];

/** One draft, held against the schema of its kind; the error names the field. */
function checkDraft({ words }: Context, kind: unknown, body: unknown, place: string): Draft {
  if (typeof kind !== 'string' || !kinds.includes(kind as EntryKind)) {
    throw new ObrasError(
      'usage-invalid',
      words.t('cli-no-kind', { place, kind: String(kind), kinds: kinds.join(', ') }),
      { params: { what: 'kind' }, hint: 'obras say --help' },
    );
  }
  const parsed = entryBodies[kind as EntryKind].safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ObrasError(
      'journal-entry-invalid',
      `${place}: ${kind}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
      { params: { kind, field: issue?.path.join('.') ?? '' }, hint: words.t('cli-mend-entry') },
    );
  }
  return { kind, body: parsed.data } as Draft;
}

async function append(
  context: Context,
  drafts: readonly Draft[],
  by: string,
  isDry: boolean,
  anyway = false,
): Promise<readonly Receipt[]> {
  const judges = !anyway && drafts.some(({ kind }) => kind === 'judgement');
  if (isDry && !judges) return [];
  return context.withLedger({ readOnly: isDry }, async (ledger) => {
    if (judges) await refuseContradiction(context, ledger, drafts);
    return isDry ? [] : ledger.append(drafts, { by });
  });
}

/** `judgement-contradicts` with the way of judgements that joins what is said not to be one; nothing is said. */
async function refuseContradiction({ words }: Context, ledger: Ledger, drafts: readonly Draft[]): Promise<void> {
  const [first] = await contradictionsOfDrafts(ledger, drafts);
  if (first === undefined) return;
  const { left, right, judgement, path } = first;
  const steps = [...path, judgement].map(({ index, at, body }) =>
    words.t('linking-step', {
      index: String(index),
      left: body.left,
      right: body.right,
      verdict: words.t(`linking-verdict-${body.verdict}`),
      by: body.by,
      on: at === '' ? words.t('linking-now') : words.date(at.slice(0, 10)),
    }),
  );
  throw new ObrasError('judgement-contradicts', [words.t('linking-way', { left, right }), ...steps].join('\n  '), {
    params: { left, right },
    hint: 'obras say … --anyway',
  });
}

function report(context: Context, drafts: readonly Draft[], receipts: readonly Receipt[], isDry: boolean): void {
  const { words } = context;
  const count = isDry ? drafts.length : receipts.length;
  const indexes = receipts.slice(0, 12).map((each) => `#${each.index}`);
  context.result('say', { accepted: receipts.length, checked: drafts.length, dryRun: isDry, receipts }, () =>
    [
      words.t(isDry ? 'cli-review-checked' : 'cli-review-said', { count, n: words.number(count) }),
      ...indexes,
      ...(receipts.length > indexes.length ? ['…'] : []),
    ].join(' '),
  );
  if (!isDry && !context.isJson) context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
}

/** `obras say KIND --body …`: one entry. */
export async function say(
  context: Context,
  kind: string | undefined,
  flags: { body?: string; by: string; dryRun?: boolean; anyway?: boolean },
): Promise<undefined> {
  if (kind === undefined)
    throw new ObrasError('usage-invalid', context.words.t('cli-which-kind', { kinds: kinds.join(', ') }), {
      params: { what: 'kind' },
      hint: 'obras say --help',
    });
  if (flags.body === undefined)
    throw new ObrasError('usage-invalid', context.words.t('cli-no-body'), {
      params: { what: 'body' },
      hint: 'obras say --help',
    });
  const text =
    flags.body === '-' || flags.body.startsWith('@')
      ? await readText(context, flags.body.replace(/^@/, ''))
      : flags.body;
  const place = '--body';
  const draft = checkDraft(context, kind, parseJson(context, text, place), place);
  const receipts = await append(context, [draft], flags.by, flags.dryRun ?? false, flags.anyway);
  report(context, [draft], receipts, flags.dryRun ?? false);
}

/**
 * `obras say --from FILE`: entries, one JSON object a line (all are said, or none when one is wrong), or the review
 * file of candidates (see `sayReview`).
 */
export async function sayFrom(
  context: Context,
  flags: { from: string; by: string; dryRun?: boolean; anyway?: boolean },
): Promise<number | undefined> {
  const bytes = flags.from === '-' ? Buffer.from(await context.terminal.readInput()) : readFile(context, flags.from);
  if (!/^\ufeff?\s*\{/.test(bytes.toString('utf8', 0, 4096))) return sayReview(context, flags.from, bytes, flags);
  const drafts = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = context.words.t('cli-line', { line: String(index + 1) });
      const value = parseJson(context, line, place) as { kind?: unknown; body?: unknown };
      return [checkDraft(context, value?.kind, value?.body, place)];
    });
  const receipts = await append(context, drafts, flags.by, flags.dryRun ?? false, flags.anyway);
  report(context, drafts, receipts, flags.dryRun ?? false);
  return undefined;
}

interface AnswerFlags {
  readonly commitment: string;
  readonly party: string;
  readonly verdict: string;
  readonly role: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly signedAs?: string;
  readonly receipt?: string;
  readonly by: string;
}

/** `obras say answer`: an attestation, checked against the ids that the journal knows. */
export async function sayAnswer(context: Context, flags: AnswerFlags): Promise<undefined> {
  if ((flags.quantity === undefined) !== (flags.unit === undefined)) {
    throw new ObrasError('usage-invalid', context.words.t('cli-quantity-unit'), {
      params: { what: 'quantity' },
      hint: 'obras say answer --help',
    });
  }
  const draft = checkDraft(
    context,
    'attestation',
    {
      by: flags.party,
      role: flags.role,
      signedAs: flags.signedAs ?? null,
      on: { type: 'commitment', id: flags.commitment },
      verdict: flags.verdict,
      quantity: flags.quantity === undefined ? null : { quantity: flags.quantity, unit: flags.unit },
      date: flags.date ?? null,
      reason: flags.reason ?? null,
    },
    'obras say answer',
  );
  const [receipt] = await context.withLedger({ readOnly: false }, async (ledger) => {
    await requireKnown(context, ledger, [
      ['commitment', flags.commitment],
      ['party', flags.party],
    ]);
    return ledger.append([draft], { by: flags.by });
  });
  const file =
    flags.receipt === undefined ? null : writeNewFile(context, flags.receipt, `${JSON.stringify(receipt, null, 2)}\n`);
  context.result('answer', { receipt, ...(file === null ? {} : { file }) }, () =>
    [
      context.words.t('cli-answer-accepted', { index: String(receipt?.index) }),
      ...(file === null ? [] : [context.words.t('cli-receipt-at', { file })]),
    ].join('\n'),
  );
  if (!context.isJson) context.terminal.talk(context.words.t('cli-next', { command: 'obras build' }));
}

/** Refuses to say anything of things that the journal does not hold. */
export async function requireKnown(
  context: Context,
  ledger: { entries(): AsyncIterable<{ kind: string; body: unknown }> },
  wanted: readonly (readonly [string, string])[],
): Promise<void> {
  const missing = new Set(wanted.map(([kind, id]) => `${kind} ${id}`));
  for await (const { kind, body } of ledger.entries()) {
    const id = kind === 'statement' ? statementId(body as EntryBody<'statement'>) : (body as { id?: string }).id;
    missing.delete(`${kind} ${id}`);
  }
  const [first] = missing;
  if (first) {
    throw new ObrasError('journal-unknown-reference', context.words.t('cli-not-known', { what: first }), {
      params: { what: first },
      hint: `obras say ${first.split(' ')[0]} --body @FILE.json`,
    });
  }
}
