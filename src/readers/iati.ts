import { isUtf8 } from 'node:buffer';
import type { ActivityRecord, Finding, Reading, Source } from '../model/index.ts';
import { isRefusal, type Plain, type Refusal, readMark, toUtf8 } from './encoding.ts';
import { locate, makeFinding } from './findings.ts';
import { type ActivityContext, readActivity } from './iati-activity.ts';
import { attributeOf, readNarratives, readText } from './iati-values.ts';
import { attributeWords, element, elementWords } from './iati-words.ts';
import { Place } from './place.ts';
import type { Reader } from './reader.ts';
import { mostSetAside, startTally, type Tally } from './tally.ts';
import { token, XmlProblem, XmlTokens } from './xml.ts';

/** Largest activity in bytes. */
export const activityLimit = 16 * 1024 ** 2;

/** The text of an XML document as UTF-8: by its mark, else by its declaration, else UTF-8. */
export function decodeXml(bytes: Buffer): Plain | Refusal {
  const isWide = (bytes[0] === 0 && bytes[1] === 60) || (bytes[0] === 60 && bytes[1] === 0);
  if (readMark(bytes) === null && isWide) return toUtf8(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  const head = bytes.toString('latin1', 0, 300);
  const declared =
    /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
  const from = bytes[0] === 0xef && readMark(bytes) !== null ? 3 : 0;
  const isNarrow = readMark(bytes)?.encoding.startsWith('utf-16') !== true;
  const asItIs = { bytes, from, encoding: 'utf-8', width: 'utf-8', markLength: from } as const;
  if (isNarrow && declared !== null && /^utf-?16/i.test(declared)) {
    return { ...asItIs, warning: { code: 'source-encoding-contradicted', params: { declared, encoding: 'utf-8' } } };
  }
  if (isNarrow && (declared === null || /^utf-?8$/i.test(declared) || from === 3)) {
    const isLie = from === 3 && declared !== null && !/^utf-?8$/i.test(declared);
    const warning: Refusal = {
      code: 'source-encoding-contradicted',
      params: { declared: declared ?? '', encoding: 'utf-8' },
    };
    return { ...asItIs, warning: isLie ? warning : null };
  }
  return toUtf8(bytes, declared);
}

/** Reads IATI activity and organisation files of 1.0x and 2.0x. */
export const readIati: Reader = function* (source, bytes) {
  const tally = startTally(source.id);
  yield* readDocument(source, bytes, tally);
  yield tally.count();
};

function* readDocument(source: Source, bytes: Buffer, tally: Tally): Generator<Reading> {
  const plain = decodeXml(bytes);
  if (isRefusal(plain)) return yield tally.find(plain.code, null, plain.params);
  if (plain.warning) yield tally.find(plain.warning.code, null, plain.warning.params);
  const place = new Place(plain);
  let start = plain.from;
  while (start < plain.bytes.length && [9, 10, 13, 32].includes(plain.bytes[start]!)) start++;
  if (start > plain.from && plain.bytes.toString('latin1', start, start + 6) === '<?xml ') {
    place.moveTo(start);
    yield tally.find('iati-late-declaration', locate({ line: place.line, byteFrom: place.fileByte }));
  } else start = plain.from;
  const tokens = new XmlTokens(plain.bytes, start, elementWords, attributeWords);
  const root = findRoot(tokens);
  if (root instanceof XmlProblem) {
    place.moveTo(root.at);
    const line = String(place.line);
    return yield tally.find(root.code, locate({ line: place.line, byteFrom: place.fileByte }), { line });
  }
  if (root.id === 0) return yield tally.find('iati-unknown-root', locate({ line: 1 }), { root: root.path });
  yield* readChildren(source, plain, tokens, place, tally, root);
}

interface Root {
  /** `iati-activities`, or with its wrappers: `result/iati-activities`. */
  readonly path: string;
  /** Element id; 0 when it is neither of IATI's two roots. */
  readonly id: number;
  readonly version: string | null;
}

/** Most wrappers that an answer of a data service puts around the root, and elements before it. */
const deepestRoot = 3;
const latestRoot = 50;

/** Opens the root: the document's own, or the first of IATI's inside the wrapper of a data service. */
function findRoot(tokens: XmlTokens): Root | XmlProblem {
  const path: string[] = [];
  try {
    for (let opened = 0; opened < latestRoot; ) {
      const kind = tokens.next();
      if (kind === token.end) break;
      if (kind === token.close) path.pop();
      if (kind !== token.open) continue;
      opened++;
      path.push(tokens.name());
      const id = tokens.nameId;
      if (id === element['iati-activities'] || id === element['iati-organisations']) {
        tokens.rootDepth = tokens.depth;
        return { path: path.join('/'), id, version: attributeOf(tokens, 'version') };
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
  return { path: path[0] ?? '', id: 0, version: null };
}

function* readChildren(
  source: Source,
  plain: Plain,
  tokens: XmlTokens,
  place: Place,
  tally: Tally,
  root: Root,
): Generator<Reading> {
  const isActivities = root.id === element['iati-activities'];
  const child = isActivities ? 'iati-activity' : 'iati-organisation';
  const childId = element[child];
  tokens.onlyUnderRoot = childId;
  const isAllUtf8 = isUtf8(plain.bytes);
  const converted = new Map<string, { field: string; from: string; to: string; times: number }>();
  let findings: Finding[] = [];
  const context: ActivityContext = {
    source: source.id,
    tokens,
    place,
    report: (code, locator, params) => findings.push(makeFinding(source.id, code, locator, params)),
    convert: (field, from, to) => {
      const key = `${field}\n${from}`;
      const known = converted.get(key);
      if (known === undefined) converted.set(key, { field, from, to, times: 1 });
      else known.times++;
    },
  };
  const resumption = new Resumption(plain.bytes, child);
  const identifiers = new Map<string, { line: number; times: number }>();
  const give = (identifier: string, line: number): string => {
    const known = identifiers.get(identifier);
    if (known === undefined) {
      identifiers.set(identifier, { line, times: 1 });
      return `${source.id}:${identifier}`;
    }
    known.times++;
    return `${source.id}:${identifier}#${known.times}`;
  };
  let number = 0;
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
    findings = [];
    try {
      const kind = tokens.next();
      if (kind === token.end) break;
      if (kind !== token.open) continue;
      if (tokens.nameId !== childId || tokens.depth !== tokens.rootDepth + 1) {
        tokens.skip();
        continue;
      }
      begin();
      tokens.stopAt = from + activityLimit;
      const path = start.path ?? '';
      const read = isActivities ? readActivity(context, path) : readOrganisationRecord(context, path);
      tokens.stopAt = Number.MAX_SAFE_INTEGER;
      place.moveTo(tokens.to);
      if (place.forbidden >= from) throw new XmlProblem('xml-control-character', place.forbidden);
      if (!isAllUtf8 && !isUtf8(plain.bytes.subarray(from, tokens.to))) {
        throw new XmlProblem('xml-bad-encoding', from);
      }
      if (read.identifier === null) {
        yield tally.find('iati-missing-identifier', read.locator, { path });
        continue;
      }
      const { identifier } = read;
      const id = give(identifier, read.locator.line ?? 0);
      tally.keep();
      if ('transactions' in read) {
        for (const transaction of read.transactions) {
          transaction.activity = id;
          transaction.id = `${id}/${transaction.id}`;
        }
        yield { type: 'activity', activity: { id, ...read, identifier } satisfies ActivityRecord };
      } else yield { type: 'organisation', organisation: { ...read, identifier } };
      if (id.length > source.id.length + 1 + identifier.length) {
        const first = String(identifiers.get(identifier)!.line);
        yield tally.find('iati-duplicate-identifier', read.locator, { identifier, first });
      }
      for (const finding of findings) yield { type: 'finding', finding };
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
      yield tally.find(problem.code, { ...start, byteTo: place.fileByte }, { line });
      if (next >= plain.bytes.length) break;
      if (tally.isHopeless()) {
        const rest = locate({ line: place.line, byteFrom: place.fileByte, path: root.path });
        yield tally.find('source-too-many-errors', rest, { limit: String(mostSetAside) });
        break;
      }
      tokens.resume(next);
    }
  }
  for (const { field, from, to, times } of converted.values()) {
    yield tally.find('iati-converted', null, { field, from, to, times: String(times), version: root.version ?? '' });
  }
}

function readOrganisationRecord({ source, tokens, place }: ActivityContext, path: string) {
  place.moveTo(tokens.from);
  const start = locate({ line: place.line, byteFrom: place.fileByte, path });
  let identifier: string | null = null;
  let name: string | null = null;
  for (;;) {
    const kind = tokens.next();
    if (kind === token.close) break;
    if (kind !== token.open) continue;
    switch (tokens.nameId) {
      case element['organisation-identifier']:
      case element['iati-identifier']:
      case element.identifier:
        identifier ??= readText(tokens);
        break;
      case element.name:
        name ??= readNarratives(tokens, null)[0]?.text ?? null;
        break;
      default:
        tokens.skip();
    }
  }
  place.moveTo(tokens.to);
  return { source, identifier, name, locator: { ...start, byteTo: place.fileByte } };
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
