import { describe, expect, it } from 'vitest';
import type { ObservationRecord } from '../../model/index.ts';
import { fixtureSource } from '../fixtures/source.ts';
import { parseMapping, read } from '../index.ts';

const source = { ...fixtureSource, id: 'figures' };
const mapping = parseMapping({
  mapping: 1,
  kind: 'observations',
  indicator: { fixed: 'assistance' },
  area: { column: 'code', as: 'country', otherwise: 'null' },
  areaName: 'name',
  counterpart: { fixed: 'QZ' },
  period: { column: 'year', formats: ['year', 'EDTF'] },
  stage: { column: 'stage', map: { Promised: 'obligation', Paid: 'disbursement' } },
  unit: { fixed: 'USD' },
  observations: [
    { value: 'current', priceBasis: { fixed: 'current' } },
    { value: 'constant', priceBasis: { fixed: 'constant-2020' }, method: 'estimated', whenEmpty: 'omit' },
    {
      value: 'ships',
      outOf: 'all',
      unit: { fixed: 'ship' },
      indicator: { fixed: 'ships-sent' },
      stage: { fixed: 'sent' },
    },
  ],
});
const header = 'code,name,year,stage,current,constant,ships,all';
function readAll(...rows: string[]) {
  const readings = [...read(source, Buffer.from(`${[header, ...rows].join('\n')}\n`), { mapping })];
  const observations = readings.flatMap((each): readonly ObservationRecord[] =>
    each.type === 'observations' ? each.observations : [],
  );
  const findings = readings.flatMap((each) => (each.type === 'finding' ? [each.finding] : []));
  const count = readings.at(-1);
  return { observations, findings, count };
}

describe('a table of observations', () => {
  it('gives each figure with its area, period, unit, stage, prices, line and column', () => {
    const { observations, findings, count } = readAll('PER,Peru,2019,Promised,1200000,1300000,3,7');
    expect(findings).toEqual([]);
    expect(count).toMatchObject({ seen: 1, kept: 1, setAside: 0 });
    expect(observations.map(({ locator, ...rest }) => ({ ...rest, line: locator.line, path: locator.path }))).toEqual([
      {
        id: 'figures:2/1',
        source: 'figures',
        indicator: 'assistance',
        area: 'PE',
        areaAsWritten: 'Peru',
        counterpart: 'QZ',
        counterpartAsWritten: null,
        topic: null,
        period: '2019',
        value: '1200000',
        outOf: null,
        unit: 'USD',
        stage: 'obligation',
        priceBasis: 'current',
        method: 'reported',
        line: 2,
        path: 'current',
      },
      expect.objectContaining({ value: '1300000', priceBasis: 'constant-2020', method: 'estimated', path: 'constant' }),
      expect.objectContaining({ indicator: 'ships-sent', value: '3', outOf: '7', unit: 'ship', stage: 'sent' }),
    ]);
  });

  it('keeps a figure that is not known as null and a written zero as 0', () => {
    const { observations } = readAll('PER,Peru,2019,Paid,,,0,');
    expect(observations.map(({ value }) => value)).toEqual([null, '0']);
    expect(observations[1]?.outOf).toBeNull();
  });

  it('keeps a region by its name, a span as it is, and a negative amount with its sign', () => {
    const { observations, findings } = readAll('XRG,Northern region,1976-07/1976-09,Paid,-5,,1,1');
    expect(findings).toEqual([]);
    expect(observations[0]).toMatchObject({
      area: null,
      areaAsWritten: 'Northern region',
      period: '1976-07/1976-09',
      value: '-5',
    });
  });

  it('sets aside a row without a period and says so, once; reports what a cell cannot be', () => {
    const { observations, findings, count } = readAll(
      'PER,Peru,soon,Paid,1,,1,1',
      'PER,Peru,2019,Lent,many,,1,1',
      'PER,Peru,2020',
    );
    expect(count).toMatchObject({ seen: 3, kept: 1, setAside: 2 });
    expect(observations).toHaveLength(2);
    expect(observations[0]).toMatchObject({ value: null, stage: null, locator: { line: 3 } });
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, locator }) => [code, locator?.line]);
    expect(errors).toEqual([
      ['csv-missing-period', 2],
      ['csv-column-count', 4],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['csv-bad-number', 'csv-unmapped-value']));
  });

  it('refuses a file that lacks the column of the period', () => {
    const readings = [...read(source, Buffer.from('code,name\nPER,Peru\n'), { mapping })];
    expect(readings.map((each) => (each.type === 'finding' ? each.finding.code : each.type))).toEqual([
      'csv-missing-column',
      'count',
    ]);
  });
});

it('takes dates apart and together, and numbers without the noise behind them', () => {
  const mapping = parseMapping({
    mapping: 1,
    kind: 'observations',
    indicator: { fixed: 'rate' },
    areaName: 'money',
    topic: { template: 'HS {money}', as: 'slug' },
    period: { template: '{y}-{m}', map: { '1976-q': '1976-07/1976-09' }, formats: ['YYYY-M'] },
    observations: [
      { value: { column: 'v', decimals: 3 } },
      { value: { column: 'v', scale: '1000', decimals: 0 }, period: { column: 'end', cutTo: 'year' } },
    ],
  });
  const rows = [
    'money,y,m,v,end',
    'Ñandú 1,1994,1,0.0594999,1955-12-31',
    'X,1976,q,-2.0005,1956-12-31',
    'X,1976,z,1,1957-12-31',
  ];
  const readings = [...read(source, Buffer.from(rows.join('\n')), { mapping })];
  const found = readings.flatMap((each) => (each.type === 'observations' ? each.observations : []));
  expect(found.map(({ topic, period, value }) => [topic, period, value])).toEqual([
    ['hs-nandu-1', '1994-01', '0.059'],
    ['hs-nandu-1', '1955', '59'],
    ['hs-x', '1976-07/1976-09', '-2.001'],
    ['hs-x', '1956', '-2001'],
  ]);
  expect(readings.flatMap((each) => (each.type === 'finding' ? [each.finding.code] : []))).toEqual([
    'csv-bad-date',
    'csv-missing-period',
  ]);
});
