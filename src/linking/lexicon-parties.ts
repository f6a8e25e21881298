/**
 * Words of the names of institutions in Spanish, English, Portuguese, French and Chinese, folded (lower case, no
 * accents, simplified characters). One line a meaning; a name is compared by meanings, so that "Ministerio de Salud" and
 * "Ministry of Health" are alike. Written by hand from the names that the shipped tables hold.
 */
const meanings = `
ministry: ministry ministerio ministere secretariat secretaria secretary 部
vice-ministry: viceministerio viceministry
department: department departamento departement 司
agency: agency agencia agence organismo 署
bank: bank banco banca banque banking 银行
central: central centrale 中央
development: development desarrollo desenvolvimento developpement 开发 发展
interamerican: interamerican|inter american|interamericano|interamericaine|interamericain|interamericana|美洲
centralamerican: central american|centroamericano|centroamericana|centrale americaine
latinamerica: latin america|america latina|amerique latine|latin american|latinoamericano|latinoamericana|latinoamericanos|拉丁美洲|拉美
caribbean: caribbean caribe caraibes caribeno caribena caribenos 加勒比
panamerican: pan american|panamericana|panamericano|panamericaine
andean: andean andina andino andine
african: african africano africana africain africaine africa afrique 非洲
asian: asian asiatico asiatica asiatique asia asie 亚洲
european: european europeo europea europeu europeenne europeen europe europa 欧洲
union: union uniao 联盟
arab: arab arabe 阿拉伯
andalusian: andalusian andaluza andalucia
nordic: nordic nordico nordique
world: world mundial mondial mondiale mundo monde global globale 世界 全球
international: international internacional internationale internacionales 国际
national: national nacional nationale nacionales 国家
general: general generale 总
cooperation: cooperation cooperacion cooperacao 合作
integration: integration integracion integracao
investment: investment investments inversion inversiones investimento investimentos investissement investissements 投资
fund: fund fondo fundo fonds funds fondos 基金
foundation: foundation fundacion fundacao fondation 基金会
commission: commission comision comissao 委员会
committee: committee comite
council: council consejo conselho conseil 理事会
community: community comunidad comunidade communaute 共同体
communal: communal comunal comunitario
organization: organization organisation organizacion organizacao 组织
programme: programme program programa 计划署 计划
project: project proyecto projeto projet
office: office oficina escritorio bureau 办公室
institute: institute instituto institut 研究所 研究院
university: university universidad universidade universite 大学
school: school escuela escola ecole 学校
academy: academy academia academie 科学院
association: association asociacion associacao 协会
federation: federation federacion federacao
company: compania companhia compagnie empresa entreprise enterprise 公司
corporation: corporacion corporation corporacao
group: group grupo groupe 集团
holding: holding holdings 控股
government: government gobierno governo gouvernement 政府
embassy: embassy embajada embaixada ambassade 大使馆 使馆
state: state estado etat statale estadual
republic: republic republica republique 共和国
unitednations: united nations|naciones unidas|nacoes unidas|nations unies|联合国|un
health: health salud saude sante 卫生 健康
education: education educacion educacao educativo educativa educational 教育
official: official oficial officiel officielle
sustainable: sustainable sostenible sustentable sustentavel durable 可持续
hiv: hiv vih
aids: aids sida
joint: joint conjunto conjointe
unit: unit unidad unidade unite cellule
management: management gestion gestao 管理
finance: finance finances financas finanzas hacienda fazenda financial financiera financiero treasury tesoro 财政 金融
economy: economy economia economie economic economico economica economique economics 经济
planning: planning planificacion planeacion planejamento planification 规划
public: public publica publico publicos publicas publique publics publiques 公共
works: works obras travaux 工程
transport: transport transportation transporte transportes transports 交通 运输
communications: communications communication comunicaciones comunicacion comunicacoes 通信 交通通信
infrastructure: infrastructure infraestructura infraestrutura 基础设施
agriculture: agriculture agricultura agricole agricultural agricola agraria agrario agrarian 农业
livestock: livestock ganaderia gananderia pecuaria elevage 畜牧
food: food alimentos alimentacion alimentaire alimentation alimentaria 粮食
rural: rural rurale rurales 农村
environment: environment ambiente medio-ambiente environnement enviroment environmental ambiental 环境
climate: climate clima climat climatico
resources: resources recursos ressources 资源
natural: natural naturales naturelles naturais
mines: mines minas mining mineria minero 矿
energy: energy energia energie energetico energetica 能源
electric: electric electrica electrico eletrica electricity electricidad electricidade electricite electrique electrical 电力
power: power
petroleum: petroleum petroleos petroleo petrole oil 石油
gas: gas 天然气
water: water agua eau aguas 水利 水务
aqueducts: acueducto acueductos aqueducts aqueduct
sewerage: alcantarillado alcantarillados sewerage
sanitation: sanitation saneamiento saneamento assainissement
commerce: commerce comercio trade 商务 贸易
industry: industry industria industrie industrial 工业
commercial: commercial comercial commerciale 商业
industry+commercial: 工商
foreign: foreign exteriores exterior etrangeres 对外
affairs: affairs affaires asuntos relaciones relacoes relations 事务
foreign+affairs: 外交
exportimport+bank: eximbank|exim bank|export import bank|进出口银行
exportimport: export import|import export|import and export|exim|exportacion e importacion|exportacao e importacao|importacion y exportacion|进出口
justice: justice justicia justica 司法
rights: rights derechos direitos droits
human: human humanos humains humano
interior: interior interieur 内政
population: population poblacion populacao 人口
security: security seguridad seguranca securite 安全
social: social sociale sociales 社会
inclusion: inclusion inclusao
labour: labour labor trabajo travail trabalho 劳动
housing: housing vivienda habitacao logement 住房
city: city ciudad cidade ciudades cities
territory: territory territorio territoires
municipality: municipality municipalidad municipalidade alcaldia alcadia municipal prefeitura mairie 市政府
culture: culture cultura cultural culturelle 文化
sports: sports deportes esportes sport 体育
youth: youth juventud juventude jeunesse juvenil 青年
women: women mujer mujeres femmes mulher mulheres 妇女
children: children infancia ninez enfance ninos 儿童
family: family familia famille familiar
science: science sciences ciencia ciencias scientific cientifico scientifique 科学
technology: technology technologies tecnologia tecnologias technologie technologies tecnologico 技术
information: information informacion informacao 信息
innovation: innovation innovacion inovacao
statistics: statistics estadistica estadisticas statistique
tourism: tourism turismo tourisme
forest: forest forestal florestal forestry forets
fisheries: fisheries pesca peche
road: road roads carretera carreteras rodagem routes vial viales highway 公路 路桥
railway: railway railways ferrocarril ferrocarriles ferroviario 铁路
port: port ports puerto puertos portuaria porto portos 港口 港湾
bridge: bridge bridges puente puentes 桥梁
construction: construction construccion construcao 建设 建筑
engineering: engineering ingenieria engenharia
machinery: machinery maquinaria 机械
refugees: refugees refugiados refugies
commissioner: commissioner comisionado comissario
high: high alto
redcross: red cross|cruz roja|cruz vermelha|croix rouge|红十字会|红十字
atomic: atomic atomica atomico atomique
equality: equality igualdad igualdade egalite equity equidad
training: training formacion formacao formation
vocational: vocational professional profesional professionnelle profissional
monetary: monetary monetario monetaire 货币
volunteers: volunteers voluntarios volontaires
migration: migration migraciones migraciones migrations migracion 移民
coordination: coordination coordinacion coordenacao
humanitarian: humanitarian humanitarios humanitaria humanitaires
aid: aid ayuda ajuda aide assistance asistencia assistencia 援助
credit: credit credito 信贷
reconstruction: reconstruction reconstruccion reconstrucao 复兴
regional: regional regionale 地区
autonomous: autonomous autonomo autonoma 自治
supreme: supreme suprema supremo
court: court corte tribunal 法院
presidency: presidency presidencia president presidente
civil: civil
service: service servicio servico servicios services 服务
system: system sistema systeme
millennium: millennium milenio
challenge: challenge desafio
account: account cuenta conta
nature: nature naturaleza natureza
shipping: shipping 海运 航运
harbour: harbour harbor
embassy-consulate: consulate consulado consulat 领事馆
medical: medical medico medica 医疗
hospital: hospital hopital 医院
telecommunications: telecommunications telecomunicaciones telecomunicacoes 电信
research: research investigacion pesquisa pesquisas recherche investigaciones
`;

/** Words that say nothing of who it is: articles, prepositions, and the forms that the law gives a company. */
const emptyWords = `the of and for de del la las los el y e do da dos das du des et le les l d a en on in sur para pour por to with con
sa sab sac saa sas srl spa ltda ltd limited inc incorporated corp co llc llp plc gmbh ag kg bv nv eireli sarl eurl pty jsc
sociedad anonima cv rl sociedade societe`;

/** What a table of AidData writes after a name: the kind of body, which is not part of the name. */
export const kindLabels =
  /,\s*(government agency|state-owned company|private sector|multilateral(?: agency)?|academic, training and research|(?:inter)?national ngo|political party|state-owned bank)\s*$/i;

/** Legal forms of Chinese names, longest first. */
export const hanForms = ['股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '总公司'] as const;

/** People of a country for the country: "Honduran Red Cross". Countries themselves come from the tables of the language. */
const peoples = `
AR: argentine argentino argentina argentinian
BO: bolivian boliviano boliviana
BR: brazilian brasileiro brasileira brasileno brasilena bresilien bresilienne
CA: canadian canadiense canadien canadienne
CH: swiss suizo suiza suisse
CL: chilean chileno chilena
CN: chinese chino china chinois chinoise 中华人民共和国 中华
CO: colombian colombiano colombiana
CR: costarricense
CU: cuban cubano cubana
DE: german aleman alemana allemand allemande
DK: danish danes danesa danois danoise
DO: dominicano dominicana
EC: ecuadorian ecuatoriano ecuatoriana
ES: spanish espanol espanola espagnol
FI: finnish finlandes finlandesa
FR: french frances francesa francais francaise
GB: british britanico britanica
GT: guatemalan guatemalteco guatemalteca
HN: honduran hondureno hondurena hondurenos
HT: haitian haitiano haitiana haitien haitienne
IE: irish irlandes irlandesa
IT: italian italiano italiana
JM: jamaican jamaicano
JP: japanese japones japonesa japon
KR: korean coreano coreana corea korea
MX: mexican mexicano mexicana
NI: nicaraguan nicaraguense nicaragueno
NL: dutch holandes holandesa holland holanda netherlands
NO: norwegian noruego noruega
PA: panamanian panameno panamena
PE: peruvian peruano peruana
PT: portuguese portugues portuguesa
PY: paraguayan paraguayo paraguaya
RU: russian ruso rusa
SE: swedish sueco sueca suedois
SV: salvadoran salvadoreno salvadorena
TW: taiwanese taiwan
US: american-government usa united-states eeuu ee-uu
UY: uruguayan uruguayo uruguaya
VE: venezuelan venezolano venezolana bolivarian
`;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

interface Lexicon {
  /** Folded words or runs of words → meaning (several joined by `+`). */
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Runs of Chinese characters that have a meaning; the longest first. */
  readonly han: readonly string[];
  readonly hanMeanings: ReadonlyMap<string, string>;
  readonly empty: ReadonlySet<string>;
}

/** Names of the countries in the five languages, as the tables of the language have them. */
function* countryNames(): Generator<readonly [code: string, name: string]> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const language of ['en', 'es', 'pt', 'fr', 'zh-Hans'])
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const first of letters)
        for (const second of letters) {
          const name = names.of(first + second);
          if (name !== undefined && !/^(EU|EZ|UN|ZZ|XA|XB)$/.test(first + second)) yield [first + second, name];
        }
    }
}

function build(): Lexicon {
  const phrases = new Map<string, string>();
  const hanMeanings = new Map<string, string>();
  let longest = 1;
  const add = (written: string, meaning: string) => {
    const words = fold(written)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (/\p{Script=Han}/u.test(words)) hanMeanings.set(words.replaceAll(' ', ''), meaning);
    else if (words !== '' && !phrases.has(words)) {
      phrases.set(words, meaning);
      longest = Math.max(longest, words.split(' ').length);
    }
  };
  for (const line of meanings.trim().split('\n')) {
    const [meaning, written] = line.split(': ') as [string, string];
    for (const each of written.includes('|') ? written.split('|') : written.split(' ')) add(each, meaning);
  }
  for (const line of peoples.trim().split('\n')) {
    const [code, written] = line.split(': ') as [string, string];
    for (const each of written.split(' ')) add(each, `@${code}`);
  }
  for (const [code, name] of countryNames()) add(name, `@${code}`);
  const han = [...hanMeanings.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { phrases, longest, han, hanMeanings, empty: new Set(emptyWords.split(/\s+/)) };
}

let made: Lexicon | null = null;
/** Made at first use: the names of all countries in five languages. */
export const partyLexicon = (): Lexicon => {
  made ??= build();
  return made;
};

/** Meanings by which a body is one of several states or of the world: where it works does not tell it from another. */
export const worldwideMeanings: ReadonlySet<string> = new Set(
  'interamerican centralamerican latinamerica caribbean panamerican andean african asian european arab nordic world international unitednations exportimport'.split(
    ' ',
  ),
);

/** Meanings that any state, region or sector may have one of: alone they name nobody. */
export const genericMeanings: ReadonlySet<string> = new Set(
  meanings
    .trim()
    .split('\n')
    .flatMap((line) => (line.split(':')[0] as string).split('+'))
    .filter(
      (meaning) =>
        !worldwideMeanings.has(meaning) && !/^(redcross|atomic|millennium|monetary|andalusian|hiv|aids)$/.test(meaning),
    ),
);

/** Meanings that are left out of a name that says more: "Sinohydro Corporation", "Republic of Angola, Ministry of Health". */
export const weakMeanings: ReadonlySet<string> = new Set(['company', 'corporation', 'group', 'republic', 'holding']);
