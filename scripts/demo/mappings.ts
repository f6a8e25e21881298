/** How the columns of the demo's own tables become records; see docs/reference/readers.md. */
export const gcdfMapping = {
  mapping: 1,
  kind: 'activities',
  note: 'AidData GCDF 3.0, located records of Latin America and the Caribbean. Titles are reduced to names and facts.',
  identifier: 'record_id',
  title: 'title',
  titleLanguage: { fixed: 'en' },
  status: { column: 'status', map: { Completion: '4', Implementation: '2', 'Pipeline: Commitment': '1' } },
  agreedOn: { column: 'commitment_date', formats: ['ISO'] },
  actualStart: 'start_date',
  actualEnd: 'completion_date',
  flowType: {
    column: 'flow_class',
    map: { 'ODA-like': 'ODA-like', 'OOF-like': 'OOF-like', 'Vague (Official Finance)': 'Vague' },
    otherwise: 'keep',
  },
  financeType: { column: 'flow_type', map: { Loan: '421', Grant: '110' }, otherwise: 'null' },
  url: { template: 'https://china.aiddata.org/projects/{record_id}' },
  parties: [
    {
      role: '1',
      name: { firstOf: [{ column: 'financier' }, { fixed: 'China' }] },
      party: { fixed: 'china' },
      country: { fixed: 'CN' },
    },
    { role: 'recipient', name: 'recipient_name', country: { column: 'recipient', as: 'country' } },
  ],
  places: [
    {
      country: { column: 'recipient', as: 'country' },
      latitude: 'latitude',
      longitude: 'longitude',
      osmLink: 'osm',
      precision: { fixed: 'approximate' },
    },
  ],
  sectors: [{ vocabulary: '99', name: 'sector' }],
  transactions: [
    {
      kind: { fixed: '2' },
      value: 'amount_constant_2021_usd',
      currency: { fixed: 'USD' },
      date: 'commitment_date',
      priceBasis: { fixed: 'constant-2021' },
      method: 'estimated',
      whenEmpty: 'keep',
    },
  ],
  related: [{ identifier: 'linked_records', split: ' ' }],
  extra: [
    'infrastructure',
    'flow_in_title',
    'flow_type',
    'flow_class',
    'intent',
    'precision',
    'osm',
    'osm_features',
    'point_is',
  ],
};

export const worldBankMapping = {
  mapping: 1,
  kind: 'activities',
  note: 'World Bank project list, 31 March 2025. A zero of the list means none or unknown and was left out.',
  identifier: 'project_id',
  title: 'name',
  status: { column: 'status', map: { Active: '2', Closed: '4', Dropped: '5', Pipeline: '1' } },
  agreedOn: 'approved',
  actualStart: 'effective',
  plannedEnd: 'closing',
  url: 'url',
  parties: [
    { role: '1', name: { fixed: 'World Bank' }, party: { fixed: 'world-bank' } },
    { role: '4', name: 'agency' },
    { role: 'recipient', name: 'place', country: 'country' },
  ],
  places: [{ country: 'country', region: 'region', name: 'place', precision: { fixed: 'unknown' } }],
  sectors: [{ vocabulary: '99', name: 'sector' }],
  transactions: [
    { kind: { fixed: '2' }, value: 'commitment_usd', currency: { fixed: 'USD' }, date: 'approved', whenEmpty: 'keep' },
  ],
  extra: [
    'status_2024_08_29',
    'stage',
    'ibrd_usd',
    'ida_usd',
    'grant_usd',
    'project_cost_usd',
    'zero_in',
    'financing',
    'instrument',
    'supplement',
  ],
};

/** AidData's precision codes: 1 is exact, 2 to 8 are nearby places, districts or the country. */
const precisionCodes = {
  column: 'precision_code',
  map: {
    '1': 'exact',
    '2': 'approximate',
    '3': 'approximate',
    '4': 'approximate',
    '5': 'approximate',
    '6': 'unknown',
    '7': 'unknown',
    '8': 'unknown',
    '9': 'unknown',
  },
};
export const worldBankPlacesMapping = {
  mapping: 1,
  kind: 'places',
  note: 'Places of World Bank projects as located by AidData in 2011.',
  activitySource: 'worldbank-projects-lac-2025',
  activity: 'project_id',
  place: {
    name: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    precision: precisionCodes,
  },
};

export const hondurasMapping = {
  mapping: 1,
  kind: 'activities',
  note: 'Aid management platform of Honduras, release 1.3.1.',
  identifier: 'project_id',
  title: 'name',
  titleLanguage: { fixed: 'es' },
  status: {
    column: 'status',
    map: { 'Pipeline/identification': '1', Implementation: '2', Completion: '3', Cancelled: '5', Suspended: '6' },
  },
  agreedOn: 'agreed',
  plannedStart: 'planned_start',
  actualStart: 'start',
  plannedEnd: { firstOf: [{ column: 'original_end' }, { column: 'proposed_end' }] },
  actualEnd: 'end',
  parties: [
    { role: '1', name: 'donors', split: '|' },
    { role: '4', name: 'executing_agency' },
    { role: 'recipient', name: { fixed: 'Honduras' }, party: { fixed: 'honduras' }, country: { fixed: 'HN' } },
  ],
  places: [{ country: { fixed: 'HN' }, precision: { fixed: 'unknown' } }],
  sectors: [{ vocabulary: '99', code: 'sector_code', name: 'sector', split: '|' }],
  extra: ['original_end', 'proposed_end', 'donors_iso3', 'assistance'],
};

export const hondurasTransactionsMapping = {
  mapping: 1,
  kind: 'transactions',
  note: 'Yearly sums of the Honduran platform. Years to 2012 are in constant 2011 US dollars, later ones as reported.',
  activitySource: 'honduras-aid-platform',
  activity: 'project_id',
  identifier: 'transaction_id',
  transaction: {
    kind: { column: 'kind', map: { C: '2', D: '3' } },
    value: 'value',
    currency: 'currency',
    date: { column: 'year', formats: ['year'] },
    priceBasis: 'price_basis',
  },
};

export const hondurasPlacesMapping = {
  mapping: 1,
  kind: 'places',
  note: 'Places of the projects of the Honduran platform.',
  activitySource: 'honduras-aid-platform',
  activity: 'project_id',
  place: {
    country: { fixed: 'HN' },
    name: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    precision: precisionCodes,
  },
};
