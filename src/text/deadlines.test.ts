import { describe, expect, it } from 'vitest';
import { elapsedOf, parseEdtf } from '../model/index.ts';
import { readDeadlines, sliceText } from './index.ts';

function shown(text: string, language: string, documentDate: string | null): string[] {
  return readDeadlines(text, { language, documentDate }).map((reading) => {
    expect(sliceText(text, reading.start, reading.end)).toBe(reading.words);
    expect(reading.window).toMatchObject({ basis: 'stated', words: reading.words, source: null });
    for (const end of [reading.window.start, reading.window.end])
      if (end !== null) expect(parseEdtf(end)).not.toBeNull();
    const others = reading.alternatives.map((other) => `${other.start ?? ''}/${other.end ?? ''}`);
    const needs = reading.needs === null ? [] : [`needs ${reading.needs}`];
    return [`${reading.window.start ?? ''}/${reading.window.end ?? ''}`, ...others, ...needs].join(' | ');
  });
}

const dated: Record<string, [string, string[]][]> = {
  en: [
    ['by the end of 2027', ['/2027-12-31']],
    ['by the end of 2027, or in Q3 2026', ['/2027-12-31', '2026-07/2026-09']],
    ['by 2030, and 500 more by 2035', ['/2030', '/2035']],
    ['by June 30, 2027', ['/2027-06-30']],
    ['no later than 30 June 2027', ['/2027-06-30']],
    ['by the end of June 2027', ['/2027-06-30']],
    ['by mid-2027', ['/2027-06~']],
    ['by Q3 2026', ['/2026-09']],
    ['before 2030', ['/2029-12-31']],
    ['before the end of 2027', ['/2027-12-31']],
    ['over the next three years', ['2025-05-13/2028-05-12']],
    ['the next 18 months', ['2025-05-13/2026-11-12']],
    ['within five years', ['2025-05-13/2030-05-12']],
    ['within two years of signing', ['/ | needs reference-event']],
    ['over a three-year period', ['/ | needs start']],
    ['over the next decade', ['2025-05-13/2035-05-12']],
    ['between 2025 and 2027', ['2025/2027']],
    ['between May 2025 and June 2027', ['2025-05/2027-06']],
    ['from 2025 to 2027', ['2025/2027']],
    ['the Joint Action Plan 2025–2027', ['2025/2027']],
    ['in 2025-27', ['2025/2027']],
    ['in 2028', ['2028/2028']],
    ['in 2019', []],
    ['starting in 2026', ['2026/']],
    ['fiscal year 2026', ['2026?/2026? | 2025?/2026? | 2026?/2027? | needs fiscal-calendar']],
    ['FY2026/27', ['2026?/2027? | needs fiscal-calendar']],
    ['by the end of the decade', ['/2029-12-31 | /2030-12-31']],
    ['by the end of this year', ['/2025-12-31']],
    ['next year', ['2026/2026']],
    ['the 2030 Agenda, since 2015, three years ago, on May 12, in the coming years, five years of experience', []],
    ['up to 2000 people, 2025-05-13, 1-800-2025', []],
  ],
  es: [
    ['antes de finales de 2027', ['/2027-12-31']],
    ['antes de que termine 2027', ['/2027-12-31']],
    ['antes de 2030', ['/2029-12-31']],
    ['para 2030', ['/2030']],
    ['a más tardar el 30 de junio de 2027', ['/2027-06-30']],
    ['a finales de 2027', ['/2027-12-31']],
    ['en los próximos tres años', ['2025-05-13/2028-05-12']],
    ['en los tres próximos años', ['2025-05-13/2028-05-12']],
    ['en un plazo de tres años', ['2025-05-13/2028-05-12']],
    ['en el plazo de dos años a partir de la firma', ['/ | needs reference-event']],
    ['durante el próximo quinquenio', ['2025-05-13/2030-05-12']],
    ['quinquenio 2025-2030', ['2025/2030']],
    ['entre 2025 y 2027', ['2025/2027']],
    ['de 2025 a 2027', ['2025/2027']],
    ['del 1 de mayo de 2025 al 30 de junio de 2027', ['2025-05-01/2027-06-30']],
    ['a partir de 2026', ['2026/']],
    ['en el primer semestre de 2026', ['2026-01/2026-06']],
    ['durante tres años', ['/ | needs start']],
    ['hasta 2000 personas, la Agenda 2030, en los próximos años', []],
  ],
  pt: [
    ['até o fim de 2027', ['/2027-12-31']],
    ['até 2030', ['/2030']],
    ['até 30 de junho de 2027', ['/2027-06-30']],
    ['nos próximos três anos', ['2025-05-13/2028-05-12']],
    ['no prazo de três anos', ['2025-05-13/2028-05-12']],
    ['antes do fim de 2027', ['/2027-12-31']],
    ['de 2025 a 2027', ['2025/2027']],
    ['até o final do ano', ['/2025-12-31']],
    ['até 500 bolsas', []],
  ],
  fr: [
    ['d’ici à 2030', ['/2030']],
    ['d’ici fin 2027', ['/2027-12-31']],
    ['d’ici au 30 juin 2027', ['/2027-06-30']],
    ['avant la fin de 2027', ['/2027-12-31']],
    ['à la fin de 2027', ['/2027-12-31']],
    ['au cours des trois prochaines années', ['2025-05-13/2028-05-12']],
    ['dans les trois années à venir', ['2025-05-13/2028-05-12']],
    ['dans un délai de trois ans', ['2025-05-13/2028-05-12']],
    ['d’ici trois ans', ['2025-05-13/2028-05-12']],
    ['entre 2025 et 2027', ['2025/2027']],
    ['de 2025 à 2027', ['2025/2027']],
    ['à l’horizon 2030', ['/2030']],
    ['jusqu’à 500 projets, à 2000 mètres', []],
  ],
  zh: [
    ['到2027年底', ['/2027-12-31']],
    ['2027年底前', ['/2027-12-31']],
    ['二〇二七年底前', ['/2027-12-31']],
    ['到2027年6月底', ['/2027-06-30']],
    ['2030年前', ['/2029-12-31 | /2030']],
    ['未来三年', ['2025-05-13/2028-05-12']],
    ['今后3年内', ['2025-05-13/2028-05-12']],
    ['三年内', ['2025-05-13/2028-05-12']],
    ['2025—2027年', ['2025/2027']],
    ['从2025年到2027年', ['2025/2027']],
    ['自2026年起', ['2026/']],
    ['2019年举行，第三年内', []],
  ],
};

describe('readDeadlines', () => {
  for (const [language, rows] of Object.entries(dated)) {
    it.each(rows)(`${language}: %s`, (text, readings) => {
      expect(shown(text, language, '2025-05-13')).toEqual(readings);
    });
  }

  it('counts three years of 1096 days, 560 of them gone on 2026-11-24', () => {
    const [reading] = readDeadlines('over the next three years', { language: 'en', documentDate: '2025-05-13' });
    const day = parseEdtf('2026-11-24')!.earliest!;
    expect(elapsedOf(reading!.window, day)).toMatchObject({ days: 560, of: 1096 });
  });

  it('invents nothing without a document date', () => {
    expect(shown('over the next three years', 'en', null)).toEqual(['/ | needs document-date']);
    expect(shown('未来三年', 'zh', null)).toEqual(['/ | needs document-date']);
    expect(shown('by year-end', 'en', null)).toEqual(['/ | needs document-date']);
    expect(shown('by 2030', 'en', null)).toEqual(['/2030']);
    expect(shown('In 2028 the forum will meet. In 2028 the forum met.', 'en', null)).toEqual(['2028/2028']);
    expect(shown('over the next three years', 'en', '2025/2026')).toEqual(['/ | needs document-date']);
    expect(shown('over the next three years', 'en', 'nonsense')).toEqual(['/ | needs document-date']);
  });

  it('is no more precise than the document date', () => {
    expect(shown('over the next three years', 'en', '2025-05')).toEqual(['2025-05/2028-05~']);
    expect(shown('over the next three years', 'en', '2025')).toEqual(['2025/2028~']);
    expect(shown('over the next three years', 'en', '2024-02-29')).toEqual(['2024-02-29/2027-02-28']);
    expect(shown('over the next month', 'en', '2025-01-31')).toEqual(['2025-01-31/2025-02-27']);
  });

  it('reads no other language', () => {
    expect(shown('bis Ende 2027', 'de', '2025-05-13')).toEqual([]);
  });
});
