import { describe, expect, test } from 'vitest';
import type { CaseStatement } from '../model/index.ts';
import { auditSays, promisorSays, receiverSays, someStatement, studySays } from './case.fixture.ts';
import { explainGrade, gradeOf } from './grade.ts';
import { areIndependent, independentGroups, sideOf } from './lineage.ts';

const wireCopy = (id: string, of: string, parts: Partial<CaseStatement> = {}): CaseStatement =>
  someStatement(id, { sourceClass: 'press-wire', lineage: [`source-${id}`, `source-${of}`], ...parts });

describe('one statement alone', () => {
  test.each<[string, CaseStatement, string]>([
    ['the promisor', promisorSays('a'), 'C'],
    ['its contractor', someStatement('a', { role: 'implementer', sourceClass: 'implementer' }), 'C'],
    ['a named third-party study', studySays('a'), 'C'],
    ['a named dataset of a multilateral body', someStatement('a', { sourceClass: 'multilateral' }), 'C'],
    ['an auditor', auditSays('a'), 'C'],
    ['a study that nobody signs', studySays('a', { publisher: null }), 'D'],
    ['an official record of the receiver', receiverSays('a'), 'B'],
    ['the receiver as told by one newspaper', receiverSays('a', { sourceClass: 'press-original' }), 'C'],
    ['one newspaper', someStatement('a'), 'D'],
    ['one post', someStatement('a', { sourceClass: 'social' }), 'D'],
    ['an undated official record', receiverSays('a', { isDated: false }), 'D'],
    ['an estimate', studySays('a', { method: 'estimated' }), 'D'],
    ['a model', studySays('a', { method: 'modelled' }), 'D'],
    ['a receiver that is itself the promisor', promisorSays('a', { sourceClass: 'receiver-official' }), 'C'],
    ["a person's own observation", someStatement('a', { sourceClass: 'own-observation', method: 'observed' }), 'C'],
  ])('%s', (_, statement, grade) => expect(gradeOf([statement])).toBe(grade));
  test('none', () => expect(gradeOf([])).toBeNull());
});

describe('several statements', () => {
  test.each<[string, CaseStatement[], string]>([
    ['promisor and receiver', [promisorSays('a'), receiverSays('b')], 'A'],
    ['promisor and auditor', [promisorSays('a'), auditSays('b')], 'A'],
    ['newspaper and a dated photo', [someStatement('a'), someStatement('b', { sourceClass: 'own-observation' })], 'A'],
    ["newspaper and the promisor's own photo", [someStatement('a'), promisorSays('b', { method: 'observed' })], 'B'],
    ['two newspapers with their own reporting', [someStatement('a'), someStatement('b')], 'B'],
    ['promisor and study', [promisorSays('a'), studySays('b')], 'B'],
    ['promisor and its contractor', [promisorSays('a'), someStatement('b', { role: 'implementer' })], 'C'],
    ['two bodies of the receiver', [receiverSays('a'), receiverSays('b')], 'B'],
    ['two newspapers of one house', [someStatement('a'), someStatement('b', { publisher: 'publisher-a' })], 'D'],
    ['promisor and undated receiver', [promisorSays('a'), receiverSays('b', { isDated: false })], 'C'],
    ['promisor and an estimate', [promisorSays('a'), studySays('b', { method: 'estimated' })], 'C'],
    ['promisor and somebody unnamed', [promisorSays('a'), studySays('b', { publisher: null })], 'C'],
    ['promisor and a newspaper that names it', [promisorSays('a'), wireCopy('b', 'a')], 'C'],
    [
      'two posts of unknown hands',
      [
        someStatement('a', { sourceClass: 'social', interest: 'unknown' }),
        someStatement('b', { sourceClass: 'social', interest: 'unknown' }),
      ],
      'D',
    ],
  ])('%s', (_, statements, grade) => {
    expect(gradeOf(statements)).toBe(grade);
    expect(gradeOf([...statements].reverse())).toBe(grade);
  });

  test('ten copies of one wire text raise no grade; one independent receiver record does', () => {
    const copies = Array.from({ length: 10 }, (_, i) => wireCopy(`copy${i}`, 'wire'));
    expect(gradeOf(copies)).toBe('D');
    expect(
      gradeOf([promisorSays('a'), ...copies.map((copy) => ({ ...copy, lineage: [...copy.lineage, 'source-a'] }))]),
    ).toBe('C');
    expect(gradeOf([...copies, receiverSays('r')])).toBe('A');
    expect(independentGroups(copies)).toHaveLength(1);
    expect(independentGroups([...copies, receiverSays('r')]).map((group) => group.length)).toEqual([1, 10]);
  });

  test('a copy brings the side and publisher of its origin along', () => {
    const origin = promisorSays('a');
    const contractor = someStatement('c', { role: 'implementer' });
    const copy = wireCopy('b', 'a');
    expect(areIndependent(copy, contractor, [origin, copy, contractor])).toBe(false);
    expect(gradeOf([origin, copy, contractor])).toBe('C');
    const sameHouse = someStatement('d', { publisher: 'publisher-x' });
    const reporting = someStatement('x');
    expect(gradeOf([reporting, sameHouse, wireCopy('e', 'x')])).toBe('D');
  });

  test('wire texts that do not say whence they come are not taken for two', () => {
    const wire = (id: string) => someStatement(id, { sourceClass: 'press-wire' });
    expect(gradeOf([wire('a'), wire('b')])).toBe('D');
    expect(gradeOf([wire('a'), someStatement('b')])).toBe('B');
  });

  test('an origin is found through an intermediate copy', () => {
    const middle = wireCopy('m', 'a');
    const last = wireCopy('l', 'm');
    expect(gradeOf([promisorSays('a'), middle, last, someStatement('c', { role: 'implementer' })])).toBe('C');
  });

  test('a dated copy of an undated text is still undated news', () => {
    expect(gradeOf([someStatement('a', { isDated: false }), wireCopy('b', 'a'), receiverSays('r')])).toBe('B');
  });

  test('copies that name each other are one, however many', () => {
    expect(gradeOf([wireCopy('a', 'b'), wireCopy('b', 'a')])).toBe('D');
    const ring = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const all = ring.map((id) => wireCopy(id, id, { lineage: ring.map((other) => `source-${other}`) }));
    expect(gradeOf([...all, promisorSays('p')])).toBe('B');
    expect(independentGroups(all)).toHaveLength(1);
  });
});

test('the grade is explained with a code and the groups that count', () => {
  const { grade, reason, groups, hasAuthority } = explainGrade([
    promisorSays('a'),
    receiverSays('b'),
    wireCopy('c', 'a'),
  ]);
  expect({ grade, reason, hasAuthority }).toEqual({
    grade: 'A',
    reason: 'independent-with-authority',
    hasAuthority: true,
  });
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['b'], ['a', 'c']]);
});

test('sides follow the speaker first, then the interest, then the class', () => {
  expect(sideOf(someStatement('a', { role: 'promisor', interest: 'receiver' }))).toBe('provider');
  expect(sideOf(someStatement('a', { role: 'implementer', interest: 'third' }))).toBe('provider');
  expect(sideOf(someStatement('a', { sourceClass: 'receiver-official', interest: 'unknown' }))).toBe('receiver');
  expect(sideOf(someStatement('a', { sourceClass: 'provider-official', interest: 'unknown' }))).toBe('provider');
  expect(sideOf(someStatement('a', { sourceClass: 'provider-official', interest: 'third' }))).toBe('third');
  expect(sideOf(someStatement('a', { interest: 'receiver' }))).toBe('receiver');
  expect(sideOf(someStatement('a', { interest: 'unknown' }))).toBe('third');
  expect(sideOf(someStatement('a', { interest: 'unknown', sourceClass: 'unknown' }))).toBe('unknown');
});
