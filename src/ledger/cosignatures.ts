import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { writeWhole } from './checkpoint.ts';
import { type Files, makeFolders, systemCode } from './files.ts';
import { type Checkpoint, parseCheckpoint, parseNote, parseVkey, signatureLine, verifyNote } from './note.ts';

const pathOf = (place: string, size: number): string => join(place, 'witnesses', String(size));

async function readLines(files: Files, path: string): Promise<string[]> {
  try {
    return new TextDecoder()
      .decode(await files.read(path))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${line}\n`);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Signature lines of witnesses under the head of a size, as they were taken in. */
export const readCosignatures = (files: Files, place: string, size: number): Promise<string[]> =>
  readLines(files, pathOf(place, size));

/**
 * Takes in what a witness signed: a checkpoint of this log with the witness's line under it. It must be a head that
 * this log signed or could sign (`rootOf` its size), and the line must be good by the witness's key. One line a
 * witness and size; a later one replaces it.
 */
export async function addCosignature(
  files: Files,
  place: string,
  origin: string,
  text: string,
  witness: string,
  rootOf: (size: number) => string | null,
): Promise<Checkpoint> {
  const refuse = (message: string, hint: string) =>
    new ObrasError('verification-failed', message, { params: { what: 'cosignature' }, hint });
  const key = parseVkey(witness, 'cosignature');
  if (key === null)
    throw new ObrasError('usage-invalid', 'That is not the key of a witness.', {
      params: { what: 'witness' },
      hint: 'Give the key that `obras witness` prints, as the witness tells it.',
    });
  const note = parseNote(text);
  const head = parseCheckpoint(text);
  if (note === null || head === null) throw refuse('That is not a signed checkpoint.', 'Nothing was taken in.');
  if (head.origin !== origin || rootOf(head.size) !== head.root)
    throw refuse(
      `The witness signed a head that is not one of this log: ${head.origin}, size ${head.size}, root ${head.root}.`,
      'If it is signed by the key of this log too, two histories of it are about: find out how.',
    );
  const verdict = await verifyNote(note, key);
  if (verdict !== 'good')
    throw refuse(`It holds no good signature of ${key.name}+${key.keyId}.`, 'Nothing was taken in.');
  const own = note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.keyId)!;
  const path = pathOf(place, head.size);
  const isOther = (line: string) => {
    const found = parseNote(`${note.text}\n${line}`)?.signatures[0];
    return found !== undefined && !(found.name === own.name && found.keyId === own.keyId);
  };
  const kept = (await readLines(files, path)).filter(isOther);
  await makeFolders(files, join(place, 'witnesses'));
  await writeWhole(files, path, Buffer.from([...kept, signatureLine(own)].join('')));
  return head;
}
