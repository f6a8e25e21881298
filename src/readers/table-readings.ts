import type { Locator, Reading, Source, TransactionRecord } from '../model/index.ts';
import { csvLimits, readRows } from './csv.ts';
import { isRefusal, toUtf8 } from './encoding.ts';
import { type FindingCode, locate } from './findings.ts';
import type { Mapping } from './mapping.ts';
import { compileObservations, observationKeys } from './observations.ts';
import { Place } from './place.ts';
import type { Reader } from './reader.ts';
import { columnsOf, compileText, type TableRow } from './table.ts';
import {
  compileActivity,
  compilePlace,
  compileStatedTransaction,
  compileTransaction,
  type KnownTransaction,
  valuePath,
} from './table-records.ts';
import { mostSetAside, startTally, type Tally } from './tally.ts';

/** Reads a CSV file by a mapping. */
export const readTable: Reader = function* (source, bytes, { mapping }) {
  const tally = startTally(source.id);
  if (mapping === undefined) yield tally.find('source-mapping-missing', null);
  else yield* readTableRows(source, bytes, mapping, tally);
  yield tally.count();
};

function* readTableRows(source: Source, bytes: Buffer, mapping: Mapping, tally: Tally): Generator<Reading> {
  const finding = tally.find;
  const plain = toUtf8(bytes, mapping.encoding ?? null);
  if (isRefusal(plain)) return yield finding(plain.code, null, plain.params);
  if (plain.bytes.subarray(0, 4096).includes(0)) return yield finding('source-binary', null);
  if (plain.warning) yield finding(plain.warning.code, null, plain.warning.params);
  const rows = readRows(plain.bytes, mapping.delimiter, plain.from);
  const position = new Place(plain);
  const place = (row: { line: number; byteFrom: number; byteTo: number }): Locator => {
    position.moveTo(row.byteFrom);
    const byteFrom = position.fileByte;
    position.moveTo(row.byteTo);
    return { line: row.line, column: null, byteFrom, byteTo: position.fileByte, path: null };
  };
  const first = rows.next();
  if (first.done) return yield finding('csv-empty', null);
  if (first.value.problem !== null)
    return yield finding(first.value.problem, place(first.value), limitsOf(first.value.problem));
  const head = place(first.value);
  const header = first.value.fields.map((name) => name.trim());
  const indexOf = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (!indexOf.has(name)) indexOf.set(name, index);
    else if (name !== '') yield finding('csv-duplicate-column', head, { column: name });
  }
  const needed = neededColumns(mapping);
  for (const column of columnsOf(mapping)) {
    if (indexOf.has(column)) continue;
    if (needed.has(column)) return yield finding('csv-missing-column', head, { column });
    yield finding('csv-absent-column', head, { column });
  }
  const nulls = new Set(mapping.nullTokens);
  const readRecord = compileRecord(source, mapping, header);
  let fields: readonly string[] = [];
  let locator = head;
  let found: Reading[] = [];
  const cells: TableRow = {
    cell: (column) => {
      const index = indexOf.get(column);
      const text = index === undefined ? '' : fields[index]!.trim();
      return text === '' || nulls.has(text) ? null : text;
    },
    report: (code, column, params) => found.push(finding(code, locate({ ...locator, path: column }), params)),
  };
  for (const row of rows) {
    locator = place(row);
    if (tally.isHopeless()) return yield finding('source-too-many-errors', locator, { limit: String(mostSetAside) });
    if (row.problem !== null) {
      yield finding(row.problem, locator, limitsOf(row.problem));
      continue;
    }
    if (row.fields.length !== header.length) {
      const params = { found: String(row.fields.length), expected: String(header.length) };
      yield finding('csv-column-count', locator, params);
      continue;
    }
    fields = row.fields;
    if (found.length > 0) found = [];
    const outcome = readRecord(cells, row.line, locator);
    if (typeof outcome === 'string') {
      yield* found;
      yield finding(outcome, locator);
      continue;
    }
    tally.keep();
    yield outcome;
    yield* found;
  }
}

/** Columns without which no row of the table can be told from another. */
function neededColumns(mapping: Mapping): Set<string> {
  if (mapping.kind === 'observations') return observationKeys(mapping);
  return columnsOf(mapping.kind === 'activities' ? mapping.identifier : mapping.activity);
}

const limitsOf = (code: FindingCode): Record<string, string> =>
  code === 'csv-field-too-long'
    ? { limit: String(csvLimits.field) }
    : code === 'csv-row-too-long'
      ? { limit: String(csvLimits.row) }
      : code === 'csv-too-many-columns'
        ? { limit: String(csvLimits.columns) }
        : {};

/** A record reader: the reading of a row, or the code of the finding that sets it aside. */
type ReadRecord = (row: TableRow, line: number, locator: Locator) => Reading | FindingCode;

function compileRecord(source: Source, mapping: Mapping, header: readonly string[]): ReadRecord {
  const seen = new Map<string, { line: number; count: number }>();
  const idOf = (row: TableRow, identifier: string, line: number): string => {
    const earlier = seen.get(identifier);
    if (earlier === undefined) {
      seen.set(identifier, { line, count: 1 });
      return `${source.id}:${identifier}`;
    }
    earlier.count++;
    row.report('csv-duplicate-identifier', null, { identifier, first: String(earlier.line) });
    return `${source.id}:${identifier}#${earlier.count}`;
  };
  if (mapping.kind === 'activities') {
    const identifierOf = compileText(mapping.identifier);
    const bodyOf = compileActivity(mapping, header);
    const transactions = mapping.transactions.map((part) => ({
      take: compileStatedTransaction(part, mapping.numbers),
      path: valuePath(part),
    }));
    return (row, line, locator) => {
      const identifier = identifierOf(row);
      if (identifier === null) return 'csv-missing-identifier';
      const id = idOf(row, identifier, line);
      const stated: TransactionRecord[] = [];
      for (let i = 0; i < transactions.length; i++) {
        const { take, path } = transactions[i]!;
        const at: KnownTransaction = {
          id: `${id}/${i + 1}`,
          activity: id,
          source: source.id,
          locator: { ...locator, path },
        };
        const transaction = take(row, at);
        if (transaction !== null) stated.push(transaction);
      }
      const activity = bodyOf(row, { id, source: source.id, identifier, locator, transactions: stated });
      return { type: 'activity', activity };
    };
  }
  if (mapping.kind === 'observations') {
    const observationsOf = compileObservations(source, mapping);
    return (row, line, locator) => {
      const observations = observationsOf(row, line, locator);
      return observations === null ? 'csv-missing-period' : { type: 'observations', observations };
    };
  }
  const activityOf = compileText(mapping.activity);
  if (mapping.kind === 'places') {
    const placesOf = compilePlace(mapping.place, mapping.numbers);
    return (row, _line, locator) => {
      const activity = activityOf(row);
      if (activity === null) return 'csv-missing-identifier';
      const place = placesOf(row)[0];
      if (place === undefined) return 'csv-missing-place';
      return {
        type: 'place',
        source: source.id,
        activity: `${mapping.activitySource}:${activity}`,
        place,
        locator,
      };
    };
  }
  const identifierOf = compileText(mapping.identifier);
  const transactionOf = compileTransaction(mapping.transaction, mapping.numbers);
  const path = valuePath(mapping.transaction);
  return (row, line, locator) => {
    const activity = activityOf(row);
    if (activity === null) return 'csv-missing-identifier';
    const at: KnownTransaction = {
      id: idOf(row, identifierOf(row) ?? `line ${line}`, line),
      activity: `${mapping.activitySource}:${activity}`,
      source: source.id,
      locator: { ...locator, path },
    };
    return { type: 'transaction', transaction: transactionOf(row, at) };
  };
}
