import { sniffMediaType } from './sniff.ts';

/** A file as it may be kept and shown: what it is, and its bytes without what was written into it about who made it. */
export interface CleanedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
  /** A PDF is kept as it came: it may still name its author or the place where it was made. */
  readonly isAsItCame: boolean;
}
/** Why a file is not taken. */
export type FileRefusal = 'empty' | 'not-a-kind' | 'damaged' | 'too-many-pixels';

/** Thrown inside, answered as `damaged`. */
class Damaged extends Error {}
/** Thrown inside, answered as `too-many-pixels`. */
class TooManyPixels extends Error {}
/** A picture of more pixels fills the memory of who looks at it, however few bytes it has. Cameras make at most 200 million. */
const mostPixels = 200_000_000;
function checkPixels(width: number, height: number): void {
  if (width * height > mostPixels) throw new TooManyPixels();
}

/**
 * Cleans a photo: of a JPEG (ITU-T T.81, JFIF, Exif 2.3) stay the picture, its colour profile and which side is up; of
 * a PNG (third edition) the picture and its colours. Places, times, devices, names, thumbnails, comments and what
 * follows the picture are left out. A PDF stays as it is. The kind is told by the bytes, never by a name.
 */
export function cleanFile(bytes: Uint8Array): CleanedFile | FileRefusal {
  if (bytes.length === 0) return 'empty';
  const mediaType = sniffMediaType(bytes);
  try {
    if (mediaType === 'image/jpeg') return { bytes: cleanJpeg(bytes), mediaType, isAsItCame: false };
    if (mediaType === 'image/png') return { bytes: cleanPng(bytes), mediaType, isAsItCame: false };
    if (mediaType === 'application/pdf') return { bytes, mediaType, isAsItCame: true };
  } catch (error) {
    if (error instanceof Damaged) return 'damaged';
    if (error instanceof TooManyPixels) return 'too-many-pixels';
    throw error;
  }
  return 'not-a-kind';
}

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  bytes.length >= words.length && [...words].every((char, at) => bytes[at] === char.charCodeAt(0));

/** The tag Orientation (0x0112) of the first directory of an Exif segment: 1 to 8; null when there is none. */
function orientationOf(segment: Uint8Array): number | null {
  const tiff = segment.subarray(6);
  if (!startsWith(segment, 'Exif\0\0') || tiff.length < 14) return null;
  const isLittle = startsWith(tiff, 'II*\0');
  if (!isLittle && !startsWith(tiff, 'MM\0*')) return null;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.length) return null;
  const count = view.getUint16(start, isLittle);
  for (let at = start + 2, n = 0; n < count && at + 12 <= tiff.length; at += 12, n += 1) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif segment that says which side is up and nothing else. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0x00, 0x22],
    ...Buffer.from('Exif\0\0MM\0*', 'latin1'),
    ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** Markers without a length: TEM and RST0 to RST7. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Start of a frame, SOF0 to SOF15 without DHT, JPG and DAC: says how large the picture is. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return startsWith(segment, 'JFIF\0');
  if (marker === 0xe2) return startsWith(segment, 'ICC_PROFILE\0');
  if (marker === 0xee) return startsWith(segment, 'Adobe');
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation: number | null = null;
  let hasScan = false;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw new Damaged();
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined || marker === 0 || marker === 0xd8) throw new Damaged();
    if (marker === 0xd9) break;
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new Damaged();
    const segment = bytes.subarray(at + 4, end);
    if (isFrame(marker) && segment.length >= 5)
      checkPixels(((segment[3] ?? 0) << 8) | (segment[4] ?? 0), ((segment[1] ?? 0) << 8) | (segment[2] ?? 0));
    if (marker === 0xe1) orientation ??= orientationOf(segment);
    if (isKept(marker, segment)) {
      // A thumbnail may lie in the JFIF segment: its two sides are set to 0 and it is left out.
      if (marker === 0xe0 && segment.length >= 14)
        parts.push(Uint8Array.from([0xff, 0xe0, 0, 16, ...segment.subarray(0, 12), 0, 0]));
      else parts.push(bytes.subarray(at, end));
    }
    at = end;
    if (marker !== 0xda) continue;
    hasScan = true;
    // The coded picture goes on to the next marker that is neither a stuffed byte nor a restart.
    const from = at;
    for (;;) {
      at = bytes.indexOf(0xff, at);
      if (at < 0 || at + 1 >= bytes.length) throw new Damaged();
      const next = bytes[at + 1] as number;
      if (next === 0) at += 2;
      else if (next >= 0xd0 && next <= 0xd7) at += 2;
      else if (next === 0xff) at += 1;
      else break;
    }
    parts.push(bytes.subarray(from, at));
  }
  if (!hasScan) throw new Damaged();
  if (orientation !== null && orientation !== 1) {
    const afterJfif = parts[1]?.[1] === 0xe0 ? 2 : 1;
    parts.splice(afterJfif, 0, orientationSegment(orientation));
  }
  return Buffer.concat([...parts, Uint8Array.from([0xff, 0xd9])]);
}

const pngChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'iCCP',
  'pHYs',
]);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  const names: string[] = [];
  for (let at = 8; names.at(-1) !== 'IEND'; ) {
    if (at + 12 > bytes.length) throw new Damaged();
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new Damaged();
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    names.push(name);
    if (name === 'IHDR' && end - at >= 20) checkPixels(view.getUint32(at + 8), view.getUint32(at + 12));
    if (pngChunks.has(name)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  if (names[0] !== 'IHDR' || !names.includes('IDAT')) throw new Damaged();
  return Buffer.concat(parts);
}
