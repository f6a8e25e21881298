// How a command ends: each exit code is reached; pipes that close early, colours that nobody asked for.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Network } from '../src/cli/context.ts';
import { openLedger } from '../src/ledger/index.ts';
import { problemCodes } from '../src/model/index.ts';
import { command, freshFolder, inProcess, obras } from './cli-program.ts';

const party = ['say', 'party', '--body', '{"id":"a","type":"state","name":{"en":"A","es":"A"}}'];

/** A network in which every name ends at a server that gives more than four bytes. */
async function longAnswers(): Promise<Network> {
  const server = createServer((_, response) => response.end('More than four bytes.'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    resolve: async () => [{ address: '93.184.215.14', family: 4 }],
    connect: () =>
      new Promise((done, fail) => {
        const socket = connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
        socket.once('connect', () => done(socket)).once('error', fail);
      }),
  };
}

describe('a command', () => {
  it('ends with each of its exit codes, and with no other', async () => {
    const folder = freshFolder();
    const network = await longAnswers();
    const reached = new Map<number, string>();
    const end = async (args: string[], options: Parameters<typeof inProcess>[2] = {}) => {
      const { code } = await inProcess(folder, args, options);
      reached.set(code ?? -1, args.join(' '));
      return code;
    };
    expect(await end(['--version'])).toBe(0);
    expect(await end(['frobnicate'])).toBe(2);
    expect(await end(['build'])).toBe(4);
    expect(await end(['init'])).toBe(0);
    expect(await end(['say', 'party', '--body', '{'])).toBe(3);
    expect(await end(['gather', 'http://127.0.0.1:9/x', '--as', 'a'])).toBe(9);
    writeFileSync(join(folder, 'words.txt'), 'Words of some length.\n');
    expect(
      await end(['gather', 'http://data.example/long', '--as', 'a'], { env: { OBRAS_GATHER_MAX_BYTES: '4' }, network }),
    ).toBe(7);
    expect(await end(['init', '--ledger', 'words.txt'])).toBe(8);
    const holder = await openLedger(join(folder, 'obras/ledger'));
    try {
      expect(await end(party)).toBe(6);
    } finally {
      await holder.close();
    }
    expect(await end(party)).toBe(0);
    writeFileSync(join(folder, 'obras/ledger/ledger.json'), '{}');
    expect(await end(['verify'])).toBe(5);
    expect(await end(['doctor'])).toBe(1);
    const documented = new Set([0, 1, ...Object.values(problemCodes).map(({ exit }) => exit)]);
    expect([...reached.keys()].sort((a, b) => a - b)).toEqual([...documented].sort((a, b) => a - b));
  }, 120_000);

  it('ends in peace when whoever reads it has read enough', async () => {
    const folder = freshFolder();
    const [program, ...args] = command(['--help']);
    const child = spawn(program!, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.destroy();
    const code = await new Promise((done) => child.once('close', done));
    expect([code, err]).toEqual([0, '']);
  });

  it('writes no colours, also where they are forced, and none with NO_COLOR', async () => {
    const folder = freshFolder();
    for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '3', CLICOLOR_FORCE: '1', TERM: 'xterm-256color' }])
      for (const args of [['--help'], ['init'], ['doctor'], ['frobnicate']]) {
        const { out, err } = await obras(folder, args, { env });
        expect((out + err).length).toBeGreaterThan(20);
        expect(out + err, args.join(' ')).not.toContain('\u001b');
      }
  });
});
