import { describe, expect, it } from 'vitest';
import { langs } from '../locale/index.ts';
import { preferredLanguage } from './language.ts';

describe('the preferred language', () => {
  it('is the best of ours, Spanish where nothing is said', () => {
    expect(preferredLanguage('en-GB,en;q=0.9,es;q=0.8')).toBe('en');
    expect(preferredLanguage('xx, es-MX;q=0.5, en;q=0.7')).toBe('en');
    expect(preferredLanguage('en;q=0')).toBe('es');
    expect(preferredLanguage(null)).toBe('es');
    expect(preferredLanguage('xx', 'en')).toBe('en');
    for (const lang of langs) expect(preferredLanguage(`${lang}-XX, xx;q=0.9`)).toBe(lang);
    expect(preferredLanguage(',;q=;;,__proto__')).toBe('es');
  });
});
