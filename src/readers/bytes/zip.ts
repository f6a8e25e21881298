import { crc32, inflateRawSync } from 'node:zlib';
import type { Refusal } from './encoding.ts';

/** Limits of a ZIP container: packed and unpacked bytes, entries, and expansion once past `freeBytes`. */
export const zipLimits = {
  packed: 50 * 1024 ** 2,
  unpacked: 500 * 1024 ** 2,
  entries: 2000,
  ratio: 100,
  freeBytes: 10 * 1024 ** 2,
} as const;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Offset of its local header. */
  readonly at: number;
}

/** An open container; `read` gives the bytes of an entry, or null when there is none of that name or it is damaged. */
export interface Zip {
  readonly names: readonly string[];
  read(name: string): Buffer | null;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const longestComment = 65_535;

/** Does the file begin as a ZIP container does? */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Opens a ZIP container by its directory, before anything is unpacked: what the directory declares must be within the
 * limits, and no entry may unpack to more than it declares. Encrypted, ZIP64 and overlapping containers are refused.
 */
export function openZip(bytes: Buffer): Zip | Refusal {
  const refuse = (): Refusal => ({ code: 'zip-broken', params: {} });
  const tooLarge: Refusal = {
    code: 'source-too-large',
    params: { limit: String(zipLimits.unpacked), ratio: String(zipLimits.ratio) },
  };
  if (bytes.length > zipLimits.packed) return tooLarge;
  const from = Math.max(0, bytes.length - longestComment - 22);
  let end = bytes.length - 22;
  while (end >= from && bytes.readUInt32LE(end) !== endMark) end--;
  if (end < from) return refuse();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > zipLimits.entries) return tooLarge;
  const entries = new Map<string, Entry>();
  let packedInAll = 0;
  let sizeInAll = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return refuse();
    const flags = bytes.readUInt16LE(at + 8);
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((flags & 1) === 1 || packed === 0xffffffff || size === 0xffffffff)
      return { code: 'zip-unsupported', params: {} };
    packedInAll += packed;
    sizeInAll += size;
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed,
      size,
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (packedInAll > bytes.length) return refuse();
  if (sizeInAll > zipLimits.unpacked) return tooLarge;
  if (sizeInAll > zipLimits.freeBytes && sizeInAll > bytes.length * zipLimits.ratio) return tooLarge;
  return { names: [...entries.keys()], read: (name) => unpackEntry(bytes, entries.get(name)) };
}

function unpackEntry(bytes: Buffer, entry: Entry | undefined): Buffer | null {
  if (entry === undefined) return null;
  const { at, packed, size, method, crc } = entry;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) return null;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const body = bytes.subarray(from, from + packed);
  if (body.length !== packed) return null;
  try {
    const whole =
      method === 0 ? body : method === 8 ? inflateRawSync(body, { maxOutputLength: Math.max(1, size) }) : null;
    return whole !== null && whole.length === size && crc32(whole) === crc ? whole : null;
  } catch {
    return null;
  }
}
