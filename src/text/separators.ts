import { dropEnd } from '../model/index.ts';
import type { ReadLanguage } from './language.ts';

/** How a country or language writes 1234.5: its decimal mark, or null where that is not settled. */
export interface NumberStyle {
  readonly decimal: '.' | ',' | null;
  /** May groups of three be set apart by a blank ("3 500")? */
  readonly hasBlankGroups: boolean;
}

const pointCountries = new Set(
  'US GB IE AU NZ IN CN HK TW MO JP KR SG MY PH TH IL MX GT HN SV NI PA DO CU PE PR BZ GY JM TT BB BS AG DM GD KN LC VC KE NG GH UG TZ ZW ZM LK PK BD EG'.split(
    ' ',
  ),
);
const commaCountries = new Set(
  'ES AR BO BR CL CO EC PY UY VE SR PT FR DE IT NL BE AT ID TR RU DK NO SE FI PL CZ GR RO HU BG HR UA CR HT AO MZ CV GQ ST GW SN CI ML BF NE BJ TG CM GA CG CD MA TN DZ MG'.split(
    ' ',
  ),
);
const commaLanguages: readonly string[] = ['pt', 'fr'];

/**
 * The number style of a text. Spanish is written both ways, so only the country settles it (`12,345.6` in Mexico,
 * Central America without Costa Rica, the Spanish-speaking Caribbean, Peru; `12.345,6` elsewhere). Where country and
 * language disagree nothing is settled.
 */
export function numberStyle(language: ReadLanguage, country: string | null): NumberStyle {
  const ofCountry =
    country === null ? null : pointCountries.has(country) ? '.' : commaCountries.has(country) ? ',' : null;
  const ofLanguage = language === 'en' || language === 'zh' ? '.' : commaLanguages.includes(language) ? ',' : null;
  const hasBlankGroups = language !== 'en' && language !== 'zh';
  if (language === 'zh') return { decimal: '.', hasBlankGroups };
  if (country === 'CA') return { decimal: ofLanguage, hasBlankGroups };
  if (country !== null && ofCountry === null)
    return { decimal: language === 'other' ? null : ofLanguage, hasBlankGroups };
  if (ofCountry === null) return { decimal: ofLanguage, hasBlankGroups };
  if (ofLanguage === null) return { decimal: ofCountry, hasBlankGroups };
  return { decimal: ofCountry === ofLanguage ? ofCountry : null, hasBlankGroups };
}

/**
 * What a run of digits and separators can mean: one number, or, for one separator with three digits behind it
 * ("5.000"), a grouped one or a decimal one. Decimal text.
 */
export type Literal =
  | { readonly type: 'one'; readonly value: string; readonly isOdd: boolean }
  | { readonly type: 'either'; readonly grouped: string; readonly decimal: string; readonly separator: '.' | ',' };

const maxDigits = 18;
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
const fraction = (whole: string, part: string): string => {
  const kept = dropEnd(part, '0');
  return kept === '' ? plain(whole) : `${plain(whole)}.${kept}`;
};
const one = (value: string, isOdd = false): Literal => ({ type: 'one', value, isOdd });

/** Reads digits with their separators; null when they are no quantity (a date, a version, an address, a code). */
export function readLiteral(raw: string, style: NumberStyle): Literal | null {
  if (raw.replace(/\D/g, '').length > maxDigits) return null;
  if (/^\d+$/.test(raw)) return raw.length > 1 && raw.startsWith('0') ? null : one(raw);
  if (raw.includes("'")) return readApostrophes(raw);
  if (/^0\d/.test(raw)) return null;
  const both = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(raw);
  if (both && both[2] !== both[3]) return one(fraction(both[1]!.replace(/[.,]/g, ''), both[4]!));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(raw) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return one(raw.replace(/[.,]/g, ''));
  const indian = /^(\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d+))?$/.exec(raw);
  if (indian) return one(fraction(indian[1]!.replaceAll(',', ''), indian[2] ?? ''));
  const single = /^(\d+)([.,])(\d+)$/.exec(raw);
  if (!single) return null;
  const [, whole, separator, part] = single as unknown as [string, string, '.' | ',', string];
  const decimal = fraction(whole, part);
  const isForeign = style.decimal !== null && style.decimal !== separator;
  if (part.length !== 3 || whole.length > 3 || whole === '0') {
    if (isForeign && (part.length > 3 || whole.length > 3)) return null;
    return one(decimal, isForeign && whole !== '0');
  }
  return { type: 'either', grouped: plain(whole + part), decimal, separator };
}

function readApostrophes(raw: string): Literal | null {
  const swiss = /^(\d{1,3}(?:'\d{3})+)(?:[.,](\d+))?$/.exec(raw);
  if (swiss && swiss[2]?.length !== 3) return one(fraction(swiss[1]!.replaceAll("'", ''), swiss[2] ?? ''));
  const millions = /^(\d{1,3}'\d{3})([.,])(\d{3})(?:([.,])(\d{1,2}))?$/.exec(raw);
  if (millions && millions[4] !== millions[2]) {
    return one(fraction(`${millions[1]!.replaceAll("'", '')}${millions[3]!}`, millions[5] ?? ''));
  }
  return null;
}
