import { addYears, type Day, dayOf, type Edtf, isoOf, parseEdtf } from '../model/index.ts';
import type { LengthUnit } from './lexicon-deadlines.ts';

/** A stretch of the calendar that words name, as EDTF ends; the day before it begins is `dayBefore`. */
export interface NamedTime {
  readonly start: Edtf;
  readonly end: Edtf;
  readonly dayBefore: Edtf | null;
}

/** What it would take to know the ends of a window. */
export type DeadlineNeed = 'document-date' | 'reference-event' | 'start' | 'fiscal-calendar';

/** A window as read, before its words are cut out. Positions are code units. */
export interface ReadWindow {
  readonly from: number;
  readonly to: number;
  readonly start: Edtf | null;
  readonly end: Edtf | null;
  readonly others: readonly { readonly start: Edtf | null; readonly end: Edtf | null }[];
  readonly needs: DeadlineNeed | null;
}

const two = (number: number): string => String(number).padStart(2, '0');
const lastOf = (text: Edtf): Day => parseEdtf(text)!.latest!;
const firstOf = (text: Edtf): Day => parseEdtf(text)!.earliest!;

const named = (start: Edtf, end: Edtf): NamedTime => ({ start, end, dayBefore: isoOf(firstOf(start) - 1) });

/** What a year, month or day with an edge ("end of", "mid-") names; null when there is no such day. */
export function nameTime(parts: {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  quarter?: number | undefined;
  half?: number | undefined;
  edge?: 'end' | 'start' | 'middle' | 'early' | 'late' | undefined;
}): NamedTime | null {
  const { year, month, day, quarter, half, edge } = parts;
  const whole =
    month === undefined ? `${year}` : day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  if (parseEdtf(whole) === null) return null;
  if (quarter !== undefined) return named(`${year}-${two(quarter * 3 - 2)}`, `${year}-${two(quarter * 3)}`);
  if (half !== undefined) return named(`${year}-${two(half * 6 - 5)}`, `${year}-${two(half * 6)}`);
  if (edge === 'end' && day === undefined) {
    const last = isoOf(lastOf(whole));
    return { start: whole, end: last, dayBefore: last };
  }
  if (edge === 'start' && day === undefined) {
    const about = month === undefined ? `${year}-01~` : `${whole}-01~`;
    return { start: about, end: about, dayBefore: isoOf(firstOf(whole) - 1) };
  }
  if (edge === 'middle' && day === undefined) {
    const about = month === undefined ? `${year}-06~` : `${whole}-15~`;
    return { start: about, end: about, dayBefore: about };
  }
  if (edge !== undefined && day === undefined) return { start: `${whole}~`, end: `${whole}~`, dayBefore: `${whole}~` };
  return named(whole, whole);
}

function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  for (let last = date; last > 0; last -= 1) {
    const found = dayOf(Math.floor(index / 12), (index % 12) + 1, last);
    if (found !== null) return found;
  }
  return day;
}

/**
 * A length of time that begins on the day a document is dated: its first day and its last one, inclusive ("three
 * years" from 2025-05-13 end on 2028-05-12). A date known to the month or year only gives an end of the same kind,
 * marked approximate. null when the date is an interval.
 */
export function lengthFrom(documentDate: Edtf, count: number, unit: LengthUnit): { start: Edtf; end: Edtf } | null {
  const parsed = parseEdtf(documentDate);
  if (parsed === null || parsed.precision === 'interval' || parsed.earliest === null || count > 1000) return null;
  const add = (day: Day): Day => {
    if (unit === 'year') return addYears(day, count);
    if (unit === 'month') return addMonths(day, count);
    return day + count * (unit === 'week' ? 7 : 1);
  };
  const last = add(parsed.earliest) - 1;
  if (parsed.precision === 'day') {
    const mark = parsed.isApproximate || parsed.isUncertain ? '~' : '';
    return { start: documentDate, end: `${isoOf(last)}${mark}` };
  }
  const end = isoOf(add(parsed.latest!)).slice(0, parsed.precision === 'month' ? 7 : 4);
  return { start: documentDate, end: `${end}~` };
}

/** The year in which a document is dated; null when that is not one year. */
export function yearOfDocument(documentDate: Edtf | null): number | null {
  const parsed = documentDate === null ? null : parseEdtf(documentDate);
  if (parsed === null || parsed.precision === 'interval' || parsed.earliest === null) return null;
  return Number(isoOf(parsed.earliest).slice(0, 4));
}
