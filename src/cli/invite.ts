import { silenceDays } from '../assessment/index.ts';
import { issueInvitation } from '../ledger/index.ts';
import { type Draft, dropEnd, type EntryBody, isoOf, ObrasError, parseEdtf } from '../model/index.ts';
import { invitationLetter } from '../outbox/index.ts';
import type { Context } from './context.ts';
import { namesOf, outboxOf, readAddress } from './outbox.ts';
import { requireKnown } from './say.ts';
import { dayOf, standings } from './standings.ts';

type Invitation = EntryBody<'invitation'>;
interface InviteFlags {
  readonly commitment?: readonly string[];
  readonly work?: readonly string[];
  readonly statement?: readonly string[];
  readonly party?: string;
  readonly role: string;
  readonly days: number;
  readonly url?: string;
  readonly by: string;
  readonly list?: boolean;
  readonly revoke?: string;
  readonly delivered?: string;
  readonly on?: string;
  readonly reason?: string;
  readonly email?: string;
  readonly emailLang?: string;
}

const today = (context: Context): string => context.now().toISOString().slice(0, 10);

/**
 * `obras say invite`: a link for a party, printed once (only its hash is kept); `--list` how every one stands;
 * `--revoke` takes one back; `--delivered` says on which day it reached the party, from which silence is counted.
 */
export async function sayInvitation(context: Context, flags: InviteFlags): Promise<undefined> {
  const { words } = context;
  const about = [
    ...(flags.commitment ?? []).map((id) => ({ type: 'commitment' as const, id })),
    ...(flags.work ?? []).map((id) => ({ type: 'work' as const, id })),
    ...(flags.statement ?? []).map((id) => ({ type: 'statement' as const, id })),
  ];
  const isNew = flags.party !== undefined || about.length > 0;
  const acts = [isNew, flags.list === true, flags.revoke !== undefined, flags.delivered !== undefined].filter(Boolean);
  if (acts.length > 1) throw wrong(words.t('invite-one-thing'), 'invite');
  if (flags.list) return list(context);
  if (flags.revoke !== undefined) {
    await change(context, flags.revoke, flags.by, (invitation) => ({
      kind: 'invitation-revoked',
      body: { invitation, reason: flags.reason ?? 'taken back by whoever asked' },
    }));
    context.result('invitation-revoked', { invitation: flags.revoke }, () =>
      words.t('invite-revoked', { id: flags.revoke as string }),
    );
    return undefined;
  }
  if (flags.delivered !== undefined) {
    const on = flags.on ?? today(context);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || parseEdtf(on) === null)
      throw wrong(words.t('invite-not-a-day', { date: on }), 'on');
    await change(context, flags.delivered, flags.by, (invitation) => ({
      kind: 'invitation-delivered',
      body: { invitation, on },
    }));
    context.result('invitation-delivered', { invitation: flags.delivered, on }, () =>
      words.t('invite-is-delivered', {
        id: flags.delivered as string,
        date: words.date(on),
        until: words.date(isoOf(dayOf(on) + silenceDays)),
      }),
    );
    return undefined;
  }
  const { party } = flags;
  if (party === undefined || about.length === 0) throw wrong(words.t('invite-which'), 'party');
  const expires = isoOf(dayOf(today(context)) + flags.days);
  const mail = flags.email === undefined ? null : readAddress(context, flags.email, flags.emailLang);
  const outbox = mail === null ? null : outboxOf(context);
  const { config } = context;
  const site = dropEnd(flags.url ?? config.publicUrl ?? `http://${config.host}:${config.port}`, '/');
  const { token, invitation, receipt, names } = await context.withLedger({ readOnly: false }, async (ledger) => {
    await requireKnown(context, ledger, [...about.map(({ type, id }) => [type, id] as const), ['party', party]]);
    const role = flags.role as Invitation['role'];
    const personal = mail === null ? {} : { personal: { ...mail } };
    const issued = await issueInvitation(ledger, { party, role, on: about, expires, by: flags.by, ...personal });
    return { ...issued, names: await namesOf(ledger, party, about) };
  });
  const address = `${site}/${mail?.lang ?? words.lang}/answer/${token}`;
  const letter =
    mail === null || outbox === null
      ? null
      : await outbox.write(
          invitationLetter({ invitation, to: mail.email, lang: mail.lang, ...names, expires, link: address }),
        );
  context.result('invitation', { token, address, invitation, expires, receipt, letter }, () => address);
  if (context.isJson) return undefined;
  context.terminal.talk(words.t('cli-invited', { date: words.date(expires), party }));
  if (letter !== null) context.terminal.talk(words.t('outbox-written', { file: letter }));
  return undefined;
}

const wrong = (text: string, what: string): ObrasError =>
  new ObrasError('usage-invalid', text, { params: { what }, hint: 'obras say invite --help' });

async function list(context: Context): Promise<undefined> {
  const { words } = context;
  const invitations = await context.withLedger({ readOnly: true }, (ledger) => standings(ledger, today(context)));
  context.result('invitations', { invitations }, () =>
    invitations.length === 0
      ? words.t('invite-none')
      : invitations
          .map(({ id, party, state, expires, deliveredOn, answers, on }) =>
            [
              words.t('invite-row', {
                id,
                party,
                state: [
                  words.t(`invite-state-${state}`, { date: words.date(expires) }),
                  deliveredOn === null
                    ? words.t('not-delivered')
                    : words.t('invite-delivered', { date: words.date(deliveredOn) }),
                  words.t('invite-answered', { count: answers, n: words.number(answers) }),
                ].join(' · '),
              }),
              ...on.map(({ type, id: thing }) => `    ${type} ${thing}`),
            ].join('\n'),
          )
          .join('\n'),
  );
  return undefined;
}

async function change(context: Context, id: string, by: string, draft: (id: string) => Draft): Promise<void> {
  await context.withLedger({ readOnly: false }, async (ledger) => {
    const all = await standings(ledger, today(context));
    if (!all.some((each) => each.id === id))
      throw new ObrasError('journal-unknown-reference', context.words.t('invite-none-such', { id }), {
        params: { what: id },
        hint: 'obras say invite --list',
      });
    await ledger.append([draft(id)], { by });
  });
}
