import type { Answered, AssessmentCase, Day, Due, Edtf, Grade, Said, SearchLog, Stage } from '../model/index.ts';
import { addYears, compareDecimal } from '../model/index.ts';
import { type Evidence, gradeOfClaims, isStageFrom, readEvidence, statementsOf } from './evidence.ts';
import { explainGrade, isAtLeast } from './grade.ts';
import { isUpperBound, isWithinBound, type Target, targetOf } from './quantity.ts';
import { isShortAtEnd, readQuantity, readShown, type Shown, type ShownQuantity } from './shown.ts';
import { dueOf, isAnythingRequired, knownDays, parseOptional, readWindows, type Windows } from './window.ts';

/** Everything that the rules look at. A rule reads nothing else. */
export interface Facts {
  readonly hasSettlementTest: boolean;
  readonly said: Said;
  /** Withdrawn in the promisor's own words. */
  readonly isWithdrawn: boolean;
  /** A later instrument replaced it before its end. */
  readonly isReplaced: boolean;
  readonly shown: Stage;
  readonly grade: Grade | null;
  readonly reach: Shown['reach'];
  readonly answered: Answered;
  /** Somebody other than the receiver says, well enough for the claim, that it was not delivered. */
  readonly isContradicted: boolean;
  /** A grade A or B statement shows the opposite act. */
  readonly isOpposed: boolean;
  readonly due: Due;
  /** Evidence of grade A to C at or after the latest stated end shows less than promised. */
  readonly isShortAtEnd: boolean;
  /** A stated milestone or a yearly part has fallen due. */
  readonly isAnythingRequired: boolean;
  /** Months without an evidence event, where the announcement is as old; 0: less than 24. */
  readonly quietMonths: 0 | 24 | 48;
  /** Places searched: none, some, or the minimum of R14. */
  readonly search: 'none' | 'some' | 'minimum';
  /** Is any search younger than 180 days? */
  readonly isSearchFresh: boolean;
}

/** What is shown beside a label but decides none. */
export interface Detail {
  readonly target: Target | null;
  readonly windows: Windows;
  readonly quantity: ShownQuantity | null;
  readonly qualifiers: readonly string[];
  readonly hasAuthority: boolean;
  readonly hasUndated: boolean;
  readonly hasOtherUnit: boolean;
  readonly hasUnprovenWithdrawal: boolean;
}

const minimumPlaces: readonly SearchLog['where'][] = [
  'promisor-register',
  'receiver-register',
  'iati-or-crs',
  'news-archive',
];

type Word = AssessmentCase['words'][number];
const wordOrder: readonly Word['says'][] = ['reaffirmed', 'under-way', 'done', 'changed', 'withdrawn'];

/** The latest word; the promisor's own go before what others say that it said. */
function readSaid(words: readonly Word[]): { readonly said: Said; readonly isOnRecord: boolean; readonly day: number } {
  const own = words.filter(({ statements }) => statements.some(({ role }) => role === 'promisor'));
  const heard = own.length > 0 ? own : words;
  const dayOf = (word: Word): number => parseOptional(word.on)?.latest ?? -Infinity;
  const last = heard.reduce<Word | null>((best, word) => {
    if (best === null) return word;
    const [now, then] = [dayOf(word), dayOf(best)];
    if (now !== then) return now > then ? word : best;
    return wordOrder.indexOf(word.says) > wordOrder.indexOf(best.says) ? word : best;
  }, null);
  return last === null
    ? { said: 'nothing-found', isOnRecord: false, day: -Infinity }
    : { said: last.says, isOnRecord: own.length > 0, day: dayOf(last) };
}

/** So many days after a question was delivered, no answer is "asked, no answer" (model, Silence). */
export const silenceDays = 60;

/** Facet *Answered*: what the receivers' standing answers say; a dispute by any of them is not outvoted. */
function readAnswered(subject: AssessmentCase, asOf: Day): { answered: Answered; isAwaited: boolean } {
  const verdicts = new Set(
    subject.attestations.filter(({ role }) => role === 'receiver').map(({ verdict }) => verdict),
  );
  const asked = subject.askedOn.flatMap((date) => parseOptional(date)?.latest ?? []);
  const isOverdue = asked.some((day) => asOf - day >= silenceDays);
  if (verdicts.has('dispute')) return { answered: 'disputes', isAwaited: false };
  if (verdicts.has('confirm-in-part')) return { answered: 'confirms-in-part', isAwaited: false };
  if (verdicts.has('confirm')) return { answered: 'confirms', isAwaited: false };
  if (verdicts.has('not-known-to-us')) return { answered: 'not-known-to-us', isAwaited: false };
  if (verdicts.has('no-comment') || isOverdue) return { answered: 'asked-no-answer', isAwaited: false };
  return { answered: 'not-asked', isAwaited: asked.length > 0 };
}

function readQuiet(subject: AssessmentCase, evidence: Evidence, asOf: Day): Facts['quietMonths'] {
  const days = (dates: readonly (Edtf | null)[]): readonly Day[] =>
    dates.flatMap((date) => knownDays(date, asOf).latest ?? []);
  const answers = subject.attestations.filter(({ verdict }) => verdict.startsWith('confirm') || verdict === 'dispute');
  const happened = [...evidence.claims.flatMap(({ latest }) => latest ?? []), ...days(answers.map(({ on }) => on))];
  const words = days(subject.words.map(({ on }) => on));
  const announced = [
    ...days([subject.announcedOn]),
    ...evidence.claims.filter(({ stage }) => isStageFrom(stage, 'announced')).flatMap(({ latest }) => latest ?? []),
    ...words,
  ];
  const isQuiet = (years: number): boolean => {
    const cut = addYears(asOf, -years);
    return announced.some((day) => day <= cut) && happened.every((day) => day <= cut);
  };
  if (!isQuiet(2)) return 0;
  // Nobody is presumed to have abandoned what they spoke for within the time.
  return isQuiet(4) && words.every((day) => day <= addYears(asOf, -4)) ? 48 : 24;
}

const accrualOf = (subject: AssessmentCase): AssessmentCase['accrual'] =>
  subject.measure?.per === 'year' ? 'per-year' : subject.accrual;

/** The facets of a case that is already cut to what was known on the day. */
export function readFacts(subject: AssessmentCase, asOf: Day): { readonly facts: Facts; readonly detail: Detail } {
  const windows = readWindows(subject.windows);
  const target = targetOf(subject, windows.last);
  const accrual = accrualOf(subject);
  const word = readSaid(subject.words);
  const isWithdrawn = word.said === 'withdrawn' && word.isOnRecord;
  const evidence = readEvidence(subject, { target, accrual, asOf }, isWithdrawn ? word.day : null);
  const quantity = readQuantity(evidence);
  const shown = readShown(evidence, target, quantity, subject.announcedOn !== null);
  const { answered, isAwaited } = readAnswered(subject, asOf);
  const replaced = parseOptional(subject.replacedOn)?.earliest ?? null;
  const places = new Set(subject.searches.map(({ where }) => where));
  const searched = subject.searches.flatMap(({ on }) => parseOptional(on)?.earliest ?? []);
  const isDelivered = isStageFrom(shown.shown, 'delivered');

  const facts: Facts = {
    hasSettlementTest: subject.hasSettlementTest,
    said: word.said,
    isWithdrawn,
    isReplaced: replaced !== null && (windows.lastDay === null || replaced <= windows.lastDay),
    shown: shown.shown,
    grade: shown.grade,
    reach: shown.reach,
    answered,
    isContradicted: shown.isContradicted,
    isOpposed: evidence.claims.some(
      (claim) => claim.bearing === 'opposite-act' && isAtLeast(gradeOfClaims([claim], evidence.context), 'B'),
    ),
    due: dueOf(windows, asOf),
    isShortAtEnd: isShortAtEnd(evidence, target, windows.lastDay),
    isAnythingRequired: isAnythingRequired(windows, subject.milestones, accrual, asOf),
    quietMonths: readQuiet(subject, evidence, asOf),
    search: places.size === 0 ? 'none' : minimumPlaces.every((place) => places.has(place)) ? 'minimum' : 'some',
    isSearchFresh: searched.some((day) => asOf - day < 180),
  };

  const isLate =
    isDelivered &&
    windows.lastDay !== null &&
    shown.claims.every(({ earliest }) => earliest !== null && earliest > windows.lastDay!);
  const isBound = target !== null && isUpperBound(target.measure) && facts.reach === 'whole' && quantity !== null;
  const hasOtherUnit = evidence.claims.some(({ isOtherUnit }) => isOtherUnit);
  const marks: readonly (readonly [string, boolean])[] = [
    ['late', isLate],
    ['within-bound', isBound && isWithinBound(target.measure, quantity.high)],
    ['above-bound', isBound && !isWithinBound(target.measure, quantity.high)],
    ['quantity-not-stated', isDelivered && target !== null && !shown.claims.some(({ low }) => low !== null)],
    ['unit-differs', hasOtherUnit],
    ['yearly-promise-summed', target?.isSummed === true],
    ['sources-disagree', quantity?.isCumulative === true && compareDecimal(quantity.low, quantity.high) !== 0],
    ['not-cumulative', quantity?.isCumulative === false],
    ['not-known-to-receiver', answered === 'not-known-to-us'],
    ['disputed-by-receiver', answered === 'disputes'],
    ['contradicted', shown.isDoubtedBelow || shown.isContradicted],
    ['in-service-doubted', shown.isInServiceDoubted],
    ['answer-awaited', isAwaited],
    ['promisor-says-changed', word.said === 'changed'],
    ['withdrawal-reported', word.said === 'withdrawn' && !isWithdrawn],
    ['no-deadline-stated', windows.lastDay === null],
    ['window-readings-differ', windows.areEndsDifferent],
  ];
  const explained = explainGrade(statementsOf(shown.claims), evidence.context);
  return {
    facts,
    detail: {
      target,
      windows,
      quantity,
      qualifiers: marks.filter(([, isSet]) => isSet).map(([code]) => code),
      hasAuthority: explained.hasAuthority,
      hasUndated: shown.claims.some(
        (claim) => claim.earliest === null || claim.statements.some(({ isDated }) => !isDated),
      ),
      hasOtherUnit,
      hasUnprovenWithdrawal: word.said === 'withdrawn' && !isWithdrawn,
    },
  };
}
