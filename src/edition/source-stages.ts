import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../ledger/index.ts';
import type { EntryBody } from '../model/index.ts';
import { programVersion, stageVersion } from './program.ts';
import { RowFiles } from './rows.ts';
import type { Journal } from './said.ts';
import type { Stages } from './stages.ts';
import type { Part } from './table-file.ts';

type Source = EntryBody<'source'>;

/** What was read of one source. */
export interface Reading {
  readonly source: Source;
  readonly parts: readonly Part[];
  /** Canonical text, for documents. */
  readonly text: string | null;
  readonly counts: { readonly seen: number; readonly kept: number; readonly setAside: number };
}

/** Reads the sources whose bytes are held, and checks those in the IATI format against their standard. */
export async function readSources(
  stages: Stages,
  ledger: Ledger,
  journal: Pick<Journal, 'source'>,
  options: { readonly asOf: string; readonly threads?: number; readonly check?: boolean },
): Promise<{ readonly readings: readonly Reading[]; readonly checks: readonly Part[] }> {
  const readings: Reading[] = [];
  const checks: Part[] = [];
  const newest = newestCopies(journal.source.map(({ body }) => body));
  for (const { body } of journal.source) {
    if (body.sha256 === null || !(await ledger.has(body.sha256))) continue;
    const isReplaced = body.kind === 'dataset' && (newest.get(body.laterCopyOf ?? body.id) ?? body.id) !== body.id;
    const reading = await readStage(stages, ledger, body, isReplaced, options.threads ?? 2);
    readings.push(reading);
    if (options.check !== false && reading.text === null && (body.reader?.mapping ?? null) === null)
      checks.push(...(await checkStage(stages, ledger, body, options.asOf)));
  }
  return { readings, checks };
}

/** Of each data file that was gathered again the newest copy, by the id of the first. */
const newestCopies = (sources: readonly Source[]): ReadonlyMap<string, string> =>
  new Map(
    sources.flatMap(({ id, kind, laterCopyOf }) =>
      kind === 'dataset' && laterCopyOf !== null ? [[laterCopyOf, id] as const] : [],
    ),
  );

async function readStage(
  stages: Stages,
  ledger: Ledger,
  source: Source,
  isReplaced: boolean,
  threads: number,
): Promise<Reading> {
  const mapping = source.reader?.mapping ?? null;
  const inputs = { stage: 'read', version: stageVersion, program: programVersion, source, mapping, isReplaced };
  const { folder, summary } = await stages.run(`read ${source.id}`, inputs, async (target) => {
    // The readers' libraries take long to load, and most builds read nothing.
    const [{ parseMapping }, { readParts }] = await Promise.all([
      import('../readers/index.ts'),
      import('./read-pieces.ts'),
    ]);
    const path = await ledger.file(source.sha256 as string);
    const text = mapping === null ? null : Buffer.from(await ledger.get(mapping)).toString('utf8');
    const mapped = text === null ? undefined : parseMapping(JSON.parse(text));
    const read = await readParts(source, path, mapped, { isReplaced, folder: target, threads });
    const { document, parts, seen, kept, setAside } = read;
    if (document !== null) writeFileSync(join(target, 'document.txt'), document.text);
    return {
      files: [...parts.map((part) => part.file), ...(document === null ? [] : ['document.txt'])],
      summary: { parts, hasText: document !== null, counts: { seen, kept, setAside } },
    };
  });
  return {
    source,
    parts: summary.parts.map((part) => ({ ...part, file: join(folder, part.file) })),
    text: summary.hasText ? readFileSync(join(folder, 'document.txt'), 'utf8') : null,
    counts: summary.counts,
  };
}

/** What a check of a source against its standard came to, on the day of the edition. */
async function checkStage(stages: Stages, ledger: Ledger, source: Source, asOf: string): Promise<Part[]> {
  const inputs = { stage: 'check', version: stageVersion, program: programVersion, source, asOf };
  const { folder, summary } = await stages.run(`check ${source.id}`, inputs, async (target) => {
    const { checkSource } = await import('./check-rows.ts');
    const files = new RowFiles(target, '');
    files.write(await checkSource(source, await ledger.file(source.sha256 as string), asOf));
    const parts = files.close();
    return { files: parts.map(({ file }) => file), summary: parts };
  });
  return summary.map((part) => ({ ...part, file: join(folder, part.file) }));
}
