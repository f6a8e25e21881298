import type { Assessment, AssessmentCase, Edtf, Localised } from '../model/index.ts';
import { Assessment as AssessmentSchema, negativeLabels, ObrasError } from '../model/index.ts';
import { assessByRules } from './assess.ts';
import { type RubricTexts, textsR1 } from './rubric-texts.ts';
import { rulesR1 } from './rules.ts';

/**
 * A published rubric: its texts for good, and its code while it still runs. `assess` is null for a rubric that can
 * only be read; its assessments stay readable.
 */
export interface Rubric {
  readonly id: string;
  readonly ruleLabels: readonly { readonly id: string; readonly labels: readonly string[] }[];
  readonly negativeLabels: readonly string[];
  readonly texts: RubricTexts;
  readonly assess: ((subject: AssessmentCase, asOf: Edtf) => Assessment) | null;
}
export type RubricRegistry = Readonly<Record<string, Rubric>>;

/** Every rubric that was ever published, by id. Entries are frozen: a change of meaning is a new entry. */
export const rubrics: RubricRegistry = Object.freeze({
  'R1.0': Object.freeze({
    id: 'R1.0',
    ruleLabels: rulesR1.map(({ id, labels }) => ({ id, labels })),
    negativeLabels,
    texts: textsR1,
    assess: (subject: AssessmentCase, asOf: Edtf) => assessByRules('R1.0', rulesR1, subject, asOf),
  }),
});

const find = (registry: RubricRegistry, id: string): Rubric | null =>
  Object.hasOwn(registry, id) ? registry[id]! : null;

/**
 * What a rubric says of one commitment on one day. Pure: the same case, day and rubric give the same assessment,
 * whatever the order of the inputs and whoever the parties are. What is dated after `asOf` is left out.
 * Throws `not-found` for an unknown or no longer runnable rubric and `input-invalid` unless `asOf` is a certain day.
 */
export function assess(
  subject: AssessmentCase,
  asOf: Edtf,
  rubric = 'R1.0',
  registry: RubricRegistry = rubrics,
): Assessment {
  const run = find(registry, rubric)?.assess;
  if (run == null) {
    throw new ObrasError('not-found', `no rubric ${rubric} that can be run`, {
      params: { what: 'rubric', id: rubric },
    });
  }
  return run(subject, asOf);
}

export interface DescribedRule {
  readonly id: string;
  readonly labels: readonly { readonly label: string; readonly title: Localised; readonly isNegative: boolean }[];
  /** Titles of its labels, joined. */
  readonly title: Localised;
  readonly sentence: Localised;
}
export interface DescribedRubric {
  readonly id: string;
  readonly isRunnable: boolean;
  readonly rules: readonly DescribedRule[];
  readonly qualifiers: Readonly<Record<string, Localised>>;
  readonly missing: Readonly<Record<string, Localised>>;
}

const asWritten = (code: string): Localised => ({ en: code, es: code });
const textOf = (texts: Readonly<Record<string, Localised>> | undefined, code: string): Localised =>
  texts !== undefined && Object.hasOwn(texts, code) ? texts[code]! : asWritten(code);

/** A rubric rule by rule, in the order in which they are tried, for the page that explains it; null: unknown rubric. */
export function describeRubric(id: string, registry: RubricRegistry = rubrics): DescribedRubric | null {
  const rubric = find(registry, id);
  if (rubric === null) return null;
  return {
    id,
    isRunnable: rubric.assess !== null,
    rules: rubric.ruleLabels.map((rule) => {
      const labels = rule.labels.map((label) => ({
        label,
        title: textOf(rubric.texts.labels, label),
        isNegative: rubric.negativeLabels.includes(label),
      }));
      return {
        id: rule.id,
        labels,
        title: {
          en: labels.map(({ title }) => title.en).join(' / '),
          es: labels.map(({ title }) => title.es).join(' / '),
        },
        sentence: textOf(rubric.texts.rules, rule.id),
      };
    }),
    qualifiers: rubric.texts.qualifiers,
    missing: rubric.texts.missing,
  };
}

/** A stored assessment made legible: texts where its rubric is known, its own codes where it is not. */
export interface ReadableAssessment {
  readonly assessment: Assessment;
  readonly isRubricKnown: boolean;
  readonly isLabelKnown: boolean;
  readonly title: Localised;
  /** The sentence of the rule that matched; null: rubric or rule unknown. */
  readonly sentence: Localised | null;
  readonly qualifiers: readonly { readonly code: string; readonly text: Localised }[];
  readonly missing: readonly { readonly code: string; readonly text: Localised }[];
}

/**
 * Reads an assessment of any rubric, published here or not, so that an old one stands readable beside a new one.
 * Labels, rules and codes that no known rubric explains are given as written. null: not an assessment at all.
 */
export function readAssessment(value: unknown, registry: RubricRegistry = rubrics): ReadableAssessment | null {
  const parsed = AssessmentSchema.safeParse(value);
  if (!parsed.success) return null;
  const assessment = parsed.data;
  const rubric = find(registry, assessment.rubric);
  const texts = rubric?.texts;
  const read = (known: Readonly<Record<string, Localised>> | undefined) => (code: string) => ({
    code,
    text: textOf(known, code),
  });
  return {
    assessment,
    isRubricKnown: rubric !== null,
    isLabelKnown: texts !== undefined && Object.hasOwn(texts.labels, assessment.label),
    title: textOf(texts?.labels, assessment.label),
    sentence: texts !== undefined && Object.hasOwn(texts.rules, assessment.rule) ? texts.rules[assessment.rule]! : null,
    qualifiers: assessment.qualifiers.map(read(texts?.qualifiers)),
    missing: assessment.missing.map(read(texts?.missing)),
  };
}
