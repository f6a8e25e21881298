// What a screen reader is told of a page: roles, names and words in their order, held as files below test/aria.
// After a change that is meant: npm test -- test/browser-aria.test.ts -u, and read what changed before it is kept.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, devices, launch, openPage } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

const pages: Readonly<Record<string, string>> = {
  home: '',
  search: 'search?q=3%2C500+scholarships',
  commitment: 'commitment/celac-2025-scholarships',
  work: 'work/work-belize-coastal-highway',
  activity: 'activity/worldbank-projects-lac-2025:P005917',
  question: 'question/aid',
  country: 'country/BZ',
  explore: 'explore?country=HN&view=table',
  compare: 'compare?left=china&right=united-states',
  method: 'method',
  verify: 'verify',
  answer: 'answer',
};

/** Of the many rows that one part of a page writes, leaves the first: all of them are told alike. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main tbody, main ul, main ol, main dl, select'))
      for (const child of [...list.children].slice(list.localName === 'dl' || list.closest('.strip') ? 12 : 3))
        child.remove();
  });

describeInBrowser('what a screen reader is told', () => {
  let site: DemoSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Without what differs from edition to edition and from run to run, though the page is the same. */
  const steady = (told: string): string =>
    told
      .replaceAll(site.token, 'TOKEN')
      .replaceAll(/[0-9a-f]{16}/g, 'HASH')
      .replaceAll(/[A-Za-z0-9+/]{20,}={0,2}/g, (word) => (/\d/.test(word) && /[A-Z]/.test(word) ? 'KEY' : word))
      .replaceAll(/receipt\/\d+/g, 'receipt/N')
      // Every figure of the ledger moves with its data; what stays is that a number is told here, and as what.
      .replaceAll(/(?<!level=|\bR|#R|rubric[- ]?)\d+(?:[.,\u202f\u00a0]\d+)*/g, 'N');

  for (const lang of ['es', 'en', 'zh'] as const)
    it(`in ${lang}`, async () => {
      const { page, done } = await openPage(browser, site.url, devices.desktop);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`/${lang}/${path === 'answer' ? `answer/${site.token}` : path}`);
        await shorten(page);
        const told = await page.locator(name === 'home' ? 'body' : 'main').ariaSnapshot();
        // Head and foot of every page are told once, with the home page. A role without a name says nothing to whoever cannot see it.
        const nameless = told.match(
          /^\s*- (?:link|button|textbox|searchbox|combobox|radio|checkbox|heading|img|navigation)(?: \[[^\]]*\])*:?$/gm,
        );
        expect.soft({ name, nameless }).toEqual({ name, nameless: null });
        await expect
          .soft(`${steady(told)}\n`)
          .toMatchFileSnapshot(join(import.meta.dirname, 'aria', `${name}-${lang}.yml`));
      }
      await done();
    }, 120_000);
});
