import { join } from 'node:path';
import overrides from './gcdf-titles.json' with { type: 'json' };
import { plainDecimal, type Row, readTable, writeTable } from './tables.ts';
import { looksLikeSentence, reduceTitle } from './titles.ts';

const titleOverrides = overrides as Readonly<Record<string, string>>;

const sentenceCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
const wholeYear = (text: string): string => text.replace(/\.0$/, '');

/** The 1,187 located records of GCDF 3.0 in the region, one a row. */
export function buildGcdf(shared: string): { csv: string; rows: readonly Row[] } {
  const folder = join(shared, 'data', 'aiddata-gcdf3');
  const described = new Map(
    readTable(join(folder, 'projects_described_lac.csv')).map((row) => [row['AidData Record ID']!, row]),
  );
  const centres = districtCentres(join(folder, 'adm2_locations_lac.csv'));
  const rows = readTable(join(folder, 'projects_geo_lac.csv')).map((row) => {
    const id = row['AidData.Record.ID']!;
    const country = row.Recipient!;
    const sector = sentenceCase(row['Sector.Name']!);
    const reduced = reduceTitle(row.Title!, country);
    const thing = titleOverrides[id] ?? (reduced.thing === '' ? sector : reduced.thing);
    const more = described.get(id);
    const title = `${thing}, ${country} · ${[reduced.flow, row['Commitment.Year']].filter((part) => part !== '').join(' ')}`;
    if (looksLikeSentence(title)) throw new Error(`a title that reads as a sentence: ${id} ${title}`);
    const centre = centres.get(id);
    return {
      record_id: id,
      title,
      status: row.Status!,
      sector,
      infrastructure: row.Infrastructure!,
      recipient: row['Recipient.ISO-3']!,
      recipient_name: country,
      financier: reduced.financier,
      flow_in_title: reduced.flow,
      flow_type: more?.['Flow Type Simplified'] ?? '',
      flow_class: more?.['Flow Class'] ?? '',
      intent: more?.Intent ?? '',
      commitment_date: row['Commitment.Date.(MM/DD/YYYY)']!,
      commitment_year: wholeYear(row['Commitment.Year']!),
      start_date: row['Actual.Implementation.Start.Date.(MM/DD/YYYY)']!,
      completion_date: row['Actual.Completion.Date.(MM/DD/YYYY)']!,
      amount_constant_2021_usd: plainDecimal(row['Amount.(Constant.USD.2021)']!),
      precision: placePrecision(row['Level.of.precision']!),
      osm: row['OSM.link']!.split(/,\s*/)[0]!.trim(),
      osm_features: String(row['OSM.link']!.split(/,\s*(?=http)/).length),
      latitude: centre?.latitude ?? '',
      longitude: centre?.longitude ?? '',
      point_is: centre === undefined ? '' : 'centre of the district with the largest share',
      linked_records: [...new Set([...row.Title!.matchAll(/#\s?(\d{5})\b/g)].map((match) => match[1]!))].join(' '),
    };
  });
  rows.sort((a, b) => Number(a.record_id) - Number(b.record_id));
  return { csv: writeTable(Object.keys(rows[0]!), rows), rows };
}

const placePrecision = (levels: string): string => {
  const all = levels.split(/,\s*/);
  if (all.every((level) => level === 'PRECISE')) return 'exact';
  return 'approximate';
};

function districtCentres(path: string): Map<string, { latitude: string; longitude: string }> {
  const best = new Map<string, { ratio: number; latitude: string; longitude: string }>();
  for (const row of readTable(path)) {
    const ratio = Number(row.intersection_ratio || row.even_split_ratio || '0');
    const known = best.get(row.id!);
    if (known !== undefined && known.ratio >= ratio) continue;
    const cut = (text: string): string => text.replace(/(\.\d{4})\d*$/, '$1');
    best.set(row.id!, {
      ratio,
      latitude: cut(row.centroid_latitude!),
      longitude: cut(row.centroid_longitude!),
    });
  }
  return best;
}
