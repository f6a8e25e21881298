import type { AssessmentCase, DecimalText, Measure, Window } from '../model/index.ts';
import { compareDecimal, divideDecimal, multiplyDecimal, parseEdtf } from '../model/index.ts';
import { completedYears } from './window.ts';

export const isPositive = (quantity: DecimalText): boolean => compareDecimal(quantity, '0') > 0;
export const smaller = (a: DecimalText, b: DecimalText): DecimalText => (compareDecimal(a, b) <= 0 ? a : b);
export const larger = (a: DecimalText, b: DecimalText): DecimalText => (compareDecimal(a, b) >= 0 ? a : b);

/** A number for reading: whole from 100 up, one decimal from 10, two below; rounded half up. */
export function roundForReading(numerator: DecimalText, denominator: DecimalText): DecimalText | null {
  const coarse = divideDecimal(numerator, denominator, 2);
  if (coarse === null) return null;
  const size = coarse.startsWith('-') ? coarse.slice(1) : coarse;
  const places = compareDecimal(size, '100') >= 0 ? 0 : compareDecimal(size, '10') >= 0 ? 1 : 2;
  return divideDecimal(numerator, denominator, places);
}

/** What a quantity is compared with. `isSummed`: a yearly promise taken over the whole years of its window. */
export interface Target {
  readonly measure: Measure;
  readonly isSummed: boolean;
}

/**
 * A promise counts as a number only when it is quantified, states one, and does not merely encourage (rule C2).
 * A yearly promise is compared year with year; where only totals are shown, with its sum over the window.
 */
export function targetOf(subject: AssessmentCase, lastWindow: Window | null): Target | null {
  const { measure } = subject;
  if (subject.class !== 'quantified' || measure === null || subject.modality === 'encourages') return null;
  if (measure.per === 'total') return { measure, isSummed: false };
  const shown = [...subject.events, ...subject.attestations].flatMap(({ quantity }) =>
    quantity !== null && quantity.unit === measure.unit ? [quantity.per] : [],
  );
  if (shown.includes('year') || !shown.includes('total') || lastWindow === null) return { measure, isSummed: false };
  const start = lastWindow.start === null ? null : (parseEdtf(lastWindow.start)?.earliest ?? null);
  const end = lastWindow.end === null ? null : (parseEdtf(lastWindow.end)?.latest ?? null);
  const years = start === null || end === null ? 0 : completedYears(start, end + 1);
  if (years < 1) return { measure, isSummed: false };
  const times = String(years);
  return {
    measure: {
      ...measure,
      per: 'total',
      quantity: multiplyDecimal(measure.quantity, times),
      high: measure.high === null ? null : multiplyDecimal(measure.high, times),
    },
    isSummed: true,
  };
}

export const isUpperBound = (measure: Measure): boolean =>
  measure.comparator === 'up-to' || measure.comparator === 'less-than';

/** Does a quantity, taken at its lowest, reach the promise within its comparator (model, R4 and section 7)? */
export function reaches(target: Measure, low: DecimalText): boolean {
  if (isUpperBound(target)) return isPositive(low);
  if (target.comparator === 'more-than') return compareDecimal(low, target.quantity) > 0;
  const isLoose = target.comparator === 'about' || target.high !== null;
  const floor = isLoose ? multiplyDecimal(target.quantity, '0.95') : target.quantity;
  return compareDecimal(low, floor) >= 0;
}

/** For a promise that only has an upper bound: does the quantity keep to it? */
export function isWithinBound(target: Measure, high: DecimalText): boolean {
  const order = compareDecimal(high, target.high ?? target.quantity);
  return target.comparator === 'less-than' ? order < 0 : order <= 0;
}

/** The interval that a stated quantity speaks of: "up to 500 were awarded" shows no more than 0 for certain. */
export function intervalOf(quantity: Measure): { readonly low: DecimalText; readonly high: DecimalText } {
  const high = quantity.high ?? quantity.quantity;
  return isUpperBound(quantity) ? { low: '0', high } : { low: quantity.quantity, high };
}
