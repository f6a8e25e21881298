import { isUtf8 } from 'node:buffer';
import type { Locator } from '../../model/index.ts';
import { chooseEncoding, isRefusal, type Plain, type Refusal, readMark, toUtf8 } from '../bytes/encoding.ts';
import { Place } from '../bytes/place.ts';
import {
  decodedText,
  type Input,
  natureOf,
  plainText,
  readHead,
  type TextSource,
  TextWindow,
  windowBytes,
} from '../bytes/text-window.ts';
import { type FindingCode, locate } from '../findings/findings.ts';
import type { XmlNames } from '../xml/names.ts';
import { never, token, XmlProblem, XmlTokens } from '../xml/xml.ts';
import { attributeWords, elementWords } from './words.ts';

/** Largest activity in bytes. */
export const activityLimit = 16 * 1024 ** 2;

/** What the first bytes say of the encoding: UTF-8, or what is left to decide with what is declared. */
function claimOf(head: Buffer): { isUtf8: boolean; declared: string | null; warning: Refusal | null } {
  const mark = readMark(head);
  const isWide = (head[0] === 0 && head[1] === 60) || (head[0] === 60 && head[1] === 0);
  if (mark === null && isWide) {
    return { isUtf8: false, declared: head[0] === 0 ? 'utf-16be' : 'utf-16le', warning: null };
  }
  const declared =
    /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
      head.toString('latin1', 0, 300),
    )?.[1] ?? null;
  if (mark?.encoding.startsWith('utf-16') === true) return { isUtf8: false, declared, warning: null };
  const isUtf8Claimed = declared === null || /^utf-?8$/i.test(declared);
  const isWideClaimed = declared !== null && /^utf-?16/i.test(declared);
  if (mark === null && !isUtf8Claimed && !isWideClaimed) return { isUtf8: false, declared, warning: null };
  const params = { declared: declared ?? '', encoding: 'utf-8' };
  return { isUtf8: true, declared, warning: isUtf8Claimed ? null : { code: 'source-encoding-contradicted', params } };
}

/** The text of an XML document as UTF-8: by its mark, else by its declaration, else UTF-8. */
export function decodeXml(bytes: Buffer): Plain | Refusal {
  const { isUtf8: isPlain, declared, warning } = claimOf(bytes);
  if (!isPlain) return toUtf8(bytes, declared);
  const from = readMark(bytes)?.length ?? 0;
  return { bytes, from, encoding: 'utf-8', width: 'utf-8', markLength: from, warning };
}

interface Text {
  readonly window: TextWindow;
  /** First byte after a byte order mark, in the window. */
  readonly from: number;
  readonly width: Plain['width'];
  readonly markLength: number;
  readonly warning: Refusal | null;
}

/** As `decodeXml`, but in windows; a file that is not UTF-8 is looked through once before. */
function openText(input: Input, size: number, behind: number): Text | Refusal {
  const head = readHead(input, 512);
  const markLength = readMark(head)?.length ?? 0;
  const { isUtf8: isPlain, declared, warning } = claimOf(head);
  const plain = (said: Refusal | null): Text => ({
    window: new TextWindow(plainText(input), size, behind),
    from: markLength,
    width: 'utf-8',
    markLength,
    warning: said,
  });
  if (isPlain) return plain(warning);
  const chosen = chooseEncoding(readMark(head), declared);
  if (isRefusal(chosen)) return chosen;
  const encoding = chosen.encoding!;
  const nature = natureOf(input, markLength, encoding);
  if (nature === 'invalid') return { code: 'source-encoding-invalid', params: { encoding } };
  const isWide = encoding.startsWith('utf-16');
  if (nature === 'ascii' && !isWide) return plain(chosen.warning);
  const window = new TextWindow(decodedText(input, markLength, encoding), size, behind);
  return { window, from: 0, width: isWide ? 'two' : 'one', markLength, warning: chosen.warning };
}

/** Where the tokenizer is to start: after blanks that stand before an XML declaration. */
function textStart({ bytes, from }: Pick<Plain, 'bytes' | 'from'>): number {
  let start = from;
  while (start < bytes.length && [9, 10, 13, 32].includes(bytes[start]!)) start++;
  return bytes.toString('latin1', start, start + 6) === '<?xml ' ? start : from;
}

/**
 * Goes on in a part of a file, whose root is open in `document`, from the start tag of a record. `textSource` gives the
 * bytes of the part.
 */
export function openPiece(
  document: IatiDocument,
  textSource: TextSource,
  { from, line, recordsBefore, isLast }: { from: number; line: number; recordsBefore: number; isLast: boolean },
  size: number = windowBytes,
): IatiDocument {
  const window = new TextWindow(textSource, size, 0);
  window.more(0);
  const { tokens, root } = document;
  tokens.keepNames();
  tokens.move(window.bytes, Math.min(from, largestSmall));
  tokens.resume(0);
  const place = new Place({ bytes: window.bytes, from: 0, width: 'utf-8', markLength: 0 }, { base: from, line });
  return {
    window,
    textFrom: 0,
    tokens,
    place,
    root: { ...root, from: 0 },
    isPlain: true,
    piece: { recordsBefore, isLast },
  };
}
/** Offsets up to it are small integers to the engine of JavaScript. */
const largestSmall = 2 ** 30 - 1;

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
  readonly window: TextWindow;
  /** Offset of the first byte of text in the bytes of the tokenizer, while those are the first of the file. */
  readonly textFrom: number;
  readonly tokens: XmlTokens;
  readonly place: Place;
  readonly root: Root;
  /** Is the file UTF-8 as it is, so that bytes of the text are bytes of the file? */
  readonly isPlain: boolean;
  /** Set where the text is a piece of a file (`openPiece`): records before it, and does it end between two records? */
  readonly piece?: { readonly recordsBefore: number; readonly isLast: boolean };
}

/** Something to say about a place of the file. */
export interface Remark {
  readonly code: FindingCode;
  readonly locator: Locator | null;
  readonly params: Record<string, string>;
}

export interface DocumentOptions {
  readonly elements?: XmlNames;
  readonly attributes?: XmlNames;
  /** Bytes looked at together. */
  readonly size?: number;
  /** Bytes before a record that stay at hand while it is read. */
  readonly behind?: number;
}

/**
 * Opens a file up to its root. `document` is null when it cannot be read; the last remark says why. `size`
 * changes nothing that is read, as far as one record and the space before the
 * root stay below `mostAhead`.
 */
export function openDocument(
  input: Input,
  { elements = elementWords, attributes = attributeWords, size = windowBytes, behind = 0 }: DocumentOptions = {},
): { document: IatiDocument | null; remarks: Remark[] } {
  const text = openText(input, size, behind);
  if (isRefusal(text)) return { document: null, remarks: [{ ...text, locator: null }] };
  const { window, from, width, markLength } = text;
  const remarks: Remark[] = text.warning === null ? [] : [{ ...text.warning, locator: null }];
  window.more(0);
  for (;;) {
    const { bytes } = window;
    const place = new Place({ bytes, from, width, markLength });
    const start = textStart({ bytes, from });
    const late: Remark[] = [];
    if (start > from) {
      place.moveTo(start);
      const locator = locate({ line: place.line, byteFrom: place.fileByte });
      late.push({ code: 'iati-late-declaration', locator, params: {} });
    }
    const tokens = new XmlTokens(bytes, start, elements, attributes);
    const root = findRoot(tokens);
    if (!(root instanceof XmlProblem) && typeof root !== 'string') {
      return {
        document: { window, textFrom: from, tokens, place, root, isPlain: width === 'utf-8' },
        remarks: [...remarks, ...late],
      };
    }
    if (window.more(0) !== null) continue;
    remarks.push(...late);
    if (root instanceof XmlProblem) {
      place.moveTo(root.at);
      const locator = locate({ line: place.line, byteFrom: place.fileByte });
      remarks.push({ code: root.code, locator, params: { line: String(place.line) } });
    } else remarks.push({ code: 'iati-unknown-root', locator: locate({ line: 1 }), params: { root } });
    return { document: null, remarks };
  }
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

/** What lies between two records: forbidden characters and bytes that are not UTF-8 are told once for all of it. */
class Gap {
  #line = 0;
  #byteFrom = 0;
  #hasForbidden = false;
  #hasBadBytes = false;
  readonly #place: Place;
  readonly #path: string;

  constructor(place: Place, path: string) {
    this.#place = place;
    this.#path = path;
    this.begin();
  }

  /** Begins where the place is. */
  begin(): void {
    this.#line = this.#place.line;
    this.#byteFrom = this.#place.fileByte;
    this.#hasForbidden = this.#hasBadBytes = false;
  }

  /** Goes on to an offset, from where the place is. */
  pass(bytes: Buffer, to: number): void {
    const place = this.#place;
    const from = place.at;
    if (to <= from) return;
    place.moveTo(to);
    this.#hasForbidden ||= place.forbidden >= from;
    this.#hasBadBytes ||= !isUtf8(bytes.subarray(from, to));
  }

  /** What is wrong in it, up to where the place is now. */
  end(byteTo: number): Remark | null {
    if (!this.#hasForbidden && !this.#hasBadBytes) return null;
    const code = this.#hasForbidden ? 'xml-control-character' : 'xml-bad-encoding';
    const locator = locate({ line: this.#line, byteFrom: this.#byteFrom, byteTo, path: this.#path });
    return { code, locator, params: { line: String(this.#line) } };
  }
}

/**
 * Each record below the root, whole, in order; whatever is broken is told with its place, and reading goes on after
 * it. `readRecord` is called with the start tag of a record open, its path and locator, and reads to its end; it may
 * throw XmlProblem. It is called again for the same record when that went beyond the window. `childId` is the element's
 * id in the names of the tokenizer. Offsets count in the bytes of the tokenizer until the next outcome is asked for.
 */
export function* eachRecord<T>(
  { window, tokens, place, root, piece }: IatiDocument,
  childId: number,
  readRecord: (locator: Locator) => T,
): Generator<RecordOutcome<T>> {
  const child = root.isActivities ? 'iati-activity' : 'iati-organisation';
  tokens.onlyUnderRoot = childId;
  if (piece?.isLast === false) tokens.endDepth = tokens.rootDepth;
  tokens.keepNames();
  const resumption = new Resumption(window, child);
  let number = piece?.recordsBefore ?? 0;
  place.moveTo(root.from);
  place.forbidden = -1;
  const gap = new Gap(place, root.path);
  gap.pass(tokens.bytes, tokens.to);
  const slide = (keepFrom: number): number | null => {
    place.moveTo(keepFrom);
    const by = window.more(keepFrom);
    if (by !== null) {
      tokens.move(window.bytes, by);
      place.move(window.bytes, by);
    }
    return by;
  };
  for (;;) {
    const unit = { tokens: tokens.mark(), place: place.mark(), number };
    let from = tokens.to;
    let start = locate({});
    let isInside = false;
    let between: Remark | null = null;
    const begin = (): void => {
      if (tokens.from > from) gap.pass(tokens.bytes, tokens.from);
      from = tokens.from;
      isInside = true;
      number++;
      start = locate({ line: place.line, byteFrom: place.fileByte, path: `${root.path}/${child}[${number}]` });
      between = gap.end(place.fileByte);
      tokens.stopAt = Math.min(never, from + activityLimit);
    };
    try {
      tokens.stopAt = Math.min(never, from + activityLimit);
      const kind = tokens.next();
      const isCut = kind !== token.open && kind !== token.close && tokens.to >= tokens.bytes.length;
      if (isCut && !window.isAtEnd) throw new XmlProblem('xml-unexpected-end', tokens.to);
      if (kind === token.end) break;
      if (kind !== token.open || tokens.nameId !== childId || tokens.depth !== tokens.rootDepth + 1) {
        if (kind === token.open) tokens.skip();
        tokens.stopAt = never;
        gap.pass(tokens.bytes, tokens.to);
        continue;
      }
      begin();
      const record = readRecord(start);
      tokens.stopAt = never;
      place.moveTo(tokens.to);
      if (place.forbidden >= from) throw new XmlProblem('xml-control-character', place.forbidden);
      if (!isUtf8(tokens.bytes.subarray(from, tokens.to))) throw new XmlProblem('xml-bad-encoding', from);
      gap.begin();
      if (between !== null) yield { broken: between };
      yield { record, locator: { ...start, byteTo: place.fileByte }, from, to: tokens.to };
    } catch (problem) {
      if (!(problem instanceof XmlProblem)) throw problem;
      if (window.hasMore(unit.tokens.to)) {
        tokens.restore(unit.tokens);
        place.restore(unit.place);
        number = unit.number;
        slide(unit.tokens.to);
        continue;
      }
      const isStartTag = tokens.depth === tokens.rootDepth && tokens.nameId === childId;
      if (!isInside && isStartTag && tokens.nameFrom === tokens.from + 1) begin();
      place.moveTo(Math.max(problem.at, from));
      const line = String(place.line);
      if (!isInside) start = locate({ line: place.line, byteFrom: place.fileByte, path: root.path });
      const next = resumption.after(problem, from, isInside, slide);
      place.moveTo(next);
      place.forbidden = -1;
      gap.begin();
      if (between !== null) yield { broken: between };
      yield { broken: { code: problem.code, locator: { ...start, byteTo: place.fileByte }, params: { line } } };
      if (window.isAtEnd && next >= window.bytes.length) return;
      tokens.resume(next);
    }
  }
  gap.pass(tokens.bytes, tokens.bytes.length);
  const after = gap.end(place.fileByte);
  if (after !== null) yield { broken: after };
}

interface Sought {
  readonly tag: string;
  /** Offsets in the text: of the last one found, and up to where there is no further one. */
  at: number;
  seen: number;
}

/** Bytes kept when what is sought may begin at the end of a window. */
const longestTagName = 64;

/** Finds where to go on after a broken child of the root. Looks at each byte once, however many are broken. */
class Resumption {
  readonly #window: TextWindow;
  readonly #open: Sought;
  readonly #close: Sought;

  constructor(window: TextWindow, child: string) {
    this.#window = window;
    this.#open = { tag: `<${child}`, at: -1, seen: 0 };
    this.#close = { tag: `</${child}`, at: -1, seen: 0 };
  }

  /**
   * After the broken one's end tag, or at the next one's start tag, whichever comes first; else the end. `slide` brings
   * further bytes, keeping those from an offset on: how far they moved, or null when there are none.
   */
  after(problem: XmlProblem, from: number, isInside: boolean, slide: (from: number) => number | null): number {
    const window = this.#window;
    let scanFrom = Math.max(problem.at, isInside ? from + 1 : from);
    for (;;) {
      const open = this.#find(this.#open, scanFrom);
      const close = isInside ? this.#find(this.#close, scanFrom) : never;
      const { length } = window.bytes;
      if (open < close) return open;
      const end = close === never ? -1 : window.bytes.indexOf(62, close);
      if (end >= 0) return end + 1;
      const keep = close === never ? Math.max(scanFrom, length - longestTagName) : close;
      const by = slide(keep);
      if (by === null) return length;
      scanFrom = keep - by;
    }
  }

  #find(sought: Sought, from: number): number {
    const { bytes, base } = this.#window;
    const { tag } = sought;
    if (sought.at - base >= from) return sought.at - base;
    for (let at = bytes.indexOf(tag, Math.max(from, sought.seen - base)); at >= 0; at = bytes.indexOf(tag, at + 1)) {
      const next = bytes[at + tag.length];
      if (next === 62 || next === 47 || next === 32 || next === 10 || next === 13 || next === 9) {
        sought.at = sought.seen = base + at;
        return at;
      }
    }
    sought.seen = Math.max(sought.seen, base + bytes.length - tag.length);
    return never;
  }
}
