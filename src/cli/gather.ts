import { resolve } from 'node:path';
import { createLedger, type Gathered, moveJournal, seedLedger } from '../ledger/index.ts';
import { ObrasError, Source } from '../model/index.ts';
import type { Context } from './context.ts';
import { demoFolder } from './demo.ts';
import { isFile, readMapping } from './files.ts';
import { gatherPreset, listPresets, type PresetFlags } from './preset.ts';

/** `obras init`: an empty ledger, or one with the demo facts. */
export async function init(context: Context, flags: { demo?: boolean }): Promise<undefined> {
  const { words } = context;
  const { journalUrl } = context.config;
  const ledger = flags.demo
    ? await seedLedger(context.ledgerPlace, demoFolder())
    : await createLedger(context.ledgerPlace, undefined, { journalUrl });
  const { origin, vkey, size } = ledger;
  await ledger.close();
  if (flags.demo && journalUrl !== null) await moveJournal(context.ledgerPlace, 'postgresql', { journalUrl });
  context.result('init', { place: context.ledgerPlace, origin, vkey, size }, () =>
    words.t('cli-made', { count: size, n: words.number(size), place: context.ledgerPlace, vkey }),
  );
  if (!context.isJson) {
    context.terminal.talk(words.t('cli-keep-safe', { place: context.ledgerPlace }));
    context.terminal.talk(words.t('cli-next', { command: size === 0 ? 'obras gather FILE --as ID' : 'obras build' }));
  }
}

interface GatherFlags extends PresetFlags {
  readonly preset?: string | true;
  readonly listPresets?: boolean;
  readonly title?: string;
  readonly language?: string;
  readonly licence: string;
  readonly mayRepublish?: boolean;
  readonly class: string;
  readonly interest: string;
  readonly laterCopyOf?: string;
  readonly dataset?: boolean;
  readonly format?: string;
  readonly mapping?: string;
}

/** `obras gather`: bytes into the archive, and a source entry that says what they are; see `gatherPreset` for presets. */
export async function gather(context: Context, address: string | undefined, flags: GatherFlags): Promise<undefined> {
  const { words } = context;
  if (flags.listPresets || flags.preset === true) return listPresets(context);
  if (flags.preset !== undefined) return gatherPreset(context, flags.preset, address, flags);
  const hint = 'obras gather --help';
  if (address === undefined)
    throw new ObrasError('usage-invalid', words.t('preset-needs-address'), { params: { what: 'address' }, hint });
  if (flags.as === undefined) {
    const what = '--as <id>';
    throw new ObrasError('usage-invalid', words.t('cli-usage-missingMandatoryOptionValue', { what }), {
      params: { what },
      hint,
    });
  }
  return gatherOne(context, address, flags);
}

async function gatherOne(context: Context, address: string, flags: GatherFlags): Promise<undefined> {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  if (!isAddress && !isFile(context, address))
    throw new ObrasError('not-found', context.words.t('cli-no-file', { path: address }), { params: { what: address } });
  const where = isAddress ? address : resolve(context.terminal.cwd, address);
  const mapping = flags.mapping === undefined ? null : readMapping(context, flags.mapping);
  const format = flags.format ?? (mapping === null ? null : (mapping.mapping.format ?? 'csv'));
  describe(flags, format, null);
  const { gathered, receipt, source } = await context.withLedger({ readOnly: false }, async (ledger) => {
    const gathered = await ledger.gather(where, {
      maxBytes: context.config.gatherMaxBytes,
      seconds: context.config.gatherSeconds,
    });
    const kept = mapping === null ? null : await ledger.put(mapping.bytes);
    const source = describe(flags, format, { gathered, isAddress, mapping: kept });
    const [receipt] = await ledger.append([{ kind: 'source', body: source }], { by: flags.by });
    return { gathered, receipt, source };
  });
  const { words } = context;
  const { bytes, mediaType, declaredType } = gathered;
  context.result('gather', { source, bytes, declaredType, receipt }, () =>
    [
      words.t('cli-gathered', { source: source.id, bytes: words.number(bytes), type: mediaType }),
      `sha256 ${source.sha256}`,
      words.t('cli-entry', { index: String(receipt?.index) }),
    ].join('\n'),
  );
  if (context.isJson) return;
  const declared = declaredType?.split(';')[0]?.trim().toLowerCase() ?? mediaType;
  if (declared !== mediaType) context.terminal.talk(words.t('cli-other-type', { declared, type: mediaType }));
  const isText = source.kind === 'document' && (mediaType === 'text/plain' || mediaType === 'text/html');
  const command = `obras read ${source.id}${isText ? ' --candidates' : ''}${isText && source.language === null ? ' --language LANG' : ''}`;
  context.terminal.talk(words.t('cli-next', { command }));
}

interface Arrival {
  readonly gathered: Gathered;
  readonly isAddress: boolean;
  readonly mapping: string | null;
}

/** The source that the flags describe, before its bytes are there or after; `input-invalid` names the field. */
function describe(flags: GatherFlags, format: string | null, arrival: Arrival | null): Source {
  const checked = Source.safeParse({
    id: flags.as,
    kind: flags.dataset ? 'dataset' : 'document',
    url: arrival?.isAddress ? arrival.gathered.finalUrl : null,
    title: flags.title ?? null,
    publisher: flags.publisher ?? null,
    datePublished: flags.published ?? null,
    dateRetrieved: arrival?.gathered.retrievedAt.slice(0, 10) ?? null,
    language: flags.language ?? null,
    mediaType: arrival?.gathered.mediaType ?? null,
    sha256: arrival?.gathered.sha256 ?? null,
    licence: { id: flags.licence, mayRepublish: flags.mayRepublish ?? false },
    sourceClass: flags.class,
    interest: flags.interest,
    laterCopyOf: flags.laterCopyOf ?? null,
    reader: format === null ? null : { format, mapping: arrival?.mapping ?? null },
  });
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new ObrasError('input-invalid', `${issue?.path.join('.')}: ${issue?.message}`, {
    params: { what: issue?.path.join('.') ?? '' },
    hint: 'obras gather --help',
  });
}
