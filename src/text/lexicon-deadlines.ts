import type { ReadLanguage } from './language.ts';

/**
 * What a cue says about the date or the length of time behind it: *by* (the last day is inside), *before* (it is
 * outside), *at-edge* (as *by*, but only before "the end of" and the like), *from*, *span* (from, only where an end
 * follows), *in*, *within* a length, *over* a length whose start is not said.
 */
export type Cue = 'by' | 'at-edge' | 'before' | 'from' | 'span' | 'in' | 'within' | 'over' | 'between' | 'fiscal';
export type LengthUnit = 'day' | 'week' | 'month' | 'year';

/** The time words of a language, folded. `|` separates forms. */
export interface TimeWords {
  readonly cues: readonly (readonly [string, Cue])[];
  readonly months: readonly string[];
  readonly units: Readonly<Record<string, readonly [LengthUnit, number]>>;
  /** Words that make a length begin now: before or after the number. */
  readonly next: readonly string[];
  readonly nextAfter: readonly string[];
  readonly edges: readonly (readonly [string, 'end' | 'start' | 'middle' | 'early' | 'late'])[];
  readonly quarters: readonly (readonly [string, number])[];
  readonly halves: readonly (readonly [string, number])[];
  /** Words that may stand between the parts of a date. */
  readonly links: readonly string[];
  /** Words between the two ends of a range. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly thisYear: readonly string[];
  readonly nextYear: readonly string[];
  readonly decade: readonly string[];
  /** Words that make a sentence speak of what is to come. */
  readonly future: readonly string[];
  /** After "within N years": the time runs from something else than the document. */
  readonly references: readonly string[];
}

const split = (text: string): readonly string[] => text.split('|');
const cue = (kind: Cue, text: string): (readonly [string, Cue])[] =>
  split(text).map((phrase) => [phrase, kind] as const);
const units = (
  entries: readonly (readonly [string, LengthUnit, number])[],
): Record<string, readonly [LengthUnit, number]> =>
  Object.fromEntries(
    entries.flatMap(([forms, unit, count]) => split(forms).map((form) => [form, [unit, count] as const])),
  );

export const timeWords: Readonly<Record<Exclude<ReadLanguage, 'zh' | 'other'>, TimeWords>> = {
  en: {
    cues: [
      ...cue(
        'by',
        'by|by the year|not after|on or before|between now and|from now until|from now to|over the period to|every year to|each year to|towards|by no later than|no later than|not later than|until|till|up until|up to|through|by the time of',
      ),
      ...cue('before', 'before|prior to|ahead of'),
      ...cue(
        'from',
        'from|as from|starting in|starting from|starting|beginning in|beginning from|with effect from|commencing',
      ),
      ...cue(
        'in',
        'in|on|during|throughout|in the year|during the year|in the course of|in the period|during the period|for the period|over the period|for|at',
      ),
      ...cue('within', 'within|within a period of|in no more than|in less than|in under|inside'),
      ...cue('over', 'over|over a period of|for a period of|for|during|in|throughout'),
      ...cue('between', 'between'),
      ...cue(
        'fiscal',
        'fiscal year|fiscal years|financial year|financial years|budget year|fy|in fiscal year|in fiscal years|by fiscal year|in financial year|in fy|by fy',
      ),
    ],
    months: 'january february march april may june july august september october november december'.split(' '),
    units: units([
      ['day|days', 'day', 1],
      ['week|weeks', 'week', 1],
      ['month|months', 'month', 1],
      ['quarter|quarters', 'month', 3],
      ['year|years', 'year', 1],
      ['biennium', 'year', 2],
      ['triennium', 'year', 3],
      ['quinquennium', 'year', 5],
      ['decade|decades', 'year', 10],
    ]),
    next: split('next|coming|following|upcoming|subsequent'),
    nextAfter: split('ahead|to come|from now'),
    edges: [
      ...split('end of|end - of|close of|the end of|the close of|year - end').map((text) => [text, 'end'] as const),
      ...split('beginning of|start of|the beginning of|the start of').map((text) => [text, 'start'] as const),
      ...split('mid|mid -|middle of|the middle of').map((text) => [text, 'middle'] as const),
      ['early', 'early'],
      ['late', 'late'],
    ],
    quarters: [
      ...split('last quarter of|the last quarter of|final quarter of|the final quarter of').map(
        (text) => [text, 4] as const,
      ),
      ...['first', 'second', 'third', 'fourth'].flatMap((word, index) =>
        split(`${word} quarter of|the ${word} quarter of|the ${word} quarter|${word} quarter`).map(
          (text) => [text, index + 1] as const,
        ),
      ),
      ...[1, 2, 3, 4].flatMap((number) => split(`q${number}|q${number} of`).map((text) => [text, number] as const)),
    ],
    halves: ['first', 'second'].flatMap((word, index) =>
      split(
        `${word} half of|the ${word} half of|the ${word} half|${word} half of the year|the ${word} half of the year`,
      ).map((text) => [text, index + 1] as const),
    ),
    links: split('the|of|year|,'),
    to: split('to|until|till|through|-|up to'),
    and: split('and|to|-'),
    thisYear: split('this year|the year|the current year|year - end|current year'),
    nextYear: split('next year|the coming year|the year ahead|the following year'),
    decade: split('the decade|this decade|decade'),
    future: split(
      'will|shall|plans|plan|planned|expected|due|scheduled|committed|commit|commits|promise|promises|pledge|pledges|aim|aims|intend|intends|to be|target|targets',
    ),
    references: split('of|from|after|following'),
  },
  es: {
    cues: [
      ...cue(
        'by',
        'para|para el|para el año|no despues de|no despues del|de cara a|con horizonte|rumbo a|hasta|hasta el|a mas tardar|a mas tardar en|a mas tardar el|al|al año|de aqui a|hacia|con horizonte a|con miras a|en el horizonte de|no mas tarde de|no mas tarde del',
      ),
      ...cue('at-edge', 'a'),
      ...cue('span', 'de|del'),
      ...cue('before', 'antes de|antes del|antes de que|previo a|con anterioridad a|con anterioridad al'),
      ...cue('from', 'a partir de|a partir del|desde|desde el|con efecto desde'),
      ...cue(
        'in',
        'en|durante|en el|durante el|en los|durante los|para los|a lo largo de los|en el transcurso de los|en el año|durante el año|en el periodo|durante el periodo|para el periodo|en el curso de|en el transcurso de|a lo largo de|a partir del ciclo lectivo|del periodo|periodo',
      ),
      ...cue(
        'within',
        'dentro de|de aqui a|en un plazo de|en el plazo de|en un plazo maximo de|en un plazo no mayor de|en un plazo no mayor a|en un lapso de|en menos de|en no mas de|en un maximo de|dentro de un plazo de|en un termino de',
      ),
      ...cue('over', 'durante|por|por un periodo de|durante un periodo de|en un periodo de|a lo largo de|en'),
      ...cue('between', 'entre'),
      ...cue(
        'fiscal',
        'año fiscal|ano fiscal|años fiscales|ejercicio fiscal|ejercicios fiscales|ejercicio|en el ejercicio fiscal|en el año fiscal',
      ),
    ],
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    units: units([
      ['dia|dias', 'day', 1],
      ['semana|semanas', 'week', 1],
      ['mes|meses', 'month', 1],
      ['trimestre|trimestres', 'month', 3],
      ['semestre|semestres', 'month', 6],
      ['ano|anos', 'year', 1],
      ['bienio', 'year', 2],
      ['trienio', 'year', 3],
      ['cuatrienio', 'year', 4],
      ['quinquenio', 'year', 5],
      ['sexenio', 'year', 6],
      ['decenio|decada|decadas', 'year', 10],
    ]),
    next: split('proximos|proximas|proximo|proxima|siguientes|siguiente|venideros|venideras'),
    nextAfter: split('venideros|venideras|siguientes'),
    edges: [
      ...split(
        'finales de|finales del|fines de|fines del|final de|final del|fin de|fin del|el fin de|el final de|el final del|termino de|que termine|que finalice|que concluya|que acabe|el cierre de|cierre de',
      ).map((text) => [text, 'end'] as const),
      ...split('principios de|inicios de|comienzos de|el inicio de|principios del').map(
        (text) => [text, 'start'] as const,
      ),
      ...split('mediados de|mediados del').map((text) => [text, 'middle'] as const),
    ],
    quarters: ['primer', 'segundo', 'tercer', 'cuarto'].flatMap((word, index) =>
      split(
        `${word} trimestre de|el ${word} trimestre de|${word} trimestre del|el ${word} trimestre del|${word} trimestre|el ${word} trimestre`,
      ).map((text) => [text, index + 1] as const),
    ),
    halves: ['primer', 'segundo'].flatMap((word, index) =>
      split(
        `${word} semestre de|el ${word} semestre de|${word} semestre del|el ${word} semestre del|${word} semestre|el ${word} semestre`,
      ).map((text) => [text, index + 1] as const),
    ),
    links: split('el|la|de|del|ano|año'),
    to: split('a|al|hasta|hasta el|-'),
    and: split('y|e|a|-'),
    thisYear: split('este año|el año|presente año|el presente año|año en curso|el año en curso|este ano'),
    nextYear: split(
      'año entrante|el año entrante|año venidero|el año venidero|año proximo|el año siguiente|proximo año|el proximo año|año que viene|el año que viene|año próximo|el año próximo',
    ),
    decade: split('la decada|esta decada|la presente decada|decada'),
    future: split(
      'sera|seran|se prevé|preve|prevé|planea|planean|compromete|comprometen|se espera|esperan|tendra|tendran|hara|haran|construira|construirán|otorgara|otorgaran|debera|deberan',
    ),
    references: split('de|desde|a partir|contado|contados|tras|después|despues|posteriores'),
  },
  pt: {
    cues: [
      ...cue(
        'by',
        'ate|ate o|ate ao|ate a|ate ao ano|ate o ano|ate o ano de|o mais tardar|o mais tardar em|o mais tardar ate|no horizonte de|para',
      ),
      ...cue('at-edge', 'ao|a|no'),
      ...cue('span', 'de|do'),
      ...cue('before', 'antes de|antes do|antes da|antes dos'),
      ...cue('from', 'a partir de|a partir do|desde|desde o'),
      ...cue(
        'in',
        'em|no|ao longo do|no decorrer do|durante o|nos|dos|aos|pelos|durante|durante os|ao longo dos|no decorrer dos|no ano de|durante o ano de|no periodo|no periodo de|para o periodo|ao longo de|no decorrer de|periodo',
      ),
      ...cue(
        'within',
        'dentro de|no prazo de|num prazo de|em um prazo de|no prazo maximo de|em ate|em menos de|em no maximo|no espaco de',
      ),
      ...cue('over', 'durante|por|por um periodo de|ao longo de|em|num periodo de|em um periodo de'),
      ...cue('between', 'entre'),
      ...cue(
        'fiscal',
        'ano fiscal|anos fiscais|exercicio fiscal|exercicio financeiro|exercicio de|exercicio|no exercicio de|no ano fiscal|no ano fiscal de',
      ),
    ],
    months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
    units: units([
      ['dia|dias', 'day', 1],
      ['semana|semanas', 'week', 1],
      ['mes|meses', 'month', 1],
      ['trimestre|trimestres', 'month', 3],
      ['semestre|semestres', 'month', 6],
      ['ano|anos', 'year', 1],
      ['bienio', 'year', 2],
      ['trienio', 'year', 3],
      ['quadrienio', 'year', 4],
      ['quinquenio', 'year', 5],
      ['decenio|decada|decadas', 'year', 10],
    ]),
    next: split('proximos|proximas|proximo|proxima|seguintes'),
    nextAfter: split('seguintes|vindouros'),
    edges: [
      ...split(
        'fim de|fim do|final de|final do|finais de|o fim de|o fim do|o final de|o final do|a fim de|ao fim de|ao final de|ao final do|ao fim do|termino de',
      ).map((text) => [text, 'end'] as const),
      ...split('inicio de|inicios de|o inicio de|principios de').map((text) => [text, 'start'] as const),
      ...split('meados de|meados do').map((text) => [text, 'middle'] as const),
    ],
    quarters: ['primeiro', 'segundo', 'terceiro', 'quarto'].flatMap((word, index) =>
      split(
        `${word} trimestre de|o ${word} trimestre de|${word} trimestre do|${word} trimestre|o ${word} trimestre`,
      ).map((text) => [text, index + 1] as const),
    ),
    halves: ['primeiro', 'segundo'].flatMap((word, index) =>
      split(`${word} semestre de|o ${word} semestre de|${word} semestre|o ${word} semestre`).map(
        (text) => [text, index + 1] as const,
      ),
    ),
    links: split('o|a|de|do|da|ano|em'),
    to: split('a|ao|ate|-'),
    and: split('e|a|-'),
    thisYear: split('este ano|ano corrente|o ano|ano'),
    nextYear: split(
      'ano entrante|o ano entrante|ano seguinte|ano vindouro|proximo ano|o proximo ano|ano que vem|o ano que vem',
    ),
    decade: split('a decada|da decada|esta decada|decada'),
    future: split(
      'sera|serao|ira|irao|preve|prevê|planeja|promete|prometem|compromete|vai|vao|tera|terao|devera|deverao',
    ),
    references: split('de|apos|a partir|contados|desde|a contar'),
  },
  fr: {
    cues: [
      ...cue(
        'by',
        "d ' ici|d ' ici a|d ' ici au|d ' ici a l ' an|d ' ici a l ' annee|jusqu ' en|jusqu ' a|jusqu ' au|jusqu ' a la|au plus tard|au plus tard en|au plus tard le|au plus tard a|a l ' horizon|pour|d ' ici a la|d ' ici la",
      ),
      ...cue('at-edge', 'a la|a|en'),
      ...cue('span', 'de|du'),
      ...cue('before', 'avant|avant la|avant le|avant l'),
      ...cue('from', 'a partir de|a partir du|a compter de|a compter du|des|depuis'),
      ...cue(
        'in',
        "en|au|durant|pendant|durant le|pendant le|au courant de|au cours de|au cours des|au cours du|lors des|dans|sur les|pour les|pendant les|durant les|dans le courant de|courant|sur la periode|pour la periode|pendant la periode|au cours de l ' annee|periode",
      ),
      ...cue(
        'within',
        "dans un delai de|dans un delai maximum de|dans un delai maximal de|sous|en moins de|d ' ici|dans les|en l ' espace de",
      ),
      ...cue(
        'over',
        'pendant|durant|sur|pour une duree de|sur une periode de|pour une periode de|en|sur une duree de|pour',
      ),
      ...cue('between', 'entre'),
      ...cue('fiscal', "exercice|l ' exercice|exercice budgetaire|annee budgetaire|annee fiscale|exercices"),
    ],
    months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
    units: units([
      ['jour|jours', 'day', 1],
      ['semaine|semaines', 'week', 1],
      ['mois', 'month', 1],
      ['trimestre|trimestres', 'month', 3],
      ['semestre|semestres', 'month', 6],
      ['an|ans|annee|annees', 'year', 1],
      ['biennum|biennium', 'year', 2],
      ['triennat', 'year', 3],
      ['quinquennat', 'year', 5],
      ['decennie|decennies', 'year', 10],
    ]),
    next: split('prochains|prochaines|prochain|prochaine'),
    nextAfter: split('prochains|prochaines|a venir|qui viennent|suivants|suivantes'),
    edges: [
      ...split("fin|fin de|la fin de|la fin d '|la fin de l ' annee|fin de l ' annee").map(
        (text) => [text, 'end'] as const,
      ),
      ...split('debut|le debut de|debut de').map((text) => [text, 'start'] as const),
      ...split('mi -|mi|le milieu de|milieu de').map((text) => [text, 'middle'] as const),
    ],
    quarters: ['premier', 'deuxieme', 'troisieme', 'quatrieme'].flatMap((word, index) =>
      split(`${word} trimestre|${word} trimestre de|le ${word} trimestre de|au ${word} trimestre`).map(
        (text) => [text, index + 1] as const,
      ),
    ),
    halves: [
      ...split('premier semestre|premier semestre de|le premier semestre de').map((text) => [text, 1] as const),
      ...split('second semestre|second semestre de|deuxieme semestre|deuxieme semestre de').map(
        (text) => [text, 2] as const,
      ),
    ],
    links: split("le|la|l|'|de|d|annee|an|er"),
    to: split("a|au|jusqu ' en|jusqu ' au|jusqu ' a|-"),
    and: split('et|a|-'),
    thisYear: split("cette annee|l ' annee|l ' annee en cours|annee"),
    nextYear: split(
      "l ' annee suivante|l ' annee qui vient|l ' an prochain|l ' annee prochaine|annee prochaine|l ' an prochain",
    ),
    decade: split('la decennie|cette decennie|decennie'),
    future: split(
      'sera|seront|prevoit|prevoient|devra|devront|va|vont|s engage|engagent|promet|promettent|aura|auront',
    ),
    references: split('de|du|apres|suivant|a compter|a partir|des'),
  },
};
