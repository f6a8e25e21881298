import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { currentEditionId, readManifest, verifyEdition, verifyEditionLog } from '../edition/index.ts';
import { verifyLedger, verifyReceipt } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';
import { parseJson, readFile } from './files.ts';

interface Problem {
  readonly part: 'edition' | 'journal' | 'receipt';
  readonly where: string;
  readonly detail: string;
}

/** What was looked at, what was wrong in it, and what should be known besides. */
interface Verdict {
  readonly checked: string[];
  readonly problems: Problem[];
  readonly notes: string[];
  unsignedBytes: number;
}

/**
 * `obras verify`: offline; names what is wrong and where. Exit 5 when anything is. What is not there to be checked is
 * said, and is an error only when nothing at all was.
 */
export async function verify(
  context: Context,
  edition: string | undefined,
  flags: {
    receipt?: string;
    checkpoint?: string;
    editionOnly?: boolean;
    consistency?: string[];
    proof?: string;
    logKey?: string;
  },
): Promise<number> {
  const { words } = context;
  const verdict: Verdict = { checked: [], problems: [], notes: [], unsignedBytes: 0 };
  if (flags.consistency !== undefined) await checkHeads(context, verdict, flags.consistency, flags);
  else if (flags.receipt !== undefined) await checkReceipt(context, verdict, flags.receipt, flags.logKey);
  else {
    if (edition !== undefined || (await currentEditionId(context.editionsPlace)) !== null)
      await checkEdition(context, verdict, edition);
    if (!flags.editionOnly && edition === undefined && hasLedger(context)) {
      const checkpoint =
        flags.checkpoint === undefined ? undefined : readFile(context, flags.checkpoint).toString('utf8');
      await checkJournal(context, verdict, checkpoint);
    }
  }
  const { checked, problems, notes, unsignedBytes } = verdict;
  if (checked.length === 0)
    throw new ObrasError('not-found', words.t('cli-nothing-to-verify'), {
      params: { what: context.ledgerPlace },
      hint: 'obras verify --ledger FOLDER --editions FOLDER',
    });
  context.result('verify', { ok: problems.length === 0, checked, problems, notes, unsignedBytes }, () =>
    [
      ...checked.map((what) => words.t('cli-checked', { what })),
      ...notes.map((note) => `· ${note}`),
      ...problems.map(({ part, where, detail }) => `✘ ${words.code('cli-part', part)}: ${where}: ${detail}`),
      problems.length === 0
        ? `✔ ${words.t('cli-unchanged')}`
        : words.t('cli-wrong', { count: problems.length, n: words.number(problems.length) }),
    ].join('\n'),
  );
  return problems.length === 0 ? 0 : 5;
}

const hasLedger = (context: Context): boolean => existsSync(join(context.ledgerPlace, 'ledger.json'));

/** Two heads of one log: the newer one extends the older one, and both are signed by the key where one is given. */
async function checkHeads(
  context: Context,
  verdict: Verdict,
  heads: readonly string[],
  flags: { proof?: string; logKey?: string },
): Promise<void> {
  const { words } = context;
  const [older, newer] = heads;
  if (older === undefined || newer === undefined || heads.length > 2)
    throw new ObrasError('usage-invalid', words.t('log-two-heads'), {
      params: { what: 'consistency' },
      hint: 'obras verify --consistency OLD NEW',
    });
  const { headProblem, headsProblem } = await import('./witness.ts');
  const found = [
    ...(flags.logKey === undefined
      ? []
      : [await headProblem(context, older, flags.logKey), await headProblem(context, newer, flags.logKey)]),
    await headsProblem(context, [older, newer], flags.proof),
  ];
  for (const detail of found)
    if (detail !== null) verdict.problems.push({ part: 'journal', where: `${older} … ${newer}`, detail });
  verdict.checked.push(words.t('log-checked-heads', { older, newer }));
  if (flags.logKey === undefined) verdict.notes.push(words.t('log-heads-unsigned'));
}

/** A receipt by itself, and against the journal here when it is the same log. */
async function checkReceipt(
  context: Context,
  verdict: Verdict,
  path: string,
  logKey: string | undefined,
): Promise<void> {
  const { words } = context;
  const receipt = parseJson(context, readFile(context, path).toString('utf8'), path);
  const { problems } = await verifyReceipt(receipt, logKey);
  verdict.problems.push(
    ...problems.map(({ what }) => ({
      part: 'receipt' as const,
      where: path,
      detail: words.t(`receipt-problem-${what}`),
    })),
  );
  verdict.checked.push(words.t('cli-checked-receipt', { path }));
  if (problems.length > 0) return;
  const { checkpoint, vkey } = receipt as { checkpoint: string; vkey: string };
  if (!hasLedger(context)) verdict.notes.push(words.t('cli-receipt-alone', { vkey }));
  else if (readFileSync(join(context.ledgerPlace, 'ledger.json'), 'utf8').includes(JSON.stringify(vkey)))
    await checkJournal(context, verdict, checkpoint);
  else verdict.notes.push(words.t('cli-receipt-elsewhere', { vkey }));
}

async function checkEdition(context: Context, verdict: Verdict, edition: string | undefined): Promise<void> {
  const path = await editionPath(context, edition);
  const { ok, problems: changed } = await verifyEdition(path);
  const problems = ok ? await verifyEditionLog(path, readManifest(path).journal) : changed;
  verdict.problems.push(...problems.map(({ file, detail }) => ({ part: 'edition' as const, where: file, detail })));
  verdict.checked.push(context.words.t('cli-checked-edition', { path }));
}

async function checkJournal(context: Context, verdict: Verdict, checkpoint: string | undefined): Promise<void> {
  const { words, ledgerPlace: place } = context;
  const { problems, checked } = await verifyLedger(place, {
    journalUrl: context.config.journalUrl,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  });
  verdict.problems.push(...problems.map(({ where, detail }) => ({ part: 'journal' as const, where, detail })));
  verdict.checked.push(
    words.t('cli-checked-journal', {
      place,
      entries: words.number(checked.entries),
      files: words.number(checked.archiveFiles),
    }),
  );
  for (const { entry, on, reason } of checked.removed)
    verdict.notes.push(
      words.t('log-removed', { entry: words.number(entry), why: words.code('log-why', reason), on: words.date(on) }),
    );
  verdict.unsignedBytes = checked.unsignedBytes;
  if (checked.unsignedBytes > 0)
    verdict.notes.push(words.t('cli-unsigned', { bytes: words.number(checked.unsignedBytes) }));
}

async function editionPath(context: Context, edition: string | undefined): Promise<string> {
  if (edition === undefined)
    return join(context.editionsPlace, 'editions', (await currentEditionId(context.editionsPlace)) as string);
  const folder = isAbsolute(edition) ? edition : resolve(context.terminal.cwd, edition);
  const known = existsSync(join(folder, 'manifest.json')) ? folder : join(context.editionsPlace, 'editions', edition);
  if (existsSync(known)) return known;
  throw new ObrasError('not-found', context.words.t('cli-no-edition', { edition }), {
    params: { what: edition },
    hint: 'obras verify',
  });
}
