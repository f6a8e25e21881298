import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { FindingCode } from '../findings/findings.ts';

/** Limits on packed files: bytes in all, and expansion beyond which a file is refused once past `freeBytes`. */
export const unpackLimits = { bytes: 2 * 1024 ** 3 - 1, ratio: 100, freeBytes: 10 * 1024 ** 2 } as const;

export type Refusal = { readonly code: FindingCode; readonly params: Record<string, string> };
/** Was the file refused? */
export const isRefusal = <T extends object>(outcome: T | Refusal): outcome is Refusal => 'code' in outcome;
export interface Plain {
  /** UTF-8, without byte order mark handling: `from` is the first byte of text. */
  readonly bytes: Buffer;
  readonly from: number;
  /** Name of the encoding that the file was in. */
  readonly encoding: string;
  /** Bytes of the (unpacked) file per character: as in `bytes`, always one, or two (four beyond the BMP). */
  readonly width: 'utf-8' | 'one' | 'two';
  /** Length of the byte order mark in the file. */
  readonly markLength: number;
  readonly warning: Refusal | null;
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The refusal of what is larger than a limit. */
export const tooLarge = (limit: number): Refusal => ({
  code: 'source-too-large',
  params: { limit: String(limit), ratio: String(unpackLimits.ratio) },
});

/** Unpacks gzip (by its first bytes); other bytes come back as they are. Never throws on bad input. */
export function unpack(bytes: Uint8Array): Buffer | Refusal {
  const packed = viewOf(bytes);
  if (packed.length > unpackLimits.bytes) {
    return tooLarge(unpackLimits.bytes);
  }
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const limit = Math.min(unpackLimits.bytes, Math.max(unpackLimits.freeBytes, packed.length * unpackLimits.ratio));
  try {
    return gunzipSync(packed, { maxOutputLength: limit });
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? '';
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return tooLarge(limit);
    }
    return { code: 'source-gzip-broken', params: { reason: code === '' ? 'unknown' : code } };
  }
}

/**
 * Encodings read. ISO-8859-1 and ASCII are read as windows-1252, as browsers do (WHATWG Encoding, section 4.2): the
 * bytes 80 to 9F are control characters in the former and quotation marks and dashes in the files that claim it.
 */
const encodingNames: Record<string, string> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

/** The reader's name of an encoding, or null when it reads none of that name. */
export const encodingOf = (name: string): string | null => encodingNames[name.trim().toLowerCase()] ?? null;

/** What a byte order mark says, with its length. */
export function readMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** What a byte order mark and a declaration come to; `encoding` is null when neither says. A mark wins. */
export function chooseEncoding(
  mark: ReturnType<typeof readMark>,
  declared: string | null,
): { encoding: string | null; warning: Refusal | null } | Refusal {
  const named = declared === null ? null : encodingOf(declared);
  if (declared !== null && named === null && mark === null) {
    return { code: 'source-encoding-unknown', params: { encoding: declared } };
  }
  const encoding = mark?.encoding ?? (named === 'utf-16' ? 'utf-16be' : named);
  let warning: Refusal | null = null;
  if (mark !== null && named !== null && named !== mark.encoding && !(named === 'utf-16' && mark.length === 2)) {
    warning = { code: 'source-encoding-contradicted', params: { declared: declared!, encoding: mark.encoding } };
  }
  return { encoding, warning };
}

/**
 * The text of a file as UTF-8. `declared` is what the file, its header or its mapping says; a byte order mark wins.
 * Without either: UTF-8 if the bytes are, else windows-1252 with a warning. Undecodable bytes refuse the file.
 */
export function toUtf8(bytes: Buffer, declared: string | null): Plain | Refusal {
  const mark = readMark(bytes);
  const chosen = chooseEncoding(mark, declared);
  if (isRefusal(chosen)) return chosen;
  let { encoding, warning } = chosen;
  const from = mark?.length ?? 0;
  if (encoding === null) {
    if (isUtf8(bytes)) encoding = 'utf-8';
    else {
      encoding = 'windows-1252';
      warning = { code: 'source-encoding-guessed', params: { encoding } };
    }
  }
  if (encoding === 'utf-8') {
    if (isUtf8(bytes)) return { bytes, from, encoding, width: 'utf-8', markLength: from, warning };
    return { code: 'source-encoding-invalid', params: { encoding } };
  }
  const body = bytes.subarray(from);
  if (!encoding.startsWith('utf-16') && isAscii(body)) {
    return { bytes, from, encoding, width: 'utf-8', markLength: from, warning };
  }
  const parts: Buffer[] = [];
  const decode = startDecoder(encoding);
  for (let at = 0; at <= body.length; at += chunkBytes) {
    const part = decode(body.subarray(at, at + chunkBytes), at + chunkBytes > body.length);
    if (part === null) return { code: 'source-encoding-invalid', params: { encoding } };
    parts.push(part);
  }
  const width = encoding.startsWith('utf-16') ? 'two' : 'one';
  const converted = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return { bytes: converted, from: 0, encoding, width, markLength: from, warning };
}

const chunkBytes = 16 * 1024 ** 2;

/** Turns chunk after chunk of an encoding into UTF-8; null when the bytes are not of this encoding. */
export function startDecoder(encoding: string): (chunk: Buffer, isLast: boolean) => Buffer | null {
  if (encoding === 'windows-1252') return (chunk) => Buffer.from(decode1252(chunk), 'utf8');
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (chunk, isLast) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: !isLast }), 'utf8');
    } catch {
      return null;
    }
  };
}

export function isAscii(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return false;
  return true;
}

/** Node 20 decodes 80 to 9F of windows-1252 as control characters, hence this table (WHATWG index-windows-1252). */
const upper1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
const decode1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => upper1252[character.charCodeAt(0) - 128]!);
