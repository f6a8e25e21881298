// The two places where a journal can be kept, with the same handles for tests: what is stored can be seen and spoilt.

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLedger,
  type Ledger,
  type OpenOptions,
  openLedger,
  type VerifyOptions,
  verifyLedger,
} from '../src/ledger/index.ts';
import { type Postgres, postgresBin, startPostgres } from './postgres.ts';

export interface Bench {
  start(): Promise<void>;
  stop(): Promise<void>;
  make(place: string): Promise<Ledger>;
  open(place: string, options?: OpenOptions): Promise<Ledger>;
  verify(place: string, options?: VerifyOptions): ReturnType<typeof verifyLedger>;
  /** Options with which others open a ledger here. */
  options(place: string): { readonly journalUrl: string | null };
  lines(place: string): Promise<string[]>;
  /** Puts other lines in the place of the stored ones; `isDerivedToo`: what is derived from them is theirs as well. */
  setLines(place: string, lines: readonly string[], isDerivedToo?: boolean): Promise<void>;
  head(place: string): Promise<string>;
  setHead(place: string, text: string): Promise<void>;
  /** A copy of the whole ledger as it is, as a backup would be. */
  copy(place: string, to: string): Promise<void>;
  /** What faults name. */
  readonly file: string;
}

export const segmentOf = (place: string, number = 0) =>
  join(place, 'journal', `${String(number).padStart(6, '0')}.jsonl`);

export const inFiles: Bench = {
  start: async () => undefined,
  stop: async () => undefined,
  make: (place) => createLedger(place),
  open: openLedger,
  verify: verifyLedger,
  options: () => ({ journalUrl: null }),
  lines: async (place) =>
    readdirSync(join(place, 'journal'))
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) =>
        readFileSync(join(place, 'journal', name), 'utf8')
          .split('\n')
          .slice(0, -1),
      ),
  async setLines(place, lines, isDerivedToo = false) {
    writeFileSync(segmentOf(place), lines.map((line) => `${line}\n`).join(''));
    if (isDerivedToo) rmSync(join(place, 'journal', 'leaves'), { force: true });
  },
  head: async (place) => readFileSync(join(place, 'journal', 'head'), 'utf8'),
  setHead: async (place, text) => writeFileSync(join(place, 'journal', 'head'), text),
  copy: async (place, to) => cpSync(place, to, { recursive: true }),
  file: join('journal', '000000.jsonl'),
};

const leafOf = (line: string) => createHash('sha256').update('\0').update(line).digest();

function inPostgres(): Bench {
  let server: Postgres;
  const urls = new Map<string, string>();
  const coming = new Map<string, Promise<string>>();
  const urlOf = (place: string) => urls.get(place) as string;
  const ask = (place: string, text: string, values: readonly unknown[] = []) =>
    server.query(urlOf(place), text, values);
  const open: Bench['open'] = (place, options = {}) => openLedger(place, { ...options, journalUrl: urlOf(place) });
  const newUrl = async (place: string) => {
    // Several may ask for one place at the same time: they share its database.
    const url = coming.get(place) ?? server.database();
    coming.set(place, url);
    urls.set(place, await url);
    return urlOf(place);
  };
  return {
    async start() {
      server = await startPostgres();
    },
    async stop() {
      await server.stop();
    },
    make: async (place) => createLedger(place, undefined, { journalUrl: await newUrl(place) }),
    open,
    verify: (place, options = {}) => verifyLedger(place, { ...options, journalUrl: urlOf(place) }),
    options: (place) => ({ journalUrl: urlOf(place) }),
    lines: async (place) =>
      (await ask(place, 'select line from obras_entry order by index')).map(({ line }) => (line as Buffer).toString()),
    async setLines(place, lines, isDerivedToo = false) {
      const held = (await ask(place, 'select leaf from obras_entry order by index')).map(({ leaf }) => leaf as Buffer);
      const origin = (await ask(place, 'select origin from obras_log'))[0]!.origin;
      await ask(place, 'delete from obras_entry');
      for (const [index, line] of lines.entries())
        await ask(place, 'insert into obras_entry values ($1, $2, $3, $4)', [
          origin,
          index,
          Buffer.from(line),
          isDerivedToo ? leafOf(line) : (held[index] ?? leafOf(line)),
        ]);
    },
    head: async (place) => (await ask(place, 'select head from obras_log'))[0]!.head as string,
    async setHead(place, text) {
      await ask(place, 'update obras_log set head = $1', [text]);
    },
    async copy(place, to) {
      cpSync(place, to, { recursive: true });
      const other = await newUrl(to);
      const [log] = await ask(place, 'select * from obras_log');
      const draft = await createLedger(`${to}-tables`, undefined, { origin: 'tables-only', journalUrl: other });
      await draft.close();
      await server.query(other, 'delete from obras_log');
      await server.query(other, 'insert into obras_log values ($1, $2, $3, $4)', [
        log!.origin,
        log!.vkey,
        log!.size,
        log!.head,
      ]);
      for (const row of await ask(place, 'select * from obras_entry order by index'))
        await server.query(other, 'insert into obras_entry values ($1, $2, $3, $4)', [
          row.origin,
          row.index,
          row.line,
          row.leaf,
        ]);
    },
    file: 'obras_entry',
  };
}

/** Both, each by its name; the second only where a PostgreSQL is. */
export const benches: readonly { readonly name: string; readonly bench: Bench; readonly isThere: boolean }[] = [
  { name: 'in files', bench: inFiles, isThere: true },
  { name: 'in PostgreSQL', bench: inPostgres(), isThere: postgresBin !== null },
];
