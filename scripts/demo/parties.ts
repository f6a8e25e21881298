import type { Localised, PartyType } from '../../src/model/index.ts';
import countries from './countries.json' with { type: 'json' };
import { both, type DraftJournal, same, slugOf } from './draft-journal.ts';

const names = countries as Readonly<Record<string, Localised>>;

export const celacMembers =
  'AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE'.split(' ');
const partnerStates = 'CN US CA JP GB IN ES FR DE TW KR SE'.split(' ');

/** Party id of a state by its ISO 3166-1 alpha-2 code. */
export const stateId = (code: string): string => {
  const name = names[code];
  if (name === undefined) throw new Error(`no names for ${code}`);
  return slugOf(name.en.replaceAll('&', 'and'));
};

type PartyRow = readonly [
  id: string,
  type: PartyType,
  name: string | Localised,
  country?: string | null,
  note?: Localised,
];

const groups: readonly PartyRow[] = [
  ['eu', 'group-of-states', both('European Union', 'Unión Europea')],
  [
    'team-europe',
    'group-of-states',
    both('Team Europe', 'Equipo Europa'),
    null,
    both(
      'Name that the European Union gives to itself, its member states and their banks acting together.',
      'Nombre que la Unión Europea da a sí misma, a sus Estados miembros y a sus bancos cuando actúan juntos.',
    ),
  ],
  ['africa', 'group-of-states', both('African countries (FOCAC)', 'Países africanos (FOCAC)')],
  [
    'portuguese-speaking-countries',
    'group-of-states',
    both(
      'Asian and African Portuguese-speaking countries (Macao Forum)',
      'Países de lengua portuguesa de Asia y África (Foro de Macao)',
    ),
  ],
  ['caricom', 'group-of-states', both('Caribbean Community (CARICOM)', 'Comunidad del Caribe (CARICOM)')],
  [
    'apep-countries',
    'group-of-states',
    both(
      'Americas Partnership for Economic Prosperity countries',
      'Países de la Alianza de las Américas para la Prosperidad Económica',
    ),
  ],
  [
    'summit-of-the-americas',
    'group-of-states',
    both('States at the Summit of the Americas', 'Estados de la Cumbre de las Américas'),
  ],
  [
    'global-south',
    'other',
    both('Global South', 'Sur Global'),
    null,
    both(
      'A name used in the article; not a party that can promise.',
      'Un nombre usado en el artículo; no es una parte que pueda prometer.',
    ),
  ],
  [
    'the-west',
    'other',
    both('The West', 'Occidente'),
    null,
    both(
      'A name used in the article; not a party that can promise.',
      'Un nombre usado en el artículo; no es una parte que pueda prometer.',
    ),
  ],
  [
    'asia-pacific',
    'other',
    both('Asia-Pacific', 'Asia-Pacífico'),
    null,
    both(
      'A name used in the article; not a party that can promise.',
      'Un nombre usado en el artículo; no es una parte que pueda prometer.',
    ),
  ],
  [
    'northern-triangle',
    'other',
    both('Northern triangle of Central America', 'Triángulo norte de Centroamérica'),
    null,
    both('Guatemala, Honduras and El Salvador.', 'Guatemala, Honduras y El Salvador.'),
  ],
];

const banks: readonly PartyRow[] = [
  ['world-bank', 'development-bank', both('World Bank', 'Banco Mundial')],
  ['idb', 'development-bank', both('Inter-American Development Bank', 'Banco Interamericano de Desarrollo')],
  [
    'caf',
    'development-bank',
    both(
      'CAF, Development Bank of Latin America and the Caribbean',
      'CAF, Banco de Desarrollo de América Latina y el Caribe',
    ),
  ],
  ['cdb', 'development-bank', both('Caribbean Development Bank', 'Banco de Desarrollo del Caribe')],
  ['eib', 'development-bank', both('European Investment Bank', 'Banco Europeo de Inversiones')],
  [
    'china-eximbank',
    'development-bank',
    both('Export-Import Bank of China', 'Banco de Exportación e Importación de China'),
    'CN',
  ],
  ['china-development-bank', 'development-bank', both('China Development Bank', 'Banco de Desarrollo de China'), 'CN'],
  ['imf', 'multilateral', both('International Monetary Fund', 'Fondo Monetario Internacional')],
  ['united-nations', 'multilateral', both('United Nations', 'Naciones Unidas')],
  ['paho', 'multilateral', both('Pan American Health Organization', 'Organización Panamericana de la Salud')],
  [
    'jica',
    'government-body',
    both('Japan International Cooperation Agency', 'Agencia de Cooperación Internacional del Japón'),
    'JP',
  ],
  [
    'usaid',
    'government-body',
    both(
      'United States Agency for International Development',
      'Agencia de los Estados Unidos para el Desarrollo Internacional',
    ),
    'US',
  ],
  [
    'us-state-department',
    'government-body',
    both('United States Department of State', 'Departamento de Estado de los Estados Unidos'),
    'US',
  ],
  [
    'dfid',
    'government-body',
    both(
      'Department for International Development (United Kingdom)',
      'Departamento para el Desarrollo Internacional (Reino Unido)',
    ),
    'GB',
  ],
  ['european-commission', 'government-body', both('European Commission', 'Comisión Europea')],
  ['bogota-district', 'government-body', both('District of Bogotá', 'Distrito de Bogotá'), 'CO'],
  [
    'partnership-for-central-america',
    'other',
    both('Private companies (Partnership for Central America)', 'Empresas privadas (Alianza para Centroamérica)'),
  ],
  ['alliance-for-progress', 'other', both('Alliance for Progress', 'Alianza para el Progreso')],
  [
    'bndes',
    'government-body',
    both('National Development Bank of Brazil (BNDES)', 'Banco Nacional de Desarrollo de Brasil (BNDES)'),
    'BR',
  ],
  ['aiddata', 'academic', same('AidData'), 'US'],
  ['florida-international-university', 'academic', same('Florida International University'), 'US'],
];

const companies: readonly PartyRow[] = [
  ['cosco-shipping', 'company', same('COSCO Shipping'), 'CN'],
  ['sinohydro', 'company', same('Sinohydro'), 'CN'],
  ['nespresso', 'company', same('Nespresso')],
  ['microsoft', 'company', same('Microsoft'), 'US'],
  ['chinese-companies', 'other', both('Chinese companies', 'Empresas chinas'), 'CN'],
];

const people: readonly PartyRow[] = [
  ['donald-trump', 'person', same('Donald Trump'), 'US'],
  ['pete-hegseth', 'person', same('Pete Hegseth'), 'US'],
  ['scott-bessent', 'person', same('Scott Bessent'), 'US'],
  ['marco-rubio', 'person', same('Marco Rubio'), 'US'],
  ['elmer-schialer', 'person', same('Elmer Schialer'), 'PE'],
  ['sylvia-cesaratto', 'person', same('Sylvia Cesaratto'), 'CA'],
  ['robert-evan-ellis', 'person', same('Robert Evan Ellis'), 'US'],
  ['xi-jinping', 'person', same('Xi Jinping'), 'CN'],
  ['andrew-holness', 'person', same('Andrew Holness'), 'JM'],
  ['us-officials', 'other', both('U.S. officials (unnamed)', 'Funcionarios de Estados Unidos (sin nombre)'), 'US'],
  ['chinese-officials', 'other', both('Chinese officials (unnamed)', 'Funcionarios chinos (sin nombre)'), 'CN'],
  ['cuban-medical-workers', 'other', both('Cuban medical workers', 'Personal médico cubano'), 'CU'],
];

/** Everybody but the publishers, who come with their documents. */
export function addParties(journal: DraftJournal): void {
  for (const code of [...celacMembers, ...partnerStates]) {
    journal.add('party', {
      id: stateId(code),
      type: 'state',
      name: names[code]!,
      country: code,
      identifiers: [{ scheme: 'ISO 3166-1 alpha-2', id: code }],
    });
  }
  journal.add('party', {
    id: 'celac',
    type: 'group-of-states',
    name: {
      en: 'Community of Latin American and Caribbean States (CELAC)',
      es: 'Comunidad de Estados Latinoamericanos y Caribeños (CELAC)',
      pt: 'Comunidade de Estados Latino-Americanos e Caribenhos (CELAC)',
      fr: 'Communauté d’États latino-américains et caraïbes (CELAC)',
      zh: '拉美和加勒比国家共同体',
    },
    members: celacMembers.map((code) => ({ party: stateId(code) })),
    source: 'energy-gov-tt-celac',
    note: both(
      '33 members as listed by a ministry of Trinidad and Tobago; dates of membership not held.',
      '33 miembros según la lista de un ministerio de Trinidad y Tobago; no se tienen las fechas de ingreso.',
    ),
  });
  for (const [id, type, name, country, note] of [...groups, ...banks, ...companies, ...people]) {
    journal.add('party', {
      id,
      type,
      name: typeof name === 'string' ? same(name) : name,
      country: country ?? null,
      note: note ?? null,
    });
  }
}
