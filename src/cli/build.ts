import { resolve } from 'node:path';
import { buildEdition, exportEdition } from '../edition/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';

/** `obras build`: the next edition. */
export async function build(context: Context): Promise<undefined> {
  const { words } = context;
  const progress = context.progress();
  const built = await context.withLedger({ readOnly: true }, (ledger) =>
    buildEdition(ledger, context.editionsPlace, {
      asOf: context.asOf(),
      threads: context.config.threads,
      onProgress: (text) => progress.step(text),
    }),
  );
  const ran = built.stages.filter((stage) => !stage.reused).length;
  progress.done(
    words.t('cli-stages', {
      all: words.number(built.stages.length),
      ran: words.number(ran),
      same: words.number(built.stages.length - ran),
    }),
  );
  context.result('build', { edition: built.id, path: built.path, asOf: context.asOf(), stages: built.stages }, () =>
    words.t('cli-edition', { id: built.id, date: words.date(context.asOf()) }),
  );
  if (!context.isJson) context.terminal.talk(words.t('cli-next', { command: 'obras serve' }));
}

/** `obras export`: tables of the current edition as files. */
export async function exportFiles(
  context: Context,
  flags: { to: string; format: string; tables?: string[] },
): Promise<undefined> {
  if (flags.format !== 'csv' && flags.format !== 'json' && flags.format !== 'parquet') {
    throw new ObrasError(
      'usage-invalid',
      context.words.t('cli-takes-one-of', { name: 'format', words: 'csv, json, parquet' }),
      { params: { what: 'format' }, hint: 'obras export --help' },
    );
  }
  const { format } = flags;
  const target = resolve(context.terminal.cwd, flags.to);
  const files = await context.withEdition((edition) =>
    exportEdition(edition, target, { format, ...(flags.tables ? { tables: flags.tables } : {}) }),
  );
  context.result('export', { to: target, files }, () =>
    files
      .map((file) => context.words.t('cli-written', { rows: context.words.number(file.rows), file: file.name }))
      .join('\n'),
  );
}
