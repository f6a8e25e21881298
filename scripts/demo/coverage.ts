import { join } from 'node:path';
import { both, type DraftJournal } from './draft-journal.ts';
import { celacMembers, stateId } from './parties.ts';
import { type Row, readTable } from './tables.ts';

const iso3: Readonly<Record<string, string>> = {
  AG: 'ATG',
  AR: 'ARG',
  BS: 'BHS',
  BB: 'BRB',
  BZ: 'BLZ',
  BO: 'BOL',
  BR: 'BRA',
  CL: 'CHL',
  CO: 'COL',
  CR: 'CRI',
  CU: 'CUB',
  DM: 'DMA',
  DO: 'DOM',
  EC: 'ECU',
  SV: 'SLV',
  GD: 'GRD',
  GT: 'GTM',
  GY: 'GUY',
  HT: 'HTI',
  HN: 'HND',
  JM: 'JAM',
  MX: 'MEX',
  NI: 'NIC',
  PA: 'PAN',
  PY: 'PRY',
  PE: 'PER',
  KN: 'KNA',
  LC: 'LCA',
  VC: 'VCT',
  SR: 'SUR',
  TT: 'TTO',
  UY: 'URY',
  VE: 'VEN',
};
const cidaNames: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  AR: 'Argentina',
  BS: 'Bahamas',
  BB: 'Barbados',
  BZ: 'Belize',
  BO: 'Bolivia',
  BR: 'Brazil',
  CL: 'Chile',
  CO: 'Colombia',
  CR: 'Costa Rica',
  CU: 'Cuba',
  DM: 'Dominica',
  DO: 'Dominican Republic',
  EC: 'Ecuador',
  SV: 'El Salvador',
  GD: 'Grenada',
  GT: 'Guatemala',
  GY: 'Guyana',
  HT: 'Haiti',
  HN: 'Honduras',
  JM: 'Jamaica',
  MX: 'Mexico',
  NI: 'Nicaragua',
  PA: 'Panama',
  PY: 'Paraguay',
  PE: 'Peru',
  KN: 'Saint Kitts and Nevis',
  LC: 'Saint Lucia',
  VC: 'Saint Vincent and the Grenadines',
  SR: 'Suriname',
  TT: 'Trinidad and Tobago',
  UY: 'Uruguay',
  VE: 'Venezuela',
};

/** A number of rows in words, from the plural of each word: "1 registro ubicado". */
const rowsWord = (count: number, en: string, es: string): { en: string; es: string } => {
  const one = (words: string) => (count === 1 ? words.replaceAll(/s\b/g, '') : words);
  return {
    en: `${count.toLocaleString('en-US')} ${one(en)}`,
    es: `${String(count).replace(/\B(?=(\d{3})+$)/g, '.')} ${one(es)}`,
  };
};

const span = (years: readonly string[]): string | null => {
  const sorted = years.filter((year) => /^\d{4}$/.test(year)).sort();
  return sorted.length === 0 ? null : `${sorted[0]}/${sorted.at(-1)}`;
};

/** A coverage statement of each member for each main partner; counts are computed from the files. */
export function addCoverage(
  journal: DraftJournal,
  shared: string,
  data: { readonly gcdf: readonly Row[]; readonly worldBank: readonly Row[]; readonly honduras: readonly Row[] },
): void {
  const us = readTable(join(shared, 'data', 'us-foreign-assistance', 'country_year_western_hemisphere.csv'));
  const iati = readTable(join(shared, 'data', 'other-donors-lac', 'iati_datastore_2014_five_publishers_lac.csv.gz'));
  const cida = readTable(join(shared, 'data', 'other-donors-lac', 'canada_cida_projects_2009_lac.csv.gz'));
  for (const code of celacMembers) {
    const country = stateId(code);
    addChina(
      journal,
      country,
      data.gcdf.filter((row) => row.recipient === iso3[code]),
    );
    addWorldBank(
      journal,
      country,
      data.worldBank.filter((row) => row.country === code),
    );
    addUnitedStates(
      journal,
      country,
      us.filter((row) => row['Country Code'] === iso3[code]),
    );
    addUnitedKingdom(
      journal,
      country,
      iati.filter((row) => row['reporting-org-ref'] === 'GB-1' && row['recipient-country-code'] === code),
    );
    addCanada(
      journal,
      country,
      cida.filter((row) => row.countries!.split(', ').includes(cidaNames[code]!)),
    );
    for (const partner of ['eu', 'japan', 'spain', 'india', 'idb', 'caf', 'cdb'] as const) {
      if (partner === 'cdb' && !caribbean.has(code)) continue;
      addNothing(journal, partner, country);
    }
  }
  addHonduras(journal, data.honduras);
}

const caribbean = new Set('AG BS BB BZ DM GD GY HT JM KN LC VC SR TT'.split(' '));

function addChina(journal: DraftJournal, country: string, rows: readonly Row[]): void {
  if (rows.length === 0) {
    journal.add('coverage', {
      partner: 'china',
      country,
      stage: 'any',
      class: 'nothing',
      basis: 'gcdf3-lac',
      note: both(
        'No located record of GCDF 3.0 for this country, and the promisor publishes no project list: nothing is held. Not the same as no cooperation.',
        'Ningún registro ubicado de GCDF 3.0 para este país y el promitente no publica lista de proyectos: no se tiene nada. No equivale a que no haya cooperación.',
      ),
    });
    return;
  }
  const unknown = rows.filter((row) => row.amount_constant_2021_usd === '').length;
  const words = rowsWord(rows.length, 'located records', 'registros ubicados');
  journal.add('coverage', {
    partner: 'china',
    country,
    years: '2000/2021',
    stage: 'commitment',
    class: 'third-party-estimate',
    basis: 'gcdf3-lac',
    note: both(
      `${words.en} of GCDF 3.0 (AidData), ${unknown} of them without an amount. Not all Chinese lending: only what could be placed on a map.`,
      `${words.es} de GCDF 3.0 (AidData), ${unknown} de ellos sin importe. No es todo el crédito chino: solo lo que se pudo ubicar en un mapa.`,
    ),
  });
}

function addWorldBank(journal: DraftJournal, country: string, rows: readonly Row[]): void {
  if (rows.length === 0) {
    journal.add('coverage', {
      partner: 'world-bank',
      country,
      stage: 'any',
      class: 'nothing',
      basis: 'worldbank-projects-lac-2025',
      note: both(
        'No project of this country in the list of 31 March 2025.',
        'Ningún proyecto de este país en la lista del 31 de marzo de 2025.',
      ),
    });
    return;
  }
  const words = rowsWord(rows.length, 'projects', 'proyectos');
  journal.add('coverage', {
    partner: 'world-bank',
    country,
    years: span(rows.map((row) => row.approved!.slice(0, 4))),
    stage: 'commitment',
    class: 'activity-data',
    basis: 'worldbank-projects-lac-2025',
    note: both(
      `${words.en} in the Bank’s list of 31 March 2025, dropped ones included; regional projects are apart.`,
      `${words.es} en la lista del Banco del 31 de marzo de 2025, incluidos los descartados; los regionales van aparte.`,
    ),
  });
}

const stages = [
  ['Obligations', 'commitment'],
  ['Disbursements', 'disbursement'],
] as const;

function addUnitedStates(journal: DraftJournal, country: string, rows: readonly Row[]): void {
  for (const [type, stage] of stages) {
    const of = rows.filter((row) => row['Transaction Type Name'] === type);
    journal.add('coverage', {
      partner: 'united-states',
      country,
      years: span(of.map((row) => row['Fiscal Year']!)),
      stage,
      class: of.length === 0 ? 'nothing' : 'aggregates',
      basis: 'us-foreign-assistance-country-year',
      note:
        of.length === 0
          ? both(
              `No ${type.toLowerCase()} of this country in the file.`,
              `Sin ${type === 'Obligations' ? 'obligaciones' : 'desembolsos'} de este país en el archivo.`,
            )
          : both(
              `${of.length} yearly sums of ${type.toLowerCase()}; no projects, no sectors; not carried here.`,
              `${of.length} sumas anuales de ${type === 'Obligations' ? 'obligaciones' : 'desembolsos'}; sin proyectos ni sectores; no se incluyen aquí.`,
            ),
    });
  }
}

function addUnitedKingdom(journal: DraftJournal, country: string, rows: readonly Row[]): void {
  if (rows.length === 0) {
    addNothing(journal, 'united-kingdom', country);
    return;
  }
  journal.add('coverage', {
    partner: 'united-kingdom',
    country,
    years: span(rows.map((row) => row.year!)),
    stage: 'any',
    class: 'activity-data',
    basis: 'iati-datastore-2014-lac',
    note: both(
      `${rows.length} activities of its development ministry in an IATI extract of 2014; looked up, not carried here.`,
      `${rows.length} actividades de su ministerio de desarrollo en un extracto IATI de 2014; consultadas, no incluidas aquí.`,
    ),
  });
}

function addCanada(journal: DraftJournal, country: string, rows: readonly Row[]): void {
  if (rows.length === 0) {
    addNothing(journal, 'canada', country);
    return;
  }
  journal.add('coverage', {
    partner: 'canada',
    country,
    years: '2009',
    stage: 'commitment',
    class: 'activity-data',
    basis: 'cida-projects-2009-lac',
    note: both(
      `${rows.length} operational projects that name the country, in a browser extract of 26 March 2009; looked up, not carried here.`,
      `${rows.length} proyectos en curso que nombran el país, en un extracto del 26 de marzo de 2009; consultados, no incluidos aquí.`,
    ),
  });
}

function addNothing(journal: DraftJournal, partner: string, country: string): void {
  journal.add('coverage', {
    partner,
    country,
    stage: 'any',
    class: 'nothing',
    basis: null,
    note: both(
      'This ledger holds no project data of this partner for this country. That says nothing of what the partner publishes or pays.',
      'Este registro no tiene datos de proyectos de este socio para este país. Eso no dice nada de lo que el socio publica o paga.',
    ),
  });
}

const hondurasDonors = [
  ['united-states', 'USA'],
  ['japan', 'JPN'],
  ['spain', 'ESP'],
  ['canada', 'CAN'],
  ['united-kingdom', 'GBR'],
  ['china', 'CHN'],
  ['india', 'IND'],
] as const;
const hondurasBanks = [
  ['idb', 'Inter-American Development Bank'],
  ['world-bank', 'World Bank'],
  ['eu', 'European Union'],
] as const;

function addHonduras(journal: DraftJournal, rows: readonly Row[]): void {
  const say = (partner: string, of: readonly Row[]): void => {
    if (of.length === 0) return;
    const words = rowsWord(of.length, 'projects', 'proyectos');
    journal.add('coverage', {
      partner,
      country: 'honduras',
      years: span(of.map((row) => row.start!.slice(0, 4))),
      stage: 'any',
      class: 'receiver-record',
      basis: 'honduras-aid-platform',
      note: both(
        `${words.en} with this donor on the Honduran government’s own aid platform (release of 2014).`,
        `${words.es} con este donante en la plataforma de ayuda del propio gobierno hondureño (versión de 2014).`,
      ),
    });
  };
  for (const [partner, code] of hondurasDonors)
    say(
      partner,
      rows.filter((row) => row.donors_iso3!.split('|').includes(code)),
    );
  for (const [partner, name] of hondurasBanks)
    say(
      partner,
      rows.filter((row) => row.donors!.split('|').includes(name)),
    );
}
