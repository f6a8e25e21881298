import { phraseOf } from '../../text/index.ts';
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
 * ISO 3166-1 alpha-2 of a code (alpha-3 in small letters too) or a name in English, Spanish, French, Portuguese or Chinese; null
 * when the list has none.
 */
export function countryOf(written: string): string | null {
  codes ??= load();
  const code = /^[a-z]{3}$/.test(written) ? written.toUpperCase() : written;
  return codes.get(code) ?? codes.get(fold(written)) ?? null;
}

/** What people write besides the names of the list. Nothing that is another word as well. */
const shortForms = `
AE|UAE
CD|DRC|RDC|DR Congo|RD Congo
CN|PRC|RPC|中华人民共和国|中華人民共和國
DO|Dominican Rep|Rep Dominicana
GB|UK|Great Britain|Gran Bretaña|Grande-Bretagne|Grã-Bretanha
KN|Saint Kitts
NL|Holland|Holanda|Hollande|荷兰
PG|PNG
TT|Trinidad|千里达|千里達
US|USA|EE UU|EEUU|EUA|Estados Unidos de América|Estados Unidos da América|États-Unis d’Amérique
VC|Saint Vincent|São Vicente e Granadinas
`;
/** Names of countries that are other words as often: "reunión" is a meeting. */
const otherWords: ReadonlySet<string> = new Set(['reunion']);
const shortestName = 4;

let byWords: { readonly codes: ReadonlyMap<string, string>; readonly longest: number } | null = null;
function loadWords(): NonNullable<typeof byWords> {
  const codes = new Map<string, string>();
  let longest = 1;
  const add = (name: string, code: string, shortest: number) => {
    const words = phraseOf(name);
    const key = words.join(' ');
    const isHan = /\p{Script=Han}/u.test(key);
    if (words.length === 0 || otherWords.has(key) || (!isHan && key.length < shortest)) return;
    for (const each of [key, key.replace(/\bsaint\b/g, 'st')]) if (!codes.has(each)) codes.set(each, code);
    longest = Math.max(longest, words.length);
  };
  for (const line of countryLines.trim().split('\n')) {
    const [code, , ...names] = line.split('|');
    for (const name of names) add(name.replace(/\([^()]*\)/g, ' '), code!, shortestName);
  }
  for (const line of shortForms.trim().split('\n')) {
    const [code, ...names] = line.split('|');
    for (const name of names) add(name, code!, 1);
  }
  return { codes, longest };
}

/**
 * Names of countries among words, as the search takes words (`phraseOf`): in the five languages, Chinese in both
 * scripts, and common short forms; the longest name at each place. From one word to before another, with the code.
 */
export function countriesAmong(
  words: readonly string[],
): readonly { readonly from: number; readonly end: number; readonly code: string }[] {
  byWords ??= loadWords();
  const found: { from: number; end: number; code: string }[] = [];
  for (let from = 0; from < words.length; ) {
    let end = Math.min(words.length, from + byWords.longest);
    let code: string | undefined;
    for (; end > from; end -= 1) {
      code = byWords.codes.get(words.slice(from, end).join(' '));
      if (code !== undefined) break;
    }
    if (code === undefined) from += 1;
    else {
      found.push({ from, end, code });
      from = end;
    }
  }
  return found;
}
