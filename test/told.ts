// What a screen reader is told of a page: roles, names and words in their order, held as files below test/aria.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Of the many rows that one part of a page writes, leaves the first: all of them are told alike. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main tbody, main ul, main ol, main dl, select'))
      for (const child of [...list.children].slice(list.localName === 'dl' || list.closest('.strip') ? 12 : 3))
        child.remove();
  });

/** Without what differs from edition to edition and from run to run, though the page is the same. */
const steady = (told: string, secrets: readonly string[]): string =>
  secrets
    .reduce((text, secret) => text.replaceAll(secret, 'TOKEN'), told)
    .replaceAll(/[0-9a-f]{16}|\b[0-9a-f]{12}\b/g, 'HASH')
    .replaceAll(/[A-Za-z0-9+/]{20,}={0,2}/g, (word) => (/\d/.test(word) && /[A-Z]/.test(word) ? 'KEY' : word))
    .replaceAll(/receipt\/\d+/g, 'receipt/N')
    // Every figure of the ledger moves with its data; what stays is that a number is told here, and as what.
    .replaceAll(/(?<!level=|\bR|#R|rubric[- ]?)\d+(?:[.,\u202f\u00a0]\d+)*/g, 'N');

/** Every role has a name, and the whole is as the file of this name holds it. */
export async function expectTold(
  page: Page,
  name: string,
  { secrets = [], part = 'main' }: { readonly secrets?: readonly string[]; readonly part?: string } = {},
): Promise<void> {
  await shorten(page);
  const told = await page.locator(part).ariaSnapshot();
  // A role without a name says nothing to whoever cannot see it.
  const nameless = told.match(
    /^\s*- (?:link|button|textbox|searchbox|combobox|radio|checkbox|heading|img|navigation)(?: \[[^\]]*\])*:?$/gm,
  );
  expect.soft({ name, nameless }).toEqual({ name, nameless: null });
  await expect
    .soft(`${steady(told.replaceAll(new URL(page.url()).origin, 'HOST'), secrets)}\n`)
    .toMatchFileSnapshot(join(import.meta.dirname, 'aria', `${name}.yml`));
}
