// The published page of the matcher of parties against the code, and its scores against the labelled names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledNames, scoreParties } from '../scripts/bench-linking-parties.ts';
import {
  deliveryMost,
  deliveryThreshold,
  deliveryWeights,
  partyThresholds,
  partyWeights,
} from '../src/linking/index.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/reference/linking.md'), 'utf8');

describe('the page of the matcher of parties', () => {
  it('states every reason with its points, and both thresholds', () => {
    const stated = (heading: string) =>
      Object.fromEntries(
        [
          ...(page.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \| ([+−]\d+) \|/gm),
        ].map(([, name, points]) => [name, Number((points as string).replace('−', '-'))]),
      );
    expect(stated('Parties: matcher P1')).toEqual(partyWeights);
    expect(stated('What carries out a commitment: matcher D1')).toEqual(deliveryWeights);
    expect(page).toContain(`for each commitment, from ${(deliveryThreshold / 100).toFixed(2)}`);
    expect(deliveryMost).toEqual({ each: 5, counted: 40 });
    expect(page).toContain(`up to ${deliveryMost.counted} where`);
    const hundredths = (points: number) => (points / 100).toFixed(2);
    expect(page).toContain(`**proposed** from ${hundredths(partyThresholds.propose)}`);
    expect(page).toContain(`**likely** from ${hundredths(partyThresholds.likely)}`);
  });
  it('states the scores of a fresh run over the names as they are', () => {
    const names = labelledNames();
    expect(page).toContain(`${names.length} names of ${new Set(names.map(({ party }) => party)).size} organisations`);
    for (const { split, method, pairs, found, right, precision, recall } of scoreParties(names))
      expect(page).toContain(
        `| ${split} | ${method} | ${pairs} | ${found} | ${right} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`,
      );
  });
});
