import { token, type XmlTokens } from './xml.ts';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Offset of its name in the bytes of the tokenizer. */
  readonly at: number;
  readonly owner: XmlElement;
}

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  /** Offset of its start tag. */
  readonly at: number;
  readonly parent: XmlElement | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Text directly in it, CDATA sections included. */
  readonly text: string;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Open[]; attributes: XmlAttribute[] };

function openElement(tokens: XmlTokens, parent: Open | null): Open {
  const element: Open = { name: tokens.name(), at: tokens.from, parent, attributes: [], children: [], text: '' };
  for (let i = 0; i < tokens.attributeCount; i++) {
    const attribute = { name: tokens.attributeName(i), value: tokens.attributeValue(i), at: tokens.attributeAt(i) };
    element.attributes.push({ ...attribute, owner: element });
  }
  return element;
}

/** The element last opened, with its attributes only. */
export const readStartTag = (tokens: XmlTokens): XmlElement => openElement(tokens, null);

/** Reads the element last opened to its end. Throws XmlProblem. */
export function readTree(tokens: XmlTokens): XmlElement {
  const root = openElement(tokens, null);
  let current: Open = root;
  for (;;) {
    const kind = tokens.next();
    if (kind === token.open) {
      const child = openElement(tokens, current);
      current.children.push(child);
      current = child;
    } else if (kind === token.close) {
      if (current.parent === null) return root;
      current = current.parent as Open;
    } else if (kind === token.cdata) current.text += tokens.text(true);
    else if (!tokens.isBlank() || current.text !== '') current.text += tokens.text();
  }
}

/** Value of an attribute, or null when the element has none of that name. */
export function attributeValue(element: XmlElement, name: string): string | null {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** The element and all below it, in the order of the document. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendantsOf(child);
}
