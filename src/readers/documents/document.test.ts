import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model/index.ts';
import { sha256Hex } from '../../model/index.ts';
import { codesOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { read, sniff } from '../index.ts';

const sentence =
  'The invented minister of an invented state promised ten wells by the end of the year, and said so twice, ';
const article = Array.from({ length: 6 }, (_, i) => `<p>${sentence}number ${i + 1}.</p>`).join('\n');
const page = (inside: string, head = '<meta charset="utf-8"><title>Fixture</title>') =>
  `<!doctype html><html lang="es"><head>${head}</head><body>${inside}</body></html>`;

const readAll = (bytes: string | Uint8Array, mediaType = 'text/html', more = {}): Reading[] => {
  const readings = [...read({ ...fixtureSource, kind: 'document', mediaType, ...more }, Buffer.from(bytes as string))];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};
const documentOf = (readings: Reading[]) => {
  const found = readings.find((reading) => reading.type === 'document');
  if (found?.type !== 'document') throw new Error(`no document: ${codesOf(readings).join()}`);
  return found;
};

describe('web pages', () => {
  const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/x">Sports</a></li></ul></nav>';
  const rest = '<aside class="related"><a href="/y">You may also like</a></aside><footer>All rights reserved</footer>';
  const readings = readAll(page(`${menu}<article><h1>Wells</h1>${article}</article>${rest}<script>alert(1)</script>`));
  const found = documentOf(readings);

  it('give the article without menus, related links, footers and scripts', () => {
    for (const gone of ['Home', 'Sports', 'You may also like', 'All rights reserved', 'alert']) {
      expect(found.text).not.toContain(gone);
    }
    expect(found.paragraphs.filter(({ text }) => text.startsWith('The invented'))).toHaveLength(6);
    expect(codesOf(readings)).toEqual([]);
    expect(found.language).toBe('es');
    expect(found.textSha256).toBe(sha256Hex(found.text));
  });

  it('number paragraphs with positions in code points', () => {
    const points = [...found.text];
    for (const { start, end, text } of found.paragraphs) expect(points.slice(start, end).join('')).toBe(text);
    expect(found.paragraphs.map(({ number }) => number)).toEqual(found.paragraphs.map((_, index) => index + 1));
  });

  it('join inline elements, break at blocks and line breaks, and set cells apart', () => {
    const inside = `<div><p>${sentence}<b>bo</b>ld<br>next</p><table><tr><td>a</td><td>b</td></tr></table>${article}</div>`;
    const { text } = documentOf(readAll(page(inside)));
    expect(text).toContain('bold\nnext');
    expect(text).toMatch(/\na b\n/);
  });

  it('give the whole page, with a warning, when no article is found', () => {
    const short = readAll(page('<p>Ten wells.</p>'));
    expect(documentOf(short).text).toBe('Ten wells.');
    expect(codesOf(short)).toEqual(['html-no-article']);
  });

  it.each([
    ['windows-1252 by its meta element', '<meta charset="windows-1252">', 'latin1', []],
    ['a wrong claim of UTF-8', '<meta charset="utf-8">', 'latin1', ['source-encoding-replaced']],
    ['no claim', '', 'latin1', ['source-encoding-guessed']],
    ['an unknown claim', '<meta charset="klingon">', 'utf8', ['source-encoding-passed-over']],
  ] as const)('with %s', (_, head, encoding, codes) => {
    const bytes = Buffer.from(page(`<article><p>Educación</p>${article}</article>`, head), encoding);
    const its = readAll(bytes);
    expect(codesOf(its)).toEqual(codes);
    expect(documentOf(its).text).toContain(codes[0] === 'source-encoding-replaced' ? 'Educaci\ufffdn' : 'Educación');
  });

  it.each([
    ['a hundred thousand nested elements', '<div>'.repeat(1e5) + article],
    ['half a million elements', '<i></i>'.repeat(5e5) + article],
    ['unclosed everything', '<table><tr><td><p><b><i><a href="'.repeat(2000) + article],
  ])('of %s end', (_, inside) => {
    expect(readAll(page(inside)).at(-1)).toMatchObject({ type: 'count', seen: 1 });
  });

  it('that are too large or empty are set aside', () => {
    expect(codesOf(readAll(page('x'.repeat(11 * 1024 ** 2))))).toEqual(['document-too-large']);
    expect(codesOf(readAll(page('')))).toEqual(['html-no-article', 'document-empty']);
  });
});

describe('plain text', () => {
  it('is one paragraph a line', () => {
    const found = documentOf(
      readAll('One  line.\r\n\r\n  Two 😀 lines.\n', 'text/plain; charset=utf-8', { language: 'en' }),
    );
    expect(found).toMatchObject({ text: 'One line.\nTwo 😀 lines.', language: 'en', extractor: 'text-1' });
    expect(found.paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [10, 22],
    ]);
  });
  it('is not what holds NUL', () => {
    expect(codesOf(readAll(Buffer.from([80, 75, 0, 1]), 'text/plain'))).toEqual(['source-binary']);
  });
});

it.each([
  ['<?xml version="1.0"?>\n<!-- x --><iati-activities version="2.03">', 'application/xml', 'iati'],
  ['\ufeff<iati-organisations>', null, 'iati'],
  ['<!DOCTYPE html><p>', null, 'html'],
  ['<p>piece', 'text/html; charset=utf-8', 'html'],
  ['a,b\n1,2', 'text/csv', 'csv'],
  ['a,b\n1,2', null, null],
  ['%PDF-1.7', 'text/csv', 'pdf'],
  ['%PDF-1.7', 'text/plain', 'pdf'],
  ['PK\x03\x04', 'text/plain', null],
  ['<feed/>', 'application/xml', null],
])('%j declared as %s is %s', (text, declared, format) => {
  expect(sniff(Buffer.from(text), declared)).toBe(format);
  if (format === 'iati')
    expect(sniff(Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'), declared)).toBe(format);
});
