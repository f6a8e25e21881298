import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, quoteText } from '../src/db/index.ts';
import { buildEdition, type Edition, exportEdition, openEdition, tables } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';
import type { EntryBody } from '../src/model/index.ts';
import { demoPlaces, openDemo } from './demo-edition.ts';
import { filesOf, makeLedger, tooLong } from './edition-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-values-'));
const longQuantity = { quantity: `1${'0'.repeat(27)}`, unit: 'USD' };
let edition: Edition;
beforeAll(async () => {
  const ledger = await makeLedger(join(folder, 'ledger'));
  await ledger.append(
    [
      {
        kind: 'commitment',
        body: {
          id: 'too-long',
          title: { en: 'Too long (fixture)', es: 'Demasiado largo (ficticio)' },
          promisors: ['aland'],
          beneficiaries: ['region'],
          class: 'quantified',
          modality: 'will',
          object: 'credit-line',
          measure: { ...longQuantity, high: '1.0000000000001' },
        } as never,
      },
    ],
    { by: 'fixture' },
  );
  await buildEdition(ledger, join(folder, 'editions'), { asOf: '2026-11-24' });
  await ledger.close();
  edition = await openEdition(join(folder, 'editions'));
});
afterAll(async () => {
  await edition.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Per source: what the edition says was read, beside its findings of severity error and its kept records. */
const readingsOf = (from: Edition) =>
  from.rows(`select r.source, r.seen, r.kept, r.set_aside,
    (select count(*)::integer from finding f where f.source = r.source and f.severity = 'error') as errors,
    (select count(*)::integer from activity a where a.source = r.source) as activities,
    (select count(*)::integer from "transaction" t where t.source = r.source) as transactions
    from reading r order by r.source`);

describe('nothing is lost', () => {
  it('in the fixture: seen = kept + set aside, as counted by hand', async () => {
    expect(await readingsOf(edition)).toEqual([
      { source: 'iati-file', seen: 2, kept: 1, set_aside: 1, errors: 1, activities: 1, transactions: 1 },
      { source: 'payments', seen: 3, kept: 2, set_aside: 1, errors: 1, activities: 0, transactions: 2 },
      { source: 'register', seen: 45, kept: 44, set_aside: 1, errors: 1, activities: 44, transactions: 44 },
      { source: 'speech', seen: 1, kept: 1, set_aside: 0, errors: 0, activities: 0, transactions: 0 },
    ]);
    expect(filesOf(40)).toHaveLength(4);
    const warned = await edition.rows(
      `select code, line, path, params from finding where source = 'register' and severity = 'warning' order by line`,
    );
    expect(warned).toMatchObject([
      { code: 'csv-bad-date', line: 5, path: 'Signed' },
      { code: 'edition-number-too-long', line: 6, params: JSON.stringify({ value: tooLong }) },
    ]);
  });
  it('says where percentages of one activity do not come to 100, with its place', async () => {
    const found = await edition.rows(
      `select source, severity, path, params, byte_from, byte_to from finding where code = 'edition-shares-not-whole' order by path`,
    );
    expect(found.map(({ path, params }) => [path, JSON.parse(String(params))])).toEqual([
      ['place.share', { activity: 'XX-1', sum: '90.5', parts: '2' }],
      ['sector.share', { activity: 'XX-1', sum: '140', parts: '2', vocabulary: '99' }],
    ]);
    const [row] = await edition.rows(`select byte_from, byte_to from activity where identifier = 'XX-1'`);
    for (const each of found) expect(each).toMatchObject({ source: 'iati-file', severity: 'warning', ...row });
  });
  it('in the demo: every row of every file is kept or set aside with a finding', async () => {
    const demo = await openDemo();
    const { ledger: place } = await demoPlaces();
    const ledger = await openLedger(place, { readOnly: true });
    try {
      const readings = await readingsOf(demo);
      expect(readings.length).toBeGreaterThan(5);
      const sources = await demo.rows('select id, body, is_held from source order by id');
      expect(readings.map(({ source }) => source)).toEqual(
        sources.filter(({ is_held }) => is_held).map(({ id }) => id),
      );
      for (const reading of readings) {
        expect(reading.seen, String(reading.source)).toBe(Number(reading.kept) + Number(reading.set_aside));
        expect(reading.errors, String(reading.source)).toBe(reading.set_aside);
        const stated = demo.manifest.sources.find(({ id }) => id === reading.source);
        expect(stated).toMatchObject({ seen: reading.seen, kept: reading.kept, setAside: reading.set_aside });
        const body = JSON.parse(String(sources.find(({ id }) => id === reading.source)?.body)) as EntryBody<'source'>;
        if (body.reader?.format !== 'csv') continue;
        const mapping = JSON.parse(Buffer.from(await ledger.get(body.reader.mapping as string)).toString('utf8'));
        const rows = parse(Buffer.from(await ledger.get(body.sha256 as string)), {
          bom: true,
          delimiter: mapping.delimiter ?? ',',
          relax_column_count: true,
          skip_empty_lines: true,
        });
        expect(reading.seen, String(reading.source)).toBe(rows.length - 1);
        if (mapping.kind === 'activities' && mapping.snapshotOf === undefined)
          expect(reading.activities).toBe(reading.kept);
        if (mapping.snapshotOf !== undefined) {
          const [copied] = await demo.rows('select count(*) as n from activity_snapshot where source = ?', [
            String(reading.source),
          ]);
          expect([reading.activities, Number(copied?.n)].map(String)).toEqual(['0', String(reading.kept)]);
        }
      }
      for (const { id, seen } of demo.manifest.sources)
        if (!readings.some(({ source }) => source === id)) expect(seen, id).toBeNull();
    } finally {
      await ledger.close();
      await demo.close();
    }
  });
});

describe('numbers', () => {
  it('stand in the types of the dictionary, none of them a float', async () => {
    for (const table of tables) {
      const columns = await edition.rows(`describe "${table.name}"`);
      expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        table.columns.map(({ name, type }) => [name, type]),
      );
    }
    const decimals = tables.flatMap((table) =>
      table.columns.filter(({ type }) => type === 'DECIMAL(38,12)').map(({ name }) => `${table.name}.${name}`),
    );
    for (const money of [
      'transaction.value',
      'observation.value',
      'commitment.quantity',
      'commitment.high',
      'event.quantity',
      'telling.quantity',
    ])
      expect(decimals).toContain(money);
  });
  it('keep unknown apart from 0, and every digit, in Parquet as published', async () => {
    const engine = await openEngine();
    const file = join(edition.path, 'tables', 'transaction.parquet');
    const rows = await engine.rows(
      `select activity, kind, value, currency from read_parquet(${quoteText(file)}) where activity not like 'register:N%' order by activity, kind, value`,
    );
    const schema = await engine.rows(`select name, type from parquet_schema(${quoteText(file)})`);
    await engine.close();
    expect(rows).toEqual([
      { activity: 'iati-file:XX-1', kind: '3', value: '0.000000000000', currency: 'EUR' },
      { activity: 'register:P/1 & co', kind: '2', value: '1250000.500000000000', currency: 'USD' },
      { activity: 'register:P2', kind: '2', value: null, currency: 'USD' },
      { activity: 'register:P2', kind: '3', value: '0.200000000000', currency: 'USD' },
      { activity: 'register:P2', kind: '3', value: '10.100000000000', currency: 'USD' },
      { activity: 'register:P3', kind: '2', value: '0.000000000000', currency: 'USD' },
      { activity: 'register:P4', kind: '2', value: null, currency: 'USD' },
    ]);
    expect(schema.filter(({ type }) => type === 'DOUBLE' || type === 'FLOAT')).toEqual([]);
  });
  it('keep unknown apart from 0 in files that are taken out, which no spreadsheet runs', async () => {
    for (const format of ['csv', 'json', 'parquet'] as const) {
      const target = join(folder, format);
      await exportEdition(edition, target, { format, tables: ['transaction', 'activity'] });
    }
    const rows = parse(readFileSync(join(folder, 'csv', 'transaction.csv')), { columns: true }) as Record<
      string,
      string
    >[];
    const values = new Map(rows.map((row) => [`${row.activity} ${row.kind}`, row.value]));
    expect(values.get('iati-file:XX-1 3')).toBe('0');
    expect(values.get('register:P2 2')).toBe('');
    expect(values.get('register:P3 2')).toBe('0');
    expect(values.get('register:P/1 & co 2')).toBe('1250000.5');
    expect(rows).toHaveLength(47);
    const objects = readFileSync(join(folder, 'json', 'transaction.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { activity: string; kind: string; value: unknown });
    expect(objects.find(({ activity, kind }) => activity === 'register:P2' && kind === '2')?.value).toBeNull();
    expect(objects.find(({ activity }) => activity === 'register:P3')?.value).toBe('0');
    expect(readFileSync(join(folder, 'parquet', 'transaction.parquet'))).toEqual(
      readFileSync(join(edition.path, 'tables', 'transaction.parquet')),
    );
    const activities = parse(readFileSync(join(folder, 'csv', 'activity.csv')), { columns: true }) as Record<
      string,
      string
    >[];
    expect(activities.find(({ identifier }) => identifier === 'P2')?.title).toBe("'=cmd()");
  });
  it('that a table cannot hold are left out of it with a finding that holds them whole', async () => {
    const [row] = await edition.rows(`select quantity, high, unit, body from commitment where id = 'too-long'`);
    expect(row).toMatchObject({ quantity: null, high: null, unit: 'USD' });
    expect(JSON.parse(String(row?.body)).measure.quantity).toBe(longQuantity.quantity);
    const found = await edition.rows(
      `select path, params from finding where source = 'journal' and code = 'edition-number-too-long' order by path`,
    );
    expect(found.map(({ params }) => JSON.parse(String(params)).value)).toEqual([
      '1.0000000000001',
      longQuantity.quantity,
    ]);
    for (const { path } of found) expect(path).toMatch(/^#\d+ measure\.(high|quantity)$/);
  });
});

describe('an event', () => {
  it('has the grade that the assessment gives it', async () => {
    const demo = await openDemo();
    try {
      // Where one event alone shows what is shown, the grade of the commitment is the grade of that event.
      const rows = await demo.rows(
        `select a.commitment, a.grade, any_value(e.grade) as event from assessment a
         join event e on e.commitment = a.commitment and e.bearing = 'supports'
         where a.rubric = 'R1.0' and a.grade is not null
           and not exists (select 1 from attestation t where t.on_id = a.commitment)
           and not exists (select 1 from word w where w.commitment = a.commitment)
         group by a.commitment, a.grade having count(*) = 1`,
      );
      expect(rows.length).toBeGreaterThan(10);
      for (const { commitment, grade, event } of rows) expect(event, String(commitment)).toBe(grade);
    } finally {
      await demo.close();
    }
  });
});
