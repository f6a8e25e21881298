import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { currentEditionId, verifyEdition } from '../edition/index.ts';
import { verifyLedger, verifyReceipt } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';

interface Problem {
  readonly part: 'edition' | 'journal' | 'receipt';
  readonly where: string;
  readonly detail: string;
}

function readInput(context: Context, path: string): string {
  try {
    return readFileSync(resolve(context.terminal.cwd, path), 'utf8');
  } catch (cause) {
    throw new ObrasError('not-found', `The file ${path} cannot be read.`, { params: { what: path }, cause });
  }
}

/**
 * `obras verify`: offline; names what is wrong and where. Exit 5 when anything is. What is not there to be checked is
 * said, and is an error only when nothing at all was.
 */
export async function verify(
  context: Context,
  edition: string | undefined,
  flags: { receipt?: string; checkpoint?: string; editionOnly?: boolean },
): Promise<number> {
  const problems: Problem[] = [];
  const checked: string[] = [];

  if (flags.receipt !== undefined) {
    let receipt: unknown;
    try {
      receipt = JSON.parse(readInput(context, flags.receipt));
    } catch (cause) {
      if (cause instanceof ObrasError) throw cause;
      throw new ObrasError('receipt-invalid', `${flags.receipt} is not JSON.`, {
        params: { what: flags.receipt },
        cause,
      });
    }
    const { problems: found } = await verifyReceipt(receipt);
    problems.push(...found.map((detail) => ({ part: 'receipt' as const, where: flags.receipt as string, detail })));
    checked.push(`receipt ${flags.receipt}`);
    if (found.length === 0 && hasLedger(context)) {
      await checkJournal(context, problems, checked, (receipt as { checkpoint: string }).checkpoint);
    }
  } else {
    if (edition !== undefined || (await currentEditionId(context.editionsPlace)) !== null) {
      const path = await editionPath(context, edition);
      const { problems: found } = await verifyEdition(path);
      problems.push(...found.map(({ file, detail }) => ({ part: 'edition' as const, where: file, detail })));
      checked.push(`edition ${path}`);
    }
    if (!flags.editionOnly && edition === undefined && hasLedger(context)) {
      await checkJournal(
        context,
        problems,
        checked,
        flags.checkpoint === undefined ? undefined : readInput(context, flags.checkpoint),
      );
    }
  }
  if (checked.length === 0) {
    throw new ObrasError('not-found', 'There is neither a ledger nor an edition here to verify.', {
      params: { what: context.ledgerPlace },
      hint: 'obras verify --ledger FOLDER --editions FOLDER',
    });
  }
  context.result('verify', { ok: problems.length === 0, checked, problems }, () =>
    [
      ...checked.map((each) => `checked: ${each}`),
      ...problems.map(({ part, where, detail }) => `✘ ${part}: ${where}: ${detail}`),
      problems.length === 0 ? '✔ nothing was changed' : `${problems.length} wrong`,
    ].join('\n'),
  );
  return problems.length === 0 ? 0 : 5;
}

const hasLedger = (context: Context): boolean => existsSync(join(context.ledgerPlace, 'ledger.json'));

async function checkJournal(
  context: Context,
  problems: Problem[],
  checked: string[],
  checkpoint: string | undefined,
): Promise<void> {
  const verdict = await verifyLedger(context.ledgerPlace, checkpoint === undefined ? {} : { checkpoint });
  problems.push(...verdict.problems.map(({ where, detail }) => ({ part: 'journal' as const, where, detail })));
  checked.push(
    `journal ${context.ledgerPlace} (${verdict.checked.entries} entries, ${verdict.checked.archiveFiles} archived files)`,
  );
}

async function editionPath(context: Context, edition: string | undefined): Promise<string> {
  if (edition === undefined)
    return join(context.editionsPlace, 'editions', (await currentEditionId(context.editionsPlace)) as string);
  const folder = isAbsolute(edition) ? edition : resolve(context.terminal.cwd, edition);
  const known = existsSync(join(folder, 'manifest.json')) ? folder : join(context.editionsPlace, 'editions', edition);
  if (existsSync(known)) return known;
  throw new ObrasError('not-found', `There is no edition "${edition}".`, {
    params: { what: edition },
    hint: 'obras verify',
  });
}
