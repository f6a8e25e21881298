// A citizen, an officer of a donor agency and a translator, from the home page to what each came for. The phone runs no
// script. The other three kinds of people walk in browser-walks.test.ts.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lang, translator } from '../src/locale/index.ts';
import { type Device, describeInBrowser, deviceNames, devices, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

const words = {
  es: {
    place: 'carretera costera Belice',
    saw: 'Pasan camiones (prueba).',
    text: 'Comunicado inventado\nLas partes otorgarán 2.500 becas en los próximos tres años.\nEl banco construirá un puente de 640 metros.',
  },
  en: {
    place: 'coastal highway Belize',
    saw: 'Lorries use it (test).',
    text: 'Invented communiqué\nThe parties will grant 2,500 scholarships over the next three years.\nThe bank will build a bridge of 640 metres.',
  },
  zh: {
    place: '',
    saw: '有卡车通行（测试）。',
    text: '虚构的公报\n双方将在未来三年内提供2500个政府奖学金名额。\n银行将修建一座640米的桥梁。',
  },
} as const;

let site: DemoSite;
let browser: Browser;
const walk = async (
  lang: Lang,
  device: Device,
  steps: (page: Page, t: ReturnType<typeof translator>) => Promise<void>,
): Promise<void> => {
  const script = device === 'phone' ? { javaScriptEnabled: false } : {};
  const { page, done } = await openPage(browser, site.url, { ...devices[device], ...script });
  await page.goto(`/${lang}`);
  await steps(page, translator(lang));
  await done();
};
/** Where somebody without a mouse wheel comes from: the menu at the foot on a phone, the head on a desktop. */
const section = (page: Page, device: Device, path: string) =>
  page.locator(`${device === 'phone' ? '#menu' : '.sections'} a[href$="/${path}"]`).first();
const wordsOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').trim();

describeInBrowser('from the home page to what they came for', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ desk: true }), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const lang of ['es', 'en', 'zh'] as const)
    for (const device of deviceNames) {
      it(`a citizen near a road, in ${lang} on a ${device}`, () =>
        walk(lang, device, async (page, { t, country }) => {
          if (lang === 'zh') {
            // The names of works are in the languages of their sources; the country is named in every language.
            await section(page, device, 'countries').click();
            await page
              .locator('main a', { hasText: country('BZ') })
              .first()
              .click();
          } else {
            await page.locator('#home-q').fill(words[lang].place);
            await page.locator('#home-q').press('Enter');
            await page.waitForURL(/\/search\?/);
          }
          await shoot(page, `citizen-found-${lang}-${device}`);
          await page.locator('main a[href*="/work/work-belize-coastal-highway"]').first().click();
          await page.waitForURL(/\/work\//);
          expect(await wordsOf(page, '.lede')).toContain(t('work-status-completed'));
          expect(await wordsOf(page, '.facts')).toContain(country('BZ'));
          expect(await wordsOf(page, '.facts')).toContain(t('place-not-known'));
          await page.getByRole('link', { name: t('contribute-link') }).click();
          await page.waitForURL(/\/contribute\//);
          expect(await page.locator('input[type=password]').count()).toBe(0);

          await page.locator('#words').fill(words[lang].saw);
          await page.getByRole('button', { name: t('contribute-send') }).click();
          const alert = page.getByRole('alert');
          expect(await alert.getByRole('link').count()).toBeGreaterThanOrEqual(2);
          // Each says which field it is about.
          const told = await alert.getByRole('link').allTextContents();
          expect(new Set(told).size).toBe(told.length);
          expect(await page.locator('#words').inputValue()).toBe(words[lang].saw);
          await shoot(page, `citizen-refused-${lang}-${device}`);
          await page.getByLabel(t('contribute-seen-in-use')).check();
          await page.locator('#date').fill('2026-11');
          await page.locator('#place').fill('Km 12');
          await page.locator('#consent').check();
          await page.getByRole('button', { name: t('contribute-send') }).click();
          await page.waitForURL(/sent=yes/);
          expect(await wordsOf(page, 'main')).toContain(t('contribute-next'));
          await shoot(page, `citizen-thanked-${lang}-${device}`);
        }));

      it(`an officer of a donor agency who doubts a label, in ${lang} on a ${device}`, () =>
        walk(lang, device, async (page, { t }) => {
          await section(page, device, 'parties').click();
          await page.locator('main a[href$="/party/united-kingdom"]').first().click();
          await page.locator('main a[href$="/commitment/uk-caribbean-infrastructure-fund"]').first().click();
          await page.waitForURL(/\/commitment\//);
          const rule = page.locator('.label-box a[href*="/method#R"]');
          const id = /#(R\d+)$/.exec((await rule.getAttribute('href')) ?? '')?.[1] as string;
          expect(await rule.textContent()).toBe(t('by-rule', { rule: id, rubric: 'R1.0' }));
          expect(await page.locator('.missing li').count()).toBeGreaterThanOrEqual(1);
          await shoot(page, `officer-commitment-${lang}-${device}`);
          await rule.click();
          await page.waitForURL(new RegExp(`/method#${id}$`));
          expect(await page.locator(`#${id}`).isVisible()).toBe(true);
          await page.goBack();
          await page.locator('.label-box a[href$="#appeal"]').click();
          await page.waitForURL(/#appeal$/);
          expect(await wordsOf(page, 'main')).toContain(t('method-appeal'));
          await page.goBack();
          // The right of reply is on the page itself: a form for evidence, and what is new of this commitment.
          const feed = (await page.locator('.downloads a[href$=".atom"]').first().getAttribute('href')) as string;
          expect((await page.request.get(feed)).status()).toBe(200);
          await page.getByRole('link', { name: t('contribute-link') }).click();
          await page.waitForURL(/\/contribute\/commitment:/);
          expect(await page.locator('#seen').count()).toBe(1);
          // The same rules for another partner: their commitments carry labels of the same list.
          await page.goto(`/${lang}/commitments?promisor=china`);
          expect(await page.locator('main tbody .label').count()).toBeGreaterThan(3);
        }));

      it(`a translator with a declaration of their own language, in ${lang} on a ${device}`, () =>
        walk(lang, device, async (page, { t }) => {
          await page.goto(`/${lang}/desk`);
          await page.locator('#by').fill('Ana');
          await page.getByRole('button', { name: t('desk-go-on') }).click();
          await page.locator('#title').fill(`${words[lang].text.split('\n')[0]} ${device}`);
          await page.locator('#text').fill(words[lang].text);
          expect(await page.locator('#language').inputValue()).toBe(lang);
          await page.getByRole('button', { name: t('desk-keep') }).click();
          await page.waitForURL(/\/reading\//);
          const places = page.locator('[data-place]');
          expect(await places.count()).toBeGreaterThanOrEqual(2);
          await shoot(page, `translator-reading-${lang}-${device}`);
          const first = places.first();
          await first.getByRole('button', { name: t('desk-reject') }).click();
          await page.waitForURL(/said=1/);
          await shoot(page, `translator-rejected-${lang}-${device}`);
          expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        }));
    }
});
