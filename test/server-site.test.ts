import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlLang, langs } from '../src/locale/index.ts';
import type { App } from '../src/server/index.ts';
import { paths, readAddress } from '../src/web/index.ts';
import { type Served, serveFixture } from './server-fixture.ts';
import { idOfDraft, unanimity } from './views-ledger-fixture.ts';

let served: Served;
let app: App;
beforeAll(async () => {
  served = await serveFixture();
  app = served.app;
});
afterAll(() => served.close());

/** Every page of the site with an address of it; a new page without one fails the test below. */
const idOf: Readonly<Record<string, string>> = {
  commitment: 'scholarships-2025',
  document: 'article',
  statement: idOfDraft(unanimity),
  party: 'aland',
  country: 'CO',
  activity: 'register:P/1 & co',
  work: 'port-work',
  question: 'aid',
  instrument: 'declaration',
  findings: 'register',
  'standard-check': 'register',
  sector: 'infrastructure',
  evidence: 'a'.repeat(64),
  tour: '1',
  receipt: '3',
  contribute: 'work:port-work',
};
const forms = new Set([
  'verify',
  'answer',
  'receipt',
  'help',
  'glossary',
  'about',
  'corrections',
  'borders',
  'offline',
  'tour',
  'contribute',
]);
/** The desk is closed here and nobody signs in; `test/desk.test.ts` and `test/access.test.ts` open them. */
const closed = new Set([
  'desk',
  'reading',
  'linking',
  'contributions',
  'institution',
  'asked',
  'sign-in',
  'join',
  'account',
  'people',
]);
const pageNames = (Object.keys(paths) as (keyof typeof paths)[]).filter((name) => !closed.has(name));
const pathOf = (name: keyof typeof paths): string => {
  const path = paths[name] as string | ((id: never) => string);
  if (typeof path === 'string') return path;
  return path((name === 'answer' ? served.token : idOf[name]) as never);
};
const pages = () => pageNames.map((name) => [name, `/en/${pathOf(name)}`] as const);
const twins = (form: 'json' | 'csv') =>
  pageNames
    .filter((name) => !forms.has(name))
    .map((name) => [name, `/en/${pathOf(name) === '' ? 'home' : pathOf(name)}.${form}`] as const);

describe('every page', () => {
  it('answers in every language, complete', async () => {
    for (const lang of langs) {
      for (const [name, path] of pages()) {
        const response = await app.request(path.replace('/en/', `/${lang}/`));
        expect([name, response.status]).toEqual([name, 200]);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        const html = await response.text();
        expect(html.startsWith('<!doctype html>'), name).toBe(true);
        expect(html.includes(`<html lang="${htmlLang(lang)}"`), name).toBe(true);
        expect(
          html.replace(
            /<script src="\/assets\/(?:offline|points)\.[0-9a-f]+\.js"(?: type="module")? defer><\/script>/,
            ['offline', 'places'].includes(name) ? '' : '$&',
          ),
          name,
        ).not.toMatch(/<script|\sstyle="|\son[a-z]+="|undefined|\[object /);
      }
    }
  });
  it('is not there where the desk is closed, for reading as for writing', async () => {
    for (const path of ['/en/desk', '/en/reading/article', '/en/sign-in', '/en/account', '/en/people', '/en/join/x']) {
      expect((await app.request(path)).status).toBe(404);
      const body = new URLSearchParams({ step: 'keep', title: 'x', text: 'x', language: 'en' });
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      expect((await app.request(`${path}?by=x`, { method: 'POST', body, headers })).status).toBe(404);
    }
  });
  it('has twins that are the same answer', async () => {
    for (const [name, path] of twins('json')) {
      const response = await app.request(path);
      expect([name, response.status]).toEqual([name, 200]);
      const { table } = (await response.json()) as { table: { columns: string[]; rows: string[][] } };
      const file = await app.request(path.replace(/\.json$/, '.csv'));
      expect(file.headers.get('content-type')).toContain('text/csv');
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="obras-[a-z0-9-]+\.csv"$/);
      const csv = await file.text();
      expect(csv.startsWith(table.columns.join(',')), name).toBe(true);
      expect(parseCsv(csv), name).toHaveLength(table.rows.length + 1);
      for (const row of parseCsv(csv)) expect(row, name).toHaveLength(table.columns.length);
    }
  });
  it('carries the headers, whatever the route and the outcome', async () => {
    const all = [
      ...pages(),
      ...twins('json'),
      ...twins('csv'),
      ...app.apiRoutes.map(({ path }) => [path, path.replace(/\{\w+\}/, '1')] as const),
      ...[
        '/',
        '/mission',
        '/health/live',
        '/health/ready',
        '/robots.txt',
        '/sw.js',
        '/favicon.svg',
        '/nothing',
        '/en/nothing',
      ].map((path) => [path, path] as const),
      ['style', /href="(\/assets\/[^"]+\.css)"/.exec(await (await app.request('/en/')).text())?.[1] ?? ''] as const,
    ];
    expect(all.length).toBeGreaterThan(90);
    for (const [name, path] of all) {
      for (const method of ['GET', 'HEAD', 'DELETE', 'OPTIONS']) {
        const { headers } = await app.request(path, { method });
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy, `${method} ${name}`).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toContain('unsafe');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('same-origin');
        expect(headers.get('permissions-policy')).toContain('camera=()');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}$/);
        expect(headers.get('set-cookie')).toBeNull();
        expect(headers.get('x-powered-by')).toBeNull();
      }
    }
  });
  it('links only to pages that there are', async () => {
    const seen = new Set<string>();
    for (const [, path] of pages()) {
      for (const [, href] of (await (await app.request(path)).text()).matchAll(/(?:href|action)="(\/[^"]*)"/g))
        seen.add((href as string).replaceAll('&amp;', '&'));
    }
    const broken: string[] = [];
    for (const href of seen) {
      const { status } = await app.request(href);
      if (status !== 200) broken.push(`${status} ${href}`);
    }
    expect(seen.size).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });
});

describe('an address', () => {
  it('without a language leads to the reader’s own', async () => {
    for (const [path, accept, target] of [
      ['/', 'en-GB', '/en/'],
      ['/', 'zh-CN', '/zh/'],
      ['/', 'pt-PT, en;q=0.5', '/pt/'],
      ['/', 'de', '/es/'],
      ['/', 'fr-CA, en;q=0.5', '/fr/'],
      ['/mission', 'en', '/en/mission'],
    ] as const) {
      const response = await app.request(path, { headers: { 'Accept-Language': accept } });
      expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([
        302,
        target,
        'Accept-Language',
      ]);
    }
  });
  it('with an edition is permanent, without one is asked again', async () => {
    const pinned = await app.request('/e/fixture/en/commitment/port');
    expect([pinned.status, pinned.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const newest = await app.request('/en/commitment/port');
    expect(newest.headers.get('cache-control')).toBe('no-cache');
    const tag = newest.headers.get('etag') as string;
    const again = await app.request('/en/commitment/port', { headers: { 'If-None-Match': `"other", ${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const id of ['other', '../../etc', '%252e%252e', 'a'.repeat(300)])
      expect((await app.request(`/e/${id}/en/commitment/port`)).status).toBe(404);
  });
  it('is sent packed to whom takes it so', async () => {
    const packed = await app.request('/en/commitment/port', { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const plain = await app.request('/en/commitment/port', { headers: { 'Accept-Encoding': 'gzip;q=0' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
  });
  it('has at most 8 KiB', async () => {
    const response = await app.request(`/en/search?q=${'a'.repeat(9000)}`);
    expect(response.status).toBe(414);
    expect((await app.request(`/en/search?q=${'a'.repeat(7000)}`)).status).toBe(200);
  });
  it('never leads away from the site', async () => {
    for (const path of [
      '//evil.example/',
      '/\\evil.example',
      '/en/?next=https://evil.example',
      '/?return=//evil.example',
      '/mission?url=https://evil.example',
      '/en//evil.example',
      '/%2f%2fevil.example',
      '/e/https:%2f%2fevil.example/en/',
    ]) {
      const response = await app.request(`http://localhost${path}`);
      expect(response.headers.get('location') ?? '/', path).toMatch(new RegExp(`^/(${langs.join('|')})/|^/$`));
      expect(response.status, path).not.toBe(500);
    }
  });
  it('takes only the methods that it has', async () => {
    for (const [path, allow] of [
      ['/en/commitment/port', 'GET, HEAD, OPTIONS'],
      ['/en/verify', 'GET, HEAD, POST, OPTIONS'],
      ['/robots.txt', 'GET, HEAD, OPTIONS'],
      ['/', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const response = await app.request(path, { method: 'PUT' });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow]);
    }
    expect((await app.request('/en/commitment/port', { method: 'POST' })).status).toBe(405);
    const head = await app.request('/en/commitment/port', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a problem', () => {
  it('is a page for people in the language of the address', async () => {
    for (const [lang, path] of [
      ['es', '/es/commitment/nada'],
      ['en', '/en/nothing-here'],
    ] as const) {
      const response = await app.request(path);
      const html = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain(response.headers.get('x-request-id'));
    }
  });
  it('of ours says nothing of the inside, and is in the log', async () => {
    const { createApp } = await import('../src/server/index.ts');
    const log: object[] = [];
    const broken = createApp({
      edition: () => ({
        ...served.edition,
        id: 'broken',
        rows: () => Promise.reject(new Error('select secret from /var/lib/obras')),
      }),
      ledger: null,
      config: { publicUrl: 'https://obras.example', readOnly: false, postsPerMinute: 10 },
      effects: { now: () => new Date(0), random: (length) => new Uint8Array(length), log: (event) => log.push(event) },
    });
    for (const path of ['/en/commitment/port', '/en/commitment/port.json', '/api/v1/commitments/port', '/en/']) {
      const response = await broken.request(path);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toMatch(/secret|select|\/var|\.ts|node_modules/);
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
    }
    expect((await broken.request('/health/ready')).status).toBe(503);
    expect((await broken.request('/health/live')).status).toBe(200);
    expect(log.filter((event) => (event as { event: string }).event === 'bug')).toHaveLength(4);
    expect((await broken.request('/api/v1/log/checkpoint')).status).toBe(503);
  });
});

const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '</title><svg onload=alert(1)>',
  '{{7*7}}',
  '\u202e<b>',
  '<!--',
  ']]>',
  '%3Cscript%3E',
];
const injections = [
  "' OR '1'='1",
  "'; DROP TABLE commitment; --",
  '") UNION SELECT body FROM source --',
  "1; ATTACH '/etc/passwd'",
  "read_csv('/etc/passwd')",
  '\\',
  '%',
  '$1',
  '?',
  '\u0000',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
];

describe('whatever is put into an address', () => {
  const places = [
    ...['q', 'label', 'promisor', 'beneficiary', 'object', 'page', 'other'].map((name) => `/en/commitments?${name}=`),
    ...['q', 'source', 'country', 'funder', 'status', 'from', 'to', 'page'].map((name) => `/en/activities?${name}=`),
    ...['q', 'type', 'page'].map((name) => `/en/search?${name}=`),
    '/en/compare?left=',
    '/en/compare?left=aland&right=',
    '/en/?numbers=',
    ...Object.keys(idOf).map((name) => `/en/${name}/`),
    '/en/answer/',
    '/en/',
    '/e/',
  ];
  it('runs nowhere and is never markup', async () => {
    for (const place of places) {
      for (const text of scripts) {
        const response = await app.request(`${place}${encodeURIComponent(text)}`);
        const body = await response.text();
        expect(response.status, `${place} ${text}`).toBeLessThan(500);
        expect(body, `${place} ${text}`).not.toMatch(/<script|<img src=x|<svg onload|href="javascript:|<b>/i);
      }
    }
  });
  it('is bound, never SQL: no fault, nothing of an engine or a file in the answer', async () => {
    for (const place of places) {
      for (const text of injections) {
        for (const form of ['.json']) {
          const [path, query] = place.split('?') as [string, string | undefined];
          const address =
            query === undefined
              ? `${path}${encodeURIComponent(text)}${form}`
              : `${path === '/en/' && form ? '/en/home' : path}${form}?${query}${encodeURIComponent(text)}`;
          const response = await app.request(address);
          expect(response.status, address).toBeLessThan(500);
          expect(await response.text(), address).not.toMatch(/Parser Error|Binder Error|Catalog Error|root:x|duckdb/i);
        }
      }
    }
  });
  it('is shown as text where it comes from the ledger', async () => {
    const html = await (await app.request('/en/document/article')).text();
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('<script>alert');
  });
  it('stays text in a spreadsheet', async () => {
    const csv = await (await app.request(`/en/${paths.activity('register:P/1 & co')}.csv`)).text();
    expect(csv).toContain("'=cmd()");
    expect(csv).not.toMatch(/(^|,|")=cmd/m);
  });
});

describe('the log', () => {
  it('has a line for each request, without links of invitations', () => {
    const requests = served.log.filter(({ event }) => event === 'request');
    expect(requests.length).toBeGreaterThan(100);
    expect(JSON.stringify(served.log)).not.toContain(served.token);
    expect(requests.some(({ path }) => path === '/en/answer/…')).toBe(true);
    expect(served.log.filter(({ event }) => event === 'bug')).toEqual([]);
  });
});

describe('the addresses of the web and of the server', () => {
  it('are the same', () => {
    for (const [name, path] of pages()) expect(readAddress(path)?.name).toBe(name);
  });
});

/** A strict little reader of RFC 4180, independent of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += sign;
  }
  return rows;
}
