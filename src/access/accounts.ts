import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type AccessAct, AccountId, ObrasError, Role } from '../model/index.ts';
import { recordsIn } from './records.ts';

/** A person or office that may sign in. Names and addresses stand here and nowhere else. */
const Account = z.object({
  id: AccountId,
  name: z.string(),
  email: z.string().nullable(),
  /** Given by an invitation or an administrator. */
  roles: z.array(Role),
  /** Read from the claims of the provider at the last sign-in; gone when the claim is gone. */
  claimed: z.array(Role),
  /** The party for which an institution speaks. */
  party: z.string().nullable(),
  openid: z.object({ issuer: z.string(), subject: z.string() }).nullable(),
  /** SHA-256 of the key with which this account signs in; null: none. */
  keyHash: z.string().nullable(),
  made: z.string(),
  /** When it was ended; it can never sign in again. */
  ended: z.string().nullable(),
});
export type Account = z.infer<typeof Account>;

const Invitation = z.object({
  roles: z.array(Role).min(1),
  party: z.string().nullable(),
  by: z.string(),
  made: z.string(),
  expires: z.string(),
});
/** A link by which one person may make one account with these roles. */
export type AccountInvitation = z.infer<typeof Invitation>;

const Session = z.object({ account: AccountId, made: z.string() });
const Seen = z.object({ at: z.string() });
const Pointer = z.object({ account: AccountId });

/** Whoever sends a request with a session that stands. */
export interface Visitor {
  readonly account: Account;
  readonly roles: readonly Role[];
  /** The token that each form of this session must carry. */
  readonly formToken: string;
}

export interface AccessEffects {
  now(): Date;
  random(length: number): Uint8Array;
  /** Says an act to the journal; it is said before it is done. */
  audit(act: Partial<AccessAct> & Pick<AccessAct, 'act'>, by: string): Promise<void>;
}
export interface AccessLimits {
  /** A session that is not used for so long is over. */
  readonly idleMinutes: number;
  /** A session is over after so long, however it is used. */
  readonly hours: number;
}

const longest = { name: 100, email: 254 } as const;
const minuteMs = 60_000;
const secretShape = /^[A-Za-z0-9_-]{43}$/;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** All roles of an account: given and claimed; none once it is ended. */
export const rolesOf = ({ roles, claimed, ended }: Account): readonly Role[] =>
  ended === null ? Role.options.filter((role) => roles.includes(role) || claimed.includes(role)) : [];

/**
 * Accounts, invitations and sessions in a folder beside the ledger: one small file each, secrets as SHA-256 only.
 * Every change of a power is said to the journal first (`effects.audit`), under pseudonyms.
 */
export function openAccess(place: string, effects: AccessEffects, limits: AccessLimits) {
  const name = () => Buffer.from(effects.random(12)).toString('hex');
  const accounts = recordsIn(join(place, 'accounts'), Account, name);
  const invitations = recordsIn(join(place, 'invitations'), Invitation, name);
  const sessions = recordsIn(join(place, 'sessions'), Session, name);
  // Beside the session, which is never written again: what was ended cannot come back by being used meanwhile.
  const seen = recordsIn(join(place, 'seen'), Seen, name);
  const keys = recordsIn(join(place, 'keys'), Pointer, name);
  const subjects = recordsIn(join(place, 'openid'), Pointer, name);

  const nowText = () => effects.now().toISOString();
  const secret = () => Buffer.from(effects.random(32)).toString('base64url');
  const subjectKey = ({ issuer, subject }: { issuer: string; subject: string }) => sha256(`${issuer}\n${subject}`);

  const need = async (id: string): Promise<Account> => {
    const account = AccountId.safeParse(id).success ? await accounts.get(id) : null;
    if (account === null)
      throw new ObrasError('not-found', 'There is no such account.', { params: { type: 'account', what: id } });
    return account;
  };
  const refused = () =>
    new ObrasError('sign-in-refused', 'Nobody signs in with this.', { hint: 'Ask an administrator for a new link.' });

  const endSession = async (hash: string): Promise<boolean> => {
    const ended = await sessions.take(hash);
    await seen.take(hash);
    return ended !== null;
  };
  const isOver = async (hash: string, made: string): Promise<boolean> => {
    const at = effects.now().getTime();
    const age = at - Date.parse(made);
    const idle = at - Date.parse((await seen.get(hash))?.at ?? made);
    return age > limits.hours * 60 * minuteMs || idle > limits.idleMinutes * minuteMs || age < -minuteMs;
  };
  /** Ends the sessions of an account; null: those of anybody that are over. */
  const endSessions = async (id: string | null): Promise<number> => {
    let count = 0;
    for (const hash of await sessions.ids()) {
      const session = await sessions.get(hash);
      if (session === null) continue;
      const isMeant = id === null ? await isOver(hash, session.made) : session.account === id;
      if (isMeant && (await endSession(hash))) count++;
    }
    return count;
  };

  const readInvitation = async (token: string): Promise<AccountInvitation> => {
    const invitation = secretShape.test(token) ? await invitations.get(sha256(token)) : null;
    if (invitation === null)
      throw new ObrasError('invitation-invalid', 'This link is not an invitation, or it was used.', {
        hint: 'Ask whoever sent the link for a new one.',
      });
    if (invitation.expires <= nowText())
      throw new ObrasError('invitation-expired', 'This invitation has ended.', {
        params: { expires: invitation.expires.slice(0, 10) },
        hint: 'Ask whoever sent the link for a new one.',
      });
    return invitation;
  };

  /** What is wrong with the name and address that somebody gives; the cleaned ones otherwise. */
  const readPerson = async (given: { readonly name: string; readonly email: string }) => {
    const clean = given.name.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
    const email = given.email.trim().toLowerCase();
    const problems: { field: 'name' | 'email'; code: 'missing' | 'invalid' | 'taken' | 'too-long' }[] = [];
    if (clean === '') problems.push({ field: 'name', code: 'missing' });
    if (clean.length > longest.name) problems.push({ field: 'name', code: 'too-long' });
    if (email !== '' && (email.length > longest.email || !z.email().safeParse(email).success))
      problems.push({ field: 'email', code: 'invalid' });
    else if (email !== '' && (await accounts.all()).some((each) => each.email === email && each.ended === null))
      problems.push({ field: 'email', code: 'taken' });
    return { name: clean, email: email === '' ? null : email, problems };
  };

  const giveKey = async (account: Account): Promise<string> => {
    const key = secret();
    await keys.make(sha256(key), { account: account.id });
    await accounts.put(account.id, { ...account, keyHash: sha256(key) });
    if (account.keyHash !== null) await keys.take(account.keyHash);
    return key;
  };

  const makeAccount = async (
    given: Omit<Account, 'id' | 'made' | 'ended' | 'keyHash'>,
    link: string | null,
  ): Promise<Account> => {
    const id = `person:${Buffer.from(effects.random(8)).toString('hex')}`;
    const account: Account = { ...given, id, made: nowText(), ended: null, keyHash: null };
    if (account.openid !== null && !(await subjects.make(subjectKey(account.openid), { account: id })))
      throw new ObrasError('sign-in-refused', 'This identity has an account already.', { hint: 'Sign in with it.' });
    await effects.audit(
      { act: 'joined', account: id, link, after: [...rolesOf(account)], party: account.party },
      link === null ? 'program:openid' : id,
    );
    if (!(await accounts.make(id, account))) throw new Error('an id was drawn twice');
    return account;
  };

  return {
    /** Gives out a link for one account. The token is kept nowhere. */
    async invite(
      given: {
        readonly roles: readonly Role[];
        readonly party: string | null;
        readonly days: number;
      },
      by: string,
    ): Promise<{ readonly token: string; readonly expires: string }> {
      if (given.roles.length === 0)
        throw new ObrasError('usage-invalid', 'An invitation gives at least one role.', { params: { what: 'role' } });
      if (given.roles.includes('institution') !== (given.party !== null))
        throw new ObrasError('usage-invalid', 'An institution speaks for one party, and nobody else does.', {
          params: { what: 'party' },
        });
      const token = secret();
      const expires = new Date(effects.now().getTime() + given.days * 1440 * minuteMs).toISOString();
      const invitation = { roles: [...given.roles], party: given.party, by, made: nowText(), expires };
      await effects.audit(
        { act: 'invited', link: sha256(token).slice(0, 32), after: [...given.roles], party: given.party },
        by,
      );
      await invitations.make(sha256(token), invitation);
      return { token, expires };
    },
    invitation: readInvitation,
    /** Takes a link back that nobody has used, by the id of `openInvitations`; false when there is none any more. */
    async withdraw(id: string, by: string, reason: string | null = null): Promise<boolean> {
      const hash = (await invitations.ids()).find((each) => each.slice(0, 32) === id);
      const invitation = hash === undefined ? null : await invitations.get(hash);
      if (hash === undefined || invitation === null) return false;
      await effects.audit(
        { act: 'withdrawn', link: id, before: invitation.roles, party: invitation.party, reason },
        by,
      );
      return (await invitations.take(hash)) !== null;
    },

    /** Uses up a link: the account that it makes, with its key, which is shown once. */
    async join(
      token: string,
      given: { readonly name: string; readonly email: string },
      openid: Account['openid'] = null,
    ): Promise<
      | { readonly account: Account; readonly key: string | null }
      | { readonly problems: Awaited<ReturnType<typeof readPerson>>['problems'] }
    > {
      await readInvitation(token);
      const { problems, ...person } = await readPerson(given);
      if (problems.length > 0) return { problems };
      if (openid !== null && (await subjects.get(subjectKey(openid))) !== null)
        throw new ObrasError('sign-in-refused', 'This identity has an account already.', { hint: 'Sign in with it.' });
      const invitation = await invitations.take(sha256(token));
      if (invitation === null)
        throw new ObrasError('invitation-used', 'This link has made an account already.', {
          hint: 'Ask whoever sent the link for a new one.',
        });
      const { roles, party } = invitation;
      const link = sha256(token).slice(0, 32);
      const account = await makeAccount({ ...person, roles, claimed: [], party, openid }, link);
      return { account, key: openid === null ? await giveKey(account) : null };
    },

    /** The account of a key; `sign-in-refused` for a key of nobody or of an account that was ended. */
    async byKey(key: string): Promise<Account> {
      const pointer = secretShape.test(key) ? await keys.get(sha256(key)) : null;
      const account = pointer === null ? null : await accounts.get(pointer.account);
      if (account === null || account.ended !== null || account.keyHash !== sha256(key)) throw refused();
      return account;
    },

    /**
     * The account of an identity that a provider vouches for, with the roles that its claims give today. One that is
     * not known is made when its claims give a role; otherwise `sign-in-refused`.
     */
    async byIdentity(
      openid: NonNullable<Account['openid']>,
      person: { readonly name: string; readonly email: string },
      claimed: readonly Role[],
    ): Promise<Account> {
      const pointer = await subjects.get(subjectKey(openid));
      if (pointer === null) {
        if (claimed.length === 0) throw refused();
        const { name: clean, email, problems } = await readPerson(person);
        const isTaken = problems.some(({ field }) => field === 'email');
        return makeAccount(
          {
            name: clean.slice(0, longest.name) || openid.subject.slice(0, longest.name),
            email: isTaken ? null : email,
            roles: [],
            claimed: claimed.filter((role) => role !== 'institution'),
            party: null,
            openid,
          },
          null,
        );
      }
      const account = await need(pointer.account);
      if (account.ended !== null) throw refused();
      const changed = { ...account, claimed: claimed.filter((role) => role !== 'institution') };
      const [before, after] = [[...rolesOf(account)], [...rolesOf(changed)]];
      if (before.join() === after.join()) return account;
      await effects.audit({ act: 'roles-set', account: account.id, before, after }, 'program:openid');
      await accounts.put(account.id, changed);
      if (before.some((role) => !after.includes(role))) await endSessions(account.id);
      return changed;
    },

    /** Opens a session: the token is for the cookie, and kept nowhere. Whatever token came before is ended. */
    async openSession(account: Account, earlier: string | null = null): Promise<string> {
      if (earlier !== null && secretShape.test(earlier)) await endSession(sha256(earlier));
      await endSessions(null);
      const token = secret();
      await sessions.make(sha256(token), { account: account.id, made: nowText() });
      return token;
    },

    /** Who sends this session token; null: nobody, or the session is over, or the account was ended. */
    async visitor(token: string | null): Promise<Visitor | null> {
      if (token === null || !secretShape.test(token)) return null;
      const hash = sha256(token);
      const session = await sessions.get(hash);
      if (session === null) return null;
      const account = await accounts.get(session.account);
      if (account === null || account.ended !== null || (await isOver(hash, session.made))) {
        await endSession(hash);
        return null;
      }
      const last = (await seen.get(hash))?.at ?? session.made;
      if (effects.now().getTime() - Date.parse(last) > minuteMs) await seen.put(hash, { at: nowText() });
      return { account, roles: rolesOf(account), formToken: formTokenOf(token) };
    },
    async signOut(token: string): Promise<void> {
      if (secretShape.test(token)) await endSession(sha256(token));
    },

    account: need,
    accounts: async (): Promise<Account[]> =>
      (await accounts.all()).sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1)),
    /** Links that were given out and not used, without their tokens. */
    openInvitations: async (): Promise<(AccountInvitation & { readonly id: string })[]> => {
      const open = await Promise.all(
        (await invitations.ids()).map(async (id) => ({ id, invitation: await invitations.get(id) })),
      );
      return open.flatMap(({ id, invitation }) =>
        invitation !== null && invitation.expires > nowText() ? [{ ...invitation, id: id.slice(0, 32) }] : [],
      );
    },

    /** Sets the given roles; those that the provider claims stay. Sessions are ended when a role is lost. */
    async setRoles(id: string, roles: readonly Role[], by: string, reason: string | null = null): Promise<Account> {
      const account = await need(id);
      if (account.ended !== null) throw new ObrasError('input-invalid', 'This account was ended.');
      if (roles.includes('institution') && account.party === null)
        throw new ObrasError('usage-invalid', 'An institution speaks for a party: invite it as one.', {
          params: { what: 'role' },
        });
      const changed = { ...account, roles: Role.options.filter((role) => roles.includes(role)) };
      const [before, after] = [[...rolesOf(account)], [...rolesOf(changed)]];
      await effects.audit({ act: 'roles-set', account: id, before, after, reason }, by);
      await accounts.put(id, changed);
      if (before.some((role) => !after.includes(role))) await endSessions(id);
      return changed;
    },
    /** Ends an account: its sessions and its key are void at once, its pseudonym stays in the journal. */
    async end(id: string, by: string, reason: string | null = null): Promise<Account> {
      const account = await need(id);
      if (account.ended !== null) return account;
      const before = [...rolesOf(account)];
      await effects.audit({ act: 'ended', account: id, before, reason }, by);
      const ended = { ...account, ended: nowText() };
      await accounts.put(id, ended);
      await endSessions(id);
      return ended;
    },
    /** A new key for an account; the old one and every session are void. */
    async renewKey(id: string, by: string): Promise<string> {
      const account = await need(id);
      if (account.ended !== null) throw new ObrasError('input-invalid', 'This account was ended.');
      await effects.audit({ act: 'key-renewed', account: id }, by);
      const key = await giveKey(account);
      await endSessions(id);
      return key;
    },
    async endSessions(id: string, by: string): Promise<number> {
      await need(id);
      await effects.audit({ act: 'sessions-ended', account: id }, by);
      return endSessions(id);
    },
  };
}
export type Access = ReturnType<typeof openAccess>;

/** The token of the forms of a session: made from the session's own secret, which no page can read. */
const formTokenOf = (session: string): string =>
  createHmac('sha256', session).update('obras form 1').digest('base64url');

/** Is this the form token of the visitor? Compared in constant time. */
export function isFormToken(visitor: Visitor, given: string | null): boolean {
  const [expected, actual] = [Buffer.from(visitor.formToken), Buffer.from(given ?? '')];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
