import type { Localised } from '../../src/model/index.ts';
import { both } from './draft-journal.ts';

const phrases: Readonly<Record<string, string>> = {
  '1.1 million': '1,1 millones',
  '300 a year': '300 al año',
  '40 percent, with the definition of green': 'el 40 por ciento, con la definición de verde',
  '50 percent, with the definition of green': 'el 50 por ciento, con la definición de verde',
  '50 teams': '50 equipos',
  'USD 19 billion a year': '19.000 millones de USD al año',
  'at least one new work under that name': 'al menos una obra nueva con ese nombre',
  'five states': 'los cinco Estados',
  'new works under the plan': 'las obras nuevas del plan',
  'nine beneficiaries': 'nueve beneficiarios',
  'projects in the two fields under the plan': 'los proyectos de los dos ámbitos del plan',
  'the parts named under it': 'las partes que nombra',
  'the sum that the words leave open': 'la suma que las palabras dejan abierta',
  'twice the portfolio of 2021': 'el doble de la cartera de 2021',
  'what the parts promise': 'lo que prometen las partes',
  'works that join two states': 'las obras que unen dos Estados',
};

/** The measure of a test in Spanish as the region's press writes it: `USD 5.2 billion` → `5.200 millones de USD`. */
function inSpanish(words: string): string {
  if (phrases[words] !== undefined) return phrases[words];
  const [, currency, digits = '', scale] = /^(?:([A-Z]{3}) )?(\d[\d,.]*)(?: (billion|million))?$/.exec(words) ?? [];
  if (digits === '') throw new Error(`No Spanish for "${words}"`);
  const value = Number(digits.replaceAll(',', '')) * (scale === 'billion' ? 1000 : 1);
  const [whole = '', part] = String(Number(value.toFixed(3))).split('.');
  const number = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
  if (scale === undefined) return currency === undefined ? number : `${number} ${currency}`;
  return `${number} ${number === '1' ? 'millón' : 'millones'} de ${currency}`;
}

/** What it would take to settle a promise, by the kind of thing promised. Nobody's name stands in a test. */
export const settle = {
  awards: (n: string): Localised =>
    both(
      `A count of awards made in the window to students of the beneficiaries, from a register of the promisor or of the receivers, set against ${n}.`,
      `Un recuento de las becas otorgadas en el plazo a estudiantes de los beneficiarios, según un registro del promitente o de los receptores, frente a ${inSpanish(n)}.`,
    ),
  trainees: (n: string): Localised =>
    both(
      `A count of persons who took a place in a course within the window, from lists of the promisor or of the receivers, set against ${n}.`,
      `Un recuento de las personas que ocuparon una plaza en un curso dentro del plazo, según listas del promitente o de los receptores, frente a ${inSpanish(n)}.`,
    ),
  projects: (n: string): Localised =>
    both(
      `A list of the projects with place, receiver and date of handover, set against ${n}.`,
      `Una lista de los proyectos con lugar, receptor y fecha de entrega, frente a ${inSpanish(n)}.`,
    ),
  visits: (n: string): Localised =>
    both(
      `A list of visits with dates and number of persons, by year, set against ${n}.`,
      `Una lista de visitas con fechas y número de personas, por año, frente a ${inSpanish(n)}.`,
    ),
  people: (n: string): Localised =>
    both(
      `A count of the persons sent, received or reached within the window, set against ${n}.`,
      `Un recuento de las personas enviadas, recibidas o atendidas dentro del plazo, frente a ${inSpanish(n)}.`,
    ),
  creditLine: (n: string): Localised =>
    both(
      `Loan agreements signed under the line with their amounts, receivers and dates, and what was drawn, set against ${n}. The line itself is a frame, not a payment.`,
      `Contratos de préstamo firmados con cargo a la línea, con importes, receptores y fechas, y lo desembolsado, frente a ${inSpanish(n)}. La línea es un marco, no un pago.`,
    ),
  money: (n: string): Localised =>
    both(
      `Signed agreements and disbursements with receiver, amount and date that add up to ${n}, umbrellas not counted twice.`,
      `Acuerdos firmados y desembolsos con receptor, importe y fecha que sumen ${inSpanish(n)}, sin contar dos veces los marcos.`,
    ),
  fund: (n: string): Localised =>
    both(
      `A fund that exists in law, with paid-in capital and a list of what it financed, set against ${n}.`,
      `Un fondo que exista jurídicamente, con capital desembolsado y la lista de lo que financió, frente a ${inSpanish(n)}.`,
    ),
  capital: (n: string): Localised =>
    both(
      `The resolution of the governors and the capital paid in by members, from the bank's accounts, set against ${n}.`,
      `La resolución de los gobernadores y el capital pagado por los miembros, según las cuentas del banco, frente a ${inSpanish(n)}.`,
    ),
  approvals: (n: string): Localised =>
    both(
      `Approvals and disbursements in the bank's accounts for the years of the window, set against ${n}.`,
      `Aprobaciones y desembolsos en las cuentas del banco en los años del plazo, frente a ${inSpanish(n)}.`,
    ),
  statistic: (what: string, que: string): Localised =>
    both(
      `The published statistics for ${what} at the end of the period, with the definition used at its start.`,
      `Las estadísticas publicadas de ${que} al final del período, con la definición usada al comienzo.`,
    ),
  work: (what: string, que: string): Localised =>
    both(
      `Handover and first day of use of ${what}, with date, stated by the receiver's authority or an independent record.`,
      `Entrega y primer día de uso de ${que}, con fecha, según la autoridad receptora o un registro independiente.`,
    ),
  meeting: (what: string, que: string): Localised =>
    both(
      `A record that ${what} was held, with date, place and participants.`,
      `Un registro de que se celebró ${que}, con fecha, lugar y participantes.`,
    ),
  visa: (n: string): Localised =>
    both(
      `Published entry rules that name the states and their first day of validity, set against ${n}.`,
      `Normas de entrada publicadas que nombren los Estados y su primer día de vigencia, frente a ${inSpanish(n)}.`,
    ),
  act: (what: string, que: string): Localised =>
    both(
      `A dated act that does what the words say: ${what}.`,
      `Un acto con fecha que haga lo que dicen las palabras: ${que}.`,
    ),
} as const;
