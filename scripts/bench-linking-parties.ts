// How well the matcher of parties does on names of real organisations that were judged by reading, beside two baselines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PartySide, partyThresholds, proposeParties } from '../src/linking/index.ts';
import { compareNames, foldName } from '../src/text/index.ts';

export interface LabelledName extends PartySide {
  readonly split: 'open' | 'scoring';
  /** Names of one organisation carry the same word. */
  readonly party: string;
  readonly origin: string;
}

/** The labelled names; a line each: split, party, country, place, origin, name. */
export function labelledNames(): LabelledName[] {
  const [head, ...lines] = readFileSync(join(import.meta.dirname, '../test/linking/party-names.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  if (head !== 'split\tparty\tcountry\tplace\torigin\tname') throw new Error(`unexpected head: ${head}`);
  return lines.map((line, index) => {
    const [split, party, country, place, origin, name] = line.split('\t') as [
      LabelledName['split'],
      ...[string, string, string, string, string],
    ];
    return {
      id: `n${String(index + 1).padStart(3, '0')}`,
      split,
      party,
      origin,
      names: [name],
      identifiers: [],
      type: null,
      country: country || null,
      places: place ? [place] : [],
    };
  });
}

export interface Score {
  readonly method: string;
  readonly split: string;
  readonly pairs: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

type Pair = readonly [LabelledName, LabelledName];
function score(method: string, names: readonly LabelledName[], isProposed: (pair: Pair) => boolean): Score {
  let [pairs, found, right] = [0, 0, 0];
  for (const [at, left] of names.entries())
    for (const other of names.slice(at + 1)) {
      const isOne = left.party === other.party;
      const isFound = isProposed([left, other]);
      pairs += isOne ? 1 : 0;
      found += isFound ? 1 : 0;
      right += isOne && isFound ? 1 : 0;
    }
  const part = (of: number) => (of === 0 ? 0 : right / of);
  return { method, split: names[0]?.split ?? '', pairs, found, right, precision: part(found), recall: part(pairs) };
}

/** Scores by method and split: every pair of names of a split is a question. */
export function scoreParties(all: readonly LabelledName[] = labelledNames()): Score[] {
  return (['open', 'scoring'] as const).flatMap((split) => {
    const names = all.filter((each) => each.split === split);
    const proposals = proposeParties(names);
    const above = (least: number) =>
      new Set(
        proposals.filter(({ score }) => Number(score) * 100 >= least).map(({ left, right }) => `${left} ${right}`),
      );
    const [proposed, likely] = [above(partyThresholds.propose), above(partyThresholds.likely)];
    const name = (each: LabelledName) => each.names[0] as string;
    return [
      score('same letters', names, ([a, b]) => foldName(name(a)) === foldName(name(b))),
      score('likeness of names ≥ 0.90', names, ([a, b]) => compareNames(name(a), name(b)) >= 0.9),
      score('P1, proposed', names, ([a, b]) => proposed.has(`${a.id} ${b.id}`)),
      score('P1, likely', names, ([a, b]) => likely.has(`${a.id} ${b.id}`)),
    ];
  });
}

/** Pairs that the matcher proposes wrongly or does not find. */
export function partyMisses(all: readonly LabelledName[] = labelledNames()): string[] {
  return (['open', 'scoring'] as const).flatMap((split) => {
    const names = all.filter((each) => each.split === split);
    const byId = new Map(names.map((each) => [each.id, each]));
    const proposals = proposeParties(names);
    const keys = new Set(proposals.map(({ left, right }) => `${left} ${right}`));
    const text = (a: LabelledName, b: LabelledName) => `${a.names[0]} / ${b.names[0]}`;
    const wrong = proposals.flatMap(({ left, right, score, reasons }) => {
      const [a, b] = [byId.get(left) as LabelledName, byId.get(right) as LabelledName];
      const why = reasons.map(({ feature, points }) => `${feature} ${points}`).join(', ');
      return a.party === b.party ? [] : [`${split} wrong ${score} ${text(a, b)} (${why})`];
    });
    const missed = names.flatMap((a, at) =>
      names
        .slice(at + 1)
        .flatMap((b) => (a.party === b.party && !keys.has(`${a.id} ${b.id}`) ? [`${split} missed ${text(a, b)}`] : [])),
    );
    return [...wrong, ...missed];
  });
}

/** Prints the scores; with misses, each pair that went wrong. */
export function benchParties({ misses = false }: { readonly misses?: boolean } = {}): void {
  console.log('Parties: names of real organisations, judged by reading (test/linking/party-names.tsv)');
  const rows = scoreParties().map((each) => [
    each.split,
    each.method,
    String(each.pairs),
    String(each.found),
    String(each.right),
    each.precision.toFixed(3),
    each.recall.toFixed(3),
  ]);
  const head = ['split', 'method', 'pairs that are one', 'proposed', 'right', 'precision', 'recall'];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] as string).length)));
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`,
    );
  if (misses) for (const line of partyMisses()) console.log(`  ${line}`);
}

if (process.argv[1] === import.meta.filename) benchParties({ misses: process.argv.includes('--misses') });
