import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { Source } from '../src/model/index.ts';
import { makeZip } from '../src/readers/fixtures/zip.ts';
import { checkStored, parseMapping, readStored } from '../src/readers/index.ts';

// What somebody sends who wants a reader to fall, hang, reach out or keep silent. Every file goes the way that a file of
// the ledger goes; limits of each format are tested beside its reader.
const folder = mkdtempSync(join(tmpdir(), 'obras-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (inside: string) => `<iati-activities version="2.03">${inside}</iati-activities>`;
const activity = (inside = '') => `<iati-activity><iati-identifier>A-1</iati-identifier>${inside}</iati-activity>`;
const titled = (words: string) => activity(`<title><narrative>${words}</narrative></title>`);
const many = (count: number, one: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('');
const entities = `<!DOCTYPE r [${many(10, (n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`)}]>`;
const tableOf = (mediaType?: string) =>
  parseMapping({
    mapping: 1,
    kind: 'activities',
    identifier: 'id',
    title: 'title',
    ...(mediaType === 'application/json' ? { format: 'json' } : {}),
  });
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const workbook = (rows: string, before = '') =>
  makeZip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
const head = `<row r="1">${cell('A1', 'id')}${cell('B1', 'title')}</row>`;

interface Hostile {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** The finding that says what is wrong. */
  readonly code: string;
  /** What is kept all the same. */
  readonly kept?: number;
  readonly mediaType?: string;
  readonly isTable?: boolean;
}
const hostile: readonly Hostile[] = [
  { name: 'an entity bomb', data: `${entities}${file(titled('&e10;'))}`, code: 'xml-doctype' },
  { name: 'an entity from a file', data: `<!DOCTYPE r SYSTEM "file:///etc/passwd">${file('')}`, code: 'xml-doctype' },
  { name: 'elements in elements', data: file(activity('<a>'.repeat(100_000))), code: 'xml-too-deep' },
  { name: 'a giant attribute', data: file(activity(`<x a="${'y'.repeat(5e6)}"/>`)), code: 'xml-attribute-too-long' },
  { name: 'a giant text', data: file(titled('y'.repeat(2e7))), code: 'xml-text-too-long' },
  { name: 'a giant CDATA section', data: file(titled(`<![CDATA[${']'.repeat(2e7)}]]>`)), code: 'xml-text-too-long' },
  {
    name: 'attributes without number',
    data: file(activity(`<x ${many(50_000, (n) => `a${n}="" `)}/>`)),
    code: 'xml-too-many-attributes',
  },
  {
    name: 'a giant comment before a good activity',
    data: file(`<!--${'x'.repeat(3e7)}-->${activity()}`),
    code: 'xml-text-too-long',
    kept: 1,
  },
  {
    name: 'an activity that never ends after good ones',
    data: `<iati-activities version="2.03">${activity()}<iati-activity>${'x'.repeat(2e7)}`,
    code: 'xml-text-too-long',
    kept: 1,
  },
  { name: 'a character that is none', data: file(titled('&#xD800;')), code: 'xml-bad-reference' },
  { name: 'a reference of a million digits', data: file(titled(`&#${'9'.repeat(1e6)};`)), code: 'xml-bad-reference' },
  { name: 'a zero byte', data: file(titled('\0')), code: 'xml-control-character' },
  {
    name: 'a mark of UTF-16 before UTF-8',
    data: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file(activity()))]),
    code: 'source-encoding-invalid',
  },
  {
    name: 'UTF-8 that says UTF-16',
    data: `<?xml version="1.0" encoding="UTF-16"?>${file(activity())}`,
    code: 'source-encoding-contradicted',
    kept: 1,
  },
  {
    name: 'ISO-8859-1 that says UTF-8',
    data: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${file(titled('caf\u00e9'))}`, 'latin1'),
    code: 'xml-bad-encoding',
  },
  { name: 'UTF-7', data: `<?xml version="1.0" encoding="UTF-7"?>${file('')}`, code: 'source-encoding-unknown' },
  {
    name: 'half a character of UTF-16',
    data: Buffer.from(file(''), 'utf16le').subarray(0, -1),
    code: 'source-encoding-invalid',
  },
  { name: 'gzip in gzip', data: gzipSync(gzipSync(file(activity()))), code: 'source-format-unknown' },
  { name: 'half a gzip file', data: gzipSync(file(activity())).subarray(0, 40), code: 'source-gzip-broken' },
  {
    name: 'gzip with something behind it',
    data: Buffer.concat([gzipSync(file(activity())), Buffer.from('junk junk junk')]),
    code: 'source-gzip-broken',
  },
  { name: 'a gzip bomb', data: gzipSync(Buffer.alloc(40 * 1024 ** 2)), code: 'source-too-large' },
  {
    name: 'a picture that says XML',
    data: Buffer.from('89504e470d0a1a0a', 'hex'),
    mediaType: 'application/xml',
    code: 'source-format-unknown',
  },
  { name: 'nothing', data: '', code: 'source-format-unknown' },
  {
    name: 'a web page of divs in divs',
    data: `<!doctype html>${'<div>'.repeat(100_000)}x`,
    mediaType: 'text/html',
    code: 'html-no-article',
    kept: 1,
  },
  {
    name: 'a web page of tables in tables',
    data: '<table><tr><td>'.repeat(10_000),
    mediaType: 'text/html',
    code: 'document-empty',
  },
  {
    name: 'a PDF whose pages hold themselves',
    data: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1000000000>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF',
    mediaType: 'application/pdf',
    code: 'pdf-no-text',
  },
  { name: 'a PDF that ends at once', data: '%PDF-1.7\n', mediaType: 'application/pdf', code: 'pdf-broken' },
  {
    name: 'a workbook with a cell beyond every column',
    data: workbook(`${head}<row r="9"><c r="ZZZZZZZ9"><v>1</v></c></row>`),
    isTable: true,
    code: 'csv-too-many-columns',
  },
  {
    name: 'a workbook that asks the network',
    data: workbook(`${head}<row r="2">${cell('A2', 'x')}<c r="B2"><f>WEBSERVICE("http://localhost/")</f></c></row>`),
    isTable: true,
    code: 'xlsx-formulas',
    kept: 1,
  },
  { name: 'a workbook with entities', data: workbook(head, entities), isTable: true, code: 'zip-broken' },
  { name: 'a packed bomb', data: workbook(' '.repeat(2e8)), isTable: true, code: 'source-too-large' },
  {
    name: 'lists in lists',
    data: '['.repeat(2e6),
    mediaType: 'application/json',
    isTable: true,
    code: 'json-too-deep',
  },
  {
    name: 'one name twice',
    data: '[{"id":"1","title":"a","id":"2"}]',
    mediaType: 'application/json',
    isTable: true,
    code: 'json-repeated-key',
    kept: 1,
  },
  {
    name: 'columns without number',
    data: `id,title,${'a,'.repeat(100_000)}\n1,x\n`,
    mediaType: 'text/csv',
    isTable: true,
    code: 'csv-too-many-columns',
  },
  {
    name: 'a giant cell before a good row',
    data: `id,title\n1,"${'x'.repeat(3e7)}"\n2,b\n`,
    mediaType: 'text/csv',
    isTable: true,
    code: 'csv-row-too-long',
    kept: 1,
  },
  {
    name: 'a quote that never ends',
    data: 'id,title\n1,"x\n2,b\n3,c\n',
    mediaType: 'text/csv',
    isTable: true,
    code: 'csv-unclosed-quote',
    kept: 2,
  },
  {
    name: 'a table with zero bytes',
    data: 'id,title\n1,\0\n',
    mediaType: 'text/csv',
    isTable: true,
    code: 'source-binary',
  },
  {
    name: 'Parquet that is none',
    data: Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(1000, 7), Buffer.from('PAR1')]),
    isTable: true,
    code: 'parquet-broken',
  },
];

const sourceOf = ({ name, mediaType, isTable }: Hostile) =>
  Source.parse({
    id: 'hostile',
    kind: isTable ? 'dataset' : 'document',
    title: name,
    mediaType: mediaType ?? null,
    licence: { id: 'unknown', mayRepublish: false },
    sourceClass: 'unknown',
    interest: 'unknown',
    reader: null,
  });

it.each(hostile)(
  'ends with a finding and keeps the rest: $name',
  async (each) => {
    const path = join(folder, 'file');
    writeFileSync(path, each.data);
    const codes = new Set<string>();
    let errors = 0;
    let count = { seen: -1, kept: -1, setAside: -1 };
    for await (const reading of readStored(sourceOf(each), path, each.isTable ? tableOf(each.mediaType) : undefined)) {
      if (reading.type === 'count') count = reading;
      if (reading.type !== 'finding') continue;
      codes.add(reading.finding.code);
      if (reading.finding.severity === 'error') errors++;
    }
    expect([...codes]).toContain(each.code);
    expect({ kept: count.kept, seen: count.seen }).toEqual({ kept: each.kept ?? 0, seen: count.kept + count.setAside });
    expect(errors).toBeGreaterThanOrEqual(count.setAside);
  },
  120_000,
);

it.each(hostile.filter(({ isTable, mediaType }) => !isTable && !mediaType))(
  'ends the check against the standard too: $name',
  async (each) => {
    const path = join(folder, 'checked');
    writeFileSync(path, each.data);
    let found = 0;
    let summaries = 0;
    for await (const check of checkStored(sourceOf(each), path, { asOf: '2026-11-24' }))
      if (check.type === 'summary') summaries++;
      else found++;
    expect([summaries, found > 0]).toEqual([1, true]);
  },
  120_000,
);
