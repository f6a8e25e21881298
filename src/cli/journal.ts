import { moveJournal } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';

/** `obras journal`: where the journal is; with `--to` it is moved there, every line, head and receipt as they are. */
export async function journal(context: Context, flags: { to?: string }): Promise<undefined> {
  const { words, config, ledgerPlace: place } = context;
  if (flags.to === undefined) {
    const { isShared, size } = await context.withLedger({ readOnly: true }, async (ledger) => ledger);
    const kept = isShared ? 'postgresql' : 'files';
    context.result('journal', { place, kept, size }, () =>
      words.t('log-kept', { where: words.code('log-where', kept), n: words.number(size) }),
    );
    return;
  }
  const to = flags.to;
  if (to !== 'files' && to !== 'postgresql')
    throw new ObrasError('usage-invalid', words.t('cli-takes-one-of', { name: 'to', words: 'postgresql, files' }), {
      params: { what: 'to' },
      hint: 'obras journal --help',
    });
  if (config.journalUrl === null)
    throw new ObrasError('usage-invalid', words.t('log-no-url'), {
      params: { what: 'journalUrl' },
      hint: 'OBRAS_JOURNAL_URL=postgresql://user@host/database obras journal --to …',
    });
  const size = await moveJournal(place, to, { journalUrl: config.journalUrl });
  context.result('journal', { place, kept: to, size }, () =>
    words.t('log-moved', { where: words.code('log-where', to), n: words.number(size) }),
  );
  if (!context.isJson) context.terminal.talk(words.t(to === 'files' ? 'log-unset-url' : 'log-set-url'));
}

/** `obras forget ENTRY`: the personal part of an entry is destroyed; the entry, its hash and every proof stay. */
export async function forget(
  context: Context,
  entry: string,
  flags: { reason: string; by: string },
): Promise<undefined> {
  const { words } = context;
  if (!/^\d{1,15}$/.test(entry))
    throw new ObrasError('usage-invalid', words.t('log-which-entry', { entry }), {
      params: { what: 'entry' },
      hint: 'obras forget --help',
    });
  const { reason, by } = flags;
  if (reason !== 'request' && reason !== 'law' && reason !== 'mistake')
    throw new ObrasError(
      'usage-invalid',
      words.t('cli-takes-one-of', { name: 'reason', words: 'request, law, mistake' }),
      {
        params: { what: 'reason' },
        hint: 'obras forget --help',
      },
    );
  const index = Number(entry);
  const state = await context.withLedger({ readOnly: false }, async (ledger) => {
    await ledger.removePersonal(index, reason, { by });
    return ledger.personal(index);
  });
  context.result('forget', { entry: index, ...state }, () => words.t('log-forgotten', { entry: words.number(index) }));
  if (!context.isJson) context.terminal.talk(words.t('log-forgotten-copies'));
}
