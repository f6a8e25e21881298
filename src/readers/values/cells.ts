import { type DecimalText, type Edtf, parseEdtf } from '../../model/index.ts';

const maxDigits = 400;

/**
 * A written number as exact decimal text, or null when it is none: `1,234.5` with the marks given, `1.2e+08`, `-.5`.
 * Groups are of three digits or the number is refused; nothing is rounded.
 */
export function readNumber(written: string, decimal: '.' | ',', group: string): DecimalText | null {
  let text = written.trim();
  if (text.length === 0 || text.length > maxDigits) return null;
  if (group !== '') {
    const integer = /^[+-]?[^eE]*/.exec(text)![0].split(decimal)[0]!;
    const digits = integer.replace(/^[+-]/, '');
    if (digits.includes(group)) {
      const [head, ...rest] = digits.split(group);
      if (head!.length === 0 || head!.length > 3 || rest.some((part) => part.length !== 3)) return null;
      text = text.replace(digits, [head, ...rest].join(''));
    }
  }
  if (decimal === ',') {
    if (text.includes('.')) return null;
    text = text.replace(',', '.');
  }
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return null;
  return decimalText(sign === '-', whole, fraction, Number(exponent ?? '0'));
}

function decimalText(isNegative: boolean, whole: string, fraction: string, exponent: number): DecimalText | null {
  if (Math.abs(exponent) > maxDigits) return null;
  let integer = whole;
  let rest = fraction;
  if (exponent > 0) {
    integer += rest.slice(0, exponent).padEnd(exponent, '0');
    rest = rest.slice(exponent);
  } else if (exponent < 0) {
    const padded = integer.padStart(-exponent, '0');
    rest = padded.slice(padded.length + exponent) + rest;
    integer = padded.slice(0, padded.length + exponent);
  }
  integer = integer.replace(/^0+(?=\d)/, '');
  if (integer === '') integer = '0';
  const text = rest === '' ? integer : `${integer}.${rest}`;
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}

const isoPattern =
  /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const knownDates = new Map<string, Edtf | null>();
const manyDates = 50_000;
const longestDate = 40;

/** An ISO 8601 date, with or without time of day and zone (both dropped), as EDTF; null when it names no real day. */
export function readIsoDate(written: string): Edtf | null {
  if (written.length > longestDate) return null;
  const known = knownDates.get(written);
  if (known !== undefined) return known;
  const day = isoPattern.exec(written.trim())?.[1];
  const date = day !== undefined && parseEdtf(day) !== null ? day : null;
  if (knownDates.size >= manyDates) knownDates.clear();
  knownDates.set(written, date);
  return date;
}

/** The years in which a date of cooperation may lie; what lies outside is a slip of the pen, such as `0010-11-16`. */
export const isPlausibleDate = (date: Edtf): boolean => {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined || (year >= '1800' && year < '2200');
};

const monthNames = [
  'january janvier janeiro enero',
  'february fevrier fevereiro febrero',
  'march mars marco marzo',
  'april avril abril',
  'may mai maio mayo',
  'june juin junho junio',
  'july juillet julho julio',
  'august aout agosto',
  'september septembre setembro septiembre setiembre',
  'october octobre outubro octubre',
  'november novembre novembro noviembre',
  'december decembre dezembro diciembre',
].map((names) => names.split(' '));

/** `Ene`, `sept.`, `février`: the month's number, or null when the word fits none or more than one. */
function monthOf(word: string): number | null {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  if (folded.length < 3) return null;
  const fits = monthNames.flatMap((names, index) => (names.some((name) => name.startsWith(folded)) ? [index + 1] : []));
  return fits.length === 1 ? fits[0]! : null;
}

/** A time of day behind a date, which is dropped: ` 00:00:00`, ` 12:00:00 AM`. */
const timeOfDay = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AP]M)?)?';

/** A reader for one date format of a mapping. */
export function compileDateFormat(format: string): (written: string) => Edtf | null {
  if (format === 'ISO') return readIsoDate;
  if (format === 'EDTF')
    return (written) => (written.length <= 60 && parseEdtf(written.trim()) ? written.trim() : null);
  if (format === 'year') return (written) => /^\s*(\d{4})(?:\.0+)?\s*$/.exec(written)?.[1] ?? null;
  const parts = {
    YYYY: '(?<y>\\d{4})',
    MMM: '(?<name>\\p{L}{3,12}\\.?)',
    MM: '(?<m>\\d{2})',
    M: '(?<m>\\d{1,2})',
    DD: '(?<d>\\d{2})',
    D: '(?<d>\\d{1,2})',
  };
  const source = format.replace(/YYYY|MMM|MM|M|DD|D|[^\w]/g, (token) =>
    token in parts ? parts[token as keyof typeof parts] : token === ' ' ? ' +' : `[${token}]`,
  );
  const pattern = new RegExp(`^${source}${timeOfDay}$`, 'u');
  return (written) => {
    if (written.length > 60) return null;
    const groups = pattern.exec(written.trim())?.groups;
    if (groups === undefined) return null;
    const month = groups.name === undefined ? groups.m : monthOf(groups.name);
    if (month === null) return null;
    const text = [groups.y, month, groups.d]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return parseEdtf(text) === null ? null : text;
  };
}

/** Points named by OpenStreetMap addresses: markers (`mlat`, `mlon`) and map views (`#map=zoom/lat/lon`). */
export function readOsmPoints(written: string): { latitude: string; longitude: string; isMarker: boolean }[] {
  const points: { latitude: string; longitude: string; isMarker: boolean }[] = [];
  for (const address of written.slice(0, 20_000).split(/(?<=[\s,])(?=https?:)/)) {
    const marker = /[?&]mlat=(-?[\d.]{1,20})&mlon=(-?[\d.]{1,20})/.exec(address);
    const view = /#map=[\d.]{1,8}\/(-?[\d.]{1,20})\/(-?[\d.]{1,20})/.exec(address);
    const found = marker ?? view;
    const latitude = found ? readNumber(found[1]!, '.', '') : null;
    const longitude = found ? readNumber(found[2]!, '.', '') : null;
    if (latitude !== null && longitude !== null && isOnEarth(latitude, longitude)) {
      points.push({ latitude, longitude, isMarker: marker !== null });
    }
  }
  return points;
}

/** Is it a latitude of at most 90 and a longitude of at most 180 degrees? */
export function isOnEarth(latitude: DecimalText, longitude: DecimalText): boolean {
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
}
