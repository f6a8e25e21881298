import type { ReadLanguage } from './language.ts';
import { foldAccents } from './names.ts';

/** Topics of checkable claims, by words (folded), and public data that holds them. */
const topics: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\btrade\b|exports?\b|imports?\b|comercio|exporta|importa|commerce|贸易|出口|进口/,
    ['UN Comtrade', 'national customs statistics'],
  ],
  [/tariffs?\b|arancel|tarifas?\b|droits de douane|关税/, ['WTO tariff data', 'official gazettes']],
  [/invest|inversion|inverti|投资/, ['UNCTAD FDI statistics', 'central bank statistics']],
  [/\baid\b|assistance|ayuda|asistencia|ajuda|aide\b|援助/, ['OECD DAC and CRS', 'IATI']],
  [
    /\bloans?\b|\bdebt\b|prestamo|deuda|emprestimo|divida|\bprets?\b|\bdette|贷款|债务/,
    ['World Bank International Debt Statistics'],
  ],
  [
    /unemploy|\bjobs?\b|desempleo|empleo|desemprego|emprego|chomage|emploi|失业|就业/,
    ['ILOSTAT', 'national labour force surveys'],
  ],
  [
    /poverty|inequal|pobreza|desigual|pauvrete|inegal|贫困|不平等/,
    ['World Bank Poverty and Inequality Platform', 'national household surveys'],
  ],
  [
    /\bgdp\b|growth|\bpib\b|crecimiento|crescimento|croissance|增长|国内生产总值/,
    ['World Bank WDI', 'national accounts'],
  ],
  [
    /\broads?\b|\bports?\b|airport|expressway|railway|bridge|infrastructure|carretera|puente|aeropuerto|infraestructura|rodovia|ponte|route|chemin de fer|公路|铁路|机场|桥|基础设施/,
    ['project registers (OC4IDS, MapaInversiones)', 'procurement records (OCDS)'],
  ],
  [/\bvot(?:e|ed|es)\b|resolution|votaci|voto|vote\b|投票|决议/, ['UN Digital Library voting data']],
  [
    /declaration|agreement|communique|treaty|charter|declaracion|acuerdo|declaracao|acordo|accord|traite|宣言|协定|公报|条约/,
    ['the text of the document named'],
  ],
  [
    /approval|public opinion|dissatisf|opinion publica|insatisf|opinion publique|民意|民调/,
    ['opinion surveys (Latinobarometro, AmericasBarometer)'],
  ],
  [
    /health|hospital|vaccin|salud|vacuna|saude|vacina|sante|疫苗|医院|卫生/,
    ['WHO and PAHO data', 'health ministry records'],
  ],
  [
    /scholarship|students?\b|education|\bbecas?\b|educacion|bolsas|educacao|bourses|奖学金|教育/,
    ['scholarship offices', 'UNESCO UIS'],
  ],
  [
    /energy|power plant|megawatt|energia|energie|能源|电站/,
    ['Global Energy Monitor trackers', 'national energy balances'],
  ],
  [
    /conference|summit|meeting|session|forum|conferencia|cumbre|reunion|cimeira|cupula|sommet|会议|峰会|论坛/,
    ["the organiser's record of the meeting"],
  ],
];

/** Public data that could settle a claim, by its topic words; none where no topic is known. */
export function dataFor(words: string, language: ReadLanguage): string[] {
  const text = language === 'zh' ? words : foldAccents(words);
  return topics.filter(([pattern]) => pattern.test(text)).flatMap(([, data]) => data);
}
