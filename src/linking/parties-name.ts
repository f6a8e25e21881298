import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { foldName } from '../text/index.ts';
import {
  genericMeanings,
  hanForms,
  kindLabels,
  partyLexicon,
  weakMeanings,
  worldwideMeanings,
} from './lexicon-parties.ts';

/** One way in which a name is written: "Ministry of Finance (Secretaría de Finanzas, SEFIN)" has two and an acronym. */
export interface NameForm {
  readonly written: string;
  /** Words as written, folded, without small words and legal forms; sorted. */
  readonly words: readonly string[];
  /** Meanings across languages, `@HN` for a country or its people, and words without a known meaning; sorted, once each. */
  readonly meanings: readonly string[];
  /** The same with Chinese words of no known meaning as they are written, not as they sound; null: there are none. */
  readonly asWritten: readonly string[] | null;
  /** First letters of its words, folded; with and without the countries of the name's end. */
  readonly initials: readonly string[];
}

/** A name of an organisation as it is compared. */
export interface PartyName {
  readonly written: string;
  readonly forms: readonly NameForm[];
  /** Acronyms that the name gives ("(BID)", "MINEM - …", or the whole name), folded, three letters or more. */
  readonly acronyms: readonly string[];
  /** ISO 3166-1 alpha-2 of the countries that the name names. */
  readonly countries: readonly string[];
  /** Numbers in the name. */
  readonly numbers: readonly string[];
  /** Does nothing but words that many bodies share stand in it ("Ministry of Finance")? */
  readonly isGeneric: boolean;
  /** Is it of several states or of the world, so that where it works tells nothing? */
  readonly isWorldwide: boolean;
}

let toSimplified: ((text: string) => string) | null = null;
const han = /\p{Script=Han}/u;
/** Traditional characters to simplified ones; other text as it is. */
function simplify(text: string): string {
  if (!han.test(text)) return text;
  const convert = toSimplified ?? Converter({ from: 't', to: 'cn' });
  toSimplified = convert;
  return convert(text);
}

/** How a Chinese word sounds, without tones, as Latin names write it (葛洲坝, gezhouba). */
const soundOf = (word: string): string => pinyin(word, { toneType: 'none', type: 'array' }).join('').toLowerCase();

const longestName = 300;
const acronym = /^\p{Lu}[\p{Lu}\p{N}&.\-/]{1,11}$|^\p{Lu}{2,}\p{Ll}{1,3}\p{Lu}*$/u;
const asAcronym = (text: string): string => foldName(text).replaceAll(' ', '');

/** Reads a name: its forms in brackets and around a dash, acronyms, meanings of its words in five languages. */
export function readPartyName(name: string): PartyName {
  const written = simplify(name.normalize('NFKC').slice(0, longestName)).replace(kindLabels, '').trim();
  const acronyms = new Set<string>();
  const texts: string[] = [];
  const take = (text: string): void => {
    const whole = text.replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '');
    if (whole === '') return;
    if (acronym.test(whole)) {
      acronyms.add(asAcronym(whole));
      return;
    }
    const [, first, rest] = /^(\p{Lu}{3,})\s+(\p{L}.*)$/su.exec(whole) ?? [];
    if (first !== undefined && rest !== undefined && /\p{Ll}/u.test(rest) && isShortFor(first, rest)) {
      acronyms.add(asAcronym(first));
      take(rest);
      return;
    }
    // "MINEM - Ministerio …", "Ministry of Environment - MMA", "FINAGRO, Fondo …": an acronym beside the name.
    for (const [, head, tail] of [
      ...whole.matchAll(/^(\S+)\s*(?:\s[-–—]\s?|\s?[-–—]\s|,\s)(.+)$/gu),
      ...[...whole.matchAll(/(?:\s[-–—]\s?|[-–—]\s|,\s)(\S+)$/gu)].map((at) => [
        at[0],
        at[1],
        whole.slice(0, at.index),
      ]),
    ])
      if (
        head !== undefined &&
        tail !== undefined &&
        acronym.test(head) &&
        (head.length <= 5 || isShortFor(head, tail))
      ) {
        acronyms.add(asAcronym(head));
        take(tail);
        return;
      }
    texts.push(whole);
  };
  const outside = written.replace(/[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/g, (_, inside: string) => {
    for (const part of inside.split(/\s(?:or|o)\s|[;,/]/u)) take(part);
    return ' ';
  });
  const inBrackets = texts.splice(0);
  take(outside);
  // What stands in brackets is another name only where it is a name by itself: two words or more, or Chinese.
  const forms = [...texts, ...inBrackets.filter((text) => /\s/.test(text) || han.test(text))].map(readForm);
  if (forms.length === 0 && acronyms.size > 0) forms.push(readForm(outside.trim() || written));
  const kept = forms.filter(({ words }) => words.length > 0);
  const named = kept.filter(({ meanings }) => meanings.some((each) => !each.startsWith('@')));
  const all = named.length > 0 ? named : kept;
  const meanings = kept.flatMap((form) => form.meanings);
  for (const { words } of all)
    if (words.length === 1 && (words[0] as string).length >= 3) acronyms.add(words[0] as string);
  return {
    written: name,
    forms: all,
    acronyms: [...acronyms].filter((each) => each.length >= 3).sort(),
    countries: [...new Set(meanings.flatMap((each) => (each.startsWith('@') ? [each.slice(1)] : [])))].sort(),
    numbers: [...new Set(written.match(/\d+/g) ?? [])].sort(),
    isGeneric: all.every((form) => form.meanings.every((each) => each.startsWith('@') || genericMeanings.has(each))),
    isWorldwide: all.some((form) => form.meanings.some((each) => worldwideMeanings.has(each))),
  };
}

/** Do the letters of the acronym stand in the name in this order? */
function isShortFor(short: string, name: string): boolean {
  const letters = asAcronym(short);
  let at = 0;
  for (const letter of foldName(name)) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

function readForm(written: string): NameForm {
  const { phrases, longest, empty, hanMeanings } = partyLexicon();
  const spaced = written
    .replace(/(?<!\p{L})([ldLD])['’]/gu, '$1 ')
    .replace(/[\p{Script=Han}]+/gu, (run) => ` ${hanParts(run).join(' ')} `);
  const raw = foldName(spaced)
    .split(' ')
    .filter((word) => word !== '');
  const meanings: string[] = [];
  const asWritten: string[] = [];
  for (let at = 0; at < raw.length; ) {
    let taken = 0;
    for (let size = Math.min(longest, raw.length - at); size > 0 && taken === 0; size -= 1) {
      const meaning = phrases.get(raw.slice(at, at + size).join(' '));
      if (meaning === undefined) continue;
      meanings.push(...meaning.split('+'));
      asWritten.push(...meaning.split('+'));
      taken = size;
    }
    if (taken === 0) {
      const word = raw[at] as string;
      const known = hanMeanings.get(word)?.split('+');
      if (!empty.has(word)) {
        meanings.push(...(known ?? [han.test(word) ? soundOf(word) : word]));
        asWritten.push(...(known ?? [word]));
      }
      taken = 1;
    }
    at += taken;
  }
  const words = raw.filter((word) => !empty.has(word));
  const letters = words.map((word) => word[0] as string);
  const places = new Set(meanings.filter((each) => each.startsWith('@')));
  const placeless = words.filter((word) => !places.has(phrases.get(word) ?? ''));
  const [strong, plain] = [meanings, asWritten].map((list) => strongOf([...new Set(list)].sort())) as [
    string[],
    string[],
  ];
  return {
    written,
    words: [...words].sort(),
    meanings: strong,
    asWritten: plain.some((each) => han.test(each)) ? plain : null,
    initials: [...new Set([letters.join(''), placeless.map((word) => word[0]).join('')])].filter(
      (each) => each.length >= 3,
    ),
  };
}

/** Without the weak ones, where something is left; without "government" where two others say more. */
function strongOf(meanings: readonly string[]): string[] {
  const strong = meanings.filter((each) => !weakMeanings.has(each));
  const others = strong.filter((each) => !each.startsWith('@') && each !== 'government');
  const left = others.length >= 2 ? strong.filter((each) => each !== 'government') : strong;
  return left.length > 0 ? left : [...meanings];
}

/** Cuts a run of Chinese characters into words of known meaning, the longest first; the rest stays as it is. */
function hanParts(run: string): string[] {
  let text = run;
  for (const form of hanForms) if (text.endsWith(form) && text.length > form.length) text = text.slice(0, -form.length);
  const parts: string[] = [];
  let rest = '';
  const { han: known } = partyLexicon();
  for (let at = 0; at < text.length; ) {
    const found = known.find((written) => text.startsWith(written, at));
    if (found === undefined) {
      rest += text[at] as string;
      at += 1;
      continue;
    }
    if (rest !== '') parts.push(rest);
    rest = '';
    parts.push(found);
    at += found.length;
  }
  if (rest !== '') parts.push(rest);
  return parts;
}
