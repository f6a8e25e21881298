// The texts that other sanitizers are tested with, by name, and lists of attacks, as web pages: what Obras keeps of a page
// is its words, and words stay words. Read again they are the same; shown on a page they are one text; nothing of the
// page is asked for or run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { parseSync } from 'oxc-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fixtureSource } from '../src/readers/fixtures/source.ts';
import { read } from '../src/readers/index.ts';
import { canonicalText } from '../src/text/index.ts';
import { Outside } from '../src/web/parts/text.tsx';
import { allOf, ownList, textLists } from './attack-lists.ts';

const pathOf = createRequire(import.meta.url).resolve;
/** Every text that stands in a program, as it is when the program runs. */
function textsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (typeof node === 'object' && node !== null) {
      const { type, value } = node as { type?: string; value?: unknown };
      if (type === 'Literal' && typeof value === 'string') found.push(value);
      if (type === 'TemplateElement') found.push((value as { cooked: string | null }).cooked ?? '');
      for (const each of Object.values(node)) visit(each);
    }
  };
  visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return found;
}
const fixtures = [
  ['xss-filters 1.2.7 (BSD), unit tests', textsIn(pathOf('xss-filters/tests/unit/xss-filters.js'))],
  ['xss-filters 1.2.7 (BSD), vectors', textsIn(pathOf('xss-filters/tests/utils.js'))],
  [
    'xss-filters 1.2.7 (BSD), seeds of its fuzzer, after the XSS cheat sheet',
    readFileSync(pathOf('xss-filters/tests/fuzz/bin/seed.xss'), 'utf8').split('\n'),
  ],
  ['insane 2.6.2 (MIT), tests', textsIn(pathOf('insane/test/insane.js'))],
  [
    'insane 2.6.2 (MIT), pages',
    ['deep', 'dirty', 'cheerio', 'async'].map((name) =>
      readFileSync(pathOf(`insane/test/fixtures/${name}.html`), 'utf8'),
    ),
  ],
  [
    '@braintree/sanitize-url 7.1.2 (MIT), tests',
    textsIn(pathOf('@braintree/sanitize-url/src/__tests__/index.test.ts')),
  ],
  [ownList.name, ownList.lines ?? []],
  ['public lists of attacks', allOf(textLists)],
] as const;

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The words that are kept of bytes in a format; null where there are none. */
function wordsOf(format: 'html' | 'text', bytes: Uint8Array): string | null {
  const source = {
    ...fixtureSource,
    mediaType: format === 'html' ? 'text/html; charset=utf-8' : null,
    reader: { format, mapping: null },
  };
  const readings = [...read(source as never, bytes)];
  expect(readings.at(-1)?.type).toBe('count');
  return readings.flatMap((each) => (each.type === 'document' ? [each.text] : []))[0] ?? null;
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('pages that other sanitizers are tested with', () => {
  it.each(fixtures)(
    'are words that stay words: %s',
    (_, texts) => {
      const distinct = [...new Set(texts)].filter((text) => text.trim() !== '');
      expect(distinct.length).toBeGreaterThan(3);
      for (const text of distinct) {
        const words = wordsOf('html', utf8(`<!doctype html><meta charset=utf-8><p>Before.</p>${text}<p>After.</p>`));
        if (words === null) continue;
        // Idempotent: as canonical text, as a text file, and as the same words in a page.
        expect({ text, again: canonicalText(words) }).toEqual({ text, again: words });
        expect({ text, again: wordsOf('text', utf8(words)) ?? words }).toEqual({ text, again: words });
        const page = words
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`)
          .join('');
        expect({ text, again: wordsOf('html', utf8(page)) }).toEqual({ text, again: words });
        // Safe: on a page of ours it is one text and no element.
        const shown = renderToString(h('p', { title: words }, words));
        const { document } = parseHTML(`<html><body>${shown}</body></html>`);
        expect({ text, elements: document.querySelectorAll('body *').length }).toEqual({ text, elements: 1 });
        expect(document.querySelector('p')?.textContent).toBe(words);
      }
    },
    240_000,
  );
});

describe('an address that somebody else wrote', () => {
  const texts = [...fixtures.flatMap(([, each]) => each), ...allOf(textLists)];
  const schemes = ['javascript', 'JAVASCRIPT', 'vbscript', 'data', 'file', 'blob', 'about', 'ftp', 'ws', 'intent', 'x'];
  const marks = ['', ' ', '\t', '\n', '\r', '\0', '\x01', '\u00a0', '\ufeff', '\u2028', '&#9;', '%09'];
  const built = schemes.flatMap((scheme) =>
    marks.flatMap((mark) => [
      `${mark}${scheme}:alert(1)`,
      `${scheme}${mark}:alert(1)`,
      `${scheme.slice(0, 3)}${mark}${scheme.slice(3)}:alert(1)`,
      `${scheme}:${mark}//x.example/%0aalert(1)`,
      `https:${mark}${scheme}:alert(1)`,
    ]),
  );
  it('becomes a link only where it leads to the web', () => {
    const urls = [...new Set([...built, ...texts])];
    expect(urls.length).toBeGreaterThan(869);
    let links = 0;
    for (const url of [...urls, 'https://example.org/a?b=c#d', 'http://example.org']) {
      const html = renderToString(h(Outside, { url }, 'words'));
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const { hrefs, elements } = {
        hrefs: [...document.querySelectorAll('[href]')].map((each) => each.getAttribute('href') as string),
        elements: [...document.querySelectorAll('body *')].map(({ tagName }) => tagName),
      };
      links += hrefs.length;
      const isWeb = (href: string) =>
        URL.canParse(href) ? /^https?:$/.test(new URL(href).protocol) : /^https?:\/\//i.test(href);
      const bad = hrefs.filter((href) => !isWeb(href));
      expect({ url, bad, odd: elements.filter((name) => name !== 'A' && name !== 'BDI') }).toEqual({
        url,
        bad: [],
        odd: [],
      });
    }
    expect(links).toBeGreaterThan(1);
  });
});
