// Reviewers judge at the desk what citizens say to have seen: side by side, with a reason, not their own, by new entries.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorsOf } from '../src/edition/index.ts';
import type { Entry } from '../src/model/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

let site: AccessSite;
let people: Record<'reviewer' | 'other' | 'contributor' | 'institution', Member>;
beforeAll(async () => {
  site = await serveAccess();
  people = {
    reviewer: await site.member('reviewer'),
    other: await site.member('editor'),
    contributor: await site.member('contributor'),
    institution: await site.member('institution'),
  };
});
afterAll(() => site.close());

const entries = async (): Promise<Entry[]> => {
  const all: Entry[] = [];
  for await (const entry of site.ledger.entries()) all.push(entry);
  return all;
};
const sent = {
  seen: 'in-use',
  date: '2026-11',
  words: 'Full of <b>boats</b>',
  place: 'Calle 7',
  contact: 'ana@x.example',
};
const contribute = async (fields: object = {}, member: Member | null = null): Promise<string> => {
  const thing = 'commitment:scholarships-2025';
  const response = await site.post(`/en/contribute/${thing}`, { ...sent, consent: 'yes', ...fields }, member);
  expect(response.status).toBe(303);
  return String(site.ledger.size - 1);
};
const judge = (step: string, contribution: string, more: object = {}, member = people.reviewer) =>
  site.post('/en/contributions', { step, contribution, reason: 'place checked', ...more }, member);
const sentence = { 'what-en': 'The port is in use', 'what-es': 'El puerto se usa' };
const desk = async (member = people.reviewer) => (await site.get('/en/contributions', member)).text();

describe('contributions at the desk', () => {
  it('are for those who decide, reached from the desk, and no other role sees a private word', async () => {
    await contribute();
    const home = await (await site.get('/en/desk', people.reviewer)).text();
    expect(home).toContain('href="/en/contributions"');
    expect((await site.get('/en/contributions')).headers.get('location')).toContain('/en/sign-in');
    for (const member of [people.contributor, people.institution]) {
      const refused = await site.get('/en/contributions', member);
      expect(refused.status).toBe(403);
      expect(await refused.text()).not.toContain('Calle 7');
      expect((await judge('accept', '1', sentence, member)).status).toBe(403);
    }
    const page = await site.get('/en/contributions', people.reviewer);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const html = await page.text();
    for (const each of ['Full of &lt;b>boats&lt;/b>', 'Calle 7', 'ana@x.example', '3,500 government scholarships'])
      expect(html).toContain(each);
    expect(html).toMatch(/href="\/en\/document\//);
    expect(html).not.toContain('<script');
  });

  it('are accepted with a sentence in both languages and a reason; what is missing is named', async () => {
    const index = await contribute({ contact: 'b@x.example' });
    const before = site.ledger.size;
    for (const [fields, field] of [
      [{ 'what-en': 'Open' }, 'what-es'],
      [{ ...sentence, reason: ' ' }, 'reason'],
      [{ ...sentence, 'what-en': 'x'.repeat(501) }, 'what-en'],
      [{ ...sentence, reason: 'x'.repeat(2001) }, 'reason'],
    ] as const) {
      const again = await judge('accept', index, fields);
      expect(again.status).toBe(422);
      expect(await again.text()).toContain(`href="#${field}"`);
    }
    expect((await judge('publish', index, sentence)).status).toBe(400);
    expect((await judge('accept', '999', sentence)).status).toBe(422);
    expect((await judge('undo', index)).status).toBe(422);
    expect(site.ledger.size).toBe(before);
    const builds = site.rebuilds.count;
    const taken = await judge('accept', index, sentence);
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/en/contributions?said=1#decided']);
    expect((await entries()).at(-1)).toMatchObject({
      by: people.reviewer.account.id,
      kind: 'contribution-review',
      body: {
        contribution: Number(index),
        verdict: 'accepted',
        what: { en: 'The port is in use' },
        reason: 'place checked',
      },
    });
    expect(site.rebuilds.count).toBe(builds + 1);
  });

  it('take one judgement at a time; it is taken back by a new entry with its reason', async () => {
    const index = await contribute({ contact: 'c@x.example' });
    const both = await Promise.all([judge('reject', index), judge('accept', index, sentence, people.other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
    const said = await entries();
    const undone = await judge('undo', index, { reason: 'another place' }, people.other);
    expect(undone.status).toBe(303);
    const after = await entries();
    expect(after.slice(0, said.length)).toEqual(said);
    expect(after.at(-1)).toMatchObject({ body: { verdict: 'undone', reason: 'another place' } });
    expect(await desk()).toContain('judgement taken back; waits');
    expect((await judge('reject', index)).status).toBe(303);
  });

  it('are judged by nobody who sent them, whatever contact they gave, and are one voice of that account', async () => {
    const own = await contribute({ contact: 'somebody@x.example' }, people.reviewer);
    const again = await contribute({ contact: '' }, people.reviewer);
    const voices = (await entries()).flatMap(({ kind, body, index }) =>
      kind === 'contribution' && [own, again].includes(String(index)) ? [body.voice] : [],
    );
    expect(new Set(voices).size).toBe(1);
    expect(voices[0]).toMatch(/^[0-9a-f]{64}$/);
    const refused = await judge('accept', own, sentence);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('somebody else must judge it');
    expect(JSON.stringify((await entries()).slice(-2))).not.toContain(people.reviewer.account.id);
    expect((await judge('accept', own, sentence, people.other)).status).toBe(303);
  });

  it('make who accepts them an author of the label, which others then confirm', async () => {
    expect(authorsOf(await entries()).get('scholarships-2025')).toContain(people.other.account.id);
  });

  it('are not accepted when they were removed, and stay to be refused', async () => {
    const index = await contribute({ contact: 'd@x.example', words: 'gone soon' });
    await site.ledger.removePersonal(Number(index), 'request', { by: 'test' });
    expect(await desk()).not.toContain('gone soon');
    expect((await judge('accept', index, sentence)).status).toBe(422);
    expect((await judge('reject', index)).status).toBe(303);
  });

  it('come in pages', async () => {
    for (let n = 0; n < 12; n += 1) await contribute({ contact: `n${n}@x.example`, words: `page words ${n}.` });
    const waiting = (html: string) => html.match(/page words \d+\./g) ?? [];
    const first = await desk();
    expect(first).toContain('rel="next"');
    const second = await (await site.get('/en/contributions?page=2', people.reviewer)).text();
    expect(new Set([...waiting(first), ...waiting(second)]).size).toBe(12);
  });
});

describe('a photo at the desk', () => {
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...(['IHDR', 'IDAT', 'IEND'] as const).map((name) => {
      const body = name === 'IHDR' ? Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) : Buffer.alloc(0);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
    }),
  ]);
  const send = async (fields: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...sent, consent: 'yes', about: 'The quay', ...fields }))
      body.append(name, value);
    body.append('file', new File([Uint8Array.from(png)], 'x.png'));
    const response = await site.app.request('https://obras.example/en/contribute/commitment:scholarships-2025', {
      method: 'POST',
      headers: { Origin: 'https://obras.example' },
      body,
    });
    expect(response.status).toBe(303);
    return String(site.ledger.size - 1);
  };

  it('is seen by those who decide alone, and shown only where its sender agreed', async () => {
    const index = await send({ contact: 'p1@x.example' });
    const address = `/en/contributions?file=${index}`;
    const shown = await site.get(address, people.reviewer);
    expect([shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual(['image/png', 'no-store']);
    expect(shown.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png);
    for (const member of [people.contributor, people.institution])
      expect((await site.get(address, member)).status).toBe(403);
    expect((await site.get(address)).status).toBe(302 + 1);
    for (const wrong of ['1', '-1', 'x', '99999999999'])
      expect((await site.get(`/en/contributions?file=${wrong}`, people.reviewer)).status).toBe(404);
    const refused = await judge('accept', index, { ...sentence, shows: 'yes' });
    expect([refused.status, (await refused.text()).includes('did not agree')]).toEqual([422, true]);
    const agreed = await send({ contact: 'p2@x.example', publish: 'yes' });
    expect((await judge('accept', agreed, { ...sentence, shows: 'yes' })).status).toBe(303);
    expect((await entries()).at(-1)).toMatchObject({ body: { verdict: 'accepted', showsFile: true } });
  });
});
