import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addDecimal, compareDecimal, multiplyDecimal, type TransactionRecord } from '../src/model/index.ts';
import { readNumber } from '../src/readers/cells.ts';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../src/readers/fixtures/source.ts';
import { parseMapping, read, shippedMapping, shippedMappings } from '../src/readers/index.ts';

interface Case {
  readonly mapping: string;
  readonly file: string;
  /** As the table's own README counts them. */
  readonly rows: number;
  /** Column of the amounts, with their multiplier; `zeroIsUnknown` as the README says. */
  readonly amount?: string;
  readonly scale?: string;
  readonly zeroIsUnknown?: boolean;
  /** Faults of the source: finding → how often. None where it is not given. */
  readonly findings?: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    mapping: 'aiddata-gcdf3-located',
    file: 'aiddata-gcdf3/projects_geo_lac.csv',
    rows: 1187,
    amount: 'Amount.(Constant.USD.2021)',
  },
  {
    mapping: 'aiddata-gcdf3-located',
    file: 'aiddata-gcdf3/projects_geo_rest_of_world.csv.gz',
    rows: 8217,
    amount: 'Amount.(Constant.USD.2021)',
  },
  {
    mapping: 'aiddata-gcdf3-described',
    file: 'aiddata-gcdf3/projects_described_lac.csv',
    rows: 94,
    amount: 'Adjusted Amount (Constant USD 2021)',
  },
  {
    mapping: 'aiddata-gcdf3-described',
    file: 'aiddata-gcdf3/projects_described_rest_of_world.csv.gz',
    rows: 867,
    amount: 'Adjusted Amount (Constant USD 2021)',
  },
  { mapping: 'aiddata-gcdf3-districts', file: 'aiddata-gcdf3/adm1_locations_lac.csv', rows: 1619 },
  { mapping: 'aiddata-gcdf3-districts', file: 'aiddata-gcdf3/adm2_locations_lac.csv', rows: 2589 },
  {
    mapping: 'aiddata-china-2000-2014',
    file: 'aiddata-china-2000-2014/official_finance_lac.csv',
    rows: 440,
    amount: 'amount',
  },
  {
    mapping: 'aiddata-china-2000-2014',
    file: 'aiddata-china-2000-2014/official_finance_rest_of_world.csv.gz',
    rows: 5026,
    amount: 'amount',
    findings: { 'csv-bad-code': 23 },
  },
  {
    mapping: 'aiddata-china-2000-2014-geocoded',
    file: 'aiddata-china-2000-2014/geocoded_projects_lac.csv',
    rows: 239,
    findings: { 'csv-uneven-split': 1 },
  },
  {
    mapping: 'aiddata-china-2000-2014-geocoded-transactions',
    file: 'aiddata-china-2000-2014/geocoded_transactions_lac.csv',
    rows: 138,
    amount: 'transaction_value',
  },
  {
    mapping: 'aiddata-china-2000-2014-geocoded-places',
    file: 'aiddata-china-2000-2014/geocoded_locations_lac.csv',
    rows: 356,
  },
  {
    mapping: 'worldbank-projects-2025',
    file: 'worldbank-projects/projects_lac_2025-03-31.csv.gz',
    rows: 5120,
    amount: 'curr_total_commitment',
    zeroIsUnknown: true,
  },
  {
    mapping: 'worldbank-projects-2025',
    file: 'worldbank-projects/projects_rest_of_world_2025-03-31_without_objective_text.csv.gz',
    rows: 22_012,
    amount: 'curr_total_commitment',
    zeroIsUnknown: true,
    findings: { 'csv-unknown-country': 496 },
  },
  {
    mapping: 'worldbank-projects-2024',
    file: 'worldbank-projects/projects_lac_2024-08-29.csv.gz',
    rows: 3662,
    amount: 'curr_total_commitment',
    zeroIsUnknown: true,
  },
  { mapping: 'worldbank-places-2011', file: 'worldbank-projects/geocoded_locations_lac_2011.csv.gz', rows: 4791 },
  { mapping: 'honduras-aid-platform', file: 'aid-platform-honduras/projects.csv', rows: 1076 },
  {
    mapping: 'honduras-aid-platform-transactions',
    file: 'aid-platform-honduras/transactions.csv',
    rows: 3203,
    amount: 'transaction_value',
  },
  { mapping: 'honduras-aid-platform-places', file: 'aid-platform-honduras/locations.csv.gz', rows: 5028 },
  {
    mapping: 'canada-cida-2009',
    file: 'other-donors-lac/canada_cida_projects_2009_lac.csv.gz',
    rows: 667,
    amount: 'max_cida_contribution',
    findings: { 'csv-duplicate-identifier': 98 },
  },
  {
    mapping: 'korea-koica-1991-2007',
    file: 'other-donors-lac/korea_koica_projects_1991_2007_lac.csv.gz',
    rows: 3710,
    amount: 'won_amount',
  },
  { mapping: 'taiwan-icdf-lending', file: 'other-donors-lac/taiwan_icdf_lending_lac.csv', rows: 32 },
  {
    mapping: 'aei-china-south-america',
    file: 'aei-china-investment-south-america/transactions_2005_2022.csv',
    rows: 139,
    amount: 'Quantity in Millions',
    scale: '1000000',
  },
  {
    mapping: 'iati-datastore-2014',
    file: 'other-donors-lac/iati_datastore_2014_five_publishers_lac.csv.gz',
    rows: 4316,
    findings: { 'csv-bad-code': 253 },
  },
];

describe('the mappings that come with the program', () => {
  it('are the ones that are tested here', () => {
    expect([...new Set(cases.map(({ mapping }) => mapping))].sort()).toEqual(shippedMappings());
    expect(shippedMapping('../package')).toBeNull();
  });
  it.each(shippedMappings())('%s says what no column says', (name) => {
    const { about } = parseMapping(shippedMapping(name));
    expect(Object.values(about ?? {}).every((text) => text.trim().length > 10)).toBe(true);
    expect(Object.keys(about ?? {})).toHaveLength(5);
  });
  it('name a table for all places and transactions that belong to another', () => {
    for (const name of shippedMappings()) {
      const mapping = parseMapping(shippedMapping(name));
      if ('activitySource' in mapping) expect(shippedMappings()).toContain(mapping.activitySource);
    }
  });
});

const data = new URL('../../shared/data/', import.meta.url);
const sumOf = (values: readonly string[]): string => values.reduce<string>((sum, value) => addDecimal(sum, value), '0');

describe.skipIf(!existsSync(data))('on the files as published (when shared/data stands beside the project)', () => {
  it.each(cases.map((each) => [each.mapping, each.file, each] as const))('%s reads %s', (_name, _file, each) => {
    const bytes = readFileSync(new URL(each.file, data));
    const readings = [...read(fixtureSource, bytes, { mapping: parseMapping(shippedMapping(each.mapping)) })];
    expect(imbalanceOf(readings)).toEqual([]);
    expect(readings.at(-1)).toMatchObject({ type: 'count', seen: each.rows, kept: each.rows, setAside: 0 });
    const found: Record<string, number> = {};
    for (const { code } of findingsOf(readings)) found[code] = (found[code] ?? 0) + 1;
    expect(found).toEqual(each.findings ?? {});
    if (each.amount === undefined) return;
    const text = (each.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const table = parse(text, { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
    const amounts = table
      .map((row) => row[each.amount!]!.trim())
      .filter((written) => written !== '' && written !== 'NA')
      .map((written) => readNumber(written, '.', '')!)
      .filter((amount) => !(each.zeroIsUnknown === true && compareDecimal(amount, '0') === 0));
    const transactions: TransactionRecord[] = [
      ...activitiesOf(readings).flatMap(({ transactions }) => transactions),
      ...readings.flatMap((reading) => (reading.type === 'transaction' ? [reading.transaction] : [])),
    ];
    const values = transactions.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(values).toHaveLength(amounts.length);
    expect(amounts.length).toBeGreaterThan(0);
    expect(compareDecimal(sumOf(values), multiplyDecimal(sumOf(amounts), each.scale ?? '1'))).toBe(0);
    expect(transactions).toHaveLength(each.rows);
  });

  it('the geocoded amounts of China 2000-2014 are those of constant 2014 dollars', () => {
    const read = (file: string) =>
      parse(readFileSync(new URL(`aiddata-china-2000-2014/${file}`, data)), { columns: true }) as Record<
        string,
        string
      >[];
    const deflated = new Map(read('official_finance_lac.csv').map((row) => [row.project_id!, row.usd_defl_2014!]));
    const differing = read('geocoded_transactions_lac.csv').filter(
      ({ project_id, transaction_value }) =>
        Math.abs(Number(deflated.get(project_id!)) - Number(transaction_value)) > 1,
    );
    expect(differing.length).toBeLessThan(0.05 * 138);
  });
});
