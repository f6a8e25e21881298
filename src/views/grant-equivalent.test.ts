import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { fixture } from '../../test/views-ledger-fixture.ts';
import type { ActivityRecord } from '../model/index.ts';
import { activity } from './activity.ts';
import { grantElement, grantEquivalent } from './grant-equivalent.ts';

const terms = (more: Record<string, string> = {}) => ({
  'loan-interest-percent': '2',
  'loan-maturity-years': '20',
  'loan-grace-years': '5',
  ...more,
});
/** The DAC's formula in closed form, in floats: another way to the same number. */
function closed(interest: number, maturity: number, grace: number, repayments: number, discount: number): number {
  const d = (1 + discount / 100) ** (1 / repayments) - 1;
  const annuity =
    ((1 + d) ** -(repayments * grace) - (1 + d) ** -(repayments * maturity)) / (d * repayments * (maturity - grace));
  return 100 * (1 - interest / 100 / repayments / d) * (1 - annuity);
}

describe('grant element', () => {
  it('is what the closed form gives, for any loan of whole periods', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 1, max: 35 }),
        fc.constantFrom(1, 2, 4),
        fc.constantFrom('6', '7', '9', '10'),
        (hundredths, grace, more, repayments, discount) => {
          const interest = hundredths / 100;
          const found = grantElement({
            interest: String(interest),
            maturity: String(grace + more),
            grace: String(grace),
            repayments,
            discount,
          });
          expect(
            Math.abs(Number(found) - closed(interest, grace + more, grace, repayments, Number(discount))),
          ).toBeLessThan(0.006);
        },
      ),
      { seed: 3 },
    );
  });

  it('is nothing at the discount rate itself, and negative above it', () => {
    const loan = { maturity: '10', grace: '3', repayments: 1, discount: '6' };
    expect(grantElement({ ...loan, interest: '6' })).toBe('0');
    expect(Number(grantElement({ ...loan, interest: '8' }))).toBeLessThan(0);
    expect(grantElement({ ...loan, interest: '1', grace: '2.5' })).toBeNull();
    expect(grantElement({ ...loan, interest: '1', grace: '2.5', repayments: 2 })).not.toBeNull();
  });

  it('takes the rate of the borrower’s group, and names what is not stated', () => {
    const rates = ['LDC', 'LIC', 'LMIC', 'UMIC'].map(
      (group) => grantEquivalent(terms({ 'income-group': group }), '421')?.elements[0]?.discount,
    );
    expect(rates).toEqual(['9', '9', '7', '6']);
    expect(grantEquivalent(terms(), '421')?.elements).toMatchObject([
      { rule: 'dac-2018', discount: null, reason: 'group-not-stated', byRepayments: [] },
      { rule: 'dac-flat', discount: '10', byRepayments: [{ repayments: 1, percent: '54.81' }, { repayments: 2 }] },
    ]);
    expect(grantEquivalent(terms({ 'loan-repayments-a-year': '2' }), null)?.elements[1]?.byRepayments).toHaveLength(1);
    expect(grantEquivalent({ 'loan-interest-percent': '2' }, null)?.reason).toBe('terms-not-stated');
    expect(grantEquivalent({}, '421')?.reason).toBe('terms-not-stated');
    expect(grantEquivalent({}, '110')).toBeNull();
    for (const odd of ['LIBOR + 3', '-1', '2,5', '1e3'])
      expect(grantEquivalent(terms({ 'loan-interest-percent': odd }), null)?.reason).toBe('terms-not-usable');
    expect(grantEquivalent(terms({ 'loan-grace-years': '20' }), null)?.reason).toBe('terms-not-usable');
    expect(grantEquivalent(terms({ 'loan-repayments-a-year': '0' }), null)?.reason).toBe('terms-not-usable');
  });

  it('stands on the activity beside the face value, and in its file, never in a sum', async () => {
    const [base] = fixture.activities as readonly ActivityRecord[];
    const edition = await fixtureEdition({
      ...fixture,
      activities: [{ ...(base as ActivityRecord), extra: terms({ 'income-group': 'LMIC' }) }],
    });
    const answer = await activity(edition, { id: (base as ActivityRecord).id });
    expect(answer.grant?.elements[0]).toMatchObject({ rule: 'dac-2018', discount: '7', reason: null });
    expect(answer.table.rows.filter((row) => row[1]?.startsWith('grant-element-')).map((row) => row[2])).toEqual(
      answer.grant?.elements.flatMap((each) => each.byRepayments.map(({ percent }) => percent)),
    );
  });

  const file = join(import.meta.dirname, '../../../shared/data/aiddata-china-2000-2014/official_finance_lac.csv');
  it.runIf(existsSync(file))('is within a point of what AidData works out at 10 percent', () => {
    const rows = (parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[]).filter((row) =>
      ['interest_rate', 'maturity', 'grace_period', 'grant_element'].every((name) => row[name]?.trim()),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const found = grantEquivalent(
        terms({
          'loan-interest-percent': row.interest_rate as string,
          'loan-maturity-years': row.maturity as string,
          'loan-grace-years': row.grace_period as string,
        }),
        null,
      )?.elements[1]?.byRepayments.map(({ percent }) => Math.abs(Number(percent) - Number(row.grant_element)));
      expect(Math.min(...(found ?? [])), JSON.stringify(row.title)).toBeLessThan(1);
    }
  });
});
