import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlLang, type Lang, langs, translator } from '../src/locale/index.ts';
import { assets, filesOnDemand, type PageContext, readAddress, renderPage } from '../src/web/index.ts';
import { home } from './fixtures/answers.ts';
import { type PageCase, pageCases } from './fixtures/page-answers.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

const contextOf = (page: PageCase, lang: Lang, change: Partial<PageContext> = {}): PageContext => ({
  lang,
  path: page.path,
  query: page.query ?? {},
  pinned: false,
  origin: 'https://obras.example',
  now: '2026-11-24',
  ...change,
});
const render = (page: PageCase, lang: Lang, change: Partial<PageContext> = {}): string =>
  renderPage(page.name, page.answer as never, contextOf(page, lang, change));

function read(html: string) {
  const errors: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startOffset }) => errors.push(`${code} ${html.slice(startOffset, startOffset + 60)}`),
  });
  const elements: Element[] = [];
  const texts: { readonly text: string; readonly inside: string }[] = [];
  const walk = (node: Node, inside: string) => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text') texts.push({ text: (node as { value: string }).value, inside });
    if ('childNodes' in node)
      for (const child of node.childNodes) walk(child, 'tagName' in node ? node.tagName : inside);
  };
  walk(document, '');
  return { errors, elements, texts };
}
const attr = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;
const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as { value: string }).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';
const of = (elements: readonly Element[], ...tags: string[]) =>
  elements.filter(({ tagName }) => tags.includes(tagName));

const cases = langs.flatMap((lang) =>
  pageCases.map((page, at) => ({ lang, page, title: `${page.name} (${at}) in ${lang}` })),
);
/** Pages of the journal as it is now belong to no edition. */
const isLive = (path: string) => /\/(receipt|answer|contribute)\/|\/verify$/.test(path);

it('has a case for every page', () => {
  expect(new Set(pageCases.map(({ name }) => name)).size).toBe(43);
});

describe.each(cases)('$title', ({ page, lang }) => {
  const html = render(page, lang);
  const { errors, elements, texts } = read(html);

  it('is well-formed and shows no slip of the program', () => {
    expect(errors).toEqual([]);
    for (const { text, inside } of texts) {
      if (inside === 'pre') continue;
      expect(text).not.toMatch(/\b(undefined|NaN)\b|\[object|\bnull\b/);
    }
    for (const element of elements)
      for (const { value } of element.attrs) expect(value).not.toMatch(/\b(undefined|NaN)\b|\[object/);
  });

  it('has one h1 and no skipped level of headings', () => {
    const levels = of(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
    for (const heading of of(elements, 'h1', 'h2', 'h3', 'h4')) expect(textOf(heading).trim()).not.toBe('');
  });

  it('has landmarks, a skip link, a language and a title', () => {
    expect(attr(of(elements, 'html')[0] as Element, 'lang')).toBe(htmlLang(lang));
    expect(
      of(elements, 'main', 'header', 'footer')
        .map(({ tagName }) => tagName)
        .sort(),
    ).toEqual(['footer', 'header', 'main']);
    const first = of(elements, 'a')[0] as Element;
    expect(attr(first, 'href')).toBe('#main');
    expect(textOf(of(elements, 'title')[0] as Element)).toMatch(/Obras/);
    for (const nav of of(elements, 'nav')) expect(attr(nav, 'aria-label')).toBeTruthy();
  });

  it('refers only to ids that are there, once', () => {
    const ids = elements.flatMap((element) => attr(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const element of elements) {
      for (const name of ['for', 'aria-labelledby', 'aria-describedby'])
        for (const id of (attr(element, name) ?? '').split(' ').filter((each) => each !== ''))
          expect(ids, name).toContain(id);
      const href = attr(element, 'href');
      if (element.tagName === 'a' && href?.startsWith('#')) expect(ids).toContain(href.slice(1));
    }
  });

  it('links only to pages that exist, or out by http or a letter', () => {
    const links = of(elements, 'a').map((each) => attr(each, 'href') ?? '');
    expect(links).not.toContain('');
    for (const href of links) {
      if (href.startsWith('#') || href.startsWith('https://example.org/') || href === '/api/v1/openapi.json') continue;
      if (href.startsWith('mailto:?subject=')) continue;
      if (href === '/log/checkpoint' || href === '/log/obras_verify.py' || href.startsWith('/api/v1/log/')) continue;
      expect(href).toMatch(/^\//);
      const path = href.split(/[?#]/)[0] as string;
      expect(readAddress(path), href).not.toBeNull();
    }
    for (const form of of(elements, 'form'))
      expect(readAddress((attr(form, 'action') ?? '').split('#')[0] ?? ''), attr(form, 'action') ?? '').not.toBeNull();
  });

  it('needs no script, no inline style and nothing from elsewhere', () => {
    expect(of(elements, 'style', 'iframe', 'object', 'img', 'base')).toEqual([]);
    // One page alone has a script, a file of ours: the one on which pages are kept for reading offline.
    const scripts = of(elements, 'script').map((each) => attr(each, 'src'));
    expect(scripts).toHaveLength(['offline', 'places'].includes(page.name) ? 1 : 0);
    for (const src of scripts) expect([...Object.keys(assets), ...Object.keys(filesOnDemand)]).toContain(src);
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcset$/);
        if (name === 'href' || name === 'src' || name === 'action')
          expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i);
      }
    for (const link of of(elements, 'link').filter((each) => /stylesheet|icon/.test(attr(each, 'rel') ?? '')))
      expect(Object.keys(assets)).toContain(attr(link, 'href'));
  });

  it('has tables with a caption and scoped heads, fields with labels, quotes with language and direction', () => {
    for (const table of of(elements, 'table')) {
      const caption = table.childNodes.find((node) => node.nodeName === 'caption');
      expect(caption && textOf(caption).trim()).toBeTruthy();
    }
    for (const head of of(elements, 'th')) expect(attr(head, 'scope')).toMatch(/^(col|row)$/);
    const labels = new Set(of(elements, 'label').flatMap((each) => attr(each, 'for') ?? []));
    for (const field of of(elements, 'input', 'select', 'textarea')) {
      if (attr(field, 'type') === 'hidden') continue;
      const wrapped = field.parentNode?.nodeName === 'label';
      expect(wrapped || labels.has(attr(field, 'id') ?? ''), attr(field, 'name') ?? '').toBe(true);
    }
    for (const quote of of(elements, 'blockquote', 'q')) {
      expect(attr(quote, 'lang')).not.toBeNull();
      expect(attr(quote, 'dir')).toBe('auto');
    }
    for (const svg of of(elements, 'svg'))
      expect(attr(svg, 'aria-hidden') === 'true' || attr(svg, 'aria-label')).toBeTruthy();
  });

  it('says unknown in words', () => {
    for (const element of elements) {
      const classes = (attr(element, 'class') ?? '').split(' ');
      if (classes.includes('unknown')) expect(textOf(element)).not.toMatch(/\d/);
    }
  });

  it('keeps its address in every other language', () => {
    const query = new URLSearchParams(page.query ?? {}).toString();
    for (const other of langs.filter((each) => each !== lang)) {
      const link = of(elements, 'a').find((each) => attr(each, 'hreflang') === htmlLang(other)) as Element;
      const [path, search = ''] = (attr(link, 'href') ?? '').split('?') as [string, string?];
      expect(path).toBe(`/${other}${page.path === '' ? '' : `/${page.path}`}`);
      expect(search).toBe(query);
    }
  });

  it('keeps the edition in every link once it is named, but for the journal of now', () => {
    const pinned = read(render(page, lang, { pinned: true }));
    const stamp = (page.answer as { stamp?: { edition: string } | null }).stamp;
    if (!stamp) return;
    const newest = translator(lang).t('newest');
    let kept = 0;
    for (const link of of(pinned.elements, 'a')) {
      const href = attr(link, 'href') ?? '';
      if (!new RegExp(`^/(${langs.join('|')}|e)(/|$|\\?)`).test(href) || textOf(link) === newest) continue;
      const path = href.split(/[?#]/)[0] as string;
      if (page.name === 'receipt' && /^\/[a-z]{2}\/(answer\/|receipt\/\d+\.json)/.test(path)) continue;
      if (isLive(path) && !path.startsWith('/e/')) continue;
      // What is new is never of one edition.
      if (path.endsWith('.atom')) continue;
      expect(path, href).toMatch(new RegExp(`^/e/${stamp.edition}/`));
      kept += 1;
    }
    expect(kept).toBeGreaterThan(5);
  });
});

it('says each finding in words, whoever found it', () => {
  const page = pageCases.find(({ name }) => name === 'findings') as PageCase;
  for (const lang of langs) {
    const html = render(page, lang);
    expect(html).toContain(translator(lang).t('flaw-anchor-lost'));
    expect(html).toMatch(
      {
        es: /límite de 9 bytes/,
        en: /limit of 9 bytes/,
        fr: /limite de 9 octets/,
        pt: /limite de 9 bytes/,
        zh: /超过 9 字节的限制/,
      }[lang],
    );
    expect(html).not.toMatch(/<span lang="en">[^<]*limit of/);
  }
});

describe('hostile content', () => {
  const payload = '"><script>alert(1)</script><img src=x onerror=alert(1)><b style="x">\'&amp;';
  const free =
    /^(en|es|title|name|exact|quote|reason|note|text|words|by|about|place|query|question|attribution|identifier|statusAsWritten|value|what|signedAs|objectAsWritten|originalValue|q|didYouMean|ref|instance|json|canonical|examined|author|conditions|speakerAsWritten|flags|funders|reasons|unmatched|params|url|archivedUrl|publisherName)$/;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'url' || key === 'archivedUrl') return `javascript:alert(1)//${payload}`;
      return free.test(key) && !/^-?\d/.test(value) ? `${value}${payload}` : value;
    }
    if (Array.isArray(value))
      return value.map((each) => (key === 'words' && typeof each === 'string' ? each : poison(each, key)));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, poison(each, key === 'params' ? 'params' : name)]),
      );
    return value;
  };
  it.each(cases)('is shown as text: $title', ({ page, lang }) => {
    const html = render(
      { ...page, answer: poison(page.answer, '') as never, query: { ...page.query, x: payload } } as PageCase,
      lang,
      { origin: 'https://obras.example', path: page.path },
    );
    const { elements, texts } = read(html);
    const ours = of(elements, 'script').filter((each) => /^\/assets\/(offline|points)\./.test(attr(each, 'src') ?? ''));
    expect(ours).toHaveLength(['offline', 'places'].includes(page.name) ? 1 : 0);
    expect(of(elements, 'script', 'img', 'b')).toEqual(ours);
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$/);
        if (name === 'href') expect(value).not.toMatch(/^\s*javascript:/i);
      }
    if (
      ![
        'help',
        'glossary',
        'about',
        'corrections',
        'borders',
        'offline',
        'tour',
        'problem',
        'method',
        'verify',
      ].includes(page.name)
    )
      expect(texts.some(({ text }) => text.includes('<script>alert(1)</script>'))).toBe(true);
  });
});

describe('what is not known', () => {
  it('is not a zero, and a stated zero is not unknown', () => {
    for (const lang of langs) {
      const tr = translator(lang);
      const page = pageCases.find(({ name }) => name === 'activities') as Extract<PageCase, { name: 'activities' }>;
      const row = page.answer.rows[1];
      if (!row) throw new Error('the fixture has a second row');
      const amountOf = (value: string | null) => {
        const answer = {
          ...page.answer,
          rows: [
            { ...row, amount: value === null ? null : { value, currency: 'USD', kind: '2', priceBasis: 'current' } },
          ],
        };
        const { elements } = read(render({ ...page, answer }, lang));
        const cells = of(elements, 'td').filter((cell) => attr(cell, 'data-head') === tr.t('col-amount'));
        expect(cells).toHaveLength(1);
        return textOf(cells[0] as Element);
      };
      expect(amountOf(null)).toBe(tr.t('no-amount-stated'));
      expect(amountOf(null)).not.toMatch(/0/);
      expect(amountOf('0.000000').indexOf(tr.money('0.000000', 'USD'))).toBe(0);
    }
  });

  it('leaves a bare commitment without a single figure of delivery', () => {
    const page = pageCases.find(({ path }) => path === 'commitment/bare') as PageCase;
    for (const lang of langs) {
      const main = read(render(page, lang)).elements.find(({ tagName }) => tagName === 'main') as Element;
      const chain = read(render(page, lang)).elements.find((each) => attr(each, 'class') === 'chain') as Element;
      expect(textOf(chain)).not.toMatch(/\b0\b/);
      expect(textOf(main)).toContain(translator(lang).t('no-searches'));
    }
  });
});

describe('weight', () => {
  it.each(langs)('keeps the home page with its style sheet within 60 kB packed, in %s', (lang) => {
    const css = Object.values(assets).find(({ type }) => type.startsWith('text/css'));
    const page = renderPage('home', home, { lang, path: '', query: {}, pinned: false });
    const bytes = gzipSync(page).length + gzipSync(css?.body ?? '').length;
    expect(css).toBeDefined();
    expect(bytes).toBeLessThan(60_000);
  });
});

describe('documents', () => {
  const page = pageCases.find(({ path, query }) => path === 'document/article' && !query) as PageCase;
  it('marks overlapping statements, and gives the paragraph back unchanged', () => {
    const { elements } = read(render(page, 'en'));
    const original = elements.filter((each) => attr(each, 'class') === 'original')[1] as Element;
    const marks = of(elements, 'mark').map((each) => attr(each, 'class'));
    expect(marks).toEqual(['k-quantified-commitment', 'k-several', 'k-opinion', 'k-factual-claim']);
    expect(textOf(original).replaceAll(/S\d/g, '')).toBe(
      'We will offer 3,500 scholarships to friends. It is the best of times. ¿Y qué? 一带一路 grows.',
    );
  });
  it('says which words of the address it did not understand, and no others', () => {
    const saidOf = (kind: string) => {
      const answer = { ...page.answer, notUnderstood: [{ name: 'kind', value: kind, why: 'unknown-name' }] };
      const { elements } = read(render({ ...page, answer: answer as never, query: { kind } } as PageCase, 'en'));
      return elements.filter((each) => attr(each, 'class') === 'error-summary').map(textOf);
    };
    expect(saidOf('opinion')).toEqual([]);
    expect(saidOf('nonsense')).toHaveLength(1);
    expect(saidOf('nonsense')[0]).toContain('“nonsense” is not a value of the filter “kind”');
  });
  it('shows only one kind when asked, and opinion always unrated', () => {
    const opinion = pageCases.find(({ query }) => query?.kind === 'opinion') as PageCase;
    const { elements } = read(render(opinion, 'en'));
    const typed = elements.filter((each) => attr(each, 'class') === 'typed-statement');
    expect(typed).toHaveLength(1);
    expect(textOf(typed[0] as Element)).toContain('not rated: opinion');
  });
});
