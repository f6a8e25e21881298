// One measured task in a process of its own: `bench-task.ts TASK FILE`; prints its figures as JSON.
import { openSync, readFileSync, readSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { fixtureSource } from '../src/readers/fixtures/source.ts';
import { checkIati, read } from '../src/readers/index.ts';
import { csvCorpusMapping } from './bench-corpus.ts';

/** What a task came to: `seconds` by the clock, `cpu` of all its threads, `resident` at its highest in bytes. */
export interface Figures {
  readonly seconds: number;
  readonly cpu: number;
  readonly resident: number;
  readonly things: number;
}

const source = { ...fixtureSource, mediaType: 'application/xml' };
const count = (things: Iterable<unknown>): number => {
  let number = 0;
  for (const _ of things) number++;
  return number;
};

/** Each gives how many things it met, so that nothing can be left out unseen. */
const tasks: Readonly<Record<string, (file: string) => number>> = {
  read: (file) => count(read(source, readFileSync(file))),
  check: (file) => {
    let records = 0;
    for (const found of checkIati(source, readFileSync(file), { asOf: '2025-01-01' })) {
      if (found.type === 'summary') records = found.records;
    }
    return records;
  },
  table: (file) => count(read(source, readFileSync(file), { mapping: csvCorpusMapping })),
  saxes: (file) => {
    let elements = 0;
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', () => {
      elements++;
    });
    parser.on('text', () => {});
    const chunk = Buffer.alloc(64 * 1024);
    const decoder = new TextDecoder();
    const handle = openSync(file, 'r');
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      parser.write(decoder.decode(chunk.subarray(0, length), { stream: true }));
    }
    parser.close();
    return elements;
  },
  'csv-parse': (file) => parseCsv(readFileSync(file)).length,
};

const [, , task = '', file = ''] = process.argv;
const run = tasks[task];
if (run === undefined) throw new TypeError(`no task ${task}`);
const before = process.cpuUsage();
const start = performance.now();
const things = run(file);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const figures: Figures = {
  seconds,
  cpu: (user + system) / 1e6,
  resident: process.resourceUsage().maxRSS * 1024,
  things,
};
process.stdout.write(JSON.stringify(figures));
