import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, readFilter } from '../src/views/index.ts';
import { describeInBrowser, devices, launch } from './browser.ts';
import { openDemo } from './demo-edition.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let browser: Browser;

it('counts the places that it lists, and the activities that have none', async () => {
  const edition = await openDemo();
  try {
    const { filter } = readFilter('places', new URLSearchParams('country=HN'));
    const all = await places(edition, { filter, all: true });
    expect(all.rows).toHaveLength(all.total);
    expect(new Set(all.rows.map(({ activity }) => activity)).size).toBe(all.activities);
    expect(all.total).toBeGreaterThan(10);
    for (const { latitude, longitude } of all.rows) {
      expect(Math.abs(Number(latitude))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180);
    }
    const [counted] = await edition.rows(
      "select count(*) as n from activity a where exists (select 1 from activity_place p where p.activity = a.id and p.country = 'HN')",
    );
    expect(all.activities + all.unplaced).toBe(Number(counted?.n));
  } finally {
    await edition.close();
  }
});

describeInBrowser('the map that can be moved', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('comes only when it is asked for, from this site alone and under its policy', async () => {
    const context = await browser.newContext({ baseURL: site.url, ...devices.desktop });
    const page = await context.newPage();
    const asked: string[] = [];
    const seen: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => seen.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(message.text());
    });
    await page.goto('/en/places?country=HN');
    expect(await page.locator('#points-drawn circle').count()).toBeGreaterThan(5);
    expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
    await page.click('#points-start');
    await page.waitForSelector('#points-map[data-ready=yes]', { timeout: 60_000 });
    expect(asked.some((url) => url.includes('maplibre-gl-worker'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith(`blob:${site.url}`))).toEqual([]);
    for (const way of ['in', 'left', 'up', 'out']) await page.click(`#points-buttons [data-way=${way}]`);
    expect(seen).toEqual([]);
    if (process.env.OBRAS_SHOTS) await page.screenshot({ path: `${process.env.OBRAS_SHOTS}/places.png` });
    await context.close();
  }, 120_000);
});
