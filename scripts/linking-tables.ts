import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Engine } from '../src/db/index.ts';
import type { ActivityPlace, ActivityRecord, TransactionRecord } from '../src/model/index.ts';
import { countryOf, parseMapping, read, shippedMapping } from '../src/readers/index.ts';

/** The research data beside the project, or null where it is missing. */
export const sharedData: string | null = (() => {
  const folder = join(import.meta.dirname, '..', '..', 'shared', 'data');
  return existsSync(folder) ? folder : null;
})();

/** Sources of the judged pairs: name, file, mapping, and tables that add to them. */
export const linkingSources: Readonly<Record<string, readonly (readonly [file: string, mapping: string])[]>> = {
  aiddata1: [['aiddata-china-2000-2014/official_finance_lac.csv', 'aiddata-china-2000-2014']],
  geocoded: [
    ['aiddata-china-2000-2014/geocoded_projects_lac.csv', 'aiddata-china-2000-2014-geocoded'],
    ['aiddata-china-2000-2014/geocoded_locations_lac.csv', 'aiddata-china-2000-2014-geocoded-places'],
    ['aiddata-china-2000-2014/geocoded_transactions_lac.csv', 'aiddata-china-2000-2014-geocoded-transactions'],
  ],
  aiddata3: [['aiddata-gcdf3/projects_geo_lac.csv', 'aiddata-gcdf3-located']],
  worldbank: [['worldbank-projects/projects_lac_2025-03-31.csv.gz', 'worldbank-projects-2025']],
  honduras: [
    ['aid-platform-honduras/projects.csv', 'honduras-aid-platform'],
    ['aid-platform-honduras/locations.csv.gz', 'honduras-aid-platform-places'],
    ['aid-platform-honduras/transactions.csv', 'honduras-aid-platform-transactions'],
  ],
  iati2014: [['other-donors-lac/iati_datastore_2014_five_publishers_lac.csv.gz', 'iati-datastore-2014']],
  cida: [['other-donors-lac/canada_cida_projects_2009_lac.csv.gz', 'canada-cida-2009']],
  koica: [['other-donors-lac/korea_koica_projects_1991_2007_lac.csv.gz', 'korea-koica-1991-2007']],
  icdf: [['other-donors-lac/taiwan_icdf_lending_lac.csv', 'taiwan-icdf-lending']],
};

/** An activity as the matcher is given it; `source` and `id` are the bench's own. */
export type Listed = Pick<
  ActivityRecord,
  | 'id'
  | 'source'
  | 'identifier'
  | 'title'
  | 'agreedOn'
  | 'plannedStart'
  | 'actualStart'
  | 'plannedEnd'
  | 'actualEnd'
  | 'isUmbrella'
  | 'parties'
  | 'sectors'
  | 'related'
> & { readonly places: readonly ActivityPlace[]; readonly transactions: readonly TransactionRecord[] };

/** The World Bank's projects as AidData placed them in 2011: one row a place, so one activity a project. */
function listGeocodedBank(): Listed[] {
  const file = gunzipSync(
    readFileSync(join(sharedData ?? '', 'worldbank-projects/geocoded_locations_lac_2011.csv.gz')),
  );
  const rows = parse(file, { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
  const all = new Map<string, Listed & { places: ActivityPlace[] }>();
  for (const row of rows) {
    const identifier = row['Project ID'] ?? '';
    const id = `bank2011:${identifier}`;
    const country = countryOf(row.Country ?? '');
    const [month, day, year] = (row['Approval Date'] ?? '').split('/');
    const agreedOn = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : null;
    const none = {
      agreedOn,
      plannedStart: null,
      actualStart: null,
      plannedEnd: null,
      actualEnd: null,
      isUmbrella: null,
    };
    const bank = { role: '1', name: 'World Bank', ref: null, party: null, country: null } as const;
    const receiver = { role: 'recipient', name: row.Country ?? null, ref: null, party: null, country } as const;
    const activity = all.get(id) ?? {
      id,
      source: 'bank2011',
      identifier,
      title: row['Project Title'] ?? null,
      ...none,
      parties: [bank, receiver],
      sectors: [],
      related: [],
      places: [],
      transactions: [],
    };
    all.set(id, activity);
    const isPlace = Number(row.Precision) < 6 && row.Latitude !== '';
    if (isPlace)
      activity.places.push({
        country,
        region: null,
        name: row.Geoname ?? null,
        latitude: row.Latitude ?? null,
        longitude: row.Longitude ?? null,
        precision: 'approximate',
        share: null,
      });
  }
  return [...all.values()];
}

const demoFiles = join(import.meta.dirname, '..', 'demo', 'files');
/** The demo's own activities, which are always here. */
export const listDemo = (): Listed[] =>
  listFrom(
    ['gcdf3-lac', 'worldbank-lac', 'honduras-aid-platform'],
    (name) => [name, ...(name === 'honduras-aid-platform' ? [`${name}-places`, `${name}-transactions`] : [])],
    (file) => readFileSync(join(demoFiles, `${file}.csv`)),
    (file) => JSON.parse(readFileSync(join(demoFiles, `${file}.mapping.json`), 'utf8')),
  );

/** Reads the sources named from the files beside the project, with the mappings that are shipped. */
export function listActivities(names: readonly string[] = [...Object.keys(linkingSources), 'bank2011']): Listed[] {
  const mappings = new Map(Object.values(linkingSources).flat());
  return [
    ...listFrom(
      names,
      (name) => (linkingSources[name] ?? []).map(([file]) => file),
      (file) => readFileSync(join(sharedData ?? '', file)),
      (file) => shippedMapping(mappings.get(file) ?? ''),
    ),
    ...(names.includes('bank2011') ? listGeocodedBank() : []),
  ];
}

function listFrom(
  names: readonly string[],
  filesOf: (name: string) => readonly string[],
  bytesOf: (file: string) => Uint8Array,
  mappingOf: (file: string) => unknown,
): Listed[] {
  const all = new Map<string, Listed & { places: ActivityPlace[]; transactions: TransactionRecord[] }>();
  for (const name of names) {
    for (const file of filesOf(name)) {
      const source = { id: name, mediaType: null, reader: null } as never;
      for (const reading of read(source, bytesOf(file), { mapping: parseMapping(mappingOf(file)) })) {
        if (reading.type === 'activity')
          all.set(reading.activity.id, {
            ...reading.activity,
            places: [...reading.activity.places],
            transactions: [...reading.activity.transactions],
          });
        const of = (id: string) => all.get(`${name}:${id.slice(id.indexOf(':') + 1)}`);
        if (reading.type === 'place') of(reading.activity)?.places.push(reading.place);
        if (reading.type === 'transaction') of(reading.transaction.activity)?.transactions.push(reading.transaction);
      }
    }
  }
  return [...all.values()];
}

const columns: Readonly<Record<string, string>> = {
  activity:
    'id varchar, source varchar, identifier varchar, title varchar, agreed_on varchar, year int, planned_start varchar, actual_start varchar, planned_end varchar, actual_end varchar, is_umbrella boolean',
  activity_party: 'activity varchar, role varchar, name varchar, country varchar',
  activity_place:
    'activity varchar, country varchar, name varchar, latitude decimal(38,12), longitude decimal(38,12), precision varchar',
  activity_sector: 'activity varchar, vocabulary varchar, code varchar, name varchar',
  activity_related: 'activity varchar, identifier varchar, type varchar',
  transaction: 'activity varchar, kind varchar, year int, value decimal(38,12), currency varchar, price_basis varchar',
};
const yearOf = (edtf: string | null): number | null => {
  const found = edtf === null ? null : /^\d{4}/.exec(edtf);
  return found ? Number(found[0]) : null;
};

/** Puts activities into tables named as those of an edition. */
export async function fillTables(engine: Engine, activities: readonly Listed[]): Promise<void> {
  const rows: Record<string, object[]> = Object.fromEntries(Object.keys(columns).map((name) => [name, []]));
  for (const each of activities) {
    const activity = each.id;
    rows.activity?.push({
      id: each.id,
      source: each.source,
      identifier: each.identifier,
      title: each.title,
      agreed_on: each.agreedOn,
      year: yearOf(each.agreedOn) ?? yearOf(each.actualStart),
      planned_start: each.plannedStart,
      actual_start: each.actualStart,
      planned_end: each.plannedEnd,
      actual_end: each.actualEnd,
      is_umbrella: each.isUmbrella,
    });
    for (const party of each.parties) rows.activity_party?.push({ activity, ...party });
    for (const place of each.places) rows.activity_place?.push({ activity, ...place });
    for (const sector of each.sectors) rows.activity_sector?.push({ activity, ...sector });
    for (const related of each.related) rows.activity_related?.push({ activity, ...related });
    for (const paid of each.transactions)
      rows.transaction?.push({ ...paid, activity, year: yearOf(paid.on), price_basis: paid.priceBasis });
  }
  for (const [name, own] of Object.entries(columns)) {
    await engine.run(`create or replace table "${name}" (${own})`);
    const names = [...own.matchAll(/(\w+) (\w+(?:\(\d+,\d+\))?)/g)].map(([, column, type]) => [column, type] as const);
    const type = names.map(([column, of]) => `"${column}":"${of}"`).join(',');
    const all = rows[name] ?? [];
    for (let at = 0; at < all.length; at += 5000) {
      const part = all
        .slice(at, at + 5000)
        .map((row) =>
          Object.fromEntries(names.map(([column]) => [column, (row as Record<string, unknown>)[column!] ?? null])),
        );
      await engine.run(`insert into "${name}" select unnest(from_json(?, '[{${type}}]'), recursive := true)`, [
        JSON.stringify(part),
      ]);
    }
  }
}
