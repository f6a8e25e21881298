import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDecimal } from '../model/index.ts';
import type { Listed, SumSort } from './listed.ts';
import type { AskedEdition } from './question.ts';
import { addChosen } from './sums.ts';

const sorts: readonly SumSort[] = ['1', '2', '3'].map((kind) => ({
  source: 's',
  kind,
  flowType: null,
  currency: 'USD',
  priceBasis: 'current',
  rule: null,
}));
/** Units of 10^-12 as a decimal, by way of another function than the one under test. */
const decimal = (units: bigint) =>
  addDecimal(
    `${units / 1_000_000_000_000n}`,
    `${units < 0n ? '-' : ''}0.${`${(units < 0n ? -units : units) % 1_000_000_000_000n}`.padStart(12, '0')}`,
  );
const most = 10n ** 37n;

it('adds amounts of any size and sign to the last digit, of few activities and of most', async () => {
  const amount = fc.oneof(fc.bigInt({ min: -most, max: most }), fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }));
  const activity = fc.record({
    isChosen: fc.boolean(),
    rows: fc.array(fc.option(amount), { minLength: 0, maxLength: sorts.length }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(activity, { maxLength: 30 }), async (activities) => {
      const rows = activities.flatMap((each) => each.rows.map((units, sort) => ({ units, sort })));
      const ends = activities.map((_, at) => activities.slice(0, at + 1).flatMap((each) => each.rows).length);
      const listed = {
        count: activities.length,
        all: Int32Array.from(activities, (_, nth) => nth),
        sums: {
          sorts,
          from: Int32Array.from([0, ...ends]),
          sort: Int32Array.from(rows, ({ sort }) => sort),
          flags: Uint8Array.from(rows, ({ units }) => (units === null ? 1 : 3)),
          words: [0n, 32n, 64n, 96n].map((by) =>
            Int32Array.from(rows, ({ units }) => Number(BigInt.asIntN(32, (units ?? 0n) >> by))),
          ),
        },
      } as unknown as Listed;
      const chosen = activities.filter(({ isChosen }) => isChosen);
      const sums = await addChosen(
        {} as AskedEdition,
        {
          listed,
          numbers: Int32Array.from(activities.flatMap(({ isChosen }, nth) => (isChosen ? [nth] : []))),
        },
        {},
      );
      const expected = sorts.flatMap((sort, at) => {
        const own = chosen.flatMap((each) => (at < each.rows.length ? [each.rows[at] ?? null] : []));
        const stated = own.flatMap((units) => (units === null ? [] : [units]));
        const total = stated.length === 0 ? null : decimal(stated.reduce((sum, units) => sum + units, 0n));
        return own.length === 0 ? [] : [{ kind: sort.kind, rows: own.length, withAmount: stated.length, total }];
      });
      expect(
        sums.map(({ sort: { kind }, rows: n, withAmount, total }) => ({ kind, rows: n, withAmount, total })),
      ).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
