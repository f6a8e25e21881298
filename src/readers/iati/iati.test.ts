import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model/index.ts';
import { activitiesOf, codesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { read } from '../index.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const readAll = (text: string | Uint8Array): Reading[] => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const readings = [...read({ ...fixtureSource, reader: { format: 'iati', mapping: null } }, bytes)];
  expect(imbalanceOf(readings)).toEqual([]);
  return readings;
};
const activity = (id: string, more = ''): string =>
  `<iati-activity><iati-identifier>${id}</iati-identifier>${more}</iati-activity>`;
const wrap = (...activities: string[]): string =>
  `<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>`;
const identifiersOf = (readings: Reading[]) => activitiesOf(readings).map(({ identifier }) => identifier);

describe('what stands twice', () => {
  it('costs nothing that comes after it', () => {
    const twice = '<iati-identifier>B</iati-identifier>';
    const result = '<result><title>One</title><title>Two</title><indicator/></result>';
    const [first, ...rest] = activitiesOf(readAll(wrap(activity('A', `${twice}${result}<sector code="11110"/>`))));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      identifier: 'A',
      sectors: [{ code: '11110' }],
      results: [{ title: 'One', indicators: 1 }],
    });
    const organisation = '<organisation-identifier>A</organisation-identifier><name>One</name><name>Two</name>';
    const file = `<iati-organisations><iati-organisation>${organisation}${organisation}</iati-organisation>\u0001</iati-organisations>`;
    const readings = readAll(file);
    expect(codesOf(readings)).toEqual(['xml-control-character']);
    expect(readings[0]).toMatchObject({ type: 'organisation', organisation: { identifier: 'A', name: 'One' } });
  });
});

describe('activities of 2.03', () => {
  const text = fixture('activities-2.03.xml');
  const readings = readAll(text);
  const [road, project] = activitiesOf(readings);

  it('reads the fields of an activity', () => {
    expect(road).toMatchObject({
      id: 'fixture:XX-FIXTURE-1',
      identifier: 'XX-FIXTURE-1',
      title: 'Road <to> & nowhere',
      titleLanguage: 'en',
      status: '2',
      statusAsWritten: '2',
      agreedOn: null,
      plannedStart: '2019-01-01',
      actualStart: '2019-03-01',
      plannedEnd: '2021-12-31',
      actualEnd: null,
      flowType: '10',
      financeType: '421',
      isUmbrella: null,
      parties: [
        { role: '1', name: 'Fixture & Sons', ref: 'XX-FIXTURE', party: null, country: null },
        { role: '4', name: "Nobody's Builders", ref: null, party: null, country: null },
      ],
      sectors: [
        { vocabulary: '1', code: '21020', name: null, share: '100' },
        { vocabulary: '99', code: 'R', name: 'Roads', share: null },
      ],
      results: [{ type: '1', title: 'Road built', indicators: 2 }],
      related: [{ identifier: 'XX-FIXTURE-0', type: '1' }],
    });
    expect(road?.places.map(({ country, region, name, share }) => [country, region, name, share])).toEqual([
      ['HN', null, null, '60'],
      ['LC', null, 'Saint Lucia', '39.5'],
      [null, '380', null, '0.5'],
      [null, null, 'Km 7', null],
    ]);
    expect(road?.places[3]).toMatchObject({ latitude: '14.5', longitude: '-87.25', precision: 'exact' });
    expect(project).toMatchObject({ title: '支持项目 😀 中', status: null, parties: [], transactions: [] });
  });

  it('keeps further titles, the reporter, attributes and foreign elements', () => {
    expect(road?.extra).toEqual({
      '@xml:lang': 'en',
      '@default-currency': 'USD',
      '@hierarchy': '1',
      '@humanitarian': '0',
      '@last-updated-datetime': '2020-01-01T00:00:00Z',
      'reporting-org/@ref': 'XX-FIXTURE',
      'reporting-org': 'Fixture & Sons',
      'title@es': 'Camino a ninguna parte',
      description: 'An invented road.',
      'collaboration-type': '1',
      'default-tied-status': '5',
      'count of budget': '1',
      'fx:note': '<fx:note><fx:transaction>9</fx:transaction><transaction><value>8</value></transaction></fx:note>',
    });
  });

  it('reads transactions with the defaults of the activity, and unknown amounts as unknown', () => {
    const shown = road?.transactions.map(
      ({ id, kind, on, value, currency, flowType, tiedStatus, provider, receiver }) => [
        id,
        kind,
        on,
        value,
        currency,
        flowType,
        tiedStatus,
        provider,
        receiver,
      ],
    );
    expect(shown).toEqual([
      ['fixture:XX-FIXTURE-1/1', '2', '2019-02-01', '1000000.50', 'USD', '10', '5', 'Fixture & Sons', null],
      ['fixture:XX-FIXTURE-1/2', '3', null, null, 'EUR', '20', '4', null, 'XX-BUILD'],
      ['fixture:XX-FIXTURE-1/3', '3', null, null, 'USD', '10', '5', null, null],
    ]);
    expect(findingsOf(readings).map(({ code, locator, params }) => [code, locator?.path, params.value])).toEqual([
      ['iati-bad-date', 'iati-activities/iati-activity[1]/transaction[2]/transaction-date', '2019-02-30'],
      ['iati-bad-number', 'iati-activities/iati-activity[1]/transaction[2]/value', '1,000'],
    ]);
  });

  it('says for each record where it stands', () => {
    const bytes = Buffer.from(text);
    const lines = text.split('\n');
    for (const record of [road!, project!, ...road!.transactions]) {
      const { line, byteFrom, byteTo, path } = record.locator;
      const cut = bytes.toString('utf8', byteFrom!, byteTo!);
      const name = path!.replace(/^.*\//, '').replace(/\[\d+\]$/, '');
      expect(cut.startsWith(`<${name}`)).toBe(true);
      expect(cut.endsWith(`</${name}>`)).toBe(true);
      expect(lines[line! - 1]).toContain(`<${name}`);
    }
    expect(road?.transactions[1]?.locator.path).toBe('iati-activities/iati-activity[1]/transaction[2]');
    expect(bytes.toString('utf8', road!.transactions[0]!.locator.byteFrom!)).toMatch(/^<transaction ref="T-1">/);
  });

  const utf16 = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  const markless = Buffer.from(text.replace('UTF-8', 'UTF-16LE'), 'utf16le');
  it.each([
    ['gzip', gzipSync(text), 1],
    ['a byte order mark', Buffer.from(`\ufeff${text}`), 1],
    ['UTF-16 with a mark, little end first', utf16, 2],
    ['UTF-16 with a mark, big end first', Buffer.from(utf16).swap16(), 2],
    ['UTF-16 without a mark', markless, 2],
    ['a wrong claim of UTF-16', Buffer.from(text.replace('UTF-8', 'UTF-16')), 1],
    ['CR alone at the end of lines', Buffer.from(text.replaceAll('\n', '\r')), 1],
    ['CR and LF', Buffer.from(text.replaceAll('\n', '\r\n')), 1],
    ['white space before the declaration', Buffer.from(`  ${text}`), 1],
  ])('reads the same from %s', (name, bytes, unit) => {
    const again = readAll(bytes);
    const plain = (list: Reading[]) =>
      JSON.parse(JSON.stringify(activitiesOf(list), (key, value) => (/^byte/.test(key) ? undefined : value)));
    expect(plain(again)).toEqual(plain(readings));
    const { byteFrom, byteTo } = activitiesOf(again)[1]!.locator;
    const file = name === 'gzip' ? Buffer.from(text) : Buffer.from(bytes);
    const cut = file.subarray(byteFrom!, byteTo!);
    const ascii = unit === 2 ? cut.toString('latin1').replaceAll('\0', '') : cut.toString('latin1');
    expect(ascii.startsWith('<iati-activity ')).toBe(true);
    expect(ascii.endsWith('</iati-activity>')).toBe(true);
  });

  it('reads windows-1252, also where it is called ISO-8859-1, with places in the file as published', () => {
    const plain = wrap(activity('á’1'), activity('é2'));
    for (const label of ['windows-1252', 'ISO-8859-1']) {
      const whole = `<?xml version="1.0" encoding="${label}"?>\n${plain}`;
      const bytes = Buffer.from(whole.replace('’', '\x92'), 'latin1');
      const found = activitiesOf(readAll(bytes));
      expect(found.map(({ identifier }) => identifier)).toEqual(['á’1', 'é2']);
      const { line, byteFrom, byteTo } = found[1]!.locator;
      expect(line).toBe(4);
      expect(bytes.toString('latin1', byteFrom!, byteTo!)).toBe(activity('é2'));
    }
  });
});

describe('activities of 1.0x', () => {
  const readings = readAll(fixture('activities-1.03.xml'));
  it('are read into the model of 2.03, each conversion noted', () => {
    expect(activitiesOf(readings)).toHaveLength(1);
    expect(activitiesOf(readings)[0]).toMatchObject({
      id: 'fixture:XX-OLD-1',
      title: 'Well',
      titleLanguage: 'en',
      status: '2',
      statusAsWritten: 'Implementation',
      plannedStart: '2010-01-01',
      actualStart: '2010-02-01',
      plannedEnd: '2011',
      parties: [
        { role: '1', name: 'Old Fixture', ref: 'XX-OLD' },
        { role: '4', name: 'Diggers', ref: null },
      ],
      places: [
        { country: 'GY', name: 'Guyana', share: '100' },
        { name: 'Linden', latitude: '6.0', longitude: '-58.3', precision: 'exact', share: '100' },
        { name: 'Somewhere', latitude: null, longitude: null, precision: 'unknown' },
      ],
      sectors: [
        { vocabulary: '1', code: '14030', name: 'Water' },
        { vocabulary: '99', code: 'W', name: 'Wells' },
      ],
      transactions: [
        {
          id: 'fixture:XX-OLD-1/1',
          activity: 'fixture:XX-OLD-1',
          kind: '2',
          value: '250',
          currency: 'GBP',
          provider: 'Old Fixture',
        },
        { kind: '3', on: '2010-03-01', value: '100', currency: 'USD' },
        { kind: 'ZZ', value: '1', currency: 'GBP' },
      ],
      extra: { 'title@fr': 'Puits' },
    });
    const conversions = findingsOf(readings)
      .filter(({ code }) => code === 'iati-converted')
      .map(({ params }) => `${params.field} ${params.from} ${params.to} ${params.times}`);
    expect(conversions.sort()).toEqual([
      'activity-date end-planned 3 1',
      'activity-date start-actual 2 1',
      'activity-date start-planned 1 1',
      'role Funding 1 1',
      'role implementing 4 1',
      'transaction-type C 2 1',
      'transaction-type D 3 1',
      'vocabulary DAC 1 1',
      'vocabulary RO 99 1',
    ]);
    expect(codesOf(readings).filter((code) => code !== 'iati-converted')).toEqual(['iati-bad-code']);
  });
});

it('reads organisation files', () => {
  const readings = readAll(fixture('organisations-2.03.xml'));
  expect(readings[0]).toMatchObject({
    type: 'organisation',
    organisation: { source: 'fixture', identifier: 'XX-FIXTURE', name: 'Fixture & Sons', locator: { line: 4 } },
  });
  expect(codesOf(readings)).toEqual(['iati-missing-identifier']);
});

it('reads what a data service wraps', () => {
  const readings = readAll(`<result><ok>True</ok>${wrap('<query><start>0</start></query>', activity('A'))}</result>`);
  expect(identifiersOf(readings)).toEqual(['A']);
  expect(activitiesOf(readings)[0]?.locator.path).toBe('result/iati-activities/iati-activity[1]');
});

describe('a broken activity does not cost its neighbours', () => {
  it.each([
    ['a mismatched tag', activity('B', '<title><narrative>x</title></narrative>'), 'xml-mismatched-tag'],
    ['an element left open', activity('B', '<title>'), 'xml-mismatched-tag'],
    ['no end tag', activity('B').replace('</iati-activity>', ''), 'iati-nested-activity'],
    ['a bare ampersand', activity('B', '<title>a & b</title>'), 'xml-bad-reference'],
    ['an unknown entity', activity('B', '<title>&nbsp;</title>'), 'xml-undefined-entity'],
    ['an attribute twice', activity('B', '<a b="1" b="2"/>'), 'xml-duplicate-attribute'],
    ['a control character', activity('B', '<title>\x01</title>'), 'xml-control-character'],
    ['too deep', activity('B', '<a>'.repeat(70) + '</a>'.repeat(70)), 'xml-too-deep'],
    ['no identifier', '<iati-activity><title>x</title></iati-activity>', 'iati-missing-identifier'],
    ['a blank identifier', activity(' \n '), 'iati-missing-identifier'],
    ['a broken start tag', '<iati-activity a><x/></iati-activity>', 'xml-bad-attribute'],
  ])('%s', (_, broken, code) => {
    const text = wrap(activity('A'), broken, activity('C'), activity('D'));
    const readings = readAll(text);
    expect(identifiersOf(readings)).toEqual(['A', 'C', 'D']);
    expect(codesOf(readings)).toEqual([code]);
    const [finding] = findingsOf(readings);
    expect(finding?.locator?.path).toBe('iati-activities/iati-activity[2]');
    expect(finding?.locator?.line).toBe(3);
    expect(readings.at(-1)).toMatchObject({ seen: 4, kept: 3, setAside: 1 });
  });

  it('finds bytes that are not UTF-8', () => {
    const text = Buffer.from(wrap(activity('A'), activity('\xf3'), activity('C')), 'latin1');
    const readings = readAll(text);
    expect(identifiersOf(readings)).toEqual(['A', 'C']);
    expect(codesOf(readings)).toEqual(['xml-bad-encoding']);
  });

  it('says that a file ends early, and keeps what stands whole before', () => {
    const whole = wrap(activity('A'), activity('B', '<title>x</title>'), activity('C'));
    for (let length = whole.indexOf('>') + 1; length < whole.length; length++) {
      const readings = readAll(whole.slice(0, length));
      const complete = whole.slice(0, length).split('</iati-activity>').length - 1;
      expect(activitiesOf(readings)).toHaveLength(complete);
      expect(findingsOf(readings).filter(({ severity }) => severity === 'error')).toHaveLength(1);
    }
  });

  it('goes on after broken markup between activities, and tells of text after the root', () => {
    const between = readAll(wrap(activity('A'), '</b>&', activity('B')));
    expect(identifiersOf(between)).toEqual(['A', 'B']);
    expect(codesOf(between)).toEqual(['xml-mismatched-tag']);
    const after = readAll(`${wrap(activity('A'))} rest`);
    expect(identifiersOf(after)).toEqual(['A']);
    expect(codesOf(after)).toEqual(['xml-text-outside-root']);
  });

  it('tells of what XML forbids between activities, and keeps them', () => {
    for (const [odd, code] of [
      ['\x01', 'xml-control-character'],
      ['\xff', 'xml-bad-encoding'],
    ] as const) {
      const whole = wrap(activity('A'), `<!-- ${odd} -->`, activity('B'));
      const inside = readAll(Buffer.from(whole, 'latin1'));
      expect([identifiersOf(inside), codesOf(inside)]).toEqual([['A', 'B'], [code]]);
      const after = readAll(Buffer.from(`${wrap(activity('A'))}<!-- ${odd} -->`, 'latin1'));
      expect([identifiersOf(after), codesOf(after)]).toEqual([['A'], [code]]);
    }
  });

  it('numbers repeated identifiers', () => {
    const readings = readAll(wrap(activity('A'), activity('A', '<transaction/>')));
    const [, second] = activitiesOf(readings);
    expect(second?.id).toBe('fixture:A#2');
    expect(second?.transactions[0]).toMatchObject({ id: 'fixture:A#2/1', activity: 'fixture:A#2', kind: 'unknown' });
    expect(codesOf(readings)).toEqual(['iati-duplicate-identifier', 'iati-missing-transaction-type']);
  });

  it('does not take comments and CDATA sections for markup', () => {
    const trap = '<!-- </iati-activity> --><title><![CDATA[</iati-activity><iati-activity>]]></title>';
    const readings = readAll(wrap(activity('A', trap), '<!-- <iati-activity> -->', activity('B')));
    expect(identifiersOf(readings)).toEqual(['A', 'B']);
    expect(codesOf(readings)).toEqual([]);
  });
});

describe('files that are refused as a whole', () => {
  const bomb = `<!DOCTYPE r [${Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)}]>`;
  it.each([
    ['an entity bomb', `${bomb}${wrap(activity('&e10;'))}`, 'xml-doctype'],
    ['an external entity', `<!DOCTYPE r SYSTEM "file:///etc/passwd">${wrap()}`, 'xml-doctype'],
    ['another root', '<feed/>', 'iati-unknown-root'],
    ['text', 'hello', 'xml-text-outside-root'],
    ['nothing', '', 'xml-unexpected-end'],
    ['an unknown encoding', '<?xml version="1.0" encoding="UTF-7"?><iati-activities/>', 'source-encoding-unknown'],
  ])('%s', (_, text, code) => {
    const readings = readAll(text);
    expect(codesOf(readings)).toEqual([code]);
    expect(readings.at(-1)).toMatchObject({ seen: 1, kept: 0, setAside: 1 });
  });
});

describe('hostile sizes', () => {
  it.each([
    ['a million open elements', wrap('<a>'.repeat(1e6)), 1],
    ['many activities with open CDATA', wrap('<iati-activity><![CDATA['.repeat(1e6)), 1e4],
    ['many activities with open comments', wrap('<iati-activity><!--'.repeat(1e6)), 1e4],
    ['many unclosed activities', wrap('<iati-activity>'.repeat(1e6)), 1e4],
    ['many mismatched tags', wrap('<iati-activity></b></iati-activity>'.repeat(1e6)), 1e4],
    ['an attribute of 20 MB', wrap(`<iati-activity a="${'x'.repeat(2e7)}"/>`), 1],
    [
      'a million attributes',
      wrap(`<iati-activity ${Array.from({ length: 1e6 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
      1,
    ],
    ['an activity of 17 MB', wrap(activity('A', '<x>yyyyyyyy</x>'.repeat(1.2e6))), 1],
    ['a text of 20 MB', wrap(activity('A', `<title>${'x'.repeat(2e7)}</title>`)), 1],
  ])('%s end with a finding each', (_, text, errors) => {
    const readings = readAll(text);
    expect(activitiesOf(readings)).toEqual([]);
    expect(findingsOf(readings).length).toBe(errors > 1 ? errors + 1 : 1);
  });
});
