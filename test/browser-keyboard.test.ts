// Eight tasks by keyboard alone. At every step the focus is seen: ringed, in the window, under nothing, and never stuck.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lang, translator } from '../src/locale/index.ts';
import { describeInBrowser, devices, launch, openPage } from './browser.ts';
import { asked, type DemoSite, serveDemo } from './demo-site.ts';
import { keysOn } from './keys.ts';

describeInBrowser.each(['es', 'zh'] as const)('by keyboard alone, in %s', (lang: Lang) => {
  const { t, country, number } = translator(lang);
  let site: DemoSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ desk: true }), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  // Without motion the page stands where the focus is at once.
  const task = async (address: string, steps: (page: Page, keys: ReturnType<typeof keysOn>) => Promise<void>) => {
    const { page, done } = await openPage(browser, site.url, { ...devices.desktop, reducedMotion: 'reduce' });
    await page.goto(address);
    const keys = keysOn(page);
    await steps(page, keys);
    expect(keys.steps()).toBeGreaterThan(0);
    await done();
  };

  it('1: leaps over the navigation', () =>
    task(`/${lang}/method`, async (page, keys) => {
      await keys.to('.skip');
      await keys.press('Enter');
      await expect.poll(() => keys.isAt('#main')).toBe(true);
      await keys.press('Tab');
      await keys.look();
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    }));

  it('2: searches a sentence and opens the commitment', () =>
    task(`/${lang}`, async (page, keys) => {
      const words = lang === 'es' ? '3.500 becas gubernamentales' : '3,500 government scholarships';
      await keys.to('#home-q');
      await keys.type(words);
      await keys.open(/\/search\?/);
      await keys.to('main table a', words);
      await keys.open(/\/commitment\/celac-2025-scholarships$/);
      expect(await page.locator('.lede').first().textContent()).toContain(number('3500'));
    }));

  it('3: changes the language and stays on the page', () =>
    task(`/${lang}/commitment/celac-2025-scholarships`, async (page, keys) => {
      await keys.to('.languages a[hreflang="en"]');
      await keys.open(/\/en\/commitment\/celac-2025-scholarships$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    }));

  it('4: filters what is explored', () =>
    task(`/${lang}/explore`, async (page, keys) => {
      const before = await page.locator('main .lede').first().textContent();
      await keys.to('#f-country');
      const wanted = await page.locator('#f-country option').evaluateAll((all) => all.map((each) => each.textContent));
      for (const name of wanted.slice(1)) {
        await keys.press('ArrowDown');
        if (name?.startsWith(country('HN'))) break;
      }
      expect(await page.locator('#f-country').inputValue()).toBe('HN');
      await keys.to('.filters button');
      await keys.open(/country=HN/);
      expect(await page.locator('main .lede').first().textContent()).not.toBe(before);
      await keys.to('.kinds a', t('explore-table'));
      await keys.open(/view=table/);
      expect(new URL(page.url()).searchParams.get('country')).toBe('HN');
    }));

  it('5: opens the rows behind a number', () =>
    task(`/${lang}`, async (page, keys) => {
      await keys.to('.totals a');
      const told = await page.evaluate(() => document.activeElement?.querySelector('.total-n')?.textContent?.trim());
      expect(told).toMatch(/\d/);
      const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      await keys.press('Enter');
      await page.waitForURL(target);
      expect(await page.locator('main').textContent()).toContain(told as string);
      await keys.to('main table a');
    }));

  it('6: takes the rows away as CSV', () =>
    task(`/${lang}/commitments`, async (page, keys) => {
      await keys.to('.downloads a[download]', t('download-csv'), 'Shift+Tab');
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
    }));

  it('7: answers for a party, looks at what will be public, and sends it', () =>
    task(`/${lang}/answer/${site.token}`, async (page, keys) => {
      const item = `section.asked:has(input[value$=":${asked.goldsonHighway.id}"])`;
      await keys.to(`${item} input[name="verdict"]`);
      for (let tries = 0; tries < 6; tries += 1) {
        if (await keys.isAt('input[value="not-known-to-us"]')) break;
        await keys.press('ArrowDown');
        await keys.look();
      }
      expect(await page.locator(`${item} input[value="not-known-to-us"]`).isChecked()).toBe(true);
      await keys.to(`${item} [name="reason"]`);
      await keys.type(lang === 'es' ? 'No hay expediente (prueba).' : '没有档案（测试）。');
      await keys.to(`${item} [name="signedAs"]`);
      await keys.type('Planning (test)');
      await keys.to(`${item} button`);
      await keys.press('Enter');
      await page.getByRole('button', { name: t('answer-send') }).waitFor();
      await keys.to('button', t('answer-send'));
      await keys.open(/\?receipt=/);
      await keys.to('a', t('receipt-download'));
    }));

  it('8: reads a text at the desk and decides a place', () =>
    task(`/${lang}/desk`, async (page, keys) => {
      await keys.to('#by');
      await keys.type('Ana Prueba');
      await keys.open(/by=/);
      await keys.to('#title');
      await keys.type(`Comunicado por teclado ${lang}`);
      await keys.to('#text');
      await keys.type('Comunicado inventado\nLas partes otorgarán 2.500 becas en los próximos tres años.');
      // A field of several lines is left by the same key.
      await keys.to('button', t('desk-keep'));
      await keys.open(/\/reading\//);
      await keys.to('[data-place] a, [data-place] button, [data-place] summary, [data-place]');
      await keys.press('j');
      await keys.press('r');
      await page.waitForURL(/said=1/);
      await keys.to('main a, main button');
    }));
});
