// `obras link --from`: pairs of a table made elsewhere enter as proposals with their maker and method, and decide nothing.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition, makeProposals, openEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';
import { linkQueue, openPairs, takeTold } from '../src/review/index.ts';
import { inProcess } from './cli-program.ts';
import { demoPlaces } from './demo-edition.ts';

let folder: string;
let ledger: string;
let editions: string;
let edition: Edition;
let activities: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obras-told-'));
  const places = await demoPlaces();
  [ledger, editions] = [join(folder, 'ledger'), join(folder, 'editions')];
  cpSync(places.ledger, ledger, { recursive: true });
  cpSync(places.editions, editions, { recursive: true });
  edition = await openEdition(editions, { id: places.id });
  activities = (await edition.rows('select id from activity order by id limit 40')).map(({ id }) => String(id));
});
afterAll(async () => {
  await edition.close();
  rmSync(folder, { recursive: true, force: true });
});

const commitment = 'celac-2025-scholarships';
const bank = ['world-bank', 'honduras-aid-platform/*/World Bank'] as const;
const run = (...more: string[]) =>
  inProcess(folder, ['link', '--lang', 'en', '--ledger', ledger, '--editions', editions, ...more]);
const asTable = (rows: readonly (readonly string[])[]) =>
  `left,right,relation,certainty,why,by,method\n${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`;
const told = async (file: string, ...more: string[]) => {
  const { code, out } = await run('--from', file, '--json', ...more);
  return {
    code,
    ...(JSON.parse(out) as {
      rows: number;
      kept: number;
      held: number;
      reported: number;
      findings: { code: string; locator: { line: number }; params: Record<string, string> }[];
    }),
  };
};

describe('obras link --from', () => {
  it('takes in what can be proposed, tells the other rows with their line, and says nothing twice', async () => {
    const made = ['Ministry of Planning', 'Splink 4.0'];
    const [a, b] = [activities[0] as string, activities[1] as string];
    const file = join(folder, 'pairs.csv');
    writeFileSync(
      file,
      asTable([
        [bank[0], bank[1], 'same', '0.9', 'one house', ...made],
        [a, b, 'Part-Of', '', '', ...made],
        [a, commitment, 'finances', '0.35', 'names the programme', ...made],
        ['nobody', b, 'same', '', '', ...made],
        [bank[0], bank[1], 'finances', '', '', ...made],
        [a, b, 'unsure', '', '', ...made],
        [a, a, 'same', '', '', ...made],
        [bank[1], bank[0], 'different', '', '', ...made],
        [a, b, 'part-of', '0.2', '', ...made],
        [a, activities[2] as string, 'same', '1.5', '', ...made],
        [a, activities[3] as string, 'same', '', '', '', ''],
        [a, bank[0], 'same', '', '', ...made],
        ['', bank[0], 'same', '', '', ...made],
        [commitment, a, 'not-related', '', '', ...made],
      ]),
    );
    const dry = await told(file, '--dry-run');
    expect(dry).toMatchObject({ code: 3, rows: 14, kept: 3, held: 0, reported: 11 });
    expect(dry.findings.map(({ code, locator, params }) => [locator.line, code, params.column])).toEqual([
      [5, 'proposal-id-unknown', 'left'],
      [6, 'proposal-relation-unknown', 'relation'],
      [7, 'proposal-relation-unknown', 'relation'],
      [8, 'proposal-self', 'right'],
      [9, 'proposal-contradicts', 'relation'],
      [10, 'proposal-repeated', undefined],
      [11, 'proposal-certainty-invalid', 'certainty'],
      [12, 'proposal-cell-missing', 'by'],
      [12, 'proposal-cell-missing', 'method'],
      [13, 'proposal-pair-unlinked', 'right'],
      [14, 'proposal-cell-missing', 'left'],
      [15, 'proposal-contradicts', 'relation'],
    ]);
    expect(dry.findings.find(({ locator }) => locator.line === 9)?.params.other).toBe('2');
    const said = await told(file);
    expect(said).toMatchObject({ code: 3, kept: 3, held: 0 });
    expect(await told(file)).toMatchObject({ kept: 0, held: 3, reported: 11 });
    const text = await run('--from', file);
    expect(text.out).toContain('14 rows = 0 kept as proposals + 3 in the journal already + 11 reported');
    expect(text.out).toContain('The edition holds nothing with the id “nobody”.');
    expect((await run('--from', join(folder, 'pairs.csv'), '--lang', 'zh')).out).toContain('14 行');
  });

  it('reads one JSON object a line, with maker and method from the command, and refuses what is no table', async () => {
    const file = join(folder, 'pairs.ndjson');
    writeFileSync(
      file,
      [
        JSON.stringify({
          left: activities[4],
          right: activities[5],
          relation: 'co-finances',
          certainty: 0.5,
          why: ['a', 'b'],
        }),
        '[1]',
        '{"left": ',
        JSON.stringify({ left: activities[4], right: activities[6], relation: 'same', colour: 'blue' }),
      ].join('\n'),
    );
    const bare = await told(file, '--dry-run');
    expect(bare).toMatchObject({ rows: 4, kept: 0, reported: 4 });
    const named = await told(file, '--by', 'A. Clerk', '--method', 'read by hand');
    expect(named).toMatchObject({ code: 3, rows: 4, kept: 2, reported: 2 });
    expect(named.findings.map(({ code }) => code)).toEqual([
      'proposal-column-unknown',
      'proposal-line-invalid',
      'proposal-line-invalid',
    ]);
    writeFileSync(join(folder, 'other.csv'), 'a,b\n1,2\n');
    const refused = await run('--from', join(folder, 'other.csv'));
    expect([refused.code === 0, refused.err.includes('left, right, relation')]).toEqual([false, true]);
    expect((await run('--from', join(folder, 'nothing.csv'))).code).not.toBe(0);
  });

  it('shows at the desk who proposes a pair and how, beside the rules, until a person judges it', async () => {
    const reader = await openLedger(ledger, { readOnly: true });
    const { id } = await buildEdition(reader, editions, { asOf: '2026-11-24' });
    const next = await openEdition(editions, { id });
    await makeProposals(next);
    const { pairs } = await openPairs(reader, next);
    const withTold = pairs.filter((each) => each.told.length > 0);
    const line = (each: (typeof pairs)[number]) => [
      each.kind,
      each.left.id,
      each.right.id,
      each.weight === null ? null : 'by rule',
      each.told.map(({ by, method, relation, certainty }) => [by, method, relation, certainty].join('|')).join(),
    ];
    const by = 'Ministry of Planning|Splink 4.0';
    expect(withTold.map(line)).toEqual(
      expect.arrayContaining([
        ['party', bank[1], bank[0], 'by rule', `${by}|same|0.9`],
        ['activity', activities[0], activities[1], null, `${by}|part-of|`],
        ['chain', commitment, activities[0], null, `${by}|finances|0.35`],
        ['activity', activities[4], activities[5], null, 'A. Clerk|read by hand|co-finances|0.5'],
        ['activity', activities[4], activities[6], null, 'A. Clerk|read by hand|same|'],
      ]),
    );
    expect(withTold.length).toBe(5);
    // The best first, whoever proposes; what states no certainty comes last.
    const kind = pairs.filter((each) => each.kind === 'activity').map(({ score }) => score);
    expect(kind.slice(-2)).toEqual([null, null]);
    const last = await linkQueue(reader, next, { kind: 'activity', page: 99 });
    expect(last.pairs.at(-1)).toMatchObject({ weight: null, left: { facts: expect.anything() } });
    // Nothing was decided by it.
    expect(await next.rows('select count(*) as n from canon')).toEqual(
      await edition.rows('select count(*) as n from canon'),
    );
    await reader.close();
    const writer = await openLedger(ledger);
    const judged = { type: 'activity', left: activities[4] as string, right: activities[5] as string } as const;
    const [receipt] = await writer.append(
      [{ kind: 'judgement', body: { ...judged, verdict: 'different', by: 'Ana' } }],
      {
        by: 'Ana',
      },
    );
    expect((await openPairs(writer, next)).pairs.filter((each) => each.told.length > 0).length).toBe(4);
    await writer.close();
    const file = join(folder, 'again.csv');
    writeFileSync(file, asTable([[judged.right, judged.left, 'same', '1', '', 'X', 'Y']]));
    expect((await told(file)).findings).toMatchObject([
      { code: 'proposal-contradicts', params: { other: `#${receipt?.index}` } },
    ]);
    await next.close();
  });

  it('accounts for every row of any table', async () => {
    const reader = await openLedger(ledger, { readOnly: true });
    const id = fc.constantFrom(...bank, ...activities.slice(7, 10), commitment, 'nobody', '');
    const row = fc.record({
      left: id,
      right: id,
      relation: fc.constantFrom('same', 'different', 'part-of', 'finances', 'not-related', 'unsure', ''),
      certainty: fc.constantFrom('', '0.5', '1', '2', 'high'),
      by: fc.constantFrom('X', ''),
      method: fc.constantFrom('M', ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const { counts, drafts, findings } = await takeTold(reader, edition, {
          file: 'made.csv',
          sha256: '0'.repeat(64),
          rows: rows.map((cells, at) => ({ row: at + 2, line: at + 2, cells: new Map(Object.entries(cells)) })),
          by: null,
          method: null,
        });
        expect(counts.rows).toBe(rows.length);
        expect(counts.kept + counts.held + counts.reported).toBe(rows.length);
        expect(drafts.length).toBe(counts.kept);
        expect(new Set(findings.map(({ locator }) => locator?.line)).size).toBe(counts.reported);
      }),
      { numRuns: 40 },
    );
    await reader.close();
  });
});
