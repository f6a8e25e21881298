import { describe, expect, test } from 'vitest';
import { type AssessmentCase, Label } from '../model/index.ts';
import { fixtureCases } from './fixtures.fixture.ts';
import { assess } from './index.ts';

const swapped: Readonly<Record<string, string>> = {
  p1: 'p2',
  p2: 'p1',
  'p1-source': 'p2-source',
  'p2-source': 'p1-source',
};

/** Every text of a case that is a key of the map, exchanged wherever it stands. */
function swapIds<T>(value: T): T {
  if (typeof value === 'string') return (swapped[value] ?? value) as T;
  if (Array.isArray(value)) return value.map(swapIds) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swapIds(inner)])) as T;
}

describe.each(fixtureCases)('$label', ({ label, asOf, subject }) => {
  test('is reached', () => expect(assess(subject, asOf).label).toBe(label));
  test('is the same with the partners exchanged', () => {
    const exchanged: AssessmentCase = swapIds(subject);
    if (JSON.stringify(subject).includes('"p1"')) expect(exchanged).not.toEqual(subject);
    expect(assess(exchanged, asOf)).toEqual(swapIds(assess(subject, asOf)));
  });
});

test('there is a fixture for every label', () => {
  expect(fixtureCases.map(({ label }) => label).sort()).toEqual([...Label.options].sort());
});
