import type { Draft } from '../../src/model/index.ts';
import { both, type DraftJournal } from './draft-journal.ts';

type Body = Extract<Draft, { kind: 'work' }>['body'];
const exactly = (quantity: string, unit: string): NonNullable<Body['budget']> => ({ quantity, unit });

/** Works that the followed promises are about; figures only where a statement of the ledger gives them. */
const works: readonly Body[] = [
  {
    id: 'work-el-salvador-library',
    name: both('National Library of El Salvador', 'Biblioteca Nacional de El Salvador'),
    type: 'library',
    status: 'completed',
    owner: 'el-salvador',
    country: 'SV',
    place: { name: 'San Salvador', precision: 'approximate' },
    actual: { start: '2022-02', end: '2023-11' },
    budget: exactly('54000000', 'USD'),
    metrics: [
      { title: 'floor area', actual: { quantity: '24000', unit: 'm2' } },
      { title: 'levels', actual: { quantity: '7', unit: 'level' } },
      { title: 'capacity for books', actual: { quantity: '360000', unit: 'volume', comparator: 'more-than' } },
    ],
  },
  {
    id: 'work-chancay-port',
    name: both('Chancay port, first stage', 'Puerto de Chancay, primera etapa'),
    type: 'port',
    status: 'completed',
    country: 'PE',
    place: { name: 'Chancay', precision: 'approximate' },
    planned: { end: '2024' },
    actual: { end: '2024-11-14' },
    metrics: [
      { title: 'berths', actual: { quantity: '4', unit: 'berth' } },
      { title: 'quay length', actual: { quantity: '1500', unit: 'metre' } },
      { title: 'container capacity', actual: { quantity: '1000000', unit: 'teu', per: 'year' } },
    ],
    note: both(
      'Owner and operator as sources state them; the ledger holds no register extract.',
      'Titular y operador según las fuentes; el registro no tiene extracto registral.',
    ),
  },
  {
    id: 'work-bogota-metro-line-1',
    name: both('Bogotá metro, line 1', 'Metro de Bogotá, línea 1'),
    type: 'metro',
    status: 'implementation',
    owner: 'bogota-district',
    country: 'CO',
    place: { name: 'Bogotá', precision: 'approximate' },
    planned: { end: '2028-06' },
    metrics: [{ title: 'execution on 30 November 2025', actual: { quantity: '68.64', unit: 'percent' } }],
  },
  {
    id: 'work-coca-codo-sinclair',
    name: both('Coca Codo Sinclair hydroelectric plant', 'Central hidroeléctrica Coca Codo Sinclair'),
    type: 'hydroelectric plant',
    status: 'completed',
    owner: 'ecuador',
    country: 'EC',
    planned: { end: '2016-01-28' },
    actual: { start: '2010-07-28', end: '2016-11-18' },
    budget: exactly('2000000000', 'USD'),
    finalValue: { quantity: '3000000000', unit: 'USD', comparator: 'about' },
    metrics: [{ title: 'capacity', forecast: { quantity: '1500', unit: 'MW' } }],
  },
  {
    id: 'work-belize-coastal-highway',
    name: both('Coastal Highway, Belize', 'Carretera costera, Belice'),
    type: 'road',
    status: 'completed',
    owner: 'belize',
    country: 'BZ',
    planned: { end: '2023' },
    metrics: [
      {
        title: 'length',
        forecast: { quantity: '59', unit: 'km', comparator: 'about' },
        actual: { quantity: '59', unit: 'km' },
      },
    ],
  },
  {
    id: 'work-belize-goldson-highway',
    name: both('Philip Goldson Highway and Remate Bypass', 'Carretera Philip Goldson y desvío de Remate'),
    type: 'road',
    status: 'completed',
    owner: 'belize',
    country: 'BZ',
    actual: { start: '2022', end: '2024-05-08' },
    finalValue: exactly('46000000', 'USD'),
  },
  {
    id: 'work-couva-hospital',
    name: both('Couva Children’s Hospital', 'Hospital infantil de Couva'),
    type: 'hospital',
    status: 'completed',
    owner: 'trinidad-and-tobago',
    country: 'TT',
    place: { name: 'Couva', precision: 'approximate' },
    actual: { start: '2013-06-01', end: '2015-08-14' },
  },
  {
    id: 'work-kingstown-port',
    name: both('Port of Kingstown', 'Puerto de Kingstown'),
    type: 'port',
    status: 'completed',
    country: 'VC',
    place: { name: 'Kingstown', precision: 'approximate' },
    actual: { end: '2025-10-25' },
  },
  {
    id: 'work-little-bay-port',
    name: both('Port of Little Bay', 'Puerto de Little Bay'),
    type: 'port',
    status: 'implementation',
    country: 'MS',
    place: { name: 'Little Bay', precision: 'approximate' },
    budget: exactly('46000000', 'USD'),
  },
];

export function addWorks(journal: DraftJournal): void {
  for (const body of works) journal.add('work', body);
}
