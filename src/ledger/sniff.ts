const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['\x1f\x8b', 'application/gzip'],
  ['PAR1', 'application/vnd.apache.parquet'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
];

function sniffZip(bytes: Uint8Array): string {
  const opening = new TextDecoder('latin1').decode(bytes);
  if (opening.includes('xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (opening.includes('word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const type = /mimetype(application\/[a-z0-9.+-]+)/.exec(opening.slice(0, 200))?.[1];
  return type ?? 'application/zip';
}

/** The opening as text, or null when it is binary. A cut character at the end is forgiven. */
function openingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  const utf8 = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const control = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/;
  return control.test(utf8) ? null : utf8;
}

/** Lines with the same number of cells. Prose has commas too, but unevenly, or with a blank after each of them. */
function looksLikeTable(opening: string): boolean {
  const lines = opening
    .split(/\r?\n/)
    .slice(0, 8)
    .map((line) => line.replace(/"[^"]*"/g, '""'))
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return [',', ';', '\t'].some((mark) => {
    const cells = lines.map((line) => line.split(mark));
    const isEven = cells.every(({ length }) => length >= 2 && length === cells[0]?.length);
    return isEven && cells.some((parts) => parts.slice(1).some((part) => !/^\s/.test(part)));
  });
}

/**
 * The media type of bytes by what they are. `opening` is the beginning (64 kB are plenty); `declared` is what the
 * server or the name said: it decides only between kinds of plain text, never against the bytes.
 */
export function sniffMediaType(opening: Uint8Array, declared: string | null = null): string {
  const head = opening.subarray(0, 65_536);
  const start = text(head, 0, 16);
  for (const [signature, type] of signatures) if (start.startsWith(signature)) return type;
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(head);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  const words = openingOf(head);
  if (words === null) return 'application/octet-stream';
  const trimmed = words.replace(/^\ufeff/, '').trimStart();
  const said = declared?.split(';')[0]?.trim().toLowerCase() ?? null;
  if (/^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!doctype html|<html[\s>])/i.test(trimmed)) return 'text/html';
  if (/^<\?xml[\s\S]{0,2000}<html[\s>]/i.test(trimmed)) return 'application/xhtml+xml';
  if (/^<svg[\s>]|^<\?xml[\s\S]{0,2000}<svg[\s>]/i.test(trimmed)) return 'image/svg+xml';
  if (/^<\?xml\s/.test(trimmed)) return 'application/xml';
  if (/^<(head|body|div|p|h1|title|meta|script|table|article|section)[\s>]/i.test(trimmed)) return 'text/html';
  if (/^<[a-z_][\w.:-]*[\s/>]/i.test(trimmed)) return said === 'text/html' ? 'text/html' : 'application/xml';
  if (/^[[{]/.test(trimmed)) {
    const first = trimmed.split(/\r?\n/, 1)[0] as string;
    if (/^\{.*\}$/.test(first) && trimmed.length > first.length + 2) return 'application/x-ndjson';
    if (/^(\{\s*("|\}|$)|\[\s*([[{"\d\]tfn-]|$))/.test(trimmed)) return 'application/json';
  }
  if (said === 'text/csv' || said === 'text/tab-separated-values' || said === 'text/markdown') return said;
  return looksLikeTable(trimmed) ? 'text/csv' : 'text/plain';
}
