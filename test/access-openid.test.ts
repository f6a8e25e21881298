// Sign-in with a real provider: the whole way there and back, and what is refused on it.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOpenid, readRoleMap } from '../src/access/index.ts';
import { type AccessSite, origin, serveAccess } from './access-site.ts';
import { startProvider, type TestProvider } from './oidc.ts';

const callback = `${origin}/auth/callback`;
let provider: TestProvider;
let site: AccessSite;
let now = new Date();
beforeAll(async () => {
  provider = await startProvider(callback);
  site = await serveAccess({ openid: openidOf(provider) });
  site.setNow(new Date().toISOString());
});
afterAll(async () => {
  await site.close();
  await provider.close();
});

const openidOf = ({ issuer, clientId, clientSecret }: Pick<TestProvider, 'issuer' | 'clientId' | 'clientSecret'>) =>
  openOpenid(
    {
      issuer,
      clientId,
      clientSecret,
      callback,
      rolesClaim: 'groups',
      roles: readRoleMap('ledger-editors=editor,ledger-admins=administrator'),
    },
    { now: () => now, random: (length) => randomBytes(length) },
  );

const begin = async (query = '') => {
  const response = await site.get(`/auth/openid${query}`);
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] as string;
  return { response, to: response.headers.get('location') as string, cookie };
};
const comeBack = (address: string, cookie: string) => {
  const { pathname, search } = new URL(address);
  return site.get(`${pathname}${search}`, { cookie });
};
const sessionIn = (response: Response): string =>
  response.headers
    .getSetCookie()
    .find((each) => each.startsWith('__Host-obras-session='))
    ?.split(';')[0] as string;
const wayThrough = async (subject: string, claims: Record<string, unknown>, query = '') => {
  const { to, cookie } = await begin(query);
  provider.signsIn(subject, claims);
  return comeBack(await provider.visit(to), cookie);
};

describe('sign-in with a provider', () => {
  it('leads there with PKCE, state and nonce, and back to the page that was wanted', async () => {
    const { response, to, cookie } = await begin('?next=%2Fes%2Fdesk');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-obras-journey=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
    const asked = new URL(to).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      redirect_uri: callback,
      code_challenge_method: 'S256',
      scope: 'openid profile email',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThanOrEqual(43);
    provider.signsIn('ana', {
      groups: ['ledger-editors', 'others'],
      name: 'Ana',
      email: 'a@x.org',
      email_verified: true,
    });
    const back = await comeBack(await provider.visit(to), cookie);
    expect([back.status, back.headers.get('location')]).toEqual([303, '/es/desk']);
    expect((await site.get('/es/desk', { cookie: sessionIn(back) })).status).toBe(200);
    const account = (await site.access.accounts()).find(({ openid }) => openid?.subject === 'ana');
    expect(account).toMatchObject({ name: 'Ana', email: 'a@x.org', claimed: ['editor'], roles: [] });
  });

  it('reads the groups anew each time: what is gone takes its role and the sessions with it', async () => {
    const first = sessionIn(await wayThrough('berta', { groups: ['ledger-editors', 'ledger-admins'] }));
    expect((await site.get('/en/people', { cookie: first })).status).toBe(200);
    const second = sessionIn(await wayThrough('berta', { groups: ['ledger-editors'] }));
    expect((await site.get('/en/people', { cookie: first })).status).toBe(303);
    expect((await site.get('/en/people', { cookie: second })).status).toBe(403);
    expect((await site.get('/en/desk', { cookie: second })).status).toBe(200);
    expect((await site.access.accounts()).filter(({ openid }) => openid?.subject === 'berta')).toHaveLength(1);
  });

  it('makes no account for somebody without a group, and takes an invitation for one', async () => {
    const refused = await wayThrough('carla', { groups: 'others' });
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []]);
    const { token } = await site.access.invite({ roles: ['reviewer'], party: null, days: 7 }, 'command-line');
    const query = `?next=%2Fen%2Faccount&invitation=${token}`;
    const joined = await wayThrough('carla', { name: 'Carla', email: 'unverified@x.org' }, query);
    expect(joined.headers.get('location')).toBe('/en/account');
    expect((await site.get('/en/desk', { cookie: sessionIn(joined) })).status).toBe(200);
    const account = (await site.access.accounts()).find(({ openid }) => openid?.subject === 'carla');
    expect(account).toMatchObject({ roles: ['reviewer'], email: null, keyHash: null });
    expect((await wayThrough('carla', {})).status).toBe(303);
    expect((await site.get(`/auth/openid${query}`)).status).toBe(403);
    await site.access.end(account?.id as string, 'command-line');
    expect((await wayThrough('carla', { groups: ['ledger-editors'] })).status).toBe(403);
  });

  it('cannot give one identity a second account', async () => {
    await wayThrough('dora', { groups: ['ledger-editors'] });
    const { token } = await site.access.invite({ roles: ['reviewer'], party: null, days: 7 }, 'command-line');
    const again = await wayThrough('dora', { groups: ['ledger-editors'] }, `?invitation=${token}`);
    expect(again.status).toBe(403);
    expect((await site.get(`/en/join/${token}`)).status).toBe(200);
  });

  it('refuses another state, another code, another browser, a late return and a forged cookie', async () => {
    provider.signsIn('eva', { groups: ['ledger-editors'] });
    const there = async () => {
      const { to, cookie } = await begin();
      return { back: await provider.visit(to), cookie };
    };
    const changed = (address: string, name: string, value: string) => {
      const url = new URL(address);
      url.searchParams.set(name, value);
      return url.href;
    };
    const [a, b] = [await there(), await there()];
    const tries: [string, string, string][] = [
      ['state', changed(a.back, 'state', 'x'.repeat(43)), a.cookie],
      ['the state of another journey', a.back, b.cookie],
      ['no cookie', a.back, ''],
      ['a forged cookie', a.back, `${a.cookie.slice(0, -4)}AAAA`],
      ['issuer', changed(a.back, 'iss', 'https://elsewhere.example'), a.cookie],
      ['an error', `${callback}?error=access_denied&state=${new URL(a.back).searchParams.get('state')}`, a.cookie],
      ['nothing', callback, a.cookie],
      ['code', changed(a.back, 'code', 'x'.repeat(43)), a.cookie],
    ];
    for (const [name, address, cookie] of tries) {
      const response = await comeBack(address, cookie);
      expect([name, response.status, response.headers.getSetCookie()]).toEqual([name, 403, []]);
    }
    const once = await there();
    expect((await comeBack(once.back, once.cookie)).status).toBe(303);
    expect((await comeBack(once.back, once.cookie)).status).toBe(403);
    const late = await there();
    const today = now;
    now = new Date(now.getTime() + 11 * 60_000);
    expect((await comeBack(late.back, late.cookie)).status).toBe(403);
    now = today;
  });

  it('says that the provider cannot be reached, and asks again next time', async () => {
    const gone = openidOf({ issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x' });
    await expect(gone.begin('/en', null)).rejects.toMatchObject({ code: 'sign-in-unavailable' });
    await expect(gone.begin('/en', null)).rejects.toMatchObject({ code: 'sign-in-unavailable' });
    expect(() => readRoleMap('x=emperor')).toThrow(/emperor/);
    expect(() => readRoleMap('x=institution')).toThrow(/institution/);
  });
});
