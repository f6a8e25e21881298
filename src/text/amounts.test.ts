import { describe, expect, it } from 'vitest';
import { canonicalText, readAmounts, sliceText } from './index.ts';

/** `quantity[..high] unit [comparator] [/year] [part]`, alternatives after `|`. */
function shown(text: string, language: string, country: string | null = null): string[] {
  return readAmounts(text, { language, country }).map((reading) => {
    expect(sliceText(text, reading.start, reading.end)).toBe(reading.words);
    const { measure } = reading;
    const words = [
      measure.high === null ? measure.quantity : `${measure.quantity}..${measure.high}`,
      measure.unit,
      measure.comparator === 'exactly' ? '' : measure.comparator,
      measure.per === 'year' ? '/year' : '',
      reading.ofWhich ? 'part' : '',
    ];
    const others = reading.alternatives.map((other) => `${other.quantity} ${other.unit}`);
    return [words.filter((word) => word !== '').join(' '), ...others].join(' | ');
  });
}

const cases: Record<string, [text: string, readings: string[], country?: string][]> = {
  en: [
    ['USD 540,000', ['540000 USD']],
    ['RMB 66 billion', ['66000000000 CNY']],
    ['EUR 45 million', ['45000000 EUR']],
    ['USD 3.4 million', ['3400000 USD']],
    ['US$1.5bn', ['1500000000 USD']],
    ['US$5-10 million', ['5000000..10000000 USD']],
    ['between US$5 million and US$10 million', ['5000000..10000000 USD']],
    ['$5 million', ['5000000 CAD'], 'CA'],
    ['sixty-six billion yuan', ['66000000000 CNY']],
    ['two hundred and fifty thousand people', ['250000 person']],
    ['three and a half million doses', ['3500000 dose']],
    ['3 million 500 thousand doses', ['3500000 dose']],
    ['half a million people', ['500000 person']],
    ['two dozen schools', ['24 school']],
    ['10K+ scholarships', ['10000 scholarship at-least']],
    ['up to 500 km of road', ['500 km up-to']],
    ['no more than 40 schools', ['40 school up-to']],
    ['not less than 40 schools', ['40 school at-least']],
    ['over 300 projects', ['300 project more-than']],
    ['fewer than 300 projects', ['300 project less-than']],
    ['about 300 projects', ['300 project about']],
    ['300 projects or more', ['300 project at-least']],
    ['1,200 scholarships a year', ['1200 scholarship /year']],
    ['an annual US$5 million', ['5000000 USD /year']],
    ['3,500 scholarships, of which 1,000 for women', ['3500 scholarship', '1000 scholarship part']],
    ['a fund of US$9 billion, of which 3 billion is concessional', ['9000000000 USD', '3000000000 USD part']],
    ['increase from 1,200 to 3,500 scholarships', ['3500 scholarship']],
    ['3,500 (three thousand five hundred) scholarships', ['3500 scholarship']],
    ['10,000 training opportunities', ['10000 training-place']],
    ['10,000 trainings', ['10000 course']],
    ['300 “small yet beautiful” livelihood projects', ['300 project']],
    ['a 300-km road and a 100MW plant', ['300 km', '100 MW']],
    ['3,000 m² of floor and 5 km² of land', ['3000 m2', '5 km2']],
    ['5.000 scholarships', ['5000 scholarship']],
    ['EUR 1.500', ['1500 EUR | 1.5 EUR']],
    ['USD 1.125 billion', ['1125000000 USD']],
    ['USD 0.125 billion', ['125000000 USD']],
    ['5 lakh people', ['500000 person']],
    ['1,00,000 people', ['100000 person']],
    ['10 000 000 doses', ['10000000 dose']],
    ['¥5,000', ['5000 CNY | 5000 JPY']],
    ['5m people', ['5000000 person']],
    ['zero projects', ['0 project']],
    ['“３,５００” is not ３５００ schools', ['3500 school']],
  ],
  es: [
    ['US$1,500 millones', ['1500000000 USD'], 'MX'],
    ['$5,000', ['5000 MXN'], 'MX'],
    ['$5.000', ['5000 ARS'], 'AR'],
    ['3.500 becas', ['3500 scholarship']],
    ['3,500 becas', ['3500 scholarship']],
    ['3.500 becas', ['3500 scholarship'], 'MX'],
    ['5.000 km', ['5000 km | 5 km']],
    ['5.000 km', ['5000 km'], 'ES'],
    ['5.000 km', ['5 km | 5000 km'], 'MX'],
    ['1.500 mdd', ['1500000000 USD | 1500000 USD'], 'MX'],
    ['$1’500,000.00', ['1500000 MXN'], 'MX'],
    ['66 mil millones de yuanes', ['66000000000 CNY']],
    ['mil millones de euros', ['1000000000 EUR']],
    ['mil quinientos millones de dólares', ['1500000000 USD']],
    ['20 billones de pesos', ['20000000000000 COP'], 'CO'],
    ['20 billones de dólares', ['20000000000000 USD | 20000000000 USD'], 'US'],
    ['diez mil becas', ['10000 scholarship']],
    ['dos mil quinientas becas', ['2500 scholarship']],
    ['treinta y cinco escuelas', ['35 school']],
    ['cien becas al año', ['100 scholarship /year']],
    ['tres millones y medio de dólares', ['3500000 USD']],
    ['medio millón de personas', ['500000 person']],
    ['un millón doscientos mil dólares', ['1200000 USD']],
    ['hasta 500 plazas de formación', ['500 training-place up-to']],
    ['no menos de 1.000 cupos de capacitación', ['1000 training-place at-least']],
    ['más de 3,500 becas', ['3500 scholarship more-than']],
    ['entre 300 y 500 proyectos', ['300..500 project']],
    ['de 300 a 500 proyectos', ['300..500 project']],
    ['pasar de 1.200 a 3.500 becas', ['3500 scholarship']],
    ['3500 becas, de las cuales 1.000 para mujeres', ['3500 scholarship', '1000 scholarship part']],
    ['2000 becas', ['2000 scholarship']],
    ['S/ 500 mil y RD$ 5,000.00', ['500000 PEN', '5000 DOP']],
    ['1.234.567,89 euros', ['1234567.89 EUR']],
  ],
  pt: [
    ['1,5 mil milhões de euros', ['1500000000 EUR']],
    ['2,5 bilhões de reais', ['2500000000 BRL']],
    ['R$ 1.500', ['1500 BRL']],
    ['R$ 3 milhões e 500 mil', ['3500000 BRL']],
    ['R$ 3 bi', ['3000000000 BRL']],
    ['três milhões e meio de reais', ['3500000 BRL']],
    ['mil e quinhentas bolsas', ['1500 scholarship']],
    ['duzentos e cinquenta mil doses', ['250000 dose']],
    ['cinco mil vagas de formação', ['5000 training-place']],
    ['até 500 bolsas por ano', ['500 scholarship up-to /year']],
    ['entre 300 e 500 projetos', ['300..500 project']],
    ['2 biliões de euros', ['2000000000000 EUR'], 'PT'],
  ],
  fr: [
    ['9,2 milliards d’euros', ['9200000000 EUR']],
    ['1 500 000 euros', ['1500000 EUR']],
    ['3 500 bourses', ['3500 scholarship']],
    ['trois mille cinq cents bourses', ['3500 scholarship']],
    ['quatre-vingt-dix-sept projets', ['97 project']],
    ['soixante et onze projets', ['71 project']],
    ['un demi-million de personnes', ['500000 person']],
    ['jusqu’à 500 projets', ['500 project up-to']],
    ['de 300 à 500 projets', ['300..500 project']],
    ['au moins 40 écoles par an', ['40 school at-least /year']],
    ['5 M$ US et 200 Md€', ['5000000 USD', '200000000000 EUR']],
    ['500 millions de FCFA', ['500000000 XOF | 500000000 XAF']],
    ['1 billion d’euros', ['1000000000000 EUR | 1000000000 EUR']],
    ['10 000 places de formation, dont 3 000 pour les femmes', ['10000 training-place', '3000 training-place part']],
  ],
  zh: [
    ['1万个', ['10000 item']],
    ['660亿元', ['66000000000 CNY']],
    ['约66亿元人民币', ['6600000000 CNY about']],
    ['2万亿元', ['2000000000000 CNY']],
    ['1亿5000万美元', ['150000000 USD']],
    ['3500个政府奖学金名额和1万个来华培训名额', ['3500 scholarship', '10000 training-place']],
    ['300个“小而美”民生项目', ['300 project']],
    ['三千五百个奖学金', ['3500 scholarship']],
    ['一万五千名学生', ['15000 student']],
    ['3万5千人', ['35000 person']],
    ['300多个项目', ['300 project more-than']],
    ['3000多万美元', ['30000000 USD more-than']],
    ['不少于300个项目', ['300 project at-least']],
    ['3至5亿元', ['300000000..500000000 CNY']],
    ['每年提供3500个奖学金名额', ['3500 scholarship /year']],
    ['3500个奖学金名额，其中500个给妇女', ['3500 scholarship', '500 scholarship part']],
    ['100兆瓦光伏电站，3000万千瓦', ['100 MW', '30000000 kW']],
    ['５００所学校', ['500 school']],
  ],
};

describe('readAmounts', () => {
  for (const [language, rows] of Object.entries(cases)) {
    describe(language, () => {
      it.each(rows)('%s', (text, readings, country) => {
        expect(shown(text, language, country ?? null)).toEqual(readings);
      });
    });
  }

  it('keeps a bare "$" ambiguous until a country settles it', () => {
    const [open] = readAmounts('$5,000', { language: 'en' });
    expect(open!.currencyCandidates.slice(0, 2)).toEqual(['USD', 'CAD']);
    expect(open!.doubts).toEqual(['currency']);
    expect(new Set(open!.alternatives.map((other) => other.quantity))).toEqual(new Set(['5000']));
    expect(readAmounts('$5,000', { language: 'en-JM' })[0]!.currencyCandidates).toEqual(['JMD']);
    expect(readAmounts('CAD $5,000', { language: 'en' })[0]!.currencyCandidates).toEqual(['CAD']);
  });

  const nothing: Record<string, string[]> = {
    en: [
      '30% of projects',
      '9 per cent of schools',
      'two-thirds of the projects',
      'Article 12 projects',
      'In 2025 projects worth',
      'the 2030 Agenda projects',
      'Vision 2030 projects',
      'On May 12 projects were',
      'from 3 to 5 October projects',
      'a 5-year project, 12 month courses, two-way projects',
      'COP 28 projects, COP28 projects, G20 countries, 5G stations, COVID-19 vaccines',
      'the 300th project, Resolution 2758 projects',
      '1 in 5 people, 1/3 of people, 24/7 schools',
      'hundreds of millions of dollars, tens of thousands of scholarships, several million people',
      '500 to 1 million people',
      '2 million and 300 projects',
      '192.168.1.1 people, 12.05.2025 projects, 10,000,00 projects',
      'the 12 300 delegates',
      'a 5m bridge',
      '300 project proposals',
      '007 schools',
      '999999999999999999999999999999999999999 schools',
    ],
    es: [
      'miles de becas',
      'un proyecto',
      'dos tercios de las escuelas',
      '10% de los proyectos',
      'en 2027 proyectos',
      'artículo 5 becas',
    ],
    pt: ['uma bolsa', 'milhões de dólares'],
    fr: ['des milliers de bourses', 'l’article 5 projets', 'en 2000 bourses', '40 % des projets'],
    zh: [
      '未来三年',
      '2025年',
      '二〇二五年',
      '百万美元',
      '第3个项目',
      '3个月',
      '三分之一的项目',
      '数百个项目',
      '两三百个项目',
      '一万五',
      '增长30%',
      '第十五届',
    ],
  };
  for (const [language, texts] of Object.entries(nothing)) {
    it.each(texts)(`reads nothing in ${language}: %s`, (text) => {
      expect(shown(text, language)).toEqual([]);
    });
  }

  it('counts code points', () => {
    const text = canonicalText('😀😀 China promises 3,500 scholarships 😀');
    expect(readAmounts(text, { language: 'en' })[0]).toMatchObject({ start: 18, words: '3,500 scholarships' });
  });
});
