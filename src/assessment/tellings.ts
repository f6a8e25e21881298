import type { Measure, Telling, Window } from '../model/index.ts';
import { compareDecimal, parseEdtf } from '../model/index.ts';

/** What tellings of one commitment may differ in (rule C1). */
export type TellingField = 'quantity' | 'unit' | 'window' | 'modality' | 'actor' | 'object';

/** What `compareTellings` reads of a telling; null is *not stated*, which differs from nothing. */
export type ComparedTelling = Pick<Telling, 'actor' | 'object' | 'modality' | 'measure' | 'window'>;

export interface TellingComparison {
  /** Fields in which some two tellings that state it say different things; empty: none. */
  readonly differ: readonly TellingField[];
  /** By field that differs: the positions of the tellings that say the same, in order of first appearance. */
  readonly variants: readonly { readonly field: TellingField; readonly groups: readonly (readonly number[])[] }[];
  /** By telling: where it differs from some other, and what it does not state though another does. */
  readonly tellings: readonly {
    readonly differs: readonly TellingField[];
    readonly silent: readonly TellingField[];
  }[];
}

const fields: readonly TellingField[] = ['quantity', 'unit', 'window', 'modality', 'actor', 'object'];

const isSameDecimal = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : compareDecimal(a, b) === 0;

/** Numbers in different units cannot be compared; there the unit is the difference. */
const isSameQuantity = (a: Measure, b: Measure): boolean =>
  a.unit !== b.unit ||
  (isSameDecimal(a.quantity, b.quantity) &&
    isSameDecimal(a.high, b.high) &&
    a.comparator === b.comparator &&
    a.per === b.per);

const daysOf = (window: Window): readonly (number | null)[] => [
  window.start === null ? null : (parseEdtf(window.start)?.earliest ?? null),
  window.end === null ? null : (parseEdtf(window.end)?.latest ?? null),
];
/** Ends that one of them leaves out are not a difference. */
const isSameWindow = (a: Window, b: Window): boolean => {
  const right = daysOf(b);
  return daysOf(a).every((day, i) => day === null || right[i] == null || day === right[i]);
};

function isStated(telling: ComparedTelling, field: TellingField): boolean {
  if (field === 'quantity' || field === 'unit') return telling.measure !== null;
  if (field === 'window') return telling.window !== null && telling.window.basis !== 'none';
  return telling[field] !== null;
}

function isSame(a: ComparedTelling, b: ComparedTelling, field: TellingField): boolean {
  if (!isStated(a, field) || !isStated(b, field)) return true;
  switch (field) {
    case 'quantity':
      return isSameQuantity(a.measure!, b.measure!);
    case 'unit':
      return a.measure!.unit === b.measure!.unit;
    case 'window':
      return isSameWindow(a.window!, b.window!);
    default:
      return a[field] === b[field];
  }
}

/**
 * Where the tellings of one commitment differ (rule C1: the words are primary, both are kept). No telling is the
 * measure of the others; none is smoothed. What a telling does not state is `silent`, never a difference.
 */
export function compareTellings(tellings: readonly ComparedTelling[]): TellingComparison {
  const differs = tellings.map((one) => fields.filter((field) => tellings.some((other) => !isSame(one, other, field))));
  const differ = fields.filter((field) => differs.some((own) => own.includes(field)));
  const variants = differ.map((field) => {
    const groups: number[][] = [];
    tellings.forEach((telling, i) => {
      if (!isStated(telling, field)) return;
      const home = groups.find((group) => group.every((j) => isSame(tellings[j]!, telling, field)));
      if (home === undefined) groups.push([i]);
      else home.push(i);
    });
    return { field, groups };
  });
  return {
    differ,
    variants,
    tellings: tellings.map((telling, i) => ({
      differs: differs[i]!,
      silent: fields.filter((field) => !isStated(telling, field) && tellings.some((other) => isStated(other, field))),
    })),
  };
}
