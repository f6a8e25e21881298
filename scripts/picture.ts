// Writes docs/images/commitment.png, the picture of the README:
// OBRAS_CHROMIUM=/usr/bin/chromium npx tsx scripts/picture.ts
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { provideDemo } from '../src/cli/demo.ts';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';
import { createApp, doorTo, serve } from '../src/server/index.ts';
import { paths } from '../src/web/index.ts';

const asOf = '2026-11-24';
const root = join(import.meta.dirname, '..');
const executablePath = process.env.OBRAS_CHROMIUM;
if (!executablePath) throw new Error('Name a Chromium in OBRAS_CHROMIUM.');
const places = await provideDemo(join(root, '.obras', 'demo'));
const ledger = await openLedger(places.ledger, { readOnly: true });
const { id } = await buildEdition(ledger, places.editions, { asOf });
await ledger.close();
const edition = await openEdition(places.editions, { id });
const app = createApp({
  edition: () => edition,
  ledger: doorTo(places.ledger),
  config: { publicUrl: null, readOnly: true, postsPerMinute: 1 },
  effects: { now: () => new Date(`${asOf}T12:00:00Z`), random: (length) => randomBytes(length), log: () => {} },
});
const site = await serve(app, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(`${site.url}/en/${paths.commitment('celac-2025-scholarships')}`);
  const folder = join(root, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const strip = await page.locator('.strip').boundingBox();
  if (!strip) throw new Error('The page shows no chain.');
  const height = Math.ceil(strip.y + strip.height) + 24;
  await page.screenshot({
    path: join(folder, 'commitment.png'),
    fullPage: true,
    clip: { x: 0, y: 0, width: 1280, height },
  });
} finally {
  await browser.close();
  await site.close();
  await edition.close();
}
