import { createRequire } from 'node:module';
import type * as readability from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { parse, parseFragment, serialize } from 'parse5';
import { isRefusal } from '../bytes/encoding.ts';
import { startTally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { decodeDocument, documentLimit, documentOf } from './document.ts';
import { textOf } from './html-text.ts';

/** Changes whenever the text that comes out of the same bytes may change. */
const extractor = 'html-1 readability-0.6.0 linkedom-0.18.15 parse5-8.1.1';
const wholePage = 'html-1 whole-page parse5-8.1.1';

/** Beyond these no article is looked for; the text of the whole page is taken. */
const limits = { depth: 400, elements: 50_000, shortestArticle: 200 } as const;

const charsetOf = (bytes: Buffer, mediaType: string | null): string | null => {
  const head = bytes.toString('latin1', 0, 2048);
  const meta = [...head.matchAll(/<meta[^<>]*/gi)]
    .map(([tag]) => /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(tag)?.[1])
    .find((each) => each !== undefined);
  return /charset="?([\w.:-]{1,40})/i.exec(mediaType ?? '')?.[1] ?? meta ?? null;
};

/** Reads a web page: its article as one canonical text, without menus, scripts and forms. */
export const readHtml: Reader = function* (source, bytes) {
  const tally = startTally(source.id);
  if (bytes.length > documentLimit) {
    yield tally.find('document-too-large', null, { limit: String(documentLimit) });
    return yield tally.count();
  }
  const decoded = decodeDocument(bytes, charsetOf(bytes, source.mediaType));
  if (isRefusal(decoded)) {
    yield tally.find(decoded.code, null, decoded.params);
    return yield tally.count();
  }
  for (const { code, params } of decoded.warnings) yield tally.find(code, null, params);
  const page = parse(decoded.text);
  const root = page.childNodes.find((node) => 'attrs' in node);
  const language = root?.attrs.find((attribute) => attribute.name === 'lang')?.value.trim() || null;
  const whole = textOf(page);
  const isSmall = whole.depth <= limits.depth && whole.elements <= limits.elements;
  const article = isSmall ? findArticle(serialize(page)) : null;
  if (article === null) {
    yield tally.find('html-no-article', null);
    yield documentOf(source, whole.text, language, wholePage, tally);
  } else yield documentOf(source, article, language, extractor, tally);
  yield tally.count();
};

/** Loaded at the first page: they take longer than a small data file takes to read. */
const load = createRequire(import.meta.url);

function findArticle(html: string): string | null {
  const { parseHTML } = load('linkedom') as typeof linkedom;
  const { Readability } = load('@mozilla/readability') as typeof readability;
  const { document } = parseHTML(html);
  const content = new Readability(document, { keepClasses: false }).parse()?.content ?? '';
  const { text } = textOf(parseFragment(content));
  return text.trim().length >= limits.shortestArticle ? text : null;
}
