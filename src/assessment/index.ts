/** What may be said about a commitment: facets, grades, labels, pace, comparison. Pure, and blind to names. */

export {
  type Comparability,
  type ComparisonBasis,
  type ComparisonWish,
  type CoverageCell,
  comparable,
  coverageOf,
  type MoneyStage,
  type Refusal,
  type RefusalCode,
} from './coverage.ts';
export { contextOf } from './evidence.ts';
export { silenceDays } from './facets.ts';
export { type ExplainedGrade, explainGrade, type GradeReason, gradeOf } from './grade.ts';
export { areIndependent, independentGroups, type Side, sideOf } from './lineage.ts';
export { type LineageRate, lineageRates, yearlyRate } from './rates.ts';
export type { RubricTexts } from './rubric-texts.ts';
export {
  assess,
  type DescribedRubric,
  type DescribedRule,
  describeRubric,
  type ReadableAssessment,
  type Rubric,
  type RubricRegistry,
  readAssessment,
  rubrics,
} from './rubrics.ts';
export { type ComparedTelling, compareTellings, type TellingComparison, type TellingField } from './tellings.ts';
