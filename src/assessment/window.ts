import type { AssessmentCase, Day, Due, Edtf, ParsedEdtf, Window } from '../model/index.ts';
import { addYears, ObrasError, parseEdtf } from '../model/index.ts';

/** The day of an as-of date. Throws `input-invalid` unless it is a whole, certain day. */
export function readAsOf(asOf: Edtf): Day {
  const parsed = parseEdtf(asOf);
  if (parsed === null || parsed.precision !== 'day' || parsed.isUncertain || parsed.isApproximate) {
    throw new ObrasError('input-invalid', 'an assessment needs a certain day', { params: { asOf } });
  }
  return parsed.earliest!;
}

export const parseOptional = (date: Edtf | null): ParsedEdtf | null => (date === null ? null : parseEdtf(date));

/**
 * The days that something dated so can have happened on, as known on a day: never after it. A span that is still open
 * ("2019/..") reaches to the day; one whose end is unknown ("2019/") is only known to have begun.
 */
export function knownDays(
  date: Edtf | null,
  asOf: Day,
): { readonly earliest: Day | null; readonly latest: Day | null; readonly isInterval: boolean } {
  const parsed = parseOptional(date);
  if (parsed === null) return { earliest: null, latest: null, isInterval: false };
  const latest = parsed.latest ?? (date!.endsWith('..') ? asOf : parsed.earliest);
  return {
    earliest: parsed.earliest,
    latest: latest === null ? null : Math.min(latest, asOf),
    isInterval: parsed.precision === 'interval',
  };
}

/** Has it happened by a day? A date that is not known may have. */
function isKnownBy(date: Edtf | null, asOf: Day): boolean {
  const parsed = parseOptional(date);
  return parsed === null || parsed.earliest === null || parsed.earliest <= asOf;
}

/**
 * A case as it was known on a day: what is dated later is left out, and an answer that was amended stands until its
 * amendment is known.
 */
export function cutTo(subject: AssessmentCase, asOf: Day): AssessmentCase {
  const isKnown = ({ on }: { readonly on: Edtf | null }): boolean => isKnownBy(on, asOf);
  const all = new Set(subject.attestations.map(({ id }) => id));
  const answers = subject.attestations.filter(isKnown);
  const known = new Set(answers.map(({ id }) => id));
  return {
    ...subject,
    announcedOn: isKnownBy(subject.announcedOn, asOf) ? subject.announcedOn : null,
    replacedOn: isKnownBy(subject.replacedOn, asOf) ? subject.replacedOn : null,
    events: subject.events.filter(isKnown),
    words: subject.words.filter(isKnown),
    attestations: answers.filter(
      ({ supersededBy }) => supersededBy === null || (all.has(supersededBy) && !known.has(supersededBy)),
    ),
    askedOn: subject.askedOn.filter((date) => isKnownBy(date, asOf)),
    searches: subject.searches.filter(isKnown),
  };
}

/** Whole years gone from a start to a day. */
export function completedYears(start: Day, day: Day): number {
  let years = 0;
  while (addYears(start, years + 1) <= day) years += 1;
  return years;
}

interface ReadWindow {
  readonly window: Window;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** The windows that words state, read: `basis: none` states nothing (rule C3). */
export interface Windows {
  readonly all: readonly ReadWindow[];
  /** The last day of the latest stated end; null: no deadline stated. */
  readonly lastDay: Day | null;
  readonly last: Window | null;
  readonly areEndsDifferent: boolean;
}

export function readWindows(windows: readonly Window[]): Windows {
  const all = windows.flatMap((window): ReadWindow[] => {
    if (window.basis === 'none') return [];
    const start = parseOptional(window.start)?.earliest ?? null;
    const end = parseOptional(window.end)?.latest ?? null;
    return start === null && end === null ? [] : [{ window, start, end }];
  });
  const ended = all.filter((one) => one.end !== null);
  const lastDay = ended.reduce<Day | null>((last, { end }) => (last === null || end! > last ? end : last), null);
  const lasts = ended.filter(({ end }) => end === lastDay);
  const last = lasts.reduce<ReadWindow | null>(
    (best, one) => (best === null || (one.start ?? Infinity) < (best.start ?? Infinity) ? one : best),
    null,
  );
  return {
    all,
    lastDay,
    last: last?.window ?? null,
    areEndsDifferent: new Set(ended.map(({ end }) => end)).size > 1,
  };
}

/** Facet *Due*: against the latest stated end; a window counts as begun when any reading of it has. */
export function dueOf(windows: Windows, asOf: Day): Due {
  if (windows.all.length === 0) return 'no-window';
  if (windows.lastDay !== null && asOf > windows.lastDay) return 'past';
  if (windows.all.every(({ start }) => start !== null && start > asOf)) return 'not-started';
  return windows.lastDay !== null && windows.lastDay + 1 - asOf <= 90 ? 'due-soon' : 'running';
}

/**
 * Has anything fallen due inside the window: a stated milestone that has passed, or for a yearly promise a year of
 * any reading of the window?
 */
export function isAnythingRequired(
  windows: Windows,
  milestones: readonly Edtf[],
  accrual: 'even' | 'per-year' | 'lumpy',
  asOf: Day,
): boolean {
  const hasMilestone = milestones.some((date) => {
    const latest = parseEdtf(date)?.latest ?? null;
    return latest !== null && latest < asOf;
  });
  const hasYear =
    accrual === 'per-year' && windows.all.some(({ start }) => start !== null && addYears(start, 1) <= asOf);
  return hasMilestone || hasYear;
}
