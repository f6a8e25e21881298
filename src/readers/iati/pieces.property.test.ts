import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../model/index.ts';
import { fixtureSource } from '../fixtures/source.ts';
import { readIati } from './iati.ts';
import { cutPieces, joinPieces, type PieceEnd, readPiece } from './pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-pieces-'));
let handle = 0;
beforeAll(() => {
  handle = openSync(join(folder, 'file.xml'), 'w+');
});
afterAll(() => {
  closeSync(handle);
  rmSync(folder, { recursive: true, force: true });
});

/** The readings of a text cut into pieces of about so many bytes; null when it cannot be cut, or was cut wrongly. */
function inPieces(text: Buffer, bytes: number, window?: number): { readings: Reading[]; pieces: number } | null {
  ftruncateSync(handle);
  writeSync(handle, text, 0, text.length, 0);
  const input = { handle, bytes: text.length };
  const cut = cutPieces(input, bytes);
  if (cut === null) return null;
  expect(cut.pieces.map(({ from }) => from).slice(1)).toEqual(cut.pieces.slice(0, -1).map(({ to }) => to));
  const readings: Reading[] = [];
  const ends: PieceEnd[] = [];
  for (const piece of cut.pieces) {
    const steps = readPiece(fixtureSource, input, piece, window);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        ends.push(step.value);
        break;
      }
      readings.push(step.value);
    }
  }
  const last = joinPieces(fixtureSource, cut, ends);
  return last === null ? null : { readings: [...readings, ...last], pieces: cut.pieces.length };
}
const inOne = (text: Buffer): Reading[] => [...readIati(fixtureSource, text)];

const sound = [
  '<title><narrative xml:lang="es">Ñandú 支持 😀 &amp; más</narrative></title>',
  '<participating-org role="Funding" ref="A&#x1F600;"/>\r\n',
  '<transaction><transaction-type code="C"/><value currency="USD" value-date="2020-01-01">1,5</value></transaction>\r',
  '<transaction><transaction-date iso-date="2020-02-31"/>\n<value>7</value></transaction>',
  '<activity-status code="77"/>\n\n',
  '<sector code="21020" percentage="much"/>',
  '<foreign:thing xmlns:foreign="x">ü</foreign:thing>\n',
];
const misleading = [
  '<description><![CDATA[no end: </iati-activity> <iati-activity>]]></description>',
  '<!-- </iati-activity> <iati-activity> -->',
  '<iati-activity>',
  '<broken attribute=1>',
  '\u0001',
  '<?pi <iati-activity ?>',
];
const gap = fc.constantFrom('', '\n', '\r\n', '\r', ' \t', '<!-- ß -->', '<other><a/>ö</other>', '\n<iati-activity/>');
const activity = (parts: readonly string[]) =>
  fc.tuple(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), gap, fc.constantFrom('>', ' xml:lang="en">', '\n>'));
const opening = fc.constantFrom(
  '',
  '\ufeff',
  ' \n<?xml version="1.0" encoding="UTF-8"?>\r\n',
  '<!-- <iati-activity> -->\n',
  '<result><count>1</count>',
);
const written = (parts: readonly string[], idOf: (index: number) => string) =>
  fc
    .tuple(opening, fc.constantFrom(' version="1.03"', ''), fc.array(activity(parts), { minLength: 4, maxLength: 30 }))
    .map(([head, version, activities]) => {
      const records = activities.map(
        ([inside, after, rest], index) =>
          `<iati-activity${rest}${inside.join('')}<iati-identifier>${idOf(index)}</iati-identifier></iati-activity>${after}`,
      );
      const end = head.startsWith('<result>') ? '</result>' : '';
      return Buffer.from(`${head}<iati-activities${version}>${records.join('')}</iati-activities>${end}`);
    });
const size = fc.integer({ min: 60, max: 900 });

describe('a file that is read in pieces', () => {
  it('gives the readings that it gives in one, in their order, with every line, byte and path', () => {
    let pieces = 0;
    fc.assert(
      fc.property(
        written(sound, (index) => `XM-${index}`),
        size,
        fc.integer({ min: 64, max: 5000 }),
        (text, bytes, window) => {
          const cut = inPieces(text, bytes, window);
          if (text.length < 2 * bytes) expect(cut).toBeNull();
          else {
            expect(cut?.readings).toEqual(inOne(text));
            pieces = Math.max(pieces, cut?.pieces ?? 0);
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
    expect(pieces).toBeGreaterThan(10);
  });
  it('is read in one where something in it misleads, or an identifier comes twice', () => {
    let joined = 0;
    fc.assert(
      fc.property(
        written([...Array(12).fill(sound).flat(), ...misleading], (index) => `XM-${index === 17 ? 3 : index}`),
        size,
        (text, bytes) => {
          const cut = inPieces(text, bytes, 512);
          if (cut === null) return;
          joined++;
          expect(cut.readings).toEqual(inOne(text));
        },
      ),
      { seed: 2, numRuns: 300 },
    );
    expect(joined).toBeGreaterThan(20);
    const twice = Buffer.from(
      `<iati-activities>${'<iati-activity><iati-identifier>A</iati-identifier></iati-activity>\n'.repeat(9)}</iati-activities>`,
    );
    expect(inPieces(twice, 100)).toBeNull();
  });
  it('is not cut when it is of another encoding or another root', () => {
    const records = '<iati-activity><title>é</title></iati-activity>\n'.repeat(50);
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?><iati-activities>${records}</iati-activities>`;
    expect(inPieces(Buffer.from(latin, 'latin1'), 100)).toBeNull();
    expect(inPieces(Buffer.from(`<iati-organisations>${records}</iati-organisations>`), 100)).toBeNull();
    expect(inPieces(Buffer.from(`<other>${records}</other>`), 100)).toBeNull();
  });
});
