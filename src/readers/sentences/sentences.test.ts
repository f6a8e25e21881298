import { describe, expect, it } from 'vitest';
import { findingCodes } from '../findings/findings.ts';
import { type Sentences, schemaSentences } from '../iati/sentences.ts';
import { sentenceLanguages, sentenceOf, sentences } from './sentences.ts';

const flat = ({ findings, schema, rules, code, version }: Sentences): Map<string, string> =>
  new Map(Object.entries({ ...findings, ...schema, ...rules, code, version }));
const english = flat(sentences.en);
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(sentenceLanguages)('the sentences of findings in %s', (language) => {
  const own = flat(sentences[language]);

  it('are there for every code, with the same values to fill in, in words of their own', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [code, text] of own) {
      const first = english.get(code) as string;
      expect({ code, holes: [...new Set(holes(text))] }).toEqual({ code, holes: [...new Set(holes(first))] });
      if (language !== 'en') expect(text, code).not.toBe(first);
      expect(text.trim(), code).toBe(text);
    }
  });

  it('name the same things: elements, forms of files, numbers', () => {
    const names = (text: string) =>
      [...text.replace(/\{\w+\}/g, '').matchAll(/iati-\w+|XML|JSON|PDF|ZIP|DOCTYPE|CDATA|Parquet|gzip|UTF-8|\d+/g)]
        .map(([name]) => name)
        .sort();
    for (const [code, text] of own) {
      const wanted = new Set(names(english.get(code) as string));
      const given = new Set(names(text));
      expect({ code, lost: [...wanted].filter((name) => !given.has(name)) }).toEqual({ code, lost: [] });
    }
  });

  it('read well with any number: none stands before the word that it counts', () => {
    // Chinese words have one form; limits are never one.
    for (const [code, text] of own)
      if (language !== 'zh') expect(text, code).not.toMatch(/\{(times|pages|found)\} \p{L}/u);
  });

  it('are written as the language writes', () => {
    for (const [code, text] of own) {
      if (language === 'zh') expect(text, code).not.toMatch(/[,;:."] ?\p{Script=Han}|\p{Script=Han}[,;:!"]/u);
      if (language === 'fr') expect(text, code).not.toMatch(/'|"|« | [;:»]/);
      if (language === 'pt') expect(text, code).not.toMatch(/"|[«»]/);
    }
  });
});

it('a sentence is found by its code, by the rule that says the same, or by its list; else the code stands', () => {
  const params = { value: 'x', rule: '1.18.13', list: 'Country', path: '@code' };
  for (const language of sentenceLanguages) {
    expect(sentenceOf({ code: 'iati-rule-9-50-1', params }, language)).toContain('Country');
    const { list: _, ...ofRule } = params;
    expect(sentenceOf({ code: 'iati-rule-1-18-13', params: ofRule }, language)).toMatch(/x.*\/ & \|/);
    expect(sentenceOf({ code: 'iati-rule-0', params: { rule: 'toString' } }, language)).toBe('iati-rule-0');
    expect(sentenceOf({ code: 'constructor', params: {} }, language)).toBe('constructor');
    for (const code of [...Object.keys(findingCodes), ...Object.keys(schemaSentences), 'iati-unknown-version'])
      expect(sentenceOf({ code, params: {} }, language)).not.toBe(code);
  }
});
