import type { Comparator, DecimalText, Measure, Window } from '../model/index.ts';
import {
  addDecimal,
  addYears,
  compareDecimal,
  divideDecimal,
  isoOf,
  multiplyDecimal,
  parseEdtf,
} from '../model/index.ts';
import { roundForReading } from './quantity.ts';

/** A length of time as a fraction of years, exact: whole calendar months where it has them, else days of 365.25. */
interface Years {
  readonly above: number;
  readonly below: number;
}

function monthsBetween(start: number, end: number): number | null {
  const [from, to] = [isoOf(start), isoOf(end)];
  if (from.slice(8) !== to.slice(8)) {
    const isLeapDay =
      from.endsWith('02-29') && to.endsWith('03-01') && addYears(start, yearOf(to) - yearOf(from)) === end;
    return isLeapDay ? (yearOf(to) - yearOf(from)) * 12 : null;
  }
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

function yearsOf(time: Window | number): Years | null {
  if (typeof time === 'number') return Number.isInteger(time) && time > 0 ? { above: time, below: 1 } : null;
  if (time.basis === 'none' || time.start === null || time.end === null) return null;
  const start = parseEdtf(time.start)?.earliest ?? null;
  const last = parseEdtf(time.end)?.latest ?? null;
  if (start === null || last === null || last < start) return null;
  const months = monthsBetween(start, last + 1);
  return months !== null ? { above: months, below: 12 } : { above: (last + 1 - start) * 4, below: 1461 };
}

/** quantity / years as one exact fraction; null where the time is not known. */
function fractionOf(
  quantity: DecimalText,
  per: Measure['per'],
  time: Window | number | null,
): { readonly above: DecimalText; readonly below: DecimalText } | null {
  if (per === 'year') return { above: quantity, below: '1' };
  const years = time === null ? null : yearsOf(time);
  if (years === null) return null;
  return { above: multiplyDecimal(quantity, String(years.below)), below: String(years.above) };
}

/**
 * A promise by the year (model, section 7): its quantity over the years of its window (or over a number of whole
 * years), rounded half up for reading: whole from 100 up, one decimal from 10, two below. The lower end of a range.
 * `null` where no time is stated: a rate is never invented.
 */
export function yearlyRate(measure: Measure, time: Window | number | null): DecimalText | null {
  const rate = fractionOf(measure.quantity, measure.per, time);
  return rate === null ? null : roundForReading(rate.above, rate.below);
}

export interface LineageRate {
  readonly id: string;
  /** Per year; null where the quantity or the time is not known. */
  readonly rate: DecimalText | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** Percent against the one before it ("-30", "233"), exact before rounding; null where the units differ or a rate is unknown. */
  readonly changePercent: DecimalText | null;
}

/**
 * Predecessors and successors on one scale, in the given order (oldest first). Changes are computed on exact
 * fractions, not on the rounded rates, and only between neighbours of the same unit.
 */
export function lineageRates(
  steps: readonly { readonly id: string; readonly measure: Measure | null; readonly time: Window | number | null }[],
): readonly LineageRate[] {
  const fractions = steps.map(({ measure, time }) =>
    measure === null ? null : fractionOf(measure.quantity, measure.per, time),
  );
  return steps.map(({ id, measure, time }, i): LineageRate => {
    const [now, before] = [fractions[i] ?? null, i === 0 ? null : (fractions[i - 1] ?? null)];
    const isSameUnit = i > 0 && measure !== null && steps[i - 1]!.measure?.unit === measure.unit;
    let changePercent: DecimalText | null = null;
    if (isSameUnit && now !== null && before !== null) {
      const left = multiplyDecimal(now.above, before.below);
      const right = multiplyDecimal(before.above, now.below);
      if (compareDecimal(right, '0') !== 0) {
        const difference = addDecimal(left, multiplyDecimal(right, '-1'));
        changePercent = divideDecimal(multiplyDecimal(difference, '100'), right, 0);
      }
    }
    return {
      id,
      rate: measure === null ? null : yearlyRate(measure, time),
      unit: measure?.unit ?? null,
      comparator: measure?.comparator ?? null,
      changePercent,
    };
  });
}
