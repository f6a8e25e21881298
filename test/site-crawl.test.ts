import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langs, translator } from '../src/locale/index.ts';
import { assets } from '../src/web/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

/** So many pages of one kind are opened at each distance; a list of thousands is one kind of link. */
const mostOfOneKind = 6;
const clicks = 3;

type Node = DefaultTreeAdapterMap['node'];
function textsOf(html: string): string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') texts.push((node as { value: string }).value);
    // What stands in code is data shown as it is; its nulls are its own.
    else if ('childNodes' in node && node.nodeName !== 'pre' && node.nodeName !== 'style')
      for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return texts;
}
/** Words of the ledger that say of a word that nobody has defined it. */
const ofTheLedger = '"fine" undefined';
const kindOf = (path: string): string =>
  path
    .replace(/^\/e\/[^/]+/, '')
    .replace(/\?.*$/, '?')
    .split('/')
    .slice(0, 3)
    .join('/');

describe('from the home page', () => {
  for (const lang of langs)
    it(`every link within ${clicks} clicks leads to a page that is whole, in ${lang}`, async () => {
      const other = langs.filter((each) => each !== lang);
      const seen = new Set<string>();
      const faults: string[] = [];
      let next = new Set([`/${lang}/`]);
      for (let click = 0; click <= clicks; click += 1) {
        const found = new Set<string>();
        const perKind = new Map<string, number>();
        for (const path of next) {
          const kind = kindOf(path);
          const opened = perKind.get(kind) ?? 0;
          if (seen.has(path) || opened >= mostOfOneKind) continue;
          seen.add(path);
          perKind.set(kind, opened + 1);
          const response = await site.app.request(path);
          if (response.status !== 200) faults.push(`${response.status} ${path}`);
          if (!response.headers.get('content-type')?.startsWith('text/html')) {
            await response.arrayBuffer();
            continue;
          }
          const html = await response.text();
          for (const words of textsOf(html))
            if (/\b(undefined|NaN)\b|\[object|(^|[:=,(])\s*null\s*($|[,.)])/.test(words.replace(ofTheLedger, '')))
              faults.push(`${path}: ${words.trim().slice(0, 80)}`);
          for (const [, href] of html.matchAll(/(?:href|action)="(\/[^"#]*)/g))
            if (!other.some((lang) => `${href}/`.includes(`/${lang}/`)))
              found.add((href as string).replaceAll('&amp;', '&'));
        }
        next = found;
      }
      expect(faults).toEqual([]);
      expect(seen.size).toBeGreaterThan(150);
      expect(new Set([...seen].map(kindOf)).size).toBeGreaterThan(25);
    }, 600_000);
});

describe('what is not known', () => {
  it('is words and never a nought: amounts, quantities and dates that are null in the answer', async () => {
    for (const lang of langs) {
      const { t, unknown } = translator(lang);
      const page = async (path: string) => textsOf(await (await site.app.request(`/${lang}/${path}`)).text()).join(' ');
      // Chancay: neither a number nor an end was promised, no budget is stated.
      const work = (await (await site.app.request(`/${lang}/work/work-chancay-port.json`)).json()) as {
        work: { budget: unknown; finalValue: unknown };
      };
      expect([work.work.budget, work.work.finalValue]).toEqual([null, null]);
      expect(await page('work/work-chancay-port')).toContain(unknown());
      expect(await page('work/work-chancay-port')).not.toMatch(
        /(^|\s)0([.,]0+)?\s*(USD|EUR|GBP|millon|million)|(USD|EUR|GBP|CNY)\s0(\s|$)/,
      );
      // This project's amounts are stated nowhere.
      const activity = await page('activity/worldbank-projects-lac-2025:P005917');
      expect(activity).not.toMatch(/(USD|EUR|GBP|CNY)\s0(\s|$)/);
      const list = (await (await site.app.request(`/${lang}/commitments.json`)).json()) as {
        rows: { quantity: string | null }[];
      };
      expect(list.rows.some(({ quantity }) => quantity === null)).toBe(true);
      expect(await page('commitments')).toContain(t('no-number-stated'));
    }
  });
});

describe('weight', () => {
  const style = Object.values(assets).find(({ type }) => type.startsWith('text/css'))?.body ?? '';
  const packed = async (path: string): Promise<number> => {
    const html = await (await site.app.request(path)).text();
    expect(html).not.toMatch(/<script|<link[^>]+preload|<img|<iframe/);
    return gzipSync(html).length + gzipSync(style).length;
  };
  it('of the home page is at most 60 kB, of a commitment the same, style sheet included', async () => {
    for (const lang of langs) {
      expect(await packed(`/${lang}/`)).toBeLessThanOrEqual(60_000);
      expect(await packed(`/${lang}/commitment/celac-2025-scholarships`)).toBeLessThanOrEqual(60_000);
    }
  });
});
