// The account of an institution: what was asked of its party, answers and amendments, its links, and nothing of others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueInvitation } from '../src/ledger/index.ts';
import type { Entry } from '../src/model/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

let site: AccessSite;
let member: Member;
let asked: string;
beforeAll(async () => {
  site = await serveAccess();
  member = await site.member('institution');
  const { body } = (await entries()).filter(({ kind }) => kind === 'invitation').at(-1) as Entry;
  asked = (body as { id: string }).id;
});
afterAll(() => site.close());

const entries = async (): Promise<Entry[]> => {
  const all: Entry[] = [];
  for await (const entry of site.ledger.entries()) all.push(entry);
  return all;
};
const page = async () => (await site.get('/en/institution', member)).text();
const ask = async (party: string) =>
  (
    await issueInvitation(site.ledger, {
      party,
      role: 'receiver',
      on: [{ type: 'commitment', id: 'scholarships-2025' }],
      expires: '2026-12-31',
      by: 'fixture',
    })
  ).invitation;
const reply = { item: 'commitment:scholarships', verdict: 'not-known-to-us', step: 'send' };
const act = (step: string, invitation: string, reason = 'sent to the wrong office') =>
  site.post('/en/institution', { step, invitation, reason }, member);

describe('the account of an institution', () => {
  it('sees what was asked of its party, and nothing of another', async () => {
    const other = await ask('northland');
    const html = await page();
    expect(html).toContain(asked);
    expect(html).toContain(`/en/asked/${asked}`);
    expect(html).not.toContain(other);
    expect((await site.get(`/en/asked/${other}`, member)).status).toBe(404);
    expect((await site.post(`/en/asked/${other}`, reply, member)).status).toBe(404);
    expect((await act('revoke-link', other)).status).toBe(422);
    expect(await (await site.get('/en/account', member)).text()).toContain('href="/en/institution"');
  });

  it('answers and amends by the same entries as a link does, under its pseudonym, with receipts', async () => {
    const form = await (await site.get(`/en/asked/${asked}`, member)).text();
    expect(form).toContain('name="token"');
    const first = await site.post(`/en/asked/${asked}`, reply, member);
    const index = site.ledger.size - 1;
    expect([first.status, first.headers.get('location')]).toEqual([303, `/en/asked/${asked}?receipt=${index}`]);
    const byAccount = (await entries()).at(-1) as Entry;
    expect(byAccount).toMatchObject({
      kind: 'attestation',
      by: `costa-ministry by ${member.account.id}`,
      body: { by: 'costa-ministry', invitation: asked, verdict: 'not-known-to-us' },
    });
    const amended = { ...reply, verdict: 'dispute', reason: 'No such courses' };
    expect((await site.post(`/en/answer/${site.answerToken}`, amended)).status).toBe(303);
    const byLink = (await entries()).at(-1) as Entry;
    expect(Object.keys(byLink.body).sort()).toEqual(Object.keys(byAccount.body).sort());
    expect((await site.post(`/en/asked/${asked}`, { ...reply, verdict: 'no-comment' }, member)).status).toBe(303);
    const html = await page();
    for (const each of [index, index + 1, index + 2]) expect(html).toContain(`/en/receipt/${each}`);
    expect(html).toContain('Amend the answer');
    expect((await site.get(`/en/asked/${asked}?receipt=${index}`, member)).status).toBe(200);
  });

  it('needs the token of its session', async () => {
    const before = site.ledger.size;
    const refused = await site.post(`/en/asked/${asked}`, { ...reply, verdict: 'confirm' }, member, { token: 'x' });
    expect([refused.status, site.ledger.size]).toEqual([403, before]);
  });

  it('takes a link back, with a reason: the question can no longer be answered', async () => {
    const id = await ask('costa-ministry');
    const refused = await act('revoke-link', id, ' ');
    expect(refused.status).toBe(422);
    // The problem leads to the field in its form, which is open.
    const page = await refused.text();
    expect(page).toContain(`<a href="#reason-${id}">`);
    expect(page).toMatch(new RegExp(`<details open[^>]*>(?:(?!</details>).)*id="reason-${id}-error"`));
    expect((await act('revoke-link', id)).headers.get('location')).toBe('/en/institution?done=revoked#asked');
    expect((await entries()).at(-1)).toMatchObject({ kind: 'invitation-revoked', by: member.account.id });
    expect((await site.get(`/en/asked/${id}`, member)).status).toBe(410);
    expect((await act('revoke-link', id)).status).toBe(422);
  });

  it('replaces a link by one that works; the old one opens nothing', async () => {
    const response = await act('replace-link', asked);
    const token = /\/en\/answer\/([\w-]{43})</.exec(await response.text())?.[1];
    expect(token).toBeDefined();
    expect((await site.get(`/en/answer/${token}`)).status).toBe(200);
    expect((await site.get(`/en/answer/${site.answerToken}`)).status).toBe(410);
  });

  it('takes back and replaces invitations of colleagues, of its own party and role alone', async () => {
    const invite = async (party: string | null, ...roles: ('institution' | 'editor')[]) =>
      (await site.access.invite({ roles, party, days: 7 }, 'command-line')).token;
    const [own, more, other, mixed] = [
      await invite('costa-ministry', 'institution'),
      await invite('costa-ministry', 'institution'),
      await invite('northland', 'institution'),
      await invite('costa-ministry', 'institution', 'editor'),
    ];
    const open = await site.access.openInvitations();
    const idOf = (at: number) => (open[at] as { id: string }).id;
    const ids = await Promise.all(
      [own, more, other, mixed].map(async (token) => {
        const { createHash } = await import('node:crypto');
        return createHash('sha256').update(token).digest('hex').slice(0, 32);
      }),
    );
    expect(open.map((_, at) => idOf(at))).toEqual(expect.arrayContaining(ids));
    for (const id of [ids[2], ids[3], 'x'])
      for (const step of ['withdraw', 'replace']) expect((await act(step, id as string)).status).toBe(422);
    expect((await act('withdraw', ids[0] as string)).status).toBe(303);
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'access',
      by: member.account.id,
      body: { act: 'withdrawn', link: ids[0], party: 'costa-ministry' },
    });
    await expect(site.access.invitation(own)).rejects.toMatchObject({ code: 'invitation-invalid' });
    const made = await (await act('replace', ids[1] as string)).text();
    const token = /\/en\/join\/([\w-]{43})</.exec(made)?.[1] as string;
    expect(await site.access.invitation(token)).toMatchObject({ roles: ['institution'], party: 'costa-ministry' });
    await expect(site.access.invitation(more)).rejects.toMatchObject({ code: 'invitation-invalid' });
  });

  it('answers when the link has ended: that binds the link alone', async () => {
    const open = await ask('costa-ministry');
    site.setNow('2027-01-02T12:00:00Z');
    const signedIn = await site.member('institution');
    expect((await site.get(`/en/asked/${open}`, signedIn)).status).toBe(200);
    expect(await (await site.get('/en/institution', signedIn)).text()).toContain('you can answer here');
  });
});
