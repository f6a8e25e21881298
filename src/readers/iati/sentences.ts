import type { FindingCode } from '../findings/findings.ts';
import type { SchemaProblem } from './schema.ts';

interface Sentence {
  readonly en: string;
  readonly es: string;
}
const say = (en: string, es: string): Sentence => ({ en, es });

/** What a break of the schema means, by code; `{name}` is filled from the finding's parameters. */
export const schemaSentences = {
  'iati-schema-element': say('{element} may not stand in {parent}.', '{element} no puede estar dentro de {parent}.'),
  'iati-schema-order': say(
    '{element} stands too late in {parent}: it belongs before {after}.',
    '{element} está demasiado tarde dentro de {parent}: va antes de {after}.',
  ),
  'iati-schema-repeated': say(
    '{parent} holds more than {most} {element}.',
    '{parent} contiene más de {most} {element}.',
  ),
  'iati-schema-missing': say('{parent} lacks {element}.', 'A {parent} le falta {element}.'),
  'iati-schema-empty': say('{element} may not be empty.', '{element} no puede estar vacío.'),
  'iati-schema-text': say(
    '{element} may hold no text of its own, but holds "{value}".',
    '{element} no puede tener texto propio, pero contiene «{value}».',
  ),
  'iati-schema-value': say('"{value}" in {element} is not a {type}.', '«{value}» en {element} no es de tipo {type}.'),
  'iati-schema-attribute': say(
    'The attribute {attribute} may not stand on {element}.',
    'El atributo {attribute} no puede estar en {element}.',
  ),
  'iati-schema-missing-attribute': say(
    '{element} lacks the attribute {attribute}.',
    'A {element} le falta el atributo {attribute}.',
  ),
  'iati-schema-attribute-value': say(
    '"{value}" in the attribute {attribute} of {element} is not a {type}.',
    '«{value}» en el atributo {attribute} de {element} no es de tipo {type}.',
  ),
} as const satisfies Record<SchemaProblem, Sentence>;

const spaces = say(
  'Take away the blanks at the ends of "{value}".',
  'Quite los espacios en los extremos de «{value}».',
);
const symbols = say('"{value}" may not hold any of / & | ?', '«{value}» no puede contener ninguno de / & | ?');
const agency = say(
  '"{value}" should begin with the code of a registration agency and a hyphen.',
  '«{value}» debería comenzar con el código de una agencia de registro y un guion.',
);
const orgNamed = say(
  'Name the organisation: give a reference or a narrative.',
  'Nombre a la organización: dé una referencia o un texto.',
);
const percent = say(
  'A percentage lies between 0 and 100; this is {value}.',
  'Un porcentaje está entre 0 y 100; este es {value}.',
);
const periodOrder = say(
  'The period begins after it ends: {value}.',
  'El período empieza después de terminar: {value}.',
);
const periodLength = say('The period is longer than a year: {value} days.', 'El período supera un año: {value} días.');
const updated = say(
  '"{value}" as the last update lies in the future.',
  '«{value}» como última actualización está en el futuro.',
);
const language = say(
  'No language for narratives of which this is the first (number: {value}): give the record a default language or each narrative its own.',
  'Sin idioma en textos de los que este es el primero (número: {value}): dé al registro un idioma por defecto o a cada texto el suyo.',
);
const currency = say(
  'No currency for sums of which this is the first (number: {value}): give the record a default currency or each sum its own.',
  'Sin moneda en sumas de las que esta es la primera (número: {value}): dé al registro una moneda por defecto o a cada suma la suya.',
);
const measured = (en: string, es: string): Record<1 | 2 | 3, Sentence> => ({
  1: say(`A measured indicator needs a value for its ${en}.`, `Un indicador medido necesita un valor para ${es}.`),
  2: say(
    `"{value}" for the ${en} of a measured indicator is not a number.`,
    `«{value}» para ${es} de un indicador medido no es un número.`,
  ),
  3: say(
    `A qualitative indicator has no number for its ${en}; this one has "{value}".`,
    `Un indicador cualitativo no lleva número para ${es}; este lleva «{value}».`,
  ),
});
const baseline = measured('baseline', 'la línea de base');
const target = measured('target', 'la meta');
const actual = measured('actual', 'el resultado');

/** What a break of a rule of the standard means, by the id of the first rule that says so; `{value}` is what breaks it. */
export const ruleSentences = {
  '0.6.1': say(
    'Version {value} of the standard is no longer supported; publish version 2.03.',
    'La versión {value} del estándar ya no tiene soporte; publique la versión 2.03.',
  ),
  '1.1.2': say(
    'The identifier "{value}" stands more than once in the file.',
    'El identificador «{value}» está más de una vez en el archivo.',
  ),
  '1.1.3': say(
    'The activity has the identifier of its reporting organisation, "{value}".',
    'La actividad tiene el identificador de su organización informante, «{value}».',
  ),
  '1.1.21': say(
    '"{value}" should begin with the identifier of the reporting organisation and a hyphen.',
    '«{value}» debería comenzar con el identificador de la organización informante y un guion.',
  ),
  '1.3.1': spaces,
  '1.3.13': symbols,
  '1.14.8': agency,
  '2.1.1': say(
    'With several sectors of one vocabulary each needs a percentage.',
    'Con varios sectores de un vocabulario, cada uno necesita un porcentaje.',
  ),
  '2.1.2': say(
    'The percentages of the sectors of one vocabulary add up to {value}, not to 100.',
    'Los porcentajes de los sectores de un vocabulario suman {value}, no 100.',
  ),
  '2.1.4': say(
    'A single sector has 100 percent or no percentage.',
    'Un sector único tiene 100 por ciento o ningún porcentaje.',
  ),
  '2.2.1': say(
    'A sector of the reporter’s own vocabulary (98, 99) needs a narrative.',
    'Un sector del vocabulario propio (98, 99) necesita un texto.',
  ),
  '3.1.1': say(
    'With several countries each needs a percentage.',
    'Con varios países, cada uno necesita un porcentaje.',
  ),
  '3.1.2': say(
    'The percentages of the countries add up to {value}, not to 100.',
    'Los porcentajes de los países suman {value}, no 100.',
  ),
  '3.1.4': say(
    'A single country has 100 percent or no percentage.',
    'Un país único tiene 100 por ciento o ningún porcentaje.',
  ),
  '3.4.1': say(
    'With several countries or regions each needs a percentage.',
    'Con varios países o regiones, cada uno necesita un porcentaje.',
  ),
  '3.4.2': say(
    'The percentages of countries and regions add up to {value}, not to 100.',
    'Los porcentajes de países y regiones suman {value}, no 100.',
  ),
  '3.4.4': say(
    'A single region has 100 percent or no percentage.',
    'Una región única tiene 100 por ciento o ningún porcentaje.',
  ),
  '3.6.2': say(
    'Name countries and regions for the activity or for its transactions, not for both.',
    'Nombre países y regiones para la actividad o para sus transacciones, no para ambas.',
  ),
  '3.7.1': say(
    'The activity names no country and no region, nor do its transactions.',
    'La actividad no nombra país ni región, ni tampoco sus transacciones.',
  ),
  '3.7.2': say(
    'Since the activity names no country or region, each of its transactions must.',
    'Como la actividad no nombra país ni región, cada una de sus transacciones debe hacerlo.',
  ),
  '4.1.1': language,
  '4.3.1': say('The title holds no text.', 'El título no contiene texto.'),
  '4.4.1': say('The description holds no text.', 'La descripción no contiene texto.'),
  '6.2.2': say(
    'The activity has no sector, nor have its transactions.',
    'La actividad no tiene sector, ni tampoco sus transacciones.',
  ),
  '6.6.2': say(
    'Name sectors for the activity or for its transactions, not for both.',
    'Nombre sectores para la actividad o para sus transacciones, no para ambas.',
  ),
  '6.7.2': say(
    'Some transactions of the activity name a sector, others do not (number: {value}); this is the first of the latter.',
    'Algunas transacciones de la actividad nombran un sector y otras no (número: {value}); esta es la primera de las últimas.',
  ),
  '6.8.1': orgNamed,
  '6.11.1': say(
    'The activity has neither a planned nor an actual start.',
    'La actividad no tiene inicio previsto ni inicio real.',
  ),
  '6.13.1': say(
    'A policy marker of the reporter’s own vocabulary needs a narrative.',
    'Un marcador de política del vocabulario propio necesita un texto.',
  ),
  '6.14.1': say(
    'A DAC policy marker needs a significance.',
    'Un marcador de política del CAD necesita una significación.',
  ),
  '7.5.3': periodLength,
  '7.8.1': currency,
  '7.9.1': say(
    'With several budget items each needs a percentage.',
    'Con varias partidas presupuestarias, cada una necesita un porcentaje.',
  ),
  '7.9.2': say(
    'The percentages of the budget items add up to {value}, not to 100.',
    'Los porcentajes de las partidas suman {value}, no 100.',
  ),
  '7.9.4': say(
    'A single budget item has 100 percent or no percentage.',
    'Una partida única tiene 100 por ciento o ningún porcentaje.',
  ),
  '8.6.1': periodOrder,
  '8.8.1': baseline[1],
  '8.8.2': baseline[2],
  '8.8.3': baseline[3],
  '8.9.1': target[1],
  '8.9.2': target[2],
  '8.9.3': target[3],
  '8.10.1': actual[1],
  '8.10.2': actual[2],
  '8.10.3': actual[3],
  '8.11.1': say(
    'Give the reference code for the result or for its indicator, not for both.',
    'Dé el código de referencia para el resultado o para su indicador, no para ambos.',
  ),
  '11.1.1': updated,
  '11.1.2': say(
    'The planned start lies after the planned end: {value}.',
    'El inicio previsto es posterior al fin previsto: {value}.',
  ),
  '11.1.3': say(
    'The actual start lies after the actual end: {value}.',
    'El inicio real es posterior al fin real: {value}.',
  ),
  '11.1.4': say('The actual start, {value}, lies in the future.', 'El inicio real, {value}, está en el futuro.'),
  '11.1.5': say('The actual end, {value}, lies in the future.', 'El fin real, {value}, está en el futuro.'),
  '11.2.1': say(
    'The date of the transaction, {value}, lies in the future.',
    'La fecha de la transacción, {value}, está en el futuro.',
  ),
  '11.2.2': say('The value date, {value}, lies in the future.', 'La fecha de valor, {value}, está en el futuro.'),
  '11.3.1': say(
    'The value date, {value}, lies outside the period of its budget.',
    'La fecha de valor, {value}, está fuera del período de su presupuesto.',
  ),
  '12.1.1': percent,
  '102.1.1': say(
    'Sectors of another vocabulary should have a DAC sector (vocabulary 1) beside them.',
    'Los sectores de otro vocabulario deberían tener al lado un sector del CAD (vocabulario 1).',
  ),
  '107.1.1': say(
    'An aid type of another vocabulary should have one of the DAC (vocabulary 1) beside it.',
    'Un tipo de ayuda de otro vocabulario debería tener al lado uno del CAD (vocabulario 1).',
  ),
  '107.1.2': say(
    'The activity has a second default aid type of one vocabulary.',
    'La actividad tiene un segundo tipo de ayuda por defecto de un mismo vocabulario.',
  ),
  '107.2.1': say(
    'The aid type of a transaction should have one of the DAC (vocabulary 1) beside it.',
    'El tipo de ayuda de una transacción debería tener al lado uno del CAD (vocabulario 1).',
  ),
  '107.2.2': say(
    'The transaction has a second aid type of one vocabulary.',
    'La transacción tiene un segundo tipo de ayuda de un mismo vocabulario.',
  ),
} as const satisfies Record<string, Sentence>;

const alike: Readonly<Partial<Record<keyof typeof ruleSentences, readonly string[]>>> = {
  '1.3.1': [
    '1.4.1',
    '1.5.1',
    '1.6.1',
    '1.7.1',
    '1.8.1',
    '1.9.1',
    '1.10.1',
    '1.11.1',
    '1.12.1',
    '1.14.1',
    '1.15.1',
    '1.16.1',
    '1.17.1',
    '1.18.1',
  ],
  '1.3.13': ['1.8.13', '1.10.13', '1.11.13', '1.12.13', '1.14.13', '1.15.13', '1.18.13'],
  '1.14.8': ['1.18.8'],
  '4.1.1': ['4.5.1'],
  '6.8.1': ['6.9.1', '6.9.2', '6.10.1'],
  '7.8.1': ['7.8.2'],
  '8.6.1': ['8.6.3'],
  '11.1.1': ['11.4.1'],
  '12.1.1': ['12.2.1', '12.3.1'],
};
const firstOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(alike).flatMap(([first, others]) => others.map((id) => [id, first])),
);
/** The rule whose sentence says what a break of this rule means; null for a rule without one. */
export function sayingRule(id: string): keyof typeof ruleSentences | null {
  const first = firstOf[id] ?? id;
  return Object.hasOwn(ruleSentences, first) ? (first as keyof typeof ruleSentences) : null;
}

/** A code that is not on its list. */
export const codeSentence: Sentence = say(
  '"{value}" in {path} is not a code of the list {list}.',
  '«{value}» en {path} no es un código de la lista {list}.',
);
/** A version that no schema exists for. */
export const versionSentence: Sentence = say(
  'The version "{value}" is none of the standard; it was checked as {as}.',
  'La versión «{value}» no es del estándar; se comprobó como {as}.',
);

/**
 * The sentences of findings in one language; `{name}` is filled from the finding's parameters. Numbers are filled in as
 * they are, so a sentence must read well with any number.
 */
export interface Sentences {
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly schema: Readonly<Record<SchemaProblem, string>>;
  readonly rules: Readonly<Record<keyof typeof ruleSentences, string>>;
  /** A code that is not on its list. */
  readonly code: string;
  /** A version that no schema exists for. */
  readonly version: string;
}
