// The site of the demo edition on a port of its own: the real server, over a copy of the ledger so that answers may be given.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccess } from '../src/access/index.ts';
import { buildEdition, listEditions, makeProposals, openEdition } from '../src/edition/index.ts';
import { issueInvitation, openLedger } from '../src/ledger/index.ts';
import type { Role } from '../src/model/index.ts';
import { type App, createApp, doorTo, type LogEvent, serve } from '../src/server/index.ts';
import { demoPlaces } from './demo-edition.ts';

export interface DemoSite {
  readonly app: App;
  readonly url: string;
  /** The token of an invitation to Belize: two works and a commitment to the group it belongs to. */
  readonly token: string;
  /** Its id: where an account of Belize answers. */
  readonly invitation: string;
  /** A new account with these roles (that of an institution speaks for Belize), where the site has accounts. */
  member(
    ...roles: Role[]
  ): Promise<{ readonly key: string; readonly cookie: { name: string; value: string; url: string } }>;
  /** A link by which somebody becomes one. */
  invite(...roles: Role[]): Promise<string>;
  readonly ledger: string;
  readonly editions: string;
  readonly log: LogEvent[];
  close(): Promise<void>;
}

/** What Belize is asked. */
export const asked = {
  coastalHighway: { type: 'work', id: 'work-belize-coastal-highway' },
  goldsonHighway: { type: 'work', id: 'work-belize-goldson-highway' },
  scholarships: { type: 'commitment', id: 'celac-2025-scholarships' },
} as const;
/** The day of the site; the edition is as of the same day. */
const today = '2026-11-24';

export async function serveDemo(
  options: { readonly desk?: boolean; readonly hasAccounts?: boolean } = {},
): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'obras-site-'));
  const places = await demoPlaces();
  const [ledger, editions] = [join(folder, 'ledger'), join(folder, 'editions')];
  cpSync(places.ledger, ledger, { recursive: true });
  cpSync(places.editions, editions, { recursive: true });
  const writer = await openLedger(ledger);
  const { token, invitation } = await issueInvitation(writer, {
    party: 'belize',
    role: 'receiver',
    on: Object.values(asked),
    expires: '2026-12-31',
    by: 'test',
    at: `${today}T08:00:00Z`,
  });
  await writer.close();

  let current = await openEdition(editions, { id: places.id });
  if (options.desk) await makeProposals(current);
  const left = [current];
  const log: LogEvent[] = [];
  const door = doorTo(ledger);
  const effects = {
    now: () => new Date(`${today}T12:00:00Z`),
    random: (length: number) => new Uint8Array(randomBytes(length)),
  };
  const audit = async (body: object, by: string) => {
    await door.write((open) => open.append([{ kind: 'access', body } as never], { by }));
  };
  const access = openAccess(join(folder, 'access'), { ...effects, audit }, { idleMinutes: 600, hours: 12 });
  const invite = async (...roles: Role[]) => {
    const party = roles.includes('institution') ? 'belize' : null;
    return (await access.invite({ roles, party, days: 7 }, 'command-line')).token;
  };
  const app = createApp({
    edition: () => current,
    editions: { list: () => listEditions(editions), open: (id) => openEdition(editions, { id, connections: 1 }) },
    ledger: door,
    access: options.hasAccounts ? access : null,
    config: { publicUrl: null, readOnly: false, postsPerMinute: 1000, desk: options.desk ?? false },
    effects: { ...effects, log: (event) => log.push(event) },
    rebuild: async () => {
      const reader = await openLedger(ledger, { readOnly: true });
      try {
        const { id } = await buildEdition(reader, editions, { asOf: today });
        const next = await openEdition(editions, { id });
        if (options.desk) await makeProposals(next);
        current = next;
        left.push(current);
      } finally {
        await reader.close();
      }
    },
  });
  const { url, close } = await serve(app, { host: '127.0.0.1', port: 0 });
  return {
    app,
    url,
    token,
    invitation,
    invite,
    async member(...roles) {
      const joined = await access.join(await invite(...roles), { name: 'Ana Prueba', email: '' });
      if ('problems' in joined || joined.key === null) throw new Error('not joined');
      const value = await access.openSession(joined.account);
      return { key: joined.key, cookie: { name: 'obras-session', value, url } };
    },
    ledger,
    editions,
    log,
    close: async () => {
      await close();
      for (const edition of left) await edition.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
