import { isXmlName, nameClass, type XmlNames } from './names.ts';
import { entities, isXmlCharacter, resolveReferences, shortText } from './text.ts';

/** Limits of one document. */
export const xmlLimits = { depth: 64, attributes: 256, attribute: 64 * 1024, text: 4 * 1024 ** 2 } as const;

export type XmlProblemCode =
  | 'xml-doctype'
  | 'xml-unexpected-end'
  | 'xml-mismatched-tag'
  | 'xml-bad-tag'
  | 'xml-bad-name'
  | 'xml-bad-attribute'
  | 'xml-duplicate-attribute'
  | 'xml-bad-reference'
  | 'xml-undefined-entity'
  | 'xml-bad-comment'
  | 'xml-bad-instruction'
  | 'xml-misplaced-declaration'
  | 'xml-bad-text'
  | 'xml-text-outside-root'
  | 'xml-second-root'
  | 'xml-control-character'
  | 'xml-bad-encoding'
  | 'xml-too-deep'
  | 'xml-too-many-attributes'
  | 'xml-attribute-too-long'
  | 'xml-text-too-long'
  | 'iati-nested-activity'
  | 'iati-activity-too-large';

/** Why the bytes are no well-formed document, or over a limit. Thrown by the tokenizer, caught by its callers. */
export class XmlProblem {
  readonly code: XmlProblemCode;
  /** Offset of the byte where it was noticed. */
  readonly at: number;
  constructor(code: XmlProblemCode, at: number) {
    this.code = code;
    this.at = at;
  }
}

/** What `next()` met. */
export const token = { end: 0, open: 1, close: 2, text: 3, cdata: 4 } as const;
export type Token = (typeof token)[keyof typeof token];

/** Beyond any offset; a small integer, so that no field of the tokenizer has to be a boxed number. */
export const never = 0x7fffffff;
const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const xmlDeclaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;
const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 9 || byte === 13;

export interface TokensMark {
  readonly to: number;
  readonly depth: number;
  readonly isSelfClosing: boolean;
}

/**
 * A pull tokenizer over the bytes of an XML 1.0 document in UTF-8: strict, without DOCTYPE, without namespaces
 * (prefixes are part of names). It makes no string until asked. Forbidden characters and broken UTF-8 are not its
 * matter: whoever reads on calls `findForbidden` and `isUtf8` over the range read.
 */
export class XmlTokens {
  bytes: Buffer;
  /** Range of the last token. */
  from = 0;
  to = 0;
  /** Open elements, the root included; after a close token the closed one no longer counts. */
  depth = 0;
  /** Name of the element last opened or closed. */
  nameId = 0;
  nameFrom = 0;
  nameTo = 0;
  attributeCount = 0;
  readonly attributeId = new Int16Array(xmlLimits.attributes);
  readonly #attributeHash = new Int32Array(xmlLimits.attributes);
  readonly #attributeNameFrom = new Int32Array(xmlLimits.attributes);
  readonly #attributeNameTo = new Int32Array(xmlLimits.attributes);
  readonly #attributeFrom = new Int32Array(xmlLimits.attributes);
  readonly #attributeTo = new Int32Array(xmlLimits.attributes);
  readonly #openFrom = new Int32Array(xmlLimits.depth);
  readonly #openTo = new Int32Array(xmlLimits.depth);
  readonly #openId = new Int16Array(xmlLimits.depth);
  readonly #elements: XmlNames;
  readonly #attributes: XmlNames;
  #end: number;
  #start: number;
  /** Names of the outermost open elements, once they are kept apart from the bytes. */
  #names: Buffer = Buffer.alloc(0);
  #namesDepth = 0;
  /** Depth of the element whose children are the records: the root's, or deeper where it is wrapped. */
  rootDepth = 1;
  /** Open elements with which the text may end: none, or where it is a piece of a document those around the piece. */
  endDepth = 0;
  /** Element that may only stand at `rootDepth` + 1; 0 for none. */
  onlyUnderRoot = 0;
  /** Offset beyond which no token may start. */
  stopAt = never;
  #ampersand = -1;
  #cdataEnd = -1;
  #hyphens = -1;
  #instructionEnd = -1;
  #return = -1;
  #isSelfClosing = false;
  #hasRoot = false;

  /** `start` is the first byte after a byte order mark. */
  constructor(bytes: Buffer, start: number, elements: XmlNames, attributes: XmlNames) {
    this.bytes = bytes;
    this.to = start;
    this.#start = start;
    this.#end = bytes.length;
    this.#elements = elements;
    this.#attributes = attributes;
  }

  /** Goes on at `at` as if no child of the record's parent were open: the way past a broken record. */
  resume(at: number): void {
    this.to = at;
    this.depth = this.rootDepth;
    this.#isSelfClosing = false;
    this.stopAt = never;
  }

  /** Where it stands between two children of the root, to go back to with `restore`. */
  mark(): TokensMark {
    return { to: this.to, depth: this.depth, isSelfClosing: this.#isSelfClosing };
  }

  restore({ to, depth, isSelfClosing }: TokensMark): void {
    this.to = to;
    this.depth = depth;
    this.#isSelfClosing = isSelfClosing;
  }

  /** Keeps the names of the elements that are open, whose bytes may be gone when they close. */
  keepNames(): void {
    if (this.#namesDepth === this.depth && this.depth > 0) return;
    const names: Buffer[] = [];
    let at = 0;
    for (let i = 0; i < this.depth; i++) {
      const name = Buffer.from(this.bytes.subarray(this.#openFrom[i]!, this.#openTo[i]!));
      names.push(name);
      this.#openFrom[i] = at;
      at += name.length;
      this.#openTo[i] = at;
    }
    this.#names = Buffer.concat(names);
    this.#namesDepth = this.depth;
  }

  /** Goes on in other bytes of the same text, `by` earlier than in those before. */
  move(bytes: Buffer, by: number): void {
    this.bytes = bytes;
    this.#end = bytes.length;
    this.#start -= by;
    this.to -= by;
    this.from = this.nameFrom = this.nameTo = -1;
    this.#ampersand = this.#cdataEnd = this.#hyphens = this.#instructionEnd = this.#return = -1;
    this.stopAt = never;
  }

  /** The next token. Throws XmlProblem. */
  next(): Token {
    return this.#advance(true);
  }

  /** The next start tag, end tag or the end; text is passed over, but not unread. Throws XmlProblem. */
  nextTag(): Token {
    return this.#advance(false);
  }

  #advance(wantsText: boolean): Token {
    if (this.#isSelfClosing) {
      this.#isSelfClosing = false;
      this.depth--;
      return token.close;
    }
    const bytes = this.bytes;
    for (;;) {
      const pos = this.to;
      if (pos > this.stopAt) throw new XmlProblem('iati-activity-too-large', pos);
      if (pos >= this.#end) {
        if (this.depth !== this.endDepth || !this.#hasRoot) throw new XmlProblem('xml-unexpected-end', this.#end);
        this.from = this.#end;
        return token.end;
      }
      if (bytes[pos] !== lessThan) {
        if (this.#text(pos) && wantsText) return token.text;
        continue;
      }
      const next = bytes[pos + 1]!;
      if (next === slash) {
        this.#closeTag(pos);
        return token.close;
      }
      if (next === 33) {
        if (this.#declaration(pos) && wantsText) return token.cdata;
        continue;
      }
      if (next === 63) {
        this.#instruction(pos);
        continue;
      }
      this.#openTag(pos);
      return token.open;
    }
  }

  #text(start: number): boolean {
    const bytes = this.bytes;
    let pos = start;
    const near = Math.min(start + 32, this.#end);
    while (pos < near && bytes[pos] !== lessThan) pos++;
    if (pos === near && bytes[pos] !== lessThan) {
      pos = bytes.indexOf(lessThan, pos);
      if (pos < 0) pos = this.#end;
    }
    this.from = start;
    this.to = pos;
    if (this.depth === 0) {
      for (let i = start; i < pos; i++) if (!isSpace(bytes[i])) throw new XmlProblem('xml-text-outside-root', i);
      return false;
    }
    if (pos - start > xmlLimits.text) throw new XmlProblem('xml-text-too-long', start);
    if (this.#ampersandAfter(start) < pos) this.#checkReferences(start, pos);
    if (this.#cdataEndAfter(start) < pos) throw new XmlProblem('xml-bad-text', this.#cdataEnd);
    return true;
  }

  #ampersandAfter(pos: number): number {
    if (this.#ampersand < pos) {
      const found = this.bytes.indexOf(38, pos);
      this.#ampersand = found < 0 ? never : found;
    }
    return this.#ampersand;
  }

  #cdataEndAfter(pos: number): number {
    if (this.#cdataEnd < pos) {
      const found = this.bytes.indexOf(']]>', pos);
      this.#cdataEnd = found < 0 ? never : found;
    }
    return this.#cdataEnd;
  }

  #checkReferences(from: number, to: number): void {
    for (let at = this.#ampersandAfter(from); at < to; at = this.#ampersandAfter(at + 1)) {
      const stop = Math.min(to, at + 80);
      let semicolon = at + 1;
      while (semicolon < stop && this.bytes[semicolon] !== 59) semicolon++;
      if (semicolon === stop) throw new XmlProblem('xml-bad-reference', at);
      const name = shortText(this.bytes, at + 1, semicolon) ?? this.bytes.toString('latin1', at + 1, semicolon);
      if (Object.hasOwn(entities, name)) continue;
      const number = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/.exec(name.replace(/^(#x?)0+(?=.)/, '$1'));
      if (number === null) {
        const code = isXmlName(this.bytes.toString('utf8', at + 1, semicolon))
          ? 'xml-undefined-entity'
          : 'xml-bad-reference';
        throw new XmlProblem(code, at);
      }
      const point = number[1] === undefined ? Number.parseInt(number[2]!, 10) : Number.parseInt(number[1], 16);
      if (!isXmlCharacter(point)) throw new XmlProblem('xml-bad-reference', at);
    }
  }

  #closeTag(start: number): void {
    const bytes = this.bytes;
    this.from = start;
    if (this.depth === 0) throw new XmlProblem('xml-mismatched-tag', start);
    const names = this.depth <= this.#namesDepth ? this.#names : bytes;
    const openFrom = this.#openFrom[this.depth - 1]!;
    const length = this.#openTo[this.depth - 1]! - openFrom;
    const nameFrom = start + 2;
    for (let i = 0; i < length; i++) {
      if (names[openFrom + i] !== bytes[nameFrom + i]) throw new XmlProblem('xml-mismatched-tag', start);
    }
    let pos = nameFrom + length;
    if (bytes[pos] !== greaterThan) {
      if (nameClass[bytes[pos] ?? 0] !== 0) throw new XmlProblem('xml-mismatched-tag', start);
      while (isSpace(bytes[pos])) pos++;
      if (bytes[pos] !== greaterThan)
        throw new XmlProblem(pos >= this.#end ? 'xml-unexpected-end' : 'xml-bad-tag', pos);
    }
    this.depth--;
    this.nameId = this.#openId[this.depth]!;
    this.nameFrom = nameFrom;
    this.nameTo = nameFrom + length;
    this.to = pos + 1;
  }

  /** Comment, CDATA section (true) or DOCTYPE at `<!`. */
  #declaration(start: number): boolean {
    const bytes = this.bytes;
    this.from = start;
    if (bytes[start + 2] === 45 && bytes[start + 3] === 45) {
      if (this.#hyphens < start + 4) {
        const found = bytes.indexOf('--', start + 4);
        this.#hyphens = found < 0 ? never : found;
      }
      const close = this.#closing(start, this.#hyphens);
      if (bytes[close + 2] !== greaterThan) throw new XmlProblem('xml-bad-comment', close);
      this.to = close + 3;
      return false;
    }
    if (bytes.toString('latin1', start + 2, start + 9) === '[CDATA[') {
      if (this.depth === 0) throw new XmlProblem('xml-text-outside-root', start);
      const close = this.#closing(start, this.#cdataEndAfter(start + 9));
      this.to = close + 3;
      return true;
    }
    if (bytes.toString('latin1', start + 2, start + 9) === 'DOCTYPE') throw new XmlProblem('xml-doctype', start);
    throw new XmlProblem('xml-bad-tag', start);
  }

  /** Where what began at `start` closes; without a limit nobody could know how far to look. */
  #closing(start: number, found: number): number {
    if (Math.min(found, this.#end) - start > xmlLimits.text) throw new XmlProblem('xml-text-too-long', start);
    if (found === never) throw new XmlProblem('xml-unexpected-end', start);
    return found;
  }

  #instruction(start: number): void {
    const bytes = this.bytes;
    this.from = start;
    if (this.#instructionEnd < start + 2) {
      const found = bytes.indexOf('?>', start + 2);
      this.#instructionEnd = found < 0 ? never : found;
    }
    const close = this.#closing(start, this.#instructionEnd);
    let nameTo = start + 2;
    while (nameTo < close && !isSpace(bytes[nameTo])) nameTo++;
    const target = bytes.toString('utf8', start + 2, Math.min(nameTo, start + 500));
    if (!isXmlName(target)) throw new XmlProblem('xml-bad-instruction', start);
    if (target.toLowerCase() === 'xml') {
      if (start !== this.#start || target !== 'xml') throw new XmlProblem('xml-misplaced-declaration', start);
      const text = bytes.toString('latin1', start, Math.min(close + 2, start + 1000));
      if (!xmlDeclaration.test(text)) throw new XmlProblem('xml-bad-instruction', start);
    }
    this.to = close + 2;
  }

  /** Reads a name at `pos`; its end. Leaves the hash in `#hash`. */
  #hash = 0;
  #name(start: number): number {
    const bytes = this.bytes;
    let pos = start;
    let hash = 0;
    let kind = nameClass[bytes[pos] ?? 0]!;
    if (kind === 0 || kind === 2) throw new XmlProblem(pos >= this.#end ? 'xml-unexpected-end' : 'xml-bad-name', pos);
    let isAscii = true;
    while (kind !== 0) {
      if (kind === 3) isAscii = false;
      hash = (Math.imul(hash, 31) + bytes[pos]!) | 0;
      kind = nameClass[bytes[++pos] ?? 0]!;
    }
    if (!isAscii && !isXmlName(bytes.toString('utf8', start, pos))) throw new XmlProblem('xml-bad-name', start);
    this.#hash = hash;
    return pos;
  }

  #openTag(start: number): void {
    const bytes = this.bytes;
    this.from = start;
    if (this.depth === 0 && this.#hasRoot) throw new XmlProblem('xml-second-root', start);
    if (this.depth === xmlLimits.depth) throw new XmlProblem('xml-too-deep', start);
    const nameFrom = start + 1;
    let pos = this.#name(nameFrom);
    const id = this.#elements.idOf(bytes, nameFrom, pos, this.#hash);
    this.nameFrom = nameFrom;
    this.nameTo = pos;
    this.nameId = id;
    if (id !== 0 && id === this.onlyUnderRoot && this.depth > this.rootDepth)
      throw new XmlProblem('iati-nested-activity', start);
    let count = 0;
    for (;;) {
      const hadSpace = isSpace(bytes[pos]);
      while (isSpace(bytes[pos])) pos++;
      const byte = bytes[pos];
      if (byte === greaterThan) {
        pos++;
        break;
      }
      if (byte === slash) {
        if (bytes[pos + 1] !== greaterThan) throw new XmlProblem('xml-bad-tag', pos);
        this.#isSelfClosing = true;
        pos += 2;
        break;
      }
      if (pos >= this.#end) throw new XmlProblem('xml-unexpected-end', start);
      if (!hadSpace) throw new XmlProblem('xml-bad-tag', pos);
      if (count === xmlLimits.attributes) throw new XmlProblem('xml-too-many-attributes', pos);
      pos = this.#attribute(pos, count);
      count++;
    }
    this.attributeCount = count;
    if (this.depth < this.#namesDepth) this.#namesDepth = this.depth;
    this.#openFrom[this.depth] = nameFrom;
    this.#openTo[this.depth] = this.nameTo;
    this.#openId[this.depth] = id;
    this.depth++;
    this.#hasRoot = true;
    this.to = pos;
  }

  #attribute(nameFrom: number, index: number): number {
    const bytes = this.bytes;
    const nameTo = this.#name(nameFrom);
    const hash = this.#hash;
    let pos = nameTo;
    while (isSpace(bytes[pos])) pos++;
    if (bytes[pos] !== 61) throw new XmlProblem('xml-bad-attribute', pos);
    pos++;
    while (isSpace(bytes[pos])) pos++;
    const quote = bytes[pos];
    if (quote !== 34 && quote !== 39) throw new XmlProblem('xml-bad-attribute', pos);
    const from = ++pos;
    for (let byte = bytes[pos]; byte !== quote; byte = bytes[++pos]) {
      if (byte !== lessThan && byte !== undefined) continue;
      if (pos - from > xmlLimits.attribute) break;
      throw byte === undefined
        ? new XmlProblem('xml-unexpected-end', nameFrom)
        : new XmlProblem('xml-bad-attribute', pos);
    }
    if (pos - from > xmlLimits.attribute) throw new XmlProblem('xml-attribute-too-long', nameFrom);
    if (this.#ampersandAfter(from) < pos) this.#checkReferences(from, pos);
    for (let i = 0; i < index; i++) {
      if (this.#attributeHash[i] === hash && this.#isSameName(i, nameFrom, nameTo)) {
        throw new XmlProblem('xml-duplicate-attribute', nameFrom);
      }
    }
    this.attributeId[index] = this.#attributes.idOf(bytes, nameFrom, nameTo, hash);
    this.#attributeHash[index] = hash;
    this.#attributeNameFrom[index] = nameFrom;
    this.#attributeNameTo[index] = nameTo;
    this.#attributeFrom[index] = from;
    this.#attributeTo[index] = pos;
    return pos + 1;
  }

  #isSameName(index: number, from: number, to: number): boolean {
    const other = this.#attributeNameFrom[index]!;
    if (this.#attributeNameTo[index]! - other !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (this.bytes[other + i] !== this.bytes[from + i]) return false;
    return true;
  }

  /** Name of the element last opened or closed. */
  name(): string {
    return shortText(this.bytes, this.nameFrom, this.nameTo) ?? this.bytes.toString('utf8', this.nameFrom, this.nameTo);
  }

  attributeName(index: number): string {
    const from = this.#attributeNameFrom[index]!;
    const to = this.#attributeNameTo[index]!;
    return shortText(this.bytes, from, to) ?? this.bytes.toString('utf8', from, to);
  }

  /** Offset of the name of the attribute at `index`. */
  attributeAt(index: number): number {
    return this.#attributeNameFrom[index]!;
  }

  /** Offset after the closing quote of the attribute at `index`. */
  attributeEnd(index: number): number {
    return this.#attributeTo[index]! + 1;
  }

  /** Value of the attribute at `index` of the element last opened, references resolved, white space normalised. */
  attributeValue(index: number): string {
    const from = this.#attributeFrom[index]!;
    const to = this.#attributeTo[index]!;
    const plain = shortText(this.bytes, from, to);
    if (plain !== null) return plain;
    const text = this.bytes.toString('utf8', from, to);
    return /[&\t\n\r]/.test(text) ? resolveReferences(text.replace(/\r\n|[\t\n\r]/g, ' ')) : text;
  }

  /** Text of the last text or CDATA token. */
  text(isCdata = false): string {
    if (isCdata) {
      const text = this.bytes.toString('utf8', this.from + 9, this.to - 3);
      return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    }
    const plain = shortText(this.bytes, this.from, this.to);
    if (plain !== null) return plain;
    const text = this.bytes.toString('utf8', this.from, this.to);
    if (this.#return < this.from) {
      const found = this.bytes.indexOf(13, this.from);
      this.#return = found < 0 ? never : found;
    }
    const normal = this.#return < this.to ? text.replace(/\r\n?/g, '\n') : text;
    return normal.includes('&') ? resolveReferences(normal) : normal;
  }

  /** Is the last text token nothing but white space? */
  isBlank(): boolean {
    for (let i = this.from; i < this.to; i++) if (!isSpace(this.bytes[i])) return false;
    return true;
  }

  /** Reads on to the end of the element last opened, whatever is in it. */
  skip(): void {
    const outside = this.depth - 1;
    do {
      this.#advance(false);
    } while (this.depth > outside);
  }
}
