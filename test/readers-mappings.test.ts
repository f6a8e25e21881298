import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  addDecimal,
  compareDecimal,
  divideDecimal,
  multiplyDecimal,
  type TransactionRecord,
} from '../src/model/index.ts';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../src/readers/fixtures/source.ts';
import { parseMapping, read, shippedMapping, shippedMappings } from '../src/readers/index.ts';
import { readNumber } from '../src/readers/values/cells.ts';
import { activityTables, seriesTables, voteTables } from './fixtures/data-tables.ts';

describe('the mappings that come with the program', () => {
  it('are the ones that are tested here', () => {
    const tested = [...activityTables, ...seriesTables]
      .map(({ mapping }) => mapping)
      .concat(voteTables.map(([mapping]) => mapping));
    expect([...new Set(tested)].sort()).toEqual(shippedMappings());
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
      if ('rollCallSource' in mapping) expect(shippedMappings()).toContain(mapping.rollCallSource);
    }
  });
});

const data = new URL('../../shared/data/', import.meta.url);
const sumOf = (values: readonly string[]): string => values.reduce<string>((sum, value) => addDecimal(sum, value), '0');

describe.skipIf(!existsSync(data))('on the files as published (when shared/data stands beside the project)', () => {
  it.each(activityTables.map((each) => [each.mapping, each.file, each] as const))(
    '%s reads %s',
    (_name, _file, each) => {
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
    },
  );

  it.each(seriesTables.map((each) => [each.mapping, each.file, each] as const))(
    '%s reads the series %s',
    (_name, _file, each) => {
      const bytes = readFileSync(new URL(each.file, data));
      const mapping = parseMapping(shippedMapping(each.mapping));
      const readings = [...read(fixtureSource, bytes, { mapping })];
      expect(imbalanceOf(readings)).toEqual([]);
      expect(readings.at(-1)).toMatchObject({ type: 'count', seen: each.rows, kept: each.rows, setAside: 0 });
      expect(findingsOf(readings)).toEqual([]);
      const rows = readings.flatMap((reading) => (reading.type === 'observations' ? [reading.observations] : []));
      expect(new Set(rows.map((figures) => figures.length))).toEqual(new Set([each.figures]));
      expect(rows.filter(([first]) => first!.area === null)).toHaveLength(each.regions);
      expect(rows.flat().every(({ unit, period }) => unit !== null && period !== null)).toBe(true);
      // What a table of an edition holds.
      expect(rows.flat().filter(({ value }) => (value?.split('.')[1]?.length ?? 0) > 12)).toEqual([]);
      const table = parse((each.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), {
        columns: true,
        bom: true,
        delimiter: mapping.delimiter,
      }) as Record<string, string>[];
      const written = table
        .map((row) => row[each.value]!.trim())
        .filter((text) => text !== '' && text !== 'NA')
        .map((text) => multiplyDecimal(readNumber(text, '.', '')!, each.scale ?? '1'))
        .map((text) => (each.decimals === undefined ? text : divideDecimal(text, '1', each.decimals)!));
      const values = rows
        .flat()
        .flatMap(({ value, locator }) => (locator.path === each.value && value !== null ? [value] : []));
      expect(values).toHaveLength(written.length);
      expect(written.length).toBeGreaterThan(0);
      expect(compareDecimal(sumOf(values), sumOf(written))).toBe(0);
    },
  );

  it.each(voteTables)('%s reads %s', (name, file, rows) => {
    const readings = read(fixtureSource, readFileSync(new URL(file, data)), {
      mapping: parseMapping(shippedMapping(name)),
    });
    const seen: Record<string, number> = {};
    let last: unknown;
    for (const reading of readings) {
      const kind = reading.type === 'vote' ? reading.vote.position : reading.type;
      seen[kind] = (seen[kind] ?? 0) + 1;
      last = reading;
    }
    expect(last).toMatchObject({ type: 'count', seen: rows, kept: rows, setAside: 0 });
    expect(Object.keys(seen).sort()).toEqual(
      { 'un-roll-calls': ['count', 'rollCall'], 'un-roll-call-issues': ['count', 'rollCallTopic'] }[name as string] ?? [
        'abstain',
        'count',
        'no',
        'yes',
      ],
    );
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
