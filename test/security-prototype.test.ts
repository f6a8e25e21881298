// Names that reach for the prototype of objects, wherever a name can be sent or read: nothing is changed, nothing breaks;
// and the program runs where `__proto__` is forbidden or gone.
import { utils, write as writeBook } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSource } from '../src/readers/fixtures/source.ts';
import { parseMapping, proposeMapping, read, readSheet } from '../src/readers/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';
import { freshFolder, obras, serving } from './cli-program.ts';

const names = ['__proto__', 'constructor', 'prototype', 'constructor.prototype', 'constructor[prototype]', 'toString'];
names.push(
  '__proto__.polluted',
  '__proto__[polluted]',
  '["__proto__"]',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
);
names.push('__lookupSetter__', 'then', 'toJSON', '__PROTO__', '__proto__\0', 'constructor.prototype.polluted');

const before = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect([({} as Record<string, unknown>).polluted, ([] as unknown as Record<string, unknown>).polluted]).toEqual([
    undefined,
    undefined,
  ]);
});

let site: AccessSite;
let member: Member;
beforeAll(async () => {
  site = await serveAccess();
  member = await site.member('contributor', 'reviewer', 'editor', 'administrator');
});
afterAll(async () => {
  expect(site.log.filter(({ event }) => event === 'bug')).toEqual([]);
  await site.close();
});
const activities = { mapping: 1, kind: 'activities', identifier: 'id', title: 'title' };
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a name of the prototype', () => {
  it('in an address, as name and as value, and as a part of a path, is a name like any other', async () => {
    for (const name of names)
      for (const path of [
        '/en/search',
        '/en/commitments',
        '/en/explore',
        '/api/v1/activities',
        '/en/compare.csv',
        '/en/sign-in',
        '/api/v1/observations',
      ]) {
        const asked = encodeURIComponent(name);
        for (const query of [
          `${asked}=polluted`,
          `q=${asked}`,
          `label=${asked}&sort=${asked}&columns=${asked}&page=${asked}`,
          `next=${asked}&numbers=${asked}&in=${asked}&measure=${asked}&view=${asked}`,
        ])
          expect([path, query, (await site.get(`${path}?${query}`, member)).status]).toEqual([
            path,
            query,
            expect.toSatisfy((status) => status < 500),
          ]);
      }
    for (const name of names)
      for (const path of [
        `/en/${name}`,
        `/${name}`,
        `/api/v1/${name}`,
        `/api/v1/commitments/${name}`,
        `/assets/${name}`,
        `/en/questions/${name}`,
        `/api/v1/questions/${name}`,
        `/en/country/${name}`,
        `/log/${name}`,
        `/e/${name}/en/`,
        `/embed/en/commitments?figure=${name}`,
        `/en/commitments.${name}`,
        `/en/party/${name}.json`,
      ])
        expect([path, (await site.get(encodeURI(path), member)).status]).toEqual([
          path,
          expect.toSatisfy((status) => [302, 400, 404].includes(status)),
        ]);
  }, 120_000);

  it('in a form is a field that nobody asked for', async () => {
    const forms = [
      '/en/verify',
      '/en/sign-in',
      '/en/desk',
      '/en/linking',
      '/en/contributions',
      '/en/people',
      '/en/contribute/commitment:scholarships-2025',
    ];
    for (const name of names)
      for (const path of forms) {
        const fields: Record<string, string> = Object.fromEntries([
          [name, '{"polluted":1}'],
          ['step', name],
          ['id', name],
          ['account', name],
          ['kind', name],
          ['seen', name],
          ['receipt', `{"${name.replaceAll('"', '')}":{"polluted":1}}`],
        ]);
        expect([name, path, (await site.post(path, fields, member)).status]).toEqual([
          name,
          path,
          expect.toSatisfy((status) => status < 500),
        ]);
      }
  }, 120_000);

  it('in JSON is data: of a receipt, a mapping, a table', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString'])
      for (const json of [
        `{"${name}":{"polluted":true}}`,
        `{"entry":{"${name}":{"polluted":true}},"index":0}`,
        `[{"${name}":{"polluted":true}}]`,
        `{"constructor":{"prototype":{"polluted":true}}}`,
      ]) {
        expect((await site.post('/en/verify', { receipt: json })).status).toBeLessThan(500);
        expect(() => parseMapping(JSON.parse(json))).toThrow(expect.objectContaining({ code: 'mapping-invalid' }));
        const mapping = parseMapping({ ...activities, format: 'json' });
        const readings = [
          ...read({ ...fixtureSource, reader: { format: 'csv', mapping: null } }, utf8(json), { mapping }),
        ];
        expect(readings.at(-1)).toMatchObject({ type: 'count' });
      }
  });

  it('at the head of a column, in CSV and in a workbook, is a column like any other', async () => {
    const heads = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'title'];
    const rows = [
      heads,
      ['polluted', 'polluted', 'polluted', 'polluted', 'A-1', 'A road'],
      ['x', 'y', 'z', 'w', '__proto__', 'constructor'],
    ];
    const csv = utf8(rows.map((row) => row.join(',')).join('\n'));
    expect(readSheet('x.csv', csv).rows.map(({ cells }) => cells.get('__proto__'))).toEqual(['polluted', 'x']);
    expect(proposeMapping(csv).rowsSeen).toBe(2);
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '__proto__');
    const xlsx = new Uint8Array(writeBook(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    for (const [format, bytes] of [
      ['csv', csv],
      ['xlsx', xlsx],
    ] as const) {
      const source = { ...fixtureSource, reader: { format, mapping: null } };
      const mapping = parseMapping({ ...activities, identifier: 'id', title: '__proto__' });
      const readings = [...read(source, bytes, { mapping })];
      const titles = readings.flatMap((each) => (each.type === 'activity' ? [JSON.stringify(each)] : []));
      expect([format, titles.length, titles.join()]).toEqual([format, 2, expect.stringContaining('polluted')]);
    }
  });
});

describe('the program where __proto__ is', () => {
  it('forbidden, or gone, starts, builds, and answers pages, files, searches and forms', async () => {
    const folder = freshFolder();
    const without = (how: 'throw' | 'delete') => ({ NODE_OPTIONS: `--disable-proto=${how}` });
    const env = without('throw');
    const { code, err } = await obras(folder, ['init', '--json'], { env });
    expect([code, err]).toEqual([0, '']);
    for (const how of ['throw', 'delete'] as const) {
      const { url, stop } = await serving(folder, ['--demo'], without(how));
      for (const path of [
        '/en/',
        '/zh/commitments',
        '/en/explore',
        '/en/search?q=scholarships',
        '/api/v1/openapi.json',
        '/en/commitment/celac-2025-scholarships',
        '/en/commitments.csv',
        '/en/commitments.xlsx',
        '/en/commitments.parquet',
        '/en/sql?q=select+1',
        '/log/checkpoint',
      ]) {
        const response = await fetch(url + path);
        await response.arrayBuffer();
        expect([path, response.status]).toEqual([path, 200]);
      }
      const form = await fetch(`${url}/en/verify`, {
        method: 'POST',
        body: new URLSearchParams({ receipt: '{"__proto__":{}}' }),
        headers: { Origin: url },
      });
      expect(form.status).toBe(200);
      expect((await stop('SIGTERM')).code).toBe(0);
    }
  }, 600_000);
});
