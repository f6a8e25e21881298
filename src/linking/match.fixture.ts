// INVENTED things, as the tables of an edition hold them.
import { type Engine, openEngine } from '../db/index.ts';

export interface Told {
  readonly id: string;
  readonly title?: string | null;
  readonly country?: string | null;
  readonly year?: number;
  readonly agreedOn?: string;
  readonly isUmbrella?: boolean;
  readonly funder?: string;
  readonly funderCountry?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly place?: { readonly name: string; readonly latitude: number; readonly longitude: number };
  readonly sector?: string;
  readonly related?: readonly { readonly identifier: string; readonly type: string }[];
}

const tables: Readonly<Record<string, string>> = {
  activity:
    'id varchar, source varchar, identifier varchar, title varchar, agreed_on varchar, year int, planned_start varchar, actual_start varchar, planned_end varchar, actual_end varchar, is_umbrella boolean',
  activity_party:
    'activity varchar, role varchar, number int, name varchar, ref varchar, party varchar, country varchar',
  activity_place:
    'activity varchar, number int, country varchar, name varchar, latitude decimal(38,12), longitude decimal(38,12), precision varchar',
  activity_sector: 'activity varchar, number int, vocabulary varchar, code varchar, name varchar',
  activity_related: 'activity varchar, number int, identifier varchar, type varchar',
  transaction:
    'id varchar, activity varchar, kind varchar, year int, value decimal(38,12), currency varchar, price_basis varchar',
  work: 'id varchar, name_en varchar, name_es varchar, country varchar, body varchar',
};

/** An engine that holds the things (`source:identifier`) in tables named as those of an edition. */
export async function engineWith(things: readonly Told[], works: readonly object[] = []): Promise<Engine> {
  const engine = await openEngine();
  const rows: Record<string, object[]> = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
  for (const told of things) {
    const [source, identifier] = told.id.split(':');
    const { id, title = null, country = null, year = null, agreedOn: agreed_on = null } = { ...told };
    rows.activity?.push({ id, source, identifier, title, agreed_on, year, is_umbrella: told.isUmbrella ?? null });
    if (country !== null) rows.activity_party?.push({ activity: id, role: 'recipient', country });
    if (told.funder !== undefined)
      rows.activity_party?.push({ activity: id, role: '1', name: told.funder, country: told.funderCountry ?? null });
    if (told.place) rows.activity_place?.push({ activity: id, country, precision: 'exact', ...told.place });
    if (told.sector) rows.activity_sector?.push({ activity: id, vocabulary: '1', code: told.sector });
    for (const each of told.related ?? []) rows.activity_related?.push({ activity: id, ...each });
    if (told.amount)
      rows.transaction?.push({
        id: `${id}/1`,
        activity: id,
        kind: '2',
        year,
        value: told.amount,
        currency: told.currency ?? 'USD',
        price_basis: 'current',
      });
  }
  rows.work?.push(...works);
  for (const [name, columns] of Object.entries(tables)) {
    await engine.run(`create table "${name}" (${columns})`);
    const types = columns.replace(/(\w+) (\w+(?:\(\d+,\d+\))?)/g, '"$1":"$2"');
    if ((rows[name]?.length ?? 0) > 0)
      await engine.run(`insert into "${name}" select unnest(from_json(?, '[{${types}}]'), recursive := true)`, [
        JSON.stringify(rows[name]),
      ]);
  }
  return engine;
}
