// Pages and answers of two editions in which two partners stand exchanged, compared word by word under a few named rules.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { demoFolder } from '../src/cli/demo.ts';
import type { Spelling } from './exchange-partners.ts';

/**
 * What may differ though nothing is said otherwise:
 * - `sign`: a name, id or code of one partner stands where that of the other stood;
 * - `content`: the id of the edition, a hash, an id made of a hash;
 * - `order`: a list stands in the order of names, ids or codes, and these have changed places (`orderFaults`);
 * - `quoted`: words that somebody wrote, names of other parties, of currencies and of licences keep the partner they name;
 * - `drawing`: where a mark stands in a drawing, a label that is cut for its length, and which rows are drawn where the
 *   drawing shows only the first; its table says the same whole.
 */
const content: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{64}\b/g, '⟨hash⟩'],
  [/\b[0-9a-f]{16}\b/g, '⟨edition⟩'],
  [/\b[0-9a-f]{8,12}…/g, '⟨hash⟩…'],
];
const followed = (text: string): string => content.reduce((now, [pattern, by]) => now.replace(pattern, by), text);
/** Between the names of a list in a sentence or a cell. */
const between = /(, |: | and | y |、|和|，|。|; ?| \| | · |[()（）“”«»]+\.?|[.。]$)/u;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text, an element, a list or an object: as it stands, and with the partners as signs. */
export interface Tree {
  readonly raw: string;
  readonly signed: string;
  readonly kids: readonly Tree[];
  /** The order of its kids says nothing. */
  readonly isBag?: boolean;
  /** It is one text; its kids are the parts of a list. */
  readonly isText?: boolean;
}

/** Reads what one edition says of two partners; `isExchanged`: each is called by the sign of the other. */
export function signer(left: Spelling, right: Spelling, isExchanged: boolean) {
  const signs = new Map<string, string>();
  for (const [spelling, sign] of [
    [left, isExchanged ? '⟨other⟩' : '⟨one⟩'],
    [right, isExchanged ? '⟨one⟩' : '⟨other⟩'],
  ] as const)
    for (const text of [...spelling.texts, ...spelling.names]) signs.set(text, sign);
  const names = [left, right].flatMap((each) => [...each.texts.slice(2), ...each.names]);
  const inWords = new RegExp(
    names
      .sort((a, b) => b.length - a.length)
      .map((name) => (/\p{Script=Han}/u.test(name) ? name : `(?<![\\p{L}\\p{N}-])${escaped(name)}(?![\\p{L}\\p{N}-])`))
      .join('|'),
    'gu',
  );
  // A column of a figure is a country after `@`, a thing of the mission a party after its type.
  const nameIn = (text: string): string => text.replace(/^(?:@|party:)/, '');
  const isName = (text: string): boolean => signs.has(nameIn(text));
  const whole = (text: string): string => signs.get(nameIn(text)) ?? followed(text);
  const address = (text: string): string => {
    const url = new URL(text, 'http://x/');
    const path = url.pathname.split('/').map((part) => {
      const [, id, form] = /^(.*?)(\.[a-z]+)?$/s.exec(decodeURIComponent(part)) as RegExpExecArray;
      return `${whole(id as string)}${form ?? ''}`;
    });
    const query = [...url.searchParams].map(([name, value]) => `${name}=${value.split('.').map(whole).join('.')}`);
    return `${path.join('/')}?${query.join('&')}${url.hash}`;
  };
  const isAddress = (text: string): boolean => /^(\/[a-z]|[a-z-]+\?[a-z]+=)[^\s]*$/.test(text);
  return { signs, inWords, isName, whole, address, isAddress };
}
type Signer = ReturnType<typeof signer>;

export interface Facts {
  /** Every text of the ledger as somebody wrote it. */
  readonly written: ReadonlySet<string>;
  /** Names of parties. */
  readonly names: readonly string[];
  /** The English name of a party by its other names: lists stand in its order. */
  readonly english: ReadonlyMap<string, string>;
}

/** The texts of an answer that hold a partner's name and stand in the ledger so: they are quoted. The longest first. */
export function quotedWords(value: unknown, by: Signer, { written, names }: Facts): string[] {
  const found = new Set(names.filter((name) => !by.isName(name) && name.search(by.inWords) >= 0));
  collect(value);
  return [...found].sort((a, b) => b.length - a.length);

  function collect(each: unknown): void {
    if (typeof each === 'string') {
      const holds = each.search(by.inWords) >= 0 || each.split(between).some(by.isName);
      if (holds && !by.isName(each) && written.has(each)) found.add(each.replaceAll(/\s+/g, ' ').trim());
    } else if (each !== null && typeof each === 'object') for (const one of Object.values(each)) collect(one);
  }
}

/** The beginning of quoted words, as far as a text that cuts them shows it. */
function cutIn(text: string, words: string): string | null {
  for (let length = words.length - 1; length >= 8; length -= 1) {
    const start = `${words.slice(0, length).trimEnd()}`;
    for (const cut of [`${start}…`, `${start} …`]) if (text.includes(cut)) return cut;
  }
  return null;
}
/** A text by the parts of a list that it may be; what is quoted in it is one part, as it stands. */
function textTree(text: string, by: Signer, quoted: readonly string[]): Tree {
  if (text.startsWith('mailto:')) return textTree(decodeURIComponent(text.slice('mailto:'.length)), by, quoted);
  if (by.isAddress(text)) return leaf(text, by.address(text));
  if (quoted.includes(text)) return leaf(text, followed(text));
  const held: string[] = [];
  let now = text;
  for (const words of quoted) {
    const own = now.includes(words) ? words : now.includes('…') ? cutIn(now, words) : null;
    if (own === null) continue;
    now = now.replaceAll(own, String.fromCodePoint(0xf0000 + held.length));
    held.push(own);
  }
  const whole = (part: string) =>
    held.reduce((back, words, at) => back.replaceAll(String.fromCodePoint(0xf0000 + at), words), part);
  const sign = (part: string) =>
    whole(
      followed(
        part
          .replace(/(?<=^|[\s"])(?:https?:\/\/[^\s"/]+)?\/(?:embed\/)?(?:e\/\w+\/)?[a-z]{2}\/[^\s"]+/g, by.address)
          .replace(by.inWords, (name) => by.signs.get(name) as string),
      ),
    );
  const parts = now.split(between);
  const own = (part: string) => leaf(whole(part), by.isName(part) ? by.whole(part) : sign(part));
  if (parts.length === 1) return own(now);
  return {
    raw: text,
    isText: true,
    signed: parts.filter((_, at) => at % 2 === 1).join(''),
    kids: parts.filter((_, at) => at % 2 === 0).map(own),
  };
}
const leaf = (raw: string, signed: string): Tree => ({ raw, signed, kids: [], isText: true });

/** An answer. A row of a table is read by the names of its columns. */
export function answerTree(value: unknown, by: Signer, quoted: readonly string[]): Tree {
  if (typeof value === 'string') return by.isName(value) ? leaf(value, by.whole(value)) : textTree(value, by, quoted);
  if (value === null || typeof value !== 'object') return leaf(String(value), String(value));
  if (Array.isArray(value)) return { raw: '[]', signed: '[]', kids: value.map((each) => answerTree(each, by, quoted)) };
  const { columns, rows, ...rest } = value as { columns?: string[]; rows?: unknown[][] };
  const isTable =
    Array.isArray(columns) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length);
  const fields = Object.entries(isTable ? rest : value).map(
    ([key, each]): Tree => ({
      raw: key,
      signed: by.whole(key),
      kids: [answerTree(each, by, quoted)],
    }),
  );
  if (isTable)
    fields.push({
      raw: 'rows',
      signed: 'rows',
      kids: rows.map((row) => ({
        raw: 'row',
        signed: 'row',
        kids: row.map((cell, at) => ({
          raw: columns[at] as string,
          signed: by.whole(columns[at] as string),
          kids: [leaf(columns[at] as string, by.whole(columns[at] as string)), answerTree(cell, by, quoted)],
        })),
      })),
    });
  return { raw: '{}', signed: '{}', kids: fields };
}

type Node = DefaultTreeAdapterMap['node'];
const places = new Set([
  'x',
  'y',
  'd',
  'dy',
  'transform',
  'width',
  'height',
  'x1',
  'x2',
  'y1',
  'y2',
  'points',
  'viewbox',
  'cx',
  'cy',
]);
/** What a drawing says of itself where it shows the first rows only. */
const isFirstOnly =
  /The first [\d,]+ are drawn|Not drawn, but|Se dibujan los primeros|Sin dibujar, pero|绘出前|未绘出但/;
const shownText = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterMap['textNode']).value
    : 'childNodes' in node
      ? node.childNodes.map(shownText).join(' ')
      : '';
const kidsOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
function headsOf(table: Node, heads: Map<Node, readonly string[]>): void {
  const rows = kidsOf(table).flatMap((part) => kidsOf(part).filter(({ nodeName }) => nodeName === 'tr'));
  const cells = (row: Node) => kidsOf(row).filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
  const [first, ...rest] = rows;
  const names = first ? cells(first).map((cell) => shownText(cell).replaceAll(/\s+/g, ' ').trim()) : [];
  for (const row of rest) for (const [at, cell] of cells(row).entries()) if (names[at]) heads.set(cell, [names[at]]);
}
/** A page: every element with its attributes, and every text. */
export function pageTree(html: string, by: Signer, quoted: readonly string[]): Tree {
  /** The heads of a table's columns; a cell is read with its own. */
  const heads = new Map<Node, readonly string[]>();
  const read = (node: Node, isDrawn: boolean): Tree[] => {
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterMap['textNode']).value.replaceAll(/\s+/g, ' ').trim();
      if (text === '') return [];
      const tree = textTree(text, by, quoted);
      const hasName = [tree, ...tree.kids].some(({ signed }) => signed.includes('⟨'));
      return isDrawn && (hasName || text.endsWith('…')) && node.parentNode?.nodeName === 'text' ? [] : [tree];
    }
    if (node.nodeName === 'table') headsOf(node, heads);
    const inside = isDrawn || node.nodeName === 'svg';
    const kids = 'childNodes' in node ? node.childNodes.flatMap((child) => read(child, inside)) : [];
    if (node.nodeName === 'svg' && isFirstOnly.test(shownText(node)))
      kids.splice(0, kids.length, ...kids.filter(({ raw }) => raw === 'title' || raw === 'desc'));
    if (!('tagName' in node)) return node.nodeName === '#document' ? [{ raw: '', signed: '', kids }] : kids;
    const attributes = node.attrs
      .filter(({ name }) => !(isDrawn && places.has(name.toLowerCase())))
      .map(({ name, value }): Tree => {
        const drawn = inside ? value.replaceAll(/-p\d+\)/g, '-p)') : value;
        return {
          raw: name,
          signed: name,
          kids: [by.isName(drawn) ? leaf(drawn, by.whole(drawn)) : textTree(drawn, by, quoted)],
        };
      });
    const tag = { raw: node.tagName, signed: node.tagName };
    // All that stands in a drawing, whatever the order in which it is drawn.
    if (isDrawn && node.nodeName !== 'title' && node.nodeName !== 'desc')
      return [...(attributes.length > 0 ? [{ ...tag, kids: attributes }] : []), ...kids];
    const head = heads.get(node) ?? [];
    const own = head.map((text) => textTree(text, by, quoted));
    return [{ ...tag, kids: [...attributes, ...own, ...kids], isBag: node.nodeName === 'svg' }];
  };
  return read(parse(html), false)[0] as Tree;
}

const shapes = new WeakMap<Tree, number>();
const numbers = new Map<string, number>();
/** A number for what a tree says, whatever the order of its lists. */
function shapeOf(tree: Tree): number {
  const known = shapes.get(tree);
  if (known !== undefined) return known;
  const said = [tree.signed, ...tree.kids.map(shapeOf).sort((a, b) => a - b)].join('\u0001');
  const number = numbers.get(said) ?? numbers.size;
  numbers.set(said, number);
  shapes.set(tree, number);
  return number;
}
/** What a text is wrapped in, whichever kind of name it is. */
const notOfPath = new Set(['{}', 'text', 'en', 'kind']);
/** The texts of a thing, each with its place. */
function textsOf(tree: Tree): Map<string, string> {
  const found = new Map<string, string>();
  const read = (each: Tree, path: string) => {
    if (!each.isText)
      for (const kid of each.kids) read(kid, kid.isText || notOfPath.has(kid.raw) ? path : `${path}/${kid.raw}`);
    else {
      let at = 0;
      while (found.has(`${path} ${at}`)) at += 1;
      found.set(`${path} ${at}`, each.raw);
    }
  };
  read(tree, '');
  return found;
}

/** Where the exchange changed more than the rules allow, each as a path with what stood and what stands. */
export function faults(before: Tree, after: Tree, facts: Facts, path = ''): string[] {
  if (shapeOf(before) === shapeOf(after)) return orderFaults(before, after, facts, path);
  if (before.signed !== after.signed || before.kids.length !== after.kids.length || before.kids.length === 0)
    return [`${path}\n- ${said(before)}\n+ ${said(after)}`];
  // What stands on both sides is no fault, wherever it stands; the rest is met in its order.
  const rest = new Map<number, number>();
  for (const kid of after.kids) rest.set(shapeOf(kid), (rest.get(shapeOf(kid)) ?? 0) + 1);
  const lost = before.kids.filter((kid) => {
    const left = rest.get(shapeOf(kid)) ?? 0;
    rest.set(shapeOf(kid), left - 1);
    return left <= 0;
  });
  const held = new Map<number, number>();
  for (const kid of before.kids) held.set(shapeOf(kid), (held.get(shapeOf(kid)) ?? 0) + 1);
  const fresh = after.kids.filter((kid) => {
    const left = held.get(shapeOf(kid)) ?? 0;
    held.set(shapeOf(kid), left - 1);
    return left <= 0;
  });
  return lost.flatMap((kid, at) => faults(kid, fresh[at] as Tree, facts, `${path}/${before.raw}`));
}
const said = (tree: Tree): string => {
  const whole = (each: Tree): string =>
    each.kids.length === 0 ? each.signed : `${each.signed}(${each.kids.map(whole).join(' ')})`;
  return whole(tree).slice(0, 900);
};

/**
 * Two things of a list may have changed places only where the list stands in the order of a text that both have, one of
 * which the exchange changed: a name, an id, a code.
 */
function orderFaults(before: Tree, after: Tree, facts: Facts, path: string): string[] {
  const places = new Map<number, number[]>();
  for (const [at, kid] of after.kids.entries()) places.set(shapeOf(kid), [...(places.get(shapeOf(kid)) ?? []), at]);
  const now = before.kids.map((kid) => (places.get(shapeOf(kid)) as number[]).shift() as number);
  const own = before.kids.flatMap((kid, at) =>
    orderFaults(kid, after.kids[now[at] as number] as Tree, facts, `${path}/${before.raw}`),
  );
  if (before.isBag || now.every((place, at) => place === at)) return own;
  const keys = (of: Tree) => of.kids.map(textsOf);
  const [was, is] = [keys(before), keys(after)];
  for (let first = 0; first < now.length; first += 1)
    for (let second = first + 1; second < now.length; second += 1) {
      const [a, b] = [now[first] as number, now[second] as number];
      if (a < b) continue;
      const isByText = [...(was[first] as Map<string, string>)].some(([leafPath, text]) => {
        const texts = [text, was[second]?.get(leafPath), is[b]?.get(leafPath), is[a]?.get(leafPath)];
        if (texts.includes(undefined)) return false;
        const [p, q, r, s] = texts as string[];
        return isInOrder(facts, p, q) && isInOrder(facts, r, s) && (p !== s || q !== r);
      });
      if (!isByText)
        own.push(`${path}: order\n  ${said(before.kids[first] as Tree)}\n  ${said(before.kids[second] as Tree)}`);
    }
  return own;
}
/** ISO 3166-1 alpha-2 of a country by its names. */
const countryCodes = new Map(
  ['en', 'es', 'zh'].flatMap((lang) => {
    const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters.flatMap((first) =>
      letters.flatMap((second) => {
        const name = regions.of(`${first}${second}`);
        const isCurrent = Intl.getCanonicalLocales(`und-${first}${second}`)[0]?.endsWith(`${first}${second}`);
        return name === undefined || !isCurrent ? [] : [[name, `${first}${second}`] as const];
      }),
    );
  }),
);
const collators = ['en', 'es', 'zh'].map((lang) => new Intl.Collator(lang));
const isInOrder = ({ english }: Facts, a = '', b = ''): boolean =>
  a <= b ||
  (english.get(a) ?? a) <= (english.get(b) ?? b) ||
  (countryCodes.get(a) ?? '~') < (countryCodes.get(b) ?? '') ||
  collators.some((collator) => collator.compare(a, b) <= 0);

/** What the demo ledger says in its own words. */
export function readFacts(): Facts {
  const written = new Set<string>();
  const english = new Map<string, string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') written.add(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(add);
  };
  for (const line of readFileSync(join(demoFolder(), 'journal.jsonl'), 'utf8').trimEnd().split('\n')) {
    const { kind, body } = JSON.parse(line);
    add(body);
    if (kind === 'party') for (const name of Object.values(body.name as object)) english.set(name, body.name.en);
  }
  const files = join(demoFolder(), 'files');
  for (const name of readdirSync(files).filter((each) => each.endsWith('.csv')))
    add(parseCsv(readFileSync(join(files, name), 'utf8'), { bom: true }));
  return { written, names: [...english.keys()], english };
}
