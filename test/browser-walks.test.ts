// The first five minutes of a journalist, a civil servant and a researcher. The phone runs no script at all.
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Lang, langs, translator } from '../src/locale/index.ts';
import { type Device, describeInBrowser, deviceNames, devices, launch, openPage, shoot } from './browser.ts';
import { asked, type DemoSite, serveDemo } from './demo-site.ts';

const settings: Readonly<Record<Device, BrowserContextOptions>> = {
  desktop: devices.desktop,
  phone: { ...devices.phone, javaScriptEnabled: false },
};
const sentenceIn = (lang: Lang) => (lang === 'es' ? '3.500 becas gubernamentales' : '3,500 government scholarships');

let site: DemoSite;
let browser: Browser;
const walk = async (
  lang: Lang,
  device: Device,
  steps: (page: Page, t: ReturnType<typeof translator>) => Promise<void>,
) => {
  const { page, done } = await openPage(browser, site.url, settings[device]);
  await steps(page, translator(lang));
  await done();
};
const text = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').trim();
const editionOf = async (): Promise<string> =>
  ((await (await fetch(`${site.url}/health/ready`)).json()) as { edition: string }).edition;
const addressOf = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('link', { name, exact: true }).getAttribute('href')) as string;
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

describeInBrowser('the first five minutes of', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  // Before anybody answers for the receiver below: then there is nothing to ask.
  for (const lang of langs)
    it(`a letter to the receiver that names the whole address of the record, in ${lang}`, () =>
      walk(lang, 'phone', async (page) => {
        await page.goto(`/${lang}/commitment/celac-2025-scholarships`);
        const letter = (await page.locator('a[href^="mailto:?subject="]').getAttribute('href')) as string;
        expect(decodeURIComponent(letter)).toContain(`${site.url}/e/`);
      }));

  for (const lang of langs)
    for (const device of deviceNames) {
      it(`a journalist with a sentence from a speech, in ${lang} on a ${device}`, () =>
        walk(lang, device, async (page, { t, number, country }) => {
          await page.goto(`/${lang}/`);
          await page.locator('#home-q').fill(sentenceIn(lang));
          await page.locator('#home-q').press('Enter');
          // The first sentence answers, before any list.
          expect(await text(page, '.lede')).toContain(lang === 'es' ? '«3.500 becas»' : sentenceIn(lang));
          await page
            .locator('main table a', { hasText: sentenceIn(lang) })
            .first()
            .click();
          await page.waitForURL(/\/commitment\//);

          const first = await text(page, '.lede');
          expect(first).toContain(country('CN'));
          expect(first).toContain(number('3500'));
          expect(await page.locator('#main .label-large').count()).toBe(1);
          expect(await page.locator('.facets dd').count()).toBe(4);
          expect(await page.locator('.strip li').count()).toBe(5);
          const said = page.locator('.step').first();
          expect(await said.locator('tbody tr').count()).toBeGreaterThanOrEqual(3);
          const before = page.locator('table', { hasText: t('lineage-caption') });
          expect(await before.locator('tbody tr').count()).toBe(3);
          expect(await before.textContent()).toContain(number('1667'));
          const looked = page.locator('#searches + .table-frame tbody tr');
          expect(await looked.count()).toBeGreaterThanOrEqual(1);

          await said
            .locator('.quoted', { hasText: '3,500 government scholarships' })
            .getByRole('link', { name: t('statement-link') })
            .first()
            .click();
          await page.waitForURL(/\/statement\//);
          expect(await text(page, '.quote')).toContain('3,500');
          expect(await page.locator('.facts a[href*="/document/"]').count()).toBe(1);
          await page.goBack();

          const citation = await text(page, '.citation');
          const address = /\/e\/\S+/.exec(citation)?.[0] as string;
          const title = await text(page, 'h1');
          expect(citation).toContain(title);
          expect(citation).toContain(`${site.url}${address}`);
          expect(citation).toMatch(/2026/);
          const rows = await download(page, t('download-csv'));
          expect(rows.split(/\r?\n/)[0]).toMatch(/^step,/);
          expect(rows).toContain('celac-2025-scholarships');
          await page.goto(address);
          expect(await text(page, 'h1')).toBe(title);
          expect(await page.locator('.pinned').count()).toBe(1);

          await page.goto(`/${lang}/compare?left=china&right=united-states`);
          expect(await page.getByRole('heading', { name: t('compare-refusals') }).count()).toBe(1);
          expect(await page.locator('.note li').count()).toBeGreaterThanOrEqual(2);
        }));

      it(
        `a civil servant who is asked to confirm, in ${lang} on a ${device}`,
        () =>
          walk(lang, device, async (page, { t, country }) => {
            const posts: Record<string, string>[] = [];
            page.on('request', (request) => {
              if (request.method() === 'POST') void request.allHeaders().then((headers) => posts.push(headers));
            });
            const before = await editionOf();
            const form = (id: string) => page.locator('section.asked', { has: page.locator(`input[value$=":${id}"]`) });
            const send = async (id: string, verdict: string, fields: Record<string, string>) => {
              await page.goto(`/${lang}/answer/${site.token}`);
              const item = form(id);
              await item.locator(`input[value="${verdict}"]`).check();
              for (const [name, value] of Object.entries(fields)) await item.locator(`[name="${name}"]`).fill(value);
              await item.locator('button').click();
            };
            await page.goto(`/${lang}/answer/${site.token}`);
            expect(await page.locator('section.asked').count()).toBe(3);
            expect(await page.locator('input[type=password],input[type=email]').count()).toBe(0);
            expect(await form(asked.coastalHighway.id).textContent()).toContain(t('work-status-completed'));

            const office = `Planning (${lang}, ${device})`;
            await send(asked.coastalHighway.id, 'confirm', { date: '2023-07-06', signedAs: office });
            const preview = await text(page, '.attestation');
            expect(preview).toContain(t('verdict-confirm'));
            expect(preview).toContain(office);
            await page.getByRole('button', { name: t('answer-send') }).click();
            await page.waitForURL(/\?receipt=/);
            await shoot(page, `answered-${lang}-${device}`);
            const receipt = await download(page, t('receipt-download'));
            await page.goto(`/${lang}/verify`);
            await page.locator('textarea').fill(receipt);
            await page.locator('main form:has(textarea) button').click();
            await page.locator('main', { hasText: t('verify-good') }).waitFor();

            await send(asked.goldsonHighway.id, 'not-known-to-us', {
              reason: 'No file on it (test).',
              signedAs: office,
            });
            await page.getByRole('button', { name: t('answer-send') }).click();

            await send(asked.scholarships.id, 'dispute', { quantity: '0', signedAs: office });
            const problem = page.getByRole('alert');
            expect(await problem.getByRole('link').count()).toBe(1);
            await problem.getByRole('link').click();
            await page.waitForURL(/#reason-2$/);
            await page.locator('#reason-2').fill('None that we know of (test).');
            expect(await page.locator('#quantity-2').inputValue()).toBe('0');
            await form(asked.scholarships.id).locator('button').click();
            await page.getByRole('button', { name: t('answer-send') }).click();
            await page.waitForURL(/\?receipt=/);

            expect(posts.length).toBeGreaterThanOrEqual(6);
            for (const headers of posts) {
              expect(headers.origin).toBe(site.url);
              expect(headers.referer).toContain(site.url);
            }
            await vi.waitFor(
              async () => {
                expect(await editionOf()).not.toBe(before);
                await page.goto(`/${lang}/commitment/${asked.scholarships.id}`);
                expect(await text(page, '.attestation:not(.superseded)')).toContain(office);
              },
              { timeout: 90_000, interval: 500 },
            );
            const lede = await text(page, '.lede');
            expect(lede).toContain(t('answered-by-disputes', { count: 1, who: country('BZ') }));
            expect(lede).not.toMatch(/\b0 (of|de) 3/);
            await shoot(page, `disputed-${lang}-${device}`);
          }),
        180_000,
      );

      it(`a researcher who compares partners, in ${lang} on a ${device}`, () =>
        walk(lang, device, async (page, { t, number }) => {
          await page.goto(`/${lang}/coverage`);
          expect(await page.locator('main table').first().locator('tbody tr').count()).toBeGreaterThanOrEqual(10);

          await page.goto(`/${lang}/commitments`);
          await page.locator('#f-promisor').selectOption('united-states');
          await page.locator('.filters button').click();
          await page.waitForURL(/promisor=united-states/);
          expect(new URL(page.url()).searchParams.get('promisor')).toBe('united-states');
          const shown = await page.locator('main table tbody tr').count();
          expect(await text(page, 'main .lede')).toContain(number(shown));
          const table = await (await page.request.get(await addressOf(page, t('download-json')))).json();
          expect(table.rows).toHaveLength(shown);
          expect((await download(page, t('download-csv'))).trim().split(/\r?\n/)).toHaveLength(shown + 1);

          await page.goto(`/${lang}/activities`);
          await page.locator('#f-country').selectOption('HT');
          await page.locator('#f-from').fill('2010');
          await page.locator('#f-to').fill('2021');
          await page.locator('.filters button').click();
          await page.waitForURL(/from=2010/);
          expect(await page.locator('#f-from').inputValue()).toBe('2010');
          expect(await page.locator('table', { hasText: t('money-caption') }).count()).toBe(1);
          expect(await page.locator('.figure-note').count()).toBeGreaterThanOrEqual(1);

          await page.goto(`/${lang}/method`);
          for (const rule of ['R1', 'R8', 'R14']) expect(await page.locator(`#${rule}`).count()).toBe(1);
          await page.goto(`/${lang}/data`);
          expect(await page.locator('code.hash').count()).toBeGreaterThanOrEqual(20);
          expect(await page.locator('main a[href^="/e/"]').count()).toBeGreaterThanOrEqual(1);
        }));
    }
});
