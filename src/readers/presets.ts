import type { Licence, Source } from '../model/index.ts';

/** How often a publisher says or shows that a file changes. `never`: it is fixed at a release. */
export const frequencies = ['never', 'daily', 'yearly', 'irregular', 'unknown'] as const;
export type Frequency = (typeof frequencies)[number];

/** Where a table or file that many people use is published, and how it is read. */
export interface Preset {
  /** Its name, and the id of the source that it becomes. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /**
   * The address of the file as its publisher names it, `{country}` standing for a code of ISO 3166-1 alpha-2; null
   * where no page of the publisher could be read that names one.
   */
  readonly address: string | null;
  /** The publisher's page that names the address; where there is none, the page on which to look for the file. */
  readonly page: string;
  /** Day on which the page was read. */
  readonly checkedOn: string;
  /** Format of what is read, a name of `formats`. */
  readonly format: 'csv' | 'xlsx' | 'iati';
  /** Name of the file inside the ZIP that is published; a star stands for any letters. null: no ZIP. */
  readonly member: string | null;
  /** The mapping that comes with the program and reads it; null where the format needs none or none fits. */
  readonly mapping: string | null;
  readonly licence: Licence;
  readonly frequency: Frequency;
  readonly language: string | null;
  readonly sourceClass: Source['sourceClass'];
  readonly interest: Source['interest'];
  /** What somebody must know before using it. */
  readonly note: string;
}

const checkedOn = '2026-11-28';
const odcBy: Licence = {
  id: 'ODC-By-1.0',
  url: 'https://opendatacommons.org/licenses/by/1-0/',
  mayRepublish: true,
  attribution: 'AidData',
};
const pddl: Licence = {
  id: 'PDDL-1.0',
  url: 'https://opendatacommons.org/licenses/pddl/',
  mayRepublish: true,
  attribution: 'World Bank',
};
const closed = (attribution: string): Licence => ({ id: 'unknown', url: null, mayRepublish: false, attribution });

const github = (repository: string, commit: string, path: string) => ({
  address: `https://raw.githubusercontent.com/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
  page: `https://github.com/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
  checkedOn,
});

/** AidData's repository of research releases, as it stood at one commit. */
const aidData = (
  name: string,
  title: string,
  path: string,
  more: Partial<Preset> & Pick<Preset, 'format' | 'note'>,
  commit = 'afaf88bc316560b575ed7778901ae2a999a69f1d',
): Preset => ({
  name,
  title,
  publisher: 'AidData',
  ...github('AidData-WM/public_datasets', commit, path),
  member: null,
  mapping: name,
  licence: odcBy,
  frequency: 'never',
  language: 'en',
  sourceClass: 'scholarly',
  interest: 'third',
  ...more,
});
const chinaGeocoded = 'geocoded/China_GeocodedResearchRelease_Level1_v1.1.0.zip';
const honduras = 'geocoded/HondurasAIMS_GeocodedResearchRelease_Level1_v1.3.1.zip';

const geocoded = (
  name: string,
  title: string,
  path: string,
  member: string,
  note: string,
  more: Partial<Preset> = {},
): Preset => aidData(name, title, path, { format: 'csv', member, note, ...more });

const copyOfWorldBank = (name: string, title: string, repository: string, path: string): Preset => ({
  name,
  title,
  publisher: 'The collection “datasets” on GitHub, from the World Bank',
  ...github(repository, 'HEAD', path),
  page: `https://github.com/${repository}/blob/HEAD/datapackage.json`,
  format: 'csv',
  member: null,
  mapping: name,
  licence: pddl,
  frequency: 'irregular',
  language: 'en',
  sourceClass: 'multilateral',
  interest: 'third',
  note: 'A copy in long form that others keep; the figures are of the World Bank (CC BY 4.0).',
});

const elsewhere = (
  name: string,
  title: string,
  publisher: string,
  page: string,
  more: Partial<Preset> & Pick<Preset, 'note'>,
): Preset => ({
  name,
  title,
  publisher,
  address: null,
  page,
  checkedOn,
  format: 'csv',
  member: null,
  mapping: name,
  licence: closed(publisher),
  frequency: 'unknown',
  language: 'en',
  sourceClass: 'provider-official',
  interest: 'provider',
  ...more,
});

/** Everything that is known of where the tables come from, in the order of the page and the list. */
export const presets: readonly Preset[] = [
  {
    name: 'aiddata-gcdf3-located',
    title: 'AidData Global Chinese Development Finance 3.0, located records',
    publisher: 'AidData',
    ...github(
      'aiddata/gcdf-geospatial-data',
      'ade7c804d8153958686efcc21783f66f0b09735a',
      'input_data/gcdf_v3/final_input.csv',
    ),
    format: 'csv',
    member: null,
    mapping: 'aiddata-gcdf3-located',
    licence: odcBy,
    frequency: 'never',
    language: 'en',
    sourceClass: 'scholarly',
    interest: 'third',
    note: 'Only records that AidData could place on a map. Licence as stated in the README of the repository.',
  },
  aidData(
    'aiddata-china-2000-2014',
    'AidData Global Chinese Official Finance 2000-2014, version 1.0',
    'chinaglobal/GlobalChineseOfficialFinanceDataset_v1.0.zip',
    {
      format: 'xlsx',
      member: 'GlobalChineseOfficialFinanceDataset_v1.0.xlsx',
      note: 'The workbook in the ZIP; its first sheet is read.',
    },
  ),
  geocoded(
    'aiddata-china-2000-2014-geocoded',
    'AidData China 2000-2014, geocoded: projects',
    chinaGeocoded,
    'projects.csv',
    'One ZIP holds projects, places and transactions; it is asked for once and then found unchanged.',
  ),
  geocoded(
    'aiddata-china-2000-2014-geocoded-places',
    'AidData China 2000-2014, geocoded: places',
    chinaGeocoded,
    'locations.csv',
    'Belongs to the projects: gather those too.',
  ),
  geocoded(
    'aiddata-china-2000-2014-geocoded-transactions',
    'AidData China 2000-2014, geocoded: transactions',
    chinaGeocoded,
    'transactions.csv',
    'Belongs to the projects: gather those too.',
  ),
  geocoded(
    'honduras-aid-platform',
    'Aid management platform of Honduras: projects',
    honduras,
    'projects.csv',
    'One ZIP holds projects, places and transactions; it is asked for once and then found unchanged.',
    { sourceClass: 'receiver-official', interest: 'receiver' },
  ),
  geocoded(
    'honduras-aid-platform-places',
    'Aid management platform of Honduras: places',
    honduras,
    'locations.csv',
    'Belongs to the projects: gather those too.',
  ),
  geocoded(
    'honduras-aid-platform-transactions',
    'Aid management platform of Honduras: transactions',
    honduras,
    'transactions.csv',
    'Belongs to the projects: gather those too.',
    { sourceClass: 'receiver-official', interest: 'receiver' },
  ),
  geocoded(
    'honduras-aid-platform-plans',
    'Aid management platform of Honduras: plans',
    honduras,
    'projects_ancillary.csv',
    'Mostly in Spanish. Holds names of staff who made or changed a record.',
    { sourceClass: 'receiver-official', interest: 'receiver', language: 'es' },
  ),
  geocoded(
    'oecd-dac-deflators-2015',
    'OECD DAC deflators, release of 2015, as AidData used them',
    honduras,
    'deflator_values.tsv',
    'Old: for amounts up to 2014. It stands in the ZIP of Honduras.',
    { sourceClass: 'multilateral' },
  ),
  geocoded(
    'worldbank-places-2011',
    'Places of World Bank projects, located by AidData in 2011',
    'geocoded/AllWorldBank_IBRDIDA.csv.zip',
    '*.csv',
    'Belongs to the project list of the World Bank.',
  ),
  geocoded(
    'iati-datastore-2014',
    'IATI Datastore, flat extract of 2014',
    'sdg/SDG_IATI_v0.1_beta.zip',
    '*.csv',
    'Five publishers, as AidData took them from the Datastore about 2014. Each publisher has its own licence.',
    { sourceClass: 'provider-official', interest: 'provider' },
  ),
  aidData(
    'canada-cida-2009',
    'Canadian International Development Agency, project browser of 26 March 2009',
    'donor/CIDA_Project.xlsx',
    {
      format: 'xlsx',
      licence: closed('Government of Canada'),
      sourceClass: 'provider-official',
      interest: 'provider',
      note: 'Collected by AidData; the text is Crown copyright of Canada.',
    },
  ),
  aidData(
    'korea-koica-1991-2007',
    'Korea International Cooperation Agency, yearly lines 1991 to 2007',
    'donor/Korea_Project.xlsx',
    {
      format: 'xlsx',
      licence: closed('Korea International Cooperation Agency'),
      sourceClass: 'provider-official',
      interest: 'provider',
      note: 'Collected by AidData from the statistics of the agency.',
    },
  ),
  aidData(
    'taiwan-icdf-lending',
    'Taiwan International Cooperation and Development Fund, lending and investment',
    'donor/TaiwanICDF -- lending and investment projects for AidData.xlsx',
    {
      format: 'xlsx',
      licence: closed('Taiwan ICDF'),
      sourceClass: 'provider-official',
      interest: 'provider',
      note: 'Collected by AidData; loans only.',
    },
    'dd2a159f1159201e52688c96157be5783cec7463',
  ),
  {
    name: 'iati-datastore-country',
    title: 'IATI Datastore Classic, all activities with one recipient country',
    publisher: 'Code for IATI',
    address: 'https://datastore.codeforiati.org/api/1/access/activity.xml?recipient-country={country}&stream=True',
    page: 'https://datastore.codeforiati.org/docs/api',
    checkedOn,
    format: 'iati',
    member: null,
    mapping: null,
    licence: { id: 'unknown', url: null, mayRepublish: false, attribution: null },
    frequency: 'daily',
    language: null,
    sourceClass: 'unknown',
    interest: 'unknown',
    note: 'Say which with --country. Each publisher has its own licence. Without stream=True the Datastore gives 50 activities.',
  },
  {
    name: 'imf-exchange-rates-annual',
    title: 'Exchange rates to the US dollar, yearly averages (IMF)',
    publisher: 'Code for IATI, from the International Monetary Fund',
    address: 'https://codeforiati.org/imf-exchangerates/imf_exchangerates_A_ENDA_USD.csv',
    page: 'https://github.com/codeforIATI/imf-exchangerates/blob/807310ae04abfd336fbc2c565253a980e3ebc340/README.md',
    checkedOn,
    format: 'csv',
    member: null,
    mapping: 'imf-exchange-rates-annual',
    licence: {
      id: 'IMF-terms',
      url: 'https://www.imf.org/external/terms.htm',
      mayRepublish: true,
      attribution: 'Source: International Monetary Fund',
    },
    frequency: 'daily',
    language: 'en',
    sourceClass: 'multilateral',
    interest: 'third',
    note: 'Renewed every night from the International Financial Statistics.',
  },
  copyOfWorldBank('worldbank-gdp', 'Gross domestic product (World Bank)', 'datasets/gdp', 'data/gdp.csv'),
  copyOfWorldBank(
    'worldbank-gdp-deflator',
    'Inflation, GDP deflator (World Bank)',
    'datasets/inflation',
    'data/inflation-gdp.csv',
  ),
  copyOfWorldBank(
    'worldbank-consumer-prices',
    'Inflation, consumer prices (World Bank)',
    'datasets/inflation',
    'data/inflation-consumer.csv',
  ),
  ...(
    [
      ['oecd-dac-oda', 'official-dac-values.csv', 'Net ODA of DAC members, a few years to 2018 (OECD)'],
      ['oecd-dac-oda-share', 'dac-assistance-percentage-gni.csv', 'ODA of DAC members in percent of GNI (OECD)'],
    ] as const
  ).map(
    ([name, file, title]): Preset => ({
      name,
      title,
      publisher: 'Okungbowa Osahon, from a table of the OECD',
      ...github(
        'osahon-okungbowa/foreign-aid-datapackage',
        'd76a0e2f094b659922220657e8b9ca9dd38a3a1a',
        `foreign_aid_package/${file}`,
      ),
      page: 'https://github.com/osahon-okungbowa/foreign-aid-datapackage/blob/d76a0e2f094b659922220657e8b9ca9dd38a3a1a/foreign_aid_package/datapackage.json',
      format: 'csv',
      member: null,
      mapping: name,
      licence: closed('OECD'),
      frequency: 'never',
      language: 'en',
      sourceClass: 'multilateral',
      interest: 'provider',
      note: 'A data package by a third hand. For the OECD itself see oecd-dac1.',
    }),
  ),
  {
    name: 'export-concentration',
    title: 'Concentration and complexity of exports by country and year, 1995 to 2023',
    publisher: 'Monica Cueto Tapia, from the Growth Lab at Harvard',
    ...github(
      'MonicaCT/economic-complexity-structural-transformation-lac',
      '07e1be392dd73604cdec6ff6a1041492933c13ce',
      'outputs/tables/csv/country_year_indicators.csv',
    ),
    format: 'csv',
    member: null,
    mapping: 'export-concentration',
    licence: { id: 'MIT', url: null, mayRepublish: true, attribution: 'Monica Cueto Tapia; Harvard Growth Lab' },
    frequency: 'never',
    language: 'en',
    sourceClass: 'scholarly',
    interest: 'third',
    note: 'Computed from export data by an economist; a new commit is a new file.',
  },
  elsewhere(
    'aiddata-gcdf3',
    'AidData Global Chinese Development Finance 3.0, the whole data set',
    'AidData',
    'https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0',
    {
      mapping: null,
      format: 'xlsx',
      licence: odcBy,
      frequency: 'never',
      sourceClass: 'scholarly',
      interest: 'third',
      note: 'The page has a button for the ZIP. No mapping fits the workbook as it is published.',
    },
  ),
  elsewhere(
    'us-foreign-assistance',
    'United States foreign assistance by country and year',
    'ForeignAssistance.gov',
    'https://foreignassistance.gov/data',
    {
      licence: {
        id: 'US-government-work',
        url: 'https://www.usa.gov/government-works',
        mayRepublish: true,
        attribution: 'ForeignAssistance.gov',
      },
      frequency: 'irregular',
      note: 'The country summary, as CSV (us_foreign_aid_country.csv). The page builds its links with script.',
    },
  ),
  elsewhere('worldbank-projects-2025', 'World Bank project list', 'World Bank', 'https://projects.worldbank.org', {
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      mayRepublish: true,
      attribution: 'World Bank',
    },
    frequency: 'daily',
    sourceClass: 'multilateral',
    note: 'The page lists all projects and offers them for download. The mapping is for the columns of March 2025.',
  }),
  elsewhere(
    'canada-project-browser',
    'Project browser of Global Affairs Canada',
    'Global Affairs Canada',
    'https://www.international.gc.ca/world-monde/issues_development-enjeux_developpement/priorities-priorites/about_project_browser-a_propos_banque_projets.aspx?lang=eng',
    {
      mapping: null,
      format: 'iati',
      frequency: 'daily',
      note: 'An empty search gives all projects; take the XML, which is IATI.',
    },
  ),
  elsewhere(
    'canada-hpds',
    'Historical Project Data Set of Global Affairs Canada',
    'Global Affairs Canada',
    'https://www.international.gc.ca/department-ministere/open_data-donnees_ouvertes/dev/historical_project-historiques_projets.aspx?lang=eng',
    {
      mapping: null,
      frequency: 'yearly',
      note: 'One file for each fiscal year; `obras read FILE --propose` begins a mapping.',
    },
  ),
  elsewhere(
    'aei-china-south-america',
    'China Global Investment Tracker',
    'American Enterprise Institute',
    'https://www.aei.org/china-global-investment-tracker/',
    {
      frequency: 'irregular',
      sourceClass: 'scholarly',
      interest: 'third',
      note: 'A workbook by a form on the page. The mapping is for an extract in CSV; attribution is asked.',
    },
  ),
  elsewhere(
    'oecd-dac1',
    'OECD DAC1, flows by provider',
    'OECD',
    'https://www.oecd.org/en/data/insights/data-explainers/2024/09/api.html',
    {
      mapping: null,
      frequency: 'irregular',
      sourceClass: 'multilateral',
      note: 'Choose the table in the OECD Data Explorer; its button “Developer API” gives the address for what was chosen.',
    },
  ),
  elsewhere(
    'un-votes',
    'Votes in the General Assembly of the United Nations',
    'Dag Hammarskjöld Library',
    'https://research.un.org/en/docs/unvoting/undl',
    {
      frequency: 'irregular',
      sourceClass: 'multilateral',
      interest: 'third',
      note: 'The mapping is for the table of the R package unvotes (data of Erik Voeten), which is published in a format of R.',
    },
  ),
  elsewhere(
    'un-comtrade',
    'Trade by partner and product (UN Comtrade)',
    'United Nations Statistics Division',
    'https://comtradedeveloper.un.org',
    {
      mapping: null,
      frequency: 'irregular',
      sourceClass: 'multilateral',
      interest: 'third',
      note: 'Files and larger queries need a key of the publisher, and its terms limit passing them on.',
    },
  ),
  elsewhere(
    'iati-datastore',
    'IATI Datastore',
    'International Aid Transparency Initiative',
    'https://docs.datastore.iatistandard.org/en/latest/api',
    {
      mapping: null,
      format: 'iati',
      frequency: 'daily',
      sourceClass: 'unknown',
      interest: 'unknown',
      language: null,
      note: 'Its API needs a key. Without one: iati-datastore-country.',
    },
  ),
  elsewhere(
    'iati-codelists',
    'Code lists of the IATI Standard',
    'International Aid Transparency Initiative',
    'https://iatistandard.org/en/guidance/developer/codelist-api/',
    {
      mapping: null,
      frequency: 'irregular',
      sourceClass: 'multilateral',
      interest: 'third',
      note: 'The program carries the lists that it needs; they are no source of records.',
    },
  ),
];

/** The preset of that name; null when there is none. */
export const presetOf = (name: string): Preset | null => presets.find((each) => each.name === name) ?? null;
