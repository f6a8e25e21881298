import { Label } from '../../model/index.ts';
import { countryOf } from '../../readers/index.ts';
import { phraseOf } from '../../text/index.ts';
import type { NotUnderstood } from '../answers.ts';
import type { SearchFilter } from '../filter.ts';
import { searchTypes } from '../filter.ts';

type Fields = Pick<SearchFilter, 'type' | 'country' | 'label' | 'from' | 'to'>;
/** What a person wrote into the search, taken apart. */
export interface SearchQuery {
  /** The words to look for, those of phrases included. */
  readonly words: string;
  /** What stood between quotation marks and has two words or more: as written, and the words that are looked for. */
  readonly phrases: readonly { readonly written: string; readonly words: readonly string[] }[];
  readonly fields: Partial<Fields>;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Names of fields in the five languages of the site, without accents. */
const names: Readonly<Record<string, 'type' | 'country' | 'label' | 'year'>> = {
  type: 'type',
  tipo: 'type',
  类型: 'type',
  country: 'country',
  pais: 'country',
  pays: 'country',
  国家: 'country',
  label: 'label',
  etiqueta: 'label',
  etiquette: 'label',
  标签: 'label',
  year: 'year',
  ano: 'year',
  annee: 'year',
  年份: 'year',
};
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const oneOf = (values: readonly string[], text: string): string | null =>
  values.find((value) => value === plain(text)) ?? null;

function readField(name: (typeof names)[string], value: string): Partial<Fields> | null {
  if (name === 'year') {
    const span = /^(\d{4})?(\.\.|-)?(\d{4})?$/.exec(value);
    if (span === null || (span[1] === undefined && span[3] === undefined)) return null;
    const [from, to] = [span[1], span[3]].map((year) => (year === undefined ? null : Number(year)));
    return span[2] === undefined ? { from: from ?? null, to: from ?? null } : { from: from ?? null, to: to ?? null };
  }
  const read =
    name === 'country'
      ? countryOf(/^[a-z]{2}$/i.test(value) ? value.toUpperCase() : value)
      : oneOf(name === 'type' ? searchTypes : Label.options, value);
  return read === null ? null : { [name]: read };
}

/**
 * Takes a query apart: `"two words"` together, `country:HT` or `país:"Costa Rica"`, `type:work`, `label:overdue`,
 * `year:2015` and `year:2015..2018`. A field whose value does not fit is named and left out; any other colon is a word.
 */
export function readQuery(q: string): SearchQuery {
  const words: string[] = [];
  const phrases: { written: string; words: string[] }[] = [];
  const fields: Partial<Fields> = {};
  const notUnderstood: NotUnderstood[] = [];
  const pieces = /(?:(?<name>[\p{L}\p{M}]+):)?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+))|"/gu;
  for (const { groups } of q.replace(/[“”„«»]/g, '"').matchAll(pieces)) {
    const { name, quoted, bare } = groups as Record<string, string | undefined>;
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') continue;
    const field = name === undefined ? undefined : names[plain(name)];
    if (field !== undefined) {
      const read = readField(field, value);
      if (read === null) notUnderstood.push({ name: field, value, why: 'not-a-value' });
      else Object.assign(fields, read);
      continue;
    }
    words.push(name === undefined ? value : `${name}:${value}`);
    const together = phraseOf(value);
    if (quoted !== undefined && together.length > 1) phrases.push({ written: value, words: together });
  }
  return { words: words.join(' '), phrases, fields, notUnderstood };
}
