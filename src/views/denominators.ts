import { addDecimal, divideDecimal } from '../model/index.ts';
import type { PartyRef, SideRatio } from './answers.ts';
import { anyActivity, choose } from './chosen.ts';
import type { Denominator } from './denominator-answers.ts';
import { askMoney } from './money.ts';
import { type AskedEdition, decimalOf, numberOf, textOf, wordOf } from './question.ts';

const indicators = { person: 'population', gdp: 'gdp' } as const;

/**
 * The stated money of a funder's activities of one year by what the reader chose: per person or by the gross domestic
 * product of the funder's own country in that year, or by what it promised in that year. Each sum keeps its source, kind,
 * flow, currency and prices. Where the denominator, or one in the same currency and prices, is not held, the ratio is
 * null and `missing` names why; no other year and no other country stands in.
 */
export async function askRatios(
  edition: AskedEdition,
  party: PartyRef,
  per: Denominator,
  year: number,
): Promise<SideRatio[]> {
  const rows = await askMoney(
    edition,
    await choose(edition, { ...anyActivity, funder: party.id, from: year, to: year }),
  );
  const held = per === 'promised' ? await promised(edition, party.id, year) : await observed(edition, party, per, year);
  return rows.map((row): SideRatio => {
    const fitting = held.filter(({ unit }) => per === 'person' || unit === row.currency);
    const by = fitting[0] ?? null;
    const missing =
      row.sum === null
        ? 'no-amount'
        : held.length === 0
          ? 'not-held'
          : by === null
            ? 'other-currency'
            : per !== 'person' && !isInPricesOf(row.priceBasis, year)
              ? 'other-prices'
              : by.value === '0'
                ? 'zero'
                : null;
    return {
      source: row.source,
      kind: row.kind,
      flowType: row.flowType,
      currency: row.currency,
      priceBasis: row.priceBasis,
      sum: row.sum,
      by,
      ratio: missing === null && by && row.sum !== null ? divideDecimal(row.sum, by.value, 12) : null,
      missing,
    };
  });
}

/** Is money of a year in the prices of that year? In constant prices it is where they are those of this very year. */
const isInPricesOf = (priceBasis: string, year: number): boolean =>
  priceBasis === 'current' || priceBasis === `constant-${year}`;

/** The figure of a country and year; of several sources the one with most years, named beside it. */
async function observed(
  edition: AskedEdition,
  party: PartyRef,
  per: 'person' | 'gdp',
  year: number,
): Promise<NonNullable<SideRatio['by']>[]> {
  if (party.country === null) return [];
  const rows = await edition.rows(
    `select o.id, o.source, o.value, o.unit, o.line from observation o
     where o.indicator = ? and o.area = ? and o.year = ? and o.period = cast(o.year as varchar) and o.value is not null
       and o.topic is null and o.counterpart is null and coalesce(o.price_basis, 'current') = 'current'
     order by (select count(*) from observation n where n.source = o.source and n.indicator = o.indicator) desc, o.source, o.id`,
    [indicators[per], party.country, year],
  );
  return rows.map((row) => ({
    value: decimalOf(row, 'value') as string,
    unit: textOf(row, 'unit'),
    year,
    source: wordOf(row, 'source'),
    row: wordOf(row, 'id'),
    line: numberOf(row, 'line'),
    commitments: [],
  }));
}

/**
 * What a party promised in a year, in each currency: exact totals that are no part of another promise that is counted.
 * Promises of trade and of investment are of other money than activities state.
 */
async function promised(edition: AskedEdition, party: string, year: number): Promise<NonNullable<SideRatio['by']>[]> {
  const rows = await edition.rows(
    `select c.id, c.unit, c.quantity from commitment c
     where c.quantity is not null and c.high is null and length(c.unit) = 3 and c.unit = upper(c.unit)
       and coalesce(c.per, 'total') = 'total' and coalesce(c.comparator, 'exactly') in ('exactly', 'about')
       and substr(c.announced_on, 1, 4) = ?
       and c.id in (select p.commitment from commitment_party p where p.role = 'promisor' and p.party = ?)
       and c.object not in ('trade', 'import', 'investment')
       and c.id not in (select l.commitment from lineage l where l.kind in ('part-of', 'repeats', 'changes'))
       and c.id not in (
         select l.other from lineage l join commitment u on u.id = l.commitment
         where l.kind = 'umbrella-of' and u.quantity is not null and u.high is null and u.unit = c.unit
       )
     order by c.unit, c.id`,
    [String(year), party],
  );
  const byUnit = new Map<string, { value: string; commitments: string[] }>();
  for (const row of rows) {
    const unit = wordOf(row, 'unit');
    const before = byUnit.get(unit) ?? { value: '0', commitments: [] };
    byUnit.set(unit, {
      value: addDecimal(before.value, decimalOf(row, 'quantity') as string),
      commitments: [...before.commitments, wordOf(row, 'id')],
    });
  }
  return [...byUnit].map(([unit, { value, commitments }]) => ({
    value,
    unit,
    year,
    source: null,
    row: null,
    line: null,
    commitments,
  }));
}
