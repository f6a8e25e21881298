import { isRefusal } from '../bytes/encoding.ts';
import { startTally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { decodeDocument, documentLimit, documentOf } from './document.ts';

/** Reads plain text: a line is a paragraph. */
export const readPlainText: Reader = function* (source, bytes) {
  const tally = startTally(source.id);
  const charset = /charset="?([\w.:-]{1,40})/i.exec(source.mediaType ?? '')?.[1] ?? null;
  if (bytes.length > documentLimit) {
    yield tally.find('document-too-large', null, { limit: String(documentLimit) });
  } else {
    const decoded = decodeDocument(bytes, charset);
    if (isRefusal(decoded)) yield tally.find(decoded.code, null, decoded.params);
    else if (decoded.text.includes('\0')) yield tally.find('source-binary', null);
    else {
      for (const { code, params } of decoded.warnings) yield tally.find(code, null, params);
      yield documentOf(source, decoded.text, null, 'text-1', tally);
    }
  }
  yield tally.count();
};
