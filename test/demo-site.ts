// The site of the demo edition on a port of its own: the real server, over a copy of the ledger so that answers may be given.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEdition, listEditions, makeProposals, openEdition } from '../src/edition/index.ts';
import { issueInvitation, openLedger } from '../src/ledger/index.ts';
import { type App, createApp, doorTo, type LogEvent, serve } from '../src/server/index.ts';
import { demoPlaces } from './demo-edition.ts';

export interface DemoSite {
  readonly app: App;
  readonly url: string;
  /** The token of an invitation to Belize: two works and a commitment to the group it belongs to. */
  readonly token: string;
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

export async function serveDemo(options: { readonly desk?: boolean } = {}): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'obras-site-'));
  const places = await demoPlaces();
  const [ledger, editions] = [join(folder, 'ledger'), join(folder, 'editions')];
  cpSync(places.ledger, ledger, { recursive: true });
  cpSync(places.editions, editions, { recursive: true });
  const writer = await openLedger(ledger);
  const { token } = await issueInvitation(writer, {
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
  const app = createApp({
    edition: () => current,
    editions: { list: () => listEditions(editions), open: (id) => openEdition(editions, { id, connections: 1 }) },
    ledger: doorTo(ledger),
    config: { publicUrl: null, readOnly: false, postsPerMinute: 1000, desk: options.desk ?? false },
    effects: {
      now: () => new Date(`${today}T12:00:00Z`),
      random: (length) => randomBytes(length),
      log: (event) => log.push(event),
    },
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
