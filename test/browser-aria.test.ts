// What a screen reader is told of the pages for everybody; those of institutions: browser-institution.test.ts.
// After a change that is meant: npm test -- test/browser-aria.test.ts -u, and read what changed before it is kept.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { describeInBrowser, devices, launch, openPage } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';
import { expectTold } from './told.ts';

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

  for (const lang of ['es', 'en', 'zh'] as const)
    it(`in ${lang}`, async () => {
      const { page, done } = await openPage(browser, site.url, devices.desktop);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`/${lang}/${path === 'answer' ? `answer/${site.token}` : path}`);
        // Head and foot of every page are told once, with the home page.
        const part = name === 'home' ? 'body' : 'main';
        await expectTold(page, `${name}-${lang}`, { secrets: [site.token], part });
      }
      await done();
    }, 120_000);
});
