import { isRefusal } from '../bytes/encoding.ts';
import { openZip } from '../bytes/zip.ts';
import { startTally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { XmlNames } from '../xml/names.ts';
import { token, XmlProblem, XmlTokens } from '../xml/xml.ts';
import { documentLimit, documentOf } from './document.ts';

/** Changes whenever the text that comes out of the same bytes may change. */
const extractor = 'docx-1';

const names = [
  'w:t',
  'w:p',
  'w:tc',
  'w:tr',
  'w:tab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
] as const;
const id = Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<(typeof names)[number], number>;
const elements = new XmlNames(names);
const noAttributes = new XmlNames([]);
/** What was struck out with changes tracked, and what only older programs show instead. */
const skipped = new Set([id['w:del'], id['w:moveFrom'], id['mc:Fallback']]);
/** Largest text part, unpacked. */
const partLimit = 5 * documentLimit;
/** Parts with words that are not read. */
const apart = /^word\/(footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/** Reads a Word document (DOCX): a paragraph is a line, a row of a table too; tracked deletions are left out. */
export const readDocx: Reader = function* (source, bytes) {
  const tally = startTally(source.id);
  const zip = bytes.length > documentLimit ? null : openZip(bytes);
  const part = zip === null || isRefusal(zip) ? null : zip.read('word/document.xml');
  if (zip === null || (part !== null && part.length > partLimit)) {
    yield tally.find('document-too-large', null, { limit: String(documentLimit) });
  } else if (isRefusal(zip)) yield tally.find(zip.code, null, zip.params);
  else {
    const text = part === null ? null : textOfPart(part);
    if (text === null) yield tally.find('zip-broken', null);
    else {
      const left = zip.names.filter((name) => apart.test(name));
      if (left.length > 0) yield tally.find('docx-parts-ignored', null, { parts: left.join(', ') });
      yield documentOf(source, text, null, extractor, tally);
    }
  }
  yield tally.count();
};

/** The running text of the main part; null when it is no well-formed XML. */
function textOfPart(bytes: Buffer): string | null {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const tokens = new XmlTokens(bytes, from, elements, noAttributes);
  const parts: string[] = [];
  let cells = 0;
  let isText = false;
  try {
    for (let kind = tokens.next(); kind !== token.end; kind = tokens.next()) {
      const name = kind === token.open || kind === token.close ? tokens.nameId : 0;
      if (kind === token.open) {
        if (skipped.has(name)) tokens.skip();
        else if (name === id['w:t']) isText = true;
        else if (name === id['w:tc']) cells++;
        else if (name === id['w:tab']) parts.push('\t');
        else if (name === id['w:br'] || name === id['w:cr']) parts.push('\n');
        else if (name === id['w:noBreakHyphen']) parts.push('\u2011');
      } else if (kind === token.close) {
        if (name === id['w:t']) isText = false;
        else if (name === id['w:p']) parts.push(cells > 0 ? ' ' : '\n');
        else if (name === id['w:tc']) cells--;
        else if (name === id['w:tr'] && cells === 0) parts.push('\n');
      } else if (isText) parts.push(tokens.text(kind === token.cdata));
    }
  } catch (problem) {
    if (problem instanceof XmlProblem) return null;
    throw problem;
  }
  return parts.join('');
}
