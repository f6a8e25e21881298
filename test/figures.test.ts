import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../src/db/index.ts';
import { plainCell } from '../src/edition/index.ts';
import { langs } from '../src/locale/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let site: DemoSite;
let served: Served;
beforeAll(async () => {
  [site, served] = await Promise.all([serveDemo(), serveFixture()]);
});
afterAll(() => Promise.all([site.close(), served.close()]));

/** Pages with figures; each figure names its own addresses. */
const pages = ['', 'country/BZ', 'party/china', 'commitment/celac-2025-scholarships'].concat(
  ['aid', 'dependence', 'votes', 'works', 'training', 'changes'].map((name) => `question/${name}`),
);
const get = async (path: string) => {
  const response = await site.app.request(path);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const hrefs = (html: string, form: string) =>
  [...html.matchAll(new RegExp(`href="([^"]*[.]${form}[?]figure=[^"]*)"`, 'g'))].map(([, href]) =>
    (href as string).replaceAll('&amp;', '&'),
  );

describe('every figure of every page', () => {
  for (const lang of langs)
    it(`has a sentence, a table, SVG, PNG, CSV and a frame, each with what it stands on, in ${lang}`, async () => {
      let drawn = 0;
      for (const page of pages) {
        const html = (await get(`/${lang}/${page}`)).bytes.toString();
        for (const href of hrefs(html, 'svg')) {
          drawn += 1;
          const { status, headers, bytes } = await get(href);
          expect([href, status, headers.get('content-type')]).toEqual([href, 200, 'image/svg+xml; charset=utf-8']);
          const parser = new SaxesParser({ xmlns: true });
          parser.on('error', (error) => {
            throw new Error(`${href}: ${error.message}`);
          });
          const svg = bytes.toString();
          parser.write(svg).close();
          expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
          expect(svg).toContain(site.app ? 'Obras' : '');
          expect(svg).not.toMatch(/<script|<style|var\(|NaN/);
          const png = await get(href.replace('.svg', '.png'));
          expect([png.status, png.bytes.subarray(1, 4).toString()]).toEqual([200, 'PNG']);
          const csv = await get(href.replace('.svg', '.csv'));
          expect([csv.status, csv.headers.get('content-type')]).toEqual([
            200,
            'text/csv; charset=utf-8; header=present',
          ]);
          const frame = await get(`/embed${href.replace('.svg', '').replace(/\/home\?/, '?')}`);
          expect([href, frame.status]).toEqual([href, 200]);
          expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
          expect(frame.headers.get('x-frame-options')).toBeNull();
          const framed = frame.bytes.toString();
          expect(framed).not.toMatch(/<script|<form|<img|<iframe|src="http|\sstyle="/);
          expect(framed).toContain('<table>');
          expect(framed).toMatch(/href="\/e\/[^"]+"/);
        }
      }
      expect(drawn).toBeGreaterThan(10);
    }, 120_000);
  it('is not there under a name that the page does not have', async () => {
    for (const path of [
      '/en/question/aid.svg?figure=nothing',
      '/en/data.png',
      '/embed/en/data',
      '/en/data.svg',
      '/en/data.atom',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

describe('the files of an answer', () => {
  it('hold the same rows in all four forms', async () => {
    const { app } = served;
    const folder = mkdtempSync(join(tmpdir(), 'obras-files-'));
    const engine = await openEngine();
    try {
      for (const path of [
        'commitments',
        'activities',
        'observations',
        'parties',
        'country/CO',
        'commitment/port',
        'search',
        'data',
        'question/aid',
      ]) {
        const ask = async (form: string) => {
          const response = await app.request(`/en/${path}.${form}`);
          expect([path, form, response.status]).toEqual([path, form, 200]);
          return Buffer.from(await response.arrayBuffer());
        };
        const csv = (parse(await ask('csv'), { relax_column_count: false }) as string[][]).map((row) =>
          row.map(plainCell),
        );
        const [columns, ...rows] = csv as [string[], ...string[][]];
        // A page of JSON holds the first rows; the files hold all.
        const { table } = JSON.parse((await ask('json')).toString()) as {
          table: { columns: string[]; rows: (string | null)[][] };
        };
        expect(table.columns).toEqual(columns);
        expect(table.rows.map((row) => row.map((value) => value ?? ''))).toEqual(rows.slice(0, table.rows.length));
        const book = read(await ask('xlsx'), { type: 'buffer', raw: true });
        const sheet = book.Sheets.Obras;
        if (!sheet) throw new Error('no sheet');
        const cells = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: '', blankrows: true }) as unknown[][];
        expect(cells.map((row) => columns.map((_, at) => String(row[at] ?? '')))).toEqual(csv);
        const file = join(folder, 'x.parquet');
        writeFileSync(file, await ask('parquet'));
        const kept = await engine.rows(`select * from read_parquet('${file}')`);
        expect(kept.map((row) => Object.values(row).map((value) => value ?? ''))).toEqual(rows);
      }
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
