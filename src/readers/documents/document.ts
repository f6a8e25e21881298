import { isUtf8 } from 'node:buffer';
import { type Reading, type Source, sha256Hex } from '../../model/index.ts';
import { canonicalText, paragraphsOf } from '../../text/index.ts';
import { encodingOf, isRefusal, type Refusal, readMark, toUtf8 } from '../bytes/encoding.ts';
import type { Tally } from '../findings/tally.ts';

/** Largest document in bytes, unpacked. */
export const documentLimit = 10 * 1024 ** 2;

/**
 * The text of a document. Unlike a table, a document with a wrong or missing label is still read: bytes that do not fit
 * become U+FFFD and a warning says how many.
 */
export function decodeDocument(
  bytes: Buffer,
  declared: string | null,
): { text: string; warnings: Refusal[] } | Refusal {
  const warnings: Refusal[] = [];
  let label = declared;
  if (label !== null && encodingOf(label) === null && readMark(bytes) === null) {
    warnings.push({ code: 'source-encoding-passed-over', params: { encoding: label } });
    label = null;
  }
  const claimsUtf8 = (readMark(bytes)?.encoding ?? (label === null ? null : encodingOf(label))) === 'utf-8';
  if (claimsUtf8 && !isUtf8(bytes)) {
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    const times = String(text.split('\ufffd').length - 1);
    warnings.push({ code: 'source-encoding-replaced', params: { encoding: 'utf-8', times } });
    return { text, warnings };
  }
  const plain = toUtf8(bytes, label);
  if (isRefusal(plain)) return plain;
  if (plain.warning !== null) warnings.push(plain.warning);
  return { text: plain.bytes.toString('utf8', plain.from), warnings };
}

/** The document reading of a raw text, or the finding that there is none. */
export function documentOf(
  source: Source,
  raw: string,
  language: string | null,
  extractor: string,
  tally: Tally,
): Reading {
  const text = canonicalText(raw);
  if (text === '') return tally.find('document-empty', null);
  tally.keep();
  return {
    type: 'document',
    source: source.id,
    text,
    textSha256: sha256Hex(text),
    paragraphs: paragraphsOf(text),
    language: source.language ?? language,
    extractor,
  };
}
