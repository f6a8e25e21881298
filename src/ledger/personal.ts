import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonical, type Json, type Sha256 } from '../model/index.ts';
import { writeWhole } from './checkpoint.ts';
import { type Files, makeFolders, systemCode } from './files.ts';

/**
 * The personal part of an entry (a name, an address to reply to) is not in the entry: the entry holds the SHA-256 of a
 * salt and the part, and the part lies beside the journal. Removing it changes no leaf, proof or head; without the salt,
 * which goes with it, the hash that stays cannot be held against guesses.
 */
export interface PersonalPart {
  /** What the entry holds: SHA-256 of `obras-personal-1\n`, 32 bytes of salt and the canonical JSON. */
  readonly hash: Sha256;
  /** What is kept beside: canonical JSON of `{ content, salt }`. */
  readonly bytes: Uint8Array;
}

function commitTo(salt: Uint8Array, content: Json): Sha256 {
  return createHash('sha256').update('obras-personal-1\n').update(salt).update(canonical(content)).digest('hex');
}

/** Seals a personal part under 32 random bytes. */
export function sealPersonal(content: Json, salt: Uint8Array): PersonalPart {
  const kept = { content, salt: Buffer.from(salt).toString('hex') };
  return { hash: commitTo(salt, content), bytes: new TextEncoder().encode(canonical(kept)) };
}

/** The content of a personal part as it was kept; undefined when it is not the one that the hash names. */
export function openPersonal(hash: Sha256, bytes: Uint8Array): Json | undefined {
  try {
    const { content, salt } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      content: Json;
      salt: string;
    };
    if (!/^[0-9a-f]{64}$/.test(salt)) return undefined;
    return commitTo(Buffer.from(salt, 'hex'), content) === hash ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a personal part below the ledger's folder. */
export const personalPath = (hash: Sha256): string => join('personal', hash.slice(0, 2), hash.slice(2));

/** Personal parts as files of a ledger's folder, readable by their owner only. */
export const personalFiles = (files: Files, place: string) => ({
  async put({ hash, bytes }: PersonalPart): Promise<void> {
    const path = join(place, personalPath(hash));
    await makeFolders(files, join(path, '..'));
    await writeWhole(files, path, bytes, 0o600);
  },
  async read(hash: Sha256): Promise<Uint8Array | null> {
    try {
      return await files.read(join(place, personalPath(hash)));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  async remove(hash: Sha256): Promise<void> {
    const path = join(place, personalPath(hash));
    if ((await files.kind(path)) === null) return;
    await files.remove(path);
    await files.syncFolder(join(path, '..'));
  },
  async list(): Promise<Sha256[]> {
    const found: Sha256[] = [];
    for (const folder of await files.list(join(place, 'personal')))
      for (const name of await files.list(join(place, 'personal', folder)))
        if (/^[0-9a-f]{64}$/.test(folder + name)) found.push(folder + name);
    return found;
  },
});
