import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from './attachment.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const segment = (marker: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
};
/** Exif with the side that is up, a place (directory GPS) and a device, in either byte order. */
const exif = (orientation: number, isLittle: boolean): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  const u16 = (value: number, at: number) => (isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const u32 = (value: number, at: number) => (isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  for (const [at, tag, type, value] of [
    [10, 0x0112, 3, orientation],
    [22, 0x8825, 4, 26],
  ] as const) {
    u16(tag, at);
    u16(type, at + 2);
    u32(1, at + 4);
    if (type === 3) u16(value, at + 8);
    else u32(value, at + 8);
  }
  return Buffer.concat([latin('Exif\0\0'), tiff, latin('GPS 17.2534 -88.7713 Phone of Ana 2026:11:01 08:15:00')]);
};
const soi = Uint8Array.from([0xff, 0xd8]);
const eoi = Uint8Array.from([0xff, 0xd9]);
const table = segment(0xdb, new Uint8Array(65).fill(7));
const frame = segment(0xc0, Uint8Array.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
const huffman = segment(0xc4, new Uint8Array(20).fill(1));
const scan = Buffer.concat([
  segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
  Uint8Array.from([1, 0xff, 0, 2, 0xff, 0xd3, 3, 0xff, 0]),
]);
const icc = segment(0xe2, latin('ICC_PROFILE\0\x01\x01profile'));
const adobe = segment(0xee, latin('Adobe\0d\0\0\0\0\x01'));
const jfif = segment(0xe0, latin('JFIF\0\x01\x02\x01\0H\0H\x02\x01thumbnail of Ana'));
const bareJfif = segment(0xe0, latin('JFIF\0\x01\x02\x01\0H\0H\0\0'));
const secrets = [
  segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>creator Ana 17.2534</x:xmpmeta>')),
  segment(0xed, latin('Photoshop 3.0\0by-line Ana')),
  segment(0xe2, latin('MPF\0 second picture Ana')),
  segment(0xfe, latin('comment of Ana')),
];
const photo = (orientation: number, isLittle: boolean) =>
  Buffer.concat([
    soi,
    jfif,
    segment(0xe1, exif(orientation, isLittle)),
    ...secrets,
    icc,
    adobe,
    table,
    frame,
    huffman,
    scan,
    huffman,
    scan,
    eoi,
    latin('MotionPhoto video of Ana 17.2534'),
  ]);

const chunk = (name: string, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, latin(name), body, Buffer.alloc(4, 9)]);
};
const signature = latin('\x89PNG\r\n\x1a\n');
const head = chunk('IHDR', new Uint8Array(13));
const data = chunk('IDAT', latin('picture'));
const end = chunk('IEND');

describe('a photo', () => {
  it.each([true, false])(
    'keeps picture, colours and which side is up, and nothing else (little-endian: %s)',
    (isLittle) => {
      const cleaned = cleanFile(photo(6, isLittle));
      if (typeof cleaned === 'string') throw new Error(cleaned);
      const up = segment(0xe1, latin('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'));
      expect(Buffer.from(cleaned.bytes)).toEqual(
        Buffer.concat([soi, bareJfif, up, icc, adobe, table, frame, huffman, scan, huffman, scan, eoi]),
      );
      expect(cleaned).toMatchObject({ mediaType: 'image/jpeg', isAsItCame: false });
      const text = Buffer.from(cleaned.bytes).toString('latin1');
      for (const secret of ['Ana', '17.2534', '2026:11:01', 'GPS', 'Photoshop', 'xmpmeta', 'MPF'])
        expect(text).not.toContain(secret);
      expect(cleanFile(cleaned.bytes)).toEqual(cleaned);
    },
  );
  it('has no Exif at all when the right side is up already', () => {
    const cleaned = cleanFile(photo(1, false));
    expect(typeof cleaned === 'string' ? cleaned : Buffer.from(cleaned.bytes).includes('Exif')).toBe(false);
  });
  it('in PNG keeps the picture and its colours', () => {
    const colours = chunk('gAMA', new Uint8Array(4));
    const png = Buffer.concat([
      ...[
        signature,
        head,
        colours,
        chunk('tEXt', latin('Author\0Ana')),
        chunk('iTXt', latin('XML:com.adobe.xmp\0Ana')),
      ],
      ...[chunk('zTXt', latin('Comment\0\0Ana')), chunk('eXIf', exif(6, true)), chunk('tIME', new Uint8Array(7))],
      ...[chunk('prVt', latin('Ana')), data, data, end, latin('after the end, Ana')],
    ]);
    const cleaned = cleanFile(png);
    expect(cleaned).toEqual({
      bytes: Buffer.concat([signature, head, colours, data, data, end]),
      mediaType: 'image/png',
      isAsItCame: false,
    });
  });
});

describe('other files', () => {
  it('are told by their bytes: a PDF stays as it came, anything else is refused', () => {
    const pdf = latin('%PDF-1.7\n/Author (Ana)\n%%EOF');
    expect(cleanFile(pdf)).toEqual({ bytes: pdf, mediaType: 'application/pdf', isAsItCame: true });
    for (const other of ['GIF89a……', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'MZ\0\0', 'words'])
      expect(cleanFile(latin(other))).toBe('not-a-kind');
    expect(cleanFile(new Uint8Array())).toBe('empty');
  });
  it('that are cut off anywhere are damaged, never half kept', () => {
    const whole = Buffer.concat([soi, jfif, table, frame, huffman, scan, eoi]);
    for (let length = 4; length < whole.length; length += 1)
      expect(cleanFile(whole.subarray(0, length))).toBe('damaged');
    const png = Buffer.concat([signature, head, data, end]);
    for (let length = 9; length < png.length; length += 1) expect(cleanFile(png.subarray(0, length))).toBe('damaged');
  });
  it('of any bytes are cleaned or refused, and a cleaned one is clean', () => {
    const start = fc.constantFrom(
      Buffer.concat([soi, Uint8Array.from([0xff])]),
      signature,
      Buffer.concat([soi, jfif, scan]),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (opening, rest) => {
        const cleaned = cleanFile(Buffer.concat([opening, rest]));
        if (typeof cleaned !== 'string') expect(cleanFile(cleaned.bytes)).toEqual(cleaned);
      }),
      { numRuns: 2000 },
    );
  });
});
