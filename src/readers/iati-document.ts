import { isUtf8 } from 'node:buffer';
import type { Locator } from '../model/index.ts';
import { isRefusal, type Plain, type Refusal, readMark, toUtf8 } from './encoding.ts';
import { type FindingCode, locate } from './findings.ts';
import { attributeWords, elementWords } from './iati-words.ts';
import { Place } from './place.ts';
import { never, token, XmlProblem, XmlTokens } from './xml.ts';
import type { XmlNames } from './xml-names.ts';

/** Largest activity in bytes. */
export const activityLimit = 16 * 1024 ** 2;

/** The text of an XML document as UTF-8: by its mark, else by its declaration, else UTF-8. */
export function decodeXml(bytes: Buffer): Plain | Refusal {
  const mark = readMark(bytes);
  const isWide = (bytes[0] === 0 && bytes[1] === 60) || (bytes[0] === 60 && bytes[1] === 0);
  if (mark === null && isWide) return toUtf8(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  const head = bytes.toString('latin1', 0, 300);
  const declared =
    /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
  if (mark?.encoding.startsWith('utf-16') === true) return toUtf8(bytes, declared);
  const isUtf8Claimed = declared === null || /^utf-?8$/i.test(declared);
  const isWideClaimed = declared !== null && /^utf-?16/i.test(declared);
  if (mark === null && !isUtf8Claimed && !isWideClaimed) return toUtf8(bytes, declared);
  const from = mark?.length ?? 0;
  const params = { declared: declared ?? '', encoding: 'utf-8' };
  const warning: Refusal | null = isUtf8Claimed ? null : { code: 'source-encoding-contradicted', params };
  return { bytes, from, encoding: 'utf-8', width: 'utf-8', markLength: from, warning };
}

/** Where the tokenizer is to start: after blanks that stand before an XML declaration. */
function textStart({ bytes, from }: Plain): number {
  let start = from;
  while (start < bytes.length && [9, 10, 13, 32].includes(bytes[start]!)) start++;
  return bytes.toString('latin1', start, start + 6) === '<?xml ' ? start : from;
}

export interface Root {
  /** `iati-activities`, or with its wrappers: `result/iati-activities`. */
  readonly path: string;
  readonly isActivities: boolean;
  /** Offset of its start tag. */
  readonly from: number;
  readonly version: string | null;
}

/** An IATI file whose root is open. */
export interface IatiDocument {
  readonly plain: Plain;
  readonly tokens: XmlTokens;
  readonly place: Place;
  readonly root: Root;
}

/** Something to say about a place of the file. */
export interface Remark {
  readonly code: FindingCode;
  readonly locator: Locator | null;
  readonly params: Record<string, string>;
}

/** Opens a file up to its root. `document` is null when it cannot be read; the last remark says why. */
export function openDocument(
  bytes: Buffer,
  elements: XmlNames = elementWords,
  attributes: XmlNames = attributeWords,
): { document: IatiDocument | null; remarks: Remark[] } {
  const plain = decodeXml(bytes);
  if (isRefusal(plain)) return { document: null, remarks: [{ ...plain, locator: null }] };
  const remarks: Remark[] = plain.warning === null ? [] : [{ ...plain.warning, locator: null }];
  const place = new Place(plain);
  const start = textStart(plain);
  if (start > plain.from) {
    place.moveTo(start);
    const locator = locate({ line: place.line, byteFrom: place.fileByte });
    remarks.push({ code: 'iati-late-declaration', locator, params: {} });
  }
  const tokens = new XmlTokens(plain.bytes, start, elements, attributes);
  const root = findRoot(tokens);
  if (root instanceof XmlProblem) {
    place.moveTo(root.at);
    const locator = locate({ line: place.line, byteFrom: place.fileByte });
    remarks.push({ code: root.code, locator, params: { line: String(place.line) } });
    return { document: null, remarks };
  }
  if (typeof root === 'string') {
    remarks.push({ code: 'iati-unknown-root', locator: locate({ line: 1 }), params: { root } });
    return { document: null, remarks };
  }
  return { document: { plain, tokens, place, root }, remarks };
}

/** Most wrappers that an answer of a data service puts around the root, and elements before it. */
const deepestRoot = 3;
const latestRoot = 50;

/** Opens the root: the document's own, or the first of IATI's in a wrapper. A string is the name of another root. */
function findRoot(tokens: XmlTokens): Root | XmlProblem | string {
  const path: string[] = [];
  let first = '';
  try {
    for (let opened = 0; opened < latestRoot; ) {
      const kind = tokens.next();
      if (kind === token.end) break;
      if (kind === token.close) path.pop();
      if (kind !== token.open) continue;
      const name = tokens.name();
      opened++;
      path.push(name);
      if (opened === 1) first = name;
      if (name === 'iati-activities' || name === 'iati-organisations') {
        tokens.rootDepth = tokens.depth;
        const version = versionOf(tokens);
        return { path: path.join('/'), isActivities: name === 'iati-activities', from: tokens.from, version };
      }
      if (path.length === deepestRoot) {
        tokens.skip();
        path.pop();
      }
    }
  } catch (problem) {
    if (problem instanceof XmlProblem) return problem;
    throw problem;
  }
  return first;
}

/** The version that the root of a file states, whatever its records are. */
export function versionIn(plain: Plain): string | null {
  const root = findRoot(new XmlTokens(plain.bytes, textStart(plain), elementWords, attributeWords));
  return root instanceof XmlProblem || typeof root === 'string' ? null : root.version;
}

function versionOf(tokens: XmlTokens): string | null {
  for (let i = 0; i < tokens.attributeCount; i++) {
    if (tokens.attributeName(i) === 'version') return tokens.attributeValue(i).trim() || null;
  }
  return null;
}

/** A record that was read, or a piece of the file that was not. */
export type RecordOutcome<T> =
  | { readonly record: T; readonly locator: Locator; readonly from: number; readonly to: number }
  | { readonly broken: Remark };

/**
 * Each record below the root, whole, in order; whatever is broken is told with its place, and reading goes on after
 * it. `readRecord` is called with the start tag of a record open, its path and locator, and reads to its end; it may
 * throw XmlProblem. `childId` is the element's id in the names of the tokenizer.
 */
export function* eachRecord<T>(
  { plain, tokens, place, root }: IatiDocument,
  childId: number,
  readRecord: (locator: Locator) => T,
): Generator<RecordOutcome<T>> {
  const { bytes } = plain;
  const child = root.isActivities ? 'iati-activity' : 'iati-organisation';
  tokens.onlyUnderRoot = childId;
  const isAllUtf8 = isUtf8(bytes);
  const resumption = new Resumption(bytes, child);
  let number = 0;
  let lastEnd = root.from;
  const problemBetween = (to: number): Remark | null => {
    const from = lastEnd;
    place.moveTo(from);
    const { line, fileByte } = place;
    place.moveTo(to);
    const isForbidden = place.forbidden >= from;
    if (!isForbidden && (isAllUtf8 || isUtf8(bytes.subarray(from, to)))) return null;
    place.forbidden = -1;
    const code = isForbidden ? 'xml-control-character' : 'xml-bad-encoding';
    const locator = locate({ line, byteFrom: fileByte, byteTo: place.fileByte, path: root.path });
    return { code, locator, params: { line: String(line) } };
  };
  for (;;) {
    let from = tokens.to;
    let start = locate({});
    let isInside = false;
    const begin = (): void => {
      from = tokens.from;
      isInside = true;
      number++;
      place.moveTo(from);
      start = locate({ line: place.line, byteFrom: place.fileByte, path: `${root.path}/${child}[${number}]` });
    };
    try {
      const kind = tokens.next();
      if (kind === token.end) break;
      if (kind !== token.open) continue;
      if (tokens.nameId !== childId || tokens.depth !== tokens.rootDepth + 1) {
        tokens.skip();
        continue;
      }
      const between = problemBetween(tokens.from);
      if (between !== null) yield { broken: between };
      begin();
      tokens.stopAt = Math.min(never, from + activityLimit);
      const record = readRecord(start);
      tokens.stopAt = never;
      place.moveTo(tokens.to);
      lastEnd = tokens.to;
      if (place.forbidden >= from) throw new XmlProblem('xml-control-character', place.forbidden);
      if (!isAllUtf8 && !isUtf8(bytes.subarray(from, tokens.to))) throw new XmlProblem('xml-bad-encoding', from);
      yield { record, locator: { ...start, byteTo: place.fileByte }, from, to: tokens.to };
    } catch (problem) {
      if (!(problem instanceof XmlProblem)) throw problem;
      const isStartTag = tokens.depth === tokens.rootDepth && tokens.nameId === childId;
      if (!isInside && isStartTag && tokens.nameFrom === tokens.from + 1) begin();
      const next = resumption.after(problem, from, isInside);
      place.moveTo(Math.max(problem.at, from));
      const line = String(place.line);
      if (!isInside) start = locate({ line: place.line, byteFrom: place.fileByte, path: root.path });
      place.moveTo(next);
      place.forbidden = -1;
      lastEnd = next;
      yield { broken: { code: problem.code, locator: { ...start, byteTo: place.fileByte }, params: { line } } };
      if (next >= bytes.length) return;
      tokens.resume(next);
    }
  }
  const after = problemBetween(bytes.length);
  if (after !== null) yield { broken: after };
}

/** Finds where to go on after a broken child of the root. Looks at each byte once, however many are broken. */
class Resumption {
  readonly #bytes: Buffer;
  readonly #open: string;
  readonly #close: string;
  #nextOpen = -1;
  #nextClose = -1;

  constructor(bytes: Buffer, child: string) {
    this.#bytes = bytes;
    this.#open = `<${child}`;
    this.#close = `</${child}`;
  }

  /** After the broken one's end tag, or at the next one's start tag, whichever comes first; else the end. */
  after(problem: XmlProblem, from: number, isInside: boolean): number {
    const scanFrom = Math.max(problem.at, isInside ? from + 1 : from);
    this.#nextOpen = this.#find(this.#open, scanFrom, this.#nextOpen);
    const open = this.#nextOpen;
    if (!isInside) return open;
    this.#nextClose = this.#find(this.#close, scanFrom, this.#nextClose);
    if (open < this.#nextClose) return open;
    const end = this.#bytes.indexOf(62, this.#nextClose);
    return end < 0 ? this.#bytes.length : end + 1;
  }

  #find(tag: string, from: number, known: number): number {
    if (known >= from) return known;
    for (let at = this.#bytes.indexOf(tag, from); at >= 0; at = this.#bytes.indexOf(tag, at + 1)) {
      const next = this.#bytes[at + tag.length];
      if (next === 62 || next === 47 || next === 32 || next === 10 || next === 13 || next === 9) return at;
    }
    return this.#bytes.length;
  }
}
