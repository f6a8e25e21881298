import { accessEn } from './messages/access-en.ftl.ts';
import { accessEs } from './messages/access-es.ftl.ts';
import { cliEn } from './messages/cli-en.ftl.ts';
import { cliEs } from './messages/cli-es.ftl.ts';
import { deskEn } from './messages/desk-en.ftl.ts';
import { deskEs } from './messages/desk-es.ftl.ts';
import { en } from './messages/en.ftl.ts';
import { es } from './messages/es.ftl.ts';
import { exploreEn } from './messages/explore-en.ftl.ts';
import { exploreEs } from './messages/explore-es.ftl.ts';
import { figuresEn } from './messages/figures-en.ftl.ts';
import { figuresEs } from './messages/figures-es.ftl.ts';
import { identityEn } from './messages/identity-en.ftl.ts';
import { identityEs } from './messages/identity-es.ftl.ts';
import { linkingEn } from './messages/linking-en.ftl.ts';
import { linkingEs } from './messages/linking-es.ftl.ts';
import { logEn } from './messages/log-en.ftl.ts';
import { logEs } from './messages/log-es.ftl.ts';
import { presetsEn } from './messages/presets-en.ftl.ts';
import { presetsEs } from './messages/presets-es.ftl.ts';
import { questionsEn } from './messages/questions-en.ftl.ts';
import { questionsEs } from './messages/questions-es.ftl.ts';
import { searchEn } from './messages/search-en.ftl.ts';
import { searchEs } from './messages/search-es.ftl.ts';

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
    messages:
      es +
      cliEs +
      questionsEs +
      deskEs +
      figuresEs +
      searchEs +
      logEs +
      linkingEs +
      exploreEs +
      identityEs +
      presetsEs +
      accessEs,
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    numbers: ['en'],
    messages:
      en +
      cliEn +
      questionsEn +
      deskEn +
      figuresEn +
      searchEn +
      logEn +
      linkingEn +
      exploreEn +
      identityEn +
      presetsEn +
      accessEn,
  },
} as const satisfies Readonly<Record<string, Language>>;

/** Code of a language of the site, as in the address (`/es/…`). */
export type Lang = keyof typeof languages;
/** All language codes, the default first. */
export const langs = Object.keys(languages) as readonly Lang[];
/** Is this text the code of a language of the site? */
export const isLang = (text: string): text is Lang => Object.hasOwn(languages, text);
