import type { Localised } from '../model/index.ts';
import { frenchR1 } from './rubric-texts-fr.ts';
import { portugueseR1 } from './rubric-texts-pt.ts';
import { chineseR1 } from './rubric-texts-zh.ts';

/** Texts of rubric R1.0 by code, each in English and Spanish at least. Frozen with its rules; a language may be added. */
export interface RubricTexts {
  readonly labels: Readonly<Record<string, Localised>>;
  readonly rules: Readonly<Record<string, Localised>>;
  readonly qualifiers: Readonly<Record<string, Localised>>;
  readonly missing: Readonly<Record<string, Localised>>;
}

const written: RubricTexts = {
  labels: {
    'not-verifiable': { en: 'Not verifiable', es: 'No verificable' },
    'delivered-disputed': { en: 'Delivered, disputed', es: 'Cumplido, con objeción' },
    'reported-delivered-disputed': {
      en: 'Reported delivered, disputed',
      es: 'Declarado cumplido, con objeción',
    },
    delivered: { en: 'Delivered', es: 'Cumplido' },
    'reported-delivered': { en: 'Reported delivered', es: 'Declarado cumplido' },
    withdrawn: { en: 'Withdrawn or replaced', es: 'Retirado o sustituido' },
    contradicted: { en: 'Contradicted', es: 'Contradicho' },
    overdue: { en: 'Overdue', es: 'Vencido sin cumplir' },
    'past-due-unknown': { en: 'Past due, delivery unknown', es: 'Plazo vencido, cumplimiento desconocido' },
    'presumed-abandoned': { en: 'Presumed abandoned (inferred)', es: 'Presuntamente abandonado (inferido)' },
    stalled: { en: 'Stalled (inferred)', es: 'Estancado (inferido)' },
    'delivered-in-part': { en: 'Delivered in part', es: 'Cumplido en parte' },
    'in-progress': { en: 'In progress', es: 'En curso' },
    'not-due': { en: 'Not due', es: 'Aún no exigible' },
    'no-evidence-found': { en: 'No evidence found', es: 'No se hallaron pruebas' },
    'not-assessed': { en: 'Not assessed', es: 'Sin evaluar' },
  },
  rules: {
    R1: {
      en: 'The words name no observable object, so nobody can say what would settle it. Never used for "we found nothing".',
      es: 'Las palabras no nombran ningún objeto observable y nadie puede decir qué lo probaría. Nunca significa «no encontramos nada».',
    },
    R2: {
      en: 'The promised quantity is shown as delivered by evidence of grade A or B, and the receiver disputes it, or other evidence of grade A or B says that it was not delivered.',
      es: 'Pruebas de grado A o B muestran entregada la cantidad prometida, y el receptor lo objeta u otras pruebas de grado A o B dicen que no se entregó.',
    },
    R3: {
      en: 'Somebody says that it is done, without proof of grade A or B for the promised quantity, and the receiver disputes it, or evidence of grade A to C (of any grade, where the claim itself is only grade D) says that it was not delivered.',
      es: 'Alguien dice que está hecho, sin prueba de grado A o B de la cantidad prometida, y el receptor lo objeta, o lo niegan pruebas de grado A a C (de cualquier grado, si la propia afirmación es solo de grado D).',
    },
    R4: {
      en: 'Evidence of grade A or B shows the promised quantity as delivered, within its comparator: "about" and ranges allow 5 % less, "at least" nothing less, "more than" must be exceeded, "up to" takes any quantity within the bound. "Late" is added when it came after the latest stated end.',
      es: 'Pruebas de grado A o B muestran entregada la cantidad prometida según su comparador: «unos» y los intervalos admiten un 5 % menos, «al menos» nada menos, «más de» debe superarse, «hasta» acepta cualquier cantidad dentro del límite. Se añade «tarde» si llegó después del último plazo declarado.',
    },
    R5: {
      en: 'The promisor, its contractor or a named third party says that it is done, without proof of grade A or B for the promised quantity; nobody disputes it. If the receiver says "not known to us", that is shown beside it.',
      es: 'El promitente, su contratista o un tercero identificado dice que está hecho, sin prueba de grado A o B de la cantidad prometida; nadie lo objeta. Si el receptor dice «no nos consta», se muestra al lado.',
    },
    R6: {
      en: 'The promisor withdrew it on the record, or a later instrument replaced it before its end. Never inferred from silence.',
      es: 'El promitente lo retiró públicamente, o un instrumento posterior lo sustituyó antes de su término. Nunca se infiere del silencio.',
    },
    R7: {
      en: 'Evidence of grade A or B shows the opposite act, not mere non-delivery.',
      es: 'Pruebas de grado A o B muestran el acto contrario, no la mera falta de entrega.',
    },
    R8: {
      en: 'The latest stated end has passed, and evidence of grade A to C, dated at or after that end or covering it, shows less than promised.',
      es: 'Pasó el último plazo declarado, y pruebas de grado A a C, fechadas en ese término o después o que lo abarcan, muestran menos de lo prometido.',
    },
    R9: {
      en: 'The latest stated end has passed and no evidence settles what was delivered by then. What was last shown, and whether the receiver was asked, stands beside it: not knowing is shown as not knowing, not as failure.',
      es: 'Pasó el último plazo declarado y ninguna prueba aclara qué se entregó hasta entonces. Al lado consta lo último que se mostró y si se preguntó al receptor: lo desconocido se muestra como desconocido, no como incumplimiento.',
    },
    R10: {
      en: 'No evidence event for 48 months (presumed abandoned) or 24 months (stalled), the window having begun and not ended or none being stated, the announcement at least as old, and a search younger than 180 days. What the promisor spoke for within 48 months is not presumed abandoned.',
      es: 'Ningún hecho probado en 48 meses (presuntamente abandonado) o 24 meses (estancado), con el plazo empezado y no vencido o sin plazo, un anuncio al menos así de antiguo y una búsqueda de menos de 180 días. No se presume abandonado aquello de lo que el promitente habló en los últimos 48 meses.',
    },
    R11: {
      en: 'The window is open or none is stated, and evidence of grade A to C in the same unit shows more than nothing and less than promised.',
      es: 'El plazo sigue abierto o no consta, y pruebas de grado A a C en la misma unidad muestran más que nada y menos de lo prometido.',
    },
    R12: {
      en: 'Evidence shows it agreed, financed, started or partly delivered, and no earlier rule applies. "No deadline stated" is added where the window is missing.',
      es: 'Las pruebas lo muestran acordado, financiado, iniciado o entregado en parte, y no se aplica ninguna regla anterior. Se añade «sin plazo declarado» donde falta el plazo.',
    },
    R13: {
      en: 'Nothing beyond the announcement is shown, and the window has not begun, or runs without a stated milestone or yearly part having fallen due.',
      es: 'No consta nada más que el anuncio, y el plazo no ha empezado o corre sin que haya vencido ningún hito declarado ni parte anual.',
    },
    R14: {
      en: "Nothing beyond the announcement is shown after a dated search of the minimum places: the promisor's own register, the receiver's register, IATI or CRS, and one news archive.",
      es: 'No consta nada más que el anuncio tras una búsqueda fechada en los lugares mínimos: el registro del promitente, el del receptor, IATI o CRS y un archivo de noticias.',
    },
    R15: {
      en: 'There is no sufficient search log: either the minimum places were not searched, or evidence is older than 24 months and nobody has looked within 180 days.',
      es: 'No hay registro de búsqueda suficiente: o no se buscó en los lugares mínimos, o las pruebas tienen más de 24 meses y nadie ha buscado en los últimos 180 días.',
    },
  },
  qualifiers: {
    late: { en: 'late', es: 'tarde' },
    'within-bound': { en: 'within its bound', es: 'dentro de su límite' },
    'above-bound': { en: 'above its bound', es: 'por encima de su límite' },
    'quantity-not-stated': { en: 'quantity not stated', es: 'cantidad no declarada' },
    'unit-differs': { en: 'some figures are in another unit', es: 'algunas cifras están en otra unidad' },
    'yearly-promise-summed': {
      en: 'yearly promise summed over its window',
      es: 'promesa anual sumada a lo largo de su plazo',
    },
    'sources-disagree': { en: 'sources disagree', es: 'las fuentes discrepan' },
    'not-cumulative': { en: 'not a running total', es: 'no es un total acumulado' },
    'not-known-to-receiver': { en: 'the receiver says: not known to us', es: 'el receptor dice: no nos consta' },
    'disputed-by-receiver': { en: 'disputed by the receiver', es: 'objetado por el receptor' },
    contradicted: { en: 'other evidence says that it is not so', es: 'otras pruebas dicen que no es así' },
    'in-service-doubted': {
      en: 'whether it is in service is doubted',
      es: 'se duda de que esté en servicio',
    },
    'answer-awaited': { en: 'asked less than 60 days ago', es: 'preguntado hace menos de 60 días' },
    'promisor-says-changed': { en: 'the promisor says that it changed', es: 'el promitente dice que cambió' },
    'withdrawal-reported': {
      en: 'withdrawal reported, not in the words of the promisor',
      es: 'se informa de su retirada, no en palabras del promitente',
    },
    'no-deadline-stated': { en: 'no deadline stated', es: 'sin plazo declarado' },
    'window-readings-differ': { en: 'the stated ends differ', es: 'los plazos declarados difieren' },
    replaced: { en: 'replaced by a later instrument', es: 'sustituido por un instrumento posterior' },
    inferred: { en: 'inferred from silence', es: 'inferido del silencio' },
    'search-partial': {
      en: 'only some of the minimum places were searched',
      es: 'solo se buscó en algunos de los lugares mínimos',
    },
    dissent: { en: 'a reviewer dissents', es: 'con un voto en contra' },
  },
  missing: {
    'settlement-test': {
      en: 'words that say what would settle it',
      es: 'palabras que digan qué lo probaría',
    },
    'receiver-answer': { en: "the receiver's answer", es: 'la respuesta del receptor' },
    'independent-record': { en: 'an independent record', es: 'un registro independiente' },
    'authority-record': {
      en: "a record of the receiver's authority, an auditor or a direct observation",
      es: 'un registro de la autoridad receptora, una auditoría o una observación directa',
    },
    date: { en: 'a date', es: 'una fecha' },
    quantity: { en: 'a quantity', es: 'una cantidad' },
    'same-unit': { en: 'a figure in the promised unit', es: 'una cifra en la unidad prometida' },
    'evidence-at-end': {
      en: 'evidence dated at or after the end',
      es: 'pruebas fechadas en el término del plazo o después',
    },
    window: { en: 'a stated deadline', es: 'un plazo declarado' },
    'promisor-word': { en: "the promisor's own word", es: 'la palabra del propio promitente' },
    'search-log': { en: 'a dated search of the minimum places', es: 'una búsqueda fechada en los lugares mínimos' },
    review: { en: "a person's confirmation", es: 'la confirmación de una persona' },
    'second-review': { en: "a second person's confirmation", es: 'la confirmación de una segunda persona' },
  },
};

type Translation = { readonly [Part in keyof RubricTexts]: Readonly<Record<string, string>> };

/** The texts with a further language beside those that are written. */
function withLanguage(texts: RubricTexts, language: string, words: Translation): RubricTexts {
  const add = (part: keyof RubricTexts): Readonly<Record<string, Localised>> =>
    Object.fromEntries(
      Object.entries(texts[part]).map(([code, text]) => {
        const own = words[part][code];
        return [code, own === undefined ? text : { ...text, [language]: own }];
      }),
    );
  return { labels: add('labels'), rules: add('rules'), qualifiers: add('qualifiers'), missing: add('missing') };
}

const further: Readonly<Record<string, Translation>> = { fr: frenchR1, pt: portugueseR1, zh: chineseR1 };

export const textsR1: RubricTexts = Object.entries(further).reduce(
  (texts, [language, words]) => withLanguage(texts, language, words),
  written,
);
