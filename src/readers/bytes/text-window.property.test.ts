import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { checkIati } from '../iati/check.ts';
import { readIati } from '../iati/iati.ts';

/** Pieces of files, whole and broken, that are put together at random: what lies at the border of a window is anything. */
const inside = [
  '<iati-identifier>XM-1</iati-identifier>',
  '<iati-identifier>XM-2 </iati-identifier>',
  '<title><narrative xml:lang="es">Ñandú 支持 😀 &amp; más</narrative></title>',
  '<description><![CDATA[no end: </iati-activity> <iati-activity>]]></description>',
  '<!-- </iati-activity> <iati-activity> -->',
  '<participating-org role="1" ref="A&#x1F600;"/>\r\n',
  '<transaction><transaction-type code="C"/><value currency="USD" value-date="2020-01-01">1,5</value></transaction>\r',
  '<activity-status code="77"/>',
  '<sector code="21020" percentage="much"/>',
  '<foreign:thing xmlns:foreign="x">ü</foreign:thing>\n',
  '<?pi </iati-activity> ?>',
  'text ]]> text',
  '<broken attribute=1>',
  '&nothing;',
  '</mismatch>',
  '<iati-activity>',
  '\u0001',
  '\ufffe',
  '<title>',
];
/** Longer than what is kept behind a record for its columns. */
const long = [
  `<iati-activity><title><narrative>${'é '.repeat(6000)}</narrative></title><bad-place code="1"/></iati-activity>`,
  `<iati-activity>${'<bad-place/>\n'.repeat(1000)}</iati-activity>`,
];
const between = [
  '\n',
  '\r\n',
  '\r',
  ' \t',
  '<!-- a -- b -->',
  '<!-- ß -->',
  '\u0002',
  '<other><a/>ö</other>',
  'words',
  '</x>',
  '<',
];
const version = fc.constantFrom(' version="2.03"', ' version="1.03"', '');
const activity = fc
  .tuple(
    fc.array(fc.constantFrom(...inside), { maxLength: 7 }),
    fc.constantFrom('</iati-activity>', '</iati-activity >', ''),
  )
  .map(([parts, end]) => `<iati-activity xml:lang="en">${parts.join('')}${end}`);
const piece = fc.oneof(
  { weight: 9, arbitrary: activity },
  { weight: 3, arbitrary: fc.constantFrom(...between) },
  fc.constantFrom(...long),
);
const opening = fc.constantFrom('', '\ufeff', ' \n<?xml version="1.0"?>', '<!-- first -->', '<result><count>1</count>');
const ending = fc.constantFrom(
  '</iati-activities>',
  '</iati-activities>\n<!-- last -->',
  '',
  '</iati-activities></result>',
  '<',
);

const file = fc
  .tuple(
    opening,
    version,
    fc.array(piece, { maxLength: 14 }),
    ending,
    fc.constantFrom('utf8', 'utf16le', 'latin1', 'bad'),
  )
  .map(([start, stated, pieces, end, encoding]) => {
    const declared = encoding === 'latin1' ? '<?xml version="1.0" encoding="windows-1252"?>' : '';
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    const text = `${mark}${declared}${start.replace(/^\ufeff/, mark === '' && declared === '' ? '\ufeff' : '')}`;
    const whole = `${text}<iati-activities${stated}>${pieces.join('')}${end}`;
    if (encoding !== 'bad') return Buffer.from(whole, encoding as BufferEncoding);
    const bytes = Buffer.from(whole);
    bytes[bytes.length >> 1] = 0xff;
    return bytes;
  });

describe('windows over a file', () => {
  it('change neither records nor findings nor their places, however large they are', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 700 }), (bytes, window) => {
        const whole = [...readIati(fixtureSource, bytes, { window: bytes.length + 1 })];
        expect(imbalanceOf(whole)).toEqual([]);
        const windowed = [...readIati(fixtureSource, bytes, { window })];
        if (JSON.stringify(windowed) !== JSON.stringify(whole)) expect(windowed).toEqual(whole);
        const check = (size: number) => [...checkIati(fixtureSource, bytes, { asOf: '2025-01-01', window: size })];
        const [some, all] = [check(window), check(bytes.length + 1)];
        if (JSON.stringify(some) !== JSON.stringify(all)) expect(some).toEqual(all);
      }),
      { numRuns: 400 },
    );
  });
});
