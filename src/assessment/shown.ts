import type { CaseStatement, Day, DecimalText, Grade, Stage } from '../model/index.ts';
import { compareDecimal } from '../model/index.ts';
import { type Claim, type Evidence, gradeOfClaims, isStageFrom, stageRank, statementsOf } from './evidence.ts';
import { isAtLeast } from './grade.ts';
import { originsOf } from './lineage.ts';
import { isPositive, larger, reaches, smaller, type Target } from './quantity.ts';

/** What is shown of the promised quantity: an interval where sources disagree. */
export interface ShownQuantity {
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly isCumulative: boolean;
  readonly latest: Day | null;
}

const withOrigins = (statement: CaseStatement, context: readonly CaseStatement[]): readonly CaseStatement[] => [
  statement,
  ...originsOf(statement, context),
];

/**
 * The shown quantity: the newest figures of grade A to C, with older and higher ones of other publishers (a running
 * total cannot fall, so both cannot be right). Figures of one publisher at different dates are a series.
 */
export function readQuantity(evidence: Evidence): ShownQuantity | null {
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
  const isSilentInNewest = (statement: CaseStatement): boolean =>
    withOrigins(statement, evidence.context).every(({ publisher }) => publisher === null || !speakers.has(publisher));
  const higher = running.filter((claim) => !newest.includes(claim) && claim.statements.some(isSilentInNewest));
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
        done.filter(({ saidFrom }) => saidFrom !== null && saidFrom > since),
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

export interface Shown {
  readonly shown: Stage;
  readonly grade: Grade | null;
  /** `whole`: the promised quantity is shown, or none was promised; `part`: more than 0 and less, grade A to C. */
  readonly reach: 'none' | 'part' | 'whole';
  readonly isContradicted: boolean;
  /** The claims behind the shown stage. */
  readonly claims: readonly Claim[];
  readonly isInServiceDoubted: boolean;
  readonly isDoubtedBelow: boolean;
}

export function readShown(
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
  const isNamed = statementsOf(said).some(
    (one) => one.role !== 'other' || withOrigins(one, context).every(({ publisher }) => publisher !== null),
  );
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
    reach: hasPart && best?.stage === 'partly-delivered' && isAtLeast(best.grade, 'C') ? 'part' : 'none',
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
export function isShortAtEnd(evidence: Evidence, target: Target | null, lastDay: Day | null): boolean {
  if (lastDay === null) return false;
  const short = evidence.claims.filter((claim) => {
    const isAfter = claim.earliest !== null && claim.earliest >= lastDay;
    const isOver =
      claim.isInterval &&
      claim.earliest !== null &&
      claim.earliest <= lastDay &&
      claim.latest !== null &&
      claim.latest >= lastDay;
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
