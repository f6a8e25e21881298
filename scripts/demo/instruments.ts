import type { Draft } from '../../src/model/index.ts';
import { both, type DraftJournal, same } from './draft-journal.ts';

type Body = Extract<Draft, { kind: 'instrument' }>['body'];

const instruments: readonly Body[] = [
  {
    id: 'china-celac-forum',
    type: 'forum',
    title: both('China-CELAC Forum', 'Foro China-CELAC'),
    sources: ['seed-article'],
    parties: [
      { party: 'china', role: 'member' },
      { party: 'celac', role: 'member' },
    ],
  },
  {
    id: 'china-celac-ministerial-2025',
    type: 'forum',
    title: both(
      'Fourth ministerial meeting of the China-CELAC Forum',
      'Cuarta reunión ministerial del Foro China-CELAC',
    ),
    date: '2025-05-13',
    sources: ['seed-article', 'aztec-journal-2025'],
    parties: [
      { party: 'china', role: 'member' },
      { party: 'celac', role: 'member' },
    ],
  },
  {
    id: 'china-celac-forum-2025-speech',
    type: 'speech',
    title: both('Opening speech, fourth ministerial meeting', 'Discurso de apertura, cuarta reunión ministerial'),
    date: '2025-05-13',
    sources: ['speech-2025-copy', 'aztec-journal-2025', 'notigram-2025', 'writeups24-2025'],
    parties: [
      { party: 'china', role: 'issued' },
      { party: 'xi-jinping', role: 'issued' },
    ],
    note: both(
      'Held through press reports; the full text is not held.',
      'Conocido por la prensa; no se tiene el texto completo.',
    ),
  },
  {
    id: 'beijing-declaration-2025',
    type: 'declaration',
    title: both('Beijing Declaration', 'Declaración de Beijing'),
    date: '2025-05',
    sources: [
      'beijing-declaration-copy',
      'clarin-2025',
      'el-estrategico-2025',
      'opeargentina-2025',
      'enterate-noticias-2025',
    ],
    parties: [
      { party: 'china', role: 'signed' },
      { party: 'argentina', role: 'did-not-sign' },
    ],
    note: both(
      'Reports agree that Argentina did not sign; one of them says that Paraguay kept apart too. Both stand.',
      'Los informes coinciden en que la Argentina no firmó; uno dice que el Paraguay también se mantuvo al margen. Ambos constan.',
    ),
  },
  {
    id: 'joint-action-plan-2025',
    type: 'action-plan',
    title: both('China-CELAC Joint Action Plan 2025-2027', 'Plan de Acción Conjunto China-CELAC 2025-2027'),
    date: '2025-05',
    sources: ['joint-action-plan-2025-2027'],
    parties: [
      { party: 'china', role: 'issued' },
      { party: 'celac', role: 'issued' },
    ],
  },
  {
    id: 'china-celac-plan-2022',
    type: 'action-plan',
    title: both('China-CELAC Joint Action Plan 2022-2024', 'Plan de Acción Conjunto China-CELAC 2022-2024'),
    date: '2021-12-03',
    sources: ['third-ministerial-declaration-2021', 'abc-color-2022', 'laitimes-global-times-2022'],
    parties: [
      { party: 'china', role: 'issued' },
      { party: 'celac', role: 'issued' },
    ],
  },
  {
    id: 'china-celac-plan-2015',
    type: 'action-plan',
    title: both('China-CELAC Cooperation Plan 2015-2019', 'Plan de Cooperación China-CELAC 2015-2019'),
    date: '2015-01',
    sources: ['embassy-dominica-plan-2015', 'nanhai-xinhua-2015'],
    parties: [
      { party: 'china', role: 'issued' },
      { party: 'celac', role: 'issued' },
    ],
  },
  {
    id: 'brasilia-2014-speech',
    type: 'speech',
    title: both('Speech in Brasília, 17 July 2014', 'Discurso en Brasilia, 17 de julio de 2014'),
    date: '2014-07-17',
    sources: ['speech-brasilia-2014', 'cri-portuguese-2014', 'tico-times-2014'],
    parties: [
      { party: 'china', role: 'issued' },
      { party: 'xi-jinping', role: 'issued' },
    ],
  },
  {
    id: 'china-celac-2015-address',
    type: 'speech',
    title: both('Address at the first ministerial meeting', 'Discurso en la primera reunión ministerial'),
    date: '2015-01-08',
    sources: ['speech-beijing-2015'],
    parties: [{ party: 'china', role: 'issued' }],
  },
  {
    id: 'belt-and-road',
    type: 'programme',
    title: both('Belt and Road Initiative', 'Iniciativa de la Franja y la Ruta'),
    sources: ['seed-article'],
    parties: [{ party: 'china', role: 'issued' }],
  },
  {
    id: 'five-programmes',
    type: 'programme',
    title: both('Five programmes (the “five major projects”)', 'Cinco programas (los «cinco grandes proyectos»)'),
    date: '2025-05-13',
    sources: ['seed-article', 'exbulletin-2025', 'notigram-2025'],
    parties: [{ party: 'china', role: 'issued' }],
    note: both(
      'Solidarity, development, civilisation, peace, people-to-people connectivity. The name differs by translation.',
      'Solidaridad, desarrollo, civilización, paz y conectividad entre los pueblos. El nombre varía según la traducción.',
    ),
  },
  {
    id: 'peace-programme',
    type: 'programme',
    title: both('Peace Programme (the “peace projects”)', 'Programa de Paz (los «proyectos de paz»)'),
    date: '2025-05-13',
    sources: ['seed-article', 'exbulletin-2025'],
    parties: [{ party: 'china', role: 'issued' }],
  },
  {
    id: 'people-to-people-programme',
    type: 'programme',
    title: both(
      'People-to-People Connectivity Programme (the “public welfare projects”)',
      'Programa de Conectividad entre los Pueblos (los «proyectos de bienestar público»)',
    ),
    date: '2025-05-13',
    sources: ['seed-article', 'writeups24-2025'],
    parties: [{ party: 'china', role: 'issued' }],
  },
  {
    id: 'civilisation-programme',
    type: 'programme',
    title: both('Civilisation Programme', 'Programa de Civilización'),
    date: '2025-05-13',
    sources: ['seed-article', 'exbulletin-2025'],
    parties: [{ party: 'china', role: 'issued' }],
  },
  {
    id: 'hemispheric-security-conference-2025',
    type: 'forum',
    title: both('10th Hemispheric Security Conference', '10.ª Conferencia de Seguridad Hemisférica'),
    date: '2025-05-12/2025-05-13',
    sources: ['seed-article'],
    parties: [{ party: 'florida-international-university', role: 'issued' }],
  },
  {
    id: 'hegseth-schialer-2025',
    type: 'forum',
    title: both(
      'Meeting of the US and Peruvian ministers, 5 May 2025',
      'Reunión de ministros de Estados Unidos y el Perú, 5 de mayo de 2025',
    ),
    date: '2025-05-05',
    sources: ['seed-article'],
    parties: [
      { party: 'pete-hegseth', role: 'member' },
      { party: 'elmer-schialer', role: 'member' },
    ],
  },
  {
    id: 'rubio-holness-2025',
    type: 'speech',
    title: both(
      'Joint press availability in Kingston, 26 March 2025',
      'Comparecencia conjunta en Kingston, 26 de marzo de 2025',
    ),
    date: '2025-03-26',
    sources: ['postxnews-2025', 'caribbean-national-weekly-2025'],
    parties: [
      { party: 'marco-rubio', role: 'member' },
      { party: 'andrew-holness', role: 'member' },
    ],
  },
  {
    id: 'monroe-doctrine',
    type: 'speech',
    title: both('Monroe Doctrine', 'Doctrina Monroe'),
    date: '1823-12-02',
    sources: ['seed-article'],
    parties: [{ party: 'united-states', role: 'issued' }],
  },
  {
    id: 'washington-consensus',
    type: 'programme',
    title: both('Washington Consensus', 'Consenso de Washington'),
    sources: ['seed-article'],
  },
  {
    id: 'us-aid-programmes',
    type: 'programme',
    title: both('US aid programmes', 'Programas de ayuda de Estados Unidos'),
    sources: ['seed-article'],
    parties: [{ party: 'united-states', role: 'issued' }],
  },
  {
    id: 'cuban-medical-missions',
    type: 'programme',
    title: both('Cuban medical missions in Jamaica', 'Misiones médicas cubanas en Jamaica'),
    sources: ['seed-article', 'ny-carib-news-2025'],
    parties: [
      { party: 'cuba', role: 'issued' },
      { party: 'jamaica', role: 'member' },
    ],
  },
  {
    id: 'eu-celac-summit-2023',
    type: 'declaration',
    title: both('EU-CELAC summit, Brussels 2023', 'Cumbre UE-CELAC, Bruselas 2023'),
    date: '2023-07',
    sources: ['pressclub-commission-2023', 'mirage-news-2023'],
    parties: [
      { party: 'eu', role: 'member' },
      { party: 'celac', role: 'member' },
    ],
  },
  {
    id: 'eu-celac-summit-2025',
    type: 'declaration',
    title: both('CELAC-EU summit, Santa Marta 2025', 'Cumbre CELAC-UE, Santa Marta 2025'),
    date: '2025-11',
    sources: ['openrijk-ip-25-2650', 'opinion-iberica-2025'],
    parties: [
      { party: 'eu', role: 'member' },
      { party: 'celac', role: 'member' },
    ],
  },
  {
    id: 'summit-americas-2022',
    type: 'forum',
    title: both('Summit of the Americas 2022', 'Cumbre de las Américas 2022'),
    date: '2022-06',
    sources: ['roll-call-2022', 'canada-pm-2022'],
    parties: [
      { party: 'united-states', role: 'member' },
      { party: 'canada', role: 'member' },
    ],
  },
  {
    id: 'apep-2023',
    type: 'forum',
    title: both('Americas Partnership leaders’ summit 2023', 'Cumbre de líderes de la Alianza de las Américas 2023'),
    date: '2023-11-03',
    sources: ['white-house-apep-2023'],
    parties: [
      { party: 'united-states', role: 'member' },
      { party: 'costa-rica', role: 'member' },
    ],
  },
  {
    id: 'global-gateway',
    type: 'programme',
    title: same('Global Gateway'),
    date: '2023-07',
    sources: ['pressclub-commission-2023', 'openrijk-ip-25-2650'],
    parties: [{ party: 'eu', role: 'issued' }],
  },
];

export function addInstruments(journal: DraftJournal): void {
  for (const body of instruments) journal.add('instrument', body);
}
