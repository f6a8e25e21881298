import { describe, expect, it } from 'vitest';
import { compareNames, foldName, tokens } from './index.ts';

describe('foldName', () => {
  it('folds', () => {
    expect(foldName('  Ministère de l’Économie & des Finances, S.A. ')).toBe(
      'ministere de leconomie and des finances sa',
    );
    expect(foldName(foldName('Łódź ÆØ “X”'))).toBe(foldName('Łódź ÆØ “X”'));
  });
});

describe('compareNames', () => {
  it('knows the same name in other dress', () => {
    expect(compareNames('Banco de Desarrollo de América Latina', 'BANCO DE DESARROLLO DE AMERICA LATINA')).toBe(1);
    expect(compareNames('Constructora Norte S.A.', 'Constructora Norte')).toBe(1);
    expect(compareNames('Elmer Schialer', 'Schialer, Elmer')).toBe(1);
    expect(compareNames('Constructora Nortte', 'Constructora Norte')).toBeGreaterThan(0.9);
  });
  it('tells others apart', () => {
    expect(compareNames('Ministerio de Salud', 'Ministerio de Transporte')).toBeLessThan(0.7);
    expect(compareNames('Road 5 North', 'Road 6 North')).toBeLessThan(0.6);
    expect(compareNames('', 'x')).toBe(0);
  });
  it('is symmetric', () => {
    expect(compareNames('abc def', 'abd xyz')).toBe(compareNames('abd xyz', 'abc def'));
  });
});

describe('tokens', () => {
  it('folds accents, keeps ñ beside its folded form', () => {
    expect(tokens('Educación en España', 'es')).toEqual(['educacion', 'en', 'españa', 'espana']);
    expect(tokens('Educacio\u0301n', 'es')).toEqual(['educacion']);
  });
  it('cuts Chinese into pairs', () => {
    expect(tokens('提供奖学金 3500个', 'zh')).toEqual(['提供', '供奖', '奖学', '学金', '3500', '个']);
  });
  it('closes grouped numbers', () => {
    expect(tokens('3,500 becas, 3.500, 12.5', 'es')).toEqual(['3500', 'becas', '3500', '12', '5']);
  });
  it('opens French elision', () => {
    expect(tokens("l'eau d’Haïti", 'fr')).toEqual(['eau', 'haiti']);
  });
});
