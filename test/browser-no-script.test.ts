// A reader whose browser runs no script: every task of a reader from the first page, by links and forms alone. The one
// thing left out is moving the map, whose points are drawn and listed.
import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lang, translator } from '../src/locale/index.ts';
import { type Device, describeInBrowser, deviceNames, devices, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let browser: Browser;
type Words = ReturnType<typeof translator>;

const read = async (
  lang: Lang,
  device: Device,
  steps: (page: Page, t: Words) => Promise<void>,
  options: { readonly colorScheme?: 'dark' } = {},
): Promise<void> => {
  const { page, done } = await openPage(browser, site.url, {
    ...devices[device],
    ...options,
    javaScriptEnabled: false,
  });
  await page.goto(`/${lang}`);
  await steps(page, translator(lang));
  await done();
};
const section = (page: Page, device: Device, path: string) =>
  page.locator(`${device === 'phone' ? '#menu' : '.sections'} a[href$="/${path}"]`).first();
const count = (page: Page, selector: string) => page.locator(selector).count();
const words = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').trim();
const activity = 'main tbody a[href*="/activity/"]';
const firstActivity = (page: Page) => page.locator(activity).first().getAttribute('href');
async function save(page: Page, selector: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
/** A grey picture of so many points a side. */
function picture(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(body.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc(side * (side + 1), 0x99);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describeInBrowser('without script', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const lang of ['es', 'en', 'zh'] as const)
    for (const device of deviceNames) {
      it(`one finds, filters and pages, in ${lang} on a ${device}`, () =>
        read(lang, device, async (page, { country }) => {
          // The menu of a phone is a place on the page.
          if (device === 'phone') {
            await page.locator('a[href="#menu"]').first().click();
            expect(await page.locator('#menu').isVisible()).toBe(true);
          }
          await section(page, device, 'activities').click();
          await page.locator('#f-country').selectOption('HN');
          await page.locator('.filters button').first().click();
          await page.waitForURL(/country=HN/);
          const first = await firstActivity(page);
          expect(await words(page, 'main')).toContain(country('HN'));
          await page.locator('a[rel=next]').first().click();
          await page.waitForURL(/page=2/);
          expect(page.url()).toContain('country=HN');
          expect(await firstActivity(page)).not.toBe(first);
          await page.locator('a[rel=prev]').first().click();
          expect(await firstActivity(page)).toBe(first);
          await page.locator(activity).first().click();
          await page.waitForURL(/\/activity\//);
          // The page in another language is the same page.
          const other = lang === 'en' ? 'es' : 'en';
          const { pathname } = new URL(page.url());
          await page.locator(`.languages a[hreflang^="${other}"]`).first().click();
          expect(new URL(page.url()).pathname).toBe(pathname.replace(`/${lang}/`, `/${other}/`));
          await page.goBack();
          await page
            .locator('header input[name=q]')
            .first()
            .fill(lang === 'es' ? '3.500 becas gubernamentales' : '3,500 government scholarships');
          await page.locator('header button').first().click();
          await page.waitForURL(/\/search\?/);
          expect(new URL(page.url()).searchParams.get('q')).toContain('500');
          await page.locator('main a[href*="/commitment/celac-2025-scholarships"]').first().click();
          await page.waitForURL(/\/commitment\//);
        }));

      it(`one explores, switches a rule of money, compares and takes away files, in ${lang} on a ${device}`, () =>
        read(lang, device, async (page, { t }) => {
          await section(page, device, 'explore').click();
          const kinds = await page
            .locator('.kinds a')
            .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
          expect(kinds.length).toBeGreaterThanOrEqual(3);
          for (const kind of kinds) {
            await page.goto(kind as string);
            expect((await count(page, 'main svg')) + (await count(page, 'main tbody tr'))).toBeGreaterThan(0);
          }
          await shoot(page, `no-script-explore-${lang}-${device}`);
          await page.goto(`/${lang}/money`);
          expect(await words(page, 'main .lede')).toBe(t('totals-rule-safe'));
          await page.getByRole('link', { name: t('totals-to-all'), exact: true }).click();
          await page.waitForURL(/rule=all/);
          expect(await words(page, 'main .lede')).toBe(t('totals-rule-all'));
          await section(page, device, 'compare').click();
          await page.locator('#f-left').selectOption('china');
          await page.locator('#f-right').selectOption('united-states');
          await page.locator('main form button').first().click();
          await page.waitForURL(/left=china/);
          expect(await count(page, '.note li')).toBeGreaterThanOrEqual(2);
          await page.goto(`/${lang}/commitments`);
          for (const form of ['csv', 'xlsx']) {
            const { name, bytes } = await save(page, `.downloads a[href*=".${form}"]`);
            expect(name).toMatch(new RegExp(`^obras-.*\\.${form}$`));
            expect(bytes.length).toBeGreaterThan(1000);
          }
          const feed = await page.request.get(
            (await page.locator('a[href$=".atom"]').first().getAttribute('href')) as string,
          );
          expect(feed.headers()['content-type']).toContain('atom');
        }));

      it(`one follows the tour, sees places, tells what was seen with a photo and checks a receipt, in ${lang} on a ${device}`, () =>
        read(lang, device, async (page, { t }) => {
          await page.locator('a[href$="/tour/1"]').first().click();
          let steps = 1;
          for (; await page.getByRole('link', { name: t('tour-next'), exact: true }).count(); steps += 1)
            await page.getByRole('link', { name: t('tour-next'), exact: true }).click();
          expect(steps).toBeGreaterThanOrEqual(4);
          expect(await page.getByRole('link', { name: t('tour-again'), exact: true }).count()).toBe(1);

          await page.goto(`/${lang}/places?country=HN`);
          expect(await count(page, '#points-drawn circle')).toBeGreaterThan(5);
          expect(await count(page, 'main tbody tr')).toBeGreaterThan(5);
          // What would do nothing is not offered.
          expect(await page.locator('#points-start').isVisible()).toBe(false);
          await shoot(page, `no-script-places-${lang}-${device}`);

          await page.goto(`/${lang}/work/work-belize-coastal-highway`);
          await page
            .getByRole('link', { name: t('contribute-link') })
            .first()
            .click();
          await page.locator('#seen').check();
          for (const name of ['date', 'place', 'words', 'about']) await page.locator(`#${name}`).fill('2026-11');
          await page.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: picture(20) });
          await page.locator('#consent').check();
          await page.locator('main form[method=post] button').first().click();
          await page.waitForURL(/sent=yes/);

          await page.goto(`/${lang}/receipt/3`);
          for (const summary of await page.locator('main details summary').all()) await summary.click();
          const { bytes } = await save(page, 'main a[href$="receipt/3.json"]');
          await page.goto(`/${lang}/verify`);
          await page.locator('textarea').fill(bytes.toString('utf8'));
          await page.locator('main form:has(textarea) button').click();
          expect(await words(page, 'main')).toContain(t('verify-good'));
          await shoot(page, `no-script-verify-${lang}-${device}`);
          // Where a page does need script it says so.
          await page.goto(`/${lang}/offline`);
          expect(await words(page, '#offline-state')).toBe(t('offline-no-script'));
          expect(await page.locator('#offline-start').isVisible()).toBe(false);
          await shoot(page, `no-script-offline-${lang}-${device}`);
        }));
    }

  it('the theme of the machine is that of the page', async () => {
    const colours: string[] = [];
    for (const options of [{}, { colorScheme: 'dark' as const }])
      await read(
        'en',
        'desktop',
        async (page) => {
          const bytes = await page.screenshot({ clip: { x: 2, y: 2, width: 4, height: 4 } });
          colours.push(bytes.toString('base64'));
        },
        options,
      );
    expect(colours[0]).not.toBe(colours[1]);
  });
});
