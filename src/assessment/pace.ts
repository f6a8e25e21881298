import type { AssessmentCase, Day, DecimalText, Pace } from '../model/index.ts';
import { addYears, compareDecimal, divideDecimal, elapsedOf, multiplyDecimal, parseEdtf } from '../model/index.ts';
import { isPositive, isUpperBound, roundForReading } from './quantity.ts';
import { completedYears } from './window.ts';

type Word = Pace['words'][number];
const wordOrder: readonly Word[] = ['far-behind', 'behind', 'on-pace', 'ahead'];

/** shown / expected as a fraction, never rounded before it is put into a word. */
interface Fraction {
  readonly above: DecimalText;
  readonly below: DecimalText;
}

function wordOf({ above, below }: Fraction): Word {
  const isFrom = (hundredths: string): boolean =>
    compareDecimal(multiplyDecimal(above, '100'), multiplyDecimal(below, hundredths)) >= 0;
  if (isFrom('125')) return 'ahead';
  if (isFrom('80')) return 'on-pace';
  return isFrom('50') ? 'behind' : 'far-behind';
}

/** The expected quantity as `numerator / denominator` of the promised one. */
function shareDue(
  accrual: AssessmentCase['accrual'],
  per: 'total' | 'year',
  start: Day,
  asOf: Day,
  elapsed: { readonly days: number; readonly of: number; readonly endsBefore: Day },
): { readonly numerator: number; readonly denominator: number } | null {
  if (per === 'year' || accrual === 'per-year') {
    const done = completedYears(start, Math.min(asOf, elapsed.endsBefore));
    if (per === 'year') return { numerator: done, denominator: 1 };
    const all = completedYears(start, elapsed.endsBefore);
    return all === 0 ? null : { numerator: done, denominator: all };
  }
  return accrual === 'even' ? { numerator: elapsed.days, denominator: elapsed.of } : null;
}

/**
 * How a quantity stands against each stated window (model, section 7): expected = N · elapsed share for evenly
 * divisible units, N per completed year for yearly ones, none for lumps or upper bounds. The ratio is given only from
 * 25 % of the time on and for a running total dated within the last twelve months. It is never a label.
 */
export function paceOf(
  subject: AssessmentCase,
  shown: { readonly low: DecimalText; readonly high: DecimalText; readonly latest: Day | null } | null,
  asOf: Day,
): readonly Pace[] {
  const { measure } = subject;
  const isCounted =
    subject.class === 'quantified' && subject.modality !== 'encourages' && measure !== null && !isUpperBound(measure);
  return subject.windows.flatMap((window, index): Pace[] => {
    const elapsed = window.basis === 'none' ? null : elapsedOf(window, asOf);
    if (elapsed === null) return [];
    const start = parseEdtf(window.start!)!.earliest!;
    const share = isCounted ? shareDue(subject.accrual, measure.per, start, asOf, elapsed) : null;
    const base = {
      window: index,
      elapsedDays: elapsed.days,
      ofDays: elapsed.of,
      elapsedPercent: divideDecimal(multiplyDecimal(String(elapsed.days), '100'), String(elapsed.of), 1)!,
    };
    const unknown = { low: null, high: null, words: [] };
    if (share === null || !isCounted) return [{ ...base, expected: null, ...unknown }];
    const due = multiplyDecimal(measure.quantity, String(share.numerator));
    const expected = roundForReading(due, String(share.denominator));
    const isTimely =
      elapsed.days * 4 >= elapsed.of && shown !== null && shown.latest !== null && shown.latest >= addYears(asOf, -1);
    if (!isTimely || !isPositive(due)) return [{ ...base, expected, ...unknown }];
    const ratio = (quantity: DecimalText): Fraction => ({
      above: multiplyDecimal(quantity, String(share.denominator)),
      below: due,
    });
    const [low, high] = [ratio(shown.low), ratio(shown.high)];
    const [from, to] = [wordOrder.indexOf(wordOf(low)), wordOrder.indexOf(wordOf(high))];
    return [
      {
        ...base,
        expected,
        low: divideDecimal(low.above, low.below, 2),
        high: divideDecimal(high.above, high.below, 2),
        words: wordOrder.slice(from, to + 1),
      },
    ];
  });
}
