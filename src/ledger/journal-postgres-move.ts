import { ObrasError } from '../model/index.ts';
import { refusalOf } from './checkpoint.ts';
import { connection, makeTables, missing, readEntries, readLog, shownUrl } from './journal-postgres.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { type Checkpoint, parseCheckpoint, type VerifierKey } from './note.ts';

const batch = 500;

/**
 * Puts a whole log into a database, in one transaction. `ledger-exists` when the database holds another history of it;
 * one that was left for files before, or that an interrupted move put there, is replaced.
 */
export async function fillPostgresLog(
  url: string,
  log: { readonly origin: string; readonly vkey: string; readonly head: Checkpoint },
  lines: AsyncIterable<{ readonly index: number; readonly bytes: Uint8Array }>,
  personal: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const to = connection(url);
  const { origin, vkey, head } = log;
  try {
    await makeTables(to);
    await to.query('begin');
    await to.query('set local synchronous_commit to on');
    const held = await readLog(to, origin, true);
    if (held !== null && held.moved_to === null && held.head !== head.text)
      throw new ObrasError('ledger-exists', `PostgreSQL already holds another journal of the log ${origin}.`, {
        params: { place: shownUrl(url) },
        hint: 'Look which of the two is the log; move nothing over it.',
      });
    await to.query('delete from obras_personal where origin = $1', [origin]);
    await to.query('delete from obras_entry where origin = $1', [origin]);
    await to.query(
      `insert into obras_log (origin, vkey, size, head) values ($1, $2, $3, $4)
       on conflict (origin) do update set vkey = $2, size = $3, head = $4, moved_to = null`,
      [origin, vkey, head.size, head.text],
    );
    let rows: { index: number; bytes: Uint8Array }[] = [];
    const flush = async () => {
      await to.query(
        `insert into obras_entry (origin, index, line, leaf)
         select $1, * from unnest($2::bigint[], $3::bytea[], $4::bytea[])`,
        [
          origin,
          rows.map(({ index }) => index),
          rows.map(({ bytes }) => Buffer.from(bytes)),
          rows.map(({ bytes }) => Buffer.from(leafHash(bytes))),
        ],
      );
      rows = [];
    };
    for await (const row of lines) {
      rows.push(row);
      if (rows.length >= batch) await flush();
    }
    await flush();
    for (const [hash, part] of personal)
      await to.query('insert into obras_personal (origin, hash, part) values ($1, $2, $3)', [
        origin,
        hash,
        Buffer.from(part),
      ]);
    await to.query('commit');
  } finally {
    await to.drop();
  }
}

/**
 * Hands out a whole log while nobody can write to it, then marks it as left for files: from then on every server
 * refuses to write to it. `take` must have made it durable elsewhere when it returns; when it fails nothing is marked.
 */
export async function leavePostgresLog<T>(
  url: string,
  origin: string,
  key: VerifierKey,
  take: (log: {
    readonly head: Checkpoint;
    readonly lines: AsyncIterable<Uint8Array>;
    readonly personal: ReadonlyMap<string, Uint8Array>;
  }) => Promise<T>,
): Promise<T> {
  const from = connection(url);
  try {
    await from.query('begin');
    const row = await readLog(from, origin, true);
    if (row === null) throw missing(origin, url);
    const head = parseCheckpoint(row.head);
    const refusal = await refusalOf(row.head, origin, key);
    const tree = new MerkleTree();
    const inconsistent = (reason: string) =>
      new ObrasError('ledger-head-inconsistent', `The journal in PostgreSQL does not fit its head: ${reason}.`, {
        params: { file: 'obras_log', reason },
        hint: 'Run `obras verify`; nothing was moved.',
      });
    if (head === null || refusal !== null) throw inconsistent(refusal ?? 'it is not a signed checkpoint');
    async function* lines({ size, root }: Checkpoint) {
      for await (const { index, line } of readEntries(from, origin, 0, size)) {
        if (index !== tree.size) break;
        tree.append(leafHash(line));
        yield line;
      }
      if (tree.size !== size || tree.root() !== root) throw inconsistent('the entries give another root');
    }
    const parts = await from.query<{ hash: string; part: Buffer }>(
      'select hash, part from obras_personal where origin = $1',
      [origin],
    );
    const taken = await take({
      head,
      lines: lines(head),
      personal: new Map(parts.map(({ hash, part }) => [hash, part])),
    });
    await from.query('update obras_log set moved_to = $2 where origin = $1', [origin, 'files']);
    await from.query('delete from obras_personal where origin = $1', [origin]);
    await from.query('commit');
    return taken;
  } finally {
    await from.drop();
  }
}
