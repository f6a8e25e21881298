import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sniffMediaType } from './sniff.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));

it('tells the media type by the bytes', () => {
  const cases: [Uint8Array, string, string?][] = [
    [utf8('%PDF-1.7\n'), 'application/pdf', 'text/csv'],
    [latin1('\x89PNG\r\n\x1a\n....'), 'image/png', 'text/html'],
    [latin1('\xff\xd8\xff\xe0'), 'image/jpeg'],
    [latin1('RIFF....WEBPVP8 '), 'image/webp'],
    [latin1('RIFF....WAVE'), 'text/plain'],
    [new Uint8Array(gzipSync('x')), 'application/gzip'],
    [
      latin1('PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.textPK'),
      'application/vnd.oasis.opendocument.text',
    ],
    [
      latin1('PK\x03\x04....[Content_Types].xml....xl/workbook.xml'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
    ],
    [latin1('PK\x03\x04....a.txt'), 'application/zip', 'application/xml'],
    [utf8('<!DOCTYPE html><html>'), 'text/html', 'application/json'],
    [utf8('\ufeff  <html lang="es">'), 'text/html'],
    [utf8('<!-- x --><!doctype HTML>'), 'text/html'],
    [utf8('<!-- -- > x --> <!--> --><html>'), 'text/html'],
    // Comments that can be read in many ways are read in one: this took for ever.
    [utf8(`<!-${'---><!--><!----><!-'.repeat(1000)}`), 'text/plain'],
    [utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'application/xhtml+xml'],
    [utf8('<?xml version="1.0"?><iati-activities version="2.03">'), 'application/xml', 'text/html'],
    [utf8('<iati-activities version="2.03">'), 'application/xml'],
    [utf8('<svg xmlns="http://www.w3.org/2000/svg">'), 'image/svg+xml'],
    [utf8('<p>Words</p>'), 'text/html'],
    [utf8('{"a": 1}'), 'application/json', 'text/csv'],
    [utf8('[1, 2]'), 'application/json'],
    [utf8('{"a":1}\n{"a":2}\n'), 'application/x-ndjson'],
    [utf8('[Translator: words of a speech]'), 'text/plain'],
    [utf8('id,name\n1,Añasco\n'), 'text/csv'],
    [utf8('id;name\n1;x\n'), 'text/csv', 'text/plain'],
    [utf8('id,name\n1,"Añasco, Puerto Rico"\n'), 'text/csv'],
    [utf8('one column\nof words\n'), 'text/plain'],
    [utf8('A title, of sorts\nWords, more words, and others.\n'), 'text/plain'],
    [utf8('A title, of sorts\nOne sentence, with its clause.\n'), 'text/plain'],
    [utf8('one\n1\n'), 'text/csv', 'text/csv; charset=utf-8'],
    [utf8('# Title\n'), 'text/markdown', 'text/markdown'],
    [latin1('\xff\xfei\x00d\x00,\x00n\x00\n\x001\x00,\x002\x00\n\x00'), 'text/csv'],
    [latin1('caf\xe9, con leche\n'), 'text/plain'],
    [Uint8Array.of(0, 1, 2, 3), 'application/octet-stream', 'text/html'],
    [new Uint8Array(0), 'text/plain'],
  ];
  for (const [bytes, type, declared] of cases) expect(sniffMediaType(bytes, declared ?? null), type).toBe(type);
});
