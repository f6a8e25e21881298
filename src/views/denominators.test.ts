import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { drafts, fixture } from '../../test/views-ledger-fixture.ts';
import type { ActivityRecord } from '../model/index.ts';
import { compare } from './compare.ts';
import { readFilter } from './filter.ts';

const [base] = fixture.activities as readonly ActivityRecord[];
const states = drafts.flatMap(({ kind, body }) => {
  const party = body as { id: string; type?: string; country?: string | null };
  return kind === 'party' && party.country ? [party] : [];
});
const edition = (funder: string, country: string, priceBasis = 'current') => {
  const one = base as ActivityRecord;
  const [money] = one.transactions;
  const [party] = one.parties;
  if (!money || !party) throw new Error('the fixture has an activity with money and a party');
  const observed = (indicator: string, unit: string, value: string, year: number, area = country) => ({
    id: `figures:${indicator}/${area}/${year}`,
    source: 'figures',
    indicator,
    area,
    area_name: area,
    period: String(year),
    year,
    value,
    unit,
    price_basis: null,
    method: 'reported',
    line: 2,
  });
  return fixtureEdition({
    ...fixture,
    activities: [
      {
        ...one,
        isUmbrella: null,
        agreedOn: '2021-05-01',
        parties: [{ ...party, role: '1', party: funder, name: funder }],
        transactions: [{ ...money, kind: '2', value: '50', currency: 'USD', priceBasis }],
      },
    ],
    observations: [
      observed('gdp', 'USD', '1000', 2021),
      observed('gdp', 'USD', '4000', 2020),
      observed('population', 'person', '200', 2020),
      observed('population', 'person', '200', 2021, 'ZZ'),
    ],
  });
};
const ask = async (query: string, priceBasis?: string) => {
  const [side] = states;
  if (!side?.country) throw new Error('the fixture has a state');
  const asked = await edition(side.id, side.country, priceBasis);
  const choices = await compare(asked, readFilter('compare', new URLSearchParams()));
  const party = choices.choices.find(({ country }) => country !== null);
  if (!party) throw new Error('the fixture has a partner that is a state');
  const held = party.id === side.id ? asked : await edition(party.id, party.country as string, priceBasis);
  const answer = await compare(held, readFilter('compare', new URLSearchParams(`left=${party.id}&${query}`)));
  return answer.sides[0]?.ratios ?? [];
};

describe('a denominator', () => {
  it('divides by the figure of the same country, year, currency and prices, named with its row', async () => {
    expect(await ask('per=gdp&year=2021')).toMatchObject([
      { sum: '50', ratio: '0.05', missing: null, by: { value: '1000', year: 2021, source: 'figures' } },
    ]);
  });
  it('names what is missing, and takes no other year, country or prices instead', async () => {
    expect(await ask('per=person&year=2021')).toMatchObject([{ by: null, ratio: null, missing: 'not-held' }]);
    for (const prices of ['constant-2015', 'constant-2020', 'constant-unstated'])
      expect(await ask('per=gdp&year=2021', prices)).toMatchObject([{ ratio: null, missing: 'other-prices' }]);
  });
  it('takes constant prices of the very year for what they are: the prices of that year', async () => {
    expect(await ask('per=gdp&year=2021', 'constant-2021')).toMatchObject([{ ratio: '0.05', missing: null }]);
  });
  it('is never usual: without a choice and a year nothing is divided', async () => {
    for (const query of ['', 'per=gdp', 'year=2021']) expect(await ask(query)).toEqual([]);
  });
});
