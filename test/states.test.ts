// What a reader sees when a page is not as it should be: empty, in part, of an older edition, asked wrongly, not there,
// failed. Each state is forced on six pages in every language; none is ever a blank.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { langs, translator } from '../src/locale/index.ts';
import type { App } from '../src/server/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
/** A site whose edition can no longer be asked. */
let broken: App;
beforeAll(async () => {
  edition = await openDemo();
  app = readOnlyApp(() => edition);
  const fail = () => Promise.reject(new Error('a secret of the machine: /srv/tables'));
  broken = readOnlyApp(() => ({ ...edition, rows: fail, numbers: fail }));
});
afterAll(() => edition.close());

/** Pages with a question that nothing answers, and how each is asked wrongly. */
const pages = [
  { path: 'commitments', nothing: 'q=xqzzw', wrong: 'label=splendid', name: 'label' },
  { path: 'activities', nothing: 'q=xqzzw', wrong: 'status=9', name: 'status' },
  { path: 'search', nothing: 'q=xqzzw', wrong: 'type=ghost&q=agua', name: 'type' },
  { path: 'coverage', nothing: 'partner=nobody', wrong: 'stage=gift', name: 'stage' },
  { path: 'observations', nothing: 'source=nothing', wrong: 'from=soon', name: 'from' },
  { path: 'places', nothing: 'q=xqzzw', wrong: 'country=Atlantis', name: 'country' },
] as const;
const mainOf = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? '';
const wordsOf = (html: string) =>
  mainOf(html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const get = async (path: string, of: App = app) => {
  const response = await of.request(path);
  return { status: response.status, html: await response.text(), headers: response.headers };
};

describe.each(langs)('in %s', (lang) => {
  const { t } = translator(lang);
  it('an empty list says so and leads on', async () => {
    for (const { path, nothing } of pages) {
      const { status, html } = await get(`/${lang}/${path}?${nothing}`);
      expect([path, status]).toEqual([path, 200]);
      expect(mainOf(html), path).toMatch(/class="(empty|note|empty [a-z]+)"/);
      expect(wordsOf(html).length, path).toBeGreaterThan(60);
      expect(mainOf(html), path).toContain(`href="/${lang}/${path}"`);
      expect(mainOf(html), path).not.toMatch(/<tbody><\/tbody>|<svg[^>]*><\/svg>/);
    }
  });
  it('a part says of how much, and leads to the rest and to the whole as a file', async () => {
    for (const path of [
      'commitments',
      'activities',
      'search?q=project',
      'coverage?view=list',
      'observations',
      'places',
    ]) {
      const { html } = await get(`/${lang}/${path}`);
      expect(mainOf(html), path).toMatch(/rel="next"|<details>/);
      expect(html, path).toMatch(/\.csv[?"]/);
    }
  });
  it('what was not understood is named, kept in the address, and the rest is answered', async () => {
    for (const { path, wrong, name } of pages) {
      const { status, html } = await get(`/${lang}/${path}?${wrong}`);
      expect([path, status]).toEqual([path, 200]);
      expect(html, path).toContain('class="error-summary"');
      expect(html, path).toContain(t('not-understood-title'));
      expect(/class="error-summary".*?<\/ul>/s.exec(html)?.[0], path).toContain(name);
      for (const other of langs)
        expect(html, path).toMatch(new RegExp(`/${other}/${path}\\?[^"]*${wrong.split('&')[0]!}`));
    }
  });
  it('an edition of its own says that it is one, and leads to the newest', async () => {
    for (const { path } of pages) {
      const { html } = await get(`/e/${edition.id}/${lang}/${path}`);
      expect(html, path).toContain(`href="/${lang}/${path}"`);
      expect(html, path).toContain(edition.id);
    }
  });
  it('what is not there is told with its code and the way on', async () => {
    for (const path of ['commitment/none', 'activity/none', 'party/none', 'document/none', 'country/ZZ', 'nothing']) {
      const { status, html } = await get(`/${lang}/${path}`);
      expect([path, status]).toEqual([path, 404]);
      expect(wordsOf(html), path).toContain(t('problem-not-found'));
      expect(mainOf(html), path).toMatch(new RegExp(`href="/${lang}(/[a-z]+)?"`));
      expect((await get(`/e/0000000000000000/${lang}/commitments`)).status).toBe(404);
    }
  });
  it('what failed says so with a number to name it by, and gives nothing of the machine away', async () => {
    for (const { path } of pages) {
      const { status, html } = await get(`/${lang}/${path}`, broken);
      expect([path, status]).toEqual([path, 500]);
      expect(wordsOf(html), path).toContain(t('problem-unforeseen'));
      expect(html, path).not.toMatch(/secret|\/srv|at .*\.ts/);
      expect(mainOf(html), path).toMatch(/[0-9A-Za-z_-]{8,}/);
    }
  });
});
