import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { writeWhole } from './checkpoint.ts';
import { type Effects, effectsOf } from './effects.ts';
import { type Files, makeFolders } from './files.ts';
import { fillPostgresLog, leavePostgresLog } from './journal-postgres-move.ts';
import { openStore, readMark, readSigner, requireStore, writeMark } from './ledger.ts';
import { takeLock } from './lock.ts';
import { leafHash } from './merkle.ts';
import { personalFiles } from './personal.ts';
import { segmentPath } from './segments.ts';

const segmentBytes = 16 * 1024 * 1024;

/**
 * Moves the journal of a ledger from files into PostgreSQL or back: every line, the head and the personal parts as they
 * are, so that each receipt, proof and checkpoint stays good. Nobody else may write meanwhile, and the place that was
 * left refuses to be written to. Ended early it can be run again. Returns the number of entries.
 */
export async function moveJournal(
  place: string,
  to: 'files' | 'postgresql',
  options: { readonly journalUrl: string; readonly effects?: Partial<Effects> },
): Promise<number> {
  const effects = effectsOf(options.effects);
  const { mark, key } = await readMark(place, effects);
  if (mark.journal === to)
    throw new ObrasError('usage-invalid', `The journal of this ledger is there already: ${to}.`, {
      params: { what: 'to' },
    });
  return to === 'postgresql' ? intoPostgres() : intoFiles();

  async function intoPostgres(): Promise<number> {
    const signer = await readSigner(place, key, effects);
    const store = await openStore(place, mark, key, signer, effects, {});
    try {
      const { head, memory, tree } = store.state();
      const parts = new Map<string, Uint8Array>();
      for (const hash of memory.personal.values()) {
        const bytes = await store.readPersonal(hash);
        if (bytes !== null) parts.set(hash, bytes);
      }
      const { origin, vkey } = mark;
      await fillPostgresLog(options.journalUrl, { origin, vkey, head }, store.lines(0, tree.size), parts);
      await writeMark(place, { ...mark, journal: 'postgresql' }, effects);
      return tree.size;
    } finally {
      await store.close();
    }
  }

  async function intoFiles(): Promise<number> {
    const url = requireStore(mark, options.journalUrl) as string;
    const { files } = effects;
    await readSigner(place, key, effects);
    const lock = await takeLock(place, effects);
    const fresh = join(place, 'journal-moving');
    try {
      await files.remove(fresh);
      const size = await leavePostgresLog(url, mark.origin, key, async ({ head, lines, personal }) => {
        await makeFolders(files, fresh);
        await writeSegments(files, fresh, lines);
        await writeWhole(files, join(fresh, 'head'), Buffer.from(head.text));
        const beside = personalFiles(files, place);
        for (const [hash, bytes] of personal) await beside.put({ hash, bytes });
        return head.size;
      });
      if ((await files.kind(join(place, 'journal'))) !== null)
        await files.rename(
          join(place, 'journal'),
          join(place, `journal-before-${Buffer.from(effects.random(4)).toString('hex')}`),
        );
      await files.rename(fresh, join(place, 'journal'));
      await files.syncFolder(place);
      await writeMark(place, { ...mark, journal: 'files' }, effects);
      return size;
    } finally {
      await lock.release();
    }
  }
}

async function writeSegments(files: Files, folder: string, lines: AsyncIterable<Uint8Array>): Promise<void> {
  const nameOf = (number: number) => join(folder, segmentPath(number).slice('journal/'.length));
  const leaves = await files.open(join(folder, 'leaves'), 'fresh');
  let number = 0;
  let bytes = 0;
  let file = await files.open(nameOf(number), 'fresh');
  try {
    for await (const line of lines) {
      if (bytes >= segmentBytes) {
        await file.sync();
        await file.close();
        number += 1;
        bytes = 0;
        file = await files.open(nameOf(number), 'fresh');
      }
      await file.append(Buffer.concat([line, Uint8Array.of(0x0a)]));
      await leaves.append(leafHash(line));
      bytes += line.length + 1;
    }
    await file.sync();
    await leaves.sync();
  } finally {
    await file.close();
    await leaves.close();
  }
  await files.syncFolder(folder);
}
