import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, sliceText, splitSentences } from './index.ts';

const cut = (text: string, language: string): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('splits English', () => {
    expect(
      cut(
        'The U.S. Treasury met Mr. Smith on Jan. 5. It gave $3.5 million. “Really?” he asked. No. 5 is next! U.S. aid fell.',
        'en',
      ),
    ).toEqual([
      'The U.S. Treasury met Mr. Smith on Jan. 5.',
      'It gave $3.5 million.',
      '“Really?” he asked.',
      'No. 5 is next!',
      'U.S. aid fell.',
    ]);
    expect(cut('They left the U.S. The plan went on. He praised the hollow “alliance.” Then he left', 'en')).toEqual([
      'They left the U.S.',
      'The plan went on.',
      'He praised the hollow “alliance.”',
      'Then he left',
    ]);
  });
  it('keeps the number of an item with it, and who asked with what was asked', () => {
    expect(cut('1. Build the school.\n2. Open it.', 'en')).toEqual(['1. Build the school.', '2. Open it.']);
    expect(cut('“水在哪里？”渔民问。没有回答。', 'zh')).toEqual(['“水在哪里？”渔民问。', '没有回答。']);
    expect(cut('Il a dit : « La route est finie. » Personne ne le croit.', 'fr')).toEqual([
      'Il a dit : « La route est finie. »',
      'Personne ne le croit.',
    ]);
    expect(cut('Há bombas, canos, etc. Ver a fig. 2 do anexo.', 'pt')).toEqual([
      'Há bombas, canos, etc.',
      'Ver a fig. 2 do anexo.',
    ]);
  });
  it('splits Spanish, Portuguese, French', () => {
    expect(cut('El Sr. Pérez (EE. UU.) firmó. ¿Cuándo? Costó 1.234,5 millones. Véase el art. 5.', 'es')).toEqual([
      'El Sr. Pérez (EE. UU.) firmó.',
      '¿Cuándo?',
      'Costó 1.234,5 millones.',
      'Véase el art. 5.',
    ]);
    expect(cut('O Dr. Silva falou. Foram R$ 1.500. Fim', 'pt')).toEqual([
      'O Dr. Silva falou.',
      'Foram R$ 1.500.',
      'Fim',
    ]);
    expect(cut('M. Dupont a parlé. « Oui ! » Il part…  Puis rien.', 'fr')).toEqual([
      'M. Dupont a parlé.',
      '« Oui ! »',
      'Il part…',
      'Puis rien.',
    ]);
  });
  it('splits Chinese', () => {
    expect(cut('双方签署协议。“很好！”他说。增长3.5%？是的', 'zh')).toEqual([
      '双方签署协议。',
      '“很好！”他说。',
      '增长3.5%？',
      '是的',
    ]);
  });
  it('ends at every line', () => {
    expect(cut('A heading\nA line. Another\n', 'en')).toEqual(['A heading', 'A line.', 'Another']);
  });
  it('covers every letter, in order', () => {
    const piece = fc.constantFrom(
      'A',
      'b',
      '. ',
      '.',
      '! ',
      '? ',
      '。',
      '\n',
      ' ',
      '”',
      '“',
      'U.S. ',
      '3.5',
      '😀',
      'Mr. ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en', 'es', 'pt', 'fr', 'zh', 'de'),
        (list, language) => {
          const text = canonicalText(list.join(''));
          const sentences = splitSentences(text, language);
          expect(sentences.map((sentence) => sentence.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
          for (const sentence of sentences) expect(sliceText(text, sentence.start, sentence.end)).toBe(sentence.text);
        },
      ),
      { numRuns: 1000, seed: 41 },
    );
  });
});
