import { join } from 'node:path';
import { isoDate, plainDecimal, type Row, readTable, writeTable } from './tables.ts';

/** A name whose letters were lost before it came here is left out. */
const readable = (name: string): string => (name.includes('\ufffd') ? '' : name.replace(/\s+/g, ' ').trim());

/** A zero in this list is "none or unknown" (its README): it is left out here and said in `zero_in`. */
const known = (text: string): string => {
  const plain = plainDecimal(text);
  return plain === '0' ? '' : plain;
};

const countries: Readonly<Record<string, string>> = {
  Argentina: 'AR',
  'Antigua and Barbuda': 'AG',
  'Bahamas, The': 'BS',
  Barbados: 'BB',
  Belize: 'BZ',
  Bolivia: 'BO',
  Brazil: 'BR',
  Chile: 'CL',
  Colombia: 'CO',
  'Costa Rica': 'CR',
  Dominica: 'DM',
  'Dominican Republic': 'DO',
  Ecuador: 'EC',
  'El Salvador': 'SV',
  Grenada: 'GD',
  Guatemala: 'GT',
  Guyana: 'GY',
  Haiti: 'HT',
  Honduras: 'HN',
  Jamaica: 'JM',
  Mexico: 'MX',
  Nicaragua: 'NI',
  Panama: 'PA',
  Paraguay: 'PY',
  Peru: 'PE',
  'St Maarten': 'SX',
  'St. Kitts and Nevis': 'KN',
  'St. Lucia': 'LC',
  'St. Vincent and the Grenadines': 'VC',
  Suriname: 'SR',
  'Trinidad and Tobago': 'TT',
  Uruguay: 'UY',
  'Venezuela, Republica Bolivariana de': 'VE',
};
/** Groups of countries, with their code in IATI's Region list where it has one. */
const regions: Readonly<Record<string, string>> = {
  'Latin America and Caribbean': '498',
  Caribbean: '1031',
  'Central America': '1032',
  'OECS Countries': '',
  'Andean Countries': '',
  Mercosur: '',
};

/** All projects of the region in the Bank's list of 31 March 2025, with the status of 29 August 2024 beside it. */
export function buildWorldBank(shared: string): { projects: string; places: string; rows: readonly Row[] } {
  const folder = join(shared, 'data', 'worldbank-projects');
  const earlier = new Map(readTable(join(folder, 'projects_lac_2024-08-29.csv.gz')).map((row) => [row.id!, row]));
  const amounts = ['curr_total_commitment', 'curr_ibrd_commitment', 'idacommamt', 'grantamt', 'curr_project_cost'];
  const rows = readTable(join(folder, 'projects_lac_2025-03-31.csv.gz')).map((row) => {
    const place = row.countryshortname!;
    if (countries[place] === undefined && regions[place] === undefined) throw new Error(`unknown place: ${place}`);
    const before = earlier.get(row.id!);
    const [total, ibrd, ida, grant, cost] = amounts.map((name) => known(row[name]!));
    return {
      project_id: row.id!,
      name: row.project_name!.replace(/\s+/g, ' ').trim(),
      country: countries[place] ?? '',
      region: regions[place] ?? '',
      place,
      status: row.status!,
      status_2024_08_29: before?.projectstatusdisplay ?? '',
      stage: row.last_stage_reached_name!,
      approved: isoDate(row.boardapprovaldate!),
      effective: isoDate(row.loan_effective_date!),
      closing: isoDate(row.closingdate!),
      commitment_usd: total!,
      ibrd_usd: ibrd!,
      ida_usd: ida!,
      grant_usd: grant!,
      project_cost_usd: cost!,
      zero_in: amounts.filter((name) => row[name] !== '' && plainDecimal(row[name]!) === '0').join(' '),
      financing: row.projectfinancialtype!,
      instrument: row.lendinginstr!,
      agency: row.impagency!.replace(/\s+/g, ' ').trim(),
      sector: (before?.sector1 ?? '').replace(/^\(Historic\)/, ''),
      supplement: row.supplementprojectflg!,
      url: before?.url?.replace(/\/null\?lang=en$/, '') ?? '',
    };
  });
  rows.sort((a, b) => (a.project_id < b.project_id ? -1 : 1));
  const ids = new Set(rows.map((row) => row.project_id));
  const seen = new Set<string>();
  const places = readTable(join(folder, 'geocoded_locations_lac_2011.csv.gz'))
    .filter((row) => ids.has(row['Project ID']!) && row.Latitude !== '' && row.Longitude !== '')
    .map((row) => ({
      project_id: row['Project ID']!,
      place: readable(row.Geoname ?? ''),
      latitude: plainDecimal(row.Latitude!),
      longitude: plainDecimal(row.Longitude!),
      precision_code: row.Precision!.replace(/\..*$/, ''),
    }))
    .filter((row) => {
      const key = `${row.project_id}|${row.latitude}|${row.longitude}|${row.place}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  places.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    projects: writeTable(Object.keys(rows[0]!), rows),
    places: writeTable(Object.keys(places[0]!), places),
    rows,
  };
}
