import { countryLines } from './country-names.ts';

/** `Bahamas, The` and `the Bahamas (el)` alike: no accents, articles, dots or brackets. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]{0,12}\)/g, ' ')
    .replace(/[.*'’]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\bst\b/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|el|la|los|las|le|les|l)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

let codes: Map<string, string> | null = null;
function load(): Map<string, string> {
  const byName = new Map<string, string>();
  for (const line of countryLines.trim().split('\n')) {
    const [alpha2, alpha3, ...names] = line.split('|');
    byName.set(alpha2!, alpha2!);
    byName.set(alpha3!, alpha2!);
    for (const name of names) if (!byName.has(fold(name))) byName.set(fold(name), alpha2!);
  }
  return byName;
}

/**
 * ISO 3166-1 alpha-2 of a code (alpha-3 in small letters too) or a name in English, Spanish, French or Portuguese; null
 * when the list has none.
 */
export function countryOf(written: string): string | null {
  codes ??= load();
  const code = /^[a-z]{3}$/.test(written) ? written.toUpperCase() : written;
  return codes.get(code) ?? codes.get(fold(written)) ?? null;
}
