import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sniffMediaType } from '../ledger/index.ts';
import { ObrasError, Source } from '../model/index.ts';
import { findSource, mappingOf, type SourceBytes } from '../review/index.ts';
import type { Context } from './context.ts';
import { isFile, plainFile, readFile, readMapping, readOpening } from './files.ts';

/** A source with its bytes, from the ledger or a file. */
export interface Provided extends SourceBytes {
  /** What the person called it: a path or an id. */
  readonly name: string;
  /** Where its bytes lie as a file that can be read from any place; null for a pipe. */
  readonly file: string | null;
  /** Does the ledger hold it? A file on the disk is read under the id `file`. */
  readonly isHeld: boolean;
}

export interface SourceFlags {
  readonly format?: string;
  readonly mapping?: string;
  readonly language?: string;
  readonly date?: string;
}

/** The file of that name, else the source of that id in the ledger; `not-found` when neither is there. */
export async function provideSource(context: Context, what: string, flags: SourceFlags): Promise<Provided> {
  if (isFile(context, what)) {
    const file = plainFile(context, what);
    let bytes = file === null ? readFile(context, what) : null;
    const parsed = Source.safeParse({
      id: 'file',
      kind: 'document',
      title: basename(what),
      mediaType: sniffMediaType(bytes ?? readOpening(context, what)),
      language: flags.language ?? null,
      datePublished: flags.date ?? null,
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass: 'unknown',
      interest: 'unknown',
      reader: flags.format ? { format: flags.format } : null,
    });
    if (!parsed.success) throw wrongFlag(context, parsed.error.issues[0]);
    return {
      source: parsed.data,
      get bytes() {
        bytes ??= readFile(context, what);
        return bytes;
      },
      file,
      mapping: flags.mapping === undefined ? undefined : readMapping(context, flags.mapping).mapping,
      name: what,
      isHeld: false,
    };
  }
  return context.withLedger({ readOnly: true }, async (ledger) => {
    const held = await findSource(ledger, what);
    if (held === null) {
      throw new ObrasError('not-found', context.words.t('cli-no-source', { what }), {
        params: { what },
        hint: 'obras gather FILE --as ID',
      });
    }
    const parsed = Source.safeParse({
      ...held,
      language: flags.language ?? held.language,
      datePublished: flags.date ?? held.datePublished,
      reader: flags.format ? { format: flags.format, mapping: held.reader?.mapping ?? null } : held.reader,
    });
    if (!parsed.success) throw wrongFlag(context, parsed.error.issues[0]);
    if (held.sha256 === null) {
      throw new ObrasError('not-found', context.words.t('cli-bytes-not-held', { what }), {
        params: { what },
        hint: `obras gather ${held.url ?? 'ADDRESS'} --as ID`,
      });
    }
    const file = await ledger.file(held.sha256);
    let bytes: Uint8Array | null = null;
    return {
      source: parsed.data,
      get bytes() {
        bytes ??= readFileSync(file);
        return bytes;
      },
      file,
      mapping:
        flags.mapping === undefined ? await mappingOf(ledger, held) : readMapping(context, flags.mapping).mapping,
      name: what,
      isHeld: true,
    };
  });
}

function wrongFlag(context: Context, issue: { path: PropertyKey[]; message: string } | undefined): ObrasError {
  const name = issue?.path[0] === 'datePublished' ? 'date' : String(issue?.path[0] ?? '');
  return new ObrasError('usage-invalid', context.words.t('cli-wrong-flag', { name, reason: issue?.message ?? '' }), {
    params: { what: name },
    hint: 'obras read --help',
  });
}
