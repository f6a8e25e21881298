/**
 * Words of works in English, Spanish, Portuguese, French and Chinese, folded (no accents, lower case). Each line is one
 * thing that can be built or given, by whatever word; a word ending in `*` stands for all that begin so. The place of a
 * line is its number, at most 62 lines: append only, or the matcher gets a new version.
 */
export const workWords: readonly (readonly [string, string])[] = [
  [
    'dam',
    'dam dams represa* presa presas barragem barragens barrage* embalse* reservoir* reservatorio* 大坝 水坝 水库',
  ],
  [
    'hydropower',
    'hydroelectric* hydropower hidroelectric* hidreletric* hydroelectrique* hydel hidroelectrica* 水电 水电站',
  ],
  ['power', 'power electric* electricity eletric* energia energie energy electrif* eletrif* 电力 电站 能源 发电'],
  ['transmission', 'transmission transmision transmissao grid substation* subestacion* subestacao* 输电 变电站'],
  ['solar', 'solar photovoltaic* fotovoltaic* photovoltaique* 太阳能 光伏'],
  ['wind', 'wind eolic* eolien* 风电 风力'],
  [
    'road',
    'road roads highway* motorway* expressway* carretera* vial* autopista* estrada* rodovia* rodoviario* route routes routier* autoroute* camino* caminos 公路 道路 高速公路',
  ],
  ['bridge', 'bridge bridges puente* ponte pontes pont ponts 大桥 桥梁 桥'],
  [
    'rail',
    'rail railway* railroad* ferrocarril* ferrovia* ferroviari* tren trem train tramway tram metro subway 铁路 地铁',
  ],
  ['port', 'port ports puerto* porto portos portuari* harbour* harbor* wharf muelle* 港口 码头'],
  ['airport', 'airport* aeropuerto* aeroporto* aeroport* terminal* 机场'],
  ['school', 'school schools escuela* escola* ecole* college* colegio* classroom* aula aulas 学校 小学 中学'],
  ['university', 'university* universidad* universidade* universite* academy academia* academie* 大学 学院'],
  ['hospital', 'hospital* hopital* hopitaux clinic* clinica* clinique* 医院 诊所'],
  ['health', 'health salud saude sante medical medic* sanitari* sanitaire* 卫生 医疗'],
  ['water', 'water agua aguas eau eaux aqueduct* acueducto* aqueduc* 供水 饮水'],
  [
    'sanitation',
    'sanitation saneamiento saneamento assainissement sewer* sewage alcantarillado wastewater esgoto* 污水',
  ],
  ['irrigation', 'irrigation riego irrigacion irrigacao 灌溉'],
  ['housing', 'housing vivienda* habitacao habitacional* logement* houses casas 住房'],
  ['stadium', 'stadium* estadio* stade* 体育场 体育馆'],
  ['parliament', 'parliament* congress congreso parlamento* assembly asamblea 议会 国会'],
  ['police', 'police policia* policial* 警察'],
  ['prison', 'prison* carcel* penitenciari* 监狱'],
  ['court', 'court courts justice justicia justica tribunal* judicial* 司法 法院'],
  ['agriculture', 'agricultur* agricol* agropecuari* farming farm farms farmer* 农业'],
  ['fishery', 'fisher* pesca pesquer* peche* aquacultur* acuicultur* 渔业'],
  ['forest', 'forest* bosque* floresta* foret* 森林'],
  ['mine', 'mine mines mining mina minas mineria mineracao 矿业 采矿'],
  ['oil', 'oil petrol* petrole* refinery refineria* 石油 炼油'],
  ['gas', 'gas gasoducto* pipeline* oleoducto* gazoduc* 天然气 管道'],
  ['telecom', 'telecom* telecommunication* telecomunic* internet broadband fibra fiber fibre 电信 通信'],
  ['satellite', 'satellite* satelite* 卫星'],
  ['scholarship', 'scholarship* beca becas bolsa bolsas bourse* 奖学金'],
  ['training', 'training capacit* formacion formacao formation formations 培训'],
  ['vehicle', 'vehicle* vehiculo* veiculo* vehicule* bus buses autobus* trucks camiones 车辆 客车'],
  ['aircraft', 'aircraft airplane* avion* aviao aviones helicopter* helicoptero* 飞机'],
  ['ship', 'ship ships vessel* buque* navio* ferry ferries 船舶'],
  ['computer', 'computer* computador* ordinateur* laptop* 电脑'],
  ['vaccine', 'vaccine* vacuna* vacina* vaccin* 疫苗'],
  ['food', 'food aliment* 粮食'],
  [
    'disaster',
    'disaster* desastre* catastrophe* earthquake* terremoto* sismo flood* inundacion* hurricane* huracan* emergency emergencia* urgence* 救灾 紧急',
  ],
  ['waste', 'waste residuos dechets landfill 垃圾'],
  ['tourism', 'tourism turismo tourisme 旅游'],
  ['market', 'market markets mercado* marche marches 市场'],
  ['museum', 'museum* museo* museu* musee* 博物馆'],
  ['library', 'library libraries biblioteca* bibliotheque* 图书馆'],
  ['theatre', 'theatre* theater* teatro* 剧院'],
  ['convention', 'convention convenciones conference 会议中心'],
  ['sugar', 'sugar azucar acucar sucre 糖厂'],
  ['cement', 'cement cemento cimento ciment 水泥'],
  ['steel', 'steel acero aco acier 钢铁'],
  ['nutrition', 'nutricion nutrition nutricao 营养'],
  ['education', 'education educacion educacao educati* educativ* 教育'],
  ['credit', 'credit credito credits microfinance microcredit* 信贷'],
  ['tax', 'tax taxes fiscal tributari* 税'],
  ['land', 'land tierra tierras cadastr* catastr* terra terras 土地'],
  ['coffee', 'coffee cafe cafetaler* 咖啡'],
  ['biodiversity', 'biodivers* 生物多样性'],
  ['climate', 'climate clima climatic* climatiqu* 气候'],
  ['statistics', 'census censo statistic* estadistic* estatistic* statistiqu* 统计'],
];

/** Further words that projects are told by, one meaning a line, in English, Spanish, Portuguese and French. */
const meaningWords: readonly string[] = [
  'child children childhood nino ninos ninas ninez infancia infantil crianca criancas enfant enfants enfance',
  'youth young juventud joven jovenes juventude jeune jeunes jeunesse',
  'women woman mujer mujeres mulher mulheres femme femmes feminin femenina genero gender',
  'indigenous indigena indigenas autochtone autochtones',
  'poverty poor pobreza pobre pobres pauvrete pauvres',
  'performance desempeno desempenho',
  'quality calidad qualidade qualite',
  'employment jobs job empleo emprego emploi emplois',
  'neighborhood neighborhoods neighbourhood neighbourhoods barrio barrios bairro bairros quartier quartiers',
  'safe safer security safety seguridad seguro seguros seguranca securite',
  'strengthening fortalecimiento fortalecimento renforcement',
  'management gestion gestao manejo administration administracion administracao',
  'environment environmental ambiente ambiental environnement environnemental medioambiente',
  'risk risks riesgo riesgos risco riscos risque risques',
  'network networks red redes rede reseau reseaux',
  'emergency emergencia emergencias urgence',
  'trade comercio commerce',
  'growth crecimiento crescimento croissance',
  'border frontera fronterizo fronteira frontiere',
  'river rivers rio rios riviere fleuve',
  'city cities urban urbano urbana ciudad ciudades cidade cidades ville villes urbain',
  'rural campo rurales',
  'community communities comunidad comunidades comunitario comunitaria comunitarias comunidade comunidades communaute communautes communautaire',
  'debt deuda divida dette',
  'budget budgetary presupuesto presupuestario orcamento budgetaire',
  'study studies estudio estudios estudo estudos etude etudes feasibility factibilidad viabilidade faisabilite',
  'book books libro libros livro livros livre livres',
  'team teams equipo brigada brigadas',
  'soldier soldiers troops tropas police peacekeeping peacekeepers',
  'plant planta usina usine central centrale',
  'chain chains cadena cadenas cadeia filiere',
  'value valor valeur',
  'coast coastal costa costero costera costeros cotier',
  'food alimentaria alimentario alimentacion seguridad-alimentaria',
  'early temprana temprano primera-infancia',
  'reform reforma reforme',
  'election elections electoral eleccion elecciones electorale',
  'human humano humanos humana derechos rights droits',
  'industry industrial industria industries',
  'citizen citizens ciudadano ciudadanos ciudadana cidadao citoyen citoyens',
  'judicial judiciary judiciario poder-judicial',
  'registry registro cadastre catastro',
  'heritage patrimonio patrimoine',
  'productive productivity productivo productividad produtividade productivite production produccion producao',
  'small smallholder pequeno pequenos petits mipyme pyme micro microenterprise microempresa microempresas',
  'scanner scanners inspection inspeccion',
  'gymnasium gymnasio gimnasio sports sport deporte deportivo esporte',
];

/** Words by which a title says that it adds money to another thing. */
export const additionWords: ReadonlySet<string> = new Set(
  'additional adicional supplemental supplementary suplementario complemento complementaria complementarias complementario suppl af scale'.split(
    ' ',
  ),
);

/** Words that tell nothing apart: articles, money, the forms of help, the trade of projects. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a al an and ante aos as at by con d da das de del des do dos du e el em en entre es et for from in into l la las le
  les los na nas no nos of on or os ou para pela pelo por pour sobre sur the to und with without y a l un una une via
  project projects proyecto proyectos projeto projetos projet projets program programs programme programmes programa
  programas phase fase etapa tranche support apoyo apoio appui assistance asistencia cooperation cooperacion
  construction construccion construcao constr build building improvement mejoramiento development desarrollo
  desenvolvimento developpement national nacional million millions mil millon millones milhoes billion mln usd us rmb eur
  cny yuan dollar dollars loan loans prestamo prestamos emprestimo pret grant grants donacion donaciones doacao don
  donates donate donation gives give provides provide provided financing finances funds fund fondo fondos government
  gobierno governo gouvernement supply supplies equipment worth aid financiamiento implementation 项目 工程
  援助 贷款`.split(/\s+/),
);

/** Roman numerals of phases, and parts of works by number. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['primera', '1'],
  ['segunda', '2'],
  ['tercera', '3'],
  ['primeira', '1'],
  ['terceira', '3'],
  ['premiere', '1'],
  ['deuxieme', '2'],
  ['troisieme', '3'],
]);

const meanings = new Map(
  meaningWords.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] as string] as const);
  }),
);
const whole = new Map<string, number>();
const beginnings: [string, number][] = [];
const han: [string, number][] = [];
workWords.forEach(([, words], at) => {
  for (const word of words.split(' ')) {
    if (/\p{Script=Han}/u.test(word)) han.push([word, at]);
    else if (word.endsWith('*')) beginnings.push([word.slice(0, -1), at]);
    else whole.set(word, at);
  }
});
beginnings.sort((a, b) => b[0].length - a[0].length);

/** Number of the kind of work that a folded word names, or null. */
export function workOf(word: string): number | null {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  const found = word.length < 3 ? undefined : beginnings.find(([beginning]) => word.startsWith(beginning));
  return found?.[1] ?? null;
}
/** Kinds of work that a text in Chinese characters names. */
export const worksInHan = (text: string): number[] => [
  ...new Set(han.filter(([word]) => text.includes(word)).map(([, at]) => at)),
];

/** Amounts are told with more or fewer digits: two that count are kept, of whole numbers below 100 and years all. */
function roundNumber(text: string): string {
  const value = Number(text);
  if (
    !Number.isFinite(value) ||
    value === 0 ||
    (Number.isInteger(value) && (value < 100 || (value > 1900 && value < 2100)))
  )
    return text;
  return String(Number(value.toPrecision(2)));
}

/**
 * What stands for a folded word when titles are compared, so that cognates of four languages and words misspelt at
 * their end meet: the kind of work, a number, or the first six letters with sounds levelled; null: it tells nothing.
 */
export function keyOf(word: string): string | null {
  if (emptyWords.has(word)) return null;
  const number = numberWords.get(word) ?? (/^\d/.test(word) ? word.replace(/[.,]0+$/, '') : undefined);
  if (number !== undefined) return `#${roundNumber(number)}`;
  const work = workOf(word);
  if (work !== null) return `=${workWords[work]?.[0]}`;
  if (/\p{Script=Han}/u.test(word)) return word;
  const meaning = meanings.get(word);
  if (meaning !== undefined) return `~${meaning}`;
  if (word.length < 2) return null;
  return word
    .replace(/ph/g, 'f')
    .replace(/[ck]h?|qu/g, 'k')
    .replace(/th/g, 't')
    .replace(/h/g, '')
    .replace(/y/g, 'i')
    .replace(/[sz]/g, 's')
    .replace(/(.)\1/g, '$1')
    .slice(0, 6);
}
