import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guardCell, plainCell } from './csv.ts';

describe('a CSV file', () => {
  it('has a header, CRLF, quotes where needed, and nothing for unknown', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x, "y"', null],
          ['0', ''],
          [0, undefined],
          [false, -1.5],
          ['two\nlines', ' edge '],
        ],
      ),
    ).toBe('a,b\r\n"x, ""y""",\r\n0,\r\n0,\r\nfalse,-1.5\r\n"two\nlines"," edge "\r\n');
  });
  it('runs in no spreadsheet: text that begins like a formula is text', () => {
    for (const text of [
      '=1+1',
      '+1 a',
      '-x',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\u00a0=1',
      '\ufeff=1',
      '＝1',
      '\0=1',
      "'=1",
      '-',
      '--1',
      '+5',
    ])
      expect(guardCell(text)).toBe(`'${text}`);
  });
  it('leaves numbers alone, negative ones too', () => {
    for (const text of ['-1', '-0.5', '0', '12.50', '3500']) expect(guardCell(text)).toBe(text);
  });
  it('can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', 'a', '1', '.', '\t', '@') }), (text) => {
        expect(plainCell(guardCell(text))).toBe(text);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
