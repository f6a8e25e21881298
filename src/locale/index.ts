/**
 * Words, numbers, dates and names in the languages of the site. Messages are Fluent, one file a language; numbers are
 * written from decimal text without a float; dates with no more precision than they have.
 */
export { htmlLang, isLang, type Lang, langs, languages } from './languages.ts';
export { type MessageArgs, type Translator, translator } from './translator.ts';
