import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Label } from '../model/index.ts';
import { decideLabel, rulesR1 } from './rules.ts';
import { forEachCombination, writeTruthTable } from './truth-table.ts';

const page = join(import.meta.dirname, '../../docs/method/truth-table.md');

describe('over all combinations of facet values', () => {
  const reachedLabels = new Set<string>();
  const reachedRules = new Set<string>();
  const broken: string[] = [];
  let count = 0;
  forEachCombination((facts) => {
    count += 1;
    const { rule, label } = decideLabel(rulesR1, facts);
    reachedLabels.add(label);
    reachedRules.add(rule);
    const isSearched = facts.search === 'minimum' && facts.isSearchFresh;
    const isProof = (facts.grade === 'A' || facts.grade === 'B') && facts.reach === 'whole';
    if (label === 'not-assessed' && isSearched) broken.push(`${rule} in spite of a search: ${JSON.stringify(facts)}`);
    if (label.startsWith('delivered') && label !== 'delivered-in-part' && !isProof)
      broken.push(`${label} without proof: ${JSON.stringify(facts)}`);
    if (label === 'overdue' && !(facts.due === 'past' && facts.isShortAtEnd))
      broken.push(`overdue before the end or without evidence: ${JSON.stringify(facts)}`);
  });

  test('none is left unassessed except for lack of a search', () => expect(broken).toEqual([]));
  test('there are as many as the table says', () => expect(count).toBeGreaterThan(1_000_000));
  test('every label can be reached', () => expect([...reachedLabels].sort()).toEqual([...Label.options].sort()));
  test('every rule can be reached', () => expect([...reachedRules].sort()).toEqual(rulesR1.map(({ id }) => id).sort()));
});

test('the published truth table is the one that the rules give', () => {
  const table = writeTruthTable('R1.0', rulesR1);
  if (!existsSync(page) && process.env.CI === undefined) writeFileSync(page, table);
  expect(readFileSync(page, 'utf8')).toBe(table);
});
