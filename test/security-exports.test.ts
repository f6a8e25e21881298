// Files that are taken away from an edition full of words that attack: no cell is a formula, no feed or drawing is broken
// or active, every word comes back as it was.
import { read as readBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainCell } from '../src/edition/index.ts';
import { own } from './attack-lists.ts';
import { type AttackedSite, serveAttacked } from './attacked-site.ts';

let site: AttackedSite;
beforeAll(async () => {
  site = await serveAttacked(own, own);
});
afterAll(() => site.close());

const formulas = own.map((_, at) => at).filter((at) => /^\W*[=+@-]/.test(own[at] as string));
const tables = [
  'commitments',
  'parties',
  'documents',
  'activities',
  'countries',
  'coverage',
  'contradictions',
  'explore',
];
tables.push('places', 'money', 'observations', 'document/hostile-speech', 'findings/hostile-file', 'questions');
tables.push('compare?left=hostile-0&right=hostile-1', 'search?q=cmd', 'standard-check/hostile-file', 'home');
const things = ['commitment', 'party', 'work'].flatMap((kind) =>
  [0, 10, ...formulas].map((at) => `${kind}/hostile-${at}`),
);
const pages = [...tables, ...things, ...formulas.map((at) => `activity/hostile-file:XX-${at}`)];
/** The file of a page in a form; null where it has none. */
const fileOf = async (page: string, form: string): Promise<Response | null> => {
  const [path, query] = page.split('?');
  const response = await fetch(`${site.url}/en/${path}.${form}${query ? `?${query}` : ''}`);
  expect([page, form, response.status]).toEqual([
    page,
    form,
    expect.toSatisfy((status) => status === 200 || status === 404),
  ]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  return response.status === 200 ? response : null;
};
/** Begins as a spreadsheet takes a formula to begin, whatever blanks stand before it. */
const looksLikeFormula = (cell: string): boolean =>
  /^[\s\u00a0\ufeff\0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
const lineOf = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

describe('a file of an edition that attacks', () => {
  it('as CSV holds no formula, whole rows, and each word as it was', async () => {
    const cells: string[] = [];
    for (const page of pages) {
      const response = await fileOf(page, 'csv');
      if (response === null) continue;
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="obras-[a-z0-9-]+\.csv"$/);
      const rows = parse(await response.text(), { relax_column_count: false }) as string[][];
      for (const cell of rows.flat())
        if (looksLikeFormula(cell)) expect({ page, cell }).toEqual({ page, cell: 'no formula' });
      cells.push(...rows.flat());
    }
    const plain = new Set(cells.map((cell) => lineOf(plainCell(cell))));
    for (const at of formulas) expect([...plain]).toContain(lineOf(own[at] as string));
    expect(cells.filter((cell) => cell.startsWith("'=") || cell.startsWith("'@")).length).toBeGreaterThan(5);
  });

  it('as a workbook holds texts and numbers alone', async () => {
    let texts = 0;
    for (const page of pages) {
      const response = await fileOf(page, 'xlsx');
      if (response === null) continue;
      const book = readBook(new Uint8Array(await response.arrayBuffer()), {
        cellFormula: true,
        bookFiles: true,
      } as object);
      for (const name of Object.keys((book as unknown as { files: object }).files))
        expect(name).not.toMatch(/externalLink|vbaProject|connections/i);
      for (const sheet of Object.values(book.Sheets))
        for (const [at, cell] of Object.entries(sheet)) {
          if (at.startsWith('!')) continue;
          expect({ page, at, formula: cell.f, link: cell.l, kind: cell.t }).toEqual({
            page,
            at,
            kind: expect.stringMatching(/^[sn]$/),
          });
          if (cell.t === 's' && looksLikeFormula(String(cell.v))) texts += 1;
        }
    }
    expect(texts).toBeGreaterThan(5);
  });

  it('as a feed, a drawing and a map is well formed and runs nothing', async () => {
    const seen = { atom: 0, svg: 0, geojson: 0, json: 0 };
    for (const page of pages)
      for (const form of ['atom', 'svg', 'geojson', 'json'] as const) {
        const response = await fileOf(page, form);
        if (response === null) continue;
        seen[form] += 1;
        const text = await response.text();
        if (form === 'json' || form === 'geojson') {
          JSON.parse(text);
          expect(response.headers.get('content-type')).toMatch(/^application\/(geo\+)?json/);
          continue;
        }
        const bad: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => bad.push(error.message));
        parser.on('doctype', () => bad.push('doctype'));
        parser.on('opentag', ({ local, attributes }) => {
          if (/^(script|foreignObject|iframe|style|animate|set|image)$/i.test(local)) bad.push(local);
          for (const { local: name, value } of Object.values(attributes)) {
            const isLink = /^(href|src)$/i.test(name);
            if (/^on/i.test(name) || (isLink && !/^(https?:|\/|#|mailto:|urn:)/i.test(value)))
              bad.push(`${name}=${value}`);
          }
        });
        parser.write(text).close();
        expect([page, form, bad]).toEqual([page, form, []]);
      }
    expect(seen).toEqual({
      atom: expect.any(Number),
      svg: expect.any(Number),
      geojson: expect.any(Number),
      json: expect.any(Number),
    });
    for (const [form, many] of Object.entries(seen)) expect([form, many > 0]).toEqual([form, true]);
  });

  it('as a figure for other pages runs nothing, and only there may a frame hold it', async () => {
    const embeds: string[] = [];
    for (const page of pages) {
      const html = await (await fetch(`${site.url}/en/${page === 'home' ? '' : page}`)).text();
      embeds.push(
        ...[...html.matchAll(/(?:href|src)="(\/embed\/[^"]+)"/g)].map(([, path]) =>
          (path as string).replaceAll('&amp;', '&'),
        ),
      );
      const framed = (await fetch(`${site.url}/en/${page === 'home' ? '' : page}`)).headers;
      expect(framed.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect(embeds.length).toBeGreaterThan(2);
    for (const path of new Set(embeds)) {
      const response = await fetch(site.url + path);
      const html = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
      expect(html).not.toMatch(/<script|<form|<iframe|\son\w+=|javascript:|<base/i);
    }
  });
});
