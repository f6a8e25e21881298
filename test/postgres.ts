// A real PostgreSQL of one's own: made in a temporary folder, on a free port, as another user where this one is root.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

/** Folder with `initdb` and `postgres`: on the path, or where Debian puts them; null when there is none. */
export const postgresBin: string | null = (() => {
  const debian = '/usr/lib/postgresql';
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null;
})();

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asOther = isRoot ? { uid: nobody, gid: nobody } : {};

const freePort = () =>
  new Promise<number>((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

export interface Postgres {
  /** Address of a new, empty database. */
  database(): Promise<string>;
  query(url: string, text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  if (postgresBin === null) throw new Error('no PostgreSQL on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'obras-postgres-'));
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(folder, nobody, nobody);
  const data = join(folder, 'data');
  execFileSync(join(postgresBin, 'initdb'), ['-D', data, '-U', 'obras', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    stdio: 'ignore',
    cwd: folder,
    ...asOther,
  });
  const port = await freePort();
  const options = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=60'];
  const server: ChildProcess = spawn(
    join(postgresBin, 'postgres'),
    ['-D', data, ...options.flatMap((each) => ['-c', each])],
    { stdio: 'ignore', cwd: folder, ...asOther },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const urlOf = (name: string) => `postgresql://obras@127.0.0.1:${port}/${name}`;
  const query: Postgres['query'] = async (url, text, values = []) => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(text, [...values])).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await query(urlOf('postgres'), 'select 1');
      break;
    } catch (error) {
      if (server.exitCode !== null || tries > 200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  let made = 0;
  return {
    query,
    async database() {
      made += 1;
      await query(urlOf('postgres'), `create database obras_${made}`);
      return urlOf(`obras_${made}`);
    },
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
