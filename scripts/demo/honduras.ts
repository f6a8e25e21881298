import { join } from 'node:path';
import { plainDecimal, type Row, readTable, writeTable } from './tables.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const dayFirst = (text: string): string => {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text.trim());
  return match ? `${match[3]}-${match[2]}-${match[1]}` : '';
};

/** The Honduran aid platform: projects, their yearly transactions and their places. */
export function buildHonduras(shared: string): {
  projects: string;
  transactions: string;
  places: string;
  rows: readonly Row[];
} {
  const folder = join(shared, 'data', 'aid-platform-honduras');
  const own = new Map(readTable(join(folder, 'projects_ancillary.csv.gz')).map((row) => [row.project_id!, row]));
  const rows = readTable(join(folder, 'projects.csv')).map((row) => {
    const more = own.get(row.project_id!);
    return {
      project_id: row.project_id!,
      name: oneLine(row.project_title!),
      status: row.status!,
      start: row.start_actual_isodate!,
      end: row.end_actual_isodate!,
      planned_start: dayFirst(more?.['Proposed Start Date'] ?? ''),
      original_end: dayFirst(more?.['Original Completion Date'] ?? ''),
      proposed_end: dayFirst(more?.['Proposed Completion Date'] ?? ''),
      agreed: dayFirst(more?.['Donor Commitment Date'] ?? ''),
      donors: row.donors!,
      donors_iso3: row.donors_iso3!,
      executing_agency: oneLine(more?.['Executing Agency'] ?? ''),
      assistance: oneLine(more?.['Type Of Assistance'] ?? ''),
      sector_code: row.ad_sector_codes!,
      sector: oneLine(row.ad_sector_names!.replaceAll('\u00a0', ' ')),
      recipient: row.recipients_iso3!,
    };
  });
  rows.sort((a, b) => (a.project_id < b.project_id ? -1 : 1));
  const transactions = readTable(join(folder, 'transactions.csv')).map((row) => ({
    transaction_id: row.transaction_id!,
    project_id: row.project_id!,
    year: row.transaction_year!,
    kind: row.transaction_value_code!,
    value: plainDecimal(row.transaction_value!),
    currency: row.transaction_currency!,
    price_basis: Number(row.transaction_year) >= 2013 ? 'current' : 'constant-2011',
  }));
  transactions.sort((a, b) => (a.transaction_id < b.transaction_id ? -1 : 1));
  const places = readTable(join(folder, 'locations.csv.gz')).map((row) => ({
    project_id: row.project_id!,
    place: row.place_name!,
    latitude: plainDecimal(row.latitude!),
    longitude: plainDecimal(row.longitude!),
    precision_code: row.precision_code!,
  }));
  places.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    projects: writeTable(Object.keys(rows[0]!), rows),
    transactions: writeTable(Object.keys(transactions[0]!), transactions),
    places: writeTable(Object.keys(places[0]!), places),
    rows,
  };
}
