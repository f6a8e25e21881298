// Letters to parties: written as files, sent to a real SMTP server, reminders, receipts; addresses nowhere else.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { outboxOf, writeReceipt } from '../src/cli/outbox.ts';
import { buildEdition } from '../src/edition/index.ts';
import { openLedger, verifyReceipt } from '../src/ledger/index.ts';
import { createApp, doorOf } from '../src/server/index.ts';
import { freshFolder, inProcess } from './cli-program.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture } from './views-ledger-fixture.ts';

interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** An SMTP server of our own; `refuse` says no to a recipient. */
async function smtp(refuse: (address: string) => boolean = () => false): Promise<{ url: string; mails: Mail[] }> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'obras' && password === 'p@ss' ? done(null, { user: 'obras' }) : done(new Error('no')),
    onRcptTo: ({ address }, _, done) => (refuse(address) ? done(new Error('mailbox of Ana is full')) : done()),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        mails.push({ from, to: rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '0.0.0.0', () => ready()));
  closing.push(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://obras:p%40ss@127.0.0.1:${port}`, mails };
}

const email = 'oficina.obras@costa.example';
const from = { OBRAS_MAIL_FROM: 'Obras <answers@obras.example>' };

/** A ledger with a party, a work, and an invitation written to an address. */
async function invited(lang = 'es') {
  const folder = freshFolder();
  const run = (args: string[], env: Record<string, string> = {}, now?: string) =>
    inProcess(folder, [...args, '--lang', 'en'], { env: { ...from, ...env }, ...(now && { now }) });
  const json = async (args: string[], env = {}, now?: string) =>
    JSON.parse((await run([...args, '--json'], env, now)).out);
  const say = (kind: string, body: object) => run(['say', kind, '--body', JSON.stringify(body)]);
  await run(['init']);
  await say('party', {
    id: 'costa',
    type: 'state',
    name: { en: 'Costa (fixture)', es: 'Ñandú de la Costa (ficticia)' },
  });
  await say('work', { id: 'port', name: { en: 'Port (fixture)', es: 'Puerto (ficticio)' } });
  const ask = ['say', 'invite', '--work', 'port', '--party', 'costa', '--url', 'https://obras.example'];
  const made = await json([...ask, '--email', email, '--email-lang', lang]);
  return { folder, run, json, made, ask };
}
/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
const bodyOf = (mail: string): string => {
  const text = mail.slice(mail.indexOf('\r\n\r\n') + 4);
  if (/^Content-Transfer-Encoding: base64/im.test(mail)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

describe('a letter', () => {
  it('is written in the language of who reads it, with the link, for the eyes of its owner alone', async () => {
    const { folder, made } = await invited();
    const path = join(folder, 'obras/outbox', made.letter);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const mail = readFileSync(path, 'utf8');
    expect(mail).toMatch(/^To: oficina\.obras@costa\.example\r$/m);
    expect(mail).toMatch(/^Content-Language: es\r$/m);
    const body = bodyOf(mail);
    expect(body).toContain(`https://obras.example/es/answer/${made.token}`);
    expect(body).toContain('A Ñandú de la Costa (ficticia)');
    expect(body).toContain('- Puerto (ficticio)');
    expect(body).toContain('23 de enero de 2027');
  });

  it('is sent by SMTP, kept as it was sent, and from then on the party counts as asked', async () => {
    const { folder, run, json, made } = await invited();
    const { url, mails } = await smtp();
    const written = readFileSync(join(folder, 'obras/outbox', made.letter));
    expect((await run(['outbox', '--send'], { OBRAS_SMTP_URL: url })).out).toContain('1 letter was sent');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ from: 'answers@obras.example', to: [email] });
    expect(mails[0]?.text.trimEnd()).toBe(written.toString('utf8').trimEnd());
    expect(readFileSync(join(folder, 'obras/outbox/sent', made.letter))).toEqual(written);
    const [invitation] = (await json(['say', 'invite', '--list'])).invitations;
    expect(invitation).toMatchObject({ deliveredOn: '2026-11-24', state: 'open' });
    await run(['outbox', '--send'], { OBRAS_SMTP_URL: url });
    expect(mails).toHaveLength(1);
  });

  it('that is refused waits on, is not said to be delivered, and the others go out', async () => {
    const { folder, run, json, made, ask } = await invited();
    const second = await json([...ask, '--email', 'second@costa.example']);
    const { url, mails } = await smtp((address) => address === email);
    const { out } = await run(['outbox', '--send'], { OBRAS_SMTP_URL: url });
    expect(out).toContain(`${made.letter} waits on: EENVELOPE`);
    expect(out).not.toContain('Ana');
    expect(mails.map(({ to }) => to)).toEqual([['second@costa.example']]);
    const { letters } = await json(['outbox']);
    expect(letters.map((each: { name: string; state: string }) => [each.name, each.state]).sort()).toEqual(
      [
        [made.letter, 'waiting'],
        [second.letter, 'sent'],
      ].sort(),
    );
    expect(JSON.stringify(letters)).not.toContain(made.token);
    const { invitations } = await json(['say', 'invite', '--list']);
    expect(invitations.map((each: { deliveredOn: string | null }) => each.deliveredOn)).toEqual([null, '2026-11-24']);
    expect(filesIn(join(folder, 'obras/outbox')).filter((name) => name.endsWith('.sending'))).toEqual([]);
  });

  it('reminds once, with the same link, who was written to long enough ago and has not answered', async () => {
    const { folder, run, made } = await invited('en');
    const { url, mails } = await smtp();
    const env = { OBRAS_SMTP_URL: url };
    await run(['outbox', '--send', '--remind', '30'], env);
    await run(['outbox', '--send', '--remind', '30'], env, '2026-12-20T12:00:00Z');
    expect(mails).toHaveLength(1);
    for (const day of ['2026-12-24', '2026-12-30'])
      await run(['outbox', '--send', '--remind', '30'], env, `${day}T12:00:00Z`);
    expect(mails).toHaveLength(2);
    expect(bodyOf(mails[1]?.text ?? '')).toContain(`https://obras.example/en/answer/${made.token}`);
    expect(bodyOf(mails[1]?.text ?? '')).toContain('On 24 November 2026 we wrote to you');
    expect(filesIn(join(folder, 'obras/outbox/sent'))).toHaveLength(2);
  });

  it('with the receipt goes out after an answer by link, and its file verifies', async () => {
    const { folder, made } = await invited('en');
    const place = join(folder, 'obras/ledger');
    const ledger = await openLedger(place);
    const edition = await fixtureEdition(fixture);
    const now = () => new Date('2026-11-25T09:00:00Z');
    const { openOutbox } = await import('../src/outbox/index.ts');
    const random = (length: number) => new Uint8Array(length).fill(5);
    const box = openOutbox(join(folder, 'obras/outbox'), { now, random }, 'answers@obras.example');
    const app = createApp({
      edition: () => edition,
      ledger: doorOf(ledger),
      config: { publicUrl: null, readOnly: false, postsPerMinute: 100 },
      effects: { now, random, log: () => {} },
      onReply: async (index) => {
        await writeReceipt(ledger, box, index);
      },
    });
    const sent = await app.request(`/en/answer/${made.token}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://localhost' },
      body: 'item=work:port&verdict=no-comment&step=send',
    });
    expect(sent.status).toBe(303);
    const letter = (await box.list()).find(({ kind }) => kind === 'receipt');
    const mail = readFileSync(join(folder, 'obras/outbox', letter?.name ?? ''), 'utf8');
    const file = /filename=obras-receipt-\d+\.json[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(mail)?.[1] ?? '';
    const receipt = JSON.parse(Buffer.from(file, 'base64').toString('utf8'));
    expect(receipt.entry).toMatchObject({ kind: 'attestation', body: { verdict: 'no-comment' } });
    expect(await verifyReceipt(receipt)).toEqual({ ok: true, problems: [] });
    await app.close();
    await ledger.close();
  });
});

it('leaves no address in journal, edition or answers, and obras forget takes it away', async () => {
  const { folder, run, json } = await invited();
  const place = join(folder, 'obras/ledger');
  const ledger = await openLedger(place);
  await buildEdition(ledger, join(folder, 'editions'), { asOf: '2026-11-24' });
  await ledger.close();
  const holding = (where: string) =>
    filesIn(join(folder, where)).filter(
      (path) => readFileSync(path).includes(email) || readFileSync(path).includes('costa.example'),
    );
  expect(filesIn(join(folder, 'editions')).length).toBeGreaterThan(10);
  expect(holding('editions')).toEqual([]);
  expect(holding('obras/ledger/journal')).toEqual([]);
  expect(holding('obras/ledger/personal')).toHaveLength(1);
  const index = (await json(['say', 'invite', '--list'])).invitations[0].index;
  expect((await run(['forget', String(index)])).code).toBe(0);
  expect(holding('obras/ledger')).toEqual([]);
  expect((await run(['verify'])).code).toBe(0);
});

it.each([
  [['say', 'invite', '--work', 'port', '--party', 'costa', '--email', 'nobody'], {}, 'not an address'],
  [
    ['say', 'invite', '--work', 'port', '--party', 'costa', '--email', email, '--email-lang', 'xx'],
    {},
    'no language xx',
  ],
  [['say', 'invite', '--work', 'port', '--party', 'costa', '--email', email], { OBRAS_MAIL_FROM: '' }, 'mailFrom'],
  [['outbox', '--send'], {}, 'smtpUrl'],
])('%j is refused in plain words, and nothing is said', async (args, env, words) => {
  const { run, json } = await invited();
  const before = (await json(['say', 'invite', '--list'])).invitations.length;
  const { code, err } = await run(args, env);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  expect((await json(['say', 'invite', '--list'])).invitations).toHaveLength(before);
});

it('never sends a letter in the clear to another machine', async () => {
  const { folder } = await invited();
  const context = {
    config: { mailFrom: 'a@b.example' },
    outboxPlace: join(folder, 'obras/outbox'),
    now: () => new Date(),
  };
  // The name is this machine's under another name: the server offers no TLS, so nothing may be sent.
  const { url, mails } = await smtp();
  const { refused } = await outboxOf(context as never).send(url.replace('127.0.0.1', '127.0.0.2'), async () => {});
  expect(refused.map(({ reason }) => reason)).toEqual(['ETLS 500']);
  expect(mails).toEqual([]);
});
