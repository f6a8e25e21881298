import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatValues, valuesBySaxes } from '../fixtures/saxes-values.ts';
import { activitiesOf, fixtureSource } from '../fixtures/source.ts';
import { read, readEverything, type StatedValue } from '../index.ts';

const bytesOf = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const recordsOf = (bytes: Uint8Array) =>
  activitiesOf([...read({ ...fixtureSource, mediaType: 'application/xml' }, bytes)]);

const find = (values: readonly StatedValue[], path: string): StatedValue =>
  values.find(({ locator }) => locator.path!.endsWith(path))!;

describe('everything that a record states', () => {
  it.each(['activities-1.03.xml', 'activities-2.03.xml'])('is what saxes finds in %s', (name) => {
    const bytes = bytesOf(name);
    const records = recordsOf(bytes);
    expect(records.length).toBeGreaterThan(0);
    for (const { locator } of records) {
      const text = bytes.toString('utf8', locator.byteFrom!, locator.byteTo!);
      expect(flatValues(readEverything(bytes, locator))).toEqual(valuesBySaxes(text));
    }
  });

  it('keeps foreign elements, all narratives, and what 2.03 has no place for', () => {
    const bytes = bytesOf('activities-2.03.xml');
    const values = readEverything(bytes, recordsOf(bytes)[0]!.locator)!;
    const title = values.filter(({ locator }) =>
      /iati-activity\[1\]\/title\[1\]\/narrative\[\d\]$/.test(locator.path!),
    );
    expect(title.map(({ value, language }) => [value, language])).toEqual([
      ['Road <to> & nowhere', 'en'],
      ['Camino a ninguna parte', 'es'],
    ]);
    const foreign = values.filter(({ locator }) => /\/fx:/.test(locator.path!));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every(({ standard }) => standard === null)).toBe(true);
    const budget = find(values, '/budget[1]/value[1]');
    expect(budget).toMatchObject({ value: '10', language: null, standard: { path: 'budget/value', value: '10' } });
  });

  it('tells for each value of 1.0x where it stands in 2.03', () => {
    const bytes = bytesOf('activities-1.03.xml');
    const values = readEverything(bytes, recordsOf(bytes)[0]!.locator)!;
    const standardOf = (path: string) => find(values, path).standard;
    expect(standardOf('participating-org[1]/@role')).toEqual({ path: 'participating-org/@role', value: '1' });
    expect(standardOf('participating-org[1]')).toEqual({ path: 'participating-org/narrative', value: 'Old Fixture' });
    expect(standardOf('title[2]/@xml:lang')).toEqual({ path: 'title/narrative/@xml:lang', value: 'fr' });
    expect(standardOf('activity-date[2]')).toEqual({ path: 'activity-date/@iso-date', value: '2010-02-01' });
    expect(standardOf('transaction-date[1]')).not.toBeNull();
    expect(standardOf('coordinates[1]/@latitude')).toEqual({ path: 'location/point/pos', value: '6.0' });
    expect(standardOf('coordinates[1]/@precision')).toEqual({ path: 'location/exactness/@code', value: '1' });
    expect(standardOf('sector[2]/@vocabulary')).toEqual({ path: 'sector/@vocabulary', value: '99' });
    expect(standardOf('transaction[3]/transaction-type[1]/@code')?.value).toBe('ZZ');
    expect(standardOf('activity-status[1]')).toBeNull();
  });

  it('reads organisations too', () => {
    const bytes = bytesOf('organisations-2.03.xml');
    const [reading] = read({ ...fixtureSource, mediaType: 'application/xml' }, bytes);
    if (reading?.type !== 'organisation') throw new TypeError('an organisation was expected');
    const values = readEverything(bytes, reading.organisation.locator)!;
    expect(find(values, '/total-budget[1]/value[1]').standard).toEqual({ path: 'total-budget/value', value: '5' });
  });

  it.each(['utf-8', 'utf-16le', 'latin1'] as const)('gives the bytes of a value in a file of %s', (encoding) => {
    const name = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', latin1: 'windows-1252' }[encoding];
    const text = `<?xml version="1.0" encoding="${name}"?>
<iati-activities version="2.03"><iati-activity xml:lang="es">
<iati-identifier>XX-É-1</iati-identifier><title><narrative>Árbol</narrative></title></iati-activity>
<iati-activity><iati-identifier>XX-É-2</iati-identifier><sector code="ñ"/></iati-activity></iati-activities>`;
    const bytes = Buffer.from(encoding === 'utf-16le' ? `\ufeff${text}` : text, encoding);
    const packed = gzipSync(bytes);
    const records = recordsOf(packed);
    expect(records).toHaveLength(2);
    for (const { locator } of records) {
      const values = readEverything(packed, locator)!;
      expect(values.length).toBeGreaterThan(1);
      for (const { value, locator: at } of values) {
        const slice = bytes.subarray(at.byteFrom!, at.byteTo!).toString(encoding);
        const own = at.path!.split('/').at(-1)!;
        expect(slice).toBe(own.startsWith('@') ? `${own.slice(1)}="${value}"` : value);
        const before = bytes.subarray(0, at.byteFrom!).toString(encoding);
        expect(at.line).toBe(before.split('\n').length);
      }
    }
  });

  it('is null where no record stands', () => {
    const bytes = bytesOf('activities-2.03.xml');
    const [record] = recordsOf(bytes);
    expect(readEverything(bytes, { ...record!.locator, byteFrom: null })).toBeNull();
    expect(readEverything(bytes, { ...record!.locator, byteFrom: record!.locator.byteFrom! + 3 })).toBeNull();
    expect(readEverything(bytes.subarray(0, 900), { ...record!.locator })).toBeNull();
    expect(readEverything(Buffer.from([0x1f, 0x8b, 0, 0]), record!.locator)).toBeNull();
  });

  it('leaves nothing out of any tree', () => {
    const name = fc.constantFrom('title', 'narrative', 'transaction', 'value', 'x:own', 'notiati', 'budget', 'ref');
    const text = fc.constantFrom('', ' ', 'a', '&amp; b', ' é ', '<![CDATA[<c>]]>', '\n', '<!-- no -->', '12');
    const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
      content: fc.oneof({ depthSize: 'small' }, text, tie('element')),
      element: fc
        .tuple(
          name,
          fc.uniqueArray(fc.constantFrom('ref', 'code', 'xml:lang', 'x:y'), { maxLength: 3 }),
          text,
          fc.array(tie('content'), { maxLength: 4 }),
        )
        .map(([own, attributes, value, inside]) => {
          const plain = value.replace(/<.*>/s, '&lt;');
          return `<${own}${attributes.map((it) => ` ${it}="${plain}"`).join('')}>${inside.join('')}</${own}>`;
        }),
    }));
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), fc.constantFrom('1.03', '2.03'), (inside, version) => {
        const record = `<iati-activity><iati-identifier>X-1</iati-identifier>${inside.join('')}</iati-activity>`;
        const whole = `<iati-activities version="${version}">${record}</iati-activities>`;
        const bytes = Buffer.from(whole);
        const [found] = recordsOf(bytes);
        expect(flatValues(readEverything(bytes, found!.locator))).toEqual(valuesBySaxes(record));
      }),
    );
  });
});
