import type { AssessmentCase, CaseStatement, Day, DecimalText, Edtf, Grade, Measure, Stage } from '../model/index.ts';
import { addDecimal, Stage as StageSchema } from '../model/index.ts';
import { gradeOf, worse } from './grade.ts';
import { intervalOf, isPositive, reaches, type Target } from './quantity.ts';
import { cutTo, knownDays, parseOptional, readAsOf } from './window.ts';

const stages = StageSchema.options;
export const stageRank = (stage: Stage): number => stages.indexOf(stage);
export const isStageFrom = (stage: Stage, floor: Stage): boolean => stageRank(stage) >= stageRank(floor);

/**
 * What one event, word or answer says, read against the promise. `stage` is what it shows (a "delivered" with too
 * small a number shows a part); `reach` is how its number stands to the promised one.
 */
export interface Claim {
  readonly bearing: 'supports' | 'contradicts' | 'opposite-act';
  readonly stage: Stage;
  readonly reach: 'whole' | 'part' | 'nothing' | 'unknown';
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  readonly isCumulative: boolean;
  readonly isOtherUnit: boolean;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly isInterval: boolean;
  /** From when it is known to be said: for an answer the day of the answer, not of what it confirms. */
  readonly saidFrom: Day | null;
  readonly statements: readonly CaseStatement[];
}

export interface Evidence {
  readonly claims: readonly Claim[];
  /** Every statement of the case that was known by the day; origins of copies are looked for here. */
  readonly context: readonly CaseStatement[];
}

interface Said {
  readonly bearing: Claim['bearing'];
  readonly stage: Stage;
  readonly quantity: Measure | null;
  readonly isCumulative: boolean;
  readonly on: Edtf | null;
  readonly statements: readonly CaseStatement[];
}

/** What a claim is read against. */
export interface Reading {
  readonly target: Target | null;
  readonly accrual: AssessmentCase['accrual'];
  readonly asOf: Day;
}

function readClaim(said: Said, { target, accrual, asOf }: Reading): Claim {
  const days = knownDays(said.on, asOf);
  const base = {
    bearing: said.bearing,
    isCumulative: said.isCumulative,
    isOtherUnit: false,
    ...days,
    saidFrom: days.earliest,
    statements: said.statements,
    low: null,
    high: null,
  } as const;
  const { stage, quantity } = said;
  const isDone = isStageFrom(stage, 'delivered');
  if (target === null) return { ...base, stage, reach: isDone ? 'whole' : 'unknown' };
  if (!isStageFrom(stage, 'partly-delivered') && said.bearing === 'supports') {
    return { ...base, stage, reach: 'unknown' };
  }
  if (quantity === null) return { ...base, stage, reach: isDone && accrual === 'lumpy' ? 'whole' : 'unknown' };
  if (quantity.unit !== target.measure.unit || quantity.per !== target.measure.per) {
    return { ...base, stage, reach: 'unknown', isOtherUnit: true };
  }
  const { low, high } = intervalOf(quantity);
  const numbered = { ...base, low, high };
  if (said.bearing !== 'supports') return { ...numbered, stage, reach: 'unknown' };
  if (!isPositive(high)) return { ...numbered, stage: 'none', reach: 'nothing' };
  if (!reaches(target.measure, low)) return { ...numbered, stage: 'partly-delivered', reach: 'part' };
  if (isDone) return { ...numbered, stage, reach: 'whole' };
  // One good year of a yearly promise is not the whole of it.
  return target.measure.per === 'year'
    ? { ...numbered, stage, reach: 'unknown' }
    : { ...numbered, stage: 'delivered', reach: 'whole' };
}

/**
 * Deliveries that one publisher counts one by one add up, and the sum is that publisher's word, as good as the least
 * of its parts; those of different publishers may be the same ones and are never added.
 */
function sumSeries(claims: readonly Claim[], target: Target | null, context: readonly CaseStatement[]): Claim[] {
  if (target === null || target.measure.per === 'year') return [];
  const single = claims.filter((claim) => claim.bearing === 'supports' && !claim.isCumulative && claim.low !== null);
  const publishers = new Set(single.flatMap(({ statements }) => statements.map(({ publisher }) => publisher)));
  publishers.delete(null);
  return [...publishers].flatMap((publisher): Claim[] => {
    const series = single.filter(({ statements }) => statements.some((one) => one.publisher === publisher));
    if (series.length < 2) return [];
    const own = series.map(({ statements }) => statements.filter((one) => one.publisher === publisher));
    const grades = own.map((statements) => gradeOf(statements, context) ?? 'D');
    const worst = grades.reduce(worse);
    const statements = own.filter((_, i) => grades[i] === worst).flat();
    const low = series.reduce((sum, claim) => addDecimal(sum, claim.low!), '0');
    const high = series.reduce((sum, claim) => addDecimal(sum, claim.high!), '0');
    if (!isPositive(high)) return [];
    const dates = series.map(({ earliest }) => earliest);
    const lasts = series.map(({ latest }) => latest);
    const isDated = !dates.includes(null) && !lasts.includes(null);
    const isWhole = reaches(target.measure, low);
    return [
      {
        bearing: 'supports',
        stage: isWhole ? 'delivered' : 'partly-delivered',
        reach: isWhole ? 'whole' : 'part',
        low,
        high,
        isCumulative: false,
        isOtherUnit: false,
        earliest: isDated ? Math.max(...(dates as Day[])) : null,
        latest: isDated ? Math.max(...(lasts as Day[])) : null,
        isInterval: false,
        saidFrom: isDated ? Math.max(...(dates as Day[])) : null,
        statements,
      },
    ];
  });
}

type Attested = AssessmentCase['attestations'][number];

function statementOf(answer: Attested): CaseStatement {
  const sides = { receiver: 'receiver', promisor: 'provider', implementer: 'provider', other: 'unknown' } as const;
  const classes = {
    receiver: 'receiver-official',
    promisor: 'provider-official',
    implementer: 'implementer',
    other: 'unknown',
  } as const;
  return {
    id: answer.id,
    publisher: answer.role === 'other' ? null : `answer:${answer.role}`,
    source: null,
    lineage: [],
    sourceClass: classes[answer.role],
    interest: sides[answer.role],
    role: answer.role,
    method: 'reported',
    isDated: answer.on !== null,
  };
}

const allStatements = (subject: AssessmentCase): readonly CaseStatement[] => [
  ...[...subject.events, ...subject.words].flatMap(({ statements }) => statements),
  ...subject.attestations.map(statementOf),
];

/** Every statement of a case that was known on a day: beside these its grades are worked out. */
export const contextOf = (subject: AssessmentCase, asOf: Edtf): readonly CaseStatement[] =>
  allStatements(cutTo(subject, readAsOf(asOf)));

/** The claims that an answer given on a day can have had before it, at the furthest stage. */
function furthestBefore(claims: readonly Claim[], answeredOn: Day | null): readonly Claim[] {
  const before = claims.filter(
    (claim) =>
      claim.bearing === 'supports' &&
      isStageFrom(claim.stage, 'agreed') &&
      (answeredOn === null || claim.earliest === null || claim.earliest <= answeredOn),
  );
  const top = Math.max(...before.map(({ stage }) => stageRank(stage)));
  return before.filter(({ stage }) => stageRank(stage) === top);
}

/**
 * What the answer of one of several receivers adds. Its number is a part and no running total, a confirmation without
 * one cannot vouch for the whole of a quantity, and its dispute stands in the facet *Answered* alone: what one did not
 * get, another may have.
 */
function claimsOfOne(answer: Attested, top: Stage, isNumbered: boolean, reading: Reading): readonly Claim[] {
  if (answer.verdict === 'dispute' || !(isNumbered || isStageFrom(top, 'agreed'))) return [];
  const { quantity, on } = answer;
  const isPart = isNumbered || isStageFrom(top, 'partly-delivered');
  const said = { bearing: 'supports', quantity, isCumulative: false, on, statements: [statementOf(answer)] } as const;
  return [readClaim({ ...said, stage: isPart ? 'partly-delivered' : top }, reading)];
}

/**
 * What an answer adds: a confirmation stands beside the furthest claims that were known when it was given, or beside
 * its own number; a confirmation in part shows no more than a part; a dispute says that those claims are not so.
 */
function claimsOfAnswer(answer: Attested, claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const { target } = reading;
  if (answer.verdict === 'not-known-to-us' || answer.verdict === 'no-comment') return [];
  const answered = knownDays(answer.on, reading.asOf);
  const furthest = furthestBefore(claims, answered.latest);
  const statements = [statementOf(answer)];
  const top = furthest[0]?.stage ?? 'none';
  const said = { quantity: answer.quantity, isCumulative: true, on: answer.on, statements };
  const isNumbered =
    answer.quantity !== null &&
    answer.quantity.unit === target?.measure.unit &&
    answer.quantity.per === target.measure.per;
  if (answer.role === 'receiver' && !answer.isForAll && (target !== null || answer.verdict !== 'confirm'))
    return claimsOfOne(answer, top, isNumbered, reading);
  const read = (stage: Stage, bearing: Claim['bearing'] = 'supports') =>
    readClaim({ ...said, stage, bearing }, reading);
  if (answer.verdict === 'dispute') {
    if (!isStageFrom(top, 'agreed') && !isNumbered) return [];
    return [read(isStageFrom(top, 'agreed') ? top : 'delivered', 'contradicts')];
  }
  if (answer.verdict === 'confirm-in-part') {
    const isBelow = !isNumbered && !isStageFrom(top, 'partly-delivered');
    if (isBelow && !isStageFrom(top, 'agreed')) return [];
    const part = read(isBelow ? top : 'partly-delivered');
    return [part];
  }
  if (isNumbered) return [read(isStageFrom(top, 'delivered') ? top : 'delivered')];
  return furthest.map((claim) => ({ ...claim, saidFrom: answered.earliest, statements }));
}

function readWords(words: AssessmentCase['words'], voidUntil: Day | null): readonly Said[] {
  const dayOf = (word: AssessmentCase['words'][number]): number => parseOptional(word.on)?.latest ?? -Infinity;
  const underWay = Math.max(...words.filter(({ says }) => says === 'under-way').map(dayOf), -Infinity);
  return words.flatMap((word): Said[] => {
    const day = dayOf(word);
    const isVoid = (voidUntil !== null && day <= voidUntil) || (word.says === 'done' && day < underWay);
    if (isVoid || (word.says !== 'done' && word.says !== 'under-way')) return [];
    const stage = word.says === 'done' ? 'delivered' : 'started';
    return [
      { bearing: 'supports', stage, quantity: null, isCumulative: true, on: word.on, statements: word.statements },
    ];
  });
}

/**
 * Reads a case (already cut to what was known on the day) into claims. `voidUntil`: the day of a withdrawal, which
 * ends what the promisor said up to then.
 */
export function readEvidence(subject: AssessmentCase, reading: Reading, voidUntil: Day | null): Evidence {
  const events = subject.events.map((event): Said => ({ ...event, isCumulative: event.cumulative }));
  const stated = [...events, ...readWords(subject.words, voidUntil)].map((said) => readClaim(said, reading));
  const context = allStatements(subject);
  const summed = sumSeries(stated, reading.target, context);
  const answered = subject.attestations.flatMap((answer) => claimsOfAnswer(answer, [...stated, ...summed], reading));
  return { claims: [...stated, ...summed, ...answered], context };
}

/** All statements of some claims, each once. */
export function statementsOf(claims: readonly Claim[]): readonly CaseStatement[] {
  const byId = new Map<string, CaseStatement>();
  for (const claim of claims) for (const statement of claim.statements) byId.set(statement.id, statement);
  return [...byId.values()];
}

export const gradeOfClaims = (claims: readonly Claim[], context: readonly CaseStatement[]): Grade | null =>
  gradeOf(statementsOf(claims), context);
