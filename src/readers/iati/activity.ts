import type {
  ActivityParty,
  ActivityPlace,
  ActivityRecord,
  ActivitySector,
  DecimalText,
  Locator,
  ResultRecord,
} from '../../model/index.ts';
import { isOnEarth } from '../values/cells.ts';
import { token, type XmlTokens } from '../xml/xml.ts';
import { type ActivityContext, dateOf, decimalAttribute, readCode, reportHere } from './context.ts';
import { readTransaction, type Transaction } from './transaction.ts';
import { attributeOf, readDecimal, readName, readNarratives, readText } from './values.ts';
import { element, validCodes } from './words.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Activity = Omit<
  Writable<ActivityRecord>,
  'id' | 'identifier' | 'parties' | 'places' | 'sectors' | 'transactions' | 'results' | 'related' | 'extra'
> & {
  identifier: string | null;
  parties: ActivityParty[];
  places: ActivityPlace[];
  sectors: ActivitySector[];
  transactions: Transaction[];
  results: ResultRecord[];
  related: { identifier: string; type: string | null }[];
  extra: Record<string, string>;
};

const longestExtra = 10_000;
/** Foreign elements kept with their XML; further ones are only counted. */
const mostForeign = 100;

/**
 * Reads the `iati-activity` last opened to its end. Its id is given afterwards (`identifier` may come last); currency,
 * flow type, finance type and tied status of a transaction are those of the activity unless it states its own, as the
 * standard has it for `default-*`. Throws XmlProblem.
 */
export function readActivity(context: ActivityContext, locator: Locator): Activity {
  const { tokens } = context;
  const path = locator.path ?? '';
  const language = attributeOf(tokens, 'xml:lang');
  const currency = attributeOf(tokens, 'default-currency');
  const activity: Activity = {
    source: context.source,
    identifier: null,
    locator,
    title: null,
    titleLanguage: null,
    status: null,
    statusAsWritten: null,
    agreedOn: null,
    plannedStart: null,
    actualStart: null,
    plannedEnd: null,
    actualEnd: null,
    flowType: null,
    financeType: null,
    isUmbrella: null,
    url: null,
    parties: [],
    places: [],
    sectors: [],
    transactions: [],
    results: [],
    related: [],
    extra: {},
  };
  const { extra } = activity;
  const keep = (name: string, value: string | null): void => {
    if (value !== null) extra[name] = value.length > longestExtra ? `${value.slice(0, longestExtra)}…` : value;
  };
  keep('@xml:lang', language);
  keep('@default-currency', currency);
  for (const name of ['hierarchy', 'humanitarian', 'last-updated-datetime'] as const) {
    keep(`@${name}`, attributeOf(tokens, name));
  }
  const counts = new Map<string, number>();
  let tiedStatus: string | null = null;
  for (;;) {
    const kind = tokens.nextTag();
    if (kind === token.close) break;
    if (kind !== token.open) continue;
    switch (tokens.nameId) {
      case element['iati-identifier']: {
        const text = readText(tokens);
        activity.identifier ??= text;
        break;
      }
      case element['reporting-org']:
        keep('reporting-org/@ref', attributeOf(tokens, 'ref'));
        keep('reporting-org', readName(tokens));
        break;
      case element.title:
        for (const { text, language: its } of readNarratives(tokens, language)) {
          if (activity.title === null) {
            activity.title = text;
            activity.titleLanguage = its;
          } else keep(`title@${its ?? ''}`, text);
        }
        break;
      case element.description:
        if (extra.description === undefined) keep('description', readName(tokens));
        else tokens.skip();
        break;
      case element['participating-org']:
        readParty(context, activity, path);
        break;
      case element['activity-status']: {
        const code = attributeOf(tokens, 'code');
        const words = readName(tokens);
        activity.statusAsWritten = words ?? code;
        if (code !== null && /^[1-6]$/.test(code)) activity.status = code;
        else if (code !== null) reportHere(context, 'iati-bad-code', path, 'activity-status/@code', code);
        break;
      }
      case element['activity-date']:
        readActivityDate(context, activity, path);
        break;
      case element['recipient-country']:
      case element['recipient-region']:
        readRecipient(context, activity, path, tokens.nameId === element['recipient-country']);
        break;
      case element.location:
        activity.places.push(readLocation(context, path));
        break;
      case element.sector:
        readSector(context, activity, path);
        break;
      case element['default-flow-type']:
        activity.flowType = attributeOf(tokens, 'code');
        tokens.skip();
        break;
      case element['default-finance-type']:
        activity.financeType = attributeOf(tokens, 'code');
        tokens.skip();
        break;
      case element['default-tied-status']:
        tiedStatus = attributeOf(tokens, 'code');
        keep('default-tied-status', tiedStatus);
        tokens.skip();
        break;
      case element['collaboration-type']:
      case element['activity-scope']:
      case element['default-aid-type']:
        keep(tokens.name(), attributeOf(tokens, 'code'));
        tokens.skip();
        break;
      case element.transaction:
        activity.transactions.push(readTransaction(context, path, activity.transactions.length + 1));
        break;
      case element.result:
        activity.results.push(readResult(tokens));
        break;
      case element['related-activity']: {
        const identifier = attributeOf(tokens, 'ref');
        if (identifier !== null) activity.related.push({ identifier, type: attributeOf(tokens, 'type') });
        tokens.skip();
        break;
      }
      case 0:
        keepForeign(tokens, keep, counts);
        break;
      default: {
        const name = tokens.name();
        counts.set(name, (counts.get(name) ?? 0) + 1);
        tokens.skip();
      }
    }
  }
  for (const [name, times] of counts) {
    if (!name.startsWith('foreign ') || times > 1) keep(`count of ${name}`, String(times));
  }
  for (const transaction of activity.transactions) {
    transaction.currency ??= currency;
    transaction.flowType ??= activity.flowType;
    transaction.financeType ??= activity.financeType;
    transaction.tiedStatus ??= tiedStatus;
  }
  return activity;
}

/** An element that IATI does not know is kept as its XML. */
function keepForeign(
  tokens: XmlTokens,
  keep: (name: string, value: string) => void,
  counts: Map<string, number>,
): void {
  const { from } = tokens;
  const name = tokens.name();
  const own = `foreign ${name}`;
  const key = counts.size < mostForeign || counts.has(own) ? own : 'further foreign elements';
  const times = (counts.get(key) ?? 0) + 1;
  counts.set(key, times);
  tokens.skip();
  if (times > mostForeign || key !== own) return;
  const cut = Math.min(tokens.to, from + longestExtra * 4);
  keep(times === 1 ? name : `${name}[${times}]`, tokens.bytes.toString('utf8', from, cut));
}

function readParty(context: ActivityContext, activity: Activity, path: string): void {
  const { tokens } = context;
  const written = attributeOf(tokens, 'role');
  const ref = attributeOf(tokens, 'ref');
  const role = written === null ? null : readCode(context, 'role', written, path, 'participating-org/@role');
  if (written === null) reportHere(context, 'iati-missing-role', path, 'participating-org', '');
  const name = readName(tokens);
  if (role !== null && validCodes.role.test(role) && (name !== null || ref !== null)) {
    activity.parties.push({ role: role as ActivityParty['role'], name, ref, party: null, country: null });
  }
}

function readActivityDate(context: ActivityContext, activity: Activity, path: string): void {
  const { tokens } = context;
  const written = attributeOf(tokens, 'type');
  const type = written === null ? null : readCode(context, 'activity-date', written, path, 'activity-date/@type');
  const iso = attributeOf(tokens, 'iso-date');
  const text = iso === null ? readText(tokens) : null;
  const date = dateOf(context, iso ?? text, path, 'activity-date');
  if (iso !== null) tokens.skip();
  if (date === null) return;
  if (type === '1') activity.plannedStart ??= date;
  else if (type === '2') activity.actualStart ??= date;
  else if (type === '3') activity.plannedEnd ??= date;
  else if (type === '4') activity.actualEnd ??= date;
}

function readRecipient(context: ActivityContext, activity: Activity, path: string, isCountry: boolean): void {
  const { tokens } = context;
  const where = isCountry ? 'recipient-country' : 'recipient-region';
  const written = attributeOf(tokens, 'code');
  const share = decimalAttribute(context, 'percentage', path, where);
  const code = isCountry ? (written?.toUpperCase() ?? null) : written;
  const isBad = isCountry && code !== null && !/^[A-Z]{2}$/.test(code);
  if (isBad) reportHere(context, 'iati-bad-code', path, `${where}/@code`, written!);
  const name = readName(tokens) ?? (isBad ? written : null);
  if (code === null && name === null) return;
  activity.places.push({
    country: isCountry && !isBad ? code : null,
    region: isCountry ? null : code,
    name,
    latitude: null,
    longitude: null,
    precision: 'unknown',
    share,
  });
}

/** GeographicalPrecision of 1.0x: 1 is a point, 2 to 5 lie near one or within an area, the rest say nothing of a place. */
const precisionOf = (code: string | null): ActivityPlace['precision'] =>
  code === '1' ? 'exact' : code !== null && /^[2-5]$/.test(code) ? 'approximate' : 'unknown';

function readLocation(context: ActivityContext, path: string): ActivityPlace {
  const { tokens } = context;
  const inside = tokens.depth;
  const share = decimalAttribute(context, 'percentage', path, 'location');
  let name: string | null = null;
  let country: string | null = null;
  let latitude: DecimalText | null = null;
  let longitude: DecimalText | null = null;
  let precision: ActivityPlace['precision'] = 'unknown';
  const setPoint = (written: readonly (string | null)[], where: string): void => {
    const [north = null, east = null] = written.map((part) => (part === null ? null : readDecimal(part)));
    if (north !== null && east !== null && written.length === 2 && isOnEarth(north, east)) {
      latitude = north;
      longitude = east;
    } else reportHere(context, 'iati-bad-coordinates', path, where, written.map((part) => part ?? '').join(' '));
  };
  for (;;) {
    const kind = tokens.nextTag();
    if (kind === token.close) {
      if (tokens.depth < inside) break;
      continue;
    }
    if (kind !== token.open) continue;
    switch (tokens.nameId) {
      case element.name:
        name = readName(tokens) ?? name;
        break;
      case element.point:
        break;
      case element.pos: {
        const text = readText(tokens);
        if (text !== null) setPoint(text.split(/\s+/), 'location/point/pos');
        break;
      }
      case element.coordinates: {
        const point = [attributeOf(tokens, 'latitude'), attributeOf(tokens, 'longitude')];
        if (point[0] !== null || point[1] !== null) setPoint(point, 'location/coordinates');
        precision = precisionOf(attributeOf(tokens, 'precision'));
        tokens.skip();
        break;
      }
      case element.exactness: {
        const code = attributeOf(tokens, 'code');
        precision = code === '1' ? 'exact' : code === '2' ? 'approximate' : 'unknown';
        tokens.skip();
        break;
      }
      case element.administrative: {
        const code = attributeOf(tokens, 'country')?.toUpperCase() ?? null;
        if (code !== null && /^[A-Z]{2}$/.test(code)) country = code;
        tokens.skip();
        break;
      }
      default:
        tokens.skip();
    }
  }
  return { country, region: null, name, latitude, longitude, precision, share };
}

function readSector(context: ActivityContext, activity: Activity, path: string): void {
  const { tokens } = context;
  const written = attributeOf(tokens, 'vocabulary');
  const code = attributeOf(tokens, 'code');
  const vocabulary = written === null ? '1' : readCode(context, 'vocabulary', written, path, 'sector/@vocabulary');
  const share = decimalAttribute(context, 'percentage', path, 'sector');
  const name = readName(tokens);
  if (code !== null || name !== null) activity.sectors.push({ vocabulary, code, name, share });
}

function readResult(tokens: XmlTokens): ResultRecord {
  const type = attributeOf(tokens, 'type');
  let title: string | null = null;
  let indicators = 0;
  for (;;) {
    const kind = tokens.nextTag();
    if (kind === token.close) return { type, title, indicators };
    if (kind !== token.open) continue;
    if (tokens.nameId === element.title) {
      const name = readName(tokens);
      title ??= name;
    } else {
      if (tokens.nameId === element.indicator) indicators++;
      tokens.skip();
    }
  }
}
