import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

describe('the preferred language', () => {
  it('is the best of ours, Spanish where nothing is said', () => {
    expect(preferredLanguage('en-GB,en;q=0.9,es;q=0.8')).toBe('en');
    expect(preferredLanguage('fr, es-MX;q=0.5, en;q=0.7')).toBe('en');
    expect(preferredLanguage('en;q=0')).toBe('es');
    expect(preferredLanguage(null)).toBe('es');
    expect(preferredLanguage('zh', 'en')).toBe('en');
    expect(preferredLanguage(',;q=;;,__proto__')).toBe('es');
  });
});
