import type { Client, QueryResultRow } from 'pg';
import { ObrasError } from '../model/index.ts';
import { refusalOf, type Signer, signHead } from './checkpoint.ts';
import { systemCode } from './files.ts';
import type { Covered, JournalStore } from './journal-store.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { parseCheckpoint, type VerifierKey } from './note.ts';
import { emptyMemory, remember, type Said, type Stored } from './said.ts';

/** How long to wait for another server's turn, and how long one that fell silent may hold its turn. */
const patienceMs = 60_000;
const silenceMs = 30_000;
const page = 2000;

const schema = `
create table if not exists obras_log (
  origin text primary key, vkey text not null, size bigint not null, head text not null, moved_to text);
create table if not exists obras_entry (
  origin text not null references obras_log, index bigint not null, line bytea not null, leaf bytea not null,
  primary key (origin, index));
create table if not exists obras_personal (
  origin text not null references obras_log, hash text not null, part bytea not null, primary key (origin, hash));`;
const schemaLock = 6962_0001;

/** The address without its password, for messages. */
export function shownUrl(text: string): string {
  try {
    const url = new URL(text);
    url.password = '';
    return url.href;
  } catch {
    return 'postgresql:';
  }
}

/** What the database said, as a problem with a code; anything that is not about the database as it is. */
function storeProblem(error: unknown, url: string): unknown {
  if (error instanceof ObrasError || !(error instanceof Error)) return error;
  const code = systemCode(error) ?? '';
  const about = { params: { place: shownUrl(url), reason: code === '' ? error.message : code }, cause: error };
  if (code === '53100')
    return new ObrasError('disk-full', `The disk of the database is full: ${error.message}.`, {
      ...about,
      hint: 'Free some space there and try again; nothing that was acknowledged is lost.',
    });
  if (code === '55P03')
    return new ObrasError('ledger-locked', 'Another server has been writing for too long.', {
      ...about,
      hint: 'Try again; look at pg_stat_activity for who holds obras_log.',
    });
  if (code === '23505')
    return new ObrasError('ledger-head-inconsistent', 'PostgreSQL holds entries beyond the signed head.', {
      ...about,
      hint: 'Run `obras verify`; remove what another hand put there, or restore the database from a backup.',
    });
  return new ObrasError('journal-store-failed', `The journal in PostgreSQL cannot be used: ${error.message}`, {
    ...about,
    hint: 'Check that the server runs, that journalUrl is right, and that its user may make and use tables.',
  });
}

async function connect(url: string): Promise<Client> {
  let library: typeof import('pg');
  try {
    library = await import('pg');
  } catch (cause) {
    throw new ObrasError('usage-invalid', 'The package "pg", which speaks to PostgreSQL, is not installed.', {
      params: { what: 'journalUrl' },
      hint: 'npm install pg@8.23.1',
      cause,
    });
  }
  const client = new library.default.Client({
    connectionString: url,
    application_name: 'obras',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A connection that breaks while nobody waits for it is found out by the next query.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw storeProblem(error, url);
  }
  return client;
}

/** A connection that is made when it is needed and made anew after it failed. */
export function connection(url: string) {
  let held: Promise<Client> | null = null;
  const drop = async (): Promise<void> => {
    const client = held;
    held = null;
    await client?.then((each) => each.end()).catch(() => undefined);
  };
  return {
    drop,
    async query<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
      held ??= connect(url);
      try {
        return (await (await held).query<T>(text, values)).rows;
      } catch (error) {
        await drop();
        throw storeProblem(error, url);
      }
    },
  };
}
type Connection = ReturnType<typeof connection>;

interface LogRow {
  readonly vkey: string;
  readonly head: string;
  readonly moved_to: string | null;
}

/** The row of a log; null when there is none. */
export const readLog = async (to: Connection, origin: string, forUpdate = false): Promise<LogRow | null> =>
  (
    await to.query<LogRow & QueryResultRow>(
      `select vkey, head, moved_to from obras_log where origin = $1${forUpdate ? ' for update' : ''}`,
      [origin],
    )
  )[0] ?? null;

/** A line of the journal as the table has it. */
export interface EntryRow {
  readonly index: number;
  readonly line: Uint8Array;
  readonly leaf: Uint8Array;
}

export async function* readEntries(
  from: Connection,
  origin: string,
  first: number,
  end: number,
): AsyncGenerator<EntryRow> {
  for (let next = first; next < end; ) {
    const rows = await from.query<{ index: string; line: Buffer; leaf: Buffer }>(
      'select index, line, leaf from obras_entry where origin = $1 and index >= $2 and index < $3 order by index limit $4',
      [origin, next, end, page],
    );
    if (rows.length === 0) return;
    for (const { index, line, leaf } of rows) yield { index: Number(index), line, leaf };
    next = Number(rows.at(-1)!.index) + 1;
  }
}

export const missing = (origin: string, url: string) =>
  new ObrasError('ledger-head-inconsistent', `PostgreSQL holds no journal of the log ${origin}.`, {
    params: { file: shownUrl(url), reason: 'missing' },
    hint: 'Check journalUrl; restore the database from a backup.',
  });

function requireUnmoved(row: LogRow | null): void {
  if (!row?.moved_to) return;
  throw new ObrasError('usage-invalid', `The journal of this log was moved from PostgreSQL to ${row.moved_to}.`, {
    params: { what: 'journalUrl' },
    hint: 'Use the ledger to which it was moved; nothing is written here any more.',
  });
}

function corrupt(index: number, reason: string): ObrasError {
  return new ObrasError('ledger-corrupt', `obras_entry, entry ${index}: ${reason}.`, {
    params: { file: 'obras_entry', index: String(index), line: String(index + 1), reason },
    hint: 'Run `obras verify`; restore the database from a backup.',
  });
}

/** Makes the tables and an empty log with its first head; `ledger-exists` when the database holds one of this name. */
export async function createPostgresLog(url: string, origin: string, vkey: string, head: string): Promise<void> {
  const to = connection(url);
  try {
    await makeTables(to);
    const made = await to.query(
      'insert into obras_log (origin, vkey, size, head) values ($1, $2, 0, $3) on conflict do nothing returning origin',
      [origin, vkey, head],
    );
    if (made.length === 0)
      throw new ObrasError('ledger-exists', `PostgreSQL already holds a journal of the log ${origin}.`, {
        params: { place: shownUrl(url) },
        hint: 'Choose another name, or open that ledger.',
      });
  } finally {
    await to.drop();
  }
}

export async function makeTables(to: Connection): Promise<void> {
  await to.query('begin');
  await to.query('select pg_advisory_xact_lock($1)', [schemaLock]);
  await to.query(schema);
  await to.query('commit');
}

/**
 * Opens the journal of a log in PostgreSQL: for reading, or with a signer for writing too. Several servers may write:
 * each takes the row of the log for the length of one transaction, takes in what the others wrote, numbers, signs and
 * commits. The acknowledgement follows the commit, which is synchronous whatever the session says.
 */
export async function openPostgresStore(
  url: string,
  origin: string,
  key: VerifierKey,
  signer: Signer | null,
): Promise<JournalStore> {
  const reader = connection(url);
  const writer = connection(url);

  async function headOf(row: LogRow | null) {
    if (row === null) throw missing(origin, url);
    const reason = await refusalOf(row.head, origin, key);
    if (reason !== null)
      throw new ObrasError('ledger-head-inconsistent', `The head in obras_log is not valid: ${reason}.`, {
        params: { file: 'obras_log', reason },
        hint: 'Run `obras verify`; restore the database from a backup.',
      });
    return parseCheckpoint(row.head)!;
  }

  /** Takes in the entries from `covered` up to a head, or leaves `covered` as it was. */
  async function catchUp(covered: Covered, from: Connection, row: LogRow | null): Promise<void> {
    if (row?.head === covered.head.text) return;
    const head = await headOf(row);
    const { tree } = covered;
    const before = tree.size;
    const refuse = (reason: string, text: string) => {
      throw new ObrasError('ledger-head-inconsistent', text, {
        params: { file: 'obras_log', size: String(tree.size), signed: String(head.size), reason },
        hint: 'Run `obras verify`; restore the database from a backup.',
      });
    };
    if (head.size < before) refuse('shorter', `The journal had ${before} entries, its head now signs ${head.size}.`);
    const said: { entry: Said; index: number }[] = [];
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const { index, line, leaf } of readEntries(from, origin, before, head.size)) {
        if (index !== tree.size) break;
        const hash = leafHash(line);
        if (Buffer.compare(hash, leaf) !== 0) throw corrupt(index, `entry ${index} is not the one that was signed`);
        let entry: { index?: unknown } & Said;
        try {
          entry = JSON.parse(decoder.decode(line));
          if (entry.index !== index) throw new Error(`it says index ${String(entry.index)}, its place is ${index}`);
        } catch (cause) {
          throw corrupt(index, cause instanceof Error ? cause.message : 'it is not an entry');
        }
        said.push({ entry, index });
        tree.append(hash);
      }
      if (tree.size < head.size)
        refuse('missing', `The journal holds ${tree.size} entries, its signed head ${head.size}.`);
      if (tree.root() !== head.root) refuse('root', 'The entries do not give the root of the head in obras_log.');
    } catch (error) {
      tree.truncate(before);
      throw error;
    }
    for (const { entry, index } of said) remember(covered.memory, entry, index);
    covered.head = head;
  }

  async function load(): Promise<Covered> {
    await reader.query('begin isolation level repeatable read read only');
    const row = await readLog(reader, origin).catch((error) => {
      if (error instanceof ObrasError && error.params.reason === '42P01') throw missing(origin, url);
      throw error;
    });
    requireUnmoved(row);
    const head = await headOf(row);
    const covered = { head: { ...head, text: '' }, tree: new MerkleTree(), memory: emptyMemory() };
    await catchUp(covered, reader, row);
    await reader.query('commit');
    return covered;
  }

  let state: Covered;
  try {
    state = await load();
    if (signer !== null) {
      const gone = [...state.memory.removed.keys()].flatMap((index) => state.memory.personal.get(index) ?? []);
      if (gone.length > 0)
        await writer.query('delete from obras_personal where origin = $1 and hash = any($2)', [origin, gone]);
    }
  } catch (error) {
    await Promise.all([reader.drop(), writer.drop()]);
    throw error;
  }

  async function write(stored: readonly Stored[]): Promise<void> {
    const before = state.tree.size;
    const last = state.head;
    const hashes = stored.map(({ line }) => leafHash(line));
    for (const hash of hashes) state.tree.append(hash);
    try {
      const head = signHead(signer!, origin, state.tree, last);
      await writer.query(
        `insert into obras_entry (origin, index, line, leaf)
         select $1, * from unnest($2::bigint[], $3::bytea[], $4::bytea[])`,
        [
          origin,
          stored.map(({ entry }) => entry.index),
          stored.map(({ line }) => Buffer.from(line)),
          hashes.map((each) => Buffer.from(each)),
        ],
      );
      const parts = stored.flatMap(({ personal }) => (personal === null ? [] : [personal]));
      if (parts.length > 0)
        await writer.query(
          'insert into obras_personal (origin, hash, part) select $1, * from unnest($2::text[], $3::bytea[])',
          [origin, parts.map(({ hash }) => hash), parts.map(({ bytes }) => Buffer.from(bytes))],
        );
      const turned = await writer.query(
        'update obras_log set head = $2, size = $3 where origin = $1 and head = $4 returning origin',
        [origin, head.text, head.size, last.text],
      );
      if (turned.length !== 1)
        throw new ObrasError('ledger-head-inconsistent', 'The head in obras_log was changed by another hand.', {
          params: { file: 'obras_log', reason: 'changed' },
          hint: 'Run `obras verify`; restore the database from a backup.',
        });
      await writer.query('commit');
      state.head = head;
    } catch (error) {
      // Whether a commit that was not answered took place is found out by the next `begin`, which reads the head anew.
      state.tree.truncate(before);
      await writer.drop();
      throw error;
    }
    for (const { entry } of stored) remember(state.memory, entry, entry.index);
  }

  return {
    state: () => state,
    isShared: true,
    async begin() {
      try {
        await writer.query('begin');
        await writer.query(
          `set local synchronous_commit to on; set local lock_timeout to ${patienceMs};
           set local idle_in_transaction_session_timeout to ${silenceMs}`,
        );
        const row = await readLog(writer, origin, true);
        requireUnmoved(row);
        await catchUp(state, writer, row);
      } catch (error) {
        await writer.drop();
        throw error;
      }
    },
    commit: write,
    async abandon() {
      await writer.query('rollback');
    },
    async refresh() {
      const row = await readLog(reader, origin);
      await catchUp(state, reader, row);
    },
    async *lines(from, to) {
      let next = from;
      for await (const { index, line } of readEntries(reader, origin, from, Math.min(to, state.tree.size))) {
        if (index !== next) break;
        if (Buffer.compare(leafHash(line), state.tree.leaf(index)) !== 0)
          throw corrupt(index, `entry ${index} is not the one that was signed`);
        yield { index, bytes: new Uint8Array(line) };
        next += 1;
      }
      if (next < to) throw corrupt(next, 'it is missing');
    },
    async readPersonal(hash) {
      const rows = await reader.query<{ part: Buffer }>(
        'select part from obras_personal where origin = $1 and hash = $2',
        [origin, hash],
      );
      return rows[0]?.part ?? null;
    },
    async removePersonal(hash) {
      await reader.query('delete from obras_personal where origin = $1 and hash = $2', [origin, hash]);
    },
    async close() {
      await Promise.all([reader.drop(), writer.drop()]);
    },
  };
}

/** What the audit looks at: the head as it is stored and every row, whatever it holds, of one moment. */
export async function readPostgresLog(
  url: string,
  origin: string,
  onRow: (row: EntryRow) => void,
): Promise<{ readonly head: string | null; readonly personal: ReadonlyMap<string, Uint8Array> }> {
  const from = connection(url);
  try {
    await from.query('begin isolation level repeatable read read only');
    const row = await readLog(from, origin);
    for await (const each of readEntries(from, origin, 0, Number.MAX_SAFE_INTEGER)) onRow(each);
    const parts = await from.query<{ hash: string; part: Buffer }>(
      'select hash, part from obras_personal where origin = $1 order by hash',
      [origin],
    );
    return { head: row?.head ?? null, personal: new Map(parts.map(({ hash, part }) => [hash, part])) };
  } finally {
    await from.drop();
  }
}

/** Settings of the database on which the promise rests that nothing acknowledged is lost; those that break it. */
export async function unsafeSettings(url: string): Promise<string[]> {
  const from = connection(url);
  try {
    const rows = await from.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'full_page_writes') and setting <> 'on' order by name",
    );
    return rows.map(({ name, setting }) => `${name} = ${setting}`);
  } finally {
    await from.drop();
  }
}
