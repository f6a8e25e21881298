import {
  type ActivityPlace,
  type ActivityRecord,
  addDecimal,
  divideDecimal,
  type EntryBody,
  type Finding,
  ObrasError,
  type Reading,
  type TransactionRecord,
} from '../model/index.ts';
import { type Mapping, readStored } from '../readers/index.ts';
import { addObservation } from './observation-rows.ts';
import { addFinding, addRow, decimalCell, type Rows } from './rows.ts';
import { addSnapshot } from './snapshot-rows.ts';
import { addVoting } from './vote-rows.ts';

type Source = EntryBody<'source'>;
/** What the read stage of one source leaves. */
export interface SourceReading {
  readonly document: { readonly text: string; readonly textSha256: string; readonly extractor: string } | null;
  readonly seen: number;
  readonly kept: number;
  readonly setAside: number;
}

const yearOf = (date: string | null): number | null => {
  const year = date?.slice(0, 4);
  return year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null;
};

/** Activities, and bytes of a source, whose rows are given out together. */
const batch = { activities: 100, bytes: 8 * 1024 ** 2 };

/** Makes rows of readings. */
export interface RowMaker {
  take(reading: Reading): void;
  /** Gives out what is left: the text, when the source is a document, and the count. */
  end(): {
    readonly document: SourceReading['document'];
    readonly count: Extract<Reading, { type: 'count' }> | null;
  };
}

/**
 * Makes rows of the readings of one source, which `onRows` is given in parts, those of one activity together. Of a data
 * file that was gathered again nothing counts twice: the activities of a later copy stand beside those of the first, for
 * comparison; of every other table the newest copy counts, and one that it replaces (`isReplaced`) does not.
 * A number with more digits than the tables hold is kept out of its column, with a finding that carries it whole.
 */
export function makeRows(
  source: Source,
  mapping: Mapping | undefined,
  isReplaced: boolean,
  onRows: (rows: Rows) => void,
): RowMaker {
  const rows: Rows = new Map();
  let document: SourceReading['document'] = null;
  let count: Extract<Reading, { type: 'count' }> | null = null;
  const places = new Map<string, number>();
  const say = (finding: Finding) => addFinding(rows, finding);
  const decimal: Decimal = (text, path, line) =>
    decimalCell(rows, text, source.id, { line, column: null, byteFrom: null, byteTo: null, path });
  const compared = mapping?.kind === 'votes' ? mapping.compareWith : [];
  const snapshotOf =
    (mapping?.kind === 'activities' && mapping.snapshotOf) || (source.kind === 'dataset' ? source.laterCopyOf : null);
  let activities = 0;
  let batchFrom = 0;
  const giveOut = (): void => {
    onRows(rows);
    rows.clear();
  };
  const take = (reading: Reading): void => {
    switch (reading.type) {
      case 'activity':
        // A table may say more of an activity later; of other formats an activity is whole.
        if (mapping === undefined) {
          const { byteFrom } = reading.activity.locator;
          if (++activities >= batch.activities || (byteFrom ?? 0) - batchFrom >= batch.bytes) {
            giveOut();
            places.clear();
            activities = 0;
            batchFrom = byteFrom ?? 0;
          }
        }
        if (snapshotOf !== null) addSnapshot(rows, reading.activity, snapshotOf);
        else addActivity(rows, reading.activity, decimal, places);
        break;
      case 'transaction':
        if (!isReplaced) addTransaction(rows, reading.transaction, decimal);
        break;
      case 'place':
        if (!isReplaced) addPlace(rows, reading.activity, reading.place, decimal, reading.locator.line, places);
        break;
      case 'observations':
        if (!isReplaced) for (const observation of reading.observations) addObservation(rows, observation, decimal);
        break;
      case 'rollCall':
      case 'rollCallTopic':
      case 'vote':
        if (!isReplaced) addVoting(rows, reading, compared);
        break;
      case 'document':
        document = { text: reading.text, textSha256: reading.textSha256, extractor: reading.extractor };
        if (source.licence.mayRepublish) {
          for (const paragraph of reading.paragraphs) {
            addRow(rows, 'paragraph', {
              source: source.id,
              number: paragraph.number,
              char_from: paragraph.start,
              char_to: paragraph.end,
              words: paragraph.text,
              page: paragraph.page ?? null,
              line: paragraph.line ?? null,
            });
          }
        }
        break;
      case 'finding':
        say(reading.finding);
        break;
      case 'count':
        count = reading;
        break;
      case 'organisation':
        break;
    }
  };
  return {
    take,
    end() {
      giveOut();
      return { document, count };
    },
  };
}

/**
 * Reads one source, a file, into rows (`makeRows`). Nothing is dropped: seen = kept + set aside, or the build stops with
 * `edition-invalid`.
 */
export async function readSource(
  source: Source,
  path: string,
  mapping: Mapping | undefined,
  isReplaced: boolean,
  onRows: (rows: Rows) => void,
): Promise<SourceReading> {
  const maker = makeRows(source, mapping, isReplaced, onRows);
  for await (const reading of readStored(source, path, mapping)) maker.take(reading);
  const { document, count } = maker.end();
  const reading = new Map();
  const counts = addCount(reading, source, count);
  onRows(reading);
  return { document, ...counts };
}

/** The row of `reading`; counts that do not agree stop the build. */
export function addCount(
  rows: Rows,
  source: Source,
  count: Extract<Reading, { type: 'count' }> | null,
): Omit<SourceReading, 'document'> {
  if (count === null || count.seen !== count.kept + count.setAside) {
    throw new ObrasError(
      'edition-invalid',
      `The counts of ${source.id} do not agree: ${count?.seen} seen, ${count?.kept} kept, ${count?.setAside} set aside.`,
      { params: { source: source.id } },
    );
  }
  addRow(rows, 'reading', { source: source.id, seen: count.seen, kept: count.kept, set_aside: count.setAside });
  return { seen: count.seen, kept: count.kept, setAside: count.setAside };
}

type Decimal = (text: string | null, path: string, line: number | null) => string | null;

/** Canonical JSON (RFC 8785) of texts by name: their names in the order of code units. */
function flat(texts: Readonly<Record<string, string>>): string {
  let flattened = '';
  for (const name of Object.keys(texts).sort())
    flattened += `${flattened === '' ? '{' : ','}${JSON.stringify(name)}:${JSON.stringify(texts[name])}`;
  return flattened === '' ? '{}' : `${flattened}}`;
}

function addActivity(rows: Rows, activity: ActivityRecord, decimal: Decimal, places: Map<string, number>): void {
  const { locator } = activity;
  addRow(rows, 'activity', {
    id: activity.id,
    source: activity.source,
    identifier: activity.identifier,
    title: activity.title,
    title_language: activity.titleLanguage,
    status: activity.status,
    status_as_written: activity.statusAsWritten,
    agreed_on: activity.agreedOn,
    year: yearOf(activity.agreedOn) ?? yearOf(activity.actualStart),
    planned_start: activity.plannedStart,
    actual_start: activity.actualStart,
    planned_end: activity.plannedEnd,
    actual_end: activity.actualEnd,
    flow_type: activity.flowType,
    finance_type: activity.financeType,
    is_umbrella: activity.isUmbrella,
    url: activity.url,
    line: locator.line,
    byte_from: locator.byteFrom,
    byte_to: locator.byteTo,
    path: locator.path,
    extra: flat(activity.extra),
  });
  activity.parties.forEach((party, number) => {
    addRow(rows, 'activity_party', {
      activity: activity.id,
      role: party.role,
      number,
      name: party.name,
      ref: party.ref,
      party: party.party,
      country: party.country,
    });
  });
  for (const place of activity.places) addPlace(rows, activity.id, place, decimal, locator.line, places);
  activity.sectors.forEach((sector, number) => {
    addRow(rows, 'activity_sector', {
      activity: activity.id,
      number,
      vocabulary: sector.vocabulary,
      code: sector.code,
      name: sector.name,
      share: decimal(sector.share, 'sector.share', locator.line),
    });
  });
  addShareFindings(rows, activity);
  activity.related.forEach((related, number) => {
    addRow(rows, 'activity_related', {
      activity: activity.id,
      number,
      identifier: related.identifier,
      type: related.type,
    });
  });
  for (const transaction of activity.transactions) addTransaction(rows, transaction, decimal);
}

/** A coordinate at no more than twelve decimals, a tenth of a thousandth of a millimetre: the rest is noise. */
const degrees = (text: string | null): string | null =>
  text !== null && text.length > 13 && (text.split('.')[1]?.length ?? 0) > 12 ? divideDecimal(text, '1', 12) : text;

function addPlace(
  rows: Rows,
  activity: string,
  place: ActivityPlace,
  decimal: Decimal,
  line: number | null,
  numbers: Map<string, number>,
): void {
  const number = numbers.get(activity) ?? 0;
  numbers.set(activity, number + 1);
  addRow(rows, 'activity_place', {
    activity,
    number,
    country: place.country,
    region: place.region,
    name: place.name,
    latitude: decimal(degrees(place.latitude), 'place.latitude', line),
    longitude: decimal(degrees(place.longitude), 'place.longitude', line),
    precision: place.precision,
    share: decimal(place.share, 'place.share', line),
  });
}

/**
 * Percentages of one activity that do not come to 100: of its countries and regions together, and of its sectors within
 * each vocabulary. What they leave over is in no sum of a country or sector; where they come to more, none is split.
 */
function addShareFindings(rows: Rows, activity: ActivityRecord): void {
  const kinds = new Map<string, (string | null)[]>();
  const put = (kind: string, share: string | null) => kinds.set(kind, [...(kinds.get(kind) ?? []), share]);
  for (const { share } of activity.places) put('place.share', share);
  for (const { vocabulary, share } of activity.sectors) put(`sector.share ${vocabulary}`, share);
  for (const [kind, shares] of kinds) {
    const stated = shares.filter((share) => share !== null);
    const sum = stated.reduce((total, share) => addDecimal(total, share), '0');
    if (stated.length === 0 || sum === '100') continue;
    const [path, vocabulary] = kind.split(' ') as [string, string | undefined];
    addFinding(rows, {
      code: 'edition-shares-not-whole',
      severity: 'warning',
      source: activity.source,
      locator: { ...activity.locator, column: null, path },
      params: {
        activity: activity.identifier,
        sum,
        parts: String(shares.length),
        ...(vocabulary !== undefined && { vocabulary }),
      },
    });
  }
}

function addTransaction(rows: Rows, transaction: TransactionRecord, decimal: Decimal): void {
  addRow(rows, 'transaction', {
    id: transaction.id,
    activity: transaction.activity,
    source: transaction.source,
    kind: transaction.kind,
    on_date: transaction.on,
    year: yearOf(transaction.on),
    value: decimal(transaction.value, 'transaction.value', transaction.locator.line),
    currency: transaction.currency,
    value_date: transaction.valueDate,
    price_basis: transaction.priceBasis,
    method: transaction.method,
    provider: transaction.provider,
    receiver: transaction.receiver,
    flow_type: transaction.flowType,
    finance_type: transaction.financeType,
    tied_status: transaction.tiedStatus,
    line: transaction.locator.line,
  });
}
