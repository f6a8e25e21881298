// Every file beside the project that holds activities, amounts, votes, trade or rates, read into one edition.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { createLedger } from '../src/ledger/index.ts';
import type { Draft } from '../src/model/index.ts';
import { shippedMapping } from '../src/readers/index.ts';
import { openDemo } from './demo-edition.ts';
import { activityTables, seriesTables, voteTables } from './fixtures/data-tables.ts';

const data = new URL('../../shared/data/', import.meta.url);
const place = mkdtempSync(join(tmpdir(), 'obras-everything-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Sources to which other tables belong have the id of their mapping; the rest are numbered. */
const tables = [
  ...activityTables.map(({ mapping, file, rows }) => ({ mapping, file, rows })),
  ...seriesTables.map(({ mapping, file, rows }) => ({ mapping, file, rows })),
  ...voteTables.map(([mapping, file, rows]) => ({ mapping, file, rows })),
];

describe.skipIf(!existsSync(data))('every table beside the project (when shared/data stands there)', () => {
  it('is read into an edition with the counts of its README, and votes are counted as the demo counts them', async () => {
    const ledger = await createLedger(join(place, 'ledger'));
    const drafts: Draft[] = [];
    const used = new Set<string>();
    for (const { mapping, file } of tables) {
      const id = used.has(mapping) ? `${mapping}-${used.size}` : mapping;
      used.add(mapping);
      used.add(id);
      const bytes = readFileSync(new URL(file, data));
      const rules = Buffer.from(shippedMapping(mapping)!);
      await ledger.put(bytes);
      await ledger.put(rules);
      drafts.push({
        kind: 'source',
        body: {
          id,
          kind: 'dataset',
          title: file,
          licence: { id: 'unknown', mayRepublish: false },
          sourceClass: 'unknown',
          interest: 'unknown',
          sha256: sha256(bytes),
          reader: { format: 'csv', mapping: sha256(rules) },
        } as never,
      });
    }
    await ledger.append(drafts, { by: 'test' });
    const built = await buildEdition(ledger, join(place, 'editions'), { asOf: '2026-11-24' });
    await ledger.close();
    const edition = await openEdition(join(place, 'editions'), { id: built.id });
    const counts = await edition.rows(
      'select s.title, r.seen, r.kept, r.set_aside from reading r join source s on s.id = r.source',
    );
    const byFile = new Map(counts.map((row) => [row.title, row]));
    for (const { file, rows } of tables)
      expect(byFile.get(file), file).toMatchObject({ seen: rows, kept: rows, set_aside: 0 });
    expect(await edition.rows("select * from finding where code = 'edition-number-too-long'")).toEqual([]);

    // The committed table of the demo was counted by another program, from the same votes.
    const alike = `select area, counterpart, coalesce(topic, '') as topic, year, cast(value as integer) as alike, cast(out_of as integer) as of_both
      from observation where indicator = 'votes-alike' and year between 1991 and 2019 order by all`;
    const demo = await openDemo();
    const ours = await edition.rows(alike);
    const theirs = await demo.rows(alike);
    const held = new Set(theirs.map(({ area }) => area));
    expect(held.size).toBeGreaterThan(25);
    expect(ours.filter(({ area }) => held.has(area))).toEqual(theirs);
    await edition.close();
    await demo.close();
  }, 300_000);
});
