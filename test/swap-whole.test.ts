// Two partners exchanged in the inputs, over the whole build: labels, coverage, refusals and the pages of questions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition, openEdition } from '../src/edition/index.ts';
import { seedLedger } from '../src/ledger/index.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { exchangePartners, exchanger, type Spelling } from './exchange-partners.ts';

const china: Spelling = { texts: ['china', 'CN', 'China', '中国'], code: 'CHN' };
const states: Spelling = { texts: ['united-states', 'US', 'United States', '美国'], code: 'USA' };
const japan: Spelling = { texts: ['japan', 'JP', 'Japan', 'Japón', '日本'], code: 'JPN' };
const spain: Spelling = { texts: ['spain', 'ES', 'Spain', 'España', '西班牙'], code: 'ESP' };

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition?.close());

describe.each([
  [china, states],
  [japan, spain],
])('exchanging $texts.0 and another partner in every input', (left, right) => {
  let exchanged: Edition;
  const scratch = mkdtempSync(join(tmpdir(), 'obras-swap-'));
  beforeAll(async () => {
    const folder = join(scratch, 'facts');
    exchangePartners(left, right, folder);
    const ledger = await seedLedger(join(scratch, 'ledger'), folder);
    try {
      const { id } = await buildEdition(ledger, join(scratch, 'editions'), { asOf: '2026-11-24' });
      exchanged = await openEdition(join(scratch, 'editions'), { id });
    } finally {
      await ledger.close();
    }
  }, 600_000);
  afterAll(async () => {
    await exchanged?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  const back = exchanger(left, right);
  const [one, other] = [left.texts[0] as string, right.texts[0] as string];
  /** The same rows whatever their order, with the partners changed back. */
  const rowsOf = (rows: readonly unknown[], isExchanged: boolean) =>
    rows.map((row) => (isExchanged ? back(JSON.stringify(row)) : JSON.stringify(row))).sort();
  const both = async (sql: string) => {
    const [before, after] = await Promise.all([edition.rows(sql), exchanged.rows(sql)]);
    expect(before.length).toBeGreaterThan(0);
    expect(rowsOf(after, true)).toEqual(rowsOf(before, false));
  };

  it('exchanges who promised, and who pays', async () => {
    for (const table of ['commitment_party', 'activity_party', 'coverage_part']) {
      const column = table === 'coverage_part' ? 'partner' : 'party';
      const count = async (of: Edition, id: string) =>
        Number((await of.rows(`select count(*) as n from ${table} where ${column} = ?`, [id]))[0]?.n);
      expect(await count(exchanged, other), table).toBe(await count(edition, one));
      expect(await count(exchanged, one), table).toBe(await count(edition, other));
    }
  });
  it('changes no label, grade, facet or standing', async () => {
    await both('select commitment, label, rule, said, shown, grade, answered, due, standing from assessment');
  });
  it('changes no word of coverage', async () => {
    await both('select partner, country, year, stage, class, origin, source, number, stated from coverage_part');
  });
  it('changes no refusal', async () => {
    const ask = (of: Edition, left: string, right: string) => views.compare(of, { filter: { left, right } });
    const before = await ask(edition, one, 'world-bank');
    const after = await ask(exchanged, other, 'world-bank');
    expect([after.verdict, after.refusals, rowsOf(after.common, true), rowsOf(after.missing, true)]).toEqual([
      before.verdict,
      before.refusals,
      rowsOf(before.common, false),
      rowsOf(before.missing, false),
    ]);
  });
  it.each(views.questionNames.filter((name) => name !== 'changes'))(
    'changes no sentence of the question %s',
    async (id) => {
      const [before, after] = await Promise.all([views.question(edition, { id }), views.question(exchanged, { id })]);
      for (const part of ['missing', 'answer', 'limits'] as const)
        expect([part, after[part].map(({ code }) => code).sort()]).toEqual([
          part,
          before[part].map(({ code }) => code).sort(),
        ]);
      expect(after.figures.map((figure) => [figure.id, figure.rows.length])).toEqual(
        before.figures.map((figure) => [figure.id, figure.rows.length]),
      );
    },
  );
});
