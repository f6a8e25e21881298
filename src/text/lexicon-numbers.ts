import type { ReadLanguage } from './language.ts';

/** The number words of a language, folded (lower case, no accents). Values are decimal text or plain integers. */
export interface NumberWords {
  /** Words below a thousand that add up. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, string>>;
  /** Scales that may stand alone for one of them ("mil becas"). */
  readonly bareScales: readonly string[];
  /** Scales that two usages read differently: the second reading. */
  readonly secondScales: Readonly<Record<string, string>>;
  /** Scale abbreviations that stand right at the digits, or after a blank where a currency is named. */
  readonly shortScales: Readonly<Record<string, string>>;
  /** Words that make a scale singular ("a million", "un millón"). */
  readonly articles: readonly string[];
  readonly halves: readonly string[];
  /** Words between two number words ("y", "and"). */
  readonly joiners: readonly string[];
  /** "and a half", "y medio": word sequences after a number or scale. */
  readonly andHalf: readonly (readonly string[])[];
  /** The decimal mark, spoken ("four point two"). */
  readonly points: readonly string[];
  /** "a quarter", of a scale. */
  readonly quarters: readonly string[];
}

const words = (text: string, from: number, step: number): Record<string, number> =>
  Object.fromEntries(
    text.split(' ').flatMap((forms, index) => forms.split('/').map((form) => [form, from + index * step] as const)),
  );

const none: NumberWords = {
  units: {},
  scales: {},
  bareScales: [],
  secondScales: {},
  shortScales: {},
  articles: [],
  halves: [],
  joiners: [],
  andHalf: [],
  points: [],
  quarters: [],
};

export const numberWords: Readonly<Record<ReadLanguage, NumberWords>> = {
  en: {
    units: {
      zero: 0,
      ...words(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        1,
        1,
      ),
      ...words('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    },
    scales: {
      dozen: '12',
      hundred: '100',
      thousand: '1000',
      lakh: '100000',
      million: '1000000',
      millions: '1000000',
      crore: '10000000',
      billion: '1000000000',
      billions: '1000000000',
      trillion: '1000000000000',
      mln: '1000000',
      mn: '1000000',
      mio: '1000000',
      bn: '1000000000',
      bln: '1000000000',
      tn: '1000000000000',
      trn: '1000000000000',
    },
    bareScales: [],
    secondScales: {},
    shortScales: { k: '1000', m: '1000000', mm: '1000000', b: '1000000000' },
    articles: ['a', 'one'],
    halves: ['half'],
    joiners: ['and'],
    andHalf: [['and', 'a', 'half']],
    points: ['point'],
    quarters: ['quarter', 'quarters'],
  },
  es: {
    units: {
      cero: 0,
      ...words(
        'un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun/veintiuno/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
        1,
        1,
      ),
      ...words('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento', 30, 10),
      ...words(
        'doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
        200,
        100,
      ),
    },
    scales: {
      docena: '12',
      docenas: '12',
      decena: '10',
      decenas: '10',
      veintena: '20',
      centena: '100',
      centenas: '100',
      centenar: '100',
      centenares: '100',
      millar: '1000',
      millares: '1000',
      mil: '1000',
      miles: '1000',
      millon: '1000000',
      millones: '1000000',
      mill: '1000000',
      mills: '1000000',
      millardo: '1000000000',
      millardos: '1000000000',
      billon: '1000000000000',
      billones: '1000000000000',
    },
    bareScales: ['mil'],
    secondScales: { billon: '1000000000', billones: '1000000000' },
    shortScales: { k: '1000', m: '1000000', mm: '1000000' },
    articles: ['un', 'una'],
    halves: ['medio', 'media'],
    joiners: ['y'],
    andHalf: [
      ['y', 'medio'],
      ['y', 'media'],
    ],
    points: ['coma', 'punto'],
    quarters: ['cuarto', 'cuartos'],
  },
  pt: {
    units: {
      zero: 0,
      ...words(
        'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
        1,
        1,
      ),
      ...words('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento', 20, 10),
      ...words(
        'duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
        200,
        100,
      ),
    },
    scales: {
      duzia: '12',
      duzias: '12',
      dezena: '10',
      dezenas: '10',
      centena: '100',
      centenas: '100',
      milhar: '1000',
      milhares: '1000',
      mil: '1000',
      milhao: '1000000',
      milhoes: '1000000',
      bilhao: '1000000000',
      bilhoes: '1000000000',
      biliao: '1000000000000',
      bilioes: '1000000000000',
      trilhao: '1000000000000',
      trilhoes: '1000000000000',
    },
    bareScales: ['mil'],
    secondScales: { biliao: '1000000000', bilioes: '1000000000' },
    shortScales: { k: '1000', m: '1000000', mi: '1000000', bi: '1000000000', tri: '1000000000000' },
    articles: ['um', 'uma'],
    halves: ['meio', 'meia'],
    joiners: ['e'],
    andHalf: [
      ['e', 'meio'],
      ['e', 'meia'],
    ],
    points: ['virgula'],
    quarters: ['quarto', 'quartos'],
  },
  fr: {
    units: {
      zero: 0,
      ...words('un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1, 1),
      ...words('vingt/vingts trente quarante cinquante soixante', 20, 10),
      septante: 70,
      huitante: 80,
      octante: 80,
      nonante: 90,
    },
    scales: {
      dizaine: '10',
      dizaines: '10',
      douzaine: '12',
      douzaines: '12',
      vingtaine: '20',
      trentaine: '30',
      quarantaine: '40',
      cinquantaine: '50',
      soixantaine: '60',
      centaine: '100',
      centaines: '100',
      millier: '1000',
      milliers: '1000',
      cent: '100',
      cents: '100',
      mille: '1000',
      million: '1000000',
      millions: '1000000',
      milliard: '1000000000',
      milliards: '1000000000',
      mrd: '1000000000',
      mrds: '1000000000',
      md: '1000000000',
      mds: '1000000000',
      mio: '1000000',
      billion: '1000000000000',
      billions: '1000000000000',
    },
    bareScales: ['cent', 'mille'],
    secondScales: { billion: '1000000000', billions: '1000000000' },
    shortScales: { k: '1000', m: '1000000' },
    articles: ['un', 'une'],
    halves: ['demi'],
    joiners: ['et'],
    andHalf: [
      ['et', 'demi'],
      ['et', 'demie'],
    ],
    points: ['virgule'],
    quarters: ['quart', 'quarts'],
  },
  zh: none,
  other: none,
};

/** Countries whose Spanish press also uses "billón" for 10^9, and those whose Portuguese does not. */
export const secondScaleCountries: Readonly<Record<string, (country: string | null) => boolean>> = {
  es: (country) => country === 'US' || country === 'PR',
  pt: (country) => country !== 'PT',
  fr: () => true,
};

/** Chinese digits and multipliers, simplified, traditional and formal. */
export const hanDigits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
export const hanScales: Readonly<Record<string, string>> = {
  十: '10',
  拾: '10',
  百: '100',
  佰: '100',
  千: '1000',
  仟: '1000',
  万: '10000',
  萬: '10000',
  亿: '100000000',
  億: '100000000',
};
