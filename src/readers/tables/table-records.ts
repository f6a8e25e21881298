import type {
  ActivityParty,
  ActivityPlace,
  ActivityRecord,
  ActivitySector,
  TransactionRecord,
} from '../../model/index.ts';
import { isOnEarth, readOsmPoints } from '../values/cells.ts';
import type { ActivityMapping, Mapping, PartyPart, PlacePart, SectorPart, TransactionPart } from './mapping.ts';
import {
  columnsOf,
  compileDate,
  compileFlag,
  compileNumber,
  compileText,
  splitRow,
  type TableRow,
  type Take,
} from './table.ts';

type TakeList<T> = (row: TableRow) => T[];
type Numbers = Mapping['numbers'];

/** What of an activity is known before its row is read. */
export type KnownActivity = Pick<ActivityRecord, 'id' | 'source' | 'identifier' | 'locator' | 'transactions'>;

/** An activity as a function of the row and of what is known of it. `header` serves `"extra": "rest"`. */
export function compileActivity(
  mapping: ActivityMapping,
  header: readonly string[],
): (row: TableRow, known: KnownActivity) => ActivityRecord {
  const { numbers } = mapping;
  const text = (cell: Parameters<typeof compileText>[0], isUrl = false) => compileText(cell, isUrl);
  const title = text(mapping.title);
  const titleLanguage = text(mapping.titleLanguage);
  const status = coded('status', text(mapping.status), /^[1-6]$/);
  const statusAsWritten = text(mapping.status === undefined ? undefined : withoutMap(mapping.status));
  const agreedOn = compileDate(mapping.agreedOn);
  const plannedStart = compileDate(mapping.plannedStart);
  const actualStart = compileDate(mapping.actualStart);
  const plannedEnd = compileDate(mapping.plannedEnd);
  const actualEnd = compileDate(mapping.actualEnd);
  const flowType = text(mapping.flowType);
  const financeType = text(mapping.financeType);
  const isUmbrella = compileFlag(mapping.isUmbrella);
  const url = text(mapping.url, true);
  const parties = joined(mapping.parties.map(compileParty));
  const places = joined(mapping.places.map((part) => compilePlace(part, numbers)));
  const sectors = joined(mapping.sectors.map((part) => compileSector(part, numbers)));
  const related = joined(
    mapping.related.map((part) => {
      const columns = columnsOf(part);
      const identifier = text(part.identifier);
      const type = text(part.type);
      return (whole: TableRow) =>
        splitRow(whole, part, columns).flatMap((row) => {
          const named = identifier(row);
          return named === null ? [] : [{ identifier: named, type: type(row) }];
        });
    }),
  );
  const extra = extraColumns(mapping, header);
  const extraOf = (row: TableRow): Record<string, string> => {
    const kept: [string, string][] = [];
    for (const [name, column] of extra) {
      const value = row.cell(column);
      if (value !== null) kept.push([name, value]);
    }
    return Object.fromEntries(kept);
  };
  return (row, known) => ({
    id: known.id,
    source: known.source,
    identifier: known.identifier,
    locator: known.locator,
    title: title(row),
    titleLanguage: titleLanguage(row),
    status: status(row),
    statusAsWritten: statusAsWritten(row),
    agreedOn: agreedOn(row),
    plannedStart: plannedStart(row),
    actualStart: actualStart(row),
    plannedEnd: plannedEnd(row),
    actualEnd: actualEnd(row),
    flowType: flowType(row),
    financeType: financeType(row),
    isUmbrella: isUmbrella(row),
    url: url(row),
    parties: parties(row),
    places: places(row),
    sectors: sectors(row),
    transactions: known.transactions,
    results: [],
    related: related(row),
    extra: extraOf(row),
  });
}

function withoutMap(cell: NonNullable<ActivityMapping['status']>): NonNullable<ActivityMapping['status']> {
  const { map: _map, otherwise: _otherwise, firstOf, ...rest } = cell;
  return firstOf === undefined ? rest : { ...rest, firstOf: firstOf.map(withoutMap) };
}

function extraColumns(mapping: ActivityMapping, header: readonly string[]): [name: string, column: string][] {
  const { extra } = mapping;
  if (extra === 'rest') {
    const named = columnsOf(mapping);
    return [...new Set(header)].filter((column) => column !== '' && !named.has(column)).map((name) => [name, name]);
  }
  return Array.isArray(extra) ? extra.map((column) => [column, column]) : Object.entries(extra);
}

const joined =
  <T>(parts: readonly TakeList<T>[]): TakeList<T> =>
  (row) =>
    parts.flatMap((part) => part(row));

/** Refuses values that are no code: the mapping promised one. */
function coded(field: string, take: Take<string>, pattern: RegExp): Take<string> {
  return (row) => {
    const value = take(row);
    if (value === null || pattern.test(value)) return value;
    row.report('csv-bad-code', null, { value, field });
    return null;
  };
}

function compileParty(part: PartyPart): TakeList<ActivityParty> {
  const columns = columnsOf(part);
  const name = compileText(part.name);
  const ref = compileText(part.ref);
  const party = compileText(part.party);
  const country = coded('country', compileText(part.country), /^[A-Z]{2}$/);
  return (whole) =>
    splitRow(whole, part, columns).flatMap((row) => {
      const found = { role: part.role, name: name(row), ref: ref(row), party: party(row), country: country(row) };
      const isStated = found.name ?? found.ref ?? found.party ?? found.country;
      return isStated === null ? [] : [found];
    });
}

/** The places that one row states. */
export function compilePlace(part: PlacePart, numbers: Numbers): TakeList<ActivityPlace> {
  const columns = columnsOf(part);
  const country = coded('country', compileText(part.country), /^[A-Z]{2}$/);
  const region = compileText(part.region);
  const name = compileText(part.name);
  const latitude = compileNumber(part.latitude, numbers);
  const longitude = compileNumber(part.longitude, numbers);
  const precision = coded('precision', compileText(part.precision), /^(exact|approximate|unknown)$/);
  const share = compileNumber(part.share, numbers);
  return (whole) =>
    splitRow(whole, part, columns).flatMap((row): ActivityPlace[] => {
      const stated = (precision(row) ?? 'unknown') as ActivityPlace['precision'];
      const place: ActivityPlace = {
        country: country(row),
        region: region(row),
        name: name(row),
        latitude: latitude(row),
        longitude: longitude(row),
        precision: stated,
        share: share(row),
      };
      if (place.latitude === null || place.longitude === null) {
        const points = part.osmLink === undefined ? [] : readOsmPoints(row.cell(part.osmLink) ?? '');
        if (points.length > 0) {
          return points.map((point) => ({
            ...place,
            latitude: point.latitude,
            longitude: point.longitude,
            precision: stated === 'exact' && !point.isMarker ? 'approximate' : stated,
          }));
        }
        const isStated = place.country ?? place.region ?? place.name;
        return isStated === null ? [] : [{ ...place, latitude: null, longitude: null }];
      }
      if (isOnEarth(place.latitude, place.longitude)) return [place];
      row.report('csv-bad-coordinates', null, { latitude: place.latitude, longitude: place.longitude });
      return [{ ...place, latitude: null, longitude: null, precision: 'unknown' }];
    });
}

function compileSector(part: SectorPart, numbers: Numbers): TakeList<ActivitySector> {
  const columns = columnsOf(part);
  const vocabulary = compileText(part.vocabulary);
  const code = compileText(part.code);
  const name = compileText(part.name);
  const share = compileNumber(part.share, numbers);
  return (whole) =>
    splitRow(whole, part, columns).flatMap((row) => {
      const found = { vocabulary: vocabulary(row) ?? '99', code: code(row), name: name(row), share: share(row) };
      return found.code === null && found.name === null ? [] : [found];
    });
}

/** What of a transaction is known before its row is read. */
export type KnownTransaction = Pick<TransactionRecord, 'id' | 'activity' | 'source' | 'locator'>;

/** A transaction of a row, or null when it states none (`whenEmpty`). */
export function compileStatedTransaction(
  part: TransactionPart,
  numbers: Numbers,
): (row: TableRow, known: KnownTransaction) => TransactionRecord | null {
  const value = compileNumber(part.value, numbers);
  const read = compileTransaction(part, numbers);
  const unheard: TableRow['report'] = () => {};
  return (row, known) => {
    const isEmpty = part.whenEmpty === 'omit' && value({ cell: row.cell, report: unheard }) === null;
    if (!isEmpty) return read(row, known);
    value(row);
    return null;
  };
}

/** The transaction that a row is. */
export function compileTransaction(
  part: TransactionPart,
  numbers: Numbers,
): (row: TableRow, known: KnownTransaction) => TransactionRecord {
  const kind = compileText(part.kind);
  const value = compileNumber(part.value, numbers);
  const currency = coded('currency', compileText(part.currency), /^[A-Z]{3}$/);
  const on = compileDate(part.date);
  const valueDate = compileDate(part.valueDate);
  const priceBasis = compileText(part.priceBasis);
  const provider = compileText(part.provider);
  const receiver = compileText(part.receiver);
  const flowType = compileText(part.flowType);
  const financeType = compileText(part.financeType);
  const tiedStatus = compileText(part.tiedStatus);
  return (row, known) => {
    const amount = value(row);
    const code = kind(row);
    if (code === null) row.report('csv-transaction-without-kind', null, { value: amount ?? '' });
    return {
      id: known.id,
      activity: known.activity,
      source: known.source,
      locator: known.locator,
      kind: code ?? 'unknown',
      on: on(row),
      value: amount,
      currency: currency(row),
      valueDate: valueDate(row),
      priceBasis: priceBasis(row) ?? 'unknown',
      method: part.method,
      provider: provider(row),
      receiver: receiver(row),
      flowType: flowType(row),
      financeType: financeType(row),
      tiedStatus: tiedStatus(row),
    };
  };
}
