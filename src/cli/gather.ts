import { resolve } from 'node:path';
import { createLedger, seedLedger } from '../ledger/index.ts';
import { ObrasError, Source } from '../model/index.ts';
import type { Context } from './context.ts';
import { demoFolder } from './demo.ts';
import { readMapping } from './files.ts';

/** `obras init`: an empty ledger, or one with the demo facts. */
export async function init(context: Context, flags: { demo?: boolean }): Promise<undefined> {
  const ledger = flags.demo
    ? await seedLedger(context.ledgerPlace, demoFolder())
    : await createLedger(context.ledgerPlace);
  const { origin, vkey, size } = ledger;
  await ledger.close();
  context.result(
    'init',
    { place: context.ledgerPlace, origin, vkey, size },
    () => `A ledger with ${size} entries is at ${context.ledgerPlace}.\nIts verifier key: ${vkey}`,
  );
  if (!context.isJson)
    context.terminal.talk(
      `Keep ${context.ledgerPlace}/keys safe, and back up the folder: it is the only memory.\nNext: obras gather, or obras build`,
    );
}

interface GatherFlags {
  readonly as: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly licence: string;
  readonly mayRepublish?: boolean;
  readonly class: string;
  readonly interest: string;
  readonly dataset?: boolean;
  readonly format?: string;
  readonly mapping?: string;
  readonly by: string;
}

/** `obras gather`: bytes into the archive, and a source entry that says what they are. */
export async function gather(context: Context, address: string, flags: GatherFlags): Promise<undefined> {
  const where = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : resolve(context.terminal.cwd, address);
  const { gathered, receipt, source } = await context.withLedger({ readOnly: false }, async (ledger) => {
    const gathered = await ledger.gather(where, {
      maxBytes: context.config.gatherMaxBytes,
      seconds: context.config.gatherSeconds,
    });
    const mapping = flags.mapping === undefined ? null : await ledger.put(readMapping(context, flags.mapping).bytes);
    const checked = Source.safeParse({
      id: flags.as,
      kind: flags.dataset ? 'dataset' : 'document',
      url: /^https?:/i.test(address) ? gathered.finalUrl : null,
      title: flags.title ?? null,
      publisher: flags.publisher ?? null,
      datePublished: flags.published ?? null,
      dateRetrieved: gathered.retrievedAt.slice(0, 10),
      language: flags.language ?? null,
      mediaType: gathered.mediaType,
      sha256: gathered.sha256,
      licence: { id: flags.licence, mayRepublish: flags.mayRepublish ?? false },
      sourceClass: flags.class,
      interest: flags.interest,
      reader: flags.format ? { format: flags.format, mapping } : null,
    });
    if (!checked.success) {
      const issue = checked.error.issues[0];
      throw new ObrasError('input-invalid', `${issue?.path.join('.')}: ${issue?.message}`, {
        params: { what: issue?.path.join('.') ?? '' },
        hint: 'obras gather --help',
      });
    }
    const [receipt] = await ledger.append([{ kind: 'source', body: checked.data }], { by: flags.by });
    return { gathered, receipt, source: checked.data };
  });
  context.result('gather', { source, bytes: gathered.bytes, receipt }, () =>
    [
      `${source.id}: ${gathered.bytes} bytes, ${source.mediaType ?? 'type unknown'}`,
      `sha256 ${source.sha256}`,
      `journal entry #${receipt?.index}`,
    ].join('\n'),
  );
  if (!context.isJson) context.terminal.talk(`Next: obras read ${source.id}`);
}
