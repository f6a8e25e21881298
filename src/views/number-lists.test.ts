import fc from 'fast-check';
import { expect, it } from 'vitest';
import { complement, intersect, listOf, within } from './number-lists.ts';

const most = 300;
const list = fc
  .uniqueArray(fc.integer({ min: 0, max: most - 1 }), { maxLength: most })
  .map((numbers) => numbers.sort((a, b) => a - b));

it('have what sets have, whatever their lengths', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), fc.nat(most), fc.nat(most), (lists, from, end) => {
      const [first, ...others] = lists.map((each) => Int32Array.from(each)) as [Int32Array, ...Int32Array[]];
      const expected = lists[0]!.filter((number) => lists.every((each) => each.includes(number)));
      expect([...intersect([first, ...others])]).toEqual(expected);
      expect([...within(first, from, Math.max(from, end))]).toEqual(lists[0]!.filter((n) => n >= from && n < end));
      expect([...complement(first, most)]).toEqual(
        Array.from({ length: most }, (_, n) => n).filter((n) => !lists[0]!.includes(n)),
      );
    }),
    { numRuns: 1000 },
  );
});

it('are made of numbers in any order that come again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (numbers) => {
      const expected = [...new Set(numbers)].sort((a, b) => a - b);
      expect([...listOf(Int32Array.from(numbers))]).toEqual(expected);
      expect([...listOf(Int32Array.from(numbers).sort())]).toEqual(expected);
    }),
  );
});
