import { token, type XmlTokens } from './xml.ts';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Offset of its name in the bytes of the tokenizer. */
  readonly at: number;
}

const none: readonly never[] = Object.freeze([]);
/** From so many children on they are found by an index. */
const manyChildren = 12;

/** An element with all that is in it. */
export class XmlElement {
  readonly name: string;
  /** Offset of its start tag. */
  readonly at: number;
  readonly parent: XmlElement | null;
  readonly attributes: readonly XmlAttribute[];
  children: readonly XmlElement[] = none;
  /** Text directly in it, CDATA sections included. */
  text = '';
  #byName: Map<string, XmlElement[]> | null = null;

  /** The element last opened, with its attributes only. */
  constructor(tokens: XmlTokens, parent: XmlElement | null) {
    this.name = tokens.name();
    this.at = tokens.from;
    this.parent = parent;
    const count = tokens.attributeCount;
    if (count === 0) this.attributes = none;
    else {
      const attributes: XmlAttribute[] = [];
      for (let i = 0; i < count; i++) {
        attributes.push({ name: tokens.attributeName(i), value: tokens.attributeValue(i), at: tokens.attributeAt(i) });
      }
      this.attributes = attributes;
    }
  }

  /** Its children of that name, in order. */
  named(name: string): readonly XmlElement[] {
    const { children } = this;
    if (children.length === 0) return none;
    if (children.length < manyChildren) {
      let found: XmlElement[] | null = null;
      for (const child of children) {
        if (child.name !== name) continue;
        if (found === null) found = [child];
        else found.push(child);
      }
      return found ?? none;
    }
    if (this.#byName === null) {
      this.#byName = new Map();
      for (const child of children) {
        const same = this.#byName.get(child.name);
        if (same === undefined) this.#byName.set(child.name, [child]);
        else same.push(child);
      }
    }
    return this.#byName.get(name) ?? none;
  }
}

/** The element last opened, with its attributes only. */
export const readStartTag = (tokens: XmlTokens): XmlElement => new XmlElement(tokens, null);

/** Reads the element last opened to its end. Throws XmlProblem. */
export function readTree(tokens: XmlTokens): XmlElement {
  const root = new XmlElement(tokens, null);
  let current = root;
  for (;;) {
    const kind = tokens.next();
    if (kind === token.open) {
      const child: XmlElement = new XmlElement(tokens, current);
      if (current.children === none) current.children = [child];
      else (current.children as XmlElement[]).push(child);
      current = child;
    } else if (kind === token.close) {
      if (current.parent === null) return root;
      current = current.parent;
    } else if (kind === token.cdata) current.text += tokens.text(true);
    else if (!tokens.isBlank() || current.text !== '') current.text += tokens.text();
  }
}

/** The attribute of that name, if the element has it. */
export function attributeNamed(element: XmlElement, name: string): XmlAttribute | undefined {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute;
  return undefined;
}

/** The element, if it is of that name, and all of that name below it, in the order of the document. */
export function descendantsNamed(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  if (element.name === name) found.push(element);
  for (const child of element.children) {
    if (child.children.length > 0) descendantsNamed(child, name, found);
    else if (child.name === name) found.push(child);
  }
  return found;
}
