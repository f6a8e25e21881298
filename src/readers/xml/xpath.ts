import { attributeNamed, descendantsNamed, type XmlAttribute, type XmlElement } from './tree.ts';

/** A node that a path selects; a text node is the element that holds it, as text. */
export type XPathNode = XmlElement | XmlAttribute | { readonly textOf: XmlElement };
export type XPathValue = readonly XPathNode[] | string | number | boolean;
/** An expression as a function of the node it starts from. */
export type XPath = (from: XmlElement) => XPathValue;

/** String value of a node. */
export const textOfNode = (node: XPathNode): string =>
  'value' in node ? node.value : 'textOf' in node ? node.textOf.text : wholeText(node);
/** Where a node stands. */
export const placeOfNode = (node: XPathNode): number => ('textOf' in node ? node.textOf.at : node.at);

const wholeText = (element: XmlElement): string =>
  element.children.length === 0 ? element.text : element.text + element.children.map(wholeText).join('');

const isNodes = (value: XPathValue): value is readonly XPathNode[] => typeof value === 'object';
/** The boolean of a value, by XPath 1.0, section 4.3. */
export const truthOf = (value: XPathValue): boolean => (isNodes(value) ? value.length > 0 : Boolean(value));
const stringOf = (value: XPathValue): string =>
  isNodes(value) ? (value[0] === undefined ? '' : textOfNode(value[0])) : String(value);
const readFloat = (text: string): number => (/^\s*-?(\d+(\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN);
const numberOf = (value: XPathValue): number =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : readFloat(stringOf(value));

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
function compareAtoms(left: string | number | boolean, right: string | number | boolean, by: Comparison): boolean {
  if (by === '=' || by === '!=') {
    const isEqual =
      typeof left === 'boolean' || typeof right === 'boolean'
        ? Boolean(left) === Boolean(right)
        : typeof left === 'number' || typeof right === 'number'
          ? numberOf(left) === numberOf(right)
          : left === right;
    return isEqual === (by === '=');
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  return by === '<' ? a < b : by === '<=' ? a <= b : by === '>' ? a > b : a >= b;
}
const atomsOf = (value: XPathValue): readonly (string | number | boolean)[] =>
  isNodes(value) ? value.map(textOfNode) : [value];
function compare(left: XPathValue, right: XPathValue, by: Comparison): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return compareAtoms(truthOf(left), truthOf(right), by);
  if (!isNodes(left) && !isNodes(right)) return compareAtoms(left, right, by);
  const rights = atomsOf(right);
  return atomsOf(left).some((a) => rights.some((b) => compareAtoms(a, b, by)));
}

const lexicon =
  /\s*(\/\/|\.\.|!=|<=|>=|[()[\]@=<>+|/,.]|'[^']*'|"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)/y;

/**
 * Compiles the part of XPath 1.0 that the standard's rules use: child, attribute, parent and descendant steps with
 * predicates; `or`, `and`, comparisons, `+`, `|`; count, not, number, text. Throws a TypeError for anything else:
 * expressions are ours, never a user's. `//name` searches below the node it starts from.
 */
export function compileXPath(source: string): XPath {
  const words: string[] = [];
  lexicon.lastIndex = 0;
  while (lexicon.lastIndex < source.trimEnd().length) {
    const at = lexicon.lastIndex;
    const match = lexicon.exec(source);
    if (match === null) throw new TypeError(`XPath ${source}: cannot read at ${at}`);
    words.push(match[1]!);
  }
  let next = 0;
  const peek = (): string | undefined => words[next];
  const take = (word: string): boolean => {
    if (words[next] !== word) return false;
    next++;
    return true;
  };
  const expect = (word: string): void => {
    if (!take(word)) throw new TypeError(`XPath ${source}: ${word} expected before ${peek() ?? 'the end'}`);
  };

  const either = (): XPath => {
    let left = both();
    while (take('or')) {
      const [a, b] = [left, both()];
      left = (from) => truthOf(a(from)) || truthOf(b(from));
    }
    return left;
  };
  const both = (): XPath => {
    let left = comparison();
    while (take('and')) {
      const [a, b] = [left, comparison()];
      left = (from) => truthOf(a(from)) && truthOf(b(from));
    }
    return left;
  };
  const comparison = (): XPath => {
    const a = sum();
    const by = peek();
    if (by === undefined || !/^(=|!=|<|<=|>|>=)$/.test(by)) return a;
    next++;
    const b = sum();
    return (from) => compare(a(from), b(from), by as Comparison);
  };
  const sum = (): XPath => {
    let left = union();
    while (take('+')) {
      const [a, b] = [left, union()];
      left = (from) => numberOf(a(from)) + numberOf(b(from));
    }
    return left;
  };
  const union = (): XPath => {
    let left = primary();
    while (take('|')) {
      const [a, b] = [left, primary()];
      left = (from) => [...(a(from) as XPathNode[]), ...(b(from) as XPathNode[])];
    }
    return left;
  };
  const primary = (): XPath => {
    const word = peek() ?? '';
    if (/^['"]/.test(word)) {
      next++;
      const text = word.slice(1, -1);
      return () => text;
    }
    if (/^\d/.test(word)) {
      next++;
      const number = Number(word);
      return () => number;
    }
    if (take('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    if (words[next + 1] === '(' && word !== 'text') {
      next += 2;
      const inner = either();
      expect(')');
      if (word === 'count') return (from) => (inner(from) as readonly XPathNode[]).length;
      if (word === 'not') return (from) => !truthOf(inner(from));
      if (word === 'number') return (from) => numberOf(inner(from));
      throw new TypeError(`XPath ${source}: function ${word}`);
    }
    return path();
  };
  /** Appends what a node leads to. */
  type Step = (node: XmlElement, found: XPathNode[]) => void;
  const path = (): XPath => {
    const steps: Step[] = [];
    if (peek() !== '//') take('/');
    steps.push(step(take('//')));
    while (peek() === '/' || peek() === '//') steps.push(step(words[next++] === '//'));
    const [first, ...others] = steps;
    return (from) => {
      let nodes: XPathNode[] = [];
      first!(from, nodes);
      for (const each of others) {
        if (nodes.length === 0) return nodes;
        const found: XPathNode[] = [];
        for (const node of nodes) each(node as XmlElement, found);
        nodes = found;
      }
      return nodes;
    };
  };
  const step = (isDeep: boolean): Step => {
    if (take('..')) {
      return ({ parent }, found) => {
        if (parent !== null && !found.includes(parent)) found.push(parent);
      };
    }
    if (take('.')) return (node, found) => void found.push(node);
    if (take('@')) {
      const name = words[next++]!;
      return (node, found) => {
        const attribute = attributeNamed(node, name);
        if (attribute !== undefined) found.push(attribute);
      };
    }
    const name = words[next++];
    if (name === undefined || !/^[A-Za-z_]/.test(name)) throw new TypeError(`XPath ${source}: a step expected`);
    if (name === 'text' && take('(')) {
      expect(')');
      return (node, found) => {
        if (node.text !== '') found.push({ textOf: node });
      };
    }
    const filters: XPath[] = [];
    let position: number | null = null;
    while (take('[')) {
      if (/^\d+$/.test(peek() ?? '') && words[next + 1] === ']') position = Number(words[next++]);
      else filters.push(either());
      expect(']');
    }
    return (node, found) => {
      let passed = 0;
      for (const inner of isDeep ? descendantsNamed(node, name) : node.named(name)) {
        if (!filters.every((filter) => truthOf(filter(inner)))) continue;
        passed++;
        if (position === null || position === passed) found.push(inner);
      }
    };
  };
  const compiled = either();
  if (next < words.length) throw new TypeError(`XPath ${source}: ${words[next]} left over`);
  return compiled;
}

/** The nodes that an expression selects. Throws a TypeError when it yields something else. */
export function selectNodes(expression: XPath, from: XmlElement): readonly XPathNode[] {
  const value = expression(from);
  if (!isNodes(value)) throw new TypeError('XPath: nodes expected');
  return value;
}
