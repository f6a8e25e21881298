import { allEn } from './messages/all-en.ts';
import { allEs } from './messages/all-es.ts';
import { allFr } from './messages/all-fr.ts';
import { allPt } from './messages/all-pt.ts';
import { allZh } from './messages/all-zh.ts';

/**
 * One language of the site. `locale` gives dates, lists, names of countries and plural forms; `numbers` are the ways
 * to write numbers that a reader may choose from, the first one being the default.
 */
interface Language {
  readonly name: string;
  readonly locale: string;
  readonly numbers: readonly string[];
  readonly messages: string;
}

/** Every language of the site. A further one is a messages file and a line here; the tests then hold it to the rest. */
export const languages = {
  es: {
    name: 'Español',
    locale: 'es-419',
    numbers: ['es', 'es-MX', 'es-CR'],
    messages: allEs,
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    numbers: ['en'],
    messages: allEn,
  },
  fr: {
    name: 'Français',
    locale: 'fr',
    numbers: ['fr', 'fr-CA', 'fr-CH'],
    messages: allFr,
  },
  pt: {
    name: 'Português',
    locale: 'pt-BR',
    numbers: ['pt-BR', 'pt-PT'],
    messages: allPt,
  },
  zh: {
    name: '简体中文',
    locale: 'zh-Hans',
    numbers: ['zh'],
    messages: allZh,
  },
} as const satisfies Readonly<Record<string, Language>>;

/** Code of a language of the site, as in the address (`/es/…`). */
export type Lang = keyof typeof languages;
/** All language codes, the default first. */
export const langs = Object.keys(languages) as readonly Lang[];
/** Is this text the code of a language of the site? */
export const isLang = (text: string): text is Lang => Object.hasOwn(languages, text);
/** The tag of a language for `lang` and `hreflang` (BCP 47): its code, with the script where its locale names one. */
export const htmlLang = (lang: Lang): string => {
  const { script } = new Intl.Locale(languages[lang].locale);
  return script === undefined ? lang : `${lang}-${script}`;
};
