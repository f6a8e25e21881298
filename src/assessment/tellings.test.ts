import { expect, test } from 'vitest';
import { planWindow, some, speechWindow } from './case.fixture.ts';
import { type ComparedTelling, compareTellings } from './tellings.ts';

const telling = (parts: Partial<ComparedTelling> = {}): ComparedTelling => ({
  actor: 'p1',
  object: 'scholarship',
  modality: 'will',
  measure: some('3500'),
  window: null,
  ...parts,
});

test('three tellings with two windows: the window differs, and a telling without one is silent', () => {
  const result = compareTellings([telling(), telling({ window: speechWindow }), telling({ window: planWindow })]);
  expect(result.differ).toEqual(['window']);
  expect(result.variants).toEqual([{ field: 'window', groups: [[1], [2]] }]);
  expect(result.tellings).toEqual([
    { differs: [], silent: ['window'] },
    { differs: ['window'], silent: [] },
    { differs: ['window'], silent: [] },
  ]);
});

test('300 trainings and 300 training places differ in unit, not in quantity', () => {
  const result = compareTellings([
    telling({ measure: some('300', 'training') }),
    telling({ measure: some('300', 'training-place') }),
    telling({ measure: some('400', 'training-place') }),
  ]);
  expect(result.differ).toEqual(['quantity', 'unit']);
  expect(result.tellings.map(({ differs }) => differs)).toEqual([['unit'], ['quantity', 'unit'], ['quantity', 'unit']]);
});

test('numbers are compared as numbers, with comparator, range and period', () => {
  const against = (parts: Parameters<typeof some>[2], quantity = '3500') =>
    compareTellings([telling(), telling({ measure: some(quantity, 'scholarship', parts) })]).differ;
  expect(against({}, '3500.0')).toEqual([]);
  expect(against({ comparator: 'up-to' })).toEqual(['quantity']);
  expect(against({ high: '4000' })).toEqual(['quantity']);
  expect(against({ per: 'year' })).toEqual(['quantity']);
});

test('actor, object and modality', () => {
  const result = compareTellings([telling(), telling({ actor: 'p2', object: 'course', modality: 'encourages' })]);
  expect(result.differ).toEqual(['modality', 'actor', 'object']);
});

test('windows are compared by their days; ends that are left out are not a difference', () => {
  const windows = (a: object, b: object) =>
    compareTellings([telling({ window: { ...planWindow, ...a } }), telling({ window: { ...planWindow, ...b } })])
      .differ;
  expect(windows({}, { start: '2025', end: '2027' })).toEqual([]);
  expect(windows({}, { start: null })).toEqual([]);
  expect(windows({}, { end: '2028' })).toEqual(['window']);
  expect(windows({}, { end: '2028', basis: 'none' })).toEqual([]);
});

test('one telling or none differs in nothing', () => {
  expect(compareTellings([]).differ).toEqual([]);
  expect(compareTellings([telling()]).differ).toEqual([]);
});
