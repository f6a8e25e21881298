import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainOf, judgedChain, scoreChain } from '../scripts/bench-linking-chain.ts';
import { copiesOf } from '../scripts/bench-linking-copies.ts';
import { judgedPairs, matchListed, score, withheld } from '../scripts/bench-linking-works.ts';
import { listDemo } from '../scripts/linking-tables.ts';
import { matchThreshold } from '../src/linking/index.ts';
import { openDemo } from './demo-edition.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/reference/linking.md'), 'utf8');

describe('the judged pairs', () => {
  const judged = judgedPairs();
  it('are as many as the page says, each once, of different sources', () => {
    expect(page).toContain(`holds ${judged.length} pairs`);
    expect(new Set(judged.map(({ left, right }) => `${left} ${right}`)).size).toBe(judged.length);
    for (const kind of ['same', 'part-of', 'co-finances', 'different', 'unsure'])
      expect(page).toContain(`${judged.filter(({ judgement }) => judgement === kind).length} ${kind}`);
    for (const { left, right, judgement, part } of judged) {
      expect(left.split(':')[0]).not.toBe(right.split(':')[0]);
      expect(part !== '').toBe(judgement === 'part-of');
    }
    expect(page).toContain(`probability of ${matchThreshold}`);
  });
  it('are scored with unsure ones left out', () => {
    const all = score(
      judged,
      () => true,
      ({ judgement }) => judgement !== 'different',
    );
    expect(all).toMatchObject({ pairs: 404, one: 128, recall: 1 });
    expect(
      score(
        judged,
        () => false,
        () => true,
      ),
    ).toMatchObject({ proposed: 0, f1: 0 });
  });
});

describe('the judged pairs of commitments', () => {
  it('are as many as the page says, each once, of things that the demo holds, and score as it says', async () => {
    const judged = judgedChain();
    const carried = judged.filter(({ judgement }) => ['finances', 'carries-out', 'part-of'].includes(judgement)).length;
    const of = (kind: string) => judged.filter(({ judgement }) => judgement === kind).length;
    expect(page).toContain(
      `holds ${judged.length} pairs of the demo: ${carried} carry out, ${of('not-related')} not-related, ${of('unsure')} unsure.`,
    );
    expect(carried + of('not-related') + of('unsure')).toBe(judged.length);
    expect(new Set(judged.map(({ commitment, to }) => `${commitment} ${to}`)).size).toBe(judged.length);
    const edition = await openDemo();
    const sides = await chainOf(edition);
    await edition.close();
    const [promises, things] = [sides.promises, sides.things].map((list) => new Set(list.map(({ id }) => id)));
    for (const { commitment, to } of judged)
      expect([commitment, promises?.has(commitment), to, things?.has(to)]).toEqual([commitment, true, to, true]);
    for (const { half, pairs, are, proposed, right, precision, recall, f1, atFive } of scoreChain(sides).scores)
      expect(page).toContain(
        `| ${[half, pairs, are, proposed, right, ...[precision, recall, f1, atFive].map((each) => each.toFixed(3))].join(' | ')} |`,
      );
  }, 240_000);
});

describe('copies told otherwise', () => {
  it('are found again without any id', async () => {
    const some = listDemo().filter(({ source }) => source === 'gcdf3-lac');
    const copies = copiesOf(some);
    const { activities, nameOf } = withheld([...some, ...copies.map(({ copy }) => copy)]);
    expect(activities.some(({ title }) => /#\d{4}|P\d{6}/.test(title ?? ''))).toBe(false);
    const { proposals } = await matchListed(activities);
    const found = new Set(proposals.map(({ left, right }) => [nameOf.get(left), nameOf.get(right)].sort().join(' ')));
    const again = copies.filter(({ copy, of }) => found.has([copy.id, of].sort().join(' '))).length;
    expect(copies.length).toBeGreaterThan(100);
    expect(again / copies.length).toBeGreaterThan(0.8);
  });
});
