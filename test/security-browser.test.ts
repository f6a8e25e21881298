// Words that attack, read by a real browser: in every field that a stranger, a contributor, an institution or a
// publisher of data can fill, and in every parameter of an address. Nothing runs, nothing leads away, nothing is even
// kept from running by the content security policy alone.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf, own, ownList, sqlLists, textLists } from './attack-lists.ts';
import { type AttackedSite, serveAttacked } from './attacked-site.ts';
import { describeInBrowser, launch } from './browser.ts';

/** Every so many of a public list goes through pages of its own; all of them with OBRAS_ATTACKS=all. */
const every = process.env.OBRAS_ATTACKS === 'all' ? 1 : 10;

/** What a page did that no page may do, by kind. */
type Deeds = Record<'dialog' | 'policy' | 'elsewhere' | 'led away' | 'window' | 'error' | 'active', string[]>;
const none: Deeds = { dialog: [], policy: [], elsewhere: [], 'led away': [], window: [], error: [], active: [] };

/** Elements and attributes that run or lead away, by the browser's own reading of the page. */
const activeIn = (): string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const found: string[] = [];
    const name = element.localName;
    const isOwn = (element.getAttribute('src') ?? '').startsWith('/assets/');
    if (['iframe', 'frame', 'object', 'embed', 'base', 'style', 'portal'].includes(name)) found.push(name);
    if (name === 'script' && !isOwn) found.push(name);
    if (name === 'meta' && element.hasAttribute('http-equiv')) found.push('meta http-equiv');
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name) || attribute.name === 'style' || attribute.name === 'srcdoc')
        found.push(`${name} ${attribute.name}`);
      if (!/^(href|src|action|formaction|data|poster|xlink:href)$/i.test(attribute.name)) continue;
      const { protocol, origin } = new URL(attribute.value, document.baseURI);
      if (!['http:', 'https:', 'mailto:'].includes(protocol)) found.push(`${name} ${attribute.name}=${protocol}`);
      // A link may lead to a source; nothing else may.
      if (name !== 'a' && origin !== location.origin) found.push(`${name} ${attribute.name}=${origin}`);
    }
    return found;
  });

/** A page whose every deed is counted, and goes to each address in turn. */
async function watch(browser: Browser, url: string, cookie: { name: string; value: string } | null = null) {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 900, height: 700 } });
  if (cookie) await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  const deeds: Deeds = structuredClone(none);
  let asked = '';
  const note = (kind: keyof Deeds, what: string) => deeds[kind].push(`${asked.slice(0, 160)}: ${what.slice(0, 160)}`);
  page.on('dialog', (dialog) => {
    note('dialog', dialog.message());
    void dialog.dismiss().catch(() => {});
  });
  page.on('console', (message) => {
    if (/Content Security Policy|CSP/i.test(message.text())) note('policy', message.text());
  });
  page.on('pageerror', (error) => note('error', error.message));
  context.on('page', (other) => {
    if (other !== page) note('window', other.url());
  });
  await context.route('**', async (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === url) return route.continue();
    note(route.request().isNavigationRequest() ? 'led away' : 'elsewhere', route.request().url());
    return route.abort();
  });
  return {
    page,
    deeds,
    async visit(path: string): Promise<number> {
      asked = path;
      const response = await page.goto(path);
      for (const each of await page.evaluate(activeIn)) note('active', each);
      return response?.status() ?? 0;
    },
    close: () => context.close(),
  };
}
/** Without blanks and signs that no field and no line of a page can hold. */
const shown = (text: string): string => text.replaceAll(/[\p{Cc}\s\ufffd]+/gu, '').normalize();

/** The same text, or the beginning of one that is longer than the field. */
const isSame = (back: string, text: string): boolean =>
  shown(back) === shown(text) || (back.length >= 200 && shown(text).startsWith(shown(back)));

describeInBrowser('words that attack', () => {
  let site: AttackedSite;
  let browser: Browser;
  const texts = allOf(textLists);
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveAttacked(texts, own), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const { name, lines } of [...textLists, ...sqlLists])
    it.skipIf(lines === null)(`are there to be tried: ${name}`, () => {
      expect(lines?.length).toBeGreaterThan(20);
    });

  it('are counted by this test where a page does not escape them', async () => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      const policy = "default-src 'none'; img-src 'self'; form-action 'self'; base-uri 'none'";
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...(pathname === '/guarded' && { 'Content-Security-Policy': policy }),
      });
      response.end(`<!doctype html><meta charset="utf-8"><p>${searchParams.get('q')}</p>`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { visit, deeds, page, close } = await watch(browser, url);
    for (const text of ownList.lines ?? [])
      for (const path of ['/open', '/guarded']) {
        await visit(`${path}?${new URLSearchParams({ q: text })}`).catch(() => {});
        await page.waitForTimeout(20);
      }
    await close();
    server.close();
    const counted = Object.fromEntries(Object.entries(deeds).map(([kind, each]) => [kind, each.length]));
    expect(counted).toMatchObject({
      dialog: expect.toSatisfy((many: number) => many >= 10),
      policy: expect.toSatisfy((many: number) => many >= 10),
      elsewhere: expect.toSatisfy((many: number) => many >= 2),
      'led away': expect.toSatisfy((many: number) => many >= 1),
      active: expect.toSatisfy((many: number) => many >= 40),
    });
  }, 120_000);

  it('in an address are text: in the field of the search, and in every filter', async () => {
    const { visit, deeds, page, close } = await watch(browser, site.url);
    const lists = allOf([...textLists, ...sqlLists]).filter((text) => !own.includes(text));
    const asked = [...own, ...lists.filter((_, at) => at % every === 0)];
    const pages = ['commitments', 'activities', 'explore', 'observations', 'compare', 'places', 'money', 'sign-in'];
    const fields = [
      'label',
      'promisor',
      'country',
      'funder',
      'source',
      'status',
      'from',
      'to',
      'page',
      'other',
      'left',
    ];
    fields.push('right', 'numbers', 'view', 'figure', 'type', 'next', 'show');
    const wrong: string[] = [];
    for (const [at, text] of asked.entries()) {
      const query = new URLSearchParams({ q: text });
      const status = await visit(`/en/search?${query}`);
      const back = await page.locator('main input[name=q]').inputValue();
      if (status >= 500 || !isSame(back, text))
        wrong.push(`${status} ${JSON.stringify(text)} came back as ${JSON.stringify(back)}`);
      // Together they stay within the longest address.
      for (const name of ['q', ...fields]) query.set(name, text.slice(0, 120).replace(/[\ud800-\udbff]$/, ''));
      const path = pages[at % pages.length];
      if (query.toString().length < 7000 && (await visit(`/en/${path}?${query}`)) >= 500)
        wrong.push(`500 /en/${path} ${JSON.stringify(text)}`);
    }
    await close();
    expect({ wrong, deeds }).toEqual({ wrong: [], deeds: none });
  }, 600_000);

  it('in the path of an address are text', async () => {
    const { visit, deeds, close } = await watch(browser, site.url);
    const wrong: string[] = [];
    for (const [at, text] of texts.entries()) {
      if (at >= own.length && at % every > 0) continue;
      const id = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, '').slice(0, 400));
      const kinds = ['commitment', 'activity', 'party', 'document', 'reading', 'contribute', 'answer'];
      const kind = kinds[at % kinds.length];
      if (id !== '' && (await visit(`/en/${kind}/${id}`)) >= 500) wrong.push(`${kind} ${text}`);
    }
    await close();
    expect({ wrong, deeds }).toEqual({ wrong: [], deeds: none });
  }, 300_000);

  it('in an edition are text: data of publishers, parties, commitments, works, sentences, answers', async () => {
    const { visit, deeds, page, close } = await watch(browser, site.url);
    const wrong: string[] = [];
    const look = async (path: string) => {
      const status = await visit(path);
      if (status !== 200) wrong.push(`${status} ${path}`);
    };
    await look('/en/activities?source=hostile-file');
    const pages = Math.ceil(texts.length / Math.max(1, await page.locator('main tbody tr').count()));
    for (let at = 2; at <= Math.min(pages, 60); at += 1) await look(`/en/activities?source=hostile-file&page=${at}`);
    for (const [at, text] of own.entries()) {
      await look(`/en/activity/hostile-file:XX-${at}`);
      const heading = (await page.locator('h1').first().textContent()) ?? '';
      if (shown(heading) !== shown(text)) wrong.push(`${JSON.stringify(text)} is headed ${JSON.stringify(heading)}`);
      for (const kind of ['commitment', 'party', 'work']) await look(`/en/${kind}/hostile-${at}`);
    }
    for (let at = own.length; at < texts.length; at += every) await look(`/en/activity/hostile-file:XX-${at}`);
    const lists = [
      '',
      'commitments',
      'parties',
      'documents',
      'document/hostile-speech',
      'findings/hostile-file',
      'data',
    ];
    lists.push('standard-check/hostile-file', 'coverage', 'contradictions', 'places', 'explore', 'country/CO', 'money');
    lists.push('compare?left=hostile-0&right=hostile-1', 'observations', 'instrument/declaration', 'corrections');
    for (const lang of ['en', 'es', 'zh']) for (const path of lists) await look(`/${lang}/${path}`);
    const statements = await page
      .goto('/en/document/hostile-speech')
      .then(() =>
        page.locator('a[href*="/statement/"]').evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
      );
    expect(statements.length).toBeGreaterThan(20);
    for (const path of new Set(statements)) await look(path as string);
    await close();
    expect({ wrong, deeds }).toEqual({ wrong: [], deeds: none });
  }, 600_000);

  it('sent by strangers and institutions are text: before reviewers, on receipts, and when they are published', async () => {
    const [institution, editor] = [await site.member('institution'), await site.member('reviewer', 'editor')];
    const few = own.filter((text) => shown(text) !== '');
    const refused: string[] = [];
    const send = async (path: string, fields: Record<string, string>, member: string | null, wanted: number) => {
      const { status } = await site.post(path, fields, member);
      if (status !== wanted) refused.push(`${status} ${path} ${Object.values(fields)[2]}`);
    };
    for (const [at, text] of few.entries()) {
      const seen = { seen: 'in-use', date: '2026', words: text, place: text, contact: `${at} ${text}`, consent: 'yes' };
      await send('/en/contribute/work:port-work', seen, null, 303);
      if (at < 20) {
        const reply = { item: `commitment:${site.ids[at]}`, verdict: 'no-comment', reason: text, signedAs: text };
        const [path, member] =
          at % 2 ? [`answer/${site.token}`, null] : [`asked/${site.invitation}`, institution.value];
        await send(`/en/${path}`, { ...reply, step: 'send' }, member, 303);
      }
    }
    expect(refused).toEqual([]);
    const { visit, deeds, page, close } = await watch(browser, site.url, editor);
    const wrong: string[] = [];
    const look = async (path: string) => {
      const status = await visit(path);
      if (status >= 400) wrong.push(`${status} ${path}`);
    };
    await look('/en/contributions');
    const waiting = await page
      .locator('input[name=contribution]')
      .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).value))]);
    expect(waiting.length).toBeGreaterThan(5);
    for (let at = 2; at * 5 <= few.length; at += 1) await look(`/en/contributions?page=${at}`);
    for (const [at, contribution] of waiting.entries()) {
      const text = few[at] as string;
      const judged = { step: 'accept', contribution, 'what-en': text, 'what-es': text, reason: text };
      await site.post('/en/contributions', judged, editor.value);
    }
    // A document at the desk: its title, its address of name, each sentence a word.
    const kept = await site.post(
      '/en/desk',
      {
        step: 'keep',
        title: few[0] as string,
        text: few.filter((text) => !text.includes('\0')).join('\n'),
        language: 'en',
        published: '2026-03-02',
        id: 'kept',
      },
      editor.value,
    );
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/en/reading/kept']);
    await site.build();
    for (const path of ['contributions', 'desk', 'linking', 'reading/kept', 'reading/hostile-speech', 'account'])
      await look(`/en/${path}`);
    await look('/en/work/port-work');
    for (const id of site.ids.slice(0, 20)) await look(`/es/commitment/${id}`);
    await look(`/en/answer/${site.token}`);
    await look('/en/corrections');
    await close();

    const asked = await watch(browser, site.url, institution);
    for (const path of ['institution', `asked/${site.invitation}`, 'account']) await asked.visit(`/zh/${path}`);
    await asked.close();
    const people = await watch(browser, site.url, await site.member('administrator'));
    await people.visit('/en/people');
    expect(await people.page.locator('main').textContent()).toContain('<');
    await people.close();
    const all = Object.keys(none).map((kind) => [
      kind,
      [deeds, asked.deeds, people.deeds].flatMap((each) => each[kind as keyof Deeds]),
    ]);
    expect({ wrong, deeds: Object.fromEntries(all) }).toEqual({ wrong: [], deeds: none });
  }, 600_000);

  it('in forms that come back with what is wrong are text, as a person types them', async () => {
    const { page, visit, deeds, close } = await watch(browser, site.url);
    const back = async (fields: readonly string[], text: string) => {
      for (const name of fields)
        expect([name, shown(await page.locator(`#${name}`).inputValue())]).toEqual([name, shown(text)]);
    };
    const typed = own.filter((text) => shown(text) !== '' && !/[\p{Cc}\u202e]/u.test(text) && text.trim() === text);
    for (const text of typed.filter((_, at) => every === 1 || at % 2 === 0)) {
      await visit('/en/contribute/work:port-work');
      for (const name of ['date', 'words', 'place', 'contact']) await page.locator(`#${name}`).fill(text);
      await Promise.all([page.waitForNavigation(), page.locator('main form[method=post] button').first().click()]);
      await back(['date', 'words', 'place', 'contact'], text);
    }
    await visit('/en/verify');
    for (const text of typed.slice(0, 10)) {
      await page.locator('textarea').fill(text);
      await Promise.all([page.waitForNavigation(), page.locator('main form:has(textarea) button').click()]);
      expect(shown(await page.locator('textarea').inputValue())).toBe(shown(text));
    }
    await close();
    expect(deeds).toEqual(none);
  }, 300_000);
});
