import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { numbersOf } from './columns.ts';

/** What may be bound to a `?` of a question. */
export type Bound = string | number | boolean | null;
/** A row: DECIMAL and BIGINT as text, NULL as null. */
export type Row = Readonly<Record<string, unknown>>;

export interface EngineOptions {
  /** Threads of the engine; results never depend on it. Default 1. */
  readonly threads?: number;
  /** Such as `1GB`. Of several, the first; what does not fit is run again under the next, which stays. */
  readonly memoryLimit?: string | readonly string[];
  /** Where it may spill; without one it never writes. */
  readonly temporaryFolder?: string;
  /** Questions that may run side by side. Default 1. */
  readonly connections?: number;
}

/** The first rows of an answer: cells as text (lists and structures as JSON), null as null; `isCut` when there are more. */
export interface FirstRows {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly cells: readonly (readonly (string | null)[])[];
  readonly isCut: boolean;
}

/** SQL in the process. Extensions are never loaded; values are always bound. */
export interface Engine {
  readonly version: string;
  run(sql: string, params?: readonly Bound[]): Promise<void>;
  rows(sql: string, params?: readonly Bound[]): Promise<Row[]>;
  /** The columns of a question as `numbersOf` reads them: for very many rows. */
  numbers(sql: string, params?: readonly Bound[]): Promise<Int32Array[]>;
  /** The first rows of a question, no more of it being worked out than they take, as text with names and types. */
  first(sql: string, most: number): Promise<FirstRows>;
  /** From now on only files below these folders can be read, and no setting can be changed. */
  seal(folders: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** A name as SQL quotes it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text as SQL quotes it, for the few places that take no parameter (file names of COPY). */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Version of the engine, whose number is part of what a file of tables follows from. */
export async function engineVersion(): Promise<string> {
  return (await import('@duckdb/node-api')).version();
}

/** Opens an engine in memory. The library, 70 MB, is loaded at the first call. */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const { DuckDBInstance, version } = await import('@duckdb/node-api');
  const limits = [options.memoryLimit ?? '1GB'].flat();
  const instance: DuckDBInstance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? 1),
    max_memory: limits[0] as string,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
    temp_directory: options.temporaryFolder ?? '',
  });
  const free: DuckDBConnection[] = [];
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  for (let made = 0; made < (options.connections ?? 1); made += 1) free.push(await instance.connect());
  const all = [...free];
  const withConnection = async <T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
    const connection = free.pop() ?? (await new Promise<DuckDBConnection>((resolve) => waiting.push(resolve)));
    try {
      return await use(connection);
    } finally {
      const next = waiting.shift();
      if (next) next(connection);
      else free.push(connection);
    }
  };
  let limit = 0;
  const withMemory = async <T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
    const under = limit;
    try {
      return await withConnection(use);
    } catch (error) {
      if (!/^Out of Memory/.test((error as Error).message) || under + 1 >= limits.length) throw error;
      limit = Math.max(limit, under + 1);
      await withConnection((connection) => connection.run(`set memory_limit = ${quoteText(limits[limit]!)}`));
      return withMemory(use);
    }
  };
  const engine: Engine = {
    version: version(),
    run: (sql, params = []) =>
      withMemory(async (connection) => {
        await connection.run(sql, params as DuckDBValue[]);
      }),
    rows: (sql, params = []) =>
      withMemory(async (connection) => {
        const reader = await connection.runAndReadAll(sql, params as DuckDBValue[]);
        return reader.getRowObjectsJson() as Row[];
      }),
    numbers: (sql, params = []) =>
      withMemory(async (connection) => numbersOf(await connection.run(sql, params as DuckDBValue[]))),
    first: (sql, most) =>
      withMemory(async (connection) => {
        const reader = await connection.streamAndReadUntil(sql, most + 1);
        const types = reader.columnTypes();
        const rows = reader.getRowsJson();
        return {
          columns: reader.columnNames().map((name, at) => ({ name, type: String(types[at]) })),
          cells: rows.slice(0, most).map((row) => row.map(cellText)),
          isCut: rows.length > most,
        };
      }),
    async seal(folders) {
      await engine.run(`set allowed_directories = [${folders.map(quoteText).join(', ')}]`);
      await engine.run('set enable_external_access = false');
      await engine.run('set lock_configuration = true');
    },
    async close() {
      for (const connection of all) connection.closeSync();
      instance.closeSync();
    },
  };
  return engine;
}

const cellText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);
