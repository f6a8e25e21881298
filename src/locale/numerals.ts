/** Writing of decimal text. No step passes through a float: digits go in as text and come out grouped. */

import { trimDecimal } from '../model/index.ts';

const decimalText = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale}/${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** Groups the digits of a decimal text as `locale` does and keeps every digit that was written; other text comes back as it is. */
export function writeDecimal(text: string, locale: string): string {
  if (!decimalText.test(text)) return text;
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  if (decimals > 100) return text;
  return formatOf(locale, decimals).format(text as `${number}`);
}

/**
 * How many millions a decimal text is, when that is exact with at most one decimal ("1235000000" is "1235"); null
 * where it is below a million or where shortening would lose a digit. Billions are never used: the word means
 * another number in another language.
 */
export function millionsOf(text: string): string | null {
  const match = /^(-?)(\d+)(?:\.0*)?$/.exec(text);
  if (!match) return null;
  const [, sign, digits] = match as unknown as [string, string, string];
  if (digits.length < 7 || !digits.endsWith('00000')) return null;
  const whole = digits.slice(0, -6);
  const tenth = digits.at(-6) as string;
  return `${sign}${whole}${tenth === '0' ? '' : `.${tenth}`}`;
}

/** A number for choosing a plural form only; never shown. */
export const pluralOperand = (text: string): number => {
  const value = Number(text);
  return Number.isFinite(value) ? value : 2;
};

/**
 * A decimal text rounded half away from zero to two decimals where it has more; null where nothing has to be rounded.
 * For reading only: files keep every digit.
 */
export function roundToHundredths(text: string): string | null {
  const match = /^(-?)(\d+)\.(\d{2})(\d+)$/.exec(trimDecimal(text));
  if (!match) return null;
  const [, sign, whole, kept, rest] = match as unknown as [string, string, string, string, string];
  const hundredths = BigInt(whole + kept) + (rest >= '5' ? 1n : 0n);
  const digits = String(hundredths).padStart(3, '0');
  const rounded = trimDecimal(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return rounded === '0' ? '0' : `${sign}${rounded}`;
}
