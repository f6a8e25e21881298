import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvCorpusMapping, writeCsvCorpus, writeIatiCorpus } from '../scripts/bench-corpus.ts';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../src/readers/fixtures/source.ts';
import { checkIati, read } from '../src/readers/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-bench-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the made corpus of the benches', () => {
  const file = join(folder, 'activities.xml');
  const truth = writeIatiCorpus(file, 400_000, 7);
  const bytes = readFileSync(file);

  it('is the same for the same seed, and another for another', () => {
    const again = join(folder, 'again.xml');
    writeIatiCorpus(again, 400_000, 7);
    expect(readFileSync(again).equals(bytes)).toBe(true);
    writeIatiCorpus(again, 400_000, 8);
    expect(readFileSync(again).equals(bytes)).toBe(false);
  });
  it('is of the size asked for', () => {
    expect(truth.bytes).toBe(bytes.length);
    expect(Math.abs(bytes.length - 400_000)).toBeLessThan(60_000);
  });
  it('is read with the counts of its truth', () => {
    const readings = [...read({ ...fixtureSource, mediaType: 'application/xml' }, bytes)];
    const activities = activitiesOf(readings);
    expect(imbalanceOf(readings)).toEqual([]);
    expect(findingsOf(readings)).toEqual([]);
    expect({
      bytes: bytes.length,
      activities: activities.length,
      transactions: activities.reduce((sum, { transactions }) => sum + transactions.length, 0),
      results: activities.reduce((sum, { results }) => sum + results.length, 0),
    }).toEqual(truth);
  });
  it('breaks no rule of the standard', () => {
    const checks = [...checkIati(fixtureSource, bytes, { asOf: '2025-01-01' })];
    expect(checks).toEqual([expect.objectContaining({ type: 'summary', records: truth.activities })]);
  });
  it('has a table whose rows are all read', () => {
    const table = join(folder, 'projects.csv');
    const { activities } = writeCsvCorpus(table, 100_000, 7);
    const readings = [...read(fixtureSource, readFileSync(table), { mapping: csvCorpusMapping })];
    expect(imbalanceOf(readings)).toEqual([]);
    expect(findingsOf(readings)).toEqual([]);
    expect(activitiesOf(readings)).toHaveLength(activities);
  });
});
