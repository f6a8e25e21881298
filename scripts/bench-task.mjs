// One measured task in a process of its own: `node bench-task.mjs TASK FILE [MAPPING]`; prints its figures as JSON.
import { openSync, readFileSync, readSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { fixtureSource } from '../dist/readers/fixtures/source.js';
import { checkIati, parseMapping, read } from '../dist/readers/index.js';

const source = { ...fixtureSource, mediaType: 'application/xml' };
const count = (things) => {
  let number = 0;
  for (const _ of things) number++;
  return number;
};

/** Each gives how many things it met, so that nothing can be left out unseen. */
const tasks = {
  read: (file) => count(read(source, readFileSync(file))),
  check: (file) => {
    let records = 0;
    for (const found of checkIati(source, readFileSync(file), { asOf: '2025-01-01' })) {
      if (found.type === 'summary') records = found.records;
    }
    return records;
  },
  table: (file, mapping) =>
    count(read(source, readFileSync(file), { mapping: parseMapping(readFileSync(mapping, 'utf8')) })),
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

const [, , task = '', file = '', mapping = ''] = process.argv;
const run = tasks[task];
if (run === undefined) throw new TypeError(`no task ${task}`);
const before = process.cpuUsage();
const start = performance.now();
const things = run(file, mapping);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
process.stdout.write(JSON.stringify({ seconds, cpu, resident: process.resourceUsage().maxRSS * 1024, things }));
