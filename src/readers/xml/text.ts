/** What XML itself defines. */
export const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A text with its references resolved; each must be valid. */
export const resolveReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name?: string) =>
    name !== undefined ? entities[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** Is it a character that XML 1.0 allows? */
export const isXmlCharacter = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);

const cachedTexts: (string | undefined)[] = new Array(16384);

/** A short ASCII text without anything to resolve, from a cache of earlier ones; null for any other. */
export function shortText(bytes: Uint8Array, from: number, to: number): string | null {
  const length = to - from;
  if (length > 32) return null;
  let hash = length;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte < 32 || byte > 126 || byte === 38) return null;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  const slot = Math.imul(hash, 0x9e3779b1) >>> 18;
  const cached = cachedTexts[slot];
  if (cached !== undefined && cached.length === length) {
    let i = 0;
    while (i < length && cached.charCodeAt(i) === bytes[from + i]) i++;
    if (i === length) return cached;
  }
  const text = (bytes as Buffer).toString('latin1', from, to);
  cachedTexts[slot] = text;
  return text;
}

/** Offset of the first character in the range that XML 1.0 forbids, or -1. The range holds whole UTF-8 characters. */
export function findForbidden(bytes: Buffer, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte < 32) {
      if (byte !== 10 && byte !== 9 && byte !== 13) return i;
    } else if (byte === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2]! >= 0xbe) return i;
  }
  return -1;
}
