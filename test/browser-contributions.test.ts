// Somebody sends what they saw with a photo, without script; a reviewer sees it beside what is known, accepts, takes back.
import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, deviceNames, devices, expectNoBarrier, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

/** A grey picture that a browser can draw. */
function picture(side: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const chunk = (name: string, body: Buffer) => {
    const all = Buffer.concat([Buffer.from(name), body]);
    let crc = 0xffffffff;
    for (const byte of all) crc = (crcTable[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    check.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return Buffer.concat([length, all, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  const rows = Buffer.alloc((side + 1) * side, 0x99);
  for (let y = 0; y < side; y += 1) rows[y * (side + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function check(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await expectNoBarrier(page);
}

describeInBrowser('what a citizen saw, in a browser', () => {
  let site: DemoSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ desk: true }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(deviceNames)('is sent with a photo, judged and taken back (%s)', async (device) => {
    const [lang, words] = device === 'phone' ? (['es', 'Abierta'] as const) : (['en', 'Open'] as const);
    const { page, done } = await openPage(browser, site.url, devices[device]);
    await page.goto(`/${lang}/contribute/work:work-belize-coastal-highway`, { timeout: 90_000 });
    await check(page, `contribute-${lang}-${device}`);
    await page.locator('#seen').check();
    for (const [field, value] of [
      ['date', '2026-11'],
      ['place', 'Km 12'],
      ['words', `${words} <script>alert(1)</script>`],
      ['about', 'Km 12'],
      ['contact', `${device}@citizen.example`],
    ] as const)
      await page.locator(`#${field}`).fill(value);
    await page.locator('#file').setInputFiles({ name: 'ana.png', mimeType: 'image/png', buffer: picture(300) });
    await page.locator('#publish').check();
    await page.locator('#consent').check();
    await page.locator('main form[method=post] button').click();
    await page.waitForURL(/sent=yes/);

    await page.goto(`/${lang}/contributions?by=Ana`);
    const image = page.locator('.attachment img').first();
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate('document.querySelector(".attachment img").naturalWidth')).toBe(300);
    await check(page, `contributions-${lang}-${device}`);
    await page.locator('input[name=reason]').first().fill('Km 12');
    // Shown once only: the edition that shows it is replaced while the next device looks.
    if (device === 'desktop') await page.locator('input[name=shows]').first().check();
    await page.locator('button[value=accept]').first().click();
    await page.waitForURL(/said=1/);
    await page.locator('details summary').first().click();
    await check(page, `contributions-decided-${lang}-${device}`);
    await page.locator('details input[name=reason]').first().fill('Km 13');
    await page.locator('button[value=undo]').first().click();
    await page.waitForURL(/said=1#waiting/);
    expect(await page.locator('button[value=accept]').count()).toBe(device === deviceNames[0] ? 1 : 2);
    await done();
  });
});
