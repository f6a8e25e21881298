import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDateFormat, readIsoDate, readNumber, readOsmPoints } from './cells.ts';
import { countryOf } from './countries.ts';

describe('numbers', () => {
  it.each([
    ['1.2e+08', '.', '', '120000000'],
    ['1.25E3', '.', '', '1250'],
    ['12e-3', '.', '', '0.012'],
    ['335838967.980348', '.', '', '335838967.980348'],
    ['1,234,567.80', '.', ',', '1234567.80'],
    ['1.234.567,5', ',', '.', '1234567.5'],
    ['1 234', '.', ' ', '1234'],
    ['3,5', ',', '', '3.5'],
    ['-0.0', '.', '', '0.0'],
    ['+007', '.', '', '7'],
    ['.5', '.', '', '0.5'],
    ['5.', '.', '', '5'],
    ['-1,5', ',', '.', '-1.5'],
    ['99999999999999999999999999.01', '.', '', '99999999999999999999999999.01'],
  ] as const)('%s with %s and "%s" is %s', (written, decimal, group, expected) => {
    expect(readNumber(written, decimal, group)).toBe(expected);
  });

  it.each([
    ['1,000', '.', ''],
    ['1,00', '.', ','],
    ['1.5', ',', ''],
    ['12,34,567', '.', ','],
    ['', '.', ''],
    ['-', '.', ''],
    ['1e', '.', ''],
    ['1e99999', '.', ''],
    ['NaN', '.', ''],
    ['Infinity', '.', ''],
    ['0x10', '.', ''],
    ['$5', '.', ''],
    ['１２', '.', ''],
    ['9'.repeat(401), '.', ''],
  ] as const)('%s with %s and "%s" is none', (written, decimal, group) => {
    expect(readNumber(written, decimal, group)).toBeNull();
  });

  it('keeps the value of every double it is given', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(readNumber(String(value), '.', ''))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 3 },
    );
  });
});

describe('dates', () => {
  it.each([
    ['ISO', '2013-09-22', '2013-09-22'],
    ['ISO', '1961-06-30T00:00:00Z', '1961-06-30'],
    ['ISO', '2012-01-01 10:00:00.5+02:00', '2012-01-01'],
    ['ISO', '2011-01-31Z', '2011-01-31'],
    ['ISO', '2013', '2013'],
    ['ISO', '2013-09', '2013-09'],
    ['ISO', '2013-02-30', null],
    ['ISO', '2013-9-2', null],
    ['ISO', 'soon', null],
    ['year', '2015.0', '2015'],
    ['year', '2015', '2015'],
    ['year', '15', null],
    ['MM/DD/YYYY', '09/22/2013', '2013-09-22'],
    ['MM/DD/YYYY', '22/09/2013', null],
    ['M/D/YYYY', '5/20/2004', '2004-05-20'],
    ['DD.MM.YYYY', '01.02.2020', '2020-02-01'],
    ['MM/YYYY', '02/2020', '2020-02'],
    ['D MMM YYYY', '3 Ene 2020', '2020-01-03'],
    ['D MMM YYYY', '13 février 2019', '2019-02-13'],
    ['D MMM YYYY', '1 jui 2019', null],
    ['MMM D, YYYY', 'Sept. 5, 2001', '2001-09-05'],
  ])('%s of %s is %s', (format, written, expected) => {
    expect(compileDateFormat(format)(written)).toBe(expected);
  });

  it('answers long nonsense at once', () => {
    expect(readIsoDate('2'.repeat(1e6))).toBeNull();
  });
});

it('finds points in OpenStreetMap addresses, markers apart from map views', () => {
  const view = 'https://www.openstreetmap.org/way/1#map=18/14.44437/-85.96599';
  const marker = 'https://www.openstreetmap.org/?mlat=13.1&mlon=-61.2#map=9/1/2';
  expect(readOsmPoints(`${view}, ${marker}`)).toEqual([
    { latitude: '14.44437', longitude: '-85.96599', isMarker: false },
    { latitude: '13.1', longitude: '-61.2', isMarker: true },
  ]);
  expect(readOsmPoints('https://www.openstreetmap.org/way/714482590')).toEqual([]);
  expect(readOsmPoints('https://www.openstreetmap.org/#map=3/99/10')).toEqual([]);
});

it.each([
  ['HND', 'HN'],
  ['HN', 'HN'],
  ['Honduras', 'HN'],
  ['Bahamas, The', 'BS'],
  ['the Bahamas', 'BS'],
  ['St. Lucia', 'LC'],
  ['Santa Lucía', 'LC'],
  ['Trinidad and Tobago', 'TT'],
  ["Côte d'Ivoire", 'CI'],
  ['Brésil', 'BR'],
  ['United Kingdom', 'GB'],
  ['Reino Unido', 'GB'],
  ['RU', 'RU'],
  ['Alemanha', 'DE'],
  ['hnd', 'HN'],
  ['Atlantis', null],
  ['', null],
])('the country "%s" is %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});
