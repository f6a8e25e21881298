import { describe, expect, test } from 'vitest';
import type { AssessmentCase } from '../model/index.ts';
import {
  answerOf,
  auditSays,
  planWindow,
  promisorSays,
  receiverSays,
  searchesOf,
  some,
  someCase,
  someEvent,
  someStatement,
  speechWindow,
  studySays,
} from './case.fixture.ts';
import { assess } from './index.ts';

const today = '2026-11-24';
const afterEnd = '2028-08-01';
const both = [promisorSays('p'), receiverSays('r')];
const delivered = (parts: Parameters<typeof someEvent>[1] = {}) =>
  someEvent('d', { stage: 'delivered', quantity: some('3500'), ...parts });
const judge = (parts: Partial<AssessmentCase>, asOf = today) => assess(someCase(parts), asOf);
const qualitative = { class: 'qualitative', measure: null, accrual: 'lumpy' } as const;

describe('R1 not verifiable', () => {
  test('whatever is shown', () => {
    const result = judge({ hasSettlementTest: false, events: [delivered({ statements: both })] });
    expect(result).toMatchObject({ rule: 'R1', label: 'not-verifiable' });
    expect(result.missing).toContain('settlement-test');
  });
});

describe('R2 and R3 disputed', () => {
  test('a dispute by the receiver changes Delivered into Delivered, disputed', () => {
    const events = [delivered({ statements: both })];
    expect(judge({ events }).label).toBe('delivered');
    const disputed = judge({ events, attestations: [answerOf('receiver', 'dispute')] });
    expect(disputed).toMatchObject({ rule: 'R2', answered: 'disputes' });
    expect(disputed.qualifiers).toContain('disputed-by-receiver');
  });
  test('a dispute of what only the promisor says', () => {
    expect(judge({ events: [delivered()], attestations: [answerOf('receiver', 'dispute')] }).rule).toBe('R3');
  });
  test('a promisor, contractor or third party cannot dispute for the receiver', () => {
    for (const role of ['promisor', 'implementer', 'other'] as const) {
      const result = judge({ events: [delivered({ statements: both })], attestations: [answerOf(role, 'dispute')] });
      expect([role, result.label, result.answered]).toEqual([role, 'delivered', 'not-asked']);
    }
  });
  test('an amended dispute no longer stands, but stood until its amendment', () => {
    const attestations = [
      answerOf('receiver', 'dispute', { id: 'first', on: '2026-09-01', supersededBy: 'second' }),
      answerOf('receiver', 'confirm', { id: 'second', on: '2026-11-01' }),
    ];
    const events = [delivered()];
    expect(judge({ events, attestations }, '2026-10-01').rule).toBe('R3');
    expect(judge({ events, attestations })).toMatchObject({ rule: 'R4', answered: 'confirms', grade: 'A' });
  });
  test('of two receivers the one that disputes is not outvoted', () => {
    const attestations = [answerOf('receiver', 'confirm'), answerOf('receiver', 'dispute')];
    expect(judge({ events: [delivered()], attestations })).toMatchObject({ rule: 'R2', answered: 'disputes' });
  });
  test('an audit that says no, later than the claim', () => {
    const no = (parts: Parameters<typeof someEvent>[1]) =>
      someEvent('no', { stage: 'delivered', bearing: 'contradicts', on: '2026-08-01', ...parts });
    const proven = delivered({ statements: both });
    const strong = no({ statements: [auditSays('x'), studySays('y')] });
    expect(judge({ events: [proven, strong] }).rule).toBe('R2');
    expect(judge({ events: [proven, no({ statements: [auditSays('x')] })] })).toMatchObject({ rule: 'R4' });
    expect(judge({ events: [delivered(), no({ statements: [auditSays('x')] })] }).rule).toBe('R3');
    expect(judge({ events: [delivered(), no({ statements: [someStatement('x')] })] }).rule).toBe('R5');
    const press = delivered({ statements: [someStatement('z')] });
    expect(judge({ events: [press, no({ statements: [someStatement('x')] })] }).rule).toBe('R3');
    expect(judge({ events: [proven, { ...strong, on: '2025-08-01' }] }).rule).toBe('R4');
  });
  test('a running total that is smaller on the same day or later says that it was not delivered', () => {
    const less = (on: string) => someEvent('less', { on, quantity: some('2900'), statements: [receiverSays('r')] });
    expect(judge({ events: [delivered(), less('2026-06-30')] }).rule).toBe('R3');
    expect(judge({ events: [delivered(), less('2026-09-30')] }).rule).toBe('R3');
    expect(judge({ events: [delivered(), less('2026-03-31')] }).rule).toBe('R5');
  });
});

describe('R4 delivered', () => {
  test.each<[string, Parameters<typeof some>, string, string]>([
    ['exactly', ['3500'], '3500', 'R4'],
    ['exactly, more', ['3500'], '3600', 'R4'],
    ['exactly, one short', ['3500'], '3499', 'R11'],
    ['about', ['3500', 'scholarship', { comparator: 'about' }], '3325', 'R4'],
    ['about, below', ['3500', 'scholarship', { comparator: 'about' }], '3324.99', 'R11'],
    ['a range', ['3500', 'scholarship', { high: '4000' }], '3325', 'R4'],
    ['at least', ['3500', 'scholarship', { comparator: 'at-least' }], '3499', 'R11'],
    ['more than', ['3500', 'scholarship', { comparator: 'more-than' }], '3500', 'R11'],
    ['more than, above', ['3500', 'scholarship', { comparator: 'more-than' }], '3500.01', 'R4'],
    ['up to', ['3500', 'scholarship', { comparator: 'up-to' }], '2', 'R4'],
    ['less than', ['3500', 'scholarship', { comparator: 'less-than' }], '2', 'R4'],
  ])('%s', (_, promise, shown, rule) => {
    const events = [delivered({ quantity: some(shown), statements: both })];
    expect(judge({ measure: some(...promise), events }).rule).toBe(rule);
  });
  test('"up to" is delivered within its bound, and cannot be delivered in part', () => {
    const measure = some('3500', 'scholarship', { comparator: 'up-to' });
    const part = (quantity: string) =>
      judge({ measure, events: [someEvent('e', { quantity: some(quantity), statements: both })] });
    expect(part('100')).toMatchObject({ rule: 'R4', qualifiers: ['within-bound', 'window-readings-differ'] });
    expect(part('3501').qualifiers).toContain('above-bound');
    expect(part('0')).toMatchObject({ rule: 'R13', shown: 'announced', shownQuantity: { low: '0', high: '0' } });
    expect(part('100').pace.every(({ expected }) => expected === null)).toBe(true);
  });
  test('late only after the latest of several stated ends', () => {
    const at = (on: string) => judge({ events: [delivered({ on, statements: both })] }, afterEnd).qualifiers;
    expect(at('2028-03-01')).not.toContain('late');
    expect(at('2028-05-12')).not.toContain('late');
    expect(at('2028-05-13')).toContain('late');
    expect(at('2028-05')).not.toContain('late');
  });
  test('a qualitative promise is delivered when a delivery of grade A or B is shown', () => {
    const done = someEvent('d', { stage: 'delivered', statements: both });
    expect(judge({ ...qualitative, events: [done] }).rule).toBe('R4');
    expect(judge({ ...qualitative, events: [{ ...done, statements: [promisorSays('p')] }] }).rule).toBe('R5');
    const partly = someEvent('d', { statements: both });
    expect(judge({ ...qualitative, events: [partly] }).rule).toBe('R12');
  });
  test('to encourage is to do something, not to reach the number', () => {
    const events = [someEvent('d', { stage: 'delivered', quantity: some('1'), statements: both })];
    expect(judge({ modality: 'encourages', events })).toMatchObject({ rule: 'R4', promisedQuantity: null });
  });
  test('works: delivered as a whole without a number; scholarships: not', () => {
    const events = [someEvent('d', { stage: 'in-service', statements: both })];
    const works = judge({ measure: some('1', 'project'), accrual: 'lumpy', events });
    expect(works).toMatchObject({ rule: 'R4', shown: 'in-service' });
    expect(works.qualifiers).toContain('quantity-not-stated');
    expect(judge({ events })).toMatchObject({ rule: 'R5', grade: 'A' });
    expect(judge({ events }).missing).toContain('quantity');
  });
  test('delivered, but whether it is in service is doubted', () => {
    const events = [
      someEvent('d', { stage: 'in-service', statements: both }),
      someEvent('no', { stage: 'in-service', bearing: 'contradicts', statements: [auditSays('x'), receiverSays('y')] }),
    ];
    const result = judge({ ...qualitative, events });
    expect(result).toMatchObject({ rule: 'R4', shown: 'delivered' });
    expect(result.qualifiers).toContain('in-service-doubted');
  });
  test('sums only what one publisher counts one by one', () => {
    const lot = (id: string, on: string, quantity: string, publisher: string) =>
      someEvent(id, {
        on,
        quantity: some(quantity),
        cumulative: false,
        statements: [receiverSays(`${id}-s`, { publisher })],
      });
    const one = judge({ events: [lot('a', '2025-12-31', '2000', 'x'), lot('b', '2026-08-31', '1500', 'x')] });
    expect(one).toMatchObject({ rule: 'R4', shownQuantity: { low: '3500' } });
    expect(one.pace.every(({ low }) => low === null)).toBe(true);
    const two = judge({ events: [lot('a', '2025-12-31', '2000', 'x'), lot('b', '2026-08-31', '1500', 'y')] });
    expect(two).toMatchObject({ rule: 'R11', shownQuantity: { low: '2000' } });
    expect(two.qualifiers).toContain('not-cumulative');
  });
});

describe('R5 reported delivered', () => {
  test('in the words of the promisor, of its contractor, of a dataset, of one newspaper', () => {
    const by = (statement: ReturnType<typeof someStatement>) =>
      judge({ events: [delivered({ statements: [statement] })] });
    expect(by(promisorSays('a'))).toMatchObject({ rule: 'R5', grade: 'C' });
    expect(by(studySays('a'))).toMatchObject({ rule: 'R5', grade: 'C' });
    expect(by(someStatement('a'))).toMatchObject({ rule: 'R5', grade: 'D' });
    expect(by(someStatement('a', { publisher: null }))).toMatchObject({ rule: 'R13' });
  });
  test('"not known to us" is shown beside it and is no dispute', () => {
    const result = judge({ events: [delivered()], attestations: [answerOf('receiver', 'not-known-to-us')] });
    expect(result).toMatchObject({ rule: 'R5', answered: 'not-known-to-us' });
    expect(result.qualifiers).toContain('not-known-to-receiver');
  });
  test("a receiver's confirmation raises it, before as after; the promisor's own does not", () => {
    const answered = (role: 'receiver' | 'promisor' | 'other') =>
      judge({ events: [delivered()], attestations: [answerOf(role, 'confirm')] });
    expect(answered('receiver')).toMatchObject({ rule: 'R4', grade: 'A' });
    expect(answered('promisor')).toMatchObject({ rule: 'R5', grade: 'C' });
    expect(answered('other')).toMatchObject({ rule: 'R5', grade: 'C' });
  });
  test('an old confirmation says nothing of a later claim', () => {
    const events = [someEvent('s', { stage: 'started', on: '2025-08-01' }), delivered({ on: '2026-10-15' })];
    const attestations = [answerOf('receiver', 'confirm', { on: '2025-10-01' })];
    expect(judge({ events, attestations })).toMatchObject({ rule: 'R5', grade: 'C' });
  });
  test('a confirmation of a part, with its number', () => {
    const attestations = [answerOf('receiver', 'confirm-in-part', { quantity: some('400') })];
    expect(judge({ attestations })).toMatchObject({
      rule: 'R11',
      grade: 'B',
      answered: 'confirms-in-part',
      shownQuantity: { low: '400', high: '400' },
    });
  });
  test('a confirmation of nothing but the announcement delivers nothing', () => {
    expect(judge({ attestations: [answerOf('receiver', 'confirm')] })).toMatchObject({
      rule: 'R13',
      shown: 'announced',
    });
  });
  test('the word "done" of the promisor', () => {
    const word = { id: 'w', says: 'done', on: '2026-10-01', statements: [promisorSays('w')] } as const;
    expect(judge({ ...qualitative, words: [word] })).toMatchObject({ rule: 'R5', said: 'done', grade: 'C' });
    const later = { ...word, id: 'v', says: 'under-way', on: '2026-11-01' } as const;
    expect(judge({ ...qualitative, words: [word, later] })).toMatchObject({ rule: 'R12', shown: 'started' });
  });
});

describe('R6 withdrawn or replaced', () => {
  const word = (says: 'withdrawn' | 'reaffirmed' | 'changed', on: string, statements = [promisorSays(`w-${on}`)]) => ({
    id: `${says}-${on}`,
    says,
    on,
    statements,
  });
  test('in the words of the promisor, unless it has spoken otherwise since', () => {
    expect(judge({ words: [word('withdrawn', '2026-02-01')] })).toMatchObject({ rule: 'R6', said: 'withdrawn' });
    const words = [word('withdrawn', '2026-02-01'), word('reaffirmed', '2026-03-01')];
    expect(judge({ words })).toMatchObject({ rule: 'R13', said: 'reaffirmed' });
  });
  test('not because others say so', () => {
    const result = judge({ words: [word('withdrawn', '2026-02-01', [someStatement('n')])] });
    expect(result).toMatchObject({ rule: 'R13', said: 'withdrawn' });
    expect(result.qualifiers).toContain('withdrawal-reported');
    expect(result.missing).toContain('promisor-word');
  });
  test('replaced before its end, not after', () => {
    expect(judge({ replacedOn: '2026-06-01' })).toMatchObject({ rule: 'R6', label: 'withdrawn' });
    expect(judge({ replacedOn: '2026-06-01' }).qualifiers).toContain('replaced');
    expect(judge({ replacedOn: '2028-06-01' }, afterEnd).rule).toBe('R9');
    expect(judge({ replacedOn: '2027-06-01' }).rule).toBe('R13');
  });
  test('"changed" alone decides nothing', () => {
    expect(judge({ words: [word('changed', '2026-02-01')] })).toMatchObject({ rule: 'R13', said: 'changed' });
  });
});

describe('R7 contradicted', () => {
  const act = (statements: ReturnType<typeof someStatement>[]) =>
    judge({ events: [someEvent('o', { bearing: 'opposite-act', stage: 'none', statements })] });
  test('by an opposite act of grade A or B only', () => {
    expect(act([receiverSays('r')]).rule).toBe('R7');
    expect(act([promisorSays('p')]).rule).toBe('R13');
  });
});

describe('R8 overdue and R9 past due', () => {
  const part = (on: string, quantity = '1000') => someEvent('e', { on, quantity: some(quantity) });
  test('past, with evidence at or after the end that shows less: n of N', () => {
    expect(judge({ events: [part('2028-06-30')] }, afterEnd)).toMatchObject({
      rule: 'R8',
      due: 'past',
      shownQuantity: { low: '1000', high: '1000' },
      promisedQuantity: '3500',
    });
  });
  test('past, with older evidence only: unknown, not failed', () => {
    const result = judge({ events: [part('2027-06-30')] }, afterEnd);
    expect(result).toMatchObject({ rule: 'R9', label: 'past-due-unknown', shownQuantity: { low: '1000' } });
    expect(result.missing).toContain('evidence-at-end');
  });
  test.each([
    ['the last day', '2028-05-12', 'R8'],
    ['the day before', '2028-05-11', 'R9'],
    ['a span over the end', '2027-01/2028-06', 'R8'],
    ['an open span', '2027-01/..', 'R8'],
    ['a year that holds the end somewhere', '2028', 'R9'],
    ['no date', null, 'R9'],
  ])('evidence dated %s', (_, on, rule) => {
    expect(judge({ events: [part('x'), { ...part('x'), on }].slice(1) }, afterEnd).rule).toBe(rule);
  });
  test('weak evidence does not make it overdue', () => {
    const weak = { ...part('2028-06-30'), statements: [someStatement('n')] };
    expect(judge({ events: [weak] }, afterEnd).rule).toBe('R9');
  });
  test('begun or agreed only after the end; denied after the end; nothing at all after the end', () => {
    const after = { on: '2028-06-30' } as const;
    expect(judge({ events: [someEvent('s', { ...after, stage: 'started' })] }, afterEnd).rule).toBe('R8');
    expect(judge({ events: [someEvent('s', { ...after, stage: 'announced' })] }, afterEnd).rule).toBe('R9');
    const denial = someEvent('n', {
      ...after,
      stage: 'delivered',
      bearing: 'contradicts',
      statements: [auditSays('x')],
    });
    expect(judge({ events: [denial] }, afterEnd).rule).toBe('R8');
    expect(judge({ events: [part('2028-06-30', '0')] }, afterEnd)).toMatchObject({
      rule: 'R8',
      shownQuantity: { low: '0', high: '0' },
    });
  });
  test('not overdue while a later reading of the window runs, nor on the last day', () => {
    expect(judge({ events: [part('2028-01-15')] }, '2028-02-01').rule).toBe('R11');
    expect(judge({ windows: [speechWindow] }, '2028-05-12').due).toBe('due-soon');
    expect(judge({ windows: [speechWindow] }, '2028-05-13').due).toBe('past');
  });
  test('a sum of single deliveries cannot show that there were no others', () => {
    const lots = [part('2028-06-30')].map((event) => ({ ...event, cumulative: false }));
    expect(judge({ events: lots }, afterEnd).rule).toBe('R9');
  });
});

describe('R10 silence', () => {
  const none = { windows: [], accrual: 'lumpy' } as const;
  const started = (on: string) => [someEvent('s', { stage: 'started', on })];
  const at = (announcedOn: string, parts: Partial<AssessmentCase> = {}) =>
    judge({ ...none, announcedOn, searches: searchesOf('2026-10-01', ['other']), ...parts });
  test.each([
    ['2024-11-25', 'R15', 'not-assessed'],
    ['2024-11-24', 'R10', 'stalled'],
    ['2022-11-25', 'R10', 'stalled'],
    ['2022-11-24', 'R10', 'presumed-abandoned'],
  ])('announced on %s and nothing since', (announcedOn, rule, label) => {
    expect(at(announcedOn)).toMatchObject({ rule, label });
  });
  test('an event, an answer or a word within the time breaks it', () => {
    expect(at('2018-01-01', { events: started('2019-01-01') }).label).toBe('presumed-abandoned');
    expect(at('2018-01-01', { events: started('2023-01-01') }).label).toBe('stalled');
    expect(at('2018-01-01', { events: started('2025-01-01') }).label).toBe('in-progress');
    expect(at('2018-01-01', { attestations: [answerOf('receiver', 'dispute')] }).rule).toBe('R15');
    const reaffirmed = { id: 'w', says: 'reaffirmed', on: '2026-01-01', statements: [promisorSays('w')] } as const;
    expect(at('2018-01-01', { words: [reaffirmed] }).label).toBe('stalled');
  });
  test('it is marked as inferred, and needs a search younger than 180 days', () => {
    expect(at('2018-01-01').qualifiers).toEqual(['no-deadline-stated', 'inferred', 'search-partial']);
    expect(at('2018-01-01', { searches: searchesOf('2026-10-01') }).qualifiers).not.toContain('search-partial');
    const on = (date: string) => at('2018-01-01', { searches: searchesOf(date), events: started('2019-01-01') }).rule;
    expect(on('2026-05-29')).toBe('R10');
    expect(on('2026-05-28')).toBe('R15');
  });
  test('in a running window too, not before it begins', () => {
    const windows = [{ ...planWindow, start: '2020-01-01', end: '2030-12-31' }];
    expect(at('2018-01-01', { windows }).label).toBe('presumed-abandoned');
    expect(at('2018-01-01', { windows: [{ ...planWindow, start: '2027-01-01' }] }).label).toBe('not-due');
  });
  test('who has not looked is not given the better label', () => {
    const quiet = { events: started('2019-01-01') };
    expect(at('2018-01-01', quiet).rule).toBe('R10');
    const unlooked = at('2018-01-01', { ...quiet, searches: [] });
    expect(unlooked).toMatchObject({ rule: 'R15', shown: 'started' });
    expect(unlooked.missing).toContain('search-log');
  });
});

describe('R11 to R15', () => {
  test('in part only in the same unit and period', () => {
    const other = (parts: Parameters<typeof some>) => judge({ events: [someEvent('e', { quantity: some(...parts) })] });
    expect(other(['1000', 'training-place'])).toMatchObject({ rule: 'R12', shownQuantity: null });
    expect(other(['1000', 'training-place']).missing).toContain('same-unit');
    expect(other(['1000', 'scholarship', { per: 'year' }])).toMatchObject({ rule: 'R12', shownQuantity: null });
    expect(other(['1000']).rule).toBe('R11');
  });
  test('a weak number is no number', () => {
    const result = judge({ events: [someEvent('e', { quantity: some('1000'), statements: [someStatement('n')] })] });
    expect(result).toMatchObject({ rule: 'R12', grade: 'D', shownQuantity: null });
  });
  test('in progress when agreed, financed or started; no deadline stated is added', () => {
    for (const stage of ['agreed', 'financed', 'started'] as const) {
      const result = judge({ windows: [], events: [someEvent('e', { stage })] });
      expect(result).toMatchObject({ rule: 'R12', shown: stage });
      expect(result.qualifiers).toContain('no-deadline-stated');
      expect(result.missing).toContain('window');
    }
  });
  test('not due until a milestone or a year has passed', () => {
    expect(judge({ milestones: ['2026-11-24'] }).rule).toBe('R13');
    expect(judge({ milestones: ['2026-11-23'] }).rule).toBe('R15');
    expect(judge({ accrual: 'per-year' }).rule).toBe('R15');
    expect(judge({ measure: some('300', 'visit', { per: 'year' }) }).rule).toBe('R15');
    expect(judge({ measure: some('300', 'visit', { per: 'year' }) }, '2025-12-31').rule).toBe('R13');
  });
  test('no evidence found needs each of the minimum places', () => {
    const searched = (searches: AssessmentCase['searches']) => judge({ windows: [], searches });
    expect(searched(searchesOf('2025-12-01'))).toMatchObject({ rule: 'R14', label: 'no-evidence-found' });
    const all = searchesOf('2026-11-01');
    for (const missing of all) {
      const result = searched(all.filter((search) => search !== missing));
      expect(result).toMatchObject({ rule: 'R15', label: 'not-assessed' });
      expect(result.missing).toContain('search-log');
    }
    expect(searched([]).rule).toBe('R15');
  });
  test('a yearly promise is compared by the year, or summed where only totals are shown', () => {
    const measure = some('300', 'visit', { per: 'year' });
    const windows = [speechWindow];
    const yearly = judge({
      measure,
      windows,
      events: [someEvent('e', { quantity: some('200', 'visit', { per: 'year' }) })],
    });
    expect(yearly).toMatchObject({ rule: 'R11', promisedQuantity: '300', shownQuantity: { low: '200' } });
    expect(yearly.pace[0]).toMatchObject({ expected: '300', low: null });
    const total = judge({ measure, windows, events: [someEvent('e', { quantity: some('200', 'visit') })] });
    expect(total).toMatchObject({ rule: 'R11', promisedQuantity: '900', shownQuantity: { low: '200' } });
    expect(total.qualifiers).toContain('yearly-promise-summed');
    expect(total.pace[0]).toMatchObject({ expected: '300', low: '0.67', words: ['behind'] });
    const kept = judge({
      measure,
      windows,
      events: [someEvent('e', { quantity: some('300', 'visit', { per: 'year' }) })],
    });
    expect(kept.rule).toBe('R12');
  });
});

describe('answers and silence', () => {
  test('asked, no answer after sixty days; until then an answer is awaited', () => {
    const asked = (day: string) => judge({ askedOn: [day] });
    expect(asked('2026-09-25').answered).toBe('asked-no-answer');
    expect(asked('2026-09-26').answered).toBe('not-asked');
    expect(asked('2026-09-26').qualifiers).toContain('answer-awaited');
    expect(asked('2026-12-01').qualifiers).not.toContain('answer-awaited');
    expect(judge({ askedOn: ['2026-01-01'], attestations: [answerOf('receiver', 'confirm')] }).answered).toBe(
      'confirms',
    );
    expect(judge({ attestations: [answerOf('receiver', 'no-comment')] }).answered).toBe('asked-no-answer');
  });
  test('silence changes no grade and no label', () => {
    const events = [delivered()];
    const { label, grade } = judge({ events, askedOn: ['2026-01-01'] });
    expect({ label, grade }).toEqual({ label: 'reported-delivered', grade: 'C' });
  });
});

describe('standing', () => {
  const review = (by: string, label: string, verdict: 'confirmed' | 'dissent' = 'confirmed', rubric = 'R1.0') => ({
    by,
    label,
    verdict,
    rubric,
  });
  test('one person confirms; two different ones a negative label', () => {
    expect(judge({ reviews: [review('x', 'not-due')] })).toMatchObject({ standing: 'confirmed', confirmedBy: ['x'] });
    const overdue = (reviews: AssessmentCase['reviews']) =>
      judge({ events: [someEvent('e', { on: '2028-06-30', quantity: some('1') })], reviews }, afterEnd);
    expect(overdue([review('x', 'overdue'), review('x', 'overdue')])).toMatchObject({ standing: 'proposed-by-rule' });
    expect(overdue([review('x', 'overdue')]).missing).toContain('second-review');
    expect(overdue([review('y', 'overdue'), review('x', 'overdue')])).toMatchObject({
      standing: 'confirmed',
      confirmedBy: ['x', 'y'],
    });
  });
  test('nobody confirms their own work, and anybody may disagree with it', () => {
    const reviews = [{ ...review('x', 'not-due'), isOwn: true }];
    expect(judge({ reviews })).toMatchObject({ standing: 'proposed-by-rule', confirmedBy: [] });
    const dissent = [{ ...review('x', 'not-due', 'dissent'), isOwn: true }];
    expect(judge({ reviews: dissent })).toMatchObject({ dissentBy: ['x'] });
  });
  test('another label or rubric confirms nothing', () => {
    const reviews = [review('x', 'delivered'), review('y', 'not-due', 'confirmed', 'R0')];
    expect(judge({ reviews })).toMatchObject({ standing: 'proposed-by-rule', confirmedBy: [] });
  });
  test('a dissent is kept and shown, and its author does not confirm', () => {
    const reviews = [review('x', 'not-due'), review('y', 'not-due', 'dissent'), review('y', 'not-due')];
    const result = judge({ reviews });
    expect(result).toMatchObject({ standing: 'confirmed', confirmedBy: ['x'], dissentBy: ['y'] });
    expect(result.qualifiers).toContain('dissent');
  });
});

test('what is dated after the day is left out', () => {
  const later = { events: [delivered({ on: '2027-01-01', statements: both })], announcedOn: '2026-12-01' };
  expect(judge(later)).toMatchObject({ shown: 'none', inputs: [] });
  expect(judge(later, '2027-02-01')).toMatchObject({ rule: 'R4', inputs: ['d', 'p', 'r'] });
});

test('a day is needed, and a rubric that exists', () => {
  expect(() => judge({}, '2026-11')).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  expect(() => judge({}, '2026-11-24~')).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  expect(() => assess(someCase(), today, 'R9.9')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(() => assess(someCase(), today, 'constructor')).toThrow(expect.objectContaining({ code: 'not-found' }));
});
