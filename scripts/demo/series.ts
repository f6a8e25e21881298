import { join } from 'node:path';
import { compareDecimal, divideDecimal } from '../../src/model/index.ts';
import { worldBankLicence } from './datasets.ts';
import { both, type DraftJournal } from './draft-journal.ts';
import { celacMembers } from './parties.ts';
import { plainDecimal, type Row, readTable, writeTable } from './tables.ts';

/** A table of the demo that is made here: its rows as they are committed, and how they are read. */
export interface SeriesFile {
  readonly source: string;
  readonly file: string;
  readonly csv: string;
  readonly mapping: {
    readonly mapping: 1;
    readonly kind: 'observations' | 'activities';
    readonly [key: string]: unknown;
  };
}

/** Partners whose votes stand beside those of the region: the five permanent members and five others. */
const voters = ['CN', 'US', 'RU', 'GB', 'FR', 'DE', 'ES', 'JP', 'CA', 'IN'];
const voterNames: Readonly<Record<string, string>> = {
  RU: 'RUS',
  CN: 'CHN',
  US: 'USA',
  GB: 'GBR',
  FR: 'FRA',
  DE: 'DEU',
  ES: 'ESP',
  JP: 'JPN',
  CA: 'CAN',
  IN: 'IND',
};
const firstVotes = 1991;
const lastVotes = 2019;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Six decimals, rounded half up: the source writes floating-point noise behind them. */
const sixth = (text: string): string => (text === '' ? '' : (divideDecimal(plainDecimal(text), '1', 6) as string));

/** The statistical tables, in the order of their sources. Same inputs, same bytes. */
export function buildSeries(shared: string): SeriesFile[] {
  const data = join(shared, 'data');
  return [
    usAssistance(data),
    deflators(data),
    grossDomesticProduct(data),
    exchangeRates(data),
    exportConcentration(data),
    votes(data),
  ];
}

function usAssistance(data: string): SeriesFile {
  const rows = readTable(join(data, 'us-foreign-assistance', 'country_year_western_hemisphere.csv')).map((row): Row => {
    const year = row['Fiscal Year']!;
    return {
      country_code: row['Country Code']!,
      country: row['Country Name']!,
      type: row['Transaction Type Name']!,
      fiscal_year: year,
      period: year === '1976tq' ? '1976-07/1976-09' : year,
      current_usd: plainDecimal(row.current_amount!),
      constant_usd: plainDecimal(row.constant_amount!),
    };
  });
  rows.sort((a, b) => byText(`${a.country_code} ${a.type} ${a.period}`, `${b.country_code} ${b.type} ${b.period}`));
  return {
    source: 'us-foreign-assistance-country-year',
    file: 'us-foreign-assistance-western-hemisphere.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'ForeignAssistance.gov, country summary, Western Hemisphere. Fiscal years October to September; 1976tq is July to September 1976.',
      indicator: { fixed: 'assistance' },
      area: { column: 'country_code', as: 'country', otherwise: 'null' },
      areaName: 'country',
      counterpart: { fixed: 'US' },
      period: { column: 'period', formats: ['year', 'EDTF'] },
      unit: { fixed: 'USD' },
      stage: {
        column: 'type',
        map: {
          "President's Budget Requests": 'request',
          'Initial Allocations': 'allocation',
          'Appropriated and Planned': 'appropriation',
          Obligations: 'obligation',
          Disbursements: 'disbursement',
        },
      },
      observations: [
        { value: 'current_usd', priceBasis: { fixed: 'current' } },
        { value: 'constant_usd', priceBasis: { fixed: 'constant-unstated' }, method: 'estimated' },
      ],
    },
  };
}

function deflators(data: string): SeriesFile {
  const wanted = new Map(Object.entries(voterNames).map(([iso2, iso3]) => [iso3, iso2]));
  const rows = readTable(join(data, 'fx-deflators', 'inflation_gdp_deflator_annual_pct.csv'))
    .filter((row) => wanted.has(row['Country Code']!))
    .map(
      (row): Row => ({ country_code: row['Country Code']!, year: row.Year!, change_percent: sixth(row.Inflation!) }),
    );
  rows.sort((a, b) => byText(`${a.country_code} ${a.year}`, `${b.country_code} ${b.year}`));
  return {
    source: 'worldbank-gdp-deflator',
    file: 'gdp-deflator-partners.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'World Bank, GDP deflator, annual percent change. Partners only; six decimals.',
      indicator: { fixed: 'gdp-deflator-change' },
      area: { column: 'country_code', as: 'country' },
      period: { column: 'year', formats: ['year'] },
      unit: { fixed: 'percent' },
      observations: [{ value: 'change_percent' }],
    },
  };
}

/** What the ten partners produce in a year: a denominator of comparisons. */
function grossDomesticProduct(data: string): SeriesFile {
  const wanted = new Set<string>(Object.values(voterNames));
  const rows = readTable(join(data, 'fx-deflators', 'gdp_current_usd.csv'))
    .filter((row) => wanted.has(row['Country Code']!) && row.Value !== '')
    .map(
      (row): Row => ({
        country_code: row['Country Code']!,
        year: row.Year!,
        current_usd: divideDecimal(plainDecimal(row.Value!), '1', 2) as string,
      }),
    );
  rows.sort((a, b) => byText(`${a.country_code} ${a.year}`, `${b.country_code} ${b.year}`));
  return {
    source: 'worldbank-gdp',
    file: 'gdp-partners.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'World Bank, gross domestic product in current US dollars. Partners only; two decimals.',
      indicator: { fixed: 'gdp' },
      area: { column: 'country_code', as: 'country' },
      period: { column: 'year', formats: ['year'] },
      unit: { fixed: 'USD' },
      priceBasis: { fixed: 'current' },
      observations: [{ value: 'current_usd' }],
    },
  };
}

/** States of the region, partners and the euro area: those of whose money the demo speaks. */
function exchangeRates(data: string): SeriesFile {
  const wanted = new Set([...celacMembers, ...voters, 'U2']);
  const rows = readTable(join(data, 'fx-deflators', 'imf_annual_average_usd.csv'))
    .filter((row) => wanted.has(row['Country code']!) && row.Rate !== '')
    // A later currency carried back over a redenomination: a rate that nobody traded at, with too few digits here.
    .filter((row) => compareDecimal(plainDecimal(row.Rate!), '0.0001') >= 0)
    .map(
      (row): Row => ({
        country_code: row['Country code']!,
        country: row.Country!,
        currency: row.Currency!,
        year: row.Date!.slice(0, 4),
        per_usd: divideDecimal(plainDecimal(row.Rate!), '1', 12) as string,
      }),
    );
  rows.sort((a, b) => byText(`${a.currency} ${a.country_code} ${a.year}`, `${b.currency} ${b.country_code} ${b.year}`));
  return {
    source: 'imf-exchange-rates',
    file: 'exchange-rates.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'International Monetary Fund, yearly averages: units of the currency per US dollar. Countries of the region, ten partners and the euro area; twelve decimals.',
      indicator: { fixed: 'currency-per-usd' },
      area: { column: 'country_code', as: 'country', otherwise: 'null' },
      areaName: 'country',
      period: { column: 'year', formats: ['year'] },
      unit: 'currency',
      observations: [{ value: 'per_usd' }],
    },
  };
}

function exportConcentration(data: string): SeriesFile {
  const rows = readTable(join(data, 'trade', 'export_concentration_lac.csv')).map(
    (row): Row => ({
      country_code: row.country_code!,
      year: row.year!,
      export_value: plainDecimal(row.export_value!),
      import_value: plainDecimal(row.import_value!),
      hhi: sixth(row.hhi!),
      entropy: sixth(row.entropy!),
      primary_share: sixth(row.primary_share!),
    }),
  );
  rows.sort((a, b) => byText(`${a.country_code} ${a.year}`, `${b.country_code} ${b.year}`));
  const usd = { unit: { fixed: 'USD' }, priceBasis: { fixed: 'current' } };
  return {
    source: 'export-concentration-lac',
    file: 'export-concentration-lac.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'Exports, imports, Herfindahl-Hirschman index over products, entropy over products, share of primary goods; index, entropy and share to six decimals.',
      area: { column: 'country_code', as: 'country' },
      period: { column: 'year', formats: ['year'] },
      observations: [
        { indicator: { fixed: 'export-value' }, value: 'export_value', ...usd },
        { indicator: { fixed: 'import-value' }, value: 'import_value', ...usd },
        { indicator: { fixed: 'export-concentration' }, value: 'hhi', unit: { fixed: 'index' }, method: 'estimated' },
        { indicator: { fixed: 'export-entropy' }, value: 'entropy', unit: { fixed: 'index' }, method: 'estimated' },
        {
          indicator: { fixed: 'primary-share' },
          value: 'primary_share',
          unit: { fixed: 'ratio' },
          method: 'estimated',
        },
      ],
    },
  };
}

/** Issue codes of the source, as topics. */
const issues: Readonly<Record<string, string>> = {
  me: 'palestine',
  nu: 'nuclear-weapons',
  di: 'arms-control',
  hr: 'human-rights',
  co: 'colonialism',
  ec: 'economic-development',
};

/** Counts, for each country, year and issue (none: all roll calls), how often both voted and how often alike. */
function votes(data: string): SeriesFile {
  const folder = join(data, 'un-votes');
  const yearOf = new Map(
    readTable(join(folder, 'roll_calls.csv.gz')).map((row) => [row.rcid!, Number(row.date!.slice(0, 4))]),
  );
  const issuesOf = new Map<string, string[]>();
  for (const row of readTable(join(folder, 'roll_call_issues.csv.gz')))
    issuesOf.set(row.rcid!, [...(issuesOf.get(row.rcid!) ?? []), issues[row.short_name!]!]);
  const byCall = new Map<string, Map<string, string>>();
  for (const row of readTable(join(folder, 'votes_lac_and_partners.csv.gz'))) {
    const year = yearOf.get(row.rcid!);
    if (year === undefined || year < firstVotes || year > lastVotes) continue;
    const call = byCall.get(row.rcid!) ?? new Map<string, string>();
    byCall.set(row.rcid!, call.set(row.country_code!, row.vote!));
  }
  const others = new Set([...voters, 'NL', 'DK', 'NO', 'BE', 'SE', 'IT', 'PT', 'ZA', 'KR']);
  const counts = new Map<string, Map<string, { alike: number; both: number }>>();
  for (const [call, cast] of byCall) {
    for (const [country, vote] of cast) {
      if (others.has(country)) continue;
      for (const issue of ['', ...(issuesOf.get(call) ?? [])]) {
        const key = `${country} ${yearOf.get(call)} ${issue}`;
        const row = counts.get(key) ?? new Map<string, { alike: number; both: number }>();
        counts.set(key, row);
        for (const voter of voters) {
          const other = cast.get(voter);
          if (other === undefined) continue;
          const { alike, both: all } = row.get(voter) ?? { alike: 0, both: 0 };
          row.set(voter, { alike: alike + (other === vote ? 1 : 0), both: all + 1 });
        }
      }
    }
  }
  const rows = [...counts]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, row]): Row => {
      const [country, year, issue] = key.split(' ') as [string, string, string];
      const cells = voters.flatMap((voter) => {
        const count = row.get(voter);
        return [
          [`${voter}_alike`, count === undefined ? '' : String(count.alike)],
          [`${voter}_both`, count === undefined ? '' : String(count.both)],
        ];
      });
      return { country, year, issue, ...Object.fromEntries(cells) };
    });
  return {
    source: 'un-general-assembly-votes',
    file: 'un-votes-lac.csv',
    csv: writeTable(Object.keys(rows[0]!), rows),
    mapping: {
      mapping: 1,
      kind: 'observations',
      note: 'Roll calls of the United Nations General Assembly: how often a country and a partner both voted, and how often alike (yes, no or abstain). An empty issue is all roll calls; a roll call may have several issues or none.',
      indicator: { fixed: 'votes-alike' },
      area: { column: 'country', as: 'country' },
      topic: 'issue',
      period: { column: 'year', formats: ['year'] },
      unit: { fixed: 'roll-call' },
      observations: voters.map((voter) => ({
        counterpart: { fixed: voter },
        value: `${voter}_alike`,
        outOf: `${voter}_both`,
        method: 'estimated',
        whenEmpty: 'omit',
      })),
    },
  };
}

/** What a source entry says of a file that the archive holds. */
export function heldSource(files: readonly SeriesFile[], hashes: ReadonlyMap<string, string>, source: string) {
  const row = files.find((each) => each.source === source);
  const sha256 = row && hashes.get(row.file);
  const mapping = row && hashes.get(mappingName(row));
  if (sha256 === undefined || mapping === undefined) throw new Error(`no bytes for ${source}`);
  return {
    id: source,
    kind: 'dataset',
    language: 'en',
    mediaType: 'text/csv',
    sha256,
    reader: { format: 'csv', mapping },
  } as const;
}

/** The sources of the statistical tables. `hashes`: SHA-256 of each file in the archive. */
export function addSeries(
  journal: DraftJournal,
  series: readonly SeriesFile[],
  hashes: ReadonlyMap<string, string>,
): void {
  const held = (source: string) => heldSource(series, hashes, source);
  journal.add('source', {
    ...held('us-foreign-assistance-country-year'),
    title: 'ForeignAssistance.gov, country summary 1946–2023',
    url: 'https://foreignassistance.gov',
    publisher: 'us-state-department',
    datePublished: '2023',
    licence: { id: 'US-Government-Work', mayRepublish: true, attribution: 'ForeignAssistance.gov' },
    sourceClass: 'provider-official',
    interest: 'provider',
    examined: 'all 4,672 rows of the Western Hemisphere',
    caveat: both(
      'By country and fiscal year only, no projects, no sectors; negative amounts are refunds or cancelled obligations; the latest years are incomplete; the base year of its constant dollars is not stated.',
      'Solo por país y año fiscal, sin proyectos ni sectores; los montos negativos son reintegros u obligaciones anuladas; los últimos años están incompletos; no indica el año base de sus dólares constantes.',
    ),
    note: 'columns kept: country, type, year, amounts; as collected in nguyen-km/predicting-foreign-aid, commit 8e94f59',
  });
  journal.add('source', {
    ...held('worldbank-gdp-deflator'),
    title: 'World Bank, GDP deflator, annual change, ten partners',
    url: 'https://data.worldbank.org/indicator/NY.GDP.DEFL.KD.ZG',
    publisher: 'world-bank',
    licence: worldBankLicence,
    sourceClass: 'multilateral',
    interest: 'third',
    examined: 'all rows of ten partners',
    caveat: both(
      'Calendar years: for fiscal years an approximation. A revision of national accounts changes earlier years too.',
      'Años calendario: para años fiscales es una aproximación. Una revisión de cuentas nacionales cambia también años anteriores.',
    ),
    note: 'six decimals; from datasets/inflation, commit fc1dbea (PDDL)',
  });
  journal.add('source', {
    ...held('worldbank-gdp'),
    title: 'World Bank, gross domestic product, ten partners',
    url: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD',
    publisher: 'world-bank',
    licence: worldBankLicence,
    sourceClass: 'multilateral',
    interest: 'third',
    examined: 'all rows of ten partners',
    caveat: both(
      'Calendar years, in current US dollars at the rate of each year: a change of the exchange rate changes it too. National accounts are revised for years back.',
      'Años calendario, en dólares corrientes al tipo de cambio de cada año: un cambio del tipo también lo cambia. Las cuentas nacionales se revisan años atrás.',
    ),
    note: 'two decimals; from datasets/gdp, commit 822019c (PDDL)',
  });
  journal.add('source', {
    ...held('imf-exchange-rates'),
    title: 'International Monetary Fund, exchange rates, yearly averages',
    url: 'https://data.imf.org/',
    author: 'International Monetary Fund',
    licence: {
      id: 'IMF-terms',
      url: 'https://www.imf.org/external/terms.htm',
      mayRepublish: true,
      attribution: 'Source: International Monetary Fund',
    },
    sourceClass: 'multilateral',
    interest: 'third',
    examined: 'rows of the countries of the region, ten partners and the euro area',
    caveat: both(
      'Averages of calendar years against the US dollar. A currency that was replaced is not converted to the new one: check a long series at the change.',
      'Promedios de años calendario frente al dólar estadounidense. Una moneda que fue reemplazada no se convierte a la nueva: revise una serie larga en el cambio.',
    ),
    note: 'selected, without rates under 0.0001 (later currencies carried back), rounded to twelve decimals; from codeforIATI/imf-exchangerates, commit 89e77b6 (MIT), which quotes the terms: free use with attribution, changes to be stated',
  });
  journal.add('source', {
    ...held('export-concentration-lac'),
    title: 'Export concentration and primary share, 1995–2023',
    url: 'https://github.com/MonicaCT/economic-complexity-structural-transformation-lac',
    author: 'MonicaCT',
    licence: {
      id: 'MIT',
      mayRepublish: true,
      attribution:
        'MonicaCT/economic-complexity-structural-transformation-lac, from the Atlas of the Harvard Growth Lab',
    },
    sourceClass: 'scholarly',
    interest: 'third',
    examined: 'all 1,147 rows of the region',
    caveat: both(
      'Derived by its author from the Harvard Atlas: concentration over products, not over partners; goods only, no services.',
      'Derivado por su autora del Atlas de Harvard: concentración por productos, no por socios; solo bienes, sin servicios.',
    ),
    note: 'columns kept: exports, imports, index, entropy, primary share; commit c346edb',
  });
  journal.add('source', {
    ...held('un-general-assembly-votes'),
    title: 'UN General Assembly roll calls, votes alike, 1991–2019',
    url: 'https://github.com/dgrtwo/unvotes',
    author: 'Erik Voeten',
    licence: {
      id: 'MIT',
      mayRepublish: true,
      attribution: 'Erik Voeten, United Nations General Assembly Voting Data, in dgrtwo/unvotes',
    },
    sourceClass: 'scholarly',
    interest: 'third',
    examined: 'all roll calls from 1991 to 2019',
    caveat: both(
      'Only roll calls, not decisions without a vote; absences have no row and count neither way; many roll calls repeat from year to year. Voting alike says nothing about why.',
      'Solo votaciones nominales, no decisiones sin voto; las ausencias no tienen fila y no cuentan; muchas votaciones se repiten cada año. Votar igual no dice por qué.',
    ),
    note: 'counted here by country, partner, year and issue; ten partners; the one roll call of 2020 left out; commit 7eb7034',
  });
}

export const mappingName = (row: SeriesFile): string => row.file.replace(/\.csv$/, '.mapping.json');
