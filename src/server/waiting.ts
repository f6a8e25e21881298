import type { CleanedFile } from '../ledger/index.ts';

/** Cleaned files between the preview of a form and its sending. Nothing is written to the disk before that. */
export interface Waiting {
  /** Keeps a file for an hour; the key by which only who sent it can name it. */
  put(file: CleanedFile): string;
  get(key: string): CleanedFile | null;
}

const hourMs = 3_600_000;
const mostBytes = 64 * 2 ** 20;

/** The oldest go first when all of them together are too large. */
export function createWaiting(effects: { now(): Date; random(length: number): Uint8Array }): Waiting {
  const files = new Map<string, { readonly file: CleanedFile; readonly until: number }>();
  const sweep = () => {
    const now = effects.now().getTime();
    let total = 0;
    for (const { file } of files.values()) total += file.bytes.length;
    for (const [key, { file, until }] of files) {
      if (until > now && total <= mostBytes) continue;
      files.delete(key);
      total -= file.bytes.length;
    }
  };
  return {
    put(file) {
      const key = Buffer.from(effects.random(18)).toString('base64url');
      files.set(key, { file, until: effects.now().getTime() + hourMs });
      sweep();
      return key;
    },
    get(key) {
      sweep();
      return files.get(key)?.file ?? null;
    },
  };
}
