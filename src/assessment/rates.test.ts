import { describe, expect, test } from 'vitest';
import { some } from './case.fixture.ts';
import { lineageRates, yearlyRate } from './rates.ts';

const window = (start: string | null, end: string | null, basis: 'stated' | 'none' = 'stated') => ({
  start,
  end,
  basis,
  words: null,
  source: null,
});

describe('yearly rates of the model, section 7', () => {
  test('scholarships: 1,200, then 1,667, then 1,167 a year', () => {
    const rates = lineageRates([
      { id: 'first', measure: some('6000'), time: 5 },
      { id: 'second', measure: some('5000'), time: window('2022-01-01', '2024-12-31') },
      { id: 'third', measure: some('3500'), time: window('2025-05-13', '2028-05-12') },
    ]);
    expect(rates.map(({ rate, changePercent }) => [rate, changePercent])).toEqual([
      ['1200', null],
      ['1667', '39'],
      ['1167', '-30'],
    ]);
  });
  test('training places: 1,200, then 1,000, then 3,333 a year', () => {
    const places = (quantity: string) => some(quantity, 'training-place');
    const rates = lineageRates([
      { id: 'first', measure: places('6000'), time: 5 },
      { id: 'second', measure: places('3000'), time: 3 },
      { id: 'third', measure: places('10000'), time: 3 },
    ]);
    expect(rates.map(({ rate, changePercent }) => [rate, changePercent])).toEqual([
      ['1200', null],
      ['1000', '-17'],
      ['3333', '233'],
    ]);
  });
  test('a number by the year is its own rate', () => {
    expect(yearlyRate(some('300', 'visit', { per: 'year' }), null)).toBe('300');
  });
  test('no time, no rate; another unit or an unknown number, no change', () => {
    expect(yearlyRate(some('300'), null)).toBeNull();
    expect(yearlyRate(some('300'), window(null, '2027'))).toBeNull();
    expect(yearlyRate(some('300'), window('2025', '2027', 'none'))).toBeNull();
    const rates = lineageRates([
      { id: 'a', measure: some('300', 'course'), time: 3 },
      { id: 'b', measure: some('300', 'training-place'), time: 3 },
      { id: 'c', measure: null, time: 3 },
      { id: 'd', measure: some('0', 'training-place'), time: 3 },
      { id: 'e', measure: some('6', 'training-place'), time: 3 },
    ]);
    expect(rates.map(({ rate, changePercent }) => [rate, changePercent])).toEqual([
      ['100', null],
      ['100', null],
      [null, null],
      ['0', null],
      ['2', null],
    ]);
  });
  test.each([
    ['2024-02-29', '2028-02-29', '25'],
    ['2024-02-29', '2025-02-28', '100'],
    ['2025-01-01', '2025-06-30', '200'],
    ['2025', '2027', '33.3'],
    ['2025-01-01', '2025-12-30', '100'],
    ['2025-05-13', '2025-05-13', '36525'],
  ])('from %s to %s, 100 are %s a year', (start, end, rate) => {
    expect(yearlyRate(some('100'), window(start, end))).toBe(rate);
  });
});
