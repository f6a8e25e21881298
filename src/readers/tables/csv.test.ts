import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLimits, readRows } from './csv.ts';

const rowsOf = (text: string | Buffer, delimiter = ',') => [...readRows(Buffer.from(text), delimiter)];
const fieldsOf = (text: string, delimiter = ',') => rowsOf(text, delimiter).map((row) => row.fields);

describe('rows of a CSV file', () => {
  it('reads quotes, doubled quotes, delimiters and line ends inside quotes', () => {
    expect(fieldsOf('a,"b,c","d ""e"""\r\n1,"2\n3",\n')).toEqual([
      ['a', 'b,c', 'd "e"'],
      ['1', '2\n3', ''],
    ]);
  });

  it('gives the line and the bytes of each row, also after a quoted line end', () => {
    const rows = rowsOf('á,b\n"x\ny",1\r\nlast,2');
    expect(rows.map(({ line, byteFrom, byteTo }) => [line, byteFrom, byteTo])).toEqual([
      [1, 0, 4],
      [2, 5, 12],
      [4, 14, 20],
    ]);
  });

  it('reads files whose lines end with a carriage return alone', () => {
    expect(fieldsOf('a;b\r"1\r2";3', ';')).toEqual([
      ['a', 'b'],
      ['1\r2', '3'],
    ]);
  });

  it('sets aside a broken row and goes on at the next line', () => {
    const rows = rowsOf('a,b\n1,x"y\n2,"z" z\n3,ok\n4,"open\n5,last\n');
    expect(rows.map((row) => [row.line, row.problem])).toEqual([
      [1, null],
      [2, 'csv-bad-quote'],
      [3, 'csv-bad-quote'],
      [4, null],
      [5, 'csv-unclosed-quote'],
      [6, null],
    ]);
    expect(rows[5]?.fields).toEqual(['5', 'last']);
  });

  it.each([
    ['csv-field-too-long', csvLimits.field, (n: number) => `${'x'.repeat(n)},1\n`],
    ['csv-field-too-long', csvLimits.field - 1, (n: number) => `"${'x'.repeat(n)}",1\n`],
    ['csv-too-many-columns', csvLimits.columns, (n: number) => `${'x,'.repeat(n - 1)}x\n`],
    [
      'csv-row-too-long',
      csvLimits.row,
      (n: number) => `${`${'x'.repeat(199_999)},`.repeat(5)}${'x'.repeat(n - 1_000_000)}\n`,
    ],
  ])('%s: %i is the limit', (code, limit, make) => {
    expect(rowsOf(make(limit))[0]?.problem).toBeNull();
    expect(rowsOf(make(limit + 1))[0]?.problem).toBe(code);
    expect(rowsOf(`${make(limit * 10)}1,2\n`).at(-1)?.fields).toEqual(['1', '2']);
  });

  it('refuses NUL', () => {
    expect(rowsOf('a\0,b\nc,d\n').map((row) => row.problem)).toEqual(['csv-control-character', null]);
  });

  it('agrees with csv-parse on every table that csv-parse accepts', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', '""', ',', '\n', '\r\n', '"a"', '"a,b"', '"x""y"', '"\n"', 'é', ' ', ''),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (text.includes('\0') || /\r(?!\n)/.test(text)) return;
        let expected: string[][] | null = null;
        try {
          expected = parse(text, {
            relax_column_count: true,
            record_delimiter: ['\n', '\r\n'],
            skip_empty_lines: false,
          });
        } catch {}
        const ours = rowsOf(text);
        if (expected === null) expect(ours.some((row) => row.problem !== null)).toBe(true);
        else {
          expect(ours.every((row) => row.problem === null)).toBe(true);
          expect(ours.map((row) => row.fields)).toEqual(expected.filter((row) => row.length > 1 || row[0] !== ''));
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('reads back what it would write, cell for cell', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const clean = rows.map((row) => row.map((value) => value.replaceAll('\0', '')));
        const text = clean.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(fieldsOf(`${text}\n`)).toEqual(clean);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
