// npm run bench:linking [-- --misses] [-- --speed [--rows N]]: how well and how fast what is the same is found.
import { matchThreshold } from '../src/linking/index.ts';
import { benchChain } from './bench-linking-chain.ts';
import { scoreCopies } from './bench-linking-copies.ts';
import { benchParties } from './bench-linking-parties.ts';
import { benchSpeed } from './bench-linking-speed.ts';
import { judgedPairs, matchJudged, type Score, score } from './bench-linking-works.ts';
import { sharedData } from './linking-tables.ts';

const misses = process.argv.includes('--misses');
const line = (name: string, each: Score): void =>
  console.log(
    `  ${name.padEnd(34)} ${String(each.one).padStart(6)} ${String(each.proposed).padStart(9)} ${String(each.right).padStart(6)}   ${each.precision.toFixed(3)}  ${each.recall.toFixed(3)}  ${each.f1.toFixed(3)}`,
  );
const head = (name: string): void =>
  console.log(
    `  ${name.padEnd(34)} ${'one'.padStart(6)} ${'proposed'.padStart(9)} ${'right'.padStart(6)}   precis. recall  F1`,
  );

benchParties({ misses });

console.log("\nWorks (a): copies of the demo's own activities, told otherwise; ids withheld");
head('title of the copy');
for (const each of await scoreCopies()) line(each.change, each);

if (sharedData === null) console.log('\nWorks (b): left out, the research data do not stand beside the project');
else {
  console.log('\nWorks (b): real sources, judged one by one (test/linking/judged.csv); ids withheld');
  const { found, matched } = await matchJudged(matchThreshold);
  const judged = judgedPairs();
  const of = (pair: { left: string; right: string }) => found.get([pair.left, pair.right].sort().join(' '));
  head('half, question');
  for (const half of ['tuning', 'scoring'] as const) {
    const own = judged.filter((pair) => pair.half === half);
    const isSame = ({ judgement }: (typeof own)[number]) => judgement === 'same';
    line(
      `${half}: one work`,
      score(
        own,
        (pair) => of(pair) !== undefined,
        (pair) => pair.judgement !== 'different',
      ),
    );
    line(
      `${half}: the same`,
      score(own, (pair) => of(pair)?.relation === 'same', isSame),
    );
    const hard = own.filter(({ way, judgement }) => way !== 'id' || judgement !== 'same');
    line(
      `${half}: one work, equal ids aside`,
      score(
        hard,
        (pair) => of(pair) !== undefined,
        (pair) => pair.judgement !== 'different',
      ),
    );
  }
  const { things, found: made, scored } = matched.counts;
  console.log(`  ${things} activities, ${made} pairs found, ${scored} scored, ${matched.proposals.length} proposed`);
  if (misses)
    for (const pair of judged.filter(
      (each) => each.judgement !== 'unsure' && (of(each) !== undefined) !== (each.judgement !== 'different'),
    ))
      console.log(`  ${pair.half} ${of(pair) ? 'wrong' : 'missed'} ${pair.judgement} ${pair.left} ${pair.right}`);
}
await benchChain({ misses });
if (process.argv.includes('--speed')) {
  console.log('');
  const at = process.argv.indexOf('--rows');
  await benchSpeed(at < 0 ? undefined : Number(process.argv[at + 1]));
}
