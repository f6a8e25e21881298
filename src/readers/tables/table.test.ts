import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ObrasError, type Reading, type Source } from '../../model/index.ts';
import { activitiesOf, codesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { parseMapping, read } from '../index.ts';

const source: Source = { ...fixtureSource, mediaType: 'text/csv' };
const simple = { mapping: 1, kind: 'activities', identifier: 'id', title: 'name' };
const readAll = (text: string | Uint8Array, mapping: object = simple): Reading[] => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return [...read(source, bytes, { mapping: parseMapping(mapping) })];
};
const expectBalance = (readings: Reading[]): void => expect(imbalanceOf(readings)).toEqual([]);

describe('the worked example of the reference', () => {
  const page = readFileSync(new URL('../../../docs/reference/readers.md', import.meta.url), 'utf8');
  const table = /```csv\n([\s\S]*?)```/.exec(page)![1]!;
  const mapping = /```json\n([\s\S]*?)```/.exec(page)![1]!;
  const readings = [...read(source, Buffer.from(table), { mapping: parseMapping(mapping) })];

  it('reads as the page says', () => {
    expectBalance(readings);
    expect(findingsOf(readings)).toEqual([]);
    expect(table.slice(74, 157)).toBe(table.split('\n')[1]);
    const [road, school] = activitiesOf(readings);
    expect(road).toEqual({
      id: 'fixture:7',
      source: 'fixture',
      identifier: '7',
      locator: { line: 2, column: null, byteFrom: 74, byteTo: 157, path: null },
      title: 'Coast road',
      titleLanguage: 'en',
      status: '2',
      statusAsWritten: 'Ongoing',
      agreedOn: '2019-03-25',
      plannedStart: null,
      actualStart: null,
      plannedEnd: null,
      actualEnd: null,
      flowType: null,
      financeType: null,
      isUmbrella: null,
      url: 'https://example.org/project/7',
      parties: [
        { role: '1', name: 'Fund A', ref: null, party: null, country: 'TW' },
        { role: '1', name: 'Fund B', ref: null, party: null, country: 'JP' },
        { role: 'recipient', name: null, ref: null, party: 'saint-lucia', country: 'LC' },
      ],
      places: [
        {
          country: 'LC',
          region: null,
          name: null,
          latitude: '13.9',
          longitude: '-61.0',
          precision: 'approximate',
          share: null,
        },
      ],
      sectors: [],
      transactions: [
        {
          id: 'fixture:7/1',
          activity: 'fixture:7',
          source: 'fixture',
          locator: { line: 2, column: null, byteFrom: 74, byteTo: 157, path: 'Amount (M XCD)' },
          kind: '2',
          on: '2019-03-25',
          value: '1500000',
          currency: 'XCD',
          valueDate: null,
          priceBasis: 'current',
          method: 'reported',
          provider: null,
          receiver: null,
          flowType: null,
          financeType: null,
          tiedStatus: null,
        },
      ],
      results: [],
      related: [],
      extra: { Notes: 'first phase' },
    });
    expect(school).toMatchObject({ agreedOn: '2020', status: '4', transactions: [{ kind: '2', value: null }] });
    expect(school?.transactions).toHaveLength(1);
  });
});

describe('bad cells and rows', () => {
  it('leaves out a date that no cooperation can have, and says so', () => {
    const readings = readAll('id,name,amount,day\n1,A,1,0010-11-16\n2,B,1,2010-11-16\n3,C,1,9999-12-31\n', {
      ...simple,
      agreedOn: { column: 'day', formats: ['ISO'] },
    });
    expectBalance(readings);
    expect(activitiesOf(readings).map(({ agreedOn }) => agreedOn)).toEqual([null, '2010-11-16', null]);
    expect(findingsOf(readings).map(({ code, locator, params }) => [code, locator?.line, params.value])).toEqual([
      ['source-date-implausible', 2, '0010-11-16'],
      ['source-date-implausible', 4, '9999-12-31'],
    ]);
  });

  it('keeps the row and says what was wrong in which column', () => {
    const readings = readAll('id,name,amount,day,state,big\n1,A,12x,31/04/2020,Odd,maybe\n', {
      ...simple,
      status: { column: 'state', map: { Done: '4' } },
      agreedOn: { column: 'day', formats: ['DD/MM/YYYY'] },
      isUmbrella: { column: 'big' },
      transactions: [{ kind: { fixed: '2' }, value: 'amount', currency: { fixed: 'USD' }, whenEmpty: 'keep' }],
    });
    expectBalance(readings);
    expect(activitiesOf(readings)[0]).toMatchObject({
      status: null,
      statusAsWritten: 'Odd',
      agreedOn: null,
      isUmbrella: null,
      transactions: [{ value: null }],
    });
    expect(
      findingsOf(readings).map(({ code, locator, params }) => [code, locator?.line, locator?.path, params.value]),
    ).toEqual([
      ['csv-bad-number', 2, 'amount', '12x'],
      ['csv-unmapped-value', 2, 'state', 'Odd'],
      ['csv-bad-date', 2, 'day', '31/04/2020'],
      ['csv-bad-flag', 2, 'big', 'maybe'],
    ]);
  });

  it('sets aside rows without identifier or with another number of cells, and counts them', () => {
    const readings = readAll('id,name\n1,A\n,B\n3\n4,D,E\n5,"x\n6,F\n');
    expectBalance(readings);
    expect(activitiesOf(readings).map(({ identifier }) => identifier)).toEqual(['1', '6']);
    expect(codesOf(readings)).toEqual([
      'csv-missing-identifier',
      'csv-column-count',
      'csv-column-count',
      'csv-unclosed-quote',
    ]);
  });

  it('numbers repeated identifiers and names the line of the first', () => {
    const readings = readAll('id,name\n1,A\n1,B\n1,C\n');
    expect(activitiesOf(readings).map(({ id }) => id)).toEqual(['fixture:1', 'fixture:1#2', 'fixture:1#3']);
    expect(findingsOf(readings).map(({ params }) => params.first)).toEqual(['2', '2']);
  });

  it('does not read cells that are split out of step', () => {
    const readings = readAll('id,who,iso\n1,A|B|C,ESP\n', {
      ...simple,
      title: undefined,
      parties: [{ role: '1', name: 'who', country: { column: 'iso', as: 'country' }, split: '|' }],
    });
    expect(activitiesOf(readings)[0]?.parties.map(({ name, country }) => [name, country])).toEqual([
      ['A', null],
      ['B', null],
      ['C', null],
    ]);
    expect(codesOf(readings)).toEqual(['csv-uneven-split']);
  });

  it('takes nothing for zero and zero for nothing only when the mapping says so', () => {
    const money = (more: object) => ({
      ...simple,
      transactions: [{ kind: { fixed: '2' }, value: { column: 'v', ...more }, currency: { fixed: 'USD' } }],
    });
    const values = (more: object) =>
      activitiesOf(readAll('id,name,v\n1,A,0\n2,B,\n', money(more))).map(({ transactions }) =>
        transactions.map(({ value }) => value),
      );
    expect(values({})).toEqual([['0'], []]);
    expect(values({ zero: 'unknown' })).toEqual([[], []]);
  });

  it('names a column that is not there: a warning, or the end when rows cannot be told apart', () => {
    const absent = readAll('id\n1\n');
    expectBalance(absent);
    expect(codesOf(absent)).toEqual(['csv-absent-column']);
    const missing = readAll('name\nA\n');
    expectBalance(missing);
    expect(codesOf(missing)).toEqual(['csv-missing-column']);
    expect(missing.at(-1)).toEqual({ type: 'count', source: 'fixture', seen: 1, kept: 0, setAside: 1 });
  });

  it('keeps the left-over columns with "rest", by their own names, also odd ones', () => {
    const readings = readAll('id,name,__proto__,constructor,b\n1,A,x,y,\n', { ...simple, extra: 'rest' });
    expect(Object.entries(activitiesOf(readings)[0]!.extra)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('falls back to the next origin of firstOf', () => {
    const readings = readAll('id,day,year\n1,2019-01-02,2018\n2,,2018.0\n', {
      ...simple,
      title: undefined,
      agreedOn: { firstOf: ['day', { column: 'year', formats: ['year'] }] },
    });
    expect(activitiesOf(readings).map(({ agreedOn }) => agreedOn)).toEqual(['2019-01-02', '2018']);
  });
});

describe('files of transactions and of places', () => {
  it('reads transactions of another source', () => {
    const readings = readAll('tid,pid,code,cur,value\na,9,C,USD,10.50\na,9,D,USD,\n,9,X,USD,1\n', {
      mapping: 1,
      kind: 'transactions',
      activitySource: 'projects',
      activity: 'pid',
      identifier: 'tid',
      transaction: { kind: { column: 'code', map: { C: '2', D: '3' } }, value: 'value', currency: 'cur' },
    });
    expectBalance(readings);
    const found = readings.flatMap((reading) => (reading.type === 'transaction' ? [reading.transaction] : []));
    expect(found.map(({ id, activity, kind, value }) => [id, activity, kind, value])).toEqual([
      ['fixture:a', 'projects:9', '2', '10.50'],
      ['fixture:a#2', 'projects:9', '3', null],
      ['fixture:line 4', 'projects:9', 'unknown', '1'],
    ]);
    expect(codesOf(readings)).toEqual([
      'csv-duplicate-identifier',
      'csv-unmapped-value',
      'csv-transaction-without-kind',
    ]);
  });

  it('reads places of another source', () => {
    const readings = readAll('pid,name,lat,lon,p\n9,Amapala,13.29,-87.65,1\n9,Nowhere,95,0,1\n9,,,,\n', {
      mapping: 1,
      kind: 'places',
      activitySource: 'projects',
      activity: 'pid',
      place: {
        name: 'name',
        latitude: 'lat',
        longitude: 'lon',
        precision: { column: 'p', map: { 1: 'exact' } },
      },
    });
    expectBalance(readings);
    const places = readings.flatMap((reading) => (reading.type === 'place' ? [reading.place] : []));
    expect(places.map(({ latitude, precision }) => [latitude, precision])).toEqual([
      ['13.29', 'exact'],
      [null, 'unknown'],
    ]);
    expect(codesOf(readings)).toEqual(['csv-bad-coordinates', 'csv-missing-place']);
  });
});

describe('encodings and packed files', () => {
  const table = 'id,name\n1,Educación “básica”\n';
  const plain = activitiesOf(readAll(table))[0];
  const wide = Buffer.from(`\ufeff${table}`, 'utf16le');
  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${table}`), {}],
    ['UTF-16, little end first', wide, {}],
    ['UTF-16, big end first', Buffer.from(wide).swap16(), {}],
    ['gzip', gzipSync(table), {}],
    [
      'declared windows-1252',
      Buffer.from(table.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      { encoding: 'windows-1252' },
    ],
    [
      'declared ISO-8859-1 with bytes of windows-1252',
      Buffer.from(table.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      { encoding: 'ISO-8859-1' },
    ],
  ])('%s', (_, bytes, more) => {
    const readings = readAll(bytes, { ...simple, ...more });
    expectBalance(readings);
    expect(codesOf(readings)).toEqual([]);
    expect(activitiesOf(readings)[0]?.title).toBe(plain?.title);
  });

  it('says that it guessed', () => {
    const readings = readAll(Buffer.from('id,name\n1,Educaci\xf3n\n', 'latin1'));
    expect(activitiesOf(readings)[0]?.title).toBe('Educación');
    expect(codesOf(readings)).toEqual(['source-encoding-guessed']);
    expect(activitiesOf(readings)[0]?.locator).toMatchObject({ line: 2, byteFrom: 8, byteTo: 19 });
  });

  it.each([
    [
      'bytes that are not what the mapping says',
      Buffer.from('id\n\xf3', 'latin1'),
      { encoding: 'utf-8' },
      'source-encoding-invalid',
    ],
    ['an unknown encoding', Buffer.from('id\n1'), { encoding: 'ebcdic' }, 'source-encoding-unknown'],
    ['a broken gzip file', gzipSync('id\n1\n').subarray(0, 15), {}, 'source-gzip-broken'],
    ['a gzip bomb', gzipSync(Buffer.alloc(40 * 1024 ** 2)), {}, 'source-too-large'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff]), {}, 'source-binary'],
    ['nothing', Buffer.alloc(0), {}, 'csv-empty'],
  ])('refuses %s as a whole', (_, bytes, more, code) => {
    const readings = readAll(bytes, { ...simple, ...more });
    expectBalance(readings);
    expect(codesOf(readings)).toEqual([code]);
    expect(readings.at(-1)).toMatchObject({ seen: 1, kept: 0 });
  });

  it('asks for a mapping and knows when nobody reads the format', () => {
    expect(codesOf([...read({ ...source, reader: { format: 'csv', mapping: null } }, Buffer.from('id\n1\n'))])).toEqual(
      ['source-mapping-missing'],
    );
    expect(codesOf([...read({ ...source, mediaType: 'image/png' }, Buffer.from('??'))])).toEqual([
      'source-format-unknown',
    ]);
  });
});

describe('mapping files', () => {
  it.each([
    ['{', '', 'not JSON'],
    [{ ...simple, identifer: 'x' }, 'identifer', 'no such key'],
    [{ ...simple, status: { column: 'a', fixed: 'b' } }, 'status', 'exactly one'],
    [{ ...simple, agreedOn: { column: 'a', formats: ['YY'] } }, 'agreedOn.formats.0', 'date format'],
    [{ ...simple, agreedOn: { column: 'a', formats: ['MM/MM/YYYY'] } }, 'agreedOn.formats.0', 'date format'],
    [{ ...simple, agreedOn: { column: 'a', formats: ['MMMM YYYY'] } }, 'agreedOn.formats.0', 'date format'],
    [{ ...simple, agreedOn: { column: 'a', formats: ['DDD/YYYY'] } }, 'agreedOn.formats.0', 'date format'],
    [{ ...simple, transactions: [{ kind: { fixed: '2' }, value: 'v' }] }, 'transactions.0.currency', 'expected'],
    [{ ...simple, mapping: 2 }, 'mapping', 'expected'],
    [{ ...simple, delimiter: '"' }, 'delimiter', 'ASCII'],
    [{ mapping: 1, kind: 'rows' }, 'kind', 'Invalid'],
  ])('refuses %j naming "%s"', (json, key, reason) => {
    let refused: unknown;
    try {
      parseMapping(json);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(ObrasError);
    const { code, params } = refused as ObrasError;
    expect([code, params.key]).toEqual(['mapping-invalid', key]);
    expect(params.reason).toContain(reason);
  });
});
