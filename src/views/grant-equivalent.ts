import { addDecimal, compareDecimal, divideDecimal, multiplyDecimal, rootDecimal } from '../model/index.ts';

/**
 * Terms of a loan as its source states them, in `extra` of the activity: a mapping names the columns so. Percent a year,
 * whole or part years from the commitment (maturity with the grace period in it), repayments a year, and the borrower's
 * group on the DAC's list of recipients at that time: LDC, LIC, LMIC or UMIC.
 */
const termNames = {
  interest: 'loan-interest-percent',
  maturity: 'loan-maturity-years',
  grace: 'loan-grace-years',
  repayments: 'loan-repayments-a-year',
  group: 'income-group',
} as const;
export const grantReasons = ['terms-not-stated', 'terms-not-usable', 'group-not-stated'] as const;
export type GrantReason = (typeof grantReasons)[number];
export const grantRules = ['dac-2018', 'dac-flat'] as const;

/** The share of a loan that is a gift by one rule: how much less its repayments are worth today than the loan. */
export interface GrantElement {
  readonly rule: (typeof grantRules)[number];
  /** Percent a year. Null: the rule needs what the source does not state. */
  readonly discount: string | null;
  /** Where the rule and its rate stand. */
  readonly cite: { readonly title: string; readonly url: string };
  /** Percent of the face value for each number of repayments a year: the stated one, or one and two where none is stated. */
  readonly byRepayments: readonly { readonly repayments: number; readonly percent: string }[];
  readonly reason: GrantReason | null;
}
export interface GrantEquivalent {
  readonly terms: {
    readonly interest: string | null;
    readonly maturity: string | null;
    readonly grace: string | null;
    readonly repayments: string | null;
    readonly group: string | null;
  };
  /** Why there is none at all; null: see the elements. */
  readonly reason: GrantReason | null;
  readonly elements: readonly GrantElement[];
}

/**
 * Discount rates of the DAC's grant-equivalent measure, from 2018 on: 9 percent for least developed and other low-income
 * countries, 7 for lower and 6 for upper middle-income countries.
 */
const discounts: Readonly<Record<string, string>> = { LDC: '9', LIC: '9', LMIC: '7', UMIC: '6' };
const cites = {
  'dac-2018': {
    title: 'OECD, Official development assistance: definition and coverage (grant equivalent, from 2018)',
    url: 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/official-development-assistance--definition-and-coverage.html',
  },
  'dac-flat': {
    title: 'United Nations, LDC Portal: when should concessional loans be reported as ODA? (10 percent, before 2018)',
    url: 'https://www.un.org/ldcportal/when-should-concessional-loans-be-reported-as-oda/',
  },
} as const;
const flat = '10';
const digits = 20;
const isNumber = (text: string | null): text is string => text !== null && /^\d{1,4}(\.\d{1,8})?$/.test(text);

/** The grant element of a loan from the stated further columns of its activity; null when it states no term at all and is no loan. */
export function grantEquivalent(
  extra: Readonly<Record<string, string>>,
  financeType: string | null,
): GrantEquivalent | null {
  const stated = (name: string) => {
    const value = extra[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const terms = {
    interest: stated(termNames.interest),
    maturity: stated(termNames.maturity),
    grace: stated(termNames.grace),
    repayments: stated(termNames.repayments),
    group: stated(termNames.group),
  };
  const { interest, maturity, grace } = terms;
  // IATI FinanceType of the 400s: loans.
  if (interest === null && maturity === null && grace === null && !financeType?.startsWith('4')) return null;
  if (interest === null || maturity === null || grace === null)
    return { terms, reason: 'terms-not-stated', elements: [] };
  const counts = terms.repayments === null ? ['1', '2'] : [terms.repayments];
  const isUsable =
    [interest, maturity, grace].every(isNumber) &&
    counts.every((count) => /^[124]$/.test(count)) &&
    compareDecimal(maturity, grace) > 0 &&
    compareDecimal(maturity, '100') <= 0;
  if (!isUsable) return { terms, reason: 'terms-not-usable', elements: [] };
  const elements = grantRules.map((rule): GrantElement => {
    const discount = rule === 'dac-flat' ? flat : (discounts[terms.group ?? ''] ?? null);
    const byRepayments =
      discount === null
        ? []
        : counts.flatMap((count) => {
            const percent = grantElement({ interest, maturity, grace, repayments: Number(count), discount });
            return percent === null ? [] : [{ repayments: Number(count), percent }];
          });
    const reason = discount === null ? 'group-not-stated' : byRepayments.length === 0 ? 'terms-not-usable' : null;
    return { rule, discount, cite: cites[rule], byRepayments, reason };
  });
  return { terms, reason: null, elements };
}

/**
 * The DAC's formula, payment by payment: equal repayments of principal after the grace period, interest on what is owed,
 * each discounted at `(1 + discount) ^ (1 / repayments) - 1` a period. Percent to two decimals, negative where the loan is
 * dearer than the discount rate. Null when grace or maturity are no whole number of periods.
 */
export function grantElement({
  interest,
  maturity,
  grace,
  repayments,
  discount,
}: {
  readonly interest: string;
  readonly maturity: string;
  readonly grace: string;
  readonly repayments: number;
  readonly discount: string;
}): string | null {
  const periodsOf = (years: string) => {
    const periods = multiplyDecimal(years, String(repayments));
    return /^\d+$/.test(periods) ? Number(periods) : null;
  };
  const [first, last] = [periodsOf(grace), periodsOf(maturity)];
  if (first === null || last === null || last <= first) return null;
  let yearly = addDecimal('1', multiplyDecimal(discount, '0.01'));
  for (let each = repayments; each > 1; each /= 2) yearly = rootDecimal(yearly);
  const rate = divideDecimal(multiplyDecimal(interest, '0.01'), String(repayments), digits) as string;
  const principal = divideDecimal('1', String(last - first), digits) as string;
  let [owed, value, worth] = ['1', '1', '0'];
  for (let period = 1; period <= last; period += 1) {
    value = divideDecimal(value, yearly, digits) as string;
    const repaid = period > first ? principal : '0';
    worth = addDecimal(worth, multiplyDecimal(addDecimal(multiplyDecimal(owed, rate), repaid), value));
    owed = addDecimal(owed, `-${repaid}`);
  }
  return divideDecimal(multiplyDecimal(addDecimal('1', multiplyDecimal(worth, '-1')), '100'), '1', 2);
}
