// The app over the invented edition of `views-ledger-fixture.ts`, with a real ledger in a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, issueInvitation, type Ledger } from '../src/ledger/index.ts';
import { type App, createApp, doorOf, type LogEvent, type ServedEdition } from '../src/server/index.ts';
import { fixtureEdition } from './views-fixture.ts';
import { drafts, fixture } from './views-ledger-fixture.ts';

export interface Served {
  readonly app: App;
  readonly edition: ServedEdition;
  readonly ledger: Ledger;
  readonly token: string;
  readonly log: LogEvent[];
  readonly rebuilds: { count: number };
  setNow(iso: string): void;
  close(): Promise<void>;
}

export async function serveFixture(
  change: { readonly config?: object; readonly noLedger?: boolean } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'obras-server-'));
  let now = new Date('2026-11-24T12:00:00Z');
  let chance = 0;
  const random = (length: number) => Uint8Array.from({ length }, () => (chance = (chance * 73 + 41) % 251));
  const ledger = await createLedger(join(folder, 'ledger'), { now: () => now, random }, { origin: 'obras/fixture' });
  await ledger.append(drafts, { by: 'fixture' });
  const { token } = await issueInvitation(ledger, {
    party: 'costa-ministry',
    role: 'receiver',
    on: [
      { type: 'commitment', id: 'scholarships-2025' },
      { type: 'work', id: 'port-work' },
    ],
    expires: '2026-12-31',
    by: 'fixture',
  });
  const edition = await fixtureEdition(fixture);
  const log: LogEvent[] = [];
  const rebuilds = { count: 0 };
  const app = createApp({
    edition: () => edition,
    ledger: change.noLedger ? null : doorOf(ledger),
    config: { publicUrl: null, readOnly: false, postsPerMinute: 1000, ...change.config },
    effects: { now: () => now, random, log: (event) => log.push(event) },
    rebuild: async () => {
      rebuilds.count += 1;
    },
  });
  return {
    app,
    edition,
    ledger,
    token,
    log,
    rebuilds,
    setNow: (iso) => {
      now = new Date(iso);
    },
    close: async () => {
      await app.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
