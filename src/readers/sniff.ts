import { isRefusal, readMark } from './bytes/encoding.ts';
import { isZip, openZip } from './bytes/zip.ts';
import { isPdf } from './documents/pdf-draw.ts';
import { isParquet } from './tables/parquet.ts';

const byType: Record<string, string> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/csv': 'csv',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
};

/** The first characters, whatever the encoding, as far as ASCII goes. */
function openingOf(bytes: Uint8Array): string {
  const mark = readMark(bytes);
  const head = Buffer.from(bytes.subarray(mark?.length ?? 0, 8192));
  const isWide = mark?.encoding.startsWith('utf-16') === true || (head.length > 3 && (head[0] === 0 || head[1] === 0));
  return isWide ? head.toString('latin1').replaceAll('\0', '') : head.toString('latin1');
}

function formatOfZip(bytes: Uint8Array): string | null {
  const zip = openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (isRefusal(zip)) return null;
  if (zip.names.includes('xl/workbook.xml')) return 'xlsx';
  return zip.names.includes('word/document.xml') ? 'docx' : null;
}

/**
 * The name of the format of (unpacked) bytes, or null when no reader knows it. What the bytes say counts before the
 * declared media type; a table is only known by its declaration, since any text may be one.
 */
export function sniff(bytes: Uint8Array, declared: string | null = null): string | null {
  const opening = openingOf(bytes).trimStart().toLowerCase();
  const type = declared?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (isZip(bytes)) return formatOfZip(bytes);
  if (isParquet(bytes)) return 'parquet';
  if (isPdf(bytes)) return 'pdf';
  const isMarkup = opening.startsWith('<');
  if (isMarkup && /<iati-(activities|organisations)[\s>/]/.test(opening)) return 'iati';
  if (isMarkup && /<(!doctype html|html|head|body|article)[\s>]/.test(opening)) return 'html';
  if (/^[{[]/.test(opening)) {
    if (/"ocid"\s*:|"(releases|records)"\s*:\s*\[/.test(opening)) return 'ocds';
    if (/"projects"\s*:\s*\[|"contractingprocesses"\s*:|oc4ids/.test(opening)) return 'oc4ids';
  }
  const format = byType[type] ?? null;
  if (format === 'html') return isMarkup || type === 'text/html' ? 'html' : null;
  return format;
}
