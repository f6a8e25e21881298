// Too much at once: every form and every answer that costs is put off with the time to wait, in the reader's language, by
// account where somebody has signed in and by address else; nobody else is touched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrix, type Row } from '../src/access/index.ts';
import { type Lang, langs, translator } from '../src/locale/index.ts';
import { Role } from '../src/model/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

const most = 3;
const few = {
  postsPerMinute: most,
  searchesPerMinute: most,
  apiPerMinute: most,
  exportsPerMinute: most,
  signInsPerMinute: most,
};
let site: AccessSite;
let minutes = 0;
/** A minute later every bucket is full again; sessions of the members of before stay. */
const later = () => {
  minutes += 1;
  site.setNow(new Date(Date.UTC(2026, 10, 24, 12, minutes)).toISOString());
};
beforeAll(async () => {
  site = await serveAccess({ config: { ...few, proxies: 1 } });
});
afterAll(() => site.close());

const from = (address: string) => ({ 'X-Forwarded-For': address });
const addressOf = ({ route }: Pick<Row, 'route'>, lang: Lang = 'en') =>
  route === '/:lang/answer/:id'
    ? `/${lang}/answer/${site.answerToken}`
    : route
        .replace(':lang', lang)
        .replace('contribute/:id', 'contribute/commitment:scholarships-2025')
        .replace(/:\w+/, 'x');
/** Asks once more than may be; the last is put off. */
async function expectLimit(ask: (n: number) => Promise<Response> | Response): Promise<Response> {
  const statuses: number[] = [];
  let last: Response | null = null;
  for (let n = 0; n <= most; n += 1) {
    last = await ask(n);
    statuses.push(last.status);
  }
  expect(statuses.slice(0, most)).not.toContain(429);
  expect(last?.status).toBe(429);
  const { headers } = last as Response;
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(headers.get('ratelimit')).toMatch(
    new RegExp(`^limit=${most}, remaining=0, reset=${headers.get('retry-after')}$`),
  );
  return last as Response;
}

describe('more than may be in a minute', () => {
  const posts = matrix.filter(({ method }) => method === 'POST');
  const isOpen = ({ who }: Row) => who.includes('anyone') || who.includes('link');
  it('is limited for every form there is', () => {
    expect(posts.length).toBeGreaterThan(25);
    for (const { route, limit } of posts)
      expect([route, limit]).toEqual([route, expect.stringMatching(/^(form|sign-in)$/)]);
  });

  for (const row of posts.filter(isOpen))
    it(`by an address without an account, of POST ${row.route}`, async () => {
      later();
      const send = (address: string) => site.post(addressOf(row), { key: 'x' }, null, { headers: from(address) });
      const size = site.ledger.size;
      await expectLimit(() => send('192.0.2.1'));
      expect((await send('192.0.2.2')).status).not.toBe(429);
      expect(site.ledger.size).toBe(size);
      later();
      expect((await send('192.0.2.1')).status).not.toBe(429);
    });

  for (const row of posts.filter((each) => !isOpen(each)))
    it(`by an account, of POST ${row.route} ${row.step}`, async () => {
      later();
      const role = Role.options.find((each) => row.who.includes(each)) as Role;
      const [busy, other] = [await site.member(role), await site.member(role)];
      const send = (member: Member, address: string) =>
        site.post(addressOf(row), { step: row.step ?? '', reason: '' }, member, {
          headers: from(address),
          token: 'wrong',
        });
      // From another address each time: it is the account that is counted.
      await expectLimit((n) => send(busy, `198.51.100.${n}`));
      expect((await send(other, '198.51.100.1')).status).toBe(403);
      // Whoever has no account is counted by the address, and this one is not used up by the account.
      expect((await site.post('/en/verify', { receipt: 'x' }, null, { headers: from('198.51.100.1') })).status).toBe(
        200,
      );
    });

  it('by an address, of searches, of the API and of files to take away', async () => {
    for (const path of ['/en/search?q=x', '/api/v1/commitments', '/api/v1/search?q=x', '/en/commitments.csv']) {
      later();
      await expectLimit((n) => site.get(`${path}${path.includes('?') ? '&' : '?'}n=${n}`, null, from('192.0.2.9')));
      expect((await site.get(path, null, from('192.0.2.10'))).status).toBe(200);
      // Reading goes on.
      expect((await site.get('/en/commitments', null, from('192.0.2.9'))).status).toBe(200);
    }
    later();
    const forms = ['csv', 'xlsx', 'parquet', 'atom'];
    await expectLimit((n) => site.get(`/en/commitments.${forms[n]}`, null, from('192.0.2.9')));
  });

  it('is told in the language of the page, with its code, and as a problem to machines', async () => {
    for (const lang of langs) {
      later();
      const path = `/${lang}/contribute/commitment:scholarships-2025`;
      const late = await expectLimit(() => site.post(path, {}, null, { headers: from('192.0.2.20') }));
      const html = await late.text();
      expect(html).toContain(translator(lang).t('problem-rate-limited'));
      expect(html).toContain('rate-limited');
      expect(html).toContain(`lang="${lang}`);
    }
    later();
    const told = await expectLimit(() => site.get('/api/v1/commitments', null, from('192.0.2.20')));
    expect(told.headers.get('content-type')).toBe('application/problem+json');
    expect(await told.json()).toMatchObject({
      code: 'rate-limited',
      status: 429,
      type: 'urn:obras:problem:rate-limited',
    });
  });

  it('is counted by the nearest proxy of ours, never by what a stranger writes before it', async () => {
    later();
    await expectLimit((n) =>
      site.post('/en/verify', { receipt: 'x' }, null, { headers: from(`10.0.0.${n}, 203.0.113.5`) }),
    );
    const bare = await serveAccess({ config: few });
    try {
      const names = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'CF-Connecting-IP', 'True-Client-IP'];
      for (const [at, name] of names.entries()) {
        bare.setNow(new Date(Date.UTC(2026, 10, 24, 13, at)).toISOString());
        await expectLimit((n) =>
          bare.post('/en/verify', { receipt: 'x' }, null, { headers: { [name]: `192.0.2.${n}` } }),
        );
      }
    } finally {
      await bare.close();
    }
  });

  it('of tries with keys is counted by address, whatever cookie comes with them', async () => {
    later();
    const members = await Promise.all(Array.from({ length: most + 1 }, () => site.member('reader')));
    await expectLimit((n) =>
      site.post('/en/sign-in', { key: 'x' }, members[n] as Member, { headers: from('192.0.2.30') }),
    );
  });
});
