// The app over the invented edition, with accounts: every role has one that is signed in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Access, type Account, type Openid, openAccess } from '../src/access/index.ts';
import { createLedger, type Effects, issueInvitation, type Ledger } from '../src/ledger/index.ts';
import type { Role } from '../src/model/index.ts';
import { type App, createApp, doorOf, type LogEvent } from '../src/server/index.ts';
import { fixtureEdition } from './views-fixture.ts';
import { drafts, fixture } from './views-ledger-fixture.ts';

export interface Member {
  readonly account: Account;
  readonly key: string;
  /** Cookie header of a session. */
  readonly cookie: string;
}
export interface AccessSite {
  readonly app: App;
  readonly access: Access;
  readonly ledger: Ledger;
  readonly place: string;
  readonly log: LogEvent[];
  /** Token of an invitation to answer. */
  readonly answerToken: string;
  readonly rebuilds: { count: number };
  setNow(iso: string): void;
  /** A new account with these roles, signed in. */
  member(...roles: Role[]): Promise<Member>;
  get(path: string, member?: Pick<Member, 'cookie'> | null, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form; with a member also the token of its session unless `token` says otherwise. */
  post(
    path: string,
    fields: Record<string, string> | [string, string][],
    member?: Member | null,
    options?: { readonly token?: string | null; readonly headers?: Record<string, string> },
  ): Promise<Response>;
  close(): Promise<void>;
}

export const origin = 'https://obras.example';

export async function serveAccess(
  options: {
    readonly publicUrl?: string | null;
    readonly openid?: Openid;
    readonly config?: object;
    /** Where names lead and connections go, when the desk asks an address. */
    readonly network?: Partial<Pick<Effects, 'resolve' | 'connect'>>;
  } = {},
): Promise<AccessSite> {
  const folder = mkdtempSync(join(tmpdir(), 'obras-access-'));
  let now = new Date('2026-11-24T12:00:00Z');
  let chance = 7;
  // Mulberry32: exact in 32 bits, so that it does not fall into a short circle and draw an id twice.
  const random = (length: number) =>
    Uint8Array.from({ length }, () => {
      chance = (chance + 0x6d2b79f5) | 0;
      let mixed = Math.imul(chance ^ (chance >>> 15), 1 | chance);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return (mixed ^ (mixed >>> 14)) & 255;
    });
  const effects = { now: () => now, random };
  const ledger = await createLedger(
    join(folder, 'ledger'),
    { ...effects, ...options.network },
    { origin: 'obras/fixture' },
  );
  await ledger.append(drafts, { by: 'fixture' });
  const { token: answerToken } = await issueInvitation(ledger, {
    party: 'costa-ministry',
    role: 'receiver',
    on: [{ type: 'commitment', id: 'scholarships' }],
    expires: '2026-12-31',
    by: 'fixture',
  });
  const place = join(folder, 'access');
  const audit = async (body: object, by: string) => {
    await ledger.append([{ kind: 'access', body } as never], { by });
  };
  const access = openAccess(place, { ...effects, audit }, { idleMinutes: 60, hours: 12 });
  const edition = await fixtureEdition(fixture);
  const log: LogEvent[] = [];
  const rebuilds = { count: 0 };
  const publicUrl = options.publicUrl === undefined ? origin : options.publicUrl;
  const app = createApp({
    edition: () => edition,
    ledger: doorOf(ledger),
    access,
    openid: options.openid ?? null,
    config: { publicUrl, readOnly: false, postsPerMinute: 100_000, ...options.config },
    effects: { ...effects, log: (event) => log.push(event) },
    rebuild: async () => {
      rebuilds.count++;
    },
  });
  const cookieName = publicUrl?.startsWith('https:') ? '__Host-obras-session' : 'obras-session';
  const url = (path: string) => `${publicUrl ?? 'http://localhost'}${path}`;
  const site: AccessSite = {
    app,
    access,
    ledger,
    place,
    log,
    answerToken,
    rebuilds,
    setNow: (iso) => {
      now = new Date(iso);
    },
    async member(...roles) {
      const party = roles.includes('institution') ? 'costa-ministry' : null;
      const { token } = await access.invite({ roles, party, days: 7 }, 'command-line');
      const joined = await access.join(token, { name: `Test ${roles.join(' ')}`, email: '' });
      if ('problems' in joined || joined.key === null) throw new Error('not joined');
      const cookie = `${cookieName}=${await access.openSession(joined.account)}`;
      return { account: joined.account, key: joined.key, cookie };
    },
    get: (path, member = null, headers = {}) =>
      app.request(url(path), { headers: { ...headers, ...(member && { Cookie: member.cookie }) } }),
    async post(path, fields, member = null, { token, headers = {} } = {}) {
      const body = new URLSearchParams(fields);
      const session = member?.cookie.split('=')[1] ?? null;
      const own = session === null ? null : ((await access.visitor(session))?.formToken ?? null);
      const sent = token === undefined ? own : token;
      if (sent !== null) body.set('token', sent);
      return app.request(url(path), {
        method: 'POST',
        body,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: publicUrl ?? 'http://localhost',
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
          ...(member && { Cookie: member.cookie }),
        },
      });
    },
    async close() {
      await app.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;
}
