// A keyboard: at every step the focus is seen, ringed, in the window, under nothing, and never stuck.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What is wrong with how the focus shows; empty when nothing is. */
const faultsOfFocus = () => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { at: 'nothing', faults: ['no focus'] };
  const words = `${at.localName}#${at.id} ${(at.textContent ?? '').trim().slice(0, 40)}`;
  // A target that a link of this page led to is ringed by nothing, as no key acts on it.
  if (at.id === 'main') return { at: words, faults: [] };
  const faults: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`no ring: ${outlineStyle}`);
  const box = at.getClientRects()[0];
  if (!box || box.width < 1 || box.height < 1) faults.push('no size');
  else {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isTall = box.height > innerHeight;
    if (!isTall && (y < 0 || y > innerHeight || x < 0 || x > innerWidth)) faults.push(`outside the window: ${x},${y}`);
    const over = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
    const isOwn = over && (at.contains(over) || over.contains(at) || over.closest('label')?.contains(at));
    if (!isOwn) faults.push(`under ${over?.localName}.${over?.className}`);
  }
  return { at: words, faults };
};

/** Keys on one page, each step of the focus looked at. */
export function keysOn(page: Page) {
  let steps = 0;
  const look = async () => {
    const { at, faults } = await page.evaluate(faultsOfFocus);
    expect({ url: page.url(), at, faults }).toEqual({ url: page.url(), at, faults: [] });
    return at;
  };
  const isAt = (selector: string, words?: string) =>
    page.evaluate(
      ([wanted, text]) => {
        const at = document.activeElement;
        return at?.matches(wanted as string) === true && (!text || (at.textContent ?? '').includes(text));
      },
      [selector, words],
    );
  return {
    /** Tab (or Shift+Tab) until the focus is there. Fails when it does not move, or never comes. */
    async to(selector: string, words?: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
      for (let tries = 0; tries < 250; tries += 1) {
        const before = await page.evaluateHandle(() => document.activeElement);
        await page.keyboard.press(key);
        steps += 1;
        await look();
        expect(await page.evaluate((was) => document.activeElement !== was, before), 'the focus moves').toBe(true);
        await before.dispose();
        if (await isAt(selector, words)) return;
      }
      throw new Error(`the keyboard never comes to ${selector} ${words ?? ''} on ${page.url()}`);
    },
    press: (key: string) => page.keyboard.press(key),
    type: (words: string) => page.keyboard.insertText(words),
    /** Enter, and the page that it opens. */
    async open(url: RegExp) {
      await Promise.all([page.waitForURL(url), page.keyboard.press('Enter')]);
      await page.waitForLoadState();
    },
    look,
    isAt,
    steps: () => steps,
  };
}
