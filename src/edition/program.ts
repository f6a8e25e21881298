import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the program; the same as in package.json, which a test holds it to. */
export const programVersion = '0.1.0';
/** Raised when the code of a stage makes other rows of the same input, so that no old stage is reused. */
export const stageVersion = 19;
/** The rubric by which an edition labels its commitments. */
export const currentRubric = 'R1.0';

/** The folders whose code decides what is in an edition. */
const folders = ['model', 'text', 'db', 'ledger', 'assessment', 'readers', 'linking', 'edition'];

/** Hash of the code that makes editions and of the versions that it depends on. Names old work; is in no edition. */
export function codeDigest(house = join(import.meta.dirname, '..'), among: readonly string[] = folders): string {
  const hash = createHash('sha256').update(readFileSync(join(house, '..', 'package.json')));
  for (const folder of among) {
    for (const name of readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(js|ts|json)$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
        hash.update(`${folder}/${name}\0`).update(readFileSync(join(house, folder, name)));
    }
  }
  return hash.digest('hex');
}
