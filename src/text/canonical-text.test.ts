import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalText, paragraphsOf, sliceText } from './index.ts';

const seed = new URL('../../../shared/seed/', import.meta.url);

describe('canonicalText', () => {
  it('makes one form of marks, breaks and blanks', () => {
    const raw = '\ufeff  Cafe\u0301\u00a0 con\tlec\u00adhe \r\n\r\n\u200bDos\u2028tres\u2003 \u3000cuatro\vcinco\f';
    expect(canonicalText(raw)).toBe('Café con leche\nDos\ntres cuatro\ncinco');
  });

  it('keeps what can be seen', () => {
    expect(canonicalText('“ﬁn” — 3,500 ½ 1万个')).toBe('“ﬁn” — 3,500 ½ 1万个');
    expect(canonicalText('')).toBe('');
    expect(canonicalText(' \n\t\r\n')).toBe('');
    expect(canonicalText('a\ud800b')).toBe('a\ufffdb');
  });

  it('counts paragraphs in code points', () => {
    const text = canonicalText('𝒜 uno\n\n\ndos 😀😀\ntres');
    expect(paragraphsOf(text)).toEqual([
      { number: 1, start: 0, end: 5, text: '𝒜 uno' },
      { number: 2, start: 6, end: 12, text: 'dos 😀😀' },
      { number: 3, start: 13, end: 17, text: 'tres' },
    ]);
    expect(sliceText(text, 6, 12)).toBe('dos 😀😀');
    expect(sliceText(text, -3, 1)).toBe('𝒜');
    expect(paragraphsOf('')).toEqual([]);
  });

  it.skipIf(!existsSync(seed))('gives the 26 paragraphs of the seed (needs ../shared)', () => {
    const file = readdirSync(seed).find((name) => name.startsWith('000_'))!;
    const text = canonicalText(readFileSync(new URL(file, seed), 'utf8'));
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.length).toBe(26);
    expect(paragraphs[3]!.text).toBe('U.S. gives suggestions, China gives expressways and airports');
  });
});
