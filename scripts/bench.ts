// npm run bench -- [--size 10MB|100MB|1GB] [--rounds 3] [--seed 1]: what the compiled readers take, and floors beside them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { csvCorpusMapping, writeCsvCorpus, writeIatiCorpus } from './bench-corpus.ts';

/** What a task came to: seconds by the clock, processor seconds of all its threads, memory at its highest in bytes. */
interface Figures {
  readonly seconds: number;
  readonly cpu: number;
  readonly resident: number;
  readonly things: number;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10MB' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});

function bytesOf(size: string): number {
  const match = /^(\d{1,4})(MB|GB)$/i.exec(size);
  if (match === null) throw new TypeError(`--size ${size}: give a number with MB or GB`);
  return Number(match[1]) * (match[2]!.toUpperCase() === 'GB' ? 1e9 : 1e6);
}

function runTask(task: string, ...files: string[]): Figures {
  const script = fileURLToPath(new URL('bench-task.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, task, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${task}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** xmllint's stream reader over the file; its processor time as the shell's `times` tells it. */
function runXmllint(file: string): Figures {
  const start = performance.now();
  const { stdout } = spawnSync('sh', ['-c', 'xmllint --stream --noout "$1"; times', 'sh', file], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const spent = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = spent.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { seconds, cpu, resident: 0, things: 0 };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Runs every contender once per round, in turn, so that a busy minute falls on all of them alike. */
function compare(
  bytes: number,
  rounds: number,
  contenders: Readonly<Record<string, () => Figures>>,
  by: 'cpu' | 'seconds' = 'cpu',
): void {
  const runs: Record<string, Figures[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      runs[name] ??= [];
      runs[name].push(run());
    }
  }
  const names = Object.keys(runs);
  const [own = '', ...floors] = names;
  const cpuOf = (name: string): number[] => runs[name]!.map(({ cpu }) => cpu);
  for (const name of names) {
    const rate = (seconds: number): string => (bytes / 1e6 / seconds).toFixed(1).padStart(7);
    const resident = Math.round(Math.max(...runs[name]!.map((run) => run.resident)) / 1e6);
    const wall = median(runs[name]!.map(({ seconds }) => seconds));
    const memory = resident === 0 ? '' : `${String(resident).padStart(6)} MB resident`;
    say(`  ${name.padEnd(34)}${rate(median(cpuOf(name)))} MB/CPU s${rate(wall)} MB/s by the clock${memory}`);
  }
  for (const floor of floors) {
    const ratios = runs[own]!.map((run, round) => runs[floor]![round]![by] / run[by]);
    const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((it) => it.toFixed(2));
    say(
      `  ${own} runs at ${middle} × the speed of ${floor} (${least} to ${most}, ${by === 'cpu' ? 'processor time' : 'by the clock'}, round by round)`,
    );
  }
}
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const size = bytesOf(values.size);
/** csv-parse holds every cell of a table at once. */
const largestTable = 100e6;
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'obras-bench-'));
try {
  const xml = join(folder, 'activities.xml');
  const csv = join(folder, 'projects.csv');
  const mapping = join(folder, 'projects.mapping.json');
  writeFileSync(mapping, JSON.stringify(csvCorpusMapping));
  const truth = writeIatiCorpus(xml, size, Number(values.seed));
  const table = writeCsvCorpus(csv, Math.min(size, largestTable), Number(values.seed));
  say(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  say(`\nIATI XML, ${truth.bytes} bytes, ${truth.activities} activities, ${truth.transactions} transactions`);
  say('Records (model, findings, locators), cold start included, on one thread:');
  compare(truth.bytes, rounds, {
    'readStored()': () => runTask('read-stored', xml),
    ...(hasXmllint ? { 'xmllint --stream --noout': () => runXmllint(xml) } : {}),
    'saxes, events only': () => runTask('saxes', xml),
  });
  say(
    '\nAn edition of it: records, findings, locators, search, sealed tables, manifest (from a ledger that holds the file):',
  );
  compare(truth.bytes, rounds, {
    'buildEdition(), one thread': () => runTask('seal', xml),
    ...(hasXmllint ? { 'xmllint --stream --noout': () => runXmllint(xml) } : {}),
  });
  compare(
    truth.bytes,
    rounds,
    {
      'buildEdition(), two threads': () => runTask('seal-two', xml),
      ...(hasXmllint ? { 'xmllint --stream --noout': () => runXmllint(xml) } : {}),
    },
    'seconds',
  );
  if (!hasXmllint) say('  xmllint is not installed, so the floor of libxml2 was not measured.');
  say('\nCheck against schema, code lists and ruleset:');
  compare(truth.bytes, rounds, { 'checkStored()': () => runTask('check-stored', xml) });
  say(`\nCSV, ${table.bytes} bytes, ${table.activities} rows`);
  compare(table.bytes, rounds, {
    'read() with a mapping': () => runTask('table', csv, mapping),
    'csv-parse, cells only': () => runTask('csv-parse', csv),
  });
} finally {
  rmSync(folder, { recursive: true });
}
