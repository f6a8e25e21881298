import { expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { drafts, fixture } from '../../test/views-ledger-fixture.ts';
import { contradictions } from './contradictions.ts';
import { findings } from './findings.ts';

const judged = (left: string, right: string, verdict: string, by = 'ana') => ({
  kind: 'judgement' as const,
  body: { type: 'party', left, right, verdict, by, reasons: ['as the register says'] },
});
const ask = async (more: readonly ReturnType<typeof judged>[]) =>
  contradictions(await fixtureEdition({ ...fixture, drafts: [...drafts, ...more] as typeof drafts }));

it('lists each judgement that keeps apart what others join, with the way between, as page and as rows', async () => {
  const none = await ask([judged('aland', 'costa', 'same')]);
  expect([none.contradictions, none.table.rows]).toEqual([[], []]);
  const answer = await ask([
    judged('aland', 'costa', 'same'),
    judged('costa', 'dorado', 'same', 'ben'),
    judged('dorado', 'aland', 'different', 'eva'),
  ]);
  expect(answer.contradictions).toMatchObject([
    { type: 'party', judgement: { by: 'eva', verdict: 'different' }, path: [{ verdict: 'same' }, { verdict: 'same' }] },
  ]);
  const [row] = answer.table.rows;
  expect(row).toHaveLength(answer.table.columns.length);
  expect(row?.[answer.table.columns.indexOf('by')]).toBe('eva');
  expect(row?.[answer.table.columns.indexOf('joined_by_entries')]?.split(' ')).toHaveLength(2);
  const back = await ask([
    judged('aland', 'costa', 'same'),
    judged('costa', 'dorado', 'same', 'ben'),
    judged('dorado', 'aland', 'different', 'eva'),
    judged('dorado', 'aland', 'withdrawn', 'eva'),
  ]);
  expect(back.contradictions).toEqual([]);
});

it('gives the findings of the journal at an address of their own, as many as stand beside the contradictions', async () => {
  const edition = await fixtureEdition({
    ...fixture,
    findings: [
      ...(fixture.findings ?? []),
      {
        source: 'journal',
        code: 'link-contradiction',
        severity: 'warning',
        line: null,
        column_number: null,
        byte_from: null,
        byte_to: null,
        path: '#7',
        params: '{"type":"party","left":"dorado","right":"aland"}',
      },
    ],
  });
  const [beside, own] = [await contradictions(edition), await findings(edition, { source: 'journal' })];
  expect(beside.findings.length).toBeGreaterThan(0);
  expect(own.rows.map(({ code, path, params }) => [code, path, params]).sort()).toEqual(
    beside.findings.map(({ code, path, params }) => [code, path, params]).sort(),
  );
  expect([own.table.rows.length, own.counts.reduce((sum, { count }) => sum + count, 0), own.sources]).toEqual([
    beside.findings.length,
    beside.findings.length,
    [],
  ]);
  expect([own.seen, own.kept, own.setAside]).toEqual([edition.manifest.journal.size, edition.manifest.journal.size, 0]);
});
