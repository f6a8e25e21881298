import { describe, expect, test } from 'vitest';
import type { Coverage } from '../model/index.ts';
import { type CoverageCell, comparable, coverageOf } from './coverage.ts';

const cell = (parts: Partial<CoverageCell> = {}): CoverageCell => ({
  partner: 'p1',
  country: 'c1',
  year: 2020,
  stage: 'commitment',
  class: 'activity-data',
  kind: 'oda',
  money: 'USD-constant-2020',
  ...parts,
});
const other = (parts: Partial<CoverageCell> = {}): CoverageCell => cell({ partner: 'p2', ...parts });
const codes = (...args: Parameters<typeof comparable>): readonly string[] => {
  const result = comparable(...args);
  return result.ok ? [] : result.reasons.map(({ code }) => code);
};

describe('two sides', () => {
  test('of the same class, stage, kind, money, years and countries may be compared', () => {
    const result = comparable([cell(), cell({ year: 2021 })], [other(), other({ year: 2021 })]);
    expect(result).toMatchObject({
      ok: true,
      basis: { class: 'activity-data', stage: 'commitment', years: [2020, 2021] },
    });
  });
  test.each<[string, CoverageCell[], CoverageCell[], string[]]>([
    [
      'an estimate beside published activities',
      [cell({ class: 'third-party-estimate' })],
      [other()],
      ['coverage-class-differs'],
    ],
    [
      'mixed classes on both sides',
      [cell(), cell({ year: 2021, class: 'aggregates' })],
      [other(), other({ year: 2021, class: 'aggregates' })],
      ['coverage-class-differs'],
    ],
    ['a commitment beside a disbursement', [cell()], [other({ stage: 'disbursement' })], ['stage-differs']],
    ['a stage that nobody states', [cell({ stage: 'any' })], [other({ stage: 'any' })], ['stage-not-stated']],
    ['aid beside export credit', [cell()], [other({ kind: 'export-credit' })], ['kind-differs']],
    ['current beside constant money', [cell()], [other({ money: 'USD' })], ['money-differs']],
    ['different years', [cell()], [other({ year: 2021 })], ['years-differ']],
    ['different countries', [cell()], [other({ country: 'c2' })], ['countries-differ']],
    [
      'a side of which nobody has said anything',
      [cell()],
      [other({ class: null })],
      ['coverage-not-stated', 'coverage-class-differs'],
    ],
    [
      'two sides that publish nothing',
      [cell({ class: 'nothing' })],
      [other({ class: 'nothing' })],
      ['nothing-published', 'nothing-published'],
    ],
    ['no cells', [], [other()], ['no-cells']],
    ['a partner beside itself', [cell()], [cell()], ['same-partner']],
  ])('refused: %s', (_, left, right, expected) => {
    expect(codes(left, right)).toEqual(expected);
    expect([...codes(right, left)].sort()).toEqual([...expected].sort());
  });
  test('one chosen basis that both have lifts the difference of class', () => {
    const left = [cell(), cell({ class: 'receiver-record' })];
    const right = [other({ class: 'third-party-estimate' }), other({ class: 'receiver-record' })];
    expect(codes(left, right)).toEqual(['coverage-class-differs']);
    expect(comparable(left, right, { basis: 'receiver-record' })).toMatchObject({
      ok: true,
      basis: { class: 'receiver-record', left: [{ partner: 'p1' }], right: [{ partner: 'p2' }] },
    });
    expect(codes(left, [other()], { basis: 'receiver-record' })).toEqual(['no-common-basis']);
  });
  test('single activities need activity data on both sides', () => {
    const aggregates = [cell({ class: 'aggregates' })];
    expect(codes(aggregates, [other({ class: 'aggregates' })])).toEqual([]);
    const result = comparable(aggregates, [other({ class: 'aggregates' })], { needsActivities: true });
    expect(result).toMatchObject({
      ok: false,
      reasons: [
        { code: 'no-activity-data', params: { side: 'left', classes: 'aggregates' } },
        { code: 'no-activity-data', params: { side: 'right' } },
      ],
    });
  });
});

describe('the coverage of a cell', () => {
  const statement = (parts: Partial<Coverage> = {}): Coverage => ({
    partner: 'p1',
    country: null,
    years: null,
    stage: 'any',
    class: 'aggregates',
    basis: null,
    note: { en: 'fixture', es: 'fixture' },
    ...parts,
  });
  test('nobody has said: null, which is not "nothing"', () => {
    expect(coverageOf([statement({ partner: 'p2' })], 'p1', 'c1', 2020)).toBeNull();
    expect(coverageOf([statement({ class: 'nothing' })], 'p1', 'c1', 2020)?.class).toBe('nothing');
  });
  test('the country goes before the whole, then the fullest class', () => {
    const all = [statement({ class: 'activity-data' }), statement({ country: 'c1', class: 'nothing' })];
    expect(coverageOf(all, 'p1', 'c1', 2020)?.class).toBe('nothing');
    expect(coverageOf(all, 'p1', 'c2', 2020)?.class).toBe('activity-data');
    const two = [statement({ class: 'receiver-record' }), statement({ class: 'third-party-estimate' })];
    expect(coverageOf(two, 'p1', 'c1', 2020)).toEqual(coverageOf([...two].reverse(), 'p1', 'c1', 2020));
    expect(coverageOf(two, 'p1', 'c1', 2020)?.class).toBe('third-party-estimate');
  });
  test('years and stage must fit', () => {
    const dated = [statement({ years: '2010/2014', stage: 'disbursement' })];
    expect(coverageOf(dated, 'p1', null, 2014)?.class).toBe('aggregates');
    expect(coverageOf(dated, 'p1', null, 2015)).toBeNull();
    expect(coverageOf(dated, 'p1', null, 2012, 'commitment')).toBeNull();
    expect(coverageOf([statement({ years: '2010/..' })], 'p1', null, 2030)).not.toBeNull();
  });
});
