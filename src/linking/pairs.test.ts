// The pairs of the blocks against the plain reading of the rule: of two sources, or one is an umbrella; once for each shared block.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openEngine } from '../db/index.ts';
import { pairsSql } from './pairs.ts';

it('are those of every two in a block of which the sources differ or one is an umbrella, with their weights', async () => {
  const engine = await openEngine();
  await engine.run('create schema match');
  const thing = fc.record({
    block: fc.integer({ min: 0, max: 3 }),
    i: fc.integer({ min: 0, max: 12 }),
    weight: fc.integer({ min: 0, max: 900 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(thing, { selector: ({ block, i }) => `${block} ${i}`, maxLength: 40 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 13, maxLength: 13 }),
      fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
      async (keys, sources, umbrellas) => {
        // A block's weight is one for all that are in it.
        const weights = new Map(keys.map(({ block, weight }) => [block, weight]));
        const rows = keys.map(({ block, i }) => ({
          block,
          i,
          weight: weights.get(block) as number,
          source: sources[i] as number,
          umbrella: umbrellas[i] as boolean,
        }));
        await engine.run(
          'create or replace table match.key (block ubigint, i int, weight usmallint, source ubigint, is_umbrella boolean)',
        );
        for (const row of rows)
          await engine.run('insert into match.key values (?, ?, ?, ?, ?)', [
            row.block,
            row.i,
            row.weight,
            row.source,
            row.umbrella,
          ]);
        await engine.run('create or replace table match.cell as select distinct block, source from match.key');
        const found = await engine.rows(
          `select (ends >> 32)::int as l, (ends & 4294967295)::int as r, shared from (${pairsSql}) order by all`,
        );
        const meant = rows
          .flatMap((a) =>
            rows.flatMap((b) =>
              a.block === b.block && a.i < b.i && (a.source !== b.source || a.umbrella || b.umbrella)
                ? [{ l: a.i, r: b.i, shared: a.weight }]
                : [],
            ),
          )
          .sort((a, b) => a.l - b.l || a.r - b.r || a.shared - b.shared);
        expect(found).toEqual(meant);
      },
    ),
    { numRuns: 60 },
  );
  await engine.close();
});
