import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../test/views-fixture.ts';
import { drafts, fixture } from '../../test/views-ledger-fixture.ts';
import type { ActivityRecord } from '../model/index.ts';
import { activities } from './activities.ts';
import { readFilter } from './filter.ts';
import { money } from './totals.ts';

type Base = NonNullable<typeof fixture.activities>[number];
const base = (fixture.activities as readonly Base[])[0] as ActivityRecord;
const place = (country: string, share: string | null): ActivityRecord['places'][number] => ({
  country,
  region: null,
  name: null,
  latitude: null,
  longitude: null,
  precision: 'unknown',
  share,
});
const record = (identifier: string, value: string | null, more: Partial<ActivityRecord> = {}): ActivityRecord => {
  const id = `register:${identifier}`;
  const [first] = base.transactions;
  if (!first) throw new Error('the fixture has an activity with money');
  const { flowType = null, financeType = null } = more;
  return {
    ...base,
    id,
    identifier,
    isUmbrella: null,
    related: [],
    sectors: [],
    places: [place('CO', null)],
    ...more,
    flowType,
    financeType,
    transactions: [
      {
        ...first,
        id: `${identifier}-t`,
        activity: id,
        kind: '2',
        value,
        currency: 'USD',
        priceBasis: 'current',
        flowType: null,
        financeType: null,
      },
    ],
  };
};
const same = (left: string, right: string, verdict = 'same') => ({
  kind: 'judgement' as const,
  body: { type: 'activity', left: `register:${left}`, right: `register:${right}`, verdict, by: 'fixture' },
});
async function ask(list: readonly ActivityRecord[], query = '', more: readonly ReturnType<typeof same>[] = []) {
  const edition = await fixtureEdition({ ...fixture, activities: list, drafts: [...drafts, ...more] as typeof drafts });
  const answer = await money(edition, readFilter('money', new URLSearchParams(query)));
  return { edition, money: answer.money };
}
const left = (rows: Awaited<ReturnType<typeof ask>>['money']) =>
  Object.fromEntries(rows.flatMap((row) => row.left.map(({ reason, activities: n, sum }) => [reason, `${n} ${sum}`])));

describe('what a total adds', () => {
  it('leaves out each amount that counts twice, by its rule, and opens it', async () => {
    const list = [
      record('one', '1'),
      record('umbrella', '10', { isUmbrella: true }),
      record('whole', '100', { related: [{ identifier: 'one', type: '2' }] }),
      record('report', '1000'),
      record('reported', '2', { related: [{ identifier: 'report', type: '5' }] }),
      record('put-off', '10000', { financeType: '620' }),
      record('told', '100000'),
      record('told-again', '100000'),
      record('shared', '4', { related: [{ identifier: 'one', type: '4' }] }),
    ];
    const { edition, money: rows } = await ask(list, '', [same('told', 'told-again')]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sum).toBe('100007');
    expect(left(rows)).toEqual({
      same: '1 100000',
      umbrella: '1 10',
      whole: '1 100',
      'third-party': '1 1000',
      rollover: '1 10000',
    });
    const opened = await activities(edition, readFilter('activities', new URLSearchParams('left=whole')));
    expect(opened.rows.map(({ identifier }) => identifier)).toEqual(['whole']);
    const all = await money(edition, readFilter('money', new URLSearchParams('rule=all')));
    expect(all.money.map(({ sum, left: none }) => [sum, none])).toEqual([['211117', []]]);
  });

  it('keeps a whole whose parts state no money, and both of two that are each said to be part of the other', async () => {
    const list = [
      record('empty', null),
      record('whole', '100', { related: [{ identifier: 'empty', type: '2' }] }),
      record('a', '1', { related: [{ identifier: 'b', type: '1' }] }),
      record('b', '2', { related: [{ identifier: 'a', type: '1' }] }),
    ];
    expect((await ask(list)).money[0]).toMatchObject({ sum: '103', left: [] });
  });

  it('never adds one kind of flow to another', async () => {
    const list = [record('a', '1', { flowType: '10' }), record('b', '2', { flowType: '22' }), record('c', '4')];
    expect((await ask(list)).money.map(({ flowType, sum }) => [flowType, sum])).toEqual([
      ['10', '1'],
      ['22', '2'],
      [null, '4'],
    ]);
  });

  it('cuts an amount by the stated shares, exactly, and says what no share covers', async () => {
    const list = [
      record('split', '0.1', { places: [place('CO', '33.333333'), place('BR', '60')] }),
      record('mute', '7', { places: [place('CO', null), place('BR', null)] }),
      record('over', '9', { places: [place('CO', '60'), place('BR', '50')] }),
      record('half', '11', { places: [place('CO', null), place('BR', '50')] }),
    ];
    const { edition, money: rows } = await ask(list, 'country=CO');
    expect(rows[0]?.sum).toBe('0.033333333');
    expect(left(rows)).toEqual({
      'other-places': '1 7',
      'shares-over': '1 9',
      'share-unstated': '1 11',
      elsewhere: '1 0.06',
      unallocated: '1 0.006666667',
    });
    const opened = await activities(
      edition,
      readFilter('activities', new URLSearchParams('country=CO&left=unallocated')),
    );
    expect(opened.rows.map(({ identifier }) => identifier)).toEqual(['split']);
  });
});
