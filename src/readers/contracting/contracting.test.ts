import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesOf, codesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { read, sniff } from '../index.ts';

// Invented: no such authority, supplier, road or payment exists.
const release = {
  ocid: 'ocds-fixture-1',
  id: 'r-1',
  date: '2020-05-01T00:00:00Z',
  tag: ['compiled'],
  language: 'es',
  buyer: { id: 'XX-1', name: 'Ministerio Inventado' },
  parties: [
    { id: 'XX-1', name: 'Ministerio Inventado', roles: ['buyer', 'payer'], address: { countryName: 'Honduras' } },
    { id: 'XX-2', name: 'Banco Inventado', roles: ['funder'] },
    { id: 'XX-9', name: 'Nadie S.A.', roles: ['tenderer'] },
  ],
  tender: {
    title: 'Camino inventado',
    status: 'complete',
    value: { amount: 900, currency: 'USD' },
    procuringEntity: { id: 'XX-3', name: 'Unidad Inventada' },
    contractPeriod: { startDate: '2020-06-01T00:00:00Z', endDate: '2021-06-01T00:00:00Z' },
  },
  awards: [
    { id: 'a1', value: { amount: 850, currency: 'USD' }, suppliers: [{ id: 'XX-4', name: 'Constructora Inventada' }] },
  ],
  contracts: [
    {
      id: 'c1',
      awardID: 'a1',
      dateSigned: '2020-05-20',
      value: { amount: 850.1, currency: 'USD' },
      implementation: {
        transactions: [
          {
            id: 't1',
            date: '2020-07-01',
            value: { amount: 100, currency: 'USD' },
            payee: { name: 'Constructora Inventada' },
          },
          { id: 't2', date: 'soon', value: { amount: 'many', currency: 'dollars' } },
        ],
      },
    },
  ],
  relatedProcesses: [{ id: '1', identifier: 'ocds-fixture-0' }],
};
const project = {
  id: 'oc4ids-fixture-7',
  title: 'Puerto inventado',
  status: 'completion',
  sector: ['transport', 'transport.water'],
  period: { startDate: '2019-01-01', endDate: '2022-12-31' },
  budget: { amount: { amount: 5000000, currency: 'XCD' }, approvalDate: '2018-11-30' },
  publicAuthority: { id: 'XX-5', name: 'Autoridad Inventada' },
  parties: [{ id: 'XX-6', name: 'Fondo Inventado', roles: ['funder'], address: { country: 'TW' } }],
  locations: [
    {
      description: 'Muelle',
      geometry: { type: 'Point', coordinates: [-61.0, 13.9] },
      address: { countryName: 'Saint Lucia' },
    },
    { geometry: { type: 'Point', coordinates: [13.9, -161.0] } },
  ],
  contractingProcesses: [
    {
      id: 'p1',
      summary: { suppliers: [{ name: 'Constructora' }], contractValue: { amount: 4800000.25, currency: 'XCD' } },
    },
    { id: 'p2' },
  ],
  completion: { endDate: '2023-02-01', finalValue: { amount: 5100000, currency: 'XCD' } },
};
const bytesOf = (value: unknown, indent?: number): Buffer => Buffer.from(JSON.stringify(value, null, indent));
const readAll = (bytes: Uint8Array) => {
  const readings = [...read({ ...fixtureSource, mediaType: 'application/json' }, bytes)];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};

describe('OCDS', () => {
  const bytes = bytesOf({ uri: 'urn:x', version: '1.1', releases: [release] }, 2);
  const readings = readAll(bytes);
  const [activity] = activitiesOf(readings);

  it('reads a release as an activity', () => {
    expect(activity).toMatchObject({
      identifier: 'ocds-fixture-1',
      title: 'Camino inventado',
      titleLanguage: 'es',
      status: null,
      plannedStart: '2020-06-01',
      plannedEnd: '2021-06-01',
      related: [{ identifier: 'ocds-fixture-0', type: null }],
      extra: { 'tender/value': '900 USD', awards: '850 USD', tag: 'compiled' },
    });
    expect(activity?.parties.map(({ role, ref, country }) => [role, ref, country])).toEqual([
      ['2', 'XX-1', 'HN'],
      ['1', 'XX-2', null],
      ['3', 'XX-3', null],
      ['4', 'XX-4', null],
    ]);
  });
  it('reads contracts as commitments and payments as expenditures, each at its bytes', () => {
    const text = bytes.toString('utf8');
    expect(activity?.transactions).toMatchObject([
      {
        kind: '2',
        value: '850.1',
        currency: 'USD',
        on: '2020-05-20',
        provider: 'Ministerio Inventado',
        receiver: 'Constructora Inventada',
      },
      { kind: '4', value: '100', currency: 'USD', on: '2020-07-01', receiver: 'Constructora Inventada' },
      { kind: '4', value: null, currency: null, on: null },
    ]);
    for (const { locator } of activity?.transactions ?? []) {
      const inside = JSON.parse(bytes.subarray(locator.byteFrom!, locator.byteTo!).toString('utf8')) as object;
      expect(Object.keys(inside)).toEqual(['amount', 'currency']);
      expect(locator.line).toBe(bytes.subarray(0, locator.byteFrom!).toString('utf8').split('\n').length);
    }
    expect(text).toContain('"soon"');
  });
  it('tells what is wrong in it', () => {
    expect(findingsOf(readings).map(({ code, params }) => [code, params.value, params.path])).toEqual([
      ['json-bad-date', 'soon', 'contracts/0/implementation/transactions/1/date'],
      ['json-bad-number', 'many', 'contracts/0/implementation/transactions/1/value/amount'],
      ['json-bad-code', 'dollars', 'contracts/0/implementation/transactions/1/value/currency'],
    ]);
  });
  it('takes the compiled release of a record, and sets aside a record without one', () => {
    const records = [
      { ocid: release.ocid, releases: [{ url: 'https://example.org/1' }], compiledRelease: release },
      { ocid: 'ocds-fixture-2', releases: [{ ...release, ocid: 'ocds-fixture-2' }] },
    ];
    const found = readAll(bytesOf({ records }));
    expect(activitiesOf(found).map(({ identifier }) => identifier)).toEqual(['ocds-fixture-1']);
    expect(codesOf(found)).toContain('ocds-not-compiled');
  });
  it('keeps several releases of one process apart', () => {
    const found = readAll(bytesOf([release, release, { ...release, ocid: null }]));
    expect(activitiesOf(found).map(({ id }) => id)).toEqual(['fixture:ocds-fixture-1', 'fixture:ocds-fixture-1#2']);
    expect(codesOf(found)).toContain('json-duplicate-identifier');
    expect(codesOf(found)).toContain('json-missing-identifier');
  });
});

describe('OC4IDS', () => {
  it('reads a project', () => {
    const found = readAll(bytesOf({ version: '0.9', projects: [project] }));
    expect(activitiesOf(found)).toMatchObject([
      {
        identifier: 'oc4ids-fixture-7',
        status: '3',
        statusAsWritten: 'completion',
        agreedOn: '2018-11-30',
        plannedStart: '2019-01-01',
        plannedEnd: '2022-12-31',
        actualEnd: '2023-02-01',
        parties: [
          { role: '1', ref: 'XX-6', country: 'TW' },
          { role: '2', ref: 'XX-5' },
        ],
        places: [{ country: 'LC', name: 'Muelle', latitude: '13.9', longitude: '-61', precision: 'unknown' }],
        sectors: [{ code: 'transport' }, { code: 'transport.water' }],
        transactions: [{ kind: '2', value: '4800000.25', currency: 'XCD', on: null, receiver: 'Constructora' }],
        extra: { budget: '5000000 XCD', 'completion/finalValue': '5100000 XCD' },
      },
    ]);
    expect(codesOf(found)).toEqual(['json-bad-coordinates']);
  });
});

describe('files of JSON', () => {
  it('say the same as a package, a list, one thing a line, and one thing', () => {
    const bare = (bytes: Buffer) =>
      activitiesOf(readAll(bytes)).map(({ locator: _, transactions, ...rest }) => ({
        ...rest,
        amounts: transactions.map(({ value, kind }) => [kind, value]),
      }));
    const both = [release, { ...release, ocid: 'ocds-fixture-2' }];
    const expected = bare(bytesOf({ releases: both }));
    expect(expected).toHaveLength(2);
    expect(bare(bytesOf(both))).toEqual(expected);
    expect(bare(Buffer.from(both.map((each) => JSON.stringify(each)).join('\n')))).toEqual(expected);
    expect(bare(Buffer.from(both.map((each) => JSON.stringify({ releases: [each] })).join('\r\n')))).toEqual(expected);
    expect(bare(bytesOf(release))).toEqual(expected.slice(0, 1));
  });
  it('lose a broken line and no other', () => {
    const lines = [JSON.stringify(release), '{"ocid":', JSON.stringify({ ...release, ocid: 'ocds-fixture-3' })];
    const found = readAll(Buffer.from(lines.join('\n')));
    expect(activitiesOf(found)).toHaveLength(2);
    expect(findingsOf(found).find(({ code }) => code === 'json-broken')?.locator?.line).toBe(2);
  });
  it('are known by what they hold', () => {
    expect(sniff(bytesOf({ releases: [release] }))).toBe('ocds');
    expect(sniff(bytesOf({ version: '0.9', projects: [project] }))).toBe('oc4ids');
    expect(sniff(bytesOf({ type: 'FeatureCollection' }), 'application/json')).toBeNull();
  });
  it('never throw, whatever is in them', () => {
    const whole = JSON.stringify({ releases: [release, { ...release, ocid: 'ocds-fixture-2' }] });
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 6 }), (place, cut, noise) => {
        const at = place % whole.length;
        const mutated = Buffer.concat([Buffer.from(whole.slice(0, at)), noise, Buffer.from(whole.slice(at + cut))]);
        const readings = [...read({ ...fixtureSource, reader: { format: 'ocds', mapping: null } }, mutated)];
        expect(imbalanceOf(readings)).toEqual([]);
      }),
    );
  });
});
