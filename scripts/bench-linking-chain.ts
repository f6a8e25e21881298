// What carries out a commitment: pairs of the demo, judged one by one (test/linking/judged-chain.csv). The matcher gets
// new ids and no links; who promised, who pays and where stays, as it is what it compares.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { provideDemo } from '../src/cli/demo.ts';
import { buildEdition, type Edition, openEdition } from '../src/edition/index.ts';
import { deliverySides, promiseSides } from '../src/edition/proposal-sides.ts';
import { openLedger } from '../src/ledger/index.ts';
import { type DeliverySide, type PromiseSide, proposeDelivery } from '../src/linking/index.ts';

export interface JudgedChain {
  readonly commitment: string;
  readonly to: string;
  readonly way: string;
  readonly judgement: 'finances' | 'carries-out' | 'part-of' | 'not-related' | 'unsure';
  readonly half: 'tuning' | 'scoring';
}
export function judgedChain(): JudgedChain[] {
  const file = readFileSync(join(import.meta.dirname, '..', 'test', 'linking', 'judged-chain.csv'), 'utf8');
  return (parse(file, { columns: true }) as Record<string, string>[]).map((row) => {
    const digit = Number.parseInt(createHash('sha256').update(`${row.to}`).digest('hex').slice(0, 2), 16) % 2;
    return {
      commitment: row.commitment ?? '',
      to: row.to ?? '',
      way: row.way ?? '',
      judgement: row.judgement as JudgedChain['judgement'],
      half: digit === 0 ? 'tuning' : 'scoring',
    };
  });
}

/** Commitments, activities and works of an edition. */
export async function chainOf(
  edition: Pick<Edition, 'rows'>,
): Promise<{ promises: PromiseSide[]; things: DeliverySide[] }> {
  const things: DeliverySide[] = [];
  for await (const part of deliverySides(edition)) things.push(...part);
  return { promises: await promiseSides(edition), things };
}

/** Those of the demo. */
async function demoChain(): ReturnType<typeof chainOf> {
  const { ledger: place, editions } = await provideDemo(join(import.meta.dirname, '..', '.obras', 'bench'));
  const ledger = await openLedger(place, { readOnly: true });
  try {
    const { id } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
    const edition = await openEdition(editions, { id });
    try {
      return await chainOf(edition);
    } finally {
      await edition.close();
    }
  } finally {
    await ledger.close();
  }
}

/** How many of these could be among the best five of their commitments. */
function fiveOf(pairs: readonly JudgedChain[]): number {
  const each = new Map<string, number>();
  for (const { commitment } of pairs) each.set(commitment, Math.min(5, (each.get(commitment) ?? 0) + 1));
  return [...each.values()].reduce((sum, n) => sum + n, 0);
}

const hidden = (id: string): string => createHash('sha256').update(`withheld ${id}`).digest('hex').slice(0, 16);

export interface ChainScore {
  readonly half: string;
  readonly pairs: number;
  readonly are: number;
  readonly proposed: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What is among the best five of its commitment, of what five of each could hold. */
  readonly atFive: number;
}
export function scoreChain(
  { promises, things }: { readonly promises: readonly PromiseSide[]; readonly things: readonly DeliverySide[] },
  judged: readonly JudgedChain[] = judgedChain(),
): { readonly scores: readonly ChainScore[]; readonly proposed: ReadonlyMap<string, number>; readonly total: number } {
  const all = proposeDelivery(
    promises.map((each) => ({ ...each, id: hidden(each.id) })),
    things.map((each) => ({ ...each, id: hidden(each.id) })),
  );
  const rank = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { commitment, to } of all) {
    const nth = (seen.get(commitment) ?? 0) + 1;
    seen.set(commitment, nth);
    rank.set(`${commitment} ${to.id}`, nth);
  }
  const placeOf = (pair: JudgedChain) => rank.get(`${hidden(pair.commitment)} ${hidden(pair.to)}`);
  const scores = (['tuning', 'scoring'] as const).map((half): ChainScore => {
    const known = judged.filter((pair) => pair.half === half && pair.judgement !== 'unsure');
    const are = known.filter(({ judgement }) => judgement !== 'not-related');
    const proposed = known.filter((pair) => placeOf(pair) !== undefined);
    const right = proposed.filter(({ judgement }) => judgement !== 'not-related').length;
    const part = (of: number) => (of === 0 ? 0 : right / of);
    const [precision, recall] = [part(proposed.length), part(are.length)];
    return {
      half,
      pairs: known.length,
      are: are.length,
      proposed: proposed.length,
      right,
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      atFive: are.filter((pair) => (placeOf(pair) ?? 9) <= 5).length / Math.max(1, fiveOf(are)),
    };
  });
  return {
    scores,
    proposed: new Map(judged.flatMap((pair) => [[`${pair.commitment} ${pair.to}`, placeOf(pair) ?? 0] as const])),
    total: all.length,
  };
}

export async function benchChain({ misses }: { readonly misses: boolean }): Promise<void> {
  const judged = judgedChain();
  const { scores, proposed, total } = scoreChain(await demoChain(), judged);
  console.log('\nWhat carries out a commitment (test/linking/judged-chain.csv); ids and links withheld');
  console.log(`  half       pairs   are  proposed  right   precis. recall  F1     at 5`);
  for (const { half, pairs, are, proposed: n, right, precision, recall, f1, atFive } of scores)
    console.log(
      `  ${half.padEnd(8)} ${String(pairs).padStart(7)} ${String(are).padStart(5)} ${String(n).padStart(9)} ${String(right).padStart(6)}   ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}  ${atFive.toFixed(3)}`,
    );
  console.log(`  ${total} proposed in all`);
  if (misses)
    for (const { commitment, to, half, judgement } of judged) {
      const isProposed = proposed.get(`${commitment} ${to}`) !== 0;
      if (judgement !== 'unsure' && isProposed !== (judgement !== 'not-related'))
        console.log(`  ${half} ${isProposed ? 'wrong' : 'missed'} ${judgement} ${commitment} ${to}`);
    }
}
