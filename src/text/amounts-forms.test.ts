import { expect, it } from 'vitest';
import { readAmounts } from './index.ts';

/** Forms in which people write numbers and things; each as `words → readings`. */
const forms: readonly (readonly [language: string, country: string | null, list: readonly string[]])[] = [
  [
    'en',
    null,
    [
      'a quarter of a million trees → 250000 tree',
      'three quarters of a million trees → 750000 tree',
      'four point two million dollars → 4200000 USD',
      'US$1½ million → 1500000 USD',
      'Can$30 million → 30000000 CAD',
      'a 300-million-dollar loan → 300000000 USD',
      'two thousand, five hundred homes → 2500 house',
      '3,000-odd houses → 3000 house',
      '2,000 tons of rice → 2000 tonne',
      'a 30-bed clinic → 30 bed',
      '400 two-year scholarships → 400 scholarship',
      '20 12-metre boats → 20 ship',
      '300 training places → 300 training-place',
      '300 trainings → 300 course',
      '300 scholarships → 300 scholarship',
      '15 pumping stations → 15 station',
      'half of 500 homes → ',
      'a third of 900 homes → ',
    ],
  ],
  [
    'es',
    'MX',
    [
      'un millar de empleos → 1000 job',
      'medio centenar de becas → 50 scholarship',
      'millón y medio de dólares → 1500000 USD',
      'tres cuartos de millón de dólares → 750000 USD',
      '20 mil 500 viviendas → 20500 house',
      '80 plazas de capacitación → 80 training-place',
      '300 capacitaciones → 300 course',
      '24 trenes → 24 train',
      'la mitad de 500 viviendas → ',
    ],
  ],
  [
    'pt',
    'BR',
    [
      'um milhar de empregos → 1000 job',
      'uma centena de bolsas → 100 scholarship',
      '64 trens → 64 train',
      '12 mil hectares → 12000 ha',
      '35 postos de saúde → 35 clinic',
      'trezentos treinamentos → 300 course',
    ],
  ],
  [
    'fr',
    'HT',
    [
      'un millier d’emplois → 1000 job',
      'une centaine de bourses → 100 scholarship',
      '1 200 ménages → 1200 household',
      'trois cents formations → 300 course',
      'la moitié de 500 logements → ',
    ],
  ],
  [
    'zh',
    'CN',
    [
      '三百期减贫培训班 → 300 course',
      '两万个培训名额 → 20000 training-place',
      '28辆校车 → 28 bus',
      '55座泵站 → 55 station',
      '百余名专家 → 100 expert',
      '40眼机井 → 40 well',
      '第三期 → ',
    ],
  ],
];

it.each(
  forms.flatMap(([language, country, list]) =>
    list.map((line) => {
      const [words = '', readings = ''] = line.split(' → ');
      return [language, country, words, readings] as const;
    }),
  ),
)('%s %s: %s → %s', (language, country, words, readings) => {
  const shown = readAmounts(`${words}.`, { language, country }).map(
    (one) => `${one.measure.quantity} ${one.measure.unit}`,
  );
  expect(shown.join('; ')).toBe(readings);
});
