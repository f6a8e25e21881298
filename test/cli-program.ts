// The program as people start it, and the same in this process with a frozen clock and a network of the test's own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Network } from '../src/cli/context.ts';
import { run } from '../src/cli/program.ts';

const root = join(import.meta.dirname, '..');

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  );

/** The compiled program where it is not older than its sources, else the sources themselves. */
function programOf(): readonly string[] {
  const stamp = statSync(join(root, 'dist', '.sources'), { throwIfNoEntry: false });
  if (stamp !== undefined && stamp.mtimeMs > newestIn(join(root, 'src'))) return [join(root, 'dist/cli/main.js')];
  return ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts')];
}
const program = programOf();

/** The program and its arguments, for a test that starts it itself. */
export const command = (args: readonly string[]): readonly string[] => [process.execPath, ...program, ...args];

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Start {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const [first, ...rest] = command(args) as [string, ...string[]];
  return spawn(first, rest, {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      TZ: 'UTC',
      LANG: 'C',
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

const collect = (child: ChildProcess) => {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return said;
};
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('close', done));

/** Runs `obras …` as a process of its own in a folder. */
export async function obras(folder: string, args: readonly string[], { input = '', env }: Start = {}): Promise<Ran> {
  const child = start(folder, args, env);
  const said = collect(child);
  child.stdin?.end(input);
  return { code: await ended(child), ...said };
}

export interface Serving {
  readonly url: string;
  /** Ends it by a signal; the exit code. */
  stop(signal: NodeJS.Signals): Promise<Ran>;
}

/** Starts `obras serve … --json` and waits until it says where it is. */
export async function serving(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const child = start(folder, ['serve', '--json', '--port', '0', ...args], env);
  const said = collect(child);
  const end = ended(child);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.on('data', () => {
      if (said.out.includes('\n')) done((JSON.parse(said.out) as { url: string }).url);
    });
    void end.then((code) => fail(new Error(`serve ended with ${code}: ${said.err}`)));
  });
  return {
    url,
    stop: async (signal) => {
      child.kill(signal);
      return { code: await end, ...said };
    },
  };
}

/** The same command line in this process: quick, at a fixed moment, with names and connections of the test's own. */
export async function inProcess(
  folder: string,
  args: readonly string[],
  { network, now = '2026-11-24T12:00:00Z', env = {} }: { network?: Network; now?: string } & Start = {},
): Promise<Ran> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(args, {
    terminal: {
      cwd: folder,
      environment: env,
      isPerson: false,
      isLive: false,
      width: 80,
      out: (text) => lines.out.push(text),
      talk: (text) => lines.err.push(text),
      readInput: async () => '',
    },
    now: () => new Date(now),
    raw: () => {},
    ...(network === undefined ? {} : { network }),
  });
  return {
    code,
    out: lines.out.map((line) => `${line}\n`).join(''),
    err: lines.err.map((line) => `${line}\n`).join(''),
  };
}

/** A fresh folder that goes away with the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'obras-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Standard output as the one JSON object that it must be. */
export function jsonOf(ran: Ran): Record<string, unknown> & { schema: string } {
  const lines = ran.out.trimEnd().split('\n');
  if (lines.length !== 1) throw new Error(`not one line of JSON: ${ran.out}${ran.err}`);
  return JSON.parse(lines[0] as string) as Record<string, unknown> & { schema: string };
}
