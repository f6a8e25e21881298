import { FluentBundle, FluentResource, type FluentValue } from '@fluent/bundle';
import { isCurrency, type Localised, type Measure, trimDecimal } from '../model/index.ts';
import { writeEdtf, writeInstant } from './dates.ts';
import { type Lang, languages } from './languages.ts';
import { millionsOf, pluralOperand, roundToHundredths, writeDecimal } from './numerals.ts';

/** What a message may be given: text, or a number that chooses the plural form and is written by the locale. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** A measure with possibly missing parts, as rows of lists carry it. */
interface LooseMeasure {
  readonly quantity: string | null;
  readonly high?: string | null;
  readonly unit: string | null;
  readonly comparator?: string | null;
  readonly per?: string | null;
}

/** Words, numbers, dates and names in one language. Pure: the same input always gives the same text. */
export interface Translator {
  readonly lang: Lang;
  /** BCP 47 locale that writes the numbers. */
  readonly numbers: string;
  /** The message `key` (or `key.attribute`). Throws on a key that no language has, which is a bug. */
  t(key: string, args?: MessageArgs): string;
  has(key: string): boolean;
  /** The message of a code from an open list (`flag-` + code …); a code without a message is shown as it is. */
  code(group: string, code: string): string;
  /** The text in this language, else in English, with the language that it is in. */
  pick(text: Localised): { readonly text: string; readonly lang: string };
  say(text: Localised): string;
  /** Every digit of the decimal text, grouped; null is *unknown* in words. */
  number(decimal: string | number | null): string;
  /** "51,1 %"; null is *unknown* in words. */
  percent(decimal: string | null): string;
  /** A change in percent with its sign: "+39 %", "−30 %"; null is *unknown* in words. */
  change(decimal: string | null): string;
  /** "USD 1.235 millones" where that is exact, else every digit to the hundredth, "≈" before what was rounded; never billions. */
  money(decimal: string | null, currency: string | null): string;
  /** A number of units in words ("3500 becas"); money when the unit is a currency. */
  quantity(decimal: string | null, unit: string | null): string;
  /** A measure with its comparator, range and period ("hasta 300 proyectos al año"); null is *unknown* in words. */
  measure(measure: Measure | LooseMeasure | null): string;
  /** An EDTF date with no more precision than it has; null is *unknown* in words. */
  date(edtf: string | null): string;
  /** An ISO 8601 instant as day and minute in UTC. */
  instant(iso: string): string;
  list(items: readonly string[]): string;
  /** Sentences one after the other: with a space between them where the language writes one. */
  sentences(items: readonly string[]): string;
  country(iso2: string): string;
  /** Name of a language by its BCP 47 tag. */
  language(tag: string): string;
  /** Which of two names comes first in the order of the language (ICU): Spanish ñ after n, Chinese by pinyin. */
  compare(one: string, two: string): number;
  unknown(): string;
}

const resources = new Map<Lang, FluentResource>();
function resourceOf(lang: Lang): FluentResource {
  const known = resources.get(lang);
  if (known) return known;
  const made = new FluentResource(languages[lang].messages);
  resources.set(lang, made);
  return made;
}

const made = new Map<string, Translator>();

/**
 * The translator of a language. `numbers` chooses another way of writing numbers among those that the language
 * offers; anything else falls back to its first.
 */
export function translator(lang: Lang, numbers?: string | null): Translator {
  const offered: readonly string[] = languages[lang].numbers;
  const locale = numbers && offered.includes(numbers) ? numbers : (offered[0] as string);
  const key = `${lang}/${locale}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = makeTranslator(lang, locale);
  made.set(key, fresh);
  return fresh;
}

function makeTranslator(lang: Lang, numbers: string): Translator {
  const bundle = new FluentBundle([numbers], { useIsolating: false });
  const clashes = bundle.addResource(resourceOf(lang));
  if (clashes.length > 0) throw clashes[0];
  const locale = languages[lang].locale;
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const tongues = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });

  const patternOf = (key: string) => {
    const dot = key.indexOf('.');
    const message = bundle.getMessage(dot < 0 ? key : key.slice(0, dot));
    return (dot < 0 ? message?.value : message?.attributes[key.slice(dot + 1)]) ?? null;
  };
  const t = (key: string, args: MessageArgs = {}): string => {
    const pattern = patternOf(key);
    if (pattern === null) throw new Error(`no message ${key} in ${lang}`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args as Record<string, FluentValue>, errors);
    if (errors.length > 0) throw new Error(`message ${key} in ${lang}: ${errors[0]?.message}`);
    return text;
  };
  const has = (key: string) => patternOf(key) !== null;
  const unknown = () => t('unknown');
  const number = (decimal: string | number | null) =>
    decimal === null ? unknown() : writeDecimal(String(decimal), numbers);
  const money = (decimal: string | null, currency: string | null) => {
    if (decimal === null) return unknown();
    const rounded = roundToHundredths(decimal);
    const millions = millionsOf(decimal);
    const amount =
      millions === null
        ? number(rounded ?? trimDecimal(decimal))
        : t('millions', { count: pluralOperand(millions), n: number(millions) });
    const words = currency === null ? t('money-currency-unknown', { amount }) : t('money', { amount, currency });
    return rounded === null ? words : t('rounded', { words });
  };
  const quantity = (decimal: string | null, unit: string | null) => {
    if (decimal === null) return unknown();
    const plain = trimDecimal(decimal);
    if (unit === null) return number(plain);
    if (isCurrency(unit)) return money(decimal, unit);
    const key = `unit-${unit}`;
    const n = number(plain);
    return has(key) ? t(key, { count: pluralOperand(plain), n }) : `${n} ${unit}`;
  };
  const measure = (measure: Measure | LooseMeasure | null) => {
    if (measure === null || measure.quantity === null) return unknown();
    const one =
      measure.high == null
        ? quantity(measure.quantity, measure.unit)
        : t('range', { low: number(trimDecimal(measure.quantity)), high: quantity(measure.high, measure.unit) });
    const compared =
      measure.comparator == null || measure.comparator === 'exactly'
        ? one
        : t(`comparator-${measure.comparator}`, { measure: one });
    return measure.per === 'year' ? t('per-year', { measure: compared }) : compared;
  };
  return {
    lang,
    numbers,
    t,
    has,
    code: (group, code) => (has(`${group}-${code}`) ? t(`${group}-${code}`) : code),
    pick: (text) => {
      const own = text[lang];
      return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang };
    },
    say: (text) => text[lang] ?? text.en,
    compare,
    number,
    percent: (decimal) => (decimal === null ? unknown() : t('percent', { n: number(decimal) })),
    change: (decimal) => {
      if (decimal === null) return unknown();
      const size = t('percent', { n: number(decimal.replace('-', '')) });
      return Number(decimal) === 0 ? size : `${decimal.startsWith('-') ? '−' : '+'}${size}`;
    },
    money,
    quantity,
    measure,
    date: (edtf) => (edtf === null ? unknown() : writeEdtf(edtf, locale, t)),
    instant: (iso) => writeInstant(iso, locale),
    list: (items) => lists.format(items),
    sentences: (items) => items.join(lang === 'zh' ? '' : ' '),
    country: (iso2) => (/^[A-Z]{2}$/.test(iso2) ? (regions.of(iso2) ?? iso2) : iso2),
    language: (tag) => {
      try {
        return tongues.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    unknown,
  };
}
