// Questions to parties: made, listed, taken back, delivered; silence said on its day and not before.
import { createHash } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { issueInvitation } from '../src/ledger/index.ts';
import { translator } from '../src/locale/index.ts';
import { commitment, statement } from '../src/views/index.ts';
import { renderPage } from '../src/web/index.ts';
import { freshFolder, inProcess } from './cli-program.ts';
import { serveFixture } from './server-fixture.ts';
import { fixtureEdition } from './views-fixture.ts';
import { drafts, fixture } from './views-ledger-fixture.ts';

const ask = async (asOf: string, change: (body: Record<string, unknown>) => object = (body) => body) => {
  const edition = await fixtureEdition({
    ...fixture,
    drafts: drafts.map((draft) =>
      draft.kind === 'invitation' ? ({ ...draft, body: change(draft.body as never) } as never) : draft,
    ),
  });
  // The day of an edition decides, never the clock; only the question to the parties is looked at here.
  const answer = await commitment(edition, { id: 'scholarships-2025' });
  const { askAsked } = await import('../src/views/asked.ts');
  const onDay = { ...edition, rows: edition.rows.bind(edition), manifest: { ...edition.manifest, asOf } };
  const about = { type: 'commitment', id: 'scholarships-2025' } as const;
  return { answer, asked: await askAsked(onDay, about, answer.attestations), about, onDay, askAsked };
};

it('says that a party was asked and has not answered 60 days after the question reached it, and not before', async () => {
  // Delivered on 1 September 2026: 60 days later is 31 October.
  const states = new Map<string, string | undefined>();
  for (const day of ['2026-09-01', '2026-10-30', '2026-10-31', '2027-06-01']) {
    const { onDay, askAsked, about } = await ask(day);
    states.set(day, (await askAsked(onDay, about, []))[0]?.state);
  }
  expect(Object.fromEntries(states)).toEqual({
    '2026-09-01': 'awaited',
    '2026-10-30': 'awaited',
    '2026-10-31': 'no-answer',
    '2027-06-01': 'no-answer',
  });
  const undelivered = await ask('2027-06-01', (body) => ({ ...body, deliveredOn: null }));
  expect(await undelivered.askAsked(undelivered.onDay, undelivered.about, [])).toMatchObject([
    { state: 'not-delivered', silentFrom: null },
  ]);
});

it('shows on the page when was asked and that there is no answer, in both languages', async () => {
  const { answer } = await ask('2026-11-24');
  const silent = { ...answer, attestations: [], asked: answer.asked.map((each) => ({ ...each, state: 'no-answer' })) };
  for (const lang of ['en', 'es'] as const) {
    const html = renderPage('commitment', silent as never, {
      lang,
      path: 'commitment/scholarships-2025',
      query: {},
      pinned: false,
      numberLocale: null,
      origin: null,
      now: null,
      hasSignIn: false,
      visitor: null,
    });
    const date = translator(lang).date('2026-09-01');
    expect(html).toContain(translator(lang).t('asked-state-no-answer', { date }));
  }
});

it('lists invitations, says that one was delivered, and takes one back for good', async () => {
  const folder = freshFolder();
  const run = (...args: string[]) => inProcess(folder, args);
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);
  const say = async (kind: string, body: object) =>
    expect((await run('say', kind, '--body', JSON.stringify(body))).code).toBe(0);
  expect((await run('init')).code).toBe(0);
  expect((await run('say', 'invite', '--list', '--lang', 'en')).out).toContain('No invitation has been made');
  await say('party', { id: 'costa', type: 'state', name: { en: 'Costa (fixture)', es: 'Costa (ficticia)' } });
  await say('work', { id: 'port', name: { en: 'Port (fixture)', es: 'Puerto (ficticio)' } });
  const made = await json('say', 'invite', '--work', 'port', '--party', 'costa', '--days', '30');
  expect(made.expires).toBe('2026-12-24');
  const id = `invitation-${createHash('sha256').update(made.token).digest('hex').slice(0, 16)}`;
  expect(made.invitation).toBe(id);
  const listed = async () => (await json('say', 'invite', '--list')).invitations;
  const fresh = {
    id,
    party: 'costa',
    on: [{ type: 'work', id: 'port' }],
    state: 'open',
    deliveredOn: null,
    answers: 0,
  };
  expect(await listed()).toMatchObject([fresh]);
  expect(JSON.stringify(await listed())).not.toContain(made.token);
  expect((await run('say', 'invite', '--delivered', id, '--on', '2026-11-20', '--lang', 'en')).out).toContain(
    '19 January 2027',
  );
  expect((await run('say', 'invite', '--revoke', id, '--reason', 'wrong office')).code).toBe(0);
  expect(await listed()).toMatchObject([{ id, state: 'revoked', deliveredOn: '2026-11-20' }]);
  const later = await inProcess(folder, ['say', 'invite', '--list', '--lang', 'en'], { now: '2027-01-01T00:00:00Z' });
  expect(later.out).toContain('taken back');
});

it.each([
  [['--revoke', 'invitation-none'], 'no invitation invitation-none'],
  [['--delivered', 'invitation-none'], 'no invitation invitation-none'],
  [['--delivered', 'invitation-none', '--on', 'yesterday'], 'yesterday is not a day'],
  [['--list', '--party', 'costa'], 'one thing at a time'],
  [['--party', 'costa'], 'whom to ask'],
  [['--party', 'costa', '--work', 'none'], 'none'],
])('%j is refused in plain words', async (args, words) => {
  const folder = freshFolder();
  await inProcess(folder, ['init']);
  const { code, err } = await inProcess(folder, ['say', 'invite', ...args, '--lang', 'en']);
  expect(code).not.toBe(0);
  expect(err).toContain(words);
});

it('lets a party that a statement names reply to it; the reply stands beside the words', async () => {
  const served = await serveFixture();
  onTestFinished(() => served.close());
  const [row] = await served.edition.rows('select id, quote from statement where quote is not null limit 1');
  const { id, quote } = row as { id: string; quote: string };
  const on = [{ type: 'statement' as const, id }];
  const ask = { party: 'aland', role: 'other' as const, on, expires: '2026-12-31', by: 'fixture' };
  const { token } = await issueInvitation(served.ledger, ask);
  const form = await (await served.app.request(`/en/answer/${token}`)).text();
  expect(form).toContain(quote);
  expect(form).toContain(`/en/statement/${id}`);
  const sent = await served.app.request(`/en/answer/${token}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://localhost' },
    body: new URLSearchParams({
      item: `statement:${id}`,
      verdict: 'dispute',
      reason: 'We said otherwise',
      step: 'send',
    }),
  });
  expect(sent.status).toBe(303);
  const entry = await served.ledger.entry(served.ledger.size - 1);
  expect(entry).toMatchObject({ kind: 'attestation', body: { on: { type: 'statement', id }, verdict: 'dispute' } });
  const later = await fixtureEdition({ ...fixture, drafts: [...drafts, entry as never] });
  const answer = await statement(later, { id });
  expect(answer.attestations).toMatchObject([{ party: { id: 'aland' }, attestation: { reason: 'We said otherwise' } }]);
});
