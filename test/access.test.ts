// Accounts as people use them: invited, signed in, out, with a role changed, ended; and what must not be possible.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../src/model/index.ts';
import { type AccessSite, type Member, origin, serveAccess } from './access-site.ts';

let site: AccessSite;
beforeAll(async () => {
  site = await serveAccess();
});
afterAll(() => site.close());

const entries = async (): Promise<Entry[]> => {
  const all: Entry[] = [];
  for await (const entry of site.ledger.entries()) all.push(entry);
  return all;
};
const acts = async () =>
  (await entries()).flatMap((entry) => (entry.kind === 'access' ? [{ by: entry.by, ...entry.body }] : []));
const cookieOf = (response: Response): string => (response.headers.get('set-cookie') ?? '').split(';')[0] as string;
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? filesBelow(join(folder, each.name)) : [join(folder, each.name)],
  );

describe('an invitation', () => {
  it('is invited by name of the party, and a link that nobody used is taken back by an administrator alone, with a reason', async () => {
    const admin = await site.member('administrator');
    const page = await (await site.get('/es/people', admin)).text();
    expect(page).toMatch(/<select id="party"[^>]*><option[^>]*>ninguna<\/option>.*<option value="costa-ministry"/);
    const wrong = { step: 'invite', role: 'reviewer', party: 'costa-ministry', days: '7' };
    const refused = await (await site.post('/en/people', wrong, admin)).text();
    // What was chosen stays.
    expect(refused).toMatch(/id="invite-reviewer"[^>]* checked/);
    expect(refused).toMatch(/<option value="costa-ministry" selected/);

    const { token } = await site.access.invite({ roles: ['editor'], party: null, days: 7 }, admin.account.id);
    const open = async () => (await site.access.openInvitations()).filter(({ by }) => by === admin.account.id);
    const [link] = (await open()).map(({ id }) => id);
    const act = (member: Member) =>
      site.post('/en/people', { step: 'withdraw', link: link as string, reason: 'wrong desk' }, member);
    expect((await act(await site.member('editor'))).status).toBe(403);
    expect((await act(admin)).headers.get('location')).toBe('/en/people?done=withdraw');
    expect(await open()).toEqual([]);
    expect((await site.get(`/en/join/${token}`)).status).toBe(403);
    const again = await act(admin);
    expect([again.status, (await again.text()).includes('no such link any more')]).toEqual([422, true]);
  });

  it('makes one account, signs it in and shows its key once', async () => {
    const admin = await site.member('administrator');
    const made = await site.post('/en/people', { step: 'invite', role: 'reviewer', party: '', days: '7' }, admin);
    expect(made.status).toBe(200);
    const link = new RegExp(`${origin}(/en/join/[A-Za-z0-9_-]{43})`).exec(await made.text())?.[1] as string;
    const shown = await site.get(link);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('You are invited as reviewer');
    expect(shown.headers.get('set-cookie')).toBeNull();
    const empty = await site.post(link, { name: ' ', email: 'no address' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('href="#name"');
    const joined = await site.post(link, { name: 'Ana Prueba', email: 'ana@example.org' });
    expect(joined.status).toBe(200);
    const page = await joined.text();
    const key = /<code class="address">([A-Za-z0-9_-]{43})<\/code>/.exec(page)?.[1] as string;
    const id = /person:[0-9a-f]{16}/.exec(page)?.[0] as string;
    const cookie = cookieOf(joined);
    expect((await site.get('/en/desk', { cookie })).status).toBe(200);
    expect(await (await site.get('/en/account', { cookie })).text()).not.toContain(key);
    for (const again of [await site.get(link), await site.post(link, { name: 'B', email: '' })])
      expect(again.status).toBe(403);
    const last = (await acts()).slice(-2);
    expect(last).toMatchObject([
      { by: admin.account.id, act: 'invited', after: ['reviewer'] },
      { by: id, act: 'joined', account: id, after: ['reviewer'], link: last[0]?.link },
    ]);
    const signedIn = await site.post('/en/sign-in', { key, next: '/en/desk' });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/en/desk']);
  });

  it('gives its account to one of many that use it at once', async () => {
    const { token } = await site.access.invite({ roles: ['reader'], party: null, days: 1 }, 'command-line');
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => site.access.join(token, { name: `Person ${index}`, email: '' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends on its day, and is for one party if for an institution', async () => {
    const { token } = await site.access.invite({ roles: ['reader'], party: null, days: 1 }, 'command-line');
    site.setNow('2026-11-25T12:00:01Z');
    expect((await site.get(`/en/join/${token}`)).status).toBe(410);
    site.setNow('2026-11-24T12:00:00Z');
    const institution = { roles: ['institution' as const], party: null, days: 1 };
    await expect(site.access.invite(institution, 'command-line')).rejects.toMatchObject({ code: 'usage-invalid' });
  });
});

describe('a session', () => {
  it('lies in a cookie that this host alone sets and reads, over https', async () => {
    const { key } = await site.member('reviewer');
    const response = await site.post('/en/sign-in', { key });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-obras-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const plain = cookie.split(';')[0]?.replace('__Host-', '') as string;
    expect((await site.get('/en/account', { cookie: plain })).status).toBe(303);
  });

  it('is new at each sign-in, and the one before is over', async () => {
    const member = await site.member('reviewer');
    const response = await site.post('/en/sign-in', { key: member.key }, member);
    expect(cookieOf(response)).not.toBe(member.cookie);
    expect((await site.get('/en/account', member)).status).toBe(303);
    expect((await site.get('/en/account', { cookie: cookieOf(response) })).status).toBe(200);
    const planted = `__Host-obras-session=${'A'.repeat(43)}`;
    const other = await site.member('reviewer');
    const fresh = await site.post('/en/sign-in', { key: other.key }, { ...other, cookie: planted }, { token: null });
    expect(cookieOf(fresh)).not.toBe(planted);
    expect((await site.get('/en/account', { cookie: planted })).status).toBe(303);
  });

  it('is over when it is not used, when it is old, and after signing out', async () => {
    const member = await site.member('editor');
    const at = async (iso: string) => {
      site.setNow(iso);
      return (await site.get('/en/account', member)).status;
    };
    expect(await at('2026-11-24T12:59:00Z')).toBe(200);
    expect(await at('2026-11-24T13:58:00Z')).toBe(200);
    expect(await at('2026-11-24T14:59:00Z')).toBe(303);
    site.setNow('2026-11-24T12:00:00Z');
    expect((await site.get('/en/account', member)).status).toBe(303);
    const steady = await site.member('editor');
    for (let minutes = 30; minutes <= 720; minutes += 30) {
      site.setNow(new Date(Date.parse('2026-11-24T12:00:00Z') + minutes * 60_000).toISOString());
      expect([minutes, (await site.get('/en/account', steady)).status]).toEqual([minutes, 200]);
    }
    site.setNow('2026-11-25T00:01:00Z');
    expect((await site.get('/en/account', steady)).status).toBe(303);
    site.setNow('2026-11-24T12:00:00Z');
    const leaving = await site.member('editor');
    const out = await site.post('/en/account', { step: 'sign-out' }, leaving);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await site.get('/en/account', leaving)).status).toBe(303);
  });

  it('ends everywhere on demand, with a new key, with a lost role, and with the account', async () => {
    const admin = await site.member('administrator');
    const cases: [string, Record<string, string>][] = [
      ['sign-out-everywhere', {}],
      ['renew-key', {}],
      ['roles', { role: 'reader' }],
      ['end', { reason: 'left' }],
      ['key', {}],
    ];
    for (const [step, fields] of cases) {
      const member = await site.member('reviewer', 'editor');
      const second = `${member.cookie.split('=')[0]}=${await site.access.openSession(member.account)}`;
      const isOwn = step === 'sign-out-everywhere' || step === 'renew-key';
      await (isOwn
        ? site.post('/en/account', { step }, member)
        : site.post('/en/people', { step, account: member.account.id, ...fields }, admin));
      for (const cookie of [member.cookie, second])
        expect([step, (await site.get('/en/account', { cookie })).status]).toEqual([step, 303]);
      const again = await site.post('/en/sign-in', { key: member.key });
      const isKeyGood = step === 'sign-out-everywhere' || step === 'roles';
      expect([step, again.status]).toEqual([step, isKeyGood ? 303 : 403]);
    }
  });

  it('holds no cookie and no difference for readers', async () => {
    const member = await site.member('editor');
    for (const path of [
      '/en',
      '/en/commitments',
      '/en/commitment/scholarships-2025',
      '/en/search?q=port',
      '/api/v1/home',
    ]) {
      const [plain, signed] = [await site.get(path), await site.get(path, member)];
      expect(plain.headers.get('set-cookie')).toBeNull();
      expect(signed.headers.get('set-cookie')).toBeNull();
      expect(await signed.text()).toBe(await plain.text());
    }
  });
});

describe('accounts', () => {
  it('say every privileged act to the journal with who, before and after, and nothing personal', async () => {
    const admin = await site.member('administrator');
    const { token } = await site.access.invite({ roles: ['reviewer'], party: null, days: 7 }, admin.account.id);
    const joined = await site.access.join(token, { name: 'Berta Nombrada', email: 'berta@example.org' });
    if ('problems' in joined) throw new Error('not joined');
    const { id } = joined.account;
    const before = (await acts()).length;
    await site.post(
      '/en/people',
      [
        ['step', 'roles'],
        ['account', id],
        ['role', 'editor'],
        ['reason', 'asked'],
      ],
      admin,
    );
    await site.post('/en/people', { step: 'key', account: id }, admin);
    await site.post('/en/people', { step: 'end', account: id, reason: 'left' }, admin);
    expect((await acts()).slice(before)).toMatchObject([
      { by: admin.account.id, act: 'roles-set', account: id, before: ['reviewer'], after: ['editor'], reason: 'asked' },
      { by: admin.account.id, act: 'key-renewed', account: id },
      { by: admin.account.id, act: 'ended', account: id, before: ['editor'], after: [], reason: 'left' },
    ]);
    const journal = JSON.stringify(await entries());
    expect(journal).not.toContain('Berta');
    expect(journal).not.toContain('berta@');
    expect(journal).not.toContain(token);
    expect(JSON.stringify(site.log)).not.toMatch(/Berta|berta@/);
  });

  it('keep secrets as hashes in files for their owner alone', async () => {
    const member = await site.member('reviewer');
    const files = filesBelow(site.place);
    expect(files.length).toBeGreaterThan(5);
    const all = files.map((file) => readFileSync(file, 'utf8') + file).join('\n');
    for (const secret of [member.key, member.cookie.split('=')[1] as string]) expect(all).not.toContain(secret);
    for (const file of files) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('cannot be changed by oneself, nor twice have one address', async () => {
    const admin = await site.member('administrator');
    for (const step of ['roles', 'end', 'key']) {
      const response = await site.post('/en/people', { step, account: admin.account.id, role: 'editor' }, admin);
      expect([step, response.status]).toEqual([step, 403]);
    }
    const join = async (email: string) => {
      const { token } = await site.access.invite({ roles: ['reviewer'], party: null, days: 7 }, 'command-line');
      return site.access.join(token, { name: 'Somebody', email });
    };
    await join('same@example.org');
    expect(await join('SAME@example.org ')).toEqual({ problems: [{ field: 'email', code: 'taken' }] });
  });

  it('answer alike whether a key is wrong, ended or of nobody', async () => {
    const member = await site.member('reviewer');
    await site.access.end(member.account.id, 'command-line');
    const wrong = `${member.key.slice(0, -1)}${member.key.endsWith('A') ? 'B' : 'A'}`;
    const pages = await Promise.all(
      [member.key, wrong, 'short', '', 'x'.repeat(43)].map(async (key) => {
        const response = await site.post('/en/sign-in', { key });
        return [response.status, await response.text()];
      }),
    );
    for (const page of pages) expect(page).toEqual(pages[0]);
    expect(pages[0]?.[0]).toBe(403);
  });
});

describe('limits', () => {
  it('hold tries of keys back, and say when the next is taken', async () => {
    const small = await serveAccess({ config: { signInsPerMinute: 5, proxies: 1 } });
    const from = (address: string) =>
      small.post('/en/sign-in', { key: 'x' }, null, { headers: { 'X-Forwarded-For': `9.9.9.9, ${address}` } });
    try {
      const statuses: number[] = [];
      for (let index = 0; index < 7; index++) statuses.push((await from('192.0.2.1')).status);
      expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429]);
      const refused = await from('192.0.2.1');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.headers.get('ratelimit')).toMatch(/^limit=5, remaining=0, reset=\d+$/);
      expect((await from('192.0.2.2')).status).toBe(403);
      for (let index = 0; index < 5; index++) await from(`2001:db8::${index + 1}`);
      expect((await from('2001:db8:0:0:ffff::1')).status).toBe(429);
      expect((await from('2001:db8:0:1::1')).status).toBe(403);
    } finally {
      await small.close();
    }
  });
});
