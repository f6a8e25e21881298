// `obras gather --preset` against a server of the test's own: kept, unchanged, changed, and what is refused.

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Network } from '../src/cli/context.ts';
import { makeZip } from '../src/readers/fixtures/zip.ts';
import { formats, parseMapping, presets, shippedMapping } from '../src/readers/index.ts';
import { freshFolder, inProcess, jsonOf, obras } from './cli-program.ts';

let server: Server;
let listener: RequestListener;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Every name is public, and every connection ends at the test's server, TLS or not. */
const network: Network = {
  resolve: async () => [{ address: '93.184.215.14', family: 4 }],
  connect: ({ signal }) =>
    new Promise((done, fail) => {
      const { port } = server.address() as AddressInfo;
      const socket = connect({ host: '127.0.0.1', port, signal });
      socket.once('connect', () => done(socket)).once('error', fail);
    }),
};

async function ledger(): Promise<string> {
  const folder = freshFolder();
  await inProcess(folder, ['init']);
  return folder;
}
const gather = (folder: string, args: string[], now = '2026-11-24T12:00:00Z') =>
  inProcess(folder, ['gather', ...args], { network, now });

const header =
  'Level.of.precision,Type.of.the.OSM.feature,OSM.link,AidData.Record.ID,Amount.(Constant.USD.2021),Title,Status,Sector.Name,Recipient,Recipient.ISO-3,Infrastructure,Commitment.Year,Implementation.Start.Year,Completion.Year,Commitment.Date.(MM/DD/YYYY),Actual.Implementation.Start.Date.(MM/DD/YYYY),Actual.Completion.Date.(MM/DD/YYYY)';
/** Invented rows in the published columns. */
const row = (id: number, title: string, status = 'Completion') =>
  `PRECISE,Polygon,https://example.org/way/${id},${id},1000.5,${title},${status},HEALTH,Honduras,HND,Yes,2013,2015.0,2021.0,2013-09-22,2015-09-21,2021-01-01`;
const table = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const first = table(row(1, 'A road'), row(2, 'A school'), row(3, 'A bridge'));
const located = 'aiddata-gcdf3-located';
const answer = (body: string | Buffer, type = 'text/csv', etag: string | null = null) => {
  listener = (request, response) => {
    if (etag !== null && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const length = String(Buffer.byteLength(body));
    response.writeHead(200, { 'content-type': type, 'content-length': length, ...(etag !== null && { etag }) });
    return void response.end(body);
  };
};

describe('the list of presets', () => {
  it('names a mapping that comes with the program, a format that is read, and pages by https', () => {
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
    for (const { name, mapping, format, address, page, checkedOn, title, note, publisher } of presets) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(Object.keys(formats)).toContain(format);
      if (mapping !== null) expect(() => parseMapping(shippedMapping(mapping)), name).not.toThrow();
      for (const each of [page, address ?? page])
        expect(new URL(each.replace('{country}', 'HN')).protocol).toBe('https:');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([title, note, publisher].every((text) => text.length > 0)).toBe(true);
    }
  });
  it('is printed without a name, with address, format, licence, frequency and the page that names it', async () => {
    const folder = freshFolder();
    for (const args of [['--preset'], ['--list-presets']]) {
      const ran = await gather(folder, args);
      expect(ran.code).toBe(0);
      for (const each of presets) {
        expect(ran.out).toContain(`${each.name}: ${each.title}`);
        expect(ran.out).toContain(each.address ?? each.page);
        expect(ran.out).toContain(each.page);
      }
      expect(ran.out).toContain('zip › csv · ODC-By-1.0 · does not change');
      expect(ran.out).toContain('address unknown');
    }
    const spanish = await gather(folder, ['--preset', '--lang', 'es']);
    expect(spanish.out).toContain('dirección desconocida');
    expect(jsonOf(await gather(folder, ['--preset', '--json']))).toMatchObject({ schema: 'obras/presets/1', presets });
  });
});

describe('a preset', () => {
  it('is kept as a source with its terms and mapping, and reads without further words', async () => {
    answer(first);
    const folder = await ledger();
    const ran = await gather(folder, ['--preset', located, '--json']);
    expect([ran.code, ran.err]).toEqual([0, expect.any(String)]);
    expect(jsonOf(ran)).toMatchObject({
      schema: 'obras/gather-preset/1',
      isUnchanged: false,
      verified: ['length'],
      count: { seen: 3, kept: 3, setAside: 0 },
      changes: null,
      source: {
        id: located,
        kind: 'dataset',
        url: presets[0]?.address,
        licence: { id: 'ODC-By-1.0', mayRepublish: true },
        laterCopyOf: null,
        dateRetrieved: '2026-11-24',
        reader: { format: 'csv', mapping: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    });
    expect(asked).toEqual([presets[0]?.address?.replace('https://', '')]);
    const read = await inProcess(folder, ['read', located, '--json']);
    expect([read.code, read.out]).toEqual([0, expect.stringContaining('"kept":3')]);
  });
  it('that did not change adds nothing, whether the server says so or sends it again', async () => {
    for (const etag of ['"one"', null]) {
      answer(first, 'text/csv', etag);
      const folder = await ledger();
      await gather(folder, ['--preset', located]);
      const again = await gather(folder, ['--preset', located], '2026-12-24T12:00:00Z');
      expect([again.code, again.out]).toEqual([0, expect.stringMatching(/is unchanged since .*24.* checked on .*24/)]);
      expect(jsonOf(await inProcess(folder, ['verify', '--json']))).toMatchObject({
        checked: [expect.stringContaining('entries: 1;')],
      });
    }
  });
  it('that changed becomes a later copy, with what was added, is gone and has changed', async () => {
    answer(first, 'text/csv', '"one"');
    const folder = await ledger();
    await gather(folder, ['--preset', located]);
    // Another order of rows is no change.
    answer(table(row(4, 'A port'), row(2, 'A school', 'Implementation'), row(1, 'A road')), 'text/csv', '"two"');
    const ran = await gather(folder, ['--preset', located, '--json'], '2026-12-24T12:00:00Z');
    expect(jsonOf(ran)).toMatchObject({
      source: { id: `${located}-2026-12-24`, laterCopyOf: located },
      changes: { before: 3, after: 3, added: ['4'], gone: ['3'], changed: ['2'] },
    });
    answer(table(row(4, 'A port')));
    const third = await gather(folder, ['--preset', located], '2026-12-24T13:00:00Z');
    expect(third.out).toContain(`${located}-2026-12-24-2:`);
    expect(third.out).toMatch(/Since aiddata-gcdf3-located-2026-12-24 of .*: 0 added, 2 gone, 0 changed/);
    expect(third.out).toContain('gone: 2, 1');
    const spanish = await gather(folder, ['--preset', located, '--lang', 'es'], '2026-12-25T13:00:00Z');
    expect(spanish.out).toContain('no ha cambiado desde');
  });
  it('is asked for by country where it needs one', async () => {
    answer('<iati-activities version="2.03"/>', 'application/xml');
    const folder = await ledger();
    const without = await gather(folder, ['--preset', 'iati-datastore-country', '--json']);
    expect([without.code, jsonOf(without).code]).toEqual([2, 'usage-invalid']);
    const activity =
      '<result><ok>True</ok><iati-activities version="2.03"><iati-activity><iati-identifier>XX-1</iati-identifier></iati-activity></iati-activities></result>';
    answer(activity, 'application/xml');
    const ran = await gather(folder, ['--preset', 'iati-datastore-country', '--country', 'hn', '--json']);
    expect(jsonOf(ran)).toMatchObject({ source: { id: 'iati-datastore-country-hn' }, count: { kept: 1 } });
    expect(asked.at(-1)).toContain('recipient-country=HN&');
  });
});

describe('in an edition', () => {
  it('nothing of a source that was gathered again counts twice', async () => {
    const folder = await ledger();
    answer(first);
    await gather(folder, ['--preset', located]);
    answer(table(row(4, 'A port'), row(2, 'A school', 'Implementation')));
    await gather(folder, ['--preset', located], '2026-12-24T12:00:00Z');
    const gdp = (...rows: string[]) => `${['Country Name,Country Code,Year,Value', ...rows].join('\n')}\n`;
    answer(gdp('Honduras,HND,2020,10', 'Honduras,HND,2021,11'));
    await gather(folder, ['--preset', 'worldbank-gdp']);
    answer(gdp('Honduras,HND,2020,10', 'Honduras,HND,2021,12', 'Honduras,HND,2022,13'));
    const again = await gather(folder, ['--preset', 'worldbank-gdp', '--json'], '2026-12-24T12:00:00Z');
    expect(jsonOf(again)).toMatchObject({ changes: { before: 2, after: 3, gone: [] } });
    expect((jsonOf(again).changes as { changed: string[] }).changed).toEqual([expect.stringContaining('2021')]);
    expect((await inProcess(folder, ['build'], { now: '2026-12-25T00:00:00Z' })).code).toBe(0);
    const tables = ['activity', 'activity_snapshot', 'observation'];
    expect((await inProcess(folder, ['export', '--to', 'out', '--tables', ...tables])).code).toBe(0);
    const rows = (name: string) =>
      readFileSync(join(folder, `out/${name}.csv`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
    expect(rows('activity')).toHaveLength(3);
    expect(rows('activity_snapshot')).toHaveLength(2);
    expect(rows('observation')).toHaveLength(3);
    expect(rows('observation').join()).toContain('worldbank-gdp-2026-12-24');
  });
});

describe('a ZIP', () => {
  const honduras = 'honduras-aid-platform';
  const projects =
    'project_id,is_geocoded,project_title,start_actual_isodate,start_actual_type,end_actual_isodate,end_actual_type,donors,donors_iso3,recipients,recipients_iso3,ad_sector_codes,ad_sector_names,status,transactions_start_year,transactions_end_year,total_commitments,total_disbursements\n1,1,A clinic,2011-01-01,actual,2012-01-01,actual,Spain,ESP,Honduras,HND,120,Health,Completion,2011,2012,10,10\n';
  it('gives the named file, wherever it lies in it, and the next preset asks for the same ZIP once', async () => {
    const zip = makeZip({
      'release/data/projects.csv': projects,
      'release/data/transactions.csv':
        'transaction_id,project_id,transaction_isodate,transaction_year,transaction_value_code,transaction_currency,transaction_value\n7,1,2013-01-01,2013,C,USD,10\n',
      '__MACOSX/._projects.csv': 'x',
    });
    answer(zip, 'application/zip', '"zip"');
    const folder = await ledger();
    const ran = await gather(folder, ['--preset', honduras, '--json']);
    expect(jsonOf(ran)).toMatchObject({
      count: { kept: 1 },
      source: { mediaType: 'text/csv', url: expect.stringMatching(/v1\.3\.1\.zip#release\/data\/projects\.csv$/) },
    });
    let sent = 0;
    listener = (request, response) => {
      if (request.headers['if-none-match'] !== '"zip"') sent += 1;
      response.writeHead(304).end();
    };
    const second = await gather(folder, ['--preset', 'honduras-aid-platform-transactions', '--json']);
    expect(jsonOf(second)).toMatchObject({ source: { id: 'honduras-aid-platform-transactions' }, count: { kept: 1 } });
    expect(sent).toBe(0);
  });
  it('without the file, or with several, or broken, makes no source', async () => {
    const folder = await ledger();
    const broken = makeZip({ 'projects.csv': projects }).subarray(0, 200);
    for (const [zip, says] of [
      [makeZip({ 'readme.txt': 'x' }), 'none'],
      [makeZip({ 'a/projects.csv': projects, 'b/projects.csv': projects }), 'several'],
      [broken, 'zip-broken'],
    ] as const) {
      answer(zip, 'application/zip');
      const ran = await gather(folder, ['--preset', honduras, '--json']);
      expect([ran.code, jsonOf(ran)]).toEqual([9, expect.objectContaining({ code: 'fetch-unexpected' })]);
      expect(jsonOf(ran).detail).toContain(says);
    }
    expect(jsonOf(await inProcess(folder, ['verify', '--json']))).toMatchObject({
      checked: [expect.stringContaining('entries: 0;')],
    });
  });
});

describe('what is refused', () => {
  const cases: readonly (readonly [string, () => void, number, string])[] = [
    ['a web page in place of a table', () => answer('<!doctype html><title>Cookies?</title>'), 9, 'fetch-unexpected'],
    ['a table with other columns', () => answer('a,b\n1,2\n'), 9, 'fetch-unexpected'],
    [
      'a pointer to a large file in place of the file',
      () => answer('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n', 'text/plain'),
      9,
      'fetch-unexpected',
    ],
    ['an empty answer', () => answer(''), 9, 'fetch-failed'],
    ['a page that is not there', () => (listener = (_, response) => response.writeHead(404).end()), 9, 'fetch-failed'],
  ];
  it.each(cases)('is %s', async (_, serve, code, problem) => {
    serve();
    const folder = await ledger();
    const ran = await gather(folder, ['--preset', located, '--json']);
    expect([ran.code, jsonOf(ran).code]).toEqual([code, problem]);
    expect(String(jsonOf(ran).hint)).toMatch(/\w/);
    expect(jsonOf(await inProcess(folder, ['verify', '--json']))).toMatchObject({
      ok: true,
      checked: [expect.stringContaining('entries: 0;')],
    });
  });
  it('is a preset that is not known, and a command without anything to gather', async () => {
    const folder = await ledger();
    const unknown = await gather(folder, ['--preset', 'nonsense', '--json']);
    expect([unknown.code, jsonOf(unknown)]).toEqual([4, expect.objectContaining({ hint: 'obras gather --preset' })]);
    expect((await gather(folder, ['--json'])).code).toBe(2);
    expect((await gather(folder, ['x.csv', '--json'])).code).toBe(2);
  });
  it('is a private address, by the program as people start it', async () => {
    const folder = await ledger();
    const { port } = server.address() as AddressInfo;
    const ran = await obras(folder, ['gather', `http://127.0.0.1:${port}/`, '--preset', located]);
    expect([ran.code, ran.err]).toEqual([9, expect.stringContaining('(fetch-refused)')]);
    expect(asked).toEqual([]);
  });
});

describe('a preset whose address is not known', () => {
  it('says where to look, and takes the file from disk with all that is known of it', async () => {
    const folder = await ledger();
    const ran = await gather(folder, ['--preset', 'us-foreign-assistance', '--json']);
    expect([ran.code, jsonOf(ran)]).toEqual([
      4,
      expect.objectContaining({
        detail: expect.stringContaining('https://foreignassistance.gov/data'),
        hint: 'obras gather FILE --preset us-foreign-assistance',
      }),
    ]);
    writeFileSync(
      join(folder, 'aid.csv'),
      'Country Code,Country Name,Region ID,Region Name,Income Group Acronym,Income Group Name,Transaction Type ID,Transaction Type Name,Fiscal Year,current_amount,constant_amount\nHND,Honduras,1,Western Hemisphere,LMIC,Lower Middle Income Country,2,Obligations,2010,100,120\n',
    );
    const kept = await gather(folder, ['aid.csv', '--preset', 'us-foreign-assistance', '--json']);
    expect(jsonOf(kept)).toMatchObject({
      source: { id: 'us-foreign-assistance', url: null, licence: { id: 'US-government-work' } },
      count: { kept: 1, setAside: 0 },
    });
  });
});
