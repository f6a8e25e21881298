import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../mappings/', import.meta.url);
const ending = '.json';

/** Names of the mappings that come with the program, for tables that many people use; `docs/reference/mappings.md`. */
export const shippedMappings = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** The mapping file of that name, as text for `parseMapping`; null when none comes with the program. */
export const shippedMapping = (name: string): string | null =>
  shippedMappings().includes(name) ? readFileSync(new URL(`${name}${ending}`, folder), 'utf8') : null;
