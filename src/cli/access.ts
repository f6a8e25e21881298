import { randomBytes } from 'node:crypto';
import { type Access, openAccess, rolesOf } from '../access/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { dropEnd, ObrasError, Role } from '../model/index.ts';
import type { Context } from './context.ts';

const by = 'command-line';

/** Accounts with the ledger open: what changes a power is said to the journal first. */
async function withAccess<T>(context: Context, isWriting: boolean, use: (access: Access) => Promise<T>): Promise<T> {
  const { config } = context;
  return context.withLedger({ readOnly: !isWriting }, (ledger: Ledger) =>
    use(
      openAccess(
        context.accessPlace,
        {
          now: context.now,
          random: (length) => randomBytes(length),
          audit: async (body, who) => {
            await ledger.append([{ kind: 'access', body }], { by: who, at: context.now().toISOString() });
          },
        },
        { idleMinutes: config.sessionIdleMinutes, hours: config.sessionHours },
      ),
    ),
  );
}

function readRoles(given: readonly string[]): Role[] {
  return given.map((name) => {
    const role = Role.safeParse(name);
    if (role.success) return role.data;
    throw new ObrasError('usage-invalid', `There is no role ${JSON.stringify(name)}.`, {
      params: { what: 'role' },
      hint: `The roles are: ${Role.options.join(', ')}.`,
    });
  });
}

/** `obras access invite`: a link by which one person makes an account with these roles. */
export async function accessInvite(
  context: Context,
  flags: { readonly role: readonly string[]; readonly party?: string; readonly days: number; readonly url?: string },
): Promise<undefined> {
  const roles = readRoles(flags.role);
  const { token, expires } = await withAccess(context, true, (access) =>
    access.invite({ roles, party: flags.party ?? null, days: flags.days }, by),
  );
  const host = dropEnd(flags.url ?? context.config.publicUrl ?? `http://127.0.0.1:${context.config.port}`, '/');
  const link = `${host}/${context.words.lang}/join/${token}`;
  context.result('access-invite', { link, roles, party: flags.party ?? null, expires }, () =>
    [context.words.t('cli-access-link', { date: context.words.date(expires.slice(0, 10)) }), link].join('\n'),
  );
  if (!context.config.signIn) context.terminal.talk(context.words.t('cli-access-off'));
}

/** `obras access list`: accounts and links that were not used. */
export async function accessList(context: Context): Promise<undefined> {
  const { accounts, invitations } = await withAccess(context, false, async (access) => ({
    accounts: (await access.accounts()).map((account) => ({
      id: account.id,
      name: account.name,
      email: account.email,
      roles: rolesOf(account),
      party: account.party,
      openid: account.openid !== null,
      made: account.made,
      ended: account.ended,
    })),
    invitations: await access.openInvitations(),
  }));
  const { words } = context;
  context.result('access-list', { accounts, invitations }, () =>
    [
      words.t('people-accounts', { n: words.number(accounts.length) }),
      ...accounts.map(
        ({ id, name, roles, ended }) =>
          `  ${id}  ${name}  ${ended === null ? roles.join(', ') || '–' : words.t('people-ended', { date: words.date(ended.slice(0, 10)) })}`,
      ),
      ...(invitations.length === 0 ? [] : [words.t('people-open')]),
      ...invitations.map(({ roles, expires }) => `  ${roles.join(', ')}  ${expires.slice(0, 10)}`),
    ].join('\n'),
  );
}

/** `obras access role`: sets the roles of an account. */
export async function accessRole(
  context: Context,
  id: string,
  names: readonly string[],
  flags: { readonly reason?: string },
): Promise<undefined> {
  const roles = readRoles(names.filter((name) => name !== 'none'));
  const account = await withAccess(context, true, (access) => access.setRoles(id, roles, by, flags.reason ?? null));
  context.result(
    'access-role',
    { id, roles: rolesOf(account) },
    () => `${id}: ${rolesOf(account).join(', ') || context.words.t('account-no-roles')}`,
  );
}

/** `obras access end`: ends an account, with its sessions and key. */
export async function accessEnd(context: Context, id: string, flags: { readonly reason?: string }): Promise<undefined> {
  const account = await withAccess(context, true, (access) => access.end(id, by, flags.reason ?? null));
  context.result('access-end', { id, ended: account.ended }, () => context.words.t('people-done-end'));
}

/** `obras access key`: a new key for an account, printed once; the old one and every session are void. */
export async function accessKey(context: Context, id: string): Promise<undefined> {
  const key = await withAccess(context, true, (access) => access.renewKey(id, by));
  context.result('access-key', { id, key }, () => [context.words.t('people-made-key'), key].join('\n'));
}
