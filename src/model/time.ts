import { z } from 'zod';

/**
 * A date with honest precision, in a subset of EDTF (ISO 8601-2): `2025`, `2025-05`, `2025-05-13`, each optionally
 * followed by `?` (uncertain), `~` (about) or `%` (both); an interval `a/b`, where an end may be empty (unknown) or
 * `..` (open).
 */
export const Edtf = z.string().refine((text) => parseEdtf(text) !== null, 'a date in EDTF: 2025, 2025-05, 2025-05-13');
export type Edtf = z.infer<typeof Edtf>;

/** Days since 1970-01-01, proleptic Gregorian: the only arithmetic form of a date. */
export type Day = number;

export type Precision = 'day' | 'month' | 'year' | 'interval';
export interface ParsedEdtf {
  /** First possible day; null when open or unknown. */
  readonly earliest: Day | null;
  /** Last possible day, inclusive; null when open or unknown. */
  readonly latest: Day | null;
  readonly precision: Precision;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

const dayMs = 86_400_000;
const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** The day of a calendar date, or null when there is no such day (31 April). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / dayMs);
}

/** `2025-05-13` of a day. */
export function isoOf(day: Day): string {
  const date = new Date(day * dayMs);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

/** Reads an EDTF text; null when it is not one or names a day that does not exist. Never throws. */
export function parseEdtf(text: string): ParsedEdtf | null {
  const parts = text.split('/');
  if (parts.length === 2) {
    const [left, right] = parts as [string, string];
    const start = left === '' || left === '..' ? null : parseEdtf(left);
    const end = right === '' || right === '..' ? null : parseEdtf(right);
    if ((start === null && left !== '' && left !== '..') || (end === null && right !== '' && right !== '..'))
      return null;
    if (start === null && end === null) return null;
    if (start?.precision === 'interval' || end?.precision === 'interval') return null;
    if (start?.earliest != null && end?.latest != null && start.earliest > end.latest) return null;
    return {
      earliest: start?.earliest ?? null,
      latest: end?.latest ?? null,
      precision: 'interval',
      isUncertain: Boolean(start?.isUncertain || end?.isUncertain),
      isApproximate: Boolean(start?.isApproximate || end?.isApproximate),
    };
  }
  const match = datePattern.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const year = Number(y);
  const flags = { isUncertain: mark === '?' || mark === '%', isApproximate: mark === '~' || mark === '%' };
  if (m === undefined) {
    return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31), precision: 'year', ...flags };
  }
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) {
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return { earliest: dayOf(year, month, 1), latest: next! - 1, precision: 'month', ...flags };
  }
  const day = dayOf(year, month, Number(d));
  return day === null ? null : { earliest: day, latest: day, precision: 'day', ...flags };
}

/** Where a window comes from (model rule C3): a window that no text states is not invented. */
export const WindowBasis = z.enum(['stated', 'stated-elsewhere', 'plan-period', 'none']);
export type WindowBasis = z.infer<typeof WindowBasis>;

/** The time in which something was promised. Ends are inclusive EDTF dates; null is unknown. */
export const Window = z.object({
  start: Edtf.nullable().default(null),
  end: Edtf.nullable().default(null),
  basis: WindowBasis,
  /** The words that state it ("over the next three years"). */
  words: z.string().nullable().default(null),
  /** The source whose words these are. */
  source: z.string().nullable().default(null),
});
export type Window = z.infer<typeof Window>;

export interface Elapsed {
  /** Whole days gone of the half-open window [t0, t1). */
  readonly days: number;
  readonly of: number;
  /** t1: the day after the last day. */
  readonly endsBefore: Day;
}

/**
 * How much of a window has passed on a day: days of [t0, t1), where t1 is the day after the last day, clamped to the
 * window. null when either end is unknown.
 */
export function elapsedOf(window: Window, asOf: Day): Elapsed | null {
  const start = window.start === null ? null : (parseEdtf(window.start)?.earliest ?? null);
  const end = window.end === null ? null : (parseEdtf(window.end)?.latest ?? null);
  if (start === null || end === null || end < start) return null;
  const of = end + 1 - start;
  return { days: Math.min(Math.max(asOf - start, 0), of), of, endsBefore: end + 1 };
}

/** Adds calendar years to a day; 29 February becomes 1 March where the year has none. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day * dayMs);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return Math.round(date.getTime() / dayMs);
}
