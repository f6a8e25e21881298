import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { makeZip } from '../fixtures/zip.ts';
import { read, sniff } from '../index.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
// Invented: nobody promised this.
const body = [
  paragraph(run('Comunicado '), run('inventado')),
  paragraph(
    run('Se otorgarán '),
    `<w:del><w:r><w:delText>400</w:delText></w:r></w:del><w:ins>${run('350')}</w:ins>`,
    run(' becas &amp; más.'),
  ),
  `<w:tbl><w:tr>${cell('Año')}${cell('Becas')}</w:tr><w:tr>${cell('2026')}${cell('350')}</w:tr></w:tbl>`,
  paragraph(
    `<mc:AlternateContent><mc:Choice>${run('Uno')}</mc:Choice><mc:Fallback>${run('Uno')}</mc:Fallback></mc:AlternateContent>`,
    '<w:r><w:br/></w:r>',
    run('Dos'),
  ),
].join('');
const documentXml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`;
const files = {
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': documentXml,
  'word/footnotes.xml': '<w:footnotes/>',
};
const readAll = (bytes: Uint8Array) => {
  const readings = [...read({ ...fixtureSource, reader: { format: 'docx', mapping: null } }, bytes)];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};

describe('a Word document', () => {
  it('is read as paragraphs, without what was struck out', () => {
    const readings = readAll(makeZip(files));
    const document = readings.find(({ type }) => type === 'document');
    if (document?.type !== 'document') throw new TypeError('a document was expected');
    expect(document.paragraphs.map(({ text }) => text)).toEqual([
      'Comunicado inventado',
      'Se otorgarán 350 becas & más.',
      'Año Becas',
      '2026 350',
      'Uno',
      'Dos',
    ]);
    expect(document.extractor).toBe('docx-1');
    expect(codesOf(readings)).toEqual(['docx-parts-ignored']);
  });
  it('is known by its bytes', () => {
    expect(sniff(makeZip(files), 'text/plain')).toBe('docx');
  });
  it('is refused when it is damaged, empty or too large', () => {
    const codeOf = (bytes: Uint8Array) => codesOf(readAll(bytes)).at(-1);
    expect(codeOf(makeZip({ ...files, 'word/document.xml': documentXml.slice(0, -5) }))).toBe('zip-broken');
    expect(codeOf(makeZip({ 'word/other.xml': documentXml }))).toBe('zip-broken');
    expect(codeOf(makeZip({ 'word/document.xml': '<w:document/>' }))).toBe('document-empty');
    expect(codeOf(Buffer.alloc(10 * 1024 ** 2 + 1))).toBe('document-too-large');
    const entities = documentXml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>');
    expect(codeOf(makeZip({ 'word/document.xml': entities }))).toBe('zip-broken');
  });
  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.nat(documentXml.length),
        fc.constantFrom('<', '</w:p>', '&', '<w:tc>', '\u0000', '<w:del>'),
        (at, mark) => {
          readAll(makeZip({ 'word/document.xml': documentXml.slice(0, at) + mark + documentXml.slice(at) }));
        },
      ),
    );
  });
});
