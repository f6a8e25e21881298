import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { parseMapping, read } from '../index.ts';

const mapping = parseMapping({
  mapping: 1,
  kind: 'activities',
  format: 'json',
  identifier: 'id',
  title: 'name/es',
  agreedOn: 'signed',
  isUmbrella: { column: 'umbrella' },
  parties: [{ role: '1', name: 'donors', split: '|' }],
  transactions: [{ kind: { fixed: '2' }, value: 'amount/value', currency: 'amount/currency' }],
});
const readAll = (bytes: Uint8Array) => {
  const readings = [...read(fixtureSource, bytes, { mapping })];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};
// Invented: no such project exists.
const things = [
  { id: 1, name: { es: 'Camino' }, signed: '2019-03-25', donors: ['A', 'B'], amount: { value: 1.5, currency: 'USD' } },
  {
    id: 'x-2',
    name: { es: null, en: 'School' },
    umbrella: true,
    donors: [],
    amount: { value: 'many', currency: 'USD' },
  },
];

describe('a table in JSON', () => {
  it('is read the same from a list, a list in an object, and one object a line', () => {
    const text = `[{"id":1,"name":{"es":"Camino"},"amount":{"value":12345678901234567.10,"currency":"USD"}}]`;
    expect(activitiesOf(readAll(Buffer.from(text)))[0]?.transactions[0]?.value).toBe('12345678901234567.10');
    const bare = (bytes: Buffer) => {
      const readings = readAll(bytes);
      return [
        activitiesOf(readings).map(({ locator: _, transactions, ...rest }) => [
          rest,
          transactions.map(({ value }) => value),
        ]),
        findingsOf(readings).map(({ code, locator }) => [code, locator?.path]),
      ];
    };
    const expected = bare(Buffer.from(JSON.stringify(things)));
    expect(expected).toMatchObject([
      [
        [
          {
            identifier: '1',
            title: 'Camino',
            agreedOn: '2019-03-25',
            isUmbrella: null,
            parties: [{ name: 'A' }, { name: 'B' }],
          },
          ['1.5'],
        ],
        [{ identifier: 'x-2', title: null, isUmbrella: true, parties: [] }, []],
      ],
      [['csv-bad-number', 'amount/value']],
    ]);
    expect(bare(Buffer.from(JSON.stringify({ page: 1, results: things }, null, 2)))).toEqual(expected);
    expect(bare(Buffer.from(things.map((each) => JSON.stringify(each)).join('\n')))).toEqual(expected);
  });
  it('places each row', () => {
    const bytes = Buffer.from(JSON.stringify(things, null, 1));
    for (const { locator, identifier } of activitiesOf(readAll(bytes))) {
      const slice = JSON.parse(bytes.subarray(locator.byteFrom!, locator.byteTo!).toString()) as { id: unknown };
      expect(String(slice.id)).toBe(identifier);
      expect(locator.line).toBe(bytes.subarray(0, locator.byteFrom!).toString().split('\n').length);
    }
  });
  it('keeps what stands before a broken place', () => {
    const readings = readAll(Buffer.from(`${JSON.stringify(things[0])}\n{"id":`));
    expect(activitiesOf(readings)).toHaveLength(1);
    expect(findingsOf(readings).at(-1)).toMatchObject({ code: 'json-broken', params: { line: '2' } });
    expect(findingsOf(readAll(Buffer.from('{'))).map(({ code }) => code)).toEqual(['json-broken']);
    expect(findingsOf(readAll(Buffer.from('[]'))).map(({ code }) => code)).toEqual(['csv-empty']);
  });
  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        (text, cut) => void readAll(Buffer.from(text.slice(0, cut % (text.length + 1)))),
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void readAll(Buffer.from(bytes))));
  });
});
