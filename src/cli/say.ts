import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { issueInvitation, type Receipt } from '../ledger/index.ts';
import { type Draft, type EntryKind, entryBodies, isoOf, ObrasError, parseEdtf } from '../model/index.ts';
import type { Context } from './context.ts';

const kinds = Object.keys(entryBodies) as EntryKind[];

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ObrasError('input-invalid', `${place} is not JSON: ${(cause as Error).message}`, {
      params: { what: place },
      cause,
    });
  }
}

/** One draft, held against the schema of its kind; the error names the field. */
function checkDraft(kind: unknown, body: unknown, place: string): Draft {
  if (typeof kind !== 'string' || !kinds.includes(kind as EntryKind)) {
    throw new ObrasError(
      'usage-invalid',
      `${place}: "${String(kind)}" is not a kind of entry. Kinds: ${kinds.join(', ')}.`,
      { params: { what: 'kind' } },
    );
  }
  const parsed = entryBodies[kind as EntryKind].safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ObrasError(
      'journal-entry-invalid',
      `${place}: ${kind}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
      { params: { kind, field: issue?.path.join('.') ?? '' } },
    );
  }
  return { kind, body: parsed.data } as Draft;
}

const readFileText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ObrasError('not-found', `The file ${path} cannot be read.`, { params: { what: path }, cause });
  }
};

async function append(
  context: Context,
  drafts: readonly Draft[],
  by: string,
  isDry: boolean,
): Promise<readonly Receipt[]> {
  if (isDry) return [];
  return context.withLedger({ readOnly: false }, (ledger) => ledger.append(drafts, { by }));
}

function report(context: Context, drafts: readonly Draft[], receipts: readonly Receipt[], isDry: boolean): void {
  context.result('say', { accepted: receipts.length, checked: drafts.length, dryRun: isDry, receipts }, () =>
    isDry
      ? `${drafts.length} entries are valid; nothing was written.`
      : `${receipts.length} entries accepted: ${receipts
          .map((each) => `#${each.index}`)
          .slice(0, 12)
          .join(' ')}${receipts.length > 12 ? ' …' : ''}`,
  );
  if (!isDry && !context.isJson) context.terminal.talk('Next: obras build');
}

/** `obras say KIND --body …`: one entry. */
export async function say(
  context: Context,
  kind: string | undefined,
  flags: { body?: string; by: string; dryRun?: boolean },
): Promise<undefined> {
  if (kind === undefined)
    throw new ObrasError('usage-invalid', `Which kind of entry? One of: ${kinds.join(', ')}.`, {
      params: { what: 'kind' },
      hint: 'obras say --help',
    });
  if (flags.body === undefined)
    throw new ObrasError('usage-invalid', 'The entry itself is missing: give it with --body.', {
      params: { what: 'body' },
      hint: 'obras say --help',
    });
  const text =
    flags.body === '-'
      ? await context.terminal.readInput()
      : flags.body.startsWith('@')
        ? readFileText(resolve(context.terminal.cwd, flags.body.slice(1)))
        : flags.body;
  const draft = checkDraft(kind, parseJson(text, 'the body'), 'the body');
  const receipts = await append(context, [draft], flags.by, flags.dryRun ?? false);
  report(context, [draft], receipts, flags.dryRun ?? false);
}

/** `obras say --from FILE`: all entries of a file, or none when one is wrong. */
export async function sayFrom(
  context: Context,
  flags: { from?: string; by: string; dryRun?: boolean },
): Promise<undefined> {
  const path = resolve(context.terminal.cwd, flags.from as string);
  const lines = (flags.from === '-' ? await context.terminal.readInput() : readFileText(path)).split(/\r?\n/);
  const drafts = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parseJson(line, `line ${index + 1}`) as { kind?: unknown; body?: unknown };
    return [checkDraft(value?.kind, value?.body, `line ${index + 1}`)];
  });
  if (drafts.length === 0)
    throw new ObrasError('input-invalid', 'The file holds no entry.', { params: { what: path } });
  const receipts = await append(context, drafts, flags.by, flags.dryRun ?? false);
  report(context, drafts, receipts, flags.dryRun ?? false);
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
    throw new ObrasError('usage-invalid', 'A quantity needs its unit, and a unit its quantity.', {
      params: { what: 'quantity' },
    });
  }
  const draft = checkDraft(
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
    'the answer',
  );
  const [receipt] = await context.withLedger({ readOnly: false }, async (ledger) => {
    await requireKnown(ledger, [
      ['commitment', flags.commitment],
      ['party', flags.party],
    ]);
    return ledger.append([draft], { by: flags.by });
  });
  if (flags.receipt)
    writeFileSync(resolve(context.terminal.cwd, flags.receipt), `${JSON.stringify(receipt, null, 2)}\n`);
  context.result(
    'answer',
    { receipt },
    () => `Accepted as entry #${receipt?.index}.${flags.receipt ? ` Receipt: ${flags.receipt}` : ''}`,
  );
  if (!context.isJson) context.terminal.talk('Next: obras build');
}

async function requireKnown(
  ledger: { entries(): AsyncIterable<{ kind: string; body: unknown }> },
  wanted: readonly (readonly [string, string])[],
): Promise<void> {
  const missing = new Set(wanted.map(([kind, id]) => `${kind} ${id}`));
  for await (const entry of ledger.entries()) missing.delete(`${entry.kind} ${(entry.body as { id?: string }).id}`);
  const [first] = missing;
  if (first) {
    throw new ObrasError('journal-unknown-reference', `The journal knows no ${first}.`, {
      params: { what: first },
      hint: 'obras say party --help',
    });
  }
}

interface InviteFlags {
  readonly commitment: readonly string[];
  readonly party: string;
  readonly role: string;
  readonly days: number;
  readonly url?: string;
  readonly by: string;
}

/** `obras say invite`: the link is printed once; only its hash is kept. */
export async function sayInvitation(context: Context, flags: InviteFlags): Promise<undefined> {
  const today = parseEdtf(context.now().toISOString().slice(0, 10))?.earliest as number;
  const expires = isoOf(today + flags.days);
  const { token, receipt } = await context.withLedger({ readOnly: false }, async (ledger) => {
    await requireKnown(ledger, [...flags.commitment.map((id) => ['commitment', id] as const), ['party', flags.party]]);
    return issueInvitation(ledger, {
      party: flags.party,
      role: flags.role as 'receiver',
      on: flags.commitment.map((id) => ({ type: 'commitment' as const, id })),
      expires,
      by: flags.by,
    });
  });
  const address = `${flags.url ?? context.config.publicUrl ?? `http://${context.config.host}:${context.config.port}`}/${context.words.lang}/answer/${token}`;
  context.result('invitation', { token, address, expires, receipt }, () => address);
  if (!context.isJson)
    context.terminal.talk(
      `Good until ${expires}, for ${flags.party} alone. Send it by a channel that you trust; it is not shown again.`,
    );
}
