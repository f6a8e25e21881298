import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createLedger, type Ledger, seedLedger } from '../ledger/index.ts';
import { type EntryBody, type Finding, ObrasError, type Reading, Source } from '../model/index.ts';
import { findingCodes, parseMapping, read as readBytes } from '../readers/index.ts';
import type { Context } from './context.ts';
import { demoFolder } from './demo.ts';
import { formatTable } from './terminal.ts';

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
    const mapping = flags.mapping === undefined ? null : await ledger.put(readMapping(context, flags.mapping));
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

function readMapping(context: Context, path: string): Uint8Array {
  const bytes = readWhole(resolve(context.terminal.cwd, path));
  parseMapping(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return bytes;
}

function readWhole(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ObrasError('not-found', `The file ${path} cannot be read.`, { params: { what: path }, cause });
  }
}

interface ReadFlags {
  readonly format?: string;
  readonly mapping?: string;
  readonly language?: string;
  readonly date?: string;
  readonly csv?: boolean;
  readonly failOn?: string;
}

const severities = ['error', 'warning', 'note'];

/** `obras read`: what a source or file says, without writing anything. */
export async function read(context: Context, what: string, flags: ReadFlags): Promise<number> {
  if (flags.failOn !== undefined && !severities.includes(flags.failOn)) {
    throw new ObrasError('usage-invalid', `--fail-on takes one of: ${severities.join(', ')}.`, {
      params: { what: 'fail-on' },
    });
  }
  const { source, bytes, mapping } = await provideSource(context, what, flags);
  const findings: Finding[] = [];
  let count: Extract<Reading, { type: 'count' }> | null = null;
  const kept: Record<string, number> = {};
  for (const reading of readBytes(source, bytes, mapping ? { mapping } : {})) {
    if (reading.type === 'finding') findings.push(reading.finding);
    else if (reading.type === 'count') count = reading;
    else kept[reading.type] = (kept[reading.type] ?? 0) + 1;
  }
  const { width, isPerson } = context.terminal;
  const table = { width: isPerson ? width : 240, unknown: '–' };
  context.result('read', { source: source.id, count, kept, findings }, () => {
    if (flags.csv) return findingCsv(findings);
    const lines = [
      `${source.id}: ${count?.seen ?? 0} seen = ${count?.kept ?? 0} kept + ${count?.setAside ?? 0} set aside`,
    ];
    if (findings.length > 0) {
      lines.push(
        '',
        formatTable(
          ['severity', 'line', 'code', 'what'],
          findings
            .slice(0, 50)
            .map((each) => [
              each.severity,
              each.locator?.line == null ? null : String(each.locator.line),
              each.code,
              sentenceOf(context, each),
            ]),
          table,
        ),
      );
      if (findings.length > 50) lines.push(`… and ${findings.length - 50} more; --csv prints them all`);
    }
    return lines.join('\n');
  });
  const worst = flags.failOn === undefined ? -1 : severities.indexOf(flags.failOn);
  return findings.some((finding) => severities.indexOf(finding.severity) <= worst) ? 3 : 0;
}

function sentenceOf(context: Context, finding: Finding): string {
  const known = (findingCodes as Record<string, { en: string; es: string }>)[finding.code];
  const sentence = known ? (context.words.lang === 'es' ? known.es : known.en) : finding.code;
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => finding.params[name] ?? whole);
}

async function provideSource(context: Context, what: string, flags: ReadFlags) {
  const path = resolve(context.terminal.cwd, what);
  if (existsSync(path)) {
    const bytes = readWhole(path);
    const format = flags.format ?? null;
    const source = Source.parse({
      id: 'file',
      kind: 'document',
      title: basename(path),
      language: flags.language ?? null,
      datePublished: flags.date ?? null,
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass: 'unknown',
      interest: 'unknown',
      reader: format ? { format } : null,
    });
    return {
      source,
      bytes,
      mapping: flags.mapping
        ? parseMapping(
            JSON.parse(Buffer.from(readWhole(resolve(context.terminal.cwd, flags.mapping))).toString('utf8')),
          )
        : undefined,
    };
  }
  return context.withLedger({ readOnly: true }, async (ledger) => {
    const source = await findSource(ledger, what);
    if (source === null) {
      throw new ObrasError('not-found', `"${what}" is neither a file nor a source of the ledger.`, {
        params: { what },
        hint: 'obras gather FILE --as ID',
      });
    }
    if (source.sha256 === null) {
      throw new ObrasError('not-found', `The archive does not hold the bytes of "${what}".`, {
        params: { what },
        hint: `obras gather ${source.url ?? 'ADDRESS'} --as ID`,
      });
    }
    const hash = source.reader?.mapping ?? null;
    const mapping =
      hash === null ? undefined : parseMapping(JSON.parse(Buffer.from(await ledger.get(hash)).toString('utf8')));
    return {
      source: flags.format ? { ...source, reader: { format: flags.format, mapping: hash } } : source,
      bytes: await ledger.get(source.sha256),
      mapping,
    };
  });
}

async function findSource(ledger: Ledger, id: string): Promise<EntryBody<'source'> | null> {
  for await (const entry of ledger.entries()) if (entry.kind === 'source' && entry.body.id === id) return entry.body;
  return null;
}

/** A cell that no spreadsheet takes for a formula. */
const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

const findingCsv = (findings: readonly Finding[]): string =>
  csv([
    ['severity', 'code', 'line', 'column', 'path', 'params'],
    ...findings.map((each) => [
      each.severity,
      each.code,
      each.locator?.line ?? null,
      each.locator?.column ?? null,
      each.locator?.path ?? null,
      JSON.stringify(each.params),
    ]),
  ]);
