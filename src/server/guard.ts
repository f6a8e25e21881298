import type { Context } from 'hono';
import { type Access, hasSteps, isFormToken, type LimitClass, rowOf, type Visitor, type Who } from '../access/index.ts';
import { ObrasError, type Role } from '../model/index.ts';
import type { AppOptions } from './app-options.ts';
import { readCookie } from './cookies.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { Refusal } from './problem.ts';

/** Who asks and may: a visitor with a session, or nobody in particular. */
export interface Admitted {
  readonly visitor: Visitor | null;
}

export interface Guard {
  readonly access: Access | null;
  /** Who sends this request; read once a request. */
  visitor(context: Context): Promise<Visitor | null>;
  /**
   * Lets a request pass by the row of the matrix, within the limit of its class: `sign-in-needed`, `not-allowed`,
   * `rate-limited`. A form of a session must carry its token.
   */
  admit(context: Context, route: string, form?: () => Promise<URLSearchParams>): Promise<Admitted>;
  /** Counts one more request of a class: `rate-limited`. */
  limit(context: Context, name: LimitClass): void;
}

const unlimited = Number.POSITIVE_INFINITY;

/** The address that a request came from: the socket's, or what the last of so many proxies of ours saw. */
export function addressOf(context: Context, proxies: number): string {
  const socket = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  const direct = socket?.remoteAddress ?? 'unknown';
  if (proxies === 0) return networkOf(direct);
  const told = (context.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim());
  return networkOf(told.at(-proxies) || direct);
}

/** One subscriber is one address of IPv4 and one /64 of IPv6. */
function networkOf(address: string): string {
  const text = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
  if (!text.includes(':')) return text.slice(0, 64);
  const [head = '', tail] = text.split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').slice(0, 4))
    .join(':');
}

export function createGuard({ config, effects, access }: AppOptions): Guard {
  const perMinute: Readonly<Record<Exclude<LimitClass, 'page'>, number>> = {
    form: config.postsPerMinute,
    search: config.searchesPerMinute ?? unlimited,
    api: config.apiPerMinute ?? unlimited,
    'sign-in': config.signInsPerMinute ?? config.postsPerMinute,
    export: config.exportsPerMinute ?? unlimited,
  };
  const limiters = new Map<LimitClass, Limiter>(
    Object.entries(perMinute).flatMap(([name, many]) =>
      Number.isFinite(many) ? [[name as LimitClass, createLimiter(many, effects.now)] as const] : [],
    ),
  );
  const isLocalDesk = config.desk === true && access == null;
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const visitors = new WeakMap<Request, Promise<Visitor | null>>();

  const visitor = (context: Context): Promise<Visitor | null> => {
    if (access == null) return Promise.resolve(null);
    const known = visitors.get(context.req.raw);
    if (known) return known;
    const found = access.visitor(readCookie(context.req.header('Cookie'), 'session', isHttps));
    visitors.set(context.req.raw, found);
    return found;
  };

  // Who has signed in is counted by their account wherever they are, so that an office behind one address is not one
  // person; tries to sign in are counted by address.
  const limit = (context: Context, name: LimitClass, asker: Visitor | null = null) => {
    const limiter = limiters.get(name);
    if (!limiter) return;
    const isAccount = asker !== null && name !== 'sign-in';
    const key = isAccount ? asker.account.id : addressOf(context, config.proxies ?? 0);
    const { retryAfter, left } = limiter.take(key);
    if (retryAfter === null) return;
    const whose = isAccount ? 'account' : 'address';
    throw new Refusal(429, 'rate-limited', `At most ${limiter.perMinute} a minute are taken from one ${whose}.`, {
      headers: {
        'Retry-After': String(retryAfter),
        RateLimit: `limit=${limiter.perMinute}, remaining=${left}, reset=${retryAfter}`,
      },
    });
  };

  const isAllowed = (who: readonly Who[], roles: readonly Role[]): boolean =>
    who.includes('anyone') ||
    who.includes('link') ||
    (isLocalDesk && who.includes('own-machine')) ||
    roles.some((role) => who.includes(role));

  return {
    access: access ?? null,
    visitor,
    limit,
    async admit(context, route, form) {
      const { method } = context.req;
      const isPost = method === 'POST';
      const isStepped = isPost && hasSteps(route);
      const first = rowOf(method, route);
      // What a form does is known when it is read; it is limited before that.
      if (isPost) limit(context, first?.limit ?? 'form', await visitor(context));
      const sent = isPost && form ? await form() : null;
      const row = isStepped ? rowOf(method, route, sent?.get('step') ?? '') : first;
      if (row === null && isStepped)
        throw new ObrasError('usage-invalid', 'The form does not say what to do.', { params: { what: 'step' } });
      if (row === null)
        throw new Refusal(403, 'not-allowed', 'Nobody may do this: it has no row in the matrix of roles.', {
          hint: 'Give the route a row in src/access/matrix.ts.',
        });
      const isOpen = row.who.includes('anyone') || row.who.includes('link');
      // Reading needs no account: nobody's cookie is looked at.
      const asker = isOpen && !isPost ? null : await visitor(context);
      if (!isPost) limit(context, row.limit, asker);
      if (!isAllowed(row.who, asker?.roles ?? [])) {
        if (asker === null)
          throw new ObrasError('sign-in-needed', 'This needs an account.', { hint: 'Sign in, then try again.' });
        throw new ObrasError('not-allowed', 'Your role does not allow this.', {
          params: { roles: row.who.join(', ') },
        });
      }
      if (isPost && asker !== null && !isOpen && !isFormToken(asker, sent?.get('token') ?? null))
        throw new ObrasError('form-expired', 'This form is not of your session; nothing was kept.', {
          hint: 'Open the page again and send the form from there.',
        });
      // Read once, here: no page shows it again.
      sent?.delete('token');
      return { visitor: asker };
    },
  };
}
