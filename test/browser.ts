// A real Chromium for tests. Without OBRAS_CHROMIUM the tests that need one are skipped, each by its name.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describe, expect } from 'vitest';

const executablePath = process.env.OBRAS_CHROMIUM;
export const describeInBrowser = describe.skipIf(!executablePath);

export const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
export type Device = keyof typeof devices;
export const deviceNames = Object.keys(devices) as Device[];

/** WCAG 2.2, levels A and AA, on the page as it stands: no violation. The pages hold no frames. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });

/** What a page must never do: write to the console, fail, or ask another host. */
export interface Watched {
  readonly page: Page;
  /** Closes the page; fails when something was seen. */
  done(): Promise<void>;
}

/** A page in a context of its own, watched from its first request. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ baseURL: url, ...options });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('console', (message) => {
    // The browser itself notes a form that came back with what is wrong in it.
    if (!message.text().includes('status of 422')) seen.push(`console: ${message.text()} at ${page.url()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message} at ${page.url()}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What the browser itself breaks off because the page is left (its icon, say) has not failed.
    if (reason !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) seen.push(`elsewhere: ${request.url()}`);
  });
  return {
    page,
    done: async () => {
      await context.close();
      expect(seen).toEqual([]);
    },
  };
}

/** Writes a screenshot of the whole page into the folder named by OBRAS_SHOTS; does nothing when none is named. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.OBRAS_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, scale: 'css' });
}
