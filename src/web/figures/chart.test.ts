import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Figure, Piece } from '../../views/index.ts';
import { makeReader } from '../reader.ts';
import { chartOf, findingOf, isLess } from './chart.ts';
import { drawFigure, figureTable } from './figures.ts';
import { pngFile, svgFile } from './file.ts';

const reader = makeReader({ lang: 'en', path: 'question/aid', query: {}, pinned: false }, null);
const number = (value: string | null, unit: string | null = 'USD'): Piece => ({ kind: 'number', value, unit });
const text = (words: string): Piece => ({ kind: 'text', text: words });
const figure = (columns: readonly string[], rows: readonly (readonly Piece[])[]): Figure => ({
  id: 'labels',
  about: {},
  columns,
  rows,
  sources: [],
  reach: { rows: rows.length, unknown: 0, from: null, to: null },
});
const isXml = (svg: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
};
const words = { lang: 'en', title: 'A title', finding: 'A finding.', notes: ['Source: a source.'] };

describe('a chart', () => {
  it('is of one unit, or is not drawn', () => {
    const mixed = figure(
      ['provider', 'value'],
      [
        [text('A'), number('1', 'USD')],
        [text('B'), number('2', 'EUR')],
      ],
    );
    expect(chartOf(mixed, reader)).toBeNull();
    expect(chartOf(figure(['provider', 'value'], [[text('A'), number('1')]]), reader)).toBeNull();
  });
  it('puts no two kinds of money and no two price bases side by side', () => {
    const rows = [0, 1, 2].map((at): Piece[] => [text(`P${at}`), number('5'), number('4'), number('3')]);
    const chart = chartOf(figure(['provider', 'obligation', 'disbursement', 'obligation-constant'], rows), reader);
    expect(chart?.items[0]?.marks).toHaveLength(1);
    const twice = chartOf(figure(['provider', 'then', '=2015', '=2016'], rows), reader);
    expect(twice?.items[0]?.marks).toHaveLength(1);
    expect(chartOf(figure(['provider', '=2014', '=2015', '=2016'], rows), reader)?.items[0]?.marks).toHaveLength(3);
  });
  it('draws what is unknown as a frame with the word for it, and a stated zero as a zero', () => {
    const held = figure(
      ['provider', 'value'],
      [
        [text('A'), number(null)],
        [text('B'), number('0')],
        [text('C'), number('7')],
      ],
    );
    const drawn = drawFigure({ anchor: 'a', figure: held }, reader);
    expect(drawn?.chart.items.map(({ marks }) => marks[0]?.value)).toEqual([null, '0', '7']);
    expect(drawn?.drawing.svg).toContain(`>${reader.tr.unknown()}<`);
    expect(drawn?.drawing.svg.match(/stroke-dasharray="3[ ,]2"/g)).toHaveLength(1);
    expect(drawn?.finding).toContain('USD 0');
    expect(drawn?.finding).toContain('1 has no value stated');
  });
  it('says the least and the most of the whole table, not of the part that is drawn', () => {
    const rows = Array.from({ length: 60 }, (_, at): Piece[] => [
      text(`P${at}`),
      number(String(at === 57 ? 900 : at === 58 ? 1 : 10 + at)),
    ]);
    const drawn = drawFigure({ anchor: 'a', figure: figure(['provider', 'value'], rows) }, reader);
    expect([drawn?.chart.items.length, drawn?.chart.left.length]).toEqual([48, 12]);
    expect(drawn?.finding).toContain('from USD 1 (P58) to USD 900 (P57)');
    expect(drawn?.finding).toContain('12 more are in the table');
  });
  it('leaves the numbers of a text as its language writes them', () => {
    const held = figure(
      ['provider', 'value'],
      [
        [text('Plant of 1.500 MW'), number('1618')],
        [text('B'), number('7123456')],
      ],
    );
    const spanish = makeReader({ lang: 'es', path: 'question/aid', query: {}, pinned: false }, null);
    const drawn = drawFigure({ anchor: 'a', figure: held }, spanish);
    for (const words of ['Plant of 1.500 MW', spanish.tr.number('1618'), spanish.tr.number('7123456')])
      expect(drawn?.drawing.svg.replace(/<desc[\s\S]*?<\/desc>/, '')).toContain(words);
    expect(spanish.tr.number('7123456')).toContain('.123.');
  });
  it('leaves a gap where a year has no value', () => {
    const years = ['2019', '2020', '2021', '2022'].map((date, at): Piece[] => [
      { kind: 'date', date },
      number(at === 1 ? null : String(at + 1)),
    ]);
    const drawn = drawFigure({ anchor: 'a', figure: figure(['year', 'value'], years) }, reader);
    expect(drawn?.chart.kind).toBe('years');
    expect(drawn?.drawing.svg.match(/<rect[^>]+url\(#fig-a-p0\)|<g[^>]+url\(#fig-a-p0\)/g)).not.toBeNull();
    expect(drawn?.drawing.svg).toContain('stroke-dasharray');
  });
  it('writes every digit of a number beside its bar and in its file, whatever a float would make of it', () => {
    const long = '12345678901234567890.123456789012';
    const held = figure(
      ['provider', 'value'],
      [
        [text('A'), number(long, 'students')],
        [text('B'), number('1', 'students')],
      ],
    );
    expect(drawFigure({ anchor: 'a', figure: held }, reader)?.drawing.svg).toContain(
      '12,345,678,901,234,567,890.123456789012',
    );
    expect(figureTable({ anchor: 'a', figure: held }, reader)).toEqual({
      columns: ['provider', 'value', 'value_unit'],
      rows: [
        ['A', long, 'students'],
        ['B', '1', 'students'],
      ],
    });
  });
  it('compares decimal text as numbers, not as words and not as floats', () => {
    expect(isLess('9', '10')).toBe(true);
    expect(isLess('-10', '-9')).toBe(true);
    expect(isLess('0.10', '0.1')).toBe(false);
    expect(isLess('-0', '0')).toBe(false);
    expect(isLess('9007199254740992.1', '9007199254740992.2')).toBe(true);
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => isLess(String(a), String(b)) === a < b));
  });
});

describe('a drawing', () => {
  it('is XML without script and style, whatever the names and numbers', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constant('</svg><script>alert(1)</script>'));
    const value = fc.option(
      fc
        .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(9))
        .map(([whole, part]) => `${whole}.${part}`),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, value), { minLength: 2, maxLength: 12 }), (rows) => {
        const held = figure(
          ['provider', '=2020', '=2021'],
          rows.map(([a, b, c]) => [text(a), number(b), number(c)]),
        );
        const drawn = drawFigure({ anchor: 'a', figure: held }, reader);
        if (drawn === null) return;
        const svg = svgFile(drawn.drawing, { ...words, title: rows[0]?.[0] ?? '' });
        isXml(svg);
        expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|NaN|undefined|var\(/);
        expect(findingOf(drawn.chart, reader)).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
  it('becomes pixels with its letters on any machine', () => {
    const held = figure(
      ['provider', 'value'],
      [
        [text('Ñandú'), number('3')],
        [text('B'), number('5')],
      ],
    );
    const drawn = drawFigure({ anchor: 'a', figure: held }, reader);
    if (drawn === null) throw new Error('not drawn');
    const png = Buffer.from(pngFile(svgFile(drawn.drawing, words)));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBe((drawn.drawing.width + 32) * 2);
    const bare = Buffer.from(pngFile(svgFile(drawn.drawing, words).replaceAll(/<text[\s\S]*?<\/text>/g, '')));
    expect(png.length).toBeGreaterThan(bare.length * 1.5);
  });
  it('draws each Chinese letter as itself', () => {
    const drawnAs = (letter: string) =>
      Buffer.from(
        pngFile(
          `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16" font-family="system-ui, sans-serif">${letter}</text></svg>`,
        ),
      ).toString('base64');
    const drawings = [...'国家承诺 '].map(drawnAs);
    expect(new Set(drawings).size).toBe(5);
  });
});
