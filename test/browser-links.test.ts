// A person judges a pair by keyboard alone, on a phone and on a desk, and takes the judgement back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, deviceNames, devices, expectNoBarrier, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

describeInBrowser('the linking desk in a browser', () => {
  let site: DemoSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ desk: true }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(deviceNames)('judges a pair by its key and takes it back (%s)', async (device) => {
    const { page, done } = await openPage(browser, site.url, devices[device]);
    await page.goto('/es/linking', { timeout: 90_000 });
    await page.getByLabel('Su nombre').fill(`Ana ${device}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/by=Ana/);
    const first = await page.locator('[data-place] h3').first().textContent();
    await shoot(page, `linking-es-${device}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectNoBarrier(page);
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.waitForURL(/said=1/);
    expect(await page.locator('[data-place] h3').first().textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'Retirarlo' }).first().press('Enter');
    await expect.poll(() => page.locator('[data-place] h3').first().textContent()).toBe(first);
    await done();
  });
});
