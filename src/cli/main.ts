#!/usr/bin/env node
import { text as readAll } from 'node:stream/consumers';
import { run } from './program.ts';

const live = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  terminal: {
    cwd: process.cwd(),
    environment: process.env,
    isPerson: process.stdout.isTTY === true,
    isLive: live,
    width: process.stdout.columns ?? 120,
    out: (text) => process.stdout.write(`${text}\n`),
    talk: (text) => process.stderr.write(`${text}\n`),
    readInput: () => readAll(process.stdin),
  },
  now: () => new Date(),
  raw: (text) => process.stderr.write(text),
});
