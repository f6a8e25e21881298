import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Comparator, compareDecimal, DecimalText, Modality, StatementKind, Unit } from '../src/model/index.ts';

const languages = ['en', 'es', 'pt', 'fr', 'zh'] as const;
const kinds = [...StatementKind.options, 'none'] as const;
const traps = [
  'about at-least baseline conditional date-number forecast-number frequency heading indirect-number large-number',
  'local-currency long negation noun-phrase number-words of-which opinion-number passive past-delivery past-promise per-year',
  'percent prescription question quotation range relative-deadline reported-promise separators stance training-unit',
  'two-amounts two-clause unattributed-quotation up-to',
].flatMap((line) => line.split(' '));

const base = {
  id: z.string().regex(/^(en|es|pt|fr|zh)-\d{3}$/),
  language: z.enum(languages),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  genre: z.enum(['declaration', 'communique', 'agreement', 'plan', 'budget', 'speech', 'news']),
  text: z.string().min(1),
  alsoKind: z.enum(kinds).nullable(),
  traps: z.array(z.enum(traps)),
  split: z.enum(['open', 'scoring']),
};
const promise = { window: z.string().nullable(), modality: Modality.nullable(), actor: z.string().nullable() };
const amount = { value: DecimalText, unit: Unit };
/** One labelled sentence (fields: test/words/README.md). A field that a kind does not have is an error. */
const Labelled = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantified-commitment'),
    ...base,
    ...promise,
    ...amount,
    high: DecimalText.nullable(),
    comparator: Comparator,
    per: z.enum(['total', 'year']),
    also: z.array(z.strictObject(amount)),
  }),
  z.strictObject({ kind: z.enum(['qualitative-commitment', 'procedural-commitment']), ...base, ...promise }),
  z.strictObject({ kind: z.literal('reported-speech'), ...base, speaker: z.string(), content: z.enum(kinds) }),
  z.strictObject({ kind: z.enum(['factual-claim', 'forecast', 'definition', 'opinion', 'none']), ...base }),
]);
const Split = z.strictObject({
  id: z.string().regex(/^s-(en|es|pt|fr|zh)-\d{2}$/),
  language: z.enum(languages),
  text: z.string().min(1),
  sentences: z.array(z.string().min(1)).min(1),
  traps: z.array(z.string()).min(1),
  split: z.enum(['open', 'scoring']),
});

const lines = (name: string): unknown[] =>
  readFileSync(join(import.meta.dirname, 'words', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const labelled = languages.flatMap((language) =>
  lines(`${language}.ndjson`).map((line) => {
    const item = Labelled.parse(line);
    expect(item.language, item.id).toBe(language);
    return item;
  }),
);
const splits = lines('sentences.ndjson').map((line) => Split.parse(line));
const halves = <T extends { split: string }>(items: readonly T[]): [number, number] => {
  const open = items.filter((each) => each.split === 'open').length;
  return [open, items.length - open];
};

describe('the labelled sentences', () => {
  it('have an id and a text of their own, in the language of their file', () => {
    expect(new Set(labelled.map((each) => each.id)).size).toBe(labelled.length);
    expect(new Set(labelled.map((each) => each.text)).size).toBe(labelled.length);
    for (const each of labelled) expect(each.id.slice(0, 2), each.id).toBe(each.language);
  });
  it('hold every kind in every language, each half open and half for scoring', () => {
    const least = { 'quantified-commitment': 16, 'factual-claim': 14, forecast: 6, definition: 4, none: 2 } as const;
    for (const language of languages) {
      for (const kind of kinds) {
        const items = labelled.filter((each) => each.language === language && each.kind === kind);
        const [open, scoring] = halves(items);
        expect(open, `${language} ${kind}`).toBe(scoring);
        expect(items.length, `${language} ${kind}`).toBeGreaterThanOrEqual(kind in least ? least[kind as 'none'] : 8);
      }
    }
  });
  it('set every trap in both halves', () => {
    for (const trap of traps) {
      const [open, scoring] = halves(labelled.filter((each) => each.traps.includes(trap)));
      expect(Math.min(open, scoring), trap).toBeGreaterThan(0);
    }
  });
  it('quote the window, the actor and the speaker from the text', () => {
    for (const each of labelled) {
      const quoted = 'speaker' in each ? [each.speaker] : 'actor' in each ? [each.window, each.actor] : [];
      for (const words of quoted) if (words !== null) expect(each.text, each.id).toContain(words);
    }
  });
  it('are marked as long from 25 words, or 45 Han characters', () => {
    for (const each of labelled) {
      const length = each.language === 'zh' ? [...each.text].length : each.text.split(/[ \n]+/).length;
      expect(each.traps.includes('long'), `${each.id}: ${length}`).toBe(length >= (each.language === 'zh' ? 45 : 25));
    }
  });
  it('name a second kind only where it is another one', () => {
    for (const each of labelled) expect(each.alsoKind, each.id).not.toBe(each.kind);
  });
  it('state a range from low to high, and say so in the comparator and the traps', () => {
    for (const each of labelled) {
      if (each.kind !== 'quantified-commitment') continue;
      if (each.high !== null) {
        expect(compareDecimal(each.value, each.high), each.id).toBeLessThan(0);
        expect(each.traps, each.id).toContain('range');
      }
      for (const comparator of ['up-to', 'at-least', 'about'] as const)
        expect(each.traps.includes(comparator), `${each.id} ${comparator}`).toBe(each.comparator === comparator);
      expect(each.traps.includes('per-year'), `${each.id} per-year`).toBe(each.per === 'year');
      expect(each.traps.includes('two-amounts'), `${each.id} two-amounts`).toBe(each.also.length > 0);
    }
  });
});

describe('the sentence splits', () => {
  it('have an id and a text of their own, 16 or more per language, half open and half for scoring', () => {
    expect(new Set(splits.map((each) => each.id)).size).toBe(splits.length);
    expect(new Set(splits.map((each) => each.text)).size).toBe(splits.length);
    for (const language of languages) {
      const [open, scoring] = halves(splits.filter((each) => each.language === language));
      expect(Math.abs(open - scoring), language).toBeLessThanOrEqual(1);
      expect(open + scoring, language).toBeGreaterThanOrEqual(16);
    }
  });
  it('lose and add nothing: the sentences are the text, in order, but for white space', () => {
    for (const each of splits) {
      let at = 0;
      for (const sentence of each.sentences) {
        expect(sentence.trim(), each.id).toBe(sentence);
        const found = each.text.indexOf(sentence, at);
        expect(each.text.slice(at, found).trim(), each.id).toBe('');
        at = found + sentence.length;
      }
      expect(at, each.id).toBe(each.text.length);
    }
  });
});
