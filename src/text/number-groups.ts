import { addDecimal, compareDecimal, dropEnd, multiplyDecimal } from '../model/index.ts';

/** Largest number that the readers accept; beyond it words are no quantity of this world. */
export const largestNumber = '1000000000000000000';

/** The largest power of ten that divides a whole number, as decimal text; "0" for a fraction. */
export function stepOf(value: string): string {
  if (value.includes('.')) return '0';
  const zeros = value.length - dropEnd(value, '0').length;
  return `1${'0'.repeat(value === '0' ? 0 : zeros)}`;
}

/**
 * Multiplies the groups that are smaller than a scale by it ("two hundred fifty" + thousand); null when the words do
 * not compose ("million million", "thousand five million").
 */
export function scaleGroups(groups: readonly string[], scale: string, mayStandAlone: boolean): string[] | null {
  const kept = [...groups];
  let sum = '0';
  let hasSome = false;
  while (kept.length > 0 && compareDecimal(kept.at(-1)!, scale) < 0) {
    sum = addDecimal(sum, kept.pop()!);
    hasSome = true;
  }
  if (!hasSome && !mayStandAlone) return null;
  const value = multiplyDecimal(hasSome ? sum : '1', scale);
  const last = kept.at(-1);
  if (last !== undefined && compareDecimal(value, stepOf(last)) >= 0) return null;
  return [...kept, value];
}

/** The sum of all groups. */
export const sumGroups = (groups: readonly string[]): string =>
  groups.reduce((total, group) => addDecimal(total, group), '0');
