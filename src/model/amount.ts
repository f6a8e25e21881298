import Big from 'big.js';
import { z } from 'zod';

/** A number as decimal text ("3500", "0.25", "-12.5"); never a float. */
export const DecimalText = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'decimal text');
export type DecimalText = z.infer<typeof DecimalText>;

/** What a number may be said to be: "exactly", "up to" … (model rule C2). */
export const Comparator = z.enum(['exactly', 'at-least', 'more-than', 'up-to', 'less-than', 'about']);
export type Comparator = z.infer<typeof Comparator>;

/**
 * A unit: an ISO 4217 code in capitals is money; anything else is a counted or measured thing with an identity of its
 * own (`scholarship`, `training-place`, `project`, `km`, `MW`). Units are never added across.
 */
export const Unit = z.string().regex(/^([A-Z]{3}|[a-z][a-z0-9-]*|[kMG]W|[kMG]Wh|m2|m3)$/);
export type Unit = z.infer<typeof Unit>;
/** Is it an ISO 4217 code, so money? */
export const isCurrency = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * A quantity as stated. A measure that exists has a number; where none was stated there is no measure (`null`):
 * unknown is a missing measure, zero is the text "0", and the two never meet.
 */
export const Measure = z.object({
  quantity: DecimalText,
  /** The upper end when a range was stated; `quantity` is then the lower. */
  high: DecimalText.nullable().default(null),
  unit: Unit,
  comparator: Comparator.default('exactly'),
  per: z.enum(['total', 'year']).default('total'),
});
export type Measure = z.infer<typeof Measure>;

Big.PE = 1e6;
Big.NE = -1e6;

/** `a` compared with `b`: negative, 0 or positive. Exact. */
export const compareDecimal = (a: DecimalText, b: DecimalText): number => new Big(a).cmp(new Big(b));
/** Exact sum. */
export const addDecimal = (a: DecimalText, b: DecimalText): DecimalText => new Big(a).plus(b).toFixed();
/** Exact product. */
export const multiplyDecimal = (a: DecimalText, b: DecimalText): DecimalText => new Big(a).times(b).toFixed();
/** `a / b`, rounded half up to `places` decimals; null when `b` is zero. */
export function divideDecimal(a: DecimalText, b: DecimalText, places: number): DecimalText | null {
  const divisor = new Big(b);
  if (divisor.eq(0)) return null;
  const exact = new Big(a).times(new Big(10).pow(places)).div(divisor);
  return exact.round(0, Big.roundHalfUp).div(new Big(10).pow(places)).toFixed();
}
/** The square root, to 20 decimals. Throws for a negative number. */
export const rootDecimal = (a: DecimalText): DecimalText => new Big(a).sqrt().toFixed();
/**
 * Without the signs that end it. In one pass, whatever the text: a pattern such as /0+$/ goes through each run anew from
 * each of its signs.
 */
export function dropEnd(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
/** Without the zeros that end its decimals: `3500.000000` is `3500`, `1.50` is `1.5`. Works on the text, no float. */
export const trimDecimal = (text: string): string =>
  text.includes('.') ? dropEnd(text, '0').replace(/\.$/, '') : text;
