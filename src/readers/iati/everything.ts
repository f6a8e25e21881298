import type { Locator } from '../../model/index.ts';
import { isRefusal, unpack } from '../bytes/encoding.ts';
import { Place } from '../bytes/place.ts';
import { token, XmlProblem, XmlTokens } from '../xml/xml.ts';
import { decodeXml, versionIn } from './document.ts';
import { placeIn203, type StandardPlace, startPlace } from './upgrade.ts';
import { attributeWords, elementWords } from './words.ts';

/** One value that a record states: the text of an element, or an attribute. */
export interface StatedValue {
  /** Line, bytes of the (unpacked) file as published, and path from the root, with ordinals from 1. */
  readonly locator: Locator;
  /** As written; blanks around a text are left out, references resolved. */
  readonly value: string;
  /** `xml:lang` in force, for a text. */
  readonly language: string | null;
  /**
   * What it is in version 2.03: the same place and value; another place or a code in the stead of a word of 1.0x; or
   * null where the standard has no place for it (withdrawn, misspelt, or of a foreign namespace).
   */
  readonly standard: { readonly path: string; readonly value: string } | null;
}

interface Open {
  readonly name: string;
  readonly ordinal: number;
  readonly counts: Map<string, number>;
  readonly language: string | null;
  readonly place: StandardPlace | null;
  text: string;
  /** Of its text: line, first byte and end in the file; null before any. */
  at: { line: number; byteFrom: number; byteTo: number } | null;
}

/**
 * Everything that one record of an IATI file states, in the order of the file: each text and attribute, of known,
 * unknown and foreign elements, every narrative. `locator` is that of an activity or organisation which `read` gave of
 * the same bytes. Null when there is no whole record at that place. Elements that hold nothing are left out.
 */
export function readEverything(bytes: Uint8Array, locator: Locator): StatedValue[] | null {
  const unpacked = unpack(bytes);
  if (isRefusal(unpacked) || locator.byteFrom === null || locator.byteTo === null) return null;
  const plain = decodeXml(unpacked);
  if (isRefusal(plain)) return null;
  const place = new Place(plain);
  place.moveToFileByte(locator.byteFrom, locator.line ?? 1);
  const tokens = new XmlTokens(plain.bytes, place.at, elementWords, attributeWords);
  try {
    return collect(tokens, place, locator.path ?? '', versionIn(plain));
  } catch (problem) {
    if (problem instanceof XmlProblem) return null;
    throw problem;
  }
}

function collect(tokens: XmlTokens, place: Place, recordPath: string, version: string | null): StatedValue[] | null {
  if (tokens.next() !== token.open) return null;
  const isOld = version === null || !version.startsWith('2');
  const values: StatedValue[] = [];
  const open: Open[] = [];
  const pathOf = (last: string): string => {
    const inner = open.slice(1).map(({ name, ordinal }) => `${name}[${ordinal}]`);
    return [recordPath, ...inner, ...(last === '' ? [] : [last])].join('/');
  };
  const enter = (): void => {
    const parent = open.at(-1);
    const name = tokens.name();
    const ordinal = (parent?.counts.get(name) ?? 0) + 1;
    parent?.counts.set(name, ordinal);
    place.moveTo(tokens.from);
    let language = parent?.language ?? null;
    for (let i = 0; i < tokens.attributeCount; i++) {
      if (tokens.attributeName(i) === 'xml:lang') language = tokens.attributeValue(i).trim() || language;
    }
    const standard = parent === undefined ? startPlace(name) : (parent.place?.child(name) ?? null);
    open.push({ name, ordinal, counts: new Map(), language, place: standard, text: '', at: null });
    for (let i = 0; i < tokens.attributeCount; i++) {
      const attribute = `@${tokens.attributeName(i)}`;
      const value = tokens.attributeValue(i);
      place.moveTo(tokens.attributeAt(i));
      const [atLine, byteFrom] = [place.line, place.fileByte];
      place.moveTo(tokens.attributeEnd(i));
      const at: Locator = { line: atLine, column: null, byteFrom, byteTo: place.fileByte, path: pathOf(attribute) };
      values.push({ locator: at, value, language: null, standard: placeIn203(standard, attribute, value, isOld) });
    }
  };
  enter();
  while (open.length > 0) {
    const kind = tokens.next();
    if (kind === token.end) return null;
    if (kind === token.open) enter();
    else if (kind === token.close) {
      const own = open.at(-1)!;
      const value = own.text.trim();
      if (value !== '' && own.at !== null) {
        const standard = placeIn203(own.place, 'text', value, isOld);
        const isProse = standard === null || /(^|\/)narrative$/.test(standard.path);
        const at: Locator = { ...own.at, column: null, path: pathOf('') };
        values.push({ locator: at, value, language: isProse ? own.language : null, standard });
      }
      open.pop();
    } else if (kind === token.cdata || !tokens.isBlank() || open.at(-1)!.at !== null) {
      const own = open.at(-1)!;
      own.text += tokens.text(kind === token.cdata);
      place.moveTo(tokens.from);
      own.at ??= { line: place.line, byteFrom: place.fileByte, byteTo: 0 };
      place.moveTo(tokens.to);
      own.at.byteTo = place.fileByte;
    }
  }
  return values;
}
