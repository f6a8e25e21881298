import { describe, expect, test } from 'vitest';
import { answerOf, promisorSays, some, someCase, someEvent } from './case.fixture.ts';
import { assess } from './index.ts';

const today = '2026-11-24';
const someThousand = someEvent('e1', {
  quantity: some('1000', 'scholarship', { comparator: 'about' }),
  statements: [promisorSays('p1')],
});

describe('the worked example of the model, section 7', () => {
  test('some 1,000 of 3,500 awarded, in the words of the promisor', () => {
    const result = assess(someCase({ events: [someThousand] }), today);
    expect(result).toMatchObject({
      label: 'delivered-in-part',
      rule: 'R11',
      grade: 'C',
      shown: 'partly-delivered',
      due: 'running',
      shownQuantity: { low: '1000', high: '1000' },
      promisedQuantity: '3500',
      unit: 'scholarship',
      standing: 'proposed-by-rule',
    });
    expect(result.pace).toEqual([
      {
        window: 0,
        elapsedDays: 560,
        ofDays: 1096,
        elapsedPercent: '51.1',
        expected: '1788',
        low: '0.56',
        high: '0.56',
        words: ['behind'],
      },
      {
        window: 1,
        elapsedDays: 692,
        ofDays: 1095,
        elapsedPercent: '63.2',
        expected: '2212',
        low: '0.45',
        high: '0.45',
        words: ['far-behind'],
      },
    ]);
    expect(result.missing).toEqual(['receiver-answer', 'independent-record', 'review']);
  });

  test('with nothing shown it is not due, and pace is unknown', () => {
    const result = assess(someCase(), today);
    expect(result).toMatchObject({ label: 'not-due', rule: 'R13', shown: 'announced', shownQuantity: null });
    expect(result.pace.map(({ expected, low, words }) => [expected, low, words])).toEqual([
      ['1788', null, []],
      ['2212', null, []],
    ]);
  });
});

describe('one of several receivers', () => {
  const zero = { quantity: '0', high: null, unit: 'scholarship', comparator: 'exactly', per: 'total' } as const;
  const awarded = { ...zero, quantity: '40' } as const;

  test('its zero is no zero of the group: no quantity, no pace, and nothing overdue after the end', () => {
    for (const day of [today, '2029-06-01']) {
      const alone = answerOf('receiver', 'dispute', { isForAll: false, quantity: zero });
      const group = answerOf('receiver', 'dispute', { isForAll: true, quantity: zero });
      const one = assess(someCase({ attestations: [alone] }), day);
      expect(one.shownQuantity).toBeNull();
      expect(one.answered).toBe('disputes');
      expect(one.pace.every(({ low }) => low === null)).toBe(true);
      expect(one.label).not.toBe('overdue');
      expect(assess(someCase({ attestations: [group] }), day).shownQuantity).toEqual({ low: '0', high: '0' });
    }
  });

  test('its number is a part, and its bare confirmation vouches for no whole', () => {
    const part = assess(
      someCase({ attestations: [answerOf('receiver', 'confirm-in-part', { isForAll: false, quantity: awarded })] }),
      today,
    );
    expect(part).toMatchObject({ shown: 'partly-delivered', shownQuantity: { low: '40', high: '40' } });
    const bare = assess(someCase({ attestations: [answerOf('receiver', 'confirm', { isForAll: false })] }), today);
    expect(bare.label).toBe(assess(someCase(), today).label);
  });
});
