import { dayOf, parseEdtf } from '../model/index.ts';

type Say = (key: string, args?: Readonly<Record<string, string>>) => string;

const partPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

/** An EDTF date in words with no more precision than it has; text that is no date comes back as it is. */
export function writeEdtf(edtf: string, locale: string, say: Say): string {
  if (parseEdtf(edtf) === null) return edtf;
  const slash = edtf.indexOf('/');
  if (slash < 0) return writePart(edtf, locale, say);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const write = (text: string) => writePart(text, locale, say);
  if (from === '') return say('date-until', { to: write(to) });
  if (to === '') return say('date-since', { from: write(from) });
  if (from === '..') return say('date-open-start', { to: write(to) });
  if (to === '..') return say('date-open-end', { from: write(from) });
  const isDays = [from, to].every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
  return say(isDays ? 'date-interval-days' : 'date-interval', { from: write(from), to: write(to) });
}

function writePart(text: string, locale: string, say: Say): string {
  const [, year, month, day, mark] = partPattern.exec(text) as unknown as [string, string, string?, string?, string?];
  const plain =
    month === undefined
      ? String(Number(year))
      : writeDay(dayOf(Number(year), Number(month), Number(day ?? '1')) as number, day ? 'day' : 'month', locale);
  if (mark === '~') return say('date-about', { date: plain });
  if (mark === '?') return say('date-uncertain', { date: plain });
  if (mark === '%') return say('date-about-uncertain', { date: plain });
  return plain;
}

/** To make one takes a tenth of a millisecond, and a list has a hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(shape: keyof typeof shapes, locale: string): Intl.DateTimeFormat {
  const key = `${shape} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
const writeDay = (day: number, shape: keyof typeof shapes, locale: string): string =>
  formatOf(shape, locale).format(new Date(day * 86_400_000));

/** "13 May 2025, 14:03 UTC"; text that is no instant comes back as it is. */
export function writeInstant(iso: string, locale: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const day = formatOf('day', locale).format(instant);
  return `${day}, ${instant.toISOString().slice(11, 16)} UTC`;
}
