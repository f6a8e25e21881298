import { expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { drafts, fixture } from '../../test/views-ledger-fixture.ts';
import { contradictions } from './contradictions.ts';

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
