import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as vitestIt } from 'vitest';
import {
  checkInvitation,
  createLedger,
  issueInvitation,
  type Ledger,
  moveJournal,
  openLedger,
  verifyConsistency,
  verifyLedger,
  verifyReceipt,
} from '../src/ledger/index.ts';
import { doorTo } from '../src/server/index.ts';
import { fixtureParty, fixtureSearch } from './fixtures/ledger-drafts.ts';
import { type Postgres, postgresBin, startPostgres } from './postgres.ts';

const it = vitestIt.skipIf(postgresBin === null);
const folder = mkdtempSync(join(tmpdir(), 'obras-servers-'));
let server: Postgres;
let made = 0;
beforeAll(async () => {
  if (postgresBin !== null) server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const by = { by: 'fixture', at: '2026-11-28T00:00:00Z' };
const place = () => join(folder, `ledger-${made++}`);
const all = async (ledger: Ledger) => {
  const found = [];
  for await (const entry of ledger.entries()) found.push(entry);
  return found;
};

describe('several servers on one PostgreSQL', () => {
  it('write at once: one order, one tree, every receipt good, every id given once', async () => {
    const journalUrl = await server.database();
    const at = place();
    await (await createLedger(at, undefined, { journalUrl })).close();
    const servers = await Promise.all([1, 2, 3, 4].map(() => openLedger(at, { journalUrl })));
    const settled = await Promise.allSettled(
      servers.flatMap((ledger, hand) =>
        Array.from({ length: 25 }, (_, number) =>
          ledger.append(
            number % 5 === 0
              ? [fixtureParty(`party-${number}`)]
              : [fixtureSearch(hand * 1000 + number), fixtureSearch(7)],
            by,
          ),
        ),
      ),
    );
    const receipts = settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(refused).toEqual(Array(15).fill('journal-duplicate'));
    expect(receipts).toHaveLength(5 + 80 * 2);
    expect(new Set(receipts.map(({ index }) => index)).size).toBe(receipts.length);
    for (const receipt of receipts) expect((await verifyReceipt(receipt, servers[0]!.vkey)).problems).toEqual([]);
    for (const ledger of servers) await ledger.refresh();
    expect(new Set(servers.map((ledger) => ledger.checkpoint().text)).size).toBe(1);
    const [one] = servers as [Ledger];
    const { size: to, root: toRoot } = one.checkpoint();
    expect(to).toBe(receipts.length);
    for (let from = 1; from <= to; from += 7)
      expect(
        verifyConsistency({
          from,
          to,
          fromRoot: await rootAt(servers[3]!, from),
          toRoot,
          proof: one.proveConsistency(from),
        }),
      ).toBe(true);
    expect((await verifyLedger(at, { journalUrl, receipts })).problems).toEqual([]);
    for (const ledger of servers) await ledger.close();
  });

  /** The root of an earlier size, from the proof that the log of one more leaf begins with it. */
  async function rootAt(ledger: Ledger, size: number): Promise<string> {
    const { proofsFromTiles, parseTilePath } = await import('../src/ledger/index.ts');
    return proofsFromTiles(async (path) => ledger.tile(parseTilePath(path)!), size).root();
  }

  it('see an invitation that another one took back, and read what another one wrote', async () => {
    const journalUrl = await server.database();
    const at = place();
    const one = await createLedger(at, undefined, { journalUrl });
    const { token, invitation } = await issueInvitation(one, {
      party: 'costa-ministry',
      role: 'receiver',
      on: [{ type: 'commitment', id: 'x' }],
      expires: '2026-12-31',
      by: 'fixture',
    });
    const door = doorTo(at, { journalUrl, staleMs: 0 });
    const now = new Date('2026-11-28T00:00:00Z');
    expect(await door.read((ledger) => checkInvitation(ledger, token, now))).toMatchObject({ id: invitation });
    await one.append([{ kind: 'invitation-revoked', body: { invitation, reason: 'lost' } }], by);
    await new Promise((done) => setTimeout(done, 5));
    await expect(door.read((ledger) => checkInvitation(ledger, token, now))).rejects.toMatchObject({
      code: 'invitation-revoked',
    });
    await expect(door.write((ledger) => checkInvitation(ledger, token, now))).rejects.toMatchObject({
      code: 'invitation-revoked',
    });
    const [receipt] = await door.write((ledger) => ledger.append([fixtureSearch(1)], by));
    await one.refresh();
    expect(one.leafHash(receipt!.index)).toBe(receipt!.leafHash);
    await door.close();
    await one.close();
  });

  it('go on after the database was stopped under them, with nothing acknowledged lost', async () => {
    const own = await startPostgres();
    const journalUrl = await own.database();
    const at = place();
    const ledger = await createLedger(at, undefined, { journalUrl });
    await ledger.append([fixtureSearch(1)], by);
    await own.query(journalUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      'obras',
    ]);
    const tried = await Promise.allSettled([1, 2, 3].map(() => ledger.append([fixtureSearch(2)], by)));
    const acknowledged = 1 + tried.filter(({ status }) => status === 'fulfilled').length;
    await ledger.append([fixtureSearch(3)], by);
    expect(ledger.size).toBeGreaterThan(acknowledged);
    expect((await verifyLedger(at, { journalUrl })).problems).toEqual([]);
    await own.stop();
    await expect(ledger.append([fixtureSearch(4)], by)).rejects.toMatchObject({ code: 'journal-store-failed' });
    await expect(openLedger(at, { journalUrl })).rejects.toMatchObject({ code: 'journal-store-failed' });
    await ledger.close();
  });

  it('are refused by a row that another hand put beyond the head, and by a head that goes back', async () => {
    const journalUrl = await server.database();
    const at = place();
    const ledger = await createLedger(at, undefined, { journalUrl });
    await ledger.append([fixtureSearch(1)], by);
    const [log] = await server.query(journalUrl, 'select * from obras_log');
    await ledger.append([fixtureSearch(2)], by);
    await server.query(
      journalUrl,
      'insert into obras_entry select origin, 2, line, leaf from obras_entry where index = 1',
    );
    await expect(ledger.append([fixtureSearch(3)], by)).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
    expect((await verifyLedger(at, { journalUrl })).checked.unsignedBytes).toBeGreaterThan(0);
    await server.query(journalUrl, 'delete from obras_entry where index = 2');
    await ledger.append([fixtureSearch(3)], by);
    await server.query(journalUrl, 'update obras_log set head = $1, size = 1', [log!.head]);
    await expect(ledger.append([fixtureSearch(4)], by)).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
    await expect(ledger.refresh()).rejects.toMatchObject({ code: 'ledger-head-inconsistent' });
    await ledger.close();
  });

  it('says which setting is missing, and never writes the journal in the wrong place', async () => {
    const journalUrl = await server.database();
    const [files, database] = [place(), place()];
    await (await createLedger(files)).close();
    await (await createLedger(database, undefined, { journalUrl })).close();
    await expect(openLedger(files, { journalUrl })).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(openLedger(database)).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(verifyLedger(database)).rejects.toMatchObject({ code: 'usage-invalid' });
    await expect(openLedger(database, { journalUrl: await server.database() })).rejects.toMatchObject({
      code: 'ledger-head-inconsistent',
    });
  });
});

describe('moving a journal', () => {
  it('into PostgreSQL and back keeps every line, head, receipt and personal part', async () => {
    const journalUrl = await server.database();
    const at = place();
    await (await createLedger(at)).close();
    let ledger = await openLedger(at, { segmentBytes: 2000 });
    const receipts = [];
    for (let number = 0; number < 40; number += 1)
      receipts.push(...(await ledger.append([{ ...fixtureSearch(number, 'ñ'), personal: { number } }], by)));
    await ledger.removePersonal(3, 'request', by);
    const head = ledger.checkpoint().text;
    const entries = await all(ledger);
    await expect(moveJournal(at, 'postgresql', { journalUrl })).rejects.toMatchObject({ code: 'ledger-locked' });
    await ledger.close();
    expect(await moveJournal(at, 'postgresql', { journalUrl })).toBe(41);
    await expect(moveJournal(at, 'postgresql', { journalUrl })).rejects.toMatchObject({ code: 'usage-invalid' });
    ledger = await openLedger(at, { journalUrl });
    expect(ledger.checkpoint().text).toBe(head);
    expect(await all(ledger)).toEqual(entries);
    expect(await ledger.personal(4)).toEqual({ state: 'held', content: { number: 4 } });
    expect(await ledger.personal(3)).toMatchObject({ state: 'removed' });
    receipts.push(...(await ledger.append([fixtureSearch(99)], by)));
    const later = ledger.checkpoint().text;
    expect(await moveJournal(at, 'files', { journalUrl })).toBe(42);
    await expect(ledger.append([fixtureSearch(100)], by)).rejects.toMatchObject({ code: 'usage-invalid' });
    await ledger.close();
    ledger = await openLedger(at);
    expect(ledger.checkpoint().text).toBe(later);
    expect(await all(ledger)).toHaveLength(42);
    expect(await ledger.personal(4)).toEqual({ state: 'held', content: { number: 4 } });
    await ledger.append([fixtureSearch(101)], by);
    await ledger.close();
    const report = await verifyLedger(at, { receipts, checkpoint: later });
    expect(report.problems).toEqual([]);
    expect(report.checked).toMatchObject({ entries: 43, personal: 39, removed: [{ entry: 3 }] });
    expect(await moveJournal(at, 'postgresql', { journalUrl })).toBe(43);
    expect((await verifyLedger(at, { journalUrl, receipts, checkpoint: later })).problems).toEqual([]);
    expect(existsSync(join(at, 'journal'))).toBe(true);
    expect(readdirSync(at).filter((name) => name.startsWith('journal-before'))).toHaveLength(1);
    expect(readFileSync(join(at, 'ledger.json'), 'utf8')).not.toContain('127.0.0.1');
  });

  it('never over another history', async () => {
    const journalUrl = await server.database();
    const at = place();
    const ledger = await createLedger(at);
    await ledger.append([fixtureSearch(1)], by);
    await ledger.close();
    await moveJournal(at, 'postgresql', { journalUrl });
    await server.query(journalUrl, "update obras_log set head = head || ''");
    const other = place();
    const draft = await createLedger(other, undefined, { origin: ledger.origin });
    await draft.close();
    await expect(moveJournal(other, 'postgresql', { journalUrl })).rejects.toMatchObject({ code: 'ledger-exists' });
    expect((await verifyLedger(at, { journalUrl })).problems).toEqual([]);
  });
});
