import type { Context } from 'hono';
import { type Access, type Account, type Openid, rolesOf, type Visitor } from '../access/index.ts';
import type { Lang } from '../locale/index.ts';
import { dropEnd, ObrasError, Role, Slug } from '../model/index.ts';
import { invited, parties, stampOf } from '../views/index.ts';
import { type PageAnswers, paths, readAddress, writeAddress } from '../web/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { Refusal } from './problem.ts';

/** A page to show, or where to go on; and cookies that go with it. */
export type Shown = (
  | { readonly name: 'sign-in'; readonly page: PageAnswers['sign-in'] }
  | { readonly name: 'join'; readonly page: PageAnswers['join'] }
  | { readonly name: 'account'; readonly page: PageAnswers['account'] }
  | { readonly name: 'people'; readonly page: PageAnswers['people'] }
  | { readonly to: string }
) & { readonly status?: number; readonly cookies?: readonly string[]; readonly visitor?: Visitor | null };

/** Pages of this kind go by these names of the web. */
export const accessPages: ReadonlySet<string> = new Set(['sign-in', 'join', 'account', 'people']);

/**
 * Where to go on after signing in: a page of this site, written anew from what was understood of it, never the text
 * that was sent; the account page for anything else.
 */
export function safeNext(text: string | null, lang: Lang): string {
  const fallback = writeAddress({ lang, path: paths.account, edition: null });
  if (text === null || text.length > 2048 || !/^\/[a-z]{2}(\/|\?|$)/.test(text)) return fallback;
  const url = new URL(text, 'http://site.invalid');
  const route = url.host === 'site.invalid' ? readAddress(url.pathname) : null;
  if (route === null || route.form !== 'html' || route.name === 'sign-in' || route.name === 'join') return fallback;
  return writeAddress({
    lang: route.lang,
    path: route.path,
    query: Object.fromEntries(url.searchParams),
    edition: null,
  });
}

const mostDays = 90;

/** Accounts over HTTP: sign-in by key and by provider, invitations, one's own account, and that of others. */
export function createSignIn(access: Access, openid: Openid | null, { config, effects }: AppOptions) {
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const sessionOf = (context: Context) => readCookie(context.req.header('Cookie'), 'session', isHttps);
  const open = async (context: Context, account: Account) => {
    const token = await access.openSession(account, sessionOf(context));
    effects.log({ event: 'sign-in', account: account.id });
    return { cookie: writeCookie('session', token, { isHttps }), visitor: await access.visitor(token) };
  };
  const ended = writeCookie('session', '', { isHttps });
  const needWriting = () => {
    if (config.readOnly)
      throw new Refusal(403, 'usage-invalid', 'This site takes no entries at present.', {
        hint: 'Serve without --read-only.',
      });
  };

  const nameOf = async (edition: ServedEdition, party: string | null) =>
    party === null ? {} : { partyName: (await invited(edition, { party, on: [] })).party.name };
  const accountPage = async (edition: ServedEdition, account: Account, key: string | null = null, isNew = false) => ({
    stamp: stampOf(edition),
    id: account.id,
    name: account.name,
    email: account.email,
    roles: rolesOf(account),
    party: account.party,
    ...(await nameOf(edition, account.party)),
    made: account.made,
    hasKey: account.keyHash !== null || key !== null,
    key,
    isNew,
  });
  const signInPage = (edition: ServedEdition, next: string, isWrong = false): PageAnswers['sign-in'] => ({
    stamp: stampOf(edition),
    next,
    hasProvider: openid !== null,
    problems: isWrong ? [{ field: 'key', code: 'refused' }] : [],
  });

  async function join(context: Context, edition: ServedEdition, token: string, form: URLSearchParams | null) {
    const { roles, party, expires } = await access.invitation(token);
    const sent = { name: form?.get('name') ?? '', email: form?.get('email') ?? '' };
    if (form !== null) needWriting();
    const joined = form === null ? { problems: [] } : await access.join(token, sent);
    if ('problems' in joined) {
      const page = {
        stamp: stampOf(edition),
        roles,
        party,
        ...(await nameOf(edition, party)),
        expires,
        hasProvider: openid !== null,
        sent,
        ...joined,
      };
      return { name: 'join', page, status: form === null ? 200 : 422 } as const;
    }
    const { cookie, visitor } = await open(context, joined.account);
    const page = await accountPage(edition, joined.account, joined.key, true);
    return { name: 'account', page, cookies: [cookie], visitor } as const;
  }

  async function account(
    context: Context,
    edition: ServedEdition,
    lang: Lang,
    visitor: Visitor,
    form: URLSearchParams | null,
  ): Promise<Shown> {
    const step = form?.get('step') ?? null;
    if (step === null) return { name: 'account', page: await accountPage(edition, visitor.account), visitor };
    const { id } = visitor.account;
    if (step === 'renew-key') {
      needWriting();
      const key = await access.renewKey(id, id);
      const renewed = await open(context, await access.account(id));
      const page = await accountPage(edition, visitor.account, key);
      return { name: 'account', page, cookies: [renewed.cookie], visitor: renewed.visitor };
    }
    if (step === 'sign-out-everywhere') {
      needWriting();
      await access.endSessions(id, id);
    } else await access.signOut(sessionOf(context) ?? '');
    effects.log({ event: 'sign-out', account: id });
    return { to: writeAddress({ lang, path: paths['sign-in'], edition: null }), cookies: [ended] };
  }

  async function people(
    context: Context,
    edition: ServedEdition,
    lang: Lang,
    visitor: Visitor,
    form: URLSearchParams | null,
  ): Promise<Shown> {
    const done = new URL(context.req.url).searchParams.get('done');
    const page = async (state: Partial<PageAnswers['people']> = {}): Promise<PageAnswers['people']> => ({
      stamp: stampOf(edition),
      parties: (await parties(edition)).rows.map(({ party }) => party),
      people: (await access.accounts()).map((each) => ({ ...each, roles: rolesOf(each) })),
      invitations: await access.openInvitations(),
      made: null,
      done: done === 'roles' || done === 'end' || done === 'withdraw' ? done : null,
      sent: {},
      problems: [],
      ...state,
    });
    if (form === null) return { name: 'people', page: await page(), visitor };
    needWriting();
    const by = visitor.account.id;
    const step = form.get('step');
    const roles = form.getAll('role').flatMap((each) => Role.safeParse(each).data ?? []);
    if (step === 'invite') {
      const sent = {
        party: (form.get('party') ?? '').trim(),
        days: (form.get('days') ?? '').trim(),
        roles: roles.join(' '),
      };
      const problems: { field: string; code: 'missing' | 'invalid' }[] = [];
      if (roles.length === 0) problems.push({ field: 'role', code: 'missing' });
      if (roles.includes('institution') !== (sent.party !== ''))
        problems.push({ field: 'party', code: sent.party === '' ? 'missing' : 'invalid' });
      if (sent.party !== '' && !Slug.safeParse(sent.party).success) problems.push({ field: 'party', code: 'invalid' });
      if (!/^[1-9]\d?$/.test(sent.days) || Number(sent.days) > mostDays)
        problems.push({ field: 'days', code: 'invalid' });
      if (problems.length > 0) return { name: 'people', page: await page({ sent, problems }), status: 422, visitor };
      const party = sent.party === '' ? null : sent.party;
      const { token } = await access.invite({ roles, party, days: Number(sent.days) }, by);
      const host = config.publicUrl ? dropEnd(config.publicUrl, '/') : new URL(context.req.url).origin;
      const text = `${host}${writeAddress({ lang, path: paths.join(token), edition: null })}`;
      return { name: 'people', page: await page({ made: { kind: 'link', text } }), visitor };
    }
    const reason = form.get('reason')?.trim().slice(0, 500) || null;
    if (step === 'withdraw') {
      const isDone = await access.withdraw(form.get('link') ?? '', by, reason);
      if (!isDone)
        return {
          name: 'people',
          page: await page({ problems: [{ field: 'link', code: 'gone' }] }),
          status: 422,
          visitor,
        };
      return { to: writeAddress({ lang, path: paths.people, query: { done: 'withdraw' }, edition: null }) };
    }
    const id = form.get('account') ?? '';
    if (id === by)
      throw new Refusal(403, 'not-allowed', 'Nobody changes their own account here.', {
        hint: 'Ask another administrator.',
      });
    if (step === 'key') {
      const text = await access.renewKey(id, by);
      return { name: 'people', page: await page({ made: { kind: 'key', text } }), visitor };
    }
    if (step === 'end') await access.end(id, by, reason);
    else await access.setRoles(id, roles, by, reason);
    const query = { done: step === 'end' ? 'end' : 'roles' };
    return { to: writeAddress({ lang, path: paths.people, query, edition: null }) };
  }

  return {
    /** A page of accounts. `form` is null when it is only asked for. */
    async page(
      context: Context,
      edition: ServedEdition,
      route: { readonly name: string; readonly id: string | null; readonly lang: Lang },
      visitor: Visitor | null,
      form: URLSearchParams | null,
    ): Promise<Shown> {
      const { lang } = route;
      if (route.name === 'join') return join(context, edition, route.id as string, form);
      if (route.name === 'sign-in') {
        const given = form === null ? new URL(context.req.url).searchParams.get('next') : form.get('next');
        const next = safeNext(given, lang);
        if (form === null) return { name: 'sign-in', page: signInPage(edition, next) };
        try {
          const { cookie } = await open(context, await access.byKey((form.get('key') ?? '').trim()));
          return { to: next, cookies: [cookie] };
        } catch (error) {
          if (!(error instanceof ObrasError) || error.code !== 'sign-in-refused') throw error;
          effects.log({ event: 'sign-in-refused' });
          return { name: 'sign-in', page: signInPage(edition, next, true), status: 403 };
        }
      }
      if (visitor === null) throw new ObrasError('sign-in-needed', 'This needs an account.');
      return route.name === 'people'
        ? people(context, edition, lang, visitor, form)
        : account(context, edition, lang, visitor, form);
    },

    /** Sends somebody to the provider. */
    async begin(context: Context): Promise<Shown> {
      if (openid === null) throw new ObrasError('not-found', 'This site has no provider of sign-in.');
      const query = new URL(context.req.url).searchParams;
      const lang = readAddress(query.get('next')?.split('?')[0] ?? '')?.lang ?? 'es';
      const invitation = query.get('invitation');
      if (invitation !== null) await access.invitation(invitation);
      const { to, cookie, seconds } = await openid.begin(safeNext(query.get('next'), lang), invitation);
      return { to, cookies: [writeCookie('journey', cookie, { isHttps, seconds })] };
    },

    /** Takes somebody back from the provider. */
    async finish(context: Context): Promise<Shown> {
      if (openid === null) throw new ObrasError('not-found', 'This site has no provider of sign-in.');
      const { search } = new URL(context.req.url);
      const cookie = readCookie(context.req.header('Cookie'), 'journey', isHttps);
      const { identity, journey } = await openid.finish(search, cookie);
      needWriting();
      let account: Account;
      if (journey.invitation === null) account = await access.byIdentity(identity.openid, identity, identity.claimed);
      else {
        const name = identity.name || identity.openid.subject;
        const joined = await access.join(journey.invitation, { name, email: identity.email }, identity.openid);
        if ('problems' in joined)
          throw new ObrasError('sign-in-refused', 'The identity lacks a name or its address is taken.');
        account = await access.byIdentity(identity.openid, identity, identity.claimed);
      }
      const { cookie: session } = await open(context, account);
      return { to: journey.next, cookies: [session, writeCookie('journey', '', { isHttps })] };
    },
  };
}
export type SignIn = ReturnType<typeof createSignIn>;
