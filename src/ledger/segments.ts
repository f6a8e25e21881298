import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import type { Files } from './files.ts';

/** The longest entry, in bytes, without its newline (C2SP tlog-tiles). */
export const maxEntryBytes = 65_535;
const newline = 0x0a;
const chunk = 1 << 20;

/** The path of a segment below the ledger's folder. */
export const segmentPath = (number: number): string => join('journal', `${String(number).padStart(6, '0')}.jsonl`);

/** How many segments there are; `ledger-corrupt` when one between is missing. */
export async function countSegments(files: Files, place: string): Promise<number> {
  const found = (await files.list(join(place, 'journal'))).filter((name) => /^\d{6,}\.jsonl$/.test(name));
  for (const [number, name] of found.entries())
    if (join('journal', name) !== segmentPath(number))
      throw new ObrasError('ledger-corrupt', `The segment ${segmentPath(number)} is missing.`, {
        params: { file: segmentPath(number) },
        hint: 'Restore the journal from a backup.',
      });
  return found.length;
}

/** One line of a segment. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Byte at which it begins in its segment. */
  readonly offset: number;
  /** False for what follows the last newline, and for a line longer than any entry. */
  readonly isWhole: boolean;
}

/** The lines of a segment between two byte offsets, in order. Stops after a line that is not whole. */
export async function* readLines(
  files: Files,
  path: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  const file = await files.open(path, 'read');
  try {
    let rest = new Uint8Array(0);
    let offset = from;
    let position = from;
    for (;;) {
      const wanted = Math.min(chunk, to - position);
      const read = wanted > 0 ? await file.read(position, wanted) : new Uint8Array(0);
      position += read.length;
      const bytes = new Uint8Array(rest.length + read.length);
      bytes.set(rest);
      bytes.set(read, rest.length);
      let start = 0;
      for (;;) {
        const end = bytes.indexOf(newline, start);
        if (end < 0) break;
        yield { bytes: bytes.subarray(start, end), offset, isWhole: true };
        offset += end + 1 - start;
        start = end + 1;
      }
      rest = bytes.slice(start);
      if (rest.length > maxEntryBytes || (read.length === 0 && rest.length > 0)) {
        yield { bytes: rest, offset, isWhole: false };
        return;
      }
      if (read.length === 0) return;
    }
  } finally {
    await file.close();
  }
}
