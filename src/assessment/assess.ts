import type { Assessment, AssessmentCase, Edtf, Label } from '../model/index.ts';
import { negativeLabels } from '../model/index.ts';
import { type Detail, type Facts, readFacts } from './facets.ts';
import { isAtLeast } from './grade.ts';
import { paceOf } from './pace.ts';
import { decideLabel, type Rule } from './rules.ts';
import { cutTo, readAsOf } from './window.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortedOnce = (items: readonly string[]): string[] => [...new Set(items)].sort(byText);

/** What would raise or settle a label, as codes with a text in the rubric. */
function missingOf(label: Label, facts: Facts, detail: Detail, confirmers: number, needed: number): string[] {
  const isShown = facts.shown !== 'none' && facts.shown !== 'announced';
  const isUnanswered = facts.answered === 'not-asked' || facts.answered === 'asked-no-answer';
  const isSearchWanted = (facts.shown === 'none' || facts.shown === 'announced') && facts.search !== 'minimum';
  const isSilenceUnchecked = facts.quietMonths > 0 && !(facts.isSearchFresh && facts.search === 'minimum');
  const isPromiseCounted = detail.target !== null;
  const marks: readonly (readonly [string, boolean])[] = [
    ['settlement-test', !facts.hasSettlementTest],
    ['receiver-answer', isUnanswered && facts.grade !== 'A'],
    ['independent-record', isShown && facts.grade !== 'A' && (detail.hasAuthority || !isAtLeast(facts.grade, 'B'))],
    ['authority-record', isShown && facts.grade === 'B' && !detail.hasAuthority],
    ['date', isShown && detail.hasUndated],
    ['quantity', isPromiseCounted && detail.quantity === null && facts.shown !== 'none'],
    ['same-unit', isPromiseCounted && detail.hasOtherUnit],
    ['evidence-at-end', label === 'past-due-unknown'],
    ['window', detail.windows.lastDay === null],
    ['promisor-word', detail.hasUnprovenWithdrawal],
    ['search-log', label === 'not-assessed' || isSearchWanted || isSilenceUnchecked],
    ['review', confirmers === 0],
    ['second-review', confirmers === 1 && needed === 2],
  ];
  return marks.filter(([, isSet]) => isSet).map(([code]) => code);
}

function inputsOf(subject: AssessmentCase): string[] {
  return sortedOnce([
    ...[...subject.events, ...subject.words].flatMap(({ id, statements }) => [id, ...statements.map((one) => one.id)]),
    ...subject.attestations.map(({ id }) => id),
    ...subject.searches.map(({ id }) => id),
  ]);
}

/** Assesses a case under the rules of one rubric; `assess` of the face looks the rubric up. */
export function assessByRules(rubric: string, rules: readonly Rule[], full: AssessmentCase, asOf: Edtf): Assessment {
  const day = readAsOf(asOf);
  const subject = cutTo(full, day);
  const { facts, detail } = readFacts(subject, day);
  const { rule, label } = decideLabel(rules, facts);
  const { quantity } = detail;

  const reviews = subject.reviews.filter((review) => review.rubric === rubric && review.label === label);
  const dissentBy = sortedOnce(reviews.filter(({ verdict }) => verdict === 'dissent').map(({ by }) => by));
  const confirmedBy = sortedOnce(
    reviews
      .filter(({ verdict, by, isOwn }) => verdict === 'confirmed' && isOwn !== true && !dissentBy.includes(by))
      .map(({ by }) => by),
  );
  const needed = negativeLabels.includes(label) ? 2 : 1;
  const qualifiers = [
    ...detail.qualifiers,
    ...(rule === 'R6' && facts.isReplaced ? ['replaced'] : []),
    ...(rule === 'R10' ? ['inferred'] : []),
    ...(rule === 'R10' && facts.search !== 'minimum' ? ['search-partial'] : []),
    ...(dissentBy.length > 0 ? ['dissent'] : []),
  ];

  const isRunningTotal = quantity?.isCumulative === true && detail.target?.measure.per === 'total';

  return {
    commitment: subject.id,
    rubric,
    asOf,
    label,
    rule,
    qualifiers,
    said: facts.said,
    shown: facts.shown,
    grade: facts.grade,
    answered: facts.answered,
    due: facts.due,
    shownQuantity: quantity === null ? null : { low: quantity.low, high: quantity.high },
    promisedQuantity: detail.target?.measure.quantity ?? null,
    unit: detail.target?.measure.unit ?? null,
    pace: [...paceOf(subject, isRunningTotal ? quantity : null, day)],
    missing: missingOf(label, facts, detail, confirmedBy.length, needed),
    inputs: inputsOf(subject),
    standing: confirmedBy.length >= needed ? 'confirmed' : 'proposed-by-rule',
    confirmedBy,
    dissentBy,
  };
}
