// The desk with several people: who proposes, who decides, who takes back; and nobody on their own work.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorsOf } from '../src/edition/index.ts';
import type { Entry } from '../src/model/index.ts';
import { openQueue } from '../src/review/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

let site: AccessSite;
let people: Record<'contributor' | 'reviewer' | 'editor' | 'both', Member>;
beforeAll(async () => {
  site = await serveAccess();
  people = {
    contributor: await site.member('contributor'),
    reviewer: await site.member('reviewer'),
    editor: await site.member('editor'),
    both: await site.member('contributor'),
  };
  const kept = await site.post(
    '/en/desk',
    {
      step: 'keep',
      title: 'Communiqué',
      text: 'The parties will grant 70 scholarships.\nThe day was historic.',
      language: 'en',
      id: 'kept',
    },
    people.editor,
  );
  expect([kept.status, kept.headers.get('location')]).toEqual([303, '/en/reading/kept']);
});
afterAll(() => site.close());

const entries = async (): Promise<Entry[]> => {
  const all: Entry[] = [];
  for await (const entry of site.ledger.entries()) all.push(entry);
  return all;
};
const words = 'The parties will grant 70 scholarships.';
const decide = (member: Member, decision = 'accept', more: Record<string, string> = {}) =>
  site.post('/en/reading/kept', { step: 'decide', decision, 'add-words': words, ...more }, member);

describe('the desk with several people', () => {
  it('takes a proposal of a contributor as a candidate, and shows the forms that a role may send', async () => {
    const response = await decide(people.contributor);
    expect(response.headers.get('location')).toContain('said=1');
    expect((await entries()).at(-1)).toMatchObject({
      by: people.contributor.account.id,
      body: { reviewStatus: 'candidate', enteredBy: people.contributor.account.id },
    });
    const page = await (await site.get('/en/reading/kept', people.contributor)).text();
    expect(page).toContain('Propose');
    expect(page).not.toMatch(/value="reject"|value="publish"|value="party"/);
    const forms = [...page.matchAll(/<form method="post".*?<\/form>/gs)].map(([form]) => form);
    expect(forms.length).toBeGreaterThan(1);
    for (const form of forms) expect(form).toContain('name="token"');
    expect(page).not.toContain(`by=person`);
    for (const refused of [
      await decide(people.contributor, 'reject'),
      await decide(people.contributor, 'accept', { commitment: 'x', title_en: 'X', title_es: 'X' }),
    ])
      expect(refused.status).toBe(422);
  });

  it('lets somebody else decide, never who proposed, and takes a decision back by a new entry', async () => {
    const { contributor, reviewer } = people;
    await site.access.setRoles(contributor.account.id, ['contributor', 'reviewer'], 'command-line');
    expect((await decide(contributor)).status).toBe(422);
    const queued = async () =>
      (await openQueue(site.ledger, null)).proposed.map(({ statement }) => statement.anchor?.exact);
    expect(await queued()).toEqual([words]);
    expect((await decide(reviewer)).status).toBe(303);
    expect(await queued()).toEqual([]);
    const said = await entries();
    const decision = said.at(-1) as Entry;
    expect(decision).toMatchObject({ by: reviewer.account.id, body: { reviewStatus: 'accepted' } });
    const page = await (await site.get('/en/reading/kept', reviewer)).text();
    const id = /name="statement" value="([^"]+)"/.exec(page)?.[1] as string;
    const foreign = await site.post('/en/reading/kept', { step: 'undo', statement: id }, people.editor);
    expect(foreign.headers.get('location')).toContain('said=0');
    const undone = await site.post('/en/reading/kept', { step: 'undo', statement: id }, reviewer);
    expect(undone.headers.get('location')).toContain('said=1');
    const after = await entries();
    expect(after.slice(0, said.length)).toEqual(said);
    expect(after.at(-1)).toMatchObject({
      body: { rank: 'deprecated', rankReason: 'retracted', relations: [{ kind: 'supersedes', statement: id }] },
    });
    expect(await queued()).toEqual([words]);
  });

  it('knows whose work a label rests on', async () => {
    const authors = authorsOf(await entries());
    expect([...(authors.get('scholarships-2025') ?? [])]).toContain('fixture');
    expect((await openQueue(site.ledger, 'fixture')).own.has('scholarships-2025')).toBe(true);
    expect((await openQueue(site.ledger, people.reviewer.account.id)).own.size).toBe(0);
  });
});
