import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assets, serviceWorker } from '../src/web/index.ts';
import { describeInBrowser, devices, launch } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let browser: Browser;

it('costs at most 30 kB of script, the worker included', () => {
  const script = Object.entries(assets).find(([path]) => path.startsWith('/assets/offline.'))?.[1].body ?? '';
  expect(script).not.toBe('');
  expect(script.length + serviceWorker.length).toBeLessThan(30_000);
});

describeInBrowser('reading without a connection', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('shows the pages read, marked with their date, only where it was asked for, until all is forgotten', async () => {
    const context = await browser.newContext({ baseURL: site.url, ...devices.desktop });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) errors.push(message.text());
    });
    await page.goto('/en/method');
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
    await page.goto('/en/offline');
    await page.click('#offline-start');
    await page.waitForSelector('#offline-stop:not([hidden])');
    const read = ['/en/method', '/en/commitment/celac-2025-scholarships', '/es/country/BZ', '/en/question/aid', '/en/'];
    for (const path of read) await page.goto(path);
    await page.goto(`/en/answer/${site.token}`);
    await context.setOffline(true);
    for (const path of read) {
      await page.goto(path);
      expect(await page.locator('main .pinned').first().textContent()).toMatch(/No connection|Sin conexión/);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    }
    // A page that was not read leads to the list of those that were; a link that was sent to somebody is not kept.
    await page.goto('/en/glossary');
    await page.waitForSelector('#offline-list li');
    const kept = await page
      .locator('#offline-list a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(kept).toEqual(expect.arrayContaining(read));
    expect(kept.join()).not.toContain('answer');
    await expect(page.goto(`/en/answer/${site.token}`)).rejects.toThrow();
    await context.setOffline(false);
    await page.goto('/en/offline');
    await page.click('#offline-stop');
    await page.waitForSelector('#offline-start:not([hidden])');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);
});
