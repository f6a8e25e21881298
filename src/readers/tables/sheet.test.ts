import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from './sheet.ts';

const of = (text: string, encoding: BufferEncoding = 'utf8') => {
  const { columns, rows, findings } = readSheet('sheet.csv', Buffer.from(text, encoding));
  return {
    columns,
    rows: rows.map(({ cells }) => [...cells.values()]),
    places: rows.map(({ row, line }) => [row, line]),
    findings,
  };
};

describe('a table as a spreadsheet saved it', () => {
  it('is read whatever separates its cells and however its letters are written', () => {
    const wanted = { columns: ['a', 'b'], rows: [['año', '1,5; x']] };
    expect(of('a,b\r\naño,"1,5; x"\r\n')).toMatchObject(wanted);
    expect(of('\ufeffa;b\naño;"1,5; x"\n')).toMatchObject(wanted);
    expect(of('\ufeffa\tb\r\naño\t1,5; x\r\n', 'utf16le')).toMatchObject(wanted);
    const guessed = of('a;b\raño;"1,5; x"\r', 'latin1');
    expect(guessed).toMatchObject(wanted);
    expect(guessed.findings.map(({ code }) => code)).toEqual(['source-encoding-guessed']);
  });
  it('counts rows as a spreadsheet and lines as the file does', () => {
    expect(of('a,b\n"two\nlines",1\n,\nx,2\n').places).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });
  it('lets a broken row cost itself and says where it is', () => {
    const { rows, findings } = of('a,b\n1,2\nx"y,3\n4,5,6\n7\n8,9\n');
    expect(rows).toEqual([
      ['1', '2'],
      ['7', ''],
      ['8', '9'],
    ]);
    expect(findings).toMatchObject([
      { code: 'csv-bad-quote', severity: 'error', locator: { line: 3 }, params: { row: '3' } },
      {
        code: 'csv-column-count',
        severity: 'error',
        locator: { line: 4 },
        params: { row: '4', found: '3', expected: '2' },
      },
    ]);
  });
  it('is refused where it is no table', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('a\0b,c\n'), Buffer.from('"a,b\n')])
      expect(() => readSheet('sheet.csv', bytes)).toThrow(/sheet\.csv: /);
  });
  it('gives back every cell that was written, and loses no row of any bytes', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.includes('\0') && !/^\s*$/.test(text) && !/[\r\ud800-\udfff]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = [['a', 'b'], ...rows]
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        expect(of(`\ufeff${text}`).rows).toEqual(rows);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const bytes = Buffer.concat([Buffer.from('a,b\n'), noise.filter((byte) => byte !== 0)]);
        const { rows, findings } = readSheet('sheet.csv', bytes);
        for (const each of findings) expect(each.source).toBe('sheet.csv');
        for (const { cells } of rows) expect([...cells.keys()]).toEqual(['a', 'b']);
      }),
    );
  });
});
