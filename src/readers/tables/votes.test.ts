import { describe, expect, it } from 'vitest';
import { fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { parseMapping, read } from '../index.ts';

const all = (mapping: object, ...rows: string[]) => [
  ...read(fixtureSource, Buffer.from(`${rows.join('\n')}\n`), { mapping: parseMapping({ mapping: 1, ...mapping }) }),
];
const codesOf = (readings: ReturnType<typeof all>) =>
  readings.flatMap((each) => (each.type === 'finding' ? [each.finding.code] : []));

describe('votes', () => {
  const votes = {
    kind: 'votes',
    rollCallSource: 'calls',
    rollCall: 'call',
    voter: { column: 'code', as: 'country', otherwise: 'null' },
    voterName: 'name',
    position: { column: 'vote', map: { Y: 'yes', N: 'no', A: 'abstain', X: 'absent' } },
    compareWith: ['QZ'],
  };
  it('are kept with voter and position; what is no position is set aside with its line', () => {
    const readings = all(
      votes,
      'call,code,name,vote',
      '1,PER,Peru,Y',
      '1,,Old State,N',
      '1,PER,Peru,X',
      ',PER,Peru,A',
      '2,PER,Peru,?',
    );
    expect(readings.flatMap((each) => (each.type === 'vote' ? [each.vote] : []))).toMatchObject([
      {
        rollCallSource: 'calls',
        rollCall: '1',
        voter: 'PE',
        voterAsWritten: 'Peru',
        position: 'yes',
        locator: { line: 2 },
      },
      { rollCall: '1', voter: null, voterAsWritten: 'Old State', position: 'no' },
    ]);
    expect(codesOf(readings)).toEqual([
      'csv-bad-code',
      'csv-missing-vote',
      'csv-missing-identifier',
      'csv-unmapped-value',
      'csv-missing-vote',
    ]);
    expect(imbalanceOf(readings)).toEqual([]);
    expect(readings.at(-1)).toMatchObject({ seen: 5, kept: 2, setAside: 3 });
  });
});

describe('roll calls', () => {
  it('are kept once each; a repeated number is marked', () => {
    const mapping = { kind: 'roll-calls', identifier: 'n', on: 'day', session: 's', resolution: 'r' };
    const readings = all(mapping, 'n,day,s,r', '1,2019-02-03,74,R/1', '1,soon,74,', ',2019-01-01,74,');
    expect(readings.flatMap((each) => (each.type === 'rollCall' ? [each.rollCall] : []))).toMatchObject([
      { identifier: '1', on: '2019-02-03', session: '74', resolution: 'R/1' },
      { identifier: '1#2', on: null, resolution: null },
    ]);
    expect(codesOf(readings)).toEqual(['csv-bad-date', 'csv-duplicate-identifier', 'csv-missing-identifier']);
  });
  it('have topics of another table', () => {
    const mapping = {
      kind: 'roll-call-topics',
      rollCallSource: 'calls',
      rollCall: 'n',
      topic: { column: 't', map: { hr: 'human-rights' } },
    };
    const readings = all(mapping, 'n,t', '1,hr', '2,zz');
    expect(readings.flatMap((each) => (each.type === 'rollCallTopic' ? [each.rollCallTopic] : []))).toMatchObject([
      { rollCall: '1', topic: 'human-rights', locator: { line: 2 } },
    ]);
    expect(codesOf(readings)).toEqual(['csv-unmapped-value', 'csv-missing-identifier']);
  });
});
