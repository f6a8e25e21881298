import { randomBytes } from 'node:crypto';
import type { Ledger } from '../ledger/index.ts';
import { isLang } from '../locale/index.ts';
import { type EntryBody, type Localised, ObrasError, statementId } from '../model/index.ts';
import {
  type Kept,
  type Outbox,
  openOutbox,
  type Recipient,
  readRecipient,
  receiptLetter,
  reminderLetter,
} from '../outbox/index.ts';
import type { Context } from './context.ts';
import { standings } from './standings.ts';

type About = EntryBody<'invitation'>['on'];
const wrong = (text: string, what: string, hint: string): ObrasError =>
  new ObrasError('usage-invalid', text, { params: { what }, hint });

/** Reads an address of mail and the language of its reader; by default that of the command. */
export function readAddress({ words }: Context, email: string, lang: string = words.lang): Recipient {
  const hint = 'obras say invite --help';
  if (readRecipient({ email, lang: 'en' }) === null) throw wrong(words.t('outbox-no-address'), 'email', hint);
  if (!isLang(lang)) throw wrong(words.t('outbox-no-language', { lang }), 'email-lang', hint);
  return { email, lang };
}

export function outboxOf(context: Context): Outbox {
  const { mailFrom } = context.config;
  if (mailFrom === null)
    throw wrong(context.words.t('outbox-no-from'), 'mailFrom', 'OBRAS_MAIL_FROM="Obras <answers@example.org>" obras …');
  return openOutbox(context.outboxPlace, { now: context.now, random: (length) => randomBytes(length) }, mailFrom);
}

/** Names of a party and titles of things, as the journal has them. */
export async function namesOf(
  ledger: Ledger,
  party: string,
  about: About,
): Promise<{ readonly party: Localised; readonly things: readonly Localised[] }> {
  const titles = new Map<string, Localised>();
  for await (const { kind, body } of ledger.entries()) {
    if (kind === 'party' || kind === 'work') titles.set(`${kind} ${body.id}`, body.name);
    if (kind === 'statement' && body.anchor !== null) {
      const { exact } = body.anchor;
      titles.set(`${kind} ${statementId(body)}`, { en: `“${exact}”`, es: `«${exact}»` });
    }
    if (kind === 'commitment') titles.set(`${kind} ${body.id}`, body.title);
  }
  const titleOf = (type: string, id: string) => titles.get(`${type} ${id}`) ?? { en: id, es: id };
  return { party: titleOf('party', party), things: about.map(({ type, id }) => titleOf(type, id)) };
}

async function recipientOf(ledger: Ledger, index: number): Promise<Recipient | null> {
  const personal = await ledger.personal(index);
  return personal.state === 'held' ? readRecipient(personal.content) : null;
}

/** Writes the receipt of an answer as a letter, when the invitation behind it has an address; the name of the file. */
export async function writeReceipt(ledger: Ledger, outbox: Outbox, index: number): Promise<string | null> {
  const entry = await ledger.entry(index);
  if (entry.kind !== 'attestation' || entry.body.invitation === null) return null;
  const { on, by: party, invitation } = entry.body;
  for await (const { kind, body, index: at } of ledger.entries()) {
    if (kind !== 'invitation' || body.id !== invitation) continue;
    const to = await recipientOf(ledger, at);
    if (to === null) return null;
    const names = await namesOf(ledger, party, [on as About[number]]);
    const receipt = await ledger.receipt(index);
    const thing = names.things[0] as Localised;
    return outbox.write(
      receiptLetter({ invitation, to: to.email, lang: to.lang, party: names.party, thing, index, receipt }),
    );
  }
  return null;
}

/** `obras outbox`: letters that wait; `--remind DAYS` writes reminders; `--send` sends what waits by SMTP. */
export async function outbox(
  context: Context,
  flags: { send?: boolean; remind?: number; by: string },
): Promise<undefined> {
  const { words } = context;
  const box = outboxOf(context);
  if (flags.remind !== undefined) await remind(context, box, flags.remind);
  if (flags.send) return send(context, box, flags.by);
  const letters = await box.list();
  // The link is a secret: it is not printed.
  const shown = letters.map(({ link: _, ...letter }) => letter);
  context.result(
    'outbox',
    { letters: shown },
    () => shown.map((each) => rowOf(context, each)).join('\n') || words.t('outbox-none'),
  );
  return undefined;
}

const rowOf = ({ words }: Context, { name, state, kind, to, on }: Omit<Kept, 'link'>): string =>
  words.t('outbox-row', {
    file: name,
    kind: words.t(`outbox-kind-${kind}`),
    to,
    state: words.t(`outbox-state-${state}`),
    date: words.date(on),
  });

async function send(context: Context, box: Outbox, by: string): Promise<undefined> {
  const { words, config } = context;
  if (config.smtpUrl === null)
    throw wrong(
      words.t('outbox-no-smtp'),
      'smtpUrl',
      'OBRAS_SMTP_URL=smtp://user:password@mail.example.org obras outbox --send',
    );
  const today = context.now().toISOString().slice(0, 10);
  const { sent, refused } = await box.send(config.smtpUrl, async ({ kind, invitation }) => {
    if (kind !== 'invitation') return;
    await context.withLedger({ readOnly: false }, async (ledger) => {
      const own = (await standings(ledger, today)).find(({ id }) => id === invitation);
      if (own === undefined || own.deliveredOn !== null) return;
      await ledger.append([{ kind: 'invitation-delivered', body: { invitation, on: today } }], { by });
    });
  });
  context.result(
    'outbox-sent',
    {
      sent: sent.map(({ name }) => name),
      refused: refused.map(({ letter, reason }) => ({ name: letter.name, reason })),
    },
    () =>
      [
        words.t('outbox-sent', { count: sent.length, n: words.number(sent.length) }),
        ...refused.map(({ letter, reason }) => words.t('outbox-refused', { file: letter.name, reason })),
      ].join('\n'),
  );
  return undefined;
}

/** Reminders to those who were written to so many days ago, whose link works, and who have not answered; once each. */
async function remind(context: Context, box: Outbox, days: number): Promise<void> {
  const today = context.now().toISOString().slice(0, 10);
  const before = new Date(context.now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
  const letters = await box.list();
  const reminded = new Set(letters.flatMap(({ kind, invitation }) => (kind === 'reminder' ? [invitation] : [])));
  await context.withLedger({ readOnly: true }, async (ledger) => {
    for (const each of await standings(ledger, today)) {
      const first = letters.find(
        ({ kind, invitation, state }) => kind === 'invitation' && invitation === each.id && state === 'sent',
      );
      const isDue = each.state === 'open' && each.answers === 0 && !reminded.has(each.id);
      if (!isDue || !first?.link || first.on > before) continue;
      const to = await recipientOf(ledger, each.index);
      if (to === null) continue;
      const names = await namesOf(ledger, each.party, each.on);
      const { id: invitation, expires } = each;
      await box.write(
        reminderLetter({ invitation, to: to.email, lang: to.lang, ...names, expires, link: first.link }, first.on),
      );
    }
  });
}
