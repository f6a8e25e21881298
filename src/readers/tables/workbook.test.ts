import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZip, zipLimits } from '../bytes/zip.ts';
import { activitiesOf, codesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { makeZip } from '../fixtures/zip.ts';
import { parseMapping, read, sniff } from '../index.ts';
import { lettersOf } from './workbook.ts';

const cells = (row: number, values: readonly string[]): string => `<row r="${row}">${values.join('')}</row>`;
const inline = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
// Invented: no such project exists.
const workbook: Record<string, string> = {
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="urn:r"><workbookPr/><sheets>
    <sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Data 1" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst><si><t>Ref</t></si><si><t>Signed</t></si><si><r><t>Am</t></r><r><t>ount</t></r><rPh><t>no</t></rPh></si>
    <si><t xml:space="preserve">Road &amp; bridge</t></si></sst>`,
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;day &quot;0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
  'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${cells(3, [
    '<c r="A3" t="s"><v>0</v></c>',
    '<c r="B3" t="s"><v>1</v></c>',
    '<c r="C3" t="s"><v>2</v></c>',
    inline('D3', 'Title'),
  ])}${cells(4, [
    '<c r="A4"><v>7</v></c>',
    '<c r="B4" s="1"><v>43549</v></c>',
    '<c r="C4"><f>1+1</f><v>1234567890.55</v></c>',
    '<c r="D4" t="s"><v>3</v></c>',
  ])}${cells(5, ['<c r="A5" s="2"><v>8</v></c>', '<c r="B5" s="3"><v>1.5</v></c>', '<c r="D5" t="b"><v>1</v></c>'])}${cells(
    6,
    [inline('A6', '  ')],
  )}${cells(7, ['<c r="A7"><v>9</v></c>', inline('C7', 'many')])}</sheetData></worksheet>`,
  'xl/vbaProject.bin': 'not read',
};
const mapping = parseMapping({
  mapping: 1,
  kind: 'activities',
  format: 'xlsx',
  sheet: 'Data 1',
  identifier: 'Ref',
  title: 'Title',
  agreedOn: 'Signed',
  transactions: [{ kind: { fixed: '2' }, value: 'Amount', currency: { fixed: 'USD' } }],
});
const readAll = (bytes: Uint8Array, by = mapping) => {
  const readings = [...read(fixtureSource, bytes, { mapping: by })];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};

describe('a workbook', () => {
  const readings = readAll(makeZip(workbook));

  it('is read by values, with the address of each amount', () => {
    expect(activitiesOf(readings)).toMatchObject([
      {
        identifier: '7',
        title: 'Road & bridge',
        agreedOn: '2019-03-25',
        locator: { line: 4, path: "'Data 1'!4:4" },
        transactions: [{ value: '1234567890.55', locator: { line: 4, path: "'Data 1'!C4" } }],
      },
      { identifier: '8', title: 'TRUE', agreedOn: '1900-01-01', transactions: [] },
      { identifier: '9', title: null, agreedOn: null, transactions: [] },
    ]);
  });
  it('tells bad cells, formulas, and what is left alone', () => {
    expect(
      findingsOf(readings).map(({ code, locator, params }) => [code, locator?.path ?? Object.values(params)[0]]),
    ).toEqual([
      ['xlsx-part-ignored', 'xl/vbaProject.bin'],
      ['csv-bad-number', "'Data 1'!C7"],
      ['xlsx-formulas', '1'],
    ]);
  });
  it('is known by its bytes, whatever it is called', () => {
    expect(sniff(makeZip(workbook), 'text/csv')).toBe('xlsx');
    expect(sniff(makeZip({ 'other.txt': 'x' }))).toBeNull();
    const { format: _, ...rest } = mapping;
    expect(activitiesOf(readAll(makeZip(workbook), parseMapping(rest)))).toHaveLength(3);
  });
  it('reads dates of the epoch of 1904, and names with a prefix', () => {
    const old = makeZip({
      ...workbook,
      'xl/workbook.xml': workbook['xl/workbook.xml']!.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
      'xl/worksheets/sheet2.xml': workbook['xl/worksheets/sheet2.xml']!.replace(/<(\/?)(?=\w)/g, '<$1x:'),
    });
    expect(activitiesOf(readAll(old))[0]).toMatchObject({ agreedOn: '2023-03-26', title: 'Road & bridge' });
  });
  it('says which sheet is missing, and that the first one is empty', () => {
    expect(codesOf(readAll(makeZip(workbook), { ...mapping, sheet: 'No' }))).toContain('xlsx-no-sheet');
    const { sheet: _, ...first } = mapping;
    expect(codesOf(readAll(makeZip(workbook), parseMapping(first)))).toContain('csv-empty');
  });
  it('keeps the rows before a damaged place, and counts the rest as one', () => {
    const sheet = workbook['xl/worksheets/sheet2.xml']!;
    const cut = makeZip({ ...workbook, 'xl/worksheets/sheet2.xml': sheet.slice(0, sheet.indexOf('<row r="5">') + 14) });
    const found = readAll(cut);
    expect(activitiesOf(found)).toHaveLength(1);
    expect(codesOf(found)).toContain('zip-broken');
  });
  it('never throws, whatever is in it', () => {
    const whole = makeZip(workbook);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, isCut) => {
        const bytes = isCut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!isCut) bytes[at] = byte;
        readAll(bytes);
      }),
    );
    const sheet = workbook['xl/worksheets/sheet2.xml']!;
    fc.assert(
      fc.property(
        fc.nat(sheet.length),
        fc.constantFrom('<', '>', '"', '/', '&', 'r="ZZZZ9"', '<c r="XFD1"><v>1</v></c>'),
        (at, mark) => {
          readAll(makeZip({ ...workbook, 'xl/worksheets/sheet2.xml': sheet.slice(0, at) + mark + sheet.slice(at) }));
        },
      ),
    );
  });
});

describe('a ZIP container', () => {
  const codeOf = (bytes: Buffer): string => {
    const zip = openZip(bytes);
    return 'code' in zip ? zip.code : 'open';
  };
  it('is refused by what its directory declares, before anything is unpacked', () => {
    const sizes = (size: number) =>
      makeZip({ a: 'x' }, (entry) => {
        entry.size = size;
      });
    expect(codeOf(sizes(1))).toBe('open');
    expect(codeOf(sizes(zipLimits.freeBytes))).toBe('open');
    expect(codeOf(sizes(zipLimits.freeBytes + 1))).toBe('source-too-large');
    expect(codeOf(sizes(zipLimits.unpacked + 1))).toBe('source-too-large');
    const many = (count: number) =>
      makeZip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, ''])));
    expect(codeOf(many(zipLimits.entries))).toBe('open');
    expect(codeOf(many(zipLimits.entries + 1))).toBe('source-too-large');
    expect(
      codeOf(
        makeZip({ a: 'x' }, (entry) => {
          entry.flags = 1;
        }),
      ),
    ).toBe('zip-unsupported');
  });
  it('gives no entry that holds more than it declares, or other bytes', () => {
    const bomb = makeZip({ a: 'x'.repeat(1_000_000) }, (entry) => {
      entry.size = 10;
    });
    const zip = openZip(bomb);
    if ('code' in zip) throw new TypeError('it opens');
    expect(zip.read('a')).toBeNull();
    const other = openZip(
      makeZip({ a: 'x' }, (entry) => {
        entry.crc = 1;
      }),
    );
    if ('code' in other) throw new TypeError('it opens');
    expect(other.read('a')).toBeNull();
    expect(other.read('b')).toBeNull();
  });
});

it('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
