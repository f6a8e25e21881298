// One measured task in a process of its own: `node bench-task.mjs TASK FILE [MAPPING]`; prints its figures as JSON.
import { mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { buildEdition } from '../dist/edition/index.js';
import { createLedger } from '../dist/ledger/index.js';
import { fixtureSource } from '../dist/readers/fixtures/source.js';
import { checkStored, parseMapping, read, readStored } from '../dist/readers/index.js';

const source = { ...fixtureSource, mediaType: 'application/xml' };
const count = (things) => {
  let number = 0;
  for (const _ of things) number++;
  return number;
};

/** The file in a ledger of its own, built into an edition: rows, findings, search, tables, manifest. */
async function seal(file, threads) {
  const place = mkdtempSync(join(tmpdir(), 'obras-bench-seal-'));
  try {
    const ledger = await createLedger(join(place, 'ledger'));
    const { sha256 } = await ledger.gather(file);
    const body = {
      id: 'bench',
      kind: 'dataset',
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass: 'unknown',
      interest: 'unknown',
      sha256,
      reader: { format: 'iati' },
    };
    await ledger.append([{ kind: 'source', body }], { by: 'bench' });
    begin();
    const { manifest } = await buildEdition(ledger, join(place, 'editions'), {
      asOf: '2025-01-01',
      threads,
      check: false,
    });
    end();
    await ledger.close();
    return manifest.tables.find(({ name }) => name === 'activity').rows;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Each gives how many things it met, so that nothing can be left out unseen. */
const tasks = {
  'read-stored': async (file) => {
    let number = 0;
    for await (const _ of readStored(source, file)) number++;
    return number;
  },
  'check-stored': async (file) => {
    let records = 0;
    for await (const found of checkStored(source, file, { asOf: '2025-01-01' }))
      if (found.type === 'summary') records = found.records;
    return records;
  },
  seal: (file) => seal(file, 1),
  'seal-two': (file) => seal(file, 2),
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
let before;
let start;
let figures;
/** What a task does before `begin` and after `end` is not measured. */
const begin = () => {
  before = process.cpuUsage();
  start = performance.now();
};
const end = () => {
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  figures = { seconds, cpu: (user + system) / 1e6, resident: process.resourceUsage().maxRSS * 1024 };
};
begin();
const things = await run(file, mapping);
if (figures === undefined) end();
process.stdout.write(JSON.stringify({ ...figures, things }));
