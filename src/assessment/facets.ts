import type { Answered, AssessmentCase, Day, DecimalText, Due, Grade, Said, SearchLog, Stage } from '../model/index.ts';
import { addYears, compareDecimal } from '../model/index.ts';
import {
  type Claim,
  type Evidence,
  gradeOfClaims,
  isStageFrom,
  readEvidence,
  stageRank,
  statementsOf,
} from './evidence.ts';
import { explainGrade, isAtLeast } from './grade.ts';
import {
  isPositive,
  isUpperBound,
  isWithinBound,
  larger,
  reaches,
  smaller,
  type Target,
  targetOf,
} from './quantity.ts';
import { dueOf, isAnythingRequired, parseOptional, readWindows, type Windows } from './window.ts';

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
  /** `whole`: the promised quantity is shown (or none was promised); `part`: more than 0 and less, grade A to C. */
  readonly reach: 'none' | 'part' | 'whole';
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

export interface ShownQuantity {
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly isCumulative: boolean;
  readonly latest: Day | null;
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

/** Facet *Answered*: what the receivers' standing answers say; a dispute by any of them is not outvoted. */
function readAnswered(subject: AssessmentCase, asOf: Day): { answered: Answered; isAwaited: boolean } {
  const verdicts = new Set(
    subject.attestations.filter(({ role }) => role === 'receiver').map(({ verdict }) => verdict),
  );
  const asked = subject.askedOn.flatMap((date) => parseOptional(date)?.latest ?? []);
  const isOverdue = asked.some((day) => asOf - day >= 60);
  if (verdicts.has('dispute')) return { answered: 'disputes', isAwaited: false };
  if (verdicts.has('confirm-in-part')) return { answered: 'confirms-in-part', isAwaited: false };
  if (verdicts.has('confirm')) return { answered: 'confirms', isAwaited: false };
  if (verdicts.has('not-known-to-us')) return { answered: 'not-known-to-us', isAwaited: false };
  if (verdicts.has('no-comment') || isOverdue) return { answered: 'asked-no-answer', isAwaited: false };
  return { answered: 'not-asked', isAwaited: asked.length > 0 };
}

/**
 * The shown quantity: the newest figures of grade A to C, with older and higher ones of other publishers (a running
 * total cannot fall, so both cannot be right). Figures of one publisher at different dates are a series.
 */
function readQuantity(evidence: Evidence): ShownQuantity | null {
  const numbered = evidence.claims.filter((claim) => claim.low !== null && claim.bearing !== 'opposite-act');
  const good = numbered.filter((claim) => {
    const same = numbered.filter(
      (other) =>
        other.bearing === claim.bearing &&
        compareDecimal(other.low!, claim.low!) === 0 &&
        compareDecimal(other.high!, claim.high!) === 0,
    );
    return isAtLeast(gradeOfClaims(same, evidence.context), 'C');
  });
  const running = good.filter(({ isCumulative }) => isCumulative);
  const latestOf = (claims: readonly Claim[]): Day | null => {
    const days = claims.flatMap(({ latest }) => latest ?? []);
    return days.length === 0 ? null : Math.max(...days);
  };
  if (running.length === 0) {
    if (good.length === 0) return null;
    const low = good.map((claim) => claim.low!).reduce(larger);
    return { low, high: good.map((claim) => claim.high!).reduce(larger), isCumulative: false, latest: latestOf(good) };
  }
  const day = (value: Day | null): number => value ?? -Infinity;
  const last = Math.max(...running.map(({ latest }) => day(latest)));
  const from = Math.max(...running.filter(({ latest }) => day(latest) === last).map(({ earliest }) => day(earliest)));
  const newest = running.filter(({ latest }) => day(latest) >= from);
  const speakers = new Set(statementsOf(newest).map(({ publisher }) => publisher));
  const low = newest.map((claim) => claim.low!).reduce(smaller);
  const top = newest.map((claim) => claim.high!).reduce(larger);
  const higher = running.filter(
    (claim) =>
      !newest.includes(claim) &&
      claim.statements.some(({ publisher }) => publisher === null || !speakers.has(publisher)),
  );
  const high = higher.map((claim) => claim.high!).reduce(larger, top);
  return { low, high, isCumulative: true, latest: Number.isFinite(last) ? last : null };
}

/** Claims that it was not delivered, left standing by later evidence of the same strength that it was. */
function unansweredContradictions(
  evidence: Evidence,
  done: readonly Claim[],
  target: Target | null,
  grade: Grade,
): readonly Claim[] {
  const floor: Grade = isAtLeast(grade, 'B') ? 'B' : grade;
  const from = done.some(({ earliest }) => earliest === null)
    ? -Infinity
    : Math.min(...done.map(({ earliest }) => earliest!));
  const isAnswered = (since: Day | null): boolean =>
    since !== null &&
    isAtLeast(
      gradeOfClaims(
        done.filter(({ earliest }) => earliest !== null && earliest > since),
        evidence.context,
      ),
      floor,
    );
  return evidence.claims.filter((claim) => {
    if (claim.bearing === 'contradicts') {
      const isOfDelivery = isStageFrom(claim.stage, 'agreed') && !isStageFrom(claim.stage, 'in-service');
      return isOfDelivery && (claim.latest === null || claim.latest >= from) && !isAnswered(claim.latest);
    }
    const isLess =
      claim.bearing === 'supports' &&
      claim.isCumulative &&
      target !== null &&
      target.measure.per === 'total' &&
      claim.high !== null &&
      !reaches(target.measure, claim.high);
    return isLess && claim.earliest !== null && claim.earliest >= from && !isAnswered(claim.earliest);
  });
}

interface Shown {
  readonly shown: Stage;
  readonly grade: Grade | null;
  readonly reach: Facts['reach'];
  readonly isContradicted: boolean;
  /** The claims behind the shown stage. */
  readonly claims: readonly Claim[];
  readonly isInServiceDoubted: boolean;
  readonly isDoubtedBelow: boolean;
}

function readShown(
  evidence: Evidence,
  target: Target | null,
  quantity: ShownQuantity | null,
  isAnnounced: boolean,
): Shown {
  const { context } = evidence;
  const supports = evidence.claims.filter(({ bearing }) => bearing === 'supports');
  const from = (stage: Stage): readonly Claim[] => supports.filter((claim) => isStageFrom(claim.stage, stage));
  const contradictions = evidence.claims.filter(({ bearing }) => bearing === 'contradicts');
  const hasPart =
    quantity !== null && isPositive(quantity.high) && (target === null || !reaches(target.measure, quantity.low));
  const said = from('delivered');
  const whole = said.filter(({ reach }) => reach === 'whole');
  const isNamed = statementsOf(said).some(({ publisher, role }) => publisher !== null || role !== 'other');
  if (said.length > 0 && isNamed) {
    const wholeGrade = gradeOfClaims(whole, context);
    const grade = wholeGrade ?? gradeOfClaims(said, context)!;
    const behind = wholeGrade === null ? said : whole;
    const doubts = unansweredContradictions(evidence, behind, target, grade);
    const isStrong = wholeGrade !== null && isAtLeast(wholeGrade, 'B');
    const isContradicted = isAtLeast(gradeOfClaims(doubts, context), isStrong ? 'B' : grade === 'D' ? 'D' : 'C');
    const running = behind.filter(({ stage }) => stage === 'in-service');
    const runningGrade = gradeOfClaims(running, context);
    const notRunning = gradeOfClaims(
      contradictions.filter(({ stage }) => stage === 'in-service'),
      context,
    );
    const isInServiceDoubted = runningGrade !== null && isAtLeast(notRunning, runningGrade);
    return {
      shown: runningGrade === grade && !isInServiceDoubted ? 'in-service' : 'delivered',
      grade,
      reach: wholeGrade === null ? (hasPart ? 'part' : 'none') : 'whole',
      isContradicted,
      claims: behind,
      isInServiceDoubted,
      isDoubtedBelow: false,
    };
  }
  const below: readonly Stage[] = ['partly-delivered', 'started', 'financed', 'agreed', 'announced'];
  const graded = below
    .map((stage) => ({ stage, claims: from(stage), grade: gradeOfClaims(from(stage), context) }))
    .filter(({ claims, stage }) => claims.some((claim) => claim.stage === stage));
  const best = graded.find(({ grade }) => isAtLeast(grade, 'C')) ?? graded[0];
  const isOnlyAnnounced = best === undefined || !isStageFrom(best.stage, 'agreed');
  return {
    shown: best?.stage ?? (isAnnounced ? 'announced' : 'none'),
    grade: best?.grade ?? null,
    reach: hasPart && best?.stage === 'partly-delivered' ? 'part' : 'none',
    isContradicted: false,
    claims: best?.claims ?? [],
    isInServiceDoubted: false,
    isDoubtedBelow:
      !isOnlyAnnounced &&
      isAtLeast(
        gradeOfClaims(
          contradictions.filter(({ stage }) => stageRank(stage) <= stageRank(best.stage)),
          context,
        ),
        'C',
      ),
  };
}

/** Does evidence of grade A to C, dated at or after the last day or covering it, show less than promised (R8)? */
function isShortAtEnd(evidence: Evidence, target: Target | null, lastDay: Day | null): boolean {
  if (lastDay === null) return false;
  const short = evidence.claims.filter((claim) => {
    const isAfter = claim.earliest !== null && claim.earliest >= lastDay;
    const isOver =
      claim.isInterval &&
      claim.earliest !== null &&
      claim.earliest <= lastDay &&
      (claim.latest === null || claim.latest >= lastDay);
    if (!isAfter && !isOver) return false;
    if (claim.bearing === 'contradicts') {
      return isStageFrom(claim.stage, 'agreed') && !isStageFrom(claim.stage, 'in-service');
    }
    if (claim.bearing !== 'supports' || isStageFrom(claim.stage, 'delivered')) return false;
    if (claim.high !== null) {
      return claim.isCumulative && target !== null && !reaches(target.measure, claim.high);
    }
    return isStageFrom(claim.stage, 'agreed') && claim.reach === 'unknown';
  });
  return isAtLeast(gradeOfClaims(short, evidence.context), 'C');
}

function readQuiet(subject: AssessmentCase, evidence: Evidence, asOf: Day): Facts['quietMonths'] {
  const until = (day: Day): Day => Math.min(day, asOf);
  const answers = subject.attestations.filter(({ verdict }) => verdict.startsWith('confirm') || verdict === 'dispute');
  const happened = [
    ...evidence.claims.flatMap(({ latest }) => latest ?? []),
    ...answers.flatMap(({ on }) => parseOptional(on)?.latest ?? []),
  ].map(until);
  const words = subject.words.flatMap(({ on }) => parseOptional(on)?.latest ?? []).map(until);
  const announced = [
    ...(parseOptional(subject.announcedOn)?.latest == null ? [] : [parseOptional(subject.announcedOn)!.latest!]),
    ...evidence.claims.filter(({ stage }) => isStageFrom(stage, 'announced')).flatMap(({ latest }) => latest ?? []),
    ...words,
  ].map(until);
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
  const evidence = readEvidence(subject, target, accrual, isWithdrawn ? word.day : null);
  const quantity = readQuantity(evidence);
  const shown = readShown(evidence, target, quantity, subject.announcedOn !== null);
  const { answered, isAwaited } = readAnswered(subject, asOf);
  const replaced = parseOptional(subject.replacedOn)?.earliest ?? null;
  const places = new Set(subject.searches.map(({ where }) => where));
  const searched = subject.searches.flatMap(({ on }) => parseOptional(on)?.latest ?? []);
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
