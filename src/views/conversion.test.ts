import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { fixture } from '../../test/views-ledger-fixture.ts';
import { conversionChoices, loadConverter } from './conversion.ts';

let line = 0;
const observed = (
  indicator: string,
  unit: string,
  area: string | null,
  year: number,
  value: string,
  source = 'rates',
) => ({
  id: `${source}:${++line}/0`,
  source,
  indicator,
  area,
  area_name: area ?? 'Euro Area',
  period: String(year),
  year,
  value,
  unit,
  method: 'reported',
  line,
});
const rate = (currency: string, area: string | null, year: number, value: string, source?: string) =>
  observed('currency-per-usd', currency, area, year, value, source);
const inflation = (area: string, year: number, value: string) =>
  observed('gdp-deflator-change', 'percent', area, year, value, 'deflators');

const edition = () =>
  fixtureEdition({
    ...fixture,
    activities: [],
    observations: [
      rate('COP', 'CO', 2019, '4000'),
      rate('BRL', 'BR', 2019, '4'),
      rate('BRL', 'BR', 1989, '0.0000000004'),
      rate('USD', 'HT', 2019, '90'),
      rate('USD', 'US', 2019, '1'),
      rate('EUR', null, 2019, '0.9'),
      rate('EUR', 'ME', 2019, '0.91'),
      rate('XAF', 'CM', 2019, '600'),
      rate('XAF', 'GA', 2019, '601'),
      rate('COP', 'CO', 2019, '9999', 'older'),
      rate('CLP', 'CL', 2018, '600', 'older'),
      ...[2019, 2020, 2021].map((year) => inflation('US', year, '10')),
    ],
  });
const current = { priceBasis: 'current' };

describe('conversion', () => {
  it('multiplies by one factor with the rates behind it, at the rate of the year', async () => {
    const convert = await loadConverter(await edition(), { in: 'USD', prices: null }, ['COP', 'USD', 'BRL']);
    const pesos = convert({ currency: 'COP', year: 2019, ...current });
    expect(pesos).toMatchObject({ currency: 'USD', year: 2019, factor: '0.00025', deflator: null });
    expect(typeof pesos === 'string' ? [] : pesos.rates).toMatchObject([
      { perUsd: '4000', source: 'rates', area: 'CO' },
    ]);
    // A dollar is a dollar, whatever a row of another country says under its code.
    expect(convert({ currency: 'USD', year: 2019, ...current })).toMatchObject({ factor: '1', rates: [] });
    const cross = await loadConverter(await edition(), { in: 'BRL', prices: null }, ['COP']);
    expect(cross({ currency: 'COP', year: 2019, ...current })).toMatchObject({ currency: 'BRL', factor: '0.001' });
    const euro = await loadConverter(await edition(), { in: 'EUR', prices: null }, ['USD']);
    expect(euro({ currency: 'USD', year: 2019, ...current })).toMatchObject({ factor: '0.9', rates: [{ area: null }] });
  });

  it('refuses by the reason, never with the rate of another year or source', async () => {
    const convert = await loadConverter(await edition(), { in: 'USD', prices: null }, ['COP', 'BRL', 'XAF', 'CLP']);
    expect(convert({ currency: null, year: 2019, ...current })).toBe('no-currency');
    expect(convert({ currency: 'COP', year: null, ...current })).toBe('undated');
    expect(convert({ currency: 'COP', year: 2020, ...current })).toBe('no-rate');
    expect(convert({ currency: 'CLP', year: 2018, ...current })).toBe('no-rate');
    expect(convert({ currency: 'BRL', year: 1989, ...current })).toBe('no-rate');
    expect(convert({ currency: 'XAF', year: 2019, ...current })).toBe('rates-differ');
    expect(convert({ currency: 'USD', year: 2019, priceBasis: 'constant-2019' })).toBe('constant-prices');
    expect(convert({ currency: 'USD', year: 2019, priceBasis: 'constant-unstated' })).toBe('unknown-prices');
  });

  it('gives constant prices by the deflator of the currency shown, both ways, and none where none joins the years', async () => {
    const convert = await loadConverter(await edition(), { in: 'USD', prices: 2021 }, ['COP']);
    expect(convert({ currency: 'USD', year: 2019, ...current })).toMatchObject({
      factor: '1.21',
      deflator: { source: 'deflators', area: 'US', base: 2021 },
    });
    expect(convert({ currency: 'COP', year: 2019, ...current })).toMatchObject({ factor: '0.0003025' });
    expect(convert({ currency: 'USD', year: null, priceBasis: 'constant-2021' })).toMatchObject({
      factor: '1',
      deflator: null,
    });
    expect(convert({ currency: 'USD', year: 2005, ...current })).toBe('no-deflator');
    const back = await loadConverter(await edition(), { in: null, prices: 2019 }, ['USD', 'EUR']);
    expect(back({ currency: 'USD', year: null, priceBasis: 'constant-2020' })).toMatchObject({
      factor: '0.90909090909090909091',
    });
    expect(back({ currency: 'EUR', year: 2020, ...current })).toBe('no-deflator');
  });

  it('offers the currencies and years that are held, and none where none are', async () => {
    expect(await conversionChoices(await edition())).toEqual({
      currencies: ['USD', 'BRL', 'COP', 'EUR', 'XAF'],
      years: [2021, 2020, 2019],
    });
    expect(await conversionChoices(await fixtureEdition({ ...fixture, observations: [] }))).toEqual({
      currencies: [],
      years: [],
    });
  });
});
