import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { langs } from '../src/locale/index.ts';
import { paths } from '../src/web/index.ts';
import { describeInBrowser, deviceNames, devices, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let browser: Browser;

/** One page of every kind with an address of it; a new kind without one fails every test below. */
const things: Readonly<Record<string, string>> = {
  commitment: 'celac-2025-scholarships',
  document: 'seed-article',
  statement: 'st-c7d9df04545bb2231d367814ffb12f735a5af47e7df686c9248233e4053400c0',
  party: 'china',
  country: 'BZ',
  activity: 'worldbank-projects-lac-2025:P005917',
  instrument: 'beijing-declaration-2025',
  work: 'work-belize-coastal-highway',
  findings: 'gcdf3-lac',
  'standard-check': 'gcdf3-lac',
  receipt: '3',
  question: 'aid',
  sector: 'transport',
  evidence: '4e14524f8e2d1515a7541d929ede76af80cb063a1351e34350a3e7d77d702685',
  tour: '1',
  contribute: 'work:work-belize-coastal-highway',
};
const queries: Readonly<Record<string, string>> = {
  search: '?q=3%2C500+scholarships',
  compare: '?left=china&right=united-states',
};
/** WCAG 2.2, levels A and AA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
type RouteName = keyof typeof paths;
/** The desk is closed on a public site; `test/browser-desk.test.ts` opens it. */
const closed = new Set<RouteName>([
  'desk',
  'reading',
  'linking',
  'contributions',
  'institution',
  'asked',
  'sign-in',
  'join',
  'account',
  'people',
]);
const pageNames = (Object.keys(paths) as RouteName[]).filter((name) => !closed.has(name));
const addressOf = (name: RouteName): string => {
  const path = paths[name] as string | ((id: never) => string);
  if (typeof path === 'string') return `${path}${queries[name] ?? ''}`;
  const id = name === 'answer' ? site.token : things[name];
  if (id === undefined) throw new Error(`${name}: name one in the list of this test`);
  return path(id as never);
};
/** The pages hold no frames: one run in the page itself is the whole audit. */
const audit = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
/** Of the many rows that one part of a page writes, leaves the first ones: the audit reads every element several times. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const long = document.querySelectorAll('main tbody, main ul, main ol, main dl, .paragraphs');
    for (const list of long) for (const child of [...list.children].slice(4)) child.remove();
  });

describeInBrowser('every kind of page', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const lang of langs)
    for (const device of deviceNames)
      it(`is read without a barrier, in ${lang} on a ${device}, in light and in dark`, async () => {
        const { page, done } = await openPage(browser, site.url, devices[device]);
        const barriers: string[] = [];
        for (const name of pageNames) {
          await page.emulateMedia({ colorScheme: 'light' });
          const response = await page.goto(`/${lang}/${addressOf(name)}`);
          expect.soft([name, response?.status()]).toEqual([name, 200]);
          await shoot(page, `${name}-${lang}-${device}`);
          await shorten(page);
          const light = await audit(page).withTags(standards).analyze();
          // Between the themes only colours change.
          await page.emulateMedia({ colorScheme: 'dark' });
          const dark = await audit(page).withRules(['color-contrast', 'link-in-text-block']).analyze();
          expect(light.passes.length, name).toBeGreaterThan(10);
          expect(dark.passes.length, name).toBeGreaterThan(0);
          for (const { id, nodes } of [...light.violations, ...dark.violations])
            barriers.push(
              `${name}: ${id}: ${nodes
                .map(({ html }) => html.slice(0, 120))
                .slice(0, 3)
                .join(' | ')}`,
            );
        }
        expect(barriers).toEqual([]);
        await done();
      }, 900_000);

  it('is never wider than a phone, of 320 or of 390 pixels', async () => {
    const { page, done } = await openPage(browser, site.url, { ...devices.phone, isMobile: false });
    const wide: string[] = [];
    for (const lang of langs)
      for (const name of pageNames) {
        await page.setViewportSize({ width: 320, height: 844 });
        await page.goto(`/${lang}/${addressOf(name)}`);
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 844 });
          const most = await page.evaluate(() => document.documentElement.scrollWidth);
          if (most > width) wide.push(`${lang} ${name}: ${most} of ${width}`);
        }
      }
    expect(wide).toEqual([]);
    await done();
  }, 900_000);
});
