/** By what a comparison divides: nothing is divided unless one is chosen. */
export const denominators = ['person', 'gdp', 'promised'] as const;
export type Denominator = (typeof denominators)[number];
/**
 * Why a sum is not divided. `no-amount`: none is stated. `not-held`: no figure of this party for this year.
 * `other-currency`, `other-prices`: the figure is in another currency, or in the prices of its year and the sum is in those
 * of another. `zero`.
 */
export const ratioMissing = ['no-amount', 'not-held', 'other-currency', 'other-prices', 'zero'] as const;
export type RatioMissing = (typeof ratioMissing)[number];
