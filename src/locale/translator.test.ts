import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs, languages, translator } from './index.ts';

const es = translator('es');
const en = translator('en');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it('keeps every digit and groups by the chosen way of writing', () => {
    expect(en.number('12345678901234567890.1200')).toBe('12,345,678,901,234,567,890.1200');
    expect(es.number('12345678901234567890.1200')).toBe('12.345.678.901.234.567.890,1200');
    expect(es.number('3500')).toBe('3.500');
    expect(translator('es', 'es-MX').number('3500')).toBe('3,500');
    expect(es.number('3500.5')).toBe('3.500,5');
    expect(plain(translator('es', 'es-CR').number('12345.6'))).toBe('12 345,6');
  });
  it('falls back to the first way of the language for a way that it does not offer', () => {
    expect(translator('es', 'de-CH').numbers).toBe('es');
    expect(translator('en', 'es-AR').number('1234.5')).toBe('1,234.5');
  });
  it('offers the way in which each of 26 countries of the region writes numbers, 26 of 26', () => {
    const countries = {
      es: 'AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE',
      en: 'BZ GY JM TT',
      pt: 'BR',
      fr: 'HT',
      nl: 'SR',
    };
    const spaced = { '.': ',', ',': '.', ' ': ',' };
    const offered = langs.flatMap((lang) => languages[lang].numbers.map((way) => [lang, way] as const));
    let held = 0;
    for (const [language, codes] of Object.entries(countries))
      for (const code of codes.split(' ')) {
        const own = plain(new Intl.NumberFormat(`${language}-${code}`, { useGrouping: 'always' }).format(12345.6));
        expect(own, code).toMatch(/^12[., ]345[.,]6$/);
        expect(own[6], code).toBe(spaced[own[2] as keyof typeof spaced]);
        // Where the language is one of ours, in that language; else in any.
        const ways = offered.filter(([lang]) => lang === language || !langs.includes(language as never));
        expect(
          ways.map(([lang, way]) => plain(translator(lang, way).number('12345.6'))),
          code,
        ).toContain(own);
        held += 1;
      }
    expect(held).toBe(26);
  });
  it('says unknown in words and a stated zero as 0', () => {
    for (const lang of langs) {
      const tr = translator(lang);
      for (const written of [
        tr.number(null),
        tr.percent(null),
        tr.money(null, 'USD'),
        tr.quantity(null, 'km'),
        tr.measure(null),
        tr.date(null),
      ])
        expect(written).toBe(tr.unknown());
      expect(tr.unknown()).not.toMatch(/0/);
      expect(tr.number('0')).toBe('0');
      expect(tr.quantity('0', 'scholarship')).toContain('0');
    }
  });
  it('gives back text that is no decimal as it is', () => {
    for (const odd of ['', 'NaN', '1e9', '.5', '1.', '01', '--1', '１２']) expect(en.number(odd)).toBe(odd);
  });
  it('loses no digit of any decimal, in any way of writing', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.stringMatching(/^\d{0,30}$/))
      .map(([minus, whole, tail]) => `${minus && whole > 0n ? '-' : ''}${whole}${tail === '' ? '' : `.${tail}`}`);
    const ways = langs.flatMap((lang) => languages[lang].numbers.map((numbers) => translator(lang, numbers)));
    fc.assert(
      fc.property(decimal, fc.constantFrom(...ways), (text, tr) => {
        expect(tr.number(text).replaceAll(/\D/g, '')).toBe(text.replaceAll(/\D/g, ''));
      }),
    );
  });
});

describe('money', () => {
  it('shortens to millions only where that is exact, and never to billions', () => {
    expect(en.money('1235000000', 'USD')).toBe('USD 1,235 million');
    expect(es.money('1235000000', 'USD')).toBe('USD 1.235 millones');
    expect(es.money('1235000000.000000', 'USD')).toBe('USD 1.235 millones');
    expect(en.money('66000000000', 'CNY')).toBe('CNY 66,000 million');
    expect(es.money('1000000', 'USD')).toBe('USD 1 millón');
    expect(es.money('1500000', 'USD')).toBe('USD 1,5 millones');
    expect(en.money('297734258.5', 'USD')).toBe('USD 297,734,258.5');
    expect(en.money('1235050000', 'USD')).toBe('USD 1,235,050,000');
    expect(en.money('540000', 'USD')).toBe('USD 540,000');
    expect(en.money('2501257287.14440489306', 'USD')).toBe('≈ USD 2,501,257,287.14');
    expect(en.money('0.995', 'USD')).toBe('≈ USD 1');
    expect(en.money('-0.004', 'USD')).toBe('≈ USD 0');
    expect(en.money('12.50', 'USD')).toBe('USD 12.5');
  });
  it('says so when the currency is not known', () => {
    expect(en.money('5', null)).toBe('5 (currency unknown)');
  });
});

describe('quantities and measures', () => {
  it('puts units in the right number', () => {
    expect(es.quantity('1', 'scholarship')).toBe('1 beca');
    expect(es.quantity('3500', 'scholarship')).toBe('3.500 becas');
    expect(es.quantity('1000000', 'scholarship')).toBe('1.000.000 de becas');
    expect(en.quantity('1', 'training-place')).toBe('1 training place');
    expect(es.quantity('500', 'MW')).toBe('500 MW');
  });
  it('shows the code of a unit that it has no word for', () => {
    expect(en.quantity('7', 'quern')).toBe('7 quern');
  });
  it('carries comparator, range and period', () => {
    expect(en.measure({ quantity: '300', unit: 'project', comparator: 'up-to', per: 'year' })).toBe(
      'up to 300 projects a year',
    );
    expect(es.measure({ quantity: '300', unit: 'project', comparator: 'about' })).toBe('alrededor de 300 proyectos');
    expect(en.measure({ quantity: '1000', high: '1200', unit: 'scholarship' })).toBe('1,000 to 1,200 scholarships');
  });
});

describe('dates', () => {
  it('has no more precision than it was given', () => {
    expect(es.date('2025-05')).toBe('mayo de 2025');
    expect(es.date('2025-05-13')).toBe('13 de mayo de 2025');
    expect(en.date('2025-05-13')).toBe('13 May 2025');
    expect(en.date('2025')).toBe('2025');
    expect(en.date('2025~')).toBe('about 2025');
    expect(en.date('2025-05?')).toBe('May 2025 (uncertain)');
    expect(en.date('2025/2027')).toBe('2025 to 2027');
    expect(es.date('2025-05-13/2028-05-12')).toBe('del 13 de mayo de 2025 al 12 de mayo de 2028');
    expect(es.date('2025/')).toBe('desde 2025, final desconocido');
    expect(en.date('/2024-12-31')).toBe('until 31 December 2024, start unknown');
    expect(en.date('2025/..')).toBe('from 2025 on');
    expect(en.date('../2027')).toBe('up to 2027');
  });
  it('gives back what is no date', () => {
    expect(en.date('soon')).toBe('soon');
    expect(en.instant('soon')).toBe('soon');
    expect(en.instant('2026-11-21T09:30:00Z')).toBe('21 November 2026, 09:30 UTC');
  });
});

describe('names', () => {
  it('names countries and languages in the language of the reader', () => {
    expect(es.country('HT')).toBe('Haití');
    expect(en.country('HT')).toBe('Haiti');
    expect(en.country('not a code')).toBe('not a code');
    expect(es.language('zh')).toBe('chino');
    expect(en.language('not a tag!')).toBe('not a tag!');
  });
  it('lists in the manner of the language', () => {
    expect(es.list(['A', 'B', 'C'])).toBe('A, B y C');
    expect(es.list([])).toBe('');
  });
  it('falls back to English and says so', () => {
    expect(es.pick({ en: 'a', es: 'b' })).toEqual({ text: 'b', lang: 'es' });
  });
  it('throws on a key that no language has: a bug', () => {
    expect(() => es.t('no-such-key')).toThrow(/no-such-key/);
  });
});

it('writes a change with its sign, and none where nothing changed', () => {
  const en = translator('en');
  expect(['39', '-30.5', '0', '0.0'].map((n) => en.change(n))).toEqual(['+39%', '−30.5%', '0%', '0.0%']);
  expect(translator('fr').change('-30')).toMatch(/^−30\s%$/u);
  expect(en.change(null)).toBe(en.unknown());
});

it('sets a space between sentences where the language writes one', () => {
  expect(translator('en').sentences(['One.', 'Two.'])).toBe('One. Two.');
  expect(translator('zh').sentences(['一。', '二。'])).toBe('一。二。');
});
