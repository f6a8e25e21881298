// Pages of one thing on one sheet of paper, A4 and Letter, in every language.
import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { langs } from '../src/locale/index.ts';
import { describeInBrowser, devices, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

const formats = ['A4', 'Letter'] as const;
/** A long page of each kind that is printed on one sheet. */
const sheets = [
  'commitment/celac-2025-scholarships',
  'commitment/uk-caribbean-infrastructure-fund',
  'work/work-belize-coastal-highway',
  'activity/worldbank-projects-lac-2025:P005917',
  'country/HN',
  'country/PE',
  'party/china',
  'sector/transport',
  'instrument/beijing-declaration-2025',
  'question/aid',
  'question/training',
];

let site: DemoSite;
let browser: Browser;

/** What a phone reads in the code on the paper, as the browser draws it. */
async function readCode(page: Page): Promise<string | undefined> {
  const svg = await page.locator('.paper-code').evaluate((each) => each.outerHTML);
  // On its own the drawing needs its namespace, and pixels to stand on.
  const alone = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" ');
  const { pixels, width, height } = new Resvg(alone, { background: '#fff' }).render();
  return jsqr.default(new Uint8ClampedArray(pixels), width, height)?.data;
}

const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describeInBrowser('on paper', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const lang of langs)
    it(`one sheet holds a page of each kind of thing, with where it comes from, in ${lang}`, async () => {
      const { page, done } = await openPage(browser, site.url, devices.desktop);
      for (const path of sheets) {
        await page.goto(`/${lang}/${path}`);
        for (const format of formats)
          expect
            .soft({ path, format, sheets: countSheets(await page.pdf({ format })) })
            .toEqual({ path, format, sheets: 1 });
        await page.emulateMedia({ media: 'print' });
        const standing = await page.locator('.standing').textContent();
        const address = ((await page.locator('.standing .address').textContent()) ?? '').trim();
        const edition = /\/e\/([0-9a-f]+)\//.exec(address)?.[1];
        expect.soft(standing).toContain(edition as string);
        expect.soft(address).toBe(`${site.url}/e/${edition}/${lang}/${decodeURIComponent(path)}`);
        expect.soft(standing).toMatch(/2026/);
        expect.soft(await readCode(page), path).toBe(encodeURI(address));
        expect.soft(await page.locator('.sources li').first().isVisible(), path).toBe(true);
        // What is cut is said: as many lines on paper as lists that lost rows, none on the screen.
        const hidden = await page.locator('.sheet [class*="printed-"]:visible').count();
        const said = (await page.locator('.sheet .on-paper:visible').allInnerTexts()).length;
        expect.soft(said, path).toBeGreaterThanOrEqual(hidden);
        expect.soft(hidden, path).toBeGreaterThan(0);
        await page.setViewportSize({ width: 718, height: 1047 });
        await shoot(page, `print-${path.replace(/\W+/g, '-')}-${lang}`);
        await page.emulateMedia({ media: null });
        await page.setViewportSize(devices.desktop.viewport);
        expect.soft(await page.locator('.on-paper:visible, .paper-code:visible').count()).toBe(0);
      }
      // Lists are printed whole.
      await page.goto(`/${lang}/commitments`);
      const rows = await page.locator('main tbody tr').count();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main tbody tr:visible').count()).toBe(rows);
      expect(rows).toBeGreaterThan(10);
      await done();
    }, 120_000);

  it('keeps what matters of a commitment, in black on white, without navigation', async () => {
    const { page, done } = await openPage(browser, site.url, devices.desktop);
    await page.goto('/en/commitment/celac-2025-scholarships');
    const lede = await page.locator('.lede').first().textContent();
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.sections', '.bottom', '.top .search', '.strip', '.page-links'])
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    for (const selector of [
      'h1',
      '.lede',
      '.label-box',
      '.facets',
      '#said',
      '#committed',
      '#financed',
      '#answered',
      '#evidence',
      '#searches',
      '.citation',
    ])
      expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
    expect(await page.locator('.lede').first().textContent()).toBe(lede);
    const [ink, paper, ground] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect(ink).toBe('rgb(0, 0, 0)');
    for (const colour of [paper, ground]) expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(colour);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p,td,th,li,dd)')]
        .filter((each) => each.getClientRects().length > 0 && each.textContent?.trim())
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize))
        .filter((size) => size < 9),
    );
    expect(small).toEqual([]);
    await done();
  });

  it('prints a question to a party and a receipt', async () => {
    const { page, done } = await openPage(browser, site.url, devices.desktop);
    const count = async (path: string) => {
      await page.goto(path);
      return countSheets(await page.pdf({ format: 'A4' }));
    };
    expect(await count(`/en/answer/${site.token}`)).toBeLessThanOrEqual(3);
    expect(await count('/en/receipt/3')).toBe(1);
    expect(await readCode(page)).toBe(`${site.url}/en/receipt/3`);
    await done();
  });
});
