import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langs } from '../src/locale/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

/** A machine may be without it; then the test that needs it is skipped by its name. */
const hasLint = spawnSync('xmllint', ['--version']).status === 0;

let site: DemoSite;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}
const atom = 'http://www.w3.org/2005/Atom';

/** Reads a feed by RFC 4287 and refuses what it does not allow: elements, their number, dates, ids and links. */
function readAtom(xml: string): { id: string; updated: string; entries: Record<string, string>[] } {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== atom) throw new Error(`${local} is not of Atom`);
    const read = Object.entries(attributes).map(([name, value]) => [name, (value as SaxesAttributeNS).value] as const);
    const element: Element = { name: local, attributes: Object.fromEntries(read), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (feed?.name !== 'feed') throw new Error('no feed');
  const one = (element: Element, name: string): Element => {
    const found = element.children.filter((each) => each.name === name);
    if (found.length !== 1) throw new Error(`${found.length} of ${name} in ${element.name}`);
    return found[0] as Element;
  };
  const links = (element: Element, rel: string) =>
    element.children.filter((each) => each.name === 'link' && each.attributes.rel === rel);
  for (const element of [feed, ...feed.children.filter(({ name }) => name === 'entry')]) {
    if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(one(element, 'id').text))
      throw new Error('id');
    if (one(element, 'title').text.trim() === '') throw new Error('title');
    const { text } = one(element, 'updated');
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
      throw new Error(`updated ${text}`);
    if (links(element, 'alternate').length !== 1) throw new Error('alternate');
    const known = ['id', 'title', 'updated', 'link', 'content', 'entry', 'author', 'generator'];
    for (const { name } of element.children) if (!known.includes(name)) throw new Error(name);
  }
  if (links(feed, 'self').length !== 1) throw new Error('self');
  if (one(one(feed, 'author'), 'name').text === '') throw new Error('author');
  const entries = feed.children
    .filter(({ name }) => name === 'entry')
    .map((entry) => ({
      id: one(entry, 'id').text,
      title: one(entry, 'title').text,
      updated: one(entry, 'updated').text,
      content: one(entry, 'content').text,
      href: links(entry, 'alternate')[0]?.attributes.href ?? '',
    }));
  return { id: one(feed, 'id').text, updated: one(feed, 'updated').text, entries };
}

const followed = [
  'search.atom?q=scholarships',
  'search.atom?q=port&type=work',
  'country/BZ.atom',
  'party/china.atom',
  'commitment/celac-2025-scholarships.atom',
  'commitments.atom?promisor=china',
  'commitments.atom?label=overdue&q=nothing-like-this',
];
const get = async (path: string) => {
  const response = await site.app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return { text: await response.text(), type: response.headers.get('content-type') };
};

describe('a feed', () => {
  it('is Atom by RFC 4287, in every language, and leads to pages that are there', async () => {
    for (const lang of langs)
      for (const path of followed) {
        const { text, type } = await get(`/${lang}/${path}`);
        expect(type).toBe('application/atom+xml; charset=utf-8');
        const { entries, updated } = readAtom(text);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(entries.length).toBeLessThanOrEqual(50);
        if (!path.includes('nothing')) expect([path, entries.length > 0]).toEqual([path, true]);
        for (const { updated: at } of entries) expect((at ?? '') <= updated).toBe(true);
        for (const { href } of entries.slice(0, 3)) await get(href ?? '');
      }
  }, 60_000);
  it.skipIf(!hasLint)(
    'holds by the grammar of RFC 4287, read by a program that is not ours, in every language',
    async () => {
      const place = mkdtempSync(join(tmpdir(), 'obras-feeds-'));
      try {
        const files: string[] = [];
        const write = (xml: string) => {
          const file = join(place, `${files.length}.atom`);
          writeFileSync(file, xml);
          files.push(file);
        };
        for (const lang of langs) for (const path of followed) write((await get(`/${lang}/${path}`)).text);
        const lint = (given: readonly string[]) =>
          spawnSync(
            'xmllint',
            ['--noout', '--nonet', '--relaxng', join(import.meta.dirname, 'fixtures/atom.rng'), ...given],
            {
              encoding: 'utf8',
            },
          );
        const { status, stderr } = lint(files);
        expect([status, stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))]).toEqual([
          0,
          [],
        ]);
        // The grammar refuses what is broken.
        const whole = (await get(`/en/${followed[2]}`)).text;
        for (const [from, to] of [
          [/<id>.*?<\/id>/, ''],
          [/<updated>.*?<\/updated>/, '<updated>yesterday</updated>'],
          [/<title>/, '<heading/><title>'],
          [/ href="[^"]*"/, ''],
        ] as const) {
          const broken = join(place, 'broken.atom');
          writeFileSync(broken, whole.replace(from, to));
          expect(lint([broken]).status, String(from)).not.toBe(0);
        }
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
  );
  it('has its newest entry first, and the same ids and order whatever the order or page of the list', async () => {
    for (const path of followed) {
      const { entries, id } = readAtom((await get(`/es/${path}`)).text);
      const times = entries.map(({ updated }) => updated ?? '');
      expect(times, path).toEqual([...times].sort().reverse());
      for (const more of path.startsWith('search')
        ? ['sort=newest', 'page=2']
        : path.startsWith('commitments')
          ? ['sort=-promised', 'columns=label', 'page=2']
          : []) {
        const other = readAtom((await get(`/es/${path}&${more}`)).text);
        expect([path, more, other.id]).toEqual([path, more, id]);
        expect(other.entries, `${path} ${more}`).toEqual(entries);
      }
    }
  });
  it('is named on its page, with the same filter', async () => {
    for (const path of followed) {
      const page = path.replace('.atom', '');
      const { text } = await get(`/en/${page}`);
      expect(text.includes(`<link rel="alternate" type="application/atom+xml"`), page).toBe(true);
      expect(text.includes(`href="/en/${path.replaceAll('&', '&amp;')}"`), page).toBe(true);
    }
    expect((await get('/en/method')).text).not.toContain('application/atom+xml');
  });
  it('gives the same ids in each language', async () => {
    const ids = await Promise.all(
      langs.map(async (lang) => readAtom((await get(`/${lang}/party/china.atom`)).text).entries.map(({ id }) => id)),
    );
    for (const each of ids) expect(each).toEqual(ids[0]);
  });
  it('keeps its entries, byte for byte, over an edition in which something else was said', async () => {
    const entriesOf = (xml: string) =>
      new Map([...xml.matchAll(/<entry><id>([^<]+)<\/id>.*?<\/entry>/g)].map(([whole, id]) => [id as string, whole]));
    const [before, commitment] = await Promise.all([
      get('/en/country/BZ.atom').then(({ text }) => entriesOf(text)),
      get('/en/commitment/celac-2025-scholarships.atom').then(({ text }) => entriesOf(text)),
    ]);
    const body = new URLSearchParams({
      item: 'commitment:celac-2025-scholarships',
      verdict: 'not-known-to-us',
      signedAs: 'A clerk',
      step: 'send',
    });
    const sent = await site.app.request(`/en/answer/${site.token}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(sent.status).toBe(303);
    await expect
      .poll(async () => readAtom((await get('/en/commitment/celac-2025-scholarships.atom')).text).entries.length, {
        timeout: 90_000,
        interval: 500,
      })
      .toBe(Math.min(commitment.size + 1, 50));
    const answered = entriesOf((await get('/en/commitment/celac-2025-scholarships.atom')).text);
    const fresh = [...answered.keys()].filter((id) => !commitment.has(id));
    expect(fresh).toHaveLength(1);
    for (const [id, whole] of answered) if (!fresh.includes(id)) expect(whole).toBe(commitment.get(id));
    const after = entriesOf((await get('/en/country/BZ.atom')).text);
    const changed = [...after].filter(([id, whole]) => before.get(id) !== whole);
    expect(changed.length).toBe(1);
    expect(changed[0]?.[1]).toContain('celac-2025-scholarships');
  }, 120_000);
});
