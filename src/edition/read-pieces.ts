import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { EntryBody } from '../model/index.ts';
import { type Cut, cutStored, joinPieces, type Mapping, type PieceEnd, readPiece } from '../readers/index.ts';
import { addCount, makeRows, readSource, type SourceReading } from './read-source.ts';
import { type MadePart, RowFiles, type Rows } from './rows.ts';
import { activitySearchRows } from './search-rows.ts';

type Source = EntryBody<'source'>;

/** Bytes of an IATI file that a thread reads at once; files smaller than two of them do not pay for starting threads. */
const defaultPieceBytes = 64 * 1024 ** 2;

/** What the threads that read one file share. */
export interface PieceWork {
  readonly source: Source;
  readonly mapping: Mapping | undefined;
  readonly isReplaced: boolean;
  /** Where the parts go. */
  readonly folder: string;
  readonly handle: number;
  readonly bytes: number;
  readonly cut: Cut;
  /** Two numbers: the next piece that nobody reads yet, and 1 once it is known that the file is to be read in one. */
  readonly shared: SharedArrayBuffer;
}
export interface PieceMade {
  readonly index: number;
  readonly end: PieceEnd;
  readonly parts: readonly MadePart[];
}

/** Reads pieces that nobody reads yet into parts, one after the other, until there are no more. */
export function workOnPieces(work: PieceWork): PieceMade[] {
  const shared = new Int32Array(work.shared);
  const made: PieceMade[] = [];
  let isDone = false;
  try {
    for (;;) {
      const index = Atomics.add(shared, 0, 1);
      if (index >= work.cut.pieces.length || Atomics.load(shared, 1) === 1) {
        isDone = true;
        return made;
      }
      const piece = readPieceIntoParts(work, index);
      made.push(piece);
      if (piece.end === null) Atomics.store(shared, 1, 1);
    }
  } finally {
    if (!isDone) Atomics.store(shared, 1, 1);
  }
}

function readPieceIntoParts({ source, mapping, isReplaced, folder, handle, bytes, cut }: PieceWork, index: number) {
  const files = new RowFiles(folder, `${index}-`);
  const maker = makeRows(source, mapping, isReplaced, (rows) => writeRows(files, rows));
  const readings = readPiece(source, { handle, bytes }, cut.pieces[index]!);
  let step = readings.next();
  for (; step.done !== true; step = readings.next()) maker.take(step.value);
  maker.end();
  return { index, end: step.value, parts: files.close() };
}

function writeRows(files: RowFiles, rows: Rows): void {
  files.write(rows);
  files.write(activitySearchRows(rows));
}

/**
 * Reads one source into part files of a folder. A large IATI file is read in pieces by threads of their own, whose memory
 * is given back when they end; the rows are those of reading it in one.
 */
export async function readParts(
  source: Source,
  path: string,
  mapping: Mapping | undefined,
  options: { isReplaced: boolean; folder: string; threads: number; pieceBytes?: number },
): Promise<SourceReading & { readonly parts: readonly MadePart[] }> {
  const { isReplaced, folder, threads, pieceBytes = defaultPieceBytes } = options;
  const opened = await cutStored(source, path, mapping, pieceBytes);
  if (opened !== null) {
    try {
      const { cut, input } = opened;
      const shared = new SharedArrayBuffer(8);
      const work = { source, mapping, isReplaced, folder, ...input, cut, shared };
      const number = Math.min(threads, cut.pieces.length);
      const settled = await Promise.allSettled(Array.from({ length: number }, () => inThread(work)));
      const made = settled.flatMap((each) => {
        if (each.status === 'rejected') throw each.reason;
        return each.value;
      });
      made.sort((a, b) => a.index - b.index);
      const parts = made.flatMap((each) => each.parts);
      const last = joinPieces(
        source,
        cut,
        made.map(({ end }) => end),
      );
      if (last !== null && made.length === cut.pieces.length) {
        const files = new RowFiles(folder, '');
        const maker = makeRows(source, mapping, isReplaced, (rows) => files.write(rows));
        for (const reading of last) maker.take(reading);
        const rows: Rows = new Map();
        const counts = addCount(rows, source, maker.end().count);
        files.write(rows);
        return { document: null, ...counts, parts: [...parts, ...files.close()] };
      }
      for (const { file } of parts) rmSync(join(folder, file));
    } finally {
      await opened.close();
    }
  }
  const files = new RowFiles(folder, '');
  const read = await readSource(source, path, mapping, isReplaced, (rows) => writeRows(files, rows));
  return { ...read, parts: files.close() };
}

const isTypeScript = import.meta.url.endsWith('.ts');

/** Half of what a thread takes otherwise for what is soon forgotten, at no cost in time. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** Starts a module that is not compiled yet in a thread, which does not take over how this one loads modules. */
function startTypeScript(program: URL): string {
  const loader = new URL('index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'))).href;
  return `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program.href)}); })`;
}

/** `workOnPieces` in a thread of its own. */
function inThread(work: PieceWork): Promise<PieceMade[]> {
  const program = new URL(`./piece-thread.${isTypeScript ? 'ts' : 'js'}`, import.meta.url);
  const worker = isTypeScript
    ? new Worker(startTypeScript(program), { eval: true, workerData: work, resourceLimits })
    : new Worker(program, { workerData: work, resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread that reads ended with ${code}`)));
  });
}
