// Lists in a browser that runs no script: put in order by the head of a column, columns chosen by a form, on a phone too.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { translator } from '../src/locale/index.ts';
import { describeInBrowser, devices, expectNoBarrier, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

describeInBrowser('a list in the browser', () => {
  let browser: Browser;
  let site: DemoSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveDemo()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const lists = {
    commitments: 'col-promised',
    activities: 'col-amount',
    documents: 'fact-published-on',
    parties: 'col-promised-n',
    countries: 'col-promised-to-n',
  };
  for (const [device, lang] of [
    ['phone', 'es'],
    ['desktop', 'zh'],
  ] as const)
    it(`is put in order and shows chosen columns without script, ${lang}, on a ${device}`, async () => {
      const { t } = translator(lang);
      for (const [list, head] of Object.entries(lists)) {
        const { page, done } = await openPage(browser, site.url, { ...devices[device], javaScriptEnabled: false });
        await page.goto(`/${lang}/${list}`);
        const link = () =>
          page
            .locator('a.sort')
            .filter({ hasText: t(head) })
            .first();
        await link().click();
        const sorted = page.locator('th[aria-sort]').first();
        expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
        expect(await sorted.textContent()).toContain(t(head));
        await link().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/sort=-/);
        expect(await sorted.getAttribute('aria-sort')).toBe('descending');
        const box = await link().boundingBox();
        expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
        const of = await page.locator('table.sortable').first().locator('thead th').count();
        await page.locator('.list-tools summary').click();
        const boxes = page.locator('.list-tools input[type=checkbox]');
        await boxes.first().uncheck();
        await page.locator('.list-tools button').click();
        await page.waitForURL(/columns=/);
        expect(new URL(page.url()).searchParams.get('sort')).toMatch(/^-/);
        expect(await page.locator('table.sortable').first().locator('thead th').count()).toBe(of - 1);
        expect(await page.locator('.list-tools').textContent()).toContain(t('table-usual-order'));
        const wide = await page
          .evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
          .catch(() => false);
        expect([list, wide]).toEqual([list, false]);
        await page.locator('.list-tools summary').click();
        await shoot(page, `table-${list}-${lang}-${device}`);
        const path = page.url();
        await done();
        // The same with script, for what only it can measure.
        const seen = await openPage(browser, site.url, devices[device]);
        await seen.page.goto(path);
        await seen.page.locator('.list-tools summary').click();
        await expectNoBarrier(seen.page);
        await seen.done();
      }
    }, 240_000);
});
