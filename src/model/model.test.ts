import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimal,
  addYears,
  canonical,
  compareDecimal,
  dayOf,
  divideDecimal,
  Edtf,
  elapsedOf,
  idOf,
  isoOf,
  Measure,
  ObrasError,
  parseEdtf,
  parseEntry,
  problemCodes,
  Statement,
  sha256Hex,
  statementId,
  Value,
} from './index.ts';

const day = (text: string) => parseEdtf(text)!.earliest!;

describe('canonical form and ids', () => {
  it('follows RFC 8785: sorted by UTF-16 code units, shortest numbers, minimal escapes', () => {
    expect(canonical({ b: 1e21, a: [0.1, -0, 'é\u0001"\\'], '€': null, '\u{1f600}': true })).toBe(
      '{"a":[0.1,0,"é\\u0001\\"\\\\"],"b":1e+21,"€":null,"😀":true}',
    );
  });
  it('refuses what JSON cannot hold', () => {
    expect(() => canonical(undefined)).toThrow(TypeError);
    expect(() => canonical({ a: Number.NaN })).toThrow();
  });
  it('hashes as FIPS 180-4 says', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  it('gives one id whatever the order of keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(idOf('st', reversed)).toBe(idOf('st', value));
        },
      ),
    );
  });
});

describe('dates with honest precision', () => {
  it('keeps year, month and day apart', () => {
    expect(parseEdtf('2025')).toMatchObject({
      precision: 'year',
      earliest: day('2025-01-01'),
      latest: day('2025-12-31'),
    });
    expect(parseEdtf('2024-02')).toMatchObject({ precision: 'month', latest: day('2024-02-29') });
    expect(parseEdtf('2025-05~')).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(parseEdtf('2014/2015')).toMatchObject({
      precision: 'interval',
      earliest: day('2014-01-01'),
      latest: day('2015-12-31'),
    });
    expect(parseEdtf('2025/..')).toMatchObject({ latest: null });
  });
  it('refuses days that do not exist', () => {
    for (const text of [
      '2025-02-29',
      '2025-13',
      '2025-00-01',
      '25',
      '2025-1-1',
      '',
      '/',
      '2026/2025',
      '2025-05-13T00:00',
    ]) {
      expect(parseEdtf(text), text).toBeNull();
      expect(Edtf.safeParse(text).success, text).toBe(false);
    }
  });
  it('never shifts a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1, 1, 1)!, max: dayOf(9999, 12, 31)! }),
        (value) => day(isoOf(value)) === value,
      ),
    );
  });
  it('counts the elapsed days of a half-open window', () => {
    const end = isoOf(addYears(day('2025-05-13'), 3) - 1);
    expect(end).toBe('2028-05-12');
    expect(
      elapsedOf({ start: '2025-05-13', end, basis: 'stated', words: null, source: null }, day('2026-11-24')),
    ).toMatchObject({ days: 560, of: 1096 });
    expect(
      elapsedOf({ start: '2025', end: '2027', basis: 'plan-period', words: null, source: null }, day('2026-11-24')),
    ).toMatchObject({ days: 692, of: 1095 });
    expect(
      elapsedOf({ start: '2025', end: null, basis: 'stated', words: null, source: null }, day('2026-11-24')),
    ).toBeNull();
    expect(
      elapsedOf({ start: '2025', end: '2027', basis: 'stated', words: null, source: null }, day('2030-01-01')),
    ).toMatchObject({ days: 1095 });
  });
});

describe('amounts', () => {
  it('adds and compares exactly where floats do not', () => {
    expect(addDecimal('0.1', '0.2')).toBe('0.3');
    expect(addDecimal('9007199254740993', '1')).toBe('9007199254740994');
    expect(compareDecimal('10', '9.99')).toBeGreaterThan(0);
    expect(divideDecimal('5000', '3', 0)).toBe('1667');
    expect(divideDecimal('1', '0', 2)).toBeNull();
    expect(divideDecimal('1', '8', 2)).toBe('0.13');
  });
  it('agrees with big integers on sums', () => {
    fc.assert(fc.property(fc.bigInt(), fc.bigInt(), (a, b) => addDecimal(`${a}`, `${b}`) === `${a + b}`));
  });
  it('holds a number as text only, and no measure without one', () => {
    expect(Measure.safeParse({ quantity: 3500, unit: 'scholarship' }).success).toBe(false);
    expect(Measure.safeParse({ quantity: '03500', unit: 'scholarship' }).success).toBe(false);
    expect(Measure.parse({ quantity: '0', unit: 'scholarship' })).toMatchObject({
      quantity: '0',
      comparator: 'exactly',
    });
    expect(Measure.safeParse({ unit: 'scholarship' }).success).toBe(false);
  });
  it('keeps "unknown" and "0 stated" as different types', () => {
    const unknown = Value.parse({ type: 'unknown', why: 'not-published' });
    const zero = Value.parse({ type: 'measure', measure: { quantity: '0', unit: 'project' } });
    expect(unknown.type).not.toBe(zero.type);
    expect(canonical(unknown)).not.toContain('0');
  });
});

describe('statements and entries', () => {
  const statement = {
    subject: { type: 'commitment', id: 'fixture' },
    property: 'says',
    value: { type: 'text', text: 'fixture' },
    enteredBy: 'fixture',
  } as const;
  it('identifies a statement by its content, defaults included', () => {
    const parsed = Statement.parse(statement);
    expect(statementId(parsed)).toBe(statementId(Statement.parse(parsed)));
    expect(statementId(Statement.parse({ ...statement, method: 'estimated' }))).not.toBe(statementId(parsed));
    expect(statementId(parsed)).toMatch(/^st-[0-9a-f]{64}$/);
  });
  it('reads an entry through the schema of its kind', () => {
    const entry = { index: 0, at: '2026-01-01T00:00:00.000Z', by: 'fixture', kind: 'statement', body: statement };
    expect(parseEntry(entry)).toMatchObject({ kind: 'statement', body: { method: 'reported' } });
    expect(() => parseEntry({ ...entry, kind: 'rumour' })).toThrow();
    expect(() => parseEntry({ ...entry, body: { ...statement, subject: null } })).toThrow(/subject/);
  });
});

it('gives each problem a status and an exit code', () => {
  const problem = new ObrasError('not-found', 'nothing here', { hint: 'look elsewhere' });
  expect(problemCodes[problem.code]).toEqual({ status: 404, exit: 4 });
  for (const { status, exit } of Object.values(problemCodes)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(exit).toBeGreaterThan(0);
  }
});
