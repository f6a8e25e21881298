import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimal } from '../model/index.ts';
import { readAmounts } from './index.ts';

type Speaker = (value: number) => string;

const tensOf = (value: number): [number, number] => [Math.floor(value / 10), value % 10];

const english: Speaker = (value) => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (value < 20) return small[value]!;
  if (value < 100) return tens[tensOf(value)[0]]! + (value % 10 === 0 ? '' : `-${small[value % 10]!}`);
  if (value < 1000)
    return `${small[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${english(value % 100)}`}`;
  if (value < 1e6)
    return `${english(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${english(value % 1000)}`}`;
  return `${english(Math.floor(value / 1e6))} million${value % 1e6 === 0 ? '' : ` ${english(value % 1e6)}`}`;
};

const spanish: Speaker = (value) => {
  const small =
    'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
      ' ',
    );
  const tens = '- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
  const hundreds =
    '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
      ' ',
    );
  if (value < 30) return small[value]!;
  if (value < 100) return tens[tensOf(value)[0]]! + (value % 10 === 0 ? '' : ` y ${small[value % 10]!}`);
  if (value === 100) return 'cien';
  if (value < 1000) return hundreds[Math.floor(value / 100)]! + (value % 100 === 0 ? '' : ` ${spanish(value % 100)}`);
  if (value < 1e6) {
    const head = Math.floor(value / 1000);
    return `${head === 1 ? 'mil' : `${spanish(head)} mil`}${value % 1000 === 0 ? '' : ` ${spanish(value % 1000)}`}`;
  }
  const head = Math.floor(value / 1e6);
  return `${head === 1 ? 'un millón' : `${spanish(head)} millones`}${value % 1e6 === 0 ? '' : ` ${spanish(value % 1e6)}`}`;
};

const portuguese: Speaker = (value) => {
  const small =
    'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
      ' ',
    );
  const tens = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
  const hundreds =
    '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');
  if (value < 20) return small[value]!;
  if (value < 100) return tens[tensOf(value)[0]]! + (value % 10 === 0 ? '' : ` e ${small[value % 10]!}`);
  if (value === 100) return 'cem';
  if (value < 1000)
    return hundreds[Math.floor(value / 100)]! + (value % 100 === 0 ? '' : ` e ${portuguese(value % 100)}`);
  if (value < 1e6) {
    const head = Math.floor(value / 1000);
    return `${head === 1 ? 'mil' : `${portuguese(head)} mil`}${value % 1000 === 0 ? '' : ` e ${portuguese(value % 1000)}`}`;
  }
  const head = Math.floor(value / 1e6);
  return `${head === 1 ? 'um milhão' : `${portuguese(head)} milhões`}${value % 1e6 === 0 ? '' : ` ${portuguese(value % 1e6)}`}`;
};

const french: Speaker = (value) => {
  const small =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');
  if (value < 20) return small[value]!;
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10;
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : tens[ten]!;
    const joiner = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
    return `${tens[ten]}${joiner}${small[rest]}`;
  }
  if (value < 1000) {
    const head = Math.floor(value / 100);
    return `${head === 1 ? 'cent' : `${small[head]} cent`}${value % 100 === 0 ? (head > 1 ? 's' : '') : ` ${french(value % 100)}`}`;
  }
  if (value < 1e6) {
    const head = Math.floor(value / 1000);
    return `${
      head === 1
        ? 'mille'
        : `${french(head)
            .replace(/cents$/, 'cent')
            .replace(/vingts$/, 'vingt')} mille`
    }${value % 1000 === 0 ? '' : ` ${french(value % 1000)}`}`;
  }
  const head = Math.floor(value / 1e6);
  return `${french(head)} million${head > 1 ? 's' : ''}${value % 1e6 === 0 ? '' : ` ${french(value % 1e6)}`}`;
};

const chinese: Speaker = (value) => {
  const digits = '零一二三四五六七八九';
  const below = (rest: number): string => {
    let words = '';
    let wasZero = false;
    for (const [scale, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(rest / scale) % 10;
      if (digit === 0) wasZero = words !== '';
      else {
        words += `${wasZero ? '零' : ''}${digits[digit]}${name}`;
        wasZero = false;
      }
    }
    return words;
  };
  const parts: string[] = [];
  const high = Math.floor(value / 1e8);
  const middle = Math.floor(value / 1e4) % 1e4;
  const low = value % 1e4;
  if (high > 0) parts.push(`${below(high)}亿`);
  if (middle > 0) parts.push(`${high > 0 && middle < 1000 ? '零' : ''}${below(middle)}万`);
  if (low > 0) parts.push(`${value >= 1e4 && low < 1000 ? '零' : ''}${below(low)}`);
  return parts.join('');
};

const groupsOf = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

interface Tongue {
  readonly language: string;
  readonly speak: Speaker;
  readonly group: string;
  readonly decimal: string;
  readonly country: string | null;
  readonly frames: readonly [string, string][];
  readonly scales: readonly [string, bigint][];
  readonly money: readonly [string, string][];
}
const million = 1_000_000n;
const tongues: readonly Tongue[] = [
  {
    language: 'en',
    speak: english,
    group: ',',
    decimal: '.',
    country: null,
    frames: [
      ['The parties will fund # scholarships by 2030.', 'scholarship'],
      ['In 2024 they trained # people in 12 weeks', 'person'],
      ['# new rural schools', 'school'],
    ],
    scales: [
      ['thousand', 1000n],
      ['million', million],
      ['billion', 1000n * million],
      ['trillion', million * million],
    ],
    money: [
      ['USD #', 'USD'],
      ['US$#', 'US$'],
      ['# euros', 'EUR'],
      ['RMB #', 'CNY'],
    ],
  },
  {
    language: 'es',
    speak: spanish,
    group: '.',
    decimal: ',',
    country: 'AR',
    frames: [
      ['Las partes otorgarán # becas antes de 2030.', 'scholarship'],
      ['se beneficiarán # personas en 12 semanas', 'person'],
      ['# nuevas escuelas', 'school'],
    ],
    scales: [
      ['mil', 1000n],
      ['millones', million],
      ['mil millones', 1000n * million],
      ['billones', million * million],
    ],
    money: [
      ['USD #', 'USD'],
      ['US$ #', 'US$'],
      ['# ~euros', 'EUR'],
      ['# ~yuanes', 'CNY'],
    ],
  },
  {
    language: 'es',
    speak: spanish,
    group: ',',
    decimal: '.',
    country: 'MX',
    frames: [
      ['Las partes otorgarán # becas antes de 2030.', 'scholarship'],
      ['hasta # viviendas', 'house'],
    ],
    scales: [
      ['mil', 1000n],
      ['millones', million],
      ['mil millones', 1000n * million],
    ],
    money: [
      ['USD #', 'USD'],
      ['US$#', 'US$'],
      ['# ~euros', 'EUR'],
    ],
  },
  {
    language: 'pt',
    speak: portuguese,
    group: '.',
    decimal: ',',
    country: 'BR',
    frames: [
      ['O governo oferecerá # bolsas até 2030.', 'scholarship'],
      ['# pessoas serão atendidas', 'person'],
      ['# novas escolas', 'school'],
    ],
    scales: [
      ['mil', 1000n],
      ['milhões', million],
      ['bilhões', 1000n * million],
      ['mil milhões', 1000n * million],
    ],
    money: [
      ['R$ #', 'BRL'],
      ['US$ #', 'US$'],
      ['# ~euros', 'EUR'],
    ],
  },
  {
    language: 'fr',
    speak: french,
    group: ' ',
    decimal: ',',
    country: null,
    frames: [
      ['Le pays offrira # bourses d’ici à 2030.', 'scholarship'],
      ['# personnes seront formées', 'person'],
      ['# nouvelles écoles', 'school'],
    ],
    scales: [
      ['mille', 1000n],
      ['millions', million],
      ['milliards', 1000n * million],
    ],
    money: [
      ['# ~euros', 'EUR'],
      ['# ~dollars américains', 'USD'],
      ['EUR #', 'EUR'],
    ],
  },
  {
    language: 'zh',
    speak: chinese,
    group: ',',
    decimal: '.',
    country: null,
    frames: [
      ['双方将提供#个奖学金名额。', 'scholarship'],
      ['培训#名学生', 'student'],
      ['建设#所学校', 'school'],
    ],
    scales: [
      ['万', 10_000n],
      ['亿', 100n * million],
      ['万亿', million * million],
    ],
    money: [
      ['#元', 'CNY'],
      ['#美元', 'USD'],
      ['人民币#元', 'CNY'],
    ],
  },
];
const tongue = fc.constantFrom(...tongues);
const whole = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 999_999_999 }),
  fc.integer({ min: 1, max: 99 }).map((head) => head * 1000),
  fc.integer({ min: 1, max: 99 }).map((head) => head * 100_000),
);
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

function quantities(text: string, where: Tongue): string[] {
  return readAmounts(text, { language: where.language, country: where.country }).flatMap((reading) => [
    reading.measure.quantity,
    ...reading.alternatives.map((other) => other.quantity),
  ]);
}

describe('readAmounts, phrases of known value', () => {
  it('reads counts in digits, grouped as the language does', () => {
    fc.assert(
      fc.property(tongue, whole, fc.nat(), (where, value, pick) => {
        fc.pre(!isYear(value));
        const [frame, unit] = where.frames[pick % where.frames.length]!;
        const text = frame.replace('#', groupsOf(value, where.group));
        const [reading, ...others] = readAmounts(text, { language: where.language, country: where.country });
        expect(others, text).toEqual([]);
        expect(reading?.measure, text).toMatchObject({ quantity: String(value), unit });
        expect(reading!.alternatives, text).toEqual([]);
      }),
      { numRuns: 3000, seed: 21 },
    );
  });

  it('reads counts in words', () => {
    fc.assert(
      fc.property(tongue, whole, fc.nat(), (where, value, pick) => {
        const [frame, unit] = where.frames[pick % where.frames.length]!;
        const said = where.speak(value);
        const isOfMillions = where.language !== 'zh' && where.language !== 'en' && value % 1_000_000 === 0;
        const text = frame.replace('#', isOfMillions ? `${said} de` : said);
        const readings = readAmounts(text, { language: where.language, country: where.country });
        expect(
          readings.map((reading) => reading.measure),
          text,
        ).toMatchObject([{ quantity: String(value), unit }]);
      }),
      { numRuns: 4000, seed: 22 },
    );
  });

  it('reads money with a decimal and a scale word, never off by a power of ten', () => {
    fc.assert(
      fc.property(
        tongue,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.nat(),
        fc.nat(),
        (where, head, tail, scaleAt, moneyAt) => {
          const [scale, factor] = where.scales[scaleAt % where.scales.length]!;
          const [frame, currency] = where.money[moneyAt % where.money.length]!;
          const part = String(tail).padStart(2, '0').replace(/0$/, '');
          const shown = part === '' || part === '0' ? String(head) : `${head}${where.decimal}${part}`;
          const number = where.language === 'zh' ? `${shown}${scale}` : `${shown} ${scale}`;
          const link = where.language === 'fr' ? (/euros/.test(frame) ? 'd’' : 'de ') : 'de ';
          const text = frame.replace('#', number).replace('~', /^(mil|mille)$/.test(scale) ? '' : link);
          const units = (BigInt(head) * 100n + BigInt(part === '' ? 0 : part.padEnd(2, '0'))) * factor;
          const expected = `${units / 100n}${
            units % 100n === 0n
              ? ''
              : `.${String(units % 100n)
                  .padStart(2, '0')
                  .replace(/0$/, '')}`
          }`;
          const readings = readAmounts(text, { language: where.language, country: where.country });
          expect(readings, text).toHaveLength(1);
          expect(
            compareDecimal(readings[0]!.measure.quantity, expected),
            `${text}: ${readings[0]!.measure.quantity} for ${expected}`,
          ).toBe(0);
          expect(readings[0]!.measure.unit, text).toBe(currency === 'US$' ? 'USD' : currency);
          for (const other of readings[0]!.alternatives)
            expect(other.quantity, text).toBe(readings[0]!.measure.quantity);
        },
      ),
      { numRuns: 4000, seed: 23 },
    );
  });

  it('holds the true value among its readings where a separator is another country’s', () => {
    fc.assert(
      fc.property(
        tongue,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        fc.nat(),
        (where, head, tail, separator, pick) => {
          fc.pre(where.language === 'es');
          const [scale, factor] = where.scales[pick % where.scales.length]!;
          const text = `US$ ${head}${separator}${String(tail).padStart(3, '0')} ${scale}`;
          const found = quantities(text, { ...where, country: null });
          const grouped = String((BigInt(head) * 1000n + BigInt(tail)) * factor);
          expect(found, text).toContain(grouped);
          const fraction = (BigInt(head) * 1000n + BigInt(tail)) * factor;
          if (fraction % 1000n === 0n) expect(found, text).toContain(String(fraction / 1000n));
        },
      ),
      { numRuns: 1000, seed: 24 },
    );
  });

  it('never throws and always names its own words', () => {
    const pieces = fc.constantFrom(
      '3',
      '500',
      '3,500',
      '3.500',
      '.',
      ',',
      ' ',
      '$',
      'US',
      'million',
      'mil',
      'millones',
      'de',
      'to',
      '-',
      '–',
      '万',
      '亿',
      '个',
      '元',
      '多',
      'between',
      'and',
      'of which',
      '%',
      'projects',
      'becas',
      '“',
      '\n',
      '😀',
      '\ud800',
      "'",
      '十',
      '半',
      'M',
      'K',
      '+',
      '(',
      ')',
      'a',
      'half',
      'quatre',
      'vingt',
      '2025',
      'USD',
      '€',
      '/',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en', 'es', 'pt-BR', 'fr', 'zh-Hans', 'de', '', 'x-y-z'),
        fc.constantFrom(null, 'MX', 'AR', 'CN', 'XX', ''),
        (words, language, country) => {
          for (const reading of readAmounts(words, { language, country })) {
            expect([...words.normalize('NFC')].length).toBeGreaterThanOrEqual(0);
            expect(reading.words.length).toBeGreaterThan(0);
            expect(reading.end).toBeGreaterThan(reading.start);
            expect(reading.measure.quantity).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/);
            if (reading.measure.high !== null)
              expect(compareDecimal(reading.measure.quantity, reading.measure.high)).toBeLessThan(0);
          }
        },
      ),
      { numRuns: 6000, seed: 25 },
    );
  });
});
