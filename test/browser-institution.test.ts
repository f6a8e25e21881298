// The pages of whoever signs in, of an institution first: without a barrier in every language, theme and width, by keyboard
// alone, as a screen reader is told of them, and on a phone without script.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { langs, translator } from '../src/locale/index.ts';
import { describeInBrowser, deviceNames, devices, expectNoBarrier, launch, openPage, shoot } from './browser.ts';
import { asked, type DemoSite, serveDemo } from './demo-site.ts';
import { keysOn } from './keys.ts';
import { expectTold } from './told.ts';

let site: DemoSite;
let browser: Browser;
type Member = Awaited<ReturnType<DemoSite['member']>>;
let people: Record<'institution' | 'administrator', Member>;
const signIn = (page: Page, { cookie }: Member) => page.context().addCookies([cookie]);

describeInBrowser('whoever signs in', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ hasAccounts: true }), launch()]);
    people = { institution: await site.member('institution'), administrator: await site.member('administrator') };
    await site.invite('institution');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  /** Every page of accounts with who may see it; `join` is a link, used up when it is sent. */
  const pages = async () =>
    [
      ['sign-in', 'sign-in', null],
      ['join', `join/${await site.invite('institution')}`, null],
      ['institution', 'institution', 'institution'],
      ['asked', `asked/${site.invitation}`, 'institution'],
      ['account', 'account', 'institution'],
      ['people', 'people', 'administrator'],
    ] as const;

  for (const lang of langs)
    for (const device of deviceNames)
      it(`meets no barrier, in ${lang} on a ${device}, in light and in dark, and nothing too wide`, async () => {
        for (const [name, path, who] of await pages()) {
          const { page, done } = await openPage(browser, site.url, { ...devices[device], isMobile: false });
          if (who) await signIn(page, people[who]);
          const response = await page.goto(`/${lang}/${path}`);
          expect([name, response?.status(), page.url()]).toEqual([name, 200, `${site.url}/${lang}/${path}`]);
          for (const details of await page.locator('main details').all())
            await details.evaluate((each) => each.setAttribute('open', ''));
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await expectNoBarrier(page);
            await shoot(page, `${name}-${lang}-${device}-${colorScheme}`);
          }
          for (const width of device === 'phone' ? [320, 390] : [1280]) {
            await page.setViewportSize({ width, height: 844 });
            expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width]);
          }
          await done();
        }
      }, 300_000);

  it('is told what is on each page, in es, en and zh', async () => {
    // A site of its own: what others were asked and have answered is not on it.
    const fresh = await serveDemo({ hasAccounts: true });
    const { cookie } = await fresh.member('institution');
    const invited = await fresh.invite('institution');
    for (const lang of ['es', 'en', 'zh'] as const)
      for (const path of ['sign-in', `join/${invited}`, 'institution', `asked/${fresh.invitation}`]) {
        const { page, done } = await openPage(browser, fresh.url, devices.desktop);
        await page.context().addCookies([cookie]);
        await page.goto(`/${lang}/${path}`);
        await expectTold(page, `${path.split('/')[0]}-${lang}`, { secrets: [invited, fresh.invitation] });
        await done();
      }
    await fresh.close();
  }, 120_000);

  it.each(['es', 'zh'] as const)(
    'signs in and answers by keyboard alone, in %s',
    async (lang) => {
      const { t } = translator(lang);
      const { key } = await site.member('institution');
      const { page, done } = await openPage(browser, site.url, { ...devices.desktop, reducedMotion: 'reduce' });
      const keys = keysOn(page);
      await page.goto(`/${lang}/institution`);
      await page.waitForURL(/\/sign-in\?next=/);
      await keys.to('#key');
      await keys.type(key);
      await keys.open(/\/institution$/);
      await keys.to('main a.button');
      await keys.open(/\/asked\//);
      const item = `section.asked:has(input[value$=":${asked.goldsonHighway.id}"])`;
      await keys.to(`${item} input[name="verdict"]`);
      for (let tries = 0; tries < 6; tries += 1) {
        if (await keys.isAt('input[value="not-known-to-us"]')) break;
        await keys.press('ArrowDown');
        await keys.look();
      }
      await keys.to(`${item} [name="reason"]`);
      await keys.type(`Keyboard ${lang} (test).`);
      await keys.to(`${item} button`);
      await keys.press('Enter');
      await page.getByRole('button', { name: t('answer-send') }).waitFor();
      await keys.to('button', t('answer-send'));
      await keys.open(/\?receipt=/);
      await keys.to('a', t('receipt-download'));
      await done();
    },
    120_000,
  );

  for (const lang of ['es', 'en', 'zh'] as const)
    for (const device of deviceNames)
      it(`answers, amends, replaces a link and signs out, without script, in ${lang} on a ${device}`, async () => {
        const { t } = translator(lang);
        const { page, done } = await openPage(browser, site.url, { ...devices[device], javaScriptEnabled: false });
        await page.goto(`/${lang}/join/${await site.invite('institution')}`);
        await page.locator('#name').fill('Ana Prueba');
        await shoot(page, `joining-${lang}-${device}`);
        await page.locator('main form button').first().click();
        const key = ((await page.locator('main code').first().textContent()) ?? '').trim();
        expect(key.length).toBeGreaterThan(30);
        await page.goto(`/${lang}/account`);
        await page.getByRole('button', { name: t('sign-out'), exact: true }).click();
        await page.waitForURL(/\/sign-in$/);
        await page.goto(`/${lang}/asked/${site.invitation}`);
        await page.locator('#key').fill(key);
        await page.locator('main form button').first().click();
        await page.waitForURL(/\/asked\//);
        const item = page.locator('section.asked', {
          has: page.locator(`input[value$=":${asked.coastalHighway.id}"]`),
        });
        // What is wrong is told beside the field, and what was typed stays.
        await item.locator('input[value="dispute"]').check();
        await item.locator('[name="signedAs"]').fill(`Works (${lang} ${device})`);
        await item.locator('button').click();
        await page.getByRole('alert').getByRole('link').click();
        await shoot(page, `institution-refused-${lang}-${device}`);
        expect(await item.locator('[name="signedAs"]').inputValue()).toBe(`Works (${lang} ${device})`);
        await item.locator('input[value="confirm"]').check();
        await item.locator('[name="date"]').fill('2023-07');
        await item.locator('button').click();
        await shoot(page, `institution-preview-${lang}-${device}`);
        await page.getByRole('button', { name: t('answer-send') }).click();
        await page.waitForURL(/\?receipt=/);
        await shoot(page, `institution-receipt-${lang}-${device}`);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: t('receipt-download'), exact: true }).click(),
        ]);
        expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ entry: { kind: 'attestation' } });
        await page.goto(`/${lang}/institution`);
        expect(await page.locator('main').textContent()).toContain(`Works (${lang} ${device})`);
        await shoot(page, `institution-after-${lang}-${device}`);
        await page.locator('#colleagues ~ article details summary').first().click();
        const form = page.locator('#colleagues ~ article details form').first();
        await form.locator('[name="reason"]').fill('Left (test)');
        await form.getByRole('button', { name: t('institution-replace') }).click();
        expect(await page.locator('code.address').textContent()).toMatch(/\/join\/[\w-]{43}$/);
        await shoot(page, `institution-replaced-${lang}-${device}`);
        await done();
      }, 120_000);
});
