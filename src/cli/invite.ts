import { silenceDays } from '../assessment/index.ts';
import { issueInvitation, type Ledger } from '../ledger/index.ts';
import { type Draft, type EntryBody, isoOf, ObrasError, parseEdtf } from '../model/index.ts';
import type { Context } from './context.ts';
import { requireKnown } from './say.ts';

type Invitation = EntryBody<'invitation'>;
interface InviteFlags {
  readonly commitment?: readonly string[];
  readonly work?: readonly string[];
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
}

const dayOf = (iso: string): number => parseEdtf(iso.slice(0, 10))?.earliest as number;
const today = (context: Context): string => context.now().toISOString().slice(0, 10);

/** How an invitation stands on a day. */
interface Standing {
  readonly id: string;
  readonly party: string;
  readonly role: Invitation['role'];
  readonly on: Invitation['on'];
  readonly expires: string;
  readonly deliveredOn: string | null;
  readonly state: 'open' | 'expired' | 'revoked';
  readonly answers: number;
}

async function standings(ledger: Ledger, day: string): Promise<Standing[]> {
  const found = new Map<string, Invitation>();
  const revoked = new Set<string>();
  const delivered = new Map<string, string>();
  const answers = new Map<string, number>();
  for await (const { kind, body } of ledger.entries()) {
    if (kind === 'invitation') found.set(body.id, body);
    if (kind === 'invitation-revoked') revoked.add(body.invitation);
    if (kind === 'invitation-delivered') delivered.set(body.invitation, body.on);
    if (kind === 'attestation' && body.invitation !== null)
      answers.set(body.invitation, (answers.get(body.invitation) ?? 0) + 1);
  }
  return [...found.values()].map(({ id, party, role, on, expires, deliveredOn }) => {
    const last = parseEdtf(expires)?.latest ?? null;
    const isOver = last !== null && dayOf(day) > last;
    return {
      id,
      party,
      role,
      on,
      expires,
      deliveredOn: delivered.get(id) ?? deliveredOn,
      state: revoked.has(id) ? 'revoked' : isOver ? 'expired' : 'open',
      answers: answers.get(id) ?? 0,
    };
  });
}

/**
 * `obras say invite`: a link for a party, printed once (only its hash is kept); `--list` how every one stands;
 * `--revoke` takes one back; `--delivered` says on which day it reached the party, from which silence is counted.
 */
export async function sayInvitation(context: Context, flags: InviteFlags): Promise<undefined> {
  const { words } = context;
  const about = [
    ...(flags.commitment ?? []).map((id) => ({ type: 'commitment' as const, id })),
    ...(flags.work ?? []).map((id) => ({ type: 'work' as const, id })),
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
  const { token, invitation, receipt } = await context.withLedger({ readOnly: false }, async (ledger) => {
    await requireKnown(context, ledger, [...about.map(({ type, id }) => [type, id] as const), ['party', party]]);
    const role = flags.role as Invitation['role'];
    return issueInvitation(ledger, { party, role, on: about, expires, by: flags.by });
  });
  const { config } = context;
  const site = flags.url ?? config.publicUrl ?? `http://${config.host}:${config.port}`;
  const address = `${site.replace(/\/+$/, '')}/${words.lang}/answer/${token}`;
  context.result('invitation', { token, address, invitation, expires, receipt }, () => address);
  if (!context.isJson) context.terminal.talk(words.t('cli-invited', { date: words.date(expires), party }));
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
