import { resolve } from 'node:path';
import type { Ledger } from '../ledger/index.ts';
import { ObrasError, type Reading, Source } from '../model/index.ts';
import {
  type Comparison,
  compareReadings,
  memberOf,
  type Preset,
  parseMapping,
  prepare,
  presetOf,
  presets,
  read,
  shippedMapping,
} from '../readers/index.ts';
import type { Context } from './context.ts';
import { isFile } from './files.ts';
import type { Progress } from './terminal.ts';

export interface PresetFlags {
  readonly as?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly country?: string;
  readonly maxBytes?: number;
  readonly seconds?: number;
  readonly by: string;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What the bytes of a format may look like. */
const types: Readonly<Record<Preset['format'] | 'zip', readonly string[]>> = {
  csv: ['text/csv', 'text/tab-separated-values', 'text/plain', 'application/gzip'],
  xlsx: [workbook, 'application/zip'],
  iati: ['application/xml', 'application/gzip'],
  zip: ['application/zip', workbook],
};
const shown = 5;

/** `obras gather --preset`: what can be gathered by name, from where, under which terms. */
export async function listPresets(context: Context): Promise<undefined> {
  const { words } = context;
  context.result('presets', { presets }, () =>
    presets
      .map(({ name, title, member, format, licence, frequency, address, page, checkedOn }) =>
        [
          `${name}: ${title}`,
          [member === null ? format : `zip › ${format}`, licence.id, words.t(`preset-changes-${frequency}`)].join(
            ' · ',
          ),
          address ?? words.t('preset-address-unknown'),
          words.t(address === null ? 'preset-look-at' : 'preset-named-at', { page, date: words.date(checkedOn) }),
        ].join('\n  '),
      )
      .join('\n'),
  );
  if (!context.isJson) context.terminal.talk(words.t('cli-next', { command: 'obras gather --preset NAME' }));
}

interface Arrival {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly url: string | null;
  readonly retrievedAt: string;
  readonly resumedFrom: number;
  readonly verified: readonly string[];
}

/**
 * `obras gather --preset NAME [FILE or ADDRESS]`: the file of a preset, read on the spot, and kept as a source when it is
 * new or has changed; then as a later copy, with what was added, is gone and has changed.
 */
export async function gatherPreset(
  context: Context,
  name: string,
  where: string | undefined,
  flags: PresetFlags,
): Promise<undefined> {
  const { words } = context;
  const preset = presetOf(name);
  if (preset === null)
    throw new ObrasError('not-found', words.t('preset-none', { name }), {
      params: { what: name },
      hint: 'obras gather --preset',
    });
  const address = addressOf(context, preset, where, flags.country);
  const base =
    flags.as ?? [preset.name, where === undefined ? flags.country?.toLowerCase() : undefined].filter(Boolean).join('-');
  const progress = context.progress();
  await context.withLedger({ readOnly: false }, async (ledger) => {
    const copies = await copiesOf(ledger, base);
    const previous = copies.latest;
    const packed = await bring(context, ledger, preset, address, flags, progress);
    const { arrival, member } = await unpacked(context, ledger, preset, packed);
    const { words } = context;
    if (previous !== null && previous.sha256 === arrival.sha256) {
      const since = previous.dateRetrieved ?? '';
      const checkedOn = context.now().toISOString().slice(0, 10);
      context.result('gather-preset', { preset: name, source: previous, isUnchanged: true, checkedOn }, () =>
        words.t('preset-unchanged', { source: previous.id, since: words.date(since), date: words.date(checkedOn) }),
      );
      return;
    }
    const mappingText = preset.mapping === null ? null : shippedMapping(preset.mapping);
    const mapping = mappingText === null ? null : await ledger.put(Buffer.from(mappingText));
    const retrieved = arrival.retrievedAt.slice(0, 10);
    const source = checked({
      id: previous === null ? base : freeId(`${base}-${retrieved}`, copies.ids),
      kind: 'dataset',
      url: arrival.url === null ? null : `${arrival.url}${member === null ? '' : `#${encodeURI(member)}`}`,
      title: preset.title,
      publisher: flags.publisher ?? null,
      author: preset.publisher,
      datePublished: flags.published ?? null,
      dateRetrieved: retrieved,
      language: preset.language,
      mediaType: arrival.mediaType,
      sha256: arrival.sha256,
      licence: preset.licence,
      sourceClass: preset.sourceClass,
      interest: preset.interest,
      laterCopyOf: previous === null ? null : base,
      reader: { format: preset.format, mapping },
      note: member === null ? preset.page : `${member} · ZIP sha256 ${packed.sha256} · ${preset.page}`,
    });
    progress.step(words.t('preset-reading', { source: source.id }));
    const isReadable = mapping !== null || preset.format === 'iati';
    const now = isReadable ? await readingsOf(ledger, source, mappingText) : null;
    const count = now === null ? null : countOf(now());
    if (count !== null && count.kept === 0)
      throw nothingRead(words.t('preset-nothing-read', { source: preset.name }), count);
    const changes =
      previous === null || now === null
        ? null
        : compareReadings((await readingsOf(ledger, previous, mappingText))(), now());
    const [receipt] = await ledger.append([{ kind: 'source', body: source }], { by: flags.by });
    progress.done(
      [
        ...(arrival.resumedFrom > 0 ? [words.t('preset-resumed', { bytes: words.number(arrival.resumedFrom) })] : []),
        ...(arrival.url === null
          ? []
          : [
              words.t('preset-held-against', {
                what: arrival.verified.join(', ') || words.t('preset-held-against-nothing'),
              }),
            ]),
      ].join('\n'),
    );
    const { bytes, mediaType, resumedFrom, verified } = arrival;
    const about = { preset: name, source, bytes, resumedFrom, verified, count, changes, receipt, isUnchanged: false };
    context.result('gather-preset', about, () =>
      [
        words.t('cli-gathered', { source: source.id, bytes: words.number(bytes), type: mediaType }),
        `sha256 ${source.sha256}`,
        words.t('cli-entry', { index: String(receipt?.index) }),
        ...(count === null
          ? [words.t('preset-not-read')]
          : [words.t('preset-read', { kept: words.number(count.kept), aside: words.number(count.setAside) })]),
        ...(previous === null ? [] : changeLines(context, previous, changes)),
      ].join('\n'),
    );
    if (!context.isJson) context.terminal.talk(words.t('cli-next', { command: `obras read ${source.id}` }));
  });
}

function addressOf(context: Context, preset: Preset, where: string | undefined, country: string | undefined): string {
  const { words } = context;
  if (where !== undefined) return where;
  if (preset.address === null)
    throw new ObrasError('not-found', words.t('preset-no-address', { name: preset.name, page: preset.page }), {
      params: { what: preset.name, page: preset.page },
      hint: `obras gather FILE --preset ${preset.name}`,
    });
  if (!preset.address.includes('{country}')) return preset.address;
  if (country === undefined || !/^[a-z]{2}$/i.test(country))
    throw new ObrasError('usage-invalid', words.t('preset-needs-country', { name: preset.name }), {
      params: { what: 'country' },
      hint: `obras gather --preset ${preset.name} --country HN`,
    });
  return preset.address.replace('{country}', country.toUpperCase());
}

/** The newest source of that id or said to be a later copy of it, and every id that is taken. */
async function copiesOf(ledger: Ledger, base: string): Promise<{ latest: Source | null; ids: ReadonlySet<string> }> {
  let latest: Source | null = null;
  const ids = new Set<string>();
  for await (const entry of ledger.entries()) {
    if (entry.kind !== 'source') continue;
    ids.add(entry.body.id);
    if (entry.body.id === base || entry.body.laterCopyOf === base) latest = entry.body;
  }
  return { latest, ids };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

async function bring(
  context: Context,
  ledger: Ledger,
  preset: Preset,
  where: string,
  flags: PresetFlags,
  progress: Progress,
): Promise<Arrival> {
  const { words } = context;
  const maxBytes = flags.maxBytes ?? 2 ** 31;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(where)) {
    progress.step(words.t('preset-asking', { url: where }));
    const found = await ledger.download(where, {
      maxBytes,
      ...(flags.seconds !== undefined && { seconds: flags.seconds }),
      mediaTypes: types[preset.member === null ? preset.format : 'zip'],
      onProgress: (bytes, total) =>
        progress.step(
          words.t('preset-bytes', { bytes: words.number(bytes), total: total === null ? '?' : words.number(total) }),
        ),
    });
    return { ...found, url: where };
  }
  if (!isFile(context, where))
    throw new ObrasError('not-found', words.t('cli-no-file', { path: where }), { params: { what: where } });
  const found = await ledger.gather(resolve(context.terminal.cwd, where), { maxBytes });
  return { ...found, url: null, resumedFrom: 0, verified: [] };
}

/** The file itself: out of its ZIP where the preset names one. A file that is no ZIP is taken as the member itself. */
async function unpacked(
  context: Context,
  ledger: Ledger,
  preset: Preset,
  packed: Arrival,
): Promise<{ arrival: Arrival; member: string | null }> {
  const isPacked = preset.member !== null && types.zip.includes(packed.mediaType);
  if (preset.member === null || !isPacked) return { arrival: packed, member: null };
  const found = memberOf(Buffer.from(await ledger.get(packed.sha256)), preset.member);
  if (!('bytes' in found)) {
    if (found.reason === 'none' && packed.mediaType === workbook && preset.format === 'xlsx')
      return { arrival: packed, member: null };
    const { words } = context;
    throw new ObrasError(
      'fetch-unexpected',
      words.t('preset-no-member', {
        pattern: preset.member,
        reason: found.reason,
        names: found.names.slice(0, 20).join(', '),
      }),
      { params: { what: preset.name, reason: found.reason }, hint: `obras gather FILE --preset ${preset.name}` },
    );
  }
  const sha256 = await ledger.put(found.bytes);
  const mediaType =
    preset.format === 'xlsx' ? workbook : found.name.endsWith('.tsv') ? 'text/tab-separated-values' : 'text/csv';
  return { arrival: { ...packed, sha256, bytes: found.bytes.length, mediaType }, member: found.name };
}

function checked(body: unknown): Source {
  const parsed = Source.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ObrasError('input-invalid', `${issue?.path.join('.')}: ${issue?.message}`, {
    params: { what: issue?.path.join('.') ?? '' },
    hint: 'obras gather --help',
  });
}

async function readingsOf(
  ledger: Ledger,
  source: Source,
  mappingText: string | null,
): Promise<() => Generator<Reading>> {
  const bytes = await ledger.get(source.sha256 as string);
  const mapping = mappingText === null ? undefined : parseMapping(JSON.parse(mappingText));
  const options = await prepare(source, bytes, mapping);
  return () => read(source, bytes, options);
}

interface Count {
  readonly seen: number;
  readonly kept: number;
  readonly setAside: number;
  /** The first finding of severity error. */
  readonly first: string | null;
}
function countOf(readings: Iterable<Reading>): Count {
  let first: string | null = null;
  for (const reading of readings) {
    if (reading.type === 'finding' && reading.finding.severity === 'error') first ??= reading.finding.code;
    if (reading.type === 'count') return { seen: reading.seen, kept: reading.kept, setAside: reading.setAside, first };
  }
  throw new Error('a reader ended without its count');
}

const nothingRead = (message: string, { first, seen }: Count): ObrasError =>
  new ObrasError('fetch-unexpected', `${message}${first === null ? '' : ` (${first})`}`, {
    params: { reason: first ?? '', seen: String(seen) },
    hint: 'obras read FILE --propose',
  });

function changeLines(context: Context, previous: Source, changes: Comparison | null): string[] {
  const { words } = context;
  const since = { source: previous.id, date: words.date(previous.dateRetrieved ?? '') };
  if (changes === null) return [words.t('preset-not-compared', since)];
  const counts = {
    added: words.number(changes.added.length),
    gone: words.number(changes.gone.length),
    changed: words.number(changes.changed.length),
    before: words.number(changes.before),
    after: words.number(changes.after),
  };
  const some = (what: 'added' | 'gone' | 'changed'): string[] => {
    const keys = changes[what];
    if (keys.length === 0) return [];
    const list = keys.slice(0, shown).join(', ') + (keys.length > shown ? ' …' : '');
    return [`  ${words.t(`preset-${what}`, { keys: list })}`];
  };
  return [words.t('preset-since', { ...since, ...counts }), ...some('added'), ...some('gone'), ...some('changed')];
}
