import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Label, negativeLabels } from '../model/index.ts';
import { someCase } from './case.fixture.ts';
import { fixtureCases } from './fixtures.fixture.ts';
import { assess, describeRubric, type Rubric, readAssessment, rubrics } from './index.ts';

const today = '2026-11-24';
const page = readFileSync(join(import.meta.dirname, '../../docs/method/rubric.md'), 'utf8');

describe('rubric R1.0 and its text', () => {
  const described = describeRubric('R1.0')!;
  test('the page has the rules of the code, in their order and words', () => {
    const headings = [...page.matchAll(/^### (R\d+) (.+)$/gm)].map(([, id, title]) => [id, title]);
    expect(headings).toEqual(described.rules.map(({ id, title }) => [id, title.en]));
    for (const { sentence } of described.rules) expect(page).toContain(sentence.en);
  });
  test('the page lists every code that may stand beside a label', () => {
    for (const [code, text] of [...Object.entries(described.qualifiers), ...Object.entries(described.missing)]) {
      expect(page).toContain(`- \`${code}\`: ${text.en}`);
    }
  });
  test('every label has one rule, and adverse ones are marked', () => {
    const labels = described.rules.flatMap((rule) => rule.labels);
    expect(labels.map(({ label }) => label).sort()).toEqual([...Label.options].sort());
    expect(
      labels
        .filter(({ isNegative }) => isNegative)
        .map(({ label }) => label)
        .sort(),
    ).toEqual([...negativeLabels].sort());
  });
  test('every text is there in five languages, with the same numbers, grades and names in each', () => {
    const { labels, rules, qualifiers, missing } = rubrics['R1.0']!.texts;
    expect(Object.keys(rules)).toEqual(described.rules.map(({ id }) => id));
    const facts = (text: string) =>
      [...text.matchAll(/\d+|\b[A-D]\b|IATI/g)]
        .map(([fact]) => fact)
        // "Of grade A or B" may be said grade by grade.
        .filter((fact, at, all) => all.indexOf(fact) === at)
        .sort();
    for (const texts of [labels, rules, qualifiers, missing]) {
      for (const [code, text] of Object.entries(texts)) {
        expect(Object.keys(text).sort(), code).toEqual(['en', 'es', 'fr', 'pt', 'zh']);
        // Two neighbouring languages may have the same word for a label ("Contradito"), never for a sentence.
        if (texts !== labels && texts !== missing) expect(new Set(Object.values(text)).size, code).toBeGreaterThan(3);
        for (const [language, words] of Object.entries(text)) {
          expect(words?.trim().length, `${code} ${language}`).toBeGreaterThan(1);
          if (language !== 'en') expect(words, `${code} ${language}`).not.toBe(text.en);
          if (texts === rules) expect(facts(words as string), `${code} ${language}`).toEqual(facts(text.en));
        }
      }
    }
  });
  test('no assessment carries a code without a text', () => {
    for (const { subject, asOf } of fixtureCases) {
      const { qualifiers, missing } = assess(subject, asOf);
      for (const code of qualifiers) expect(described.qualifiers).toHaveProperty([code]);
      for (const code of missing) expect(described.missing).toHaveProperty([code]);
    }
  });
  test('an unknown rubric is not described', () => {
    expect(describeRubric('R9.9')).toBeNull();
    expect(describeRubric('toString')).toBeNull();
  });
});

/** A fixture: an older rubric with labels of its own, of which only the texts are left. */
const older: Rubric = {
  id: 'R0',
  ruleLabels: [{ id: 'K1', labels: ['kept'] }],
  negativeLabels: [],
  texts: {
    labels: { kept: { en: 'Kept', es: 'Cumplida' } },
    rules: { K1: { en: 'Somebody says so.', es: 'Alguien lo dice.' } },
    qualifiers: {},
    missing: {},
  },
  assess: null,
};

describe('assessments under another rubric', () => {
  const old = {
    ...assess(someCase(), today),
    rubric: 'R0',
    label: 'kept',
    rule: 'K1',
    qualifiers: ['odd'],
    missing: [],
  };
  test('stay readable beside a new one, with their own words', () => {
    const registry = { ...rubrics, R0: older };
    expect(readAssessment(old, registry)).toMatchObject({
      isRubricKnown: true,
      isLabelKnown: true,
      title: { en: 'Kept', es: 'Cumplida' },
      sentence: { en: 'Somebody says so.' },
      qualifiers: [{ code: 'odd', text: { en: 'odd' } }],
    });
    expect(readAssessment(assess(someCase(), today), registry)).toMatchObject({
      title: { en: 'Not due' },
      sentence: describeRubric('R1.0')!.rules.find(({ id }) => id === 'R13')!.sentence,
    });
    expect(describeRubric('R0', registry)).toMatchObject({
      isRunnable: false,
      rules: [{ id: 'K1', title: { en: 'Kept' } }],
    });
    expect(() => assess(someCase(), today, 'R0', registry)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
  test('are read as written where nobody knows the rubric', () => {
    expect(readAssessment(old)).toMatchObject({
      isRubricKnown: false,
      isLabelKnown: false,
      title: { en: 'kept', es: 'kept' },
      sentence: null,
      assessment: { label: 'kept', rule: 'K1' },
    });
  });
  test('survive a passage through JSON, and older ones without dissent', () => {
    const made = assess(someCase(), today);
    expect(readAssessment(JSON.parse(JSON.stringify(made)))?.assessment).toEqual(made);
    const { dissentBy: _, ...before } = made;
    expect(readAssessment(before)?.assessment).toEqual(made);
    expect(readAssessment({ label: 'kept' })).toBeNull();
    expect(readAssessment(null)).toBeNull();
  });
  test('a rubric that another registry can run is run', () => {
    const made = assess(someCase(), today);
    const registry = { R2: { ...older, id: 'R2', assess: () => ({ ...made, rubric: 'R2' }) } };
    expect(assess(someCase(), today, 'R2', registry).rubric).toBe('R2');
  });
});
