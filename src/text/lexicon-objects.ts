import { type CommitmentObject, isCurrency } from '../model/index.ts';
import type { ReadLanguage } from './language.ts';
import { foldAccents } from './names.ts';

/** The object of a promise by the unit that it counts. */
const byUnit: Readonly<Record<string, CommitmentObject>> = {
  scholarship: 'scholarship',
  fellowship: 'scholarship',
  internship: 'training-place',
  'training-place': 'training-place',
  trainee: 'training-place',
  course: 'course',
  workshop: 'course',
  seminar: 'course',
  visit: 'visit',
  mission: 'visit',
  project: 'project',
  programme: 'project',
  grant: 'grant',
  loan: 'loan',
  visa: 'visa',
  expert: 'personnel',
  teacher: 'personnel',
  doctor: 'personnel',
  nurse: 'personnel',
  'health-worker': 'personnel',
  volunteer: 'personnel',
  dose: 'supplies',
  mask: 'supplies',
  'test-kit': 'supplies',
  ventilator: 'supplies',
  kit: 'supplies',
  vehicle: 'supplies',
  bus: 'supplies',
  computer: 'supplies',
  book: 'supplies',
  tractor: 'supplies',
  km: 'works',
  bridge: 'works',
  school: 'works',
  hospital: 'works',
  clinic: 'works',
  library: 'works',
  station: 'works',
  'treatment-plant': 'works',
  house: 'works',
  port: 'works',
  airport: 'works',
  dam: 'works',
  well: 'works',
  'power-plant': 'works',
  MW: 'works',
  kW: 'works',
  GW: 'works',
};

/** Words for objects, folded, in the order in which they are tried. */
const byWord: readonly (readonly [CommitmentObject, RegExp])[] = [
  ['scholarship', /scholarship|\bbecas?\b|\bbolsas?\b|\bbourses?\b|奖学金/],
  ['training-place', /training|capacitacion|formacion|formacao|treinamento|\bformations?\b|培训|研修/],
  ['credit-line', /credit line|line of credit|linea de credito|linha de credito|ligne de credit|信贷额度|信用额度/],
  ['visa', /\bvisas?\b|visados?|\bvistos?\b|签证|免签/],
  ['loan', /\bloans?\b|prestamos?|emprestimos?|\bprets?\b|贷款/],
  ['grant', /\bgrants?\b|subvencion|donacion|subvenc|doacao|\bdons?\b|赠款|无偿援助/],
  ['equity', /equity|participacion accionaria|participacao acionaria|股权/],
  ['import', /\bimports?\b|importaciones|importacoes|importations?|进口/],
  ['investment', /invest|inversion|inverti|投资/],
  [
    'works',
    /construct|\bbuild|\broads?\b|\bports?\b|carretera|puente|ferrocarril|rodovia|ponte|estrada|\broutes?\b|\bpont\b|建设|公路|铁路|桥/,
  ],
  ['project', /\bprojects?\b|proyectos?|projetos?|\bprojets?\b|项目/],
  ['trade', /\btrade\b|comercio|commerce|贸易/],
  ['dialogue', /dialog|dialogue|consult|forum|foro|forum|对话|磋商|论坛/],
  ['personnel', /\bexperts?\b|\bdoctors?\b|medical team|expertos|especialistas|peritos|专家|医疗队/],
  ['supplies', /vaccine|equipment|supplies|vacuna|equipo|insumos|vacina|equipamento|vaccin|materiel|疫苗|物资|设备/],
  ['finance', /financ|\bfund|fondo|fundo|\bfonds\b|资金|融资/],
  [
    'norm',
    /international law|derecho internacional|direito internacional|droit international|国际法|principles?|principios?|原则/,
  ],
];

/** What a promise is about, by the unit it counts or the words it uses; null where neither tells. */
export function objectOf(unit: string | null, words: string, language: ReadLanguage): CommitmentObject | null {
  const text = language === 'zh' ? words : foldAccents(words);
  if (unit !== null && !isCurrency(unit) && byUnit[unit] !== undefined) return byUnit[unit];
  const found = byWord.find(([, pattern]) => pattern.test(text));
  if (found !== undefined) return found[0];
  return unit !== null && isCurrency(unit) ? 'finance' : null;
}
