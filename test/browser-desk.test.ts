// A person who has never seen Obras takes a communiqué from pasted text to a published commitment, by keyboard alone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, deviceNames, devices, expectNoBarrier, launch, openPage, shoot } from './browser.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

const text = [
  'Comunicado inventado para esta prueba',
  'Las partes otorgarán 2.500 becas en los próximos tres años.',
  'El banco construirá un puente de 640 metros.',
  'La jornada fue histórica.',
].join('\n');

describeInBrowser('the reading desk in a browser', () => {
  let site: DemoSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDemo({ desk: true }), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(deviceNames)('goes from pasted words to a page of the commitment (%s)', async (device) => {
    const { page, done } = await openPage(browser, site.url, devices[device]);
    await page.goto('/es/desk');
    await page.getByLabel('Su nombre').fill('Ana Prueba');
    await page.keyboard.press('Enter');
    await page.getByLabel('Título', { exact: true }).fill(`Comunicado ${device}`);
    await page.getByLabel('Texto', { exact: true }).fill(text);
    await page.getByLabel('Fecha de publicación').fill('2026-03-02');
    await shoot(page, `desk-home-es-${device}`);
    await page.getByRole('button', { name: 'Guardarlo y leer' }).press('Enter');
    await page.waitForURL(/\/es\/reading\/comunicado-/);
    const places = page.locator('[data-place]');
    const count = await places.count();
    expect(count).toBeGreaterThanOrEqual(3);
    await shoot(page, `desk-reading-es-${device}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    // The keys can be turned off, and stay off; what they are is one key away.
    await page.keyboard.press('?');
    expect(await page.evaluate('document.activeElement?.id')).toBe('keys');
    const keys = page.locator('#keys-switch');
    await keys.press('Enter');
    await page.reload();
    expect(await keys.textContent()).toBe('Encender las teclas');
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement?.hasAttribute("data-place")')).toBe(false);
    await keys.press('Enter');

    // Keys: down to the last place, reject it; the next page stands at the place that was decided.
    for (let step = 0; step < count; step += 1) await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.waitForURL(/said=1/);
    await expect.poll(() => page.getByText(/^rechazad/).count()).toBeGreaterThan(0);

    const promise = places.filter({ hasText: '2.500 becas' }).first();
    await promise.focus();
    await page.keyboard.press('e');
    await page.waitForURL(/at=\d+/);
    const form = page.locator('form.place-form');
    await form.getByLabel('Compromiso (identificador)').fill(`prueba-${device}`);
    await form.getByLabel('Título en español').fill('Becas de la prueba');
    await form.getByLabel('Título en inglés').fill('Scholarships of the test');
    await form.getByRole('button', { name: 'Aceptar' }).press('Enter');
    // Who promises is missing: said beside the field, and nothing that was typed is lost.
    await expect.poll(() => page.getByRole('alert').count()).toBe(1);
    expect(await form.getByLabel('Título en español').inputValue()).toBe('Becas de la prueba');
    await shoot(page, `desk-refused-es-${device}`);
    await expectNoBarrier(page);
    await form.getByLabel('Quién promete').fill('china');
    await form.getByLabel('A quién').fill('celac');
    await form.getByRole('button', { name: 'Aceptar' }).press('Enter');
    await page.waitForURL(/said=3/);

    await page.getByRole('button', { name: 'Publicar' }).press('Enter');
    await expect
      .poll(async () => (await page.request.get(`/es/commitment/prueba-${device}`)).status(), { timeout: 60_000 })
      .toBe(200);
    await page.goto(`/es/commitment/prueba-${device}`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Becas de la prueba');
    await shoot(page, `desk-published-es-${device}`);
    await done().catch((error: Error) => {
      // The refused form answers 422, which Chromium writes to the console: nothing else may have been written.
      expect(error.message.replace(/.*status of 422.*/g, '')).not.toMatch(/error:|failed:|elsewhere:/);
    });
  });

  it('puts selected words into the form that adds them', async () => {
    const { page, done } = await openPage(browser, site.url, devices.desktop);
    await page.goto('/es/desk?by=Ana');
    await page.getByLabel('Título', { exact: true }).fill('Comunicado elegido');
    await page.getByLabel('Texto', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Guardarlo y leer' }).click();
    await page.waitForURL(/\/es\/reading\//);
    await page.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('.original')].find((each) => each.textContent.includes('puente'));
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    })()`);
    await expect
      .poll(() => page.locator('#add-words').inputValue())
      .toBe('El banco construirá un puente de 640 metros.');
    await done();
  });
});
