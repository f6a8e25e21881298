import type { Comparator } from '../model/index.ts';
import type { ReadLanguage } from './language.ts';

type Phrases = readonly (readonly [string, Comparator])[];

/** Words before a number that say how exact it is; folded; the longest match wins. */
export const comparatorsBefore: Readonly<Record<ReadLanguage, Phrases>> = {
  en: [
    ['up to', 'up-to'],
    ['as many as', 'up-to'],
    ['as much as', 'up-to'],
    ['no more than', 'up-to'],
    ['not more than', 'up-to'],
    ['a maximum of', 'up-to'],
    ['maximum of', 'up-to'],
    ['at most', 'up-to'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['not fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['a minimum of', 'at-least'],
    ['minimum of', 'at-least'],
    ['more than', 'more-than'],
    ['over', 'more-than'],
    ['above', 'more-than'],
    ['in excess of', 'more-than'],
    ['exceeding', 'more-than'],
    ['upwards of', 'more-than'],
    ['less than', 'less-than'],
    ['fewer than', 'less-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['circa', 'about'],
    ['ca', 'about'],
    ['close to', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['exactly', 'exactly'],
  ],
  es: [
    ['hasta', 'up-to'],
    ['no mas de', 'up-to'],
    ['un maximo de', 'up-to'],
    ['maximo de', 'up-to'],
    ['como maximo', 'up-to'],
    ['a lo sumo', 'up-to'],
    ['al menos', 'at-least'],
    ['por lo menos', 'at-least'],
    ['como minimo', 'at-least'],
    ['un minimo de', 'at-least'],
    ['minimo de', 'at-least'],
    ['no menos de', 'at-least'],
    ['mas de', 'more-than'],
    ['superior a', 'more-than'],
    ['superiores a', 'more-than'],
    ['por encima de', 'more-than'],
    ['menos de', 'less-than'],
    ['inferior a', 'less-than'],
    ['por debajo de', 'less-than'],
    ['unos', 'about'],
    ['unas', 'about'],
    ['alrededor de', 'about'],
    ['aproximadamente', 'about'],
    ['cerca de', 'about'],
    ['en torno a', 'about'],
    ['casi', 'about'],
    ['poco mas de', 'more-than'],
  ],
  pt: [
    ['ate', 'up-to'],
    ['no maximo', 'up-to'],
    ['um maximo de', 'up-to'],
    ['nao mais de', 'up-to'],
    ['pelo menos', 'at-least'],
    ['ao menos', 'at-least'],
    ['no minimo', 'at-least'],
    ['um minimo de', 'at-least'],
    ['nao menos de', 'at-least'],
    ['mais de', 'more-than'],
    ['superior a', 'more-than'],
    ['acima de', 'more-than'],
    ['menos de', 'less-than'],
    ['inferior a', 'less-than'],
    ['abaixo de', 'less-than'],
    ['cerca de', 'about'],
    ['aproximadamente', 'about'],
    ['em torno de', 'about'],
    ['por volta de', 'about'],
    ['uns', 'about'],
    ['umas', 'about'],
    ['quase', 'about'],
  ],
  fr: [
    ["jusqu ' a", 'up-to'],
    ['au plus', 'up-to'],
    ['au maximum', 'up-to'],
    ['un maximum de', 'up-to'],
    ['pas plus de', 'up-to'],
    ['au moins', 'at-least'],
    ['au minimum', 'at-least'],
    ['un minimum de', 'at-least'],
    ['plus de', 'more-than'],
    ['superieur a', 'more-than'],
    ['superieure a', 'more-than'],
    ['moins de', 'less-than'],
    ['inferieur a', 'less-than'],
    ['inferieure a', 'less-than'],
    ['environ', 'about'],
    ['pres de', 'about'],
    ['quelque', 'about'],
    ['quelques', 'about'],
    ['autour de', 'about'],
    ['a peu pres', 'about'],
    ['presque', 'about'],
    ["de l ' ordre de", 'about'],
  ],
  zh: [
    ['多达', 'up-to'],
    ['高达', 'up-to'],
    ['至多', 'up-to'],
    ['最多', 'up-to'],
    ['不超过', 'up-to'],
    ['至少', 'at-least'],
    ['不少于', 'at-least'],
    ['不低于', 'at-least'],
    ['超过', 'more-than'],
    ['逾', 'more-than'],
    ['不足', 'less-than'],
    ['少于', 'less-than'],
    ['约', 'about'],
    ['大约', 'about'],
    ['近', 'about'],
    ['将近', 'about'],
    ['接近', 'about'],
  ],
  other: [],
};
export const comparatorSigns: Readonly<Record<string, Comparator>> = {
  '~': 'about',
  '≈': 'about',
  '≥': 'at-least',
  '≤': 'up-to',
  '>': 'more-than',
  '<': 'less-than',
  '±': 'about',
};
/** Words after an amount. */
export const comparatorsAfter: Readonly<Record<ReadLanguage, Phrases>> = {
  en: [
    ['or more', 'at-least'],
    ['or so', 'about'],
    ['odd', 'about'],
    ['- odd', 'about'],
    ['and above', 'at-least'],
    ['or less', 'up-to'],
    ['or fewer', 'up-to'],
    ['approximately', 'about'],
  ],
  es: [
    ['o mas', 'at-least'],
    ['como minimo', 'at-least'],
    ['como maximo', 'up-to'],
    ['o menos', 'up-to'],
    ['aproximadamente', 'about'],
  ],
  pt: [
    ['ou mais', 'at-least'],
    ['no minimo', 'at-least'],
    ['no maximo', 'up-to'],
    ['ou menos', 'up-to'],
    ['aproximadamente', 'about'],
  ],
  fr: [
    ['ou plus', 'at-least'],
    ['au moins', 'at-least'],
    ['au maximum', 'up-to'],
    ['au plus', 'up-to'],
    ['ou moins', 'up-to'],
    ['environ', 'about'],
  ],
  zh: [
    ['以上', 'at-least'],
    ['以下', 'up-to'],
    ['以内', 'up-to'],
    ['左右', 'about'],
    ['上下', 'about'],
  ],
  other: [],
};

const phrases = (text: string): readonly string[] => text.split('|');
/** "a year": after an amount. */
export const perYearAfter: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: phrases('a year|per year|each year|every year|annually|yearly|per annum|p . a|/ year|/ yr|/ y'),
  es: phrases('al año|por año|cada año|anual|anuales|anualmente|/ año|al ano|por ano|cada ano|/ ano'),
  pt: phrases('por ano|ao ano|cada ano|a cada ano|anual|anuais|anualmente|/ ano'),
  fr: phrases("par an|par annee|chaque annee|annuel|annuels|annuelle|annuelles|annuellement|/ an|l ' an"),
  zh: phrases('/ 年|每年'),
  other: [],
};
export const perYearBefore: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: phrases('annual|yearly|each year|every year|annually|per year'),
  es: phrases('anual de|anuales de|cada año|anualmente|cada ano|al año|al ano'),
  pt: phrases('anual de|anuais de|cada ano|anualmente|por ano'),
  fr: phrases('annuel de|annuelle de|annuels de|annuelles de|chaque annee|par an'),
  zh: phrases('每年|年均|每年提供'),
  other: [],
};
/** "of which": the number after it is a part of the one before. */
export const partOf: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: phrases('of which|of whom|of them|of these|among them|including|among which'),
  es: phrases(
    'de las cuales|de los cuales|de ellas|de ellos|de estos|de estas|entre ellos|entre ellas|incluidas|incluidos|incluyendo',
  ),
  pt: phrases('dos quais|das quais|destes|destas|deles|delas|incluindo|entre os quais'),
  fr: phrases("dont|parmi lesquels|parmi lesquelles|d ' entre eux|y compris"),
  zh: phrases('其中|包括'),
  other: [],
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Words that end the search for the thing counted, or that say the number counts no thing. */
export const stopWords: Readonly<Record<ReadLanguage, ReadonlySet<string>>> = {
  en: words(
    `of in at on to for from by with without and or but that which who whose will would shall has have had is are was were be been being
     can could may might must the a an this these those as than per each every into onto over under between through about around more
     less year years month months week weeks day days hour hours minute minutes decade decades century quarter quarters time times
     percent percentage percentages point points per cent thirds third quarter half fifth fifths tenth tenths fold star way step
     page chapter article january february march april may june july august september october november december until since during
     after before within against via plus minus not if when where while because so then also only both all any`,
  ),
  es: words(
    `en a al con sin y e o u que cual quien sera seran ha han es son fue fueron ser para por desde hasta entre sobre bajo segun el la
     los las un una su sus este esta estos estas como mas menos año años ano anos mes meses semana semanas dia dias hora horas minutos
     decada decadas siglo trimestre trimestres veces vez por ciento porciento puntos punto tercio tercios cuartos decimas enero febrero
     marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre durante antes despues dentro tras si cuando
     donde mientras porque tambien solo ambos todos`,
  ),
  pt: words(
    `em no na nos nas ao aos as a com sem e ou que qual quem sera serao tem foi foram ser para por pelo pela desde ate entre sobre o os
     um uma seu sua este esta estes estas como mais menos ano anos mes meses semana semanas dia dias hora horas minutos decada decadas
     seculo trimestre trimestres vezes vez cento pontos ponto terco tercos janeiro fevereiro marco abril maio junho julho agosto
     setembro outubro novembro dezembro durante antes depois dentro se quando onde enquanto porque tambem apenas`,
  ),
  fr: words(
    `en au aux avec sans et ou que qui dont sera seront est sont ete etre pour par depuis jusqu entre sur sous le la les un une son sa
     ses ce cette ces comme plus moins an ans annee annees mois semaine semaines jour jours heure heures minutes decennie decennies
     siecle trimestre trimestres fois cent pourcent points point tiers quarts janvier fevrier mars avril mai juin juillet aout
     septembre octobre novembre decembre pendant avant apres dans si quand lorsque car aussi seulement vers chez a`,
  ),
  zh: new Set(),
  other: new Set(),
};
/** Small words that may stand between a number and the thing, or between the thing's own words. */
export const linkWords: Readonly<Record<ReadLanguage, ReadonlySet<string>>> = {
  en: new Set(),
  es: words('de del'),
  pt: words('de do da dos das'),
  fr: words('de des du d'),
  zh: new Set(),
  other: new Set(),
};
/** Words before a number that make it a label: "Article 12", "Phase 2", "SDG 4", "Agenda 2030". */
export const labelWords: ReadonlySet<string> = words(
  `article articles section sections paragraph paragraphs chapter annex appendix page pages table figure box no nos number phase stage
   step level tier tranche lot item clause rule sdg sdgs goal goals agenda vision horizon resolution decree law act
   regulation directive version part volume grade class route highway line flight room top group cop
   articulo articulos art seccion parrafo capitulo anexo pagina tabla cuadro grafico numero num fase etapa nivel ods objetivo meta
   resolucion decreto ley version parte tomo ruta grupo artigo artigos secao paragrafo capitulo pagina tabela resolucao lei
   horizonte annexe tableau numero resolution decret loi reglement objectif odd ligne groupe covid iso`,
);
/** Words before a bare four-digit number that make it a year. */
export const yearWords: ReadonlySet<string> = words(
  `in by since of during until till before after from to between and early late mid end for the year fiscal
   en de del desde hasta durante para antes despues entre y a año ano el los em ate no do fin finales fines depuis avant apres
   jusqu des annee au d ici`,
);
/** Verbs that make "from A to B" a change, not a range. */
export const changeVerbs =
  /^(increas|rais|ris(e|es|en|ing)$|rose$|grow|grew|expand|reduc|cut|fall|fell|drop|lower|went$|goes$|aument|pasar|paso$|pase|subi|sube|elev|increment|crec|reduj|baj|amplia|cresc|augment|porte|passe|hausse|progress|croit)/;
/** Words that put two ends of a range together: before the first number, between the two. */
export const rangeWords: Readonly<
  Record<
    ReadLanguage,
    {
      readonly openers: ReadonlySet<string>;
      readonly links: ReadonlySet<string>;
      readonly openedLinks: ReadonlySet<string>;
    }
  >
> = {
  en: { openers: words('between from'), links: words('to or'), openedLinks: words('and to') },
  es: { openers: words('entre de desde'), links: words('a o'), openedLinks: words('y a hasta e') },
  pt: { openers: words('entre de desde'), links: words('a ou'), openedLinks: words('e a ate') },
  fr: { openers: words('entre de'), links: words('a ou'), openedLinks: words('et a') },
  zh: { openers: words('从 在'), links: words('至 到'), openedLinks: words('至 到') },
  other: { openers: new Set(), links: new Set(), openedLinks: new Set() },
};
