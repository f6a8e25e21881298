import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedLedger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';

/** The facts that ship with the program: `demo/` beside `src/` and `dist/`. */
export const demoFolder = (): string => fileURLToPath(new URL('../../demo', import.meta.url));

/** Sixteen hexadecimal digits that change when a fact of the demo changes. */
export function demoDigest(folder = demoFolder()): string {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'journal.jsonl')));
  const files = join(folder, 'files');
  for (const name of readdirSync(files).sort()) hash.update(name).update(readFileSync(join(files, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The place of the demo ledger of these facts, made when it is not there. Other facts get another place, so answers
 * given to an older demo are not lost.
 */
export async function provideDemo(root: string): Promise<{ ledger: string; editions: string; isNew: boolean }> {
  const folder = demoFolder();
  if (!existsSync(join(folder, 'journal.jsonl'))) {
    throw new ObrasError('not-found', 'The demo facts are not beside the program.', { params: { what: 'demo' } });
  }
  const place = join(root, demoDigest(folder));
  const ledger = join(place, 'ledger');
  const editions = join(place, 'editions');
  if (existsSync(ledger)) return { ledger, editions, isNew: false };
  await (await seedLedger(ledger, folder)).close();
  return { ledger, editions, isNew: true };
}
